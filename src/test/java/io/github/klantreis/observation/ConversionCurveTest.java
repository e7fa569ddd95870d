package io.github.klantreis.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.klantreis.drawing.ConversionPicture;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.RandomJourneys;
import io.github.klantreis.observation.survival.ConversionCurve;
import io.github.klantreis.observation.survival.CurvePoint;
import io.github.klantreis.observation.tally.TimeBuckets;
import io.github.klantreis.phase.CanonicalPhase;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** How many customers reach a step by which time. */
final class ConversionCurveTest {
  private static final Instant CUT_OFF = Instant.parse("2026-03-01T06:00:00Z");

  /** The level of each prefix of a trail, and when it first rises. */
  @Test
  void whatIsCountedIsWhatTheDefinitionSays() {
    long reached = 0;
    for (int seed = 0; seed < 120; seed++) {
      Random random = new Random(seed);
      Journey journey = RandomJourneys.seeded(random.nextLong()).ofSize(random.nextInt(12)).next();
      ObservationPlan drawn =
          RandomTrails.plan(journey, random).withCutOff(Duration.ofMinutes(10), CUT_OFF);
      boolean isFollowed = random.nextInt(3) == 0;
      ObservationPlan plan =
          (isFollowed ? drawn.during(Duration.ofMinutes(90)) : drawn).withConversionCurves();
      int steps = plan.outline().phaseCount();
      List<Trail> trails = RandomTrails.trails(plan, random, 60);
      List<Map<Duration, Long>> times = new ArrayList<>();
      List<Map<Duration, Long>> notYet = new ArrayList<>();
      for (int step = 0; step < steps; step++) {
        times.add(new HashMap<>());
        notYet.add(new HashMap<>());
      }
      for (Trail trail : trails) {
        List<Move> moves = plan.replay(trail).moves();
        if (moves.isEmpty()) {
          continue;
        }
        Instant end =
            isFollowed ? moves.get(0).encounter().at().plus(Duration.ofMinutes(90)) : CUT_OFF;
        if (end.isAfter(CUT_OFF)) {
          continue;
        }
        count(plan, moves, end, times, notYet);
      }
      List<FunnelStep> funnel = trails.stream().collect(plan.statistics()).funnel().steps();
      for (int step = 1; step < steps; step++) {
        int at = step;
        ConversionCurve curve = funnel.get(step).curve().orElseThrow();
        ConversionCurve expected =
            plan.window()
                .map(window -> ConversionCurve.of(times.get(at), notYet.get(at), window))
                .orElseGet(() -> ConversionCurve.of(times.get(at), notYet.get(at)));
        assertThat(curve.points()).as("seed %s, step %s", seed, step).isEqualTo(expected.points());
        assertThat(curve.customers()).isEqualTo(expected.customers());
        reached += times.get(step).values().stream().mapToLong(Long::longValue).sum();
      }
      assertThat(funnel.stream().limit(1).flatMap(step -> step.curve().stream())).isEmpty();
    }
    assertThat(reached).as("not for want of any").isGreaterThan(500);
  }

  private static void count(
      ObservationPlan plan,
      List<Move> moves,
      Instant end,
      List<Map<Duration, Long>> times,
      List<Map<Duration, Long>> notYet) {
    List<String> ids = Arrays.asList(plan.outline().phaseIds);
    List<Move> cut = moves.stream().filter(m -> !m.encounter().at().isAfter(end)).toList();
    int[] phases = cut.stream().mapToInt(m -> m.toPhase().map(ids::indexOf).orElse(-1)).toArray();
    long[] at = cut.stream().mapToLong(m -> m.encounter().at().toEpochMilli()).toArray();
    boolean isAnyOrder = plan.funnelMode() == FunnelMode.ANY_ORDER;
    int entered = 0;
    while (entered < phases.length && (isAnyOrder ? phases[entered] < 0 : phases[entered] != 0)) {
      entered++;
    }
    if (entered == phases.length) {
      return;
    }
    for (int step = 1; step < ids.size(); step++) {
      long first = -1;
      for (int length = 1; length <= phases.length && first < 0; length++) {
        boolean isWholeInstant = length == phases.length || at[length] > at[length - 1];
        int level =
            FunnelChain.of(
                    Arrays.copyOf(phases, length),
                    Arrays.copyOf(at, length),
                    ids.size(),
                    plan.funnelMode(),
                    plan.windowMillis())
                .stepsReached();
        if (isWholeInstant && level > step) {
          first = at[length - 1];
        }
      }
      boolean isReached = first >= 0;
      long time = (isReached ? first : end.toEpochMilli()) - at[entered];
      (isReached ? times : notYet).get(step).merge(Duration.ofMillis(time), 1L, Long::sum);
    }
  }

