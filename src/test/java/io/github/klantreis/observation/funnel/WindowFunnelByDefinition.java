package io.github.klantreis.observation.funnel;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.observation.funnel.ChainsByBruteForce.Event;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What ClickHouse's {@code windowFunnel} counts, written as a definition without state: which event
 * was the last to fill a step is found anew each time.
 */
final class WindowFunnelByDefinition {
  private record Met(int at, int step) {}

  private final List<Met> met = new ArrayList<>();
  private final Set<WindowFunnelMode> modes;
  private final int window;

  private WindowFunnelByDefinition(
      List<String> steps, int window, Set<WindowFunnelMode> modes, List<Event> events) {
    this.modes = modes;
    this.window = window;
    for (Event event : events) {
      boolean isStep = false;
      for (int step = 0; step < steps.size(); step++) {
        if (steps.get(step).indexOf(event.what()) >= 0) {
          met.add(new Met(event.at(), step));
          isStep = true;
        }
      }
      if (!isStep && modes.contains(WindowFunnelMode.STRICT_ORDER)) {
        met.add(new Met(event.at(), -1));
      }
    }
    met.sort(Comparator.comparing(Met::at).thenComparing(Met::step));
  }

  static int level(
      List<String> steps, int window, Set<WindowFunnelMode> modes, List<Event> events) {
    WindowFunnelByDefinition made = new WindowFunnelByDefinition(steps, window, modes, events);
    int end = 0;
    while (end < made.met.size() && !made.endsAt(end)) {
      end++;
    }
    int level = 0;
    while (level < steps.size() && made.lastFilling(level, end) >= 0) {
      level++;
    }
    return level;
  }

  /** Whether the search ends before an event. */
  private boolean endsAt(int i) {
    int step = met.get(i).step;
    boolean hasStarted = met.subList(0, i).stream().anyMatch(before -> before.step == 0);
    if (step < 0) {
      return hasStarted;
    }
    boolean isRepeated =
        modes.contains(WindowFunnelMode.STRICT_DEDUPLICATION)
            && step > 0
            && lastFilling(step, i) >= 0;
    boolean isOutOfOrder =
        modes.contains(WindowFunnelMode.STRICT_ORDER)
            && step > 0
            && hasStarted
            && lastFilling(step - 1, i) < 0;
    return isRepeated || isOutOfOrder;
  }

  /** Returns the last event before some place that fills a step, or −1. */
  private int lastFilling(int step, int before) {
    for (int i = before - 1; i >= 0; i--) {
      if (met.get(i).step == step && (step == 0 || startOf(i) != null)) {
        return i;
      }
    }
    return -1;
  }

  /** Returns when the chain began that ends with an event; null if the event fills nothing. */
  private @Nullable Integer startOf(int i) {
    Met end = met.get(i);
    if (end.step == 0) {
      return end.at;
    }
    int before = lastFilling(end.step - 1, i);
    if (before < 0) {
      return null;
    }
    int start = requireNonNull(startOf(before));
    boolean isLater = met.get(before).at < end.at;
    boolean isFilled =
        end.at <= start + window && (isLater || !modes.contains(WindowFunnelMode.STRICT_INCREASE));
    return isFilled ? start : null;
  }
}
