package io.github.klantreis.observation.funnel;

import io.github.klantreis.observation.Encounter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Counts the steps that ClickHouse's {@code windowFunnel} counts. */
final class WindowFunnel {
  private static final long NONE = Long.MIN_VALUE;

  private WindowFunnel() {}

  /** Returns how many steps the encounters of one customer or session fill. */
  static int level(TouchpointFunnel funnel, Set<WindowFunnelMode> modes, List<Encounter> trail) {
    boolean isOrdered = modes.contains(WindowFunnelMode.STRICT_ORDER);
    boolean isOnce = modes.contains(WindowFunnelMode.STRICT_DEDUPLICATION);
    boolean isIncreasing = modes.contains(WindowFunnelMode.STRICT_INCREASE);
    long window = funnel.windowMillis();
    int steps = funnel.steps.size();
    // Per step the start and the end of the last chain that fills it.
    long[] starts = new long[steps];
    long[] ends = new long[steps];
    Arrays.fill(starts, NONE);
    int level = 0;
    for (Met met : met(funnel, trail)) {
      int step = met.step;
      if (step < 0) {
        if (isOrdered && level > 0) {
          break;
        }
        continue;
      }
      if (step == 0) {
        starts[0] = met.at;
        ends[0] = met.at;
        level = Math.max(level, 1);
        continue;
      }
      boolean isRepeated = isOnce && starts[step] != NONE;
      boolean isMissing = starts[step - 1] == NONE;
      if (isRepeated || (isOrdered && level > 0 && isMissing)) {
        break;
      }
      boolean isInTime =
          !isMissing
              && met.at - starts[step - 1] <= window
              && (!isIncreasing || ends[step - 1] < met.at);
      if (isInTime) {
        starts[step] = starts[step - 1];
        ends[step] = met.at;
        level = Math.max(level, step + 1);
        if (level == steps) {
          break;
        }
      }
    }
    return level;
  }

  /** Returns which steps were met when, by time and at the same time by step. */
  private static List<Met> met(TouchpointFunnel funnel, List<Encounter> trail) {
    List<Met> met = new ArrayList<>();
    for (Encounter encounter : trail) {
      if (funnel.plan.isIgnored(encounter)) {
        continue;
      }
      long at = encounter.at().toEpochMilli();
      int[] filled =
          funnel.plan.touchpointOf(encounter).map(funnel::stepsOf).orElse(ChainSearch.NO_STEP);
      for (int step : filled) {
        met.add(new Met(at, step));
      }
      if (filled.length == 0) {
        met.add(new Met(at, -1));
      }
    }
    met.sort(Comparator.comparingLong(Met::at).thenComparingInt(Met::step));
    return met;
  }

  /** A step that was met; −1 for none. */
  private record Met(long at, int step) {}
}
