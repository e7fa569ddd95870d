package io.github.klantreis.observation.cohort;

import static io.github.klantreis.observation.cohort.RandomLog.PLAN;
import static io.github.klantreis.observation.cohort.RandomLog.SHOP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.klantreis.observation.Encounter;
import io.github.klantreis.observation.ObservationPlan;
import io.github.klantreis.observation.Share;
import io.github.klantreis.observation.Trail;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class RetentionTest {
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
  private static final RetentionCounting MONTHS = RetentionCounting.byMonth(SHOP, PLAN, ZONE);
  private static final RetentionCounting WEEKS =
      RetentionCounting.by(SHOP, PLAN, Duration.ofDays(7), ZONE);

  @Test
  void activeAreThoseWithAnEncounterInThePeriodOfThoseWhoHadAllOfIt() {
    for (int seed = 0; seed < 40; seed++) {
      List<Trail> trails = RandomLog.trails(seed, 150);
      assertThat(trails.stream().collect(MONTHS.counted()).active())
          .isEqualTo(active(trails, (first, k) -> first.atZone(ZONE).plusMonths(k).toInstant()));
      assertThat(trails.stream().collect(WEEKS.counted()).active())
          .isEqualTo(active(trails, (first, k) -> first.plus(Duration.ofDays(7L * k))));
    }
  }

  /** The definition, period by period. */
  private static List<Share> active(
      List<Trail> trails, BiFunction<Instant, Integer, Instant> after) {
    Instant cutOff = PLAN.cutOff().orElseThrow();
    List<Share> shares = new ArrayList<>();
    for (int k = 1; k <= 36; k++) {
      long atRisk = 0;
      long active = 0;
      for (Trail trail : trails) {
        List<Instant> times =
            trail.encounters().stream()
                .filter(each -> !each.event().equals("heartbeat"))
                .map(Encounter::at)
                .toList();
        if (times.isEmpty() || after.apply(times.get(0), k + 1).isAfter(cutOff)) {
          continue;
        }
        Instant start = after.apply(times.get(0), k);
        Instant end = after.apply(times.get(0), k + 1);
        atRisk++;
        active += times.stream().anyMatch(t -> !t.isBefore(start) && t.isBefore(end)) ? 1 : 0;
      }
      if (atRisk > 0) {
        shares.add(Share.of(active, atRisk));
      }
    }
    return shares;
  }

  @Test
  void talliesAddUpHoweverCustomersAreDivided() {
    for (int seed = 0; seed < 20; seed++) {
      RandomLog.requireAddsUp(MONTHS, RandomLog.trails(seed, 60), seed);
    }
  }

  @Test
  void theCohortIsTheMonthOfTheFirstEncounterInTheZone() {
    Trail trail = trail("2026-01-15T10:00:00Z heartbeat", "2026-01-31T23:30:00Z sees");
    assertThat(MONTHS.cohort(trail)).hasValue(YearMonth.of(2026, 2));
    assertThat(MONTHS.cohort(Trail.of("a"))).isEmpty();
    assertThat(trail.encounters()).map(PLAN::isIgnored).containsExactly(true, false);
  }

  @Test
  void saysHowManyStayActive() {
    Retention retention =
        Stream.of(trail("2026-01-31T10:00:00Z sees", "2026-02-28T10:00:00Z pays"))
            .collect(MONTHS.counted());
    assertThat(retention.customers()).isEqualTo(1);
    assertThat(retention.toText(Locale.ENGLISH))
        .startsWith(
            "Month 2 since the first encounter: 100.0% active (95% bounds: 2.5 to 100.0), of 1"
                + " customer");
    assertThat(retention.toText(Locale.forLanguageTag("nl")))
        .startsWith(
            "Maand 2 sinds het eerste contact: 100,0% actief (95%-grenzen: 2,5 tot 100,0), van 1"
                + " klant")
        .endsWith("Maand 1 begint met het eerste contact: daarin is iedereen actief.\n");
    assertThat(MONTHS.of(MONTHS.newTally()).toText(Locale.ENGLISH)).contains("too short");
    Retention weeks =
        Stream.of(trail("2026-01-31T10:00:00Z sees", "2026-02-28T10:00:00Z pays"))
            .collect(RetentionCounting.by(SHOP, PLAN, Duration.ofDays(7), ZONE).counted());
    assertThat(weeks.toText(Locale.ENGLISH)).endsWith("A period is 7 days.\n");
    assertThat(weeks.toText(Locale.forLanguageTag("nl"))).endsWith("Een periode duurt 7 dagen.\n");
  }

  @Test
  void aPeriodAndAnEndOfTheLogAreNeeded() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RetentionCounting.by(SHOP, PLAN, Duration.ZERO, ZONE));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RetentionCounting.byMonth(SHOP, ObservationPlan.of(SHOP), ZONE))
        .withMessageContaining("withCutOff");
  }

  private static Trail trail(String... encounters) {
    return Trail.of(
        "a",
        Stream.of(encounters)
            .map(each -> each.split(" "))
            .map(each -> Encounter.of("a", Instant.parse(each[0]), each[1]))
            .toList());
  }
}
