package io.github.klantreis.exchange.mermaid;

import static io.github.klantreis.phase.CanonicalPhase.AWARENESS;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.klantreis.Extent;
import io.github.klantreis.example.SolarPanels;
import io.github.klantreis.exchange.HostileJourneys;
import io.github.klantreis.exchange.HostileStrings;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Persona;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.RandomJourneys;
import io.github.klantreis.model.Reading;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.term.ActorKind;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.Side;
import io.github.klantreis.testing.ValidatorTester;
import io.github.klantreis.wording.Characters;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

final class MermaidWritingTest {
  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  private static final Journey JOURNEY =
      Journey.builder("demo", "A demo")
          .description("Two\nlines")
          .attribute(MermaidReading.ACC_TITLE, "Demo")
          .persona("director", "Director", persona -> persona.goal("No surprises"))
          .persona("engineer", "Engineer; and more")
          .persona("unused", "Unused")
          .phase(
              AWARENESS,
              phase ->
                  phase
                      .touchpoint(
                          "demo",
                          "Sees a demo",
                          touchpoint ->
                              touchpoint
                                  .concerns("director")
                                  .concerns("engineer")
                                  .emotion(Emotion.positive("curious"))
                                  .emotionOf("engineer", Emotion.veryNegative("bored")))
                      .touchpoint(
                          "title-page",
                          "Title page",
                          touchpoint -> touchpoint.concerns("director").channel(Channel.WEBSITE)))
          .phase(PURCHASE, phase -> phase.name("Buying #1"))
          .build();

  @Test
  void writesWhatMermaidCanHold() {
    assertThat(MermaidJourney.of(JOURNEY, DUTCH).toText())
        .isEqualTo(
            """
            journey
              title A demo
              accTitle: Demo
              accDescr {
                Two
                lines
              }
              section Bewustwording
                Sees a demo: 4: Director
                Sees a demo: 1: Engineer#59; and more
                #84;itle page: 3: Director
              section Buying #35;1
            """);
  }

  @Test
  void tellsWhatMermaidCannotHold() {
    assertThat(MermaidWriting.of(JOURNEY, DUTCH).losses())
        .extracting(MermaidRemark::id, remark -> remark.path().toString())
        .containsExactly(
            tuple("mermaid-not-held", "journey/@phaseModel"),
            tuple("mermaid-not-held", "phase[awareness]/touchpoint[demo]/@emotion"),
            tuple("mermaid-not-held", "phase[awareness]/touchpoint[title-page]/@channels"),
            tuple("mermaid-emotion-assumed", "phase[awareness]/touchpoint[title-page]/@emotion"),
            tuple("mermaid-not-held", "persona[director]/@goals"),
            tuple("mermaid-persona-unused", "persona[unused]"));
    assertThat(MermaidWriting.of(JOURNEY, DUTCH).losses())
        .allSatisfy(
            loss -> {
              assertThat(loss.line()).isEmpty();
              assertThat(loss.message(Locale.ENGLISH)).doesNotContain("{");
              assertThat(loss.message(DUTCH)).doesNotContain("{");
            });
  }

  @Test
  void tellsWhatMermaidCannotHoldByKindForPeople() {
    Journey more =
        JOURNEY
            .withTouchpoint("demo", t -> t.channel(Channel.EVENT).painPoint("Noise"))
            .withPhase("purchase", phase -> phase.painPoint("Price"));
    assertThat(MermaidWriting.of(more, Locale.ENGLISH).toText(Locale.ENGLISH))
        .isEqualTo(
            """
            A Mermaid diagram cannot hold:
              phase model: journey
              channels: 2 touchpoints
              pain points: 1 phase, 1 touchpoint
              the words of the emotion: 1 touchpoint
              goals: 1 persona
            Without an emotion it is written with the neutral score 3: 1 touchpoint
            No touchpoint concerns the persona "Unused", so it is not in the diagram: 1 persona
            """);
    assertThat(MermaidWriting.of(more, DUTCH).toText(DUTCH))
        .contains(
            "Een Mermaid-diagram kan dit niet weergeven:\n",
            "  pijnpunten: 1 fase, 1 contactmoment\n",
            "  kanalen: 2 contactmomenten\n");
    Journey bare = Journey.builder("bare", "Bare").build();
    assertThat(MermaidWriting.of(bare, DUTCH).toText(DUTCH))
        .isEqualTo("Een Mermaid-diagram kan dit niet weergeven:\n  fasemodel: klantreis\n");
  }

