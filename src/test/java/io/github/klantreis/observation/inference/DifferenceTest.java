package io.github.klantreis.observation.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.klantreis.Extent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/** Two shares, and two means, compared. */
final class DifferenceTest {
  private static BigInteger choose(long n, long k) {
    BigInteger ways = BigInteger.ONE;
    for (long i = 1; i <= k; i++) {
      ways = ways.multiply(BigInteger.valueOf(n - k + i)).divide(BigInteger.valueOf(i));
    }
    return k < 0 || k > n ? BigInteger.ZERO : ways;
  }

  @Test
  void fishersTestSumsTheWaysToDivideThoseWhoDidIt() {
    Random random = new Random(7);
    for (int round = 0; round < Extent.of(120, 300); round++) {
      int n = 1 + random.nextInt(80);
      int m = 1 + random.nextInt(80);
      int k = random.nextInt(n + 1);
      int l = random.nextInt(m + 1);
      BigInteger low = BigInteger.ZERO;
      BigInteger high = BigInteger.ZERO;
      for (int i = 0; i <= n; i++) {
        BigInteger ways = choose(n, i).multiply(choose(m, (long) k + l - i));
        low = i <= k ? low.add(ways) : low;
        high = i >= k ? high.add(ways) : high;
      }
      BigInteger tail = (long) k * m <= (long) l * n ? low : high;
      double expected =
          new BigDecimal(tail)
              .divide(new BigDecimal(choose((long) n + m, (long) k + l)), MathContext.DECIMAL128)
              .doubleValue();
      assertThat(Difference.probability(k, n, l, m))
          .as("%s of %s, %s of %s", k, n, l, m)
          .isCloseTo(Math.min(1, 2 * expected), Percentage.withPercentage(1e-8));
    }
  }

  @Test
  void manyCustomersAreNoProblem() {
    long n = 100_000_000;
    assertThat(Difference.probability(n / 4, n, n / 4, n)).isCloseTo(1, within(1e-6));
    assertThat(Difference.probability(n / 4, n, n / 4 + 20_000, n)).isBetween(0.0005, 0.002);
    assertThat(Difference.probability(0, n, n, n)).isZero();
  }

  @Test
  void theIntervalIsNewcombes() {
    // 56 of 70 and 48 of 80 (Newcombe 1998, table II): by Wilson's bounds 0.0524 to 0.3339; with
    // exact bounds a little wider.
    assertThat(Difference.lower(48, 80, 56, 70, 0.05)).isBetween(0.035, 0.0524);
    assertThat(Difference.upper(48, 80, 56, 70, 0.05)).isBetween(0.3339, 0.345);
    assertThat(Difference.lower(0, 30, 0, 30, 0.05)).isNegative();
    assertThat(Difference.upper(0, 30, 30, 30, 0.05)).isEqualTo(1);
  }

  @Test
  void theIntervalHoldsTheDifferenceAsOftenAsStated() {
    Random random = new Random(11);
    double[][] truths = {{0.05, 0.05}, {0.3, 0.4}, {0.02, 0.1}, {0.5, 0.9}};
    for (double[] truth : truths) {
      int missed = 0;
      int rounds = 1_000;
      for (int round = 0; round < rounds; round++) {
        long k = seen(random, 200, truth[0]);
        long l = seen(random, 100, truth[1]);
        double by = truth[1] - truth[0];
        missed +=
            Difference.lower(k, 200, l, 100, 0.05) > by
                    || Difference.upper(k, 200, l, 100, 0.05) < by
                ? 1
                : 0;
      }
      assertThat(missed).as("%s to %s", truth[0], truth[1]).isLessThanOrEqualTo(rounds / 20);
    }
  }

  private static long seen(Random random, int n, double share) {
    long seen = 0;
    for (int i = 0; i < n; i++) {
      seen += random.nextDouble() < share ? 1 : 0;
    }
    return seen;
  }

  @Test
  void meansThatAreTheSameSeldomDiffer() {
    double[] skewed = {0.05, 0, 0, 0.95, 0};
    Random random = new Random(3);
    int errors = 0;
    int missed = 0;
    for (int round = 0; round < 500; round++) {
      long[] first = told(random, skewed, 60);
      long[] second = told(random, skewed, 120);
      errors += MeanDifference.probability(first, second) <= 0.05 ? 1 : 0;
      missed += MeanDifference.lower(first, second, 0.05) > 0 ? 1 : 0;
      missed += MeanDifference.upper(first, second, 0.05) < 0 ? 1 : 0;
    }
    assertThat(errors).isLessThanOrEqualTo(25);
    assertThat(missed).isLessThanOrEqualTo(25);
  }

  @Test
  void meansThatDifferAreFound() {
    long[] low = {20, 30, 40, 10, 0};
    long[] high = {0, 10, 40, 30, 20};
    assertThat(MeanDifference.mean(low)).isCloseTo(-0.6, within(1e-9));
    assertThat(MeanDifference.probability(low, high)).isLessThan(0.001);
    assertThat(MeanDifference.probability(low, low)).isOne();
    assertThat(MeanDifference.lower(low, high, 0.05)).isBetween(0.6, 1.2);
    assertThat(MeanDifference.upper(low, high, 0.05)).isBetween(1.2, 1.8);
    assertThat(MeanDifference.lower(low, high, 0.05))
        .isEqualTo(-MeanDifference.upper(high, low, 0.05));
  }

  private static long[] told(Random random, double[] shares, int n) {
    long[] told = new long[shares.length];
    for (int i = 0; i < n; i++) {
      double lot = random.nextDouble();
      int answer = 0;
      while (lot > shares[answer]) {
        lot -= shares[answer++];
      }
      told[answer]++;
    }
    return told;
  }

  @Test
  void theLevelIsThatOfTheStep() {
    assertThat(Holm.levels(List.of(0.02, 0.01, 0.9, 0.5), 0.04))
        .containsExactly(0.04 / 3, 0.01, 0.04 / 3, 0.04 / 3);
    assertThat(Holm.levels(List.of(), 0.05)).isEmpty();
  }
}
