package io.github.klantreis.model;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.term.JourneyState;
import io.github.klantreis.vocabulary.NoBean;
import io.github.klantreis.vocabulary.Text;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One problem in the structure of a journey. Validators find problems in its content.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface StructuralProblem extends NoBean permits ImmutableStructuralProblem {

  /**
   * Returns a problem of a single journey.
   *
   * @param kind what is wrong, for programs
   * @param path where it is wrong
   * @param message what is wrong and what is allowed, without placeholders
   * @return the problem
   */
  static StructuralProblem of(ProblemKind kind, ElementPath path, Text message) {
    return ImmutableStructuralProblem.of(
        requireNonNull(kind, "kind"),
        requireNonNull(path, "path"),
        requireNonNull(message, "message"),
        Optional.empty(),
        Optional.empty());
  }

  /**
   * Returns this problem with the id of its journey, for several journeys that are checked
   * together.
   *
   * @param id the id of the journey that the path is in
   * @return a copy with the id
   */
  default StructuralProblem withJourneyId(String id) {
    return ImmutableStructuralProblem.of(
        kind(), path(), text(), Optional.of(requireNonNull(id, "id")), journeyState());
  }

  /**
   * Returns this problem with the state of its journey, for an atlas that has the as-is and the
   * to-be of it.
   *
   * @param state the state of the journey that the path is in
   * @return a copy with the state
   */
  default StructuralProblem withJourneyState(JourneyState state) {
    return ImmutableStructuralProblem.of(
        kind(), path(), text(), journeyId(), Optional.of(requireNonNull(state, "state")));
  }

  /**
   * Returns the kind of problem, for programs.
   *
   * @return the kind
   */
  ProblemKind kind();

  /**
   * Returns where the problem is.
   *
   * @return the path of the element, or of its attribute
   */
  ElementPath path();

  /**
   * Returns what is wrong and what is allowed.
   *
   * @return the message in English and Dutch, without the path
   */
  Text text();

  /**
   * Returns what is wrong and what is allowed, in English.
   *
   * @return the message, without the path
   */
  default String message() {
    return message(Locale.ENGLISH);
  }

  /**
   * Returns what is wrong and what is allowed, in a language.
   *
   * @param locale the reader's language: Dutch, otherwise English
   * @return the message, without the path
   */
  default String message(Locale locale) {
    return text().get(requireNonNull(locale, "locale"));
  }

  /**
   * Returns the journey of the path, if several journeys were checked together.
   *
   * @return the id of a journey of an atlas; empty for a single journey, and for a problem of the
   *     atlas itself: then the path ends in an attribute of the atlas
   */
  Optional<String> journeyId();

  /**
   * Returns the state of the journey of the path, if an atlas has several journeys with its id.
   *
   * @return the state; empty if the id is enough
   */
  Optional<JourneyState> journeyState();
}
