package io.github.klantreis.validation;

import static io.github.klantreis.phase.CanonicalPhase.AWARENESS;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.validation.Flats.EN;
import static io.github.klantreis.validation.Flats.NL;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.People;
import io.github.klantreis.vocabulary.Text;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Findings that say the same of different places, said once. */
final class GroupedTest {
  private static final Wording NO_EMOTION =
      Wording.one(
              Text.en("Nobody said what {people} feel at \"{name}\"")
                  .nl("Bij \"{name}\" staat niet wat {people} voelen"))
          .some(
              Text.en("At {n} of {of} touchpoints it is not said what {people} feel: {places}")
                  .nl(
                      "Bij {n} van de {of} contactmomenten staat niet wat {people} voelen: {places}"))
          .all(
              Text.en("None of the {of} touchpoints tells what {people} feel")
                  .nl("Bij geen van de {of} contactmomenten staat wat {people} voelen"));
  private static final JourneyValidator<Touchpoint> EMOTIONS =
      JourneyValidator.forTouchpoints("emotions")
          .hint(Text.en("Ask them").nl("Vraag het hun"))
          .check(
              (touchpoint, context) -> {
                if (touchpoint.emotion().isEmpty()) {
                  context.report(NO_EMOTION).attribute("emotion").with("name", touchpoint);
                }
              });
  private static final Validators VALIDATORS = Validators.of(EMOTIONS);

  /** A journey of a number of silent touchpoints in the first phase, and one that says it. */
  private static Journey journey(int silent, int inSecond) {
    return Journey.builder("walk", "A walk")
        .phase(
            AWARENESS,
            phase -> {
              for (int i = 1; i <= silent; i++) {
                phase.touchpoint("a" + i, "A" + i);
              }
            })
        .phase(
            PURCHASE,
            phase -> {
              for (int i = 1; i <= inSecond; i++) {
                phase.touchpoint("b" + i, "B" + i);
              }
            })
        .build();
  }

  private static Journey telling(Journey journey, String... ids) {
    Journey telling = journey;
    for (String id : ids) {
      telling = telling.withTouchpoint(id, t -> t.emotion(Emotion.positive("glad")));
    }
    return telling;
  }

  private static FindingGroup only(Journey journey) {
    List<FindingGroup> groups = VALIDATORS.validate(journey).grouped();
    assertThat(groups).hasSize(1);
    return groups.get(0);
  }

  @Test
  void oneIsSaidAsItIs() {
    FindingGroup group = only(telling(journey(3, 0), "a1", "a2"));

    assertThat(group.extent()).isEqualTo(Extent.ONE);
    assertThat(group.path()).hasToString("phase[awareness]/touchpoint[a3]/@emotion");
    assertThat(group.message(EN)).isEqualTo("Nobody said what customers feel at \"A3\"");
    assertThat(group.hint(NL)).contains("Vraag het hun");
    assertThat(group.judged()).isEqualTo(3);
    assertThat(group).hasToString("WARNING emotions " + group.path() + ": " + group.message(EN));
  }

  @Test
  void whatCountsTheWholeJourneyIsSaidOfIt() {
    FindingGroup group = only(telling(journey(3, 1), "a2", "b1"));

    assertThat(group.extent()).isEqualTo(Extent.SOME);
    assertThat(group.path()).hasToString("journey");
    assertThat(group.message(EN))
        .isEqualTo("At 2 of 4 touchpoints it is not said what customers feel: \"A1\", \"A3\"");
    assertThat(group.message(NL))
        .isEqualTo("Bij 2 van de 4 contactmomenten staat niet wat klanten voelen: \"A1\", \"A3\"");
    assertThat(only(telling(journey(2, 2), "a1")).path()).hasToString("journey");
  }

  @Test
  void atMostFivePlacesAreNamed() {
    FindingGroup group = only(telling(journey(9, 0), "a2"));
    assertThat(group.message(EN)).endsWith(": \"A1\", \"A3\", \"A4\", \"A5\" and 4 more");
    assertThat(group.message(NL)).endsWith(": \"A1\", \"A3\", \"A4\", \"A5\" en nog 4");
    assertThat(only(telling(journey(6, 0), "a2")).message(EN))
        .endsWith(": \"A1\", \"A3\", \"A4\", \"A5\", \"A6\"");
  }

  @Test
  void allAreSaidWithoutPlacesFromTwoOn() {
    FindingGroup group = only(journey(2, 1));

    assertThat(group.extent()).isEqualTo(Extent.ALL);
    assertThat(group.message(EN)).isEqualTo("None of the 3 touchpoints tells what customers feel");
    assertThat(group.message(NL))
        .isEqualTo("Bij geen van de 3 contactmomenten staat wat klanten voelen");
    assertThat(only(journey(1, 1)).message(EN))
        .isEqualTo("None of the 2 touchpoints tells what customers feel");
  }

