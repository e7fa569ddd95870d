package io.github.klantreis.observation;

import static io.github.klantreis.phase.CanonicalPhase.ADVOCACY;
import static io.github.klantreis.phase.CanonicalPhase.AWARENESS;
import static io.github.klantreis.phase.CanonicalPhase.CONSIDERATION;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.klantreis.drawing.ConversionPicture;
import io.github.klantreis.drawing.FunnelPicture;
import io.github.klantreis.drawing.JourneyMap;
import io.github.klantreis.exchange.json.JourneyJson;
import io.github.klantreis.model.Journey;
import io.github.klantreis.observation.cohort.ConformanceCounting;
import io.github.klantreis.observation.cohort.DropOffCounting;
import io.github.klantreis.observation.cohort.FanCounting;
import io.github.klantreis.observation.comparison.StatisticsComparison;
import io.github.klantreis.observation.funnel.TouchpointFunnel;
import io.github.klantreis.observation.whatif.CustomerFlow;
import io.github.klantreis.observation.whatif.WhatIf;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** No figure speaks of what a plan has as unrecorded but of how many there is a record. */
final class UnrecordedFiguresTest {
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

  /** What nobody need record: a touchpoint, all of a phase, and a branch. */
  private static final List<String> UNRECORDED = List.of("Waiting", "Neighbours", "Shouting");

  /** Ways are told as far as recorded, and this is told with them. */
  private static final String AS_RECORDED =
      "as far as recorded, which not everything is of: Neighbours";

  private static final Journey CARE =
      Journey.builder("care", "Care")
          .phase(AWARENESS, p -> p.touchpoint("calls", "Calls").touchpoint("waits", "Waiting"))
          .phase(
              CONSIDERATION, p -> p.name("Neighbours").touchpoint("asks", "Neighbours are asked"))
          .phase(
              PURCHASE,
              p ->
                  p.choice(
                          "how",
                          "How?",
                          c ->
                              c.branch(
                                      "by-letter", "Writing", b -> b.touchpoint("writes", "Writes"))
                                  .branch(
                                      "aloud",
                                      "Shouting",
                                      b -> b.touchpoint("shouts", "Shouting there")))
                      .touchpoint("pays", "Pays"))
          .phase(ADVOCACY, p -> p.touchpoint("survey", "Survey"))
          .build();

  private static final Journey SHOP =
      Journey.builder("shop", "Shop")
          .phase(AWARENESS, p -> p.touchpoint("sees", "Sees"))
          .phase(PURCHASE, p -> p.touchpoint("buys", "Buys"))
          .build();

  private static ObservationPlan plan(FunnelMode mode) {
    return ObservationPlan.of(CARE)
        .withFunnel(mode)
        .withWindow(Duration.ofDays(20))
        .withPurchasesAt("pays")
        .withConversionCurves()
        .withCutOff(Duration.ofDays(10), START.plus(Duration.ofDays(100)))
        .withUnrecorded("waits", "asks", "shouts");
  }

