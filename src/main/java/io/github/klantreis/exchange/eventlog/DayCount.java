package io.github.klantreis.exchange.eventlog;

import java.time.chrono.IsoChronology;

/**
 * The day of a date, counted from 1970. It remembers the last date, as many rows of a log have that
 * of the row before. Not thread-safe.
 */
final class DayCount {
  /** Counted from 1 March of the year 0. */
  private static final int DAYS_BEFORE_1970 = 719_468;

  private int lastDate = -1;
  private long count;

  /** Returns the day of the last date. */
  long count() {
    return count;
  }

  /** Sets the date; returns false if there is no such date. */
  boolean set(int year, int month, int day) {
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
      count = 365L * y + leapDays + (153 * m + 2) / 5 + day - 1 - DAYS_BEFORE_1970;
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
}
