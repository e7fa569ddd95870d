package io.github.klantreis.observation.funnel;

import static java.util.Objects.requireNonNull;

import com.google.common.primitives.ImmutableIntArray;
import io.github.klantreis.observation.Encounter;
import io.github.klantreis.observation.FunnelMode;
import java.util.Arrays;
import java.util.List;

/**
 * Finds which steps of a funnel the encounters of one customer or session fill. It goes through the
 * encounters once per step: a later start is never worse, so only the latest start of the chains
 * that end with an encounter matters.
 */
final class ChainSearch {
  static final int[] NO_STEP = {};

  /** In place of a start if no chain ends with an encounter. */
  private static final long NONE = Long.MIN_VALUE;

  private final TouchpointFunnel funnel;
  private final long window;
  private final long tolerance;
  private final int steps;

  /** Per encounter that has an effect its time, and how many excluded ones came before it. */
  private final long[] times;

  private final int[] pieces;

  /** Per step the places of the encounters that can fill it, ascending. */
  private final ImmutableIntArray[] places;

  private final boolean[] reached;
  private final boolean[] continued;

  ChainSearch(TouchpointFunnel funnel, List<Encounter> encounters) {
    this.funnel = funnel;
    window = funnel.windowMillis();
    tolerance = funnel.toleranceMillis();
    steps = funnel.steps.size();
    times = new long[encounters.size()];
    pieces = new int[encounters.size()];
    reached = new boolean[steps];
    continued = new boolean[steps];
    places = read(encounters);
    if (funnel.mode == FunnelMode.ANY_ORDER) {
      searchInAnyOrder();
    } else {
      search();
    }
  }

  /** Whether a chain fills the step. */
  boolean isReached(int step) {
    return reached[step];
  }

  /** Whether a chain fills the step after one before it. */
  boolean isContinued(int step) {
    return continued[step];
  }

  private ImmutableIntArray[] read(List<Encounter> encounters) {
    ImmutableIntArray.Builder[] found = new ImmutableIntArray.Builder[steps];
    Arrays.setAll(found, step -> ImmutableIntArray.builder());
    int n = 0;
    int piece = 0;
    for (Encounter encounter : encounters) {
      String touchpoint = funnel.plan.touchpointOf(encounter).orElse("");
      boolean isExcluded =
          funnel.excludedEvents.contains(encounter.event())
              || funnel.excludedTouchpoints.contains(touchpoint);
      if (!isExcluded && touchpoint.isEmpty() && funnel.plan.isIgnored(encounter)) {
        continue;
      }
      times[n] = encounter.at().toEpochMilli();
      pieces[n] = piece;
      if (isExcluded) {
        piece++;
      } else {
        for (int step : funnel.stepsOf(touchpoint)) {
          found[step].add(n);
        }
      }
      n++;
    }
    ImmutableIntArray[] built = new ImmutableIntArray[steps];
    Arrays.setAll(built, step -> found[step].build());
    return built;
  }

  private void search() {
    long[][] starts = new long[steps][];
    for (int step = 0; step < steps; step++) {
      ImmutableIntArray ends = places[step];
      long[] start = new long[ends.length()];
      Arrays.fill(start, NONE);
      boolean isPassable = true;
      for (int before = step - 1; before >= 0 && isPassable; before--) {
        extend(places[before], requireNonNull(starts[before]), ends, start);
        isPassable = funnel.steps.get(before).isOptional();
      }
      continued[step] = hasChain(start);
      if (step == 0 || funnel.isOpen) {
        int startable = funnel.mode == FunnelMode.FIRST_ENTRY ? 1 : start.length;
        for (int i = 0; i < Math.min(startable, start.length); i++) {
          start[i] = Math.max(start[i], times[ends.get(i)]);
        }
      }
      starts[step] = start;
      reached[step] = hasChain(start);
    }
  }

  private static boolean hasChain(long[] starts) {
    return Arrays.stream(starts).anyMatch(start -> start != NONE);
  }

  /** Adds, per end, the latest start of a chain that has an encounter of the step before it. */
  private void extend(
      ImmutableIntArray before, long[] startsBefore, ImmutableIntArray ends, long[] starts) {
    long latest = NONE;
    int piece = 0;
    int next = 0;
    for (int i = 0; i < starts.length; i++) {
      int end = ends.get(i);
      if (pieces[end] > piece) {
        piece = pieces[end];
        latest = NONE;
      }
      while (next < startsBefore.length
          && pieces[before.get(next)] <= piece
          && canFollow(before.get(next), end)) {
        boolean isNear =
            pieces[before.get(next)] == piece
                && (funnel.mode != FunnelMode.CONTIGUOUS || before.get(next) == end - 1);
        latest = isNear ? Math.max(latest, startsBefore[next]) : latest;
        next++;
      }
      if (latest != NONE && times[end] - latest <= window) {
        starts[i] = Math.max(starts[i], latest);
      }
      latest = funnel.mode == FunnelMode.CONTIGUOUS ? NONE : latest;
    }
  }

  private boolean canFollow(int one, int other) {
    if (tolerance >= 0) {
      return times[one] - times[other] <= tolerance;
    }
    return funnel.mode == FunnelMode.BEST_START_STRICTLY_LATER
        ? times[one] < times[other]
        : one < other;
  }

  /** In any order step k is reached with k + 1 different steps within the window. */
  private void searchInAnyOrder() {
    int[] stepAt = new int[times.length];
    Arrays.fill(stepAt, -1);
    for (int step = 0; step < steps; step++) {
      int at = step;
      places[step].forEach(place -> stepAt[place] = at);
    }
    int[] last = new int[steps];
    Arrays.fill(last, -1);
    for (int i = 0; i < stepAt.length; i++) {
      if (stepAt[i] < 0) {
        continue;
      }
      last[stepAt[i]] = i;
      int met = 0;
      for (int place : last) {
        boolean isWithin =
            place >= 0 && pieces[place] == pieces[i] && times[i] - times[place] <= window;
        met += isWithin ? 1 : 0;
      }
      Arrays.fill(reached, 0, met, true);
      Arrays.fill(continued, 1, Math.max(1, met), true);
    }
  }
}
