package io.github.klantreis.bench;

import io.github.klantreis.example.SolarPanels;
import io.github.klantreis.example.SyntheticCustomers;
import io.github.klantreis.observation.Encounter;
import io.github.klantreis.observation.JourneyTally;
import io.github.klantreis.observation.ObservationPlan;
import io.github.klantreis.observation.Trail;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Measures what grouping an unsorted log by customer keeps of the heap beside the encounters and a
 * reference to each, and how long it takes and the counting of the trails on one thread and on two.
 * Run with {@code -Dbench.main}.
 */
public final class GroupingMemory {
  private static final int CUSTOMERS = 200_000;
  private static final int REFERENCE = 4; // of a heap below 32 GB
  private static final int ROUNDS = 5;

  private GroupingMemory() {}

  public static void main(String[] arguments) {
    ObservationPlan plan = ObservationPlan.of(SolarPanels.asIs());
    List<Encounter> log = new ArrayList<>();
    SyntheticCustomers.of(SolarPanels.asIs(), 42)
        .trails(CUSTOMERS)
        .forEach(trail -> log.addAll(trail.encounters()));
    Collections.shuffle(log, new Random(1));
    long before = used();
    Stream<Trail> trails = Trail.group(log.stream());
    long after = used();
    long customers = trails.count();
    System.out.printf(
        Locale.ROOT,
        "%d encounters of %d customers: %.1f bytes a customer beside encounters and references%n",
        log.size(),
        customers,
        (double) (after - before - (long) REFERENCE * log.size()) / customers);
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      Stream<Trail> one = Trail.group(log.stream());
      long grouped = System.nanoTime();
      JourneyTally counted = one.collect(plan.tally());
      long first = System.nanoTime();
      Stream<Trail> several = Trail.group(log.stream());
      long again = System.nanoTime();
      JourneyTally same = several.parallel().collect(plan.tally());
      long second = System.nanoTime();
      if (!counted.equals(same)) {
        throw new IllegalStateException("two threads count otherwise than one");
      }
      System.out.printf(
          Locale.ROOT,
          "grouping %.0f ms; counting on one thread %.0f ms, on several %.0f ms: %.2f times%n",
          (grouped - start) / 1e6,
          (first - grouped) / 1e6,
          (second - again) / 1e6,
          (double) (first - grouped) / (second - again));
    }
  }

  private static long used() {
    Runtime runtime = Runtime.getRuntime();
    for (int i = 0; i < 5; i++) {
      System.gc();
    }
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
