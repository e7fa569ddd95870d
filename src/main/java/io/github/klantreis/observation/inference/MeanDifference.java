package io.github.klantreis.observation.inference;

/**
 * The means of two sets of answers on a scale from −2 to +2 compared, however the answers are
 * distributed: of each possible mean of the first, both sets together are evidence against it.
 */
public final class MeanDifference {
  private static final double HIGHEST = 2;
  private static final double WIDEST = 4;
  private static final int STEPS = 40;
  private static final int BOUND_STEPS = 12;
  private static final double GOLDEN = 0.6180339887498949;

  private MeanDifference() {}

  /**
   * Returns a bound on how likely it is to see means that differ as much, if the true means are the
   * same.
   *
   * @param first how often each answer was given: in equal steps from −2 to +2
   * @param second the same of others
   * @return from 0 to 1
   */
  public static double probability(long[] first, long[] second) {
    double evidence = Math.max(above(first, second, 0), above(second, first, 0));
    return Math.min(1, 2 * StrictMath.exp(-evidence));
  }

  /**
   * Returns the lower bound of how much the second mean is larger than the first.
   *
   * @param level what the interval may miss, on both sides together
   * @return from −4 to 4, in steps of a thousandth, rounded down
   */
  public static double lower(long[] first, long[] second, double level) {
    double needed = -StrictMath.log(level / 2);
    double low = -WIDEST;
    double high = mean(second) - mean(first);
    for (int step = 0; step < BOUND_STEPS; step++) {
      double middle = (low + high) / 2;
      if (above(first, second, middle) >= needed) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * Returns the upper bound of how much the second mean is larger than the first.
   *
   * @param level what the interval may miss, on both sides together
   * @return from −4 to 4, in steps of a thousandth, rounded up
   */
  public static double upper(long[] first, long[] second, double level) {
    long[] smaller = second;
    return -lower(smaller, first, level);
  }

  /**
   * Returns the mean of answers.
   *
   * @param counts how often each answer was given: in equal steps from −2 to +2
   * @return from −2 to 2; NaN if there are none
   */
  public static double mean(long[] counts) {
    long sum = 0;
    long all = 0;
    for (int i = 0; i < counts.length; i++) {
      sum += i * counts[i];
      all += counts[i];
    }
    return WIDEST * sum / all / (counts.length - 1) - HIGHEST;
  }

  /**
   * Returns the evidence, as a logarithm, that the second mean is larger than the first by more
   * than something: the least that both sets give against any mean of the first.
   */
  private static double above(long[] first, long[] second, double by) {
    double low = mean(first);
    double high = mean(second) - by;
    if (!(low < high)) {
      return 0;
    }
    // Against a mean below both, or above both, one set alone is evidence, and the more so the
    // farther; in between both are, one of them rising and the other falling.
    double left = high - GOLDEN * (high - low);
    double right = low + GOLDEN * (high - low);
    double atLeft = against(first, second, by, left);
    double atRight = against(first, second, by, right);
    double least = Math.min(atLeft, atRight);
    for (int step = 0; step < STEPS; step++) {
      if (atLeft < atRight) {
        high = right;
        right = left;
        atRight = atLeft;
        left = high - GOLDEN * (high - low);
        atLeft = against(first, second, by, left);
      } else {
        low = left;
        left = right;
        atLeft = atRight;
        right = low + GOLDEN * (high - low);
        atRight = against(first, second, by, right);
      }
      least = Math.min(least, Math.min(atLeft, atRight));
    }
    return least;
  }

  private static double against(long[] first, long[] second, double by, double mean) {
    double below = Mean.below(first, mean);
    double above = Mean.above(second, mean + by);
    return -StrictMath.log(below) - StrictMath.log(above);
  }
}
