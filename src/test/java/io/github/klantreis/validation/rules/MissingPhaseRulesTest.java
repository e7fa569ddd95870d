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
import static io.github.klantreis.validation.rules.Journeys.phases;
import static io.github.klantreis.validation.rules.Journeys.shop;
import static io.github.klantreis.validation.rules.Journeys.touchpoint;

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
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.JourneyScope;
import io.github.klantreis.term.Market;
import io.github.klantreis.term.Moment;
import io.github.klantreis.term.Offering;
import io.github.klantreis.term.People;
import io.github.klantreis.testing.ValidatorTester;
import io.github.klantreis.validation.JourneyValidator;
import io.github.klantreis.validation.Validators;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class MissingPhaseRulesTest {
  private static Journey seven(PhaseKind... kinds) {
    return phases(PhaseModels.SEVEN_PHASES, kinds);
  }

  static Iterable<PhaseModel> models() {
    return PhaseModels.standard().terms();
  }

  /** A journey with all phases of its model lacks none and has them in order. */
  @ParameterizedTest
  @MethodSource("models")
  void nothingIsMissingWhereTheModelIsFollowed(PhaseModel model) {
    Journey journey = phases(model, model.phases().toArray(PhaseKind[]::new));
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

  @Test
  void deliveryIsForgotten() {
    ValidatorTester.of(MissingPhaseRules.PHASE_DELIVERY_MISSING)
        .fires(
            shop()
                .phase(PURCHASE, p -> p.touchpoint("pay", "Pays"))
                .phase(USAGE, p -> p.touchpoint("ride", "Rides"))
                .build(),
            WARNING,
            "journey/@phases",
            "This journey goes from purchase to use without a delivery phase, and no touchpoint is marked as the delivery",
            "Deze klantreis gaat van aankoop naar gebruik zonder leverfase, en geen contactmoment is gemarkeerd als levermoment")
        .silent(
            shop()
                .phase(PURCHASE, p -> p.touchpoint("pay", "Pays"))
                .phase(DELIVERY, p -> p.touchpoint("fetch", "Fetches the bike"))
                .phase(USAGE, p -> p.touchpoint("ride", "Rides"))
                .build())
        .silent(seven(AWARENESS, PURCHASE))
        .silent(seven(USAGE, LOYALTY))
        .silent(phases(PhaseModels.CLASSIC_FIVE, ClassicFive.DECISION, ClassicFive.RETENTION))
        .silent(phases(PhaseModels.DUTCH_FIVE, DutchFive.PURCHASE, DutchFive.USAGE))
        .silent(
            phases(
                PhaseModels.MCKINSEY_2009,
                McKinsey2009.MOMENT_OF_PURCHASE,
                McKinsey2009.POSTPURCHASE_EXPERIENCE))
        .silent(phases(PhaseModels.FIVE_A, FiveA.ACT));
  }

  @Test
  void aServiceIsNotDelivered() {
    ValidatorTester.of(MissingPhaseRules.PHASE_DELIVERY_MISSING_FOR_SERVICE)
        .fires(
            Journey.builder("repairs", "Repairs")
                .offering(Offering.SERVICE)
                .phase(
                    PURCHASE,
                    p -> p.touchpoint("book", "Books a repair", t -> t.moment(Moment.PAYMENT)))
                .phase(DELIVERY)
                .build(),
            WARNING,
            "journey",
            "This journey is about a service, but it is not noted at which touchpoint customers get it",
            "Deze klantreis gaat over een dienst, maar er staat niet bij welk contactmoment klanten die krijgen")
        .silent(
            Journey.builder("repairs", "Repairs")
                .offering(Offering.SERVICE)
                .phase(PURCHASE, p -> p.touchpoint("book", "Books a repair"))
                .phase(
                    DELIVERY,
                    p -> p.touchpoint("mail", "Is congratulated", t -> t.moment(Moment.DELIVERY)))
                .build())
        .silent(
            Journey.builder("software", "Software by subscription")
                .offering(Offering.SERVICE)
                .phase(PURCHASE, p -> p.touchpoint("sign", "Signs", t -> t.moment(Moment.DECISION)))
                .phase(DELIVERY, p -> p.touchpoint("kickoff", "Kickoff meeting"))
                .build());
  }

  @Test
  void onlyServicesThatAreSoldInAModelWithDeliveryAreAskedForIt() {
    JourneyBuilder product = shop().offering(Offering.PRODUCT).phase(PURCHASE);
    ValidatorTester.of(MissingPhaseRules.PHASE_DELIVERY_MISSING_FOR_SERVICE)
        .silent(product.build());
    JourneyBuilder notSold = shop().offering(Offering.SERVICE).phase(AWARENESS);
    ValidatorTester.of(MissingPhaseRules.PHASE_DELIVERY_MISSING_FOR_SERVICE)
        .silent(notSold.build());
    JourneyBuilder fivePhases =
        shop()
            .offering(Offering.SERVICE)
            .phaseModel(PhaseModels.CLASSIC_FIVE)
            .phase(ClassicFive.DECISION);
    ValidatorTester.of(MissingPhaseRules.PHASE_DELIVERY_MISSING_FOR_SERVICE)
        .silent(fivePhases.build());
    JourneyBuilder mcKinsey =
        shop()
            .offering(Offering.SERVICE)
            .phaseModel(PhaseModels.MCKINSEY_2009)
            .phase(
                McKinsey2009.MOMENT_OF_PURCHASE,
                p -> p.touchpoint("books", "Books", t -> t.moment(Moment.PAYMENT)));
    ValidatorTester.of(MissingPhaseRules.PHASE_DELIVERY_MISSING_FOR_SERVICE)
        .firesAt(mcKinsey.build(), "journey");
  }

  @Test
  void theJourneyEndsWithThePurchase() {
    ValidatorTester.of(MissingPhaseRules.PHASE_USAGE_MISSING)
        .fires(
            shop()
                .phase(AWARENESS, p -> p.touchpoint("ad", "Sees an advert"))
                .phase(PURCHASE, p -> p.touchpoint("pay", "Pays"))
                .build(),
            WARNING,
            "journey/@phases",
            "This journey has no phase for use or service after the purchase, and none in which customers come back",
            "Deze klantreis heeft na de aankoop geen fase voor gebruik of service, en geen waarin klanten terugkomen")
        .fires(
            shop()
                .phase(PURCHASE, p -> p.touchpoint("pay", "Pays"))
                .phase(LOYALTY, p -> p.touchpoint("again", "Buys again"))
                .build(),
            WARNING,
            "journey/@phases",
            "This journey has no phase for use or service after the purchase",
            "Deze klantreis heeft na de aankoop geen fase voor gebruik of service")
        .silent(
            shop()
                .phase(PURCHASE, p -> p.touchpoint("pay", "Pays"))
                .phase(USAGE, p -> p.touchpoint("ride", "Rides"))
                .build())
        .silent(phases(PhaseModels.CLASSIC_FIVE, ClassicFive.DECISION, ClassicFive.RETENTION))
        .silent(phases(PhaseModels.FIVE_A, FiveA.ACT))
        .firesAt(
            phases(PhaseModels.CLASSIC_FIVE, ClassicFive.DECISION, ClassicFive.ADVOCACY),
            "journey/@phases")
        .firesAt(
            phases(PhaseModels.DUTCH_FIVE, DutchFive.PURCHASE, DutchFive.LOYALTY),
            "journey/@phases")
        .firesAt(
            phases(PhaseModels.MCKINSEY_2009, McKinsey2009.MOMENT_OF_PURCHASE), "journey/@phases")
        .silent(seven(AWARENESS, CONSIDERATION));
  }

  @Test
  void loyaltyIsForgotten() {
    ValidatorTester.of(MissingPhaseRules.PHASE_LOYALTY_MISSING)
        .fires(
            shop()
                .phase(PURCHASE, p -> p.touchpoint("pay", "Pays"))
                .phase(USAGE, p -> p.touchpoint("ride", "Rides"))
                .build(),
            WARNING,
            "journey/@phases",
            "This journey has no phase in which customers come back",
            "Deze klantreis heeft geen fase waarin klanten terugkomen")
        .silent(
            shop()
                .phase(USAGE, p -> p.touchpoint("ride", "Rides"))
                .phase(LOYALTY, p -> p.touchpoint("mail", "Reads the newsletter"))
                .build())
        .silent(phases(PhaseModels.CLASSIC_FIVE, ClassicFive.RETENTION))
        .silent(phases(PhaseModels.MCKINSEY_2009, McKinsey2009.LOYALTY_LOOP))
        .silent(phases(PhaseModels.FIVE_A, FiveA.ADVOCATE))
        .silent(phases(PhaseModels.AIDA, Aida.ACTION))
        .firesAt(phases(PhaseModels.DUTCH_FIVE, DutchFive.USAGE), "journey/@phases");
  }

  @Test
  void thatNothingFollowsThePurchaseIsSaidOnce() {
    Journey ends = shop().phase(PURCHASE, p -> p.touchpoint("pay", "Pays")).build();
    ValidatorTester.of(MissingPhaseRules.PHASE_USAGE_MISSING).firesAt(ends, "journey/@phases");
    ValidatorTester.of(
            Validators.of(
                MissingPhaseRules.PHASE_LOYALTY_MISSING, MissingPhaseRules.PHASE_USAGE_MISSING))
        .on(ends)
        .finds(
            "journey/@phases",
            "This journey has no phase for use or service after the purchase, and none in which customers come back")
        .andNothingElse();
  }

  @Test
  void somethingAfterThePurchaseIsNotDenied() {
    ValidatorTester.of(MissingPhaseRules.PHASE_USAGE_MISSING)
        .fires(
            shop()
                .phase(PURCHASE, p -> p.touchpoint("pays", "Pays"))
                .phase(DELIVERY, p -> p.touchpoint("gets", "Gets it"))
                .build(),
            WARNING,
            "journey/@phases",
            "This journey has no phase for use or service after the purchase",
            "Deze klantreis heeft na de aankoop geen fase voor gebruik of service");
  }

  @Test
  void thatItIsNotUsedAndNobodyComesBackIsOneSentence() {
    Journey delivered =
        shop()
            .phase(PURCHASE, p -> p.touchpoint("pays", "Pays"))
            .phase(DELIVERY, p -> p.touchpoint("gets", "Gets it", t -> t.action(ActionKind.EMAIL)))
            .build();
    Validators all =
        Validators.of(
            MissingPhaseRules.PHASE_LOYALTY_MISSING,
            MissingPhaseRules.PHASE_USAGE_MISSING,
            UsageRules.COMPLAINT_FOLLOW_UP_MISSING);
    ValidatorTester.of(all)
        .on(delivered)
        .finds(
            "journey/@phases",
            "This journey has no phase for use or service after the purchase, and none in which customers come back")
        .andNothingElse();
    ValidatorTester.of(all)
        .on(delivered.withTouchpoint("gets", t -> t.moment(Moment.RENEWAL)))
        .finds("journey/@phases", "This journey has no phase for use or service after the purchase")
        .andNothingElse();
    ValidatorTester.of(MissingPhaseRules.PHASE_LOYALTY_MISSING)
        .firesAt(delivered, "journey/@phases");
    ValidatorTester.of(UsageRules.COMPLAINT_FOLLOW_UP_MISSING)
        .firesAt(delivered, "phase[delivery]/@touchpoints");
  }

  @Test
  void nobodyBuys() {
    ValidatorTester.of(MissingPhaseRules.PHASE_PURCHASE_MISSING)
        .fires(
            Journey.builder("watch", "A watch on interfaces")
                .market(Market.B2B)
                .phase(CONSIDERATION, p -> p.touchpoint("weighs", "Weighs what it costs"))
                .phase(USAGE, p -> p.touchpoint("alert", "Gets the first alert"))
                .build(),
            WARNING,
            "journey/@phases",
            "This journey goes from choosing to use without a purchase phase, and no touchpoint is marked as a decision or a payment",
            "Deze klantreis gaat van kiezen naar gebruik zonder aankoopfase, en geen contactmoment is gemarkeerd als beslissing of betaling")
        .silent(
            Journey.builder("watch", "A watch on interfaces")
                .market(Market.B2B)
                .phase(CONSIDERATION, p -> p.touchpoint("weighs", "Weighs what it costs"))
                .phase(USAGE, p -> p.touchpoint("upgrade", "Upgrades to a paid plan"))
                .build());
    Journey watch =
        Journey.builder("watch", "A watch on interfaces")
            .market(Market.B2B)
            .phase(CONSIDERATION, p -> p.touchpoint("weighs", "Weighs what it costs"))
            .phase(USAGE, p -> p.touchpoint("alert", "Gets the first alert"))
            .build();
    ValidatorTester.of(MissingPhaseRules.PHASE_PURCHASE_MISSING)
        .silent(
            watch.withTouchpoint("weighs", t -> t.moment(Moment.DECISION)),
            watch.withTouchpoint("alert", t -> t.moment(Moment.PAYMENT)),
            watch.withTouchpoint("alert", t -> t.name("Checks out")),
            watch.toBuilder().scope(JourneyScope.PART).build(),
            watch.toBuilder().market(Optional.empty()).people(People.PATIENTS).build(),
            watch.edit(edit -> edit.removePhase("usage")));
  }

  @Test
  void whatIsDeliveredInAnotherPhaseIsDelivered() {
    Journey journey =
        shop()
            .phase(PURCHASE, p -> p.touchpoint("pay", "Pays").touchpoint("next", "Starts"))
            .phase(USAGE, p -> p.touchpoint("ride", "Rides"))
            .build();
    ValidatorTester.of(MissingPhaseRules.PHASE_DELIVERY_MISSING)
        .firesAt(journey, "journey/@phases")
        .silent(
            journey.withTouchpoint("next", t -> t.moment(Moment.DELIVERY)),
            journey.withTouchpoint("next", t -> t.action(ActionKind.DELIVERY_UPDATE)),
            journey.withTouchpoint("next", t -> t.name("Installs the equipment")),
            journey.withTouchpoint("ride", t -> t.name("Ontvangt het pakket")));
  }

  @Test
  void whereverPeopleComeBackIsLoyalty() {
    Journey once = touchpoint(USAGE, "ride", "Rides");
    ValidatorTester.of(MissingPhaseRules.PHASE_LOYALTY_MISSING)
        .firesAt(once, "journey/@phases")
        .firesAt(once.withTouchpoint("ride", t -> t.name("Returns it")), "journey/@phases")
        .silent(
            once.withPhase("usage", p -> p.name("Return/Repurchase")),
            once.withTouchpoint("ride", t -> t.name("Buys again")),
            once.withTouchpoint("ride", t -> t.name("Komt terug voor een ander")),
            once.withTouchpoint("ride", t -> t.moment(Moment.RENEWAL)));
  }

  @Test
  void advocacyIsForgotten() {
    ValidatorTester.of(MissingPhaseRules.PHASE_ADVOCACY_MISSING)
        .fires(
            touchpoint(LOYALTY, "mail", "Reads the newsletter"),
            INFO,
            "journey/@phases",
            "This journey has no phase in which customers recommend you",
            "Deze klantreis heeft geen fase waarin klanten jullie aanbevelen")
        .silent(
            shop()
                .phase(LOYALTY, p -> p.touchpoint("mail", "Reads the newsletter"))
                .phase(ADVOCACY, p -> p.touchpoint("tell", "Tells a neighbour"))
                .build())
        .silent(phases(PhaseModels.DUTCH_FIVE, DutchFive.LOYALTY))
        .silent(phases(PhaseModels.MCKINSEY_2009, McKinsey2009.LOYALTY_LOOP))
        .firesAt(phases(PhaseModels.CLASSIC_FIVE, ClassicFive.RETENTION), "journey/@phases")
        .silent(phases(PhaseModels.AIDA));
  }

  @Test
  void whatAnotherRuleSaysIsLeftToItOnlyIfItIsOn() {
    Journey nothingAfter = shop().phase(PURCHASE, p -> p.touchpoint("pay", "Pays")).build();
    ValidatorTester.of(MissingPhaseRules.PHASE_LOYALTY_MISSING)
        .firesAt(nothingAfter, "journey/@phases");

    Journey recommended = seven(PURCHASE, USAGE, ADVOCACY);
    ValidatorTester.of(CircleRules.JOURNEY_LINEAR_ONLY)
        .firesAt(recommended, "journey/@loyaltyLoops");
    ValidatorTester.of(
            Validators.of(MissingPhaseRules.PHASE_LOYALTY_MISSING, CircleRules.JOURNEY_LINEAR_ONLY))
        .on(recommended)
        .finds("journey/@phases")
        .andNothingElse();

    Journey service =
        shop()
            .offering(Offering.SERVICE)
            .phase(PURCHASE, p -> p.touchpoint("signs", "Signs", t -> t.moment(Moment.DECISION)))
            .phase(USAGE)
            .build();
    ValidatorTester.of(MissingPhaseRules.PHASE_DELIVERY_MISSING_FOR_SERVICE)
        .firesAt(service, "journey");
    ValidatorTester.of(
            Validators.of(
                MissingPhaseRules.PHASE_DELIVERY_MISSING,
                MissingPhaseRules.PHASE_DELIVERY_MISSING_FOR_SERVICE))
        .on(service)
        .finds("journey/@phases")
        .andNothingElse();
  }
}
