package io.github.klantreis.exchange.eventlog;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyBuilder;
import io.github.klantreis.observation.DirectlyFollows;
import io.github.klantreis.observation.Encounter;
import io.github.klantreis.observation.JourneyStatistics;
import io.github.klantreis.observation.ObservationPlan;
import io.github.klantreis.observation.TimeSummary;
import io.github.klantreis.observation.TouchpointCount;
import io.github.klantreis.observation.Trail;
import io.github.klantreis.phase.CanonicalPhase;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * What pm4py makes of real logs is what the encounters that are read here say, too.
 *
 * <p>Two things are to be known of its answers for XES. They are in the order of the document, so
 * in {@code interval}, where that is not the order of time, they are not those of trails. And they
 * were made without offsets, from the clock on the wall, so a change to summer time moves durations
 * in {@code receipt} and {@code roadtraffic100} by an hour; what they are in truth is tested below.
 */
final class ReferenceLogsTest {

  @Test
  void ecom() {
    assertCounts("csv-ecom", traces(ReferenceData.all(ReferenceData.ecom("user_id"))));
    assertCounts("csv-ecom-session", traces(ReferenceData.all(ReferenceData.ecom("session_id"))));
  }

  @Test
  void msUsage() {
    assertCounts("csv-ms-usage", traces(ReferenceData.all(ReferenceData.msUsage())));
  }

