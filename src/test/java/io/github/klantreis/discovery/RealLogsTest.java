package io.github.klantreis.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.klantreis.drawing.JourneyMap;
import io.github.klantreis.exchange.eventlog.CsvEncounters;
import io.github.klantreis.exchange.eventlog.EventLog;
import io.github.klantreis.exchange.eventlog.TimeFormat;
import io.github.klantreis.exchange.eventlog.XesEncounters;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.observation.Trail;
import io.github.klantreis.part.Branch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is proposed from real logs, where the machine has them. */
final class RealLogsTest {
  private static final Path LOGS =
      Path.of(System.getProperty("klantreis.data", "../shared/data")).resolve("event-logs");

  /** A call, then the check and the registration at one of two sites, then the handling. */
  @Test
  void insuranceClaims() throws IOException {
    DiscoveredJourney found =
        discover(XesEncounters.inFile(log("xes-teleclaims/teleclaims.xes.gz")));
    assertThat(found.basis()).isEqualTo(PhaseBasis.TIMES);
    List<Phase> phases = found.journey().phases();
    assertThat(phases).hasSize(3);
    assertThat(phases.get(0).touchpoints())
        .extracting(Touchpoint::name)
        .containsExactly("incoming claim");
    assertThat(phases.get(1).branchings()).hasSize(1);
    assertThat(phases.get(1).touchpoints())
        .extracting(Touchpoint::name)
        .containsExactly(
            "B check if sufficient information is available",
            "B register claim",
            "S check if sufficient information is available",
            "S register claim");
    assertThat(phases.get(2).touchpoints()).hasSize(6);
  }

  /** A fine, its notification and a penalty, then the payment or the collection. */
  @Test
  void trafficFines() throws IOException {
    DiscoveredJourney found =
        discover(XesEncounters.inFile(log("xes-roadtraffic/roadtraffic100traces.xes")));
    assertThat(found.journey().touchpoints().map(Touchpoint::id))
        .containsExactly(
            "Create-Fine",
            "Send-Fine",
            "Insert-Fine-Notification",
            "Add-penalty",
            "Payment",
            "Send-for-Credit-Collection");
    Phase last = found.journey().phases().get(found.journey().phases().size() - 1);
    assertThat(last.branchings()).hasSize(1);
  }

  /** Some cancel after the reminder; for the others, the payment and the delivery follow. */
  @Test
  void orders() throws IOException {
    DiscoveredJourney found =
        discover(XesEncounters.inFile(log("xes-interval/interval_event_log.xes")));
    Phase phase = found.journey().phaseOf("cancel-order").orElseThrow();
    assertThat(phase.touchpoints())
        .extracting(Touchpoint::name)
        .containsExactly("send reminder", "cancel order");
    assertThat(phase.branchings().get(0).branches())
        .extracting(Branch::endsJourney)
        .containsExactly(true, false);
  }

  /** Visitors of a shop look around: no phases by time, and many pages anywhere. */
  @Test
  void webShop() throws IOException {
    DiscoveredJourney found =
        discover(
            CsvEncounters.inFile(log("ecom-retentioneering/ecom.csv.gz"))
                .withCustomerColumn("user_id")
                .withTimeColumn("timestamp")
                .withEventColumn("event")
                .withTimeFormat(TimeFormat.iso().zone(ZoneOffset.UTC)));
    assertThat(found.basis()).isEqualTo(PhaseBasis.WORDS);
    assertThat(found.leftOut()).extracting(LeftOutEvent::event).contains("home", "search");
    assertThat(found.journey().phases())
        .extracting(Phase::id)
        .contains("consideration", "purchase");
  }

  private static DiscoveredJourney discover(EventLog<?> log) throws IOException {
    try (Stream<Trail> trails = log.readTrails()) {
      DiscoveredJourney found = JourneyDiscovery.of("found", "Found").discover(trails);
      Journey journey = found.journey();
      assertThat(JourneyMap.of(journey).toSvg()).contains("<svg");
      return found;
    }
  }

  private static Path log(String name) {
    Path file = LOGS.resolve(name);
    assumeTrue(Files.exists(file), () -> "no log at " + file.toAbsolutePath());
    return file;
  }
}
