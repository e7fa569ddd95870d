package io.github.klantreis.validation.rules.summary;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;

/**
 * Arithmetic on periods of any length, including those that lead outside the range of {@link
 * LocalDate}.
 */
public final class Periods {
  private Periods() {}

  /** The day after a period, at most the last and at least the first that there is. */
  public static LocalDate after(LocalDate begin, Period length) {
    try {
      return begin.plus(length);
    } catch (DateTimeException | ArithmeticException beyondAllDates) {
      return length.toTotalMonths() < 0 ? LocalDate.MIN : LocalDate.MAX;
    }
  }
}
