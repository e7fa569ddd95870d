package io.github.klantreis.observation;

import io.github.klantreis.observation.tally.TimeBuckets;

/**
 * The layout of a tally's counts in one array of numbers. Zero is neutral everywhere. Numbers are
 * added, except the extremes of times, of which the larger one is kept: the shortest time is stored
 * as the longest number minus that time.
 */
final class TallyLayout {
  /** The maximum size; more would make no sense: this takes 32 megabytes. */
  static final int MOST = 1 << 22;

  static final int CUSTOMERS = 0;
  static final int UNMAPPED = 1;
  static final int IGNORED = 2;
  static final int REPEAT_CUSTOMERS = 3;
  static final int DEVIATIONS = 4;

  /** First purchases, then by the loyalty loop, then after evaluating again. */
  static final int PURCHASES = 5;

  /** Customers with an encounter that is not ignored. */
  static final int SEEN = 8;

  /** Customers with an encounter outside the map. */
  static final int OFF_THE_MAP = 9;

  /** Customers left out because they were observed for too short a time; not in any other count. */
  static final int TOO_YOUNG = 10;

  /** The lengths of the shortest routes of all customers who met a touchpoint. */
  static final int EXPECTED = 11;

  /** Customers who went from one phase to another, and those whose such moves are all modelled. */
  static final int MOVED = 12;

  static final int MOVED_AS_MODELLED = 13;

  private static final int SINGLES = 14;

  /** The optional part that is counted if all customers are observed for the same time. */
  static final int FOLLOW_UP = 1;

  /** The optional part that times from entering the funnel to each step. */
  static final int CURVES = 2;

  /** All optional parts. */
  private static final int PARTS = FOLLOW_UP | CURVES;

  /**
   * Numbers of loops and deviations of a customer are distinguished up to this number, less one.
   */
  static final int SMALL_NUMBERS = 33;

  static final int SCORES = 5;

  /**
   * Still on the way; stopped, which includes arrived in a phase after which nothing comes for all;
   * unknown; stopped in a branch with which the journey ends.
   */
  static final int STATUSES = 4;

  static final int OPEN = 0;
  static final int STOPPED = 1;
  static final int UNKNOWN = 2;
  static final int ENDED = 3;

  /** The sum of a time in two parts, so that it cannot overflow; its extremes; its histogram. */
  static final int TIME_CELLS = 4 + TimeBuckets.COUNT;

  static final int SUM_LOW = 0;
  static final int SUM_HIGH = 1;

  /** The longest time plus one. */
  static final int LONGEST = 2;

  /** The longest number minus the shortest time. */
  static final int SHORTEST = 3;

  static final int HISTOGRAM = 4;

  /**
   * The number of bits of the lower part of a sum. Before it is written, the part may have up to
   * 61.
   */
  static final int LOW_BITS = 20;

  static final long LOW = (1L << LOW_BITS) - 1;

  /** The sum of two such parts of sums does not overflow. */
  private static final long MOST_LOW = 1L << 61;

  final int touchpoints;
  final int phases;
  final int modes;
  final int branchings;
  final int branches;
  final int loops;

  /** Which optional parts are counted, one bit each; parts that are not counted have no places. */
  final int parts;

  /** Per touchpoint, the customers who met it. */
  final int met;

  /** Per phase, the customers who were in it. */
  final int visited;

  /** From touchpoint to touchpoint. */
  final int follows;

  final int starts;
  final int ends;

  /** From a phase back to an earlier one, by customers who have bought. */
  final int returns;

  /** Per mode, customers by the last step they reached, preceded by those who reached none. */
  final int levels;

  /** Per status, customers by the phase of the last touchpoint, preceded by those who met none. */
  final int statuses;

  final int loopsPerCustomer;
  final int deviationsPerCustomer;

  /** Per touchpoint, experiences by score. */
  final int emotions;

  /** Per branch, the customers who took it. */
  final int taken;

  /** Per branch, the customers who took it first, and early enough to know what others took. */
  final int takenFirst;

  /** Per branching, customers by what they took of it: the numbers below. */
  final int atBranchings;

  /** At least one branch; at least two; each branch that can be observed. */
  static final int ANY = 0;

  static final int SEVERAL = 1;
  static final int EACH = 2;

  /** No branch, but a touchpoint of the phase. */
  static final int NO_BRANCH = 3;

  /** Left a branch, for anything that is not in it. */
  static final int LEFT = 4;

  /** Left a branch for another one by a way that the journey does not model. */
  static final int LEFT_FOR_OTHER = 5;

  /**
   * No longer on the way, took no branch of a choice with an empty one, and was last met where the
   * choice comes next.
   */
  static final int STOPPED_BEFORE = 6;

  static final int BRANCHING_CELLS = 7;

  /** Per touchpoint, customers on their way in its phase who have not met it yet. */
  final int waiting;

  /** Per phase, customers who left it for another phase. */
  final int left;

  /** From phase to phase, customers who went there by a way that the journey does not model. */
  final int leftUnmodelled;

  /** From phase to phase, customers who went there by any way. */
  final int leftFor;

  /** Per phase, what became of the first stays that ended early enough: the three numbers below. */
  final int stays;

  /** All of them; those after which nothing followed; those in which the customer was silent. */
  static final int RIPE = 0;

  static final int DROPPED = 1;

  /** Came back after a silence as long as that of customers who have stopped. */
  static final int CAME_BACK = 2;

  static final int STAY_CELLS = 3;

  /** Per touchpoint, customers by the mean of what they told there, in quarter points from −2. */
  final int felt;

  static final int QUARTERS = 17;

  /**
   * Per step, customers by the last step they reached in the time that the window allows after they
   * entered, if that time was over at the cut-off; in the first mode.
   */
  final int matured;

