package io.github.klantreis.exchange.mermaid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Real diagrams, each with the answer that Mermaid 11.17.2 itself gave. */
final class MermaidCorpusTest {
  private static final Path DIAGRAMS =
      Path.of(System.getProperty("klantreis.data", "../shared/data")).resolve("mermaid-journeys");

  @TestFactory
  Stream<DynamicTest> mermaidsOwnAnswer() throws IOException {
    assumeTrue(Files.isDirectory(DIAGRAMS), () -> "no diagrams in " + DIAGRAMS.toAbsolutePath());
    JsonMapper json = JsonMapper.shared();
    Map<String, JsonNode> answers = new LinkedHashMap<>();
    Map<String, String> inputs = new LinkedHashMap<>();
    try (Stream<Path> files = Files.list(DIAGRAMS)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".mmd")).sorted().toList()) {
        String name = file.getFileName().toString().replace(".mmd", "");
        inputs.put(name, Files.readString(file, StandardCharsets.UTF_8));
        answers.put(name, json.readTree(DIAGRAMS.resolve(name + ".expected.json").toFile()));
      }
    }
    JsonNode micro = json.readTree(DIAGRAMS.resolve("micro-cases.json").toFile());
    for (Map.Entry<String, JsonNode> probe : micro.properties()) {
      inputs.put(probe.getKey(), probe.getValue().get("input").asString());
      answers.put(probe.getKey(), probe.getValue());
    }
    assertThat(inputs).hasSizeGreaterThan(100);
    return inputs.keySet().stream()
        .map(
            name ->
                DynamicTest.dynamicTest(name, () -> answers(inputs.get(name), answers.get(name))));
  }

  private static void answers(String input, JsonNode answer) {
    if (!answer.get("ok").asBoolean()) {
      assertThatThrownBy(() -> MermaidJourney.parse(input))
          .isInstanceOf(MermaidSyntaxException.class);
      return;
    }
    // Entities hidden, as Mermaid itself holds its strings.
    Diagram diagram = DiagramParser.parse(input);
    assertThat(diagram.title()).isEqualTo(answer.get("title").asString());
    assertThat(diagram.accTitle()).isEqualTo(answer.get("accTitle").asString());
    assertThat(diagram.accDescr()).isEqualTo(answer.get("accDescr").asString());
    assertThat(diagram.sections().stream().map(Diagram.Section::name))
        .containsExactlyElementsOf(strings(answer.get("sections")));
    assertThat(diagram.actors()).containsExactlyElementsOf(strings(answer.get("actors")));
    List<List<Object>> tasks = new ArrayList<>();
    for (JsonNode task : answer.get("tasks")) {
      tasks.add(
          List.of(
              task.get("section").asString(),
              task.get("task").asString(),
              score(task.get("score")),
              strings(task.get("people"))));
    }
    assertThat(
            diagram.tasks().stream()
                .map(
                    task ->
                        List.<Object>of(
                            diagram.sectionOf(task), task.name(), task.number(), task.people())))
        .containsExactlyElementsOf(tasks);
    // And what is shown is written so that it is read as the same.
    MermaidJourney shown = MermaidJourney.parse(input);
    assertThat(MermaidJourney.parse(shown.toText())).isEqualTo(shown);
    assertThat(shown.actors()).containsExactlyElementsOf(shownActors(diagram));
  }

  private static List<String> shownActors(Diagram diagram) {
    return diagram.actors().stream().map(Entities::decode).toList();
  }

  private static double score(JsonNode score) {
    if (score.isNull()) {
      return Double.POSITIVE_INFINITY;
    }
    return score.isString() ? Double.parseDouble(score.asString()) : score.asDouble();
  }

  private static List<String> strings(JsonNode array) {
    List<String> strings = new ArrayList<>();
    array.forEach(text -> strings.add(text.asString()));
    return strings;
  }
}
