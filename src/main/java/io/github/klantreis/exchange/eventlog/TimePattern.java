package io.github.klantreis.exchange.eventlog;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Strings;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A pattern of times, and the proof that nothing of what it reads is dropped. */
final class TimePattern {
  /** A time in which all fields differ. */
  private static final ZonedDateTime PROBE =
      LocalDateTime.of(2021, 11, 23, 17, 38, 49, 123_456_789).atZone(ZoneId.of("Europe/Paris"));

  private static final List<ChronoField> OF_TIME =
      Arrays.stream(ChronoField.values()).filter(ChronoField::isTimeBased).toList();

  private TimePattern() {}

  /**
   * Returns the strict formatter of a pattern.
   *
   * @throws IllegalArgumentException if the pattern is invalid
   */
  static DateTimeFormatter formatter(String pattern, Locale locale) {
    requireNonNull(locale, "locale");
    try {
      return made(pattern, locale);
    } catch (ClassCastException e) { // of the JDK, where padded numbers follow upon others
      throw new IllegalArgumentException("the pattern " + pattern + " is invalid", e);
    }
  }

  /** Returns the JDK's formatter of a pattern, which writes one of the words of a field. */
  static DateTimeFormatter writer(String pattern, Locale locale) {
    try {
      return DateTimeFormatter.ofPattern(pattern, locale);
    } catch (ClassCastException e) {
      throw new IllegalArgumentException("the pattern " + pattern + " is invalid", e);
    }
  }

  private static DateTimeFormatter made(String pattern, Locale locale) {
    requireNonNull(pattern, "pattern");
    DateTimeFormatterBuilder builder = new DateTimeFormatterBuilder();
    int at = 0;
    int plain = 0; // where the letters start that java.time reads
    while (at < pattern.length()) {
      char letter = pattern.charAt(at);
      int end = at + 1;
      if (letter == '\'') {
        int close = pattern.indexOf('\'', at + 1);
        end = close < 0 ? pattern.length() : close + 1;
      } else {
        while (end < pattern.length() && pattern.charAt(end) == letter) {
          end++;
        }
      }
      if (isWord(letter, end - at) && (at == 0 || pattern.charAt(at - 1) != 'p')) {
        builder.appendPattern(pattern.substring(plain, at));
        switch (letter) {
          case 'M', 'L' -> CalendarWords.months(builder, locale);
          case 'a' -> CalendarWords.halvesOfDay(builder, locale);
          default -> CalendarWords.days(builder, locale);
        }
        plain = end;
      }
      at = end;
    }
    return builder
        .appendPattern(pattern.substring(plain))
        // so that yyyy works as people expect; in strict mode it would need an era
        .parseDefaulting(ChronoField.ERA, 1)
        .toFormatter(locale)
        .withChronology(IsoChronology.INSTANCE)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  /** Whether that many of a letter are a full or abbreviated word. */
  private static boolean isWord(char letter, int count) {
    return switch (letter) {
      case 'M', 'L' -> count == 3 || count == 4;
      case 'E' -> count <= 4;
      case 'e', 'c' -> count == 3 || count == 4;
      case 'a' -> count == 1;
      default -> false;
    };
  }

  /**
   * Checks that a time is read again with its date and, if it has a time of day, with that.
   *
   * @param formatter reads the time
   * @param ofPeriods what {@link #ofPeriods} returns for it; null if it reads no periods of the day
   * @param writer writes the time
   * @param name the pattern, for messages
   * @throws IllegalArgumentException if not, with the reason
   */
  static void prove(
      DateTimeFormatter formatter,
      @Nullable DateTimeFormatter ofPeriods,
      DateTimeFormatter writer,
      String name) {
    String written;
    try {
      written = writer.format(PROBE);
    } catch (DateTimeException e) {
      return; // it only reads; each row is checked all the same
    }
    TemporalAccessor read;
    try {
      read = formatter.parse(written);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "the pattern "
              + name
              + " cannot read '"
              + written
              + "', which it writes itself: "
              + e.getMessage(),
          e);
    }
    LocalDate date = read.query(TemporalQueries.localDate());
    boolean isInstant = read.isSupported(ChronoField.INSTANT_SECONDS);
    if (date == null && !isInstant) {
      throw new IllegalArgumentException(
          "the pattern " + name + " has no whole date; it needs year, month and day");
    }
    if (date != null && !date.equals(PROBE.toLocalDate()) && !isInstant) {
      throw new IllegalArgumentException(
          "the pattern " + name + " reads '" + written + "' as another date, " + date);
    }
    if (!isInstant && isTimeDropped(read, written, ofPeriods)) {
      throw new IllegalArgumentException(
          "the pattern "
              + name
              + " has a part of a time of day that cannot be used: a time needs the hour (with hh"
              + " also a for AM or PM), and each unit needs the one above it");
    }
  }

