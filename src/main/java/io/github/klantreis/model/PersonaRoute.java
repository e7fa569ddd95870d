package io.github.klantreis.model;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.part.Branch;
import io.github.klantreis.part.NextStep;
import io.github.klantreis.term.BranchingKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which touchpoints a persona comes to. {@link Journey#touchpointsOf} states the rules. */
final class PersonaRoute {
  private final Journey journey;
  private final String persona;
  private final ImmutableList.Builder<Touchpoint> met = ImmutableList.builder();

  /** Where the ways and loops lead from what the persona has come to. */
  private final Set<String> ledTo = new HashSet<>();

  /** Whether the journey has ended for the persona. */
  private boolean isOver;

  private PersonaRoute(Journey journey, String persona) {
    this.journey = journey;
    this.persona = persona;
  }

  static ImmutableList<Touchpoint> of(Journey journey, String persona) {
    PersonaRoute route = new PersonaRoute(journey, persona);
    journey.phaseList().forEach(route::phase);
    return route.met.build();
  }

  private void phase(Phase phase) {
    isOver &= !ledTo.contains(phase.id());
    boolean isReached = !isOver;
    for (Step step : phase.steps()) {
      if (step instanceof BranchingStep choice) {
        branching(phase, choice);
      } else if (step instanceof Touchpoint touchpoint) {
        touchpoint(phase, touchpoint);
      }
      isReached |= !isOver;
    }
    if (isReached) {
      journey.loyaltyLoops().stream()
          .filter(loop -> loop.from().equals(phase.id()))
          .forEach(loop -> ledTo.add(loop.to()));
    }
  }

  private void branching(Phase phase, BranchingStep step) {
    List<Branch> own =
        step.branching().branches().stream().filter(branch -> branch.concerns(persona)).toList();
    step.touchpoints().values().forEach(all -> all.forEach(each -> touchpoint(phase, each)));
    isOver |=
        step.branching().kind() == BranchingKind.CHOICE
            && !own.isEmpty()
            && own.stream().allMatch(Branch::endsJourney);
  }

  private void touchpoint(Phase phase, Touchpoint touchpoint) {
    Set<String> concerned = phase.reading(touchpoint).concernedPersonas();
    if (concerned.contains(persona) || ledTo.contains(touchpoint.id())) {
      isOver = false;
    }
    if (!isOver && (concerned.isEmpty() || concerned.contains(persona))) {
      met.add(touchpoint);
      for (NextStep way : touchpoint.nextSteps()) {
        ledTo.add(way.touchpointId());
      }
    }
  }
}
