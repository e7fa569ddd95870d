package io.github.klantreis.validation.rules;

import static io.github.klantreis.phase.CanonicalPhase.ADVOCACY;
import static io.github.klantreis.phase.CanonicalPhase.AWARENESS;
import static io.github.klantreis.phase.CanonicalPhase.CONSIDERATION;
import static io.github.klantreis.phase.CanonicalPhase.DELIVERY;
import static io.github.klantreis.phase.CanonicalPhase.LOYALTY;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.phase.CanonicalPhase.USAGE;
import static io.github.klantreis.validation.Severity.INFO;
import static io.github.klantreis.validation.Severity.WARNING;
import static io.github.klantreis.validation.rules.Journeys.phase;
import static io.github.klantreis.validation.rules.Journeys.shop;
import static io.github.klantreis.validation.rules.Journeys.touchpoint;

import io.github.klantreis.model.Journey;
import io.github.klantreis.phase.ClassicFive;
import io.github.klantreis.phase.DutchFive;
import io.github.klantreis.phase.McKinsey2009;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.phase.PhaseModel;
import io.github.klantreis.phase.PhaseModels;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.LoyaltyBasis;
import io.github.klantreis.term.Moment;
import io.github.klantreis.term.Offer;
import io.github.klantreis.term.Offering;
import io.github.klantreis.testing.ValidatorTester;
import io.github.klantreis.vocabulary.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules of coming back. */
final class LoyaltyRulesTest {
  @Test
  void loyaltyOnlyTransactional() {
    ValidatorTester.of(LoyaltyRules.LOYALTY_ONLY_TRANSACTIONAL)
        .fires(
            touchpoint(
                LOYALTY,
                "saves",
                "Saves points",
                t -> t.action(ActionKind.LOYALTY_PROGRAMME).action(ActionKind.DISCOUNT)),
            WARNING,
            "phase[loyalty]/@touchpoints",
            "In \"Loyalty\", only price benefits bind customers; that lasts until somebody"
                + " else is cheaper",
            "In de fase \"Loyaliteit\" bindt alleen prijsvoordeel klanten; dat werkt tot"
                + " een ander goedkoper is")
        .silent(
            touchpoint(
                LOYALTY,
                "saves",
                "Saves points",
                t -> t.action(ActionKind.LOYALTY_PROGRAMME).action(ActionKind.COMMUNITY)));
  }

  @Test
  void loyaltyNoGrowthOffer() {
    ValidatorTester.of(LoyaltyRules.LOYALTY_NO_GROWTH_OFFER)
        .fires(
            touchpoint(
                LOYALTY, "reads", "Reads the newsletter", t -> t.action(ActionKind.NEWSLETTER)),
            INFO,
            "phase[loyalty]/@touchpoints",
            "In \"Loyalty\" existing customers get no further offer",
            "In de fase \"Loyaliteit\" krijgen bestaande klanten geen vervolgaanbod")
        .silent(
            touchpoint(
                LOYALTY,
                "reads",
                "Reads the newsletter",
                t -> t.action(ActionKind.NEWSLETTER, a -> a.offer(Offer.NEXT_SELL))));
  }

  @Test
  void loyaltyNoReviewRequest() {
    ValidatorTester.of(LoyaltyRules.LOYALTY_NO_REVIEW_REQUEST)
        .fires(
            touchpoint(
                LOYALTY, "reads", "Reads the newsletter", t -> t.action(ActionKind.NEWSLETTER)),
            INFO,
            "phase[loyalty]/@touchpoints",
            "No touchpoint in \"Loyalty\" shows that loyal customers are asked for feedback or a review",
            "Geen contactmoment in de fase \"Loyaliteit\" laat zien dat loyale klanten de vraag"
                + " krijgen om feedback of een review")
        .silent(
            touchpoint(
                LOYALTY, "writes", "Writes a review", t -> t.action(ActionKind.REVIEW_REQUEST)));
  }

  @Test
  void loyaltyLoopTargetInvalid() {
    ValidatorTester.of(LoyaltyRules.LOYALTY_LOOP_TARGET_INVALID)
        .fires(
            shop().phase(PURCHASE).phase(USAGE).phase(LOYALTY).loyaltyLoop(LOYALTY, USAGE).build(),
            WARNING,
            "loyalty-loop[loyalty-to-usage]/@to",
            "The loyalty loop ends in the phase \"Usage\"; it should lead to the purchase (or to consideration)",
            "De loyalty loop komt uit bij de fase \"Gebruik\", maar hoort uit te komen bij de aankoop (of bij de overweging)")
        .silent(
            shop()
                .phase(PURCHASE)
                .phase(USAGE)
                .phase(LOYALTY)
                .loyaltyLoop(LOYALTY, PURCHASE)
                .build());
  }

