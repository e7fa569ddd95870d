package io.github.klantreis.observation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What many customers did on a journey: how far they came and where they stopped, what followed
 * what, how long it took, who came back by the loyalty loop, how they felt, and where they left the
 * map. All counts are exact.
 *
 * <p>Immutable, equal where the same was counted by the same plan, and thread-safe.
 *
 * @see ObservationPlan#statistics()
 * @see JourneyTally#statistics(ObservationPlan)
 */
public final class JourneyStatistics {
  /** The name of the segment of customers who have no value of the attribute. */
  public static final String NO_SEGMENT = "(none)";

  private final CompiledPlan plan;

  /** What was counted, as a tally writes it. */
  private final byte[] content;

  private final long customers;
  private final long customersOnTheMap;
  private final long offTheMap;
  private final long ignored;
  private final List<PhaseCount> phases;
  private final List<TouchpointCount> touchpoints;
  private final Map<String, TouchpointCount> byTouchpoint = new HashMap<>();
  private final List<Funnel> funnels;
  private final long[] neverOnTheMap;
  private final List<DirectlyFollows> follows;
  private final List<DirectlyFollows> phaseFollows;
  private final Map<MoveKind, Long> moves;
  private final TimeSummary throughput;
  private final LoyaltyLoopSummary loyaltyLoops;
  private final ConformanceSummary conformance;
  private final List<Variant> variants;
  private final List<UnmappedEvent> unmapped;
  private final EmotionSummary emotion;

  /** The number of the persona whose segment it is, or {@link JourneyOutline#NOBODY}. */
  private final int persona;

  private final Map<String, JourneyStatistics> segments;
  private final @Nullable JourneyStatistics otherSegments;

  private JourneyStatistics(
      CompiledPlan plan,
      TallyBody body,
      int persona,
      List<EmotionSummary.Told> told,
      Map<String, JourneyStatistics> segments,
      @Nullable JourneyStatistics otherSegments) {
    this.plan = plan;
    this.persona = persona;
    this.segments = Collections.unmodifiableMap(segments);
    this.otherSegments = otherSegments;
    TallyWriter bytes = new TallyWriter();
    body.write(bytes);
    content = bytes.toBytes();
    TallyReading reading = new TallyReading(plan, body, told);
    customers = reading.customers();
    offTheMap = reading.single(TallyLayout.UNMAPPED);
    ignored = reading.single(TallyLayout.IGNORED);
    phases = reading.phases();
    touchpoints = reading.touchpoints();
    touchpoints.forEach(count -> byTouchpoint.put(count.touchpointId(), count));
    funnels = reading.funnels();
    neverOnTheMap = reading.last(-1);
    follows = reading.follows();
    phaseFollows = reading.phaseFollows();
    moves = reading.moves();
    throughput = reading.throughput();
    loyaltyLoops = reading.loyaltyLoops();
    conformance = reading.conformance();
    variants = reading.variants();
    unmapped = reading.unmapped();
    customersOnTheMap = reading.customersOnTheMap();
    emotion = reading.emotion();
  }

  static JourneyStatistics of(CompiledPlan plan, TallyBody rest, Map<String, TallyBody> bySegment) {
    if (plan.plan.segmentAttribute().isEmpty()) {
      return part(plan, rest, JourneyOutline.NOBODY);
    }
    TallyBody total = new TallyBody(plan.layout);
    total.merge(rest);
    List<EmotionSummary.Told> told = new ArrayList<>();
    told.add(new EmotionSummary.Told(rest, JourneyOutline.NOBODY));
    Map<String, JourneyStatistics> segments = new LinkedHashMap<>();
    bySegment.forEach(
        (value, body) -> {
          int persona = plan.outline.persona(value);
          total.merge(body);
          told.add(new EmotionSummary.Told(body, persona));
          segments.put(value.isEmpty() ? NO_SEGMENT : value, part(plan, body, persona));
        });
    JourneyStatistics others =
        rest.customers() == 0 ? null : part(plan, rest, JourneyOutline.NOBODY);
    return new JourneyStatistics(plan, total, JourneyOutline.NOBODY, told, segments, others);
  }

  private static JourneyStatistics part(CompiledPlan plan, TallyBody body, int persona) {
    List<EmotionSummary.Told> told = List.of(new EmotionSummary.Told(body, persona));
    return new JourneyStatistics(plan, body, persona, told, Map.of(), null);
  }

  /**
   * The journey that the customers were held against.
   *
   * @return its id
   */
  public String journeyId() {
    return plan.outline.journeyId;
  }

  /**
   * The version of that journey.
   *
   * @return the version, or empty where it has none
   */
  public Optional<String> journeyVersion() {
    String version = plan.outline.journeyVersion;
    return version.isEmpty() ? Optional.empty() : Optional.of(version);
  }

