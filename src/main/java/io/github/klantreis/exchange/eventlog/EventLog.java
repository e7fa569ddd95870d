package io.github.klantreis.exchange.eventlog;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.observation.Encounter;
import io.github.klantreis.observation.Trail;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * An event log in a certain format: where it is, what its values mean, and how it is read. A row is
 * a row of a table, an event in XES, or a record in JSON.
 *
 * <p>Immutable and thread-safe, as far as the listeners and the function that opens the log are;
 * the methods return changed copies.
 *
 * @param <L> the type of the copies
 */
public abstract sealed class EventLog<L extends EventLog<L>>
    permits CsvEncounters, JsonLinesEncounters, XesEncounters {
  private final LogSource source;
  private final LogReading reading;

  EventLog(LogSource source, LogReading reading) {
    this.source = source;
    this.reading = reading;
  }

  /**
   * Sets the format of the time, which is {@linkplain TimeFormat#iso() ISO 8601} by default.
   *
   * @param format the format; needed, too, for ISO times without an offset that are not in UTC
   * @return the changed description
   */
  public final L withTimeFormat(TimeFormat format) {
    requireNonNull(format, "format");
    return with(new LogReading(reading.isGrouped(), format, reading.reporting()));
  }

  /**
   * Declares that the rows of each customer are consecutive, so that {@link #readTrails} holds only
   * one customer in memory at a time. A row of a customer who occurred earlier, with others in
   * between, is a problem.
   *
   * @return the changed description
   */
  public final L groupedByCustomer() {
    return with(reading.grouped(true));
  }

  /**
   * Sets the listener for rows that cannot be read; without a listener the first such row throws.
   *
   * @param listener called during the reading, in the order of the log, by the thread that reads
   * @return the changed description
   */
  public final L onProblem(Consumer<? super RowProblem> listener) {
    requireNonNull(listener, "listener");
    return with(reading.reporting().onProblem(listener));
  }

  /**
   * Sets how many problems are reported before reading stops with an exception; 10,000 by default.
   * The limit reveals a wrong configuration, and prevents a broken file from filling the memory.
   *
   * @param most the maximum number, from 0
   * @return the changed description
   * @throws IllegalArgumentException if it is negative
   */
  public final L withMaxProblems(long most) {
    return with(reading.reporting().maxProblems(most));
  }

  /**
   * Sets the listener for progress, which is called every 100,000 rows, and once at the end of the
   * log.
   *
   * @param listener called during the reading, by the thread that reads
   * @return the changed description
   */
  public final L onProgress(Consumer<? super ReadingProgress> listener) {
    requireNonNull(listener, "listener");
    return with(reading.reporting().onProgress(listener));
  }

  /**
   * Sets the listener for what was found out about the log as a whole, and is assumed while reading
   * it. At the end of the log it is told how many encounters have a date without a time, which
   * count as at the start of their day, before all others of it, unless a formatter of your own
   * sets a time; which may show as moves back, or as a phase that was left for an earlier one.
   * Likewise how many have a local time at which the clock of the {@linkplain TimeFormat#zone zone}
   * is changed, and how many values are repeated, or are objects or arrays. See {@link
   * LogRemarkKind}.
   *
   * @param listener called during the reading, by the thread that reads
   * @return the changed description
   */
  public final L onRemark(Consumer<? super LogRemark> listener) {
    requireNonNull(listener, "listener");
    return with(reading.reporting().onRemark(listener));
  }

  /**
   * Opens the log and returns a stream that reads the encounters lazily; memory use does not grow
   * with the number of encounters. If a customer's encounters come from several files, give them
   * {@linkplain Encounter#position() positions} that continue from file to file, or reset them by
   * {@code withPosition(0)}. The stream must be closed.
   *
   * <p>Reading throws an {@link UnreadableLogException} if it has to stop, and an {@link
   * java.io.UncheckedIOException} if the log fails.
   *
   * @return the encounters, in the order of the log
   * @throws IOException if the log cannot be opened or read
   * @throws UnreadableLogException if the start of the log shows that it cannot be read as
   *     described: if a column is missing from the header or occurs more than once, a document has
   *     no array of records, or a log in XES does not start as XML
   * @throws IllegalStateException if the description lacks the place of customer, time or event, or
   *     has places that cannot be in such a log, or the library that reads the format is missing
   */
  public final Stream<Encounter> read() throws IOException {
    return LogStreams.encounters(open(TextPool.forgetful()));
  }

  /**
   * Opens the log and returns a stream of the customers' trails. If the log is {@linkplain
   * #groupedByCustomer() grouped}, one trail is in memory at a time, plus 16 to 64 bytes for each
   * customer so far. If not, all encounters are in memory before the first trail is returned: some
   * 70 bytes each without session, experience and attributes (measured with ten encounters per
   * customer), as equal customers and events are stored once. The stream must be closed.
   *
   * @return the trails, in the order in which the customers first appear
   * @throws IOException if the log cannot be opened or read
   * @throws UnreadableLogException as {@link #read} does
   * @throws IllegalStateException as {@link #read} does
   */
  public final Stream<Trail> readTrails() throws IOException {
    return reading.isGrouped()
        ? LogStreams.groupedTrails(open(TextPool.forgetful()))
        : LogStreams.trails(open(TextPool.complete()));
  }

  abstract L with(LogReading changed);

  abstract OpenLog open(TextPool customers) throws IOException;

  private L with(Reporting changed) {
    return with(new LogReading(reading.isGrouped(), reading.timeFormat(), changed));
  }

  LogSource source() {
    return source;
  }

  LogReading reading() {
    return reading;
  }

  TimeFormat timeFormat() {
    return reading.timeFormat();
  }

  Reporting reporting() {
    return reading.reporting();
  }
}
