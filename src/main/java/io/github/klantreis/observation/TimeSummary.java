package io.github.klantreis.observation;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.observation.tally.TimeBuckets;
import io.github.klantreis.vocabulary.NoBean;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Optional;

/**
 * How long something took, over many customers: the number of times measured, the shortest, the
 * longest, the mean, and quantiles. Everything is exact to the millisecond except quantiles, for
 * which two bounds are given that are at most a quarter apart.
 *
 * <p>Immutable and thread-safe.
 */
public final class TimeSummary implements NoBean {
  private final long count;
  private final BigInteger sum;
  private final long shortest;
  private final long longest;
  private final long[] histogram;

  private TimeSummary(long count, BigInteger sum, long shortest, long longest, long[] histogram) {
    this.count = count;
    this.sum = sum;
    this.shortest = shortest;
    this.longest = longest;
    this.histogram = histogram;
  }

  /** Returns the summary of the times with the given numbers in a tally's cells, taken together. */
  static TimeSummary of(TallyLayout layout, long[] cells, int... which) {
    long[] histogram = new long[TimeBuckets.COUNT];
    BigInteger sum = BigInteger.ZERO;
    long count = 0;
    long least = 0;
    long most = 0;
    for (int time : which) {
      int place = layout.times + time * TallyLayout.TIME_CELLS;
      sum =
          sum.add(
                  BigInteger.valueOf(cells[place + TallyLayout.SUM_HIGH])
                      .shiftLeft(TallyLayout.LOW_BITS))
              .add(BigInteger.valueOf(cells[place + TallyLayout.SUM_LOW]));
      for (int bucket = 0; bucket < TimeBuckets.COUNT; bucket++) {
        histogram[bucket] += cells[place + TallyLayout.HISTOGRAM + bucket];
        count += cells[place + TallyLayout.HISTOGRAM + bucket];
      }
      least = Math.max(least, cells[place + TallyLayout.SHORTEST]);
      most = Math.max(most, cells[place + TallyLayout.LONGEST]);
    }
    return new TimeSummary(count, sum, Long.MAX_VALUE - least, most - 1, histogram);
  }

  /**
   * Returns how many times were measured.
   *
   * @return the number, from 0
   */
  public long count() {
    return count;
  }

  /** Returns how often no time passed. */
  long atOnce() {
    return histogram[TimeBuckets.of(0)];
  }

  /**
   * Returns the shortest time.
   *
   * @return the time, or empty if nothing was measured
   */
  public Optional<Duration> shortest() {
    return count == 0 ? Optional.empty() : Optional.of(Duration.ofMillis(shortest));
  }

  /**
   * Returns the longest time.
   *
   * @return the time, or empty if nothing was measured
   */
  public Optional<Duration> longest() {
    return count == 0 ? Optional.empty() : Optional.of(Duration.ofMillis(longest));
  }

  /**
   * Returns the sum of all times.
   *
   * @return the exact sum; zero if nothing was measured
   */
  public Duration total() {
    BigInteger[] seconds = sum.divideAndRemainder(BigInteger.valueOf(1_000));
    return Duration.ofSeconds(seconds[0].longValueExact()).plusMillis(seconds[1].longValueExact());
  }

  /**
   * Returns the mean time.
   *
   * @return the mean, rounded half up to the millisecond; empty if nothing was measured
   */
  public Optional<Duration> mean() {
    return count == 0
        ? Optional.empty()
        : Optional.of(
            Duration.ofMillis(
                new BigDecimal(sum)
                    .divide(BigDecimal.valueOf(count), 0, RoundingMode.HALF_UP)
                    .longValueExact()));
  }

  /**
   * Returns the median: an estimate within the bounds of the quantile at one half, as if the times
   * between these bounds were spread evenly.
   *
   * @return the estimate, or empty if nothing was measured
   */
  public Optional<Duration> median() {
    return count == 0
        ? Optional.empty()
        : Optional.of(Duration.ofMillis(TimeBuckets.median(histogram, shortest, longest)));
  }

  /**
   * Returns the lower bound of a quantile.
   *
   * @param share the share of times that are not longer than the quantile, from 0 to 1
   * @return the lower bound, or empty if nothing was measured
   * @throws IllegalArgumentException if the share is outside 0 to 1
   */
  public Optional<Duration> quantileAtLeast(double share) {
    int bucket = bucket(share);
    return count == 0
        ? Optional.empty()
        : Optional.of(Duration.ofMillis(Math.max(shortest, TimeBuckets.from(bucket))));
  }

  /**
   * Returns the upper bound of a quantile.
   *
   * @param share the share of times that are not longer than the quantile, from 0 to 1
   * @return the upper bound, or empty if nothing was measured
   * @throws IllegalArgumentException if the share is outside 0 to 1
   */
  public Optional<Duration> quantileAtMost(double share) {
    int bucket = bucket(share);
    return count == 0
        ? Optional.empty()
        : Optional.of(Duration.ofMillis(Math.min(longest, TimeBuckets.to(bucket))));
  }

  /**
   * Returns how many times were longer than one.
   *
   * @param time the time to compare with
   * @return the longer ones, as a share of all; exact if the time is what {@link
   *     #quantileAtMost(double)} returns and not the {@linkplain #longest() longest}, otherwise
   *     those of times that differ from it by less than a quarter may be missing
   */
  public Share longerThan(Duration time) {
    requireNonNull(time, "time");
    long longer = 0;
    for (int bucket = 0; bucket < TimeBuckets.COUNT; bucket++) {
      if (Duration.ofMillis(TimeBuckets.from(bucket)).compareTo(time) > 0) {
        longer += histogram[bucket];
      }
    }
    return Share.of(longer, count);
  }

  /**
   * Returns these times together with others.
   *
   * @param other the other times
   * @return all of them
   */
  public TimeSummary plus(TimeSummary other) {
    requireNonNull(other, "other");
    if (count == 0 || other.count == 0) {
      return count == 0 ? other : this;
    }
    long[] both = histogram.clone();
    for (int bucket = 0; bucket < TimeBuckets.COUNT; bucket++) {
      both[bucket] += other.histogram[bucket];
    }
    return new TimeSummary(
        count + other.count,
        sum.add(other.sum),
        Math.min(shortest, other.shortest),
        Math.max(longest, other.longest),
        both);
  }

  /**
   * Returns the bucket of the time whose rank is the share of the count, rounded up, at least the
   * first.
   */
  private int bucket(double share) {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException(
          "the share of a quantile must be from 0 to 1, but was " + share);
    }
    long rank = Math.max(1, Math.min(count, rank(share)));
    int bucket = 0;
    long seen = histogram[0];
    while (seen < rank && bucket < TimeBuckets.COUNT - 1) {
      seen += histogram[++bucket];
    }
    return bucket;
  }

  /** Exact arithmetic, as 0.07 times 100 is more than 7 in binary fractions. */
  private long rank(double share) {
    return BigDecimal.valueOf(share)
        .multiply(BigDecimal.valueOf(count))
        .setScale(0, RoundingMode.CEILING)
        .longValueExact();
  }

  @Override
  public String toString() {
    return count == 0
        ? "TimeSummary{none}"
        : "TimeSummary{count=" + count + ", mean=" + mean().orElseThrow() + "}";
  }
}
