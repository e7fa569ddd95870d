package io.github.klantreis.observation.funnel;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.observation.Encounter;
import io.github.klantreis.observation.Trail;
import io.github.klantreis.observation.tally.TallyReader;
import io.github.klantreis.observation.tally.TallyWriter;
import io.github.klantreis.vocabulary.NoBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Counts of a {@link TouchpointFunnel} in a form that adds up: tallies of different customers merge
 * into exactly the tally that one machine would have made, and equal tallies have equal bytes. Each
 * customer's trail is complete when it is added, and is added once.
 *
 * <p>Mutable and not thread-safe.
 */
public final class FunnelTally implements NoBean {
  /** "KRF", and the version of the format. */
  private static final byte[] MAGIC = {'K', 'R', 'F', 1};

  private static final int PER_STEP = 3;

  private final int steps;
  private final long fingerprint;

  /** Per step: who reached it, who came from the step before, and customers who reached it. */
  private final long[] counts;

  private long customers;
  private long units;
  private long entrants;
  private long withoutSession;

  FunnelTally(int steps, long fingerprint) {
    this.steps = steps;
    this.fingerprint = fingerprint;
    counts = new long[PER_STEP * steps];
  }

  /**
   * Counts a customer.
   *
   * @param funnel the funnel that made this tally, or an equal one
   * @param trail all encounters of a customer who was not counted before
   * @return this tally
   * @throws IllegalArgumentException if the funnel is another
   */
  public FunnelTally add(TouchpointFunnel funnel, Trail trail) {
    requireNonNull(funnel, "funnel");
    requireSame(funnel.fingerprint(), funnel.steps.size());
    customers++;
    boolean[] hasReached = new boolean[steps];
    for (List<Encounter> unit : units(funnel, trail)) {
      units++;
      if (funnel.windowFunnel == null) {
        addChains(new ChainSearch(funnel, unit), hasReached);
      } else {
        addLevel(WindowFunnel.level(funnel, funnel.windowFunnel, unit), hasReached);
      }
    }
    for (int step = 0; step < steps; step++) {
      counts[PER_STEP * step + 2] += hasReached[step] ? 1 : 0;
    }
    return this;
  }

  private Collection<List<Encounter>> units(TouchpointFunnel funnel, Trail trail) {
    requireNonNull(trail, "trail");
    if (!funnel.isPerSession) {
      return List.of(trail.encounters());
    }
    Map<String, List<Encounter>> sessions = new LinkedHashMap<>();
    for (Encounter encounter : trail.encounters()) {
      if (encounter.session().isPresent()) {
        sessions
            .computeIfAbsent(encounter.session().get(), session -> new ArrayList<>())
            .add(encounter);
      } else {
        withoutSession++;
      }
    }
    return sessions.values();
  }

  private void addChains(ChainSearch found, boolean[] hasReached) {
    boolean hasEntered = false;
    for (int step = 0; step < steps; step++) {
      boolean isReached = found.isReached(step);
      counts[PER_STEP * step] += isReached ? 1 : 0;
      counts[PER_STEP * step + 1] += found.isContinued(step) ? 1 : 0;
      hasReached[step] |= isReached;
      hasEntered |= isReached;
    }
    entrants += hasEntered ? 1 : 0;
  }

  private void addLevel(int level, boolean[] hasReached) {
    for (int step = 0; step < level; step++) {
      counts[PER_STEP * step]++;
      counts[PER_STEP * step + 1] += step > 0 ? 1 : 0;
      hasReached[step] = true;
    }
    entrants += level > 0 ? 1 : 0;
  }

  /**
   * Adds the counts of another tally to this one.
   *
   * @param other a tally of other customers, which does not change
   * @return this tally
   * @throws IllegalArgumentException if it was counted by another funnel or plan
   * @throws ArithmeticException if a sum is beyond the range of long; this tally is then unchanged
   */
  public FunnelTally merge(FunnelTally other) {
    requireNonNull(other, "other");
    requireSame(other.fingerprint, other.steps);
    // No other count is larger than these: if their sums are in range, so are all.
    long allCustomers = Math.addExact(customers, other.customers);
    long allUnits = Math.addExact(units, other.units);
    withoutSession = Math.addExact(withoutSession, other.withoutSession);
    customers = allCustomers;
    units = allUnits;
    entrants += other.entrants;
    for (int i = 0; i < counts.length; i++) {
      counts[i] += other.counts[i];
    }
    return this;
  }

  private void requireSame(long other, int otherSteps) {
    if (fingerprint != other || steps != otherSteps) {
      throw new IllegalArgumentException(
          "counts of different funnels do not add up: the plan, the steps, the exclusions or the way"
              + " in which steps are filled differ");
    }
  }

  /**
   * Returns the counts so far as shares of steps.
   *
   * @param funnel the funnel that made this tally, or an equal one
   * @return the result, which does not change with this tally
   * @throws IllegalArgumentException if the funnel is another
   */
  public FunnelResult result(TouchpointFunnel funnel) {
    requireNonNull(funnel, "funnel");
    requireSame(funnel.fingerprint(), funnel.steps.size());
    List<StepCount> counted = new ArrayList<>();
    long previous = 0;
    for (int step = 0; step < steps; step++) {
      ChosenStep chosen = funnel.steps.get(step);
      int at = PER_STEP * step;
      counted.add(
          new StepCount(chosen, counts[at], counts[at + 1], counts[at + 2], entrants, previous));
      previous = chosen.isOptional() ? previous : counts[at];
    }
    return new FunnelResult(funnel, counted, customers, units, entrants, withoutSession);
  }

  /**
   * Returns how many customers were counted.
   *
   * @return the number, from 0
   */
  public long customers() {
    return customers;
  }

  /**
   * Returns this tally as bytes, to be sent or stored.
   *
   * @return the bytes; equal tallies have equal bytes
   */
  public byte[] toBytes() {
    TallyWriter out = new TallyWriter();
    out.start(MAGIC);
    out.number(steps);
    out.word(fingerprint);
    out.number(customers);
    out.number(units);
    out.number(entrants);
    out.number(withoutSession);
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
  public static FunnelTally fromBytes(byte[] bytes) {
    requireNonNull(bytes, "bytes");
    TallyReader in = new TallyReader(bytes.clone(), "a tally of a funnel over touchpoints");
    in.start(MAGIC);
    FunnelTally tally = new FunnelTally(in.count("steps", TouchpointFunnel.MOST_STEPS), in.word());
    tally.customers = in.number("customers");
    tally.units = in.number("customers or sessions");
    tally.entrants = atMost(tally.units, in.number("entrants"), in);
    tally.withoutSession = in.number("encounters");
    for (int i = 0; i < tally.counts.length; i++) {
      long most = i % PER_STEP == 2 ? tally.customers : tally.entrants;
      tally.counts[i] = atMost(most, in.number("steps"), in);
    }
    in.end();
    return tally;
  }

  private static long atMost(long most, long number, TallyReader in) {
    if (number > most) {
      throw in.refused("they count " + number + " of " + most);
    }
    return number;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FunnelTally that
        && fingerprint == that.fingerprint
        && customers == that.customers
        && units == that.units
        && entrants == that.entrants
        && withoutSession == that.withoutSession
        && Arrays.equals(counts, that.counts);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        fingerprint, customers, units, entrants, withoutSession, Arrays.hashCode(counts));
  }

  @Override
  public String toString() {
    return "FunnelTally{steps=" + steps + ", customers=" + customers + "}";
  }
}
