package io.github.klantreis.observation;

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
  private final boolean isFollowed;
  private final int[] phaseOf;
  private final int[] branchOf;

  /** From touchpoint to touchpoint whether the journey models the move, where it was asked. */
  private final byte[] models;

  /** Per phase the number of its first touchpoint; then the number of all touchpoints. */
  private final int[] firstOf;

  /** From phase to phase the loop that a customer who has bought takes, or {@link Moves#NONE}. */
  private final int[] loopOf;

  /** The number of the customer; a mark is set if it is this number. */
  private long turn;

  private final long[] met;
  private final long[] visited;
  private final long[] left;
  private final long[] leftFor;
  private final long[] leftUnmodelled;
  private final long[] leftBranch;
  private final long[] leftForOther;
  private final long[] tookLoop;

  /** Per touchpoint what the customer told there: how often, and the sum. */
  private final long[] told;

  private final long[] sums;

  OutcomePass(CompiledPlan plan) {
    this.plan = plan;
    layout = plan.layout;
    isFollowed = layout.has(TallyLayout.FOLLOW_UP);
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
    met = new long[layout.touchpoints];
    visited = new long[layout.phases];
    left = new long[layout.phases];
    leftFor = new long[layout.phases * layout.phases];
    leftUnmodelled = new long[layout.phases * layout.phases];
    leftBranch = new long[layout.branchings];
    leftForOther = new long[layout.branchings];
    tookLoop = new long[layout.loops];
    told = new long[layout.touchpoints];
    sums = new long[layout.touchpoints];
  }

  /**
   * Counts a customer.
   *
   * @param given the numbers of touchpoints, {@link EventMapping#UNMAPPED} or {@link
   *     EventMapping#IGNORED}
   * @param since when the customer was first seen if times of the plan are since then; otherwise 0
   * @param loopPurchases how often the customer bought again by a loyalty loop
   */
  void count(
      long[] cells, int[] given, long[] millis, int from, int to, long since, int loopPurchases) {
    turn++;
    boolean isSeen = false;
    boolean isOffTheMap = false;
    int before = Moves.NONE;
    int phase = Moves.NONE;
    boolean isFirstStay = false;
    long entered = 0;
    boolean cameBack = false;
    boolean hasBought = false;
    long boughtAt = 0;
    long lastAt = 0;
    for (int i = from; i < to; i++) {
      int touchpoint = given[i];
      if (touchpoint == EventMapping.IGNORED) {
        continue;
      }
      cameBack |= isSeen && millis[i] - lastAt > plan.inactivity;
      isSeen = true;
      if (touchpoint >= 0) {
        int next = phaseOf[touchpoint];
        if (next != phase) {
          if (phase >= 0) {
            if (isFirstStay) {
              stay(cells, phase, lastAt - since, false, cameBack);
              if (isFollowed) {
                layout.time(cells, layout.firstDwellTimes + phase, millis[i] - entered);
              }
            }
            leave(cells, before, touchpoint, hasBought);
          }
          phase = next;
          entered = millis[i];
          isFirstStay = visited[next] != turn;
          visited[next] = turn;
          cameBack = false;
        }
        if (before >= 0 && branchOf[before] >= 0 && branchOf[before] != branchOf[touchpoint]) {
          leaveBranch(cells, before, touchpoint);
        }
        met[touchpoint] = turn;
        if (!hasBought && plan.isPurchase[touchpoint]) {
          hasBought = true;
          boughtAt = millis[i];
        }
        before = touchpoint;
      } else {
        isOffTheMap = true;
      }
      lastAt = millis[i];
    }
    cells[TallyLayout.SEEN] += isSeen ? 1 : 0;
    cells[TallyLayout.OFF_THE_MAP] += isOffTheMap ? 1 : 0;
    if (phase >= 0) {
      if (isFirstStay) {
        stay(cells, phase, lastAt - since, true, cameBack);
      }
      if (!plan.hasCutOff || lastAt - since >= plan.stoppedBefore) {
        waiting(cells, phase);
      }
    }
    if (hasBought) {
      loops(cells, boughtAt - since, loopPurchases);
    }
  }

  /** Counts the first stay in a phase, if it ended so early that its outcome is known. */
  private void stay(long[] cells, int phase, long lastAt, boolean isLast, boolean cameBack) {
    if (plan.hasCutOff && lastAt < plan.stoppedBefore) {
      int place = layout.stays + phase * TallyLayout.STAY_CELLS;
      cells[place + TallyLayout.RIPE]++;
      cells[place + TallyLayout.DROPPED] += isLast ? 1 : 0;
      cells[place + TallyLayout.CAME_BACK] += cameBack ? 1 : 0;
    }
  }

  /** Counts a customer on the way in a phase, at each touchpoint there that may still be met. */
  private void waiting(long[] cells, int phase) {
    for (int t = firstOf[phase]; t < firstOf[phase + 1]; t++) {
      cells[layout.waiting + t] += met[t] != turn ? 1 : 0;
    }
  }

  private void leave(long[] cells, int from, int to, boolean hasBought) {
    int phase = phaseOf[from];
    int way = phase * layout.phases + phaseOf[to];
    if (left[phase] != turn) {
      left[phase] = turn;
      cells[layout.left + phase]++;
    }
    if (leftFor[way] != turn) {
      leftFor[way] = turn;
      cells[layout.leftFor + way]++;
    }
    if (leftUnmodelled[way] != turn && isUnmodelled(from, to)) {
      leftUnmodelled[way] = turn;
      cells[layout.leftUnmodelled + way]++;
    }
    if (hasBought && loopOf[way] >= 0) {
      tookLoop[loopOf[way]] = turn;
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
   * counted who moved along each.
   */
  private void loops(long[] cells, long boughtAt, int loopPurchases) {
    for (int loop = 0; loop < layout.loops; loop++) {
      if (boughtAt < plan.loopDueBefore[loop]) {
        boolean took = layout.loops == 1 ? loopPurchases > 0 : tookLoop[loop] == turn;
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
  void emotions(long[] cells, int[] touchpoints, byte[] experiences, int n) {
    for (int i = 0; i < n; i++) {
      if (experiences[i] != CustomerPass.NO_EXPERIENCE) {
        told[touchpoints[i]]++;
        sums[touchpoints[i]] += experiences[i];
      }
    }
    for (int i = 0; i < n; i++) {
      int t = touchpoints[i];
      if (told[t] > 0) {
        int quarters = (int) Math.floorDiv(8 * sums[t] + told[t], 2 * told[t]);
        cells[layout.felt + t * TallyLayout.QUARTERS + quarters + 8]++;
        told[t] = 0;
        sums[t] = 0;
      }
    }
  }
}
