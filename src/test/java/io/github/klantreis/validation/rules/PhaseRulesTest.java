package io.github.klantreis.validation.rules;

import static io.github.klantreis.phase.CanonicalPhase.ADVOCACY;
import static io.github.klantreis.phase.CanonicalPhase.AWARENESS;
import static io.github.klantreis.phase.CanonicalPhase.CONSIDERATION;
import static io.github.klantreis.phase.CanonicalPhase.DELIVERY;
import static io.github.klantreis.phase.CanonicalPhase.LOYALTY;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.phase.CanonicalPhase.USAGE;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyBuilder;
import io.github.klantreis.phase.Aida;
import io.github.klantreis.phase.ClassicFive;
import io.github.klantreis.phase.DutchFive;
import io.github.klantreis.phase.FiveA;
import io.github.klantreis.phase.McKinsey2009;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.phase.PhaseModel;
import io.github.klantreis.phase.PhaseModels;
import io.github.klantreis.term.Moment;
import io.github.klantreis.term.Offering;
import io.github.klantreis.validation.JourneyValidator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class PhaseRulesTest {
  private static Journey with(PhaseModel model, PhaseKind... kinds) {
    JourneyBuilder journey = Journey.builder("shop", "Shop").phaseModel(model);
    for (PhaseKind kind : kinds) {
      journey.phase(kind);
    }
    return journey.build();
  }

  private static Journey seven(PhaseKind... kinds) {
    return with(PhaseModels.SEVEN_PHASES, kinds);
  }

  static Iterable<PhaseModel> models() {
    return PhaseModels.standard().terms();
  }

  /** A journey with all phases of its model lacks none and has them in order. */
  @ParameterizedTest
  @MethodSource("models")
  void nothingIsMissingWhereTheModelIsFollowed(PhaseModel model) {
    Journey journey = with(model, model.phases().toArray(PhaseKind[]::new));
    for (JourneyValidator<Journey> rule :
        List.of(
            PhaseRules.PHASE_ORDER,
            PhaseRules.PHASE_DUPLICATE_KIND,
            PhaseRules.PHASE_DELIVERY_MISSING,
            PhaseRules.PHASE_USAGE_MISSING,
            PhaseRules.PHASE_LOYALTY_MISSING,
            PhaseRules.PHASE_ADVOCACY_MISSING)) {
      Verdict.of(rule, journey).isSilent();
    }
  }

  // ---- order ----

  @Test
  void phasesAreOutOfOrder() {
    // fires: phase-order
    Journey journey =
        Journey.builder("shop", "Shop")
            .phase(AWARENESS, p -> p.touchpoint("ad", "Sees an advert"))
            .phase(PURCHASE, p -> p.touchpoint("pay", "Pays"))
            .phase(CONSIDERATION, p -> p.touchpoint("compare", "Compares"))
            .build();
    // end
    Verdict.of(PhaseRules.PHASE_ORDER, journey)
        .is(
            "phase[consideration]",
            "The phase \"Consideration\" comes after \"Purchase\", but in the model \"Seven phases\""
                + " before it",
            "De fase \"Overweging\" komt na \"Aankoop\", maar in het fasenmodel \"Zeven fasen\" ervoor");
  }

  @Test
  void phasesAreInOrder() {
    // silent: phase-order
    Journey journey =
        Journey.builder("shop", "Shop")
            .phase(AWARENESS, p -> p.touchpoint("ad", "Sees an advert"))
            .phase(PURCHASE, p -> p.touchpoint("pay", "Pays"))
            .phase(LOYALTY, p -> p.touchpoint("mail", "Reads the newsletter"))
            .loyaltyLoop(LOYALTY, PURCHASE)
            .build();
    // end
    Verdict.of(PhaseRules.PHASE_ORDER, journey).isSilent();
  }

  @Test
  void theOrderIsTheModels() {
    Verdict.of(
            PhaseRules.PHASE_ORDER,
            with(
                PhaseModels.CLASSIC_FIVE,
                ClassicFive.AWARENESS,
                ClassicFive.RETENTION,
                ClassicFive.DECISION))
        .areAt("phase[decision]");
  }

  @Test
  void oneMisplacedPhaseIsOneFinding() {
    Verdict.of(PhaseRules.PHASE_ORDER, seven(LOYALTY, AWARENESS, CONSIDERATION, PURCHASE, DELIVERY))
        .areAt("phase[awareness]");
  }

  @Test
  void twoPhasesOfAKindMayFollowEachOther() {
    Journey journey =
        Journey.builder("shop", "Shop")
            .phase("choose", PURCHASE, p -> {})
            .phase("pay", PURCHASE, p -> {})
            .phase("ride", USAGE, p -> {})
            .build();
    Verdict.of(PhaseRules.PHASE_ORDER, journey).isSilent();
    Verdict.of(PhaseRules.PHASE_DUPLICATE_KIND, journey).isSilent();
  }

  // ---- duplicates ----

  @Test
  void aPhaseComesTwice() {
    // fires: phase-duplicate-kind
    Journey journey =
        Journey.builder("shop", "Shop")
            .phase("first-ride", USAGE, p -> p.touchpoint("ride", "Rides"))
            .phase(LOYALTY, p -> p.touchpoint("mail", "Reads the newsletter"))
            .phase("winter", USAGE, p -> p.name("Winter").touchpoint("store", "Stores the bike"))
            .build();
    // end
    Verdict.of(PhaseRules.PHASE_DUPLICATE_KIND, journey)
        .is(
            "phase[winter]",
            "\"Winter\" is the phase Usage again, which was left after \"Usage\"",
            "\"Winter\" is weer de fase Gebruik, die na \"Gebruik\" al voorbij was");
  }

  @Test
  void eachPhaseComesOnce() {
    // silent: phase-duplicate-kind
    Journey journey =
        Journey.builder("shop", "Shop")
            .phase("first-ride", USAGE, p -> p.touchpoint("ride", "Rides"))
            .phase("winter", USAGE, p -> p.touchpoint("store", "Stores the bike"))
            .phase(LOYALTY, p -> p.touchpoint("mail", "Reads the newsletter"))
            .build();
    // end
    Verdict.of(PhaseRules.PHASE_DUPLICATE_KIND, journey).isSilent();
  }

  @Test
  void differentKindsThatCoverTheSameAreNoDuplicates() {
    Verdict.of(
            PhaseRules.PHASE_DUPLICATE_KIND,
            with(
                PhaseModels.MCKINSEY_2009,
                McKinsey2009.TRIGGER,
                McKinsey2009.ACTIVE_EVALUATION,
                McKinsey2009.INITIAL_CONSIDERATION))
        .isSilent();
  }

  // ---- what each phase has ----

  @Test
  void aPhaseIsEmpty() {
    // fires: phase-empty
    Journey journey = Journey.builder("shop", "Shop").phase(PURCHASE).build();
    // end
    Verdict.of(PhaseRules.PHASE_EMPTY, journey)
        .is(
            "phase[purchase]/@touchpoints",
            "The phase \"Purchase\" has no touchpoints",
            "De fase \"Aankoop\" heeft geen contactmomenten");
  }

  @Test
  void aPhaseHasATouchpoint() {
    // silent: phase-empty
    Journey journey =
        Journey.builder("shop", "Shop").phase(PURCHASE, p -> p.touchpoint("pay", "Pays")).build();
    // end
    Verdict.of(PhaseRules.PHASE_EMPTY, journey).isSilent();
  }

  @Test
  void aPhaseHasNoGoal() {
    // fires: phase-goal-missing
    Journey journey =
        Journey.builder("shop", "Shop").phase(PURCHASE, p -> p.name("At the till")).build();
    // end
    Verdict.of(PhaseRules.PHASE_GOAL_MISSING, journey)
        .is(
            "phase[purchase]/@goals",
            "The phase \"At the till\" does not say what you want to reach in it",
            "De fase \"At the till\" zegt niet wat je erin wilt bereiken");
  }

  @Test
  void aPhaseHasAGoal() {
    // silent: phase-goal-missing
    Journey journey =
        Journey.builder("shop", "Shop").phase(PURCHASE, p -> p.goal("Answer last doubts")).build();
    // end
    Verdict.of(PhaseRules.PHASE_GOAL_MISSING, journey).isSilent();
  }

  @Test
  void aBlankGoalOrOwnerIsNone() {
    Journey journey =
        Journey.builder("shop", "Shop").phase(PURCHASE, p -> p.goal(" ").owner(" ")).build();
    Verdict.of(PhaseRules.PHASE_GOAL_MISSING, journey).areAt("phase[purchase]/@goals");
    Verdict.of(PhaseRules.PHASE_OWNER_MISSING, journey).areAt("phase[purchase]/@owner");
  }

  @Test
  void aPhaseHasNoNeed() {
    // fires: phase-need-missing
    Journey journey =
        Journey.builder("shop", "Shop").phase(PURCHASE, p -> p.touchpoint("pay", "Pays")).build();
    // end
    Verdict.of(PhaseRules.PHASE_NEED_MISSING, journey)
        .is(
            "phase[purchase]/@customerNeeds",
            "The phase \"Purchase\" does not say what customers need in it",
            "De fase \"Aankoop\" zegt niet waar klanten dan behoefte aan hebben");
  }

  @Test
  void aPhaseHasANeed() {
    // silent: phase-need-missing
    Journey journey =
        Journey.builder("shop", "Shop")
            .phase(PURCHASE, p -> p.customerNeed("To be sure of the delivery date"))
            .build();
    // end
    Verdict.of(PhaseRules.PHASE_NEED_MISSING, journey).isSilent();
  }

  @Test
  void aNeedAtATouchpointIsOneOfThePhase() {
    Verdict.of(
            PhaseRules.PHASE_NEED_MISSING,
            Journey.builder("shop", "Shop")
                .phase(PURCHASE, p -> p.touchpoint("pay", "Pays", t -> t.customerNeed("Safety")))
                .build())
        .isSilent();
  }

  @Test
  void aPhaseHasNoOwner() {
    // fires: phase-owner-missing
    Journey journey = Journey.builder("shop", "Shop").phase(PURCHASE).build();
    // end
    Verdict.of(PhaseRules.PHASE_OWNER_MISSING, journey)
        .is(
            "phase[purchase]/@owner",
            "The phase \"Purchase\" has no owner",
            "De fase \"Aankoop\" heeft geen eigenaar");
  }

  @Test
  void aPhaseHasAnOwner() {
    // silent: phase-owner-missing
    Journey journey =
        Journey.builder("shop", "Shop").phase(PURCHASE, p -> p.owner("sales")).build();
    // end
    Verdict.of(PhaseRules.PHASE_OWNER_MISSING, journey).isSilent();
  }

  // ---- delivery ----

  @Test
  void deliveryIsForgotten() {
    // fires: phase-delivery-missing
    Journey journey =
        Journey.builder("shop", "Shop")
            .phase(PURCHASE, p -> p.touchpoint("pay", "Pays"))
            .phase(USAGE, p -> p.touchpoint("ride", "Rides"))
            .build();
    // end
    Verdict.of(PhaseRules.PHASE_DELIVERY_MISSING, journey)
        .is(
            "journey/@phases",
            "The journey \"Shop\" goes from purchase to use without a delivery",
            "De klantreis \"Shop\" gaat van aankoop naar gebruik zonder levering");
  }

  @Test
  void deliveryIsThere() {
    // silent: phase-delivery-missing
    Journey journey =
        Journey.builder("shop", "Shop")
            .phase(PURCHASE, p -> p.touchpoint("pay", "Pays"))
            .phase(DELIVERY, p -> p.touchpoint("fetch", "Fetches the bike"))
            .phase(USAGE, p -> p.touchpoint("ride", "Rides"))
            .build();
    // end
    Verdict.of(PhaseRules.PHASE_DELIVERY_MISSING, journey).isSilent();
  }

  @Test
  void deliveryIsAskedForBetweenPurchaseAndUseOnly() {
    Verdict.of(PhaseRules.PHASE_DELIVERY_MISSING, seven(AWARENESS, PURCHASE)).isSilent();
    Verdict.of(PhaseRules.PHASE_DELIVERY_MISSING, seven(USAGE, LOYALTY)).isSilent();
  }

  @Test
  void modelsWithoutDeliveryAreNotAskedForIt() {
    Verdict.of(
            PhaseRules.PHASE_DELIVERY_MISSING,
            with(PhaseModels.CLASSIC_FIVE, ClassicFive.DECISION, ClassicFive.RETENTION))
        .isSilent();
    Verdict.of(
            PhaseRules.PHASE_DELIVERY_MISSING,
            with(PhaseModels.DUTCH_FIVE, DutchFive.PURCHASE, DutchFive.USAGE))
        .isSilent();
  }

  @Test
  void aPhaseThatCoversDeliveryAndMoreCountsForIt() {
    Verdict.of(
            PhaseRules.PHASE_DELIVERY_MISSING,
            with(
                PhaseModels.MCKINSEY_2009,
                McKinsey2009.MOMENT_OF_PURCHASE,
                McKinsey2009.POSTPURCHASE_EXPERIENCE))
        .isSilent();
    Verdict.of(PhaseRules.PHASE_DELIVERY_MISSING, with(PhaseModels.FIVE_A, FiveA.ACT)).isSilent();
  }

  @Test
  void aServiceIsNotDelivered() {
    // fires: phase-delivery-missing-for-service
    Journey journey =
        Journey.builder("repairs", "Repairs")
            .offering(Offering.SERVICE)
            .phase(PURCHASE, p -> p.touchpoint("book", "Books a repair"))
            .phase(DELIVERY, p -> p.touchpoint("wait", "Waits"))
            .build();
    // end
    Verdict.of(PhaseRules.PHASE_DELIVERY_MISSING_FOR_SERVICE, journey)
        .is(
            "journey",
            "The journey \"Repairs\" sells a service, but no touchpoint is its delivery",
            "De klantreis \"Repairs\" verkoopt een dienst, maar geen contactmoment levert haar");
  }

  @Test
  void aServiceIsDelivered() {
    // silent: phase-delivery-missing-for-service
    Journey journey =
        Journey.builder("repairs", "Repairs")
            .offering(Offering.SERVICE)
            .phase(PURCHASE, p -> p.touchpoint("book", "Books a repair"))
            .phase(
                DELIVERY,
                p -> p.touchpoint("mail", "Is congratulated", t -> t.moment(Moment.DELIVERY)))
            .build();
    // end
    Verdict.of(PhaseRules.PHASE_DELIVERY_MISSING_FOR_SERVICE, journey).isSilent();
  }

  @Test
  void onlyServicesThatAreSoldInAModelWithDeliveryAreAskedForIt() {
    JourneyBuilder product =
        Journey.builder("shop", "Shop").offering(Offering.PRODUCT).phase(PURCHASE);
    Verdict.of(PhaseRules.PHASE_DELIVERY_MISSING_FOR_SERVICE, product.build()).isSilent();
    JourneyBuilder notSold =
        Journey.builder("shop", "Shop").offering(Offering.SERVICE).phase(AWARENESS);
    Verdict.of(PhaseRules.PHASE_DELIVERY_MISSING_FOR_SERVICE, notSold.build()).isSilent();
    JourneyBuilder fivePhases =
        Journey.builder("shop", "Shop")
            .offering(Offering.SERVICE)
            .phaseModel(PhaseModels.CLASSIC_FIVE)
            .phase(ClassicFive.DECISION);
    Verdict.of(PhaseRules.PHASE_DELIVERY_MISSING_FOR_SERVICE, fivePhases.build()).isSilent();
    JourneyBuilder mcKinsey =
        Journey.builder("shop", "Shop")
            .offering(Offering.SERVICE)
            .phaseModel(PhaseModels.MCKINSEY_2009)
            .phase(McKinsey2009.MOMENT_OF_PURCHASE);
    Verdict.of(PhaseRules.PHASE_DELIVERY_MISSING_FOR_SERVICE, mcKinsey.build()).areAt("journey");
  }

  // ---- usage, loyalty, advocacy ----

  @Test
  void theJourneyEndsWithThePurchase() {
    // fires: phase-usage-missing
    Journey journey =
        Journey.builder("shop", "Shop")
            .phase(AWARENESS, p -> p.touchpoint("ad", "Sees an advert"))
            .phase(PURCHASE, p -> p.touchpoint("pay", "Pays"))
            .build();
    // end
    Verdict.of(PhaseRules.PHASE_USAGE_MISSING, journey)
        .is(
            "journey/@phases",
            "The journey \"Shop\" has a purchase, but nobody uses what was bought",
            "De klantreis \"Shop\" heeft een aankoop, maar niemand gebruikt wat is gekocht");
  }

  @Test
  void theJourneyGoesOnToUse() {
    // silent: phase-usage-missing
    Journey journey =
        Journey.builder("shop", "Shop")
            .phase(PURCHASE, p -> p.touchpoint("pay", "Pays"))
            .phase(USAGE, p -> p.touchpoint("ride", "Rides"))
            .build();
    // end
    Verdict.of(PhaseRules.PHASE_USAGE_MISSING, journey).isSilent();
  }

  @Test
  void useIsPartOfOtherPhasesInSomeModels() {
    Verdict.of(
            PhaseRules.PHASE_USAGE_MISSING,
            with(PhaseModels.CLASSIC_FIVE, ClassicFive.DECISION, ClassicFive.RETENTION))
        .isSilent();
    Verdict.of(PhaseRules.PHASE_USAGE_MISSING, with(PhaseModels.FIVE_A, FiveA.ACT)).isSilent();
    Verdict.of(
            PhaseRules.PHASE_USAGE_MISSING,
            with(PhaseModels.CLASSIC_FIVE, ClassicFive.DECISION, ClassicFive.ADVOCACY))
        .areAt("journey/@phases");
    Verdict.of(
            PhaseRules.PHASE_USAGE_MISSING,
            with(PhaseModels.DUTCH_FIVE, DutchFive.PURCHASE, DutchFive.LOYALTY))
        .areAt("journey/@phases");
    Verdict.of(
            PhaseRules.PHASE_USAGE_MISSING,
            with(PhaseModels.MCKINSEY_2009, McKinsey2009.MOMENT_OF_PURCHASE))
        .areAt("journey/@phases");
    Verdict.of(PhaseRules.PHASE_USAGE_MISSING, seven(AWARENESS, CONSIDERATION)).isSilent();
  }

  @Test
  void loyaltyIsForgotten() {
    // fires: phase-loyalty-missing
    Journey journey =
        Journey.builder("shop", "Shop")
            .phase(PURCHASE, p -> p.touchpoint("pay", "Pays"))
            .phase(USAGE, p -> p.touchpoint("ride", "Rides"))
            .build();
    // end
    Verdict.of(PhaseRules.PHASE_LOYALTY_MISSING, journey)
        .is(
            "journey/@phases",
            "The journey \"Shop\" has no phase in which customers come back",
            "De klantreis \"Shop\" heeft geen fase waarin klanten terugkomen");
  }

  @Test
  void loyaltyIsThere() {
    // silent: phase-loyalty-missing
    Journey journey =
        Journey.builder("shop", "Shop")
            .phase(USAGE, p -> p.touchpoint("ride", "Rides"))
            .phase(LOYALTY, p -> p.touchpoint("mail", "Reads the newsletter"))
            .build();
    // end
    Verdict.of(PhaseRules.PHASE_LOYALTY_MISSING, journey).isSilent();
  }

  @Test
  void loyaltyIsPartOfOtherPhasesInSomeModels() {
    Verdict.of(
            PhaseRules.PHASE_LOYALTY_MISSING, with(PhaseModels.CLASSIC_FIVE, ClassicFive.RETENTION))
        .isSilent();
    Verdict.of(
            PhaseRules.PHASE_LOYALTY_MISSING,
            with(PhaseModels.MCKINSEY_2009, McKinsey2009.LOYALTY_LOOP))
        .isSilent();
    Verdict.of(PhaseRules.PHASE_LOYALTY_MISSING, with(PhaseModels.FIVE_A, FiveA.ADVOCATE))
        .isSilent();
    Verdict.of(PhaseRules.PHASE_LOYALTY_MISSING, with(PhaseModels.AIDA, Aida.ACTION)).isSilent();
    Verdict.of(PhaseRules.PHASE_LOYALTY_MISSING, with(PhaseModels.DUTCH_FIVE, DutchFive.USAGE))
        .areAt("journey/@phases");
  }

  @Test
  void advocacyIsForgotten() {
    // fires: phase-advocacy-missing
    Journey journey =
        Journey.builder("shop", "Shop")
            .phase(LOYALTY, p -> p.touchpoint("mail", "Reads the newsletter"))
            .build();
    // end
    Verdict.of(PhaseRules.PHASE_ADVOCACY_MISSING, journey)
        .is(
            "journey/@phases",
            "The journey \"Shop\" has no phase in which customers recommend you",
            "De klantreis \"Shop\" heeft geen fase waarin klanten je aanbevelen");
  }

  @Test
  void advocacyIsThere() {
    // silent: phase-advocacy-missing
    Journey journey =
        Journey.builder("shop", "Shop")
            .phase(LOYALTY, p -> p.touchpoint("mail", "Reads the newsletter"))
            .phase(ADVOCACY, p -> p.touchpoint("tell", "Tells a neighbour"))
            .build();
    // end
    Verdict.of(PhaseRules.PHASE_ADVOCACY_MISSING, journey).isSilent();
  }

  @Test
  void advocacyIsPartOfLoyaltyInSomeModels() {
    Verdict.of(PhaseRules.PHASE_ADVOCACY_MISSING, with(PhaseModels.DUTCH_FIVE, DutchFive.LOYALTY))
        .isSilent();
    Verdict.of(
            PhaseRules.PHASE_ADVOCACY_MISSING,
            with(PhaseModels.MCKINSEY_2009, McKinsey2009.LOYALTY_LOOP))
        .isSilent();
    Verdict.of(
            PhaseRules.PHASE_ADVOCACY_MISSING,
            with(PhaseModels.CLASSIC_FIVE, ClassicFive.RETENTION))
        .areAt("journey/@phases");
    Verdict.of(PhaseRules.PHASE_ADVOCACY_MISSING, with(PhaseModels.AIDA)).isSilent();
  }
}