  /** Whether a loop leads back to an earlier phase of those that can be met. */
  boolean leadsBack(String loopId) {
    int loop = Arrays.asList(plan.outline.loopIds).indexOf(loopId);
    return loop >= 0 && plan.outline.loopTo[loop] < plan.outline.loopFrom[loop];
  }

  /** The attribute that makes the segments. */
  Optional<String> segmentAttribute() {
    return plan.plan.segmentAttribute();
  }

  /**
   * The persona of whom these statistics are: those of a {@linkplain #segments() segment} whose
   * value is the id of a persona of the journey. What its customers felt is compared with what the
   * journey says that {@linkplain io.github.klantreis.model.Touchpoint#emotionOf(String) this
   * persona} feels, also where they are part of all customers; what others felt is compared with
   * what it says of everyone.
   *
   * @return the persona's id; empty for all customers and for other segments
   */
  public Optional<String> personaId() {
    return persona == JourneyOutline.NOBODY
        ? Optional.empty()
        : Optional.of(plan.outline.personaIds[persona]);
  }

  /**
   * How many customers were counted.
   *
   * @return the number, from 0
   */
  public long customers() {
    return customers;
  }

  /**
   * How many customers met a touchpoint of the journey.
   *
   * @return the number, from 0
   */
  public long customersOnTheMap() {
    return customersOnTheMap;
  }

  /**
   * How many encounters there were with touchpoints of the journey.
   *
   * @return the number, from 0
   */
  public long encountersOnTheMap() {
    return phases.stream().mapToLong(PhaseCount::encounters).sum();
  }

  /**
   * How many encounters were with no touchpoint of the journey.
   *
   * @return the number, from 0
   */
  public long encountersOffTheMap() {
    return offTheMap;
  }

  /**
   * How many events the plan says to ignore.
   *
   * @return the number, from 0
   */
  public long ignoredEvents() {
    return ignored;
  }

  /**
   * The phases.
   *
   * @return what was observed in each, in the order of the journey, unmodifiable
   */
  public List<PhaseCount> phases() {
    return phases;
  }

  /**
   * One phase.
   *
   * @param phaseId the id of a phase
   * @return what was observed in it, or empty where there is no such phase
   */
  public Optional<PhaseCount> phase(String phaseId) {
    return phases.stream().filter(phase -> phase.phaseId().equals(phaseId)).findFirst();
  }

  /**
   * The touchpoints.
   *
   * @return what was observed of each, in the order of the journey, unmodifiable
   */
  public List<TouchpointCount> touchpoints() {
    return touchpoints;
  }

  /**
   * One touchpoint.
   *
   * @param touchpointId the id of a touchpoint
   * @return what was observed of it, or empty where there is no such touchpoint
   */
  public Optional<TouchpointCount> touchpoint(String touchpointId) {
    return Optional.ofNullable(byTouchpoint.get(touchpointId));
  }

  /**
   * The funnel in the plan's own mode.
   *
   * @return the funnel
   */
  public Funnel funnel() {
    return funnels.get(0);
  }

