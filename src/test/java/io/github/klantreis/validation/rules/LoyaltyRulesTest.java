package io.github.klantreis.validation.rules;

import static io.github.klantreis.phase.CanonicalPhase.ADVOCACY;
import static io.github.klantreis.phase.CanonicalPhase.AWARENESS;
import static io.github.klantreis.phase.CanonicalPhase.CONSIDERATION;
import static io.github.klantreis.phase.CanonicalPhase.DELIVERY;
import static io.github.klantreis.phase.CanonicalPhase.LOYALTY;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.phase.CanonicalPhase.USAGE;
import static io.github.klantreis.validation.Severity.ERROR;
import static io.github.klantreis.validation.Severity.INFO;
import static io.github.klantreis.validation.Severity.WARNING;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Offer;
import io.github.klantreis.phase.ClassicFive;
import io.github.klantreis.phase.DutchFive;
import io.github.klantreis.phase.McKinsey2009;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.phase.PhaseModel;
import io.github.klantreis.phase.PhaseModels;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.LoyaltyType;
import io.github.klantreis.vocabulary.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules of coming back. */
final class LoyaltyRulesTest {
  @Test
  void loyaltyOnlyTransactionalFires() {
    // fires: loyalty-only-transactional
    Journey journey =
        Journey.builder("solar", "Solar panels")
            .phase(
                LOYALTY,
                p ->
                    p.touchpoint(
                        "saves",
                        "Saves points",
                        t -> t.action(ActionKind.LOYALTY_PROGRAMME).action(ActionKind.DISCOUNT)))
            .build();
    // end
    Judged.by(LoyaltyRules.LOYALTY_ONLY_TRANSACTIONAL, journey)
        .only(
            WARNING,
            "phase[loyalty]",
            "All that binds customers in \"Loyalty\" is a price benefit (2 of 2 actions); it lasts until somebody else is cheaper",
            "Alles wat klanten bindt in de fase \"Loyaliteit\" is prijsvoordeel (2 van de 2 acties); dat werkt tot een ander goedkoper is");
  }

  @Test
  void loyaltyOnlyTransactionalIsSilent() {
    // silent: loyalty-only-transactional
    Journey journey =
        Journey.builder("solar", "Solar panels")
            .phase(
                LOYALTY,
                p ->
                    p.touchpoint(
                        "saves",
                        "Saves points",
                        t -> t.action(ActionKind.LOYALTY_PROGRAMME).action(ActionKind.COMMUNITY)))
            .build();
    // end
    Judged.by(LoyaltyRules.LOYALTY_ONLY_TRANSACTIONAL, journey).silent();
  }

  @Test
  void loyaltyNoGrowthOfferFires() {
    // fires: loyalty-no-growth-offer
    Journey journey =
        Journey.builder("solar", "Solar panels")
            .phase(
                LOYALTY,
                p ->
                    p.touchpoint(
                        "reads", "Reads the newsletter", t -> t.action(ActionKind.NEWSLETTER)))
            .build();
    // end
    Judged.by(LoyaltyRules.LOYALTY_NO_GROWTH_OFFER, journey)
        .only(
            INFO,
            "phase[loyalty]",
            "In \"Loyalty\" existing customers get no further offer",
            "In de fase \"Loyaliteit\" krijgen bestaande klanten geen vervolgaanbod");
  }

  @Test
  void loyaltyNoGrowthOfferIsSilent() {
    // silent: loyalty-no-growth-offer
    Journey journey =
        Journey.builder("solar", "Solar panels")
            .phase(
                LOYALTY,
                p ->
                    p.touchpoint(
                        "reads",
                        "Reads the newsletter",
                        t -> t.action(ActionKind.NEWSLETTER, a -> a.offer(Offer.NEXT_SELL))))
            .build();
    // end
    Judged.by(LoyaltyRules.LOYALTY_NO_GROWTH_OFFER, journey).silent();
  }

  @Test
  void loyaltyNoReviewRequestFires() {
    // fires: loyalty-no-review-request
    Journey journey =
        Journey.builder("solar", "Solar panels")
            .phase(
                LOYALTY,
                p ->
                    p.touchpoint(
                        "reads", "Reads the newsletter", t -> t.action(ActionKind.NEWSLETTER)))
            .build();
    // end
    Judged.by(LoyaltyRules.LOYALTY_NO_REVIEW_REQUEST, journey)
        .only(
            INFO,
            "phase[loyalty]",
            "Nobody in \"Loyalty\" asks loyal customers for feedback or a review",
            "Niemand vraagt loyale klanten in de fase \"Loyaliteit\" om feedback of een review");
  }

  @Test
  void loyaltyNoReviewRequestIsSilent() {
    // silent: loyalty-no-review-request
    Journey journey =
        Journey.builder("solar", "Solar panels")
            .phase(
                LOYALTY,
                p ->
                    p.touchpoint(
                        "writes", "Writes a review", t -> t.action(ActionKind.REVIEW_REQUEST)))
            .build();
    // end
    Judged.by(LoyaltyRules.LOYALTY_NO_REVIEW_REQUEST, journey).silent();
  }

