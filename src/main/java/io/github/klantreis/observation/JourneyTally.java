package io.github.klantreis.observation;

import static java.util.Objects.requireNonNull;

import com.google.common.math.LongMath;
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
 * What is counted of many customers, in a form that adds up: tallies of different customers, made
 * on as many machines as there are, merge to just the tally that one machine would have made,
 * whatever went where and in whatever order. All counts are whole numbers, and equal tallies have
 * equal bytes.
 *
 * <p>It asks one thing: each customer's trail is whole when it is added, and added once. Encounters
 * outside the map are counted and otherwise passed over: the touchpoints before and after one
 * follow each other. What is ignored is passed over altogether. Times are in milliseconds.
 *
 * <p>Some things are many, and are kept exactly up to a cap only: {@value TallyBody#VARIANTS} ways
 * through the phases (of ways of more than {@value CustomerPass#LONGEST_VARIANT} phases, the
 * beginning), {@value TallyBody#UNMAPPED_EVENTS} names of events outside the map (of which the
 * first {@value #LONGEST_NAME} characters count) and {@value #SEGMENTS} segments. Beyond a cap the
 * shortest are kept, those of the same length by a hash; of what is kept all counts are exact, and
 * how much is not kept is known.
 *
 * <p>Mutable, not thread-safe. It can be serialized by Java and by Kryo.
 */
public final class JourneyTally implements Externalizable {
  private static final long serialVersionUID = 1;

  /** "KRT", and the version of the form. */
  private static final byte[] MAGIC = {'K', 'R', 'T', 1};

  static final int SEGMENTS = 100;
  static final int LONGEST_NAME = 200;

  /** More counts are in no log, and sums and products of these counts fit a {@code long}. */
  private static final long MOST_COUNTED = 1L << 52;

  /** The order in which keys are kept up to a cap, see {@link CappedCounts}. */
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

  /** All customers, where the plan makes no segments; else those of segments beyond the cap. */
  @SuppressWarnings("serial") // Java writes the bytes instead; Kryo takes any type.
  private TallyBody rest = new TallyBody();

  /** By the attribute's value, which is empty for customers without one. */
  private TreeMap<String, TallyBody> segments = new TreeMap<>();

  /** The segment that is the last to be kept, once there were more than the cap. */
  private @Nullable String lastSegment;

  private transient @Nullable CustomerPass pass;

  /**
   * For serialization only: nothing can be done with such a tally before it is read. {@link
   * ObservationPlan#newTally()} makes one to count with.
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
    tally.rest = new TallyBody(plan.layout);
    return tally;
  }

  /**
   * Counts a customer.
   *
   * @param plan the plan that made this tally, or one equal to it in all that decides what is
   *     counted
   * @param trail all encounters of a customer who was not counted before
   * @return this tally
   * @throws IllegalArgumentException if the plan is another, or an encounter is more than 142,000
   *     years before or after 1970; this tally is then as it was
   */
  public JourneyTally add(ObservationPlan plan, Trail trail) {
    CustomerPass ready = pass(plan);
    ready.accept(trail);
    ready.countInto(bodyOf(plan, segmentOf(plan, trail)));
    return this;
  }

  /**
   * Counts a customer whose encounters are at hand as numbers. It is nobody's segment, and no
   * experience is known.
   *
   * @param plan the plan that made this tally, or one equal to it in all that decides what is
   *     counted
   * @param touchpoints the touchpoints that were met, by their place among the {@linkplain
   *     io.github.klantreis.model.Journey#touchpoints() touchpoints of the journey}, from 0; −1 for
   *     an encounter outside the map, −2 for what is to be ignored
   * @param epochMillis when each was met, in milliseconds since 1970, ascending
   * @param from the place in both arrays where the customer's encounters begin
   * @param to the place after the last one
   * @return this tally
   * @throws IllegalArgumentException if the plan is another, a number is none of a touchpoint, or
   *     the times are not in order or more than 142,000 years before or after 1970; this tally is
   *     then as it was
   * @throws IndexOutOfBoundsException if the places are not in both arrays
   */
  public JourneyTally add(
      ObservationPlan plan, int[] touchpoints, long[] epochMillis, int from, int to) {
    CustomerPass ready = pass(plan);
    Objects.checkFromToIndex(from, to, touchpoints.length);
    Objects.checkFromToIndex(from, to, epochMillis.length);
    ready.accept(touchpoints, epochMillis, from, to);
    ready.countInto(bodyOf(plan, ""));
    return this;
  }

  /**
   * Takes up the customers of another tally.
   *
   * @param other a tally by the same plan, of other customers; it stays as it is
   * @return this tally
   * @throws IllegalArgumentException if the other is of another journey, another version of it, or
   *     another plan; this tally is then as it was
   * @throws ArithmeticException if both together count more than 2<sup>52</sup>; likewise
   */
  public JourneyTally merge(JourneyTally other) {
    requireCounting();
    other.requireCounting();
    requireSamePlan(
        other.journeyId, other.journeyVersion, other.fingerprintHigh, other.fingerprintLow);
    if (touchpoints != other.touchpoints || phases != other.phases || modes != other.modes) {
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
   * How many customers were counted.
   *
   * @return the number, from 0
   */
  public long customers() {
    long customers = rest.customers();
    for (TallyBody body : segments.values()) {
      customers += body.customers();
    }
    return customers;
  }

  /**
   * What was counted so far, as an answer that stays.
   *
   * @param plan the plan that made this tally, or one equal to it in all that decides what is
   *     counted
   * @return the statistics
   * @throws IllegalArgumentException if the plan is another
   */
  public JourneyStatistics statistics(ObservationPlan plan) {
    CompiledPlan compiled = pass(plan).plan;
    Kept kept = kept();
    return JourneyStatistics.of(compiled, kept.rest, kept.segments);
  }

  /**
   * This tally in a form to be kept or sent. Equal tallies give equal bytes, on every machine.
   *
   * @return the bytes, of a versioned form
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
    bytes.number(touchpoints);
    bytes.number(phases);
    bytes.number(modes);
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
   * Reads what {@link #toBytes()} gave.
   *
   * @param bytes the bytes
   * @return a tally equal to the one that was written
   * @throws IllegalArgumentException if they are no tally, or one of a later form; it says why
   */
  public static JourneyTally fromBytes(byte[] bytes) {
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
                ? "they do not begin as one"
                : "they are of the form " + next + ", known is " + MAGIC[i]);
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
    if (!TallyLayout.fits(touchpointCount, phaseCount, modeCount)) {
      throw bytes.refused("no journey is that large");
    }
    TallyLayout layout = TallyLayout.of((int) touchpointCount, (int) phaseCount, (int) modeCount);
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
      if (body.customers() == 0) {
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
    rest = readRest;
    segments = readSegments;
    pass = null;
  }

  /** For Java's serialization: the length and the bytes. */
  @Override
  public void writeExternal(ObjectOutput out) throws IOException {
    byte[] bytes = toBytes();
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  /**
   * For Java's serialization: reads what {@link #writeExternal} wrote.
   *
   * @throws java.io.InvalidObjectException if that is no tally
   */
  @Override
  public void readExternal(ObjectInput in) throws IOException {
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
    if (touchpoints != compiled.layout.touchpoints
        || phases != compiled.layout.phases
        || modes != compiled.layout.modes) {
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
          "this tally was made to be read into and belongs to no plan; plan.newTally() makes one"
              + " to count with");
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
                + " takes up only what the same plan counts; these plans or journeys differ, for"
                + " instance in events, window, funnel, purchases or segments"
            : "a tally of " + ours + " does not take up customers of " + theirs);
  }

  private static String named(String id, String version) {
    return "the journey '" + id + "'" + (version.isEmpty() ? "" : " version '" + version + "'");
  }

  /** Nothing was read yet; ids are never empty. */
  private boolean isUnread() {
    return journeyId.isEmpty();
  }

  private static String segmentOf(ObservationPlan plan, Trail trail) {
    if (!plan.hasSegments()) {
      return "";
    }
    String attribute = plan.segmentAttribute().orElseThrow();
    for (int i = 0; i < trail.size(); i++) {
      String value = trail.encounter(i).attribute(attribute).orElse("");
      if (!value.isEmpty()) {
        return value.equals(JourneyStatistics.NO_SEGMENT) ? "" : value;
      }
    }
    return "";
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

  /** Gives up the segments beyond the cap; their customers join the rest. */
  private void prune() {
    Kept kept = kept();
    rest = kept.rest;
    segments = kept.segments;
    lastSegment = segments.keySet().stream().max(KEPT_FIRST).orElse(null);
  }

  /** Returns what is left when the segments beyond the cap are given up; changes nothing. */
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

  /** Returns the sum of all counts; less than 2^63 as merging and reading keep it small. */
  private long counted() {
    long counted = rest.counted();
    for (TallyBody body : segments.values()) {
      counted += body.counted();
    }
    return counted;
  }

  private TallyLayout layout() {
    return TallyLayout.of(touchpoints, phases, modes);
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

  /** The journey and how many customers were counted. */
  @Override
  public String toString() {
    return "JourneyTally{" + named(journeyId, journeyVersion) + ", customers=" + customers() + "}";
  }
}
