package io.github.klantreis.validation.rules.summary;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import io.github.klantreis.model.BranchingStep;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Step;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.BranchPath;
import io.github.klantreis.part.NextStep;
import io.github.klantreis.term.BranchingKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** From where customers can still come to what. */
public final class Reach {
  private final Set<String> leading = new HashSet<>();
  private final Deque<String> open = new ArrayDeque<>();

  private Reach() {}

  /**
   * Returns the touchpoints that fulfil a condition or after which one that does can still come: in
   * the order of the journey, by next steps, and in another branch of what goes on side by side.
   * Loyalty loops do not count.
   *
   * @param phases the phases of a journey in order
   * @param isGoal the condition
   * @return the ids of the touchpoints
   */
  public static Set<String> to(List<Phase> phases, Predicate<Touchpoint> isGoal) {
    Reach reach = new Reach();
    ListMultimap<String, String> previous = previous(phases);
    Map<String, Phase> divided = new HashMap<>();
    for (Phase phase : phases) {
      for (Touchpoint touchpoint : phase.touchpoints()) {
        if (isGoal.test(touchpoint)) {
          reach.add(touchpoint.id());
        }
        if (phase.branchOf(touchpoint.id()).isPresent()) {
          divided.put(touchpoint.id(), phase);
        }
      }
    }
    Set<BranchPath> besides = new HashSet<>();
    while (!reach.open.isEmpty()) {
      String id = reach.open.remove();
      previous.get(id).forEach(reach::add);
      Phase phase = divided.get(id);
      if (phase != null) {
        phase
            .branchOf(id)
            .filter(branch -> isSideBySide(phase, branch) && besides.add(branch))
            .ifPresent(branch -> reach.addBeside(phase, branch));
      }
    }
    return reach.leading;
  }

  /** Whether customers can pass by a phase without any touchpoint, which has touchpoints. */
  static boolean canBePassedBy(Phase phase) {
    return !phase.branchings().isEmpty() && phase.steps().stream().allMatch(Reach::canBePassedBy);
  }

  private static boolean canBePassedBy(Step step) {
    return step instanceof BranchingStep branching && branching.canBePassedBy();
  }

  private static ListMultimap<String, String> previous(List<Phase> phases) {
    ListMultimap<String, String> previous = ArrayListMultimap.create();
    List<Touchpoint> before = new ArrayList<>();
    for (Phase phase : phases) {
      if (phase.touchpoints().isEmpty()) {
        continue;
      }
      for (Touchpoint first : phase.firstTouchpoints()) {
        before.forEach(last -> previous.put(first.id(), last.id()));
      }
      if (!canBePassedBy(phase)) {
        before.clear();
      }
      before.addAll(phase.lastTouchpoints());
      Neighbours.forEach(phase, (one, next) -> previous.put(next.id(), one.id()));
      for (Touchpoint touchpoint : phase.touchpoints()) {
        for (NextStep step : touchpoint.nextSteps()) {
          previous.put(step.touchpointId(), touchpoint.id());
        }
      }
    }
    return previous;
  }

  private static boolean isSideBySide(Phase phase, BranchPath branch) {
    return phase
        .branching(branch.branching())
        .filter(branching -> branching.kind() == BranchingKind.PARALLEL)
        .isPresent();
  }

  private void addBeside(Phase phase, BranchPath branch) {
    for (Touchpoint touchpoint : phase.touchpoints()) {
      phase
          .branchOf(touchpoint.id())
          .filter(other -> other.branching().equals(branch.branching()) && !other.equals(branch))
          .ifPresent(other -> add(touchpoint.id()));
    }
  }

  private void add(String id) {
    if (leading.add(id)) {
      open.add(id);
    }
  }
}
