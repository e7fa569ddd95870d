package io.github.klantreis.validation.rules;

import static io.github.klantreis.validation.rules.Edits.eachPhase;
import static io.github.klantreis.validation.rules.Edits.eachTouchpoint;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Note;
import io.github.klantreis.part.Metric;
import io.github.klantreis.part.Scale;
import io.github.klantreis.validation.rules.Flaw.Base;
import java.util.List;
import java.util.Optional;

/** A flaw for each rule on who sees to a journey, and on what is to be reached. */
final class SteeringFlaws {
  private SteeringFlaws() {}

  static List<Flaw> all() {
    return List.of(
        Flaw.of("journey-owner-missing", Base.B2C, "journey", SteeringFlaws::withoutOwners)
            .bringing("phase-owner-missing", "help-asked-again"),
        Flaw.of(
            "metrics-without-target", Base.B2C, "journey/@metrics", SteeringFlaws::withoutTargets));
  }

  private static Journey withoutOwners(Journey journey) {
    return withoutOwnersOfParts(journey)
        .edit(
            edit ->
                journey
                    .walk(Note.class)
                    .filter(located -> located.element().owner().isPresent())
                    .forEach(located -> edit.clear(located.path().attribute("owner"))));
  }

  /** Nobody owns a phase or a touchpoint. */
  static Journey withoutOwnersOfParts(Journey journey) {
    return eachTouchpoint(
        eachPhase(journey, p -> p.owner(Optional.empty())), t -> t.owner(Optional.empty()));
  }

  private static Journey withoutTargets(Journey journey) {
    return journey.edit(
        edit -> {
          edit.journey(j -> j.metrics(untargeted(journey.metrics())));
          journey
              .phases()
              .forEach(
                  phase -> edit.phase(phase.id(), p -> p.metrics(untargeted(phase.metrics()))));
          journey
              .touchpoints()
              .forEach(
                  each -> edit.touchpoint(each.id(), t -> t.metrics(untargeted(each.metrics()))));
        });
  }

  private static List<Metric> untargeted(List<Metric> metrics) {
    return metrics.stream()
        .map(
            metric ->
                metric
                    .scale()
                    .map(scale -> Metric.of(metric.id(), metric.label(), scale))
                    .orElseGet(() -> Metric.of(metric.id(), metric.label()))
                    .valued(metric.value().orElse(metric.scale().map(Scale::min).orElse(0.0))))
        .toList();
  }
}
