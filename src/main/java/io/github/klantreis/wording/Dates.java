package io.github.klantreis.wording;

import io.github.klantreis.vocabulary.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/** Dates and times of day as people write them: "26 November 2026", "26 november 2026", "9:05". */
public final class Dates {
  private static final List<String> ENGLISH =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");
  private static final List<String> DUTCH =
      List.of(
          "januari",
          "februari",
          "maart",
          "april",
          "mei",
          "juni",
          "juli",
          "augustus",
          "september",
          "oktober",
          "november",
          "december");
  private static final int TWO_DIGITS = 10;

  private Dates() {}

  /** Returns a date in words: "26 November 2026". */
  public static Text inWords(LocalDate date) {
    Text month = inWords(YearMonth.from(date));
    return Text.en(date.getDayOfMonth() + " " + month.get(Listing.ENGLISH))
        .nl(date.getDayOfMonth() + " " + month.get(Listing.DUTCH));
  }

  /** Returns a month in words: "November 2026". */
  public static Text inWords(YearMonth month) {
    int index = month.getMonthValue() - 1;
    return Text.en(ENGLISH.get(index) + " " + month.getYear())
        .nl(DUTCH.get(index) + " " + month.getYear());
  }

  /**
   * Returns a moment as it is in UTC, as precise as it is given: "1 March 2026, 10:00 UTC", "1
   * March 2026, 9:05:07.250 UTC".
   */
  public static Text inUtc(Instant moment) {
    return inWords(LocalDateTime.ofInstant(moment, ZoneOffset.UTC), " UTC");
  }

  /**
   * Returns a moment as it is in a zone, which the reader knows, as precise as it is given: "1
   * March 2026, 11:00". The start of a day is written as the day alone, which it is in a log that
   * has no times.
   */
  public static Text in(Instant moment, ZoneId zone) {
    LocalDateTime there = LocalDateTime.ofInstant(moment, zone);
    boolean isDay = there.toLocalDate().atStartOfDay(zone).toInstant().equals(moment);
    return isDay ? inWords(there.toLocalDate()) : inWords(there, "");
  }

  private static Text inWords(LocalDateTime there, String zone) {
    Text date = inWords(there.toLocalDate());
    String digits = there.toLocalTime().toString();
    String time = digits.startsWith("0") ? digits.substring(1) : digits;
    return Text.en(date.get(Listing.ENGLISH) + ", " + time + zone)
        .nl(date.get(Listing.DUTCH) + ", " + time.replace('.', ',') + zone);
  }

  /** Returns a time of day to the minute: "9:05". */
  public static Text inWords(LocalTime time) {
    String minutes = (time.getMinute() < TWO_DIGITS ? ":0" : ":") + time.getMinute();
    return Text.en(time.getHour() + minutes).nl(time.getHour() + minutes);
  }
}
