package io.github.klantreis.exchange.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.klantreis.observation.Encounter;
import io.github.klantreis.observation.Trail;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * One story in the files of eleven sources, each read by its recipe to the same encounters. The
 * files are synthetic, see PROVENANCE.md beside them.
 */
final class EventSourcesTest {
  private static final Path EVENTS =
      Path.of("src/test/resources/io/github/klantreis/eventlog/events");

  private final List<RowProblem> problems = new ArrayList<>();
  private final List<ReadingProgress> progress = new ArrayList<>();

  /** A recipe for each source. */
  enum Source {
    GA4("ga4") {
      @Override
      JsonLinesEncounters recipe(Path file) {
        return JsonLinesEncounters.inFile(file)
            .withCustomer(JsonField.at("/user_id").or("/user_pseudo_id"))
            .withTime(JsonField.at("/event_timestamp"))
            .withTimeFormat(TimeFormat.epochMicros())
            .withEvent(JsonField.at("/event_name"))
            .withSession(
                JsonField.at("/event_params")
                    .where("/key", "ga_session_id")
                    .then("/value/int_value"))
            .withPosition(
                JsonField.at("/batch_page_id"),
                JsonField.at("/batch_ordering_id"),
                JsonField.at("/batch_event_index"))
            .withDuplicateKey(
                JsonField.at("/user_pseudo_id"),
                JsonField.at("/event_timestamp"),
                JsonField.at("/event_name"),
                JsonField.at("/batch_page_id"),
                JsonField.at("/batch_ordering_id"),
                JsonField.at("/batch_event_index"));
      }
    },
    SEGMENT("segment") {
      @Override
      JsonLinesEncounters recipe(Path file) {
        return JsonLinesEncounters.inFile(file)
            .withCustomer(JsonField.at("/userId").or("/anonymousId"))
            .withTime(JsonField.at("/timestamp"))
            .withEvent(JsonField.at("/event").or("/name").or("/type"))
            .withDuplicateKey(JsonField.at("/messageId"));
      }
    },
    RUDDERSTACK("rudderstack") {
      @Override
      JsonLinesEncounters recipe(Path file) {
        return JsonLinesEncounters.inFile(file)
            .withCustomer(JsonField.at("/userId").or("/anonymousId"))
            .withTime(JsonField.at("/timestamp").or("/originalTimestamp"))
            .withEvent(JsonField.at("/event").or("/name").or("/type"))
            .withSession(JsonField.at("/context/sessionId"))
            .withDuplicateKey(JsonField.at("/messageId"));
      }
    },
    SNOWPLOW("snowplow") {
      @Override
      JsonLinesEncounters recipe(Path file) {
        return JsonLinesEncounters.inFile(file)
            .withCustomer(JsonField.at("/user_id").or("/domain_userid"))
            .withTime(JsonField.at("/derived_tstamp").or("/collector_tstamp"))
            .withEvent(JsonField.at("/event_name").or("/event"))
            .withSession(JsonField.at("/domain_sessionid"))
            .withDuplicateKey(JsonField.at("/event_id"), JsonField.at("/event_fingerprint"));
      }
    },
    CLOUDEVENTS("cloudevents") {
      @Override
      JsonLinesEncounters recipe(Path file) {
        return JsonLinesEncounters.inFile(file)
            .withCustomer(JsonField.at("/subject"))
            .withTime(JsonField.at("/time"))
            .withEvent(JsonField.at("/type"))
            .withSession(JsonField.at("/data/sessionId"))
            .withPosition(JsonField.at("/sequence"))
            .withDuplicateKey(JsonField.at("/source"), JsonField.at("/id"));
      }
    },
    XDM("xdm") {
      @Override
      JsonLinesEncounters recipe(Path file) {
        return JsonLinesEncounters.inFile(file)
            .withCustomer(
                JsonField.at("/identityMap/CRMID")
                    .where("/primary", true)
                    .then("/id")
                    .or("/identityMap/CRMID/0/id")
                    .or("/identityMap/ECID/0/id"))
            .withTime(JsonField.at("/timestamp"))
            .withEvent(JsonField.at("/eventType"))
            .withDuplicateKey(JsonField.at("/_id"));
      }
    },
    UNOMI("unomi") {
      @Override
      JsonLinesEncounters recipe(Path file) {
        return JsonLinesEncounters.inFile(file)
            .withCustomer(JsonField.at("/profileId"))
            .withTime(JsonField.at("/timeStamp"))
            .withEvent(JsonField.at("/target/properties/pageInfo/pageID").or("/eventType"))
            .withSession(JsonField.at("/sessionId"))
            .withDuplicateKey(JsonField.at("/itemId"));
      }
    },
    POSTHOG("posthog") {
      @Override
      JsonLinesEncounters recipe(Path file) {
        return JsonLinesEncounters.inFile(file)
            .withCustomer(JsonField.at("/distinct_id"))
            .withTime(JsonField.at("/timestamp"))
            .withEvent(JsonField.at("/event"))
            .withSession(JsonField.at("/properties/$session_id"))
            .withDuplicateKey(
                JsonField.at("/event"), JsonField.at("/distinct_id"), JsonField.at("/uuid"));
      }
    },
    MIXPANEL("mixpanel") {
      @Override
      JsonLinesEncounters recipe(Path file) {
        return JsonLinesEncounters.inFile(file)
            .withCustomer(
                JsonField.at("/properties/$user_id")
                    .or("/properties/$device_id")
                    .or("/properties/distinct_id"))
            .withTime(JsonField.at("/properties/time"))
            .withTimeFormat(TimeFormat.epochSeconds())
            .withEvent(JsonField.at("/event"))
            .withDuplicateKey(
                JsonField.at("/event"),
                JsonField.at("/properties/distinct_id"),
                JsonField.at("/properties/time"),
                JsonField.at("/properties/$insert_id"));
      }
    },
    MATOMO("matomo") {
      @Override
      JsonLinesEncounters recipe(Path file) {
        return JsonLinesEncounters.inFile(file)
            .withRecordsAt("") // an array of visits, each with an array of actions
            .withElementsAt("/actionDetails")
            .withCustomer(JsonField.ofParent("/userId").or(JsonField.ofParent("/visitorId")))
            .withTime(JsonField.at("/timestamp"))
            .withTimeFormat(TimeFormat.epochSeconds())
            .withEvent(JsonField.at("/eventAction").or("/pageTitle").or("/type"))
            .withSession(JsonField.ofParent("/idVisit"))
            .withDuplicateKey(
                JsonField.ofParent("/idVisit"), JsonField.at("/pageId").or("/orderId"));
      }
    },
    OCEL2("ocel2") {
      @Override
      JsonLinesEncounters recipe(Path file) {
        return OcelEncounters.inFile(file, "customer", "customer")
            .withSession(JsonField.at("/attributes").where("/name", "session").then("/value"));
      }
    };

