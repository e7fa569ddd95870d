package io.github.klantreis.observation.tally;

import java.time.Duration;
import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * The fixed buckets of histograms of time, in milliseconds: one for each of the numbers 0 to 3,
 * then four for each power of two. The width of a bucket is at most a quarter of its lower bound,
 * so the error of a quantile is less than a quarter. Times longer than 278 years are in the last
 * bucket.
 *
 * <p>Where such a bucket contains 1, 7, 30, 90 or 365 days it is two, of which the first ends with
 * that time: people ask who came within a week, and a log that knows only days has all its times at
 * whole days.
 */
public final class TimeBuckets {
  private static final int BEFORE_DAYS = 168;

  private static final long[] DAYS =
      LongStream.of(1, 7, 30, 90, 365).map(days -> Duration.ofDays(days).toMillis()).toArray();

  public static final int COUNT = BEFORE_DAYS + DAYS.length;

  /** Per bucket the shortest time in it. */
  private static final long[] FROM = new long[COUNT];

  /** Per bucket without regard to days the number of the first that it is. */
  private static final int[] FIRST = new int[BEFORE_DAYS];

  /** Per bucket without regard to days the longest time in the first that it is. */
  private static final long[] SPLIT = new long[BEFORE_DAYS];

  static {
    Arrays.fill(SPLIT, Long.MAX_VALUE);
    for (long days : DAYS) {
      SPLIT[beforeDays(days)] = days;
    }
    int bucket = 0;
    for (int whole = 0; whole < BEFORE_DAYS; whole++) {
      FIRST[whole] = bucket;
      FROM[bucket++] = beforeDaysFrom(whole);
      if (SPLIT[whole] < Long.MAX_VALUE) {
        FROM[bucket++] = SPLIT[whole] + 1;
      }
    }
  }

  private TimeBuckets() {}

  /** Returns the bucket of a time that is not negative. */
  public static int of(long millis) {
    int whole = beforeDays(millis);
    return FIRST[whole] + (millis > SPLIT[whole] ? 1 : 0);
  }

  private static int beforeDays(long millis) {
    if (millis < 4) {
      return (int) millis;
    }
    int exponent = 63 - Long.numberOfLeadingZeros(millis);
    int bucket = ((exponent - 1) << 2) + (int) ((millis >>> (exponent - 2)) & 3);
    return Math.min(bucket, BEFORE_DAYS - 1);
  }

  private static long beforeDaysFrom(int whole) {
    if (whole < 4) {
      return whole;
    }
    int exponent = (whole >> 2) + 1;
    return (4L + (whole & 3)) << (exponent - 2);
  }

  /** Returns the shortest time in a bucket. */
  public static long from(int bucket) {
    return FROM[bucket];
  }

  /** Returns the longest time in a bucket. */
  public static long to(int bucket) {
    return bucket == COUNT - 1 ? Long.MAX_VALUE : FROM[bucket + 1] - 1;
  }

  /**
   * Returns an estimate of the median of times, as if those in one bucket were spread evenly.
   *
   * @param histogram of each bucket how many times are in it; at least one in all
   */
  public static long median(long[] histogram, long shortest, long longest) {
    long count = Arrays.stream(histogram).sum();
    int bucket = 0;
    long shorter = 0;
    while (2 * (shorter + histogram[bucket]) < count) {
      shorter += histogram[bucket++];
    }
    long least = Math.max(shortest, from(bucket));
    long most = Math.min(longest, to(bucket));
    double inBucket = (count / 2.0 - shorter) / histogram[bucket];
    return least + Math.round((most - least) * inBucket);
  }
}
