package io.github.klantreis.observation.funnel;

import io.github.klantreis.observation.FunnelMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which steps are reached, by trying all chains; written from the definitions alone. */
final class ChainsByBruteForce {
  /** What happened when: the letter of a touchpoint or event, and the second. */
  record Event(char what, int at) {}

  /** The definition of a funnel: the letters that fill each step, and the rest of it. */
  record Definition(
      List<String> steps,
      Set<Integer> optional,
      String excluded,
      int window,
      FunnelMode mode,
      int tolerance,
      boolean isOpen) {}

  private final Definition of;
  private final List<Event> events;
  final boolean[] reached;
  final boolean[] continued;

  ChainsByBruteForce(Definition of, List<Event> events) {
    this.of = of;
    this.events = events;
    reached = new boolean[of.steps.size()];
    continued = new boolean[of.steps.size()];
    if (of.mode == FunnelMode.ANY_ORDER) {
      tryAllWindows();
      return;
    }
    for (int step = 0; step < (of.isOpen ? reached.length : 1); step++) {
      for (int start = 0; start < events.size(); start++) {
        boolean isLater =
            of.mode == FunnelMode.FIRST_ENTRY
                && events.subList(0, start).stream().anyMatch(event -> fills(event, 0));
        if (fills(events.get(start), step) && !isLater) {
          tryChains(new ArrayList<>(List.of(start)), step);
        }
      }
    }
  }

  private boolean fills(Event event, int step) {
    return of.steps.get(step).indexOf(event.what) >= 0;
  }

  private void tryChains(List<Integer> chain, int step) {
    reached[step] = true;
    continued[step] |= chain.size() > 1;
    for (int next = step + 1; next < reached.length; next++) {
      for (int i = 0; i < events.size(); i++) {
        if (fills(events.get(i), next) && canFollow(chain, i)) {
          chain.add(i);
          tryChains(chain, next);
          chain.remove(chain.size() - 1);
        }
      }
      if (!of.optional.contains(next)) {
        break;
      }
    }
  }

  private boolean canFollow(List<Integer> chain, int next) {
    int last = chain.get(chain.size() - 1);
    long apart = (long) events.get(next).at - events.get(last).at;
    boolean isNext =
        switch (of.mode) {
          case BEST_START_TIES_IN_FAVOUR -> apart >= -Math.max(0, of.tolerance);
          case BEST_START_STRICTLY_LATER -> apart > 0;
          case CONTIGUOUS -> next == last + 1;
          default -> of.tolerance < 0 ? next > last : apart >= -of.tolerance;
        };
    boolean isInTime = events.get(next).at - events.get(chain.get(0)).at <= of.window;
    boolean isClear =
        events.subList(Math.min(last, next), Math.max(last, next)).stream()
            .noneMatch(event -> of.excluded.indexOf(event.what) >= 0);
    return isNext && isInTime && isClear;
  }

  private void tryAllWindows() {
    for (int from = 0; from < events.size(); from++) {
      Set<Integer> met = new HashSet<>();
      for (Event event : events.subList(from, events.size())) {
        if (of.excluded.indexOf(event.what) >= 0 || event.at - events.get(from).at > of.window) {
          break;
        }
        for (int step = 0; step < reached.length; step++) {
          if (fills(event, step)) {
            met.add(step);
          }
        }
      }
      Arrays.fill(reached, 0, met.size(), true);
      Arrays.fill(continued, 1, Math.max(1, met.size()), true);
    }
  }
}