    final String id;

    Source(String id) {
      this.id = id;
    }

    abstract JsonLinesEncounters recipe(Path file);

    Path file() {
      String name = id + (this == MATOMO || this == OCEL2 ? ".json" : ".jsonl");
      return EVENTS.resolve(name);
    }

    /** The expected records, those of an array in its order. */
    List<NamedCsvRecord> expected() throws IOException {
      try (CsvReader<NamedCsvRecord> rows =
          CsvReader.builder().ofNamedCsvRecord(EVENTS.resolve("expected/" + id + ".csv"))) {
        return rows.stream().toList();
      }
    }
  }

  private List<Encounter> read(JsonLinesEncounters log) throws IOException {
    try (Stream<Encounter> read = log.onProblem(problems::add).onProgress(progress::add).read()) {
      return read.toList();
    }
  }

  @ParameterizedTest
  @EnumSource(Source.class)
  void eachRecordIsWhatIsExpected(Source source) throws IOException {
    List<Encounter> read = read(source.recipe(source.file()));
    List<NamedCsvRecord> expected = source.expected();
    List<NamedCsvRecord> encounters =
        expected.stream().filter(row -> row.getField("outcome").equals("encounter")).toList();

    assertThat(encounters).hasSize(14);
    assertThat(read).hasSize(14);
    for (int i = 0; i < 14; i++) {
      Encounter encounter = read.get(i);
      NamedCsvRecord row = encounters.get(i);
      assertThat(encounter.customer()).as("%s", row).isEqualTo(row.getField("customer"));
      assertThat(encounter.at()).as("%s", row).isEqualTo(Instant.parse(row.getField("time")));
      assertThat(encounter.event()).as("%s", row).isEqualTo(row.getField("event"));
      assertThat(encounter.session().orElse("")).as("%s", row).isEqualTo(row.getField("session"));
    }
    ReadingProgress end = progress.get(progress.size() - 1);
    assertThat(end.isComplete()).isTrue();
    assertThat(end.rows()).isEqualTo(expected.size());
    assertThat(end.duplicates()).isEqualTo(count(expected, "duplicate"));
    assertThat(end.leftOut() - end.duplicates()).isEqualTo(count(expected, "passed over"));
    assertThat(end.unreadable()).isEqualTo(count(expected, "problem"));
    assertThat(problems).hasSize((int) count(expected, "problem"));
    if (source.recipe(source.file()).layout().recordsAt == null) {
      assertThat(problems)
          .extracting(problem -> String.valueOf(problem.line()))
          .isEqualTo(
              expected.stream()
                  .filter(row -> row.getField("outcome").startsWith("problem"))
                  .map(row -> row.getField("record"))
                  .toList());
    }
  }

