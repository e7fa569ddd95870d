package io.github.klantreis.exchange.eventlog;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import io.github.klantreis.observation.Encounter;
import io.github.klantreis.observation.Trail;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What other tools make of real logs is what the trails that are read here say, too. */
final class ReferenceLogsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "csv-ecom",
        "csv-ecom-session",
        "csv-ms-usage",
        "csv-rees46",
        "interval",
        "receipt",
        "roadtraffic50",
        "roadtraffic100",
        "running-example",
        "teleclaims"
      })
  void log(String name) {
    JsonNode answers = ReferenceData.answers(name);
    List<Trail> trails = ReferenceData.trails(name);
    List<List<String>> traces = trails.stream().map(ReferenceLogsTest::events).toList();

    assertThat(trails).hasSize(answers.get("cases").asInt());
    assertThat(traces.stream().mapToInt(List::size).sum()).isEqualTo(answers.get("events").asInt());
    Map<String, Long> activities = counts(traces.stream().flatMap(List::stream));
    if (answers.get("activities").isNumber()) {
      assertThat(activities).hasSize(answers.get("activities").asInt());
    } else {
      assertThat(activities).isEqualTo(counts(answers.get("activities")));
    }
    assertThat(counts(traces.stream().map(trace -> trace.get(0))))
        .isEqualTo(counts(answers.get("start_activities")));
    assertThat(counts(traces.stream().map(trace -> trace.get(trace.size() - 1))))
        .isEqualTo(counts(answers.get("end_activities")));
    assertThat(directlyFollows(traces)).isEqualTo(numbers(answers.get("dfg")));
    Map<List<String>, Long> variants =
        traces.stream().collect(groupingBy(Function.identity(), counting()));
    assertThat(variants).hasSize(answers.get("variants").asInt());
    if (answers.has("top_variants")) {
      for (JsonNode variant : answers.get("top_variants")) {
        assertThat(variants).containsEntry(texts(variant.get(0)), variant.get(1).asLong());
      }
    }
    if (answers.has("case_duration_seconds")) {
      durations(answers, trails);
    }
  }

  private static void durations(JsonNode answers, List<Trail> trails) {
    double[] sorted = trails.stream().mapToDouble(ReferenceLogsTest::seconds).sorted().toArray();
    JsonNode durations = answers.get("case_duration_seconds");
    assertThat(sorted[0]).isEqualTo(durations.get("min").asDouble());
    assertThat(sorted[sorted.length - 1]).isEqualTo(durations.get("max").asDouble());
    // sums and interpolations of doubles: exact but for the last digits
    assertThat(quantile(sorted, 0.5)).isCloseTo(durations.get("median").asDouble(), offset(1e-6));
    assertThat(quantile(sorted, 0.9)).isCloseTo(durations.get("p90").asDouble(), offset(1e-4));
    assertThat(DoubleStream.of(sorted).average().orElseThrow())
        .isCloseTo(durations.get("mean").asDouble(), offset(1e-4));

    Map<List<String>, List<Double>> gaps = new TreeMap<>(ReferenceLogsTest::compare);
    for (Trail trail : trails) {
      List<Encounter> e = trail.encounters();
      for (int i = 1; i < e.size(); i++) {
        gaps.computeIfAbsent(
                List.of(e.get(i - 1).event(), e.get(i).event()), edge -> new ArrayList<>())
            .add(seconds(e.get(i - 1), e.get(i)));
      }
    }
    for (JsonNode edge : answers.get("performance_dfg_mean_seconds")) {
      List<Double> found = gaps.get(List.of(edge.get(0).asString(), edge.get(1).asString()));
      assertThat(found.stream().mapToDouble(gap -> gap).average().orElseThrow())
          .isCloseTo(edge.get(2).asDouble(), offset(1e-4));
    }
    assertThat(gaps).hasSize(answers.get("performance_dfg_mean_seconds").size());
    assertThat(trails.stream().flatMap(t -> t.encounters().stream()).map(Encounter::at).sorted())
        .first()
        .isEqualTo(TimeFormat.iso().parse(answers.get("first_timestamp").asString()));
    assertThat(trails.stream().flatMap(t -> t.encounters().stream()).map(Encounter::at).sorted())
        .last()
        .isEqualTo(TimeFormat.iso().parse(answers.get("last_timestamp").asString()));
  }

  /** As numpy has it: linear between the two nearest. */
  private static double quantile(double[] sorted, double q) {
    double place = q * (sorted.length - 1);
    int below = (int) place;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }

  private static double seconds(Trail trail) {
    List<Encounter> all = trail.encounters();
    return seconds(all.get(0), all.get(all.size() - 1));
  }

  private static double seconds(Encounter from, Encounter to) {
    return Duration.between(from.at(), to.at()).toNanos() / 1e9;
  }

  static List<String> events(Trail trail) {
    return trail.encounters().stream().map(Encounter::event).toList();
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

  private static Map<String, Long> counts(JsonNode object) {
    Map<String, Long> counts = new TreeMap<>();
    object.properties().forEach(entry -> counts.put(entry.getKey(), entry.getValue().asLong()));
    return counts;
  }

  static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asString).toList();
  }

  private static int compare(List<String> a, List<String> b) {
    return a.toString().compareTo(b.toString());
  }
}