  @Test
  void whoComesAfterExactlySoManyDaysHasComeByThen() {
    for (long days : new long[] {1, 7, 30, 90, 365}) {
      Duration time = Duration.ofDays(days);
      ConversionCurve curve = ConversionCurve.of(Map.of(time, 60L), Map.of());
      assertThat(curve.by(time)).as("%s days", days).hasValue(1);
      assertThat(curve.by(time.minusMillis(1)).orElseThrow()).isLessThan(1);
      assertThat(curve.by(curve.half().orElseThrow()).orElseThrow()).isCloseTo(0.5, within(1e-6));
      ConversionCurve later = ConversionCurve.of(Map.of(time.plusMillis(1), 60L), Map.of());
      assertThat(later.by(time)).as("after %s days", days).hasValue(0);
    }
  }

  /** In a log of days: all enter on a day, half of them come so many days later, on the last. */
  @Test
  void whoIsObservedForExactlySoManyDaysCountsInFull() {
    for (int days : new int[] {1, 7, 30, 90, 365}) {
      Duration time = Duration.ofDays(days);
      ObservationPlan plan =
          ObservationPlan.of(two()).withCutOff(Duration.ofDays(1), CUT_OFF).withConversionCurves();
      JourneyTally tally = plan.newTally();
      for (int i = 0; i < 100; i++) {
        List<Encounter> encounters = new ArrayList<>();
        encounters.add(Encounter.of("c", CUT_OFF.minus(time), "looks"));
        if (i % 2 == 0) {
          encounters.add(Encounter.of("c", CUT_OFF, "pays"));
        }
        tally.add(plan, Trail.of("c", encounters));
      }
      ConversionCurve curve = tally.statistics(plan).funnel().steps().get(1).curve().orElseThrow();
      assertThat(curve.by(time)).as("%s days", days).hasValue(0.5);
      assertThat(curve.by(time.plusMillis(1))).as("nobody was observed for longer").isEmpty();
      CurvePoint last = curve.points().get(curve.points().size() - 1);
      assertThat(last.time()).isEqualTo(time);
      assertThat(last.observed()).isEqualTo(100);
      assertThat(last.atLeast()).isBetween(0.35, 0.45);
      assertThat(last.atMost()).isBetween(0.55, 0.65);
      ConversionCurve none = ConversionCurve.of(Map.of(), Map.of(time, 100L));
      assertThat(none.by(time)).as("none in %s days", days).hasValue(0);
      assertThat(none.points()).extracting(CurvePoint::time).containsExactly(time);
    }
  }

  @Test
  void stepsOfTimeLieSideBySide() {
    for (int step = 0; step < TimeBuckets.COUNT; step++) {
      long from = TimeBuckets.from(step);
      assertThat(TimeBuckets.of(from)).isEqualTo(step);
      assertThat(TimeBuckets.of(TimeBuckets.to(step))).isEqualTo(step);
      if (step < TimeBuckets.COUNT - 1) {
        assertThat(TimeBuckets.from(step + 1)).isEqualTo(TimeBuckets.to(step) + 1);
        assertThat(TimeBuckets.to(step) - from).isLessThanOrEqualTo(from / 4);
      }
    }
  }

  @Test
  void withoutCutOffOrUnlessAskedForNothingIsCounted() {
    ObservationPlan plan = new World().plan(new World().journey());
    assertThat(plan.newTally().statistics(plan).funnel().steps().get(1).curve()).isEmpty();
    ObservationPlan endless = ObservationPlan.of(new World().journey()).withConversionCurves();
    assertThat(endless.newTally().statistics(endless).funnel().steps().get(1).curve()).isEmpty();
    ObservationPlan curves = plan.withConversionCurves();
    assertThat(curves.newTally().toBytes()).isNotEqualTo(plan.newTally().toBytes());
    ConversionCurve nobody =
        curves.newTally().statistics(curves).funnel().steps().get(1).curve().orElseThrow();
    assertThat(nobody.points()).isEmpty();
    assertThat(nobody.by(Duration.ofDays(1))).isEmpty();
    assertThat(nobody.half()).isEmpty();
    assertThat(nobody).hasToString("ConversionCurve{0 customers}");
    assertThatIllegalArgumentException().isThrownBy(() -> nobody.by(Duration.ofDays(-1)));
  }

