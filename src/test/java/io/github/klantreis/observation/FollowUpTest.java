package io.github.klantreis.observation;

import static io.github.klantreis.phase.CanonicalPhase.CONSIDERATION;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.klantreis.Extent;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.RandomJourneys;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Customers who are each observed for the same time, from the first encounter. */
final class FollowUpTest {
  private static final Journey SHOP =
      Journey.builder("shop", "Shop")
          .phase(CONSIDERATION, p -> p.touchpoint("looks", "Looks", t -> {}))
          .phase(PURCHASE, p -> p.touchpoint("pays", "Pays", t -> {}))
          .build();
  private static final Instant BEGIN = Instant.parse("2026-03-01T00:00:00Z");
  private static final Instant END = BEGIN.plus(Duration.ofDays(100));
  private static final ObservationPlan PLAN =
      ObservationPlan.of(SHOP)
          .withIgnored("beat")
          .withCutOff(Duration.ofDays(10), END)
          .during(Duration.ofDays(30));

  private static Encounter at(double day, String event) {
    return Encounter.of("ann", BEGIN.plusMillis((long) (day * 86_400_000)), event);
  }

  private static JourneyStatistics statistics(Encounter... encounters) {
    return PLAN.newTally().add(PLAN, Trail.of("ann", List.of(encounters))).statistics(PLAN);
  }

  @Test
  void whatComesLaterDoesNotCount() {
    JourneyStatistics statistics =
        statistics(at(1, "looks"), at(31, "looks"), at(31.5, "pays"), at(40, "looks"));

    assertThat(statistics.customers()).isOne();
    assertThat(statistics.customersTooYoung()).isZero();
    assertThat(statistics.encountersOnTheMap()).isEqualTo(2);
    assertThat(statistics.funnel().conversionTo("purchase").part()).isZero();
  }

  @Test
  void theTimeStartsAtWhatIsNotIgnored() {
    JourneyStatistics statistics =
        statistics(at(0, "beat"), at(1, "off"), at(31, "looks"), at(31.1, "pays"));

    assertThat(statistics.encountersOnTheMap()).isEqualTo(1);
    assertThat(statistics.ignoredEvents()).isOne();
  }

  @Test
  void aCustomerOfWhomAllIsIgnoredIsNotSeen() {
    JourneyStatistics statistics = statistics(at(0, "beat"), at(50, "beat"));
    assertThat(statistics.customers()).isOne();
    assertThat(statistics.customersTooYoung()).isZero();
    assertThat(statistics.ignoredEvents()).isEqualTo(2);
    assertThat(statistics.customersOffTheMap().whole()).isZero();

    int[] ignored = {EventMapping.IGNORED, EventMapping.IGNORED};
    long[] millis = {at(0, "beat").millis(), at(50, "beat").millis()};
    JourneyTally fromArrays = PLAN.newTally().add(PLAN, ignored, millis, 0, 2);
    assertThat(fromArrays.statistics(PLAN).ignoredEvents()).isEqualTo(2);
  }

  @Test
  void whoIsTooYoungIsLeftOutAndCounted() {
    JourneyStatistics young = statistics(at(70.001, "looks"), at(71, "pays"));
    assertThat(young.customers()).isZero();
    assertThat(young.customersTooYoung()).isOne();
    assertThat(young.encountersOnTheMap()).isZero();
    assertThat(young.toText(Locale.ENGLISH))
        .contains(
            "Each customer counts for 30 days from the first encounter; 1 customer is left out, whom"
                + " the log does not cover for that long");
    assertThat(young.toText(Locale.forLanguageTag("nl")))
        .contains(
            "Alle klanten tellen 30 dagen mee vanaf het eerste contact; 1 klant telt niet mee");

    assertThat(statistics(at(70, "looks")).customers()).isOne();
  }

  @Test
  void everyoneHasAnOwnCutOff() {
    JourneyStatistics statistics = statistics(at(1, "looks"));
    assertThat(statistics.customers(TrailStatus.STOPPED)).isOne();
    assertThat(statistics(at(1, "looks"), at(21, "looks")).customers(TrailStatus.OPEN)).isOne();
    assertThat(statistics(at(1, "looks"), at(20.9, "looks")).customers(TrailStatus.STOPPED))
        .isOne();
  }

