package io.github.klantreis.observation.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.klantreis.Extent;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/** The tests and bounds are what sums of exact probabilities give. */
final class InferenceTest {
  private static final Offset<Double> ROUNDED = within(5e-4);

  /** The sum of the probabilities themselves, with 60 digits. */
  private static BigDecimal sum(long from, long to, long n, double p) {
    MathContext digits = new MathContext(60);
    BigDecimal does = new BigDecimal(p);
    BigDecimal doesNot = BigDecimal.ONE.subtract(does);
    BigDecimal term = doesNot.pow((int) n, digits);
    BigDecimal sum = BigDecimal.ZERO;
    for (long k = 0; k <= to; k++) {
      sum = k >= from ? sum.add(term) : sum;
      term =
          term.multiply(does, digits)
              .divide(doesNot, digits)
              .multiply(BigDecimal.valueOf(n - k))
              .divide(BigDecimal.valueOf(k + 1), digits);
    }
    return sum;
  }

  @Test
  void tailsAreSumsOfProbabilities() {
    Random random = new Random(4);
    for (int round = 0; round < Extent.of(80, 300); round++) {
      long n = 1L + random.nextInt(random.nextBoolean() ? 30 : 3_000);
      double p = random.nextBoolean() ? random.nextDouble() : random.nextInt(100) / 1_000.0 + 0.001;
      long k = random.nextBoolean() ? random.nextInt((int) n + 1) : Math.min(n, (long) (n * p));
      assertThat(Binomial.atLeast(k, n, p))
          .as("%s of %s at %s", k, n, p)
          .isCloseTo(sum(k, n, n, p).doubleValue(), Percentage.withPercentage(1e-9));
      assertThat(Binomial.atMost(k, n, p))
          .isCloseTo(sum(0, k, n, p).doubleValue(), Percentage.withPercentage(1e-9));
    }
  }

  @Test
  void boundsAreSharesOfWhichSoManyWouldJustBeSeen() {
    for (long[] seen : new long[][] {{0, 30}, {1, 30}, {97, 586}, {30, 30}, {5, 1_000_000}}) {
      double low = Binomial.lower(seen[0], seen[1], 0.025);
      double high = Binomial.upper(seen[0], seen[1], 0.025);
      if (seen[0] > 0) {
        assertThat(Binomial.atLeast(seen[0], seen[1], low)).isCloseTo(0.025, within(1e-9));
      } else {
        assertThat(low).isZero();
      }
      if (seen[0] < seen[1]) {
        assertThat(Binomial.atMost(seen[0], seen[1], high)).isCloseTo(0.025, within(1e-9));
      } else {
        assertThat(high).isOne();
      }
    }
    // As tables have them.
    assertThat(Binomial.lower(5, 20, 0.025)).isCloseTo(0.0866, ROUNDED);
    assertThat(Binomial.upper(5, 20, 0.025)).isCloseTo(0.4910, ROUNDED);
  }

  @Test
  void manyCustomersAreNoProblem() {
    long n = 1_000_000_000;
    assertThat(Binomial.atLeast(n / 20, n, 0.05)).isCloseTo(0.5, within(1e-4));
    assertThat(Binomial.atLeast(n / 20 + 100_000, n, 0.05)).isLessThan(1e-40).isPositive();
  }

