package io.github.klantreis.exchange.eventlog;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.observation.Encounter;
import io.github.klantreis.observation.Trail;
import io.github.klantreis.part.Scale;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Encounters in an XES event log (IEEE 1849): where the log is, what each attribute means, and how
 * to read it.
 *
 * <pre>{@code
 * try (Stream<Trail> trails = XesEncounters.inFile(file).withLifecycle("complete").readTrails()) {
 *   trails.forEach(System.out::println);
 * }
 * }</pre>
 *
 * <b>Mapping.</b> By default a trace is a customer, whose id is the trace's {@code concept:name};
 * an event is an encounter, named by its {@code concept:name}, at its {@code time:timestamp}. An
 * attribute may be of any type; its value is taken literally. Only attributes of traces and events
 * themselves count, not those nested in them, nor defaults in {@code global} blocks. Attributes of
 * a trace come before its events, as the standard requires. A trace without events is not an
 * encounter, and is {@linkplain ReadingProgress#empty counted}. An event outside a trace is read
 * where the customer is an attribute of the event, and is otherwise a problem. Elements that the
 * standard does not define are not read, and are reported as problems.
 *
 * <p><b>The file.</b> Compressed by gzip or not, with or without the namespace of XES. It is read
 * as a stream. Nothing outside it is ever opened: a document type, and thereby any entity that it
 * declares, is rejected, and so are elements nested more than 100 deep.
 *
 * <p><b>Problems.</b> An event without customer, name or time is reported to {@link #onProblem}
 * with its line and the reason, and reading continues with the next event. XML that is not
 * well-formed ends the reading with an {@link UnreadableLogException}. Every event that is left out
 * is counted.
 *
 * <p>Immutable and thread-safe, as far as the listeners and the function that opens the log are;
 * the methods return changed copies.
 */
public final class XesEncounters {
  private final LogSource source;
  private final Settings settings;

  private XesEncounters(LogSource source, Settings settings) {
    this.source = source;
    this.settings = settings;
  }

  /**
   * Returns the default description of encounters in a file.
   *
   * @param file the file, plain or compressed by gzip
   * @return a description to which settings can be added
   */
  public static XesEncounters inFile(Path file) {
    return new XesEncounters(LogSource.file(requireNonNull(file, "file")), new Settings());
  }

  /**
   * Returns the default description of encounters in bytes from elsewhere.
   *
   * @param opening opens the stream, plain or compressed by gzip, again for each reading; the
   *     stream is closed with the result of the reading
   * @return a description to which settings can be added
   */
  public static XesEncounters inBytes(Callable<? extends InputStream> opening) {
    return new XesEncounters(LogSource.bytes(requireNonNull(opening, "opening")), new Settings());
  }

  /**
   * Sets the attribute of the trace that is the customer's id. Several traces may then have the
   * same customer, so {@link #readTrails} holds all trails in memory unless the log is {@link
   * #groupedByCustomer()}.
   *
   * @param key the attribute's key
   * @return the changed description
   */
  public XesEncounters withCustomerOfTrace(String key) {
    return customer(XesPlace.TRACE, key);
  }

  /**
   * Sets the attribute of the event that is the customer's id; see {@link #withCustomerOfTrace}.
   *
   * @param key the attribute's key
   * @return the changed description
   */
  public XesEncounters withCustomerOfEvent(String key) {
    return customer(XesPlace.EVENT, key);
  }

  /**
   * Sets the attribute of the trace that is the session's id.
   *
   * @param key the attribute's key
   * @return the changed description
   */
  public XesEncounters withSessionOfTrace(String key) {
    return with(s -> s.layout.session(XesPlace.TRACE, key));
  }

  /**
   * Sets the attribute of the event that is the session's id.
   *
   * @param key the attribute's key
   * @return the changed description
   */
  public XesEncounters withSessionOfEvent(String key) {
    return with(s -> s.layout.session(XesPlace.EVENT, key));
  }

  /**
   * Sets the attribute of the event that names it, which is {@code concept:name} by default.
   *
   * @param key the attribute's key
   * @return the changed description
   */
  public XesEncounters withEventName(String key) {
    return with(s -> s.layout.event(key));
  }

  /**
   * Sets the attribute of the event that is its time, which is {@code time:timestamp} by default.
   *
   * @param key the attribute's key
   * @return the changed description
   */
  public XesEncounters withEventTime(String key) {
    return with(s -> s.layout.time(key));
  }

  /**
   * Sets the attribute of the event that is the experience reported by the customer, as a number.
   * The scale is mapped linearly to −2 to +2, rounded to the nearest whole number with halves
   * towards 0.
   *
   * @param key the attribute's key
   * @param scale the scale of the attribute
   * @return the changed description
   */
  public XesEncounters withExperienceOfEvent(String key, Scale scale) {
    return with(s -> s.layout.experience(XesPlace.EVENT, key, new ExperienceScale(scale)));
  }

  /**
   * Sets the attribute of the trace that is the experience reported by the customer for all its
   * encounters; see {@link #withExperienceOfEvent}.
   *
   * @param key the attribute's key
   * @param scale the scale of the attribute
   * @return the changed description
   */
  public XesEncounters withExperienceOfTrace(String key, Scale scale) {
    return with(s -> s.layout.experience(XesPlace.TRACE, key, new ExperienceScale(scale)));
  }

  /**
   * Adds an attribute of the event that becomes an attribute of the encounter, under the same name.
   * If both trace and event have it, that of the event counts.
   *
   * @param key the attribute's key, not blank
   * @return the changed description
   * @throws IllegalArgumentException if the key is blank
   */
  public XesEncounters withAttributeOfEvent(String key) {
    return attribute(XesPlace.EVENT, key);
  }

  /**
   * Adds an attribute of the trace that becomes an attribute of each of its encounters, under the
   * same name.
   *
   * @param key the attribute's key, not blank
   * @return the changed description
   * @throws IllegalArgumentException if the key is blank
   */
  public XesEncounters withAttributeOfTrace(String key) {
    return attribute(XesPlace.TRACE, key);
  }

  /**
   * Reads only events in certain states of their life cycle, by {@code lifecycle:transition}: many
   * logs record when an activity starts and when it completes. Case is ignored. Events without that
   * attribute are left out, too. The number of events left out is {@link ReadingProgress#leftOut}.
   *
   * @param transitions the states to read, such as {@code complete}; none for all, which is the
   *     default
   * @return the changed description
   */
  public XesEncounters withLifecycle(String... transitions) {
    Set<String> wanted = new TreeSet<>();
    Arrays.stream(transitions).forEach(t -> wanted.add(t.toLowerCase(Locale.ROOT)));
    return with(s -> s.layout.lifecycle(wanted));
  }

  /**
   * Sets the zone of times without an offset, and the format of times if it is not ISO 8601.
   *
   * @param format the format; {@link TimeFormat#iso()} by default
   * @return the changed description
   */
  public XesEncounters withTimeFormat(TimeFormat format) {
    requireNonNull(format, "format");
    return with(s -> s.timeFormat = format);
  }

  /**
   * Declares that the events of each customer are consecutive, so that {@link #readTrails} holds
   * only one customer in memory at a time. An event of a customer who occurred earlier, with others
   * in between, is a problem. This is the default if the trace's name is the customer, unless
   * {@link #withCustomerOfTrace} set that.
   *
   * @return the changed description
   */
  public XesEncounters groupedByCustomer() {
    return with(s -> s.isGrouped = true);
  }

  /**
   * Sets the listener for events that cannot be read; without a listener the first such event
   * throws.
   *
   * @param listener called during the reading, in the order of the log, by the thread that reads
   * @return the changed description
   */
  public XesEncounters onProblem(Consumer<? super RowProblem> listener) {
    requireNonNull(listener, "listener");
    return with(s -> s.reporting = s.reporting.onProblem(listener));
  }

  /**
   * Sets how many problems are reported before reading stops with an exception; 10,000 by default.
   *
   * @param most the maximum number, from 0
   * @return the changed description
   * @throws IllegalArgumentException if it is negative
   */
  public XesEncounters withMaxProblems(long most) {
    return with(s -> s.reporting = s.reporting.maxProblems(most));
  }

  /**
   * Sets the listener for progress, which is called every 100,000 events, and once at the end of
   * the log.
   *
   * @param listener called during the reading, by the thread that reads
   * @return the changed description
   */
  public XesEncounters onProgress(Consumer<? super ReadingProgress> listener) {
    requireNonNull(listener, "listener");
    return with(s -> s.reporting = s.reporting.onProgress(listener));
  }

  /**
   * Opens the log and returns a stream that reads the encounters lazily, in the order of the log;
   * memory use does not grow with the log. The {@linkplain Encounter#position() position} of each
   * encounter is its number in the log, from 1. If a customer's encounters come from several files,
   * give them positions that continue from file to file, or reset them by {@code withPosition(0)}.
   * The stream must be closed.
   *
   * <p>Reading throws an {@link UnreadableLogException} if it has to stop, and an {@link
   * java.io.UncheckedIOException} if the file fails.
   *
   * @return the encounters, in the order of the log
   * @throws IOException if the log cannot be opened
   * @throws UnreadableLogException if the log does not start as XML
   */
  public Stream<Encounter> read() throws IOException {
    return LogStreams.encounters(new XesEvents(this, TextPool.forgetful()));
  }

  /**
   * Opens the log and returns a stream of the customers' trails. If a trace is a customer, or the
   * log is declared to be {@linkplain #groupedByCustomer() grouped}, one trail is in memory at a
   * time, plus 16 to 64 bytes for each customer so far. If not, all encounters are in memory, at
   * the cost stated in {@link CsvEncounters#readTrails}. The stream must be closed.
   *
   * @return the trails, in the order in which the customers first appear
   * @throws IOException if the log cannot be opened
   * @throws UnreadableLogException if the log does not start as XML
   */
  public Stream<Trail> readTrails() throws IOException {
    return settings.isGrouped
        ? LogStreams.groupedTrails(new XesEvents(this, TextPool.forgetful()))
        : LogStreams.trails(new XesEvents(this, TextPool.complete()));
  }

  LogSource source() {
    return source;
  }

  XesLayout layout() {
    return settings.layout;
  }

  TimeFormat timeFormat() {
    return settings.timeFormat;
  }

  Reporting reporting() {
    return settings.reporting;
  }

  private XesEncounters customer(XesPlace place, String key) {
    return with(
        s -> {
          s.layout.customer(place, key);
          s.isGrouped = false;
        });
  }

  private XesEncounters attribute(XesPlace place, String key) {
    return with(s -> s.layout.attribute(place, key));
  }

  private XesEncounters with(Consumer<Settings> change) {
    Settings changed = new Settings(settings);
    change.accept(changed);
    return new XesEncounters(source, changed);
  }

  /** Not modified after it is used in a description. */
  private static final class Settings {
    final XesLayout layout;
    boolean isGrouped = true;
    TimeFormat timeFormat = TimeFormat.iso();
    Reporting reporting = Reporting.NONE;

    Settings() {
      layout = new XesLayout();
    }

    Settings(Settings that) {
      layout = new XesLayout(that.layout);
      isGrouped = that.isGrouped;
      timeFormat = that.timeFormat;
      reporting = that.reporting;
    }
  }
}
