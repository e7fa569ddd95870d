package io.github.klantreis.observation.inference;

/**
 * The binomial distribution: how likely it is that of some customers at least, or at most, so many
 * do something that each does with a given probability. Exact up to rounding, also where the
 * probabilities are tiny; all by {@link StrictMath}, so that every machine gives the same findings.
 */
public final class Binomial {
  private static final int STEPS = 200;
  private static final double TINY = 1e-300;
  private static final double HALF_LOG_2_PI = 0.9189385332046728;

  private Binomial() {}

  /**
   * Returns the probability that at least so many do it.
   *
   * @param k how many, from 0 to n
   * @param n of how many, from 0
   * @param p the probability of each, from 0 to 1
   * @return from 0 to 1
   */
  public static double atLeast(long k, long n, double p) {
    if (k <= 0 || p >= 1) {
      return 1;
    }
    return k > n || p <= 0 ? 0 : beta((double) k, n - k + 1.0, p);
  }

  /**
   * Returns the probability that at most so many do it.
   *
   * @param k how many, from 0 to n
   * @param n of how many, from 0
   * @param p the probability of each, from 0 to 1
   * @return from 0 to 1
   */
  public static double atMost(long k, long n, double p) {
    return atLeast(n - k, n, 1 - p);
  }

  /**
   * Returns the lower bound of an exact interval (Clopper and Pearson, 1934): the share of which so
   * many or more would be seen with the given probability.
   *
   * @param tail the probability, above 0 and below 1
   * @return from 0 to 1; 0 if n is 0
   */
  public static double lower(long k, long n, double tail) {
    if (k <= 0) {
      return 0;
    }
    double low = 0;
    double high = 1;
    for (int step = 0; step < STEPS && low < high; step++) {
      double middle = (low + high) / 2;
      if (middle == low || middle == high) {
        break;
      }
      if (atLeast(k, n, middle) < tail) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * Returns the upper bound of an exact interval: the share of which so many or fewer would be seen
   * with the given probability.
   *
   * @param tail the probability, above 0 and below 1
   * @return from 0 to 1; 1 if n is 0
   */
  public static double upper(long k, long n, double tail) {
    return 1 - lower(n - k, n, tail);
  }

  /**
   * Returns the smallest share above a threshold that a test finds with some probability.
   *
   * @param level the probability at which the test errs, if the share is the threshold
   * @param power the probability, such as 0.8
   * @return the share; more than 1 if the test can find none
   */
  public static double found(long n, double threshold, double level, double power) {
    if (atLeast(n, n, threshold) > level) {
      return Double.POSITIVE_INFINITY;
    }
    long low = 0;
    long high = n;
    while (high - low > 1) {
      long middle = low + (high - low) / 2;
      if (atLeast(middle, n, threshold) <= level) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return lower(high, n, power);
  }

  /**
   * Returns the largest share below a threshold that a test finds with some probability.
   *
   * @param level the probability at which the test errs, if the share is the threshold
   * @param power the probability, such as 0.8
   * @return the share; less than 0 if the test can find none
   */
  public static double foundBelow(long n, double threshold, double level, double power) {
    return 1 - found(n, 1 - threshold, level, power);
  }

  /** Returns the regularized incomplete beta function, by a continued fraction (Lentz). */
  private static double beta(double a, double b, double x) {
    return x > (a + 1) / (a + b + 2)
        ? 1 - density(b, a, 1 - x) * fraction(b, a, 1 - x)
        : density(a, b, x) * fraction(a, b, x);
  }

  private static double fraction(double a, double b, double x) {
    double c = 1;
    double d = 1 / apart(1 - (a + b) * x / (a + 1));
    double product = d;
    long most = 1_000 + (long) (50 * StrictMath.sqrt(Math.max(a, b)));
    for (long m = 1; m <= most; m++) {
      double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
      d = 1 / apart(1 + even * d);
      c = apart(1 + even / c);
      product *= d * c;
      double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
      d = 1 / apart(1 + odd * d);
      c = apart(1 + odd / c);
      product *= d * c;
      if (Math.abs(d * c - 1) < 1e-15) {
        break;
      }
    }
    return product;
  }

  private static double apart(double value) {
    return Math.abs(value) < TINY ? TINY : value;
  }

  /**
   * Returns x<sup>a</sup>(1 − x)<sup>b</sup> / (a B(a, b)) without cancelling large logarithms
   * (Loader, Fast and accurate computation of binomial probabilities, 2000).
   */
  private static double density(double a, double b, double x) {
    double n = a + b;
    double log =
        remainder(n) - remainder(a) - remainder(b) - deviance(a, n * x) - deviance(b, n * (1 - x));
    return StrictMath.exp(log)
        * StrictMath.sqrt(n / (a * b))
        * StrictMath.exp(-HALF_LOG_2_PI)
        * b
        / n;
  }

  /** Returns the logarithm of the probability that exactly k of n do it; 0 < p < 1. */
  static double logProbability(long k, long n, double p) {
    if (k == 0) {
      return n * StrictMath.log1p(-p);
    }
    if (k == n) {
      return n * StrictMath.log(p);
    }
    double all = n;
    double some = k;
    double rest = all - some;
    return remainder(all)
        - remainder(some)
        - remainder(rest)
        - deviance(some, all * p)
        - deviance(rest, all * (1 - p))
        - HALF_LOG_2_PI
        + StrictMath.log(all / (some * rest)) / 2;
  }

  /** Returns by how much Stirling's formula is too small for the logarithm of n!. */
  private static double remainder(double n) {
    if (n < 16) {
      double factorial = 0;
      for (int i = 2; i <= n; i++) {
        factorial += StrictMath.log(i);
      }
      return factorial - (n + 0.5) * StrictMath.log(n) + n - HALF_LOG_2_PI;
    }
    double s = 1 / (n * n);
    return (1 / 12.0 - s * (1 / 360.0 - s * (1 / 1260.0 - s * (1 / 1680.0 - s / 1188.0)))) / n;
  }

  /** Returns x ln(x / mean) + mean − x. */
  private static double deviance(double x, double mean) {
    double off = x - mean;
    if (Math.abs(off) >= 0.1 * (x + mean)) {
      return x * StrictMath.log(x / mean) - off;
    }
    double v = off / (x + mean);
    double sum = off * v;
    double term = 2 * x * v;
    for (int i = 3; i < 1_000; i += 2) {
      term *= v * v;
      double next = sum + term / i;
      if (next == sum) {
        break;
      }
      sum = next;
    }
    return sum;
  }
}