  /** Some of what is not to be recorded is in the log all the same, or nothing is. */
  private static List<Trail> trails(boolean isSomeRecorded) {
    List<String[]> ways =
        List.of(
            new String[] {"calls", "waits", "asks"},
            new String[] {"calls"},
            new String[] {"calls", "waits", "asks", "shouts", "pays"},
            new String[] {"calls", "writes", "pays", "survey"},
            new String[] {"calls", "asks", "writes", "pays", "survey"});
    List<Trail> trails = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      String customer = "c" + i;
      List<Encounter> encounters = new ArrayList<>();
      for (String event : ways.get(i % ways.size())) {
        if (isSomeRecorded || !List.of("waits", "asks", "shouts").contains(event)) {
          Instant at = START.plus(Duration.ofHours(i + 5L * encounters.size()));
          encounters.add(Encounter.of(customer, at, event));
        }
      }
      trails.add(Trail.of(customer, encounters));
    }
    return trails;
  }

  private static Map<String, String> texts(List<Trail> trails, FunnelMode mode) {
    ObservationPlan plan = plan(mode);
    JourneyStatistics statistics = trails.stream().collect(plan.statistics());
    JourneyStatistics early =
        trails.stream().limit(250).collect(plan.during(Duration.ofDays(30)).statistics());
    JourneyStatistics late =
        trails.stream().skip(250).collect(plan.during(Duration.ofDays(30)).statistics());
    TouchpointFunnel chosen = TouchpointFunnel.of(plan);
    for (var phase : CARE.phases()) {
      chosen = chosen.withStepsOf(phase);
    }
    Locale english = Locale.ENGLISH;
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("statistics", statistics.toText(english));
    texts.put("Markdown", JourneyMap.of(CARE).observed(statistics).toMarkdown());
    texts.put("map", JourneyMap.of(CARE).observed(statistics).toSvg());
    texts.put("page", JourneyMap.of(CARE).observed(statistics).toHtml());
    texts.put("funnel", FunnelPicture.of(statistics.funnel()).toSvg());
    texts.put("curve", ConversionPicture.of(statistics.funnel()).toSvg());
    texts.put("comparison", StatisticsComparison.of(early, late).toText(english));
    texts.put("chosen steps", trails.stream().collect(chosen.result()).toText(english));
    texts.put(
        "conformance",
        trails.stream()
            .collect(ConformanceCounting.byTouchpoint(CARE, plan).counted())
            .toText(english));
    texts.put(
        "phases",
        trails.stream().collect(ConformanceCounting.byPhase(CARE, plan).counted()).toText(english));
    texts.put(
        "traits",
        trails.stream().collect(DropOffCounting.of(CARE, plan).counted()).toText(english));
    texts.put(
        "fans", trails.stream().collect(FanCounting.of(CARE, plan).counted()).toText(english));
    return texts;
  }

  @Test
  void noShareIsGivenOfWhatIsNotRecorded() {
    for (FunnelMode mode : List.of(FunnelMode.BEST_START, FunnelMode.ANY_ORDER)) {
      for (boolean isSomeRecorded : new boolean[] {false, true}) {
        texts(trails(isSomeRecorded), mode)
            .forEach(
                (kind, text) ->
                    assertThat(text.lines().map(UnrecordedFiguresTest::withoutMarks))
                        .as("%s, %s", kind, mode)
                        .filteredOn(line -> UNRECORDED.stream().anyMatch(line::contains))
                        .filteredOn(line -> !(line.contains("→") && text.contains(AS_RECORDED)))
                        .allSatisfy(line -> assertThat(line).doesNotContainPattern("[0-9]%")));
      }
    }
    Map<String, String> texts = texts(trails(true), FunnelMode.BEST_START);
    assertThat(texts.get("statistics")).contains(AS_RECORDED);
    assertThat(texts.get("Markdown"))
        .contains("| recorded of 300; not every encounter is |")
        .doesNotContain("silent<br>recorded", "recorded<br>");
    assertThat(texts.get("comparison"))
        .contains("not recorded: drop-off in \"Neighbours\", met \"Waiting\"");
  }

  /** Sizes in the marks of a page or picture are no shares of people. */
  private static String withoutMarks(String line) {
    return line.replaceAll("<[^<>]*>", " ");
  }

  @Test
  void whoeverReadsTheFiguresIsToldWhichTheseAre() {
    List<Trail> trails = trails(true);
    ObservationPlan plan = plan(FunnelMode.BEST_START);
    String told = "\"isUnrecorded\": true";
    assertThat(JourneyJson.write(trails.stream().collect(plan.statistics()))).contains(told);
    assertThat(
            JourneyJson.write(
                trails.stream().collect(ConformanceCounting.byPhase(CARE, plan).counted())))
        .contains(told);
  }

  /** Nobody knows who comes there, so nobody can tell what a change there would do. */
  @Test
  void whatAChangeThereWouldDoIsNotComputed() {
    ObservationPlan plan = plan(FunnelMode.BEST_START);
    CustomerFlow flow = trails(true).stream().collect(WhatIf.of(plan).flow());
    String why = "nobody knows who comes to waits, as it is not recorded by this plan";
    List<ThrowingCallable> asked =
        List.of(
            () -> flow.withWay("waits", "pays", 0.5),
            () -> flow.withWay("calls", "waits", 0.5),
            () -> flow.withStopping("waits", 0.5),
            () -> flow.withoutLosing("waits"),
            () -> flow.withoutSkipping("waits"),
            () -> flow.removalEffect("waits"),
            () -> flow.visits("waits"),
            () -> WhatIf.towards(plan, "waits"),
            () -> WhatIf.towards(plan, "pays", "waits"));
    assertThat(asked)
        .allSatisfy(
            each ->
                assertThatThrownBy(each)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(why));
    assertThat(WhatIf.towards(plan, CARE.phases().get(0)).newTally().customers()).isZero();
    assertThatThrownBy(() -> WhatIf.towards(plan, CARE.phases().get(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("nobody knows who comes to asks");
    ObservationPlan own = ObservationPlan.of(SHOP).withUnrecorded("buys");
    assertThatThrownBy(() -> WhatIf.of(own))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("nobody knows who comes to buys");
  }

  /** Who bought again is not compared where purchases of the map are not all recorded. */
  @Test
  void loopsAreNotComparedWherePurchasesAreNotRecorded() {
    ObservationPlan plan =
        ObservationPlan.of(SHOP)
            .withCutOff(Duration.ofDays(10), START.plus(Duration.ofDays(100)))
            .during(Duration.ofDays(90));
    List<Trail> trails =
        IntStream.range(0, 100)
            .mapToObj(
                i ->
                    Trail.of(
                        "c" + i,
                        Encounter.of("c" + i, START, "buys"),
                        Encounter.of("c" + i, START.plusSeconds(9), "buys")))
            .toList();
    JourneyStatistics known = trails.stream().collect(plan.statistics());
    JourneyStatistics some = trails.stream().collect(plan.withUnrecorded("buys").statistics());
    assertThat(loop(known, known)).doesNotContain("recorded");
    assertThat(loop(known, some)).startsWith("  recorded in only one of them");
    assertThat(loop(some, some)).startsWith("  not recorded");
  }

  private static String loop(JourneyStatistics before, JourneyStatistics after) {
    String text = StatisticsComparison.of(before, after).toText(Locale.ENGLISH);
    return text.lines().filter(line -> line.contains("loop")).findFirst().orElseThrow();
  }
}
