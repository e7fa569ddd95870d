package acme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.observation.Encounter;
import io.github.klantreis.observation.FunnelMode;
import io.github.klantreis.observation.ObservationPlan;
import io.github.klantreis.observation.Trail;
import io.github.klantreis.observation.funnel.FunnelResult;
import io.github.klantreis.observation.funnel.TouchpointFunnel;
import io.github.klantreis.observation.funnel.WindowFunnelMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Funnels over chosen touchpoints in the guide, see {@link ReadmeTest}. */
final class TouchpointFunnelSampleTest {
  private static final Instant ONE = Instant.parse("2026-03-02T01:00:00Z");

  private final ObservationPlan plan = ObservationPlan.of(FirstJourney.journey());

  private static Trail trail(String customer, String... events) {
    return Trail.of(
        customer,
        Stream.iterate(0, i -> i < events.length, i -> i + 1)
            .map(i -> Encounter.of(customer, ONE.plusSeconds(60L * i), events[i]))
            .toList());
  }

  private final List<Trail> all =
      List.of(
          trail("anna", "sees-colleague", "compares", "pays"),
          trail("ben", "sees-colleague", "pays"),
          trail("cas", "sees-colleague", "returns", "pays"));

  @Test
  void chosenTouchpoints() {
    Stream<Trail> trails = all.stream();
    // README: chosen touchpoints
    TouchpointFunnel funnel =
        TouchpointFunnel.of(plan)
            .withStep("sees-colleague")
            .withOptionalStep("compares")
            .withStep("pays")
            .withExcludedEvent("returns")
            .within(Duration.ofDays(7));
    FunnelResult result = trails.collect(funnel.result());
    String said = result.toText(Locale.ENGLISH);
    // end
    assertThat(said)
        .isEqualTo(
            """
            3 of 3 customers entered the funnel (best start, within 7 days).
            1. Sees a colleague arrive: 3 (100%)
            2. Compares batteries (optional): 1 (33.3%)
            3. Pays: 2 (66.7%)
            A chain breaks at "returns".
            """);
  }

  @Test
  void asInOtherTools() {
    // README: as in other tools
    TouchpointFunnel steps =
        TouchpointFunnel.of(plan)
            .withStep("sees-colleague")
            .withStep("compares")
            .withStep("pays")
            .within(Duration.ofDays(7));
    TouchpointFunnel clickHouse = steps.withWindowFunnel(WindowFunnelMode.STRICT_ORDER);
    TouchpointFunnel amplitude = steps.withTolerance(Duration.ofSeconds(1));
    TouchpointFunnel mixpanel =
        steps.withMode(FunnelMode.FIRST_ENTRY).withTolerance(Duration.ofSeconds(2));
    TouchpointFunnel analytics = steps.open();
    // end
    assertThat(all.stream().collect(clickHouse.result()).conversion())
        .hasToString("1 of 3 (33.3%)");
    assertThat(all.stream().collect(amplitude.result()).conversion()).hasToString("1 of 3 (33.3%)");
    assertThat(all.stream().collect(mixpanel.result()).conversion()).hasToString("1 of 3 (33.3%)");
    assertThat(all.stream().collect(analytics.result()).conversion())
        .hasToString("3 of 3 (100.0%)");
  }
}
