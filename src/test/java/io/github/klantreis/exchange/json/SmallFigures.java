package io.github.klantreis.exchange.json;

import io.github.klantreis.model.Journey;
import io.github.klantreis.observation.Encounter;
import io.github.klantreis.observation.ObservationPlan;
import io.github.klantreis.observation.Trail;
import io.github.klantreis.observation.cohort.ConformanceCounting;
import io.github.klantreis.observation.cohort.DropOffCounting;
import io.github.klantreis.observation.cohort.DropOffTraits;
import io.github.klantreis.observation.cohort.FanCounting;
import io.github.klantreis.observation.cohort.MapConformance;
import io.github.klantreis.observation.cohort.Retention;
import io.github.klantreis.observation.cohort.RetentionCounting;
import io.github.klantreis.observation.cohort.TrueFans;
import io.github.klantreis.observation.funnel.FunnelResult;
import io.github.klantreis.observation.funnel.TouchpointFunnel;
import io.github.klantreis.observation.survival.ConversionCurve;
import io.github.klantreis.observation.whatif.CustomerFlow;
import io.github.klantreis.observation.whatif.FlowComparison;
import io.github.klantreis.observation.whatif.WhatIf;
import io.github.klantreis.phase.CanonicalPhase;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One of each kind of figures, of hundred customers of a small shop. */
public final class SmallFigures {
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

  private SmallFigures() {}

  /** Returns the journey. */
  public static Journey journey() {
    return Journey.builder("shop", "Shop")
        .phase(
            CanonicalPhase.CONSIDERATION,
            p -> p.touchpoint("visits", "Visits").touchpoint("asks", "Asks"))
        .phase(CanonicalPhase.PURCHASE, p -> p.touchpoint("buys", "Buys"))
        .phase(CanonicalPhase.LOYALTY, p -> p.touchpoint("gets-offer", "Gets an offer"))
        .build();
  }

  private static ObservationPlan plan(Journey journey) {
    return ObservationPlan.of(journey)
        .withCutOff(Duration.ofDays(5), START.plus(Duration.ofDays(100)));
  }

  /** Half ask; of them 40 buy, of the others 10; 20 buy again after an offer. */
  private static Stream<Trail> trails() {
    return IntStream.range(0, 100)
        .mapToObj(
            c -> {
              StringBuilder way = new StringBuilder("visits");
              way.append(c < 50 ? " asks" : "").append(c < 40 || c >= 90 ? " buys" : "");
              way.append(c < 20 ? " gets-offer buys" : "");
              String[] events = way.toString().split(" ", -1);
              return Trail.of(
                  "c" + c,
                  IntStream.range(0, events.length)
                      .mapToObj(
                          e ->
                              Encounter.of("c" + c, START.plus(Duration.ofDays(e)), events[e])
                                  .withSession("s" + e / 2))
                      .toArray(Encounter[]::new));
            });
  }

  /** Returns a funnel of the journey. */
  public static FunnelResult ofFunnelResult(Journey journey) {
    return trails()
        .collect(
            TouchpointFunnel.of(plan(journey))
                .withStep("visits")
                .withOptionalStep("asks")
                .withStep("buys")
                .withExcludedEvent("returns")
                .within(Duration.ofDays(7))
                .perSession()
                .result());
  }

  /** Returns a curve. */
  public static ConversionCurve ofConversionCurve(Journey journey) {
    return ConversionCurve.of(
        Map.of(Duration.ofDays(1), 60L), Map.of(Duration.ofDays(journey.phases().size()), 40L));
  }

  /** Returns the fans. */
  public static TrueFans ofTrueFans(Journey journey) {
    return trails()
        .collect(FanCounting.of(journey, plan(journey)).withValues(each -> 500).counted());
  }

  /** Returns the retention by days. */
  public static Retention ofRetention(Journey journey) {
    return trails()
        .collect(
            RetentionCounting.by(journey, plan(journey), Duration.ofDays(1), ZoneOffset.UTC)
                .counted());
  }

  /** Returns what those who drop off share. */
  public static DropOffTraits ofDropOffTraits(Journey journey) {
    return trails().collect(DropOffCounting.of(journey, plan(journey)).counted());
  }

  /** Returns how far customers are from the map. */
  public static MapConformance ofMapConformance(Journey journey) {
    return trails().collect(ConformanceCounting.byTouchpoint(journey, plan(journey)).counted());
  }

  /** Returns what changes if nobody stops at the first touchpoint. */
  public static FlowComparison ofFlowComparison(Journey journey) {
    CustomerFlow now = trails().collect(WhatIf.of(plan(journey)).flow());
    return now.withStopping("visits", 0.1).comparedWith(now);
  }
}
