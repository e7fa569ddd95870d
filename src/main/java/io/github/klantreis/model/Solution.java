package io.github.klantreis.model;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.part.Metric;
import io.github.klantreis.term.Progress;
import java.util.Optional;
import java.util.Set;

/**
 * A solution: how a journey, a phase or a touchpoint will be made better. Dutch: oplossing.
 *
 * <p>Immutable, equal by value and thread-safe.
 *
 * @see Note
 */
public sealed interface Solution extends Note permits NoteValue.OfSolution {

  /**
   * Returns a solution that is a mere sentence.
   *
   * @param text the text, not blank
   * @return the solution; a blank text is refused when the journey is built
   */
  static Solution of(String text) {
    return new NoteValue.OfSolution(requireNonNull(text, "text"), NoteValue.Details.NONE);
  }

  /**
   * Returns a builder of a solution whose id follows from its text.
   *
   * @param text the text, not blank
   * @return a new builder
   */
  static SolutionBuilder builder(String text) {
    return new SolutionBuilder(text);
  }

  /**
   * Returns a builder of a solution to which others can refer.
   *
   * @param id the id: letters, digits and {@code . _ : -}
   * @param text the text, not blank
   * @return a new builder
   */
  static SolutionBuilder builder(String id, String text) {
    return new SolutionBuilder(text).id(id);
  }

  /**
   * Returns the opportunities that it realises.
   *
   * @return the ids of opportunities of the journey in order, unmodifiable
   */
  Set<String> realises();

  /**
   * Returns the metrics that it should improve.
   *
   * @return the ids of {@linkplain Metric#id() metrics} in order, unmodifiable; the journey need
   *     not have them yet
   */
  Set<String> improves();

  /**
   * Returns how far it is.
   *
   * @return the progress, or empty
   */
  Optional<Progress> progress();

  /**
   * Returns a builder that starts from this solution.
   *
   * @return a new builder
   */
  default SolutionBuilder toBuilder() {
    return new SolutionBuilder(this);
  }

  @Override
  default ElementKind elementKind() {
    return ElementKind.SOLUTION;
  }
}
