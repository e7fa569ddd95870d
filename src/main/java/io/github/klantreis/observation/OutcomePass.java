package io.github.klantreis.observation;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * Counts, one customer after another and each customer at most once at each place, what findings
 * are based on: who could have done something, and who did. Allocates no objects while counting.
 *
 * <p>A customer's outcome is only known some time after the question arises: one who goes on is
 * seen at once, one who stops only when not seen for the inactivity of the plan. What happened
 * longer than that before the cut-off is <i>ripe</i>; only then is either outcome known, so only
 * that is counted where it matters whether customers go on.
 */
final class OutcomePass {
  private static final byte MODELLED = 1;
  private static final byte UNMODELLED = 2;

  private final CompiledPlan plan;
  private final TallyLayout layout;
  private final CurrentCustomer customer;
  private final int[] phaseOf;
  private final int[] branchOf;

  /** From touchpoint to touchpoint whether the journey models the move, where it was asked. */
  private final byte[] models;

  /** Per branch where its ways lead to in its phase, where it was asked. */
  private final @Nullable BitSet[] ledTo;

  /** Per phase the number of its first touchpoint; then the number of all touchpoints. */
  private final int[] firstOf;

  /** From phase to phase the loop that a customer who has bought takes, or {@link Moves#NONE}. */
  private final int[] loopOf;

  /** Whether the journey has one loop, and it leads to buying. */
  private final boolean isTakenByBuying;

  /** The number of the customer; a mark is set if it is this number. */
  private long turn;

  /** Whether the journey models all moves between phases that the customer made so far. */
  private boolean isAsModelled;

  private final long[] visited;
  private final long[] left;
  private final long[] leftFor;
  private final long[] leftUnmodelled;
  private final long[] leftBranch;
  private final long[] leftForOther;
  private final long[] tookLoop;
  private final long[] tookBranch;

  /** Per choice whether the customer took a branch of it in the last phase. */
  private final long[] chose;

  /** Per touchpoint what the customer told there: how often, and the sum. */
  private final long[] told;

  private final long[] sums;

  OutcomePass(CompiledPlan plan, CurrentCustomer customer) {
    this.plan = plan;
    this.customer = customer;
    layout = plan.layout;
    phaseOf = plan.phaseOf;
    branchOf = plan.outline.branches.branchOf;
    models = new byte[layout.touchpoints * layout.touchpoints];
    firstOf = new int[layout.phases + 1];
    for (int t = layout.touchpoints - 1; t >= 0; t--) {
      firstOf[phaseOf[t]] = t;
    }
    firstOf[layout.phases] = layout.touchpoints;
    loopOf = new int[layout.phases * layout.phases];
    for (int from = 0; from < layout.phases; from++) {
      for (int to = 0; to < layout.phases; to++) {
        MoveKind kind = Moves.kind(plan.outline, from, to, true);
        loopOf[from * layout.phases + to] =
            kind == MoveKind.LOYALTY_LOOP ? Moves.loop(plan.outline, kind, from, to) : Moves.NONE;
      }
    }
    isTakenByBuying = layout.loops == 1 && plan.plan.leadsToPurchase(0);
    visited = new long[layout.phases];
    left = new long[layout.phases];
    leftFor = new long[layout.phases * layout.phases];
    leftUnmodelled = new long[layout.phases * layout.phases];
    leftBranch = new long[layout.branchings];
    leftForOther = new long[layout.branchings];
    tookLoop = new long[layout.loops];
    tookBranch = new long[plan.outline.branches.branchIds.length];
    ledTo = new BitSet[tookBranch.length];
    chose = new long[layout.branchings];
    told = new long[layout.touchpoints];
    sums = new long[layout.touchpoints];
  }

