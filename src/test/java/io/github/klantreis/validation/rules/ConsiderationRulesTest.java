package io.github.klantreis.validation.rules;

import static io.github.klantreis.phase.CanonicalPhase.CONSIDERATION;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.validation.Severity.INFO;
import static io.github.klantreis.validation.Severity.WARNING;

import io.github.klantreis.model.Journey;
import io.github.klantreis.phase.ClassicFive;
import io.github.klantreis.phase.DutchFive;
import io.github.klantreis.phase.Flywheel;
import io.github.klantreis.phase.McKinsey2009;
import io.github.klantreis.phase.PhaseModels;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.Intent;
import io.github.klantreis.term.Moment;
import io.github.klantreis.validation.Validators;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules of weighing and deciding. */
final class ConsiderationRulesTest {
  @Test
  void considerationTooCommercialFires() {
    // fires: consideration-too-commercial
    Journey journey =
        Journey.builder("solar", "Solar panels")
            .phase(
                CONSIDERATION,
                p ->
                    p.touchpoint(
                        "reads",
                        "Reads about panels",
                        t ->
                            t.action(
                                    ActionKind.EMAIL,
                                    a -> a.message(m -> m.intent(Intent.PROMOTIONAL)))
                                .action(
                                    ActionKind.ADVERTISEMENT,
                                    a -> a.message(m -> m.intent(Intent.PROMOTIONAL)))
                                .action(ActionKind.COMPARISON)))
            .build();
    // end
    Judged.by(ConsiderationRules.CONSIDERATION_TOO_COMMERCIAL, journey)
        .only(
            WARNING,
            "phase[consideration]",
            "In \"Consideration\" 2 of 3 actions want to sell, more than 50 %, where the customer looks for an independent comparison",
            "In de fase \"Overweging\" willen 2 van de 3 acties verkopen, meer dan 50 %, terwijl de klant een onafhankelijke vergelijking zoekt");
  }

  @Test
  void considerationTooCommercialIsSilent() {
    // silent: consideration-too-commercial
    Journey journey =
        Journey.builder("solar", "Solar panels")
            .phase(
                CONSIDERATION,
                p ->
                    p.touchpoint(
                        "reads",
                        "Reads about panels",
                        t ->
                            t.action(
                                    ActionKind.EMAIL,
                                    a -> a.message(m -> m.intent(Intent.PROMOTIONAL)))
                                .action(ActionKind.COMPARISON)))
            .build();
    // end
    Judged.by(ConsiderationRules.CONSIDERATION_TOO_COMMERCIAL, journey).silent();
  }

  @Test
  void considerationNoComparisonFires() {
    // fires: consideration-no-comparison
    Journey journey =
        Journey.builder("solar", "Solar panels")
            .phase(
                CONSIDERATION,
                p -> p.touchpoint("reads", "Reads about panels", t -> t.action(ActionKind.ARTICLE)))
            .build();
    // end
    Judged.by(ConsiderationRules.CONSIDERATION_NO_COMPARISON, journey)
        .only(
            WARNING,
            "phase[consideration]",
            "Nothing in \"Consideration\" helps the customer to compare",
            "Niets in de fase \"Overweging\" helpt de klant om te vergelijken");
  }

  @Test
  void considerationNoComparisonIsSilent() {
    // silent: consideration-no-comparison
    Journey journey =
        Journey.builder("solar", "Solar panels")
            .phase(
                CONSIDERATION,
                p ->
                    p.touchpoint(
                        "reads", "Reads about panels", t -> t.action(ActionKind.COMPARISON)))
            .build();
    // end
    Judged.by(ConsiderationRules.CONSIDERATION_NO_COMPARISON, journey).silent();
  }

  @Test
  void considerationNoSocialProofFires() {
    // fires: consideration-no-social-proof
    Journey journey =
        Journey.builder("solar", "Solar panels")
            .phase(
                CONSIDERATION,
                p -> p.touchpoint("reads", "Reads about panels", t -> t.action(ActionKind.ARTICLE)))
            .build();
    // end
    Judged.by(ConsiderationRules.CONSIDERATION_NO_SOCIAL_PROOF, journey)
        .only(
            INFO,
            "phase[consideration]",
            "In \"Consideration\" no other customer has a say",
            "In de fase \"Overweging\" komt geen andere klant aan het woord");
  }

  @Test
  void considerationNoSocialProofIsSilent() {
    // silent: consideration-no-social-proof
    Journey journey =
        Journey.builder("solar", "Solar panels")
            .phase(
                CONSIDERATION,
                p ->
                    p.touchpoint(
                        "reads", "Reads about panels", t -> t.action(ActionKind.TESTIMONIAL)))
            .build();
    // end
    Judged.by(ConsiderationRules.CONSIDERATION_NO_SOCIAL_PROOF, journey).silent();
  }

