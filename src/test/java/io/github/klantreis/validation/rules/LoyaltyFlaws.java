package io.github.klantreis.validation.rules;

import static io.github.klantreis.validation.rules.Flaw.Base.B2C;

import io.github.klantreis.model.ActionBuilder;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.MarketingAction;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.Moment;
import java.util.List;
import java.util.Optional;

/** Flaws that the loyalty rules have to find. */
final class LoyaltyFlaws {
  private LoyaltyFlaws() {}

  static List<Flaw> all() {
    return List.of(
        Flaw.of(
            "loyalty-only-transactional", B2C, "phase[loyalty]", journey -> onlyDiscounts(journey)),
        Flaw.of(
            "loyalty-no-growth-offer",
            B2C,
            "phase[loyalty]",
            journey ->
                journey.edit(
                    e ->
                        e.touchpoint(
                                "yearly-check",
                                t ->
                                    t.changeAction("longer-warranty", LoyaltyFlaws::toMail)
                                        .changeAction("charge-point", LoyaltyFlaws::toMail))
                            .touchpoint(
                                "battery-offer",
                                t -> t.changeAction("further-offer", LoyaltyFlaws::toMail)))),
        Flaw.of(
            "loyalty-no-review-request",
            B2C,
            "phase[loyalty]",
            journey ->
                Replacing.actions(journey, "loyalty", ActionKind.EMAIL, ActionKind.REVIEW_REQUEST)),
        Flaw.of(
            "loyalty-loop-target-invalid",
            B2C,
            "loyalty-loop[loyalty-to-purchase]/@to",
            journey ->
                journey.edit(e -> e.loyaltyLoop("loyalty-to-purchase", l -> l.to("usage")))));
  }

  private static void toMail(ActionBuilder action) {
    action.kind(ActionKind.EMAIL).offer(Optional.empty());
  }

  /** All actions become discounts; the review is asked for by the touchpoint itself. */
  private static Journey onlyDiscounts(Journey journey) {
    return journey.withPhase(
        "loyalty",
        p -> {
          for (Touchpoint touchpoint : journey.phase("loyalty").orElseThrow().touchpoints()) {
            p.changeTouchpoint(
                touchpoint.id(),
                t -> {
                  for (MarketingAction action : touchpoint.actions()) {
                    t.changeAction(
                        action.id(), a -> a.kind(ActionKind.DISCOUNT).loyalty(Optional.empty()));
                  }
                  if (touchpoint.id().equals("is-asked-for-review")) {
                    t.moment(Moment.FEEDBACK);
                  }
                });
          }
        });
  }
}
