package io.github.klantreis.model;

import static java.util.Objects.requireNonNull;

/**
 * An idea for a journey, a phase or a touchpoint that nobody has judged yet, such as those of the
 * workshop ("Zakelijke leadgeneratie, deel 3", steps 5 and 6). Dutch: idee.
 *
 * <p>Immutable, equal by value and thread-safe.
 *
 * @see Note
 */
public sealed interface Idea extends Note permits NoteValue.OfIdea {

  /**
   * Returns an idea that is a mere sentence.
   *
   * @param text the text, not blank
   * @return the idea; a blank text is refused when the journey is built
   */
  static Idea of(String text) {
    return new NoteValue.OfIdea(requireNonNull(text, "text"), NoteValue.Details.NONE);
  }

  /**
   * Returns a builder of an idea whose id follows from its text.
   *
   * @param text the text, not blank
   * @return a new builder
   */
  static IdeaBuilder builder(String text) {
    return new IdeaBuilder(text);
  }

  /**
   * Returns a builder of an idea to which others can refer.
   *
   * @param id the id: letters, digits and {@code . _ : -}
   * @param text the text, not blank
   * @return a new builder
   */
  static IdeaBuilder builder(String id, String text) {
    return new IdeaBuilder(text).id(id);
  }

  /**
   * Returns a builder that starts from this idea.
   *
   * @return a new builder
   */
  default IdeaBuilder toBuilder() {
    return new IdeaBuilder(this);
  }

  @Override
  default ElementKind elementKind() {
    return ElementKind.IDEA;
  }
}