  @Test
  void whatElseIsCountedStaysAsItIs() {
    for (int seed = 0; seed < 20; seed++) {
      Random random = new Random(seed);
      ObservationPlan plan = RandomTrails.plan(random).withCutOff(Duration.ofMinutes(10), CUT_OFF);
      List<Trail> trails = RandomTrails.trails(plan, random, 30);
      CompiledPlan without = plan.compiled();
      CompiledPlan with = plan.withConversionCurves().compiled();
      long[] cells = counted(with, trails);

      assertThat(Arrays.copyOf(cells, with.layout.curves))
          .as("seed %s", seed)
          .isEqualTo(Arrays.copyOf(counted(without, trails), without.layout.times));
      assertThat(Arrays.copyOfRange(cells, with.layout.times, cells.length))
          .as("seed %s", seed)
          .isEqualTo(
              Arrays.copyOfRange(
                  counted(without, trails), without.layout.times, without.layout.size));
    }
  }

  private static long[] counted(CompiledPlan plan, List<Trail> trails) {
    CustomerPass pass = new CustomerPass(plan);
    TallyBody body = new TallyBody(plan.layout);
    for (Trail trail : trails) {
      pass.accept(trail);
      pass.countInto(body, JourneyOutline.NOBODY);
    }
    return body.cells();
  }

  @Test
  void whoEntersAtTheCutOffIsSeenAtThatInstant() {
    Journey journey = two();
    ObservationPlan plan =
        ObservationPlan.of(journey)
            .withCutOff(Duration.ofMinutes(10), CUT_OFF)
            .withConversionCurves();
    for (int late = -1; late <= 1; late++) {
      Instant at = CUT_OFF.plusMillis(late);
      Trail trail =
          Trail.of("c", List.of(Encounter.of("c", at, "looks"), Encounter.of("c", at, "pays")));
      ConversionCurve curve =
          plan.newTally()
              .add(plan, trail)
              .statistics(plan)
              .funnel()
              .steps()
              .get(1)
              .curve()
              .orElseThrow();
      assertThat(curve.customers()).as("%s ms after", late).isEqualTo(late > 0 ? 0 : 1);
    }
  }

  /** Customers of whom six in ten came in the last 20 of 400 days. */
  @Test
  void theCurveIsWhereTheTruthIsHoweverManyAreRecent() {
    Journey journey = two();
    Instant end = Instant.parse("2026-01-01T00:00:00Z");
    ObservationPlan plan =
        ObservationPlan.of(journey).withCutOff(Duration.ofDays(20), end).withConversionCurves();
    // Half of all pay at some time, evenly within 40 days: within 20 days a quarter.
    int covered = 0;
    int rounds = 60;
    double sum = 0;
    for (int round = 0; round < rounds; round++) {
      Random random = new Random(round);
      JourneyTally tally = plan.newTally();
      for (int i = 0; i < 1_000; i++) {
        double age = random.nextDouble() * (random.nextDouble() < 0.6 ? 20 : 400);
        Instant came = end.minusMillis((long) (age * 86_400_000));
        Instant paid = came.plusMillis((long) (random.nextDouble() * 40 * 86_400_000));
        List<Encounter> encounters = new ArrayList<>();
        encounters.add(Encounter.of("c", came, "looks"));
        if (random.nextBoolean() && !paid.isAfter(end)) {
          encounters.add(Encounter.of("c", paid, "pays"));
        }
        tally.add(plan, Trail.of("c", encounters));
      }
      ConversionCurve curve = tally.statistics(plan).funnel().steps().get(1).curve().orElseThrow();
      sum += curve.by(Duration.ofDays(20)).orElseThrow();
      CurvePoint last = curve.points().get(curve.points().size() - 1);
      covered += last.atLeast() <= 0.5 && last.atMost() >= 0.5 ? 1 : 0;
      assertThat(last)
          .isEqualTo(
              new CurvePoint(
                  last.time(), last.share(), last.atLeast(), last.atMost(), last.observed()));
      assertThat(last.share()).isBetween(last.atLeast(), last.atMost());
      double before = curve.points().get(curve.points().size() - 2).share();
      assertThat(last.observed()).isGreaterThanOrEqualTo((long) (30 * (1 - before)));
      assertThat(last.time()).isGreaterThan(Duration.ofDays(100));
      assertThat(curve.customers()).isEqualTo(1_000);
    }
    assertThat(sum / rounds).isCloseTo(0.25, within(0.01));
    assertThat(covered).isGreaterThanOrEqualTo(rounds * 9 / 10);
  }

