package io.github.klantreis.exchange.eventlog;

import io.github.klantreis.wording.Counted;

/**
 * How much of a log has been read. Every row is counted once: {@code rows = encounters + leftOut +
 * unreadable}.
 *
 * <p>Immutable and thread-safe.
 */
public final class ReadingProgress {
  private final long bytes;
  private final long rows;
  private final long encounters;
  private final long leftOut;
  private final long duplicates;
  private final long unreadable;
  private final long problems;
  private final long empty;
  private final long withoutTime;
  private final boolean isComplete;

  ReadingProgress(
      long bytes,
      long rows,
      long encounters,
      long leftOut,
      long duplicates,
      long unreadable,
      long problems,
      long empty,
      long withoutTime,
      boolean isComplete) {
    this.bytes = bytes;
    this.rows = rows;
    this.encounters = encounters;
    this.leftOut = leftOut;
    this.duplicates = duplicates;
    this.unreadable = unreadable;
    this.problems = problems;
    this.empty = empty;
    this.withoutTime = withoutTime;
    this.isComplete = isComplete;
  }

  /**
   * Returns how many bytes were read from storage, slightly ahead of the rows.
   *
   * @return the number of bytes as stored, which are compressed bytes if the file is compressed; 0
   *     if the log is not read from bytes
   */
  public long bytes() {
    return bytes;
  }

  /**
   * Returns how many rows (in XES: events, in JSON: records) were read, without header and empty
   * lines.
   *
   * @return the number, from 0
   */
  public long rows() {
    return rows;
  }

  /**
   * Returns how many rows are encounters.
   *
   * @return the number, from 0
   */
  public long encounters() {
    return encounters;
  }

  /**
   * Returns how many rows were left out on purpose, by a filter or as duplicates.
   *
   * @return the number, from 0
   */
  public long leftOut() {
    return leftOut;
  }

  /**
   * Returns how many rows were left out because they had occurred before.
   *
   * @return the number, at most {@link #leftOut}
   */
  public long duplicates() {
    return duplicates;
  }

  /**
   * Returns how many rows could not be read.
   *
   * @return the number, from 0
   */
  public long unreadable() {
    return unreadable;
  }

  /**
   * Returns how many problems were found, of which one row may have several.
   *
   * @return the number, at least {@link #unreadable}
   */
  public long problems() {
    return problems;
  }

  /**
   * Returns how many traces in XES, or JSON records around {@linkplain
   * JsonLinesEncounters#withElementsAt elements}, have no events. They are no rows.
   *
   * @return the number, from 0
   */
  public long empty() {
    return empty;
  }

  /**
   * Returns how many encounters have a date without a time of day. They count as at the start of
   * that day, before all others of it, unless a formatter of your own sets a time; so their order
   * within the day is an assumption. A midnight that is written, such as {@code
   * 2026-03-13T00:00:00}, is a time.
   *
   * @return the number, at most {@link #encounters}
   */
  public long withoutTime() {
    return withoutTime;
  }

  /**
   * Whether the end of the log was reached.
   *
   * @return true in the last call only
   */
  public boolean isComplete() {
    return isComplete;
  }

  @Override
  public String toString() {
    return Counted.english(rows, "row")
        + ": "
        + Counted.english(encounters, "encounter")
        + ", "
        + leftOut
        + " left out, "
        + unreadable
        + " unreadable; "
        + Counted.english(bytes, "byte")
        + (isComplete ? "" : " so far");
  }
}
