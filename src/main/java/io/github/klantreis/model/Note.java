package io.github.klantreis.model;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.part.Concerning;
import io.github.klantreis.part.Evidence;
import io.github.klantreis.part.Evidenced;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A note on a journey, a phase or a touchpoint: a pain point, an opportunity, a solution or an
 * idea. A sentence is enough; an owner, evidence and other details may follow.
 *
 * <p>A note with an id of its own can be referred to; that id is unique among the notes of its kind
 * in the journey. The id of any other note follows from its text, starts with {@code ~}, such as
 * {@code ~forty-models}, and is unique on its element; capitals, blanks and punctuation make no
 * difference, signs such as % or &amp; do.
 *
 * <p>Immutable, equal by value and thread-safe.
 */
public sealed interface Note extends JourneyElement, Evidenced, Concerning
    permits PainPoint, Opportunity, Solution, Idea, NoteValue {

  /**
   * Returns what the note says.
   *
   * @return a sentence or a few words, not blank
   */
  String text();

  /**
   * Returns the person or department in the company that takes care of it.
   *
   * @return the owner, or empty
   */
  Optional<String> owner();

  /**
   * Returns the personas that the note concerns.
   *
   * @return the ids of personas in order, unmodifiable; empty means all personas
   */
  @Override
  Set<String> concernedPersonas();

  /**
   * Returns the evidence on which the note is based.
   *
   * @return the evidence in order, unmodifiable
   */
  @Override
  List<Evidence> evidence();

  /**
   * Returns the id that the note was given, by which others refer to it.
   *
   * @return the id, or empty if the id follows from the text
   */
  Optional<String> givenId();

  /**
   * Whether the note is a mere sentence: a text without an id of its own and without details.
   *
   * @return true if only the text is known
   */
  default boolean isSentence() {
    return NoteValue.isSentence(this);
  }

  /** Returns the text. */
  @Override
  default String nameIn(Locale locale) {
    requireNonNull(locale, "locale");
    return text();
  }
}
