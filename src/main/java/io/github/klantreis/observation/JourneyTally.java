package io.github.klantreis.observation;

import static java.util.Objects.requireNonNull;

import com.google.common.math.LongMath;
import io.github.klantreis.observation.tally.CappedCounts;
import io.github.klantreis.observation.tally.TallyReader;
import io.github.klantreis.observation.tally.TallyWriter;
import io.github.klantreis.vocabulary.NoBean;
import java.io.ByteArrayOutputStream;
import java.io.Externalizable;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Counts of many customers, in a form that adds up: tallies of different customers, made on any
 * number of machines, merge into exactly the tally that one machine would have made, whatever the
 * distribution and order. All counts are whole numbers, and equal tallies have equal bytes.
 *
 * <p>There is one requirement: each customer's trail is complete when it is added, and is added
 * once. Encounters outside the map are counted and otherwise passed over: the touchpoints before
 * and after them follow each other. Ignored encounters are passed over entirely. Times are in
 * milliseconds.
 *
 * <p>Some things may be too many to keep all of them, and are kept exactly up to a cap: {@value
 * TallyBody#VARIANTS} ways through the phases (of ways of more than {@value
 * CustomerPass#LONGEST_VARIANT} phases, the first part), {@value TallyBody#UNMAPPED_EVENTS} names
 * of events outside the map (of which the first {@value #LONGEST_NAME} characters count) and
 * {@value #SEGMENTS} segments. Beyond a cap the shortest are kept, and among those of the same
 * length the choice is by a hash; the counts of what is kept are exact, and the total of what is
 * not kept is available.
 *
 * <p>Mutable and not thread-safe. A tally can be serialized by Java and by Kryo.
 */
public final class JourneyTally implements NoBean, Externalizable {
  private static final long serialVersionUID = 1;

  /** "KRT", and the version of the format. */
  private static final byte[] MAGIC = {'K', 'R', 'T', 7};

  static final int SEGMENTS = 100;
  static final int LONGEST_NAME = 200;

  /** No log has more; sums and products of counts up to this fit a {@code long}. */
  private static final long MOST_COUNTED = 1L << 52;

  /** The order in which keys are kept, up to a cap, see {@link CappedCounts}. */
  private static final Comparator<String> KEPT_FIRST =
      Comparator.comparingInt(String::length)
          .thenComparingLong(CappedCounts::hash)
          .thenComparing(Comparator.naturalOrder());

  private static final int CHUNK = 1 << 16;

  private String journeyId = "";
  private String journeyVersion = "";
  private long fingerprintHigh;
  private long fingerprintLow;
  private int touchpoints;
  private int phases;
  private int modes;
  private int branchings;
  private int branches;
  private int loops;
  private int parts;

  /** All customers if the plan has no segments; otherwise those of segments beyond the cap. */
  @SuppressWarnings("serial") // Java writes the bytes instead; Kryo takes any type.
  private TallyBody rest = new TallyBody();

  /** By the attribute's value; customers without one are under the empty text. */
  private TreeMap<String, TallyBody> segments = new TreeMap<>();

  /** The last segment in order that is kept, once there were more than the cap. */
  private @Nullable String lastSegment;

  private transient @Nullable CustomerPass pass;

  /**
   * For serialization only: such a tally cannot be used before it is read. {@link
   * ObservationPlan#newTally()} creates a tally to count with.
   */
  public JourneyTally() {}

  static JourneyTally of(CompiledPlan plan) {
    JourneyTally tally = new JourneyTally();
    tally.journeyId = plan.outline.journeyId;
    tally.journeyVersion = plan.outline.journeyVersion;
    tally.fingerprintHigh = plan.fingerprintHigh;
    tally.fingerprintLow = plan.fingerprintLow;
    tally.touchpoints = plan.layout.touchpoints;
    tally.phases = plan.layout.phases;
    tally.modes = plan.layout.modes;
    tally.branchings = plan.layout.branchings;
    tally.branches = plan.layout.branches;
    tally.loops = plan.layout.loops;
    tally.parts = plan.layout.parts;
    tally.rest = new TallyBody(plan.layout);
    return tally;
  }

  /**
   * Counts a customer.
   *
   * @param plan the plan that made this tally, or one equal to it in everything that affects counts
   * @param trail all encounters of a customer who was not counted before
   * @return this tally
   * @throws IllegalArgumentException if the plan is another, or an encounter is more than 142,000
   *     years before or after 1970; this tally is then unchanged
   */
  public JourneyTally add(ObservationPlan plan, Trail trail) {
    CustomerPass ready = pass(plan);
    ready.accept(trail);
    String segment = plan.segmentOf(trail, ready.length());
    ready.countInto(bodyOf(plan, segment), plan.persona(segment));
    return this;
  }

  /**
   * Counts a customer whose encounters are available as numbers. The customer belongs to no
   * segment, and has no experiences.
   *
   * @param plan the plan that made this tally, or one equal to it in everything that affects counts
   * @param touchpoints the touchpoints that were met, by their index in the {@linkplain
   *     io.github.klantreis.model.Journey#touchpoints() touchpoints of the journey}, from 0; −1 for
   *     an encounter outside the map, −2 for one to be ignored
   * @param epochMillis when each was met, in milliseconds since 1970, ascending
   * @param from the index in both arrays of the customer's first encounter
   * @param to the index after the last one
   * @return this tally
   * @throws IllegalArgumentException if the plan is another, a number is not that of a touchpoint,
   *     or the times are not in order or more than 142,000 years before or after 1970; this tally
   *     is then unchanged
   * @throws IndexOutOfBoundsException if the range is not within both arrays
   */
  public JourneyTally add(
      ObservationPlan plan, int[] touchpoints, long[] epochMillis, int from, int to) {
    requireNonNull(touchpoints, "touchpoints");
    CustomerPass ready = pass(plan);
    Objects.checkFromToIndex(from, to, touchpoints.length);
    Objects.checkFromToIndex(from, to, epochMillis.length);
    ready.accept(touchpoints, epochMillis, from, to);
    ready.countInto(bodyOf(plan, ""), JourneyOutline.NOBODY);
    return this;
  }

  /**
   * Adds the customers of another tally.
   *
   * @param other a tally by the same plan, of other customers; it does not change
   * @return this tally
   * @throws IllegalArgumentException if the other is of another journey, another version of it, or
   *     another plan; this tally is then unchanged
   * @throws ArithmeticException if both together count more than 2<sup>52</sup>; this tally is then
   *     unchanged
   */
  public JourneyTally merge(JourneyTally other) {
    requireNonNull(other, "other");
    requireCounting();
    other.requireCounting();
    requireSamePlan(
        other.journeyId, other.journeyVersion, other.fingerprintHigh, other.fingerprintLow);
    if (!Arrays.equals(sizes(), other.sizes())) {
      throw new IllegalArgumentException(
          "the tallies of the journey " + journeyId + " differ in size; one of them is corrupt");
    }
    if (counted() + other.counted() > MOST_COUNTED) {
      throw new ArithmeticException(
          "the tallies of the journey " + journeyId + " count more than 2^52 together");
    }
    rest.merge(other.rest);
    other.segments.forEach((value, body) -> segment(value).merge(body));
    return this;
  }

  /**
   * Returns how many customers were counted.
   *
   * @return the number, from 0; without those that {@link ObservationPlan#during} leaves out
   */
  public long customers() {
    long customers = rest.customers();
    for (TallyBody body : segments.values()) {
      customers += body.customers();
    }
    return customers;
  }

  /**
   * Returns what was counted so far, as a value that does not change.
   *
   * @param plan the plan that made this tally, or one equal to it in everything that affects counts
   * @return the statistics
   * @throws IllegalArgumentException if the plan is another
   */
  public JourneyStatistics statistics(ObservationPlan plan) {
    CompiledPlan compiled = pass(plan).plan;
    Kept kept = kept();
    return JourneyStatistics.of(compiled, kept.rest, kept.segments);
  }

  /**
   * Returns this tally as bytes, to be stored or sent. Equal tallies give equal bytes, on every
   * machine.
   *
   * @return the bytes, in a versioned format
   */
  public byte[] toBytes() {
    requireCounting();
    Kept kept = kept();
    TallyWriter bytes = new TallyWriter();
    for (byte magic : MAGIC) {
      bytes.raw(magic);
    }
    bytes.word(fingerprintHigh);
    bytes.word(fingerprintLow);
    bytes.text(journeyId);
    bytes.text(journeyVersion);
    for (int each : sizes()) {
      bytes.number(each);
    }
    kept.rest.write(bytes);
    bytes.number(kept.segments.size());
    kept.segments.forEach(
        (value, body) -> {
          bytes.text(value);
          body.write(bytes);
        });
    return bytes.toBytes();
  }

  /**
   * Returns the tally that {@link #toBytes()} wrote.
   *
   * @param bytes the bytes
   * @return a tally equal to the one that was written
   * @throws IllegalArgumentException if the bytes are not a tally, or are of another format; the
   *     message gives the reason
   */
  public static JourneyTally fromBytes(byte[] bytes) {
    requireNonNull(bytes, "bytes");
    JourneyTally tally = new JourneyTally();
    tally.read(bytes);
    return tally;
  }

  private void read(byte[] form) {
    TallyReader bytes = new TallyReader(form);
    for (int i = 0; i < MAGIC.length; i++) {
      byte next = bytes.raw();
      if (next != MAGIC[i]) {
        throw bytes.refused(
            i < MAGIC.length - 1
                ? "they do not start with its marker"
                : "their format is " + next + ", but only format " + MAGIC[i] + " can be read");
      }
    }
    long high = bytes.word();
    long low = bytes.word();
    String id = new String(bytes.text("journey"));
    if (id.isEmpty()) {
      throw bytes.refused("the journey's id is empty");
    }
    String version = new String(bytes.text("journey"));
    long touchpointCount = bytes.number("sizes");
    long phaseCount = bytes.number("sizes");
    long modeCount = bytes.number("sizes");
    long branchingCount = bytes.number("sizes");
    long branchCount = bytes.number("sizes");
    long loopCount = bytes.number("sizes");
    long partBits = bytes.number("sizes");
    if (!TallyLayout.fits(
        touchpointCount, phaseCount, modeCount, branchingCount, branchCount, loopCount, partBits)) {
      throw bytes.refused("no journey is that large");
    }
    TallyLayout layout =
        TallyLayout.of(
            (int) touchpointCount,
            (int) phaseCount,
            (int) modeCount,
            (int) branchingCount,
            (int) branchCount,
            (int) loopCount,
            (int) partBits);
    TallyBody readRest = TallyBody.read(bytes, layout);
    long counted = readRest.counted();
    TreeMap<String, TallyBody> readSegments = new TreeMap<>();
    int segmentCount = bytes.count("segments", SEGMENTS);
    for (int i = 0; i < segmentCount; i++) {
      String value = new String(bytes.text("segments"));
      if (!readSegments.isEmpty() && value.compareTo(readSegments.lastKey()) <= 0) {
        throw bytes.refused("the segments are not in order");
      }
      TallyBody body = TallyBody.read(bytes, layout);
      if (body.given() == 0) {
        throw bytes.refused("a segment has no customers");
      }
      counted = LongMath.saturatedAdd(counted, body.counted());
      readSegments.put(value, body);
    }
    if (counted > MOST_COUNTED) {
      throw bytes.refused("its counts are more than 2^52 together");
    }
    bytes.end();
    fingerprintHigh = high;
    fingerprintLow = low;
    journeyId = id;
    journeyVersion = version;
    touchpoints = layout.touchpoints;
    phases = layout.phases;
    modes = layout.modes;
    branchings = layout.branchings;
    branches = layout.branches;
    loops = layout.loops;
    parts = layout.parts;
    rest = readRest;
    segments = readSegments;
    pass = null;
  }

  /** Writes the length and the bytes, for Java's serialization. */
  @Override
  public void writeExternal(ObjectOutput out) throws IOException {
    requireNonNull(out, "out");
    byte[] bytes = toBytes();
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  /**
   * Reads what {@link #writeExternal} wrote, for Java's serialization.
   *
   * @throws java.io.InvalidObjectException if that is not a tally
   */
  @Override
  public void readExternal(ObjectInput in) throws IOException {
    requireNonNull(in, "in");
    int length = in.readInt();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] chunk = new byte[Math.max(0, Math.min(length, CHUNK))];
    for (int missing = length; missing > 0; missing -= chunk.length) {
      int next = Math.min(missing, chunk.length);
      in.readFully(chunk, 0, next);
      bytes.write(chunk, 0, next);
    }
    try {
      read(bytes.toByteArray());
    } catch (IllegalArgumentException refused) {
      throw SerialForm.refused(refused);
    }
  }

  private CustomerPass pass(ObservationPlan plan) {
    requireNonNull(plan, "plan");
    CompiledPlan compiled = plan.compiled();
    CustomerPass known = pass;
    if (known != null && known.plan == compiled) {
      return known;
    }
    requireCounting();
    requireSamePlan(
        compiled.outline.journeyId,
        compiled.outline.journeyVersion,
        compiled.fingerprintHigh,
        compiled.fingerprintLow);
    if (!Arrays.equals(sizes(), compiled.layout.sizes())) {
      throw new IllegalArgumentException(
          "the tally of the journey " + journeyId + " is not of the plan's size; it is corrupt");
    }
    CustomerPass next = new CustomerPass(compiled);
    pass = next;
    return next;
  }

  private void requireCounting() {
    if (isUnread()) {
      throw new IllegalStateException(
          "this tally was created for deserialization and has no plan; create one to count with by"
              + " plan.newTally()");
    }
  }

  private void requireSamePlan(String id, String version, long high, long low) {
    if (high == fingerprintHigh && low == fingerprintLow) {
      return;
    }
    String ours = named(journeyId, journeyVersion);
    String theirs = named(id, version);
    throw new IllegalArgumentException(
        ours.equals(theirs)
            ? "a tally of "
                + ours
                + " can only be combined with counts of the same plan; these plans or journeys"
                + " differ, for instance in events, window, funnel, purchases or segments"
            : "a tally of " + ours + " cannot be combined with customers of " + theirs);
  }

  private static String named(String id, String version) {
    return "the journey '" + id + "'" + (version.isEmpty() ? "" : " version '" + version + "'");
  }

  /** Whether nothing was read yet; ids are never empty. */
  private boolean isUnread() {
    return journeyId.isEmpty();
  }

  private TallyBody bodyOf(ObservationPlan plan, String segment) {
    return plan.hasSegments() ? segment(segment) : rest;
  }

  private TallyBody segment(String value) {
    TallyBody known = segments.get(value);
    if (known != null) {
      return known;
    }
    if (lastSegment != null && KEPT_FIRST.compare(value, lastSegment) > 0) {
      return rest;
    }
    if (segments.size() == 2 * SEGMENTS) {
      prune();
      return segment(value);
    }
    TallyBody added = new TallyBody(layout());
    segments.put(value, added);
    return added;
  }

  /** Drops the segments beyond the cap; their customers are added to the rest. */
  private void prune() {
    Kept kept = kept();
    rest = kept.rest;
    segments = kept.segments;
    lastSegment = segments.keySet().stream().max(KEPT_FIRST).orElse(null);
  }

  /** Returns what is kept if the segments beyond the cap are dropped; changes nothing. */
  private Kept kept() {
    if (segments.size() <= SEGMENTS) {
      return new Kept(rest, segments);
    }
    TallyBody more = new TallyBody(layout());
    more.merge(rest);
    TreeMap<String, TallyBody> kept = new TreeMap<>(segments);
    segments.keySet().stream()
        .sorted(KEPT_FIRST)
        .skip(SEGMENTS)
        .forEach(value -> more.merge(requireNonNull(kept.remove(value))));
    return new Kept(more, kept);
  }

  private record Kept(TallyBody rest, TreeMap<String, TallyBody> segments) {}

  /** Returns the sum of all counts; less than 2^63 because merging and reading limit it. */
  private long counted() {
    long counted = rest.counted();
    for (TallyBody body : segments.values()) {
      counted += body.counted();
    }
    return counted;
  }

  /** Returns the sizes of the layout, in the order of the bytes. */
  private int[] sizes() {
    return layout().sizes();
  }

  private TallyLayout layout() {
    return TallyLayout.of(touchpoints, phases, modes, branchings, branches, loops, parts);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (!(other instanceof JourneyTally that)) {
      return false;
    }
    if (isUnread() || that.isUnread()) {
      return isUnread() == that.isUnread();
    }
    return Arrays.equals(toBytes(), that.toBytes());
  }

  @Override
  public int hashCode() {
    return isUnread() ? 0 : Arrays.hashCode(toBytes());
  }

  /** Returns the journey and how many customers were counted. */
  @Override
  public String toString() {
    return "JourneyTally{" + named(journeyId, journeyVersion) + ", customers=" + customers() + "}";
  }
}
