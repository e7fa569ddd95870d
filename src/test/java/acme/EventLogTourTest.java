package acme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.exchange.eventlog.CsvEncounters;
import io.github.klantreis.exchange.eventlog.RowProblem;
import io.github.klantreis.exchange.eventlog.TimeFormat;
import io.github.klantreis.exchange.eventlog.XesEncounters;
import io.github.klantreis.observation.ObservationPlan;
import io.github.klantreis.observation.Replay;
import io.github.klantreis.observation.Trail;
import io.github.klantreis.part.Scale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the guide says of event logs. */
final class EventLogTourTest {

  @Test
  void csv(@TempDir Path folder) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("log.csv"),
            """
            user_id,timestamp,event,score
            anna,2026-03-02 09:30:00,sees-colleague,4
            ben,2026-03-02 10:00:00 UTC,compares,
            ,2026-03-03 11:00:00,pays,2
            ben,3 March,test-ride,9
            ben,2026-03-0
            """);
    ObservationPlan plan = ObservationPlan.of(FirstJourney.journey());
    // README: event log
    List<RowProblem> unreadable = new ArrayList<>();
    CsvEncounters csv =
        CsvEncounters.inFile(file)
            .withCustomerColumn("user_id")
            .withTimeColumn("timestamp")
            .withEventColumn("event")
            .withExperienceColumn("score", Scale.of(1, 5))
            .withTimeFormat(TimeFormat.iso().zone(ZoneId.of("Europe/Amsterdam")))
            .onProblem(unreadable::add); // without it the first bad row throws

    List<Replay> replays;
    try (Stream<Trail> trails = csv.readTrails()) {
      replays = trails.map(plan::replay).toList();
    }
    // end
    assertThat(replays).extracting(Replay::customer).containsExactly("anna", "ben");
    assertThat(replays.get(0).moves().get(0).encounter().at()).isEqualTo("2026-03-02T08:30:00Z");
    assertThat(unreadable.stream().map(RowProblem::toString).collect(Collectors.joining("\n")))
        .isEqualTo(
            // README: unreadable rows
            """
            line 4, user_id: there is no customer | ,2026-03-03 11:00:00,pays,2
            line 5, timestamp: "3 March" is not a time in the format iso in Europe/Amsterdam | ben,3 March,test-ride,9
            line 5, score: "9" is not a number from 1 to 5 | ben,3 March,test-ride,9
            line 6: the number of columns is 2, but should be 4 | ben,2026-03-0"""
            // end
            );
  }

  @Test
  void xes() throws IOException {
    Path file = Path.of("src/test/resources/io/github/klantreis/eventlog/shop.xes");
    List<RowProblem> unreadable = new ArrayList<>();
    long count;
    // README: xes
    XesEncounters xes =
        XesEncounters.inFile(file)
            .withCustomerOfTrace("customer") // without it the name of the trace
            .withSessionOfTrace("concept:name")
            .withLifecycle("complete") // when activities were done, not when they began
            .onProblem(unreadable::add);
    // end
    try (Stream<Trail> trails = xes.readTrails()) {
      count = trails.count();
    }
    assertThat(count).isEqualTo(1);
    assertThat(unreadable).hasSize(3);
  }
}