  @Test
  void whatThePhaseSaysIsWrittenAtItsTouchpoints() {
    Journey journey =
        Journey.builder("hip", "A new hip")
            .persona("anna", "Anna")
            .persona("bert", "Bert")
            .phase(
                PURCHASE,
                p ->
                    p.name("The stay")
                        .emotion(Emotion.negative("worried"))
                        .touchpoint("arrives", "Arrives")
                        .touchpoint("leaves", "Leaves", t -> t.emotion(Emotion.positive("glad")))
                        .choice(
                            "how",
                            "How?",
                            c ->
                                c.branch("stay", "stays")
                                    .branch(
                                        "foot",
                                        "on foot",
                                        b -> b.concerns("anna").touchpoint("walks", "Walks"))))
            .build();

    assertThat(MermaidJourney.of(journey, Locale.ENGLISH).toText())
        .isEqualTo(
            """
            journey
              title A new hip
              section The stay
                Arrives: 2: Anna, Bert
                Leaves: 4: Anna, Bert
                Walks: 2: Anna
            """);
  }

  @Test
  void everyLossHasWordsInBothLanguages() {
    for (int seed = 0; seed < 50; seed++) {
      MermaidWriting writing = MermaidWriting.of(RandomJourneys.seeded(seed).next(), DUTCH);
      // The accessors' names are no words.
      assertThat(writing.toText(Locale.ENGLISH)).doesNotContainPattern("^  [a-z]+[A-Z]");
      for (MermaidRemark loss : writing.losses()) {
        assertThat(loss.values().values())
            .noneMatch(value -> value.equals(loss.path().attribute()));
        assertThat(loss.message(Locale.ENGLISH)).isNotEqualTo(loss.message(DUTCH));
      }
    }
  }

  @Test
  void readsBackWhatMermaidCanHold() {
    for (int seed = 0; seed < Extent.of(80, 200); seed++) {
      readsBack(RandomJourneys.seeded(seed).next());
    }
    readsBack(SolarPanels.asIs());
    readsBack(JOURNEY);
    HostileStrings.all().forEach(text -> readsBack(HostileJourneys.with(text)));
  }

