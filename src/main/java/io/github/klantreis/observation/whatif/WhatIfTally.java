package io.github.klantreis.observation.whatif;

import static java.util.Objects.requireNonNull;

import com.google.common.math.LongMath;
import io.github.klantreis.observation.Encounter;
import io.github.klantreis.observation.Trail;
import io.github.klantreis.observation.tally.TallyReader;
import io.github.klantreis.observation.tally.TallyWriter;
import io.github.klantreis.vocabulary.NoBean;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Counts of how customers go from touchpoint to touchpoint, in a form that adds up: tallies of
 * different customers merge into exactly the tally that one machine would have made, and equal
 * tallies have equal bytes. Each customer's trail is complete when it is added, and is added once.
 *
 * <p>Mutable and not thread-safe.
 */
public final class WhatIfTally implements NoBean {
  /** "KRW", and the version of the format. */
  private static final byte[] MAGIC = {'K', 'R', 'W', 1};

  /** Sums of counts up to this are exact, also as doubles. */
  private static final long MOST_COUNTED = 1L << 52;

  private final int touchpoints;
  private final long fingerprint;

  /**
   * Of each state the moves to each touchpoint and, in the last place, how often customers stopped
   * there; at last the starts by touchpoint. A state is a touchpoint before (even) and after (odd)
   * coming to the goal.
   */
  private final long[] counts;

  private long customers;
  private long open;
  private long neverOnTheMap;

  WhatIfTally(int touchpoints, long fingerprint) {
    this.touchpoints = touchpoints;
    this.fingerprint = fingerprint;
    counts = new long[2 * touchpoints * (touchpoints + 1) + touchpoints];
  }

  /**
   * Counts a customer.
   *
   * @param whatIf the counting that made this tally, or an equal one
   * @param trail all encounters of a customer who was not counted before
   * @return this tally
   * @throws IllegalArgumentException if the counting is another
   */
  public WhatIfTally add(WhatIf whatIf, Trail trail) {
    requireNonNull(whatIf, "whatIf");
    requireNonNull(trail, "trail");
    requireSame(whatIf.fingerprint, whatIf.touchpoints.size());
    int state = -1;
    boolean ripe = true;
    for (Encounter encounter : trail.encounters()) {
      int to = whatIf.touchpoint(encounter);
      if (to < 0) {
        continue;
      }
      if (state >= 0) {
        counts[place(state, to)]++;
      } else if (isRipe(whatIf, encounter)) {
        customers++;
        counts[start(to)]++;
      }
      boolean hasCome = whatIf.isGoal[to] || (state >= 0 && state % 2 == 1);
      state = 2 * to + (hasCome ? 1 : 0);
      ripe = isRipe(whatIf, encounter);
      if (!ripe) {
        break; // what follows is not ripe either
      }
    }
    if (state >= 0 && ripe) {
      counts[place(state, touchpoints)]++;
    }
    open += ripe ? 0 : 1;
    neverOnTheMap += state < 0 ? 1 : 0;
    return this;
  }

  private static boolean isRipe(WhatIf whatIf, Encounter encounter) {
    return encounter.at().toEpochMilli() <= whatIf.ripeUntil;
  }

  private int place(int state, int to) {
    return state * (touchpoints + 1) + to;
  }

  private int start(int to) {
    return 2 * touchpoints * (touchpoints + 1) + to;
  }

  /**
   * Adds the counts of another tally to this one.
   *
   * @param other a tally of other customers, which does not change
   * @return this tally
   * @throws IllegalArgumentException if it was counted by another plan
   * @throws ArithmeticException if both count more than 2<sup>52</sup> together; this tally is then
   *     unchanged
   */
  public WhatIfTally merge(WhatIfTally other) {
    requireNonNull(other, "other");
    requireSame(other.fingerprint, other.touchpoints);
    if (counted() + other.counted() > MOST_COUNTED) {
      throw new ArithmeticException("the what-if tallies count more than 2^52 together");
    }
    for (int i = 0; i < counts.length; i++) {
      counts[i] += other.counts[i];
    }
    customers += other.customers;
    open += other.open;
    neverOnTheMap += other.neverOnTheMap;
    return this;
  }

