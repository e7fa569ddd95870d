package io.github.klantreis.exchange.eventlog;

import static java.util.Objects.requireNonNull;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/**
 * Encounters in an object-centric event log (OCEL 2.0) in JSON: the objects of one type are the
 * customers.
 *
 * <pre>{@code
 * try (Stream<Encounter> encounters = OcelEncounters.inFile(file, "customer").read()) {
 *   encounters.forEach(System.out::println);
 * }
 * }</pre>
 *
 * <p>An event is one encounter of each different object of the type that it is related to; an event
 * without one is {@linkplain ReadingProgress#leftOut left out} and counted. The event's type is the
 * event, its id the key against duplicates. Sessions, experiences and attributes can be added; of
 * an attribute of the event by {@code JsonField.at("/attributes").where("/name",
 * …).then("/value")}.
 *
 * <p>The log is read twice, first for the objects, whose ids are held in memory. Reading needs
 * Jackson 3.
 */
public final class OcelEncounters {
  private OcelEncounters() {}

  /**
   * Returns the description of encounters in a file.
   *
   * @param file the file, plain or compressed by gzip
   * @param objectType the type of the objects that are customers
   * @return a description to which settings can be added
   */
  public static JsonLinesEncounters inFile(Path file, String objectType) {
    return of(JsonLinesEncounters.inFile(file), objectType);
  }

  /**
   * Returns the description of encounters in a file, of objects in a certain relation.
   *
   * @param file the file, plain or compressed by gzip
   * @param objectType the type of the objects that are customers
   * @param qualifier the qualifier of their relation to the event; other relations do not count
   * @return a description to which settings can be added
   */
  public static JsonLinesEncounters inFile(Path file, String objectType, String qualifier) {
    return inFile(file, objectType).withQualifier(requireNonNull(qualifier, "qualifier"));
  }

  /**
   * Returns the description of encounters in bytes from elsewhere.
   *
   * @param opening opens the stream, plain or compressed by gzip, again for each reading
   * @param objectType the type of the objects that are customers
   * @return a description to which settings can be added
   */
  public static JsonLinesEncounters inBytes(
      Callable<? extends InputStream> opening, String objectType) {
    return of(JsonLinesEncounters.inBytes(opening), objectType);
  }

  /**
   * Returns the description of encounters in bytes from elsewhere, of objects in a certain
   * relation.
   *
   * @param opening opens the stream, plain or compressed by gzip, again for each reading
   * @param objectType the type of the objects that are customers
   * @param qualifier the qualifier of their relation to the event; other relations do not count
   * @return a description to which settings can be added
   */
  public static JsonLinesEncounters inBytes(
      Callable<? extends InputStream> opening, String objectType, String qualifier) {
    return inBytes(opening, objectType).withQualifier(requireNonNull(qualifier, "qualifier"));
  }

  private static JsonLinesEncounters of(JsonLinesEncounters log, String objectType) {
    return log.withCustomerObjects(requireNonNull(objectType, "objectType"))
        .withRecordsAt("/events")
        .withTime(JsonField.at("/time"))
        .withEvent(JsonField.at("/type"))
        .withDuplicateKey(JsonField.at("/id"));
  }
}