  /**
   * As long as nobody is lost from sight the share is that of those who reached it, also where few
   * or none are left who have not.
   */
  @Test
  void whoIsThroughIsNotUnknown() {
    for (int seed = 0; seed < 50; seed++) {
      Random random = new Random(seed);
      long[] reached = random.longs(30, 0, 12).toArray();
      long all = Arrays.stream(reached).sum();
      long never = random.nextInt(3);
      Map<Duration, Long> notYet = Map.of(Duration.ofMillis(TimeBuckets.to(60)), never);
      ConversionCurve curve = ConversionCurve.of(byTime(reached), notYet);
      long through = 0;
      for (int step = 0; step < reached.length; step++) {
        through += reached[step];
        assertThat(curve.by(Duration.ofMillis(TimeBuckets.to(step))).orElseThrow())
            .isCloseTo((double) through / (all + never), within(1e-9));
      }
      assertThat(curve.by(Duration.ofMillis(TimeBuckets.to(80))).stream().boxed())
          .containsExactlyElementsOf(never == 0 ? List.of(1.0) : List.of());
    }
  }

  /**
   * Of forty, twenty reach a step on day 5, and twenty on day 70, after the window: nothing is said
   * of what nobody was asked for, and those who come too late have not come at its end.
   */
  @Test
  void theCurveEndsWithTheWindow() {
    for (int days : new int[] {5, 6, 30, 50, 56, 69}) {
      Duration window = Duration.ofDays(days);
      ConversionCurve curve =
          ConversionCurve.of(
              Map.of(Duration.ofDays(5), 20L, Duration.ofDays(70), 20L), Map.of(), window);
      assertThat(curve.by(window)).hasValue(0.5);
      assertThat(curve.by(window.plusMillis(1))).isEmpty();
      assertThat(curve.points().get(curve.points().size() - 1).time()).isEqualTo(window);
      assertThat(curve.half().orElseThrow()).isLessThanOrEqualTo(window);
    }
    // Whoever is seen to the end of the window counts to the end, whoever less in part only.
    Map<Duration, Long> atTheEnd = Map.of(Duration.ofDays(56), 40L);
    assertThat(
            ConversionCurve.of(atTheEnd, Map.of(Duration.ofDays(56), 40L), Duration.ofDays(56))
                .by(Duration.ofDays(56)))
        .hasValue(0.5);
    assertThat(
            ConversionCurve.of(atTheEnd, Map.of(Duration.ofDays(55), 40L), Duration.ofDays(56))
                .by(Duration.ofDays(56))
                .orElseThrow())
        .isCloseTo(2.0 / 3, within(1e-9));
  }

  private static Journey two() {
    return Journey.builder("two", "Two")
        .phase(CanonicalPhase.CONSIDERATION, p -> p.touchpoint("looks", "Looks", t -> {}))
        .phase(CanonicalPhase.PURCHASE, p -> p.touchpoint("pays", "Pays", t -> {}))
        .build();
  }

  /** In words and pictures, too. */
  @Test
  void noTableOrPictureGoesPastTheWindow() {
    for (int days : new int[] {2, 7, 50, 56}) {
      ObservationPlan plan =
          ObservationPlan.of(two())
              .withWindow(Duration.ofDays(days))
              .withCutOff(Duration.ofDays(20), CUT_OFF)
              .withConversionCurves();
      JourneyTally tally = plan.newTally();
      for (int i = 0; i < 40; i++) {
        Instant came = CUT_OFF.minus(Duration.ofDays(300));
        Instant paid = came.plus(Duration.ofDays(i % 2 == 0 ? days : 70));
        tally.add(
            plan, Trail.of("c", Encounter.of("c", came, "looks"), Encounter.of("c", paid, "pays")));
      }
      JourneyStatistics statistics = tally.statistics(plan);
      assertThat(statistics.toText(Locale.ENGLISH))
          .contains("  " + days + " days  Half within")
          .doesNotContain("90 days", "365 days");
      String svg = ConversionPicture.of(statistics.funnel()).toSvg();
      assertThat(svg)
          .contains("50.0% within " + days + " days", ">" + days + " days</text>")
          .doesNotContain(">" + days * 3 / 2 + " days</text>");
    }
  }