  @Test
  void aPlanNeedsACutOffAndMoreTimeThanItsInactivity() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ObservationPlan.of(SHOP).during(Duration.ofDays(30)))
        .withMessageContaining("needs to know when the log ends");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PLAN.during(Duration.ofSeconds(Long.MAX_VALUE)))
        .withMessageContaining("must be at most 106751991167 days, but was");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PLAN.during(Duration.ofDays(10)))
        .withMessageContaining("must be longer than the inactivity of 10 days");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PLAN.withCutOff(Duration.ofDays(30), END))
        .withMessageContaining("but was 30 days");
    assertThat(PLAN.followUp()).contains(Duration.ofDays(30));
    assertThat(PLAN.cutOff()).contains(END);
    assertThat(PLAN.inactivity()).contains(Duration.ofDays(10));
    assertThat(PLAN.window()).isEmpty();
  }

  @Test
  void talliesOfOtherTimesDoNotMix() {
    ObservationPlan longer = PLAN.during(Duration.ofDays(31));
    assertThatIllegalArgumentException().isThrownBy(() -> PLAN.newTally().merge(longer.newTally()));
    JourneyTally tally = PLAN.newTally().add(PLAN, Trail.of("ann", List.of(at(90, "looks"))));
    assertThat(JourneyTally.fromBytes(tally.toBytes())).isEqualTo(tally);
  }

  /** Each customer counted alone, by a plan that ends when the customer's own time is over. */
  @Test
  void itIsAsIfTheLogOfEachCustomerEndedAfterThatTime() {
    long young = 0;
    long old = 0;
    long stayed = 0;
    for (int seed = 0; seed < Extent.of(40, 100); seed++) {
      Random random = new Random(seed);
      Journey journey = RandomJourneys.seeded(random.nextLong()).ofSize(random.nextInt(12)).next();
      ObservationPlan drawn = RandomTrails.plan(journey, random);
      Instant cutOff = Instant.parse("2026-03-01T02:00:00Z");
      Duration silence = Duration.ofMinutes(1 + random.nextInt(60));
      ObservationPlan plan = drawn.withCutOff(silence, cutOff);
      Duration time = silence.plusMinutes(1 + random.nextInt(150));
      ObservationPlan followed = plan.during(time);
      List<Trail> trails = RandomTrails.trails(plan, random, 30);
      long[] expected = new long[plan.newTally().statistics(plan).compiled().layout.size];
      long tooYoung = 0;
      for (Trail trail : trails) {
        Optional<Instant> first =
            trail.encounters().stream()
                .filter(e -> plan.mapping().target(e) != EventMapping.IGNORED)
                .map(Encounter::at)
                .findFirst();
        if (first.isPresent() && first.get().plus(time).isAfter(cutOff)) {
          tooYoung++;
          continue;
        }
        Instant end = first.map(at -> at.plus(time)).orElse(cutOff);
        ObservationPlan own = plan.withCutOff(silence, end);
        List<Encounter> inTime = new ArrayList<>(trail.encounters());
        inTime.removeIf(e -> e.at().isAfter(end));
        CustomerPass pass = new CustomerPass(own.compiled());
        TallyBody body = new TallyBody(own.compiled().layout);
        pass.accept(Trail.of(trail.customer(), inTime));
        pass.countInto(body, JourneyOutline.NOBODY);
        TallyLayout layout = own.compiled().layout;
        for (int place = 0; place < expected.length; place++) {
          expected[place] =
              layout.isExtreme(place)
                  ? Math.max(expected[place], body.cells()[place])
                  : expected[place] + body.cells()[place];
        }
      }
      expected[TallyLayout.TOO_YOUNG] = tooYoung;
      young += tooYoung;
      old += trails.size() - tooYoung;
      CompiledPlan compiled = followed.compiled();
      CustomerPass pass = new CustomerPass(compiled);
      TallyBody body = new TallyBody(compiled.layout);
      for (Trail trail : trails) {
        pass.accept(trail);
        pass.countInto(body, JourneyOutline.NOBODY);
      }
      for (int place = 0; place < expected.length; place++) {
        assertThat(body.cells()[place])
            .as("seed %s, place %s", seed, place)
            .isEqualTo(expected[place]);
      }
      for (PhaseCount phase : trails.stream().collect(followed.statistics()).phases()) {
        stayed += phase.firstDwell().count();
        assertThat(phase.firstDwell().count()).isLessThanOrEqualTo(phase.dwell().count());
      }
    }
    assertThat(young).as("not for want of any").isGreaterThan(100);
    assertThat(old).isGreaterThan(100);
    assertThat(stayed).isGreaterThan(100);
  }

  @Test
  void theFirstStayOfEachCustomerIsTimedOnce() {
    JourneyStatistics statistics =
        statistics(at(1, "looks"), at(2, "looks"), at(4, "pays"), at(5, "looks"), at(25, "pays"));

    TimeSummary first = statistics.phase("consideration").orElseThrow().firstDwell();
    assertThat(first.count()).isOne();
    assertThat(first.longest()).contains(Duration.ofDays(3));
    assertThat(statistics.phase("purchase").orElseThrow().firstDwell().longest())
        .contains(Duration.ofDays(1));
    assertThat(first.longerThan(Duration.ofDays(2)).part()).isOne();
    assertThat(first.longerThan(Duration.ofDays(4)).part()).isZero();
    TimeSummary both = first.plus(statistics.phase("purchase").orElseThrow().firstDwell());
    assertThat(both.total()).isEqualTo(Duration.ofDays(4));
    assertThat(both.shortest()).contains(Duration.ofDays(1));
    assertThat(both.longerThan(Duration.ofDays(2))).isEqualTo(Share.of(1, 2));
  }
}
