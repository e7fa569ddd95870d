package io.github.klantreis.observation;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.observation.tally.CappedCounts;
import io.github.klantreis.wording.Characters;
import org.jspecify.annotations.Nullable;

/**
 * Counts one customer after another, in few passes over each customer's encounters and visits and
 * without allocating objects: {@link #accept} takes a customer and checks the encounters, {@link
 * #countInto} then adds their counts to a body.
 */
final class CustomerPass {
  /** How many phases of a variant are kept; a longer variant is cut off after them. */
  static final int LONGEST_VARIANT = 64;

  /** Marks a variant that was cut off. */
  static final char AND_SO_ON = '\uFFFF';

  final CompiledPlan plan;
  private final TallyLayout layout;
  private final CurrentCustomer customer;
  private final EventMapping.Memory events;

  /** Per persona, after those of nobody known; made on first use. */
  private final Routes.@Nullable Memory[] routes;

  private final FunnelPass funnels;
  private final BranchPass branches;
  private final OutcomePass outcomes;

  /** One bit for each touchpoint and one for each phase that the customer has met. */
  private final long[] met;

  private final long[] visited;

  /** Buffer for the encounters of a trail. */
  private int[] trailTouchpoints = new int[64];

  private long[] trailMillis = new long[64];
  private byte[] trailExperiences = new byte[64];

  private @Nullable Trail trail;
  private final char[] name = new char[JourneyTally.LONGEST_NAME];
  private final char[] variant = new char[LONGEST_VARIANT + 1];

  /** The place of the customer's first purchase among the encounters on the map, or after them. */
  private int firstPurchase;

  private int loopPurchases;

  CustomerPass(CompiledPlan plan) {
    this.plan = plan;
    layout = plan.layout;
    customer = new CurrentCustomer(plan);
    events = new EventMapping.Memory(plan.plan.mapping());
    routes = new Routes.Memory[2 * (plan.outline.personas.ids.length + 1)];
    funnels = new FunnelPass(plan, customer);
    branches = new BranchPass(plan);
    outcomes = new OutcomePass(plan, customer);
    met = new long[(layout.touchpoints + Long.SIZE - 1) / Long.SIZE];
    visited = new long[(layout.phases + Long.SIZE - 1) / Long.SIZE];
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
    customer.take(given, millis, from, to);
    trail = null;
  }

  /** Accepts a customer given as a trail. */
  void accept(Trail trail) {
    requireNonNull(trail, "trail");
    int n = trail.size();
    if (n > trailTouchpoints.length) {
      trailTouchpoints = new int[Math.max(n, 2 * trailTouchpoints.length)];
      trailMillis = new long[trailTouchpoints.length];
      trailExperiences = new byte[trailTouchpoints.length];
    }
    boolean saysSomething = false;
    // Nothing else is done while the encounters are fetched, so that the processor waits for
    // several at once.
    for (int i = 0; i < n; i++) {
      Encounter encounter = trail.encounter(i);
      trailTouchpoints[i] = encounter.event().hashCode();
      trailMillis[i] = encounter.millis();
      int experience = encounter.experienceOr(CurrentCustomer.NO_EXPERIENCE);
      trailExperiences[i] = (byte) experience;
      saysSomething |= experience != CurrentCustomer.NO_EXPERIENCE;
    }
    for (int i = 0; i < n; i++) {
      trailTouchpoints[i] = events.target(trail.encounter(i), trailTouchpoints[i]);
    }
    customer.take(trailTouchpoints, trailMillis, 0, n);
    if (saysSomething) {
      customer.takeExperiences(trailExperiences);
    }
    this.trail = trail;
  }

  /** Returns how many encounters of the accepted customer count, the first ones. */
  int length() {
    return customer.to - customer.from;
  }

  /**
   * Adds the accepted customer to a body; call it once per accepted customer.
   *
   * @param persona the number of the customer's persona, or {@link JourneyOutline#NOBODY}
   */
  void countInto(TallyBody body, int persona) {
    long[] cells = body.cells();
    Trail counted = trail;
    trail = null;
    if (customer.isTooYoung) {
      cells[TallyLayout.TOO_YOUNG]++;
      return;
    }
    int n = customer.mapped;
    int unmapped = customer.seen() - n;
    cells[TallyLayout.CUSTOMERS]++;
    cells[TallyLayout.IGNORED] += customer.ignored;
    cells[TallyLayout.UNMAPPED] += unmapped;
    cells[TallyLayout.OFF_THE_MAP] += unmapped > 0 ? 1 : 0;
    if (n > 0) {
      walk(cells, n);
      visits(body, routes(persona, hasEnded()));
      outcomes.count(cells, met, firstPurchase, loopPurchases);
      countBits(cells, layout.met, met);
      emotions(cells);
      if (layout.branches > 0) {
        boolean hasStopped =
            plan.hasCutOff
                && customer.seenBefore(customer.to) - customer.since < plan.stoppedBefore;
        branches.count(cells, customer.touchpoints, customer.times, n, customer.since, hasStopped);
      }
    }
    lastSeen(cells, n);
    funnels.count(cells);
    if (counted != null && unmapped > 0) {
      unmappedEvents(body, counted);
    }
  }

