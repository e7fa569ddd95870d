package io.github.klantreis.workshop;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.klantreis.model.Journey;
import io.github.klantreis.vocabulary.NoBean;
import io.github.klantreis.vocabulary.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The progress of a journey in the nine steps of the workshop ("Zakelijke leadgeneratie, deel 3").
 * Nothing is ticked off by hand: the state of each step follows from the contents of the journey,
 * by the rule that the {@link WorkshopStep} states. The order of the steps is not enforced.
 *
 * <p>Checklists are equal if every step has the same state and lacks the same parts. Immutable and
 * thread-safe.
 */
public final class WorkshopChecklist implements NoBean {
  private static final Text LINE =
      Text.en("{number}. {step}: {state}").nl("{number}. {step}: {state}");
  private static final Text LINE_WITH_MISSING =
      Text.en("{number}. {step}: {state}; missing: {missing}")
          .nl("{number}. {step}: {state}; ontbreekt: {missing}");

  private final ImmutableMap<WorkshopStep, StepProgress> progress;

  private WorkshopChecklist(ImmutableMap<WorkshopStep, StepProgress> progress) {
    this.progress = progress;
  }

  /**
   * Returns the progress in the nine steps of the workshop ("Zakelijke leadgeneratie, deel 3"), as
   * follows from the contents of a journey.
   *
   * @param journey the journey
   * @return its checklist
   */
  public static WorkshopChecklist of(Journey journey) {
    requireNonNull(journey, "journey");
    StepStates rules = new StepStates(journey);
    return new WorkshopChecklist(Maps.toMap(Arrays.asList(WorkshopStep.values()), rules::progress));
  }

  /**
   * Returns the state of a step.
   *
   * @param step the step
   * @return its state
   */
  public StepState state(WorkshopStep step) {
    return progress(step).state();
  }

  /**
   * Returns the steps that are in a state.
   *
   * @param state the state
   * @return the steps in their order, unmodifiable
   */
  public List<WorkshopStep> steps(StepState state) {
    requireNonNull(state, "state");
    return progress.keySet().stream()
        .filter(step -> state(step) == state)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns what is missing for a step.
   *
   * @param step the step
   * @return what is missing in English and Dutch, such as "quantitative information", without
   *     placeholders; empty if the step is done
   */
  public Optional<Text> missing(WorkshopStep step) {
    return progress(step).missing();
  }

  /**
   * Whether all nine steps are done.
   *
   * @return true if nothing is missing
   */
  public boolean isComplete() {
    return progress.keySet().stream().allMatch(step -> state(step) == StepState.DONE);
  }

  /**
   * Returns the checklist for people: a line per step with its number, its state and what is
   * missing.
   *
   * <pre>{@code
   * 1. Describe goals: done
   * 2. Collect information: begun; missing: quantitative information
   * }</pre>
   *
   * @param locale the reader's locale; English is used unless its language is Dutch
   * @return the nine lines, joined by {@code \n}
   */
  public String toText(Locale locale) {
    requireNonNull(locale, "locale");
    return progress.keySet().stream().map(step -> line(step, locale)).collect(joining("\n"));
  }

  private String line(WorkshopStep step, Locale locale) {
    ImmutableMap.Builder<String, Object> values =
        ImmutableMap.<String, Object>builder()
            .put("number", step.number())
            .put("step", step)
            .put("state", state(step));
    missing(step).ifPresent(missing -> values.put("missing", missing));
    return (missing(step).isEmpty() ? LINE : LINE_WITH_MISSING).get(locale, values.buildOrThrow());
  }

  private StepProgress progress(WorkshopStep step) {
    return requireNonNull(progress.get(requireNonNull(step, "step")));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof WorkshopChecklist that && progress.equals(that.progress);
  }

  @Override
  public int hashCode() {
    return progress.hashCode();
  }

  /** Returns how many steps are done. */
  @Override
  public String toString() {
    return "WorkshopChecklist["
        + steps(StepState.DONE).size()
        + " of "
        + progress.size()
        + " done]";
  }
}
