package acme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.exchange.eventlog.JsonField;
import io.github.klantreis.exchange.eventlog.JsonLinesEncounters;
import io.github.klantreis.exchange.eventlog.OcelEncounters;
import io.github.klantreis.exchange.eventlog.RowProblem;
import io.github.klantreis.exchange.eventlog.TimeFormat;
import io.github.klantreis.model.Journey;
import io.github.klantreis.observation.Encounter;
import io.github.klantreis.observation.JourneyTally;
import io.github.klantreis.observation.ObservationPlan;
import io.github.klantreis.observation.Trail;
import io.github.klantreis.phase.CanonicalPhase;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the guide says of events in JSON, and in a database. */
final class JsonLinesTourTest {
  private static final Path EVENTS =
      Path.of("src/test/resources/io/github/klantreis/eventlog/events");

  @Test
  void linesOfGoogleAnalytics() throws IOException {
    Path file = EVENTS.resolve("ga4.jsonl");
    List<RowProblem> unreadable = new ArrayList<>();
    // README: json lines
    JsonLinesEncounters ga4 =
        JsonLinesEncounters.inFile(file)
            .withCustomer(JsonField.at("/user_id").or("/user_pseudo_id"))
            .withTime(JsonField.at("/event_timestamp"))
            .withTimeFormat(TimeFormat.epochMicros())
            .withEvent(JsonField.at("/event_name"))
            .withSession(
                JsonField.at("/event_params")
                    .where("/key", "ga_session_id")
                    .then("/value/int_value"))
            .withDuplicateKey(
                JsonField.at("/user_pseudo_id"),
                JsonField.at("/event_timestamp"),
                JsonField.at("/event_name"))
            .withAbsent("null", "undefined", "-") // else one customer with all their visits
            .onProblem(unreadable::add);
    // end
    try (Stream<Trail> trails = ga4.readTrails()) {
      assertThat(trails).hasSize(5);
    }
    assertThat(unreadable).hasSize(2);
  }

  @Test
  void eventsOfUnomiBecomeStatistics() throws IOException {
    Path file = EVENTS.resolve("unomi.jsonl");
    Journey journey =
        Journey.builder("e-bike", "Buying an e-bike")
            .phase(CanonicalPhase.AWARENESS, p -> p.touchpoint("visits", "Visits the shop"))
            .phase(
                CanonicalPhase.CONSIDERATION,
                p ->
                    p.touchpoint("compares", "Compares e-bikes")
                        .touchpoint("test-ride", "Books a test ride"))
            .phase(
                CanonicalPhase.PURCHASE,
                p -> p.touchpoint("chooses", "Chooses one").touchpoint("pays", "Pays"))
            .build();
    List<RowProblem> unreadable = new ArrayList<>();
    // README: unomi
    JsonLinesEncounters unomi =
        JsonLinesEncounters.inFile(file)
            .withCustomer(JsonField.at("/profileId"))
            .withTime(JsonField.at("/timeStamp"))
            .withEvent(JsonField.at("/target/properties/pageInfo/pageID").or("/eventType"))
            .withSession(JsonField.at("/sessionId"))
            .withDuplicateKey(JsonField.at("/itemId"))
            .onProblem(unreadable::add);
    ObservationPlan plan =
        ObservationPlan.of(journey)
            .withEvent("home", "visits") // the id of a page …
            .withEvent("e-bike", "compares")
            .withEvent("addToCart", "chooses") // … or the type of an event
            .withEvent("bookTestRide", "test-ride")
            .withEvent("purchase", "pays")
            .withIgnored("login");
    JourneyTally tally;
    try (Stream<Trail> trails = unomi.readTrails()) {
      tally = trails.collect(plan.tally());
    }
    String report = tally.statistics(plan).toText(Locale.ENGLISH);
    // end
    assertThat(report)
        .startsWith("Buying an e-bike: 5 customers, 13 encounters on the map, 0 off it");
    assertThat(report).contains("2 purchases by 2 customers");
    assertThat(unreadable).hasSize(2);
  }

  @Test
  void elementsOfVisits() throws IOException {
    Path file = EVENTS.resolve("matomo.json");
    Path ocel = EVENTS.resolve("ocel2.json");
    List<RowProblem> unreadable = new ArrayList<>();
    // README: json document
    JsonLinesEncounters matomo =
        JsonLinesEncounters.inFile(file)
            .withRecordsAt("") // one document: an array of visits …
            .withElementsAt("/actionDetails") // … each with an array of actions
            .withCustomer(JsonField.ofParent("/userId").or(JsonField.ofParent("/visitorId")))
            .withTime(JsonField.at("/timestamp"))
            .withTimeFormat(TimeFormat.epochSeconds())
            .withEvent(JsonField.at("/eventAction").or("/pageTitle").or("/type"));
    JsonLinesEncounters objectCentric = OcelEncounters.inFile(ocel, "customer");
    // end
    try (Stream<Encounter> read = matomo.onProblem(unreadable::add).read()) {
      assertThat(read).hasSize(17); // with three that were delivered twice
    }
    try (Stream<Encounter> read = objectCentric.onProblem(unreadable::add).read()) {
      assertThat(read).hasSize(15);
    }
  }

  @Test
  void rowsOfADatabase() throws SQLException {
    ResultSet rows = rows();
    // README: jdbc
    List<Encounter> encounters = new ArrayList<>();
    long incomplete = 0;
    for (long row = 1; rows.next(); row++) { // select … order by customer, at
      String customer = rows.getString("customer");
      OffsetDateTime at = rows.getObject("at", OffsetDateTime.class);
      String event = rows.getString("event");
      if (customer == null || at == null || event == null) {
        incomplete++;
      } else {
        encounters.add(Encounter.builder(customer, at.toInstant(), event).position(row).build());
      }
    }
    // end
    assertThat(Trail.group(encounters.stream())).hasSize(2);
    assertThat(incomplete).isEqualTo(1);
  }

  private static ResultSet rows() {
    OffsetDateTime at = OffsetDateTime.parse("2026-03-02T09:30:00+01:00");
    Iterator<Map<String, Object>> rows =
        List.<Map<String, Object>>of(
                Map.of("customer", "anna", "at", at, "event", "compares"),
                Map.of("customer", "anna", "at", at), // the event is null
                Map.of("customer", "ben", "at", at, "event", "pays"))
            .iterator();
    List<Map<String, Object>> current = new ArrayList<>();
    return (ResultSet)
        Proxy.newProxyInstance(
            JsonLinesTourTest.class.getClassLoader(),
            new Class<?>[] {ResultSet.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("next")) {
                boolean hasNext = rows.hasNext();
                current.clear();
                if (hasNext) {
                  current.add(rows.next());
                }
                return hasNext;
              }
              return current.get(0).get((String) arguments[0]);
            });
  }
}
