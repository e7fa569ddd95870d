package io.github.klantreis.observation;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.observation.wording.ComparisonTexts;
import io.github.klantreis.observation.wording.StatisticsLabels;
import io.github.klantreis.vocabulary.NoBean;
import io.github.klantreis.vocabulary.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which figures of two statistics mean the same, so that they can be compared; of the others, why
 * they do not. Each method returns a reason, or empty if the figure can be compared.
 *
 * <p>A touchpoint is the same in both if it has the same id, is in a phase with the same id, and
 * the same events are mapped to it; of rules only the names are compared, as they are code. A phase
 * is the same if all its touchpoints are; a touchpoint that only one of the journeys has does no
 * harm if the customers of the other never had its event.
 *
 * <p>Immutable and thread-safe.
 */
public final class Comparability implements NoBean {
  private final JourneyStatistics before;
  private final JourneyStatistics after;
  private final JourneyOutline first;
  private final JourneyOutline second;
  private final Map<String, List<String>> eventsBefore;
  private final Map<String, List<String>> eventsAfter;
  private final boolean isMappedAlike;

  private Comparability(JourneyStatistics before, JourneyStatistics after) {
    this.before = before;
    this.after = after;
    first = before.compiled().outline;
    second = after.compiled().outline;
    eventsBefore = events(before);
    eventsAfter = events(after);
    isMappedAlike = isMappedAlike();
  }

  /**
   * Returns what can be compared of two statistics.
   *
   * @param before statistics of some customers
   * @param after statistics of others
   * @return what can be compared
   */
  public static Comparability of(JourneyStatistics before, JourneyStatistics after) {
    return new Comparability(requireNonNull(before, "before"), requireNonNull(after, "after"));
  }

  /** Returns what is mapped to each touchpoint, and to nothing: names, and rules in their order. */
  private static Map<String, List<String>> events(JourneyStatistics statistics) {
    JourneyOutline outline = statistics.compiled().outline;
    EventMapping mapping = statistics.plan().mapping();
    Map<String, List<String>> events = new TreeMap<>();
    mapping
        .byEvent()
        .forEach(
            (event, target) ->
                events.computeIfAbsent(id(outline, target), id -> new ArrayList<>()).add(event));
    for (EventMapping.NamedRule rule : mapping.rules()) {
      events
          .computeIfAbsent(id(outline, rule.target()), id -> new ArrayList<>())
          .add(ruled(rule.name()));
    }
    return events;
  }

  /** A blank name of an event is refused, so a line break starts no event's name. */
  private static String ruled(String name) {
    return "\n" + name;
  }

  private static String id(JourneyOutline outline, int target) {
    return target < 0 ? "" : outline.touchpointIds[target];
  }

  /** Whether no touchpoint has other events, so that what is on the map is the same. */
  private boolean isMappedAlike() {
    Set<String> ids = new HashSet<>(Arrays.asList(first.touchpointIds));
    ids.addAll(Arrays.asList(second.touchpointIds));
    return ids.stream().allMatch(this::isMappedAlike)
        && eventsBefore.getOrDefault("", List.of()).equals(eventsAfter.getOrDefault("", List.of()));
  }

  private boolean isMappedAlike(String touchpointId) {
    boolean was = first.touchpoint(touchpointId) >= 0;
    boolean is = second.touchpoint(touchpointId) >= 0;
    List<String> then = eventsBefore.getOrDefault(touchpointId, List.of());
    List<String> now = eventsAfter.getOrDefault(touchpointId, List.of());
    if (was && is) {
      return then.equals(now);
    }
    return was ? isUnseen(then, after) : isUnseen(now, before);
  }

  /** Whether the events of a touchpoint that is not on a map did not occur there either. */
  private static boolean isUnseen(List<String> events, JourneyStatistics there) {
    if (events.isEmpty()) {
      return true;
    }
    Map<String, Integer> mapped = there.plan().mapping().byEvent();
    Set<String> offTheMap = new HashSet<>();
    there.unmappedEvents(Integer.MAX_VALUE).forEach(event -> offTheMap.add(event.event()));
    return there.encountersWithOtherUnmappedEvents() == 0
        && there.plan().mapping().rules().isEmpty()
        && events.stream()
            .noneMatch(
                event ->
                    event.startsWith(ruled(""))
                        || mapped.containsKey(event)
                        || offTheMap.contains(event));
  }

  // ---- reasons ----

