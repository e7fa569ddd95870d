package io.github.klantreis.model;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.part.NextStep;
import io.github.klantreis.term.BranchingKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which touchpoints come next after each touchpoint of a journey, and which come before it. */
final class Order {
  private final Map<String, ImmutableList<Touchpoint>> next = new HashMap<>();
  private final Map<String, ImmutableList<Touchpoint>> previous = new HashMap<>();

  private Order() {}

  static Order of(Journey journey) {
    Order order = new Order();
    Map<String, List<Touchpoint>> before = new HashMap<>();
    // From the end, as what comes behind a branching must be known before what is in it.
    ImmutableList<Touchpoint> behind = ImmutableList.of();
    for (Phase phase : journey.phaseList().reverse()) {
      for (Step step : ImmutableList.copyOf(phase.steps()).reverse()) {
        behind =
            step instanceof BranchingStep branched
                ? order.add(journey, branched, behind)
                : order.add(journey, (Touchpoint) step, behind);
      }
    }
    journey
        .touchpoints()
        .forEach(
            from ->
                order
                    .next(from.id())
                    .forEach(
                        to -> before.computeIfAbsent(to.id(), id -> new ArrayList<>()).add(from)));
    before.forEach((id, froms) -> order.previous.put(id, ImmutableList.copyOf(froms)));
    return order;
  }

  List<Touchpoint> next(String id) {
    return next.getOrDefault(id, ImmutableList.of());
  }

  List<Touchpoint> previous(String id) {
    return previous.getOrDefault(id, ImmutableList.of());
  }

  /** Adds a touchpoint and returns what a step before it leads to: the touchpoint. */
  private ImmutableList<Touchpoint> add(
      Journey journey, Touchpoint touchpoint, ImmutableList<Touchpoint> following) {
    next.put(touchpoint.id(), withNextSteps(journey, touchpoint, following));
    return ImmutableList.of(touchpoint);
  }

  /** Adds a branching and returns what a step before it leads to: the start of each branch. */
  private ImmutableList<Touchpoint> add(
      Journey journey, BranchingStep step, ImmutableList<Touchpoint> join) {
    Set<Touchpoint> starts = new LinkedHashSet<>();
    boolean anyStraightOn = false;
    for (List<Touchpoint> branch : step.touchpoints().values()) {
      ImmutableList<Touchpoint> following = join;
      for (Touchpoint touchpoint : ImmutableList.copyOf(branch).reverse()) {
        following = add(journey, touchpoint, following);
      }
      if (branch.isEmpty()) {
        anyStraightOn = true;
      } else {
        starts.add(branch.get(0));
      }
    }
    if (anyStraightOn && step.branching().kind() == BranchingKind.CHOICE) {
      starts.addAll(join);
    }
    return ImmutableList.copyOf(starts);
  }

  /**
   * A way without a condition takes the place of what follows in the order of the map; one with a
   * condition is added to it.
   */
  private static ImmutableList<Touchpoint> withNextSteps(
      Journey journey, Touchpoint from, ImmutableList<Touchpoint> following) {
    List<NextStep> steps = from.nextSteps();
    if (steps.isEmpty()) {
      return following;
    }
    boolean isElsewhere = steps.stream().anyMatch(step -> step.condition().isEmpty());
    Set<Touchpoint> all = new LinkedHashSet<>(isElsewhere ? ImmutableList.of() : following);
    for (NextStep step : steps) {
      journey.touchpoint(step.touchpointId()).ifPresent(all::add);
    }
    return ImmutableList.copyOf(all);
  }
}
