package io.github.klantreis.exchange.eventlog;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Listing;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The format of times in an event log.
 *
 * <p>A time without an offset is in the {@linkplain #zone(ZoneId) zone} of the format, which is UTC
 * by default, and never that of the machine. At a change of clocks in that zone, a local time that
 * occurs twice is the first of both, and one that is skipped is moved forward by the length of the
 * gap. A date without a time is the first moment of the day. Blanks around a time are ignored.
 *
 * <p>Immutable and thread-safe.
 */
public final class TimeFormat {
  private static final Instant FIRST_OF_EPOCHS = Instant.parse("1971-01-01T00:00:00Z");
  private static final Instant LAST_OF_EPOCHS = Instant.parse("2200-01-01T00:00:00Z");
  private static final Instant FIRST = Instant.parse("1000-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("+10000-01-01T00:00:00Z");

  private static final TimeFormat ISO = new TimeFormat(Form.ISO, "iso", FIRST, LAST);

  /** The kinds of format. */
  enum Form {
    ISO,
    PATTERN,
    EPOCH_SECONDS,
    EPOCH_MILLIS,
    EPOCH_MICROS,
    EPOCH_NANOS
  }

  final Form form;
  final @Nullable DateTimeFormatter formatter;

  /** What {@link TimePattern#ofPeriods} returns, if the formatter may read periods of the day. */
  final @Nullable DateTimeFormatter ofPeriods;

  /** The application's own formatter, whose description lacks the locale and the like. */
  final @Nullable DateTimeFormatter own;

  private final String name;
  final ZoneId zone;
  final Instant earliest;
  final Instant latest;

  private TimeFormat(
      Form form,
      @Nullable DateTimeFormatter formatter,
      @Nullable DateTimeFormatter ofPeriods,
      @Nullable DateTimeFormatter own,
      String name,
      ZoneId zone,
      Instant earliest,
      Instant latest) {
    this.form = form;
    this.formatter = formatter;
    this.ofPeriods = ofPeriods;
    this.own = own;
    this.name = name;
    this.zone = zone;
    this.earliest = earliest;
    this.latest = latest;
  }

  private TimeFormat(Form form, String name, Instant earliest, Instant latest) {
    this(form, null, null, null, name, ZoneOffset.UTC, earliest, latest);
  }

  /**
   * Returns the format of ISO 8601 as logs write it: {@code 2019-10-01T08:15:30.250+02:00} and the
   * like. Date and time are separated by a {@code T} or a blank; seconds, and up to nine decimals
   * of them after a point or a comma, are optional; the offset is {@code Z}, {@code UTC}, {@code
   * GMT}, {@code +02}, {@code +0200} or {@code +02:00}, possibly after a blank, or missing. The
   * whole time of day may be missing, too. {@code 24:00:00} is the end of the day, as in XML
   * Schema. A zone in brackets, as Java writes it, is accepted.
   *
   * @return the format, in UTC if there is no offset
   */
  public static TimeFormat iso() {
    return ISO;
  }

  /**
   * Returns the format of a pattern of {@link DateTimeFormatter}, such as {@code dd/MM/uuuu HH:mm}.
   * It is strict: 30 February is rejected. Names of months ({@code MMM}), days ({@code EEE}) and
   * halves of the day ({@code a}) are accepted in full and abbreviated, with or without a full stop
   * and in any case; in English, Dutch, German, French, Spanish, Italian, Portuguese and the
   * Scandinavian languages they are the same on every JDK. An offset after a date alone is that of
   * the start of the day.
   *
   * @param pattern the pattern; it must have at least a date
   * @param locale the language of names of months and days
   * @return the format, in UTC if there is no offset
   * @throws IllegalArgumentException if the pattern is invalid, has no whole date, or has a part of
   *     a time of day that would be dropped, such as {@code hh} without {@code a}
   */
  public static TimeFormat pattern(String pattern, Locale locale) {
    DateTimeFormatter formatter = TimePattern.formatter(pattern, locale);
    DateTimeFormatter ofPeriods =
        pattern.indexOf('B') < 0 ? null : TimePattern.ofPeriods(formatter);
    TimePattern.prove(formatter, ofPeriods, TimePattern.writer(pattern, locale), pattern);
    String name = pattern + " (" + locale.toLanguageTag() + ")";
    return new TimeFormat(
        Form.PATTERN, formatter, ofPeriods, null, name, ZoneOffset.UTC, FIRST, LAST);
  }

  /**
   * Returns the format of an application's own formatter, with its own resolver style and defaults.
   * Formats of the same formatter are equal.
   *
   * @param formatter the formatter; a text that it reads must have a date
   * @return the format, in UTC if there is no offset
   * @throws IllegalArgumentException if the formatter, reading what it writes itself, finds no
   *     date, or would drop a part of a time of day
   */
  public static TimeFormat of(DateTimeFormatter formatter) {
    String name = requireNonNull(formatter, "formatter").toString();
    DateTimeFormatter ofPeriods = TimePattern.ofPeriods(formatter);
    TimePattern.prove(formatter, ofPeriods, formatter, name);
    return new TimeFormat(
        Form.PATTERN, formatter, ofPeriods, formatter, name, ZoneOffset.UTC, FIRST, LAST);
  }

  /**
   * Returns the format of seconds since 1970-01-01T00:00:00Z, optionally with up to nine decimals
   * after a point.
   *
   * @return the format
   */
  public static TimeFormat epochSeconds() {
    return epoch(Form.EPOCH_SECONDS);
  }

  /**
   * Returns the format of milliseconds since 1970-01-01T00:00:00Z, optionally with up to six
   * decimals after a point.
   *
   * @return the format
   */
  public static TimeFormat epochMillis() {
    return epoch(Form.EPOCH_MILLIS);
  }

  /**
   * Returns the format of microseconds since 1970-01-01T00:00:00Z, optionally with up to three
   * decimals after a point, as in exports of Google Analytics 4.
   *
   * @return the format
   */
  public static TimeFormat epochMicros() {
    return epoch(Form.EPOCH_MICROS);
  }

  /**
   * Returns the format of nanoseconds since 1970-01-01T00:00:00Z, as in traces of OpenTelemetry.
   *
   * @return the format
   */
  public static TimeFormat epochNanos() {
    return epoch(Form.EPOCH_NANOS);
  }

  private static TimeFormat epoch(Form form) {
    String name = form.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return new TimeFormat(form, name, FIRST_OF_EPOCHS, LAST_OF_EPOCHS);
  }

  /** Returns the format as a reader says it, such as "in microseconds since 1970". */
  Text inWords() {
    return switch (form) {
      case EPOCH_SECONDS -> Text.en("in seconds since 1970").nl("in seconden sinds 1970");
      case EPOCH_MILLIS -> Text.en("in milliseconds since 1970").nl("in milliseconden sinds 1970");
      case EPOCH_MICROS -> Text.en("in microseconds since 1970").nl("in microseconden sinds 1970");
      case EPOCH_NANOS -> Text.en("in nanoseconds since 1970").nl("in nanoseconden sinds 1970");
      case ISO, PATTERN ->
          Listing.filled(
              Text.en("in the format {format}").nl("in de vorm {format}"),
              Map.of("format", toString()));
    };
  }

  boolean isEpoch() {
    return form != Form.ISO && form != Form.PATTERN;
  }

  /**
   * Returns this format with another zone for times without an offset. Where the clock is put back,
   * a time that occurs twice counts as the first; where it is put forward, one that is passed over
   * counts as that much later. How many there are is {@linkplain EventLog#onRemark told}.
   *
   * @param zone the zone
   * @return the changed format
   */
  public TimeFormat zone(ZoneId zone) {
    return new TimeFormat(
        form, formatter, ofPeriods, own, name, requireNonNull(zone, "zone"), earliest, latest);
  }

  /**
   * Returns this format with another range of times. A time outside it is refused, as it is most
   * often of another unit: an epoch in milliseconds that is read as seconds is in the year 50000.
   * By default epochs are from 1971 to 2199, other times from the year 1000 to 9999.
   *
   * @param earliest the first instant that is accepted
   * @param end the first instant after the range
   * @return the changed format
   * @throws IllegalArgumentException if the end is not after the earliest instant
   */
  public TimeFormat range(Instant earliest, Instant end) {
    if (!requireNonNull(end, "end").isAfter(requireNonNull(earliest, "earliest"))) {
      throw new IllegalArgumentException(
          "the range must end after it starts, but is from " + earliest + " to " + end);
    }
    return new TimeFormat(form, formatter, ofPeriods, own, name, zone, earliest, end);
  }

  /**
   * Parses a time.
   *
   * @param text the time as the log writes it
   * @return the instant
   * @throws DateTimeException if it is not written in this format, or is outside the range
   */
  public Instant parse(String text) {
    requireNonNull(text, "text");
    TimeReader reader = new TimeReader(this);
    Instant at = reader.read(text);
    if (at == null) {
      Instant outside = reader.outside();
      throw new DateTimeException(
          outside == null
              ? "'" + text + "' is not a time in the format " + this
              : "'"
                  + text
                  + "' in the format "
                  + this
                  + " is "
                  + outside
                  + ", which is not from "
                  + earliest
                  + " to "
                  + latest);
    }
    return at;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TimeFormat that
        && form == that.form
        && name.equals(that.name)
        && Objects.equals(own, that.own)
        && zone.equals(that.zone)
        && earliest.equals(that.earliest)
        && latest.equals(that.latest);
  }

  @Override
  public int hashCode() {
    return Objects.hash(form, name, zone, earliest, latest);
  }

  @Override
  public String toString() {
    return name + " in " + zone;
  }
}
