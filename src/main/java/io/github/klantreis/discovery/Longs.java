package io.github.klantreis.discovery;

import java.util.Arrays;

/** A growing list of numbers, of which the median is taken. */
final class Longs {
  private long[] values = new long[16];
  private int size;

  void add(long value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    values[size++] = value;
  }

  int size() {
    return size;
  }

  /** Returns the median, the lower one of two; there is at least one number. */
  long median() {
    return quantile(0.5);
  }

  /** Returns the least number that so many are at most; there is at least one number. */
  long quantile(double share) {
    Arrays.sort(values, 0, size);
    return values[Math.max(0, (int) Math.ceil(share * size) - 1)];
  }
}
