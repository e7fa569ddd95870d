package io.github.klantreis.validation.rules;

import static io.github.klantreis.phase.CanonicalPhase.ADVOCACY;
import static io.github.klantreis.phase.CanonicalPhase.AWARENESS;
import static io.github.klantreis.phase.CanonicalPhase.LOYALTY;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.phase.CanonicalPhase.USAGE;
import static io.github.klantreis.validation.Severity.INFO;
import static io.github.klantreis.validation.Severity.WARNING;
import static io.github.klantreis.validation.rules.Journeys.allPhasesOf;
import static io.github.klantreis.validation.rules.Journeys.shop;

import io.github.klantreis.model.JourneyBuilder;
import io.github.klantreis.phase.McKinsey2009;
import io.github.klantreis.phase.PhaseModel;
import io.github.klantreis.phase.PhaseModels;
import io.github.klantreis.testing.ValidatorTester;
import io.github.klantreis.vocabulary.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CircleRulesTest {
  @Test
  void theJourneyIsALine() {
    ValidatorTester.of(CircleRules.JOURNEY_LINEAR_ONLY)
        .fires(
            shop()
                .phase(PURCHASE, p -> p.touchpoint("pay", "Pays"))
                .phase(LOYALTY, p -> p.touchpoint("mail", "Reads the newsletter"))
                .build(),
            WARNING,
            "journey/@loyaltyLoops",
            "The journey ends with \"Loyalty\"; no way back is drawn",
            "De klantreis stopt bij \"Loyaliteit\"; er is geen weg terug getekend")
        .silent(
            shop()
                .phase(PURCHASE, p -> p.touchpoint("pay", "Pays"))
                .phase(LOYALTY, p -> p.touchpoint("mail", "Reads the newsletter"))
                .loyaltyLoop(LOYALTY, PURCHASE)
                .build());
  }

  @Test
  void aStepBackClosesTheCircleToo() {
    JourneyBuilder journey =
        shop().phase(PURCHASE, p -> p.touchpoint("browse", "Browses").touchpoint("pay", "Pays"));
    ValidatorTester.of(CircleRules.JOURNEY_LINEAR_ONLY)
        .silent(
            journey
                .phase(LOYALTY, p -> p.touchpoint("mail", "Reads", t -> t.leadsTo("pay")))
                .build());
  }

  @Test
  void aStepWithinAPhaseClosesNoCircle() {
    ValidatorTester.of(CircleRules.JOURNEY_LINEAR_ONLY)
        .firesAt(
            shop()
                .phase(
                    PURCHASE,
                    p ->
                        p.touchpoint("browse", "Browses")
                            .touchpoint("pay", "Pays", t -> t.leadsTo("browse")))
                .phase(LOYALTY)
                .build(),
            "journey/@loyaltyLoops");
  }

  @Test
  void aJourneyWithoutLoyaltyNeedsNoCircle() {
    ValidatorTester.of(CircleRules.JOURNEY_LINEAR_ONLY)
        .silent(shop().phase(PURCHASE).phase(USAGE).build());
  }

  @Test
  void loyaltyIsFoundInWhateverPhaseCoversIt() {
    for (PhaseModel model :
        List.of(
            PhaseModels.SEVEN_PHASES,
            PhaseModels.CLASSIC_FIVE,
            PhaseModels.DUTCH_FIVE,
            PhaseModels.MCKINSEY_2009)) {
      ValidatorTester.of(CircleRules.JOURNEY_LINEAR_ONLY)
          .firesAt(allPhasesOf(model), "journey/@loyaltyLoops");
    }
    ValidatorTester.of(CircleRules.JOURNEY_LINEAR_ONLY).silent(allPhasesOf(PhaseModels.AIDA));
  }

  @Test
  void advocatesAreNotHeard() {
    ValidatorTester.of(CircleRules.ADVOCACY_DOES_NOT_FEED_AWARENESS)
        .fires(
            shop()
                .advocacyFeedsAwareness(false)
                .phase(AWARENESS, p -> p.touchpoint("ad", "Sees an advert", t -> t.leadsTo("tell")))
                .phase(ADVOCACY, p -> p.touchpoint("tell", "Tells a neighbour"))
                .build(),
            INFO,
            "journey/@advocacyFeedsAwareness",
            "Nobody gets to know you through those who recommend you in \"Advocacy\" yet",
            "Via jullie ambassadeurs in de fase \"Ambassadeur\" leert nog niemand jullie kennen")
        .silent(
            shop()
                .advocacyFeedsAwareness(true)
                .phase(AWARENESS, p -> p.touchpoint("hear", "Hears of it from a neighbour"))
                .phase(ADVOCACY, p -> p.touchpoint("tell", "Tells a neighbour"))
                .build());
  }

  @Test
  void aDrawnWayFromAdvocacyToAwarenessWillDo() {
    JourneyBuilder steps =
        shop()
            .advocacyFeedsAwareness(false)
            .phase(AWARENESS, p -> p.touchpoint("hear", "Hears of it"))
            .phase(ADVOCACY, p -> p.touchpoint("tell", "Tells", t -> t.leadsTo("hear")));
    ValidatorTester.of(CircleRules.ADVOCACY_DOES_NOT_FEED_AWARENESS).silent(steps.build());
    JourneyBuilder loop =
        shop()
            .advocacyFeedsAwareness(false)
            .phase(AWARENESS)
            .phase(ADVOCACY)
            .loyaltyLoop(ADVOCACY, AWARENESS);
    ValidatorTester.of(CircleRules.ADVOCACY_DOES_NOT_FEED_AWARENESS).silent(loop.build());
  }

  @Test
  void thePhaseModelSpeaksForTheJourney() {
    for (PhaseModel model :
        List.of(PhaseModels.SEVEN_PHASES, PhaseModels.CLASSIC_FIVE, PhaseModels.DUTCH_FIVE)) {
      ValidatorTester.of(CircleRules.ADVOCACY_DOES_NOT_FEED_AWARENESS).silent(allPhasesOf(model));
    }
    ValidatorTester.of(CircleRules.ADVOCACY_DOES_NOT_FEED_AWARENESS)
        .silent(allPhasesOf(PhaseModels.MCKINSEY_2009))
        .firesAt(
            allPhasesOf(PhaseModels.MCKINSEY_2009).toBuilder()
                .loyaltyLoop(
                    McKinsey2009.POSTPURCHASE_EXPERIENCE, McKinsey2009.INITIAL_CONSIDERATION)
                .build(),
            "journey/@advocacyFeedsAwareness");
  }

  @Test
  void withoutAwarenessInTheModelNothingIsFed() {
    PhaseModel after = PhaseModel.of("after", Text.en("After").nl("Na"), USAGE, ADVOCACY);
    ValidatorTester.of(CircleRules.ADVOCACY_DOES_NOT_FEED_AWARENESS).silent(allPhasesOf(after));
  }
}
