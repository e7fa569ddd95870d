package io.github.klantreis.observation.funnel;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.klantreis.model.BranchingStep;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Reading;
import io.github.klantreis.model.Step;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.observation.FunnelMode;
import io.github.klantreis.observation.ObservationPlan;
import io.github.klantreis.observation.Trail;
import io.github.klantreis.observation.tally.Fingerprint;
import io.github.klantreis.observation.tally.TallyWriter;
import io.github.klantreis.vocabulary.NoBean;
import io.github.klantreis.wording.Listing;
import io.github.klantreis.wording.Suggestions;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A funnel over chosen touchpoints, independent of the phases: its steps in order, what breaks a
 * chain, how encounters fill the steps, and whether customers or sessions count.
 *
 * <pre>{@code
 * TouchpointFunnel funnel =
 *     TouchpointFunnel.of(plan)
 *         .withStep("compares", "reads-review") // either of them
 *         .withOptionalStep("asks")
 *         .withStep("pays")
 *         .withExclusion("calls-help-desk")
 *         .within(Duration.ofDays(7));
 * FunnelResult result = trails.collect(funnel.result());
 * }</pre>
 *
 * <p>A step is reached if a chain of encounters fills it and all steps before it, except that a
 * chain may pass over optional steps. How the encounters of a chain follow each other is said by a
 * {@link FunnelMode}, best start unless another is chosen, whose phases are the steps here. The
 * window counts from the first encounter of a chain to its last, inclusive. A touchpoint can be in
 * several steps, but each encounter fills only one step of a chain. Encounters that the plan
 * ignores have no effect, unless they are excluded.
 *
 * <p>Steps, exclusions and modes can be given in any order; what does not go together is refused
 * once customers are to be counted. Immutable and thread-safe. It is made anew from the plan on
 * each machine.
 */
public final class TouchpointFunnel implements NoBean {
  static final int MOST_STEPS = 100;

  /** The version of the definitions, which is part of the fingerprint. */
  private static final int VERSION = 1;

  final ObservationPlan plan;
  final ImmutableList<ChosenStep> steps;
  final ImmutableSortedSet<String> excludedTouchpoints;
  final ImmutableSortedSet<String> excludedEvents;
  final @Nullable Duration window;
  final FunnelMode mode;
  final @Nullable ImmutableSortedSet<WindowFunnelMode> windowFunnel;
  final @Nullable Duration tolerance;
  final boolean isOpen;
  final boolean isPerSession;

  /** The steps that each touchpoint fills, ascending. */
  private final ImmutableMap<String, int[]> stepsOf;

  private volatile long fingerprint = -1;

  private TouchpointFunnel(Draft draft) {
    plan = draft.plan;
    steps = ImmutableList.copyOf(draft.steps);
    excludedTouchpoints = ImmutableSortedSet.copyOf(draft.excludedTouchpoints);
    excludedEvents = ImmutableSortedSet.copyOf(draft.excludedEvents);
    window = draft.window;
    mode = draft.mode;
    windowFunnel = draft.windowFunnel;
    tolerance = draft.tolerance;
    isOpen = draft.isOpen;
    isPerSession = draft.isPerSession;
    Map<String, int[]> filled = new HashMap<>();
    for (int step = 0; step < steps.size(); step++) {
      for (String touchpoint : steps.get(step).touchpoints()) {
        int[] one = {step};
        filled.merge(
            touchpoint,
            one,
            (before, more) -> IntStream.concat(IntStream.of(before), IntStream.of(more)).toArray());
      }
    }
    stepsOf = ImmutableMap.copyOf(filled);
  }

  /**
   * Returns a funnel without steps, with the window of a plan.
   *
   * @param plan the plan by which encounters are mapped to touchpoints
   * @return the funnel, to which steps are added
   * @throws IllegalArgumentException if the plan observes each customer for a limited time only
   */
  public static TouchpointFunnel of(ObservationPlan plan) {
    requireNonNull(plan, "plan");
    if (plan.followUp().isPresent()) {
      throw new IllegalArgumentException(
          "a funnel over touchpoints is counted from whole trails; use a plan without during(…)");
    }
    return new TouchpointFunnel(new Draft(plan));
  }