  /**
   * Counts the customer, who has been on the map.
   *
   * @param met one bit for each touchpoint that the customer has met
   * @param firstPurchase the place of the first purchase among the encounters on the map, or after
   *     them
   * @param loopPurchases how often the customer bought again by a loyalty loop
   */
  void count(long[] cells, long[] met, int firstPurchase, int loopPurchases) {
    turn++;
    isAsModelled = true;
    int[] visits = customer.visits;
    int last = customer.visitCount - 1;
    for (int v = 0; v < last; v++) {
      int phase = visits[v];
      int end = customer.lastOfVisit[v];
      if (visited[phase] != turn) {
        visited[phase] = turn;
        firstStay(cells, v, phase, end);
      }
      leave(cells, phase, visits[v + 1], end, firstPurchase <= end);
    }
    cells[TallyLayout.MOVED] += last > 0 ? 1 : 0;
    cells[TallyLayout.MOVED_AS_MODELLED] += last > 0 && isAsModelled ? 1 : 0;
    if (layout.branchings > 0) {
      leaveBranches(cells);
    }
    int phase = visits[last];
    long lastAt = customer.seenBefore(customer.to) - customer.since;
    if (!plan.hasCutOff || lastAt >= plan.stoppedBefore) {
      choose(last);
      waiting(cells, phase, met);
    } else if (visited[phase] != turn) {
      boolean isOver = plan.outline.isOver(customer.touchpoints[customer.mapped - 1]);
      cells[layout.stays + phase * TallyLayout.STAY_CELLS + TallyLayout.DROPPED] += isOver ? 0 : 1;
      ripe(cells, phase, last);
    }
    if (firstPurchase < customer.mapped) {
      loops(cells, customer.times[firstPurchase] - customer.since, loopPurchases);
    }
  }

  /** Counts a first stay in a phase that another phase followed. */
  private void firstStay(long[] cells, int visit, int phase, int end) {
    if (plan.hasCutOff
        && customer.seenBefore(customer.places[end + 1]) - customer.since < plan.stoppedBefore) {
      ripe(cells, phase, visit);
    }
    if (layout.has(TallyLayout.FOLLOW_UP)) {
      long entered = customer.times[customer.firstOf(visit)];
      layout.time(cells, layout.firstDwellTimes + phase, customer.times[end + 1] - entered);
    }
  }

  /** Counts the first stay in a phase, which ended so early that its outcome is known. */
  private void ripe(long[] cells, int phase, int visit) {
    int place = layout.stays + phase * TallyLayout.STAY_CELLS;
    cells[place + TallyLayout.RIPE]++;
    cells[place + TallyLayout.CAME_BACK] += customer.cameBack(visit) ? 1 : 0;
  }

  /** Counts a customer on the way in a phase, at each touchpoint there that may still be met. */
  private void waiting(long[] cells, int phase, long[] met) {
    for (int t = firstOf[phase]; t < firstOf[phase + 1]; t++) {
      cells[layout.waiting + t] += hasChosenOtherwise(t) ? 0 : ~(met[t >>> 6] >>> t) & 1;
    }
  }

  /** Marks the branches taken in a stay, and the choices that are settled by them. */
  private void choose(int visit) {
    BranchOutline branches = plan.outline.branches;
    for (int i = customer.firstOf(visit); i <= customer.lastOfVisit[visit]; i++) {
      int branch = branchOf[customer.touchpoints[i]];
      if (branch >= 0 && !branches.isParallel[branches.branchingOf[branch]]) {
        tookBranch[branch] = turn;
        chose[branches.branchingOf[branch]] = turn;
      }
    }
  }

  /**
   * Whether a touchpoint is in a branch that was not taken, of a choice of which another was, and
   * no way of the map leads there from one that was; or the customer is in a branch that ends the
   * journey, of which no way leads there.
   */
  private boolean hasChosenOtherwise(int touchpoint) {
    int branch = branchOf[touchpoint];
    int last = customer.touchpoints[customer.mapped - 1];
    if (plan.outline.branches.endsWith(last) && branch != branchOf[last]) {
      return !ledTo(branchOf[last]).get(touchpoint);
    }
    return branch >= 0
        && chose[plan.outline.branches.branchingOf[branch]] == turn
        && tookBranch[branch] != turn
        && !isLedTo(touchpoint, plan.outline.branches.branchingOf[branch]);
  }

  /** Whether a way in the phase leads to a touchpoint from a branch that was taken. */
  private boolean isLedTo(int touchpoint, int branching) {
    int[] firstBranch = plan.outline.branches.firstBranch;
    for (int taken = firstBranch[branching]; taken < firstBranch[branching + 1]; taken++) {
      if (tookBranch[taken] == turn && ledTo(taken).get(touchpoint)) {
        return true;
      }
    }
    return false;
  }

  /** The touchpoints of its phase to which one can come from a branch, and from there. */
  private BitSet ledTo(int branch) {
    BitSet known = ledTo[branch];
    if (known == null) {
      known = new BitSet(layout.touchpoints);
      Queue<Integer> from = new ArrayDeque<>();
      for (int t = 0; t < layout.touchpoints; t++) {
        if (branchOf[t] == branch) {
          from.add(t);
        }
      }
      for (Integer at = from.poll(); at != null; at = from.poll()) {
        go(at, plan.outline.following[at], known, from);
        go(at, plan.outline.nextSteps[at], known, from);
      }
      ledTo[branch] = known;
    }
    return known;
  }

