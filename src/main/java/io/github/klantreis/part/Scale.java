package io.github.klantreis.part;

/**
 * The range of values a metric can have, both ends included.
 *
 * @param min the least value
 * @param max the greatest value
 */
public record Scale(double min, double max) {
  /**
   * Checks the ends.
   *
   * @param min the least value
   * @param max the greatest value
   * @throws IllegalArgumentException if an end is not finite or {@code min} is not below {@code
   *     max}
   */
  public Scale {
    if (!Double.isFinite(min) || !Double.isFinite(max) || min >= max) {
      throw new IllegalArgumentException(
          "a scale goes from a finite value to a greater one, not from " + min + " to " + max);
    }
    // 0.0 and -0.0 are the same number, but not the same record component
    min = min + 0.0;
    max = max + 0.0;
  }

  /**
   * A scale.
   *
   * @param min the least value, finite
   * @param max the greatest value, finite and above {@code min}
   * @return the scale
   * @throws IllegalArgumentException if an end is not finite or {@code min} is not below {@code
   *     max}
   */
  public static Scale of(double min, double max) {
    return new Scale(min, max);
  }

  /**
   * Whether a value lies on this scale.
   *
   * @param value any number
   * @return true if it is neither below the least nor above the greatest value
   */
  public boolean contains(double value) {
    return value >= min && value <= max;
  }
}