  /**
   * Adds a step.
   *
   * @param touchpointId the id of a touchpoint that fills the step
   * @param others the ids of further touchpoints, any of which fills it too
   * @return the changed funnel
   * @throws IllegalArgumentException if there is no such touchpoint, or there are 100 steps already
   */
  public TouchpointFunnel withStep(String touchpointId, String... others) {
    requireNonNull(touchpointId, "touchpointId");
    requireNonNull(others, "others");
    return with(new ChosenStep(ids(touchpointId, others), false));
  }

  /**
   * Adds a step that chains may pass over. Those who do reach the steps after it all the same.
   *
   * @param touchpointId the id of a touchpoint that fills the step
   * @param others the ids of further touchpoints, any of which fills it too
   * @return the changed funnel
   * @throws IllegalArgumentException if there is no such touchpoint, or there are 100 steps already
   */
  public TouchpointFunnel withOptionalStep(String touchpointId, String... others) {
    requireNonNull(touchpointId, "touchpointId");
    requireNonNull(others, "others");
    return with(new ChosenStep(ids(touchpointId, others), true));
  }

  /**
   * Adds the steps of a phase as the map has them: one for each touchpoint outside branchings, and
   * one for each branching, which any of its touchpoints fills. A branching that {@linkplain
   * BranchingStep#canBePassedBy() can be passed by} is an optional step, and so is whatever
   * {@linkplain Reading#concernedPersonas() concerns} some personas only, as the others come to the
   * next step without it. What the plan has as {@linkplain ObservationPlan#withUnrecorded
   * unrecorded} is no step, and makes a branching an optional one.
   *
   * @param phase a phase of the plan's journey
   * @return the changed funnel
   * @throws IllegalArgumentException if a touchpoint of the phase is not in the plan, or there
   *     would be more than 100 steps
   */
  public TouchpointFunnel withStepsOf(Phase phase) {
    requireNonNull(phase, "phase");
    TouchpointFunnel funnel = this;
    for (Step step : phase.steps()) {
      if (step instanceof Touchpoint touchpoint && !isUnrecorded(touchpoint)) {
        funnel =
            isForSome(phase, touchpoint)
                ? funnel.withOptionalStep(touchpoint.id())
                : funnel.withStep(touchpoint.id());
      } else if (step instanceof BranchingStep branching) {
        List<Touchpoint> inside =
            branching.touchpoints().values().stream().flatMap(List::stream).toList();
        List<String> ids =
            inside.stream().filter(each -> !isUnrecorded(each)).map(Touchpoint::id).toList();
        if (!ids.isEmpty()) {
          boolean isForSome = inside.stream().allMatch(each -> isForSome(phase, each));
          boolean isUnrecorded = ids.size() < inside.size();
          boolean isOptional = isForSome || isUnrecorded || branching.canBePassedBy();
          funnel = funnel.with(new ChosenStep(ids, isOptional));
        }
      }
    }
    return funnel;
  }

  private boolean isUnrecorded(Touchpoint touchpoint) {
    requireTouchpoint(touchpoint.id());
    return plan.isUnrecorded(touchpoint.id());
  }

  private static boolean isForSome(Phase phase, Touchpoint touchpoint) {
    return !phase.reading(touchpoint).concernedPersonas().isEmpty();
  }

  private TouchpointFunnel with(ChosenStep step) {
    if (steps.size() == MOST_STEPS) {
      throw new IllegalArgumentException("a funnel has at most " + MOST_STEPS + " steps");
    }
    Draft draft = new Draft(this);
    draft.steps = ImmutableList.<ChosenStep>builder().addAll(steps).add(step).build();
    return new TouchpointFunnel(draft);
  }

  /**
   * Excludes touchpoints: no chain goes on after an encounter with one of them, but another chain
   * can start after it.
   *
   * @param touchpointId the id of a touchpoint
   * @param more the ids of further ones
   * @return the changed funnel
   * @throws IllegalArgumentException if there is no such touchpoint
   */
  public TouchpointFunnel withExclusion(String touchpointId, String... more) {
    requireNonNull(touchpointId, "touchpointId");
    requireNonNull(more, "more");
    Draft draft = new Draft(this);
    draft.excludedTouchpoints.addAll(ids(touchpointId, more));
    return new TouchpointFunnel(draft);
  }