  /** Of 1000 customers 900 were observed for a day only: ten of the rest cannot speak for all. */
  @Test
  void fewWhoAreLeftDoNotStandForMany() {
    long[] reached = new long[40];
    reached[30] = 90;
    ConversionCurve curve =
        ConversionCurve.of(
            byTime(reached),
            Map.of(
                Duration.ofMillis(TimeBuckets.to(10)),
                880L,
                Duration.ofMillis(TimeBuckets.to(35)),
                30L));
    assertThat(curve.by(Duration.ofMillis(TimeBuckets.to(30))).orElseThrow())
        .isCloseTo(0.75, within(1e-9));
    ConversionCurve few =
        ConversionCurve.of(
            Map.of(),
            Map.of(
                Duration.ofMillis(TimeBuckets.to(10)),
                980L,
                Duration.ofMillis(TimeBuckets.to(35)),
                20L));
    assertThat(few.by(Duration.ofMillis(TimeBuckets.to(30)))).isEmpty();
  }

  /** That all of 40 customers did it, or none, is no proof that all or none do. */
  @Test
  void isNotCertainOfAllOrNone() {
    CurvePoint all = ConversionCurve.of(byTime(40), Map.of()).points().get(0);
    assertThat(all.share()).isEqualTo(1);
    assertThat(all.atLeast()).isCloseTo(Math.pow(0.025, 1 / 40.0), within(1e-12));
    assertThat(all.atMost()).isEqualTo(1);
    CurvePoint none = ConversionCurve.of(Map.of(), byTime(40)).points().get(0);
    assertThat(none.share()).isZero();
    assertThat(none.atLeast()).isZero();
    // To the end of the step all 40 of them were observed.
    assertThat(none.atMost()).isCloseTo(1 - Math.pow(0.025, 1 / 40.0), within(1e-12));
    // A half did it at once, and the rest later.
    CurvePoint rest = ConversionCurve.of(byTime(40, 40), byTime(0, 0)).points().get(1);
    assertThat(rest.share()).isEqualTo(1);
    assertThat(rest.atLeast()).isBetween(0.9, 0.99);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ConversionCurve.of(Map.of(Duration.ofMillis(-1), 40L), Map.of()))
        .withMessageContaining("40 at PT-0.001S");
    // However long it took.
    assertThat(ConversionCurve.of(Map.of(ChronoUnit.FOREVER.getDuration(), 40L), Map.of()).points())
        .extracting(CurvePoint::share)
        .containsExactly(0.0, 1.0);
  }

  /** So whoever draws lines from point to point draws the curve. */
  @Test
  void isStraightBetweenItsPoints() {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      long[] came = new long[60];
      long[] left = new long[60];
      for (int i = 0; i < 6; i++) {
        came[random.nextInt(60)] += random.nextInt(40);
        left[random.nextInt(60)] += random.nextInt(20);
      }
      ConversionCurve curve = ConversionCurve.of(byTime(came), byTime(left));
      long from = 0;
      double before = 0;
      for (CurvePoint point : curve.points()) {
        long to = point.time().toMillis();
        for (int part = 1; part < 8; part++) {
          long between = from + (to - from) * part / 8;
          double straight =
              to == from
                  ? point.share()
                  : before + (point.share() - before) * (between - from) / (to - from);
          assertThat(curve.by(Duration.ofMillis(between)).orElseThrow())
              .as("seed %s at %s of %s", seed, between, curve.points())
              .isCloseTo(straight, within(1e-9));
        }
        from = to;
        before = point.share();
      }
    }
  }

  private static Map<Duration, Long> byTime(long... inSteps) {
    Map<Duration, Long> byTime = new HashMap<>();
    for (int step = 0; step < inSteps.length; step++) {
      byTime.put(Duration.ofMillis(TimeBuckets.to(step)), inSteps[step]);
    }
    return byTime;
  }
}
