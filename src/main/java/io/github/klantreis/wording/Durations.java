package io.github.klantreis.wording;

import io.github.klantreis.vocabulary.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Lengths of time in words, in English and Dutch: "30 days", "1 dag", "3 hours 20 minutes". Readers
 * never see {@code PT720H}.
 */
public final class Durations {
  private static final Unit YEARS = unit("year", "years", "jaar", "jaar", 0);
  private static final Unit MONTHS = unit("month", "months", "maand", "maanden", 0);
  private static final Unit WEEKS = unit("week", "weeks", "week", "weken", 0);
  private static final Unit DAYS = unit("day", "days", "dag", "dagen", 86_400_000);
  private static final Unit HOURS = unit("hour", "hours", "uur", "uur", 3_600_000);
  private static final Unit MINUTES = unit("minute", "minutes", "minuut", "minuten", 60_000);
  private static final Unit SECONDS = unit("second", "seconds", "seconde", "seconden", 1_000);
  private static final Unit MILLIS =
      unit("millisecond", "milliseconds", "milliseconde", "milliseconden", 1);

  private static final Unit H = unit("h", "h", "u", "u", HOURS.millis);
  private static final Unit MIN = unit("min", "min", "min", "min", MINUTES.millis);
  private static final Unit S = unit("s", "s", "s", "s", SECONDS.millis);
  private static final Unit MS = unit("ms", "ms", "ms", "ms", MILLIS.millis);

  private static final List<Unit> WORDS = List.of(DAYS, HOURS, MINUTES, SECONDS, MILLIS);
  private static final List<Unit> SYMBOLS = List.of(DAYS, H, MIN, S, MS);
  private static final int NANO_DIGITS = 9;
  private static final int DAYS_A_WEEK = 7;

  private Durations() {}

  /** A unit of time; {@code millis} is 0 if the length varies or is not needed. */
  private record Unit(Text one, Text many, long millis) {
    String write(BigDecimal number, Locale locale) {
      boolean isOne = number.compareTo(BigDecimal.ONE) == 0;
      return (isOne ? one : many).get(locale, Map.of("n", Numbers.plain(number, locale)));
    }
  }

  private static Unit unit(String one, String many, String een, String meer, long millis) {
    return new Unit(
        Text.en("{n} " + one).nl("{n} " + een), Text.en("{n} " + many).nl("{n} " + meer), millis);
  }

  /** Returns a duration with all its digits: "3 days 4 h 2.5 s"; "−5 min" if it is negative. */
  public static Text exact(Duration duration) {
    return exact(duration, List.of(DAYS, H, MIN));
  }

  private static Text exact(Duration duration, List<Unit> units) {
    // Negated part by part, because the minimum duration has no positive counterpart.
    int sign = duration.isNegative() ? -1 : 1;
    BigDecimal seconds =
        BigDecimal.valueOf(duration.getSeconds())
            .add(BigDecimal.valueOf(duration.getNano(), NANO_DIGITS))
            .abs();
    Parts parts = new Parts();
    for (Unit unit : units) {
      BigDecimal[] whole = seconds.divideAndRemainder(BigDecimal.valueOf(unit.millis / S.millis));
      parts.add(unit, whole[0].longValue());
      seconds = whole[1];
    }
    parts.add(S, seconds.stripTrailingZeros());
    parts.orElse(S);
    return sign < 0 ? parts.negative() : parts.text(" ");
  }

  /**
   * Returns a period in words and a duration with all its digits, so that different lengths have
   * different texts: "3 weeks 2 h". A duration is in hours, so that 24 hours differ from a day; two
   * days or more follow in brackets: "744 h (31 days)".
   */
  public static Text exact(Period period, Duration duration) {
    return both(period, duration, inWords(period), inHours(duration));
  }

  private static Text inHours(Duration duration) {
    Text hours = exact(duration, List.of(H, MIN));
    if (duration.toDays() < 2) {
      return hours;
    }
    Text days = exact(duration);
    return Text.en(hours.get(Listing.ENGLISH) + " (" + days.get(Listing.ENGLISH) + ")")
        .nl(hours.get(Listing.DUTCH) + " (" + days.get(Listing.DUTCH) + ")");
  }

  /** Returns a period and a duration in words: "3 months 2 hours". */
  public static Text inWords(Period period, Duration duration) {
    return both(period, duration, inWords(period), inWords(duration));
  }

  private static Text both(Period period, Duration duration, Text calendar, Text clock) {
    if (period.isZero()) {
      return clock;
    }
    return duration.isZero()
        ? calendar
        : Text.en(calendar.get(Listing.ENGLISH) + " " + clock.get(Listing.ENGLISH))
            .nl(calendar.get(Listing.DUTCH) + " " + clock.get(Listing.DUTCH));
  }

  /** Returns a period in words, with days as weeks if they are whole weeks: "1 year 2 weeks". */
  public static Text inWords(Period period) {
    return parts(period).text(" ");
  }

  /** Returns a period in words for use in a sentence: "1 year, 2 months and 2 weeks". */
  public static Text inASentence(Period period) {
    return Listing.and(parts(period).texts());
  }

  /** Returns a period and a duration in words for use in a sentence: "2 weeks and 3 hours". */
  public static Text inASentence(Period period, Duration duration) {
    return Listing.and(parts(period, duration).orElse(DAYS).texts());
  }