  /**
   * Returns a formatter that reads a period of the day (B) without an hour as a time of day. A
   * strict formatter drops such a period, which is no field of the time that it returns.
   *
   * @return the formatter; null if the given one is not strict, and so drops none itself
   */
  static @Nullable DateTimeFormatter ofPeriods(DateTimeFormatter formatter) {
    return formatter.getResolverStyle() == ResolverStyle.STRICT
        ? formatter.withResolverStyle(ResolverStyle.SMART)
        : null;
  }

  /** Whether a time has a part of a time of day, but no time of day. */
  private static boolean isTimeDropped(
      TemporalAccessor read, String text, @Nullable DateTimeFormatter ofPeriods) {
    return read.query(TemporalQueries.localTime()) == null
        && (OF_TIME.stream().anyMatch(read::isSupported)
            || (ofPeriods != null
                && ofPeriods.parse(text).query(TemporalQueries.localTime()) != null));
  }

  /**
   * A time as it was read.
   *
   * @param isDateOnly whether the text is a date alone, so that the instant is an assumption
   * @param isLater whether it is then another than the start of the day, as the formatter says
   * @param isAtClockChange whether the local time occurs twice in its zone, or not at all
   */
  record Read(Instant at, boolean isDateOnly, boolean isLater, boolean isAtClockChange) {}

  /**
   * Returns what is read, or null if a part of the text would be dropped.
   *
   * @param ofPeriods what {@link #ofPeriods} returns for the formatter; null if it reads no periods
   *     of the day
   * @param mayAddTime what {@link #mayAddTime} returns for the formatter
   */
  static @Nullable Read read(
      String text,
      DateTimeFormatter formatter,
      @Nullable DateTimeFormatter ofPeriods,
      boolean mayAddTime,
      ZoneId defaultZone) {
    TemporalAccessor read = formatter.parse(text);
    if (read.isSupported(ChronoField.INSTANT_SECONDS)) {
      return new Read(Instant.from(read), false, false, false);
    }
    LocalDate date = read.query(TemporalQueries.localDate());
    if (date == null || isTimeDropped(read, text, ofPeriods)) {
      return null;
    }
    ZoneId stated = read.query(TemporalQueries.zone()); // the region, otherwise the offset
    ZoneId zone = stated == null ? defaultZone : stated;
    LocalTime time = read.query(TemporalQueries.localTime());
    if (time == null) {
      return new Read(date.atStartOfDay(zone).toInstant(), true, false, false);
    }
    ZonedDateTime at = date.atTime(time).atZone(zone);
    boolean isAdded = mayAddTime && isTimeAdded(text, formatter, at);
    boolean isAtClockChange = !isAdded && zone.getRules().getTransition(date.atTime(time)) != null;
    return new Read(at.toInstant(), isAdded, at.isAfter(date.atStartOfDay(zone)), isAtClockChange);
  }

  /**
   * Whether a formatter may take a time of day where none is written: it reads one from what two
   * times of a day have in common when it writes them.
   */
  static boolean mayAddTime(DateTimeFormatter formatter) {
    Common common;
    try {
      common = Common.of(formatter, PROBE);
    } catch (DateTimeException e) {
      return false; // it only reads
    }
    return IntStream.rangeClosed(1, common.start.length())
            .anyMatch(end -> readsTime(formatter, common.start.substring(0, end)))
        || IntStream.range(0, common.end.length())
            .anyMatch(begin -> readsTime(formatter, common.end.substring(begin)));
  }

  private static boolean readsTime(DateTimeFormatter formatter, String text) {
    try {
      return formatter.parse(text).query(TemporalQueries.localTime()) != null;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /**
   * Whether a time of day is not in the text, but is what the formatter takes where none is
   * written. Two times of the same day are written alike up to the time of day, or after it.
   */
  private static boolean isTimeAdded(String text, DateTimeFormatter formatter, ZonedDateTime at) {
    try {
      Common common = Common.of(formatter, at);
      return text.length() <= Math.max(common.start.length(), common.end.length());
    } catch (DateTimeException e) {
      return false; // it only reads
    }
  }

  /** How two times of a day that differ in each digit of the hour and the minute start and end. */
  private record Common(String start, String end) {
    static Common of(DateTimeFormatter formatter, ZonedDateTime at) {
      String one = formatter.format(at);
      String other = formatter.format(at.with(at.toLocalTime().plusMinutes(12 * 60 + 31)));
      return new Common(Strings.commonPrefix(one, other), Strings.commonSuffix(one, other));
    }
  }
}
