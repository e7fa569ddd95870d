package io.github.klantreis.observation;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.observation.survival.ConversionCurve;
import io.github.klantreis.observation.tally.TimeBuckets;
import io.github.klantreis.term.People;
import io.github.klantreis.vocabulary.NoBean;
import io.github.klantreis.wording.Listing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How far customers came, step by step. What counts as a step is defined by the {@link FunnelMode}
 * and the window of the {@link ObservationPlan}.
 *
 * <p>The steps are the phases that have touchpoints, in the order of the journey; nobody can be
 * seen in a phase without touchpoints, or of which {@linkplain ObservationPlan#withUnrecorded
 * nothing is recorded}, so it is not a step. Only in {@linkplain FunnelMode#ANY_ORDER any order} a
 * step is not a phase but a number of different phases.
 *
 * <p>Immutable and thread-safe.
 */
public final class Funnel implements NoBean {
  private final FunnelMode mode;
  private final List<FunnelStep> steps;
  private final People people;
  private final boolean hasBuyers;
  private final Optional<Duration> window;
  private final long stillOnTheWay;

  private Funnel(
      FunnelMode mode, List<FunnelStep> steps, long stillOnTheWay, ObservationPlan plan) {
    this.mode = mode;
    this.steps = steps;
    this.stillOnTheWay = stillOnTheWay;
    window = plan.window();
    people = plan.people();
    hasBuyers = plan.hasBuyers();
  }

  static Funnel of(CompiledPlan plan, long[] cells, int which) {
    TallyLayout layout = plan.layout;
    int levels = layout.levels + which * (layout.phases + 1);
    long[] reached = new long[layout.phases];
    long deeper = 0;
    for (int step = layout.phases - 1; step >= 0; step--) {
      deeper += cells[levels + step + 1];
      reached[step] = deeper;
    }
    long[] matured = new long[layout.phases];
    long inTime = 0;
    for (int step = layout.phases - 1; which == 0 && step >= 0; step--) {
      inTime += cells[layout.matured + step];
      matured[step] = inTime;
    }
    TimeSummary none = TimeSummary.of(layout, cells);
    boolean isAnyOrder = plan.modes[which] == FunnelMode.ANY_ORDER;
    List<FunnelStep> steps = new ArrayList<>();
    for (int step = 0; step < plan.outline.steps.length; step++) {
      int phase = plan.outline.steps[step];
      long before = step == 0 ? cells[TallyLayout.CUSTOMERS] : reached[step - 1];
      boolean isTimed = which == 0 && step > 0;
      steps.add(
          new FunnelStep(
              step + 1,
              isAnyOrder ? null : plan.outline.phaseIds[phase],
              isAnyOrder ? LocalName.ofPhases(step + 1) : plan.outline.phaseNames[phase],
              Share.of(reached[step], reached[0]),
              Share.of(reached[step], before),
              Share.of(matured[step], inTime),
              isTimed && layout.has(TallyLayout.CURVES) ? curve(plan, cells, step) : null,
              isTimed ? TimeSummary.of(layout, cells, layout.stepTimes + step) : none,
              isTimed ? TimeSummary.of(layout, cells, layout.chainTimes + step) : none));
    }
    int open = layout.statuses + TallyLayout.OPEN * (layout.phases + 1);
    long stillOnTheWay = Arrays.stream(cells, open, open + layout.phases + 1).sum();
    return new Funnel(
        plan.modes[which], Collections.unmodifiableList(steps), stillOnTheWay, plan.plan);
  }

  private static ConversionCurve curve(CompiledPlan plan, long[] cells, int step) {
    int place = plan.layout.curves + 2 * TimeBuckets.COUNT * step;
    Map<Duration, Long> reached = new HashMap<>();
    Map<Duration, Long> notYet = new HashMap<>();
    for (int bucket = 0; bucket < TimeBuckets.COUNT; bucket++) {
      Duration took = Duration.ofMillis(Math.min(TimeBuckets.to(bucket), plan.window));
      reached.merge(took, cells[place + bucket], Long::sum);
      if (bucket > 0) {
        // whoever was observed to the end of a step is counted in the next
        Duration observed = Duration.ofMillis(TimeBuckets.to(bucket - 1));
        notYet.put(observed, cells[place + TimeBuckets.COUNT + bucket]);
      }
    }
    return ConversionCurve.of(reached, notYet, Duration.ofMillis(plan.window));
  }

  /**
   * Returns who pass the funnel: those whose journey it is.
   *
   * @return the people, as {@link ObservationPlan#people()}
   */
  public People people() {
    return people;
  }

  /**
   * Whether reports say that these people buy, so that a phase which they reach is a conversion.
   *
   * @return the same as {@link ObservationPlan#hasBuyers()}
   */
  public boolean hasBuyers() {
    return hasBuyers;
  }

  /**
   * Returns how encounters fill the steps.
   *
   * @return the mode
   */
  public FunnelMode mode() {
    return mode;
  }

  /**
   * Returns how long a chain of encounters that fill the steps may take.
   *
   * @return the time, as {@link ObservationPlan#window()}; empty if it may take any time
   */
  public Optional<Duration> window() {
    return window;
  }

  /**
   * Returns how many customers were {@linkplain TrailStatus#OPEN still on the way} at the cut-off.
   * They count as far as they came, so that some of them may reach further steps later.
   *
   * @return the number, from 0, as {@link JourneyStatistics#customers(TrailStatus)}
   */
  public long stillOnTheWay() {
    return stillOnTheWay;
  }

  /**
   * Returns the steps.
   *
   * @return one step for each phase that has a touchpoint and is recorded, in the order of the
   *     journey; in any order one for each number of such phases, from 1; unmodifiable
   */
  public List<FunnelStep> steps() {
    return steps;
  }

  /**
   * Returns the step that is a phase.
   *
   * @param phaseId the id of a phase
   * @return the step; empty if there is no such phase, if it has no touchpoints, if nothing of it
   *     is recorded, or if the mode is any order
   */
  public Optional<FunnelStep> step(String phaseId) {
    requireNonNull(phaseId, "phaseId");
    return steps.stream()
        .filter(step -> step.phaseId().filter(phaseId::equals).isPresent())
        .findFirst();
  }

  /**
   * Returns the share of customers who reached a phase, among those who reached the first step.
   *
   * @param phaseId the id of a phase
   * @return the share
   * @throws IllegalArgumentException if no step is that phase; in any order no step is a phase
   */
  public Share conversionTo(String phaseId) {
    requireNonNull(phaseId, "phaseId");
    return step(phaseId)
        .map(FunnelStep::conversion)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "the funnel has no step '"
                        + phaseId
                        + "'; "
                        + (mode == FunnelMode.ANY_ORDER
                            ? "in any order its steps are numbers of different phases, see steps()"
                            : "it has "
                                + Listing.some(
                                    steps.stream().flatMap(s -> s.phaseId().stream()).toList()))));
  }

  @Override
  public String toString() {
    return "Funnel{" + mode.id() + ", steps=" + steps + "}";
  }
}
