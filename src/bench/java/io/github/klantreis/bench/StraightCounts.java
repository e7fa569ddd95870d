package io.github.klantreis.bench;

import java.util.Arrays;

/**
 * What the machine can do: the same counts by hand, for this one journey and plan, without checks
 * of what comes in, ways and their deviations, segments, emotions and events outside the map (which
 * are passed over).
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
  private final long[] reachedAt;
  private final long[] startedAt;
  final long[] ends;
  final long[] met;
  final long[] visited;
  final long[] returns;
  final long[] loops = new long[33];
  private final int stepTimes;
  private final int chainTimes;
  private final int dwellTimes;
  private final int throughput;
  private final int purchaseTimes;

  StraightCounts(
      int[] phaseOf, int phases, boolean[] isPurchase, int firstNotSkipped, long window) {
    if (phaseOf.length > Long.SIZE) {
      throw new IllegalArgumentException("it counts on 64 touchpoints at most");
    }
    this.touchpoints = phaseOf.length;
    this.phases = phases;
    this.phaseOf = phaseOf;
    this.isPurchase = isPurchase;
    this.firstNotSkipped = firstNotSkipped;
    this.window = window;
    reached = new long[phases + 1];
    follows = new long[touchpoints * touchpoints];
    starts = new long[touchpoints];
    ends = new long[touchpoints];
    met = new long[touchpoints];
    visited = new long[phases];
    returns = new long[phases * phases];
    last = new long[phases];
    stepTimes = phases * phases;
    chainTimes = stepTimes + phases;
    dwellTimes = chainTimes + phases;
    throughput = dwellTimes + phases;
    purchaseTimes = throughput + 1;
    int times = purchaseTimes + 2;
    counts = new long[times];
    sums = new long[times];
    least = new long[times];
    most = new long[times];
    histograms = new long[times * BUCKETS];
    start = new long[phases];
    reachedAt = new long[phases];
    startedAt = new long[phases];
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

  /** All in one pass: what follows what, times with histograms, stays, funnel, purchases. */
  void all(int[] given, long[] millis, int from, int to) {
    Arrays.fill(start, NEVER);
    int level = -1;
    int before = -1;
    int phaseBefore = -1;
    long timeBefore = 0;
    long began = 0;
    long entered = 0;
    long purchasedAt = NEVER;
    long metBits = 0;
    long visitedBits = 0;
    int looped = 0;
    boolean weighed = false;
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
        if (phase > level) {
          level = phase;
          reachedAt[phase] = time;
          startedAt[phase] = started;
        }
      }
      metBits |= 1L << touchpoint;
      visitedBits |= 1L << phase;
      if (before < 0) {
        starts[touchpoint]++;
        began = time;
        entered = time;
      } else {
        follows[before * touchpoints + touchpoint]++;
        time(phaseBefore * phases + phase, time - timeBefore);
        if (phase != phaseBefore) {
          time(dwellTimes + phaseBefore, time - entered);
          entered = time;
          if (phase < phaseBefore && purchasedAt != NEVER) {
            returns[phaseBefore * phases + phase]++;
          }
        }
      }
      weighed |= phase < firstNotSkipped;
      if (isPurchase[touchpoint]) {
        if (purchasedAt == NEVER) {
          purchases[0]++;
        } else {
          int origin = weighed ? 1 : 0;
          purchases[1 + origin]++;
          time(purchaseTimes + origin, time - purchasedAt);
          looped += 1 - origin;
        }
        purchasedAt = time;
        weighed = false;
      }
      before = touchpoint;
      phaseBefore = phase;
      timeBefore = time;
    }
    reached[level + 1]++;
    for (int step = 1; step <= level; step++) {
      time(stepTimes + step, reachedAt[step] - reachedAt[step - 1]);
      time(chainTimes + step, reachedAt[step] - startedAt[step]);
    }
    if (before >= 0) {
      last[phaseBefore]++;
      ends[before]++;
      time(throughput, timeBefore - began);
      loops[Math.min(looped, loops.length - 1)]++;
      mark(met, metBits);
      mark(visited, visitedBits);
    }
  }

  private void time(int which, long millis) {
    counts[which]++;
    sums[which] += millis;
    least[which] = Math.min(least[which], millis);
    most[which] = Math.max(most[which], millis);
    histograms[which * BUCKETS + bucket(millis)]++;
  }

  private static void mark(long[] counts, long bits) {
    for (long rest = bits; rest != 0; rest &= rest - 1) {
      counts[Long.numberOfTrailingZeros(rest)]++;
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
    add(ends, other.ends);
    add(met, other.met);
    add(visited, other.visited);
    add(returns, other.returns);
    add(loops, other.loops);
    add(last, other.last);
    add(purchases, other.purchases);
    add(counts, other.counts);
    add(sums, other.sums);
    add(histograms, other.histograms);
    for (int which = 0; which < least.length; which++) {
      least[which] = Math.min(least[which], other.least[which]);
      most[which] = Math.max(most[which], other.most[which]);
    }
  }

  private static void add(long[] sums, long[] more) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += more[i];
    }
  }
}
