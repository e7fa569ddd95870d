package io.github.klantreis.model;

import static io.github.klantreis.model.ProblemKind.DANGLING_REFERENCE;
import static io.github.klantreis.model.ProblemKind.DUPLICATE_ID;
import static io.github.klantreis.model.ProblemKind.INVALID_ID;
import static io.github.klantreis.model.ProblemKind.MISSING;
import static io.github.klantreis.model.ProblemKind.UNKNOWN_PHASE;
import static io.github.klantreis.model.StructuralFaults.sound;
import static io.github.klantreis.model.StructuralFaults.t;
import static io.github.klantreis.phase.CanonicalPhase.AWARENESS;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.phase.CanonicalPhase.USAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.klantreis.model.StructuralFaults.Case;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.phase.PhaseModels;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.Side;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code build()} refuses, how it says so, and what it lets pass. */
final class StructureTest {
  static Stream<Case> faults() {
    return StructuralFaults.all();
  }

  @ParameterizedTest
  @MethodSource("faults")
  void aFaultIsRefusedAndItsSoundTwinIsNot(Case given) {
    JourneyBuilder faulty = sound();
    given.fault().accept(faulty);
    List<StructuralProblem> problems = refused(faulty::build).problems();
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).kind()).isEqualTo(given.kind());
    assertThat(problems.get(0).path()).hasToString(given.path());
    for (String said : given.said()) {
      assertThat(problems.get(0).message()).contains(said);
    }

    isInDutch(problems.get(0));

    JourneyBuilder twin = sound();
    given.twin().accept(twin);
    assertThatCode(twin::build).doesNotThrowAnyException();
  }

  private static void isInDutch(StructuralProblem problem) {
    String dutch = problem.message(Locale.forLanguageTag("nl")).replaceAll("\"[^\"]*\"", "…");
    assertThat(dutch)
        .isNotEqualTo(problem.message(Locale.ENGLISH))
        .doesNotContainPattern("\\{[a-zA-Z]+}")
        .doesNotContainPattern("\\b(the|has|is not|must|there|which|allowed)\\b");
  }

  @Test
  void everyKindOfProblemOfAJourneyIsTried() {
    Set<ProblemKind> ofAtlas = Set.of(ProblemKind.NO_TREE, ProblemKind.CONFLICT);
    Set<ProblemKind> tried = faults().map(Case::kind).collect(Collectors.toSet());
    assertThat(tried).doesNotContainAnyElementsOf(ofAtlas);
    assertThat(tried).hasSize(ProblemKind.values().length - ofAtlas.size());
  }

  @ParameterizedTest
  @MethodSource("faults")
  void anEditIsRefusedForTheSameReason(Case given) {
    Journey journey = sound().build();
    assertThat(refused(() -> journey.edit(e -> e.journey(given.fault()))).problems())
        .extracting(StructuralProblem::kind)
        .containsExactly(given.kind());
  }

  @Test
  void allProblemsAreToldAtOnce() {
    InvalidJourneyException invalid =
        refused(
            Journey.builder("Renting a flat", "rent")
                    .phaseModel(PhaseModels.DUTCH_FIVE)
                    .phase(
                        PURCHASE,
                        p ->
                            p.touchpoint(
                                "calls", "", t -> t.emotionOf("nobody", Emotion.neutral("?"))))
                ::build);
    assertThat(invalid.problems())
        .extracting(StructuralProblem::kind)
        .containsExactlyInAnyOrder(INVALID_ID, UNKNOWN_PHASE, MISSING, DANGLING_REFERENCE);
    assertThat(invalid)
        .hasMessageStartingWith("4 problems:\n  journey/@id: \"Renting a flat\" is not an id")
        .hasMessageContaining("Are id and name swapped?")
        .hasMessageContaining("\n  phase[purchase]/touchpoint[calls]/@name: the name is blank");
  }

  @Test
  void oneProblemIsCountedAsOne() {
    assertThat(refused(Journey.builder("j", "")::build))
        .hasMessage("1 problem:\n  journey/@name: the name is blank");
  }

  @Test
  void anIdAndNameThatCouldBothBeIdsAreNotCalledSwapped() {
    assertThat(refused(Journey.builder("a b", "c d")::build).getMessage())
        .doesNotContain("swapped");
  }

  @Test
  void anElementAloneIsProvenAsFarAsOneCanSee() {
    Touchpoint elsewhere = t("t", "T").emotionOf("anybody", 1, "glad").leadsTo("far").build();
    assertThat(elsewhere.id()).isEqualTo("t");
    assertThat(refused(t("t", "").emotion(9, "?")::build).problems())
        .extracting(problem -> problem.path().toString())
        .containsExactly("touchpoint[t]/@name", "touchpoint[t]/@emotion");
    assertThat(refused(MarketingAction.builder("a b", ActionKind.CHAT)::build).problems())
        .extracting(problem -> problem.path().toString())
        .containsExactly("action[a b]/@id");
    assertThat(refused(Persona.builder("p", "")::build).problems()).hasSize(1);
    assertThat(refused(Actor.builder("s", "", Side.CUSTOMER)::build).problems()).hasSize(1);
    assertThat(refused(LoyaltyLoop.builder("a b", "x", "y")::build).problems()).hasSize(1);
    assertThat(
            refused(Phase.builder("p", PURCHASE).touchpoint("t", "T").touchpoint("t", "T")::build)
                .problems())
        .extracting(StructuralProblem::kind)
        .containsExactly(DUPLICATE_ID);
  }

  @Test
  void whatIsAddedLaterIsProvenByTheJourney() {
    Touchpoint elsewhere = t("t", "T").concerns("nobody").build();
    JourneyBuilder journey = sound().phase(USAGE, p -> p.touchpoint(elsewhere));
    assertThat(refused(journey::build).problems())
        .extracting(StructuralProblem::kind)
        .containsExactly(DANGLING_REFERENCE);
  }

  @Test
  void betweenEditsTheJourneyMayBeWrong() {
    Journey journey =
        sound()
            .persona("guest", "Guest")
            .phase(USAGE, p -> p.touchpoint("t", "T", t -> t.concerns("guest")))
            .build();
    assertThatThrownBy(() -> journey.edit(edit -> edit.removePersona("guest")))
        .isInstanceOf(InvalidJourneyException.class)
        .hasMessageContaining("phase[usage]/touchpoint[t]/@concernedPersonas");
    Journey without =
        journey.edit(
            edit ->
                edit.removePersona("guest").touchpoint("t", t -> t.concernedPersonas(List.of())));
    assertThat(without.persona("guest")).isEmpty();
  }

  @Test
  void removingWhatOthersLeadToIsRefused() {
    Journey journey =
        sound()
            .phase(USAGE, p -> p.touchpoint("a", "A", t -> t.leadsTo("b")).touchpoint("b", "B"))
            .build();
    assertThatThrownBy(() -> journey.edit(edit -> edit.removeTouchpoint("b")))
        .isInstanceOf(InvalidJourneyException.class)
        .hasMessageContaining("phase[usage]/touchpoint[a]/@nextSteps");
    assertThatThrownBy(
            () ->
                sound()
                    .loyaltyLoop(PURCHASE, AWARENESS)
                    .build()
                    .edit(e -> e.removePhase("awareness")))
        .isInstanceOf(InvalidJourneyException.class)
        .hasMessageContaining("loyalty-loop[purchase-to-awareness]/@to");
  }

  @Test
  void problemsAreToldInTheLanguageOfTheReader() {
    InvalidJourneyException invalid = refused(Journey.builder("rent", " ")::build);
    assertThat(invalid).hasMessage("1 problem:\n  journey/@name: the name is blank");
    assertThat(invalid.toText(Locale.ENGLISH)).isEqualTo("journey/@name: the name is blank\n");
    assertThat(invalid.toText(Locale.forLanguageTag("nl")))
        .isEqualTo("journey/@name: de naam is leeg\n");
  }

  @Test
  void oneOfAKindIsSaidInTheSingular() {
    Journey one = Journey.builder("a", "A").phase(USAGE, p -> p.touchpoint("b", "B")).build();
    assertThat(one).hasToString("Journey[a, A, 1 phase, 1 touchpoint]");
    assertThat(one.withPhase("usage", p -> p.touchpoint("c", "C")).phases().get(0))
        .hasToString("Phase[usage, 2 touchpoints]");
  }

  @Test
  void anEditOfWhatIsNotThereNamesWhatIs() {
    Journey journey = sound().build();
    assertThatThrownBy(() -> journey.withPhase("loyalty", p -> {}))
        .isExactlyInstanceOf(RefusedEditException.class)
        .hasMessage("there is no phase \"loyalty\"; there are [awareness, purchase]");
    assertThatThrownBy(() -> journey.withTouchpoint("gone", t -> {}))
        .isExactlyInstanceOf(RefusedEditException.class)
        .hasMessage("there is no touchpoint \"gone\"; there are none");
    Journey withOne = sound().phase(USAGE, p -> p.touchpoint("uses", "Uses")).build();
    assertThatThrownBy(() -> withOne.withTouchpoint("gone", t -> {}))
        .hasMessage("there is no touchpoint \"gone\"; there are [uses]");
  }

  @Test
  void nullIsRefusedAtOnceAndNamesTheArgument() {
    assertThatThrownBy(() -> sound().goal((String) null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("goal");
    assertThatThrownBy(() -> t("t", "T").channel(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("channel");
  }

  private static InvalidJourneyException refused(ThrowingCallable building) {
    InvalidJourneyException refused = catchThrowableOfType(InvalidJourneyException.class, building);
    assertThat(refused).as("refusal").isNotNull();
    return refused;
  }
}
