package io.github.klantreis.bench;

import io.github.klantreis.model.Journey;
import io.github.klantreis.observation.Encounter;
import io.github.klantreis.observation.ObservationPlan;
import io.github.klantreis.observation.Trail;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the machine can do: by hand, for this one journey and plan, in one pass, each number that a
 * tally of it counts from arrays; without checks of what comes in, without caps, and without the
 * deviations of each way, which may be found once for all who went it.
 */
final class StraightCounts {
  private static final long NEVER = Long.MIN_VALUE / 4;
  private static final int BUCKETS = 168;
  private static final int FREE = -1;

  /** The interval of the loop of the journey. */
  private static final Period LOOP = Period.ofMonths(18);

  private final int touchpoints;
  private final int phases;
  private final int[] phaseOf;
  private final boolean[] isPurchase;

  /** From touchpoint to touchpoint whether the journey models the move. */
  private final boolean[] modelled;

  private final int[] firstOf;
  private final int firstNotSkipped;
  private final long window;
  private final long inactivity;
  private final long stoppedBefore;
  private final long maturedUntil;
  private final long loopDueBefore;
  long customers;
  long unmapped;
  long seen;
  long offTheMap;
  long repeatCustomers;
  final long[] purchases = new long[3];
  final long[] met;
  final long[] visited;
  final long[] follows;
  final long[] starts;
  final long[] ends;
  final long[] returns;
  final long[] reached;
  final long[] open;
  final long[] stopped;
  final long[] loops = new long[33];
  final long[] waiting;
  final long[] left;
  final long[] leftFor;
  final long[] leftUnmodelled;
  final long[] ripe;
  final long[] dropped;
  final long[] cameBack;
  final long[] matured;
  final long[] takers = new long[4];

  /** Per kind of time the sum, the longest and the shortest; then the histograms. */
  final long[] extremes;

  final long[] histograms;
  private final int step;
  private final int chain;
  private final int dwell;
  private final int through;
  private final int bought;

  private final long[] start;
  private final int[] place;
  private final long[] arrival;
  private final long[] since;
  private final long[] sinceStart;

  /** A hash table of ways, packed into a number. */
  private long[] keys = new long[1 << 15];

  private long[] ways = new long[1 << 15];
  private int distinct;
  private final int[] way = new int[256];
  private final Map<String, Long> longWays = new HashMap<>();

