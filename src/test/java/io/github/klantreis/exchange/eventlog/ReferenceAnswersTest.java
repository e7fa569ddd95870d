package io.github.klantreis.exchange.eventlog;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyBuilder;
import io.github.klantreis.observation.Conformance;
import io.github.klantreis.observation.Encounter;
import io.github.klantreis.observation.FunnelMode;
import io.github.klantreis.observation.FunnelStep;
import io.github.klantreis.observation.JourneyStatistics;
import io.github.klantreis.observation.ObservationPlan;
import io.github.klantreis.observation.Trail;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.phase.PhaseModel;
import io.github.klantreis.vocabulary.Text;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** From a file to funnels and deviations, as SQL and pm4py compute them on the same files. */
final class ReferenceAnswersTest {
  private static final Map<String, FunnelMode> MODES =
      Map.of(
          "first_entry", FunnelMode.FIRST_ENTRY,
          "best_input", FunnelMode.BEST_START,
          "best_lenient", FunnelMode.BEST_START_TIES_IN_FAVOUR,
          "best_strict_increase", FunnelMode.BEST_START_STRICTLY_LATER,
          "strict_contiguous", FunnelMode.CONTIGUOUS,
          "any_order", FunnelMode.ANY_ORDER);

  @Test
  void funnelOfAShop() {
    assertFunnels("ecom-user", ReferenceData.all(ReferenceData.ecom("user_id")));
  }

  @Test
  void funnelOfSessions() {
    assertFunnels("rees46-session", ReferenceData.all(ReferenceData.rees46()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"running-example", "receipt", "teleclaims"})
  void deviationsFromARow(String log) {
    JsonNode answers = ReferenceData.answers("align-linear-" + log);
    List<String> model = texts(answers.get("model"));
    Map<List<String>, Long> variants =
        ReferenceData.trailsInXes(log).stream()
            .map(trail -> trail.encounters().stream().map(Encounter::event).toList())
            .collect(groupingBy(Function.identity(), counting()));

    assertThat(variants).hasSize(answers.get("variants").asInt());
    for (JsonNode variant : answers.get("variants_detail")) {
      List<String> events = texts(variant.get("trace"));
      Conformance conformance = Conformance.toSequence(model, events);
      assertThat(variants).containsEntry(events, variant.get("cases").asLong());
      assertThat(conformance.deviations()).hasSize(variant.get("deviations").asInt());
      assertThat(conformance.fitness()).isEqualTo(variant.get("fitness").asDouble());
    }
  }

  private static void assertFunnels(String name, List<Trail> trails) {
    JsonNode answers = ReferenceData.answers("funnels").get(name);
    List<String> steps = texts(answers.get("steps"));
    ObservationPlan plan = ObservationPlan.of(inARow(steps));
    for (int i = 0; i < steps.size(); i++) {
      plan = plan.withEvent(steps.get(i), "step-" + i);
    }
    assertThat(answers.get("results").properties()).hasSize(12);
    Map<String, JourneyStatistics> byWindow = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> result : answers.get("results").properties()) {
      String[] mode = result.getKey().split("\\|window_ms=", -1);
      ObservationPlan asked = plan.withFunnel(FunnelMode.BEST_START, FunnelMode.values());
      if (!mode[1].equals("None")) {
        asked = asked.withWindow(Duration.ofMillis(Long.parseLong(mode[1])));
      }
      Collector<Trail, ?, JourneyStatistics> counting = asked.statistics();
      JourneyStatistics statistics =
          byWindow.computeIfAbsent(mode[1], window -> trails.parallelStream().collect(counting));
      ObservationPlan one = asked.withFunnel(MODES.get(mode[0]));
      long[] reached = new long[steps.size()];
      for (Trail trail : trails) {
        for (int step = one.replay(trail).funnel().stepsReached(); step > 0; step--) {
          reached[step - 1]++;
        }
      }
      long[] answer =
          StreamSupport.stream(result.getValue().spliterator(), false)
              .mapToLong(JsonNode::asLong)
              .toArray();
      assertThat(statistics.funnel(MODES.get(mode[0])).steps())
          .as("%s", result.getKey())
          .extracting(FunnelStep::reached)
          .containsExactly(LongStream.of(answer).boxed().toArray(Long[]::new));
      assertThat(reached).as("customer by customer, %s", result.getKey()).isEqualTo(answer);
    }
    assertThat(byWindow).hasSize(2);
  }

  /** Each step is a phase with one touchpoint. */
  private static Journey inARow(List<String> steps) {
    List<PhaseKind> kinds =
        IntStream.range(0, steps.size())
            .mapToObj(
                i -> PhaseKind.of("phase-" + i, Text.en(steps.get(i)), CanonicalPhase.PURCHASE))
            .toList();
    JourneyBuilder journey =
        Journey.builder("funnel", "Funnel")
            .phaseModel(
                PhaseModel.of("funnel", Text.en("Funnel"), kinds.toArray(new PhaseKind[0])));
    for (int i = 0; i < steps.size(); i++) {
      String id = "step-" + i;
      String event = steps.get(i);
      journey.phase(kinds.get(i), phase -> phase.touchpoint(id, event, t -> {}));
    }
    return journey.build();
  }

  private static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asString).toList();
  }
}
