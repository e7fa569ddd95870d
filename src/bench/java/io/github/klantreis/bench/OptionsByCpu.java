package io.github.klantreis.bench;

import io.github.klantreis.example.SolarPanels;
import io.github.klantreis.example.SyntheticCustomers;
import io.github.klantreis.model.Journey;
import io.github.klantreis.observation.Encounter;
import io.github.klantreis.observation.FunnelMode;
import io.github.klantreis.observation.ObservationPlan;
import io.github.klantreis.observation.Trail;
import io.github.klantreis.observation.cohort.DropOffCounting;
import io.github.klantreis.observation.cohort.FanCounting;
import io.github.klantreis.observation.cohort.RetentionCounting;
import io.github.klantreis.observation.identity.EncounterKey;
import io.github.klantreis.observation.identity.Identities;
import io.github.klantreis.observation.identity.IdentityLink;
import io.github.klantreis.observation.identity.ResolvedIdentities;
import io.github.klantreis.observation.whatif.WhatIf;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collector;
import java.util.stream.Stream;

/**
 * What each option costs, by the CPU time of the thread, in turn and the fastest of many rounds:
 * the same trails counted by a plan without it and with it. What is counted apart (what-if,
 * retention, true fans, what those who drop off share) and what is done before counting
 * (identities, duplicates) has rows of its own, as it takes no time where it is not asked for. Give
 * the number of customers.
 */
public final class OptionsByCpu {
  private static final int ROUNDS = 25;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static volatile Object result = "";

  private final Journey journey = SolarPanels.asIs();
  private final ObservationPlan plain =
      ObservationPlan.of(journey)
          .withWindow(Duration.ofDays(30))
          .withCutOff(Duration.ofDays(30), Instant.parse("2026-07-15T00:00:00Z"));
  private final List<Trail> trails;
  private final long encounters;

  private OptionsByCpu(int customers) {
    trails = SyntheticCustomers.of(journey, 42).trails(customers).toList();
    encounters = trails.stream().mapToLong(Trail::size).sum();
    System.gc();
  }

  /**
   * Measures and prints.
   *
   * @param args the number of customers, with about ten encounters each; 100,000 by default
   */
  public static void main(String[] args) {
    new OptionsByCpu(args.length == 0 ? 100_000 : Integer.parseInt(args[0])).compare();
  }

  private Map<String, Supplier<?>> works() {
    Map<String, Supplier<?>> works = new LinkedHashMap<>();
    works.put("nothing switched on", counted(plain.tally()));
    works.put("the same again", counted(plain.tally()));
    works.put("without cut-off and window", counted(ObservationPlan.of(journey).tally()));
    works.put("during(60 days)", counted(plain.during(Duration.ofDays(60)).tally()));
    works.put("conversion curves", counted(plain.withConversionCurves().tally()));
    works.put(
        "two further funnels",
        counted(
            plain
                .withFunnel(FunnelMode.BEST_START, FunnelMode.CONTIGUOUS, FunnelMode.ANY_ORDER)
                .tally()));
    works.put("segments by persona", counted(plain.withSegmentsBy("persona").tally()));
    works.put("alone: what-if", counted(WhatIf.of(plain).tally()));
    works.put(
        "alone: retention",
        counted(RetentionCounting.byMonth(journey, plain, ZoneOffset.UTC).counted()));
    works.put("alone: true fans", counted(FanCounting.of(journey, plain).counted()));
    works.put("alone: drop-off", counted(DropOffCounting.of(journey, plain).counted()));
    EncounterKey key = EncounterKey.ofAttributes("order");
    works.put(
        "before: duplicates by a key",
        () -> trails.stream().mapToInt(trail -> key.distinct(trail).duplicates()).sum());
    works.put("before: grouping", () -> Trail.group(log()).count());
    ResolvedIdentities nobody = Identities.of(List.<IdentityLink>of()).resolve();
    works.put("before: grouping by identities", () -> nobody.group(log()).count());
    return works;
  }

  private Stream<Encounter> log() {
    return trails.stream().flatMap(trail -> trail.encounters().stream());
  }

  private Supplier<?> counted(Collector<? super Trail, ?, ?> collector) {
    return () -> trails.stream().collect(collector);
  }

  private void compare() {
    Map<String, Supplier<?>> works = works();
    Map<String, Double> fastest = new LinkedHashMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      works.forEach(
          (what, work) -> {
            long start = THREADS.getCurrentThreadCpuTime();
            result = work.get();
            double nanos = THREADS.getCurrentThreadCpuTime() - start;
            fastest.merge(what, nanos / encounters, Math::min);
          });
    }
    fastest.forEach(
        (what, nanos) ->
            System.out.printf(Locale.ROOT, "%-32s %6.1f ns an encounter%n", what, nanos));
  }
}
