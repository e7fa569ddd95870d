package io.github.klantreis.exchange.mermaid;

import static io.github.klantreis.phase.CanonicalPhase.AWARENESS;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.klantreis.exchange.HostileStrings;
import io.github.klantreis.model.Actor;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Persona;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.phase.PhaseModels;
import io.github.klantreis.term.ActorKind;
import io.github.klantreis.term.Side;
import io.github.klantreis.validation.Finding;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.validation.ValidationReport;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.validation.rules.StandardRules;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MermaidReadingTest {
  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  @Test
  void makesAJourneyOfASoundDiagram() {
    MermaidReading reading =
        MermaidReading.of(
            """
            journey
              title Zonnepanelen kopen
              accTitle: Kopen
              accDescr: Van brief tot buren
              section Bewustwordingsfase
                Ziet een advertentie: 3: Koper
              section Overweging
                Vergelijkt offertes: 1: Koper, Partner
              section 3. Aankoop
                Tekent: 5: Partner, Betaal-API
            """,
            MermaidOptions.standard().language(DUTCH));
    Journey journey = reading.journey();
    assertThat(journey.id()).isEqualTo("zonnepanelen-kopen");
    assertThat(journey.name()).isEqualTo("Zonnepanelen kopen");
    assertThat(journey.description()).contains("Van brief tot buren");
    assertThat(journey.attributes()).containsEntry(MermaidReading.ACC_TITLE, "Kopen");
    assertThat(journey.phaseModel()).isEqualTo(PhaseModels.SEVEN_PHASES);
    assertThat(journey.phases())
        .extracting(Phase::id, Phase::kind, phase -> phase.nameIn(DUTCH))
        .contains(
            tuple("awareness", AWARENESS, "Bewustwordingsfase"),
            tuple("purchase", PURCHASE, "3. Aankoop"));
    assertThat(journey.personas())
        .extracting(Persona::id, Persona::name)
        .containsExactly(tuple("koper", "Koper"), tuple("partner", "Partner"));
    assertThat(journey.actors())
        .extracting(Actor::id, Actor::name, Actor::side, Actor::kind)
        .containsExactly(tuple("betaal-api", "Betaal-API", Side.COMPANY, ActorKind.SYSTEM));
    Touchpoint compares = journey.touchpoint("vergelijkt-offertes").orElseThrow();
    assertThat(compares.emotion()).contains(Emotion.veryNegative("zeer negatief"));
    assertThat(compares.concernedPersonas()).containsExactly("koper", "partner");
    assertThat(journey.touchpoint("tekent").orElseThrow().involved()).containsExactly("betaal-api");
    assertThat(reading.remarks())
        .extracting(MermaidRemark::id)
        .containsExactly("mermaid-system-actor");
    assertThat(reading.explanation(DUTCH))
        .isEqualTo("Alle secties zijn fasen van \"Zeven fasen\".");
  }

  @Test
  void choosesTheModelThatKnowsMostSections() {
    assertThat(model("Consider", "Evaluate", "Buy", "Enjoy")).isEqualTo("mckinsey-2015");
    assertThat(model("Awareness", "Consideration", "Decision", "Retention", "Advocacy"))
        .isEqualTo("classic-five");
    assertThat(model("Oriëntatie", "Afweging", "Aankoop", "Gebruik", "Loyaliteit"))
        .isEqualTo("dutch-five");
    assertThat(model("Awareness", "Purchase")).isEqualTo("seven-phases");
  }

  private static String model(String... sections) {
    StringBuilder diagram = new StringBuilder("journey\n");
    for (String section : sections) {
      diagram.append("section ").append(section).append('\n');
    }
    return MermaidReading.of(diagram.toString()).journey().phaseModel().id();
  }

  @Test
  void makesAModelOfSectionsThatNoModelHas() {
    MermaidReading reading =
        MermaidReading.of("journey\n section Awareness\n section Go home\n section 🎉");
    Journey journey = reading.journey();
    assertThat(journey.phaseModel().id()).isEqualTo("sections");
    assertThat(journey.phases())
        .extracting(phase -> phase.nameIn(Locale.ENGLISH))
        .containsExactly("Awareness", "Go home", "🎉");
    assertThat(journey.phases(AWARENESS)).hasSize(1);
    assertThat(reading.explanation(Locale.ENGLISH))
        .isEqualTo(
            "The phase model \"Seven phases\" has 1 of the 3 different names of sections, so the"
                + " journey has a phase model made from the sections.");
    assertThat(
            MermaidReading.of("journey\n section Awareness\n section Go\n section Go")
                .explanation(Locale.forLanguageTag("nl")))
        .contains("heeft 1 van de 2 verschillende namen van secties");
    assertThat(
            MermaidReading.of(
                    "journey\n section Go home",
                    MermaidOptions.standard().phaseModel(PhaseModels.AIDA))
                .explanation(Locale.ENGLISH))
        .contains("has none of the sections");
    assertThat(MermaidReading.of("journey\n section Go home").explanation(Locale.ENGLISH))
        .startsWith("No known phase model");
  }

  @Test
  void saysWhichSectionsAChosenModelDoesNotHave() {
    MermaidReading reading =
        MermaidReading.of(
            "journey\n section Attention\n section Elsewhere\n x: 4",
            MermaidOptions.standard().phaseModel(PhaseModels.AIDA));
    assertThat(reading.journey().touchpoints()).hasSize(1);
    assertThat(reading.remarks())
        .extracting(MermaidRemark::id, remark -> remark.line().orElse(0))
        .containsExactly(tuple("mermaid-section-unknown", 3));
    assertThat(
            MermaidReading.of(
                    "journey\n section Attention",
                    MermaidOptions.standard().phaseModel(PhaseModels.AIDA))
                .journey()
                .phaseModel())
        .isEqualTo(PhaseModels.AIDA);
  }

  @ParameterizedTest
  @CsvSource({
    "1,-2",
    "2,-1",
    "3,0",
    "4,1",
    "5,2",
    "0,-2",
    "-7,-2",
    "7,2",
    "3.5,1",
    "2.4,-1",
    "Infinity,2",
    "'',-2",
  })
  void makesAValenceOfAScore(String score, int valence) {
    assertThat(touchpoint("journey\n x: " + score + ": Me").emotion())
        .map(Emotion::score)
        .contains(valence);
  }

  @Test
  void makesNoEmotionOfWhatIsNoNumber() {
    MermaidReading reading = MermaidReading.of("journey\n section s\n x: five: Me");
    assertThat(reading.journey().touchpoint("x").flatMap(Touchpoint::emotion)).isEmpty();
    assertThat(reading.remarks())
        .extracting(remark -> remark.message(Locale.ENGLISH))
        .containsExactly(
            "the score \"five\" is no whole number from 1 to 5 and is read as no emotion");
    assertThat(MermaidReading.of("journey\n section s\n x: 9").remarks())
        .extracting(remark -> remark.message(DUTCH))
        .containsExactly(
            "de score \"9\" is geen heel getal van 1 tot 5 en wordt gelezen als zeer positief");
  }

  private static Touchpoint touchpoint(String diagram) {
    return MermaidReading.of(diagram).journey().touchpoints().findFirst().orElseThrow();
  }

  @Test
  void joinsTasksInWhichPersonasDiffer() {
    Journey journey =
        MermaidReading.of(
                "journey\n section s\n demo: 4: A\n demo: 2: B, C\n demo: 2: D\n demo: 4: A")
            .journey();
    Touchpoint demo = journey.touchpoint("demo").orElseThrow();
    assertThat(demo.emotionOf("a")).map(Emotion::score).contains(1);
    assertThat(demo.emotionOf("c")).map(Emotion::score).contains(-1);
    assertThat(demo.concernedPersonas()).containsExactly("a", "b", "c");
    assertThat(journey.touchpoints()).extracting(Touchpoint::id).containsExactly("demo", "demo-2");
  }

  @Test
  void asksWhichActorsAreNoPersonas() {
    MermaidReading reading =
        MermaidReading.of(
            "journey\n section s\n x: 4: Me, Agent",
            MermaidOptions.standard().actors(actor -> actor.equals("Agent")));
    assertThat(reading.journey().actors())
        .extracting(Actor::id, Actor::kind)
        .containsExactly(tuple("agent", ActorKind.PERSON));
    assertThat(reading.journey().touchpoint("x").orElseThrow().involved()).containsExactly("agent");
    assertThat(reading.remarks()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "system|SYSTEM",
        "Payment API|SYSTEM",
        "Het systeem|SYSTEM",
        "Back-end (Backend)|SYSTEM",
        "The company|ORGANISATION",
        "App user|PERSON",
        "User|PERSON",
        "Systems engineer|PERSON",
        "🎉|PERSON",
      })
  void findsTheKindOfAnActorByTheLastWord(String actor, ActorKind kind) {
    assertThat(MermaidOptions.kindOf(actor)).isEqualTo(kind);
  }

  @Test
  void tellsWhatMayBeAMistakeWithLineAndColumn() {
    MermaidReading reading =
        MermaidReading.of(
            """
            journey
              title
              section Lost
              title Second # cut
              early: 3: Me
              section A # gone
                x: 6: Me
                y: 4: Me, : extra
                z: 4: Me %% note
              section A
            """,
            MermaidOptions.standard().strict());
    assertThat(reading.journey().name()).isEqualTo("Second");
    assertThat(reading.remarks())
        .extracting(
            MermaidRemark::id,
            MermaidRemark::severity,
            remark -> remark.line().orElseThrow(),
            remark -> remark.column().orElseThrow(),
            remark -> remark.path().toString(),
            remark -> remark.values().get("what"))
        .containsExactly(
            tuple("mermaid-line-swallowed", Severity.WARNING, 2, 3, "journey", "section Lost"),
            tuple("mermaid-statement-repeated", Severity.WARNING, 4, 3, "journey", "title"),
            tuple("mermaid-text-lost", Severity.WARNING, 4, 16, "journey", "# cut"),
            tuple(
                "mermaid-section-missing",
                Severity.WARNING,
                5,
                3,
                "phase[start]/touchpoint[early]",
                "early"),
            tuple("mermaid-text-lost", Severity.WARNING, 6, 13, "phase[a]", "# gone"),
            tuple("mermaid-score-invalid", Severity.ERROR, 7, 8, "phase[a]/touchpoint[x]", "6"),
            tuple("mermaid-actor-empty", Severity.WARNING, 8, 10, "phase[a]/touchpoint[y]", "y"),
            tuple(
                "mermaid-pieces-dropped",
                Severity.WARNING,
                8,
                15,
                "phase[a]/touchpoint[y]",
                "extra"),
            tuple(
                "mermaid-comment-kept",
                Severity.WARNING,
                9,
                14,
                "phase[a]/touchpoint[z]",
                "%% note"),
            tuple("mermaid-section-repeated", Severity.WARNING, 10, 3, "phase[a-2]", "A"));
  }

  @Test
  void joinsTheFindingsOfAReport() {
    MermaidReading reading = MermaidReading.of("journey\n section s\n x: 6: Me\n y: NaN: Me");
    Validators rules = StandardRules.recommended().plus(reading.rules());
    ValidationReport report = rules.validate(reading.journey());
    assertThat(report.ofValidator("mermaid-*"))
        .extracting(
            finding -> finding.path().toString(), finding -> finding.arguments().get("line"))
        .containsExactly(tuple("phase[s]/touchpoint[x]", 3), tuple("phase[s]/touchpoint[y]", 4));
    Finding first = report.ofValidator("mermaid-score-invalid").get(0);
    assertThat(first.arguments()).containsEntry("column", 5);
    assertThat(first.hint(Locale.ENGLISH)).isPresent();
    assertThat(first.sources())
        .extracting(source -> source.inWords(Locale.ENGLISH))
        .containsExactly("\"User Journey Diagram\", Mermaid", "\"mermaid-js/mermaid #6262\"");
    // Severity and the rest are set as of all validators; what is gone is not reported.
    assertThat(
            rules
                .withSeverity("mermaid-score-invalid", Severity.ERROR)
                .validate(reading.journey().edit(edit -> edit.removeTouchpoint("x")))
                .ofValidator("mermaid-*"))
        .extracting(Finding::severity)
        .containsExactly(Severity.ERROR);
  }

  @Test
  void leavesNoNameBlank() {
    MermaidReading reading =
        MermaidReading.of("journey\n section #32;\n #32;: 3: #32;, <br>, Me<br/>and you");
    assertThat(reading.journey().phases())
        .extracting(phase -> phase.nameIn(Locale.ENGLISH))
        .containsExactly("Section 1");
    assertThat(reading.journey().touchpoints())
        .extracting(Touchpoint::name)
        .containsExactly("Task 1");
    assertThat(reading.journey().personas())
        .extracting(Persona::name)
        .containsExactly("Actor", "Me and you");
    assertThat(reading.remarks())
        .extracting(MermaidRemark::id)
        .containsExactly("mermaid-name-missing", "mermaid-name-missing");
    assertThat(MermaidReading.of("journey").journey().name()).isEqualTo("Customer journey");
  }

  @Test
  void givesTheIdThatItIsAskedFor() {
    assertThat(MermaidReading.of("journey", MermaidOptions.standard().id("my-id")).journey().id())
        .isEqualTo("my-id");
    assertThatThrownBy(() -> MermaidOptions.standard().id("my id"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is not an id");
  }

  @Test
  void makesAJourneyOfHostileNames() {
    for (String one : HostileStrings.all()) {
      MermaidTask task = new MermaidTask(0, one, one, 4, List.of(one, "2" + one));
      MermaidJourney diagram =
          new MermaidJourney(one, one, one, List.of(one, one + "1", "phase " + one), List.of(task));
      MermaidReading reading = MermaidReading.of(diagram.toText());
      assertThat(reading.diagram()).isEqualTo(diagram);
      assertThat(reading.journey().touchpoints()).hasSize(1);
      assertThat(MermaidReading.of(diagram.toText()).journey()).isEqualTo(reading.journey());
    }
  }

  @Test
  void refusesWhatIsTooLargeForAJourney() {
    assertThatThrownBy(() -> MermaidReading.of("journey\n" + "section a\n".repeat(1_001)))
        .isInstanceOf(MermaidSyntaxException.class)
        .hasMessageContaining("line 1002")
        .hasMessageContaining("at most 1000");
    assertThatThrownBy(() -> MermaidReading.of("journey\n" + "a:1\n".repeat(100_001)))
        .isInstanceOf(MermaidSyntaxException.class)
        .hasMessageContaining("at most 100000");
  }

  @Test
  void readsALongDiagram() {
    StringBuilder diagram = new StringBuilder("journey\n");
    for (int section = 0; section < 1_000; section++) {
      diagram.append("section Part ").append(section).append('\n');
      for (int task = 0; task < 10; task++) {
        diagram.append("same name: ").append(1 + task % 5).append(": Me\n");
      }
    }
    Journey journey = MermaidReading.of(diagram.toString()).journey();
    assertThat(journey.touchpoints()).hasSize(10_000);
    assertThat(journey.touchpoint("same-name-10000").map(Touchpoint::name))
        .isEqualTo(Optional.of("same name"));
  }
}
