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
  private final Found dates = new Found();
  private boolean isLastDate;
  private boolean areDatesLater;
  private final Found clockChanges = new Found();
  private boolean isLastAtChange;
  private final Found noSingleValues = new Found();
  private final Found keysWithoutValue = new Found();
  private final Found lastOfRepeated = new Found();
  private final Found firstOfRepeated = new Found();

  /** What is told at the end: how often it was found, and where first. */
  private static final class Found {
    long number;
    long firstLine;

    void in(long line) {
      if (++number == 1) {
        firstLine = line;
      }
    }
  }

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
    if (isLastDate) {
      dates.in(line);
    }
    isLastAtChange = times.isAtClockChange();
    if (isLastAtChange) {
      clockChanges.in(line);
    }
    areDatesLater |= times.isLaterThatDay();
    row();
  }

  /** Counts an object or array where a value is read. */
  void noSingleValue(long line) {
    noSingleValues.in(line);
  }

  /** Counts a key that is read and has a list, or nothing, where its value would be. */
  void keyWithoutValue(long line) {
    keysWithoutValue.in(line);
  }

  /** Counts a name that occurs again, so that its value before is lost. */
  void lastOfRepeated(long line) {
    lastOfRepeated.in(line);
  }

  /** Counts a key that occurs again, of which the value is lost. */
  void firstOfRepeated(long line) {
    firstOfRepeated.in(line);
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
      dates.number--;
    }
    if (isLastAtChange) {
      clockChanges.number--;
    }
    unreadable++;
    tell(List.of(reason));
  }

  /** Reports something that is no row, and is not read. */
  void passedOver(RowProblem what) {
    tell(List.of(what));
  }

  void complete() {
    remark(dates, areDatesLater ? LogRemark::datesLater : LogRemark::dates);
    remark(clockChanges, LogRemark::clockChanges);
    remark(noSingleValues, LogRemark::noSingleValues);
    remark(keysWithoutValue, LogRemark::keysWithoutValue);
    remark(lastOfRepeated, LogRemark::lastOfRepeated);
    remark(firstOfRepeated, LogRemark::firstOfRepeated);
    progress(true);
  }

  private interface Remark {
    LogRemark of(long number, long line);
  }

  private void remark(Found found, Remark remark) {
    Consumer<? super LogRemark> listener = reporting.onRemark();
    if (listener != null && found.number > 0) {
      listener.accept(remark.of(found.number, found.firstLine));
    }
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
              dates.number,
              isComplete));
    }
  }
}
