package io.github.klantreis.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.drawing.content.MapInput;
import io.github.klantreis.drawing.document.JourneyMarkdown;
import io.github.klantreis.drawing.wording.MapWords;
import io.github.klantreis.example.SolarPanels;
import io.github.klantreis.example.SyntheticCustomers;
import io.github.klantreis.exchange.HostileJourneys;
import io.github.klantreis.exchange.HostileStrings;
import io.github.klantreis.exchange.mermaid.MermaidJourney;
import io.github.klantreis.exchange.mermaid.MermaidReading;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.PainPoint;
import io.github.klantreis.model.RandomJourneys;
import io.github.klantreis.observation.JourneyStatistics;
import io.github.klantreis.observation.ObservationPlan;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.phase.PhaseModel;
import io.github.klantreis.term.Advocacy;
import io.github.klantreis.term.Side;
import io.github.klantreis.validation.Golden;
import io.github.klantreis.validation.JourneyValidator;
import io.github.klantreis.validation.ValidationReport;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.validation.rules.StandardRules;
import io.github.klantreis.vocabulary.Text;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class JourneyMarkdownTest {
  private static final Locale DUTCH = Locale.forLanguageTag("nl");
  private static final String FOLDER = "src/test/resources/io/github/klantreis/drawing/";

  @Test
  void phasesWithoutTouchpointsAreInTheTableAsWell() {
    Journey journey =
        Journey.builder("bread", "Bread")
            .phase(CanonicalPhase.AWARENESS, p -> p.painPoint("Nobody knows the shop"))
            .phase(CanonicalPhase.PURCHASE, p -> p.touchpoint("pays", "Pays", t -> {}))
            .build();
    assertThat(JourneyMap.of(journey).toMarkdown())
        .containsPattern("\\| Awareness \\| – \\|.*Nobody knows the shop")
        .contains("| Purchase | Pays |");
  }

  @Test
  void saysHowLongIsWaitedAndWhoContactsWhom() {
    Journey journey =
        Journey.builder("knee", "Knee surgery")
            .actor("patient", "Patient", Side.CUSTOMER)
            .actor("clinic", "Clinic", Side.COMPANY)
            .phase(
                CanonicalPhase.CONSIDERATION,
                p ->
                    p.touchpoint("letter", "Letter", t -> t.initiator("clinic").receiver("patient"))
                        .touchpoint(
                            "visit",
                            "Visit",
                            t ->
                                t.waitBefore(Period.ofWeeks(7))
                                    .lasts(Duration.ofMinutes(20), Duration.ofMinutes(30))))
            .build();
    assertThat(JourneyMap.of(journey).toMarkdown())
        .contains("| Phase | Touchpoint | When | Starts | Directed at |\n")
        .contains("| Consideration | Letter |  | Clinic | Patient |")
        .contains("| Consideration | Visit | 7 weeks of waiting<br>lasts 20 to 30 minutes |  |  |");
    assertThat(JourneyMap.of(journey).language(DUTCH).toMarkdown())
        .contains("| Visit | 7 weken wachten<br>duurt 20 tot 30 minuten |");
    assertThat(JourneyMap.of(MapSamples.bread()).toMarkdown()).doesNotContain("Directed at");
  }

  @Test
  void aDiagramThatMermaidWouldNotDrawIsLeftOut() {
    String text = "x".repeat(MermaidJourney.MOST_DRAWN);
    Journey journey =
        Journey.builder("bread", "Bread")
            .phase(CanonicalPhase.PURCHASE, p -> p.touchpoint("pays", text, t -> {}))
            .build();
    assertThat(JourneyMap.of(journey).toMarkdown())
        .contains("The diagram is left out: it has 50,0", "and Mermaid draws none above 50,000.")
        .doesNotContain("```mermaid");
    assertThat(JourneyMap.of(journey).language(DUTCH).toMarkdown()).contains("boven 50.000.");
  }

  /** A journey of many phases, of which one alone is more than Mermaid draws. */
  @Test
  void aDiagramThatMermaidWouldNotDrawIsSplitByPhase() {
    Journey journey =
        Journey.builder("care", "Care")
            .phase(CanonicalPhase.AWARENESS, p -> p.touchpoint("asks", "a".repeat(30_000), t -> {}))
            .phase(CanonicalPhase.PURCHASE, p -> p.touchpoint("signs", "b".repeat(60_000), t -> {}))
            .phase(CanonicalPhase.LOYALTY, p -> p.touchpoint("calls", "c".repeat(30_000), t -> {}))
            .build();
    String markdown = JourneyMap.of(journey).toMarkdown();

    assertThat(markdown)
        .contains("The diagram is split by phase: in one it has 120,1")
        .contains("The diagram of “Purchase” is left out: it has 60,0");
    assertThat(MermaidReading.allIn(markdown))
        .extracting(MermaidReading::diagram)
        .satisfiesExactly(
            first -> {
              assertThat(first.title()).isEqualTo("Care");
              assertThat(first.sections()).containsExactly("Awareness");
              assertThat(first.tasks())
                  .singleElement()
                  .matches(task -> task.name().startsWith("a"));
            },
            last -> {
              assertThat(last.sections()).containsExactly("Loyalty");
              assertThat(last.tasks()).singleElement().matches(task -> task.name().startsWith("c"));
            });
    assertThat(JourneyMap.of(journey).language(DUTCH).toMarkdown())
        .contains("Het diagram is per fase gesplitst: in één heeft het 120.1")
        .contains("Het diagram van “Aankoop” is weggelaten: het heeft 60.0");
  }

  /** What no other table has says at which touchpoint it is, and signs say what they mean. */
  @Test
  void nothingIsLeftToGuess() {
    Journey journey =
        Journey.builder("jab", "A jab")
            .persona("anna", "Anna")
            .persona("bob", "Bob")
            .actor("nurse", "The nurse", Side.COMPANY)
            .phase(
                CanonicalPhase.USAGE,
                p ->
                    p.expectation("A quiet room")
                        .touchpoint(
                            "waits",
                            "Waits",
                            t -> t.emotion(0, "calm").expectation("Toys", e -> e.importance(3)))
                        .touchpoint(
                            "jab",
                            "Gets it",
                            t ->
                                t.initiator("nurse")
                                    .emotion(1, "glad")
                                    .emotionOf("anna", 2, "proud")
                                    .solution("A plaster"))
                        .choice(
                            "then",
                            "Then?",
                            c ->
                                c.branch("home", "Goes home", b -> b.endsJourney())
                                    .branch("on", "Stays", b -> b.touchpoint("rests", "Rests"))))
            .build();
    String markdown = JourneyMap.of(journey).toMarkdown();
    assertThat(markdown)
        .contains("| A quiet room<br>Waits: Toys · importance: 3 |")
        .contains("| Gets it: A plaster |")
        .contains("● everyone without a sign of their own\n○ Anna\n\n")
        .contains("where the journey ends early, are not in the diagram but under “Branches”")
        .contains("Gets it: 5: Anna, The nurse\n", "Gets it: 4: Bob, The nurse\n");
    String alike =
        JourneyMap.of(journey.withTouchpoint("jab", t -> t.participantEmotions(Map.of())))
            .language(DUTCH)
            .toMarkdown();
    assertThat(alike).contains("● iedereen\n\n").contains("eerder eindigt, staan niet in het");
    assertThat(JourneyMap.of(MapSamples.bread()).toMarkdown())
        .doesNotContain("● everyone", "not in the diagram");
  }

  @Test
  void theExampleInEnglish() {
    Golden.assertHolds(FOLDER + "solar-panels.en.md", example(Locale.ENGLISH), getClass());
  }

  @Test
  void theExampleInDutch() {
    Golden.assertHolds(FOLDER + "solar-panels.nl.md", example(DUTCH), getClass());
  }

  private static String example(Locale locale) {
    Journey journey = SolarPanels.asIs();
    ValidationReport report =
        StandardRules.strict().asOf(LocalDate.of(2026, 10, 1)).validate(journey);
    return markdown(journey, Optional.of(report), Optional.empty(), locale);
  }

  private static String markdown(
      Journey journey,
      Optional<ValidationReport> report,
      Optional<JourneyStatistics> statistics,
      Locale locale) {
    return JourneyMarkdown.of(
        new MapInput(journey, report.orElse(null), statistics.orElse(null)),
        null,
        new MapWords(locale, journey.people()));
  }

  @Test
  void saysWhatDiffersFromAJourneyComparedWith() {
    JourneyMap asIs = JourneyMap.of(SolarPanels.asIs());
    JourneyMap toBe = JourneyMap.of(SolarPanels.toBe());
    ValidationReport one = StandardRules.strict().validate(SolarPanels.asIs());
    ValidationReport other = StandardRules.strict().validate(SolarPanels.toBe());
    String english = asIs.findings(one).comparedWith(toBe.findings(other)).toMarkdown();
    assertThat(english)
        .containsSubsequence(
            "## What differs",
            "From “Buying solar panels” ",
            "(as-is · Version: 2026.1) to ",
            "(to-be · Version: 2027.0).\n\n- ",
            "## As a Mermaid diagram",
            "## Findings: as-is",
            "## Findings: to-be")
        .doesNotContain("phase[purchase] ")
        .contains("|\n\nSources:\n\n1. ");
    assertThat(asIs.comparedWith(toBe).language(DUTCH).toMarkdown())
        .contains("## Wat verschilt\n\nVan ")
        .doesNotContain("## Bevindingen");
    assertThat(asIs.comparedWith(SolarPanels.asIs()).toMarkdown()).contains("Nothing differs.");
    assertThat(asIs.toMarkdown()).doesNotContain("What differs");
  }

  @Test
  void saysWhatCustomersDidOnBothOfTwoJourneys() {
    Journey journey = SolarPanels.asIs();
    JourneyStatistics statistics =
        SyntheticCustomers.of(journey, 1)
            .trails(50)
            .collect(ObservationPlan.of(journey).statistics());
    JourneyMap map = JourneyMap.of(journey).observed(statistics);
    assertThat(map.comparedWith(map).toMarkdown())
        .containsSubsequence("## What happened: first journey", "## What happened: second journey");
  }

  @Test
  void saysOnlyWhatTheJourneySays() {
    Journey bare = Journey.builder("bare", "Bare").build();
    assertThat(markdown(bare, Optional.empty(), Optional.empty(), Locale.ENGLISH))
        .isEqualTo(
            """
            # Bare

            ## Facts

            | Fact | Journey |
            | --- | --- |
            | Phase model | Seven phases |

            ## As a Mermaid diagram

            ```mermaid
            journey
              title Bare
            ```
            """);
  }

  @Test
  void advocatesMakeOthersAwareWhereTheMapDrawsIt() {
    Journey without =
        Journey.builder("short", "Short")
            .phase(CanonicalPhase.AWARENESS, phase -> {})
            .phase(CanonicalPhase.PURCHASE, phase -> {})
            .build();
    assertThat(JourneyMap.of(without).toMarkdown()).doesNotContain("Advocates", "Loyalty loop");
    assertThat(JourneyMap.of(without).toSvg()).doesNotContain("makes others aware");

    Journey with =
        without.toBuilder()
            .phase(
                CanonicalPhase.ADVOCACY,
                phase ->
                    phase.touchpoint(
                        "tells", "Tells others", t -> t.advocacy(Advocacy.SPONTANEOUS)))
            .build();
    assertThat(JourneyMap.of(with).toMarkdown()).contains("- Advocates make others aware");
    assertThat(JourneyMap.of(with).toSvg()).contains(">Advocacy makes others aware<");
  }

  @Test
  void whereNobodyRecommendsAnythingThePhaseModelAloneSaysThatItMakesOthersAware() {
    Journey journey =
        Journey.builder("short", "Short")
            .phase(CanonicalPhase.AWARENESS, phase -> {})
            .phase(CanonicalPhase.PURCHASE, phase -> {})
            .phase(CanonicalPhase.ADVOCACY, phase -> phase.touchpoint("uses", "Uses it"))
            .build();
    assertThat(JourneyMap.of(journey).toMarkdown())
        .contains("- In the phase model, advocates make others aware");
    assertThat(JourneyMap.of(journey).toSvg())
        .contains("In the phase model, advocacy")
        .doesNotContain("Advocacy makes");
    assertThat(JourneyMap.of(journey).language(Locale.forLanguageTag("nl")).toMarkdown())
        .contains("- In het fasemodel zorgen ambassadeurs voor bekendheid bij anderen");

    PhaseModel silent =
        PhaseModel.builder("own", Text.en("Own"))
            .phase(CanonicalPhase.AWARENESS)
            .phase(CanonicalPhase.ADVOCACY)
            .build();
    Journey own =
        Journey.builder("own", "Own")
            .phaseModel(silent)
            .advocacyFeedsAwareness(true)
            .phase(CanonicalPhase.AWARENESS)
            .phase(CanonicalPhase.ADVOCACY)
            .build();
    assertThat(JourneyMap.of(own).toMarkdown())
        .as("what the journey says, and not its model")
        .contains("- Advocates make others aware");
  }

  @Test
  void namesWhatALoopSkips() {
    Journey journey =
        Journey.builder("loop", "Loop")
            .phase(CanonicalPhase.AWARENESS, phase -> {})
            .phase(CanonicalPhase.CONSIDERATION, phase -> phase.name("Looking around"))
            .phase(CanonicalPhase.PURCHASE, phase -> {})
            .phase(CanonicalPhase.LOYALTY, phase -> {})
            .loyaltyLoop(CanonicalPhase.LOYALTY, CanonicalPhase.PURCHASE)
            .build();
    assertThat(markdown(journey, Optional.empty(), Optional.empty(), Locale.ENGLISH))
        .contains(
            "- From Loyalty loyal customers go straight back to Purchase and skip Awareness and"
                + " Looking around.");
    assertThat(markdown(journey, Optional.empty(), Optional.empty(), DUTCH))
        .contains(
            "- Vanuit Loyaliteit gaan loyale klanten meteen terug naar Aankoop en slaan"
                + " Bewustwording en Looking around over.");
  }

  @Test
  void saysThatThereAreNoFindings() {
    Journey journey = Journey.builder("bare", "Bare").build();
    assertThat(
            markdown(
                journey,
                Optional.of(Validators.none().validate(journey)),
                Optional.empty(),
                Locale.ENGLISH))
        .endsWith("## Findings\n\nNo findings.\n");
  }

  @TestFactory
  Stream<DynamicTest> noTextIsMoreThanAText() {
    List<String> shape = shape(document("a"));
    return HostileStrings.named().entrySet().stream()
        .map(
            hostile ->
                DynamicTest.dynamicTest(
                    hostile.getKey(),
                    () -> {
                      String markdown = document(hostile.getValue());
                      String expected =
                          encodable(
                              MermaidJourney.of(
                                      HostileJourneys.with(hostile.getValue()), Locale.ENGLISH)
                                  .toText());
                      assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(markdown)).isTrue();
                      if (expected.length() > MermaidJourney.MOST_DRAWN) {
                        assertThat(markdown)
                            .containsAnyOf("The diagram is left out", "is split by phase");
                        return;
                      }
                      assertThat(shape(markdown)).isEqualTo(shape);
                      // The block holds the diagram as it is.
                      assertThat(MermaidJourney.parse(diagram(markdown)))
                          .isEqualTo(MermaidJourney.parse(expected));
                    }));
  }

  @Test
  void theSameJourneyGivesTheSameDocument() {
    for (int seed = 0; seed < 30; seed++) {
      String one = any(RandomJourneys.seeded(seed).next());
      assertThat(any(RandomJourneys.seeded(seed).next())).isEqualTo(one);
    }
  }

  private static String any(Journey journey) {
    return markdown(
        journey, Optional.of(StandardRules.strict().validate(journey)), Optional.empty(), DUTCH);
  }

  /** A document in which the text stands everywhere, in findings and statistics too. */
  private static String document(String text) {
    Journey journey = HostileJourneys.with(text);
    ValidationReport report =
        Validators.of(
                JourneyValidator.forTouchpoints("own.echo")
                    .check(
                        (touchpoint, context) ->
                            context
                                .report(Text.en("this: {text}"))
                                .with("text", text)
                                .hint(Text.en("not: {text}"))))
            .validate(journey);
    JourneyStatistics statistics =
        SyntheticCustomers.of(journey, 1)
            .trails(50)
            .collect(ObservationPlan.of(journey).statistics());
    Journey changed =
        journey
            .withTouchpoint(
                journey.touchpoints().findFirst().orElseThrow().id(),
                touchpoint ->
                    touchpoint.name(text + " 2").painPoints(List.of(PainPoint.of(text + " 3"))))
            .toBuilder()
            .name(text + " 4")
            .build();
    return JourneyMap.of(journey)
        .findings(report)
        .observed(statistics)
        .comparedWith(changed)
        .toMarkdown();
  }

  /**
   * What Markdown makes of a document as far as that is structure: kinds of lines, cells of tables,
   * fences, and all signs that could be markup.
   */
  private static List<String> shape(String markdown) {
    List<String> shape = new ArrayList<>();
    String fence = "";
    for (String line : markdown.split("\n", -1)) {
      if (fence.isEmpty() && line.startsWith("```")) {
        fence = line.substring(0, line.lastIndexOf('`') + 1);
        shape.add("fence " + line.substring(fence.length()));
      } else if (!fence.isEmpty()) {
        if (line.strip().equals(fence)) {
          shape.add("end of fence");
          fence = "";
        }
      } else {
        shape.add(signs(line));
      }
    }
    shape.add("open: " + fence);
    return shape;
  }

  /** A line without what is text for sure. */
  private static String signs(String line) {
    return line.replaceAll("\\\\[\\\\`*_\\[\\]~{}#+=.)-]", "")
            .replaceAll("&(amp|lt|gt|#124|#36);", "")
            .replace("<!-- -->", "")
            .replaceAll("[^|<>&`*_\\[\\]\\\\~#$@\\r\\n]", "")
            .replace("@", "")
        + (line.startsWith("- ") ? "item" : "");
  }

  /** What stands in the last block. */
  private static String diagram(String markdown) {
    Matcher block = Pattern.compile("(?md)^(`{3,})mermaid\n((?:.*\n)*?)\\1$").matcher(markdown);
    assertThat(block.find()).isTrue();
    return block.group(2);
  }

  private static String encodable(String text) {
    return text.codePoints()
        .map(point -> Character.getType(point) == Character.SURROGATE ? 0xFFFD : point)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @Test
  void whatNoTableHasIsInTheDetails() {
    Journey journey =
        Journey.builder("j", "J")
            .phase(
                CanonicalPhase.USAGE,
                p ->
                    p.touchpoint(
                            "a",
                            "Calls",
                            t ->
                                t.tag("risk")
                                    .opportunity(
                                        "Answer", o -> o.customerValue(80).businessValue(30)))
                        .touchpoint("b", "Waits", t -> t.painPoint("No answer")))
            .build();
    assertThat(JourneyMap.of(journey).toMarkdown())
        .contains(
            """
            ## Details

            - Calls
              - Opportunities: Answer · customer value: 80 · business value: 30
              - Tags: risk

            """)
        .doesNotContain("- Waits\n");
    Journey plain =
        Journey.builder("j", "J")
            .phase(CanonicalPhase.USAGE, p -> p.touchpoint("b", "Waits"))
            .build();
    assertThat(JourneyMap.of(plain).toMarkdown()).doesNotContain("## Details");
    Journey timed =
        plain.edit(
            e ->
                e.touchpoint(
                    "b",
                    t ->
                        t.startsAfter(Duration.ZERO)
                            .waitBefore(Period.ofWeeks(7))
                            .lasts(Duration.ofMinutes(20))
                            .recurs(Period.ofDays(1))));
    assertThat(JourneyMap.of(timed).toMarkdown())
        .contains("at once<br>7 weeks of waiting<br>lasts 20 minutes<br>once every day")
        .doesNotContain("## Details");
  }
}
