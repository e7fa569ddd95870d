package io.github.klantreis.validation.rules;

import static io.github.klantreis.validation.rules.Edits.changeAll;
import static io.github.klantreis.validation.rules.Edits.edit;
import static io.github.klantreis.validation.rules.Journeys.touchpoint;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Place;
import io.github.klantreis.part.NextStep;
import io.github.klantreis.term.InteractionType;
import io.github.klantreis.term.Moment;
import io.github.klantreis.term.Side;
import io.github.klantreis.validation.rules.Flaw.Base;
import java.util.List;

/** A flaw for each rule on what does not go well. */
final class SetbackFlaws {
  private SetbackFlaws() {}

  static List<Flaw> all() {
    return List.of(
        Flaw.of("journey-only-succeeds", Base.B2C, "journey", SetbackFlaws::onlySucceeding)
            .bringing(
                "complaint-follow-up-missing",
                "emotion-drop-unexplained",
                "purchase-drop-offs-unmapped"),
        Flaw.of(
                "drop-off-unfollowed",
                Base.B2C,
                "phase[consideration]/touchpoint[calculates]",
                edit(
                    e -> {
                      e.journey(j -> j.loyaltyLoops(List.of()));
                      e.removeDanglingReferences(gone -> {});
                    }))
            .bringing("drop-off-unfollowed", "journey-linear-only"),
        Flaw.of("help-asked-again", Base.B2C, "journey", SetbackFlaws::asksAgain)
            .bringing("phase-owner-missing", "transition-gap"));
  }

  /** The bank decides, and nothing shows what happens to those whom it refuses. */
  private static Journey onlySucceeding(Journey journey) {
    return changeAll(
            (touchpoint, t) ->
                t.dropOffPoints(List.of())
                    .moments(
                        touchpoint.moments().stream()
                            .filter(moment -> !moment.equals(Moment.COMPLAINT))
                            .toList())
                    .nextSteps(
                        touchpoint.nextSteps().stream()
                            .map(step -> NextStep.to(step.touchpointId()))
                            .toList()))
        .apply(journey)
        .withPhase(
            "purchase",
            p ->
                p.touchpoint(
                    "credit",
                    "The bank checks the credit",
                    t ->
                        t.interaction(InteractionType.ACTIVITY)
                            .initiator(Side.PARTNER)
                            .moment(Moment.DECISION)));
  }

  private static Journey asksAgain(Journey journey) {
    return SteeringFlaws.withoutOwnersOfParts(journey)
        .edit(
            e ->
                e.insert(
                        Edits.asked("asks-first", "Asks when it starts").build(),
                        Place.endOf("advocacy"))
                    .insert(
                        Edits.asked("asks-again", "Asks again").build(),
                        Place.after("asks-first")));
  }
}
