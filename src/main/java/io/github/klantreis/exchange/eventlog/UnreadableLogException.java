package io.github.klantreis.exchange.eventlog;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when an event log cannot be read on: a column is missing, the XML is broken, a row has a
 * problem that nobody wants to hear of, or there are too many problems. (What the disk or the
 * network does is an {@link java.io.IOException} or an {@link java.io.UncheckedIOException}.)
 */
public final class UnreadableLogException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient @Nullable RowProblem problem;

  UnreadableLogException(String message, @Nullable RowProblem problem, @Nullable Throwable cause) {
    super(message, cause);
    this.problem = problem;
  }

  /**
   * The problem at which reading stopped.
   *
   * @return the problem; empty where it is not one of a row, and after serialization
   */
  public Optional<RowProblem> problem() {
    return Optional.ofNullable(problem);
  }
}
