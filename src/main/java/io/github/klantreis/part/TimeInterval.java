package io.github.klantreis.part;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How long a journey lasts. A customer travels, but not for ever: choose between a week and a year
 * (seed text S4). Either a length alone or two dates.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface TimeInterval permits ImmutableTimeInterval {

  /**
   * An interval of a certain length.
   *
   * @param length the length; that it is positive is checked by the journey's {@code build()}
   * @return the interval, without a begin
   */
  static TimeInterval of(Period length) {
    return ImmutableTimeInterval.of(requireNonNull(length, "length"), Optional.empty());
  }

  /**
   * The interval between two dates.
   *
   * @param begin the first day
   * @param end the day after the last; that it is after the begin is checked by the journey's
   *     {@code build()}
   * @return the interval
   */
  static TimeInterval between(LocalDate begin, LocalDate end) {
    return ImmutableTimeInterval.of(
        Period.between(requireNonNull(begin, "begin"), requireNonNull(end, "end")),
        Optional.of(begin));
  }

  /**
   * How long it is.
   *
   * @return the length, positive
   */
  Period length();

  /**
   * The first day.
   *
   * @return the begin, or empty when only the length is known
   */
  Optional<LocalDate> begin();

  /**
   * The day after the last.
   *
   * @return the end, or empty when only the length is known
   */
  default Optional<LocalDate> end() {
    return begin().map(begin -> begin.plus(length()));
  }
}
