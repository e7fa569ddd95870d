package io.github.klantreis.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * One thing that makes a journey meaningless, as opposed to bad content, which validators find.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface StructuralProblem permits ImmutableStructuralProblem {

  /**
   * Returns a problem of a single journey.
   *
   * @param kind what is wrong, for programs
   * @param path where it is wrong
   * @param message what is wrong and what is allowed, in English
   * @return the problem
   */
  static StructuralProblem of(ProblemKind kind, ElementPath path, String message) {
    return ImmutableStructuralProblem.of(
        requireNonNull(kind, "kind"),
        requireNonNull(path, "path"),
        requireNonNull(message, "message"),
        Optional.empty());
  }

  /**
   * Returns the same problem as one of several journeys that were proven together.
   *
   * @param id the id of the journey that the path is in
   * @return a copy with the id
   */
  default StructuralProblem withJourneyId(String id) {
    return ImmutableStructuralProblem.of(
        kind(), path(), message(), Optional.of(requireNonNull(id, "id")));
  }

  /**
   * What is wrong, for programs.
   *
   * @return the kind
   */
  ProblemKind kind();

  /**
   * Where it is wrong.
   *
   * @return the path, ending in the attribute where it is one
   */
  ElementPath path();

  /**
   * What is wrong and what is allowed, for people, in English.
   *
   * @return the message, without the path
   */
  String message();

  /**
   * The journey that the path is in, where several were proven together.
   *
   * @return the id of a journey of a an atlas; empty within a single journey, and where the atlas
   *     itself is wrong: the path then ends in an attribute of the atlas
   */
  Optional<String> journeyId();
}
