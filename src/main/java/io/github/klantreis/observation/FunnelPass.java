package io.github.klantreis.observation;

import io.github.klantreis.observation.tally.TimeBuckets;
import java.util.Arrays;

/**
 * Counts how far one customer after another came in the funnels of a plan, and when, without
 * allocating objects. An encounter outside the map only breaks a contiguous chain.
 */
final class FunnelPass {
  /** So long ago that it is outside any window. */
  private static final long NEVER = -(1L << 61);

  private final CompiledPlan plan;
  private final TallyLayout layout;
  private final CurrentCustomer whole;

  /** The customer in the phases that are steps: the whole, where all are. */
  private final CurrentCustomer customer;

  private final long window;

  /** Scratch: phases seen while searching for the last new phase of a window. */
  private final long[] seen;

  private int[] tiedPhases = new int[64];

  /**
   * Per step, the latest start of a chain that has reached it, its place among the encounters, and
   * when that chain reached it.
   */
  private final long[] start;

  private final int[] startPlace;

  private final long[] arrival;

  /**
   * Per step reached, how long it took when it was first reached: since the previous step of that
   * chain, and since the start of that chain.
   */
  private final long[] sincePrevious;

  private final long[] sinceStart;

  /** Per step reached, when that was. */
  private final long[] reachedAt;

  private final int[] inWindow;

  FunnelPass(CompiledPlan plan, CurrentCustomer customer) {
    this.plan = plan;
    layout = plan.layout;
    whole = customer;
    this.customer = plan.outline.areAllSteps() ? customer : new CurrentCustomer(plan);
    window = plan.window;
    seen = new long[(layout.phases + Long.SIZE - 1) / Long.SIZE];
    start = new long[layout.phases];
    startPlace = new int[layout.phases];
    arrival = new long[layout.phases];
    reachedAt = new long[layout.phases];
    sincePrevious = new long[layout.phases];
    sinceStart = new long[layout.phases];
    inWindow = new int[layout.phases];
  }

  /** Counts the customer, whose visits are known. */
  void count(long[] cells) {
    if (customer != whole) {
      customer.takeSteps(whole);
    }
    for (int mode = 0; mode < layout.modes; mode++) {
      int level = level(plan.modes[mode]);
      cells[layout.levels + mode * (layout.phases + 1) + level + 1]++;
      if (mode == 0 && level >= 0) {
        stepTimes(cells, level);
        matured(cells, level);
        if (layout.has(TallyLayout.CURVES)) {
          curves(cells, level);
        }
      }
    }
  }

  private void stepTimes(long[] cells, int level) {
    for (int step = 1; step <= level; step++) {
      layout.time(cells, layout.stepTimes + step, sincePrevious[step]);
      layout.time(cells, layout.chainTimes + step, sinceStart[step]);
    }
  }

  /**
   * Counts how far the customer came in the time that the window allows after the first encounter
   * with the first step; in any order, with any step.
   */
  private void matured(long[] cells, int level) {
    long entered = reachedAt[0];
    if (entered - customer.since <= plan.maturedUntil) {
      int step = 0;
      while (step < level && reachedAt[step + 1] - entered <= window) {
        step++;
      }
      cells[layout.matured + step]++;
    }
  }

  /**
   * Counts how long after entering the funnel each step was reached, or not by the cut-off or the
   * end of the window: in the step of time of which the customer was not observed to the end, which
   * is after the window for whoever was observed to its end.
   */
  private void curves(long[] cells, int level) {
    long entered = reachedAt[0];
    long observed = plan.cutOff + customer.since - entered;
    if (observed < 0) {
      return;
    }
    for (int step = 1; step < layout.phases; step++) {
      int place = layout.curves + 2 * TimeBuckets.COUNT * step;
      long took = step <= level ? reachedAt[step] - entered : Long.MAX_VALUE;
      if (took <= Math.min(observed, window)) {
        cells[place + TimeBuckets.of(took)]++;
      } else {
        int left = TimeBuckets.of(observed + 1);
        int last = TimeBuckets.of(window);
        boolean isWhole = observed >= window && left == last && last < TimeBuckets.COUNT - 1;
        cells[place + TimeBuckets.COUNT + left + (isWhole ? 1 : 0)]++;
      }
    }
  }

  /** Returns the last step that is reached, or −1, and records how long each step took. */
  private int level(FunnelMode mode) {
    if (layout.phases == 0) {
      return -1;
    }
    int n = customer.mapped;
    return switch (mode) {
      case FIRST_ENTRY -> firstEntry(n);
      case BEST_START -> bestStart();
      case BEST_START_TIES_IN_FAVOUR -> bestStart(tied(n, 1), n);
      case BEST_START_STRICTLY_LATER -> bestStart(tied(n, -1), n);
      case CONTIGUOUS -> contiguous();
      case ANY_ORDER -> anyOrder(n);
    };
  }

  /**
   * Records that a step is reached for the first time.
   *
   * @param previous when the chain reached the previous step
   * @param started when the chain started
   */
  private int reach(int step, long at, long previous, long started) {
    reachedAt[step] = at;
    sincePrevious[step] = at - previous;
    sinceStart[step] = at - started;
    return step;
  }

  private int firstEntry(int n) {
    int[] phases = customer.phases;
    long[] times = customer.times;
    int level = -1;
    long started = 0;
    long previous = 0;
    for (int i = 0; i < n; i++) {
      if (phases[i] == level + 1) {
        if (level < 0) {
          started = times[i];
          previous = started;
        }
        if (times[i] - started > window) {
          break;
        }
        level = reach(level + 1, times[i], previous, started);
        previous = times[i];
        if (level == layout.phases - 1) {
          break;
        }
      }
    }
    return level;
  }

