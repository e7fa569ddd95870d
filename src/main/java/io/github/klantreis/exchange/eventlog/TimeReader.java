package io.github.klantreis.exchange.eventlog;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the times of one log, of which there may be millions: the common forms of ISO 8601 and
 * epochs without java.time, all others with it. Not thread-safe.
 */
final class TimeReader {
  private static final DateTimeFormatter ISO =
      DateTimeFormatter.ISO_DATE_TIME.withLocale(Locale.ROOT);

  /** The limits of {@link io.github.klantreis.observation.Encounter}. */
  private static final Instant EARLIEST = Instant.parse("-100000-01-01T00:00:00Z");

  private static final Instant LATEST = Instant.parse("+100000-12-31T23:59:59.999999999Z");

  /** The last moment of a day, as a time of day after its last second. */
  private static final Pattern MIDNIGHT =
      Pattern.compile("T24:00(?::00(?:[.,]0{1,9})?)?(?!\\d|[:.,])");

  /** Longer texts are not times, but expensive to parse. */
  private static final int LONGEST_NUMBER = 60;

  /** The nanoseconds of one unit in the last decimal, by the number of decimals. */
  private static final int[] NANOS = {
    0, 100_000_000, 10_000_000, 1_000_000, 100_000, 10_000, 1_000, 100, 10, 1
  };

  /** Counted from 1 March of the year 0. */
  private static final int DAYS_BEFORE_1970 = 719_468;

  private static final int SECONDS_A_DAY = 86_400;
  private static final int LARGEST_OFFSET = 18 * 3600;

  /** No number at this position. */
  private static final int NONE = -1;

  private final TimeFormat format;
  private final ZoneId zone;
  private final @Nullable DateTimeFormatter ofPeriods;

  /** The seconds east of Greenwich, if the zone is a fixed offset. */
  private final boolean isFixed;

  private final int fixedOffset;

  /** From this second to before the other, all instants are within the range. */
  private final long firstSafe;

  private final long endOfSafe;

  private char[] text = {};
  private int at;
  private int end;

  private int lastDate = NONE;
  private long lastDay;
  private Instant last = Instant.EPOCH;
  private char[] scratch = new char[40];

  private @Nullable Instant outside;

  TimeReader(TimeFormat format) {
    this.format = format;
    this.zone = format.zone;
    this.ofPeriods = format.formatter == null ? null : TimePattern.ofPeriods(format.formatter);
    this.firstSafe = Math.max(format.earliest.getEpochSecond(), EARLIEST.getEpochSecond()) + 1;
    this.endOfSafe = Math.min(format.latest.getEpochSecond(), LATEST.getEpochSecond());
    this.isFixed = zone.getRules().isFixedOffset();
    this.fixedOffset = isFixed ? zone.getRules().getOffset(Instant.EPOCH).getTotalSeconds() : 0;
  }

  /** Returns the instant, or null if the text is not in the format. */
  @Nullable Instant read(String time) {
    int length = time.length();
    if (scratch.length < length) {
      scratch = new char[length];
    }
    time.getChars(0, length, scratch, 0);
    return read(scratch, 0, length);
  }

  /** Returns the instant, or null if the text is not in the format. */
  @Nullable Instant read(char[] buffer, int offset, int length) {
    text = buffer;
    at = offset;
    end = offset + length;
    while (at < end && buffer[at] <= ' ') {
      at++;
    }
    while (at < end && buffer[end - 1] <= ' ') {
      end--;
    }
    int start = at;
    Instant fast =
        switch (format.form) {
          case ISO -> iso();
          case EPOCH_SECONDS -> epoch(1);
          case EPOCH_MILLIS -> epoch(1_000);
          case EPOCH_MICROS -> epoch(1_000_000);
          case EPOCH_NANOS -> epoch(1_000_000_000);
          case PATTERN -> null;
        };
    Instant read = fast != null ? fast : slowly(new String(buffer, start, end - start));
    if (read != null && isOutside(read)) {
      outside = read;
      return null;
    }
    outside = null;
    return read;
  }

  /** Returns the last time read, if it was refused because it is outside the range. */
  @Nullable Instant outside() {
    return outside;
  }

  private boolean isOutside(Instant read) {
    long second = read.getEpochSecond();
    if (second >= firstSafe && second < endOfSafe) {
      return false; // nearly all, without comparing instants
    }
    return read.isBefore(format.earliest)
        || !read.isBefore(format.latest)
        || read.isBefore(EARLIEST)
        || read.isAfter(LATEST);
  }