  /**
   * Returns why figures that grow with the time for which customers are observed cannot be
   * compared.
   *
   * @return the reason; empty if each customer is observed {@linkplain ObservationPlan#during for
   *     the same time} in both
   */
  public Optional<Text> followUp() {
    Optional<?> time = before.plan().followUp();
    return time.isPresent() && time.equals(after.plan().followUp())
        ? Optional.empty()
        : Optional.of(ComparisonTexts.UNEQUAL_FOLLOW_UP);
  }

  private Optional<Text> inactivity() {
    return before.plan().inactivity().equals(after.plan().inactivity())
        ? Optional.empty()
        : Optional.of(ComparisonTexts.OTHER_INACTIVITY);
  }

  private Optional<Text> touchpoint(String id) {
    int then = first.touchpoint(id);
    int now = second.touchpoint(id);
    if (then < 0 || now < 0) {
      return only(then >= 0, now >= 0);
    }
    if (!first.phaseIds[first.phaseOf[then]].equals(second.phaseIds[second.phaseOf[now]])) {
      return Optional.of(ComparisonTexts.OTHER_PHASE);
    }
    if (first.isUnrecorded(then) != second.isUnrecorded(now)) {
      return Optional.of(ComparisonTexts.RECORDED_IN_ONE);
    }
    return isMappedAlike(id) ? Optional.empty() : Optional.of(ComparisonTexts.OTHER_EVENTS);
  }

  private static Optional<Text> only(boolean was, boolean is) {
    return was
        ? Optional.of(ComparisonTexts.ONLY_BEFORE)
        : is ? Optional.of(ComparisonTexts.ONLY_AFTER) : Optional.of(ComparisonTexts.IN_NEITHER);
  }

  private Optional<Text> phase(String id) {
    int then = first.phase(id);
    int now = second.phase(id);
    if (then < 0 || now < 0) {
      return only(then >= 0, now >= 0);
    }
    if (isRecordedElsewhere(first, then, second)) {
      return Optional.of(ComparisonTexts.RECORDED_IN_ONE);
    }
    if (!isSame(first, then, second) || !isSame(second, now, first)) {
      return Optional.of(ComparisonTexts.OTHER_TOUCHPOINTS);
    }
    return first.isPhaseUnrecorded(then)
        ? Optional.of(StatisticsLabels.NOT_RECORDED)
        : Optional.empty();
  }

