package io.github.klantreis.observation.tally;

/**
 * The fixed buckets of histograms of time, in milliseconds: one for each of the numbers 0 to 3,
 * then four for each power of two. The width of a bucket is at most a quarter of its lower bound,
 * so the error of a quantile is less than a quarter. Times longer than 278 years are in the last
 * bucket.
 */
public final class TimeBuckets {
  public static final int COUNT = 168;

  private TimeBuckets() {}

  /** Returns the bucket of a time that is not negative. */
  public static int of(long millis) {
    if (millis < 4) {
      return (int) millis;
    }
    int exponent = 63 - Long.numberOfLeadingZeros(millis);
    int bucket = ((exponent - 1) << 2) + (int) ((millis >>> (exponent - 2)) & 3);
    return Math.min(bucket, COUNT - 1);
  }

  /** Returns the shortest time in a bucket. */
  public static long from(int bucket) {
    if (bucket < 4) {
      return bucket;
    }
    int exponent = (bucket >> 2) + 1;
    return (4L + (bucket & 3)) << (exponent - 2);
  }

  /** Returns the longest time in a bucket. */
  public static long to(int bucket) {
    return bucket == COUNT - 1 ? Long.MAX_VALUE : from(bucket + 1) - 1;
  }
}
