package io.github.klantreis.part;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.klantreis.model.Touchpoint;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.immutables.value.Value;

/**
 * One of the ways into which a {@link Branching} divides the journey.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Branch extends Evidenced, Concerning permits ImmutableBranch {

  /**
   * Returns a branch for all personas.
   *
   * @param id the id: letters, digits and {@code . _ : -}; no other branch of the branching has it
   * @param name the name: of a choice, the condition on which customers take the branch
   * @return the branch, without a share, which leads to the join
   */
  static Branch of(String id, String name) {
    return ImmutableBranch.of(
        requireNonNull(id, "id"),
        requireNonNull(name, "name"),
        ImmutableSet.of(),
        OptionalDouble.empty(),
        false,
        ImmutableList.of());
  }

  /**
   * Returns the id.
   *
   * @return the id, which no other branch of the branching has
   */
  String id();

  /**
   * Returns the name.
   *
   * @return of a choice, the condition on which customers take the branch, such as "during the
   *     match"; not blank
   */
  String name();

  /**
   * Returns the personas that the branch concerns.
   *
   * @return the ids of personas in order, unmodifiable; empty if the branch concerns all personas
   */
  @Override
  Set<String> concernedPersonas();

  /**
   * Returns how many of the customers at the branching take the branch.
   *
   * @return the share in percent, from 0 to 100; or empty
   */
  OptionalDouble share();

  /**
   * Whether the journey ends with the branch: customers who take it do not come to what follows
   * behind the branching, as those who are refused. For them, the journey ends with the last
   * touchpoint of the branch; with the choice itself if the branch has none. Where a touchpoint of
   * the branch {@linkplain Touchpoint#nextSteps() leads elsewhere}, customers still go there.
   *
   * @return true if the branch leads to no join, which only one of a choice can
   */
  boolean endsJourney();

  /**
   * Returns what the branch and its share are based on.
   *
   * @return the evidence in order, unmodifiable
   */
  @Override
  List<Evidence> evidence();

  /**
   * Returns this branch for some personas.
   *
   * @param personaIds the ids of personas of the journey; none for all
   * @return the changed copy
   */
  default Branch withConcernedPersonas(Iterable<String> personaIds) {
    return ImmutableBranch.of(
        id(),
        name(),
        ImmutableSet.copyOf(requireNonNull(personaIds, "personaIds")),
        share(),
        endsJourney(),
        evidence());
  }

  /**
   * Returns this branch with the share of the customers who take it.
   *
   * @param percent the share in percent, from 0 to 100
   * @return the changed copy
   * @throws IllegalArgumentException if the share is not a number
   */
  default Branch withShare(double percent) {
    if (!Double.isFinite(percent)) {
      throw new IllegalArgumentException(
          "the share of the branch " + id() + " is " + percent + ", not a number");
    }
    return ImmutableBranch.of(
        id(),
        name(),
        concernedPersonas(),
        OptionalDouble.of(percent + 0.0),
        endsJourney(),
        evidence());
  }

  /**
   * Returns this branch with or without an end of the journey.
   *
   * @param endsJourney whether the journey ends with the branch
   * @return the changed copy
   */
  default Branch withEndsJourney(boolean endsJourney) {
    return ImmutableBranch.of(id(), name(), concernedPersonas(), share(), endsJourney, evidence());
  }

  /**
   * Returns this branch with other evidence.
   *
   * @param evidence what the branch and its share are based on
   * @return the changed copy
   */
  default Branch withEvidence(Iterable<? extends Evidence> evidence) {
    return ImmutableBranch.of(
        id(),
        name(),
        concernedPersonas(),
        share(),
        endsJourney(),
        ImmutableList.copyOf(requireNonNull(evidence, "evidence")));
  }
}
