package io.github.klantreis.model;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.part.Branch;
import io.github.klantreis.part.BranchPath;
import io.github.klantreis.part.Branching;
import io.github.klantreis.phase.PhaseKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A phase without its notes and touchpoints. A {@link Phase} is a heading, too; {@link
 * Phase#heading()} returns the heading alone, which stays the same object as long as only notes and
 * touchpoints change.
 */
public sealed interface PhaseHeading extends ExperienceElement
    permits Phase, ElementValues.PhaseHeadingValue {

  /**
   * Returns the kind of phase, one of the journey's phase model.
   *
   * @return the kind
   */
  PhaseKind kind();

  /**
   * Returns the phase's own name.
   *
   * @return the name, not blank; or empty if the label of the kind serves as its name
   */
  Optional<String> name();

  /**
   * Returns where the phase divides into branches.
   *
   * @return the branchings in the order in which they were added, unmodifiable; {@link
   *     Phase#steps()} has them between the touchpoints
   */
  List<Branching> branchings();

  /**
   * Returns the branching with an id.
   *
   * @param branchingId any text
   * @return the branching, or empty when this phase has none with that id
   */
  default Optional<Branching> branching(String branchingId) {
    requireNonNull(branchingId, "branchingId");
    return branchings().stream().filter(each -> each.id().equals(branchingId)).findFirst();
  }

  /**
   * Returns the branch at a path.
   *
   * @param path any path
   * @return the branch, or empty when this phase has none at that path
   */
  default Optional<Branch> branch(BranchPath path) {
    requireNonNull(path, "path");
    return branching(path.branching()).flatMap(branching -> branching.branch(path.branch()));
  }

  @Override
  default String nameIn(Locale locale) {
    return name().orElseGet(() -> kind().label().get(locale));
  }

  @Override
  default ElementKind elementKind() {
    return ElementKind.PHASE;
  }
}
