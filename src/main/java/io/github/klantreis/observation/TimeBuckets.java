package io.github.klantreis.observation;

/**
 * The fixed buckets of histograms of time, in milliseconds: each of the numbers 0 to 3, then four
 * buckets for each power of two. A bucket is at most a quarter of its lower bound wide, so that a
 * quantile read from it is off by less than a quarter. What is longer than 278 years lies in the
 * last one.
 */
final class TimeBuckets {
  static final int COUNT = 168;

  private TimeBuckets() {}

  /** The bucket of a time that is not negative. */
  static int of(long millis) {
    if (millis < 4) {
      return (int) millis;
    }
    int exponent = 63 - Long.numberOfLeadingZeros(millis);
    int bucket = ((exponent - 1) << 2) + (int) ((millis >>> (exponent - 2)) & 3);
    return Math.min(bucket, COUNT - 1);
  }

  /** The shortest time in a bucket. */
  static long from(int bucket) {
    if (bucket < 4) {
      return bucket;
    }
    int exponent = (bucket >> 2) + 1;
    return (4L + (bucket & 3)) << (exponent - 2);
  }

  /** The longest time in a bucket. */
  static long to(int bucket) {
    return bucket == COUNT - 1 ? Long.MAX_VALUE : from(bucket + 1) - 1;
  }
}
