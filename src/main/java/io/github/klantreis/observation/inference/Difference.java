package io.github.klantreis.observation.inference;

/**
 * Two shares of different customers compared: whether they differ (Fisher's exact test) and by how
 * much (Newcombe, Interval estimation for the difference between independent proportions, 1998,
 * method 10, with the exact bounds of each share).
 */
public final class Difference {
  /** A term that is smaller than this part of the sum changes it no more. */
  private static final double NEGLIGIBLE = 1e-17;

  private Difference() {}

  /**
   * Returns how likely it is to see shares that differ as much, if the true shares are the same:
   * twice the smaller of both tails.
   *
   * @param k how many of the first did it, from 0 to n
   * @param n of how many, at least 1
   * @param l how many of the second did it, from 0 to m
   * @param m of how many, at least 1
   * @return from 0 to 1
   */
  public static double probability(long k, long n, long l, long m) {
    long all = k + l;
    // The tail on the side on which the first share is; by symmetry always summed downwards.
    boolean isLow = (double) k * m <= (double) l * n;
    return Math.min(1, 2 * (isLow ? atMost(k, n, m, all) : atMost(n - k, n, m, n + m - all)));
  }

  /** Returns how likely at most k of all those who did it are among the n. */
  private static double atMost(long k, long n, long m, long all) {
    if (all == 0 || all == n + m) {
      return 1;
    }
    double share = (double) all / (n + m);
    double term =
        StrictMath.exp(
            Binomial.logProbability(k, n, share)
                + Binomial.logProbability(all - k, m, share)
                - Binomial.logProbability(all, n + m, share));
    double sum = 0;
    long least = Math.max(0, all - m);
    for (long i = k; i >= least && term > NEGLIGIBLE * sum; i--) {
      sum += term;
      term *= (double) i / (n - i + 1) * (m - all + i) / (all - i + 1);
    }
    return sum;
  }

  /**
   * Returns the lower bound of how much the second share is larger than the first.
   *
   * @param level what the interval may miss, on both sides together
   * @return from −1 to 1
   */
  public static double lower(long k, long n, long l, long m, double level) {
    double first = (double) k / n;
    double second = (double) l / m;
    double down = second - Binomial.lower(l, m, level / 2);
    double up = Binomial.upper(k, n, level / 2) - first;
    return second - first - StrictMath.sqrt(down * down + up * up);
  }

  /**
   * Returns the upper bound of how much the second share is larger than the first.
   *
   * @param level what the interval may miss, on both sides together
   * @return from −1 to 1
   */
  public static double upper(long k, long n, long l, long m, double level) {
    return -lower(l, m, k, n, level);
  }
}
