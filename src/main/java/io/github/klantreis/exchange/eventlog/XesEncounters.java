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
 * Encounters in an XES event log (IEEE 1849): where the log is, which attribute is what, and how to
 * read it.
 *
 * <pre>{@code
 * try (Stream<Trail> trails = XesEncounters.inFile(file).withLifecycle("complete").readTrails()) {
 *   trails.forEach(System.out::println);
 * }
 * }</pre>
 *
 * <p><b>What is what.</b> Unless you say otherwise a trace is a customer, whose id is the trace's
 * {@code concept:name}; an event is an encounter by its {@code concept:name} at its {@code
 * time:timestamp}. An attribute may be of any type; its value is taken as it is written. Only
 * attributes of traces and events themselves count, not those nested in them, nor defaults in
 * {@code global} blocks. Attributes of a trace come before its events, as the standard has it. A
 * trace without events is no encounter.
 *
 * <p><b>The file.</b> Compressed by gzip or not, with the namespace of XES or without. It is read
 * as a stream. Nothing outside it is ever opened: a document type, and with it any entity of its
 * own, is refused, and so are elements nested more than 100 deep.
 *
 * <p><b>Problems.</b> An event without customer, name or time is told to {@link #onProblem} with
 * its line and the reason, and reading goes on with the next one. XML that is not well-formed ends
 * the reading with an {@link UnreadableLogException}. Nothing is left out without being counted.
 *
 * <p>Immutable and thread-safe, as far as what opens the log and the listeners are; its methods
 * return changed copies.
 */
public final class XesEncounters {
  private final LogSource source;
  private final Settings settings;

  private XesEncounters(LogSource source, Settings settings) {
    this.source = source;
    this.settings = settings;
  }

  /**
   * Encounters in a file.
   *
   * @param file the file, plain or compressed by gzip
   * @return the description with which one begins
   */
  public static XesEncounters inFile(Path file) {
    return new XesEncounters(LogSource.file(requireNonNull(file, "file")), new Settings());
  }

  /**
   * Encounters in bytes from elsewhere.
   *
   * @param opening opens the stream, plain or compressed by gzip, anew at each reading; it is
   *     closed with what was read
   * @return the description with which one begins
   */
  public static XesEncounters inBytes(Callable<? extends InputStream> opening) {
    return new XesEncounters(LogSource.bytes(requireNonNull(opening, "opening")), new Settings());
  }

  /**
   * Which attribute of the trace is the customer's id. Several traces may then have the same one,
   * so {@link #readTrails} holds all in memory unless the log is {@link #groupedByCustomer()}.
   *
   * @param key the attribute's key
   * @return the changed description
   */
  public XesEncounters withCustomerOfTrace(String key) {
    return customer(XesPlace.TRACE, key);
  }

  /**
   * Which attribute of the event is the customer's id; see {@link #withCustomerOfTrace}.
   *
   * @param key the attribute's key
   * @return the changed description
   */
  public XesEncounters withCustomerOfEvent(String key) {
    return customer(XesPlace.EVENT, key);
  }

  /**
   * Which attribute of the trace is the session's id.
   *
   * @param key the attribute's key
   * @return the changed description
   */
  public XesEncounters withSessionOfTrace(String key) {
    return with(s -> s.layout.session(XesPlace.TRACE, key));
  }

  /**
   * Which attribute of the event is the session's id.
   *
   * @param key the attribute's key
   * @return the changed description
   */
  public XesEncounters withSessionOfEvent(String key) {
    return with(s -> s.layout.session(XesPlace.EVENT, key));
  }

  /**
   * Which attribute of the event names it, if it is not {@code concept:name}.
   *
   * @param key the attribute's key
   * @return the changed description
   */
  public XesEncounters withEventName(String key) {
    return with(s -> s.layout.event(key));
  }

  /**
   * Which attribute of the event has its time, if it is not {@code time:timestamp}.
   *
   * @param key the attribute's key
   * @return the changed description
   */
  public XesEncounters withEventTime(String key) {
    return with(s -> s.layout.time(key));
  }

  /**
   * Which attribute of the event has what the customer said of the encounter, as a number. The ends
   * of its scale become −2 and +2, and what lies between lies evenly between, rounded to the
   * nearest whole number and halves to the neutral side.
   *
   * @param key the attribute's key
   * @param scale the scale of the attribute
   * @return the changed description
   */
  public XesEncounters withExperienceOfEvent(String key, Scale scale) {
    return with(s -> s.layout.experience(XesPlace.EVENT, key, new ExperienceScale(scale)));
  }

  /**
   * Which attribute of the trace has what the customer said of all its encounters; see {@link
   * #withExperienceOfEvent}.
   *
   * @param key the attribute's key
   * @param scale the scale of the attribute
   * @return the changed description
   */
  public XesEncounters withExperienceOfTrace(String key, Scale scale) {
    return with(s -> s.layout.experience(XesPlace.TRACE, key, new ExperienceScale(scale)));
  }

  /**
   * An attribute of the event that becomes one of the encounter, under the same name. Where trace
   * and event have it, the event's counts.
   *
   * @param key the attribute's key, not blank
   * @return the changed description
   * @throws IllegalArgumentException if the key is blank
   */
  public XesEncounters withAttributeOfEvent(String key) {
    return attribute(XesPlace.EVENT, key);
  }

  /**
   * An attribute of the trace that becomes one of each of its encounters, under the same name.
   *
   * @param key the attribute's key, not blank
   * @return the changed description
   * @throws IllegalArgumentException if the key is blank
   */
  public XesEncounters withAttributeOfTrace(String key) {
    return attribute(XesPlace.TRACE, key);
  }

  /**
   * Leaves out events in other states of their life cycle, by {@code lifecycle:transition}: many
   * logs tell when an activity starts and when it completes. Letters may be large or small. Events
   * without that attribute are left out, too. {@link ReadingProgress#leftOut} counts them.
   *
   * @param transitions what stays, such as {@code complete}; none for all, as it is without this
   * @return the changed description
   */
  public XesEncounters withLifecycle(String... transitions) {
    Set<String> wanted = new TreeSet<>();
    Arrays.stream(transitions).forEach(t -> wanted.add(t.toLowerCase(Locale.ROOT)));
    return with(s -> s.layout.lifecycle(wanted));
  }

  /**
   * In which zone times without an offset are, and how times are written if it is not as in ISO
   * 8601.
   *
   * @param format the format, without this {@link TimeFormat#iso()}
   * @return the changed description
   */
  public XesEncounters withTimeFormat(TimeFormat format) {
    requireNonNull(format, "format");
    return with(s -> s.timeFormat = format);
  }

  /**
   * Says that all events of a customer stand together, so that {@link #readTrails} needs to hold
   * but one customer at a time. An event of a customer who comes back later is a problem. So it is
   * without this where the trace's name is the customer, unless that was said by {@link
   * #withCustomerOfTrace}.
   *
   * @return the changed description
   */
  public XesEncounters groupedByCustomer() {
    return with(s -> s.isGrouped = true);
  }

  /**
   * Who is told of events that cannot be read; without it the first one throws.
   *
   * @param listener told during the reading, in the order of the log, by the thread that reads
   * @return the changed description
   */
  public XesEncounters onProblem(Consumer<? super RowProblem> listener) {
    requireNonNull(listener, "listener");
    return with(s -> s.reporting = s.reporting.onProblem(listener));
  }

  /**
   * How many problems are told before reading stops with an exception; 10,000 unless said here.
   *
   * @param most the number, from 0
   * @return the changed description
   * @throws IllegalArgumentException if it is negative
   */
  public XesEncounters withMaxProblems(long most) {
    return with(s -> s.reporting = s.reporting.maxProblems(most));
  }

  /**
   * Who is told how far the reading is: every 100,000 events, and once at the end of the log.
   *
   * @param listener told during the reading, by the thread that reads
   * @return the changed description
   */
  public XesEncounters onProgress(Consumer<? super ReadingProgress> listener) {
    requireNonNull(listener, "listener");
    return with(s -> s.reporting = s.reporting.onProgress(listener));
  }

  /**
   * Opens the log and gives the encounters while they are read, in the order of the log; what is
   * held in memory does not grow with the log. The {@linkplain Encounter#position() position} of
   * each is its number in the log, from 1. Where a customer's encounters come from several files,
   * give them positions that go on from file to file, or take them away by {@code position(0)}. To
   * be closed; it can be read once.
   *
   * <p>Reading throws an {@link UnreadableLogException} where it must stop, and an {@link
   * java.io.UncheckedIOException} if the file fails.
   *
   * @return the encounters, in the order of the log
   * @throws IOException if the log cannot be opened
   * @throws UnreadableLogException if it does not begin as XML
   */
  public Stream<Encounter> read() throws IOException {
    return LogStreams.encounters(new XesEvents(this, TextPool.forgetful()));
  }

  /**
   * Opens the log and gives the customers' trails. If a trace is a customer, or the log is said to
   * be {@linkplain #groupedByCustomer() grouped}, one trail is in memory at a time, and 16 to 64
   * bytes for each customer that was met. If not, all encounters are, at the cost that {@link
   * CsvEncounters#readTrails} states. To be closed; it can be read once.
   *
   * @return the trails, in the order in which the customers first appear
   * @throws IOException if the log cannot be opened
   * @throws UnreadableLogException if it does not begin as XML
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

  /** Not changed any more once a description has them. */
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
