package io.github.klantreis.part;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.vocabulary.NoBean;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How long a journey takes. Customers travel, but not for ever: choose between a week and a year
 * ("Zakelijke leadgeneratie, deel 3"). An interval has either only a length, or two dates.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface TimeInterval extends NoBean permits ImmutableTimeInterval {

  /**
   * Returns an interval of a certain length.
   *
   * @param length the length, a {@link TimeSpan}, a {@link Period} or a {@link Duration}; the
   *     {@code build()} of the journey checks that it is positive
   * @return the interval, without dates
   */
  static TimeInterval of(TemporalAmount length) {
    return ImmutableTimeInterval.of(TimeSpan.from(length), Optional.empty());
  }

  /**
   * Returns the interval between two dates.
   *
   * @param begin the first day
   * @param end the day after the last day; the {@code build()} of the journey checks that it is
   *     later than {@code begin}
   * @return the interval
   */
  static TimeInterval between(LocalDate begin, LocalDate end) {
    return ImmutableTimeInterval.of(
        TimeSpan.of(Period.between(requireNonNull(begin, "begin"), requireNonNull(end, "end"))),
        Optional.of(begin));
  }

  /**
   * Returns the length.
   *
   * @return the length, positive in every journey that was built
   */
  TimeSpan length();

  /**
   * Returns the first day.
   *
   * @return the start, or empty if only the length is known
   */
  Optional<LocalDate> begin();

  /**
   * Returns the day after the last day.
   *
   * @return the end, or empty if only the length is known
   */
  default Optional<LocalDate> end() {
    return begin().map(begin -> begin.plus(length().calendar()));
  }
}
