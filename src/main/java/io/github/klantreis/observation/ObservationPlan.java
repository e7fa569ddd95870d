package io.github.klantreis.observation;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.model.Journey;
import io.github.klantreis.part.TimeSpan;
import io.github.klantreis.term.People;
import io.github.klantreis.vocabulary.NoBean;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Durations;
import io.github.klantreis.wording.Suggestions;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInput;
import java.io.ObjectInputStream;
import java.io.ObjectOutput;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Consumer;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How encounters are compared with a journey: which touchpoint each is, what a funnel counts, when
 * a customer has stopped, what a purchase is, and which attribute divides customers into segments.
 *
 * <p>A new plan expects events named by the ids of touchpoints; its funnel has the mode {@linkplain
 * FunnelMode#BEST_START best start} and no window; a purchase is an encounter at which the customer
 * {@linkplain io.github.klantreis.term.Moment#PAYMENT pays} in a phase of buying (if no touchpoint
 * is marked so, at the last touchpoint of the last such phase or of its branches); no customer has
 * stopped; and there are no segments. The methods return changed copies.
 *
 * <p>Immutable and thread-safe. A plan keeps only the parts of the journey that observation needs
 * and can be serialized by Java, so that it can be sent to other machines as part of a function.
 */
@SuppressWarnings("serial") // Its serial form is written instead.
public final class ObservationPlan implements NoBean, Serializable {
  private static final long serialVersionUID = 1;

  private static final String EVENT_NEEDED = "an event of a plan needs a name";
  private static final String ATTRIBUTE_NEEDED = "the segments of a plan need an attribute";

  /** The longest time in whole milliseconds. */
  static final Duration LONGEST = Duration.ofMillis(Long.MAX_VALUE);

  private final JourneyOutline outline;
  private final EventMapping mapping;
  private final FunnelMode[] funnelModes;
  private final @Nullable Duration window;
  private final @Nullable Instant cutOff;
  private final @Nullable Duration inactivity;
  private final @Nullable Duration followUp;
  private final boolean hasCurves;
  private final int[] purchases;

  /** Whether it was said what counts as a purchase, be it what the journey says. */
  private final boolean arePurchasesSet;

  private final @Nullable String segmentAttribute;

  /** Computed on first use, separately on each machine. */
  private transient volatile @Nullable CompiledPlan compiled;

  private transient volatile long travelFingerprint;

  private ObservationPlan(Draft draft) {
    this.outline = draft.outline;
    this.mapping = draft.mapping;
    this.funnelModes = draft.funnelModes;
    this.window = draft.window;
    this.cutOff = draft.cutOff;
    this.inactivity = draft.inactivity;
    this.followUp = draft.followUp;
    this.hasCurves = draft.hasCurves;
    this.purchases = draft.purchases;
    this.arePurchasesSet = draft.arePurchasesSet;
    this.segmentAttribute = draft.segmentAttribute;
  }

  /**
   * Returns the default plan for a journey.
   *
   * @param journey the journey
   * @return a plan to which settings can be added
   */
  public static ObservationPlan of(Journey journey) {
    JourneyOutline outline = JourneyOutline.of(journey);
    return new ObservationPlan(new Draft(outline, EventMapping.byId(outline)));
  }

  /**
   * Maps an event to a touchpoint. An exact name takes precedence over rules; if a name is set
   * again, the last setting counts.
   *
   * @param event the log's name, exact and not blank
   * @param touchpointId the id of a touchpoint
   * @return the changed plan
   * @throws IllegalArgumentException if the event is blank or the journey has no such touchpoint
   */
  public ObservationPlan withEvent(String event, String touchpointId) {
    Encounter.requireText(event, "event", EVENT_NEEDED);
    Draft draft = new Draft(this);
    draft.mapping = mapping.event(event, touchpoint(touchpointId));
    return new ObservationPlan(draft);
  }

  /**
   * Maps encounters to a touchpoint by a rule, for events whose name is not enough. Rules apply to
   * events without a mapping of their exact name, in the order in which they were added.
   *
   * @param name the rule's name, unique in the plan and not blank; it is shown in explanations
   * @param rule the condition
   * @param touchpointId the id of a touchpoint
   * @return the changed plan
   * @throws IllegalArgumentException if the name is blank, the journey has no such touchpoint or
   *     the plan already has a rule of that name
   */
  public ObservationPlan withRule(String name, EncounterRule rule, String touchpointId) {
    return rule(name, rule, touchpoint(touchpointId));
  }

  /**
   * Ignores an event that is not an encounter with the company, such as a heartbeat: it is counted,
   * but has no other effect.
   *
   * @param event the log's name, exact and not blank
   * @return the changed plan
   * @throws IllegalArgumentException if the event is blank
   */
  public ObservationPlan withIgnored(String event) {
    Encounter.requireText(event, "event", EVENT_NEEDED);
    Draft draft = new Draft(this);
    draft.mapping = mapping.event(event, EventMapping.IGNORED);
    return new ObservationPlan(draft);
  }

  /**
   * Ignores the encounters that a rule matches.
   *
   * @param name the rule's name, unique in the plan and not blank
   * @param rule the condition
   * @return the changed plan
   * @throws IllegalArgumentException if the name is blank or the plan already has a rule of that
   *     name
   */
  public ObservationPlan withIgnored(String name, EncounterRule rule) {
    return rule(name, rule, EventMapping.IGNORED);
  }

  /**
   * Says that the log does not have all encounters with some touchpoints, as where nobody keeps a
   * record: a customer who finds a leak, waits at home or talks to a neighbour. That a trail has no
   * such encounter then says nothing: whoever has one was there, and nobody else is said to have
   * missed it. Routes lead past it, also past a branch of which nothing is recorded, and it is not
   * judged how many meet it. A phase of which nothing is recorded is no step of the funnel, and
   * whoever passes through it skips nothing.
   *
   * <p>Without this the log is taken for complete: what it does not have did not happen. Where it
   * has not a single encounter with a touchpoint, statistics and findings say just that.
   *
   * @param touchpointIds the ids of touchpoints, in addition to those of earlier calls
   * @return the changed plan
   * @throws IllegalArgumentException if no id is given, the journey has no such touchpoint, or
   *     {@linkplain #withPurchasesAt purchases were set} at it
   */
  public ObservationPlan withUnrecorded(String... touchpointIds) {
    requireNonNull(touchpointIds, "touchpointIds");
    if (touchpointIds.length == 0) {
      throw new IllegalArgumentException(
          "at least one touchpoint is needed that is not recorded; none is given");
    }
    BitSet unrecorded = (BitSet) outline.personas.unrecorded.clone();
    Arrays.stream(touchpointIds).mapToInt(this::touchpoint).forEach(unrecorded::set);
    Draft draft = new Draft(this, outline.withUnrecorded(unrecorded));
    draft.requireRecordedPurchases();
    return new ObservationPlan(draft);
  }

  /**
   * Whether the log need not have the encounters with a touchpoint.
   *
   * @param touchpointId the id of a touchpoint
   * @return whether the plan has it as {@linkplain #withUnrecorded unrecorded}
   * @throws IllegalArgumentException if the journey has no such touchpoint
   */
  public boolean isUnrecorded(String touchpointId) {
    return outline.isUnrecorded(touchpoint(touchpointId));
  }

  /**
   * Limits how long a customer may take through the funnel.
   *
   * @param window from the first encounter of a chain to its last, inclusive; not negative
   * @return the changed plan
   * @throws IllegalArgumentException if the window is negative
   */
  public ObservationPlan withWindow(Duration window) {
    Draft draft = new Draft(this);
    draft.window = requireWindow(window);
    return new ObservationPlan(draft);
  }

  private static Duration requireWindow(Duration window) {
    requireNonNull(window, "window");
    if (window.isNegative()) {
      throw new IllegalArgumentException("the window must not be negative, but was " + window);
    }
    return window;
  }

  /**
   * Sets how encounters fill the steps of the funnel.
   *
   * @param mode the mode
   * @param more further modes in which many customers are counted too, at some cost; times to a
   *     step are measured in the first mode only
   * @return the changed plan
   */
  public ObservationPlan withFunnel(FunnelMode mode, FunnelMode... more) {
    requireNonNull(mode, "mode");
    requireNonNull(more, "more");
    Draft draft = new Draft(this);
    draft.funnelModes = inOrder(EnumSet.of(mode, more), mode);
    return new ObservationPlan(draft);
  }

  private static FunnelMode[] inOrder(EnumSet<FunnelMode> modes, FunnelMode first) {
    modes.remove(first);
    return Stream.concat(Stream.of(first), modes.stream()).toArray(FunnelMode[]::new);
  }

  /**
   * Sets when a customer has stopped: if not seen for some time when the log ends. All other
   * customers are still on their way.
   *
   * @param inactivity how long the customer has not been seen, positive
   * @param cutOff when the log ends. Later encounters are not hidden: they count as any other, and
   *     a customer who has one is still on the way. If the cut-off less the inactivity is before
   *     the first instant, nobody has stopped
   * @return the changed plan
   * @throws IllegalArgumentException if the inactivity is not positive
   */
  public ObservationPlan withCutOff(Duration inactivity, Instant cutOff) {
    Draft draft = new Draft(this);
    draft.inactivity = requireInactivity(inactivity);
    draft.cutOff = requireNonNull(cutOff, "cutOff");
    draft.requireFollowUp();
    return new ObservationPlan(draft);
  }

  private static Duration requireInactivity(Duration inactivity) {
    requireNonNull(inactivity, "inactivity");
    if (inactivity.isNegative() || inactivity.isZero()) {
      throw new IllegalArgumentException(
          "the inactivity after which a customer has stopped must be positive, but was "
              + inactivity);
    }
    return inactivity;
  }

  /**
   * Sets when a customer has stopped: if not seen, when the log ends, for as long as the journey
   * lasts. Years, months and days are counted back from the cut-off in UTC.
   *
   * @param cutOff when the log ends; as in {@link #withCutOff(Duration, Instant)}
   * @return the changed plan
   * @throws IllegalArgumentException if the journey has no horizon, or the cut-off or the start of
   *     the period is outside the calendar's range
   * @see Journey#horizon()
   */
  public ObservationPlan withCutOff(Instant cutOff) {
    requireNonNull(cutOff, "cutOff");
    TimeSpan horizon = outline.horizon;
    if (horizon == null) {
      throw new IllegalArgumentException(
          "the journey "
              + outline.journeyId
              + " has no horizon; give it one, or say how long a customer is not seen:"
              + " withCutOff(inactivity, cutOff)");
    }
    try {
      Instant last = cutOff.atOffset(ZoneOffset.UTC).minus(horizon).toInstant();
      return withCutOff(Duration.between(last, cutOff), cutOff);
    } catch (DateTimeException | ArithmeticException beyond) {
      throw new IllegalArgumentException(
          "the calendar ends before one can count back "
              + horizon
              + ", the horizon of the journey "
              + outline.journeyId
              + ", from "
              + cutOff
              + "; give another cut-off, or withCutOff(inactivity, cutOff)",
          beyond);
    }
  }

  /**
   * Counts each customer for the same time: from the first encounter that is not ignored, and no
   * longer. Only then can customers of two periods, or of anything else, be compared: whoever is
   * observed for longer meets more, comes further and buys more often.
   *
   * <p>The end of that time is the customer's own cut-off, from which the inactivity of the plan
   * and the intervals of loops are counted back; later encounters do not count at all. A customer
   * whose time is not over at the cut-off of the plan is left out, see {@link
   * JourneyStatistics#customersTooYoung()}. It affects what is counted, not the {@linkplain
   * #replay(Trail) replay} of a trail.
   *
   * @param time for how long, inclusive, in whole milliseconds; longer than the inactivity of the
   *     plan
   * @return the changed plan
   * @throws IllegalArgumentException if the plan has no {@linkplain #withCutOff cut-off}, or the
   *     time is not longer than its inactivity or is longer than 292 million years
   */
  public ObservationPlan during(Duration time) {
    Draft draft = new Draft(this);
    draft.followUp = requireNonNull(time, "time");
    draft.requireFollowUp();
    return new ObservationPlan(draft);
  }

  /**
   * Counts, too, how long after entering the funnel customers reach each step, for {@link
   * FunnelStep#curve()}: some 2.8 kB a step. It needs a {@linkplain #withCutOff cut-off}, up to
   * which customers are observed; without one nothing is counted.
   *
   * @return the changed plan
   */
  public ObservationPlan withConversionCurves() {
    Draft draft = new Draft(this);
    draft.hasCurves = true;
    return new ObservationPlan(draft);
  }

  /**
   * Sets the touchpoints at which something is bought; each encounter with one of them is a
   * purchase.
   *
   * @param touchpointIds the ids of touchpoints, at least one
   * @return the changed plan
   * @throws IllegalArgumentException if no id is given, the journey has no such touchpoint, or the
   *     plan has it as {@linkplain #withUnrecorded unrecorded}
   */
  public ObservationPlan withPurchasesAt(String... touchpointIds) {
    requireNonNull(touchpointIds, "touchpointIds");
    if (touchpointIds.length == 0) {
      throw new IllegalArgumentException(
          "at least one touchpoint is needed at which customers buy; none is given");
    }
    Draft draft = new Draft(this);
    draft.purchases =
        Arrays.stream(touchpointIds).mapToInt(this::touchpoint).sorted().distinct().toArray();
    draft.arePurchasesSet = true;
    draft.requireRecordedPurchases();
    return new ObservationPlan(draft);
  }

  /**
   * Divides customers into segments by an attribute of their encounters, such as the persona or the
   * channel: a customer belongs to the segment of the first value in the trail; empty and blank
   * values are no values. If a value is the id of a persona of the journey, the customer
   * {@linkplain #personaOf is} that persona: the experiences of that segment are compared with the
   * emotions of that persona, and nothing is missed that does not {@linkplain
   * io.github.klantreis.model.Reading#concernedPersonas() concern} the persona.
   *
   * @param attribute the attribute's name, not blank
   * @return the changed plan
   * @throws IllegalArgumentException if the name is blank
   */
  public ObservationPlan withSegmentsBy(String attribute) {
    Draft draft = new Draft(this);
    draft.segmentAttribute = Encounter.requireText(attribute, "attribute", ATTRIBUTE_NEEDED);
    return new ObservationPlan(draft);
  }

  /**
   * Returns the touchpoint of an encounter.
   *
   * @param encounter any encounter
   * @return the id of a touchpoint; empty if the encounter is outside the map or ignored
   */
  public Optional<String> touchpointOf(Encounter encounter) {
    int target = mapping.target(encounter);
    return target < 0 ? Optional.empty() : Optional.of(outline.touchpointIds[target]);
  }

  /**
   * Returns which persona of the journey a customer is, as far as the log says: the first value of
   * the {@linkplain #withSegmentsBy segments'} attribute in the trail, if it is the id of a
   * persona.
   *
   * @param trail the customer's trail
   * @return the id of a persona; empty if it is not known
   */
  public Optional<String> personaOf(Trail trail) {
    requireNonNull(trail, "trail");
    int persona = persona(segmentOf(trail, trail.size()));
    return persona == JourneyOutline.NOBODY
        ? Optional.empty()
        : Optional.of(outline.personas.ids[persona]);
  }

  /** Returns the number of the persona that a segment is, or {@link JourneyOutline#NOBODY}. */
  int persona(String segment) {
    return segment.isEmpty() ? JourneyOutline.NOBODY : outline.personas.number(segment);
  }

  /** Returns the segment that the first encounters of a trail say; empty if they say none. */
  String segmentOf(Trail trail, int length) {
    if (segmentAttribute == null) {
      return "";
    }
    for (int i = 0; i < length; i++) {
      String value = trail.encounter(i).attribute(segmentAttribute).orElse("");
      if (!value.isBlank()) {
        return value.equals(JourneyStatistics.NO_SEGMENT) ? "" : value;
      }
    }
    return "";
  }

  /**
   * Whether the plan ignores an encounter, as no contact with the customer.
   *
   * @param encounter any encounter
   * @return true if it is {@linkplain #withIgnored ignored}; false if it is on the map or outside
   *     it
   */
  public boolean isIgnored(Encounter encounter) {
    return mapping.target(encounter) == EventMapping.IGNORED;
  }

  /**
   * Returns the id of the journey.
   *
   * @return the id
   */
  public String journeyId() {
    return outline.journeyId;
  }

  /**
   * Returns the version of the journey.
   *
   * @return the version, or empty if the journey has none
   */
  public Optional<String> journeyVersion() {
    return outline.journeyVersion.isEmpty()
        ? Optional.empty()
        : Optional.of(outline.journeyVersion);
  }

  /**
   * Whether the touchpoints of {@link #purchasesAt()} are purchases indeed: there are any, and the
   * journey {@linkplain Journey#isSelling() sells} or they were set by {@link #withPurchasesAt}.
   *
   * @return false if nothing is sold, as to students who pass a phase of buying
   */
  public boolean isSelling() {
    return purchases.length > 0 && (outline.isSelling || arePurchasesSet);
  }

  /**
   * Whether reports say that the people buy: something {@linkplain #isSelling() is sold}, by the
   * journey or to people who buy. Patients for whom {@link #withPurchasesAt} names the discharge
   * "came to" it: that counts as a purchase, so {@link #isSelling()} is true, but nobody is said to
   * buy.
   *
   * @return false if reports say that they came to the touchpoints of {@link #purchasesAt()}
   */
  public boolean hasBuyers() {
    return isSelling() && (outline.isSelling || people().isBuying());
  }

  /**
   * Returns whose journey it is.
   *
   * @return the people, with the words for them
   */
  public People people() {
    return outline.people;
  }

  /**
   * Returns the name of a touchpoint of the journey.
   *
   * @param touchpointId the id of the touchpoint
   * @return the name
   * @throws IllegalArgumentException if there is no such touchpoint
   */
  public String touchpointName(String touchpointId) {
    return outline.touchpointNames[touchpoint(touchpointId)];
  }

  /**
   * Returns the touchpoints of the journey.
   *
   * @return their ids in the order of the journey, unmodifiable
   */
  public List<String> touchpoints() {
    return Collections.unmodifiableList(Arrays.asList(outline.touchpointIds));
  }

  /**
   * Returns the touchpoints at which customers buy.
   *
   * @return their ids in the order of the journey, unmodifiable; empty if nothing is bought
   */
  public List<String> purchasesAt() {
    return Arrays.stream(purchases).mapToObj(number -> outline.touchpointIds[number]).toList();
  }

  /**
   * Whether a loyalty loop leads to buying again: customers {@linkplain #purchasesAt() buy} in the
   * phase to which it leads, or between that and the phase that it leaves. A loop to the use of a
   * subscription does not, unless its renewal is declared {@linkplain #withPurchasesAt a purchase}.
   *
   * @param loopId the id of the loop
   * @return false, too, if the journey has no such loop
   */
  public boolean leadsToPurchase(String loopId) {
    requireNonNull(loopId, "loopId");
    int loop = Arrays.asList(outline.loops.ids).indexOf(loopId);
    return loop >= 0 && leadsToPurchase(loop);
  }

  boolean leadsToPurchase(int loop) {
    int from = outline.loops.from[loop];
    int to = outline.loops.to[loop];
    return Arrays.stream(purchases)
        .map(purchase -> outline.phaseOf[purchase])
        .anyMatch(phase -> phase >= to && (phase < from || from <= to));
  }

  /**
   * Returns a new tally without customers, to which customers' trails are added. Of T touchpoints
   * and P phases it takes some 8·T² + 200·T + 1,450·P·(P + 3) bytes of memory: 110 kB for 24
   * touchpoints and 7 phases, 2 MB for 500 and 7; as much again for each segment, and a few
   * megabytes where customers go many thousands of ways.
   *
   * @return a new tally
   * @throws IllegalArgumentException if the journey is too large for a tally: beyond some 2,000
   *     touchpoints or 150 phases
   */
  public JourneyTally newTally() {
    return JourneyTally.of(compiled());
  }

  /**
   * Returns a collector that counts the trails of a stream, each of which is the complete trail of
   * a customer. A parallel stream gives the same tally.
   *
   * @return the collector
   */
  public Collector<Trail, ?, JourneyTally> tally() {
    return Collector.of(
        this::newTally,
        (tally, trail) -> tally.add(this, trail),
        JourneyTally::merge,
        Collector.Characteristics.UNORDERED,
        Collector.Characteristics.IDENTITY_FINISH);
  }

  /**
   * Returns a collector that counts the trails of a stream and returns the statistics. A parallel
   * stream gives the same statistics.
   *
   * @return the collector
   */
  public Collector<Trail, ?, JourneyStatistics> statistics() {
    return Collectors.collectingAndThen(tally(), tally -> tally.statistics(this));
  }

  CompiledPlan compiled() {
    CompiledPlan made = compiled;
    if (made == null) {
      made = new CompiledPlan(this);
      compiled = made;
    }
    return made;
  }

  /**
   * Returns the comparison of one customer's trail with the journey.
   *
   * @param trail the trail
   * @return what each encounter was, and what follows from all of them
   */
  public Replay replay(Trail trail) {
    return Replay.of(this, trail);
  }

  /**
   * Returns a customer whose encounters arrive one by one.
   *
   * @param customer the customer's id, not blank
   * @return the traveller before the first encounter
   * @throws IllegalArgumentException if the customer is blank
   */
  public Traveller traveller(String customer) {
    return Traveller.of(this, customer);
  }

  /**
   * Returns a customer whose encounters so far were counted before.
   *
   * @param bytes what {@link Traveller#toBytes()} returned
   * @return the traveller after the last encounter
   * @throws IllegalArgumentException if the bytes are not a traveller of this version, or were
   *     written with a plan of other touchpoints, phases, ways, purchases, funnel or window; the
   *     mapping, the cut-off and the segments may differ
   */
  public Traveller traveller(byte[] bytes) {
    requireNonNull(bytes, "bytes");
    return Traveller.fromBytes(this, bytes, null);
  }

  /**
   * Returns a customer whose encounters so far were counted before, perhaps with another plan, such
   * as that of the journey before an edit. What the traveller remembers of touchpoints and phases
   * that are the same remains, by their ids; all else is forgotten.
   *
   * @param bytes what {@link Traveller#toBytes()} returned
   * @param forgotten called for each thing that is forgotten, in words
   * @return the traveller after the last encounter, as far as this plan knows
   * @throws IllegalArgumentException if the bytes are not a traveller of this version
   */
  public Traveller traveller(byte[] bytes, Consumer<? super Text> forgotten) {
    requireNonNull(bytes, "bytes");
    return Traveller.fromBytes(this, bytes, requireNonNull(forgotten, "forgotten"));
  }

  /** Returns a hash of all that a traveller's state refers to by number; 0 is not computed yet. */
  long travelFingerprint() {
    long made = travelFingerprint;
    if (made == 0) {
      made = CompiledPlan.travelFingerprint(this) | 1;
      travelFingerprint = made;
    }
    return made;
  }

  JourneyOutline outline() {
    return outline;
  }

  EventMapping mapping() {
    return mapping;
  }

  FunnelMode funnelMode() {
    return funnelModes[0];
  }

  /**
   * Returns the modes to be counted, each once: the plan's own mode, then the others sorted by
   * name.
   */
  FunnelMode[] funnelModes() {
    return funnelModes;
  }

  /**
   * Returns how long a customer may take through the funnel.
   *
   * @return the {@linkplain #withWindow window}, or empty if there is none
   */
  public Optional<Duration> window() {
    return Optional.ofNullable(window);
  }

  /** Returns the window in milliseconds; the longest possible window if the plan has none. */
  long windowMillis() {
    return window == null || window.compareTo(LONGEST) > 0 ? Long.MAX_VALUE : window.toMillis();
  }

  /** Returns the touchpoints, ascending, at which something is bought. */
  int[] purchases() {
    return purchases;
  }

  boolean hasCurves() {
    return hasCurves;
  }

  boolean hasSegments() {
    return segmentAttribute != null;
  }

  Optional<String> segmentAttribute() {
    return Optional.ofNullable(segmentAttribute);
  }

  /**
   * Returns the time such that customers last seen before it have stopped.
   *
   * @return the cut-off less the inactivity; empty without a cut-off, as then nobody has stopped
   */
  public Optional<Instant> stoppedBefore() {
    if (cutOff == null || inactivity == null) {
      return Optional.empty();
    }
    Duration known = Duration.between(Instant.MIN, cutOff);
    return Optional.of(known.compareTo(inactivity) < 0 ? Instant.MIN : cutOff.minus(inactivity));
  }

  /**
   * Returns the last millisecond at which customers can have entered the funnel who have had the
   * time that the window allows; {@link Long#MIN_VALUE} without a window or a cut-off.
   */
  long maturedUntil() {
    return window == null ? Long.MIN_VALUE : lastBeforeCutOff(window);
  }

  /**
   * Returns the last millisecond that is at least some time before the cut-off; {@link
   * Long#MIN_VALUE} without a cut-off.
   */
  long lastBeforeCutOff(Duration time) {
    if (cutOff == null) {
      return Long.MIN_VALUE;
    }
    Duration known = Duration.between(Instant.MIN, cutOff);
    Instant last = known.compareTo(time) < 0 ? Instant.MIN : cutOff.minus(time);
    long second = last.getEpochSecond();
    if (Math.abs(second) >= Long.MAX_VALUE / 1000) {
      return second < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
    }
    // The next millisecond would be too late, also if the instant is between two.
    return last.toEpochMilli();
  }

  /**
   * Returns when the log ends.
   *
   * @return the {@linkplain #withCutOff cut-off}; empty if the plan does not say
   */
  public Optional<Instant> cutOff() {
    return Optional.ofNullable(cutOff);
  }

  /**
   * Returns how long customers who have stopped are not seen before the {@linkplain #cutOff()
   * cut-off}.
   *
   * @return the time; empty if nobody has stopped
   */
  public Optional<Duration> inactivity() {
    return Optional.ofNullable(inactivity);
  }

  /**
   * Returns for how long each customer is observed.
   *
   * @return the {@linkplain #during time}; empty if each customer is observed until the cut-off
   */
  public Optional<Duration> followUp() {
    return Optional.ofNullable(followUp);
  }

  /**
   * Returns the time before which a first purchase is early enough to expect that the customer has
   * taken a loop: twice the loop's interval before the cut-off, or twice the inactivity if the loop
   * has no interval. Calendar units are counted in UTC.
   *
   * @return the time; empty if there is no cut-off
   */
  Optional<Instant> loopDueBefore(int loop) {
    if (cutOff == null || inactivity == null) {
      return Optional.empty();
    }
    TimeSpan interval = outline.loops.intervals[loop];
    TemporalAmount each = interval == null ? inactivity : interval;
    try {
      return Optional.of(cutOff.atOffset(ZoneOffset.UTC).minus(each).minus(each).toInstant());
    } catch (DateTimeException | ArithmeticException beyond) {
      return Optional.of(Instant.MIN);
    }
  }

  /** Returns the journey and the settings, for logs. */
  @Override
  public String toString() {
    StringJoiner settings = new StringJoiner(", ", "ObservationPlan{", "}");
    settings.add(outline.journeyId + journeyVersion().map(version -> " " + version).orElse(""));
    settings.add(
        "funnel="
            + Arrays.stream(funnelModes).map(FunnelMode::id).collect(Collectors.joining(" ")));
    window().ifPresent(time -> settings.add("window=" + Durations.exact(time)));
    cutOff().ifPresent(end -> settings.add("cutOff=" + end));
    inactivity().ifPresent(time -> settings.add("inactivity=" + Durations.exact(time)));
    followUp().ifPresent(time -> settings.add("during=" + Durations.exact(time)));
    settings.add("purchasesAt=" + purchasesAt());
    if (!outline.personas.unrecorded.isEmpty()) {
      settings.add("unrecorded=" + touchpoints().stream().filter(this::isUnrecorded).toList());
    }
    segmentAttribute().ifPresent(attribute -> settings.add("segmentsBy=" + attribute));
    return settings.toString();
  }

  void write(ObjectOutput out) throws IOException {
    outline.write(out);
    mapping.write(out);
    SerialForm.writeTexts(
        out, Arrays.stream(funnelModes).map(FunnelMode::id).toArray(String[]::new));
    out.writeBoolean(window != null);
    if (window != null) {
      out.writeLong(window.getSeconds());
      out.writeInt(window.getNano());
    }
    out.writeBoolean(cutOff != null);
    if (cutOff != null && inactivity != null) {
      out.writeLong(cutOff.getEpochSecond());
      out.writeInt(cutOff.getNano());
      out.writeLong(inactivity.getSeconds());
      out.writeInt(inactivity.getNano());
    }
    out.writeBoolean(followUp != null);
    if (followUp != null) {
      out.writeLong(followUp.getSeconds());
      out.writeInt(followUp.getNano());
    }
    out.writeBoolean(hasCurves);
    SerialForm.writeNumbers(out, purchases);
    out.writeBoolean(arePurchasesSet);
    SerialForm.writeOptional(out, segmentAttribute);
  }

  static ObservationPlan read(ObjectInput in) throws IOException, ClassNotFoundException {
    JourneyOutline outline = JourneyOutline.read(in);
    Draft draft = new Draft(outline, EventMapping.read(in, outline));
    List<FunnelMode> modes = new ArrayList<>();
    for (String id : SerialForm.readTexts(in)) {
      modes.add(
          Arrays.stream(FunnelMode.values())
              .filter(known -> known.id().equals(id))
              .findFirst()
              .orElseThrow(() -> new InvalidObjectException("there is no funnel mode " + id)));
    }
    SerialForm.require(!modes.isEmpty(), "a plan has no funnel mode");
    draft.funnelModes = inOrder(EnumSet.copyOf(modes), modes.get(0));
    SerialForm.require(
        Arrays.asList(draft.funnelModes).equals(modes), "the funnel modes are not in order");
    if (in.readBoolean()) {
      draft.window = requireWindow(Duration.ofSeconds(in.readLong(), in.readInt()));
    }
    if (in.readBoolean()) {
      draft.cutOff = Instant.ofEpochSecond(in.readLong(), in.readInt());
      draft.inactivity = requireInactivity(Duration.ofSeconds(in.readLong(), in.readInt()));
    }
    if (in.readBoolean()) {
      draft.followUp = Duration.ofSeconds(in.readLong(), in.readInt());
      draft.requireFollowUp();
    }
    draft.hasCurves = in.readBoolean();
    draft.purchases = SerialForm.readNumbers(in);
    SerialForm.require(
        SerialForm.areAscending(draft.purchases, outline.touchpointCount()),
        "the purchases " + Arrays.toString(draft.purchases) + " are not at touchpoints in order");
    draft.arePurchasesSet = in.readBoolean();
    SerialForm.require(
        draft.arePurchasesSet || Arrays.equals(draft.purchases, outline.purchases),
        "the purchases " + Arrays.toString(draft.purchases) + " are neither the journey's nor set");
    draft.requireRecordedPurchases();
    String attribute = SerialForm.readOptional(in);
    if (attribute != null) {
      draft.segmentAttribute = Encounter.requireText(attribute, "attribute", ATTRIBUTE_NEEDED);
    }
    return new ObservationPlan(draft);
  }

  private Object writeReplace() {
    return new SerialForm(SerialForm.PLAN, this);
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw SerialForm.direct(ObservationPlan.class);
  }

  private ObservationPlan rule(String name, EncounterRule rule, int target) {
    Encounter.requireText(name, "name", "a rule of a plan needs a name");
    requireNonNull(rule, "rule");
    if (mapping.hasRule(name)) {
      throw new IllegalArgumentException("the plan already has a rule named '" + name + "'");
    }
    Draft draft = new Draft(this);
    draft.mapping = mapping.rule(name, rule, target);
    return new ObservationPlan(draft);
  }

  private int touchpoint(String id) {
    int number = outline.touchpoint(requireNonNull(id, "touchpointId"));
    if (number < 0) {
      List<String> known = Arrays.asList(outline.touchpointIds);
      throw new IllegalArgumentException(
          "the journey "
              + outline.journeyId
              + ": "
              + Suggestions.unknown("touchpoint", id, "there are", known));
    }
    return number;
  }

  /** The settings of the next plan. */
  private static final class Draft {
    final JourneyOutline outline;
    EventMapping mapping;
    FunnelMode[] funnelModes = {FunnelMode.BEST_START};
    @Nullable Duration window;
    @Nullable Instant cutOff;
    @Nullable Duration inactivity;
    @Nullable Duration followUp;
    boolean hasCurves;
    int[] purchases;
    boolean arePurchasesSet;
    @Nullable String segmentAttribute;

    Draft(JourneyOutline outline, EventMapping mapping) {
      this.outline = outline;
      this.mapping = mapping;
      this.purchases = outline.purchases;
    }

    Draft(ObservationPlan plan) {
      this(plan, plan.outline);
    }

    Draft(ObservationPlan plan, JourneyOutline outline) {
      this.outline = outline;
      this.mapping = plan.mapping;
      this.funnelModes = plan.funnelModes;
      this.window = plan.window;
      this.cutOff = plan.cutOff;
      this.inactivity = plan.inactivity;
      this.followUp = plan.followUp;
      this.hasCurves = plan.hasCurves;
      this.purchases = plan.purchases;
      this.arePurchasesSet = plan.arePurchasesSet;
      this.segmentAttribute = plan.segmentAttribute;
    }

    /** Refuses purchases that were set where nobody records them. */
    void requireRecordedPurchases() {
      for (int purchase : arePurchasesSet ? purchases : new int[0]) {
        if (outline.isUnrecorded(purchase)) {
          throw new IllegalArgumentException(
              "purchases at "
                  + outline.touchpointIds[purchase]
                  + " cannot be counted, as it is not recorded by this plan");
        }
      }
    }

    void requireFollowUp() {
      if (followUp == null) {
        return;
      }
      if (inactivity == null) {
        throw new IllegalArgumentException(
            "a plan that observes each customer for "
                + Durations.exact(followUp).get(Locale.ENGLISH)
                + " needs to know when the log ends; say so before: withCutOff(…).during(…)");
      }
      if (followUp.compareTo(LONGEST) > 0) {
        throw new IllegalArgumentException(
            "the time for which each customer is observed must be at most "
                + LONGEST.toDays()
                + " days, but was "
                + Durations.exact(followUp).get(Locale.ENGLISH));
      }
      if (followUp.compareTo(inactivity) <= 0) {
        throw new IllegalArgumentException(
            "the time for which each customer is observed must be longer than the inactivity of "
                + Durations.exact(inactivity).get(Locale.ENGLISH)
                + " after which a customer has stopped, but was "
                + Durations.exact(followUp).get(Locale.ENGLISH));
      }
    }
  }
}
