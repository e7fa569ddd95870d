package io.github.klantreis.observation;

import io.github.klantreis.vocabulary.Text;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How far one customer came in the funnel, and why: each step with the encounter that fills it, or
 * with what was missing. Of the chains of encounters that fill most steps the one is told that was
 * complete first; of those, the one that starts last, each step filled as early as can be.
 *
 * <p>Immutable and thread-safe.
 */
public final class FunnelProgress {
  private static final Text HEAD =
      Text.en("{reached} of {steps} steps reached ({mode}, {window})")
          .nl("{reached} van {steps} stappen bereikt ({mode}, {window})");
  private static final Text WITHIN = Text.en("within {time}").nl("binnen {time}");
  private static final Text NO_WINDOW = Text.en("no window").nl("geen venster");

  private final FunnelMode mode;
  private final Optional<Duration> window;
  private final int stepsReached;
  private final List<StepExplanation> steps;

  private FunnelProgress(
      FunnelMode mode, Optional<Duration> window, int stepsReached, List<StepExplanation> steps) {
    this.mode = mode;
    this.window = window;
    this.stepsReached = stepsReached;
    this.steps = steps;
  }

  /**
   * The progress of a customer.
   *
   * @param phases per encounter its phase, less than 0 off the map
   */
  static FunnelProgress of(ObservationPlan plan, List<Encounter> encounters, int[] phases) {
    JourneyOutline outline = plan.outline();
    long[] times = encounters.stream().mapToLong(e -> e.at().toEpochMilli()).toArray();
    FunnelChain chain =
        FunnelChain.of(phases, times, outline.phaseCount(), plan.funnelMode(), plan.windowMillis());
    List<StepExplanation> steps = new ArrayList<>();
    for (int step = 0; step < outline.phaseCount(); step++) {
      int filledBy = chain.filledBy(step);
      FunnelChain.Miss miss =
          filledBy == FunnelChain.NONE
              ? chain.miss(step)
              : new FunnelChain.Miss(StepReason.FILLED, filledBy, FunnelChain.NONE, 0);
      steps.add(
          new StepExplanation(
              outline.phaseIds[step],
              outline.phaseNames[step],
              miss.reason(),
              miss.encounter() < 0 ? null : encounters.get(miss.encounter()),
              miss.between() < 0 ? null : encounters.get(miss.between()),
              miss.by()));
    }
    return new FunnelProgress(
        plan.funnelMode(),
        plan.window(),
        chain.stepsReached(),
        Collections.unmodifiableList(steps));
  }

  /**
   * How encounters fill the steps.
   *
   * @return the mode of the plan
   */
  public FunnelMode mode() {
    return mode;
  }

  /**
   * How long the customer may take.
   *
   * @return the window of the plan, or empty
   */
  public Optional<Duration> window() {
    return window;
  }

  /**
   * How many steps are filled: the customer counts at that many steps of the funnel.
   *
   * @return from 0 to the number of steps
   */
  public int stepsReached() {
    return stepsReached;
  }

  /**
   * Each step with its reason.
   *
   * @return one a phase, in the order of the journey, unmodifiable
   */
  public List<StepExplanation> steps() {
    return steps;
  }

  /**
   * The number of steps reached, and a line for each step.
   *
   * @param locale English, or Dutch where its language is Dutch
   * @return the lines, each ending with a line break; times are in UTC
   */
  public String toText(Locale locale) {
    String limit =
        window
            .map(time -> WITHIN.in(locale, Map.of("time", Words.elapsed(time, locale))))
            .orElseGet(() -> NO_WINDOW.in(locale));
    StringBuilder text = new StringBuilder();
    text.append(
            HEAD.in(
                locale,
                Map.of(
                    "reached", stepsReached, "steps", steps.size(), "mode", mode, "window", limit)))
        .append('\n');
    for (int step = 0; step < steps.size(); step++) {
      text.append("  ").append(step + 1).append(". ").append(steps.get(step).toText(locale));
      text.append('\n');
    }
    return text.toString();
  }

  @Override
  public String toString() {
    return toText(Locale.ENGLISH);
  }
}
