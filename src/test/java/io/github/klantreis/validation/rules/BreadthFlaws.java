package io.github.klantreis.validation.rules;

import static io.github.klantreis.phase.CanonicalPhase.USAGE;

import io.github.klantreis.model.Journey;
import io.github.klantreis.term.JourneyScope;
import io.github.klantreis.validation.rules.Flaw.Base;
import java.util.List;
import java.util.Optional;

/** A flaw for each rule on how much a journey shows. */
final class BreadthFlaws {
  private BreadthFlaws() {}

  static List<Flaw> all() {
    return List.of(
        Flaw.of("persona-for-all", Base.B2C, "persona[homeowner]/@goals", BreadthFlaws::nobody)
            .bringing("empathy-map-missing", "persona-too-thin"),
        Flaw.of("pains-few", Base.B2C, "journey", BreadthFlaws::withoutPains)
            .bringing("emotion-drop-unexplained", "emotion-only-happy"),
        Flaw.bare(
            Flaw.of(
                "part-without-sequel", Base.B2C, "journey/@leadsTo", any -> endingSomewhere())));
  }

  private static Journey nobody(Journey journey) {
    return journey.edit(
        edit ->
            edit.persona(
                "homeowner",
                p ->
                    p.empathyMap(Optional.empty())
                        .evidence(List.of())
                        .quote(Optional.empty())
                        .goals(List.of())));
  }

  private static Journey withoutPains(Journey journey) {
    return Edits.eachTouchpoint(
        Edits.eachPhase(
            journey.edit(e -> e.journey(j -> j.painPoints(List.of()))),
            p -> p.painPoints(List.of())),
        t -> t.painPoints(List.of()));
  }

  private static Journey endingSomewhere() {
    return Journeys.phase(
            USAGE, p -> p.touchpoint("applies", "Applies").touchpoint("signs", "Signs"))
        .toBuilder()
        .scope(JourneyScope.PART)
        .build();
  }
}
