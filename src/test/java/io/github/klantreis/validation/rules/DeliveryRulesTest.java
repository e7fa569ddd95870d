package io.github.klantreis.validation.rules;

import static io.github.klantreis.phase.CanonicalPhase.DELIVERY;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.phase.CanonicalPhase.USAGE;
import static io.github.klantreis.validation.Severity.WARNING;
import static io.github.klantreis.validation.rules.Journeys.shop;
import static io.github.klantreis.validation.rules.Journeys.touchpoint;

import io.github.klantreis.model.Journey;
import io.github.klantreis.phase.BeforeDuringAfter;
import io.github.klantreis.phase.ClassicFive;
import io.github.klantreis.phase.DutchFive;
import io.github.klantreis.phase.McKinsey2009;
import io.github.klantreis.phase.PhaseModels;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.Moment;
import io.github.klantreis.testing.ValidatorTester;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of the time between buying and using. */
final class DeliveryRulesTest {
  @Test
  void deliveryNoConfirmation() {
    ValidatorTester.of(DeliveryRules.DELIVERY_NO_CONFIRMATION)
        .fires(
            bought(ActionKind.DELIVERY_UPDATE),
            WARNING,
            "phase[delivery]/@touchpoints",
            "No touchpoint in \"Delivery\" shows that the purchase is confirmed or that customers are"
                + " reassured about their choice",
            "Geen contactmoment in de fase \"Levering\" laat zien dat de aankoop wordt bevestigd"
                + " of dat klanten horen dat ze goed hebben gekozen")
        .silent(bought(ActionKind.CONGRATULATION));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Receives the itinerary",
        "Gets her tickets by e-mail",
        "Is given a receipt",
        "Opens the welcome letter",
        "Gets the welcome e-mail",
        "Krijgt de reisbescheiden",
        "Reads that everything is arranged",
        "Leest en ziet dat alles in orde is"
      })
  void whatPeopleHoldInTheirHandsConfirmsThePurchase(String name) {
    Journey unconfirmed = bought(ActionKind.DELIVERY_UPDATE);
    ValidatorTester.of(DeliveryRules.DELIVERY_NO_CONFIRMATION)
        .firesAt(unconfirmed, "phase[delivery]/@touchpoints")
        .silent(
            unconfirmed.withTouchpoint("waits", t -> t.name(name)),
            unconfirmed.withTouchpoint("waits", t -> t.description(name)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I never got a receipt",
        "Where are my tickets?",
        "The order was never confirmed",
        "Opens a support ticket",
        "Gets a support ticket",
        "Loses her ticket",
        "De bevestiging komt niet"
      })
  void whatIsMissedOrAskedForConfirmsNothing(String text) {
    Journey unconfirmed = bought(ActionKind.DELIVERY_UPDATE);
    ValidatorTester.of(DeliveryRules.DELIVERY_NO_CONFIRMATION)
        .firesAt(
            unconfirmed.withTouchpoint("waits", t -> t.name(text)), "phase[delivery]/@touchpoints")
        .firesAt(
            unconfirmed.withTouchpoint("waits", t -> t.thought("A receipt")),
            "phase[delivery]/@touchpoints");
  }

  @Test
  void nothingIsConfirmedWhereNobodyBuys() {
    Journey evening =
        shop()
            .phaseModel(PhaseModels.BEFORE_DURING_AFTER)
            .phase(BeforeDuringAfter.DURING, p -> p.touchpoint("show", "Sees the show"))
            .phase(
                BeforeDuringAfter.AFTER,
                p ->
                    p.touchpoint(
                        "film", "Sees a film of it", t -> t.action(ActionKind.FEEDBACK_REQUEST)))
            .build();
    ValidatorTester.of(DeliveryRules.DELIVERY_NO_CONFIRMATION)
        .silent(evening)
        .firesAt(
            evening.withTouchpoint("show", t -> t.name("Buys a ticket at the door")),
            "phase[after]/@touchpoints");
  }

  private static Journey bought(ActionKind kind) {
    return shop()
        .phase(PURCHASE, p -> p.touchpoint("pays", "Pays"))
        .phase(DELIVERY, p -> p.touchpoint("waits", "Waits", t -> t.action(kind)))
        .build();
  }

  @Test
  void whereNothingWasBoughtNothingIsConfirmed() {
    Journey sample =
        touchpoint(DELIVERY, "waits", "Waits", t -> t.action(ActionKind.DELIVERY_UPDATE));
    ValidatorTester.of(DeliveryRules.DELIVERY_NO_CONFIRMATION)
        .silent(sample)
        .firesAt(
            sample.withTouchpoint("waits", t -> t.moment(Moment.PAYMENT)),
            "phase[delivery]/@touchpoints")
        .silent(
            bought(ActionKind.DELIVERY_UPDATE)
                .withTouchpoint("pays", t -> t.action(ActionKind.CONFIRMATION)));
  }

  @Test
  void aConfirmationByNameIsOne() {
    Journey unconfirmed = bought(ActionKind.DELIVERY_UPDATE);
    ValidatorTester.of(DeliveryRules.DELIVERY_NO_CONFIRMATION)
        .silent(
            unconfirmed.withTouchpoint("pays", t -> t.name("Gets the order confirmation")),
            unconfirmed.withTouchpoint("waits", t -> t.name("Krijgt de orderbevestiging")))
        .firesAt(
            unconfirmed.withTouchpoint("pays", t -> t.name("Confirms the order")),
            "phase[delivery]/@touchpoints");
  }

  @Test
  void deliveryBridgeEmpty() {
    ValidatorTester.of(DeliveryRules.DELIVERY_BRIDGE_EMPTY)
        .fires(
            shop()
                .bridgingPeriod(Period.ofWeeks(6))
                .phase(
                    DELIVERY,
                    p -> p.touchpoint("waits", "Waits", t -> t.action(ActionKind.DELIVERY_UPDATE)))
                .build(),
            WARNING,
            "phase[delivery]/@touchpoints",
            "Between purchase and first use there are 42 days in which no touchpoint in \"Delivery\""
                + " shows what informs or enthuses customers",
            "Tussen aankoop en eerste gebruik zitten 42 dagen waarin geen contactmoment in"
                + " de fase \"Levering\" laat zien wat klanten informeert of enthousiasmeert")
        .silent(
            shop()
                .bridgingPeriod(Period.ofWeeks(6))
                .phase(
                    DELIVERY, p -> p.touchpoint("waits", "Waits", t -> t.action(ActionKind.TIPS)))
                .build());
  }

  private static Journey waiting() {
    return touchpoint(DELIVERY, "waits", "Waits", t -> t.action(ActionKind.EMAIL));
  }

  @Test
  void aBridgeNeedsTime() {
    ValidatorTester.of(DeliveryRules.DELIVERY_BRIDGE_EMPTY)
        .silent(waiting())
        .silent(bridged(Period.ZERO))
        .fires(
            bridged(Period.ofDays(1)),
            WARNING,
            "phase[delivery]/@touchpoints",
            "Between purchase and first use there is 1 day in which no touchpoint in \"Delivery\""
                + " shows what informs or enthuses customers",
            "Tussen aankoop en eerste gebruik zit 1 dag waarin geen contactmoment in"
                + " de fase \"Levering\" laat zien wat klanten informeert of enthousiasmeert");
  }

  @Test
  void aBridgeBeyondAllDatesIsLong() {
    ValidatorTester.of(DeliveryRules.DELIVERY_BRIDGE_EMPTY)
        .firesAt(bridged(Period.ofYears(1_000_000_000)), "phase[delivery]/@touchpoints");
  }

  private static Journey bridged(Period period) {
    return waiting().toBuilder().bridgingPeriod(period).build();
  }

  @Test
  void theTimeMayFollowFromThePlan() {
    Journey planned =
        shop()
            .phase(
                PURCHASE,
                p ->
                    p.touchpoint(
                        "pays",
                        "Pays",
                        t -> t.moment(Moment.PAYMENT).startsAfter(Period.ofWeeks(4))))
            .phase(DELIVERY, p -> p.touchpoint("waits", "Waits"))
            .phase(
                USAGE,
                p ->
                    p.touchpoint(
                        "starts",
                        "Starts",
                        t -> t.moment(Moment.FIRST_USE).startsAfter(Period.ofWeeks(5))))
            .build();
    ValidatorTester.of(DeliveryRules.DELIVERY_BRIDGE_EMPTY)
        .firesAt(planned, "phase[delivery]/@touchpoints")
        .silent(planned.withTouchpoint("starts", t -> t.startsAfter(Period.ofDays(28))))
        .silent(planned.withTouchpoint("starts", t -> t.startsAfter(Optional.empty())));
    // What the journey says goes before what follows from its plan.
    ValidatorTester.of(DeliveryRules.DELIVERY_BRIDGE_EMPTY)
        .silent(planned.toBuilder().bridgingPeriod(Period.ZERO).build());
  }

  @Test
  void contentCountsBeforeTheFirstUseOnly() {
    Journey journey =
        shop()
            .phaseModel(PhaseModels.MCKINSEY_2009)
            .bridgingPeriod(Period.ofWeeks(3))
            .phase(
                McKinsey2009.POSTPURCHASE_EXPERIENCE,
                p ->
                    p.touchpoint("waits", "Waits", t -> t.moment(Moment.PAYMENT))
                        .touchpoint("starts", "Starts", t -> t.moment(Moment.FIRST_USE))
                        .touchpoint("learns", "Learns", t -> t.action(ActionKind.VIDEO)))
            .build();
    ValidatorTester.of(DeliveryRules.DELIVERY_BRIDGE_EMPTY)
        .firesAt(journey, "phase[postpurchase-experience]/@touchpoints")
        .silent(journey.withTouchpoint("waits", t -> t.action(ActionKind.TESTIMONIAL)));
    ValidatorTester.of(DeliveryRules.DELIVERY_NO_CONFIRMATION)
        .firesAt(journey, "phase[postpurchase-experience]/@touchpoints")
        .silent(journey.withTouchpoint("learns", t -> t.action(ActionKind.CONFIRMATION)));
  }

  @Test
  void modelsWithoutDeliveryLackNothing() {
    Journey dutch =
        shop()
            .phaseModel(PhaseModels.DUTCH_FIVE)
            .bridgingPeriod(Period.ofWeeks(3))
            .phase(DutchFive.PURCHASE, p -> p.touchpoint("pays", "Pays"))
            .phase(DutchFive.USAGE, p -> p.touchpoint("starts", "Starts"))
            .build();
    Journey classic =
        shop()
            .phaseModel(PhaseModels.CLASSIC_FIVE)
            .bridgingPeriod(Period.ofWeeks(3))
            .phase(ClassicFive.DECISION, p -> p.touchpoint("pays", "Pays"))
            .phase(ClassicFive.RETENTION, p -> p.touchpoint("starts", "Starts"))
            .build();
    ValidatorTester.of(DeliveryRules.all()).silent(dutch);
    ValidatorTester.of(DeliveryRules.all()).silent(classic);
  }

  @Test
  void emptyAndMissingPhasesLackNothing() {
    Journey empty = shop().bridgingPeriod(Period.ofWeeks(3)).phase(DELIVERY).build();
    ValidatorTester.of(DeliveryRules.all()).silent(empty);
    ValidatorTester.of(DeliveryRules.all()).silent(empty.edit(e -> e.removePhase("delivery")));
  }
}
