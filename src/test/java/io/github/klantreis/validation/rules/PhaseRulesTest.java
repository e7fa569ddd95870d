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
import static io.github.klantreis.validation.rules.Journeys.touchpoint;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyBuilder;
import io.github.klantreis.phase.ClassicFive;
import io.github.klantreis.phase.DutchFive;
import io.github.klantreis.phase.FiveA;
import io.github.klantreis.phase.McKinsey2009;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.phase.PhaseModel;
import io.github.klantreis.phase.PhaseModels;
import io.github.klantreis.term.Moment;
import io.github.klantreis.term.Offering;
import io.github.klantreis.testing.ValidatorTester;
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
            MissingPhaseRules.PHASE_DELIVERY_MISSING,
            MissingPhaseRules.PHASE_USAGE_MISSING,
            MissingPhaseRules.PHASE_LOYALTY_MISSING,
            MissingPhaseRules.PHASE_ADVOCACY_MISSING)) {
      ValidatorTester.of(rule).silent(journey);
    }
  }

  // ---- order ----

  @Test
  void phasesAreOutOfOrder() {
    ValidatorTester.of(PhaseRules.PHASE_ORDER)
        .fires(
            Journey.builder("shop", "Shop")
                .phase(AWARENESS, p -> p.touchpoint("ad", "Sees an advert"))
                .phase(PURCHASE, p -> p.touchpoint("pay", "Pays"))
                .phase(CONSIDERATION, p -> p.touchpoint("compare", "Compares"))
                .build(),
            WARNING,
            "phase[consideration]",
            "The phase \"Consideration\" comes after \"Purchase\", but in the model \"Seven phases\""
                + " before it",
            "De fase \"Overweging\" komt na \"Aankoop\", maar in het fasenmodel \"Zeven fasen\" ervoor")
        .silent(
            Journey.builder("shop", "Shop")
                .phase(AWARENESS, p -> p.touchpoint("ad", "Sees an advert"))
                .phase(PURCHASE, p -> p.touchpoint("pay", "Pays"))
                .phase(LOYALTY, p -> p.touchpoint("mail", "Reads the newsletter"))
                .loyaltyLoop(LOYALTY, PURCHASE)
                .build());
  }

  @Test
  void theOrderIsTheModels() {
    ValidatorTester.of(PhaseRules.PHASE_ORDER)
        .firesAt(
            with(
                PhaseModels.CLASSIC_FIVE,
                ClassicFive.AWARENESS,
                ClassicFive.RETENTION,
                ClassicFive.DECISION),
            "phase[decision]");
  }

  @Test
  void oneMisplacedPhaseIsOneFinding() {
    ValidatorTester.of(PhaseRules.PHASE_ORDER)
        .firesAt(seven(LOYALTY, AWARENESS, CONSIDERATION, PURCHASE, DELIVERY), "phase[awareness]");
  }

  @Test
  void twoPhasesOfAKindMayFollowEachOther() {
    Journey journey =
        Journey.builder("shop", "Shop")
            .phase("choose", PURCHASE, p -> {})
            .phase("pay", PURCHASE, p -> {})
            .phase("ride", USAGE, p -> {})
            .build();
    ValidatorTester.of(PhaseRules.PHASE_ORDER).silent(journey);
    ValidatorTester.of(PhaseRules.PHASE_DUPLICATE_KIND).silent(journey);
  }

  // ---- duplicates ----

  @Test
  void aPhaseComesTwice() {
    ValidatorTester.of(PhaseRules.PHASE_DUPLICATE_KIND)
        .fires(
            Journey.builder("shop", "Shop")
                .phase("first-ride", USAGE, p -> p.touchpoint("ride", "Rides"))
                .phase(LOYALTY, p -> p.touchpoint("mail", "Reads the newsletter"))
                .phase(
                    "winter", USAGE, p -> p.name("Winter").touchpoint("store", "Stores the bike"))
                .build(),
            WARNING,
            "phase[winter]",
            "\"Winter\" is the phase Usage again, which was left after \"Usage\"",
            "\"Winter\" is weer de fase Gebruik, die na \"Gebruik\" al voorbij was")
        .silent(
            Journey.builder("shop", "Shop")
                .phase("first-ride", USAGE, p -> p.touchpoint("ride", "Rides"))
                .phase("winter", USAGE, p -> p.touchpoint("store", "Stores the bike"))
                .phase(LOYALTY, p -> p.touchpoint("mail", "Reads the newsletter"))
                .build())
        .silent(
            with(
                PhaseModels.MCKINSEY_2009,
                McKinsey2009.TRIGGER,
                McKinsey2009.ACTIVE_EVALUATION,
                McKinsey2009.INITIAL_CONSIDERATION));
  }

  // ---- what each phase has ----

  @Test
  void aPhaseIsEmpty() {
    ValidatorTester.of(PhaseRules.PHASE_EMPTY)
        .fires(
            phase(PURCHASE),
            WARNING,
            "phase[purchase]/@touchpoints",
            "The phase \"Purchase\" has no touchpoints",
            "De fase \"Aankoop\" heeft geen contactmomenten")
        .silent(touchpoint(PURCHASE, "pay", "Pays"));
  }

  @Test
  void aPhaseHasNoGoal() {
    ValidatorTester.of(PhaseRules.PHASE_GOAL_MISSING)
        .fires(
            phase(PURCHASE, p -> p.name("At the till")),
            INFO,
            "phase[purchase]/@goals",
            "The phase \"At the till\" does not say what you want to reach in it",
            "De fase \"At the till\" zegt niet wat je erin wilt bereiken")
        .silent(phase(PURCHASE, p -> p.goal("Answer last doubts")));
  }

  @Test
  void aBlankGoalOrOwnerIsNone() {
    Journey journey = phase(PURCHASE, p -> p.goal(" ").owner(" "));
    ValidatorTester.of(PhaseRules.PHASE_GOAL_MISSING).firesAt(journey, "phase[purchase]/@goals");
    ValidatorTester.of(PhaseRules.PHASE_OWNER_MISSING).firesAt(journey, "phase[purchase]/@owner");
  }

  @Test
  void aPhaseHasNoNeed() {
    ValidatorTester.of(PhaseRules.PHASE_NEED_MISSING)
        .fires(
            touchpoint(PURCHASE, "pay", "Pays"),
            WARNING,
            "phase[purchase]/@customerNeeds",
            "The phase \"Purchase\" does not say what customers need in it",
            "De fase \"Aankoop\" zegt niet waar klanten dan behoefte aan hebben")
        .silent(phase(PURCHASE, p -> p.customerNeed("To be sure of the delivery date")))
        .silent(touchpoint(PURCHASE, "pay", "Pays", t -> t.customerNeed("Safety")));
  }

  @Test
  void aPhaseHasNoOwner() {
    ValidatorTester.of(PhaseRules.PHASE_OWNER_MISSING)
        .fires(
            phase(PURCHASE),
            INFO,
            "phase[purchase]/@owner",
            "The phase \"Purchase\" has no owner",
            "De fase \"Aankoop\" heeft geen eigenaar")
        .silent(phase(PURCHASE, p -> p.owner("sales")));
  }

  // ---- delivery ----

  @Test
  void deliveryIsForgotten() {
    ValidatorTester.of(MissingPhaseRules.PHASE_DELIVERY_MISSING)
        .fires(
            Journey.builder("shop", "Shop")
                .phase(PURCHASE, p -> p.touchpoint("pay", "Pays"))
                .phase(USAGE, p -> p.touchpoint("ride", "Rides"))
                .build(),
            WARNING,
            "journey/@phases",
            "The journey \"Shop\" goes from purchase to use without a delivery",
            "De klantreis \"Shop\" gaat van aankoop naar gebruik zonder levering")
        .silent(
            Journey.builder("shop", "Shop")
                .phase(PURCHASE, p -> p.touchpoint("pay", "Pays"))
                .phase(DELIVERY, p -> p.touchpoint("fetch", "Fetches the bike"))
                .phase(USAGE, p -> p.touchpoint("ride", "Rides"))
                .build())
        .silent(seven(AWARENESS, PURCHASE))
        .silent(seven(USAGE, LOYALTY))
        .silent(with(PhaseModels.CLASSIC_FIVE, ClassicFive.DECISION, ClassicFive.RETENTION))
        .silent(with(PhaseModels.DUTCH_FIVE, DutchFive.PURCHASE, DutchFive.USAGE))
        .silent(
            with(
                PhaseModels.MCKINSEY_2009,
                McKinsey2009.MOMENT_OF_PURCHASE,
                McKinsey2009.POSTPURCHASE_EXPERIENCE))
        .silent(with(PhaseModels.FIVE_A, FiveA.ACT));
  }

  @Test
  void aServiceIsNotDelivered() {
    ValidatorTester.of(MissingPhaseRules.PHASE_DELIVERY_MISSING_FOR_SERVICE)
        .fires(
            Journey.builder("repairs", "Repairs")
                .offering(Offering.SERVICE)
                .phase(PURCHASE, p -> p.touchpoint("book", "Books a repair"))
                .phase(DELIVERY, p -> p.touchpoint("wait", "Waits"))
                .build(),
            WARNING,
            "journey",
            "The journey \"Repairs\" sells a service, but no touchpoint is its delivery",
            "De klantreis \"Repairs\" verkoopt een dienst, maar geen contactmoment levert haar")
        .silent(
            Journey.builder("repairs", "Repairs")
                .offering(Offering.SERVICE)
                .phase(PURCHASE, p -> p.touchpoint("book", "Books a repair"))
                .phase(
                    DELIVERY,
                    p -> p.touchpoint("mail", "Is congratulated", t -> t.moment(Moment.DELIVERY)))
                .build());
  }

  @Test
  void onlyServicesThatAreSoldInAModelWithDeliveryAreAskedForIt() {
    JourneyBuilder product =
        Journey.builder("shop", "Shop").offering(Offering.PRODUCT).phase(PURCHASE);
    ValidatorTester.of(MissingPhaseRules.PHASE_DELIVERY_MISSING_FOR_SERVICE)
        .silent(product.build());
    JourneyBuilder notSold =
        Journey.builder("shop", "Shop").offering(Offering.SERVICE).phase(AWARENESS);
    ValidatorTester.of(MissingPhaseRules.PHASE_DELIVERY_MISSING_FOR_SERVICE)
        .silent(notSold.build());
    JourneyBuilder fivePhases =
        Journey.builder("shop", "Shop")
            .offering(Offering.SERVICE)
            .phaseModel(PhaseModels.CLASSIC_FIVE)
            .phase(ClassicFive.DECISION);
    ValidatorTester.of(MissingPhaseRules.PHASE_DELIVERY_MISSING_FOR_SERVICE)
        .silent(fivePhases.build());
    JourneyBuilder mcKinsey =
        Journey.builder("shop", "Shop")
            .offering(Offering.SERVICE)
            .phaseModel(PhaseModels.MCKINSEY_2009)
            .phase(McKinsey2009.MOMENT_OF_PURCHASE);
    ValidatorTester.of(MissingPhaseRules.PHASE_DELIVERY_MISSING_FOR_SERVICE)
        .firesAt(mcKinsey.build(), "journey");
  }

  // ---- usage, loyalty, advocacy ----

  @Test
  void theJourneyEndsWithThePurchase() {
    ValidatorTester.of(MissingPhaseRules.PHASE_USAGE_MISSING)
        .fires(
            Journey.builder("shop", "Shop")
                .phase(AWARENESS, p -> p.touchpoint("ad", "Sees an advert"))
                .phase(PURCHASE, p -> p.touchpoint("pay", "Pays"))
                .build(),
            WARNING,
            "journey/@phases",
            "The journey \"Shop\" has a purchase, but nobody uses what was bought",
            "De klantreis \"Shop\" heeft een aankoop, maar niemand gebruikt wat is gekocht")
        .silent(
            Journey.builder("shop", "Shop")
                .phase(PURCHASE, p -> p.touchpoint("pay", "Pays"))
                .phase(USAGE, p -> p.touchpoint("ride", "Rides"))
                .build())
        .silent(with(PhaseModels.CLASSIC_FIVE, ClassicFive.DECISION, ClassicFive.RETENTION))
        .silent(with(PhaseModels.FIVE_A, FiveA.ACT))
        .firesAt(
            with(PhaseModels.CLASSIC_FIVE, ClassicFive.DECISION, ClassicFive.ADVOCACY),
            "journey/@phases")
        .firesAt(
            with(PhaseModels.DUTCH_FIVE, DutchFive.PURCHASE, DutchFive.LOYALTY), "journey/@phases")
        .firesAt(
            with(PhaseModels.MCKINSEY_2009, McKinsey2009.MOMENT_OF_PURCHASE), "journey/@phases")
        .silent(seven(AWARENESS, CONSIDERATION));
  }

  @Test
  void loyaltyIsForgotten() {
    ValidatorTester.of(MissingPhaseRules.PHASE_LOYALTY_MISSING)
        .fires(
            Journey.builder("shop", "Shop")
                .phase(PURCHASE, p -> p.touchpoint("pay", "Pays"))
                .phase(USAGE, p -> p.touchpoint("ride", "Rides"))
                .build(),
            WARNING,
            "journey/@phases",
            "The journey \"Shop\" has no phase in which customers come back",
            "De klantreis \"Shop\" heeft geen fase waarin klanten terugkomen")
        .silent(
            Journey.builder("shop", "Shop")
                .phase(USAGE, p -> p.touchpoint("ride", "Rides"))
                .phase(LOYALTY, p -> p.touchpoint("mail", "Reads the newsletter"))
                .build())
        .silent(with(PhaseModels.CLASSIC_FIVE, ClassicFive.RETENTION))
        .silent(with(PhaseModels.MCKINSEY_2009, McKinsey2009.LOYALTY_LOOP))
        .silent(with(PhaseModels.FIVE_A, FiveA.ACT))
        .firesAt(with(PhaseModels.DUTCH_FIVE, DutchFive.USAGE), "journey/@phases");
  }

  @Test
  void advocacyIsForgotten() {
    ValidatorTester.of(MissingPhaseRules.PHASE_ADVOCACY_MISSING)
        .fires(
            touchpoint(LOYALTY, "mail", "Reads the newsletter"),
            INFO,
            "journey/@phases",
            "The journey \"Shop\" has no phase in which customers recommend you",
            "De klantreis \"Shop\" heeft geen fase waarin klanten je aanbevelen")
        .silent(
            Journey.builder("shop", "Shop")
                .phase(LOYALTY, p -> p.touchpoint("mail", "Reads the newsletter"))
                .phase(ADVOCACY, p -> p.touchpoint("tell", "Tells a neighbour"))
                .build())
        .silent(with(PhaseModels.DUTCH_FIVE, DutchFive.LOYALTY))
        .silent(with(PhaseModels.MCKINSEY_2009, McKinsey2009.LOYALTY_LOOP))
        .firesAt(with(PhaseModels.CLASSIC_FIVE, ClassicFive.RETENTION), "journey/@phases")
        .silent(with(PhaseModels.AIDA));
  }
}
