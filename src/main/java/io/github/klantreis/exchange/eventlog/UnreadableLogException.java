package io.github.klantreis.exchange.eventlog;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Thrown if reading an event log cannot continue: a column is missing, the XML is malformed, a row
 * has a problem and there is no listener for problems, or there are too many problems. (Failures of
 * the disk or the network are an {@link java.io.IOException} or an {@link
 * java.io.UncheckedIOException}.)
 */
public final class UnreadableLogException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient @Nullable RowProblem problem;

  UnreadableLogException(String message, @Nullable RowProblem problem, @Nullable Throwable cause) {
    super(message, cause);
    this.problem = problem;
  }

  /**
   * Returns the problem at which reading stopped.
   *
   * @return the problem; empty if the cause is not a problem of a row, and after serialization
   */
  public Optional<RowProblem> problem() {
    return Optional.ofNullable(problem);
  }
}
