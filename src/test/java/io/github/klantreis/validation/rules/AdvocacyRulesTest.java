package io.github.klantreis.validation.rules;

import static io.github.klantreis.phase.CanonicalPhase.ADVOCACY;
import static io.github.klantreis.phase.CanonicalPhase.AWARENESS;
import static io.github.klantreis.phase.CanonicalPhase.LOYALTY;
import static io.github.klantreis.phase.CanonicalPhase.USAGE;
import static io.github.klantreis.validation.Severity.ERROR;
import static io.github.klantreis.validation.Severity.INFO;
import static io.github.klantreis.validation.Severity.WARNING;

import io.github.klantreis.model.ActionBuilder;
import io.github.klantreis.model.Journey;
import io.github.klantreis.phase.ClassicFive;
import io.github.klantreis.phase.DutchFive;
import io.github.klantreis.phase.FiveA;
import io.github.klantreis.phase.McKinsey2009;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.phase.PhaseModel;
import io.github.klantreis.phase.PhaseModels;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.Advocacy;
import io.github.klantreis.term.Moment;
import io.github.klantreis.term.Reward;
import io.github.klantreis.vocabulary.Text;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The rules of recommending. */
final class AdvocacyRulesTest {
  @Test
  void advocacyPaidFires() {
    // fires: advocacy-paid
    Journey journey =
        Journey.builder("solar", "Solar panels")
            .phase(
                ADVOCACY,
                p ->
                    p.touchpoint(
                        "tells",
                        "Tells friends",
                        t ->
                            t.action(ActionKind.ASK_FOR_REFERRAL, a -> a.reward(Reward.FINANCIAL))))
            .build();
    // end
    Judged.by(AdvocacyRules.ADVOCACY_PAID, journey)
        .only(
            ERROR,
            "phase[advocacy]/touchpoint[tells]/action[ask-for-referral]",
            "\"Request for a recommendation\" of \"Tells friends\" pays customers for recommending",
            "\"Verzoek om een aanbeveling\" bij \"Tells friends\" betaalt klanten voor hun aanbeveling");
  }

  @Test
  void advocacyPaidIsSilent() {
    // silent: advocacy-paid
    Journey journey =
        Journey.builder("solar", "Solar panels")
            .phase(
                ADVOCACY,
                p ->
                    p.touchpoint(
                        "tells",
                        "Tells friends",
                        t ->
                            t.action(
                                ActionKind.ASK_FOR_REFERRAL, a -> a.reward(Reward.RECOGNITION))))
            .build();
    // end
    Judged.by(AdvocacyRules.ADVOCACY_PAID, journey).silent();
  }

  @Test
  void advocacyInfluencerMisfiledFires() {
    // fires: advocacy-influencer-misfiled
    Journey journey =
        Journey.builder("solar", "Solar panels")
            .phase(
                ADVOCACY,
                p ->
                    p.touchpoint(
                        "video",
                        "A known face shows the panels",
                        t -> t.action(ActionKind.INFLUENCER)))
            .build();
    // end
    Judged.by(AdvocacyRules.ADVOCACY_INFLUENCER_MISFILED, journey)
        .only(
            WARNING,
            "phase[advocacy]/touchpoint[video]/action[influencer]",
            "\"Influencer marketing\" of \"A known face shows the panels\" is paid promotion, which is no advocacy",
            "\"Influencermarketing\" bij \"A known face shows the panels\" is betaalde promotie en geen ambassadeurschap");
  }

  @Test
  void advocacyInfluencerMisfiledIsSilent() {
    // silent: advocacy-influencer-misfiled
    Journey journey =
        Journey.builder("solar", "Solar panels")
            .phase(
                AWARENESS,
                p ->
                    p.touchpoint(
                        "video",
                        "A known face shows the panels",
                        t -> t.action(ActionKind.INFLUENCER)))
            .build();
    // end
    Judged.by(AdvocacyRules.ADVOCACY_INFLUENCER_MISFILED, journey).silent();
  }

  @Test
  void advocacyNoRecognitionFires() {
    // fires: advocacy-no-recognition
    Journey journey =
        Journey.builder("solar", "Solar panels")
            .phase(
                ADVOCACY,
                p ->
                    p.touchpoint(
                        "tells", "Tells friends", t -> t.action(ActionKind.ASK_FOR_REFERRAL)))
            .build();
    // end
    Judged.by(AdvocacyRules.ADVOCACY_NO_RECOGNITION, journey)
        .only(
            INFO,
            "phase[advocacy]",
            "Nobody in \"Advocacy\" thanks those who recommend the company",
            "Niemand bedankt in de fase \"Ambassadeur\" wie het bedrijf aanbeveelt");
  }

