package io.github.klantreis.observation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How one customer's encounters fill the steps of a funnel, and what was missing. It is written for
 * readability; the faster implementations must give the same results.
 *
 * <p>Of the chains that fill the most steps it finds the one that is complete first; among these,
 * the one that starts last, at one instant in the order of the trail; and among these, the one that
 * fills each step as early as possible.
 */
final class FunnelChain {
  static final int NONE = -1;

  private final int[] phases;
  private final long[] times;
  private final FunnelMode mode;
  private final long window;

  /** Per step the position of the encounter that fills it, or {@link #NONE}. */
  private final int[] filledBy;

  /**
   * Per position: whether a chain ends with it, the position at which the latest such chain starts,
   * and the position before it in that chain.
   */
  private final boolean[] ends;

  private final int[] starts;
  private final int[] previous;

  private FunnelChain(int[] phases, long[] times, int steps, FunnelMode mode, long window) {
    this.phases = phases;
    this.times = times;
    this.mode = mode;
    this.window = window;
    filledBy = new int[steps];
    Arrays.fill(filledBy, NONE);
    ends = new boolean[phases.length];
    starts = new int[phases.length];
    previous = new int[phases.length];
    if (mode == FunnelMode.ANY_ORDER) {
      fillInAnyOrder();
    } else {
      fillInOrder();
    }
  }

  /**
   * Returns the best chain.
   *
   * @param phases per encounter that is not ignored the step that its phase is; less than 0 off the
   *     map
   * @param times per encounter its time in milliseconds, ascending
   * @param steps how many steps there are
   * @param window in milliseconds, from 0
   */
  static FunnelChain of(int[] phases, long[] times, int steps, FunnelMode mode, long window) {
    return new FunnelChain(phases, times, steps, mode, window);
  }

  /** Returns how many steps are filled; except in any order these are the first ones. */
  int stepsReached() {
    return (int) Arrays.stream(filledBy).filter(position -> position != NONE).count();
  }

  /** Returns the position of the encounter that fills a step, or {@link #NONE}. */
  int filledBy(int step) {
    return filledBy[step];
  }

  /** Returns why a step is not filled. */
  Miss miss(int step) {
    if (IntStream.of(phases).noneMatch(phase -> phase == step)) {
      return new Miss(StepReason.NEVER_MET, NONE, NONE);
    }
    if (mode == FunnelMode.ANY_ORDER) {
      return missInAnyOrder(step);
    }
    return step > stepsReached()
        ? new Miss(StepReason.PREVIOUS_STEP_NOT_REACHED, NONE, NONE)
        : missInOrder(step);
  }

  /**
   * Why a step is not filled.
   *
   * @param encounter the position of the encounter that came nearest to filling it, or NONE
   * @param between the position of the first encounter in between that broke the chain, or NONE
   * @param by the milliseconds by which it missed the window, or 0
   * @param window the position of the encounter from which the window that it missed is counted, or
   *     NONE
   */
  record Miss(StepReason reason, int encounter, int between, long by, int window) {
    Miss(StepReason reason, int encounter, int between) {
      this(reason, encounter, between, 0, NONE);
    }
  }

  private void fillInOrder() {
    // Per step the end of the chain that fills it and starts last.
    int[] latest = new int[filledBy.length];
    Arrays.fill(latest, NONE);
    int[] visible = latest;
    int end = NONE;
    int before = NONE;
    for (int i : order()) {
      if (mode == FunnelMode.BEST_START_STRICTLY_LATER) {
        // What ends at this instant only becomes visible after it.
        visible = before == NONE || times[i] > times[before] ? latest.clone() : visible;
      }
      before = i;
      int step = phases[i];
      if (step < 0 || !fills(i, step, visible)) {
        continue;
      }
      ends[i] = true;
      if (latest[step] == NONE || startsLater(i, latest[step])) {
        latest[step] = i;
      }
      end = end == NONE || step > phases[end] ? i : end;
    }
    for (int i = end; i != NONE; i = previous[i]) {
      filledBy[phases[i]] = i;
    }
  }

  private boolean startsLater(int end, int other) {
    long apart = times[starts[end]] - times[starts[other]];
    return apart > 0 || (apart == 0 && starts[end] > starts[other]);
  }

  private boolean fills(int i, int step, int[] latest) {
    previous[i] = step == 0 ? NONE : mode == FunnelMode.CONTIGUOUS ? i - 1 : latest[step - 1];
    if (step == 0) {
      starts[i] = i;
      return mode != FunnelMode.FIRST_ENTRY || latest[0] == NONE;
    }
    int last = previous[i];
    if (last == NONE || !ends[last] || phases[last] != step - 1) {
      return false;
    }
    starts[i] = starts[last];
    return times[i] - times[starts[i]] <= window;
  }

