package io.github.klantreis.validation.rules;

import static io.github.klantreis.phase.CanonicalPhase.DELIVERY;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.phase.CanonicalPhase.USAGE;
import static io.github.klantreis.validation.Severity.WARNING;

import io.github.klantreis.model.Journey;
import io.github.klantreis.phase.ClassicFive;
import io.github.klantreis.phase.DutchFive;
import io.github.klantreis.phase.McKinsey2009;
import io.github.klantreis.phase.PhaseModels;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.Moment;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The rules of the time between buying and using. */
final class DeliveryRulesTest {
  @Test
  void deliveryNoConfirmationFires() {
    // fires: delivery-no-confirmation
    Journey journey =
        Journey.builder("solar", "Solar panels")
            .phase(
                DELIVERY,
                p -> p.touchpoint("waits", "Waits", t -> t.action(ActionKind.DELIVERY_UPDATE)))
            .build();
    // end
    Judged.by(DeliveryRules.DELIVERY_NO_CONFIRMATION, journey)
        .only(
            WARNING,
            "phase[delivery]",
            "Nobody in \"Delivery\" confirms the purchase or congratulates the buyer",
            "Niemand bevestigt in de fase \"Levering\" de aankoop of feliciteert de koper");
  }

  @Test
  void deliveryNoConfirmationIsSilent() {
    // silent: delivery-no-confirmation
    Journey journey =
        Journey.builder("solar", "Solar panels")
            .phase(
                DELIVERY,
                p -> p.touchpoint("waits", "Waits", t -> t.action(ActionKind.CONGRATULATION)))
            .build();
    // end
    Judged.by(DeliveryRules.DELIVERY_NO_CONFIRMATION, journey).silent();
  }

  @Test
  void deliveryBridgeEmptyFires() {
    // fires: delivery-bridge-empty
    Journey journey =
        Journey.builder("solar", "Solar panels")
            .bridgingPeriod(Period.ofWeeks(6))
            .phase(
                DELIVERY,
                p -> p.touchpoint("waits", "Waits", t -> t.action(ActionKind.DELIVERY_UPDATE)))
            .build();
    // end
    Judged.by(DeliveryRules.DELIVERY_BRIDGE_EMPTY, journey)
        .only(
            WARNING,
            "phase[delivery]",
            "Between purchase and first use lie 42 days in which nothing in \"Delivery\" informs or enthuses the customer",
            "Tussen aankoop en eerste gebruik zitten 42 dagen waarin niets in de fase \"Levering\" de klant informeert of enthousiast maakt");
  }

  @Test
  void deliveryBridgeEmptyIsSilent() {
    // silent: delivery-bridge-empty
    Journey journey =
        Journey.builder("solar", "Solar panels")
            .bridgingPeriod(Period.ofWeeks(6))
            .phase(DELIVERY, p -> p.touchpoint("waits", "Waits", t -> t.action(ActionKind.TIPS)))
            .build();
    // end
    Judged.by(DeliveryRules.DELIVERY_BRIDGE_EMPTY, journey).silent();
  }

  private static Journey waiting() {
    return Journey.builder("solar", "Solar panels")
        .phase(DELIVERY, p -> p.touchpoint("waits", "Waits", t -> t.action(ActionKind.EMAIL)))
        .build();
  }

  @Test
  void aBridgeNeedsTime() {
    Judged.by(DeliveryRules.DELIVERY_BRIDGE_EMPTY, waiting()).silent();
    Judged.by(DeliveryRules.DELIVERY_BRIDGE_EMPTY, bridged(Period.ZERO)).silent();
    Judged.by(DeliveryRules.DELIVERY_BRIDGE_EMPTY, bridged(Period.ofDays(1)))
        .only(
            WARNING,
            "phase[delivery]",
            "Between purchase and first use lies 1 day in which nothing in \"Delivery\" informs or"
                + " enthuses the customer",
            "Tussen aankoop en eerste gebruik zit 1 dag waarin niets in de fase \"Levering\" de klant"
                + " informeert of enthousiast maakt");
  }

  @Test
  void aBridgeBeyondAllDatesIsLong() {
    Judged.by(DeliveryRules.DELIVERY_BRIDGE_EMPTY, bridged(Period.ofYears(1_000_000_000)))
        .at("phase[delivery]");
  }

