package io.github.klantreis.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.klantreis.exchange.mermaid.MermaidReading;
import io.github.klantreis.exchange.mermaid.MermaidSyntaxException;
import io.github.klantreis.validation.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules for diagrams ask for nothing that a diagram cannot hold. */
final class DiagramRulesTest {
  private static final Path CORPUS =
      Path.of(System.getProperty("klantreis.data", "../shared/data")).resolve("mermaid-journeys");
  private static final String LOW =
      """
      journey
        section Buy
          Look: 5: Me
          Website: 3: Me
        section Use
          Wait: 1: Me
      """;

  @Test
  void whatTheyFindCanBeMendedInTheDiagram() {
    assertThat(found(MermaidReading.of(LOW)))
        .containsExactly("touchpoint-is-a-channel", "journey-ends-low");
    String mended = LOW.replace("Website:", "Compare:").replace("Wait: 1", "Wait: 4");
    assertThat(found(MermaidReading.of(mended))).isEmpty();
  }

  /** By the rules for diagrams and by those of the reading. */
  private static List<String> found(MermaidReading reading) {
    return StandardRules.diagram()
        .plus(reading.rules())
        .validate(reading.journey())
        .findings()
        .stream()
        .map(Finding::validatorId)
        .toList();
  }

  @Test
  void publishedDiagramsGetFewFindings() throws IOException {
    assumeTrue(Files.isDirectory(CORPUS), "the published diagrams are not at hand");
    List<Integer> counts = new ArrayList<>();
    try (Stream<Path> files = Files.list(CORPUS)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".mmd")).sorted().toList()) {
        try {
          counts.add(found(MermaidReading.of(Files.readString(file))).size());
        } catch (MermaidSyntaxException unreadable) {
          // Other tests say which diagrams are not to be read.
        }
      }
    }
    counts.sort(null);
    assertThat(counts).hasSize(90);
    assertThat(counts.get(counts.size() / 2)).as("median of %s", counts).isLessThanOrEqualTo(2);
  }
}