  private void go(int at, int[] ways, BitSet known, Queue<Integer> from) {
    for (int next : ways) {
      if (phaseOf[next] == phaseOf[at] && !known.get(next)) {
        known.set(next);
        from.add(next);
      }
    }
  }

  /** Counts that a customer left a phase after an encounter. */
  private void leave(long[] cells, int phase, int next, int end, boolean hasBought) {
    int way = phase * layout.phases + next;
    cells[layout.left + phase] += left[phase] != turn ? 1 : 0;
    left[phase] = turn;
    cells[layout.leftFor + way] += leftFor[way] != turn ? 1 : 0;
    leftFor[way] = turn;
    if (isUnmodelled(customer.touchpoints[end], customer.touchpoints[end + 1])) {
      cells[layout.leftUnmodelled + way] += leftUnmodelled[way] != turn ? 1 : 0;
      leftUnmodelled[way] = turn;
      isAsModelled = false;
    }
    if (hasBought && loopOf[way] >= 0) {
      tookLoop[loopOf[way]] = turn;
    }
  }

  private void leaveBranches(long[] cells) {
    int[] touchpoints = customer.touchpoints;
    for (int i = 1; i < customer.mapped; i++) {
      int branch = branchOf[touchpoints[i - 1]];
      if (branch >= 0 && branch != branchOf[touchpoints[i]]) {
        leaveBranch(cells, touchpoints[i - 1], touchpoints[i]);
      }
    }
  }

  private void leaveBranch(long[] cells, int from, int to) {
    int[] branchingOf = plan.outline.branches.branchingOf;
    int branching = branchingOf[branchOf[from]];
    int place = layout.atBranchings + branching * TallyLayout.BRANCHING_CELLS;
    if (leftBranch[branching] != turn) {
      leftBranch[branching] = turn;
      cells[place + TallyLayout.LEFT]++;
    }
    boolean isOther = branchOf[to] >= 0 && branchingOf[branchOf[to]] == branching;
    if (isOther && leftForOther[branching] != turn && isUnmodelled(from, to)) {
      leftForOther[branching] = turn;
      cells[place + TallyLayout.LEFT_FOR_OTHER]++;
    }
  }

  private boolean isUnmodelled(int from, int to) {
    int way = from * layout.touchpoints + to;
    if (models[way] == 0) {
      models[way] = Moves.isModelled(plan.outline, from, to) ? MODELLED : UNMODELLED;
    }
    return models[way] == UNMODELLED;
  }

  /**
   * Counts a customer who bought. Which of several loops led to a purchase is not known; then it is
   * counted who moved along each, as round a loop that leads to no purchase.
   */
  private void loops(long[] cells, long boughtAt, int loopPurchases) {
    for (int loop = 0; loop < layout.loops; loop++) {
      if (boughtAt < plan.loopDueBefore[loop]) {
        boolean took = isTakenByBuying ? loopPurchases > 0 : tookLoop[loop] == turn;
        cells[layout.loopTakers + 2 * loop]++;
        cells[layout.loopTakers + 2 * loop + 1] += took ? 1 : 0;
      }
    }
    if (!plan.hasCutOff || boughtAt < plan.stoppedBefore) {
      cells[layout.loopTakers + 2 * layout.loops]++;
      cells[layout.loopTakers + 2 * layout.loops + 1] += loopPurchases > 0 ? 1 : 0;
    }
  }

  /** Counts the mean of what a customer told at each touchpoint, in quarter points, half up. */
  void emotions(long[] cells) {
    int[] toldAt = customer.toldAt;
    for (int i = 0; i < customer.told; i++) {
      told[toldAt[i]]++;
      sums[toldAt[i]] += customer.experiences[i];
    }
    for (int i = 0; i < customer.told; i++) {
      int t = toldAt[i];
      if (told[t] > 0) {
        int quarters = (int) Math.floorDiv(8 * sums[t] + told[t], 2 * told[t]);
        cells[layout.felt + t * TallyLayout.QUARTERS + quarters + 8]++;
        told[t] = 0;
        sums[t] = 0;
      }
    }
  }
}
