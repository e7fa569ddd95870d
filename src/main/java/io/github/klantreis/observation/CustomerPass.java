package io.github.klantreis.observation;

import io.github.klantreis.observation.tally.CappedCounts;
import io.github.klantreis.observation.tally.TimeBuckets;
import io.github.klantreis.wording.Characters;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Counts one customer after another, in one pass over each customer's encounters and without
 * allocating objects: {@link #accept} takes a customer and checks the encounters, {@link
 * #countInto} then adds their counts to a body.
 *
 * <p>Encounters outside the map are passed over: the touchpoints before and after them follow each
 * other. Only a contiguous chain of the funnel is broken by them, as by any other encounter.
 */
final class CustomerPass {
  /** About 142,000 years before or after 1970. */
  static final long MOST_MILLIS = 1L << 52;

  /** In {@link #experiences}: no experience was reported. */
  static final byte NO_EXPERIENCE = Byte.MIN_VALUE;

  private static final byte[] NOTHING_SAID = {};

  /** How many phases of a variant are kept; a longer variant is cut off after them. */
  static final int LONGEST_VARIANT = 64;

  /** Marks a variant that was cut off. */
  static final char AND_SO_ON = '\uFFFF';

  /** So long ago that it is outside any window. */
  private static final long NEVER = -(1L << 61);

  final CompiledPlan plan;
  private final TallyLayout layout;
  private final int[] phaseOf;
  private final long window;

  private final RouteMemory routes;
  private final BranchPass branches;
  private final OutcomePass outcomes;

  /** One bit for each touchpoint and one for each phase that the customer has met. */
  private final long[] met;

  private final long[] visited;

  /** Scratch: phases seen while searching for the last new phase of a window. */
  private final long[] seen;

  /** Buffer for the encounters of a trail. */
  private int[] trailTouchpoints = new int[64];

  private long[] trailMillis = new long[64];
  private byte[] trailExperiences = new byte[64];

  /** The accepted customer: all encounters as passed in, within a range of indices. */
  private int[] given = {};

  private long[] millis = {};
  private int from;
  private int to;

  /** When the customer was first seen if times of the plan are since then; otherwise 0. */
  private long since;

  private boolean isTooYoung;
  private @Nullable Trail trail;

  private final char[] name = new char[JourneyTally.LONGEST_NAME];

  /** The encounters on the map, and the phase of each. */
  private int[] touchpoints = new int[64];

  private long[] times = new long[64];
  private byte[] experiences = new byte[64];
  private int[] phases = new int[64];
  private boolean hasSaid;
  private int mapped;
  private int ignored;
  private int loopPurchases;

  /**
   * Per visit, which is an unbroken stay in a phase: the phase, and the index of its last
   * encounter.
   */
  private int[] visits = new int[65];

  private int[] lastOfVisit = new int[65];

  private int[] tiedPhases = new int[64];
  private final char[] variant = new char[LONGEST_VARIANT + 1];

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

  CustomerPass(CompiledPlan plan) {
    this.plan = plan;
    layout = plan.layout;
    phaseOf = plan.phaseOf;
    window = plan.window;
    routes = new RouteMemory(plan.outline.phaseRoutes(), layout.phases);
    branches = new BranchPass(plan);
    outcomes = new OutcomePass(plan);
    met = new long[(layout.touchpoints + Long.SIZE - 1) / Long.SIZE];
    visited = new long[(layout.phases + Long.SIZE - 1) / Long.SIZE];
    seen = new long[visited.length];
    start = new long[layout.phases];
    startPlace = new int[layout.phases];
    arrival = new long[layout.phases];
    reachedAt = new long[layout.phases];
    sincePrevious = new long[layout.phases];
    sinceStart = new long[layout.phases];
    inWindow = new int[layout.phases];
  }

  /**
   * Accepts a customer whose encounters are given as numbers.
   *
   * @param given the numbers of touchpoints, {@link EventMapping#UNMAPPED} or {@link
   *     EventMapping#IGNORED}
   * @param millis the times, ascending
   * @param from the index of the customer's first encounter
   * @param to the index after the last one
   * @throws IllegalArgumentException if a number is not that of a touchpoint, or the times are not
   *     in order
   */
  void accept(int[] given, long[] millis, int from, int to) {
    accept(given, millis, NOTHING_SAID, from, to);
    trail = null;
  }

  /** Accepts a customer given as a trail. */
  void accept(Trail trail) {
    int n = trail.size();
    if (n > trailTouchpoints.length) {
      trailTouchpoints = new int[Math.max(n, 2 * trailTouchpoints.length)];
      trailMillis = new long[trailTouchpoints.length];
      trailExperiences = new byte[trailTouchpoints.length];
    }
    EventMapping mapping = plan.plan.mapping();
    boolean saysSomething = false;
    for (int i = 0; i < n; i++) {
      Encounter encounter = trail.encounter(i);
      trailTouchpoints[i] = mapping.target(encounter);
      trailMillis[i] = encounter.millis();
      int experience = encounter.experienceOr(NO_EXPERIENCE);
      trailExperiences[i] = (byte) experience;
      saysSomething |= experience != NO_EXPERIENCE;
    }
    byte[] said = saysSomething ? trailExperiences : NOTHING_SAID;
    accept(trailTouchpoints, trailMillis, said, 0, n);
    this.trail = trail;
  }

  private void accept(int[] given, long[] millis, byte[] said, int from, int to) {
    room(to - from);
    takeMapped(given, millis, from, to);
    hasSaid = said.length > 0;
    if (hasSaid) {
      int m = 0;
      for (int i = from; i < to; i++) {
        experiences[m] = said[i];
        m += given[i] >= 0 ? 1 : 0;
      }
    }
    this.given = given;
    this.millis = millis;
    this.from = from;
    this.to = to;
    if (plan.followUp != CompiledPlan.NO_FOLLOW_UP) {
      follow();
    }
  }

  /** Cuts the customer off some time after the first encounter, or leaves the customer out. */
  private void follow() {
    int first = from;
    while (first < to && given[first] == EventMapping.IGNORED) {
      first++;
    }
    isTooYoung = first < to && millis[first] > plan.oldEnoughUntil;
    since = first < to ? millis[first] : 0;
    while (first < to && millis[to - 1] - since > plan.followUp) {
      to--;
      mapped -= given[to] >= 0 ? 1 : 0;
      ignored -= given[to] == EventMapping.IGNORED ? 1 : 0;
    }
  }

  /** Returns how many encounters of the accepted customer count, the first ones. */
  int length() {
    return to - from;
  }

  /** Adds the accepted customer to a body; call it once per accepted customer. */
  void countInto(TallyBody body) {
    long[] cells = body.cells();
    int n = mapped;
    if (isTooYoung) {
      cells[TallyLayout.TOO_YOUNG]++;
      trail = null;
      return;
    }
    cells[TallyLayout.CUSTOMERS]++;
    cells[TallyLayout.IGNORED] += ignored;
    cells[TallyLayout.UNMAPPED] += to - from - n - ignored;
    int visitCount = 0;
    loopPurchases = 0;
    if (n > 0) {
      visitCount = walk(cells, n);
      visits(body, visitCount);
      if (hasSaid) {
        emotions(cells, n);
        outcomes.emotions(cells, touchpoints, experiences, n);
      }
      if (layout.branches > 0) {
        branches.count(cells, touchpoints, times, n, since);
      }
    }
    outcomes.count(cells, given, millis, from, to, since, loopPurchases);
    lastSeen(cells, n);
    for (int mode = 0; mode < layout.modes; mode++) {
      int level = level(plan.modes[mode], n, visitCount);
      cells[layout.levels + mode * (layout.phases + 1) + level + 1]++;
      if (mode == 0 && level >= 0) {
        stepTimes(cells, level);
      }
      if (mode == 0 && layout.has(TallyLayout.CURVES)) {
        curves(cells, level, n);
      }
    }
    if (trail != null) {
      unmappedEvents(body, trail);
    }
    if (plan.maturedUntil != Long.MIN_VALUE && layout.modes > 0) {
      matured(cells, n, visitCount);
    }
    trail = null;
  }

  /**
   * Counts how far the customer came in the time that the window allows after the first encounter
   * with the first step; in any order, with any step. It comes last, as it cuts off the customer
   * after that time.
   */
  private void matured(long[] cells, int n, int visitCount) {
    int entered = entered(n);
    if (entered >= n || times[entered] - since > plan.maturedUntil) {
      return;
    }
    long end = times[entered] + window;
    int kept = n;
    while (times[kept - 1] > end) {
      kept--;
    }
    int keptVisits = visitCount;
    while (keptVisits > 1 && lastOfVisit[keptVisits - 2] >= kept - 1) {
      keptVisits--;
    }
    lastOfVisit[keptVisits - 1] = kept - 1;
    while (millis[to - 1] > end) {
      to--;
    }
    cells[layout.matured + level(plan.modes[0], kept, keptVisits)]++;
  }

  /** Returns the place of the encounter with which the customer entered the funnel, or n. */
  private int entered(int n) {
    int entered = 0;
    while (plan.modes[0] != FunnelMode.ANY_ORDER && entered < n && phases[entered] != 0) {
      entered++;
    }
    return entered;
  }

  /** Counts how long after entering the funnel each step was reached, or not by the cut-off. */
  private void curves(long[] cells, int level, int n) {
    int entered = entered(n);
    long observed = entered < n ? plan.cutOff + since - times[entered] : -1;
    if (observed < 0) {
      return;
    }
    for (int step = 1; step < layout.phases; step++) {
      int place = layout.curves + 2 * TimeBuckets.COUNT * step;
      long took = step <= level ? reachedAt[step] - times[entered] : Long.MAX_VALUE;
      if (took <= observed) {
        cells[place + TimeBuckets.of(took)]++;
      } else {
        cells[place + TimeBuckets.COUNT + TimeBuckets.of(observed)]++;
      }
    }
  }

  private void unmappedEvents(TallyBody body, Trail of) {
    body.unmappedEvents.nextCustomer();
    for (int i = from; i < to; i++) {
      if (given[i] == EventMapping.UNMAPPED) {
        String event = of.encounter(i).event();
        int length = Math.min(event.length(), JourneyTally.LONGEST_NAME);
        event.getChars(0, length, name, 0);
        // The character occurs in names that were cut, and in some logs.
        Characters.replaceLoneSurrogates(name, length);
        body.unmappedEvents.add(name, 0, length, CappedCounts.hash(name, 0, length), 1);
      }
    }
  }

  private IllegalArgumentException unsound(int[] given, int from, int to) {
    for (int i = from; i < to; i++) {
      if (given[i] < EventMapping.IGNORED || given[i] >= layout.touchpoints) {
        return new IllegalArgumentException(
            "a touchpoint's number is from -2 to "
                + (layout.touchpoints - 1)
                + ", not "
                + given[i]);
      }
    }
    return new IllegalArgumentException(
        "the times of a customer are ascending and within 142,000 years before and after 1970;"
            + " those from place "
            + from
            + " to "
            + to
            + " are not");
  }

  /** Makes room for a customer's encounters. */
  private void room(int length) {
    if (length > touchpoints.length) {
      int more = Math.max(length, 2 * touchpoints.length);
      touchpoints = new int[more];
      times = new long[more];
      experiences = new byte[more];
      phases = new int[more];
      visits = new int[more + 1];
      lastOfVisit = new int[more + 1];
      tiedPhases = new int[more];
    }
  }

  /** Copies the encounters that are on the map. */
  private void takeMapped(int[] given, long[] millis, int from, int to) {
    int[] touchpoints = this.touchpoints;
    long[] times = this.times;
    int most = layout.touchpoints;
    int n = 0;
    int passedOver = 0;
    boolean isSound = true;
    long before = 1 - MOST_MILLIS;
    for (int i = from; i < to; i++) {
      int touchpoint = given[i];
      long at = millis[i];
      isSound &= touchpoint < most;
      isSound &= touchpoint >= EventMapping.IGNORED;
      isSound &= at >= before;
      before = at;
      touchpoints[n] = touchpoint;
      times[n] = at;
      n += touchpoint >= 0 ? 1 : 0;
      passedOver += touchpoint == EventMapping.IGNORED ? 1 : 0;
    }
    if (!isSound || before >= MOST_MILLIS) {
      throw unsound(given, from, to);
    }
    mapped = n;
    ignored = passedOver;
  }

  /**
   * Counts moves from encounter to encounter and finds the visits; returns the number of visits.
   */
  private int walk(long[] cells, int n) {
    int[] touchpoints = this.touchpoints;
    long[] times = this.times;
    int[] phases = this.phases;
    int[] visits = this.visits;
    int[] lastOfVisit = this.lastOfVisit;
    int first = touchpoints[0];
    cells[layout.starts + first]++;
    cells[layout.ends + touchpoints[n - 1]]++;
    layout.time(cells, layout.throughput, times[n - 1] - times[0]);
    int phase = phaseOf[first];
    phases[0] = phase;
    visits[0] = phase;
    lastOfVisit[0] = 0;
    long[] met = this.met;
    met[first >>> 6] |= 1L << first;
    boolean weighed = phase < plan.firstPhaseNotSkipped;
    int visit = 0;
    int before = first;
    long purchasedAt = NEVER;
    int loops = 0;
    boolean repeats = false;
    if (plan.isPurchase[first]) {
      cells[TallyLayout.PURCHASES]++;
      purchasedAt = times[0];
      weighed = false;
    }
    for (int i = 1; i < n; i++) {
      int touchpoint = touchpoints[i];
      int next = phaseOf[touchpoint];
      phases[i] = next;
      cells[layout.follows + before * layout.touchpoints + touchpoint]++;
      layout.time(cells, layout.edgeTimes + phase * layout.phases + next, times[i] - times[i - 1]);
      met[touchpoint >>> 6] |= 1L << touchpoint;
      visit += next != phase ? 1 : 0;
      visits[visit] = next;
      lastOfVisit[visit] = i;
      if (next < phase && purchasedAt != NEVER) {
        cells[layout.returns + phase * layout.phases + next]++;
      }
      weighed |= next < plan.firstPhaseNotSkipped;
      if (plan.isPurchase[touchpoint]) {
        if (purchasedAt == NEVER) {
          cells[TallyLayout.PURCHASES]++;
        } else {
          int origin = weighed ? 1 : 0;
          cells[TallyLayout.PURCHASES + 1 + origin]++;
          layout.time(cells, layout.purchaseTimes + origin, times[i] - purchasedAt);
          loops += 1 - origin;
          repeats = true;
        }
        purchasedAt = times[i];
        weighed = false;
      }
      phase = next;
      before = touchpoint;
    }
    loopPurchases = loops;
    cells[TallyLayout.REPEAT_CUSTOMERS] += repeats ? 1 : 0;
    cells[layout.loopsPerCustomer + Math.min(loops, TallyLayout.SMALL_NUMBERS - 1)]++;
    countBits(cells, layout.met, met);
    return visit + 1;
  }

  /** Counts the marked bits and clears them. */
  private static void countBits(long[] cells, int place, long[] marks) {
    for (int word = 0; word < marks.length; word++) {
      for (long rest = marks[word]; rest != 0; rest &= rest - 1) {
        cells[place + (word << 6) + Long.numberOfTrailingZeros(rest)]++;
      }
      marks[word] = 0;
    }
  }

  private void visits(TallyBody body, int count) {
    long[] cells = body.cells();
    long hash = 0;
    long entered = times[0];
    int kept = Math.min(count, LONGEST_VARIANT);
    for (int v = 0; v < count; v++) {
      int phase = visits[v];
      visited[phase >>> 6] |= 1L << phase;
      if (v < kept) {
        variant[v] = (char) phase;
        hash = CappedCounts.step(hash, phase);
      }
      if (v < count - 1) {
        long left = times[lastOfVisit[v] + 1];
        layout.time(cells, layout.dwellTimes + phase, left - entered);
        entered = left;
      }
    }
    countBits(cells, layout.visited, visited);
    if (kept < count) {
      hash = CappedCounts.step(hash, AND_SO_ON);
      variant[kept++] = AND_SO_ON;
    }
    body.variants.add(variant, 0, kept, CappedCounts.mixed(hash), 1);
    int deviations = routes.deviations(visits, 0, count);
    cells[TallyLayout.DEVIATIONS] += deviations;
    cells[layout.deviationsPerCustomer + Math.min(deviations, TallyLayout.SMALL_NUMBERS - 1)]++;
  }

  private void emotions(long[] cells, int n) {
    for (int i = 0; i < n; i++) {
      if (experiences[i] != NO_EXPERIENCE) {
        int place = layout.emotions + touchpoints[i] * TallyLayout.SCORES;
        cells[place + experiences[i] + 2]++;
      }
    }
  }

  private void lastSeen(long[] cells, int n) {
    int last = to - 1;
    while (last >= from && given[last] == EventMapping.IGNORED) {
      last--;
    }
    int status = TallyLayout.UNKNOWN;
    if (last >= from && plan.hasCutOff) {
      status = millis[last] - since < plan.stoppedBefore ? TallyLayout.STOPPED : TallyLayout.OPEN;
    }
    int phase = n == 0 ? -1 : phases[n - 1];
    cells[layout.statuses + status * (layout.phases + 1) + phase + 1]++;
  }

  private void stepTimes(long[] cells, int level) {
    for (int step = 1; step <= level; step++) {
      layout.time(cells, layout.stepTimes + step, sincePrevious[step]);
      layout.time(cells, layout.chainTimes + step, sinceStart[step]);
    }
  }

  // ---- funnel ----

  /** Returns the last step that is reached, or −1, and records how long each step took. */
  private int level(FunnelMode mode, int n, int visitCount) {
    if (layout.phases == 0) {
      return -1;
    }
    return switch (mode) {
      case FIRST_ENTRY -> firstEntry(n);
      case BEST_START -> bestStart(visitCount);
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
  private int bestStart(int visitCount) {
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
      if (at - started <= window) {
        if (phase > level) {
          level = reach(phase, at, phase == 0 ? at : arrival[phase - 1], started);
        }
        if (place > startPlace[phase]) {
          start[phase] = started;
          startPlace[phase] = place;
          arrival[phase] = phase == 0 ? started : at;
        }
      }
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
    long[] times = this.times;
    Arrays.fill(start, NEVER);
    Arrays.fill(startPlace, Moves.NONE);
    int level = -1;
    for (int i = 0; i < n; i++) {
      int phase = phases[i];
      long at = times[i];
      long started = phase == 0 ? at : start[phase - 1];
      int place = phase == 0 ? i : startPlace[phase - 1];
      if (at - started <= window) {
        if (phase > level) {
          level = reach(phase, at, phase == 0 ? at : arrival[phase - 1], started);
        }
        if (place > startPlace[phase]) {
          start[phase] = started;
          startPlace[phase] = place;
          arrival[phase] = at;
        }
      }
    }
    return level;
  }

  /**
   * Returns the phases with those at the same instant sorted: ascending, so that each fills its
   * step before the next step is examined, or descending, so that none does.
   */
  private int[] tied(int n, int direction) {
    System.arraycopy(phases, 0, tiedPhases, 0, n);
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
    int[] given = this.given;
    long[] millis = this.millis;
    int level = -1;
    int step = -1;
    long started = 0;
    long previous = 0;
    for (int i = from; i < to; i++) {
      if (given[i] == EventMapping.IGNORED) {
        continue;
      }
      int phase = given[i] < 0 ? -1 : phaseOf[given[i]];
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
