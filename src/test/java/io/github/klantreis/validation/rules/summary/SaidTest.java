package io.github.klantreis.validation.rules.summary;

import static io.github.klantreis.phase.CanonicalPhase.USAGE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.PhaseBuilder;
import io.github.klantreis.model.TouchpointBuilder;
import io.github.klantreis.part.Evidence;
import io.github.klantreis.term.ActionKind;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

final class SaidTest {
  private static boolean isOfACat(String text) {
    return text.contains("cat");
  }

  private static Phase phase(Consumer<PhaseBuilder> phase) {
    return Journey.builder("pets", "Pets").phase(USAGE, phase).build().phases().get(0);
  }

  private static Phase with(Consumer<TouchpointBuilder> touchpoint) {
    return phase(p -> p.touchpoint("feeds", "Feeds it", touchpoint));
  }

  @Test
  void allWordsOfATouchpointCount() {
    List<Consumer<TouchpointBuilder>> places =
        List.of(
            t -> t.name("Feeds the cat"),
            t -> t.description("A cat"),
            t -> t.goal("A fat cat"),
            t -> t.customerGoal("A fat cat"),
            t -> t.customerNeed("A cat"),
            t -> t.expectation("A cat"),
            t -> t.thought("A cat?"),
            t -> t.quote("A cat!"),
            t -> t.successCriterion("The cat purrs"),
            t -> t.evidence(Evidence.qualitative("Told by the cat")),
            t -> t.painPoint("The cat bites"),
            t -> t.opportunity("A second cat"),
            t -> t.solution("A dead cat"),
            t -> t.idea("A tomcat"),
            t -> t.dropOffPoint("The cat leaves"),
            t -> t.action(ActionKind.ARTICLE, a -> a.name("On the cat")),
            t -> t.blueprint(b -> b.frontstage("Calls the cat")),
            t -> t.blueprint(b -> b.backstage("Buys the cat")),
            t -> t.blueprint(b -> b.supportingSystem("The cat flap")));
    for (Consumer<TouchpointBuilder> place : places) {
      Phase phase = with(place);
      assertThat(Said.at(phase.touchpoints().get(0), SaidTest::isOfACat)).isTrue();
      assertThat(Said.in(phase, SaidTest::isOfACat)).isTrue();
      assertThat(Said.on(phase, SaidTest::isOfACat)).isFalse();
    }
    assertThat(Said.at(with(t -> {}).touchpoints().get(0), SaidTest::isOfACat)).isFalse();
  }

  @Test
  void whatIsNotedOfATouchpointIsNotToldOfPeopleThere() {
    List<Consumer<TouchpointBuilder>> told =
        List.of(t -> t.name("Feeds the cat"), t -> t.description("A cat"));
    List<Consumer<TouchpointBuilder>> voiced =
        List.of(t -> t.thought("A cat?"), t -> t.quote("A cat!"));
    List<Consumer<TouchpointBuilder>> noted =
        List.of(t -> t.expectation("A cat"), t -> t.painPoint("The cat bites"));
    assertThat(told).allMatch(SaidTest::isTold).noneMatch(SaidTest::isVoiced);
    assertThat(voiced).allMatch(SaidTest::isTold).allMatch(SaidTest::isVoiced);
    assertThat(noted).noneMatch(SaidTest::isTold).noneMatch(SaidTest::isVoiced);
  }

  @Test
  void whatPeopleWantMissOrWouldLikeIsNotDone() {
    List<Consumer<TouchpointBuilder>> done =
        List.of(
            t -> t.name("Feeds the cat"),
            t -> t.description("A cat"),
            t -> t.action(ActionKind.ARTICLE, a -> a.name("On the cat")),
            t -> t.blueprint(b -> b.backstage("Buys the cat")));
    List<Consumer<TouchpointBuilder>> wanted =
        List.of(
            t -> t.customerNeed("A cat"),
            t -> t.expectation("A cat"),
            t -> t.thought("A cat?"),
            t -> t.quote("A cat!"),
            t -> t.painPoint("The cat bites"),
            t -> t.opportunity("A second cat"));
    assertThat(done).allMatch(SaidTest::isDone);
    assertThat(wanted).noneMatch(SaidTest::isDone);
    assertThat(done.subList(0, 2)).allMatch(SaidTest::isEvent);
    assertThat(done.subList(2, 4)).noneMatch(SaidTest::isEvent);
  }

  @Test
  void lanesCalledAfterWishesOrWhatIsMissingTellOfNoDeeds() {
    for (String ofDeeds : List.of("What we do", "Stalls", "Noted", "Wat we doen")) {
      assertThat(isInLane(ofDeeds)).as(ofDeeds).isTrue();
    }
    for (String ofNotes :
        List.of("Ideas", "Customer needs", "What we do not know yet", "Kansen", "Wat ontbreekt")) {
      assertThat(isInLane(ofNotes)).as(ofNotes).isFalse();
    }
  }

  private static boolean isInLane(String name) {
    Journey pets =
        Journey.builder("pets", "Pets")
            .lane("notes", name)
            .phase(USAGE, p -> p.touchpoint("feeds", "Feeds it", t -> t.laneText("notes", "A cat")))
            .build();
    return Said.inLanesOfDeedsAt(
        pets.touchpoint("feeds").orElseThrow(), pets.heading(), SaidTest::isOfACat);
  }

  private static boolean isDone(Consumer<TouchpointBuilder> touchpoint) {
    return Said.doneAt(with(touchpoint).touchpoints().get(0), SaidTest::isOfACat);
  }

  private static boolean isEvent(Consumer<TouchpointBuilder> touchpoint) {
    return Said.ofEventAt(with(touchpoint).touchpoints().get(0), SaidTest::isOfACat);
  }

  private static boolean isTold(Consumer<TouchpointBuilder> touchpoint) {
    return Said.ofPeopleAt(with(touchpoint).touchpoints().get(0), SaidTest::isOfACat);
  }

  private static boolean isVoiced(Consumer<TouchpointBuilder> touchpoint) {
    return Said.byPeopleAt(with(touchpoint).touchpoints().get(0), SaidTest::isOfACat);
  }

  @Test
  void allWordsOfAPhaseCount() {
    List<Consumer<PhaseBuilder>> places =
        List.of(
            p -> p.name("With the cat"),
            p -> p.description("A cat"),
            p -> p.customerNeed("A cat"),
            p -> p.painPoint("The cat bites"),
            p -> p.idea("A tomcat"));
    for (Consumer<PhaseBuilder> place : places) {
      assertThat(Said.on(phase(place), SaidTest::isOfACat)).isTrue();
      assertThat(Said.in(phase(place), SaidTest::isOfACat)).isTrue();
    }
    assertThat(Said.on(phase(p -> {}), SaidTest::isOfACat)).isFalse();
  }

  @Test
  void ofAJourneyItsEvidenceIsLeftOut() {
    Journey pets = Journey.builder("pets", "Pets").build();
    assertThat(Said.of(pets.toBuilder().description("A cat").build().heading(), SaidTest::isOfACat))
        .isTrue();
    assertThat(Said.of(pets.toBuilder().goal("A cat").build().heading(), SaidTest::isOfACat))
        .isTrue();
    assertThat(
            Said.of(pets.toBuilder().customerGoal("A cat").build().heading(), SaidTest::isOfACat))
        .isTrue();
    assertThat(
            Said.of(
                pets.toBuilder().evidence(Evidence.qualitative("A cat")).build().heading(),
                SaidTest::isOfACat))
        .isFalse();
  }
}