  /**
   * Excludes events by their names in the log, whether the plan has them on the map, outside it, or
   * ignores them: no chain goes on after one of them.
   *
   * @param event the name of an event, not blank
   * @param more the names of further ones
   * @return the changed funnel
   * @throws IllegalArgumentException if a name is blank
   */
  public TouchpointFunnel withExcludedEvent(String event, String... more) {
    requireNonNull(event, "event");
    requireNonNull(more, "more");
    Draft draft = new Draft(this);
    draft.excludedEvents.add(event);
    draft.excludedEvents.addAll(Arrays.asList(more));
    if (draft.excludedEvents.stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException("an excluded event needs a name; one is blank");
    }
    return new TouchpointFunnel(draft);
  }

  /**
   * Limits how long a chain may take, in place of the plan's window.
   *
   * @param window from the first encounter of a chain to its last, inclusive; not negative
   * @return the changed funnel
   * @throws IllegalArgumentException if the window is negative
   */
  public TouchpointFunnel within(Duration window) {
    requireNonNull(window, "window");
    Draft draft = new Draft(this);
    draft.window = notNegative(window, "window");
    return new TouchpointFunnel(draft);
  }

  /**
   * Chooses how encounters fill the steps.
   *
   * @param mode the mode; in any order, step k is reached by those who fill any k steps
   * @return the changed funnel, no longer as ClickHouse fills them
   */
  public TouchpointFunnel withMode(FunnelMode mode) {
    Draft draft = new Draft(this);
    draft.mode = requireNonNull(mode, "mode");
    draft.windowFunnel = null;
    return new TouchpointFunnel(draft);
  }

  /**
   * Fills the steps as ClickHouse's {@code windowFunnel} does, in place of a {@link FunnelMode}.
   * Encounters at the same millisecond are ordered by step, and an encounter with a touchpoint of
   * several steps fills each of them.
   *
   * @param modes the modes of ClickHouse, together; none for its default
   * @return the changed funnel
   */
  public TouchpointFunnel withWindowFunnel(WindowFunnelMode... modes) {
    requireNonNull(modes, "modes");
    Draft draft = new Draft(this);
    draft.windowFunnel = ImmutableSortedSet.copyOf(modes);
    return new TouchpointFunnel(draft);
  }

  /**
   * Lets a step also be filled by an encounter that happened a little before the step that it
   * follows. A tolerance of zero orders encounters at the same millisecond in the customer's
   * favour.
   *
   * @param tolerance how long before, at most, inclusive; not negative
   * @return the changed funnel
   * @throws IllegalArgumentException if the tolerance is negative
   */
  public TouchpointFunnel withTolerance(Duration tolerance) {
    requireNonNull(tolerance, "tolerance");
    Draft draft = new Draft(this);
    draft.tolerance = notNegative(tolerance, "tolerance");
    return new TouchpointFunnel(draft);
  }

  /**
   * Opens the funnel: customers can enter it at any step. So whoever meets a step reaches it,
   * either from the step before or by entering there.
   *
   * @return the changed funnel
   */
  public TouchpointFunnel open() {
    Draft draft = new Draft(this);
    draft.isOpen = true;
    return new TouchpointFunnel(draft);
  }

  /**
   * Counts sessions: all encounters of a chain are of one session of one customer. Encounters
   * without a session are left out, and counted.
   *
   * @return the changed funnel
   */
  public TouchpointFunnel perSession() {
    Draft draft = new Draft(this);
    draft.isPerSession = true;
    return new TouchpointFunnel(draft);
  }

  /**
   * Returns how the steps are filled.
   *
   * @return the mode; empty if they are filled as ClickHouse does
   */
  public Optional<FunnelMode> mode() {
    return windowFunnel == null ? Optional.of(mode) : Optional.empty();
  }

  /**
   * Returns the modes of ClickHouse's {@code windowFunnel} in which the steps are filled.
   *
   * @return the modes, perhaps none, unmodifiable; empty if the steps are filled by {@link #mode()}
   */
  public Optional<Set<WindowFunnelMode>> windowFunnel() {
    return Optional.ofNullable(windowFunnel);
  }

  /**
   * Returns how long the steps may take together.
   *
   * @return the window, or empty if there is none
   */
  public Optional<Duration> window() {
    return Optional.ofNullable(window);
  }

  /**
   * Returns within which time encounters count as at once.
   *
   * @return the tolerance, or empty if there is none
   */
  public Optional<Duration> tolerance() {
    return Optional.ofNullable(tolerance);
  }

