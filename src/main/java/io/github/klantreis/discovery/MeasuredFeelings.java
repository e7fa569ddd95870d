package io.github.klantreis.discovery;

import java.util.Arrays;

/**
 * How customers felt at each touchpoint. Each customer counts once, by the mean in quarter points
 * (half up): whole numbers, whose sum does not depend on the order of customers.
 */
final class MeasuredFeelings {
  final long[] customers;
  private final long[] quarters;

  MeasuredFeelings(EventTable table, int events) {
    customers = new long[events];
    quarters = new long[events];
    int[] sum = new int[events];
    int[] count = new int[events];
    for (int c = 0; c < table.customers(); c++) {
      for (int i = table.begin(c); i < table.begin(c + 1); i++) {
        if (table.experience(i) != EventTable.NOTHING) {
          sum[table.event(i)] += table.experience(i);
          count[table.event(i)]++;
        }
      }
      for (int i = table.begin(c); i < table.begin(c + 1); i++) {
        int event = table.event(i);
        if (count[event] > 0) {
          customers[event]++;
          quarters[event] += Math.floorDiv(8L * sum[event] + count[event], 2L * count[event]);
          count[event] = 0;
          sum[event] = 0;
        }
      }
    }
  }

  static MeasuredFeelings of(EventTable table) {
    return new MeasuredFeelings(table, table.names.size());
  }

  /** Returns the mean over customers, rounded to a tenth, from −2 to 2. */
  double mean(int event) {
    return Math.floorDiv(10 * quarters[event] + 2 * customers[event], 4 * customers[event]) / 10.0;
  }

  @Override
  public String toString() {
    return "MeasuredFeelings" + Arrays.toString(customers);
  }
}
