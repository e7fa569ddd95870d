package io.github.klantreis.bench;

import io.github.klantreis.example.SolarPanels;
import io.github.klantreis.example.SyntheticCustomers;
import io.github.klantreis.model.Journey;
import io.github.klantreis.observation.Encounter;
import io.github.klantreis.observation.JourneyStatistics;
import io.github.klantreis.observation.JourneyTally;
import io.github.klantreis.observation.ObservationPlan;
import io.github.klantreis.observation.PhaseCount;
import io.github.klantreis.observation.Trail;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Counting by the CPU time of its thread, in turn and the fastest of many rounds, so that the
 * ratios hold on a machine that does other work as well: from arrays beside the same counts by
 * hand, from trails beside touching them alone, and from the log beside grouping and touching. The
 * encounters of the trails lie in memory as a log gives them, by time and not by customer. Give the
 * number of customers.
 */
public final class CountingByCpu {
  private static final int ROUNDS = 25;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static volatile Object result = "";

  private final Journey journey = SolarPanels.asIs();
  private final ObservationPlan plan =
      ObservationPlan.of(journey)
          .withWindow(Duration.ofDays(30))
          .withCutOff(Duration.ofDays(30), Instant.parse("2026-07-15T00:00:00Z"));
  private final int[] phaseOf =
      journey
          .touchpoints()
          .mapToInt(t -> journey.phases().indexOf(journey.phaseOf(t.id()).orElseThrow()))
          .toArray();
  private final SyntheticCustomers.Numbers numbers;

  /** Kept, so that the collector leaves the encounters in this order. */
  private final List<Encounter> log;

  private final List<Trail> trails;
  private final Map<String, Double> fastest = new LinkedHashMap<>();

  private CountingByCpu(int customers) {
    SyntheticCustomers made = SyntheticCustomers.of(journey, 42);
    numbers = made.numbers(customers);
    log = new ArrayList<>();
    Stream<Encounter> byTime =
        made.trails(customers)
            .flatMap(trail -> trail.encounters().stream())
            .sorted(Comparator.comparing(Encounter::at));
    byTime.forEach(encounter -> log.add(encounter.withPosition(log.size())));
    trails = Trail.group(log.stream()).toList();
    System.gc();
  }

  /**
   * Measures and prints.
   *
   * @param args the number of customers, with about ten encounters each; 200,000 by default
   */
  public static void main(String[] args) {
    new CountingByCpu(args.length == 0 ? 200_000 : Integer.parseInt(args[0])).compare();
  }

  private void compare() {
    requireEqual(byHand(), fromArrays().statistics(plan));
    for (int round = 0; round < ROUNDS; round++) {
      run("by hand", this::byHand);
      run("from arrays", this::fromArrays);
      run("touching", this::touching);
      run("from trails", this::fromTrails);
      run("group, touch", this::groupingAndTouching);
      run("group, count", this::groupingAndCounting);
    }
    fastest.forEach(
        (what, nanos) ->
            System.out.printf(Locale.ROOT, "%-12s %6.1f ns an encounter%n", what, nanos));
    ratio("from arrays", "by hand");
    ratio("from trails", "touching");
    ratio("group, count", "group, touch");
  }

  private void ratio(String what, String beside) {
    double ratio = fastest.get(beside) / fastest.get(what);
    System.out.printf(Locale.ROOT, "%s: %.2f of %s%n", what, ratio, beside);
  }

  private void run(String what, Supplier<?> work) {
    long start = THREADS.getCurrentThreadCpuTime();
    result = work.get();
    double nanos = THREADS.getCurrentThreadCpuTime() - start;
    fastest.merge(what, nanos / log.size(), Math::min);
  }

  private StraightCounts byHand() {
    StraightCounts counts = new StraightCounts(journey, plan, phaseOf, 2);
    int[] begins = numbers.begins;
    for (int c = 0; c + 1 < begins.length; c++) {
      counts.all(numbers.touchpoints, numbers.millis, begins[c], begins[c + 1]);
    }
    return counts;
  }

  private JourneyTally fromArrays() {
    JourneyTally tally = plan.newTally();
    int[] begins = numbers.begins;
    for (int c = 0; c + 1 < begins.length; c++) {
      tally.add(plan, numbers.touchpoints, numbers.millis, begins[c], begins[c + 1]);
    }
    return tally;
  }

  /**
   * Reads each encounter where it lies, and its event. The position stands for the time, which is
   * next to it, as an instant would be one more object.
   */
  private Long touching() {
    long sum = 0;
    for (Trail trail : trails) {
      sum += touched(trail);
    }
    return sum;
  }

  private static long touched(Trail trail) {
    long sum = trail.customer().hashCode();
    for (Encounter encounter : trail.encounters()) {
      sum += encounter.position() + encounter.event().hashCode();
      sum += encounter.experience().isPresent() ? 1 : 0;
    }
    return sum;
  }

  /** From the log in its order, as an application reads it. */
  private Long groupingAndTouching() {
    return Trail.group(log.stream()).mapToLong(CountingByCpu::touched).sum();
  }

  private JourneyTally groupingAndCounting() {
    return Trail.group(log.stream()).collect(plan.tally());
  }

  private JourneyTally fromTrails() {
    JourneyTally tally = plan.newTally();
    for (Trail trail : trails) {
      tally.add(plan, trail);
    }
    return tally;
  }

  private static void requireEqual(StraightCounts hand, JourneyStatistics statistics) {
    require("customers", hand.customers, statistics.customers());
    require("off the map", hand.offTheMap, statistics.customersOffTheMap().part());
    require("encounters off it", hand.unmapped, statistics.encountersOffTheMap());
    require("throughput", Arrays.stream(hand.ends).sum(), statistics.throughput().count());
    require("buyers", hand.purchases[0], statistics.loyaltyLoops().customers());
    require(
        "repeated purchases",
        hand.purchases[1] + hand.purchases[2],
        statistics.loyaltyLoops().repeatPurchases());
    for (int p = 0; p < hand.visited.length; p++) {
      PhaseCount phase = statistics.phases().get(p);
      require(phase.phaseId(), hand.visited[p], phase.customers().part());
      require(phase.phaseId() + " dropped off", hand.dropped[p], phase.dropOff().part());
      require(phase.phaseId() + " ripe", hand.ripe[p], phase.dropOff().whole());
      require(phase.phaseId() + " left", hand.left[p], phase.left());
      require(phase.phaseId() + " came back", hand.cameBack[p], phase.cameBack());
      long reached = Arrays.stream(hand.reached, p + 1, hand.reached.length).sum();
      require(phase.phaseId() + " reached", reached, statistics.funnel().steps().get(p).reached());
    }
  }

  private static void require(String what, long expected, long counted) {
    if (counted != expected) {
      throw new IllegalStateException(what + ": " + counted + ", by hand " + expected);
    }
  }
}
