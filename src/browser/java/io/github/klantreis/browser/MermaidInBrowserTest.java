package io.github.klantreis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.example.HeatPumpMaintenance;
import io.github.klantreis.example.SolarPanels;
import io.github.klantreis.exchange.HostileStrings;
import io.github.klantreis.exchange.mermaid.MermaidJourney;
import io.github.klantreis.model.Journey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every diagram we write, read and drawn by Mermaid itself. */
@Tag("browser")
final class MermaidInBrowserTest {
  private static Chromium chromium;
  private static RealMermaid mermaid;

  @BeforeAll
  static void start() {
    chromium = Chromium.start();
    mermaid = new RealMermaid(chromium);
  }

  @AfterAll
  static void stop() {
    if (chromium != null) {
      chromium.close();
    }
  }

  static Map<String, Journey> journeys() {
    Map<String, Journey> journeys = new LinkedHashMap<>();
    journeys.put("solar panels", SolarPanels.asIs());
    journeys.put("solar panels, to be", SolarPanels.toBe());
    journeys.put("heat pumps", HeatPumpMaintenance.asIs());
    journeys.put("five", Drawn.journey(5, Drawn.PLAIN));
    journeys.put("sixty", Drawn.journey(60, Drawn.PLAIN));
    journeys.put("long Dutch", Drawn.journey(20, Drawn.LONG_DUTCH));
    journeys.put("CJK", Drawn.journey(20, Drawn.CJK));
    List<String> hostile = HostileStrings.encodable();
    for (int i = 0; i < hostile.size(); i++) {
      int begin = i;
      List<String> turned =
          java.util.stream.IntStream.range(0, hostile.size())
              .mapToObj(n -> hostile.get((begin + n) % hostile.size()))
              .toList();
      journeys.put("hostile " + i, Drawn.journey(12, turned));
    }
    return journeys;
  }

  static List<String> names() {
    return List.copyOf(journeys().keySet());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("names")
  void mermaidReadsWhatWeWrote(String name) {
    assertReads(mermaid, journeys().get(name));
  }

  static void assertReads(RealMermaid mermaid, Journey journey) {
    MermaidJourney written = MermaidJourney.of(journey, Locale.ENGLISH);
    Map<String, Object> read = mermaid.read(written.toText());
    assertThat(read).as(written.toText()).containsEntry("ok", true);
    assertThat(read.get("title")).isEqualTo(written.title());
    assertThat(read.get("sections")).isEqualTo(written.sections());
    assertThat(read.get("actors")).isEqualTo(written.actors());
    assertThat(read.get("tasks"))
        .isEqualTo(
            written.tasks().stream()
                .map(
                    task ->
                        Map.of(
                            "section",
                            task.section(),
                            "task",
                            task.name(),
                            "score",
                            (long) task.score(),
                            "people",
                            task.people()))
                .toList());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("names")
  void mermaidDrawsWhatWeWrote(String name) {
    MermaidJourney written = MermaidJourney.of(journeys().get(name), Locale.ENGLISH);
    assertThat(mermaid.drawn(written.toText()))
        .isNotEmpty()
        .noneMatch(text -> text.startsWith("REFUSED"));
    assertThat((Boolean) chromium.run("return 'hacked' in window")).isFalse();
  }

  @Test
  void theExampleLooksAsItShould() {
    mermaid.drawn(MermaidJourney.of(SolarPanels.asIs(), Locale.ENGLISH).toText());
    chromium.size(2400, 900);
    chromium.screenshot("mermaid-solar.png");
  }
}