  private static long count(List<NamedCsvRecord> rows, String outcome) {
    return rows.stream().filter(row -> row.getField("outcome").startsWith(outcome)).count();
  }

  /** The trails of all customers, when both ids of one person are known to be one. */
  @Test
  void allSourcesTellTheSameTrails() throws IOException {
    Map<String, Map<String, List<String>>> bySource = new TreeMap<>();
    for (Source source : Source.values()) {
      Map<String, String> people = new HashMap<>();
      Map<String, String> steps = new HashMap<>();
      for (NamedCsvRecord row : source.expected()) {
        people.put(row.getField("customer"), row.getField("person"));
        steps.putIfAbsent(row.getField("event"), row.getField("step"));
      }
      List<Encounter> known =
          read(source.recipe(source.file())).stream()
              .map(
                  each ->
                      Encounter.of(
                              people.get(each.customer()),
                              each.at().truncatedTo(ChronoUnit.SECONDS),
                              steps.get(each.event()))
                          .withPosition(each.position()))
              .toList();
      bySource.put(
          source.id,
          Trail.group(known.stream())
              .collect(
                  Collectors.toMap(
                      trail -> trail.customer().startsWith("u-") ? trail.customer() : "chris",
                      trail -> trail.encounters().stream().map(Encounter::event).toList(),
                      (a, b) -> a,
                      TreeMap::new)));
    }
    assertThat(bySource)
        .hasSize(11)
        .allSatisfy(
            (source, trails) ->
                assertThat(trails)
                    .hasSize(4)
                    .containsEntry(
                        "u-anna",
                        List.of("page_view", "view_item", "login", "add_to_cart", "purchase"))
                    .containsEntry(
                        "u-bram", List.of("page_view", "view_item", "add_to_cart", "purchase"))
                    .containsEntry("u-dana", List.of("page_view", "view_item"))
                    .containsEntry("chris", List.of("page_view", "view_item", "book_test_ride")));
  }

  @Test
  void otherFormsOfTheSameFiles() throws IOException {
    List<Encounter> lines = read(Source.POSTHOG.recipe(Source.POSTHOG.file()));
    assertThat(read(Source.POSTHOG.recipe(EVENTS.resolve("posthog.jsonl.gz")))).isEqualTo(lines);

    List<Encounter> events = read(Source.CLOUDEVENTS.recipe(Source.CLOUDEVENTS.file()));
    Path batch = EVENTS.resolve("cloudevents-batch.json");
    assertThat(read(Source.CLOUDEVENTS.recipe(batch).withRecordsAt(""))).isEqualTo(events);
  }

  /** Without a header, with tabs, and with quotation marks that are no quotation marks. */
  @Test
  void theTsvOfSnowplow() throws IOException {
    CsvEncounters tsv =
        CsvEncounters.inFile(EVENTS.resolve("snowplow.tsv"))
            .withDelimiter('\t')
            .withQuote('\0')
            .withoutHeader()
            .withCustomerColumn(16)
            .withTimeColumn(125)
            .withEventColumn(127)
            .withSessionColumn(124)
            .onProblem(problems::add);
    List<Encounter> json = read(Source.SNOWPLOW.recipe(Source.SNOWPLOW.file()));
    try (Stream<Encounter> read = tsv.read()) {
      assertThat(read)
          .usingElementComparator(
              Comparator.comparing(Encounter::at)
                  .thenComparing(Encounter::event)
                  .thenComparing(each -> each.session().orElse("")))
          .containsExactlyElementsOf(json.subList(0, 4));
    }
  }
}
