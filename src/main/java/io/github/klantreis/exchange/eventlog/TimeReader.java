package io.github.klantreis.exchange.eventlog;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
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

  private static final int SECONDS_A_DAY = 86_400;
  private static final int LARGEST_OFFSET = 18 * 3600;

  /** The length of a date with hours, minutes and seconds. */
  private static final int DATE_AND_TIME = 19;

  /** The longest fraction and offset, with blanks, that are read in bytes. */
  private static final int LONGEST_REST = 40;

  /** No number at this position. */
  private static final int NONE = -1;

  private final TimeFormat format;
  private final ZoneId zone;
  private final boolean mayAddTime;

  /** The seconds east of Greenwich, if the zone is a fixed offset. */
  private final boolean isFixed;

  private final int fixedOffset;

  /** From this second to before the other, all instants are within the range. */
  private final long firstSafe;

  private final long endOfSafe;

  private char[] text = {};
  private int at;
  private int end;

  private final DayCount days = new DayCount();
  private Instant last = Instant.EPOCH;

  /** What followed the seconds in the last time with an offset, up to seven bytes. */
  private long lastRest;

  private int lastLeft = NONE;
  private long lastOffset;

  /** Whether the time being read says its offset; the zone's would be that of its day alone. */
  private boolean hasOffset;

  private char[] scratch = new char[LONGEST_REST];

  private @Nullable Instant outside;

  /** Whether the last time read is a date alone. */
  private boolean isDateOnly;

  /** Whether that date is not taken as the start of its day. */
  private boolean isLaterThatDay;

  /** Whether the last time read is a local one that occurs twice in its zone, or not at all. */
  private boolean isAtClockChange;

  TimeReader(TimeFormat format) {
    this.format = format;
    this.zone = format.zone;
    this.mayAddTime = format.own != null && TimePattern.mayAddTime(format.own);
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

  /**
   * Returns the instant of bytes, or null if they are not in the format.
   *
   * @param bytes where they are, with at least seven more after the time
   * @param charset their charset, which extends ASCII
   */
  @Nullable Instant read(byte[] bytes, int from, int to, Charset charset) {
    isDateOnly = false;
    isAtClockChange = false;
    int left = to - from - DATE_AND_TIME;
    if (format.form != TimeFormat.Form.ISO || left < 0 || left > LONGEST_REST) {
      return read(new String(bytes, from, to - from, charset));
    }
    int secondOfDay =
        dateAndTime(
            EightBytes.of(bytes, from),
            bytes[from + 8],
            bytes[from + 9],
            bytes[from + 10],
            EightBytes.of(bytes, from + 11));
    if (secondOfDay == NONE) {
      return read(new String(bytes, from, to - from, charset));
    }
    long seconds = days.count() * SECONDS_A_DAY + secondOfDay;
    long rest = left < Long.BYTES ? EightBytes.of(bytes, to - left, left) : -1;
    if (rest == lastRest && left == lastLeft) {
      return inRange(shared(seconds - lastOffset, 0));
    }
    for (int i = 0; i < left; i++) {
      scratch[i] = (char) (bytes[to - left + i] & 0xFF);
    }
    text = scratch;
    at = 0;
    end = left;
    trimEnd();
    Instant fast = afterSeconds(secondOfDay);
    if (fast == null) {
      return read(new String(bytes, from, to - from, charset));
    }
    if (hasOffset && left < Long.BYTES && fast.getNano() == 0) {
      lastRest = rest;
      lastLeft = left;
      lastOffset = seconds - fast.getEpochSecond();
    }
    return inRange(fast);
  }

  /** Returns the instant, or null if the text is not in the format. */
  @Nullable Instant read(char[] buffer, int offset, int length) {
    isDateOnly = false;
    isAtClockChange = false;
    text = buffer;
    at = offset;
    end = offset + length;
    while (at < end && buffer[at] <= ' ') {
      at++;
    }
    trimEnd();
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
    return inRange(fast != null ? fast : slowly(new String(buffer, start, end - start)));
  }

  private void trimEnd() {
    while (at < end && text[end - 1] <= ' ') {
      end--;
    }
  }

  private @Nullable Instant inRange(@Nullable Instant read) {
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

  /** Whether the last time read is a date alone: when on that day is not known. */
  boolean isDateOnly() {
    return isDateOnly;
  }

  /** Whether it is a date alone, for which a formatter sets another time than its start. */
  boolean isLaterThatDay() {
    return isDateOnly && isLaterThatDay;
  }

  /** Whether the last time read is a local one that occurs twice in its zone, or not at all. */
  boolean isAtClockChange() {
    return isAtClockChange;
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

  /** Reads a date with hours, minutes and seconds, as most times have them, in one step. */
  private int dateAndTime() {
    char[] c = text;
    int i = at;
    if (end - i < DATE_AND_TIME) {
      return NONE;
    }
    int second =
        dateAndTime(EightBytes.of(c, i), c[i + 8], c[i + 9], c[i + 10], EightBytes.of(c, i + 11));
    at = second == NONE ? i : i + DATE_AND_TIME;
    return second;
  }

  /**
   * Reads 2026-03-01T08:00:00.
   *
   * @param yearAndMonth its first eight characters, the first of which is the lowest byte
   * @param time its last eight characters
   * @return the second of the day, or {@link #NONE} if something else is written
   */
  private int dateAndTime(long yearAndMonth, int tens, int ones, int between, long time) {
    long date = yearAndMonth ^ 0x2D30302D30303030L; // 0000-00-
    long clock = time ^ 0x30303A30303A3030L; // 00:00:00
    // digits are now 0 to 9, of which the sums stay below the high bit, and all else is 0
    long wrong = date | (date + 0x7F76767F76767676L) | clock | (clock + 0x76767F76767F7676L);
    int ten = tens - '0';
    int one = ones - '0';
    if ((wrong & 0x8080808080808080L) != 0
        || (ten | one | (9 - ten) | (9 - one)) < 0
        || (between != 'T' && between != ' ')) {
      return NONE;
    }
    long ofDate = date * 10 + (date >>> Byte.SIZE); // in each byte it and the next as one number
    long ofClock = clock * 10 + (clock >>> Byte.SIZE);
    int year = 100 * EightBytes.at(0, ofDate) + EightBytes.at(2, ofDate);
    int hour = EightBytes.at(0, ofClock);
    int minute = EightBytes.at(3, ofClock);
    int second = EightBytes.at(6, ofClock);
    return hour < 24
            && minute < 60
            && second < 60
            && days.set(year, EightBytes.at(5, ofDate), 10 * ten + one)
        ? hour * 3600 + minute * 60 + second
        : NONE;
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
    if (day == NONE || !days.set(year, month, day)) {
      return null;
    }
    if (at == end) {
      isDateOnly = true;
      return instant(days.count() * SECONDS_A_DAY, 0);
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
    long seconds = days.count() * SECONDS_A_DAY + secondOfDay;
    hasOffset = at < end;
    if (!hasOffset) {
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

  private Instant instant(long localSeconds, int nano) {
    if (isFixed) {
      return shared(localSeconds - fixedOffset, nano);
    }
    return inZone(LocalDateTime.ofEpochSecond(localSeconds, nano, ZoneOffset.UTC));
  }

  private Instant inZone(LocalDateTime local) {
    isAtClockChange = !isDateOnly && zone.getRules().getTransition(local) != null;
    return local.atZone(zone).toInstant();
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
        ? inZone(local.plusDays(days))
        : ZonedDateTime.from(read).plusDays(days).toInstant();
  }

  private @Nullable Instant byPattern(String time) {
    DateTimeFormatter formatter = format.formatter;
    if (formatter == null) {
      return null;
    }
    TimePattern.Read read = TimePattern.read(time, formatter, format.ofPeriods, mayAddTime, zone);
    if (read == null) {
      return null;
    }
    isDateOnly = read.isDateOnly();
    isLaterThatDay = read.isLater();
    isAtClockChange = read.isAtClockChange();
    return read.at();
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
