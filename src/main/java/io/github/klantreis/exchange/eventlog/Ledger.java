package io.github.klantreis.exchange.eventlog;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** Counts what is read of one log, so that no row is lost, and calls the listeners. */
final class Ledger {
  private static final long STEP = 100_000;

  private final String log;
  private final Reporting reporting;
  private final LongSupplier bytes;
  private long rows;
  private long encounters;
  private long leftOut;
  private long duplicates;
  private long unreadable;
  private long problems;
  private long empty;
  private long dates;
  private boolean isLastDate;
  private long lineOfFirstDate;
  private boolean areDatesLater;

  Ledger(String log, Reporting reporting, LongSupplier bytes) {
    this.log = log;
    this.reporting = reporting;
    this.bytes = bytes;
  }

  /**
   * Counts an encounter.
   *
   * @param times what read its time last
   * @param line where it is
   */
  void encounter(TimeReader times, long line) {
    encounters++;
    isLastDate = times.isDateOnly();
    if (isLastDate && ++dates == 1) {
      lineOfFirstDate = line;
    }
    areDatesLater |= times.isLaterThatDay();
    row();
  }

  void leftOut() {
    leftOut++;
    row();
  }

  /** Counts a row that occurred before, which is left out. */
  void duplicate() {
    duplicates++;
    leftOut();
  }

  /** Counts a trace or record in which there are no rows. */
  void empty() {
    empty++;
  }

  void unreadable(List<RowProblem> reasons) {
    unreadable++;
    tell(reasons);
    row();
  }

  /** Records that the last encounter turned out to be unusable. */
  void unreadableAfterAll(RowProblem reason) {
    encounters--;
    if (isLastDate) {
      dates--;
    }
    unreadable++;
    tell(List.of(reason));
  }

  /** Reports something that is no row, and is not read. */
  void passedOver(RowProblem what) {
    tell(List.of(what));
  }

  void complete() {
    Consumer<? super LogRemark> listener = reporting.onRemark();
    if (listener != null && dates > 0) {
      listener.accept(
          areDatesLater
              ? LogRemark.datesLater(dates, lineOfFirstDate)
              : LogRemark.dates(dates, lineOfFirstDate));
    }
    progress(true);
  }

  private void tell(List<RowProblem> reasons) {
    Consumer<? super RowProblem> listener = reporting.onProblem();
    for (RowProblem problem : reasons) {
      problems++;
      if (listener == null) {
        throw new UnreadableLogException(
            log + ", " + problem + " (set onProblem(…) to continue)", problem, null);
      }
      if (problems > reporting.maxProblems()) {
        throw new UnreadableLogException(
            log
                + " has more than "
                + reporting.maxProblems()
                + " problems, the next being "
                + problem
                + " (set withMaxProblems(…) to continue)",
            problem,
            null);
      }
      listener.accept(problem);
    }
  }

  private void row() {
    if (++rows % STEP == 0) {
      progress(false);
    }
  }

  private void progress(boolean isComplete) {
    Consumer<? super ReadingProgress> listener = reporting.onProgress();
    if (listener != null) {
      listener.accept(
          new ReadingProgress(
              bytes.getAsLong(),
              rows,
              encounters,
              leftOut,
              duplicates,
              unreadable,
              problems,
              empty,
              dates,
              isComplete));
    }
  }
}
