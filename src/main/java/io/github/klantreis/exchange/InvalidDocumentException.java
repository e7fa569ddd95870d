package io.github.klantreis.exchange;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.model.InvalidJourneyException;
import io.github.klantreis.model.StructuralProblem;
import io.github.klantreis.vocabulary.Text;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Thrown if a document of another tool cannot be read, or a journey cannot be written in its format
 * as something is missing that the format demands. Lists all problems that were found.
 */
public final class InvalidDocumentException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  private static final int SHOWN = 20;
  private static final Text STRUCTURE = Text.en("{path}: {problem}").nl("{path}: {problem}");

  /** Not serialized; the message keeps the words. */
  private final transient @Nullable ImmutableList<FormatProblem> problems;

  /**
   * Creates an exception.
   *
   * @param problems at least one, in the order of the document
   */
  public InvalidDocumentException(List<FormatProblem> problems) {
    super(message(problems));
    this.problems = ImmutableList.copyOf(problems);
  }

  /**
   * Creates an exception for a document whose values do not make a journey.
   *
   * @param invalid what is wrong with the journey
   * @return the exception
   */
  public static InvalidDocumentException of(InvalidJourneyException invalid) {
    requireNonNull(invalid, "invalid");
    return new InvalidDocumentException(
        invalid.problems().stream()
            .map(
                (StructuralProblem problem) ->
                    new FormatProblem(
                        TextPosition.NONE,
                        STRUCTURE,
                        Map.of("path", problem.path().toString(), "problem", problem.text())))
            .toList());
  }

  private static String message(List<FormatProblem> problems) {
    requireNonNull(problems, "problems");
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("an invalid document must have a problem");
    }
    if (problems.size() == 1) {
      return problems.get(0).toString();
    }
    return problems.stream()
        .limit(SHOWN)
        .map(FormatProblem::toString)
        .collect(
            joining(
                "\n  ",
                problems.size() + " problems:\n  ",
                problems.size() > SHOWN ? "\n  and " + (problems.size() - SHOWN) + " more" : ""));
  }

  /**
   * Returns the problems.
   *
   * @return at least one problem, in the order of the document; none in an exception that was
   *     serialized
   */
  public List<FormatProblem> problems() {
    return problems == null ? ImmutableList.of() : problems;
  }

  /**
   * Returns the problems for people.
   *
   * @param locale the reader's language: Dutch, otherwise English
   * @return a line for each problem, each ending in a line feed; the English message in an
   *     exception that was serialized
   */
  public String toText(Locale locale) {
    return problems == null
        ? getMessage() + "\n"
        : problems.stream().map(problem -> problem.toText(locale) + "\n").collect(joining());
  }
}