  @Test
  void peopleAreCalledByTheirWord() {
    assertThat(only(journey(2, 1).toBuilder().people(People.PATIENTS).build()).message(EN))
        .isEqualTo("None of the 3 touchpoints tells what patients feel");
  }

  @Test
  void whatIsSuppressedLacksItToo() {
    FindingGroup group =
        only(journey(3, 1).withTouchpoint("a2", t -> t.suppress("emotions", "later")));

    assertThat(group.extent()).isEqualTo(Extent.ALL);
    assertThat(group.findings()).hasSize(3);
    assertThat(group.message(EN))
        .isEqualTo("None of the 4 touchpoints tells what customers feel (1 suppressed)");
    assertThat(group.message(NL)).endsWith(" (1 onderdrukt)");
  }

  @Test
  void whatIsNewIsSaidWithHowManyWereAccepted() {
    Baseline baseline = Baseline.of(VALIDATORS.validate(journey(3, 0)));

    List<FindingGroup> news = baseline.check(VALIDATORS.validate(journey(5, 0))).newGroups();

    assertThat(news)
        .extracting(group -> group.message(EN))
        .containsExactly(
            "At 2 of 5 touchpoints it is not said what customers feel: \"A4\", \"A5\" (3"
                + " accepted)");
    assertThat(news.get(0).findings())
        .isEqualTo(baseline.newIn(VALIDATORS.validate(journey(5, 0))));
    assertThat(baseline.check(VALIDATORS.validate(journey(3, 0))).newGroups()).isEmpty();
  }

  @Test
  void twoSeveritiesAreTwoGroupsAndErrorsComeFirst() {
    Validators mixed =
        Validators.of(
            JourneyValidator.forTouchpoints("mixed")
                .check(
                    (touchpoint, context) ->
                        context
                            .report(NO_EMOTION)
                            .with("name", touchpoint)
                            .severity(
                                touchpoint.id().startsWith("b")
                                    ? Severity.ERROR
                                    : Severity.WARNING)));

    assertThat(mixed.validate(journey(3, 2)).grouped())
        .extracting(group -> group.severity() + " " + group.path() + " " + group.extent())
        .containsExactly("ERROR journey SOME", "WARNING journey SOME");
  }

  @Test
  void wordsWithAValueAreSharedByThoseOfOneValue() {
    Wording formal =
        Wording.one(Text.en("\"{name}\" says {value}"))
            .some(Text.en("{n} messages say {value}: {places}"));
    Validators values =
        Validators.of(
            JourneyValidator.forTouchpoints("values")
                .check(
                    (touchpoint, context) ->
                        context
                            .report(formal)
                            .with("name", touchpoint)
                            .with("value", touchpoint.id().startsWith("b") ? "you" : "thou")));

    assertThat(values.validate(journey(2, 3)).grouped())
        .extracting(group -> group.message(EN))
        .containsExactly(
            "2 messages say thou: \"A1\", \"A2\"", "3 messages say you: \"B1\", \"B2\", \"B3\"");
  }

  @Test
  void ownRulesWithoutWordsForSeveralAreSaidOnceWhereOnlyTheNamesDiffer() {
    Validators own =
        Validators.of(
            JourneyValidator.forTouchpoints("own")
                .check(
                    (touchpoint, context) ->
                        context
                            .report(Text.en("\"{name}\" is {what}").nl("\"{name}\" is {what}"))
                            .with("name", touchpoint)
                            .with("what", touchpoint.id().equals("a2") ? "far" : "near")));

    assertThat(own.validate(journey(3, 1)).grouped())
        .extracting(group -> group.extent() + " " + group.message(NL))
        .containsExactly("SOME \"A1\" is near; evenzo: \"A3\", \"B1\"", "ONE \"A2\" is far");
  }

  @Test
  void aRuleThatJudgesMoreThanItSaysIsNotCounted() {
    Validators wrong =
        Validators.of(
            JourneyValidator.forJourneys("wrong")
                .check(
                    (journey, context) ->
                        journey.phases().get(0).touchpoints().stream()
                            .forEach(
                                touchpoint ->
                                    context
                                        .report(NO_EMOTION)
                                        .about(touchpoint)
                                        .with("name", touchpoint))));

    assertThat(wrong.validate(journey(3, 0)).grouped())
        .extracting(group -> group.message(EN))
        .containsExactly("Nobody said what customers feel at \"A1\"; likewise: \"A2\", \"A3\"");
  }