  @Test
  void advocacyNoRecognitionIsSilent() {
    // silent: advocacy-no-recognition
    Journey journey =
        Journey.builder("solar", "Solar panels")
            .phase(
                ADVOCACY,
                p -> p.touchpoint("tells", "Tells friends", t -> t.action(ActionKind.RECOGNITION)))
            .build();
    // end
    Judged.by(AdvocacyRules.ADVOCACY_NO_RECOGNITION, journey).silent();
  }

  @Test
  void advocacyNotAskedFires() {
    // fires: advocacy-not-asked
    Journey journey =
        Journey.builder("solar", "Solar panels")
            .phase(
                ADVOCACY,
                p -> p.touchpoint("tells", "Tells friends", t -> t.action(ActionKind.RECOGNITION)))
            .build();
    // end
    Judged.by(AdvocacyRules.ADVOCACY_NOT_ASKED, journey)
        .only(
            INFO,
            "phase[advocacy]",
            "Nobody in \"Advocacy\" asks customers to share their experience",
            "Niemand vraagt klanten in de fase \"Ambassadeur\" om hun ervaring te delen");
  }

  @Test
  void advocacyNotAskedIsSilent() {
    // silent: advocacy-not-asked
    Journey journey =
        Journey.builder("solar", "Solar panels")
            .phase(
                ADVOCACY,
                p ->
                    p.touchpoint(
                        "tells", "Tells friends", t -> t.action(ActionKind.ASK_FOR_REFERRAL)))
            .build();
    // end
    Judged.by(AdvocacyRules.ADVOCACY_NOT_ASKED, journey).silent();
  }

  @Test
  void advocacyWithoutLoyaltyFires() {
    // fires: advocacy-without-loyalty
    Journey journey = Journey.builder("solar", "Solar panels").phase(USAGE).phase(ADVOCACY).build();
    // end
    Judged.by(AdvocacyRules.ADVOCACY_WITHOUT_LOYALTY, journey)
        .only(
            WARNING,
            "phase[advocacy]",
            "\"Advocacy\" makes ambassadors of customers whom no phase made loyal",
            "De fase \"Ambassadeur\" maakt klanten tot ambassadeur die in geen fase loyaal zijn geworden");
  }

  @Test
  void advocacyWithoutLoyaltyIsSilent() {
    // silent: advocacy-without-loyalty
    Journey journey =
        Journey.builder("solar", "Solar panels")
            .phase(USAGE)
            .phase(LOYALTY)
            .phase(ADVOCACY)
            .build();
    // end
    Judged.by(AdvocacyRules.ADVOCACY_WITHOUT_LOYALTY, journey).silent();
  }

  private static Journey action(
      PhaseModel model, PhaseKind phase, ActionKind kind, Consumer<ActionBuilder> details) {
    return Journey.builder("solar", "Solar panels")
        .phaseModel(model)
        .phase(phase, p -> p.touchpoint("tells", "Tells", t -> t.action("it", kind, details)))
        .build();
  }

  @Test
  void aDiscountPaysUnlessARewardIsNamed() {
    String it = "phase[advocacy]/touchpoint[tells]/action[it]";
    Judged.by(
            AdvocacyRules.ADVOCACY_PAID,
            action(PhaseModels.SEVEN_PHASES, ADVOCACY, ActionKind.DISCOUNT, a -> {}))
        .at(it);
    Judged.by(
            AdvocacyRules.ADVOCACY_PAID,
            action(
                PhaseModels.SEVEN_PHASES,
                ADVOCACY,
                ActionKind.DISCOUNT,
                a -> a.reward(Reward.NONE)))
        .silent();
    Judged.by(
            AdvocacyRules.ADVOCACY_PAID,
            action(
                PhaseModels.SEVEN_PHASES,
                ADVOCACY,
                ActionKind.GIFT,
                a -> a.reward(Reward.FINANCIAL)))
        .at(it);
    Judged.by(
            AdvocacyRules.ADVOCACY_PAID,
            action(PhaseModels.SEVEN_PHASES, ADVOCACY, ActionKind.GIFT, a -> {}))
        .silent();
    Judged.by(
            AdvocacyRules.ADVOCACY_PAID,
            action(
                PhaseModels.SEVEN_PHASES,
                LOYALTY,
                ActionKind.DISCOUNT,
                a -> a.reward(Reward.FINANCIAL)))
        .silent();
  }

  @Test
  void anInfluencerIsMisfiledOnceAndNotPaidToo() {
    Journey paid =
        action(
            PhaseModels.SEVEN_PHASES,
            ADVOCACY,
            ActionKind.INFLUENCER,
            a -> a.reward(Reward.FINANCIAL));
    Judged.by(AdvocacyRules.ADVOCACY_PAID, paid).silent();
    Judged.by(AdvocacyRules.ADVOCACY_INFLUENCER_MISFILED, paid)
        .at("phase[advocacy]/touchpoint[tells]/action[it]");
  }

