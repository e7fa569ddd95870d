package io.github.klantreis.model;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.wording.Listing;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Thrown by {@code build()} and by edits if the structure is invalid. The exception has all
 * problems at once, so that they can be corrected together.
 */
public final class InvalidJourneyException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  /** Not serialized; the message still describes the problems. */
  private final transient @Nullable ImmutableList<StructuralProblem> problems;

  /**
   * Creates the exception for a list of problems.
   *
   * @param problems the problems in the order of the journey, at least one
   */
  public InvalidJourneyException(List<StructuralProblem> problems) {
    super(Listing.problems(problems, problem -> line(problem, Listing.ENGLISH)));
    this.problems = ImmutableList.copyOf(problems);
  }

  private static String line(StructuralProblem problem, Locale locale) {
    String state =
        problem.journeyState().map(each -> " (" + each.label().get(locale) + ")").orElse("");
    return problem.journeyId().map(id -> id + state + ": ").orElse("")
        + problem.path()
        + ": "
        + problem.message(locale);
  }

  /**
   * Returns all problems; the message lists the first 100.
   *
   * @return the problems in the order of the journey, unmodifiable; empty after deserialization, as
   *     only the message is serialized
   */
  public List<StructuralProblem> problems() {
    return problems == null ? ImmutableList.of() : problems;
  }

  /**
   * Returns all problems, for people to read.
   *
   * @param locale their language; English if a problem is not available in it
   * @return a line for each problem, each ending in a line feed; of an exception that was
   *     serialized the message, in English
   */
  public String toText(Locale locale) {
    requireNonNull(locale, "locale");
    return problems == null
        ? getMessage() + "\n"
        : problems.stream().map(problem -> line(problem, locale) + "\n").collect(joining());
  }
}