  /** Two findings at each of two elements, of which one finding each was accepted: four of two. */
  @Test
  void whatWasAcceptedOrSuppressedCountsAmongWhatIsMoreThanWasJudged() {
    JourneyValidator<Touchpoint> twice =
        JourneyValidator.forTouchpoints("twice")
            .check(
                (touchpoint, context) -> {
                  context.report(NO_EMOTION).with("name", touchpoint).with("which", "first");
                  context.report(NO_EMOTION).with("name", touchpoint).with("which", "second");
                });
    ValidationReport report = Validators.of(twice).validate(journey(2, 0));
    List<Finding> all = report.findings();
    BitSet accepted = new BitSet();
    accepted.set(1);
    accepted.set(3);

    assertThat(all).hasSize(4);
    assertThat(report.grouped(accepted))
        .extracting(group -> group.message(EN))
        .allSatisfy(words -> assertThat(words).doesNotContain("of 2 touchpoints"));
  }

  @Test
  void eachFindingIsInOneGroupAndRevalidationGroupsAlike() {
    Journey before = Flats.journey();
    Journey after = before.withTouchpoint("calls", calls -> calls.channel(Channel.EMAIL));
    Validators all = VALIDATORS.plus(BrokenValidatorsTest.SOUND);
    ValidationReport report = all.validate(before).revalidate(after);

    assertThat(report.grouped()).isEqualTo(all.validate(after).grouped());
    assertThat(report.grouped().hashCode()).isEqualTo(all.validate(after).grouped().hashCode());
    assertThat(report.grouped().stream().flatMap(group -> group.findings().stream()))
        .containsExactlyInAnyOrderElementsOf(report.findings());
    assertThat(report.merge(report).grouped()).hasSize(2 * report.grouped().size());
  }

  @Test
  void theTextSaysEachSentenceOnceAndCountsBoth() {
    assertThat(VALIDATORS.validate(journey(4, 1)).toText(EN))
        .isEqualTo(
            """
            A walk: 0 errors, 1 warning, 0 hints at 5 places in the journey

            The journey
              WARNING  emotions
                None of the 5 touchpoints tells what customers feel
                → Ask them
            """);
  }

  @Test
  void wordingsAreEqualByTheirWords() {
    assertThat(Wording.one(Text.en("a")).some(Text.en("b")))
        .isEqualTo(Wording.one(Text.en("a")).some(Text.en("b")))
        .hasSameHashCodeAs(Wording.one(Text.en("a")).some(Text.en("b")))
        .isNotEqualTo(Wording.one(Text.en("a")))
        .hasToString("a");
    assertThat(NO_EMOTION.some()).isPresent();
    assertThat(NO_EMOTION.all()).isPresent();
    assertThat(Wording.one(Text.en("a")).all()).isEmpty();
    assertThat(NO_EMOTION.one().languages()).hasSize(2);
    assertThat(Extent.ALL.label()).isEqualTo(Text.en("all").nl("alle"));
  }

  private static final Wording FEELING =
      Wording.one(Text.en("At \"{name}\" somebody is {feeling}"))
          .some(Text.en("At {n} touchpoints somebody feels bad: {places}"));
  private static final JourneyValidator<Touchpoint> FEELINGS =
      JourneyValidator.forTouchpoints("feelings")
          .check(
              (touchpoint, context) ->
                  touchpoint
                      .channelEmotions()
                      .values()
                      .forEach(
                          emotion ->
                              context
                                  .report(FEELING)
                                  .with("name", touchpoint)
                                  .with("feeling", emotion.label())));

  private static Journey felt(String... ids) {
    Journey felt = journey(2, 0);
    for (String id : ids) {
      felt =
          felt.withTouchpoint(
              id,
              t ->
                  t.channel(Channel.STORE)
                      .channel(Channel.EMAIL)
                      .emotionVia(Channel.STORE, Emotion.negative("cross"))
                      .emotionVia(Channel.EMAIL, Emotion.negative("lost")));
    }
    return felt;
  }

  @Test
  void differentThingsAtOneElementAreSaidApart() {
    assertThat(Validators.of(FEELINGS).validate(felt("a1")).grouped())
        .extracting(group -> group.message(EN))
        .containsExactly("At \"A1\" somebody is cross", "At \"A1\" somebody is lost");
  }

  @Test
  void anElementWithSeveralFindingsIsCountedAndNamedOnce() {
    assertThat(Validators.of(FEELINGS).validate(felt("a1", "a2")).grouped())
        .extracting(group -> group.message(EN))
        .containsExactly("At 2 touchpoints somebody feels bad: \"A1\", \"A2\"");
  }
}
