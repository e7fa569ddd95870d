package io.github.klantreis.validation.rules;

import static io.github.klantreis.phase.CanonicalPhase.ADVOCACY;
import static io.github.klantreis.phase.CanonicalPhase.AWARENESS;
import static io.github.klantreis.phase.CanonicalPhase.LOYALTY;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.phase.CanonicalPhase.USAGE;
import static io.github.klantreis.validation.Severity.INFO;
import static io.github.klantreis.validation.Severity.WARNING;
import static io.github.klantreis.validation.rules.Journeys.shop;
import static io.github.klantreis.validation.rules.Journeys.touchpoint;
import static org.assertj.core.api.Assertions.assertThat;

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
import io.github.klantreis.testing.ValidatorTester;
import io.github.klantreis.validation.Finding;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.vocabulary.Text;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The rules of recommending. */
final class AdvocacyRulesTest {
  @Test
  void advocacyPaid() {
    ValidatorTester.of(AdvocacyRules.ADVOCACY_PAID)
        .fires(
            touchpoint(
                ADVOCACY,
                "tells",
                "Tells friends",
                t -> t.action(ActionKind.ASK_FOR_REFERRAL, a -> a.reward(Reward.FINANCIAL))),
            WARNING,
            "phase[advocacy]/touchpoint[tells]/action[ask-for-referral]",
            "\"Request for a recommendation\" at \"Tells friends\" pays customers for"
                + " recommending you",
            "\"Verzoek om een aanbeveling\" bij \"Tells friends\" betaalt klanten voor hun"
                + " aanbeveling")
        .silent(
            touchpoint(
                ADVOCACY,
                "tells",
                "Tells friends",
                t -> t.action(ActionKind.ASK_FOR_REFERRAL, a -> a.reward(Reward.RECOGNITION))));
  }

  @Test
  void advocacyInfluencerMisfiled() {
    ValidatorTester.of(AdvocacyRules.ADVOCACY_INFLUENCER_MISFILED)
        .fires(
            touchpoint(
                ADVOCACY,
                "video",
                "A known face shows the panels",
                t -> t.action(ActionKind.INFLUENCER)),
            WARNING,
            "phase[advocacy]/touchpoint[video]/action[influencer]",
            "\"Influencer marketing\" at \"A known face shows the panels\" is paid"
                + " promotion, not advocacy",
            "\"Influencermarketing\" bij \"A known face shows the panels\" is betaalde"
                + " promotie, geen ambassadeurschap")
        .silent(
            touchpoint(
                AWARENESS,
                "video",
                "A known face shows the panels",
                t -> t.action(ActionKind.INFLUENCER)));
  }

  @Test
  void advocacyNoRecognition() {
    ValidatorTester.of(AdvocacyRules.ADVOCACY_NO_RECOGNITION)
        .fires(
            touchpoint(
                ADVOCACY, "tells", "Tells friends", t -> t.action(ActionKind.ASK_FOR_REFERRAL)),
            INFO,
            "phase[advocacy]/@touchpoints",
            "No touchpoint in \"Advocacy\" shows that customers who recommend you are thanked",
            "Geen contactmoment in de fase \"Ambassadeur\" laat zien dat klanten die jullie"
                + " aanbevelen, worden bedankt")
        .silent(
            touchpoint(ADVOCACY, "tells", "Tells friends", t -> t.action(ActionKind.RECOGNITION)));
  }

  @Test
  void advocacyNotAsked() {
    ValidatorTester.of(AdvocacyRules.ADVOCACY_NOT_ASKED)
        .fires(
            touchpoint(ADVOCACY, "tells", "Tells friends", t -> t.action(ActionKind.RECOGNITION)),
            INFO,
            "phase[advocacy]/@touchpoints",
            "No touchpoint in \"Advocacy\" shows that customers are asked to share their experience",
            "Geen contactmoment in de fase \"Ambassadeur\" laat zien dat klanten de vraag krijgen"
                + " om hun ervaring te delen")
        .silent(
            touchpoint(
                ADVOCACY, "tells", "Tells friends", t -> t.action(ActionKind.ASK_FOR_REFERRAL)));
  }

  @Test
  void advocacyWithoutLoyalty() {
    ValidatorTester.of(MissingPhaseRules.PHASE_LOYALTY_MISSING)
        .fires(
            shop().phase(USAGE).phase(ADVOCACY).build(),
            WARNING,
            "journey/@phases",
            "In \"Advocacy\" customers recommend you, but the journey has no phase in which they"
                + " come back",
            "In de fase \"Ambassadeur\" bevelen klanten jullie aan, maar de klantreis heeft geen"
                + " fase waarin ze terugkomen")
        .silent(shop().phase(USAGE).phase(LOYALTY).phase(ADVOCACY).build());
  }

  @Test
  void aMissingPhaseOfLoyaltyIsSaidOnce() {
    Journey shared =
        shop()
            .phase(PURCHASE, p -> p.touchpoint("pays", "Pays"))
            .phase(ADVOCACY, p -> p.touchpoint("posts", "Posts about it"))
            .build();
    Validators rules =
        Validators.of(
            MissingPhaseRules.PHASE_USAGE_MISSING,
            MissingPhaseRules.PHASE_LOYALTY_MISSING,
            CircleRules.JOURNEY_LINEAR_ONLY);
    assertThat(rules.validate(shared).findings())
        .extracting(Finding::validatorId)
        .containsExactlyInAnyOrder("phase-usage-missing", "phase-loyalty-missing");
    assertThat(rules.validate(shared.edit(edit -> edit.removePhase("advocacy"))).findings())
        .as("nothing at all after the purchase")
        .extracting(Finding::validatorId)
        .containsExactly("phase-usage-missing");
  }

