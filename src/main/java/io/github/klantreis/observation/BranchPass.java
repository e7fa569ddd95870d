package io.github.klantreis.observation;

import com.google.common.primitives.Ints;
import java.util.Arrays;

/** Counts which branches one customer after another took, without allocating objects. */
final class BranchPass {
  private final TallyLayout layout;
  private final JourneyOutline outline;
  private final int[] branchOf;
  private final int[] firstBranch;

  /**
   * Per touchpoint those that follow it past a branching, and the branches that customers take who
   * go there.
   */
  private final int[][] past;

  private final int[][][] takenPast;

  /**
   * Per touchpoint the choices with an empty branch that come next, and whether who stops there has
   * gone by them.
   */
  private final int[][] behind;

  private final boolean[] isAtEnd;

  /** Per branching its phase, and how many of its branches can be observed. */
  private final int[] phaseOf;

  private final int[] observable;

  /** Scratch: the branches that the customer took, and the phases that the customer was in. */
  private final boolean[] taken;

  private final boolean[] visited;

  /**
   * Per branching, the branch that the customer took first, or {@link Moves#NONE}; and the place of
   * the encounter after which it was taken.
   */
  private final int[] first;

  private final int[] firstAfter;

  private final CompiledPlan plan;

  BranchPass(CompiledPlan plan) {
    this.plan = plan;
    layout = plan.layout;
    outline = plan.outline;
    BranchOutline branches = outline.branches;
    branchOf = branches.branchOf;
    firstBranch = branches.firstBranch;
    past = new int[layout.branches == 0 ? 0 : layout.touchpoints][];
    takenPast = new int[past.length][][];
    for (int t = 0; t < past.length; t++) {
      int from = t;
      past[t] =
          Arrays.stream(outline.following[t])
              .filter(to -> branches.taken(from, to).length > 0)
              .toArray();
      takenPast[t] =
          Arrays.stream(past[t]).mapToObj(to -> branches.taken(from, to)).toArray(int[][]::new);
    }
    behind = new int[past.length][];
    isAtEnd = new boolean[past.length];
    for (int t = 0; t < past.length; t++) {
      behind[t] = outline.choicesBehind(t);
      isAtEnd[t] = outline.isAtEnd(t);
    }
    phaseOf = new int[layout.branchings];
    observable = new int[layout.branchings];
    for (int b = 0; b < layout.branchings; b++) {
      phaseOf[b] = outline.phaseOf[branches.begin[b]];
      for (int branch = firstBranch[b]; branch < firstBranch[b + 1]; branch++) {
        observable[b] += plan.countedFor[branch] == branch ? 1 : 0;
      }
    }
    taken = new boolean[layout.branches];
    visited = new boolean[layout.phases];
    first = new int[layout.branchings];
    firstAfter = new int[layout.branchings];
  }

  /**
   * Counts a customer.
   *
   * @param hasStopped whether it is known that the customer is no longer on the way
   */
  void count(long[] cells, int[] touchpoints, long[] times, int n, long since, boolean hasStopped) {
    Arrays.fill(taken, false);
    Arrays.fill(visited, false);
    Arrays.fill(first, Moves.NONE);
    for (int i = 0; i < n; i++) {
      int touchpoint = touchpoints[i];
      visited[outline.phaseOf[touchpoint]] = true;
      if (branchOf[touchpoint] >= 0) {
        take(branchOf[touchpoint], i);
      }
      if (i > 0 && past[touchpoints[i - 1]].length > 0) {
        int way = Ints.indexOf(past[touchpoints[i - 1]], touchpoint);
        if (way >= 0) {
          for (int branch : takenPast[touchpoints[i - 1]][way]) {
            take(branch, i);
          }
        }
      }
    }
    if (hasStopped) {
      stop(cells, touchpoints[n - 1], n);
    }
    for (int b = 0; b < layout.branchings; b++) {
      int count = 0;
      for (int branch = firstBranch[b]; branch < firstBranch[b + 1]; branch++) {
        if (taken[branch]) {
          cells[layout.taken + branch]++;
          count++;
        }
      }
      // Chosen by a moment before it is known what is taken, so that slow branches are not fewer.
      if (first[b] != Moves.NONE
          && (!plan.hasCutOff || times[firstAfter[b]] - since < plan.stoppedBefore)) {
        cells[layout.takenFirst + first[b]]++;
      }
      int place = layout.atBranchings + b * TallyLayout.BRANCHING_CELLS;
      cells[place + TallyLayout.ANY] += count > 0 ? 1 : 0;
      cells[place + TallyLayout.SEVERAL] += count > 1 ? 1 : 0;
      cells[place + TallyLayout.EACH] += count == observable[b] ? 1 : 0;
      cells[place + TallyLayout.NO_BRANCH] += count == 0 && visited[phaseOf[b]] ? 1 : 0;
    }
  }

  /** Who stops at the end of the journey goes by the choices there; others may have, or not. */
  private void stop(long[] cells, int touchpoint, int n) {
    for (int b : behind[touchpoint]) {
      if (isAtEnd[touchpoint]) {
        take(outline.branches.goingBy(b), n);
      } else if (first[b] == Moves.NONE) {
        cells[layout.atBranchings + b * TallyLayout.BRANCHING_CELLS + TallyLayout.STOPPED_BEFORE]++;
      }
    }
  }

  private void take(int branch, int place) {
    taken[branch] = true;
    int branching = outline.branches.branchingOf[branch];
    if (first[branching] == Moves.NONE) {
      first[branching] = branch;
      firstAfter[branching] = Math.max(0, place - 1);
    }
  }
}