  /**
   * Returns what lies between two lengths in words: "2 to 6 weeks", "90 minutes to 2 days"; "up to
   * 6 weeks" if the first is zero. What is the same in words is said once: "1 day" of 24 hours to 1
   * day.
   */
  public static Text rangeInWords(
      Period shortest, Duration shortestClock, Period longest, Duration longestClock) {
    return range(
        parts(shortest, shortestClock),
        parts(longest, longestClock),
        inWords(shortest, shortestClock),
        inWords(longest, longestClock));
  }

  /** Returns what lies between two lengths in words for use in a sentence. */
  public static Text rangeInASentence(
      Period shortest, Duration shortestClock, Period longest, Duration longestClock) {
    return range(
        parts(shortest, shortestClock),
        parts(longest, longestClock),
        inASentence(shortest, shortestClock),
        inASentence(longest, longestClock));
  }

  private static Text range(Parts shortest, Parts longest, Text from, Text to) {
    if (longest.isZero() || from.equals(to)) {
      return to; // Lengths may differ by what is not told, such as milliseconds.
    }
    if (shortest.isZero()) {
      return Text.en("up to " + to.get(Listing.ENGLISH)).nl("hooguit " + to.get(Listing.DUTCH));
    }
    boolean isOneUnit = shortest.units.size() == 1 && shortest.units.equals(longest.units);
    Text start = isOneUnit ? shortest.numberAlone() : from;
    return Text.en(start.get(Listing.ENGLISH) + " to " + to.get(Listing.ENGLISH))
        .nl(start.get(Listing.DUTCH) + " tot " + to.get(Listing.DUTCH));
  }

  private static Parts parts(Period period, Duration duration) {
    Parts parts = new Parts();
    if (!period.isZero()) {
      parts.addAll(parts(period));
    }
    if (!duration.isZero()) {
      parts.addAll(parts(duration));
    }
    return parts;
  }

  private static Parts parts(Period period) {
    boolean inWeeks = period.getDays() % DAYS_A_WEEK == 0;
    Parts parts = new Parts();
    parts.add(YEARS, period.getYears());
    parts.add(MONTHS, period.getMonths());
    parts.add(inWeeks ? WEEKS : DAYS, inWeeks ? period.getDays() / DAYS_A_WEEK : period.getDays());
    return parts.orElse(DAYS);
  }

  /**
   * Returns a duration in words, to the second: "1 day 4 hours". The duration must not be negative.
   */
  public static Text inWords(Duration duration) {
    return parts(duration).text(" ");
  }

  private static Parts parts(Duration duration) {
    Parts parts = new Parts();
    parts.add(DAYS, duration.toDays());
    parts.add(HOURS, duration.toHoursPart());
    parts.add(MINUTES, duration.toMinutesPart());
    parts.add(SECONDS, duration.toSecondsPart());
    return parts.orElse(SECONDS);
  }

  /**
   * Returns a duration in the largest unit of which there is at least one, with at most one
   * decimal: "2.5 hours". The duration must not be negative.
   */
  public static Text about(Duration duration) {
    return about(duration, WORDS);
  }

  /** Returns a duration as {@link #about} does, but abbreviated, for tables: "2.5 h". */
  public static Text aboutBriefly(Duration duration) {
    return about(duration, SYMBOLS);
  }

  private static Text about(Duration duration, List<Unit> units) {
    BigDecimal millis = BigDecimal.valueOf(duration.toMillis());
    for (Unit unit : units) {
      BigDecimal count = millis.divide(BigDecimal.valueOf(unit.millis), 1, RoundingMode.HALF_UP);
      if (count.compareTo(BigDecimal.ONE) >= 0) {
        Parts parts = new Parts();
        parts.add(unit, count.stripTrailingZeros());
        return parts.text(" ");
      }
    }
    return new Parts().orElse(units.get(units.size() - 1)).text(" ");
  }

  /** The parts of a length of time, the largest unit first. */
  private static final class Parts {
    private final List<Unit> units = new ArrayList<>();
    private final List<BigDecimal> numbers = new ArrayList<>();
    private final List<String> english = new ArrayList<>();
    private final List<String> dutch = new ArrayList<>();

    void add(Unit unit, long number) {
      add(unit, BigDecimal.valueOf(number));
    }

    void add(Unit unit, BigDecimal number) {
      if (number.signum() != 0) {
        units.add(unit);
        numbers.add(number);
        english.add(unit.write(number, Listing.ENGLISH));
        dutch.add(unit.write(number, Listing.DUTCH));
      }
    }

    void addAll(Parts others) {
      units.addAll(others.units);
      numbers.addAll(others.numbers);
      english.addAll(others.english);
      dutch.addAll(others.dutch);
    }

    boolean isZero() {
      return numbers.isEmpty();
    }

    /** The number of the only unit. */
    Text numberAlone() {
      return Numbers.plain(numbers.get(0));
    }

    /** Adds zero of a unit if there are no other parts. */
    Parts orElse(Unit unit) {
      if (english.isEmpty()) {
        english.add(unit.write(BigDecimal.ZERO, Listing.ENGLISH));
        dutch.add(unit.write(BigDecimal.ZERO, Listing.DUTCH));
      }
      return this;
    }

    Text text(String between) {
      return Text.en(String.join(between, english)).nl(String.join(between, dutch));
    }

    Text negative() {
      return Text.en("−" + String.join(" ", english)).nl("−" + String.join(" ", dutch));
    }

    List<Text> texts() {
      List<Text> texts = new ArrayList<>();
      for (int i = 0; i < english.size(); i++) {
        texts.add(Text.en(english.get(i)).nl(dutch.get(i)));
      }
      return texts;
    }
  }
}