  private static Journey action(
      PhaseModel model, PhaseKind phase, ActionKind kind, Consumer<ActionBuilder> details) {
    return shop()
        .phaseModel(model)
        .phase(phase, p -> p.touchpoint("tells", "Tells", t -> t.action("it", kind, details)))
        .build();
  }

  @Test
  void aDiscountPaysUnlessARewardIsNamed() {
    String it = "phase[advocacy]/touchpoint[tells]/action[it]";
    ValidatorTester.of(AdvocacyRules.ADVOCACY_PAID)
        .firesAt(action(PhaseModels.SEVEN_PHASES, ADVOCACY, ActionKind.DISCOUNT, a -> {}), it)
        .silent(
            action(
                PhaseModels.SEVEN_PHASES,
                ADVOCACY,
                ActionKind.DISCOUNT,
                a -> a.reward(Reward.NONE)))
        .firesAt(
            action(
                PhaseModels.SEVEN_PHASES,
                ADVOCACY,
                ActionKind.GIFT,
                a -> a.reward(Reward.FINANCIAL)),
            it)
        .silent(action(PhaseModels.SEVEN_PHASES, ADVOCACY, ActionKind.GIFT, a -> {}))
        .silent(
            action(
                PhaseModels.SEVEN_PHASES,
                LOYALTY,
                ActionKind.DISCOUNT,
                a -> a.reward(Reward.FINANCIAL)));
  }

  @Test
  void anInfluencerIsMisfiledOnceAndNotPaidToo() {
    Journey paid =
        action(
            PhaseModels.SEVEN_PHASES,
            ADVOCACY,
            ActionKind.INFLUENCER,
            a -> a.reward(Reward.FINANCIAL));
    ValidatorTester.of(AdvocacyRules.ADVOCACY_PAID).silent(paid);
    ValidatorTester.of(AdvocacyRules.ADVOCACY_INFLUENCER_MISFILED)
        .firesAt(paid, "phase[advocacy]/touchpoint[tells]/action[it]");
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
    ValidatorTester.of(AdvocacyRules.ADVOCACY_PAID)
        .silent(discount)
        .firesAt(discount.withTouchpoint("tells", t -> t.moment(Moment.RECOMMENDATION)), it)
        .firesAt(discount.withTouchpoint("tells", t -> t.advocacy(Advocacy.ASKED)), it)
        .firesAt(
            action(
                PhaseModels.DUTCH_FIVE,
                DutchFive.LOYALTY,
                ActionKind.ASK_FOR_REFERRAL,
                a -> a.reward(Reward.FINANCIAL)),
            it);
  }

  @Test
  void influencersAreLeftAloneWhereAdvocacyIsAwarenessToo() {
    PhaseKind all = PhaseKind.of("all", Text.en("All"), AWARENESS, ADVOCACY);
    PhaseModel own = PhaseModel.of("own", Text.en("Own"), all);
    ValidatorTester.of(AdvocacyRules.ADVOCACY_INFLUENCER_MISFILED)
        .silent(action(own, all, ActionKind.INFLUENCER, a -> {}))
        .firesAt(
            action(PhaseModels.DUTCH_FIVE, DutchFive.LOYALTY, ActionKind.INFLUENCER, a -> {}),
            "phase[loyalty]/touchpoint[tells]/action[it]");
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
    ValidatorTester.of(AdvocacyRules.ADVOCACY_NO_RECOGNITION).silent(journey);
    ValidatorTester.of(AdvocacyRules.ADVOCACY_NOT_ASKED)
        .silent(journey)
        .firesAt(
            journey.withTouchpoint("tells", t -> t.advocacy(Advocacy.SPONTANEOUS)),
            "phase[advocacy]/@touchpoints");
  }

  @Test
  void onlyAModelWithLoyaltyCanLackIt() {
    ValidatorTester.of(MissingPhaseRules.PHASE_LOYALTY_MISSING)
        .silent(shop().phaseModel(PhaseModels.FIVE_A).phase(FiveA.ADVOCATE).build())
        .firesAt(
            shop().phaseModel(PhaseModels.CLASSIC_FIVE).phase(ClassicFive.ADVOCACY).build(),
            "journey/@phases")
        .silent(
            shop()
                .phaseModel(PhaseModels.CLASSIC_FIVE)
                .phase(ClassicFive.RETENTION)
                .phase(ClassicFive.ADVOCACY)
                .build())
        .silent(
            shop().phaseModel(PhaseModels.MCKINSEY_2009).phase(McKinsey2009.LOYALTY_LOOP).build());
  }

  @Test
  void mergedPhasesAreAskedForAdvocacyToo() {
    Journey dutch =
        shop()
            .phaseModel(PhaseModels.DUTCH_FIVE)
            .phase(
                DutchFive.LOYALTY,
                p -> p.touchpoint("saves", "Saves", t -> t.action(ActionKind.TIPS)))
            .build();
    ValidatorTester.of(AdvocacyRules.all())
        .firesAt(dutch, "phase[loyalty]/@touchpoints", "phase[loyalty]/@touchpoints");
    ValidatorTester.of(AdvocacyRules.all()).silent(dutch.edit(e -> e.removeTouchpoint("saves")));
  }
}