  @Test
  void loyaltyLoopTargetInvalidFires() {
    // fires: loyalty-loop-target-invalid
    Journey journey =
        Journey.builder("solar", "Solar panels")
            .phase(PURCHASE)
            .phase(USAGE)
            .phase(LOYALTY)
            .loyaltyLoop(LOYALTY, USAGE)
            .build();
    // end
    Judged.by(LoyaltyRules.LOYALTY_LOOP_TARGET_INVALID, journey)
        .only(
            ERROR,
            "loyalty-loop[loyalty-to-usage]/@to",
            "The loyalty loop enters \"Usage\"; a loyal customer comes back to buying, or to weighing at most",
            "De loyalty loop komt uit bij de fase \"Gebruik\"; een loyale klant keert terug naar de aankoop, of hooguit naar de overweging");
  }

  @Test
  void loyaltyLoopTargetInvalidIsSilent() {
    // silent: loyalty-loop-target-invalid
    Journey journey =
        Journey.builder("solar", "Solar panels")
            .phase(PURCHASE)
            .phase(USAGE)
            .phase(LOYALTY)
            .loyaltyLoop(LOYALTY, PURCHASE)
            .build();
    // end
    Judged.by(LoyaltyRules.LOYALTY_LOOP_TARGET_INVALID, journey).silent();
  }

  private static Journey loop(PhaseModel model, PhaseKind from, PhaseKind to) {
    var journey = Journey.builder("solar", "Solar panels").phaseModel(model);
    model.phases().forEach(journey::phase);
    return journey.loyaltyLoop(from, to).build();
  }

  private static Judged judgedLoop(PhaseModel model, PhaseKind from, PhaseKind to) {
    return Judged.by(LoyaltyRules.LOYALTY_LOOP_TARGET_INVALID, loop(model, from, to));
  }

  @Test
  void aLoopLeavesAPhaseFromThePurchaseOn() {
    Judged.by(
            LoyaltyRules.LOYALTY_LOOP_TARGET_INVALID,
            loop(PhaseModels.SEVEN_PHASES, AWARENESS, PURCHASE))
        .only(
            ERROR,
            "loyalty-loop[awareness-to-purchase]/@from",
            "The loyalty loop leaves \"Awareness\", before the customer has bought anything",
            "De loyalty loop begint bij de fase \"Bewustwording\", voordat de klant iets heeft gekocht");
    judgedLoop(PhaseModels.SEVEN_PHASES, CONSIDERATION, PURCHASE)
        .at("loyalty-loop[consideration-to-purchase]/@from");
    judgedLoop(PhaseModels.SEVEN_PHASES, PURCHASE, CONSIDERATION).silent();
    judgedLoop(PhaseModels.SEVEN_PHASES, DELIVERY, PURCHASE).silent();
    judgedLoop(PhaseModels.SEVEN_PHASES, USAGE, PURCHASE).silent();
    judgedLoop(PhaseModels.SEVEN_PHASES, ADVOCACY, CONSIDERATION).silent();
    judgedLoop(PhaseModels.SEVEN_PHASES, CONSIDERATION, AWARENESS)
        .at(
            "loyalty-loop[consideration-to-awareness]/@from",
            "loyalty-loop[consideration-to-awareness]/@to");
  }

  @Test
  void aLoopEntersBuyingOrWeighing() {
    for (PhaseKind after : List.of(AWARENESS, DELIVERY, USAGE, LOYALTY, ADVOCACY)) {
      judgedLoop(PhaseModels.SEVEN_PHASES, LOYALTY, after)
          .at("loyalty-loop[loyalty-to-" + after.id() + "]/@to");
    }
    judgedLoop(PhaseModels.CLASSIC_FIVE, ClassicFive.RETENTION, ClassicFive.DECISION).silent();
    judgedLoop(PhaseModels.CLASSIC_FIVE, ClassicFive.RETENTION, ClassicFive.AWARENESS)
        .at("loyalty-loop[retention-to-awareness]/@to");
    judgedLoop(PhaseModels.DUTCH_FIVE, DutchFive.LOYALTY, DutchFive.ORIENTATION).silent();
    judgedLoop(PhaseModels.DUTCH_FIVE, DutchFive.LOYALTY, DutchFive.USAGE)
        .at("loyalty-loop[loyalty-to-usage]/@to");
    for (PhaseKind early :
        List.of(
            McKinsey2009.TRIGGER,
            McKinsey2009.INITIAL_CONSIDERATION,
            McKinsey2009.ACTIVE_EVALUATION,
            McKinsey2009.MOMENT_OF_PURCHASE)) {
      judgedLoop(PhaseModels.MCKINSEY_2009, McKinsey2009.LOYALTY_LOOP, early).silent();
    }
    judgedLoop(
            PhaseModels.MCKINSEY_2009,
            McKinsey2009.LOYALTY_LOOP,
            McKinsey2009.POSTPURCHASE_EXPERIENCE)
        .at("loyalty-loop[loyalty-loop-to-postpurchase-experience]/@to");
  }