  @Test
  void theSmallestShareThatIsFoundWithFourOfFive() {
    double level = 1 / 120.0;
    assertThat(Binomial.found(200, 0.05, level / 20, 0.8)).isCloseTo(0.133, ROUNDED);
    assertThat(Binomial.found(2_000, 0.05, level / 20, 0.8)).isCloseTo(0.072, ROUNDED);
    assertThat(Binomial.found(20_000, 0.05, level / 1_000, 0.8)).isCloseTo(0.058, ROUNDED);
    assertThat(Binomial.found(1_000, 0.2, level / 5, 0.8)).isCloseTo(0.25, ROUNDED);
    assertThat(Binomial.foundBelow(2_000, 0.01, level / 10, 0.8)).isCloseTo(0.0028, ROUNDED);
    assertThat(Binomial.foundBelow(705, 0.01, level / 10, 0.8)).isNegative();
    assertThat(Binomial.foundBelow(706, 0.01, level / 10, 0.8)).isPositive();
    assertThat(Binomial.foundBelow(883, 0.01, level / 60, 0.8)).isNegative();
    assertThat(Binomial.foundBelow(884, 0.01, level / 60, 0.8)).isPositive();
  }

  @Test
  void ofSeveralTestsTheBestNeedsTheMost() {
    assertThat(Holm.found(List.of(), 0.05)).isEmpty();
    assertThat(Holm.found(List.of(0.05), 0.05)).containsExactly(true);
    assertThat(Holm.found(List.of(0.026, 0.9), 0.05)).containsExactly(false, false);
    assertThat(Holm.found(List.of(0.04, 0.025, 0.9), 0.05)).containsExactly(false, false, false);
    assertThat(Holm.found(List.of(0.04, 0.01, 0.02, 0.9), 0.05))
        .containsExactly(false, true, false, false);
    assertThat(Holm.found(List.of(0.02, 0.01, 0.04), 0.05)).containsExactly(true, true, true);
  }

  @Test
  void aMeanErrsNoMoreOftenThanStatedWhateverTheDistribution() {
    // Mostly +1 and seldom −2, where the t test fails: the mean is 0.85.
    double[][] distributions = {
      {0.05, 0, 0, 0.95, 0}, {0.2, 0.2, 0.2, 0.2, 0.2}, {0, 0, 0.99, 0, 0.01}, {0.5, 0, 0, 0, 0.5}
    };
    double level = 0.01;
    int rounds = Extent.of(8_000, 20_000);
    for (double[] each : distributions) {
      double mean = 0;
      for (int i = 0; i < 5; i++) {
        mean += each[i] * (i - 2);
      }
      for (int n : new int[] {30, 100}) {
        Random random = new Random(n);
        int errors = 0;
        for (int round = 0; round < rounds; round++) {
          long[] counts = new long[17];
          for (int i = 0; i < n; i++) {
            double lot = random.nextDouble();
            int answer = 0;
            while (answer < 4 && lot >= each[answer]) {
              lot -= each[answer++];
            }
            counts[4 * answer]++;
          }
          errors += Mean.above(counts, mean) <= level ? 1 : 0;
          errors += Mean.below(counts, mean) <= level ? 1 : 0;
        }
        // Each side may err; three standard deviations are let pass.
        assertThat(errors)
            .isLessThan((int) (2 * level * rounds + 3 * Math.sqrt(2 * level * rounds)));
      }
    }
  }

  @Test
  void aMeanIsFoundTheBetterTheMoreCustomersToldIt() {
    List<Double> bounds = new ArrayList<>();
    for (long n : new long[] {30, 100, 300}) {
      long[] counts = new long[17];
      counts[4] = n / 2;
      counts[8] = n - n / 2;
      bounds.add(Mean.below(counts, 0.5));
      assertThat(Mean.above(counts, 0.5)).isOne();
      assertThat(Mean.above(counts, -0.5)).as("as it is").isOne();
    }
    assertThat(bounds.get(0)).isGreaterThan(bounds.get(1));
    assertThat(bounds.get(1)).isGreaterThan(bounds.get(2)).isLessThan(1e-6);
    long[] best = new long[17];
    best[16] = 30;
    assertThat(Mean.above(best, 1)).isCloseTo(Math.pow(0.75, 30), Percentage.withPercentage(1e-6));
    assertThat(Mean.above(best, 2)).as("more cannot be told").isOne();
    assertThat(Mean.above(best, -2)).as("none of it would be seen").isZero();
  }
}
