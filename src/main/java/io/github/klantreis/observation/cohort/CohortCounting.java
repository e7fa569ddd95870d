package io.github.klantreis.observation.cohort;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.observation.Encounter;
import io.github.klantreis.observation.ObservationPlan;
import io.github.klantreis.observation.Trail;
import io.github.klantreis.observation.tally.Fingerprint;
import io.github.klantreis.vocabulary.NoBean;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/**
 * Counts something about whole customers, each once, into tallies that add up.
 *
 * <p>Immutable; thread-safe as far as the functions given to it are. A counting is made anew from
 * its plan on each machine.
 *
 * @param <R> what the counts give
 */
public abstract sealed class CohortCounting<R> implements NoBean
    permits FanCounting, RetentionCounting, DropOffCounting, ConformanceCounting {
  final ObservationPlan plan;

  /** The touchpoints of the plan by number. */
  final List<String> touchpoints;

  private final byte kind;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Set<String> buying;

  /** Computed on first use, as every customer is counted by it. */
  private volatile long fingerprint = -1;

  CohortCounting(byte kind, ObservationPlan plan) {
    requireNonNull(plan, "plan");
    if (plan.followUp().isPresent()) {
      throw new IllegalArgumentException(
          "whole trails are counted here; use a plan without during(…)");
    }
    this.kind = kind;
    this.plan = plan;
    touchpoints = plan.touchpoints();
    for (int t = 0; t < touchpoints.size(); t++) {
      numbers.put(touchpoints.get(t), t);
    }
    buying = new HashSet<>(plan.purchasesAt());
  }

  /** Refuses a plan of another journey. */
  static void requireSame(Journey journey, ObservationPlan plan) {
    requireNonNull(journey, "journey");
    requireNonNull(plan, "plan");
    if (!journey.touchpoints().map(Touchpoint::id).toList().equals(plan.touchpoints())) {
      throw new IllegalArgumentException(
          "the plan is of another journey than "
              + journey.id()
              + ", or of another version: the touchpoints differ");
    }
  }

  /**
   * Returns a new tally without customers.
   *
   * @return the tally
   */
  public final CohortTally newTally() {
    return new CohortTally(kind, fingerprint(), new long[size()]);
  }

  /**
   * Returns a collector that counts trails, each the complete trail of a customer.
   *
   * @return the collector; a parallel stream gives the same tally
   */
  public final Collector<Trail, ?, CohortTally> tally() {
    return Collector.of(
        this::newTally,
        (tally, trail) -> tally.add(this, trail),
        CohortTally::merge,
        Collector.Characteristics.UNORDERED,
        Collector.Characteristics.IDENTITY_FINISH);
  }

  /**
   * Returns a collector that counts trails and returns what the counts give.
   *
   * @return the collector; a parallel stream gives the same result
   */
  public final Collector<Trail, ?, R> counted() {
    return Collectors.collectingAndThen(tally(), this::of);
  }

  /**
   * Returns what the counts of a tally give.
   *
   * @param tally a tally of this counting, or of an equal one; later additions to it change nothing
   * @return the result
   * @throws IllegalArgumentException if it was counted otherwise
   */
  public final R of(CohortTally tally) {
    requireNonNull(tally, "tally");
    return result(tally.countsOf(this).clone());
  }

  /** Returns a hash of everything that affects counts. */
  final long fingerprint() {
    long known = fingerprint;
    if (known < 0) {
      byte[] settings = settings().getBytes(StandardCharsets.UTF_8);
      known = Fingerprint.of(plan.newTally().toBytes(), settings);
      fingerprint = known;
    }
    return known;
  }

  final byte kind() {
    return kind;
  }

  /** Returns the number of an encounter's touchpoint; −1 outside the map. */
  final int touchpoint(Encounter encounter) {
    return plan.touchpointOf(encounter).map(numbers::get).orElse(-1);
  }

  final boolean buys(int touchpoint) {
    return touchpoint >= 0 && buying.contains(touchpoints.get(touchpoint));
  }

  /** Returns how many numbers a tally has. */
  abstract int size();

  /** Returns what affects counts beside the plan. */
  abstract String settings();

  /** Adds a customer; a customer who is refused changes no count. */
  abstract void count(Trail trail, long[] counts);

  abstract R result(long[] counts);
}
