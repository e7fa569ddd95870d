package io.github.klantreis.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.Extent;
import io.github.klantreis.example.SolarPanels;
import io.github.klantreis.exchange.json.JourneyJson;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.RandomEdits;
import io.github.klantreis.model.RandomJourneys;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** A document keeps the layout that its author gave it. */
final class LayoutTest {

  /** Layouts of people and editors, made of our own. */
  static final List<UnaryOperator<String>> LAYOUTS =
      List.of(
          json -> json,
          json -> json.replaceAll("(?m)^( +)", "$1$1"),
          json -> json.replaceAll("(?m)\\G {2}", "\t").replace("\n", "\r\n"),
          json -> json.replaceAll("\n *", " ").strip(),
          json -> json.replaceAll("\\[\n *(\"[a-z-]+\")\n *]", "[ $1 ]"));

  @Test
  void afterAnyEditItReadsBackAsTheEditedJourney() {
    RandomEdits edits = RandomEdits.seeded(11);
    RandomJourneys.seeded(12)
        .next(Extent.of(5, 40))
        .forEach(
            before -> {
              Journey after = edits.changed(before, 3);
              for (UnaryOperator<String> layout : LAYOUTS) {
                String written = layout.apply(JourneyJson.write(before));
                String edited = Layout.of(written).apply(JourneyJson.write(after));
                assertThat(JourneyJson.read(edited)).isEqualTo(after);
                assertThat(Layout.of(written).apply(JourneyJson.write(before))).isEqualTo(written);
              }
            });
  }

  @Test
  void ourOwnLayoutStaysByteForByte() {
    Journey before = SolarPanels.asIs();
    Journey after = RandomEdits.seeded(13).changed(before, 10);
    assertThat(Layout.of(JourneyJson.write(before)).apply(JourneyJson.write(after)))
        .isEqualTo(JourneyJson.write(after));
  }

  @Test
  void oneOwnerMoreChangesOneLineAndTheOneBefore() {
    Journey before = SolarPanels.asIs();
    String id = before.touchpoints().findFirst().orElseThrow().id();
    Journey after = before.withTouchpoint(id, t -> t.owner("the new desk"));
    for (UnaryOperator<String> layout : LAYOUTS.subList(1, 3)) {
      String written = layout.apply(JourneyJson.write(before));
      List<String> lines = written.lines().toList();
      List<String> edited = Layout.of(written).apply(JourneyJson.write(after)).lines().toList();
      assertThat(edited.stream().filter(line -> !lines.contains(line)))
          .hasSize(1)
          .allSatisfy(line -> assertThat(line).contains("the new desk"));
    }
  }

  @Test
  void whatWeLeaveOutAndAnAuthorSaysStays() {
    String written =
        "{ \"name\": \"A\", \"id\": \"a\",\n  \"formatVersion\": 1, \"scope\": \"end-to-end\" }";
    Journey after = JourneyJson.read(written).toBuilder().goal("more").build();
    String edited = Layout.of(written).apply(JourneyJson.write(after));
    assertThat(edited)
        .startsWith("{ \"name\": \"A\", \"id\": \"a\",")
        .contains("\"scope\": \"end-to-end\"", "\"goal\": \"more\"")
        .doesNotContain("$schema");
    assertThat(JourneyJson.read(edited)).isEqualTo(after);
  }

  @Test
  void namesThatAreWrittenWithEscapesStayAsTheyAre() {
    String written =
        "{ \"n\\u0061me\": \"A\", \"\\u0069d\": \"a\",\n  \"formatVersion\": 1, \"g\\u006fal\": \"some\" }";
    Journey after = JourneyJson.read(written).toBuilder().goal("more").build();

    assertThat(Layout.of(written).apply(JourneyJson.write(after)))
        .isEqualTo(written.replace("some", "more"));
  }
}