  /** Returns the positions in the order in which they count. */
  private int[] order() {
    if (mode != FunnelMode.BEST_START_TIES_IN_FAVOUR) {
      return IntStream.range(0, phases.length).toArray();
    }
    return IntStream.range(0, phases.length)
        .boxed()
        .sorted(Comparator.comparingLong((Integer i) -> times[i]).thenComparing(i -> phases[i]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private void fillInAnyOrder() {
    int[] latest = new int[filledBy.length];
    Arrays.fill(latest, NONE);
    int most = 0;
    for (int i = 0; i < phases.length; i++) {
      if (phases[i] < 0) {
        continue;
      }
      latest[phases[i]] = i;
      long now = times[i];
      int[] within =
          IntStream.of(latest).map(l -> l != NONE && now - times[l] <= window ? l : NONE).toArray();
      int count = (int) IntStream.of(within).filter(position -> position != NONE).count();
      if (count > most) {
        most = count;
        int begin = IntStream.of(within).filter(position -> position != NONE).min().orElseThrow();
        Arrays.fill(filledBy, NONE);
        for (int j = i; j >= begin; j--) { // so that the first encounter of each phase stays
          if (phases[j] >= 0) {
            filledBy[phases[j]] = j;
          }
        }
      }
    }
  }

  /** Returns the nearest miss of the first step that is not reached. */
  private Miss missInOrder(int step) {
    Map<Long, Integer> lastEndAt = new HashMap<>();
    for (int i = 0; i < phases.length; i++) {
      if (phases[i] == step - 1 && ends[i]) {
        lastEndAt.put(times[i], i);
      }
    }
    Miss nearest = null;
    int visible = NONE;
    int end = NONE;
    int before = NONE;
    boolean isStrict = mode == FunnelMode.BEST_START_STRICTLY_LATER;
    for (int i : order()) {
      visible = !isStrict || before == NONE || times[i] > times[before] ? end : visible;
      before = i;
      if (phases[i] == step) {
        nearest = nearer(nearest, missOf(i, visible, lastEndAt.get(times[i])));
      } else if (phases[i] == step - 1 && ends[i]) {
        end = i;
      }
    }
    if (nearest == null) {
      throw new AssertionError("step " + step + " was met");
    }
    return nearest;
  }

  /**
   * Returns why an encounter did not fill the step.
   *
   * @param end the last end, before the encounter, of a chain up to the previous step, or NONE
   * @param tied the last such end at the same instant, or null
   */
  private Miss missOf(int i, int end, @Nullable Integer tied) {
    if (tied != null && (tied > i || mode == FunnelMode.BEST_START_STRICTLY_LATER)) {
      return new Miss(StepReason.SAME_INSTANT, i, NONE);
    }
    if (end == NONE) {
      return new Miss(StepReason.BEFORE_PREVIOUS_STEP, i, NONE);
    }
    return mode == FunnelMode.CONTIGUOUS && end < i - 1
        ? new Miss(StepReason.ENCOUNTER_BETWEEN, i, end + 1)
        : new Miss(
            StepReason.AFTER_WINDOW, i, NONE, times[i] - times[starts[end]] - window, starts[end]);
  }

  /** Returns the nearer of two misses, given in order. */
  private static Miss nearer(@Nullable Miss one, Miss other) {
    if (one == null || other.reason.compareTo(one.reason) < 0) {
      return other;
    }
    boolean isNearer =
        other.reason == one.reason
            && switch (other.reason) {
              case AFTER_WINDOW -> other.by < one.by;
              case ENCOUNTER_BETWEEN ->
                  other.encounter - other.between < one.encounter - one.between;
              case BEFORE_PREVIOUS_STEP -> true;
              default -> false;
            };
    return isNearer ? other : one;
  }

  private Miss missInAnyOrder(int step) {
    int first = IntStream.of(filledBy).filter(position -> position != NONE).min().orElseThrow();
    int last = IntStream.of(filledBy).max().orElseThrow();
    Miss nearest = null;
    for (int i = 0; i < phases.length; i++) {
      if (phases[i] == step) {
        boolean isLate = times[i] > times[last];
        long by = (isLate ? times[i] - times[first] : times[last] - times[i]) - window;
        if (nearest == null || by < nearest.by) {
          nearest =
              isLate
                  ? new Miss(StepReason.AFTER_WINDOW, i, NONE, by, first)
                  : new Miss(StepReason.BEFORE_WINDOW, i, NONE, by, last);
        }
      }
    }
    if (nearest == null) {
      throw new AssertionError("step " + step + " was met");
    }
    return nearest;
  }
}
