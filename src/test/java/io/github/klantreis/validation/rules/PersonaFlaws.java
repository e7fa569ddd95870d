package io.github.klantreis.validation.rules;

import static io.github.klantreis.validation.rules.Edits.heading;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyEditor;
import io.github.klantreis.model.Persona;
import io.github.klantreis.part.EmpathyMap;
import io.github.klantreis.validation.rules.Flaw.Base;
import java.util.List;
import java.util.Optional;

/** A flaw for each rule on personas. */
final class PersonaFlaws {
  private PersonaFlaws() {}

  static List<Flaw> all() {
    return List.of(
        Flaw.of(
            "persona-too-thin",
            Base.B2C,
            "persona[homeowner]",
            journey ->
                journey.edit(
                    edit ->
                        edit.persona(
                            "homeowner", p -> p.goals(List.of()).quote(Optional.empty())))),
        Flaw.of(
                "persona-only-named",
                Base.B2C,
                "persona[neighbour]/@goals",
                heading(j -> j.persona("neighbour", "The neighbour")))
            .bringing("empathy-map-missing", "journey-multiple-personas", "persona-unused"),
        Flaw.of("persona-unused", Base.B2B, "persona[tenant]", PersonaFlaws::addUnused),
        Flaw.of(
            "empathy-map-missing",
            Base.B2C,
            "persona[homeowner]/@empathyMap",
            journey ->
                journey.edit(
                    edit -> edit.persona("homeowner", p -> p.empathyMap(Optional.empty())))),
        Flaw.of(
            "empathy-map-quadrant-empty",
            Base.B2C,
            "persona[homeowner]/@empathyMap",
            journey ->
                journey.edit(
                    edit ->
                        edit.persona(
                            "homeowner",
                            p ->
                                p.empathyMap(
                                    mapOf(journey, "homeowner").toBuilder()
                                        .hears(List.of())
                                        .build())))));
  }

  private static EmpathyMap mapOf(Journey journey, String persona) {
    return journey.persona(persona).flatMap(Persona::empathyMap).orElseThrow();
  }

  /** A third persona, while all touchpoints name one of the others. */
  private static Journey addUnused(Journey journey) {
    Persona tenant =
        Persona.builder("tenant", "Tenant on the top floor")
            .goal("Warm rooms")
            .emotionalMotivation("Not to have to call")
            .pain("Cold mornings")
            .quote("It is my home.")
            .empathyMap(mapOf(journey, "manager"))
            .build();
    return journey.edit(
        edit -> {
          edit.journey(j -> j.persona(tenant));
          nameAll(journey, edit);
        });
  }

  private static void nameAll(Journey journey, JourneyEditor edit) {
    List<String> known = journey.personas().stream().map(Persona::id).toList();
    journey
        .touchpoints()
        .filter(touchpoint -> touchpoint.concernedPersonas().isEmpty())
        .forEach(touchpoint -> edit.touchpoint(touchpoint.id(), t -> t.concernedPersonas(known)));
  }
}