  private static Journey bridged(Period period) {
    return waiting().toBuilder().bridgingPeriod(period).build();
  }

  @Test
  void theTimeMayFollowFromThePlan() {
    Journey planned =
        Journey.builder("solar", "Solar panels")
            .phase(
                PURCHASE,
                p ->
                    p.touchpoint(
                        "pays", "Pays", t -> t.moment(Moment.PAYMENT).plannedAt(Period.ofWeeks(4))))
            .phase(DELIVERY, p -> p.touchpoint("waits", "Waits"))
            .phase(
                USAGE,
                p ->
                    p.touchpoint(
                        "starts",
                        "Starts",
                        t -> t.moment(Moment.FIRST_USE).plannedAt(Period.ofWeeks(5))))
            .build();
    Judged.by(DeliveryRules.DELIVERY_BRIDGE_EMPTY, planned).at("phase[delivery]");
    Judged.by(
            DeliveryRules.DELIVERY_BRIDGE_EMPTY,
            planned.withTouchpoint("starts", t -> t.plannedAt(Period.ofDays(28))))
        .silent();
    Judged.by(
            DeliveryRules.DELIVERY_BRIDGE_EMPTY,
            planned.withTouchpoint("starts", t -> t.plannedAt(Optional.empty())))
        .silent();
    // What the journey says goes before what follows from its plan.
    Judged.by(
            DeliveryRules.DELIVERY_BRIDGE_EMPTY,
            planned.toBuilder().bridgingPeriod(Period.ZERO).build())
        .silent();
  }

  @Test
  void contentCountsBeforeTheFirstUseOnly() {
    Journey journey =
        Journey.builder("solar", "Solar panels")
            .phaseModel(PhaseModels.MCKINSEY_2009)
            .bridgingPeriod(Period.ofWeeks(3))
            .phase(
                McKinsey2009.POSTPURCHASE_EXPERIENCE,
                p ->
                    p.touchpoint("waits", "Waits")
                        .touchpoint("starts", "Starts", t -> t.moment(Moment.FIRST_USE))
                        .touchpoint("learns", "Learns", t -> t.action(ActionKind.VIDEO)))
            .build();
    Judged.by(DeliveryRules.DELIVERY_BRIDGE_EMPTY, journey).at("phase[postpurchase-experience]");
    Judged.by(
            DeliveryRules.DELIVERY_BRIDGE_EMPTY,
            journey.withTouchpoint("waits", t -> t.action(ActionKind.TESTIMONIAL)))
        .silent();
    Judged.by(DeliveryRules.DELIVERY_NO_CONFIRMATION, journey).at("phase[postpurchase-experience]");
    Judged.by(
            DeliveryRules.DELIVERY_NO_CONFIRMATION,
            journey.withTouchpoint("learns", t -> t.action(ActionKind.CONFIRMATION)))
        .silent();
  }

  @Test
  void modelsWithoutDeliveryLackNothing() {
    Journey dutch =
        Journey.builder("solar", "Solar panels")
            .phaseModel(PhaseModels.DUTCH_FIVE)
            .bridgingPeriod(Period.ofWeeks(3))
            .phase(DutchFive.PURCHASE, p -> p.touchpoint("pays", "Pays"))
            .phase(DutchFive.USAGE, p -> p.touchpoint("starts", "Starts"))
            .build();
    Journey classic =
        Journey.builder("solar", "Solar panels")
            .phaseModel(PhaseModels.CLASSIC_FIVE)
            .bridgingPeriod(Period.ofWeeks(3))
            .phase(ClassicFive.DECISION, p -> p.touchpoint("pays", "Pays"))
            .phase(ClassicFive.RETENTION, p -> p.touchpoint("starts", "Starts"))
            .build();
    Judged.by(DeliveryRules.all(), dutch).silent();
    Judged.by(DeliveryRules.all(), classic).silent();
  }

  @Test
  void emptyAndMissingPhasesLackNothing() {
    Journey empty =
        Journey.builder("solar", "Solar panels")
            .bridgingPeriod(Period.ofWeeks(3))
            .phase(DELIVERY)
            .build();
    Judged.by(DeliveryRules.all(), empty).silent();
    Judged.by(DeliveryRules.all(), empty.edit(e -> e.removePhase("delivery"))).silent();
  }
}