  /** In Dutch loyalty a discount for the next purchase is what the source advises. */
  @Test
  void aDiscountForLoyaltyPaysNoAmbassador() {
    Journey discount =
        action(
            PhaseModels.DUTCH_FIVE,
            DutchFive.LOYALTY,
            ActionKind.DISCOUNT,
            a -> a.reward(Reward.FINANCIAL));
    String it = "phase[loyalty]/touchpoint[tells]/action[it]";
    Judged.by(AdvocacyRules.ADVOCACY_PAID, discount).silent();
    Judged.by(
            AdvocacyRules.ADVOCACY_PAID,
            discount.withTouchpoint("tells", t -> t.moment(Moment.RECOMMENDATION)))
        .at(it);
    Judged.by(
            AdvocacyRules.ADVOCACY_PAID,
            discount.withTouchpoint("tells", t -> t.advocacy(Advocacy.ASKED)))
        .at(it);
    Judged.by(
            AdvocacyRules.ADVOCACY_PAID,
            action(
                PhaseModels.DUTCH_FIVE,
                DutchFive.LOYALTY,
                ActionKind.ASK_FOR_REFERRAL,
                a -> a.reward(Reward.FINANCIAL)))
        .at(it);
  }

  @Test
  void influencersAreLeftAloneWhereAdvocacyIsAwarenessToo() {
    PhaseKind all = PhaseKind.of("all", Text.en("All"), AWARENESS, ADVOCACY);
    PhaseModel own = PhaseModel.of("own", Text.en("Own"), all);
    Judged.by(
            AdvocacyRules.ADVOCACY_INFLUENCER_MISFILED,
            action(own, all, ActionKind.INFLUENCER, a -> {}))
        .silent();
    Judged.by(
            AdvocacyRules.ADVOCACY_INFLUENCER_MISFILED,
            action(PhaseModels.DUTCH_FIVE, DutchFive.LOYALTY, ActionKind.INFLUENCER, a -> {}))
        .at("phase[loyalty]/touchpoint[tells]/action[it]");
  }

  @Test
  void aRewardRecognisesAndAnAskedRecommendationAsks() {
    Journey journey =
        action(
                PhaseModels.SEVEN_PHASES,
                ADVOCACY,
                ActionKind.EMAIL,
                a -> a.reward(Reward.RECOGNITION))
            .withTouchpoint("tells", t -> t.advocacy(Advocacy.ASKED));
    Judged.by(AdvocacyRules.ADVOCACY_NO_RECOGNITION, journey).silent();
    Judged.by(AdvocacyRules.ADVOCACY_NOT_ASKED, journey).silent();
    Judged.by(
            AdvocacyRules.ADVOCACY_NOT_ASKED,
            journey.withTouchpoint("tells", t -> t.advocacy(Advocacy.SPONTANEOUS)))
        .at("phase[advocacy]");
  }

  @Test
  void onlyAModelWithLoyaltyCanLackIt() {
    Judged.by(
            AdvocacyRules.ADVOCACY_WITHOUT_LOYALTY,
            Journey.builder("solar", "Solar panels")
                .phaseModel(PhaseModels.FIVE_A)
                .phase(FiveA.ADVOCATE)
                .build())
        .silent();
    Judged.by(
            AdvocacyRules.ADVOCACY_WITHOUT_LOYALTY,
            Journey.builder("solar", "Solar panels")
                .phaseModel(PhaseModels.CLASSIC_FIVE)
                .phase(ClassicFive.ADVOCACY)
                .build())
        .at("phase[advocacy]");
    Judged.by(
            AdvocacyRules.ADVOCACY_WITHOUT_LOYALTY,
            Journey.builder("solar", "Solar panels")
                .phaseModel(PhaseModels.CLASSIC_FIVE)
                .phase(ClassicFive.RETENTION)
                .phase(ClassicFive.ADVOCACY)
                .build())
        .silent();
    Judged.by(
            AdvocacyRules.ADVOCACY_WITHOUT_LOYALTY,
            Journey.builder("solar", "Solar panels")
                .phaseModel(PhaseModels.MCKINSEY_2009)
                .phase(McKinsey2009.LOYALTY_LOOP)
                .build())
        .silent();
  }

  @Test
  void mergedPhasesAreAskedForAdvocacyToo() {
    Journey dutch =
        Journey.builder("solar", "Solar panels")
            .phaseModel(PhaseModels.DUTCH_FIVE)
            .phase(DutchFive.LOYALTY, p -> p.touchpoint("saves", "Saves"))
            .build();
    Judged.by(AdvocacyRules.all(), dutch).at("phase[loyalty]", "phase[loyalty]");
    Judged.by(AdvocacyRules.all(), dutch.edit(e -> e.removeTouchpoint("saves"))).silent();
  }
}
