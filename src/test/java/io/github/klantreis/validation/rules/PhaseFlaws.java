package io.github.klantreis.validation.rules;

import static io.github.klantreis.phase.CanonicalPhase.AWARENESS;
import static io.github.klantreis.phase.CanonicalPhase.USAGE;
import static io.github.klantreis.validation.rules.Edits.eachTouchpoint;
import static io.github.klantreis.validation.rules.Edits.edit;
import static io.github.klantreis.validation.rules.Flaw.Base.B2C;
import static io.github.klantreis.validation.rules.Journeys.touchpoint;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Persona;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Place;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.Need;
import io.github.klantreis.term.Moment;
import io.github.klantreis.term.Offering;
import io.github.klantreis.validation.rules.Flaw.Base;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Flaws for the rules on phases. */
final class PhaseFlaws {
  private PhaseFlaws() {}

  static List<Flaw> all() {
    return List.of(
        Flaw.of(
            "phase-order",
            B2C,
            "phase[loyalty]",
            edit(edit -> edit.movePhase("advocacy", Place.before("loyalty")))),
        Flaw.of("phase-duplicate-kind", B2C, "phase[usage-again]", PhaseFlaws::usageAgain)
            .bringing("phase-order", "drop-off-risk"),
        Flaw.of(
            "phase-empty",
            B2C,
            "phase[awareness-again]/@touchpoints",
            edit(
                edit ->
                    edit.insert(
                        Phase.builder("awareness-again", AWARENESS)
                            .goal("Be remembered")
                            .owner("marketing")
                            .customerNeed(Need.concrete("To know what has changed"))
                            .build(),
                        Place.after("awareness")))),
        Flaw.of(
            "phase-goal-missing",
            B2C,
            "phase[usage]/@goals",
            edit(edit -> edit.phase("usage", p -> p.goals(List.of())))),
        Flaw.of("phase-need-missing", B2C, "phase[usage]/@customerNeeds", PhaseFlaws::withoutNeeds),
        Flaw.of(
                "phase-delivery-missing",
                B2C,
                "journey/@phases",
                edit(edit -> edit.removePhase("delivery")))
            .bringing("actor-without-part"),
        Flaw.of("phase-delivery-missing-for-service", B2C, "journey", PhaseFlaws::withoutDelivery)
            .bringing("phase-empty", "purchase-distracting-link"),
        Flaw.of("phase-purchase-missing", B2C, "journey/@phases", PhaseFlaws::withoutPurchase)
            .bringing("journey-linear-only"),
        Flaw.of(
                "phase-usage-missing",
                B2C,
                "journey/@phases",
                edit(edit -> edit.removePhase("usage")))
            .bringing("complaint-follow-up-missing", "usage-no-feedback", "actor-without-part"),
        Flaw.of(
                "phase-loyalty-missing",
                B2C,
                "journey/@phases",
                edit(
                    edit ->
                        edit.removeLoyaltyLoop("loyalty-to-purchase")
                            .removePhase("loyalty")
                            .removePhase("advocacy")))
            .bringing("phase-advocacy-missing", "journey-ends-low", "drop-off-unfollowed"),
        Flaw.of(
            "phase-advocacy-missing",
            B2C,
            "journey/@phases",
            edit(edit -> edit.removePhase("advocacy"))),
        Flaw.of(
            "phase-owner-missing",
            B2C,
            "phase[usage]/@owner",
            edit(edit -> edit.phase("usage", p -> p.owner(Optional.empty())))),
        Flaw.of(
                "phase-of-one-touchpoint",
                Base.B2C,
                "phase[advocacy]/@touchpoints",
                PhaseFlaws::inOneTouchpoint)
            .bringing("advocacy-not-asked"));
  }

  /** The last touchpoint of use comes after loyalty, in a phase of use of its own. */
  private static Journey usageAgain(Journey journey) {
    Phase usage = journey.phase("usage").orElseThrow();
    Touchpoint last = usage.touchpoints().get(usage.touchpoints().size() - 1);
    return journey.edit(
        edit ->
            edit.insert(
                    Phase.builder("usage-again", USAGE)
                        .goals(usage.goals())
                        .owner(usage.owner())
                        .customerNeeds(usage.customerNeeds())
                        .build(),
                    Place.after("loyalty"))
                .moveTouchpoint(last.id(), Place.startOf("usage-again")));
  }

  private static Journey withoutNeeds(Journey journey) {
    Phase usage = journey.phase("usage").orElseThrow();
    return journey.edit(
        edit -> {
          for (Persona persona : journey.personas()) {
            edit.persona(persona.id(), p -> p.need(Optional.empty()));
          }
          edit.phase(
              "usage",
              p ->
                  p.customerNeeds(List.of())
                      .customerGoals(List.of())
                      .expectations(List.of())
                      .thoughts(List.of())
                      .successCriteria(List.of()));
          for (Touchpoint touchpoint : usage.touchpoints()) {
            edit.touchpoint(
                touchpoint.id(),
                t ->
                    t.customerNeeds(List.of())
                        .customerGoals(List.of())
                        .expectations(List.of())
                        .successCriteria(List.of()));
          }
        });
  }

  /** Nobody buys, in no phase and by no name. */
  private static Journey withoutPurchase(Journey journey) {
    return eachTouchpoint(
        journey.edit(edit -> edit.removeLoyaltyLoop("loyalty-to-purchase").removePhase("purchase")),
        t -> {
          Touchpoint built = t.build();
          List<Moment> moments = new ArrayList<>(built.moments());
          moments.removeAll(List.of(Moment.PAYMENT, Moment.DECISION, Moment.RENEWAL));
          t.name("Step " + built.id()).moments(moments);
        });
  }

  /** All that happened in delivery is part of the purchase, and nothing is marked. */
  private static Journey withoutDelivery(Journey journey) {
    return eachTouchpoint(
            journey,
            t -> {
              Touchpoint built = t.build();
              List<Moment> moments = new ArrayList<>(built.moments());
              moments.remove(Moment.DELIVERY);
              t.moments(moments);
            })
        .edit(
            edit -> {
              edit.journey(j -> j.offering(Offering.SERVICE));
              for (Touchpoint touchpoint : journey.phase("delivery").orElseThrow().touchpoints()) {
                edit.moveTouchpoint(touchpoint.id(), Place.endOf("purchase"));
              }
            });
  }

  /** All that is left of the advocacy lasts three weeks. */
  private static Journey inOneTouchpoint(Journey journey) {
    return journey.edit(
        e -> {
          journey.phase("advocacy").orElseThrow().touchpoints().stream()
              .map(Touchpoint::id)
              .filter(id -> !id.equals("tells-neighbours"))
              .forEach(e::removeTouchpoint);
          e.touchpoint("tells-neighbours", t -> t.lasts(Period.ofWeeks(3)));
          e.removeDanglingReferences(gone -> {});
        });
  }
}
