package io.github.klantreis.model;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.wording.Listing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Thrown by {@code build()} and by edits when the structure is wrong; it holds all problems at
 * once, so that nobody has to mend them one by one.
 */
public final class InvalidJourneyException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  /** Lost by serialisation; the message keeps the words. */
  private final transient @Nullable ImmutableList<StructuralProblem> problems;

  /**
   * Makes the exception that reports problems.
   *
   * @param problems the problems in the order of the journey, at least one
   */
  public InvalidJourneyException(List<StructuralProblem> problems) {
    super(Listing.problems(problems, InvalidJourneyException::line));
    this.problems = ImmutableList.copyOf(problems);
  }

  private static String line(StructuralProblem problem) {
    return problem.journeyId().map(id -> id + ": ").orElse("")
        + problem.path()
        + ": "
        + problem.message();
  }

  /**
   * Returns all that is wrong; the message has the first 100 of it.
   *
   * @return the problems in the order of the journey, unmodifiable; none after serialisation, which
   *     keeps only the message
   */
  public List<StructuralProblem> problems() {
    return problems == null ? ImmutableList.of() : problems;
  }
}
