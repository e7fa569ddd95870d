package io.github.klantreis.observation.cohort;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.observation.Trail;
import io.github.klantreis.observation.tally.TallyReader;
import io.github.klantreis.observation.tally.TallyWriter;
import io.github.klantreis.vocabulary.NoBean;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The counts of a {@link CohortCounting}, in a form that adds up: tallies of different customers
 * merge into exactly the tally that one machine would have made, and equal tallies have equal
 * bytes. Each customer's trail is complete when it is added, and is added once.
 *
 * <p>Mutable and not thread-safe.
 */
public final class CohortTally implements NoBean {
  /** "KRC", and the version of the format. */
  private static final byte[] MAGIC = {'K', 'R', 'C', 2};

  private static final int MOST_COUNTS = 10_000_000;

  private final byte kind;
  private final long fingerprint;
  private final long[] counts;

  CohortTally(byte kind, long fingerprint, long[] counts) {
    this.kind = kind;
    this.fingerprint = fingerprint;
    this.counts = counts;
  }

  /**
   * Counts a customer.
   *
   * @param counting the counting that made this tally, or an equal one
   * @param trail all encounters of a customer who was not counted before
   * @return this tally
   * @throws IllegalArgumentException if the counting is another, or refuses the trail; this tally
   *     is then unchanged
   */
  public CohortTally add(CohortCounting<?> counting, Trail trail) {
    counting.count(trail, countsOf(counting));
    return this;
  }

  /**
   * Adds the counts of another tally to this one.
   *
   * @param other a tally of other customers, which does not change
   * @return this tally
   * @throws IllegalArgumentException if it was counted otherwise
   * @throws ArithmeticException if a sum is beyond the range of long; this tally is then unchanged
   */
  public CohortTally merge(CohortTally other) {
    requireNonNull(other, "other");
    if (kind != other.kind
        || fingerprint != other.fingerprint
        || counts.length != other.counts.length) {
      throw otherwise();
    }
    long[] sums = new long[counts.length];
    for (int i = 0; i < counts.length; i++) {
      sums[i] = Math.addExact(counts[i], other.counts[i]);
    }
    System.arraycopy(sums, 0, counts, 0, sums.length);
    return this;
  }

  /** Returns the counts themselves. */
  long[] countsOf(CohortCounting<?> counting) {
    requireNonNull(counting, "counting");
    if (kind != counting.kind()
        || counts.length != counting.size()
        || fingerprint != counting.fingerprint()) {
      throw otherwise();
    }
    return counts;
  }

  private static IllegalArgumentException otherwise() {
    return new IllegalArgumentException(
        "these counts do not belong together: what is counted, the journey, the mapping, the"
            + " purchases or the cut-off differ");
  }

  /**
   * Returns this tally as bytes, to be sent or stored.
   *
   * @return the bytes; equal tallies have equal bytes
   */
  public byte[] toBytes() {
    TallyWriter out = new TallyWriter();
    out.start(MAGIC);
    out.raw(kind);
    out.word(fingerprint);
    out.number(counts.length);
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
  public static CohortTally fromBytes(byte[] bytes) {
    requireNonNull(bytes, "bytes");
    TallyReader in = new TallyReader(bytes.clone(), "a tally of cohorts");
    in.start(MAGIC);
    byte kind = in.raw();
    long fingerprint = in.word();
    int size = in.count("counts", MOST_COUNTS);
    if (size > bytes.length) {
      throw in.refused("they end too early");
    }
    long[] counts = new long[size];
    for (int i = 0; i < size; i++) {
      counts[i] = in.number("customers");
    }
    in.end();
    return new CohortTally(kind, fingerprint, counts);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CohortTally that
        && kind == that.kind
        && fingerprint == that.fingerprint
        && Arrays.equals(counts, that.counts);
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, fingerprint, Arrays.hashCode(counts));
  }

  @Override
  public String toString() {
    return "CohortTally{counts=" + counts.length + "}";
  }
}