  private long counted() {
    long counted = LongMath.saturatedAdd(LongMath.saturatedAdd(customers, open), neverOnTheMap);
    for (long count : counts) {
      counted = LongMath.saturatedAdd(counted, count);
    }
    return counted;
  }

  private void requireSame(long other, int otherTouchpoints) {
    if (fingerprint != other || touchpoints != otherTouchpoints) {
      throw new IllegalArgumentException(
          "counts of different plans do not add up: the journey, the mapping, the goal or the cut-off"
              + " differ");
    }
  }

  /**
   * Returns the flow of the customers so far.
   *
   * @param whatIf the counting that made this tally, or an equal one
   * @return the flow, without edits
   * @throws IllegalArgumentException if the counting is another, or no customer was counted
   */
  public CustomerFlow flow(WhatIf whatIf) {
    requireNonNull(whatIf, "whatIf");
    requireSame(whatIf.fingerprint, whatIf.touchpoints.size());
    return CustomerFlow.of(whatIf, new WhatIfTally(touchpoints, fingerprint).merge(this));
  }

  /**
   * Returns how many customers were counted: those whose first encounter on the map was early
   * enough to know what followed it.
   *
   * @return the number, from 0
   */
  public long customers() {
    return customers;
  }

  /**
   * Returns how many customers had an encounter on the map that is too recent to know what follows
   * it, or after the cut-off: of those whose encounters are all on the map, the same as are {@link
   * io.github.klantreis.observation.TrailStatus#OPEN}.
   *
   * @return the number, from 0
   */
  public long open() {
    return open;
  }

  /**
   * Returns how many customers were never on the map and are not counted.
   *
   * @return the number, from 0
   */
  public long neverOnTheMap() {
    return neverOnTheMap;
  }

  /** Returns how many of the counted customers are open: what they did last has no sequel yet. */
  long openOfCounted() {
    long stopped = 0;
    for (int state = 0; state < 2 * touchpoints; state++) {
      stopped += moves(state, touchpoints);
    }
    return customers - stopped;
  }

  /** Returns how many moves led from a state to a touchpoint, or stopped there (the last). */
  long moves(int state, int to) {
    return counts[place(state, to)];
  }

  long starts(int touchpoint) {
    return counts[start(touchpoint)];
  }

  /**
   * Returns this tally as bytes, to be sent or stored.
   *
   * @return the bytes; equal tallies have equal bytes
   */
  public byte[] toBytes() {
    TallyWriter out = new TallyWriter();
    out.start(MAGIC);
    out.number(touchpoints);
    out.word(fingerprint);
    out.number(customers);
    out.number(open);
    out.number(neverOnTheMap);
    for (long count : counts) {
      out.number(count);
    }
    return out.toBytes();
  }

  /**
   * Reads a tally.
   *
   * @param bytes what {@link #toBytes()} returned
   * @return the tally
   * @throws IllegalArgumentException if the bytes are not a complete tally of this version
   */
  public static WhatIfTally fromBytes(byte[] bytes) {
    requireNonNull(bytes, "bytes");
    TallyReader in = new TallyReader(bytes.clone(), "a what-if tally");
    in.start(MAGIC);
    int touchpoints = in.count("touchpoints", WhatIf.MOST_TOUCHPOINTS);
    if (2L * touchpoints * (touchpoints + 1) > bytes.length) {
      throw in.refused("they end too early");
    }
    WhatIfTally tally = new WhatIfTally(touchpoints, in.word());
    tally.customers = in.number("customers");
    tally.open = in.number("customers");
    tally.neverOnTheMap = in.number("customers");
    for (int i = 0; i < tally.counts.length; i++) {
      tally.counts[i] = in.number("moves");
    }
    if (tally.counted() > MOST_COUNTED) {
      throw in.refused("its counts are more than 2^52 together");
    }
    in.end();
    return tally;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof WhatIfTally that
        && fingerprint == that.fingerprint
        && customers == that.customers
        && open == that.open
        && neverOnTheMap == that.neverOnTheMap
        && Arrays.equals(counts, that.counts);
  }

  @Override
  public int hashCode() {
    return Objects.hash(fingerprint, customers, open, neverOnTheMap, Arrays.hashCode(counts));
  }

  @Override
  public String toString() {
    return "WhatIfTally{customers=" + customers + ", open=" + open + "}";
  }
}