  /**
   * Per step, customers by the time from entering the funnel to that step; then those who had not
   * reached it by the time for which they were observed since; in the first mode.
   */
  final int curves;

  /** Per loop, then for any: customers who bought early enough, and how many of them took it. */
  final int loopTakers;

  final int times;
  final int size;

  /** The required size, even if it is too large; the places are then wrong. */
  private final long wanted;

  /** Times from phase to phase. */
  final int edgeTimes;

  /** Times from the step before. */
  final int stepTimes;

  /** Times from the start of the chain. */
  final int chainTimes;

  final int dwellTimes;
  final int throughput;

  /** Per phase, first stays that another phase followed. */
  final int firstDwellTimes;

  /** From a purchase to the next: by the loyalty loop, and after evaluating again. */
  final int purchaseTimes;

  private TallyLayout(
      int touchpoints, int phases, int modes, int branchings, int branches, int loops, int parts) {
    this.touchpoints = touchpoints;
    this.phases = phases;
    this.modes = modes;
    this.branchings = branchings;
    this.branches = branches;
    this.loops = loops;
    this.parts = parts;
    Places cells = new Places();
    cells.next(SINGLES);
    met = cells.next(touchpoints);
    visited = cells.next(phases);
    follows = cells.next((long) touchpoints * touchpoints);
    starts = cells.next(touchpoints);
    ends = cells.next(touchpoints);
    returns = cells.next((long) phases * phases);
    levels = cells.next(modes * (phases + 1L));
    statuses = cells.next(STATUSES * (phases + 1L));
    loopsPerCustomer = cells.next(SMALL_NUMBERS);
    deviationsPerCustomer = cells.next(SMALL_NUMBERS);
    emotions = cells.next((long) SCORES * touchpoints);
    taken = cells.next(branches);
    takenFirst = cells.next(branches);
    atBranchings = cells.next((long) BRANCHING_CELLS * branchings);
    waiting = cells.next(touchpoints);
    left = cells.next(phases);
    leftUnmodelled = cells.next((long) phases * phases);
    leftFor = cells.next((long) phases * phases);
    stays = cells.next((long) STAY_CELLS * phases);
    felt = cells.next((long) QUARTERS * touchpoints);
    matured = cells.next(phases);
    loopTakers = cells.next(2 * (loops + 1L));
    curves = cells.next(has(CURVES) ? 2L * TimeBuckets.COUNT * phases : 0);
    Places kinds = new Places();
    edgeTimes = kinds.next((long) phases * phases);
    stepTimes = kinds.next(phases);
    chainTimes = kinds.next(phases);
    dwellTimes = kinds.next(phases);
    throughput = kinds.next(1);
    purchaseTimes = kinds.next(2);
    firstDwellTimes = kinds.next(has(FOLLOW_UP) ? phases : 0);
    times = cells.next(kinds.end * TIME_CELLS);
    wanted = cells.end;
    size = (int) wanted;
  }

  /** Allocates places one after another. */
  private static final class Places {
    long end;

    int next(long count) {
      long begin = end;
      end += count;
      return (int) begin;
    }
  }

  /** Returns what decides every place, in the order of the parameters of {@link #of}. */
  int[] sizes() {
    return new int[] {touchpoints, phases, modes, branchings, branches, loops, parts};
  }

  /** Whether an optional part is counted. */
  boolean has(int part) {
    return (parts & part) != 0;
  }

  /** Adds a time, which is not negative, to the times of the given number. */
  void time(long[] cells, int which, long millis) {
    int place = times + which * TIME_CELLS;
    long sum = cells[place + SUM_LOW] + millis;
    if (sum >= MOST_LOW) {
      cells[place + SUM_HIGH] += sum >>> LOW_BITS;
      sum &= LOW;
    }
    cells[place + SUM_LOW] = sum;
    if (cells[place + LONGEST] <= millis) {
      cells[place + LONGEST] = millis + 1;
    }
    if (cells[place + SHORTEST] < Long.MAX_VALUE - millis) {
      cells[place + SHORTEST] = Long.MAX_VALUE - millis;
    }
    cells[place + HISTOGRAM + TimeBuckets.of(millis)]++;
  }

  /** Whether of two numbers the larger is kept instead of their sum. */
  boolean isExtreme(int place) {
    int cell = place < times ? 0 : (place - times) % TIME_CELLS;
    return cell == LONGEST || cell == SHORTEST;
  }

  /** Whether the place is the lower part of a sum. */
  boolean isLow(int place) {
    return place >= times && (place - times) % TIME_CELLS == SUM_LOW;
  }

  /**
   * Returns how many numbers a layout has, of up to {@link #MOST} touchpoints, phases, branchings,
   * branches and loops.
   */
  static long size(
      int touchpoints, int phases, int modes, int branchings, int branches, int loops, int parts) {
    return new TallyLayout(touchpoints, phases, modes, branchings, branches, loops, parts).wanted;
  }

  static boolean fits(
      long touchpoints,
      long phases,
      long modes,
      long branchings,
      long branches,
      long loops,
      long parts) {
    return touchpoints <= MOST
        && phases <= MOST
        && modes <= FunnelMode.values().length
        && branchings <= MOST
        && branches <= MOST
        && loops <= MOST
        && (parts & ~PARTS) == 0
        && size(
                (int) touchpoints,
                (int) phases,
                (int) modes,
                (int) branchings,
                (int) branches,
                (int) loops,
                (int) parts)
            <= MOST;
  }

  /** Returns the layout, for sizes that {@link #fits} accepts. */
  static TallyLayout of(
      int touchpoints, int phases, int modes, int branchings, int branches, int loops, int parts) {
    return new TallyLayout(touchpoints, phases, modes, branchings, branches, loops, parts);
  }
}
