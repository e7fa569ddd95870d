package io.github.klantreis.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class ConformanceTest {

  @Test
  void aSequenceMayHaveALabelTwice() {
    Conformance conformance =
        Conformance.toSequence(List.of("a", "b", "b", "c"), List.of("b", "x", "b", "c", "a"));

    assertThat(conformance.deviations())
        .extracting(Deviation::position, Deviation::kind, Deviation::label)
        .containsExactly(
            tuple(0, DeviationKind.MISSED, "a"),
            tuple(1, DeviationKind.OUTSIDE, "x"),
            tuple(4, DeviationKind.OUTSIDE, "a"));
    assertThat(conformance.deviations().get(1).encounter()).isEmpty();
    assertThat(conformance.fitness()).isCloseTo(1 - 3 / 9.0, within(1e-12));
    assertThat(conformance)
        .hasToString(
            "3 deviations: before step 1, \"a\" was missed; step 2, \"x\", is not on the"
                + " map; step 5, \"a\", is off the nearest route of the map");
  }

  @Test
  void itIsToldInWords() {
    Locale dutch = Locale.forLanguageTag("nl");
    List<String> model = List.of("a", "b");

    assertThat(Conformance.toSequence(model, model).toText(Locale.ENGLISH))
        .isEqualTo("no deviations");
    assertThat(Conformance.toSequence(model, model).toText(dutch)).isEqualTo("geen afwijkingen");
    assertThat(Conformance.toSequence(model, List.of("a")).toText(Locale.ENGLISH))
        .isEqualTo("1 deviation: at the end, \"b\" was missed");
    assertThat(Conformance.toSequence(model, List.of("a")).toText(dutch))
        .isEqualTo("1 afwijking: aan het eind ontbreekt \"b\"");
    assertThat(Conformance.toSequence(model, List.of("\"\n", "b")).toText(dutch))
        .isEqualTo(
            "2 afwijkingen: vóór stap 1 ontbreekt \"a\";"
                + " stap 1, \"\\\"\\n\", staat niet op de kaart");
  }

  @Test
  void whatBelongsTogetherIsToldTogether() {
    Conformance conformance =
        Conformance.toSequence(
            List.of("a", "b", "c", "d", "e", "f"), List.of("c", "x", "y", "z", "d"));

    assertThat(conformance.deviations()).hasSize(7);
    assertThat(conformance.toText(Locale.ENGLISH))
        .isEqualTo(
            "7 deviations: before step 1, \"a\" and \"b\" were missed; steps 2 to 4, \"x\", \"y\" and"
                + " \"z\", are not on the map; at the end, \"e\" and \"f\" were"
                + " missed");
    assertThat(conformance.toText(Locale.forLanguageTag("nl")))
        .isEqualTo(
            "7 afwijkingen: vóór stap 1 ontbreken \"a\" en \"b\"; de stappen 2 tot en met 4, \"x\","
                + " \"y\" en \"z\", staan niet op de kaart; aan het eind"
                + " ontbreken \"e\" en \"f\"");
  }

  @Test
  void whatIsNotOnTheMapIsToldApartFromWhatIsOffTheRoute() {
    Conformance conformance =
        Conformance.toSequence(List.of("a", "b"), List.of("a", "b", "a", "b", "x", "y"));

    assertThat(conformance.toText(Locale.ENGLISH))
        .isEqualTo(
            "4 deviations: steps 3 and 4, \"a\" and \"b\", are off the nearest route of the map;"
                + " steps 5 and 6, \"x\" and \"y\", are not on the map");
    assertThat(conformance.toText(Locale.forLanguageTag("nl")))
        .endsWith("de stappen 5 en 6, \"x\" en \"y\", staan niet op de kaart");
  }

  @Test
  void theEmptyFitsTheEmptyOnly() {
    assertThat(Conformance.toSequence(List.of(), List.of()).fitness()).isEqualTo(1);
    assertThat(Conformance.toSequence(List.of("a"), List.of()).fitness()).isZero();
    assertThat(Conformance.toSequence(List.of(), List.of("a")).fitness()).isZero();
  }

  @Test
  void aLongTrailIsListedToo() {
    List<String> events = new ArrayList<>(Collections.nCopies(20_000, "x"));
    events.set(7_000, "b");
    events.set(3, "a");
    events.set(19_999, "c");

    Conformance conformance = Conformance.toSequence(List.of("a", "b", "c", "d"), events);

    assertThat(conformance.deviations()).hasSize(19_998);
    assertThat(conformance.deviations().get(19_997)).hasToString("20000 missed d");
  }

  @ParameterizedTest
  @ValueSource(strings = {"receipt", "running-example", "teleclaims"})
  void everyVariantOfARealLogDeviatesAsTheReferenceSays(String log) throws Exception {
    Path reference =
        Path.of(System.getProperty("klantreis.data", "../shared/data"))
            .resolve("event-logs/reference/align-linear-" + log + ".json");
    assumeTrue(Files.isRegularFile(reference), () -> reference + " is not there");
    JsonNode answers = JsonMapper.shared().readTree(Files.readString(reference));
    List<String> model = strings(answers.get("model"));
    int variants = 0;
    for (JsonNode variant : answers.get("variants_detail")) {
      Conformance conformance = Conformance.toSequence(model, strings(variant.get("trace")));

      assertThat(conformance.deviations()).hasSize(variant.get("deviations").asInt());
      assertThat(conformance.fitness()).isCloseTo(variant.get("fitness").asDouble(), within(1e-12));
      variants++;
    }
    assertThat(variants).isEqualTo(answers.get("variants").asInt());
  }

  private static List<String> strings(JsonNode array) {
    List<String> strings = new ArrayList<>();
    array.forEach(node -> strings.add(node.asString()));
    return strings;
  }
}
