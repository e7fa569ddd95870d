package io.github.klantreis.validation.rules;

import static io.github.klantreis.validation.rules.Flaw.Base.B2C;

import io.github.klantreis.model.ActionBuilder;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.MarketingAction;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.BrandBuilder;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.Moment;
import io.github.klantreis.term.Sense;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Flaws that the loyalty rules have to find. */
final class LoyaltyFlaws {
  private LoyaltyFlaws() {}

  private static Journey rebranded(Journey journey, Consumer<BrandBuilder> change) {
    BrandBuilder brand = journey.brand().orElseThrow().toBuilder();
    change.accept(brand);
    return journey.edit(e -> e.journey(j -> j.brand(brand.build())));
  }

  static List<Flaw> all() {
    return List.of(
        Flaw.of(
            "loyalty-only-transactional",
            B2C,
            "phase[loyalty]/@touchpoints",
            journey -> onlyDiscounts(journey)),
        Flaw.of(
            "emotional-loyalty-without-brand",
            B2C,
            "journey/@brand",
            journey -> journey.edit(e -> e.journey(j -> j.brand(Optional.empty())))),
        Flaw.of(
            "brand-incomplete",
            B2C,
            "journey/@brand",
            journey -> rebranded(journey, brand -> brand.promise(Optional.empty()))),
        Flaw.of(
            "brand-value-not-conveyed",
            B2C,
            "journey/@brand",
            journey -> rebranded(journey, brand -> brand.value("frugal"))),
        Flaw.of(
            "brand-sense-not-described",
            B2C,
            "phase[consideration]/touchpoint[open-day]",
            journey ->
                rebranded(
                    journey,
                    brand ->
                        brand.senses(
                            Map.of(
                                Sense.SIGHT,
                                "Yellow",
                                Sense.HEARING,
                                "Neighbours",
                                Sense.TOUCH,
                                "A panel",
                                Sense.TASTE,
                                "Coffee")))),
        Flaw.of(
            "loyalty-no-growth-offer",
            B2C,
            "phase[loyalty]/@touchpoints",
            journey ->
                withoutRepeatPurchases(journey)
                    .edit(
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
            "phase[loyalty]/@touchpoints",
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

  private static Journey withoutRepeatPurchases(Journey journey) {
    return Edits.changeAll(
            (touchpoint, builder) ->
                builder.moments(
                    touchpoint.moments().stream()
                        .filter(moment -> !moment.equals(Moment.RENEWAL))
                        .toList()))
        .apply(
            Replacing.actions(
                journey,
                "loyalty",
                ActionKind.EMAIL,
                ActionKind.RENEWAL,
                ActionKind.LOYALTY_PROGRAMME,
                ActionKind.DISCOUNT));
  }
}