  /**
   * Returns the touchpoints that break a chain.
   *
   * @return their ids in alphabetical order, unmodifiable
   */
  public List<String> exclusions() {
    return excludedTouchpoints.asList();
  }

  /**
   * Returns the events that break a chain, as the log names them.
   *
   * @return the events in alphabetical order, unmodifiable
   */
  public List<String> excludedEvents() {
    return excludedEvents.asList();
  }

  /**
   * Whether customers can enter the funnel at any step.
   *
   * @return true if it is open
   */
  public boolean isOpen() {
    return isOpen;
  }

  /**
   * Whether sessions are counted instead of customers.
   *
   * @return true if they are
   */
  public boolean isPerSession() {
    return isPerSession;
  }

  /**
   * Returns a new tally without customers.
   *
   * @return the tally
   * @throws IllegalStateException if the funnel has no steps, or choices that do not go together;
   *     the message has all of them
   */
  public FunnelTally newTally() {
    return new FunnelTally(steps.size(), fingerprint());
  }

  /**
   * Returns a collector that counts trails, each the complete trail of a customer.
   *
   * @return the collector; a parallel stream gives the same tally
   * @throws IllegalStateException as {@link #newTally()} does
   */
  public Collector<Trail, ?, FunnelTally> tally() {
    fingerprint();
    return Collector.of(
        this::newTally,
        (tally, trail) -> tally.add(this, trail),
        FunnelTally::merge,
        Collector.Characteristics.UNORDERED,
        Collector.Characteristics.IDENTITY_FINISH);
  }

  /**
   * Returns a collector that counts trails and returns the shares.
   *
   * @return the collector; a parallel stream gives the same result
   * @throws IllegalStateException as {@link #newTally()} does
   */
  public Collector<Trail, ?, FunnelResult> result() {
    return Collectors.collectingAndThen(tally(), tally -> tally.result(this));
  }

  /** Returns the steps that a touchpoint fills, ascending; do not change them. */
  int[] stepsOf(String touchpoint) {
    return stepsOf.getOrDefault(touchpoint, ChainSearch.NO_STEP);
  }

  /** Returns the window in milliseconds. */
  long windowMillis() {
    return window == null ? Long.MAX_VALUE : millis(window);
  }

  /** Returns how long before the previous step a step may be; −1 if it must not be tied with it. */
  long toleranceMillis() {
    return tolerance != null
        ? millis(tolerance)
        : mode == FunnelMode.BEST_START_TIES_IN_FAVOUR ? 0 : -1;
  }

  private static long millis(Duration duration) {
    // Longer than what lies between any two encounters.
    return Math.min(duration.toSeconds(), Long.MAX_VALUE / 4_000) * 1000 + duration.toMillisPart();
  }

  /** Returns the hash of all that affects counts. */
  long fingerprint() {
    long known = fingerprint;
    if (known < 0) {
      requireSound();
      known = Fingerprint.of(plan.newTally().toBytes(), definition());
      fingerprint = known;
    }
    return known;
  }

  private byte[] definition() {
    TallyWriter out = new TallyWriter();
    out.number(VERSION);
    out.number(steps.size());
    for (ChosenStep step : steps) {
      out.number(step.isOptional() ? 1 : 0);
      texts(out, step.touchpoints());
    }
    texts(out, excludedTouchpoints);
    texts(out, excludedEvents);
    out.number(windowMillis());
    out.text(windowFunnel == null ? mode.id() : "");
    texts(out, windowFunnel == null ? Set.of() : ids(windowFunnel));
    out.number(toleranceMillis() + 1);
    out.number(isOpen ? 1 : 0);
    out.number(isPerSession ? 1 : 0);
    return out.toBytes();
  }

  private static List<String> ids(Set<WindowFunnelMode> modes) {
    return modes.stream().map(WindowFunnelMode::id).toList();
  }

  private static void texts(TallyWriter out, Collection<String> texts) {
    out.number(texts.size());
    texts.forEach(out::text);
  }

