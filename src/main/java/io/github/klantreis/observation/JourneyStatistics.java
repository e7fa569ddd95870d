package io.github.klantreis.observation;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.observation.tally.TallyWriter;
import io.github.klantreis.observation.wording.ReaderWords;
import io.github.klantreis.term.People;
import io.github.klantreis.vocabulary.NoBean;
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
 * what, how long it took, who came back by the loyalty loop, how they felt, and which of their
 * encounters were off the map. All counts are exact.
 *
 * <p>Immutable and thread-safe. Two statistics are equal if the same was counted by the same plan.
 *
 * @see ObservationPlan#statistics()
 * @see JourneyTally#statistics(ObservationPlan)
 */
public final class JourneyStatistics implements NoBean {
  /**
   * The name of the segment of customers who have no value of the attribute, or blank ones only.
   */
  public static final String NO_SEGMENT = "(none)";

  private final CompiledPlan plan;

  /** The counts, in the serial form of a tally. */
  private final byte[] content;

  private final long customers;
  private final long tooYoung;
  private final long customersOnTheMap;
  private final long offTheMap;
  private final long seen;
  private final long seenOffTheMap;
  private final long ignored;
  private final List<PhaseCount> phases;
  private final List<TouchpointCount> touchpoints;
  private final Map<String, TouchpointCount> byTouchpoint = new HashMap<>();
  private final List<BranchingCount> branchings;
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

  /** The number of the persona whose segment this is, or {@link JourneyOutline#NOBODY}. */
  private final int persona;

  private final Map<String, JourneyStatistics> segments;
  private final @Nullable JourneyStatistics otherSegments;

  private JourneyStatistics(
      CompiledPlan plan,
      TallyBody body,
      int persona,
      List<EmotionSummary.Reported> reported,
      Map<String, JourneyStatistics> segments,
      @Nullable JourneyStatistics otherSegments) {
    this.plan = plan;
    this.persona = persona;
    this.segments = Collections.unmodifiableMap(segments);
    this.otherSegments = otherSegments;
    TallyWriter bytes = new TallyWriter();
    body.write(bytes);
    content = bytes.toBytes();
    TallyReading reading = new TallyReading(plan, body, reported);
    customers = reading.customers();
    tooYoung = reading.single(TallyLayout.TOO_YOUNG);
    offTheMap = reading.single(TallyLayout.UNMAPPED);
    seen = reading.single(TallyLayout.SEEN);
    seenOffTheMap = reading.single(TallyLayout.OFF_THE_MAP);
    ignored = reading.single(TallyLayout.IGNORED);
    phases = reading.phases();
    touchpoints = reading.touchpoints();
    touchpoints.forEach(count -> byTouchpoint.put(count.touchpointId(), count));
    branchings = reading.branchings();
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
    List<EmotionSummary.Reported> reported = new ArrayList<>();
    reported.add(new EmotionSummary.Reported(rest, JourneyOutline.NOBODY));
    Map<String, JourneyStatistics> segments = new LinkedHashMap<>();
    bySegment.forEach(
        (value, body) -> {
          int persona = plan.outline.personas.number(value);
          total.merge(body);
          reported.add(new EmotionSummary.Reported(body, persona));
          segments.put(value.isEmpty() ? NO_SEGMENT : value, part(plan, body, persona));
        });
    JourneyStatistics others =
        rest.customers() == 0 ? null : part(plan, rest, JourneyOutline.NOBODY);
    return new JourneyStatistics(plan, total, JourneyOutline.NOBODY, reported, segments, others);
  }

  private static JourneyStatistics part(CompiledPlan plan, TallyBody body, int persona) {
    List<EmotionSummary.Reported> reported = List.of(new EmotionSummary.Reported(body, persona));
    return new JourneyStatistics(plan, body, persona, reported, Map.of(), null);
  }

  /**
   * Returns the id of the journey that the customers were compared with.
   *
   * @return the journey's id
   */
  public String journeyId() {
    return plan.outline.journeyId;
  }

