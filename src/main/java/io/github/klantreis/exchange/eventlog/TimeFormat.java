package io.github.klantreis.exchange.eventlog;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
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
  private static final TimeFormat ISO = new TimeFormat(Form.ISO, null, null, ZoneOffset.UTC);

  /** The kinds of format. */
  enum Form {
    ISO,
    PATTERN,
    EPOCH_SECONDS,
    EPOCH_MILLIS
  }

  final Form form;
  final @Nullable DateTimeFormatter formatter;
  private final @Nullable String pattern;
  final ZoneId zone;

  private TimeFormat(
      Form form, @Nullable DateTimeFormatter formatter, @Nullable String pattern, ZoneId zone) {
    this.form = form;
    this.formatter = formatter;
    this.pattern = pattern;
    this.zone = zone;
  }

  /**
   * Returns the format of ISO 8601 as logs write it: {@code 2019-10-01T08:15:30.250+02:00} and the
   * like. Date and time are separated by a {@code T} or a blank; seconds, and up to nine decimals
   * of them after a point or a comma, are optional; the offset is {@code Z}, {@code UTC}, {@code
   * GMT}, {@code +02}, {@code +0200} or {@code +02:00}, possibly after a blank, or missing. The
   * whole time of day may be missing, too. A zone in brackets, as Java writes it, is accepted.
   *
   * @return the format, in UTC if there is no offset
   */
  public static TimeFormat iso() {
    return ISO;
  }

  /**
   * Returns the format of a pattern of {@link DateTimeFormatter}, such as {@code dd/MM/uuuu HH:mm}.
   * It is strict: 30 February is rejected.
   *
   * @param pattern the pattern; it must have at least a date
   * @param locale the language of names of months and days
   * @return the format, in UTC if there is no offset
   * @throws IllegalArgumentException if the pattern is invalid
   */
  public static TimeFormat pattern(String pattern, Locale locale) {
    DateTimeFormatter formatter =
        new DateTimeFormatterBuilder()
            .appendPattern(pattern)
            // so that yyyy works as people expect; in strict mode it would need an era
            .parseDefaulting(ChronoField.ERA, 1)
            .toFormatter(requireNonNull(locale, "locale"))
            .withChronology(IsoChronology.INSTANCE)
            .withResolverStyle(ResolverStyle.STRICT);
    return new TimeFormat(Form.PATTERN, formatter, pattern, ZoneOffset.UTC);
  }

  /**
   * Returns the format of seconds since 1970-01-01T00:00:00Z, optionally with up to nine decimals
   * after a point.
   *
   * @return the format
   */
  public static TimeFormat epochSeconds() {
    return new TimeFormat(Form.EPOCH_SECONDS, null, null, ZoneOffset.UTC);
  }

  /**
   * Returns the format of milliseconds since 1970-01-01T00:00:00Z, optionally with up to six
   * decimals after a point.
   *
   * @return the format
   */
  public static TimeFormat epochMillis() {
    return new TimeFormat(Form.EPOCH_MILLIS, null, null, ZoneOffset.UTC);
  }

  /**
   * Returns this format with another zone for times without an offset.
   *
   * @param zone the zone
   * @return the changed format
   */
  public TimeFormat zone(ZoneId zone) {
    return new TimeFormat(form, formatter, pattern, requireNonNull(zone, "zone"));
  }

  /**
   * Parses a time.
   *
   * @param text the time as the log writes it
   * @return the instant
   * @throws DateTimeException if it is not written in this format
   */
  public Instant parse(String text) {
    TimeReader reader = new TimeReader(this);
    Instant at = reader.read(text);
    if (at == null) {
      throw new DateTimeException("'" + text + "' is not a time in the format " + this);
    }
    return at;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TimeFormat that
        && form == that.form
        && Objects.equals(formatterId(), that.formatterId())
        && zone.equals(that.zone);
  }

  @Override
  public int hashCode() {
    return Objects.hash(form, formatterId(), zone);
  }

  @Override
  public String toString() {
    String name = pattern == null ? form.name().toLowerCase(Locale.ROOT) : formatterId();
    return name.replace('_', ' ') + " in " + zone;
  }

  /** Formatters do not implement equals. */
  private String formatterId() {
    return formatter == null ? "" : pattern + " (" + formatter.getLocale().toLanguageTag() + ")";
  }
}
