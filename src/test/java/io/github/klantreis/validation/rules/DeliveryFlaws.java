package io.github.klantreis.validation.rules;

import static io.github.klantreis.validation.rules.Flaw.Base.B2C;

import io.github.klantreis.term.ActionKind;
import java.util.List;

/** Flaws that the delivery rules have to find. */
final class DeliveryFlaws {
  private DeliveryFlaws() {}

  static List<Flaw> all() {
    return List.of(
        Flaw.of(
            "delivery-no-confirmation",
            B2C,
            "phase[delivery]/@touchpoints",
            journey ->
                Replacing.actions(
                        journey,
                        "delivery",
                        ActionKind.EMAIL,
                        ActionKind.CONFIRMATION,
                        ActionKind.CONGRATULATION)
                    .withTouchpoint("is-congratulated", t -> t.name("Looks forward to it"))),
        Flaw.of(
            "delivery-bridge-empty",
            B2C,
            "phase[delivery]/@touchpoints",
            journey ->
                Replacing.actions(
                    journey, "delivery", ActionKind.EMAIL, ActionKind.TIPS, ActionKind.VIDEO)));
  }
}
