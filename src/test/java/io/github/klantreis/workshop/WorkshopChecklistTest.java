package io.github.klantreis.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.klantreis.Extent;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyBuilder;
import io.github.klantreis.model.RandomJourneys;
import io.github.klantreis.part.AffinityGroup;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.part.Evidence;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.InteractionType;
import io.github.klantreis.vocabulary.Vocabulary;
import java.net.URI;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class WorkshopChecklistTest {
  private static final Locale NL = Locale.forLanguageTag("nl");

  // ---- the whole ----

  @Test
  void anEmptyJourneyIsNowhere() {
    WorkshopChecklist checklist = WorkshopChecklist.of(Journey.builder("new", "New").build());

    assertThat(checklist.isComplete()).isFalse();
    assertThat(checklist.steps(StepState.OPEN)).containsExactly(WorkshopStep.values());
    assertThat(checklist.steps(StepState.BEGUN)).isEmpty();
    assertThat(checklist).hasToString("WorkshopChecklist[0 of 9 done]");
    assertThat(checklist.toText(Locale.ENGLISH))
        .isEqualTo(
            """
            1. Describe goals: open; missing: the goal of the organisation
            2. Collect information: open; missing: qualitative information; quantitative information
            3. Brainstorm channels and touchpoints: open; missing: touchpoints; channels
            4. Empathy map: open; missing: a persona
            5. Brainstorm with dimensions: open; missing: three to five dimensions (now 0)
            6. Affinity diagram: open; missing: ideas in labelled groups
            7. Sketch the journey: open; missing: the time interval; touchpoints; channels; emotions
            8. Refine and style: open; missing: the date of a review
            9. Share and use: open; missing: with whom it was shared\
            """);
    assertThat(checklist.toText(NL))
        .isEqualTo(
            """
            1. Beschrijf doelen: open; ontbreekt: het doel van de organisatie
            2. Verzamel informatie: open; ontbreekt: kwalitatieve informatie; kwantitatieve informatie
            3. Brainstorm kanalen en contactmomenten: open; ontbreekt: contactmomenten; kanalen
            4. Empathiemap: open; ontbreekt: een persona
            5. Brainstorm met dimensies: open; ontbreekt: drie tot vijf dimensies (nu 0)
            6. Affiniteitsdiagram: open; ontbreekt: ideeën in groepen met een label
            7. Schets de reis: open; ontbreekt: het tijdsinterval; contactmomenten; kanalen; emoties
            8. Verfijn en typeer: open; ontbreekt: de datum van een controle
            9. Deel en gebruik: open; ontbreekt: met wie de klantreis is gedeeld\
            """);
  }

  @Test
  void aJourneyThatHoldsEverythingIsComplete() {
    WorkshopChecklist checklist = WorkshopChecklist.of(complete().build());

    assertThat(checklist.isComplete()).isTrue();
    assertThat(checklist.steps(StepState.DONE)).containsExactly(WorkshopStep.values());
    assertThat(WorkshopStep.values()).allMatch(step -> checklist.missing(step).isEmpty());
    assertThat(checklist.toText(NL))
        .isEqualTo(
            """
            1. Beschrijf doelen: klaar
            2. Verzamel informatie: klaar
            3. Brainstorm kanalen en contactmomenten: klaar
            4. Empathiemap: klaar
            5. Brainstorm met dimensies: klaar
            6. Affiniteitsdiagram: klaar
            7. Schets de reis: klaar
            8. Verfijn en typeer: klaar
            9. Deel en gebruik: klaar\
            """);
  }

  @Test
  void aJourneyHalfWaySaysWhatIsMissing() {
    Journey journey =
        Journey.builder("half", "Half way")
            .goal("Grow")
            .evidence(Evidence.qualitative("Interviews"))
            .persona(
                "buyer", "Buyer", p -> p.empathyMap(map -> map.sees("Ads").thinksAndFeels("Doubt")))
            .persona("boss", "The boss")
            .dimension("trust")
            .idea("A tour")
            .idea("A game")
            .affinityGroup(AffinityGroup.unlabelled(List.of("A game", "A quiz")))
            .phase(
                CanonicalPhase.AWARENESS,
                phase ->
                    phase
                        .touchpoint("ad", "Sees an ad", t -> t.channel(Channel.SOCIAL_MEDIA))
                        .touchpoint("hears", "Hears of us"))
            .phase(CanonicalPhase.PURCHASE)
            .phase("use", CanonicalPhase.USAGE, phase -> phase.name("At home"))
            .build();

    assertThat(WorkshopChecklist.of(journey).toText(Locale.ENGLISH))
        .isEqualTo(
            """
            1. Describe goals: done
            2. Collect information: begun; missing: quantitative information
            3. Brainstorm channels and touchpoints: begun; missing: touchpoints in Purchase and At \
            home; the channel of "Hears of us"
            4. Empathy map: begun; missing: the empathy map of "The boss"; hear and say & do in the \
            empathy map of "Buyer"
            5. Brainstorm with dimensions: begun; missing: three to five dimensions (now 1)
            6. Affinity diagram: begun; missing: a group for "A tour"; the label of the group with \
            "A game" and "A quiz"
            7. Sketch the journey: begun; missing: the time interval; emotions
            8. Refine and style: open; missing: the date of a review
            9. Share and use: open; missing: with whom it was shared""");
    assertThat(WorkshopChecklist.of(journey).toText(NL))
        .contains("contactmomenten in Aankoop en At home; het kanaal van \"Hears of us\"")
        .contains(
            "de empathiemap van \"The boss\"; hoort en zegt & doet in de empathiemap van \"Buyer\"")
        .contains("een groep voor \"A tour\"; het label van de groep met \"A game\" en \"A quiz\"");
    assertThat(WorkshopChecklist.of(journey).steps(StepState.BEGUN))
        .containsExactly(
            WorkshopStep.COLLECT_INFORMATION,
            WorkshopStep.BRAINSTORM_CHANNELS_AND_TOUCHPOINTS,
            WorkshopStep.EMPATHY_MAP,
            WorkshopStep.BRAINSTORM_WITH_DIMENSIONS,
            WorkshopStep.AFFINITY_DIAGRAM,
            WorkshopStep.SKETCH_THE_JOURNEY);
  }

  // ---- each step ----

  @Test
  void step1NeedsTheGoalOfTheOrganisation() {
    assertState(WorkshopStep.DESCRIBE_GOALS, StepState.DONE, journey -> journey.goal("Grow"));
    assertState(
        WorkshopStep.DESCRIBE_GOALS, StepState.BEGUN, journey -> journey.customerGoal("Save"));
    assertState(
        WorkshopStep.DESCRIBE_GOALS, StepState.BEGUN, journey -> journey.successCriterion("Many"));
    assertState(
        WorkshopStep.DESCRIBE_GOALS,
        StepState.BEGUN,
        journey -> journey.phase(CanonicalPhase.USAGE, phase -> phase.goal("Ease")));
  }

  @Test
  void step2NeedsBothKindsOfEvidence() {
    assertState(
        WorkshopStep.COLLECT_INFORMATION,
        StepState.BEGUN,
        journey -> journey.evidence(Evidence.quantitative("Clicks")));
    assertThat(
            with(journey -> journey.evidence(Evidence.quantitative("Clicks")))
                .missing(WorkshopStep.COLLECT_INFORMATION)
                .map(text -> text.get(NL)))
        .contains("kwalitatieve informatie");
    assertState(
        WorkshopStep.COLLECT_INFORMATION,
        StepState.DONE,
        journey ->
            journey
                .evidence(Evidence.quantitative("Clicks"))
                .evidence(Evidence.qualitative("Talks")));
    assertState(
        WorkshopStep.COLLECT_INFORMATION,
        StepState.DONE,
        journey ->
            journey.phase(
                CanonicalPhase.USAGE,
                phase ->
                    phase
                        .painPoint("Slow", p -> p.evidence(Evidence.quantitative("6 in 10")))
                        .choice(
                            "way",
                            "Which way?",
                            c ->
                                c.branch("a", "a", b -> b.evidence(Evidence.qualitative("Talks")))
                                    .branch("b", "b", b -> b.touchpoint("visit", "Visit")))));
  }

  @Test
  void step3NeedsTouchpointsInEveryPhaseAndAChannelForEach() {
    WorkshopStep step = WorkshopStep.BRAINSTORM_CHANNELS_AND_TOUCHPOINTS;

    assertState(step, StepState.OPEN, journey -> journey.phase(CanonicalPhase.USAGE));
    assertState(
        step,
        StepState.BEGUN,
        journey -> journey.phase(CanonicalPhase.USAGE, phase -> phase.touchpoint("a", "A")));
    assertState(
        step,
        StepState.DONE,
        journey ->
            journey.phase(
                CanonicalPhase.USAGE,
                phase -> phase.touchpoint("a", "A", t -> t.channel(Channel.EMAIL))));
  }

  @Test
  void whereNobodyIsContactedNoChannelIsMissing() {
    Consumer<JourneyBuilder> alone =
        journey ->
            journey.phase(
                CanonicalPhase.USAGE,
                phase -> phase.touchpoint("a", "A", t -> t.interaction(InteractionType.ACTIVITY)));
    assertState(WorkshopStep.BRAINSTORM_CHANNELS_AND_TOUCHPOINTS, StepState.DONE, alone);
    assertThat(
            with(alone)
                .missing(WorkshopStep.SKETCH_THE_JOURNEY)
                .map(text -> text.get(Locale.ENGLISH)))
        .contains("the time interval; emotions");
    assertThat(
            with(alone.andThen(
                    journey ->
                        journey.phase(CanonicalPhase.LOYALTY, phase -> phase.touchpoint("b", "B"))))
                .toText(Locale.ENGLISH))
        .contains("missing: the channel of \"B\"\n", "the time interval; channels; emotions");
  }

  @Test
  void ofManyTouchpointsWithoutChannelTheFirstFewAreNamed() {
    WorkshopChecklist checklist =
        with(
            journey ->
                journey.phase(
                    CanonicalPhase.USAGE,
                    phase ->
                        Stream.of("a", "b", "c", "d", "e")
                            .forEach(id -> phase.touchpoint(id, id.toUpperCase(Locale.ROOT)))));

    assertThat(
            checklist
                .missing(WorkshopStep.BRAINSTORM_CHANNELS_AND_TOUCHPOINTS)
                .map(text -> text.get(Locale.ENGLISH)))
        .contains("the channel of \"A\", \"B\", \"C\" and 2 more");
    assertThat(
            checklist
                .missing(WorkshopStep.BRAINSTORM_CHANNELS_AND_TOUCHPOINTS)
                .map(text -> text.get(NL)))
        .contains("het kanaal van \"A\", \"B\", \"C\" en 2 andere");
  }

  @Test
  void step4NeedsFourQuadrantsOfEveryPersonaOnEitherCanvas() {
    assertState(
        WorkshopStep.EMPATHY_MAP,
        StepState.DONE,
        journey ->
            journey
                .persona(
                    "old",
                    "Old canvas",
                    p ->
                        p.empathyMap(
                            map -> map.sees("1").hears("2").saysAndDoes("3").thinksAndFeels("4")))
                .persona(
                    "new",
                    "New canvas",
                    p ->
                        p.empathyMap(
                            map ->
                                map.sees("1").hears("2").says("3").does("3").thinksAndFeels("4"))));
    assertState(
        WorkshopStep.EMPATHY_MAP,
        StepState.BEGUN,
        journey ->
            journey.persona(
                "new",
                "New canvas",
                p -> p.empathyMap(map -> map.sees("1").hears("2").says("3").thinksAndFeels("4"))));
    assertState(WorkshopStep.EMPATHY_MAP, StepState.OPEN, journey -> journey.persona("a", "A"));
    assertState(
        WorkshopStep.EMPATHY_MAP,
        StepState.OPEN,
        journey -> journey.persona("a", "A", p -> p.empathyMap(map -> {})));
  }

  @Test
  void step5NeedsThreeToFiveDimensions() {
    for (int count = 0; count <= 7; count++) {
      List<String> dimensions = Stream.generate(() -> "d").limit(count).toList();
      assertState(
          WorkshopStep.BRAINSTORM_WITH_DIMENSIONS,
          count == 0 ? StepState.OPEN : count < 3 || count > 5 ? StepState.BEGUN : StepState.DONE,
          journey -> journey.dimensions(dimensions));
    }
  }

  @Test
  void step6NeedsEveryIdeaInALabelledGroup() {
    WorkshopStep step = WorkshopStep.AFFINITY_DIAGRAM;

    assertState(step, StepState.BEGUN, journey -> journey.idea("A tour"));
    assertState(step, StepState.DONE, journey -> journey.affinityGroup("fun", "A tour"));
    assertState(
        step, StepState.DONE, journey -> journey.idea("A tour").affinityGroup("fun", "A tour"));
    assertState(
        step, StepState.BEGUN, journey -> journey.idea("A game").affinityGroup("fun", "A tour"));
    assertState(step, StepState.OPEN, journey -> journey.affinityGroup("fun"));
  }

  @Test
  void step7NeedsIntervalTouchpointsChannelsAndEmotions() {
    WorkshopStep step = WorkshopStep.SKETCH_THE_JOURNEY;

    assertState(step, StepState.BEGUN, journey -> journey.horizon(Period.ofWeeks(1)));
    assertState(
        step,
        StepState.BEGUN,
        journey -> journey.phase(CanonicalPhase.USAGE, p -> p.emotion(Emotion.neutral("calm"))));
    assertState(
        step,
        StepState.DONE,
        journey ->
            journey
                .horizon(Period.ofWeeks(1))
                .phase(
                    CanonicalPhase.USAGE,
                    phase ->
                        phase
                            .emotion(Emotion.neutral("calm"))
                            .touchpoint("a", "A", t -> t.channel(Channel.EMAIL))));
    assertState(
        step,
        StepState.DONE,
        journey ->
            journey
                .horizon(Period.ofWeeks(1))
                .phase(
                    CanonicalPhase.USAGE,
                    phase ->
                        phase.touchpoint(
                            "a",
                            "A",
                            t ->
                                t.channel(Channel.EMAIL)
                                    .emotionVia(Channel.EMAIL, Emotion.negative("bored")))));
  }

  @Test
  void steps8And9NeedAReviewAndAnAudience() {
    assertState(
        WorkshopStep.REFINE_AND_STYLE,
        StepState.BEGUN,
        journey -> journey.picture(URI.create("map.svg"), "The map"));
    assertState(
        WorkshopStep.REFINE_AND_STYLE,
        StepState.DONE,
        journey -> journey.reviewedOn(LocalDate.of(2026, 9, 1)));
    assertState(WorkshopStep.SHARE_AND_USE, StepState.DONE, journey -> journey.sharedWith("sales"));
  }

  // ---- values and words ----

  @Test
  void stepsAreTermsInTheOrderOfTheSource() {
    assertThat(WorkshopStep.values())
        .extracting(WorkshopStep::number)
        .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
    Vocabulary<WorkshopStep> steps = Vocabulary.of("step", WorkshopStep.values());
    assertThat(steps.find("Brainstorm inzake kanalen en touchpoints"))
        .contains(WorkshopStep.BRAINSTORM_CHANNELS_AND_TOUCHPOINTS);
    assertThat(steps.find("affinity diagram")).contains(WorkshopStep.AFFINITY_DIAGRAM);
    assertThat(WorkshopStep.EMPATHY_MAP.id()).isEqualTo("empathy-map");
    assertThat(StepState.values())
        .extracting(state -> state.label().get(NL))
        .containsExactly("open", "begonnen", "klaar");
    assertThat(StepState.BEGUN.id()).isEqualTo("begun");
  }

  @Test
  void checklistsAreEqualByWhatTheySay() {
    assertThat(WorkshopChecklist.of(complete().build()))
        .isEqualTo(WorkshopChecklist.of(complete().name("Another").build()))
        .hasSameHashCodeAs(WorkshopChecklist.of(complete().build()))
        .isNotEqualTo(WorkshopChecklist.of(complete().goal(Optional.empty()).build()));
  }

  @Test
  void nullIsRefusedAtOnce() {
    WorkshopChecklist checklist = WorkshopChecklist.of(complete().build());

    assertThatThrownBy(() -> checklist.state(null)).isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> checklist.missing(null)).isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> checklist.steps(null)).isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> checklist.toText(null)).isInstanceOf(NullPointerException.class);
  }

  @Test
  void whatPeopleTypedIsNeverReadAsAPlaceholder() {
    WorkshopChecklist checklist =
        with(
            journey ->
                journey.phase(
                    CanonicalPhase.USAGE, phase -> phase.touchpoint("a", "{phases} {missing}")));

    assertThat(checklist.toText(Locale.ENGLISH)).contains("the channel of \"{phases} {missing}\"");
  }

  @Test
  void everyJourneyHasAChecklistWhoseStatesAgreeWithWhatIsMissing() {
    RandomJourneys.seeded(5)
        .next(Extent.of(120, 300))
        .map(WorkshopChecklist::of)
        .forEach(
            checklist -> {
              for (WorkshopStep step : WorkshopStep.values()) {
                assertThat(checklist.missing(step).isEmpty())
                    .isEqualTo(checklist.state(step) == StepState.DONE);
              }
              assertThat(checklist.toText(Locale.ENGLISH)).contains("9. Share and use: ");
              assertThat(checklist.toText(NL)).contains("9. Deel en gebruik: ");
            });
  }

  private static void assertState(
      WorkshopStep step, StepState state, Consumer<JourneyBuilder> details) {
    assertThat(with(details).state(step)).as("%s", step).isEqualTo(state);
  }

  private static WorkshopChecklist with(Consumer<JourneyBuilder> details) {
    JourneyBuilder journey = Journey.builder("some", "Some");
    details.accept(journey);
    return WorkshopChecklist.of(journey.build());
  }

  private static JourneyBuilder complete() {
    return Journey.builder("complete", "Complete")
        .goal("Grow")
        .horizon(Period.ofMonths(3))
        .evidence(Evidence.qualitative("Interviews"))
        .evidence(Evidence.quantitative("Clicks"))
        .dimensions(List.of("trust", "sun", "freedom"))
        .idea("A tour")
        .affinityGroup("fun", "A tour", "A game")
        .reviewedOn(LocalDate.of(2026, 9, 1))
        .sharedWith("sales")
        .persona(
            "buyer",
            "Buyer",
            persona ->
                persona.empathyMap(
                    map ->
                        map.sees("Ads").hears("Talk").saysAndDoes("Asks").thinksAndFeels("Doubt")))
        .phase(
            CanonicalPhase.PURCHASE,
            phase ->
                phase.touchpoint(
                    "pays",
                    "Pays",
                    t -> t.channel(Channel.WEBSITE).emotion(Emotion.positive("relieved"))));
  }
}