  @Test
  void aServiceThatIsExtendedGoesOnInUse() {
    Journey journey =
        shop()
            .phase(PURCHASE)
            .phase(USAGE)
            .phase(LOYALTY, p -> p.touchpoint("stays", "Stays"))
            .loyaltyLoop(LOYALTY, USAGE)
            .build();
    ValidatorTester.of(LoyaltyRules.LOYALTY_LOOP_TARGET_INVALID)
        .firesAt(journey, "loyalty-loop[loyalty-to-usage]/@to")
        .silent(
            journey.toBuilder().offering(Offering.SERVICE).build(),
            journey.withTouchpoint("stays", t -> t.moment(Moment.RENEWAL)),
            journey.edit(
                edit -> edit.loyaltyLoop("loyalty-to-usage", l -> l.trigger("Extends the lease"))));
  }

  private static Journey loop(PhaseModel model, PhaseKind from, PhaseKind to) {
    var journey = shop().phaseModel(model);
    model.phases().forEach(journey::phase);
    return journey.loyaltyLoop(from, to).build();
  }

  private static final ValidatorTester LOOPS =
      ValidatorTester.of(LoyaltyRules.LOYALTY_LOOP_TARGET_INVALID);

  @Test
  void aLoopLeavesAPhaseFromThePurchaseOn() {
    ValidatorTester.of(LoyaltyRules.LOYALTY_LOOP_TARGET_INVALID)
        .fires(
            loop(PhaseModels.SEVEN_PHASES, AWARENESS, PURCHASE),
            WARNING,
            "loyalty-loop[awareness-to-purchase]/@from",
            "The loyalty loop starts in \"Awareness\", before customers have bought" + " anything",
            "De loyalty loop begint bij de fase \"Bewustwording\", voordat klanten iets hebben"
                + " gekocht");
    LOOPS.firesAt(
        loop(PhaseModels.SEVEN_PHASES, CONSIDERATION, PURCHASE),
        "loyalty-loop[consideration-to-purchase]/@from");
    LOOPS.silent(loop(PhaseModels.SEVEN_PHASES, PURCHASE, CONSIDERATION));
    LOOPS.silent(loop(PhaseModels.SEVEN_PHASES, DELIVERY, PURCHASE));
    LOOPS.silent(loop(PhaseModels.SEVEN_PHASES, USAGE, PURCHASE));
    LOOPS.silent(loop(PhaseModels.SEVEN_PHASES, ADVOCACY, CONSIDERATION));
    LOOPS.firesAt(
        loop(PhaseModels.SEVEN_PHASES, CONSIDERATION, AWARENESS),
        "loyalty-loop[consideration-to-awareness]/@from",
        "loyalty-loop[consideration-to-awareness]/@to");
  }

  @Test
  void aLoopEntersBuyingOrWeighing() {
    for (PhaseKind after : List.of(AWARENESS, DELIVERY, USAGE, LOYALTY, ADVOCACY)) {
      LOOPS.firesAt(
          loop(PhaseModels.SEVEN_PHASES, LOYALTY, after),
          "loyalty-loop[loyalty-to-" + after.id() + "]/@to");
    }
    LOOPS.silent(loop(PhaseModels.CLASSIC_FIVE, ClassicFive.RETENTION, ClassicFive.DECISION));
    LOOPS.firesAt(
        loop(PhaseModels.CLASSIC_FIVE, ClassicFive.RETENTION, ClassicFive.AWARENESS),
        "loyalty-loop[retention-to-awareness]/@to");
    LOOPS.silent(loop(PhaseModels.DUTCH_FIVE, DutchFive.LOYALTY, DutchFive.ORIENTATION));
    LOOPS.firesAt(
        loop(PhaseModels.DUTCH_FIVE, DutchFive.LOYALTY, DutchFive.USAGE),
        "loyalty-loop[loyalty-to-usage]/@to");
    for (PhaseKind early :
        List.of(
            McKinsey2009.TRIGGER,
            McKinsey2009.INITIAL_CONSIDERATION,
            McKinsey2009.ACTIVE_EVALUATION,
            McKinsey2009.MOMENT_OF_PURCHASE)) {
      LOOPS.silent(loop(PhaseModels.MCKINSEY_2009, McKinsey2009.LOYALTY_LOOP, early));
    }
    LOOPS.firesAt(
        loop(
            PhaseModels.MCKINSEY_2009,
            McKinsey2009.LOYALTY_LOOP,
            McKinsey2009.POSTPURCHASE_EXPERIENCE),
        "loyalty-loop[loyalty-loop-to-postpurchase-experience]/@to");
  }

