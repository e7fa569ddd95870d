package io.github.klantreis.model;

import static io.github.klantreis.phase.CanonicalPhase.AWARENESS;
import static io.github.klantreis.phase.CanonicalPhase.CONSIDERATION;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.Extent;
import io.github.klantreis.change.JourneyDiff;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Proving only what changed finds exactly what proving the whole journey finds. */
final class ProofTest {

  @Test
  void aChangeIsAcceptedAndRefusedAsTheWholeWouldBe() {
    Set<ProblemKind> found = EnumSet.noneOf(ProblemKind.class);
    int refused = 0;
    int accepted = 0;
    RandomFaults faults = new RandomFaults(1);
    RandomEdits edits = RandomEdits.seeded(2);
    Chance chance = new Chance(3, 0);
    for (Journey journey : RandomJourneys.seeded(4).next(Extent.of(400, 800)).toList()) {
      List<Consumer<JourneyEditor>> batch = new ArrayList<>();
      for (int i = chance.below(3); i >= 0; i--) {
        batch.add(chance.in(4) ? edits.next(journey) : faults.next(journey));
      }
      JourneyEditor editor = new JourneyEditor(journey);
      try {
        batch.forEach(edit -> edit.accept(editor));
      } catch (IllegalArgumentException gone) {
        continue; // a former edit removed what this one changes
      }
      Journey edited = editor.edited().assemble();
      List<StructuralProblem> problems = problems(() -> Proof.change(journey, edited));
      assertThat(problems)
          .as(() -> JourneyDiff.between(journey, edited).changes().toString())
          .isEqualTo(problems(() -> Proof.whole(edited)))
          .isEqualTo(problems(() -> Rebuilding.of(edited).build()));
      problems.forEach(problem -> found.add(problem.kind()));
      refused += problems.isEmpty() ? 0 : 1;
      accepted += problems.isEmpty() ? 1 : 0;
    }
    assertThat(refused).isGreaterThan(150);
    assertThat(accepted).isGreaterThan(25);
    // The last two are for atlases and translations.
    assertThat(found)
        .containsAll(EnumSet.range(ProblemKind.INVALID_ID, ProblemKind.EMPTY_INTERVAL));
  }

  @Test
  void aTouchpointPutInBeforeOneThatStaysMayNotTakeItsId() {
    Journey journey =
        Journey.builder("j", "J")
            .phase(PURCHASE, p -> p.touchpoint("looks", "Looks").touchpoint("pays", "Pays"))
            .build();
    Touchpoint pays = journey.touchpoint("pays").orElseThrow();
    Touchpoint usurper = Touchpoint.builder("pays", "Pays, too").build();

    assertThat(
            problems(
                () -> journey.withPhase("purchase", p -> p.touchpoints(List.of(usurper, pays)))))
        .extracting(StructuralProblem::kind)
        .containsExactly(ProblemKind.DUPLICATE_ID);
  }

  @Test
  void aPhaseThatMakesPlaceForAnotherTakesWhatIsLedTo() {
    Journey journey =
        Journey.builder("j", "J")
            .phase(AWARENESS, p -> p.touchpoint("sees", "Sees"))
            .phase(PURCHASE, p -> p.touchpoint("pays", "Pays", t -> t.leadsTo("sees")))
            .build();
    Phase empty = Phase.builder(CONSIDERATION).build();

    assertThat(
            problems(
                () -> journey.edit(e -> e.removePhase("awareness").insert(empty, Place.first()))))
        .extracting(StructuralProblem::path)
        .containsExactly(ElementPath.touchpoint("purchase", "pays").attribute("nextSteps"));
  }

  @Test
  void allProblemsAreToldAlsoThoseOfWhatDidNotChange() {
    Journey journey =
        Journey.builder("j", "J")
            .persona("buyer", "Buyer")
            .phase(AWARENESS, p -> p.touchpoint("sees", "Sees", t -> t.concerns("buyer")))
            .phase(PURCHASE, p -> p.touchpoint("pays", "Pays", t -> t.leadsTo("sees")))
            .build();

    assertThat(
            problems(
                () ->
                    journey.edit(
                        e ->
                            e.insert(journey.phases().get(0), Place.last())
                                .removePersona("buyer")
                                .phase("purchase", p -> p.name(" ")))))
        .extracting(problem -> problem.path() + " " + problem.kind())
        .containsExactly(
            "phase[awareness]/touchpoint[sees]/@concernedPersonas DANGLING_REFERENCE",
            "phase[purchase]/@name MISSING",
            "phase[awareness] DUPLICATE_ID",
            "phase[awareness]/touchpoint[sees]/@concernedPersonas DANGLING_REFERENCE",
            "phase[awareness]/touchpoint[sees] DUPLICATE_ID");
  }

  private static List<StructuralProblem> problems(Runnable proof) {
    try {
      proof.run();
      return List.of();
    } catch (InvalidJourneyException invalid) {
      return invalid.problems();
    }
  }
}
