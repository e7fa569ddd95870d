package io.github.klantreis.part;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.vocabulary.NoBean;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAmount;
import java.time.temporal.TemporalUnit;
import java.time.temporal.UnsupportedTemporalTypeException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A length of time that holds calendar and clock together, exactly: from 15 seconds to 3 months and
 * 2 hours. It is written as in ISO 8601, such as {@code P3MT2H}.
 *
 * <p>Spans are equal if they are written alike: a day of the calendar is not 24 hours of the clock,
 * and 12 months are not a year. For the same reason spans are not {@link Comparable}; where rules
 * have to compare them, they compare {@linkplain #estimate() estimates}. Immutable and thread-safe.
 */
public final class TimeSpan implements NoBean, TemporalAmount {

  /** No time at all. */
  public static final TimeSpan ZERO = new TimeSpan(Period.ZERO, Duration.ZERO);

  private static final List<TemporalUnit> UNITS =
      List.of(
          ChronoUnit.YEARS,
          ChronoUnit.MONTHS,
          ChronoUnit.DAYS,
          ChronoUnit.SECONDS,
          ChronoUnit.NANOS);

  private final Period calendar;
  private final Duration clock;

  private TimeSpan(Period calendar, Duration clock) {
    this.calendar = requireNonNull(calendar, "calendar");
    this.clock = requireNonNull(clock, "clock");
    if (isBeyond(calendar.getYears())
        || isBeyond(calendar.getMonths())
        || isBeyond(calendar.getDays())
        || isBeyond(clock.toHours())) {
      throw new IllegalArgumentException(
          "a time span has at most 1999999999 years, months, days and hours each, not " + this);
    }
  }

  /** Up to here every part can be written and read by simple rules, and no sum exceeds a long. */
  private static boolean isBeyond(long part) {
    return Math.abs(part) >= 2_000_000_000;
  }

  /**
   * Returns a span of the calendar.
   *
   * @param calendar years, months and days
   * @return the span
   * @throws IllegalArgumentException if a part is 2,000,000,000 or more
   */
  public static TimeSpan of(Period calendar) {
    return new TimeSpan(calendar, Duration.ZERO);
  }

  /**
   * Returns a span of the clock.
   *
   * @param clock hours, minutes and seconds
   * @return the span
   * @throws IllegalArgumentException if it has 2,000,000,000 hours or more
   */
  public static TimeSpan of(Duration clock) {
    return new TimeSpan(Period.ZERO, clock);
  }

  /**
   * Returns a span of calendar and clock.
   *
   * @param calendar years, months and days
   * @param clock hours, minutes and seconds, which follow the calendar's part
   * @return the span
   * @throws IllegalArgumentException if there are 2,000,000,000 or more years, months, days or
   *     hours
   */
  public static TimeSpan of(Period calendar, Duration clock) {
    return new TimeSpan(calendar, clock);
  }

  /**
   * Returns any amount of time as a span: a {@link Period}, a {@link Duration}, a span, or an
   * amount of another library that consists of years to nanoseconds.
   *
   * @param amount the amount
   * @return the span
   * @throws DateTimeException if the amount has a unit of another kind
   * @throws ArithmeticException if a part is larger than its type holds
   * @throws IllegalArgumentException if there are 2,000,000,000 or more years, months, days or
   *     hours
   */
  public static TimeSpan from(TemporalAmount amount) {
    if (amount instanceof TimeSpan span) {
      return span;
    } else if (amount instanceof Period period) {
      return of(period);
    } else if (amount instanceof Duration duration) {
      return of(duration);
    }
    Period calendar = Period.ZERO;
    Duration clock = Duration.ZERO;
    for (TemporalUnit unit : requireNonNull(amount, "amount").getUnits()) {
      long number = amount.get(unit);
      if (unit == ChronoUnit.YEARS) {
        calendar = calendar.plusYears(number);
      } else if (unit == ChronoUnit.MONTHS) {
        calendar = calendar.plusMonths(number);
      } else if (unit == ChronoUnit.WEEKS) {
        calendar = calendar.plusDays(Math.multiplyExact(number, 7L));
      } else if (unit == ChronoUnit.DAYS) {
        calendar = calendar.plusDays(number);
      } else if (unit instanceof ChronoUnit && unit.isTimeBased()) {
        clock = clock.plus(number, unit);
      } else {
        throw new DateTimeException("a time span has no part in " + unit + ": " + amount);
      }
    }
    return of(calendar, clock);
  }

  /**
   * Reads a span that is written as in ISO 8601: {@code P1Y2M3W4DT5H6M7.8S}, or a part of that. A
   * sign before it is that of all parts.
   *
   * @param text the text, in which days and weeks belong to the calendar
   * @return the span; {@link #toString()} writes it in a form that reads back equal
   * @throws DateTimeParseException if the text has another form
   */
  public static TimeSpan parse(String text) {
    requireNonNull(text, "text");
    int time = text.indexOf('T');
    int start = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
    try {
      if (time < 0) {
        return of(Period.parse(text));
      }
      return time <= start + 1
          ? of(Duration.parse(text))
          : of(
              Period.parse(text.substring(0, time)),
              Duration.parse(text.substring(0, start) + "P" + text.substring(time)));
    } catch (DateTimeParseException | IllegalArgumentException other) {
      throw new DateTimeParseException("not a time span such as P3MT2H", text, 0, other);
    }
  }

  /**
   * Returns the calendar's part.
   *
   * @return years, months and days as they were given
   */
  public Period calendar() {
    return calendar;
  }

  /**
   * Returns the clock's part.
   *
   * @return hours, minutes and seconds as they were given
   */
  public Duration clock() {
    return clock;
  }

  /**
   * Returns about how long the span is, by java.time's own lengths: a year has 365.2425 days, a
   * month a twelfth of that, and a day 24 hours.
   *
   * @return the estimated length; exact if the span has neither years nor months
   */
  public Duration estimate() {
    // Duration.multipliedBy would load and fill BigDecimal first.
    return Duration.ofSeconds(
            Math.multiplyExact(
                ChronoUnit.MONTHS.getDuration().toSeconds(), calendar.toTotalMonths()))
        .plusDays(calendar.get(ChronoUnit.DAYS))
        .plus(clock);
  }

  /**
   * Whether the span has no length.
   *
   * @return true if each part is zero
   */
  public boolean isZero() {
    return calendar.isZero() && clock.isZero();
  }

  /**
   * Whether the span goes back in time.
   *
   * @return true if its estimate is negative
   */
  public boolean isNegative() {
    return estimate().isNegative();
  }

  @Override
  public long get(TemporalUnit unit) {
    requireNonNull(unit, "unit");
    if (unit == ChronoUnit.SECONDS || unit == ChronoUnit.NANOS) {
      return clock.get(unit);
    } else if (UNITS.contains(unit)) {
      return calendar.get(unit);
    }
    throw new UnsupportedTemporalTypeException("a time span has no part in " + unit);
  }

  @Override
  public List<TemporalUnit> getUnits() {
    return UNITS;
  }

  /**
   * Adds the span to a day or a point in time: first the calendar's part, then the clock's.
   *
   * @param temporal where to start; it needs a time of day only if the span has a clock's part
   * @return the end of the span
   */
  @Override
  public Temporal addTo(Temporal temporal) {
    requireNonNull(temporal, "temporal");
    Temporal day = calendar.isZero() ? temporal : temporal.plus(calendar);
    return clock.isZero() ? day : day.plus(clock);
  }

  /**
   * Goes back from a day or a point in time: first by the calendar's part, then by the clock's.
   *
   * @param temporal where to start; it needs a time of day only if the span has a clock's part
   * @return that much earlier
   */
  @Override
  public Temporal subtractFrom(Temporal temporal) {
    requireNonNull(temporal, "temporal");
    Temporal day = calendar.isZero() ? temporal : temporal.minus(calendar);
    return clock.isZero() ? day : day.minus(clock);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TimeSpan span
        && calendar.equals(span.calendar)
        && clock.equals(span.clock);
  }

  @Override
  public int hashCode() {
    return 31 * calendar.hashCode() + clock.hashCode();
  }

  /** Returns the span as it is written in ISO 8601, such as {@code P3MT2H}. */
  @Override
  public String toString() {
    if (calendar.isZero()) {
      return clock.toString();
    }
    return clock.isZero() ? calendar.toString() : calendar + clock.toString().substring(1);
  }
}