  private void unmappedEvents(TallyBody body, Trail of) {
    body.unmappedEvents.nextCustomer();
    for (int i = customer.from; i < customer.to; i++) {
      if (customer.given[i] == EventMapping.UNMAPPED) {
        String event = of.encounter(i).event();
        int length = Math.min(event.length(), JourneyTally.LONGEST_NAME);
        event.getChars(0, length, name, 0);
        // The character occurs in names that were cut, and in some logs.
        Characters.replaceLoneSurrogates(name, length);
        body.unmappedEvents.add(name, 0, length, CappedCounts.hash(name, 0, length), 1);
      }
    }
  }

  /** Counts moves from encounter to encounter and finds the visits. */
  private void walk(long[] cells, int n) {
    int[] touchpoints = customer.touchpoints;
    long[] times = customer.times;
    int[] phases = customer.phases;
    int[] phaseOf = plan.phaseOf;
    boolean[] isPurchase = plan.isPurchase;
    int firstNotSkipped = plan.firstPhaseNotSkipped;
    int[] visits = customer.visits;
    int[] lastOfVisit = customer.lastOfVisit;
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
    boolean weighed = false;
    int visit = 0;
    int before = first;
    int purchase = n;
    long purchasedAt = 0;
    int loops = 0;
    boolean repeats = false;
    if (isPurchase[first]) {
      cells[TallyLayout.PURCHASES]++;
      purchase = 0;
      purchasedAt = times[0];
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
      if (next < phase && purchase < n) {
        cells[layout.returns + phase * layout.phases + next]++;
      }
      weighed |= next < firstNotSkipped;
      if (isPurchase[touchpoint]) {
        if (purchase == n) {
          cells[TallyLayout.PURCHASES]++;
          purchase = i;
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
    customer.visitCount = visit + 1;
    firstPurchase = purchase;
    loopPurchases = loops;
    cells[TallyLayout.REPEAT_CUSTOMERS] += repeats ? 1 : 0;
    cells[layout.loopsPerCustomer + Math.min(loops, TallyLayout.SMALL_NUMBERS - 1)]++;
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

  private Routes.Memory routes(int persona, boolean hasEnded) {
    int place = 2 * (persona + 1) + (hasEnded ? 1 : 0);
    Routes.Memory known = routes[place];
    if (known == null) {
      known = new Routes.Memory(plan.outline.phaseRoutes(persona, hasEnded), layout.phases);
      routes[place] = known;
    }
    return known;
  }

  /** Whether the customer was last met in a branch that ends the journey while others go on. */
  private boolean hasEnded() {
    return customer.mapped > 0
        && plan.outline.isOverBesideOthers(customer.touchpoints[customer.mapped - 1]);
  }

  private void visits(TallyBody body, Routes.Memory routes) {
    long[] cells = body.cells();
    long[] times = customer.times;
    int[] visits = customer.visits;
    int[] lastOfVisit = customer.lastOfVisit;
    int count = customer.visitCount;
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
    cells[TallyLayout.EXPECTED] += routes.shortest();
    cells[layout.deviationsPerCustomer + Math.min(deviations, TallyLayout.SMALL_NUMBERS - 1)]++;
  }

  private void emotions(long[] cells) {
    for (int i = 0; i < customer.told; i++) {
      int place = layout.emotions + customer.toldAt[i] * TallyLayout.SCORES;
      cells[place + customer.experiences[i] + 2]++;
    }
    outcomes.emotions(cells);
  }

  private void lastSeen(long[] cells, int n) {
    int status = TallyLayout.UNKNOWN;
    if (customer.seen() > 0) {
      cells[TallyLayout.SEEN]++;
      if (plan.hasCutOff) {
        long last = customer.seenBefore(customer.to) - customer.since;
        status = last < plan.stoppedBefore ? TallyLayout.STOPPED : TallyLayout.OPEN;
      }
    }
    int phase = n == 0 ? -1 : customer.phases[n - 1];
    if (status == TallyLayout.STOPPED && n > 0) {
      boolean isOver = plan.outline.isOver(customer.touchpoints[n - 1]);
      status = isOver ? TallyLayout.ENDED : status;
    }
    cells[layout.statuses + status * (layout.phases + 1) + phase + 1]++;
  }
}