  private static void readsBack(Journey journey) {
    MermaidWriting writing = MermaidWriting.of(journey, DUTCH);
    String text = writing.diagram().toText();
    assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(text)).isTrue();
    Set<String> actors = new HashSet<>();
    journey.actors().forEach(actor -> actors.add(visible(actor.name())));
    journey.personas().forEach(persona -> actors.remove(visible(persona.name())));
    MermaidReading reading =
        MermaidReading.of(text, MermaidOptions.standard().actors(actors::contains).language(DUTCH));
    assertThat(reading.diagram()).isEqualTo(writing.diagram());
    Journey back = reading.journey();
    assertThat(back.name()).isEqualTo(visible(journey.name()));
    assertThat(back.phases().stream().map(phase -> phase.nameIn(DUTCH)))
        .containsExactlyElementsOf(
            journey.phases().stream().map(phase -> visible(phase.nameIn(DUTCH))).toList());
    assertThat(felt(back)).isEqualTo(felt(journey));
    // And nothing changes from there on.
    assertThat(MermaidJourney.of(back, DUTCH).toText().lines().filter(l -> !l.contains("acc")))
        .containsExactlyElementsOf(text.lines().filter(l -> !l.contains("acc")).toList());
  }

  /** Of each phase the touchpoints' names with who is concerned and the score of each. */
  private static List<Map<String, List<String>>> felt(Journey journey) {
    Map<String, String> names = new LinkedHashMap<>();
    journey.personas().forEach(persona -> names.put(persona.id(), visible(persona.name())));
    List<Map<String, List<String>>> phases = new ArrayList<>();
    for (Phase phase : journey.phases()) {
      Map<String, List<String>> felt = new LinkedHashMap<>();
      for (Touchpoint touchpoint : phase.touchpoints()) {
        Reading read = phase.reading(touchpoint);
        TreeSet<String> concerned = new TreeSet<>();
        for (Persona persona : journey.personas()) {
          if (read.concerns(persona.id())) {
            concerned.add(
                names.get(persona.id())
                    + read.emotionOf(persona.id()).map(Emotion::score).orElse(0));
          }
        }
        if (journey.personas().isEmpty()) {
          concerned.add("" + read.emotion().map(Emotion::score).orElse(0));
        }
        felt.computeIfAbsent(visible(touchpoint.name()), name -> new ArrayList<>())
            .addAll(concerned);
      }
      felt.values().forEach(list -> list.sort(null));
      phases.add(felt);
    }
    return phases;
  }

  private static String visible(String name) {
    String text = Characters.encodable(name);
    String trimmed = JavaScript.trim(text);
    return trimmed.isEmpty() ? text : trimmed;
  }

  @Test
  void halfASurrogatePairIsMendedAndReported() {
    MermaidWriting writing =
        MermaidWriting.of(Journey.builder("half", "a\uD83Db").build(), Locale.ENGLISH);

    assertThat(writing.diagram().title()).isEqualTo("a\uFFFDb");
    assertThat(writing.losses()).extracting(MermaidRemark::id).contains("mermaid-name-mended");
  }

  @Test
  void actorsThatTakePartAreWrittenAfterThePersonas() {
    Journey journey =
        Journey.builder("hip", "A new hip")
            .persona("anna", "Anna")
            .actor("nurse", "Nurse", Side.COMPANY)
            .actor("doctor", "Doctor", Side.PARTNER)
            .actor("other", "Anna", Side.CUSTOMER)
            .actor("idle", "Insurer", Side.PARTNER, a -> a.kind(ActorKind.ORGANISATION))
            .phase(
                PURCHASE,
                phase ->
                    phase.touchpoint(
                        "intake",
                        "Intake",
                        t ->
                            t.initiator("doctor")
                                .receiver("anna")
                                .involves("nurse")
                                .involves("other")
                                .emotion(Emotion.positive("positive"))
                                .emotionOf("nurse", Emotion.negative("rushed"))))
            .build();
    MermaidWriting writing = MermaidWriting.of(journey, Locale.ENGLISH);
    assertThat(writing.diagram().toText()).endsWith("Intake: 4: Anna, Doctor, Nurse\n");
    assertThat(writing.losses())
        .extracting(MermaidRemark::id, remark -> remark.path().toString())
        .contains(
            tuple("mermaid-not-held", "phase[purchase]/touchpoint[intake]/@participantEmotions"),
            tuple("mermaid-not-held", "phase[purchase]/touchpoint[intake]/@initiator"),
            tuple("mermaid-not-held", "actor[nurse]/@side"),
            tuple("mermaid-actor-ambiguous", "actor[other]"),
            tuple("mermaid-actor-unused", "actor[idle]"),
            tuple("mermaid-not-held", "actor[idle]/@kind"))
        .doesNotContain(tuple("mermaid-not-held", "actor[nurse]/@kind"));
  }

  @Test
  void aRuleTellsWhichNamesNeedEntities() {
    ValidatorTester.of(MermaidRules.TEXT_UNSAFE)
        .on(JOURNEY)
        .finds("persona[engineer]/@name", "Engineer; and more")
        .finds("phase[awareness]/touchpoint[title-page]/@name", "Title page")
        .finds("phase[purchase]/@name", "Buying #1")
        .andNothingElse();
  }

  @Test
  void blanksAndMarksAroundNamesAreLosses() {
    Journey journey =
        Journey.builder("j", " J\uFEFF")
            .persona("p", "\u00A0P", p -> {})
            .phase(
                PURCHASE, phase -> phase.name("Buy ").touchpoint("t", "T\t").touchpoint("u", "U"))
            .build();
    MermaidWriting writing = MermaidWriting.of(journey, Locale.ENGLISH);

    assertThat(writing.losses())
        .filteredOn(loss -> loss.id().equals("mermaid-name-trimmed"))
        .extracting(loss -> loss.path() + " " + loss.message(Locale.ENGLISH))
        .containsExactly(
            "journey/@name blanks and byte order marks around the name \"J\" are not written",
            "phase[purchase]/@name blanks and byte order marks around the name \"Buy\" are not"
                + " written",
            "phase[purchase]/touchpoint[t]/@name blanks and byte order marks around the name \"T\""
                + " are not written",
            "persona[p]/@name blanks and byte order marks around the name \"P\" are not written");
    assertThat(MermaidReading.of(writing.diagram().toText()).journey().name()).isEqualTo("J");
  }

  @Test
  void aDiagramThatMermaidDoesNotDrawForItsLengthIsALoss() {
    Journey drawn = ofLength(DiagramWriter.MOST_DRAWN);
    Journey tooLong = ofLength(DiagramWriter.MOST_DRAWN + 1);

    assertThat(MermaidWriting.of(drawn, Locale.ENGLISH).losses())
        .extracting(MermaidRemark::id)
        .doesNotContain("mermaid-too-long");
    assertThat(MermaidWriting.of(tooLong, Locale.ENGLISH).losses())
        .filteredOn(loss -> loss.id().equals("mermaid-too-long"))
        .extracting(loss -> loss.message(Locale.ENGLISH))
        .containsExactly(
            "the diagram has 50001 characters; Mermaid draws none above 50000, unless maxTextSize is"
                + " set");
  }

  private static Journey ofLength(int length) {
    int without = MermaidWriting.of(titled(""), Locale.ENGLISH).diagram().toText().length();
    return titled("x".repeat(length - without));
  }

  private static Journey titled(String more) {
    return Journey.builder("j", "J" + more)
        .phase(PURCHASE, phase -> phase.touchpoint("t", "T"))
        .build();
  }
}
