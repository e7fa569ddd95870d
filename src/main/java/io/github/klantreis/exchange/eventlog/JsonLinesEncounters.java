package io.github.klantreis.exchange.eventlog;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.part.Scale;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * Encounters in JSON lines, as exports of analytics and customer data platforms have them, or in
 * one JSON document: where the log is, where each value is, and how to read it.
 *
 * <pre>{@code
 * JsonLinesEncounters ga4 = JsonLinesEncounters.inFile(file)
 *     .withCustomer(JsonField.at("/user_id").or("/user_pseudo_id"))
 *     .withTime(JsonField.at("/event_timestamp")).withTimeFormat(TimeFormat.epochMicros())
 *     .withEvent(JsonField.at("/event_name"))
 *     .withSession(
 *         JsonField.at("/event_params").where("/key", "ga_session_id").then("/value/int_value"))
 *     .onProblem(unreadable::add); // without it the first bad line throws
 * try (Stream<Encounter> encounters = ga4.read()) {
 *   encounters.forEach(System.out::println);
 * }
 * }</pre>
 *
 * <b>The file.</b> UTF-8, compressed by gzip or not, with or without byte order marks. Each line is
 * one JSON object and has at most 16,777,216 characters; lines end in LF or CR LF; empty lines are
 * no records. Or it is one JSON document, with the records in an array; then it is read as a
 * stream, too.
 *
 * <p><b>Values.</b> Customer, time and event are required. Null and the empty text are absent.
 * Texts are taken literally, numbers as they are written. Objects and arrays are no values; where
 * nothing else is at a place that is read, that is {@linkplain #onRemark told}. Of a name that is
 * repeated in its object the last value counts, which is told, too.
 *
 * <p><b>Problems.</b> A record that cannot be read is reported to {@link #onProblem} with its line
 * and the reason, and reading continues with the next one. A document that is not sound JSON, has
 * the array of records twice, or is followed by another document ends the reading with an {@link
 * UnreadableLogException}. Every record that is left out is counted.
 *
 * <p>Immutable and thread-safe, as far as the listeners and the function that opens the log are;
 * the methods return changed copies. Reading needs Jackson 3
 * (<i>tools.jackson.core:jackson-core</i>) at run time.
 */
public final class JsonLinesEncounters extends EventLog<JsonLinesEncounters> {
  private static final int MOST_PARTS = 5;

  /** Not modified after it is used in a description. */
  private final JsonLayout layout;

  private JsonLinesEncounters(LogSource source, LogReading reading, JsonLayout layout) {
    super(source, reading);
    this.layout = layout;
  }

  /**
   * Returns the default description of encounters in a file.
   *
   * @param file the file, plain or compressed by gzip
   * @return a description to which places and settings can be added
   */
  public static JsonLinesEncounters inFile(Path file) {
    return in(LogSource.file(requireNonNull(file, "file")));
  }

  /**
   * Returns the default description of encounters in bytes from elsewhere.
   *
   * @param opening opens the stream, plain or compressed by gzip, again for each reading; the
   *     stream is closed with the result of the reading
   * @return a description to which places and settings can be added
   */
  public static JsonLinesEncounters inBytes(Callable<? extends InputStream> opening) {
    return in(LogSource.bytes(requireNonNull(opening, "opening")));
  }

  /**
   * Returns the default description of encounters in characters.
   *
   * @param opening opens the reader again for each reading; the reader is closed with the result of
   *     the reading
   * @return a description to which places and settings can be added
   */
  public static JsonLinesEncounters inText(Callable<? extends Reader> opening) {
    return in(LogSource.text(requireNonNull(opening, "opening")));
  }

  static JsonLinesEncounters in(LogSource source) {
    return new JsonLinesEncounters(source, LogReading.DEFAULT, new JsonLayout());
  }

  /**
   * Sets where the customer's id is. Of several places the first counts at which there is one.
   *
   * @param field the place
   * @return the changed description
   * @throws IllegalStateException if the customers are the objects of a type, as in {@link
   *     OcelEncounters}
   */
  public JsonLinesEncounters withCustomer(JsonField field) {
    requireNonNull(field, "field");
    String type = layout.objectType;
    if (type != null) {
      throw new IllegalStateException(
          "the customers are the objects of the type \""
              + type
              + "\"; to read them from "
              + field
              + ", start from JsonLinesEncounters");
    }
    return with(s -> s.customer = field);
  }

  /**
   * Sets where the time is.
   *
   * @param field the place
   * @return the changed description
   */
  public JsonLinesEncounters withTime(JsonField field) {
    requireNonNull(field, "field");
    return with(s -> s.time = field);
  }

  /**
   * Sets where the event is.
   *
   * @param field the place
   * @return the changed description
   */
  public JsonLinesEncounters withEvent(JsonField field) {
    requireNonNull(field, "field");
    return with(s -> s.event = field);
  }

  /**
   * Sets where the session's id is.
   *
   * @param field the place
   * @return the changed description
   */
  public JsonLinesEncounters withSession(JsonField field) {
    requireNonNull(field, "field");
    return with(s -> s.session = field);
  }

  /**
   * Sets what orders encounters of one customer at the same time: whole numbers, given as number or
   * text, of which the first counts most. A record that lacks one has position 0. Without this the
   * position is the number of the line, or of the record in the document.
   *
   * @param parts one to five numbers from 0: one has at most 63 bits; of several each after the
   *     first has at most 21, 11, 8 or 6 bits, for two, three, four or five, and the first has the
   *     rest. A number that does not fit is a problem of its record
   * @return the changed description
   * @throws IllegalArgumentException if there are none or more than five
   */
  public JsonLinesEncounters withPosition(JsonField... parts) {
    requireNonNull(parts, "parts");
    ImmutableList<JsonField> all = ImmutableList.copyOf(parts);
    if (all.isEmpty() || all.size() > MOST_PARTS) {
      throw new IllegalArgumentException(
          "a position has one to " + MOST_PARTS + " parts, not " + all.size());
    }
    return with(s -> s.position = all);
  }

  /**
   * Sets what tells a record from all others, as most sources deliver some records twice. A record
   * with the key of an earlier one is left out and {@linkplain ReadingProgress#duplicates counted}.
   * A record that lacks a part of the key is never a duplicate. Each key takes 16 to 64 bytes of
   * memory.
   *
   * @param parts the parts of the key
   * @return the changed description
   */
  public JsonLinesEncounters withDuplicateKey(JsonField... parts) {
    requireNonNull(parts, "parts");
    ImmutableList<JsonField> all = ImmutableList.copyOf(parts);
    return with(s -> s.duplicateKey = all);
  }

  /**
   * Sets where the experience is that the customer reported, as a number. The scale is mapped
   * linearly to −2 to +2, rounded to the nearest whole number with halves towards 0.
   *
   * @param field the place
   * @param scale the scale of the number
   * @return the changed description
   */
  public JsonLinesEncounters withExperience(JsonField field, Scale scale) {
    requireNonNull(field, "field");
    ExperienceScale mapped = new ExperienceScale(scale);
    return with(
        s -> {
          s.experience = field;
          s.scale = mapped;
        });
  }

  /**
   * Adds a value that becomes an attribute of the encounter.
   *
   * @param name the attribute's name, not blank
   * @param field the place
   * @return the changed description
   * @throws IllegalArgumentException if the name is blank
   */
  public JsonLinesEncounters withAttribute(String name, JsonField field) {
    requireNonNull(field, "field");
    if (requireNonNull(name, "name").isBlank()) {
      throw new IllegalArgumentException("an attribute needs a name; it is blank");
    }
    return with(s -> s.attributes.put(name, field));
  }

  /**
   * Sets the words that mean that there is no value, beside null and the empty text. A shop whose
   * visitors without an account are all called {@code anonymous} would otherwise have one enormous
   * customer.
   *
   * @param words the texts, such as {@code null}, {@code undefined} and {@code -}; case matters
   * @return the changed description
   */
  public JsonLinesEncounters withAbsent(String... words) {
    requireNonNull(words, "words");
    Set<String> all = new LinkedHashSet<>(Arrays.asList(words));
    all.add("");
    Set<String> absent = Set.copyOf(all);
    return with(s -> s.absent = absent);
  }

  /**
   * Reads one JSON document instead of lines, with the records in an array.
   *
   * @param pointer the JSON Pointer of the array, through names only, such as {@code /events};
   *     empty if the document is the array
   * @return the changed description
   * @throws IllegalArgumentException if it is not a JSON Pointer
   */
  public JsonLinesEncounters withRecordsAt(String pointer) {
    JsonField.checkedOrEmpty(pointer);
    return with(s -> s.recordsAt = pointer);
  }

  /**
   * Reads the members of an array in each record as encounters, such as the actions of a visit. The
   * values of the record itself are {@linkplain JsonField#ofParent of the parent}. A record is held
   * in memory as far as its values are read. A record whose array is missing or empty has no
   * encounters, and is {@linkplain ReadingProgress#empty counted}; one that has the array more than
   * once is a problem.
   *
   * @param pointer the JSON Pointer of the array in the record, such as {@code /actionDetails}
   * @return the changed description
   * @throws IllegalArgumentException if it is not a JSON Pointer, or is empty
   */
  public JsonLinesEncounters withElementsAt(String pointer) {
    JsonField.at(pointer);
    return with(s -> s.elementsAt = pointer);
  }

  /** Takes as customers the objects of a type, as {@link OcelEncounters} does. */
  JsonLinesEncounters withCustomerObjects(String type) {
    return with(s -> s.objectType = type);
  }

  /** Takes of those only the ones that are related to the event in a certain way. */
  JsonLinesEncounters withQualifier(String qualifier) {
    return with(s -> s.qualifier = qualifier);
  }

  @Override
  OpenLog open(TextPool customers) throws IOException {
    layout.requireComplete();
    try {
      return new JsonRows(this, customers);
    } catch (NoClassDefFoundError e) {
      throw new IllegalStateException(
          "to read JSON lines, put Jackson 3 (tools.jackson.core:jackson-core) on the class path or"
              + " module path; a named module also requires tools.jackson.core",
          e);
    }
  }

  JsonLayout layout() {
    return layout;
  }

  @Override
  JsonLinesEncounters with(LogReading changed) {
    return new JsonLinesEncounters(source(), changed, layout);
  }

  private JsonLinesEncounters with(Consumer<JsonLayout> change) {
    JsonLayout changed = new JsonLayout(layout);
    change.accept(changed);
    return new JsonLinesEncounters(source(), reading(), changed);
  }
}