  private @Nullable Instant slowly(String time) {
    try {
      return switch (format.form) {
        case ISO -> isoSlowly(time);
        case EPOCH_SECONDS -> epochSlowly(time, 0);
        case EPOCH_MILLIS -> epochSlowly(time, 3);
        case EPOCH_MICROS -> epochSlowly(time, 6);
        case EPOCH_NANOS -> epochSlowly(time, 9);
        case PATTERN -> byPattern(time);
      };
    } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
      return null; // the caller has the row, and reports it
    }
  }

  /** Returns null for rare forms, too, such as years of five digits. */
  private @Nullable Instant iso() {
    int secondOfDay = dateAndTime();
    return secondOfDay == NONE ? isoInParts() : afterSeconds(secondOfDay);
  }

  /**
   * Reads a date with hours, minutes and seconds, as most times have them, in one step.
   *
   * @return the second of the day, or {@link #NONE} if something else is written
   */
  private int dateAndTime() {
    char[] c = text;
    int i = at;
    if (end - i < 19
        || c[i + 4] != '-'
        || c[i + 7] != '-'
        || c[i + 13] != ':'
        || c[i + 16] != ':'
        || (c[i + 10] != 'T' && c[i + 10] != ' ')) {
      return NONE;
    }
    int century = pair(c, i);
    int yearOfCentury = pair(c, i + 2);
    int month = pair(c, i + 5);
    int day = pair(c, i + 8);
    int hour = pair(c, i + 11);
    int minute = pair(c, i + 14);
    int second = pair(c, i + 17);
    boolean areNumbers =
        (century | yearOfCentury | month | day | hour | minute | second | (59 - minute)) >= 0;
    if (!areNumbers
        || second > 59
        || hour > 23
        || !toDay(100 * century + yearOfCentury, month, day)) {
      return NONE;
    }
    at = i + 19;
    return hour * 3600 + minute * 60 + second;
  }

  /** Returns the number of two digits, or a negative one if they are none. */
  private static int pair(char[] c, int i) {
    int tens = c[i] - '0';
    int ones = c[i + 1] - '0';
    return (tens | ones | (9 - tens) | (9 - ones)) < 0 ? NONE : 10 * tens + ones;
  }

  private @Nullable Instant isoInParts() {
    int year = four();
    if (year == NONE || !skip('-')) {
      return null;
    }
    int month = two();
    if (month == NONE || !skip('-')) {
      return null;
    }
    int day = two();
    if (day == NONE || !toDay(year, month, day)) {
      return null;
    }
    if (at == end) {
      return instant(lastDay * SECONDS_A_DAY, 0);
    }
    char between = text[at++];
    if (between != 'T' && between != ' ' && between != 't') {
      return null;
    }
    int hour = two();
    if (hour == NONE || hour > 24 || !skip(':')) {
      return null;
    }
    int minute = two();
    if (minute == NONE || minute > 59) {
      return null;
    }
    int secondOfDay = hour * 3600 + minute * 60;
    if (!skip(':')) {
      return isTooLate(secondOfDay, 0) ? null : atOffset(secondOfDay, 0);
    }
    int second = two();
    return second == NONE || second > 59 ? null : afterSeconds(secondOfDay + second);
  }

  /** Reads what follows the seconds. */
  private @Nullable Instant afterSeconds(int secondOfDay) {
    int nano = 0;
    if (skip('.') || skip(',')) {
      nano = fraction();
      if (nano == NONE) {
        return null;
      }
    }
    return isTooLate(secondOfDay, nano) ? null : atOffset(secondOfDay, nano);
  }

  private static boolean isTooLate(int secondOfDay, int nano) {
    return secondOfDay >= SECONDS_A_DAY && (secondOfDay > SECONDS_A_DAY || nano > 0);
  }

  private @Nullable Instant atOffset(int secondOfDay, int nano) {
    long seconds = lastDay * SECONDS_A_DAY + secondOfDay;
    if (at == end) {
      return instant(seconds, nano);
    }
    int offset = offset();
    return offset == Integer.MIN_VALUE ? null : shared(seconds - offset, nano);
  }

  /** Returns the offset from here to the end, or {@link Integer#MIN_VALUE} if there is none. */
  private int offset() {
    while (at < end && text[at] == ' ') {
      at++;
    }
    int left = end - at;
    char first = text[at];
    if (left == 1 && (first == 'Z' || first == 'z')) {
      return 0;
    }
    if (left == 3 && (isWord("UTC") || isWord("GMT"))) {
      return 0;
    }
    if (first != '+' && first != '-') {
      return Integer.MIN_VALUE;
    }
    at++;
    int hours = two();
    int minutes = 0;
    if (hours != NONE && at < end) {
      skip(':');
      minutes = two();
    }
    int seconds = hours * 3600 + minutes * 60;
    if (hours == NONE || minutes == NONE || minutes > 59 || at != end || seconds > LARGEST_OFFSET) {
      return Integer.MIN_VALUE;
    }
    return first == '+' ? seconds : -seconds;
  }

  private boolean isWord(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (text[at + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Instant epoch(int unitsASecond) {
    int length = end - at;
    if (length == 0 || length > (unitsASecond == 1 ? 15 : 18)) {
      return null;
    }
    long value = 0;
    for (; at < end; at++) {
      int digit = text[at] - '0';
      if (digit < 0 || digit > 9) {
        return null;
      }
      value = value * 10 + digit;
    }
    return shared(
        value / unitsASecond, (int) (value % unitsASecond) * (1_000_000_000 / unitsASecond));
  }

  /** Returns the number of the next four digits, or {@link #NONE}. */
  private int four() {
    int high = two();
    int low = high == NONE ? NONE : two();
    return low == NONE ? NONE : high * 100 + low;
  }

  /** Returns the number of the next two digits, or {@link #NONE}. */
  private int two() {
    int place = at;
    if (end - place < 2) {
      return NONE;
    }
    int tens = text[place] - '0';
    int ones = text[place + 1] - '0';
    if (tens < 0 || tens > 9 || ones < 0 || ones > 9) {
      return NONE;
    }
    at = place + 2;
    return tens * 10 + ones;
  }

  /** Returns one to nine decimals, in nanoseconds. */
  private int fraction() {
    int value = 0;
    int count = 0;
    while (at < end && text[at] >= '0' && text[at] <= '9') {
      if (++count > 9) {
        return NONE;
      }
      value = value * 10 + (text[at++] - '0');
    }
    if (count == 0) {
      return NONE;
    }
    return value * NANOS[count];
  }

  private boolean skip(char expected) {
    if (at < end && text[at] == expected) {
      at++;
      return true;
    }
    return false;
  }

  /** Caches the last date: many rows of a log have the date of the row before. */
  private boolean toDay(int year, int month, int day) {
    if (month < 1 || month > 12 || day < 1 || day > 31) {
      return false; // would be the key of another date
    }
    int date = (year << 9) | (month << 5) | day;
    if (date != lastDate) {
      if (day > lengthOf(month, year)) {
        return false;
      }
      // counts years from March on, so that the leap day is the last
      int y = month > 2 ? year : year - 1;
      int m = month > 2 ? month - 3 : month + 9;
      int leapDays = Math.floorDiv(y, 4) - Math.floorDiv(y, 100) + Math.floorDiv(y, 400);
      lastDay = 365L * y + leapDays + (153 * m + 2) / 5 + day - 1 - DAYS_BEFORE_1970;
      lastDate = date;
    }
    return true;
  }

  private static int lengthOf(int month, int year) {
    return switch (month) {
      case 2 -> IsoChronology.INSTANCE.isLeapYear(year) ? 29 : 28;
      case 4, 6, 9, 11 -> 30;
      default -> 31;
    };
  }

  private Instant instant(long localSeconds, int nano) {
    if (isFixed) {
      return shared(localSeconds - fixedOffset, nano);
    }
    return LocalDateTime.ofEpochSecond(localSeconds, nano, ZoneOffset.UTC).atZone(zone).toInstant();
  }

  /** Caches the last instant: many encounters have the instant of the one before. */
  private Instant shared(long seconds, int nano) {
    if (last.getEpochSecond() != seconds || last.getNano() != nano) {
      last = Instant.ofEpochSecond(seconds, nano);
    }
    return last;
  }

  private Instant isoSlowly(String time) {
    String standard = time;
    int blank = time.indexOf(' ');
    if (blank > 0) {
      standard = time.substring(0, blank) + 'T' + time.substring(blank + 1);
    }
    Matcher midnight = MIDNIGHT.matcher(standard);
    boolean isEndOfDay = midnight.find();
    TemporalAccessor read =
        ISO.parseBest(
            isEndOfDay ? midnight.replaceFirst("T00:00") : standard,
            ZonedDateTime::from,
            LocalDateTime::from);
    int days = isEndOfDay ? 1 : 0;
    return read instanceof LocalDateTime local
        ? local.plusDays(days).atZone(zone).toInstant()
        : ZonedDateTime.from(read).plusDays(days).toInstant();
  }

  private @Nullable Instant byPattern(String time) {
    DateTimeFormatter formatter = format.formatter;
    return formatter == null ? null : TimePattern.instant(time, formatter, ofPeriods, zone);
  }

  private static @Nullable Instant epochSlowly(String time, int decimalsOfUnit) {
    if (time.length() > LONGEST_NUMBER) {
      return null;
    }
    BigDecimal value = new BigDecimal(time);
    if (Math.abs((long) value.scale()) > 30 || value.precision() > 40) {
      return null; // not a time, but expensive to parse
    }
    BigDecimal seconds = value.movePointLeft(decimalsOfUnit);
    BigDecimal whole = seconds.setScale(0, RoundingMode.FLOOR);
    int nano = seconds.subtract(whole).movePointRight(9).intValueExact();
    return Instant.ofEpochSecond(whole.longValueExact(), nano);
  }
}