  /**
   * Returns the version of that journey.
   *
   * @return the version, or empty if the journey has none
   */
  public Optional<String> journeyVersion() {
    String version = plan.outline.journeyVersion;
    return version.isEmpty() ? Optional.empty() : Optional.of(version);
  }

  /**
   * Returns whose journey it is.
   *
   * @return the people, with the words for them; of people of an application's own, only these
   *     words
   */
  public People people() {
    return plan.outline.people;
  }

  /**
   * Whether a loop leads back to an earlier phase, considering only phases that have touchpoints.
   */
  boolean leadsBack(String loopId) {
    int loop = Arrays.asList(plan.outline.loops.ids).indexOf(loopId);
    return loop >= 0 && plan.outline.loops.to[loop] < plan.outline.loops.from[loop];
  }

  /**
   * Whether what is bought again can be attributed to the loops: one of them leads to a purchase,
   * or the journey has none.
   */
  boolean loopsLeadToPurchase() {
    return loyaltyLoops.taken().isEmpty()
        || loyaltyLoops.taken().keySet().stream().anyMatch(plan()::leadsToPurchase);
  }

  /** Returns the attribute that defines the segments. */
  Optional<String> segmentAttribute() {
    return plan.plan.segmentAttribute();
  }

  /**
   * Returns the persona of a {@linkplain #segments() segment} whose value is the id of a persona of
   * the journey. What its customers felt is compared with the emotions that the journey states
   * {@linkplain io.github.klantreis.model.Reading#emotionOf(String) for this persona}, also when
   * they are counted among all customers; what others felt is compared with the emotions stated for
   * everyone.
   *
   * @return the persona's id; empty for all customers and for other segments
   */
  public Optional<String> personaId() {
    return persona == JourneyOutline.NOBODY
        ? Optional.empty()
        : Optional.of(plan.outline.personas.ids[persona]);
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
   * Returns how many customers were left out because they were observed for a shorter time than
   * {@link ObservationPlan#during} asks for. They are in no other count.
   *
   * @return the number, from 0
   */
  public long customersTooYoung() {
    return tooYoung;
  }

  /**
   * Returns how many customers met a touchpoint of the journey.
   *
   * @return the number, from 0
   */
  public long customersOnTheMap() {
    return customersOnTheMap;
  }

  /**
   * Returns how many encounters there were with touchpoints of the journey.
   *
   * @return the number, from 0
   */
  public long encountersOnTheMap() {
    return phases.stream().mapToLong(PhaseCount::encounters).sum();
  }

  /**
   * Returns how many encounters were not with a touchpoint of the journey.
   *
   * @return the number, from 0
   */
  public long encountersOffTheMap() {
    return offTheMap;
  }

  /**
   * Returns how many customers had an encounter that was not with a touchpoint of the journey, each
   * counted once.
   *
   * @return these customers, as a share of those with an encounter that the plan does not ignore
   */
  public Share customersOffTheMap() {
    return Share.of(seenOffTheMap, seen);
  }

  /**
   * Returns how many encounters the plan ignores.
   *
   * @return the number, from 0
   */
  public long ignoredEvents() {
    return ignored;
  }

  /**
   * Returns the phases.
   *
   * @return what was observed in each phase, in the order of the journey, unmodifiable
   */
  public List<PhaseCount> phases() {
    return phases;
  }

  /**
   * Returns one phase.
   *
   * @param phaseId the id of a phase
   * @return what was observed in it, or empty if there is no such phase
   */
  public Optional<PhaseCount> phase(String phaseId) {
    requireNonNull(phaseId, "phaseId");
    return phases.stream().filter(phase -> phase.phaseId().equals(phaseId)).findFirst();
  }

  /**
   * Returns the touchpoints.
   *
   * @return what was observed of each touchpoint, in the order of the journey, unmodifiable
   */
  public List<TouchpointCount> touchpoints() {
    return touchpoints;
  }

  /**
   * Returns one touchpoint.
   *
   * @param touchpointId the id of a touchpoint
   * @return what was observed of it, or empty if there is no such touchpoint
   */
  public Optional<TouchpointCount> touchpoint(String touchpointId) {
    requireNonNull(touchpointId, "touchpointId");
    return Optional.ofNullable(byTouchpoint.get(touchpointId));
  }

  /**
   * Returns which branches customers took.
   *
   * @return what was observed of each branching, in the order of the journey, unmodifiable
   */
  public List<BranchingCount> branchings() {
    return branchings;
  }

  /**
   * Returns which branches of one branching customers took.
   *
   * @param branchingId the id of a branching
   * @return what was observed of it, or empty if there is no such branching
   */
  public Optional<BranchingCount> branching(String branchingId) {
    requireNonNull(branchingId, "branchingId");
    return branchings.stream().filter(b -> b.branchingId().equals(branchingId)).findFirst();
  }

  /**
   * Returns the funnel in the plan's own mode.
   *
   * @return the funnel
   */
  public Funnel funnel() {
    return funnels.get(0);
  }

  /**
   * Returns the funnel in another mode.
   *
   * @param mode a mode that the plan counts
   * @return the funnel
   * @throws IllegalArgumentException if the plan does not count that mode
   * @see ObservationPlan#withFunnel(FunnelMode, FunnelMode...)
   */
  public Funnel funnel(FunnelMode mode) {
    requireNonNull(mode, "mode");
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
   * Returns how many customers met no touchpoint at all and have a status. For the other customers
   * see {@link PhaseCount#last(TrailStatus)}.
   *
   * @param status the status
   * @return the number, from 0; always 0 for {@link TrailStatus#ARRIVED} and {@link
   *     TrailStatus#ENDED}
   */
  public long neverOnTheMap(TrailStatus status) {
    requireNonNull(status, "status");
    return switch (status) {
      case OPEN -> neverOnTheMap[TallyLayout.OPEN];
      case STOPPED -> neverOnTheMap[TallyLayout.STOPPED];
      case UNKNOWN -> neverOnTheMap[TallyLayout.UNKNOWN];
      case ARRIVED, ENDED -> 0;
    };
  }

  /**
   * Returns how many customers have a status.
   *
   * @param status the status
   * @return the number, from 0
   */
  public long customers(TrailStatus status) {
    return neverOnTheMap(status) + phases.stream().mapToLong(phase -> phase.last(status)).sum();
  }

  /**
   * Returns which touchpoint directly followed which.
   *
   * @return all pairs that occurred, the most frequent first, then in the order of the journey;
   *     unmodifiable
   */
  public List<DirectlyFollows> follows() {
    return follows;
  }

  /**
   * Returns in which phases encounters directly followed each other, including two encounters in
   * one phase.
   *
   * @return all pairs that occurred, the most frequent first, then in the order of the journey;
   *     unmodifiable
   */
  public List<DirectlyFollows> phaseFollows() {
    return phaseFollows;
  }

  /**
   * Returns what customers did from encounter to encounter.
   *
   * @return the number of moves of each kind, in the order of kinds, unmodifiable
   */
  public Map<MoveKind, Long> moves() {
    return moves;
  }

  /**
   * Returns how long it took from a customer's first encounter on the map to the last.
   *
   * @return the times
   */
  public TimeSummary throughput() {
    return throughput;
  }

  /**
   * Returns who buys again, and how.
   *
   * @return the loyalty loops
   * @see #hasLoyaltyLoops()
   */
  public LoyaltyLoopSummary loyaltyLoops() {
    return loyaltyLoops;
  }

  /**
   * Whether {@link #loyaltyLoops()} mean something: something is {@linkplain
   * ObservationPlan#isSelling() sold}, or the journey has a loyalty loop and {@linkplain
   * ObservationPlan#purchasesAt() touchpoints} to which it can lead back. Where students pass a
   * phase of buying, nothing is a purchase.
   *
   * @return true if they do
   */
  public boolean hasLoyaltyLoops() {
    boolean canLoop = plan().people().isBuying() || !plan().purchasesAt().isEmpty();
    return plan().isSelling() || (canLoop && plan.outline.loops.ids.length > 0);
  }

  /**
   * Returns what customers felt.
   *
   * @return the experiences at all touchpoints of the journey
   */
  public EmotionSummary emotion() {
    return emotion;
  }

  /**
   * Returns how far the behaviour of customers is from what the journey allows.
   *
   * @return the conformance
   */
  public ConformanceSummary conformance() {
    return conformance;
  }

  /**
   * Returns the most frequent variants, which are ways through the phases.
   *
   * @param most the maximum number of variants, from 0
   * @return the variants, the most frequent first, equally frequent ones shorter first;
   *     unmodifiable. If there are more than {@value TallyBody#VARIANTS} variants, the longest are
   *     not included, see {@link #customersOfOtherVariants()}
   * @throws IllegalArgumentException if the number is negative
   */
  public List<Variant> variants(int most) {
    return first(variants, most);
  }

  /**
   * Returns how many customers went a way that is not kept because there are too many.
   *
   * @return the number; 0 if {@link #variants(int)} can return all variants
   */
  public long customersOfOtherVariants() {
    return customersOnTheMap - variants.stream().mapToLong(v -> v.customers().part()).sum();
  }

  /**
   * Returns the most frequent events outside the map.
   *
   * @param most the maximum number of events, from 0
   * @return the events, the most frequent first, equally frequent ones shorter first; unmodifiable.
   *     If there are more than {@value TallyBody#UNMAPPED_EVENTS} events, those with the longest
   *     names are not included, see {@link #encountersWithOtherUnmappedEvents()}
   * @throws IllegalArgumentException if the number is negative
   */
  public List<UnmappedEvent> unmappedEvents(int most) {
    return first(unmapped, most);
  }

  /**
   * Returns how many encounters outside the map have a name that is not kept or was not reported.
   *
   * @return the number; 0 if {@link #unmappedEvents(int)} can return all events
   */
  public long encountersWithOtherUnmappedEvents() {
    return offTheMap - unmapped.stream().mapToLong(e -> e.encounters().part()).sum();
  }

  private static <T> List<T> first(List<T> all, int most) {
    if (most < 0) {
      throw new IllegalArgumentException("the maximum number must not be negative: " + most);
    }
    return all.subList(0, Math.min(most, all.size()));
  }

  /**
   * Returns the statistics of each segment, if the plan has segments.
   *
   * @return the statistics by the attribute's value, sorted; customers without a value, or with
   *     blank ones only, are under {@value #NO_SEGMENT}; unmodifiable. If a value is the id of a
   *     persona, see {@link #personaId()}
   * @see ObservationPlan#withSegmentsBy(String)
   */
  public Map<String, JourneyStatistics> segments() {
    return segments;
  }

  /**
   * Returns the statistics of all segments that are not kept apart because there are too many.
   *
   * @return the statistics; empty if {@link #segments()} has all segments
   */
  public Optional<JourneyStatistics> otherSegments() {
    return Optional.ofNullable(otherSegments);
  }

  /**
   * Returns a summary for people.
   *
   * @param locale English is used unless its language is Dutch
   * @return lines that each end with a line break
   */
  public String toText(Locale locale) {
    return new StatisticsText(this, ReaderWords.of(locale, compiled().outline.people)).text();
  }

  /**
   * Returns a summary for people in a language for which the library has no words, with those of
   * the application, by the English ones, as {@link
   * io.github.klantreis.drawing.JourneyMap#language( Locale, Map) maps} do. Numbers are written as
   * in English.
   *
   * @param language the reader's language; its country, script and variant are ignored
   * @param further the words by the English ones, both with their placeholders; what has no words
   *     is in English
   * @return lines that each end with a line break
   * @throws IllegalArgumentException if the language is English, Dutch or none, or words are blank;
   *     the message says which
   */
  public String toText(Locale language, Map<String, String> further) {
    return new StatisticsText(this, ReaderWords.of(language, further, compiled().outline.people))
        .text();
  }

  /**
   * Returns how the customers were counted.
   *
   * @return the plan
   */
  public ObservationPlan plan() {
    return plan.plan;
  }

  CompiledPlan compiled() {
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
