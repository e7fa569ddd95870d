package io.github.klantreis.observation;

import io.github.klantreis.observation.inference.Binomial;
import io.github.klantreis.vocabulary.NoBean;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * A part of a whole, kept as two counts so that nothing is lost by rounding, such as 97 of 586.
 *
 * <p>Immutable, equal by both counts and thread-safe.
 */
public final class Share implements NoBean {
  /** What the interval leaves out on each side. */
  private static final double TAIL = 0.025;

  private static final int MOST_DECIMALS = 9;

  private final long part;
  private final long whole;

  private Share(long part, long whole) {
    this.part = part;
    this.whole = whole;
  }

  /**
   * Returns a share.
   *
   * @param part a count, from 0
   * @param whole a count, from 0
   * @return the share
   * @throws IllegalArgumentException if a count is negative
   */
  public static Share of(long part, long whole) {
    if (part < 0 || whole < 0) {
      throw new IllegalArgumentException(
          "the counts of a share must not be negative, but were " + part + " of " + whole);
    }
    return new Share(part, whole);
  }

  /**
   * Returns the part.
   *
   * @return a count, from 0
   */
  public long part() {
    return part;
  }

  /**
   * Returns the whole.
   *
   * @return a count, from 0
   */
  public long whole() {
    return whole;
  }

  /**
   * Returns the part divided by the whole.
   *
   * @return the quotient, or empty if the whole is 0
   */
  public OptionalDouble value() {
    return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
  }

  /**
   * Returns the share in percent, exact to the last digit shown.
   *
   * @param decimals the number of digits after the decimal point, from 0 to 9
   * @return a text such as {@code 16.6}, rounded half up, with a point; a dash if the whole is 0
   * @throws IllegalArgumentException if the number of decimals is outside 0 to 9
   */
  public String percent(int decimals) {
    if (decimals < 0 || decimals > MOST_DECIMALS) {
      throw new IllegalArgumentException(
          "the number of decimals must be from 0 to 9, but was " + decimals);
    }
    return whole == 0
        ? "–"
        : BigDecimal.valueOf(part)
            .movePointRight(2)
            .divide(BigDecimal.valueOf(whole), decimals, RoundingMode.HALF_UP)
            .toPlainString();
  }

  /**
   * Returns the lower bound of the 95 % confidence interval of the share, which is exact if the
   * whole is of independent customers (Clopper and Pearson, The use of confidence or fiducial
   * limits, 1934).
   *
   * @return from 0 to 1; 0 if the whole is 0
   */
  public double atLeast() {
    return whole == 0 ? 0 : Binomial.lower(part, whole, TAIL);
  }

  /**
   * Returns the upper bound of the 95 % confidence interval of the share.
   *
   * @return from 0 to 1; 1 if the whole is 0
   */
  public double atMost() {
    return whole == 0 ? 1 : Binomial.upper(part, whole, TAIL);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Share that && part == that.part && whole == that.whole;
  }

  @Override
  public int hashCode() {
    return 31 * Long.hashCode(part) + Long.hashCode(whole);
  }

  /** Such as {@code 97 of 586 (16.6%)}. */
  @Override
  public String toString() {
    return part + " of " + whole + (whole == 0 ? "" : " (" + percent(1) + "%)");
  }
}