  /**
   * A later start is never worse, so only the latest of the chains that reach a step matters. In a
   * visit it suffices to look at the last encounter if the visit starts a chain, and at the first
   * if it continues one.
   */
  private int bestStart() {
    long[] times = customer.times;
    int[] visits = customer.visits;
    int[] lastOfVisit = customer.lastOfVisit;
    int visitCount = customer.visitCount;
    long[] start = this.start;
    Arrays.fill(start, NEVER);
    Arrays.fill(startPlace, Moves.NONE);
    int level = -1;
    int first = 0;
    for (int visit = 0; visit < visitCount; visit++) {
      int phase = visits[visit];
      int last = lastOfVisit[visit];
      long at = times[first];
      long started = phase == 0 ? times[last] : start[phase - 1];
      int place = phase == 0 ? last : startPlace[phase - 1];
      level = follow(phase, at, started, place, level);
      first = last + 1;
    }
    return level;
  }

  /**
   * Returns the same, encounter by encounter, for modes that reorder encounters at the same
   * instant.
   */
  private int bestStart(int[] phases, int n) {
    long[] start = this.start;
    long[] times = customer.times;
    Arrays.fill(start, NEVER);
    Arrays.fill(startPlace, Moves.NONE);
    int level = -1;
    for (int i = 0; i < n; i++) {
      int phase = phases[i];
      long at = times[i];
      long started = phase == 0 ? at : start[phase - 1];
      int place = phase == 0 ? i : startPlace[phase - 1];
      level = follow(phase, at, started, place, level);
    }
    return level;
  }

  /**
   * Takes a chain on to a phase, if there still is time, and keeps it if no later start came so
   * far.
   *
   * @param started when the chain started, which is at its own time if the phase is the first
   * @param level the last step that was reached before
   * @return the last step that is reached
   */
  private int follow(int phase, long at, long started, int place, int level) {
    int reached = level;
    if (at - started <= window) {
      if (phase > level) {
        reached = reach(phase, at, phase == 0 ? at : arrival[phase - 1], started);
      }
      if (place > startPlace[phase]) {
        start[phase] = started;
        startPlace[phase] = place;
        arrival[phase] = phase == 0 ? started : at;
      }
    }
    return reached;
  }

  /**
   * Returns the phases with those at the same instant sorted: ascending, so that each fills its
   * step before the next step is examined, or descending, so that none does.
   */
  private int[] tied(int n, int direction) {
    long[] times = customer.times;
    if (n > tiedPhases.length) {
      tiedPhases = new int[Math.max(n, 2 * tiedPhases.length)];
    }
    System.arraycopy(customer.phases, 0, tiedPhases, 0, n);
    for (int begin = 0, end; begin < n; begin = end) {
      end = begin + 1;
      while (end < n && times[end] == times[begin]) {
        end++;
      }
      Arrays.sort(tiedPhases, begin, end);
      for (int i = begin, j = end - 1; direction < 0 && i < j; i++, j--) {
        int phase = tiedPhases[i];
        tiedPhases[i] = tiedPhases[j];
        tiedPhases[j] = phase;
      }
    }
    return tiedPhases;
  }

  private int contiguous() {
    int[] given = customer.given;
    long[] millis = customer.millis;
    int level = -1;
    int step = -1;
    long started = 0;
    long previous = 0;
    for (int i = customer.from; i < customer.to; i++) {
      if (given[i] == EventMapping.IGNORED) {
        continue;
      }
      int phase = given[i] < 0 ? -1 : plan.outline.stepOf[plan.phaseOf[given[i]]];
      if (phase == 0) {
        step = 0;
        started = millis[i];
      } else if (step >= 0 && phase == step + 1 && millis[i] - started <= window) {
        step = phase;
      } else {
        step = -1;
      }
      if (step > level) {
        level = reach(step, millis[i], step == 0 ? started : previous, started);
      }
      previous = millis[i];
    }
    return level;
  }

  /**
   * Slides a window over the encounters; an encounter that recurs later in the window is dropped
   * from its start.
   */
  private int anyOrder(int n) {
    int[] phases = customer.phases;
    long[] times = customer.times;
    Arrays.fill(inWindow, 0);
    int level = -1;
    int distinct = 0;
    int first = 0;
    for (int i = 0; i < n; i++) {
      distinct += inWindow[phases[i]]++ == 0 ? 1 : 0;
      while (times[i] - times[first] > window || inWindow[phases[first]] > 1) {
        distinct -= --inWindow[phases[first]] == 0 ? 1 : 0;
        first++;
      }
      if (distinct - 1 > level) {
        level = reach(distinct - 1, times[i], lastNewBefore(first, i), times[first]);
      }
    }
    return level;
  }

  /**
   * Returns when, in the window up to an encounter, the last phase to appear was first met before
   * that encounter.
   */
  private long lastNewBefore(int first, int i) {
    int[] phases = customer.phases;
    long[] times = customer.times;
    long last = times[first];
    Arrays.fill(seen, 0);
    for (int j = first; j < i; j++) {
      long bit = 1L << phases[j];
      if ((seen[phases[j] >>> 6] & bit) == 0) {
        seen[phases[j] >>> 6] |= bit;
        last = times[j];
      }
    }
    return last;
  }
}