  /** Counts by a plan with a window and a cut-off, of a journey of one loop without branches. */
  StraightCounts(Journey journey, ObservationPlan plan, int[] phaseOf, int firstNotSkipped) {
    if (phaseOf.length > Long.SIZE || journey.phases().size() > 7) {
      throw new IllegalArgumentException("it counts on 64 touchpoints and 7 phases at most");
    }
    touchpoints = phaseOf.length;
    phases = journey.phases().size();
    this.phaseOf = phaseOf;
    this.firstNotSkipped = firstNotSkipped;
    List<String> ids = plan.touchpoints();
    isPurchase = new boolean[touchpoints];
    plan.purchasesAt().forEach(id -> isPurchase[ids.indexOf(id)] = true);
    modelled = new boolean[touchpoints * touchpoints];
    for (int move = 0; move < modelled.length; move++) {
      Trail two =
          Trail.of(
              "customer",
              Encounter.of("customer", Instant.ofEpochSecond(0), ids.get(move / touchpoints)),
              Encounter.of("customer", Instant.ofEpochSecond(1), ids.get(move % touchpoints)));
      modelled[move] = plan.replay(two).moves().get(1).isModelled();
    }
    firstOf = new int[phases + 1];
    for (int t = touchpoints - 1; t >= 0; t--) {
      firstOf[phaseOf[t]] = t;
    }
    firstOf[phases] = touchpoints;
    Instant cutOff = plan.cutOff().orElseThrow();
    window = plan.window().orElseThrow().toMillis();
    inactivity = plan.inactivity().orElseThrow().toMillis();
    stoppedBefore = cutOff.toEpochMilli() - inactivity;
    maturedUntil = cutOff.toEpochMilli() - window;
    Period twice = LOOP.multipliedBy(2);
    loopDueBefore = cutOff.atOffset(ZoneOffset.UTC).minus(twice).toInstant().toEpochMilli();
    met = new long[touchpoints];
    visited = new long[phases];
    follows = new long[touchpoints * touchpoints];
    starts = new long[touchpoints];
    ends = new long[touchpoints];
    returns = new long[phases * phases];
    reached = new long[phases + 1];
    open = new long[phases + 1];
    stopped = new long[phases + 1];
    waiting = new long[touchpoints];
    left = new long[phases];
    leftFor = new long[phases * phases];
    leftUnmodelled = new long[phases * phases];
    ripe = new long[phases];
    dropped = new long[phases];
    cameBack = new long[phases];
    matured = new long[phases];
    step = phases * phases;
    chain = step + phases;
    dwell = chain + phases;
    through = dwell + phases;
    bought = through + 1;
    int kinds = bought + 2;
    extremes = new long[3 * kinds];
    histograms = new long[kinds * BUCKETS];
    for (int kind = 0; kind < kinds; kind++) {
      extremes[3 * kind + 2] = Long.MAX_VALUE;
    }
    start = new long[phases];
    place = new int[phases];
    arrival = new long[phases];
    since = new long[phases];
    sinceStart = new long[phases];
    Arrays.fill(keys, FREE);
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

  /** All in one pass. */
  void all(int[] given, long[] millis, int from, int to) {
    Arrays.fill(place, -1);
    int level = -1;
    int maturedLevel = -1;
    int before = -1;
    int phaseBefore = -1;
    int visits = 0;
    boolean off = false;
    boolean isSeen = from < to;
    boolean weighed = false;
    boolean repeats = false;
    boolean back = false;
    boolean firstStay = false;
    long last = 0;
    long lastMapped = 0;
    long began = 0;
    long entered = 0;
    long purchasedAt = NEVER;
    long firstBought = 0;
    long enteredFunnel = NEVER;
    long end = Long.MAX_VALUE;
    long metBits = 0;
    long visitedBits = 0;
    long leftBits = 0;
    long wayBits = 0;
    long unmodelledBits = 0;
    long key = 1;
    int looped = 0;
    for (int i = from; i < to; i++) {
      int t = given[i];
      long time = millis[i];
      back |= i > from && time - last > inactivity;
      if (t < 0) {
        off = true;
        unmapped++;
        last = time;
        continue;
      }
      int phase = phaseOf[t];
      metBits |= 1L << t;
      if (phase == 0) {
        if (enteredFunnel == NEVER) {
          enteredFunnel = time;
          end = time + window;
        }
        if (level < 0) {
          level = 0;
        }
        if (place[0] < i) {
          place[0] = i;
          arrival[0] = time;
        }
      } else {
        int p = place[phase - 1];
        if (p >= 0) {
          long started = millis[p];
          if (time - started <= window) {
            if (phase > level) {
              level = phase;
              since[phase] = time - arrival[phase - 1];
              sinceStart[phase] = time - started;
            }
            if (p > place[phase]) {
              place[phase] = p;
              arrival[phase] = time;
            }
          }
        }
      }
      if (time <= end) {
        maturedLevel = level;
      }
      if (before < 0) {
        starts[t]++;
        began = time;
        entered = time;
        firstStay = true;
        visits = 1;
        way[0] = phase;
        key = 8 + phase;
        visitedBits = 1L << phase;
        back = false;
      } else {
        follows[before * touchpoints + t]++;
        int move = phaseBefore * phases + phase;
        time(move, time - lastMapped);
        if (phase != phaseBefore) {
          time(dwell + phaseBefore, time - entered);
          if (firstStay && last < stoppedBefore) {
            ripe[phaseBefore]++;
            cameBack[phaseBefore] += back ? 1 : 0;
          }
          back = false;
          firstStay = (visitedBits >>> phase & 1) == 0;
          visitedBits |= 1L << phase;
          leftBits |= 1L << phaseBefore;
          wayBits |= 1L << move;
          if (!modelled[before * touchpoints + t]) {
            unmodelledBits |= 1L << move;
          }
          if (phase < phaseBefore && purchasedAt != NEVER) {
            returns[move]++;
          }
          entered = time;
          way[visits++] = phase;
          key = key << 3 | phase;
        }
      }
      weighed |= phase < firstNotSkipped;
      if (isPurchase[t]) {
        if (purchasedAt == NEVER) {
          purchases[0]++;
          firstBought = time;
        } else {
          int origin = weighed ? 1 : 0;
          purchases[1 + origin]++;
          time(bought + origin, time - purchasedAt);
          looped += 1 - origin;
          repeats = true;
        }
        purchasedAt = time;
        weighed = false;
      }
      before = t;
      phaseBefore = phase;
      lastMapped = time;
      last = time;
    }
    customers++;
    if (isSeen) {
      seen++;
    }
    if (off) {
      offTheMap++;
    }
    reached[level + 1]++;
    for (int s = 1; s <= level; s++) {
      time(step + s, since[s]);
      time(chain + s, sinceStart[s]);
    }
    boolean isStopped = last < stoppedBefore;
    if (isSeen) {
      (isStopped ? stopped : open)[phaseBefore + 1]++;
    }
    if (before >= 0) {
      if (firstStay && isStopped) {
        ripe[phaseBefore]++;
        dropped[phaseBefore]++;
        cameBack[phaseBefore] += back ? 1 : 0;
      }
      if (!isStopped) {
        for (int t = firstOf[phaseBefore]; t < firstOf[phaseBefore + 1]; t++) {
          waiting[t] += ~(metBits >>> t) & 1;
        }
      }
      ends[before]++;
      time(through, lastMapped - began);
      loops[Math.min(looped, 32)]++;
      if (repeats) {
        repeatCustomers++;
      }
      mark(met, metBits);
      mark(visited, visitedBits);
      mark(left, leftBits);
      mark(leftFor, wayBits);
      mark(leftUnmodelled, unmodelledBits);
      if (visits <= 20) {
        variant(key, 1);
      } else {
        longVariant(visits);
      }
      if (purchasedAt != NEVER) {
        if (firstBought < loopDueBefore) {
          takers[0]++;
          takers[1] += looped > 0 ? 1 : 0;
        }
        if (firstBought < stoppedBefore) {
          takers[2]++;
          takers[3] += looped > 0 ? 1 : 0;
        }
      }
      if (enteredFunnel != NEVER && enteredFunnel <= maturedUntil) {
        matured[maturedLevel]++;
      }
    }
  }

  private void longVariant(int visits) {
    char[] text = new char[visits];
    for (int i = 0; i < visits; i++) {
      text[i] = (char) way[i];
    }
    longWays.merge(new String(text), 1L, Long::sum);
  }

  private void variant(long key, long count) {
    int mask = keys.length - 1;
    int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & mask;
    while (keys[slot] != key) {
      if (keys[slot] == FREE) {
        keys[slot] = key;
        if (++distinct > keys.length * 3 / 4) {
          grow();
          variant(key, count);
          return;
        }
        break;
      }
      slot = (slot + 1) & mask;
    }
    ways[slot] += count;
  }

  private void grow() {
    long[] oldKeys = keys;
    long[] oldWays = ways;
    keys = new long[2 * oldKeys.length];
    ways = new long[keys.length];
    Arrays.fill(keys, FREE);
    int mask = keys.length - 1;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != FREE) {
        int slot = (int) ((oldKeys[i] * 0x9E3779B97F4A7C15L) >>> 40) & mask;
        while (keys[slot] != FREE) {
          slot = (slot + 1) & mask;
        }
        keys[slot] = oldKeys[i];
        ways[slot] = oldWays[i];
      }
    }
  }

  private void time(int which, long millis) {
    int at = 3 * which;
    extremes[at] += millis;
    if (extremes[at + 1] < millis) {
      extremes[at + 1] = millis;
    }
    if (extremes[at + 2] > millis) {
      extremes[at + 2] = millis;
    }
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
    customers += other.customers;
    unmapped += other.unmapped;
    seen += other.seen;
    offTheMap += other.offTheMap;
    repeatCustomers += other.repeatCustomers;
    add(purchases, other.purchases);
    add(met, other.met);
    add(visited, other.visited);
    add(follows, other.follows);
    add(starts, other.starts);
    add(ends, other.ends);
    add(returns, other.returns);
    add(reached, other.reached);
    add(open, other.open);
    add(stopped, other.stopped);
    add(loops, other.loops);
    add(waiting, other.waiting);
    add(left, other.left);
    add(leftFor, other.leftFor);
    add(leftUnmodelled, other.leftUnmodelled);
    add(ripe, other.ripe);
    add(dropped, other.dropped);
    add(cameBack, other.cameBack);
    add(matured, other.matured);
    add(takers, other.takers);
    add(histograms, other.histograms);
    for (int kind = 0; kind < extremes.length; kind += 3) {
      extremes[kind] += other.extremes[kind];
      extremes[kind + 1] = Math.max(extremes[kind + 1], other.extremes[kind + 1]);
      extremes[kind + 2] = Math.min(extremes[kind + 2], other.extremes[kind + 2]);
    }
    for (int slot = 0; slot < other.keys.length; slot++) {
      if (other.keys[slot] != FREE) {
        variant(other.keys[slot], other.ways[slot]);
      }
    }
    other.longWays.forEach((text, count) -> longWays.merge(text, count, Long::sum));
  }

  private static void add(long[] sums, long[] more) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += more[i];
    }
  }
}
