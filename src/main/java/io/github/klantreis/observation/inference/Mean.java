package io.github.klantreis.observation.inference;

/**
 * A bound on the mean of answers on a scale from −2 to +2, however they are distributed: by
 * empirical likelihood. Answers are skewed, for which the t test errs too often.
 */
public final class Mean {
  private static final int STEPS = 200;
  private static final double LOWEST = -2;
  private static final double HIGHEST = 2;

  private Mean() {}

  /**
   * Returns a bound on how likely it is to see such answers if their true mean is not above one.
   *
   * @param counts how often each answer was given: in equal steps from −2 to +2
   * @param mean the mean
   * @return from 0 to 1; 1 if the mean of the answers is not above it
   */
  public static double above(long[] counts, double mean) {
    if (mean >= HIGHEST) {
      return 1;
    }
    if (slope(counts, mean, 0) <= 0) {
      return 1;
    }
    if (mean <= LOWEST) {
      return 0; // No answer is below it, so one above it is proof.
    }
    double low = 0;
    double high = 1 / (mean - LOWEST);
    for (int step = 0; step < STEPS; step++) {
      double middle = (low + high) / 2;
      if (middle == low || middle == high) {
        break;
      }
      if (slope(counts, mean, middle) > 0) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return StrictMath.exp(-logarithms(counts, mean, low));
  }

  /**
   * Returns a bound on how likely it is to see such answers if their true mean is not below one.
   *
   * @param counts how often each answer was given: in equal steps from −2 to +2
   * @param mean the mean
   * @return from 0 to 1; 1 if the mean of the answers is not below it
   */
  public static double below(long[] counts, double mean) {
    long[] mirrored = new long[counts.length];
    for (int i = 0; i < counts.length; i++) {
      mirrored[i] = counts[counts.length - 1 - i];
    }
    return above(mirrored, -mean);
  }

  private static double off(long[] counts, int i, double mean) {
    return LOWEST + (HIGHEST - LOWEST) * i / (counts.length - 1) - mean;
  }

  private static double slope(long[] counts, double mean, double lambda) {
    double slope = 0;
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        double off = off(counts, i, mean);
        slope += counts[i] * off / (1 + lambda * off);
      }
    }
    return slope;
  }

  private static double logarithms(long[] counts, double mean, double lambda) {
    double sum = 0;
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        sum += counts[i] * StrictMath.log1p(lambda * off(counts, i, mean));
      }
    }
    return sum;
  }
}