  @Test
  void considerationChoiceStressUnnamedFires() {
    // fires: consideration-choice-stress-unnamed
    Journey journey =
        Journey.builder("solar", "Solar panels")
            .phase(
                CONSIDERATION,
                p -> p.touchpoint("compares", "Compares", t -> t.action(ActionKind.COMPARISON)))
            .build();
    // end
    Judged.by(ConsiderationRules.CONSIDERATION_CHOICE_STRESS_UNNAMED, journey)
        .only(
            INFO,
            "phase[consideration]",
            "No message in \"Consideration\" names how hard it is to choose",
            "Geen uiting in de fase \"Overweging\" benoemt hoe lastig het kiezen is");
  }

  @Test
  void considerationChoiceStressUnnamedIsSilent() {
    // silent: consideration-choice-stress-unnamed
    Journey journey =
        Journey.builder("solar", "Solar panels")
            .phase(
                CONSIDERATION,
                p ->
                    p.touchpoint(
                        "compares",
                        "Compares",
                        t ->
                            t.action(
                                ActionKind.COMPARISON,
                                a -> a.message(m -> m.namesChoiceStress(true)))))
            .build();
    // end
    Judged.by(ConsiderationRules.CONSIDERATION_CHOICE_STRESS_UNNAMED, journey).silent();
  }

  @Test
  void decisionMomentMissingFires() {
    // fires: decision-moment-missing
    Journey journey =
        Journey.builder("solar", "Solar panels")
            .phase(CONSIDERATION, p -> p.touchpoint("compares", "Compares"))
            .phase(PURCHASE, p -> p.touchpoint("orders", "Orders"))
            .build();
    // end
    Judged.by(ConsiderationRules.DECISION_MOMENT_MISSING, journey)
        .only(
            INFO,
            "phase[purchase]",
            "No touchpoint on the way from \"Consideration\" to \"Purchase\" is the decision moment",
            "Geen contactmoment op weg van \"Overweging\" naar \"Aankoop\" is het beslismoment");
  }

  @Test
  void decisionMomentMissingIsSilent() {
    // silent: decision-moment-missing
    Journey journey =
        Journey.builder("solar", "Solar panels")
            .phase(CONSIDERATION, p -> p.touchpoint("compares", "Compares"))
            .phase(PURCHASE, p -> p.touchpoint("orders", "Orders", t -> t.moment(Moment.DECISION)))
            .build();
    // end
    Judged.by(ConsiderationRules.DECISION_MOMENT_MISSING, journey).silent();
  }

  private static Journey promotional(int promotional, int others) {
    return Journey.builder("solar", "Solar panels")
        .phase(
            CONSIDERATION,
            p ->
                p.touchpoint(
                    "reads",
                    "Reads",
                    t -> {
                      for (int i = 0; i < promotional; i++) {
                        t.action(
                            "p" + i,
                            ActionKind.EMAIL,
                            a -> a.message(m -> m.intent(Intent.PROMOTIONAL)));
                      }
                      for (int i = 0; i < others; i++) {
                        t.action("o" + i, ActionKind.ARTICLE, a -> {});
                      }
                    }))
        .build();
  }

  @Test
  void theShareOfPromotionIsAnOption() {
    Validators most58 =
        Validators.of(ConsiderationRules.CONSIDERATION_TOO_COMMERCIAL)
            .withOption(ConsiderationRules.MAX_PROMOTIONAL_SHARE, 0.58);
    Judged.by(most58, promotional(29, 21)).silent();
    Judged.by(most58, promotional(30, 20)).at("phase[consideration]");
    Judged.by(ConsiderationRules.CONSIDERATION_TOO_COMMERCIAL, promotional(0, 0)).silent();
    Judged.by(ConsiderationRules.CONSIDERATION_TOO_COMMERCIAL, promotional(1, 0))
        .at("phase[consideration]");
  }

