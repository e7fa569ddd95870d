package io.github.klantreis.exchange.eventlog;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.observation.Encounter;
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
 * an event is an encounter, named by its {@code concept:name}, at its {@code time:timestamp}, with
 * its number in the log as {@linkplain Encounter#position() position}; the log is then {@linkplain
 * #groupedByCustomer() grouped}. An attribute may be of any type; its value is taken literally.
 * Only attributes of traces and events themselves count, not those nested in them, nor defaults in
 * {@code global} blocks. Attributes of a trace come before its events, as the standard requires. A
 * trace without events is not an encounter, and is {@linkplain ReadingProgress#empty counted}. An
 * event outside a trace is read where the customer is an attribute of the event, and is otherwise a
 * problem. Elements that the standard does not define are not read, and are reported as problems.
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
public final class XesEncounters extends EventLog<XesEncounters> {
  /** Not modified after it is used in a description. */
  private final XesLayout layout;

  private XesEncounters(LogSource source, LogReading reading, XesLayout layout) {
    super(source, reading);
    this.layout = layout;
  }

  /**
   * Returns the default description of encounters in a file.
   *
   * @param file the file, plain or compressed by gzip
   * @return a description to which settings can be added
   */
  public static XesEncounters inFile(Path file) {
    return in(LogSource.file(requireNonNull(file, "file")));
  }

  /**
   * Returns the default description of encounters in bytes from elsewhere.
   *
   * @param opening opens the stream, plain or compressed by gzip, again for each reading; the
   *     stream is closed with the result of the reading
   * @return a description to which settings can be added
   */
  public static XesEncounters inBytes(Callable<? extends InputStream> opening) {
    return in(LogSource.bytes(requireNonNull(opening, "opening")));
  }

  private static XesEncounters in(LogSource source) {
    return new XesEncounters(source, LogReading.DEFAULT.grouped(true), new XesLayout());
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
    return with(s -> s.session(XesPlace.TRACE, key));
  }

  /**
   * Sets the attribute of the event that is the session's id.
   *
   * @param key the attribute's key
   * @return the changed description
   */
  public XesEncounters withSessionOfEvent(String key) {
    return with(s -> s.session(XesPlace.EVENT, key));
  }

  /**
   * Sets the attribute of the event that names it, which is {@code concept:name} by default.
   *
   * @param key the attribute's key
   * @return the changed description
   */
  public XesEncounters withEventName(String key) {
    return with(s -> s.event(key));
  }

  /**
   * Sets the attribute of the event that is its time, which is {@code time:timestamp} by default.
   *
   * @param key the attribute's key
   * @return the changed description
   */
  public XesEncounters withEventTime(String key) {
    return with(s -> s.time(key));
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
    return with(s -> s.experience(XesPlace.EVENT, key, new ExperienceScale(scale)));
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
    return with(s -> s.experience(XesPlace.TRACE, key, new ExperienceScale(scale)));
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
    requireNonNull(transitions, "transitions");
    Set<String> wanted = new TreeSet<>();
    Arrays.stream(transitions).forEach(t -> wanted.add(t.toLowerCase(Locale.ROOT)));
    return with(s -> s.lifecycle(wanted));
  }

  @Override
  OpenLog open(TextPool customers) throws IOException {
    return new XesEvents(this, customers);
  }

  XesLayout layout() {
    return layout;
  }

  private XesEncounters customer(XesPlace place, String key) {
    return with(s -> s.customer(place, key)).with(reading().grouped(false));
  }

  private XesEncounters attribute(XesPlace place, String key) {
    return with(s -> s.attribute(place, key));
  }

  @Override
  XesEncounters with(LogReading changed) {
    return new XesEncounters(source(), changed, layout);
  }

  private XesEncounters with(Consumer<XesLayout> change) {
    XesLayout changed = new XesLayout(layout);
    change.accept(changed);
    return new XesEncounters(source(), reading(), changed);
  }
}
