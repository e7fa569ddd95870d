package io.github.klantreis.exchange;

import static io.github.klantreis.exchange.Growth.assertLinear;

import io.github.klantreis.drawing.JourneyMap;
import io.github.klantreis.exchange.cjml.Cjml;
import io.github.klantreis.exchange.grid.JourneyGrid;
import io.github.klantreis.exchange.json.InvalidJourneyJsonException;
import io.github.klantreis.exchange.json.JourneyJson;
import io.github.klantreis.exchange.mermaid.MermaidReading;
import io.github.klantreis.exchange.mermaid.MermaidSyntaxException;
import io.github.klantreis.exchange.osmm.OsmmJourney;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyBuilder;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.phase.PhaseModel;
import io.github.klantreis.phase.PhaseModels;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.Valence;
import io.github.klantreis.translation.Translation;
import io.github.klantreis.validation.ValidationReport;
import io.github.klantreis.validation.rules.StandardRules;
import io.github.klantreis.vocabulary.Text;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What users write costs what it is long, whatever it says. */
final class GrowthTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        " ",
        "-",
        "_",
        "\t",
        "- ",
        " a",
        "of the customer journey ",
        " van de",
        "fase ",
        "3 "
      })
  void wordsOfPhasesAreReadOnce(String unit) {
    assertLinear(
        16_000,
        n -> {
          String word = "a" + unit.repeat(n / unit.length()) + "b";
          return () -> PhaseModels.SEVEN_PHASES.find(word);
        });
    assertLinear(
        4_000,
        n -> {
          String label = "a" + unit.repeat(n / unit.length()) + "b";
          return () -> Translation.of(oneTouchpoint(label), PhaseModels.AIDA);
        });
  }

  private static Journey oneTouchpoint(String label) {
    PhaseKind kind = PhaseKind.of("own", Text.en(label), CanonicalPhase.PURCHASE);
    return Journey.builder("shop", "Shop")
        .phaseModel(PhaseModel.of("model", Text.en("Model"), kind))
        .phase(kind, phase -> phase.touchpoint("pays", "Pays"))
        .build();
  }

  @Test
  void tagsOfLanguagesAreReadOnceAndWithoutRecursion() {
    assertLinear(
        100_000,
        n -> {
          String json =
              "{\"formatVersion\":1,\"id\":\"shop\",\"name\":\"Shop\",\"language\":\""
                  + "a-".repeat(n / 2)
                  + "a\"}";
          return () -> refused(json, "/language");
        });
  }

  @Test
  void idsThatAreThereTwiceAreFoundAtOnce() {
    assertLinear(
        1_000,
        n -> {
          String same =
              IntStream.range(0, n)
                  .mapToObj(i -> "{\"id\":\"same\",\"name\":\"Same\"}")
                  .collect(Collectors.joining(","));
          String json = journey(same);
          return () -> refused(json);
        });
    assertLinear(
        1_000,
        n -> {
          String pairs =
              IntStream.range(0, n)
                  .mapToObj(i -> "{\"id\":\"t" + i / 2 + "\",\"name\":\"Touchpoint\"}")
                  .collect(Collectors.joining(","));
          String json = journey(pairs);
          return () -> refused(json);
        });
  }

  /** Each has a touchpoint from which a way leads to that of the last. */
  @Test
  void manyPhasesAreReadOnce() {
    assertLinear(
        1_000,
        n -> {
          JourneyBuilder journey = Journey.builder("shop", "Shop");
          for (int i = 0; i < n; i++) {
            String id = "t" + i;
            journey.phase(
                "p" + i,
                CanonicalPhase.PURCHASE,
                phase -> phase.touchpoint(id, "Asks", t -> t.leadsTo("last", "in haste")));
          }
          journey.phase("end", CanonicalPhase.LOYALTY, phase -> phase.touchpoint("last", "Leaves"));
          String json = JourneyJson.write(journey.build());
          return () -> JourneyJson.read(json);
        });
  }

  private static String journey(String touchpoints) {
    return "{\"formatVersion\":1,\"id\":\"shop\",\"name\":\"Shop\",\"phases\":[{\"id\":\"a\",\"kind\":\"purchase\","
        + "\"touchpoints\":["
        + touchpoints
        + "]}]}";
  }

  private static void refused(String json) {
    refused(json, "/phases/0/touchpoints/1");
  }

  private static void refused(String json, String pointer) {
    Assertions.assertThatThrownBy(() -> JourneyJson.read(json))
        .isInstanceOf(InvalidJourneyJsonException.class)
        .hasMessageContaining(pointer);
  }

  /** Rows, columns, cells never closed, and cells that cannot be read. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "journey,,Shop\nphase,,Awareness\ntouchpoint,,Sees\n|a note of no row,x\n",
        "journey,,Shop\nphase,,Awareness\ntouchpoint,,|Sees it,",
        "journey,,Shop\nphase,,|Awareness,",
        "journey,,Shop\nphase,,Awareness\ntouchpoint,,\"|\"\"",
        "journey,,|x",
        "<table><tr><td>journey<td><td>Shop|<tr><td colspan=9>",
        "<table><tr><td>journey<td><td>|<b",
        "<table><tr><td>|&#",
      })
  void gridsAreReadOnce(String shape) {
    assertGrowth(shape, 20_000, JourneyGrid::read);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "|> ",
        "|```mermaid\n",
        "|```mermaid\njourney\n```\n",
        "```mermaid\njourney\n|  Pays: 9: Me, Me\n",
        "```mermaid\njourney\n|  Pays\n",
        "|<!-- ",
        "|- ",
        "```mermaid\n---\ntitle: \"|a\n",
        "```mermaid\n---\ntitle: |[",
        "```mermaid\n---\ntitle: |- ",
        "```mermaid\n---\n|? ",
        "```mermaid\n---\nx:|\ta",
        "```mermaid\n---\nx: 'a\n|\n",
      })
  void documentsWithDiagramsAreReadOnce(String shape) {
    assertGrowth(shape, 20_000, MermaidReading::allIn);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<CJML>|<a>",
        "<CJML>|<plannedJourney/>",
        "<CJML><plannedJourney><journeyID>|x",
        "<CJML |a='' ",
        "|[",
        "{|\"a\":1,",
        "{\"stages\":[|1,",
        "{\"stages\":|{\"a\":",
        "{\"name\":\"|x",
      })
  void objectsOfOtherToolsAreReadOnce(String shape) {
    assertGrowth(shape, 20_000, shape.startsWith("<") ? Cjml::read : OsmmJourney::read);
  }

  /** A list of two of the list before: the title would be of more words than there are atoms. */
  @Test
  void aliasesInFrontMatterAreNotWrittenOut() {
    assertLinear(
        1_000,
        n -> {
          StringBuilder front = new StringBuilder("---\na0: &a0 [x, y]\n");
          for (int i = 1; i <= n; i++) {
            String before = "*a" + (i - 1);
            front.append("a" + i + ": &a" + i + " [" + before + ", " + before + "]\n");
          }
          String titled = front + "title: *a" + n + "\n---\njourney\n";
          String untitled = front + "title: Shop\n---\njourney\n";
          return () -> {
            Assertions.assertThatThrownBy(() -> MermaidReading.of(titled))
                .isInstanceOf(MermaidSyntaxException.class)
                .hasMessageContaining("a text of more than 1000 parts");
            Assertions.assertThat(MermaidReading.of(untitled).journey().name()).isEqualTo("Shop");
          };
        });
  }

  /** Reads a text in which what follows the stroke is repeated; it may be refused. */
  private static void assertGrowth(String shape, int n, Consumer<String> reader) {
    int stroke = shape.indexOf('|');
    String start = shape.substring(0, stroke);
    String unit = shape.substring(stroke + 1);
    assertLinear(
        n,
        length -> {
          String text = start + unit.repeat(length / unit.length());
          return () -> {
            try {
              reader.accept(text);
            } catch (InvalidDocumentException | MermaidSyntaxException refused) {
              Assertions.assertThat(refused).hasMessageNotContaining("null");
            }
          };
        });
  }

  @Test
  void aPhaseOfManyTouchpointsIsDrawnInOneGo() {
    assertLinear(
        250,
        n -> {
          Journey journey =
              Journey.builder("shop", "Shop")
                  .phase(
                      CanonicalPhase.PURCHASE,
                      phase -> {
                        for (int i = 0; i < n; i++) {
                          phase.touchpoint(
                              "t" + i,
                              "Touchpoint " + i,
                              touchpoint ->
                                  touchpoint
                                      .channel(Channel.WEBSITE)
                                      .emotion(Emotion.of(Valence.NEGATIVE, "lost")));
                        }
                      })
                  .build();
          return JourneyMap.of(journey)::toHtml;
        });
  }

  @Test
  void aReportIsWrittenInOneGo() {
    assertLinear(
        500,
        n -> {
          Journey journey =
              Journey.builder("shop", "Shop")
                  .phase(
                      CanonicalPhase.PURCHASE,
                      phase ->
                          phase.touchpoint(
                              "pays",
                              "Pays",
                              touchpoint -> {
                                for (int i = 0; i < n; i++) {
                                  touchpoint.action(
                                      "a" + i, ActionKind.EMAIL, action -> action.message(m -> {}));
                                }
                              }))
                  .build();
          return () -> {
            ValidationReport report = StandardRules.strict().validate(journey);
            report.toText(Locale.ENGLISH);
            JourneyJson.write(report, journey);
          };
        });
  }
}