  /**
   * The funnel in another mode.
   *
   * @param mode a mode that the plan was asked for
   * @return the funnel
   * @throws IllegalArgumentException if the plan does not count that mode
   * @see ObservationPlan#withFunnel(FunnelMode, FunnelMode...)
   */
  public Funnel funnel(FunnelMode mode) {
    return funnels.stream()
        .filter(funnel -> funnel.mode() == mode)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "the plan does not count the funnel '"
                        + mode.id()
                        + "' but "
                        + funnels.stream().map(funnel -> funnel.mode().id()).toList()
                        + "; name it in ObservationPlan.withFunnel(…)"));
  }

  /**
   * How many customers met no touchpoint at all, by whether they are still on their way. Where the
   * others stopped, {@link PhaseCount#last(TrailStatus)} tells.
   *
   * @param status the status
   * @return the number, from 0; nobody of these has arrived
   */
  public long neverOnTheMap(TrailStatus status) {
    return switch (status) {
      case OPEN -> neverOnTheMap[TallyLayout.OPEN];
      case STOPPED -> neverOnTheMap[TallyLayout.STOPPED];
      case UNKNOWN -> neverOnTheMap[TallyLayout.UNKNOWN];
      case ARRIVED -> 0;
    };
  }

  /**
   * How many customers there are of a status.
   *
   * @param status the status
   * @return the number, from 0
   */
  public long customers(TrailStatus status) {
    return neverOnTheMap(status) + phases.stream().mapToLong(phase -> phase.last(status)).sum();
  }

  /**
   * Which touchpoint directly followed which.
   *
   * @return all that occurred, the most frequent first, then in the order of the journey;
   *     unmodifiable
   */
  public List<DirectlyFollows> follows() {
    return follows;
  }

  /**
   * In which phases encounters directly followed each other, also in the same phase.
   *
   * @return all that occurred, the most frequent first, then in the order of the journey;
   *     unmodifiable
   */
  public List<DirectlyFollows> phaseFollows() {
    return phaseFollows;
  }

  /**
   * What customers did from encounter to encounter.
   *
   * @return how many moves there were of each kind, in the order of kinds, unmodifiable
   */
  public Map<MoveKind, Long> moves() {
    return moves;
  }

  /**
   * How long it took from a customer's first encounter on the map to the last.
   *
   * @return the times
   */
  public TimeSummary throughput() {
    return throughput;
  }

  /**
   * Who buys again.
   *
   * @return the loyalty loops
   */
  public LoyaltyLoopSummary loyaltyLoops() {
    return loyaltyLoops;
  }

  /**
   * What customers felt.
   *
   * @return the experiences at all touchpoints of the journey
   */
  public EmotionSummary emotion() {
    return emotion;
  }

  /**
   * How far what customers did is from what the journey allows.
   *
   * @return the conformance
   */
  public ConformanceSummary conformance() {
    return conformance;
  }

  /**
   * The most frequent ways through the phases.
   *
   * @param most how many at most, from 0
   * @return the ways, the most frequent first, those as frequent shorter first; unmodifiable. Where
   *     there are more than {@value TallyBody#VARIANTS} ways the longest are not among them, see
   *     {@link #customersOfOtherVariants()}
   * @throws IllegalArgumentException if the number is negative
   */
  public List<Variant> variants(int most) {
    return first(variants, most);
  }

  /**
   * How many customers went a way that is not kept, because there are too many.
   *
   * @return the number; 0 where {@link #variants(int)} knows all
   */
  public long customersOfOtherVariants() {
    return customersOnTheMap - variants.stream().mapToLong(v -> v.customers().part()).sum();
  }

  /**
   * The most frequent events outside the map.
   *
   * @param most how many at most, from 0
   * @return the events, the most frequent first, those as frequent shorter first; unmodifiable.
   *     Where there are more than {@value TallyBody#UNMAPPED_EVENTS} the longest names are not
   *     among them, see {@link #encountersWithOtherUnmappedEvents()}
   * @throws IllegalArgumentException if the number is negative
   */
  public List<UnmappedEvent> unmappedEvents(int most) {
    return first(unmapped, most);
  }

  /**
   * How many encounters outside the map have a name that is not kept or was not told.
   *
   * @return the number; 0 where {@link #unmappedEvents(int)} knows all
   */
  public long encountersWithOtherUnmappedEvents() {
    return offTheMap - unmapped.stream().mapToLong(e -> e.encounters().part()).sum();
  }

  private static <T> List<T> first(List<T> all, int most) {
    if (most < 0) {
      throw new IllegalArgumentException("at most " + most + " make no list");
    }
    return all.subList(0, Math.min(most, all.size()));
  }

  /**
   * The same of each segment, where the plan makes segments.
   *
   * @return the statistics by the attribute's value, sorted; customers without a value are {@value
   *     #NO_SEGMENT}; unmodifiable. Where the value is the id of a persona, see {@link
   *     #personaId()}
   * @see ObservationPlan#withSegmentsBy(String)
   */
  public Map<String, JourneyStatistics> segments() {
    return segments;
  }

  /**
   * The same of all segments that are not kept apart, because there are too many.
   *
   * @return the statistics; empty where {@link #segments()} knows all
   */
  public Optional<JourneyStatistics> otherSegments() {
    return Optional.ofNullable(otherSegments);
  }

  /**
   * All that matters, to be read by people.
   *
   * @param locale English, or Dutch where its language is Dutch
   * @return lines that each end with a line break
   */
  public String toText(Locale locale) {
    return new StatisticsText(this, locale).text();
  }

  CompiledPlan plan() {
    return plan;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof JourneyStatistics that
        && plan.fingerprintHigh == that.plan.fingerprintHigh
        && plan.fingerprintLow == that.plan.fingerprintLow
        && personaId().equals(that.personaId())
        && Arrays.equals(content, that.content)
        && segments.equals(that.segments)
        && Objects.equals(otherSegments, that.otherSegments);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(content) + segments.hashCode();
  }

  @Override
  public String toString() {
    return "JourneyStatistics{"
        + journeyId()
        + ", customers="
        + customers
        + ", "
        + funnel()
        + ", "
        + loyaltyLoops
        + "}";
  }
}