  @Test
  void theLoopsThatModelsBringAreSound() {
    for (PhaseModel model : PhaseModels.all()) {
      model.loyaltyLoops().forEach(loop -> LOOPS.silent(loop(model, loop.from(), loop.to())));
    }
  }

  @Test
  void aPhaseWithoutCounterpartIsJudgedByItsPlace() {
    PhaseKind before = PhaseKind.of("before", Text.en("Before"));
    PhaseKind after = PhaseKind.of("after", Text.en("After"));
    PhaseModel own = PhaseModel.of("own", Text.en("Own"), before, PURCHASE, after);
    LOOPS.silent(loop(own, after, before));
    LOOPS.firesAt(loop(own, before, PURCHASE), "loyalty-loop[before-to-purchase]/@from");
    LOOPS.firesAt(loop(own, PURCHASE, after), "loyalty-loop[purchase-to-after]/@to");
  }

  private static Journey discounted(LoyaltyBasis declared) {
    return touchpoint(
        LOYALTY, "mail", "Gets a mail", t -> t.action(ActionKind.GIFT, a -> a.loyalty(declared)));
  }

  @Test
  void whatAnActionIsSaidToBuildGoesBeforeItsKind() {
    ValidatorTester.of(LoyaltyRules.LOYALTY_ONLY_TRANSACTIONAL)
        .silent(discounted(LoyaltyBasis.EMOTIONAL))
        .silent(discounted(LoyaltyBasis.TRANSACTIONAL))
        .firesAt(
            discounted(LoyaltyBasis.TRANSACTIONAL)
                .withTouchpoint(
                    "mail",
                    t -> t.action(ActionKind.RENEWAL, a -> a.loyalty(LoyaltyBasis.TRANSACTIONAL))),
            "phase[loyalty]/@touchpoints")
        .silent(touchpoint(LOYALTY, "mail", "Gets a mail"));
  }

  /** Retention is usage too, and Dutch loyalty is advocacy too: what is there is not missed. */
  @Test
  void mergedPhasesAreJudgedAsOne() {
    Journey retention =
        shop()
            .phaseModel(PhaseModels.CLASSIC_FIVE)
            .phase(
                ClassicFive.RETENTION,
                p ->
                    p.touchpoint("uses", "Uses", t -> t.action(ActionKind.CUSTOMER_SERVICE))
                        .touchpoint(
                            "saves",
                            "Saves",
                            t -> t.action(ActionKind.DISCOUNT).action(ActionKind.GIFT)))
            .build();
    ValidatorTester.of(LoyaltyRules.LOYALTY_ONLY_TRANSACTIONAL)
        .silent(retention)
        .firesAt(retention.edit(e -> e.removeTouchpoint("uses")), "phase[retention]/@touchpoints");
    Journey dutch =
        shop()
            .phaseModel(PhaseModels.DUTCH_FIVE)
            .phase(
                DutchFive.LOYALTY,
                p ->
                    p.touchpoint(
                        "saves",
                        "Saves",
                        t -> t.action(ActionKind.DISCOUNT).action(ActionKind.GIFT)))
            .build();
    ValidatorTester.of(LoyaltyRules.LOYALTY_ONLY_TRANSACTIONAL)
        .firesAt(dutch, "phase[loyalty]/@touchpoints");
    ValidatorTester.of(LoyaltyRules.LOYALTY_NO_REVIEW_REQUEST)
        .firesAt(dutch, "phase[loyalty]/@touchpoints");
  }

  @Test
  void aReviewMayBeAskedOfAmbassadors() {
    Journey journey =
        shop()
            .phase(
                LOYALTY,
                p -> p.touchpoint("mail", "Gets a mail", t -> t.action(ActionKind.NEWSLETTER)))
            .phase(
                ADVOCACY,
                p -> p.touchpoint("writes", "Writes", t -> t.action(ActionKind.REVIEW_REQUEST)))
            .build();
    ValidatorTester.of(LoyaltyRules.LOYALTY_NO_REVIEW_REQUEST)
        .silent(journey)
        .firesAt(journey.edit(e -> e.removePhase("advocacy")), "phase[loyalty]/@touchpoints")
        .silent(journey.edit(e -> e.removePhase("loyalty")));
  }

  @Test
  void emptyAndMissingPhasesLackNothing() {
    ValidatorTester.of(LoyaltyRules.all()).silent(phase(LOYALTY));
    ValidatorTester.of(LoyaltyRules.all()).silent(phase(USAGE));
  }
}
