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
import io.github.klantreis.term.Moment;
import io.github.klantreis.term.Offering;
import io.github.klantreis.testing.ValidatorTester;
import io.github.klantreis.validation.JourneyValidator;
import java.util.List;
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
            "The journey \"Shop\" goes from purchase to use without a delivery in between",
            "De klantreis \"Shop\" gaat van aankoop naar gebruik zonder levering ertussen")
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
            "The journey \"Repairs\" is about a service, but no touchpoint is marked as its"
                + " delivery",
            "De klantreis \"Repairs\" gaat over een dienst, maar geen contactmoment is als"
                + " levermoment gemarkeerd")
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
            "The journey \"Shop\" has a purchase, but no phase in which customers use what"
                + " they bought",
            "De klantreis \"Shop\" heeft een aankoop, maar geen fase waarin klanten"
                + " gebruiken wat ze kochten")
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
            "The journey \"Shop\" has no phase in which customers come back",
            "De klantreis \"Shop\" heeft geen fase waarin klanten terugkomen")
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
            "The journey \"Shop\" has no phase in which customers recommend you",
            "De klantreis \"Shop\" heeft geen fase waarin klanten jullie aanbevelen")
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
}
