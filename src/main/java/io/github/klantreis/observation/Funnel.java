package io.github.klantreis.observation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * How many customers came how far, phase by phase. What a step counts, {@link FunnelMode} and the
 * window of the {@link ObservationPlan} say.
 *
 * <p>Immutable and thread-safe.
 */
public final class Funnel {
  private final FunnelMode mode;
  private final List<FunnelStep> steps;

  private Funnel(FunnelMode mode, List<FunnelStep> steps) {
    this.mode = mode;
    this.steps = steps;
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
    TimeSummary none = TimeSummary.of(layout, cells);
    List<FunnelStep> steps = new ArrayList<>();
    for (int step = 0; step < layout.phases; step++) {
      long before = step == 0 ? cells[TallyLayout.CUSTOMERS] : reached[step - 1];
      boolean isTimed = which == 0 && step > 0;
      steps.add(
          new FunnelStep(
              plan.outline.phaseIds[step],
              plan.outline.phaseNames[step],
              Share.of(reached[step], reached[0]),
              Share.of(reached[step], before),
              isTimed ? TimeSummary.of(layout, cells, layout.stepTimes + step) : none,
              isTimed ? TimeSummary.of(layout, cells, layout.chainTimes + step) : none));
    }
    return new Funnel(plan.modes[which], Collections.unmodifiableList(steps));
  }

  /**
   * What fills a step.
   *
   * @return the mode
   */
  public FunnelMode mode() {
    return mode;
  }

  /**
   * The steps.
   *
   * @return one for each phase, in the order of the journey, unmodifiable
   */
  public List<FunnelStep> steps() {
    return steps;
  }

  /**
   * The step of a phase.
   *
   * @param phaseId the id of a phase
   * @return the step, or empty where there is no such phase
   */
  public Optional<FunnelStep> step(String phaseId) {
    return steps.stream().filter(step -> step.phaseId().equals(phaseId)).findFirst();
  }

  /**
   * Of those who reached the first step, who reached a phase.
   *
   * @param phaseId the id of a phase
   * @return the share
   * @throws IllegalArgumentException if there is no such phase
   */
  public Share conversionTo(String phaseId) {
    return step(phaseId)
        .map(FunnelStep::conversion)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "the funnel has no step '"
                        + phaseId
                        + "'; it has "
                        + steps.stream().map(FunnelStep::phaseId).toList()));
  }

  @Override
  public String toString() {
    return "Funnel{" + mode.id() + ", steps=" + steps + "}";
  }
}