  /** Whether the other journey has the touchpoints of a phase in the same phase, or not at all. */
  private boolean isSame(JourneyOutline one, int phase, JourneyOutline other) {
    for (int t = 0; t < one.touchpointCount(); t++) {
      if (one.phaseOf[t] == phase) {
        String id = one.touchpointIds[t];
        int there = other.touchpoint(id);
        if (!isMappedAlike(id)
            || (there >= 0 && !other.phaseIds[other.phaseOf[there]].equals(one.phaseIds[phase]))) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether of two journeys only one has a record of a touchpoint that both have in a phase. */
  private static boolean isRecordedElsewhere(JourneyOutline one, int phase, JourneyOutline other) {
    for (int t = 0; t < one.touchpointCount(); t++) {
      int there = one.phaseOf[t] == phase ? other.touchpoint(one.touchpointIds[t]) : Moves.NONE;
      if (there >= 0 && one.isUnrecorded(t) != other.isUnrecorded(there)) {
        return true;
      }
    }
    return false;
  }

  private Optional<Text> map() {
    return isMappedAlike ? Optional.empty() : Optional.of(ComparisonTexts.OTHER_MAPPING);
  }

  /** Returns the first of several reasons. */
  private static Optional<Text> any(List<Optional<Text>> reasons) {
    return reasons.stream().flatMap(Optional::stream).findFirst();
  }

  /**
   * Returns why {@linkplain TouchpointCount#customers() who met a touchpoint} cannot be compared.
   *
   * @param touchpointId the touchpoint's id
   * @return the reason, or empty
   */
  public Optional<Text> met(String touchpointId) {
    requireNonNull(touchpointId, "touchpointId");
    Optional<Text> touchpoint = touchpoint(touchpointId);
    if (touchpoint.isEmpty() && first.isUnrecorded(first.touchpoint(touchpointId))) {
      return Optional.of(StatisticsLabels.NOT_RECORDED);
    }
    return touchpoint.isPresent()
        ? touchpoint
        : any(
            List.of(
                phase(first.phaseIds[first.phaseOf[first.touchpoint(touchpointId)]]), followUp()));
  }

  /**
   * Returns why {@linkplain TouchpointCount#customersByExperience() what customers felt} cannot be
   * compared.
   *
   * @param touchpointId the touchpoint's id
   * @return the reason, or empty
   */
  public Optional<Text> experience(String touchpointId) {
    requireNonNull(touchpointId, "touchpointId");
    return touchpoint(touchpointId);
  }

  /**
   * Returns why {@linkplain PhaseCount#dropOff() who dropped off} cannot be compared.
   *
   * @param phaseId the phase's id
   * @return the reason, or empty; where the journey {@linkplain PhaseCount#isEnd() ends} nobody
   *     drops off
   */
  public Optional<Text> dropOff(String phaseId) {
    requireNonNull(phaseId, "phaseId");
    Optional<Text> phase = phase(phaseId);
    if (phase.isPresent()) {
      return phase;
    }
    return isLast(first, phaseId) == isLast(second, phaseId)
        ? any(List.of(map(), inactivity(), cutOff(ComparisonTexts.STOPPED_UNKNOWN)))
        : Optional.of(ComparisonTexts.LAST_IN_ONE);
  }

  private static boolean isLast(JourneyOutline outline, String phaseId) {
    return outline.isEnd(outline.phase(phaseId));
  }

  /**
   * Returns why {@linkplain PhaseCount#firstDwell() how long customers stayed} cannot be compared.
   *
   * @param phaseId the phase's id
   * @return the reason, or empty
   */
  public Optional<Text> stay(String phaseId) {
    requireNonNull(phaseId, "phaseId");
    return any(List.of(phase(phaseId), map(), followUp()));
  }

  /**
   * Returns why {@linkplain DirectlyFollows#customers() who went from phase to phase} cannot be
   * compared.
   *
   * @param from the id of the phase that was left
   * @param to the id of the phase that was entered
   * @return the reason, or empty
   */
  public Optional<Text> way(String from, String to) {
    requireNonNull(from, "from");
    requireNonNull(to, "to");
    return any(List.of(phase(from), phase(to), map(), followUp()));
  }

  /**
   * Returns why the conversion to a step of the funnels cannot be compared: {@link
   * FunnelStep#matured()} if there is a window, otherwise {@link FunnelStep#conversion()}.
   *
   * @param number the number of the step, from 1
   * @return the reason, or empty
   */
  public Optional<Text> conversion(int number) {
    Funnel then = before.funnel();
    Funnel now = after.funnel();
    if (number > then.steps().size() || number > now.steps().size()) {
      return only(number <= then.steps().size(), number <= now.steps().size());
    }
    if (then.mode() != now.mode() || !before.plan().window().equals(after.plan().window())) {
      return Optional.of(ComparisonTexts.OTHER_FUNNEL);
    }
    boolean isAnyOrder = then.mode() == FunnelMode.ANY_ORDER;
    String[] stepsBefore = first.stepIds();
    String[] stepsAfter = second.stepIds();
    int most = isAnyOrder ? Math.max(stepsBefore.length, stepsAfter.length) : number;
    for (int step = 0; step < most; step++) {
      if (step >= stepsBefore.length
          || step >= stepsAfter.length
          || !stepsBefore[step].equals(stepsAfter[step])) {
        return Optional.of(ComparisonTexts.OTHER_STEPS);
      }
      Optional<Text> phase = phase(stepsBefore[step]);
      if (phase.isPresent()) {
        return Optional.of(ComparisonTexts.OTHER_STEPS);
      }
    }
    boolean isContiguous = then.mode() == FunnelMode.CONTIGUOUS;
    return any(
        List.of(
            isContiguous ? map() : Optional.empty(),
            before.plan().window().isPresent() ? Optional.empty() : followUp(),
            before.plan().followUp().equals(after.plan().followUp())
                ? Optional.empty()
                : followUp(),
            before.plan().window().isPresent() ? window() : Optional.empty()));
  }

  /** Returns why nobody can have had the time of the window. */
  private Optional<Text> window() {
    boolean isLonger =
        before.plan().followUp().isPresent()
            && (before.compiled().maturedUntil < 0 || after.compiled().maturedUntil < 0);
    return isLonger
        ? Optional.of(ComparisonTexts.WINDOW_LONGER)
        : cutOff(ComparisonTexts.TIME_UNKNOWN);
  }

  private Optional<Text> cutOff(Text reason) {
    return before.compiled().hasCutOff && after.compiled().hasCutOff
        ? Optional.empty()
        : Optional.of(reason);
  }

  /**
   * Returns why who met an event {@linkplain UnmappedEvent#customers() off the map} cannot be
   * compared.
   *
   * @param event the event's name
   * @return the reason, or empty
   */
  public Optional<Text> offTheMap(String event) {
    requireNonNull(event, "event");
    boolean isElsewhere =
        before.plan().mapping().byEvent().containsKey(event)
            || after.plan().mapping().byEvent().containsKey(event);
    if (isElsewhere || !rules(before).equals(rules(after))) {
      return Optional.of(ComparisonTexts.OTHER_EVENTS);
    }
    boolean isKept = isKept(event, before) && isKept(event, after);
    return isKept ? any(List.of(map(), followUp())) : Optional.of(ComparisonTexts.NOT_KEPT);
  }

  private static List<String> rules(JourneyStatistics statistics) {
    return statistics.plan().mapping().rules().stream().map(EventMapping.NamedRule::name).toList();
  }

  private static boolean isKept(String event, JourneyStatistics statistics) {
    return statistics.encountersWithOtherUnmappedEvents() == 0
        || statistics.unmappedEvents(Integer.MAX_VALUE).stream()
            .anyMatch(kept -> kept.event().equals(event));
  }

  /**
   * Returns why {@linkplain LoyaltyLoopSummary#customersByLoyaltyLoop() who bought again by a
   * loyalty loop} cannot be compared.
   *
   * @return the reason, or empty
   */
  public Optional<Text> loyaltyLoops() {
    boolean isSame =
        Arrays.equals(first.phaseIds, second.phaseIds)
            && bought(before).equals(bought(after))
            && first.firstPhaseNotSkipped() == second.firstPhaseNotSkipped();
    return isSame
        ? any(List.of(map(), inactivity(), followUp(), purchases()))
        : Optional.of(
            before.plan().hasBuyers() || after.plan().hasBuyers()
                ? ComparisonTexts.OTHER_PURCHASES
                : ComparisonTexts.OTHER_GOALS);
  }

  /** Returns why not all is known that was bought where both say that something is. */
  private Optional<Text> purchases() {
    boolean isKnownBefore = bought(before).stream().noneMatch(before.plan()::isUnrecorded);
    boolean isKnownAfter = bought(after).stream().noneMatch(after.plan()::isUnrecorded);
    if (isKnownBefore && isKnownAfter) {
      return Optional.empty();
    }
    return Optional.of(
        isKnownBefore || isKnownAfter
            ? ComparisonTexts.RECORDED_IN_ONE
            : StatisticsLabels.NOT_RECORDED);
  }

  /** Returns where something is bought. */
  private static List<String> bought(JourneyStatistics statistics) {
    return Arrays.stream(statistics.plan().purchases())
        .mapToObj(t -> statistics.compiled().outline.touchpointIds[t])
        .sorted()
        .toList();
  }

  /**
   * Returns why {@linkplain LoyaltyLoopSummary#takers() who took a loop} cannot be compared.
   *
   * @param loopId the loop's id
   * @return the reason, or empty
   */
  public Optional<Text> loop(String loopId) {
    requireNonNull(loopId, "loopId");
    int then = Arrays.asList(first.loops.ids).indexOf(loopId);
    int now = Arrays.asList(second.loops.ids).indexOf(loopId);
    if (then < 0 || now < 0) {
      return only(then >= 0, now >= 0);
    }
    boolean isSame =
        first.loops.ids.length == second.loops.ids.length
            && first.loops.from[then] == second.loops.from[now]
            && first.loops.to[then] == second.loops.to[now]
            && Objects.equals(first.loops.intervals[then], second.loops.intervals[now]);
    // Whoever bought at the first encounter of all had no time for two rounds.
    boolean isTooLong =
        before.compiled().loopDueBefore[then] <= 0 || after.compiled().loopDueBefore[now] <= 0;
    return isSame
        ? any(
            List.of(
                loyaltyLoops(),
                isTooLong ? Optional.of(ComparisonTexts.ROUND_LONGER) : Optional.empty()))
        : Optional.of(ComparisonTexts.OTHER_LOOP);
  }

  @Override
  public String toString() {
    return "Comparability{" + before.journeyId() + ", " + after.journeyId() + "}";
  }
}
