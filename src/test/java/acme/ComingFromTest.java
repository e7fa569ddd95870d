package acme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.model.Journey;
import io.github.klantreis.observation.Encounter;
import io.github.klantreis.observation.FunnelMode;
import io.github.klantreis.observation.FunnelStep;
import io.github.klantreis.observation.JourneyStatistics;
import io.github.klantreis.observation.ObservationPlan;
import io.github.klantreis.observation.Share;
import io.github.klantreis.observation.Trail;
import io.github.klantreis.phase.CanonicalPhase;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the guide says to those who come from another tool, see {@link ReadmeTest}. */
final class ComingFromTest {
  private static final Instant ONE = Instant.parse("2026-03-02T01:00:00Z");

  @Test
  void severalModesAtOnce() {
    Journey journey = FirstJourney.journey();
    Stream<Trail> trails =
        Stream.of(
            Trail.of(
                "anna",
                Encounter.of("anna", ONE, "sees-colleague"),
                Encounter.of("anna", ONE, "compares"),
                Encounter.of("anna", ONE.plusSeconds(60), "pays")));
    // README: coming from
    ObservationPlan plan =
        ObservationPlan.of(journey)
            .withWindow(Duration.ofDays(30))
            .withFunnel(FunnelMode.FIRST_ENTRY, FunnelMode.BEST_START_TIES_IN_FAVOUR);
    JourneyStatistics statistics = trails.collect(plan.statistics());
    Share asInMixpanel = statistics.funnel().conversionTo("purchase");
    Share asInClickHouse =
        statistics.funnel(FunnelMode.BEST_START_TIES_IN_FAVOUR).conversionTo("purchase");
    // end
    assertThat(asInMixpanel.part()).isOne();
    assertThat(asInClickHouse.part()).isOne();
  }

  /** A at 1:00 and 1:30, B at 1:45, C at 2:15; the window is an hour. */
  @Test
  void onlyTheFirstEntryStartsAFunnelOfMixpanel() {
    assertThat(reached(FunnelMode.FIRST_ENTRY, "a", 0, "a", 30, "b", 45, "c", 75)).isEqualTo(2);
    assertThat(reached(FunnelMode.BEST_START, "a", 0, "a", 30, "b", 45, "c", 75)).isEqualTo(3);
  }

  @Test
  void atOneInstantClickHouseTakesTheOrderThatFits() {
    assertThat(reached(FunnelMode.BEST_START, "b", 0, "a", 0)).isEqualTo(1);
    assertThat(reached(FunnelMode.BEST_START_TIES_IN_FAVOUR, "b", 0, "a", 0)).isEqualTo(2);
  }

  /** Where ClickHouse's strict_increase differs: it counts one step here. */
  @Test
  void strictlyLaterIsNotStrictIncrease() {
    assertThat(reached(FunnelMode.BEST_START_STRICTLY_LATER, "a", 2, "a", 4, "b", 4)).isEqualTo(2);
  }

  private static long reached(FunnelMode mode, Object... eventsAndMinutes) {
    Journey journey =
        Journey.builder("abc", "A, B, C")
            .phase(CanonicalPhase.AWARENESS, p -> p.touchpoint("a", "A", t -> {}))
            .phase(CanonicalPhase.CONSIDERATION, p -> p.touchpoint("b", "B", t -> {}))
            .phase(CanonicalPhase.PURCHASE, p -> p.touchpoint("c", "C", t -> {}))
            .build();
    Encounter[] encounters = new Encounter[eventsAndMinutes.length / 2];
    Arrays.setAll(
        encounters,
        i ->
            Encounter.of(
                "anna",
                ONE.plus(Duration.ofMinutes((int) eventsAndMinutes[2 * i + 1])),
                (String) eventsAndMinutes[2 * i]));
    ObservationPlan plan =
        ObservationPlan.of(journey).withWindow(Duration.ofHours(1)).withFunnel(mode);
    List<FunnelStep> steps =
        Stream.of(Trail.of("anna", encounters)).collect(plan.statistics()).funnel().steps();
    return steps.stream().filter(step -> step.reached() > 0).count();
  }
}
