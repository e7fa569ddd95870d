package io.github.klantreis.observation;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.model.BranchingStep;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Step;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.Branch;
import io.github.klantreis.part.NextStep;
import io.github.klantreis.term.BranchingKind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What follows what in a journey, as numbers for its outline, which says what they mean. */
final class OutlineOrder {
  final int[][] following;
  final int[][] nextSteps;
  final int[] edges;

  private final Map<String, Integer> numbers;

  OutlineOrder(
      Journey journey,
      List<Phase> phases,
      List<Touchpoint> touchpoints,
      Map<String, Integer> numbers) {
    this.numbers = numbers;
    int count = touchpoints.size();
    following = new int[count][];
    nextSteps = new int[count][];
    edges = new int[count];
    Journey withoutWays = withoutWays(journey, touchpoints);
    for (int t = 0; t < count; t++) {
      Touchpoint touchpoint = touchpoints.get(t);
      int[] inOrder =
          isElsewhere(touchpoint)
              ? new int[0]
              : numbers(withoutWays.next(touchpoint.id()).stream().map(Touchpoint::id).toList());
      following[t] = inOrder;
      nextSteps[t] =
          Arrays.stream(
                  numbers(touchpoint.nextSteps().stream().map(NextStep::touchpointId).toList()))
              .filter(next -> IntStream.of(inOrder).noneMatch(each -> each == next))
              .toArray();
    }
    edges(phases);
    ends(phases);
  }

  /** Returns the journey in its order alone. */
  private static Journey withoutWays(Journey journey, List<Touchpoint> touchpoints) {
    return journey.edit(
        editor ->
            touchpoints.stream()
                .filter(touchpoint -> !touchpoint.nextSteps().isEmpty())
                .forEach(
                    touchpoint -> editor.touchpoint(touchpoint.id(), t -> t.nextSteps(List.of()))));
  }

  private static boolean isElsewhere(Touchpoint touchpoint) {
    return touchpoint.nextSteps().stream().anyMatch(step -> step.condition().isEmpty());
  }

  private void edges(List<Phase> phases) {
    boolean startsHere = true;
    for (Phase phase : phases) {
      mark(JourneyOutline.STARTS_PHASE, phase.firstTouchpoints());
      mark(JourneyOutline.ENDS_PHASE, phase.lastTouchpoints());
      if (startsHere) {
        mark(JourneyOutline.STARTS_JOURNEY, phase.firstTouchpoints());
      }
      startsHere &= canBePassedBy(phase);
    }
  }

  /**
   * Marks where the journey ends. Who takes a branch without touchpoints that ends it cannot be
   * told from who stops before the choice: that is an end only if no branch leads on to anything.
   */
  private void ends(List<Phase> phases) {
    boolean ends = true;
    for (int p = phases.size() - 1; p >= 0; p--) {
      List<Step> steps = phases.get(p).steps();
      for (int s = steps.size() - 1; s >= 0; s--) {
        if (steps.get(s) instanceof BranchingStep branching) {
          for (Branch branch : branching.branching().branches()) {
            markEnd(branching.touchpoints(branch.id()), ends || branch.endsJourney());
          }
          ends = hasEmptyBranch(branching) && (ends || endsInAnyCase(branching));
        } else if (steps.get(s) instanceof Touchpoint touchpoint) {
          markEnd(List.of(touchpoint), ends);
          ends = false;
        }
      }
    }
  }

  /** Marks the last of some touchpoints, unless a way without a condition leads elsewhere. */
  private void markEnd(List<Touchpoint> touchpoints, boolean ends) {
    if (ends && !touchpoints.isEmpty()) {
      Touchpoint last = touchpoints.get(touchpoints.size() - 1);
      edges[number(last.id())] |= isElsewhere(last) ? 0 : JourneyOutline.ENDS_JOURNEY;
    }
  }

  private static boolean hasEmptyBranch(BranchingStep step) {
    return step.branching().kind() == BranchingKind.CHOICE
        && step.branching().branches().stream()
            .anyMatch(branch -> step.touchpoints(branch.id()).isEmpty());
  }

  private static boolean endsInAnyCase(BranchingStep step) {
    return step.branching().branches().stream().allMatch(Branch::endsJourney);
  }

  private static boolean canBePassedBy(Phase phase) {
    return !phase.branchings().isEmpty()
        && phase.steps().stream()
            .allMatch(step -> step instanceof BranchingStep branching && branching.canBePassedBy());
  }

  private void mark(int edge, List<Touchpoint> touchpoints) {
    touchpoints.forEach(touchpoint -> edges[number(touchpoint.id())] |= edge);
  }

  private int number(String id) {
    return requireNonNull(numbers.get(id));
  }

  private int[] numbers(List<String> ids) {
    return ids.stream().mapToInt(this::number).distinct().sorted().toArray();
  }
}
