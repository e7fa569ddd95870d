package io.github.klantreis.validation.rules.summary;

import io.github.klantreis.part.TimeSpan;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAmount;

/**
 * Arithmetic on periods of any length, including those that lead outside the range of {@link
 * LocalDate}.
 */
public final class Periods {
  private Periods() {}

  /** The time after a span, at most the last and at least the first that there is. */
  public static LocalDateTime after(LocalDate begin, TemporalAmount length) {
    try {
      return begin.atStartOfDay().plus(length);
    } catch (DateTimeException | ArithmeticException beyondAllDates) {
      return TimeSpan.from(length).isNegative() ? LocalDateTime.MIN : LocalDateTime.MAX;
    }
  }
}
