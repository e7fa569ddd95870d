package io.github.klantreis.part;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.PhaseHeading;
import io.github.klantreis.term.BranchingKind;
import io.github.klantreis.vocabulary.NoBean;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A part of a phase where the journey divides into branches, which join again behind it, apart from
 * those with which it {@linkplain Branch#endsJourney() ends}. It says what the branches are; {@link
 * Phase#branches()} says which touchpoints are in them.
 *
 * <p>Immutable and thread-safe.
 *
 * @see PhaseHeading#branchings()
 */
@Value.Immutable
public sealed interface Branching extends NoBean permits ImmutableBranching {

  /**
   * Returns a branching.
   *
   * @param id the id: letters, digits and {@code . _ : -}; no other branching and no touchpoint of
   *     the journey has it
   * @param name the name: the question that customers decide, or what goes on at the same time
   * @param kind whether customers take one of the branches or all of them
   * @param branches the branches in order, two or more
   * @return the branching
   */
  static Branching of(
      String id, String name, BranchingKind kind, Iterable<? extends Branch> branches) {
    return ImmutableBranching.of(
        requireNonNull(id, "id"),
        requireNonNull(name, "name"),
        requireNonNull(kind, "kind"),
        ImmutableList.copyOf(requireNonNull(branches, "branches")));
  }

  /**
   * Returns the id.
   *
   * @return the id, which no other branching and no touchpoint of the journey has
   */
  String id();

  /**
   * Returns the name.
   *
   * @return the question that customers decide, such as "When is the match?", or what goes on at
   *     the same time; not blank
   */
  String name();

  /**
   * Returns whether customers take one of the branches or all of them.
   *
   * @return the kind
   */
  BranchingKind kind();

  /**
   * Returns the branches.
   *
   * @return the branches in order, two or more, unmodifiable
   */
  List<Branch> branches();

  /**
   * Returns the branch with an id.
   *
   * @param branchId any text
   * @return the branch, or empty if there is none with that id
   */
  default Optional<Branch> branch(String branchId) {
    requireNonNull(branchId, "branchId");
    return branches().stream().filter(branch -> branch.id().equals(branchId)).findFirst();
  }
}