  @Test
  void rees46() {
    List<RowProblem> problems = new ArrayList<>();
    List<ReadingProgress> progress = new ArrayList<>();
    CsvEncounters csv = ReferenceData.rees46().onProblem(problems::add).onProgress(progress::add);

    assertCounts("csv-rees46", traces(ReferenceData.all(csv)));

    assertThat(problems)
        .singleElement()
        .hasToString(
            "line 17436: the number of columns is 8, but should be 9 | 2019-10-01 02:50:00 UTC,view,"
                + "10900305,2053013555069845885,appliances.kitchen.mixer,elenberg,25.71,52040330");
    assertThat(progress)
        .last()
        .hasToString("17435 rows: 17434 encounters, 0 left out, 1 unreadable; 2344707 bytes");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "interval",
        "receipt",
        "roadtraffic50",
        "roadtraffic100",
        "running-example",
        "teleclaims"
      })
  void xes(String answer) throws IOException {
    Map<String, List<Encounter>> inDocument = new LinkedHashMap<>();
    try (Stream<Encounter> encounters = ReferenceData.xes(answer).read()) {
      encounters.forEach(
          e -> inDocument.computeIfAbsent(e.customer(), customer -> new ArrayList<>()).add(e));
    }

    assertCounts(answer, inDocument.values().stream().map(ReferenceLogsTest::events).toList());
    assertWallClock(ReferenceData.answers(answer), inDocument.values().stream().toList());

    assertThat(ReferenceData.trailsInXes(answer))
        .isEqualTo(
            inDocument.entrySet().stream().map(e -> Trail.of(e.getKey(), e.getValue())).toList());
  }

  /** The true durations, computed by a program of another language, from the same files. */
  @ParameterizedTest
  @CsvSource({
    "receipt, 0, 467263.91525732225, 23832541.524",
    "roadtraffic50, 86400, 37548423.52941176, 83894400",
    "roadtraffic100, 0, 26997336, 87264000",
    "running-example, 520920, 966890, 1576440",
    "teleclaims, 0, 11115.544419134396, 40704"
  })
  void durations(String answer, double least, double mean, double greatest) {
    double[] seconds =
        ReferenceData.trailsInXes(answer).stream()
            .map(Trail::encounters)
            .mapToDouble(e -> seconds(e.get(0).at(), e.get(e.size() - 1).at()))
            .sorted()
            .toArray();

    assertThat(seconds[0]).isEqualTo(least);
    assertThat(DoubleStream.of(seconds).average().orElseThrow()).isCloseTo(mean, offset(1e-6));
    assertThat(seconds[seconds.length - 1]).isEqualTo(greatest);
  }

  /**
   * The same answers from {@link JourneyStatistics}, with a touchpoint for each activity: as who
   * uses the library gets them. What it takes is in the order of time, so {@code interval} is not
   * here.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "csv-ecom",
        "csv-ecom-session",
        "csv-rees46",
        "receipt",
        "roadtraffic50",
        "roadtraffic100",
        "running-example",
        "teleclaims"
      })
  void statistics(String answer) {
    List<Trail> trails =
        switch (answer) {
          case "csv-ecom" -> ReferenceData.all(ReferenceData.ecom("user_id"));
          case "csv-ecom-session" -> ReferenceData.all(ReferenceData.ecom("session_id"));
          case "csv-rees46" -> ReferenceData.all(ReferenceData.rees46());
          default -> ReferenceData.trailsInXes(answer);
        };
    List<String> activities =
        trails.stream()
            .flatMap(trail -> trail.encounters().stream())
            .map(Encounter::event)
            .distinct()
            .sorted()
            .toList();
    JourneyBuilder journey = Journey.builder("log", "A log");
    journey.phase(
        CanonicalPhase.PURCHASE,
        phase -> {
          for (int i = 0; i < activities.size(); i++) {
            phase.touchpoint("activity-" + i, activities.get(i));
          }
        });
    ObservationPlan plan = ObservationPlan.of(journey.build());
    Map<String, String> names = new LinkedHashMap<>();
    for (int i = 0; i < activities.size(); i++) {
      plan = plan.withEvent(activities.get(i), "activity-" + i);
      names.put("activity-" + i, activities.get(i));
    }

    JourneyStatistics statistics = trails.parallelStream().collect(plan.statistics());

    JsonNode answers = ReferenceData.answers(answer);
    assertThat(statistics.customers()).isEqualTo(answers.get("cases").asLong());
    assertThat(statistics.customersOnTheMap()).isEqualTo(answers.get("cases").asLong());
    assertThat(statistics.encountersOnTheMap()).isEqualTo(answers.get("events").asLong());
    assertTop(counts(statistics, TouchpointCount::encounters), answers.get("activities"));
    assertTop(counts(statistics, TouchpointCount::starts), answers.get("start_activities"));
    assertTop(counts(statistics, TouchpointCount::ends), answers.get("end_activities"));
    assertThat(
            statistics.follows().stream()
                .collect(
                    toMap(
                        follow -> List.of(names.get(follow.from()), names.get(follow.to())),
                        DirectlyFollows::count)))
        .isEqualTo(numbers(answers.get("dfg")));
    double[] seconds =
        trails.stream()
            .map(Trail::encounters)
            .mapToDouble(e -> seconds(e.get(0).at(), e.get(e.size() - 1).at()))
            .sorted()
            .toArray();
    TimeSummary durations = statistics.throughput();
    assertThat(durations.count()).isEqualTo(seconds.length);
    assertThat(durations.shortest().orElseThrow().toMillis() / 1e3).isEqualTo(seconds[0]);
    assertThat(durations.longest().orElseThrow().toMillis() / 1e3)
        .isEqualTo(seconds[seconds.length - 1]);
    assertThat(durations.mean().orElseThrow().toMillis() / 1e3)
        .isCloseTo(DoubleStream.of(seconds).average().orElseThrow(), offset(1e-3));
    double median = quantile(seconds, 0.5);
    assertThat(durations.quantileAtLeast(0.5).orElseThrow().toMillis() / 1e3)
        .isLessThanOrEqualTo(median + 1e-3);
    assertThat(durations.quantileAtMost(0.5).orElseThrow().toMillis() / 1e3)
        .isGreaterThanOrEqualTo(seconds[(seconds.length - 1) / 2]);
  }

  private static Map<String, Long> counts(
      JourneyStatistics statistics, ToLongFunction<TouchpointCount> count) {
    return statistics.touchpoints().stream()
        .filter(touchpoint -> count.applyAsLong(touchpoint) > 0)
        .collect(toMap(TouchpointCount::name, count::applyAsLong));
  }

  private static void assertCounts(String answer, List<List<String>> traces) {
    JsonNode answers = ReferenceData.answers(answer);
    assertThat(traces).hasSize(answers.get("cases").asInt());
    assertThat(traces.stream().mapToInt(List::size).sum()).isEqualTo(answers.get("events").asInt());
    assertTop(counts(traces.stream().flatMap(List::stream)), answers.get("activities"));
    assertTop(counts(traces.stream().map(t -> t.get(0))), answers.get("start_activities"));
    assertTop(counts(traces.stream().map(t -> t.get(t.size() - 1))), answers.get("end_activities"));
    assertThat(directlyFollows(traces)).isEqualTo(numbers(answers.get("dfg")));
    Map<List<String>, Long> variants =
        traces.stream().collect(groupingBy(Function.identity(), counting()));
    assertThat(variants).hasSize(answers.get("variants").asInt());
    if (answers.has("top_variants")) {
      for (JsonNode variant : answers.get("top_variants")) {
        assertThat(variants).containsEntry(texts(variant.get(0)), variant.get(1).asLong());
      }
    }
  }

  /** Where there are very many, the answers give their number only, or the first 60. */
  private static void assertTop(Map<String, Long> counts, JsonNode answer) {
    if (answer.isNumber()) {
      assertThat(counts).hasSize(answer.asInt());
    } else if (answer.size() == 60) {
      assertThat(counts).containsAllEntriesOf(numbersOf(answer));
    } else {
      assertThat(counts).isEqualTo(numbersOf(answer));
    }
  }

  private static void assertWallClock(JsonNode answers, List<List<Encounter>> traces) {
    List<List<Instant>> times =
        traces.stream().map(t -> t.stream().map(e -> wallClock(e)).toList()).toList();
    double[] sorted =
        times.stream().mapToDouble(t -> seconds(t.get(0), t.get(t.size() - 1))).sorted().toArray();
    JsonNode durations = answers.get("case_duration_seconds");
    assertThat(sorted[0]).isEqualTo(durations.get("min").asDouble());
    assertThat(sorted[sorted.length - 1]).isEqualTo(durations.get("max").asDouble());
    // sums and interpolations of doubles: exact but for the last digits
    assertThat(quantile(sorted, 0.5)).isCloseTo(durations.get("median").asDouble(), offset(1e-6));
    assertThat(quantile(sorted, 0.9)).isCloseTo(durations.get("p90").asDouble(), offset(1e-6));
    assertThat(DoubleStream.of(sorted).average().orElseThrow())
        .isCloseTo(durations.get("mean").asDouble(), offset(1e-6));

    Map<String, List<Double>> gaps = new TreeMap<>();
    for (int t = 0; t < traces.size(); t++) {
      List<String> events = events(traces.get(t));
      for (int i = 1; i < events.size(); i++) {
        gaps.computeIfAbsent(events.get(i - 1) + " > " + events.get(i), edge -> new ArrayList<>())
            .add(seconds(times.get(t).get(i - 1), start(traces.get(t).get(i))));
      }
    }
    JsonNode means = answers.get("performance_dfg_mean_seconds");
    assertThat(gaps).hasSize(means.size());
    for (JsonNode edge : means) {
      List<Double> found = gaps.get(edge.get(0).asString() + " > " + edge.get(1).asString());
      assertThat(found.stream().mapToDouble(gap -> gap).average().orElseThrow())
          .as(edge.toString())
          .isCloseTo(edge.get(2).asDouble(), offset(1e-6));
    }
    List<Instant> all = times.stream().flatMap(List::stream).sorted().toList();
    assertThat(all.get(0)).isEqualTo(instant(answers.get("first_timestamp").asString()));
    assertThat(all.get(all.size() - 1))
        .isEqualTo(instant(answers.get("last_timestamp").asString()));
  }

  /** Where a log tells the start of an event, too, pm4py measures gaps up to that. */
  private static Instant start(Encounter encounter) {
    return encounter
        .attribute("start_timestamp")
        .map(ReferenceLogsTest::wallClock)
        .orElseGet(() -> wallClock(encounter));
  }

  private static Instant wallClock(Encounter encounter) {
    return wallClock(encounter.attribute("time:timestamp").orElseThrow());
  }

  private static Instant wallClock(String written) {
    return instant(written.replaceFirst("(Z|[+-]\\d\\d:\\d\\d)$", ""));
  }

  private static Instant instant(String time) {
    return TimeFormat.iso().parse(time);
  }

  /** As numpy has it: linear between the two nearest. */
  private static double quantile(double[] sorted, double q) {
    double place = q * (sorted.length - 1);
    int below = (int) place;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }

  private static double seconds(Instant from, Instant to) {
    return Duration.between(from, to).toMillis() / 1e3;
  }

  private static List<List<String>> traces(List<Trail> trails) {
    return trails.stream().map(trail -> events(trail.encounters())).toList();
  }

  private static List<String> events(List<Encounter> encounters) {
    return encounters.stream().map(Encounter::event).toList();
  }

  private static Map<List<String>, Long> directlyFollows(List<List<String>> traces) {
    Map<List<String>, Long> edges = new LinkedHashMap<>();
    for (List<String> trace : traces) {
      for (int i = 1; i < trace.size(); i++) {
        edges.merge(List.of(trace.get(i - 1), trace.get(i)), 1L, Long::sum);
      }
    }
    return edges;
  }

  private static Map<List<String>, Long> numbers(JsonNode edges) {
    return StreamSupport.stream(edges.spliterator(), false)
        .collect(
            toMap(
                edge -> List.of(edge.get(0).asString(), edge.get(1).asString()),
                edge -> edge.get(2).asLong()));
  }

  private static Map<String, Long> counts(Stream<String> names) {
    return names.collect(groupingBy(Function.identity(), counting()));
  }

  private static Map<String, Long> numbersOf(JsonNode object) {
    Map<String, Long> counts = new TreeMap<>();
    object.properties().forEach(entry -> counts.put(entry.getKey(), entry.getValue().asLong()));
    return counts;
  }

  private static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asString).toList();
  }
}
