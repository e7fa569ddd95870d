package io.github.klantreis.model;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.part.BranchPath;
import io.github.klantreis.part.Branching;
import io.github.klantreis.part.NextStep;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Copies of elements beside their originals, in the same journey. What must be unique in a journey
 * gets another id where it stands on a copy, and references from within a copy to itself follow.
 */
final class Copies {
  private final Set<String> takenIds = new HashSet<>();
  private final Map<String, Integer> lastNumbers = new HashMap<>();

  /**
   * Prepares copies for a journey.
   *
   * @param phases the phases of the journey
   */
  Copies(List<Phase> phases) {
    for (Phase phase : phases) {
      phase.touchpointList().forEach(touchpoint -> takenIds.add(touchpoint.id()));
      phase.branchings().forEach(branching -> takenIds.add(branching.id()));
    }
  }

  /** Returns a copy with all that stands on it; actions are unique at their touchpoint only. */
  Touchpoint touchpoint(Touchpoint original, String id) {
    return builder(original, id, Map.of(original.id(), id)).assemble();
  }

  /** Returns a copy with touchpoints of which the ids are free in the journey. */
  Phase phase(Phase original, String id) {
    Map<String, String> copied = new HashMap<>();
    for (Touchpoint touchpoint : original.touchpointList()) {
      copied.put(touchpoint.id(), free(touchpoint.id(), takenIds));
    }
    Map<String, String> branchings = new HashMap<>();
    for (Branching branching : original.branchings()) {
      branchings.put(branching.id(), free(branching.id(), takenIds));
    }
    Map<String, BranchPath> in = new HashMap<>();
    original
        .branches()
        .forEach(
            (touchpoint, path) ->
                in.put(
                    copied.getOrDefault(touchpoint, touchpoint),
                    new BranchPath(
                        branchings.getOrDefault(path.branching(), path.branching()),
                        path.branch())));
    return original.toBuilder(id)
        .branchings(
            original.branchings().stream()
                .map(
                    each ->
                        Branching.of(
                            branchings.getOrDefault(each.id(), each.id()),
                            each.name(),
                            each.kind(),
                            each.branches()))
                .toList())
        .touchpoints(
            original.touchpointList().stream()
                .map(each -> builder(each, copied.getOrDefault(each.id(), each.id()), copied))
                .map(TouchpointBuilder::assemble)
                .toList(),
            in)
        .assemble();
  }

  /** Returns the id, or where it is taken, the id with the first number from 2 that is free. */
  private String free(String id, Set<String> taken) {
    String free = id;
    int number = lastNumbers.getOrDefault(id, 1);
    while (!taken.add(free)) {
      number++;
      free = id + "-" + number;
    }
    lastNumbers.put(id, number);
    return free;
  }

  /**
   * Returns a builder of a copy of a touchpoint.
   *
   * @param original the touchpoint
   * @param id the id of the copy
   * @param copied the ids of copies of touchpoints by those of their originals, to which next steps
   *     follow
   */
  static TouchpointBuilder builder(Touchpoint original, String id, Map<String, String> copied) {
    TouchpointBuilder copy = original.toBuilder().id(id);
    if (original.nextSteps().stream().anyMatch(step -> copied.containsKey(step.touchpointId()))) {
      ImmutableList.Builder<NextStep> followed = ImmutableList.builder();
      for (NextStep step : original.nextSteps()) {
        NextStep to = NextStep.to(copied.getOrDefault(step.touchpointId(), step.touchpointId()));
        followed.add(step.condition().map(to::onCondition).orElse(to));
      }
      copy.nextSteps(followed.build());
    }
    return copy;
  }
}