  @Test
  void theLoopsThatModelsBringAreSound() {
    for (PhaseModel model : PhaseModels.all()) {
      model.loyaltyLoops().forEach(loop -> judgedLoop(model, loop.from(), loop.to()).silent());
    }
  }

  @Test
  void aPhaseWithoutCounterpartIsJudgedByItsPlace() {
    PhaseKind before = PhaseKind.of("before", Text.en("Before"));
    PhaseKind after = PhaseKind.of("after", Text.en("After"));
    PhaseModel own = PhaseModel.of("own", Text.en("Own"), before, PURCHASE, after);
    judgedLoop(own, after, before).silent();
    judgedLoop(own, before, PURCHASE).at("loyalty-loop[before-to-purchase]/@from");
    judgedLoop(own, PURCHASE, after).at("loyalty-loop[purchase-to-after]/@to");
  }

  private static Journey discounted(LoyaltyType declared) {
    return Journey.builder("solar", "Solar panels")
        .phase(
            LOYALTY,
            p ->
                p.touchpoint(
                    "mail",
                    "Gets a mail",
                    t -> t.action(ActionKind.GIFT, a -> a.loyalty(declared))))
        .build();
  }

  @Test
  void whatAnActionIsSaidToBuildGoesBeforeItsKind() {
    Judged.by(LoyaltyRules.LOYALTY_ONLY_TRANSACTIONAL, discounted(LoyaltyType.EMOTIONAL)).silent();
    Judged.by(LoyaltyRules.LOYALTY_ONLY_TRANSACTIONAL, discounted(LoyaltyType.TRANSACTIONAL))
        .at("phase[loyalty]");
    Journey renewal =
        discounted(LoyaltyType.TRANSACTIONAL)
            .withTouchpoint(
                "mail",
                t -> t.action(ActionKind.RENEWAL, a -> a.loyalty(LoyaltyType.TRANSACTIONAL)));
    Judged.by(LoyaltyRules.LOYALTY_ONLY_TRANSACTIONAL, renewal).at("phase[loyalty]");
    Judged.by(
            LoyaltyRules.LOYALTY_ONLY_TRANSACTIONAL,
            Journey.builder("solar", "Solar panels")
                .phase(LOYALTY, p -> p.touchpoint("mail", "Gets a mail"))
                .build())
        .silent();
  }

  /** Retention is usage too, and Dutch loyalty is advocacy too: what is there is not missed. */
  @Test
  void mergedPhasesAreJudgedAsOne() {
    Journey retention =
        Journey.builder("solar", "Solar panels")
            .phaseModel(PhaseModels.CLASSIC_FIVE)
            .phase(
                ClassicFive.RETENTION,
                p ->
                    p.touchpoint("uses", "Uses", t -> t.action(ActionKind.CUSTOMER_SERVICE))
                        .touchpoint("saves", "Saves", t -> t.action(ActionKind.DISCOUNT)))
            .build();
    Judged.by(LoyaltyRules.LOYALTY_ONLY_TRANSACTIONAL, retention).silent();
    Judged.by(
            LoyaltyRules.LOYALTY_ONLY_TRANSACTIONAL,
            retention.edit(e -> e.removeTouchpoint("uses")))
        .at("phase[retention]");
    Journey dutch =
        Journey.builder("solar", "Solar panels")
            .phaseModel(PhaseModels.DUTCH_FIVE)
            .phase(
                DutchFive.LOYALTY,
                p -> p.touchpoint("saves", "Saves", t -> t.action(ActionKind.DISCOUNT)))
            .build();
    Judged.by(LoyaltyRules.LOYALTY_ONLY_TRANSACTIONAL, dutch).at("phase[loyalty]");
    Judged.by(LoyaltyRules.LOYALTY_NO_REVIEW_REQUEST, dutch).at("phase[loyalty]");
  }

  @Test
  void aReviewMayBeAskedOfAmbassadors() {
    Journey journey =
        Journey.builder("solar", "Solar panels")
            .phase(LOYALTY, p -> p.touchpoint("mail", "Gets a mail"))
            .phase(
                ADVOCACY,
                p -> p.touchpoint("writes", "Writes", t -> t.action(ActionKind.REVIEW_REQUEST)))
            .build();
    Judged.by(LoyaltyRules.LOYALTY_NO_REVIEW_REQUEST, journey).silent();
    Judged.by(LoyaltyRules.LOYALTY_NO_REVIEW_REQUEST, journey.edit(e -> e.removePhase("advocacy")))
        .at("phase[loyalty]");
    Judged.by(LoyaltyRules.LOYALTY_NO_REVIEW_REQUEST, journey.edit(e -> e.removePhase("loyalty")))
        .silent();
  }

  @Test
  void emptyAndMissingPhasesLackNothing() {
    Judged.by(LoyaltyRules.all(), Journey.builder("solar", "Solar panels").phase(LOYALTY).build())
        .silent();
    Judged.by(LoyaltyRules.all(), Journey.builder("solar", "Solar panels").phase(USAGE).build())
        .silent();
  }
}
