package io.github.klantreis.exchange.eventlog;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.klantreis.observation.Trail;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Real event logs and what other tools make of them, where the machine has them. */
final class ReferenceData {
  private static final Path LOGS =
      Path.of(System.getProperty("klantreis.data", "../shared/data")).resolve("event-logs");

  private static final Map<String, List<Trail>> IN_XES = new ConcurrentHashMap<>();

  private ReferenceData() {}

  /** Skips the test where there is no such file. */
  static Path log(String name) {
    Path file = LOGS.resolve(name);
    assumeTrue(Files.exists(file), () -> "no reference data at " + file.toAbsolutePath());
    return file;
  }

  static JsonNode answers(String name) {
    try {
      return JsonMapper.shared().readTree(Files.readString(log("reference/" + name + ".json")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static CsvEncounters ecom(String customer) {
    return CsvEncounters.inFile(log("ecom-retentioneering/ecom.csv.gz"))
        .withCustomerColumn(customer)
        .withTimeColumn("timestamp")
        .withEventColumn("event")
        .withSessionColumn("session_id")
        .withAttributeColumn("platform");
  }

  /** Its last line is cut off. */
  static CsvEncounters rees46() {
    return CsvEncounters.inFile(log("rees46-excerpt/2019-Oct-excerpt.csv"))
        .withCustomerColumn("user_session")
        .withTimeColumn("event_time")
        .withEventColumn("event_type")
        .onProblem(problem -> {});
  }

  static CsvEncounters msUsage() {
    return CsvEncounters.inFile(log("ms-usage/ms_usage.csv"))
        .withCustomerColumn("user")
        .withTimeColumn("time")
        .withEventColumn("item");
  }

  /** The time as it is written is kept, too. */
  static XesEncounters xes(String answer) {
    return XesEncounters.inFile(log(answers(answer).get("file").asString()))
        .withAttributeOfEvent("time:timestamp")
        .withAttributeOfEvent("start_timestamp");
  }

  /** The trails of {@code xes}, read once. */
  static List<Trail> trailsInXes(String answer) {
    return IN_XES.computeIfAbsent(answer, each -> all(xes(each)));
  }

  static List<Trail> all(CsvEncounters csv) {
    try (Stream<Trail> trails = csv.readTrails()) {
      return trails.toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Trail> all(XesEncounters xes) {
    try (Stream<Trail> trails = xes.readTrails()) {
      return trails.toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