  @Test
  void advertisementsInOrientationAreNotJudged() {
    Journey journey =
        Journey.builder("solar", "Solar panels")
            .phaseModel(PhaseModels.DUTCH_FIVE)
            .phase(
                DutchFive.ORIENTATION,
                p ->
                    p.touchpoint(
                        "ad",
                        "Ad",
                        t ->
                            t.action(
                                ActionKind.ADVERTISEMENT,
                                a -> a.message(m -> m.intent(Intent.PROMOTIONAL)))))
            .phase(
                DutchFive.WEIGHING,
                p -> p.touchpoint("reads", "Reads", t -> t.action(ActionKind.ARTICLE)))
            .build();
    Judged.by(ConsiderationRules.CONSIDERATION_TOO_COMMERCIAL, journey).silent();
    // Orientation and weighing lack it together: one finding, where it belongs most.
    Judged.by(ConsiderationRules.CONSIDERATION_NO_COMPARISON, journey).at("phase[weighing]");
    Judged.by(
            ConsiderationRules.CONSIDERATION_NO_COMPARISON,
            journey.withTouchpoint("ad", t -> t.action(ActionKind.GUIDE)))
        .silent();
  }

  @Test
  void aReviewSiteHelpsToCompareAndIsSocialProof() {
    Journey journey =
        Journey.builder("solar", "Solar panels")
            .phase(
                CONSIDERATION,
                p -> p.touchpoint("reads", "Reads", t -> t.channel(Channel.REVIEW_SITE)))
            .build();
    Judged.by(ConsiderationRules.CONSIDERATION_NO_COMPARISON, journey).silent();
    Judged.by(ConsiderationRules.CONSIDERATION_NO_SOCIAL_PROOF, journey).silent();
    Journey compared =
        journey.withTouchpoint("reads", t -> t.channels(List.of(Channel.COMPARISON_SITE)));
    Judged.by(ConsiderationRules.CONSIDERATION_NO_COMPARISON, compared).silent();
    Judged.by(ConsiderationRules.CONSIDERATION_NO_SOCIAL_PROOF, compared)
        .at("phase[consideration]");
  }

  @Test
  void aPhaseOfItsOwnNameIsCalledByIt() {
    Journey journey =
        Journey.builder("solar", "Solar panels")
            .phase(CONSIDERATION, p -> p.name("Weighing {it}").touchpoint("reads", "Reads"))
            .build();
    Judged.by(ConsiderationRules.CONSIDERATION_NO_COMPARISON, journey)
        .only(
            WARNING,
            "phase[consideration]",
            "Nothing in \"Weighing {it}\" helps the customer to compare",
            "Niets in de fase \"Weighing {it}\" helpt de klant om te vergelijken");
  }

  @Test
  void emptyAndMissingPhasesLackNothing() {
    Journey empty =
        Journey.builder("solar", "Solar panels").phase(CONSIDERATION).phase(PURCHASE).build();
    Journey missing =
        Journey.builder("solar", "Solar panels")
            .phase(PURCHASE, p -> p.touchpoint("orders", "Orders"))
            .build();
    Judged.by(ConsiderationRules.all(), empty).silent();
    Judged.by(ConsiderationRules.all(), missing).silent();
  }

  @Test
  void otherModelsWeighToo() {
    Journey mckinsey =
        Journey.builder("solar", "Solar panels")
            .phaseModel(PhaseModels.MCKINSEY_2009)
            .phase(McKinsey2009.INITIAL_CONSIDERATION, p -> p.touchpoint("knows", "Knows brands"))
            .phase(McKinsey2009.ACTIVE_EVALUATION, p -> p.touchpoint("reads", "Reads"))
            .phase(McKinsey2009.MOMENT_OF_PURCHASE, p -> p.touchpoint("orders", "Orders"))
            .build();
    Judged.by(ConsiderationRules.CONSIDERATION_NO_COMPARISON, mckinsey)
        .at("phase[active-evaluation]");
    Judged.by(ConsiderationRules.DECISION_MOMENT_MISSING, mckinsey).at("phase[moment-of-purchase]");
    Journey classic =
        Journey.builder("solar", "Solar panels")
            .phaseModel(PhaseModels.CLASSIC_FIVE)
            .phase(
                ClassicFive.CONSIDERATION,
                p -> p.touchpoint("reads", "Reads", t -> t.moment(Moment.DECISION)))
            .phase(ClassicFive.DECISION, p -> p.touchpoint("orders", "Orders"))
            .build();
    Judged.by(ConsiderationRules.DECISION_MOMENT_MISSING, classic).silent();
  }

  @Test
  void onePhaseMayBothWeighAndBuy() {
    Journey journey =
        Journey.builder("solar", "Solar panels")
            .phaseModel(PhaseModels.FLYWHEEL)
            .phase(Flywheel.ENGAGE, p -> p.touchpoint("orders", "Orders"))
            .build();
    Judged.by(ConsiderationRules.DECISION_MOMENT_MISSING, journey)
        .only(
            INFO,
            "phase[engage]",
            "No touchpoint in \"Engage\" is the decision moment",
            "Geen contactmoment in de fase \"Betrekken\" is het beslismoment");
  }
}