  private void requireSound() {
    ImmutableList.Builder<String> problems = ImmutableList.builder();
    if (steps.isEmpty()) {
      problems.add("a funnel has at least one step; say by withStep(…) which");
    } else if (steps.get(0).isOptional()) {
      problems.add("the first step of a funnel is not optional, as chains start with it");
    }
    boolean hasOptional = steps.stream().anyMatch(ChosenStep::isOptional);
    if (isOpen && hasOptional) {
      problems.add("an open funnel has no optional steps, as customers can enter it after them");
    }
    List<String> both =
        excludedTouchpoints.stream().filter(stepsOf::containsKey).limit(MOST_STEPS).toList();
    if (!both.isEmpty()) {
      problems.add("touchpoints of steps cannot be excluded: " + Listing.some(both));
    }
    if (windowFunnel != null) {
      boolean hasMore =
          hasOptional
              || isOpen
              || tolerance != null
              || !excludedTouchpoints.isEmpty()
              || !excludedEvents.isEmpty();
      if (hasMore) {
        problems.add(
            "ClickHouse's windowFunnel has no optional steps, exclusions, tolerance and open"
                + " funnels");
      }
    } else {
      addProblemsOfMode(problems, hasOptional);
    }
    List<String> all = problems.build();
    if (!all.isEmpty()) {
      throw new IllegalStateException(Listing.problems(all, problem -> problem));
    }
  }

  private void addProblemsOfMode(ImmutableList.Builder<String> problems, boolean hasOptional) {
    boolean isAnyOrder = mode == FunnelMode.ANY_ORDER;
    if (isAnyOrder && hasOptional) {
      problems.add("in any order, no step is optional");
    }
    if (isOpen && (isAnyOrder || mode == FunnelMode.FIRST_ENTRY)) {
      problems.add("an open funnel has a mode with any start and in order, not " + mode.id());
    }
    boolean isTolerable =
        mode == FunnelMode.FIRST_ENTRY
            || mode == FunnelMode.BEST_START
            || mode == FunnelMode.BEST_START_TIES_IN_FAVOUR;
    if (tolerance != null && !isTolerable) {
      problems.add("a tolerance is for the modes first-entry and best-start, not " + mode.id());
    }
    List<String> repeated =
        stepsOf.entrySet().stream()
            .filter(entry -> entry.getValue().length > 1)
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
    if (!repeated.isEmpty() && (isAnyOrder || toleranceMillis() >= 0)) {
      problems.add(
          "a touchpoint can be in several steps only if encounters count in the order of the trail: "
              + Listing.some(repeated));
    }
  }

  private ImmutableList<String> ids(String first, String[] more) {
    ImmutableList<String> ids =
        ImmutableList.<String>builder().add(first).add(more).build().stream()
            .distinct()
            .collect(ImmutableList.toImmutableList());
    ids.forEach(this::requireTouchpoint);
    return ids;
  }

  private void requireTouchpoint(String id) {
    if (!plan.touchpoints().contains(id)) {
      throw new IllegalArgumentException(
          Suggestions.unknown("touchpoint", id, "there are", plan.touchpoints()));
    }
  }

  private static Duration notNegative(Duration duration, String what) {
    if (duration.isNegative()) {
      throw new IllegalArgumentException(
          "the " + what + " of a funnel must not be negative, but was " + duration);
    }
    return duration;
  }

  /**
   * Returns the plan by which encounters are mapped to touchpoints.
   *
   * @return the plan
   */
  public ObservationPlan plan() {
    return plan;
  }

  @Override
  public String toString() {
    return "TouchpointFunnel{steps=" + steps.stream().map(ChosenStep::touchpoints).toList() + "}";
  }

  /** What is changed before a funnel is made of it. */
  private static final class Draft {
    final ObservationPlan plan;
    List<ChosenStep> steps = List.of();
    final Set<String> excludedTouchpoints = new TreeSet<>();
    final Set<String> excludedEvents = new TreeSet<>();
    @Nullable Duration window;
    FunnelMode mode = FunnelMode.BEST_START;
    @Nullable ImmutableSortedSet<WindowFunnelMode> windowFunnel;
    @Nullable Duration tolerance;
    boolean isOpen;
    boolean isPerSession;

    Draft(ObservationPlan plan) {
      this.plan = plan;
      window = plan.window().orElse(null);
    }

    Draft(TouchpointFunnel from) {
      plan = from.plan;
      steps = from.steps;
      excludedTouchpoints.addAll(from.excludedTouchpoints);
      excludedEvents.addAll(from.excludedEvents);
      window = from.window;
      mode = from.mode;
      windowFunnel = from.windowFunnel;
      tolerance = from.tolerance;
      isOpen = from.isOpen;
      isPerSession = from.isPerSession;
    }
  }
}
