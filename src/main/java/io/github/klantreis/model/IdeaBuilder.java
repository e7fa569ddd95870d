package io.github.klantreis.model;

import com.google.common.collect.ImmutableSet;
import java.util.OptionalInt;

/**
 * Builds an {@link Idea}. Methods in the singular add a value, those in the plural replace all
 * values; an overload that takes an Optional clears the value if it is empty. Null arguments throw
 * a NullPointerException at once; {@code build()} reports all other problems together. Not
 * thread-safe.
 *
 * @see Idea
 */
public final class IdeaBuilder extends NoteBuilder<IdeaBuilder> {
  IdeaBuilder(String text) {
    super(text);
  }

  IdeaBuilder(Idea value) {
    super(value);
  }

  @Override
  IdeaBuilder self() {
    return this;
  }

  @Override
  ElementKind elementKind() {
    return ElementKind.IDEA;
  }

  /**
   * Returns the idea after checking its structure. References to other elements are checked only
   * when the whole journey is built.
   *
   * @return the value
   * @throws InvalidJourneyException if its structure is invalid; the exception has all problems
   */
  public Idea build() {
    Idea value = assemble();
    Proof.alone(value);
    return value;
  }

  /** Returns the value without checking its structure. */
  Idea assemble() {
    return new NoteValue.OfIdea(
        text,
        details(
            OptionalInt.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            null,
            ImmutableSet.of(),
            ImmutableSet.of()));
  }
}
