package io.github.klantreis.exchange.eventlog;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The listeners for problems, progress and remarks, and the limit of problems. */
record Reporting(
    @Nullable Consumer<? super RowProblem> onProblem,
    long maxProblems,
    @Nullable Consumer<? super ReadingProgress> onProgress,
    @Nullable Consumer<? super LogRemark> onRemark) {

  static final Reporting NONE = new Reporting(null, 10_000, null, null);

  Reporting onProblem(Consumer<? super RowProblem> listener) {
    return new Reporting(listener, maxProblems, onProgress, onRemark);
  }

  Reporting maxProblems(long most) {
    if (most < 0) {
      throw new IllegalArgumentException("maxProblems must not be negative, but was " + most);
    }
    return new Reporting(onProblem, most, onProgress, onRemark);
  }

  Reporting onProgress(Consumer<? super ReadingProgress> listener) {
    return new Reporting(onProblem, maxProblems, listener, onRemark);
  }

  Reporting onRemark(Consumer<? super LogRemark> listener) {
    return new Reporting(onProblem, maxProblems, onProgress, listener);
  }
}
