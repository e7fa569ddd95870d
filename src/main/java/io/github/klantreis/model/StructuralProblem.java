package io.github.klantreis.model;

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
   * @return the id of a journey of a {@link JourneyAtlas}; empty within a single journey, and where
   *     the atlas itself is wrong: the path then ends in an attribute of the atlas
   */
  Optional<String> journeyId();
}
