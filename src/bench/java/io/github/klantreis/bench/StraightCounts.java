package io.github.klantreis.bench;

import java.util.Arrays;

/**
 * What the machine can do: the same counts by hand, for this one journey and plan, without checks,
 * segments, variants, deviations, emotions and events outside the map (which are passed over).
 */
final class StraightCounts {
  private static final long NEVER = Long.MIN_VALUE / 4;
  private static final int BUCKETS = 168;

  private final int touchpoints;
  private final int phases;
  private final int[] phaseOf;
  private final boolean[] isPurchase;
  private final int firstNotSkipped;
  private final long window;
  final long[] reached;
  final long[] follows;
  final long[] starts;
  final long[] last;
  final long[] purchases = new long[3];
  final long[] counts;
  final long[] sums;
  final long[] least;
  final long[] most;
  private final long[] histograms;
  private final long[] start;

  StraightCounts(
      int[] phaseOf, int phases, boolean[] isPurchase, int firstNotSkipped, long window) {
    this.touchpoints = phaseOf.length;
    this.phases = phases;
    this.phaseOf = phaseOf;
    this.isPurchase = isPurchase;
    this.firstNotSkipped = firstNotSkipped;
    this.window = window;
    reached = new long[phases + 1];
    follows = new long[touchpoints * touchpoints];
    starts = new long[touchpoints];
    last = new long[phases];
    counts = new long[phases * phases];
    sums = new long[phases * phases];
    least = new long[phases * phases];
    most = new long[phases * phases];
    histograms = new long[phases * phases * BUCKETS];
    start = new long[phases];
    Arrays.fill(least, Long.MAX_VALUE);
  }

  /** Only the funnel, best start. */
  void funnel(int[] given, long[] millis, int from, int to) {
    Arrays.fill(start, NEVER);
    int level = -1;
    for (int i = from; i < to; i++) {
      if (given[i] < 0) {
        continue;
      }
      int phase = phaseOf[given[i]];
      long started = phase == 0 ? millis[i] : start[phase - 1];
      if (millis[i] - started <= window) {
        start[phase] = started;
        level = Math.max(level, phase);
      }
    }
    reached[level + 1]++;
  }

  /** Funnel, what follows what, times with histograms, where customers stop, purchases. */
  void all(int[] given, long[] millis, int from, int to) {
    Arrays.fill(start, NEVER);
    int level = -1;
    int before = -1;
    int phaseBefore = -1;
    long timeBefore = 0;
    boolean weighed = false;
    boolean bought = false;
    for (int i = from; i < to; i++) {
      int touchpoint = given[i];
      if (touchpoint < 0) {
        continue;
      }
      int phase = phaseOf[touchpoint];
      long time = millis[i];
      long started = phase == 0 ? time : start[phase - 1];
      if (time - started <= window) {
        start[phase] = started;
        level = Math.max(level, phase);
      }
      if (before >= 0) {
        follows[before * touchpoints + touchpoint]++;
        int edge = phaseBefore * phases + phase;
        long gap = time - timeBefore;
        counts[edge]++;
        sums[edge] += gap;
        least[edge] = Math.min(least[edge], gap);
        most[edge] = Math.max(most[edge], gap);
        histograms[edge * BUCKETS + bucket(gap)]++;
      } else {
        starts[touchpoint]++;
      }
      weighed |= phase < firstNotSkipped;
      if (isPurchase[touchpoint]) {
        purchases[!bought ? 0 : weighed ? 2 : 1]++;
        bought = true;
        weighed = false;
      }
      before = touchpoint;
      phaseBefore = phase;
      timeBefore = time;
    }
    reached[level + 1]++;
    if (phaseBefore >= 0) {
      last[phaseBefore]++;
    }
  }

  private static int bucket(long millis) {
    if (millis < 4) {
      return (int) millis;
    }
    int exponent = 63 - Long.numberOfLeadingZeros(millis);
    return Math.min(BUCKETS - 1, ((exponent - 1) << 2) + (int) ((millis >>> (exponent - 2)) & 3));
  }

  void merge(StraightCounts other) {
    add(reached, other.reached);
    add(follows, other.follows);
    add(starts, other.starts);
    add(last, other.last);
    add(purchases, other.purchases);
    add(counts, other.counts);
    add(sums, other.sums);
    add(histograms, other.histograms);
    for (int edge = 0; edge < least.length; edge++) {
      least[edge] = Math.min(least[edge], other.least[edge]);
      most[edge] = Math.max(most[edge], other.most[edge]);
    }
  }

  private static void add(long[] sums, long[] more) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += more[i];
    }
  }
}
