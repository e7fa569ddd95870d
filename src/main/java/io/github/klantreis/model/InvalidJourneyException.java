package io.github.klantreis.model;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Thrown by {@code build()} and by edits when the structure is wrong; it holds all problems at
 * once, so that nobody has to mend them one by one.
 */
public final class InvalidJourneyException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  /** Lost by serialisation; the message keeps the words. */
  private final transient @Nullable ImmutableList<StructuralProblem> problems;

  InvalidJourneyException(List<StructuralProblem> problems) {
    super(
        problems.stream()
            .map(InvalidJourneyException::line)
            .collect(
                Collectors.joining(
                    "\n  ",
                    problems.size() == 1 ? "1 problem:\n  " : problems.size() + " problems:\n  ",
                    "")));
    this.problems = ImmutableList.copyOf(problems);
  }

  private static String line(StructuralProblem problem) {
    return problem.journeyId().map(id -> id + ": ").orElse("")
        + problem.path()
        + ": "
        + problem.message();
  }

  /**
   * All that is wrong.
   *
   * @return the problems in the order of the journey, unmodifiable; none after serialisation, which
   *     keeps only the message
   */
  public List<StructuralProblem> problems() {
    return problems == null ? ImmutableList.of() : problems;
  }
}
