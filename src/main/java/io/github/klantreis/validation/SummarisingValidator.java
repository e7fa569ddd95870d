package io.github.klantreis.validation;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyHeading;
import io.github.klantreis.model.Phase;
import java.util.List;

/** A validator of journeys that needs one fact of each phase, which the engine keeps. */
final class SummarisingValidator<S> implements JourneyValidator<Journey> {
  private final ValidatorDefinition<Journey> definition;
  private final PhaseFact<S> fact;
  private final Class<?> checkingClass;
  private final ValidatorDefinition.SummaryCheck<S> check;
  private final boolean seesFactsOnly;

  SummarisingValidator(
      ValidatorDefinition<Journey> definition,
      PhaseFact<S> fact,
      Class<?> checkingClass,
      ValidatorDefinition.SummaryCheck<S> check,
      boolean seesFactsOnly) {
    this.definition = definition;
    this.fact = fact;
    this.checkingClass = checkingClass;
    this.check = check;
    this.seesFactsOnly = seesFactsOnly;
  }

  @Override
  public ValidatorDefinition<Journey> definition() {
    return definition;
  }

  /** The class whose code checks; of a lambda, one loaded from where the lambda is written. */
  Class<?> checkingClass() {
    return checkingClass;
  }

  PhaseFact<S> fact() {
    return fact;
  }

  /** Whether the check is given the facts and not the journey. */
  boolean seesFactsOnly() {
    return seesFactsOnly;
  }

  PhaseSummary<S> summarise(Phase phase, JourneyHeading journey) {
    return ImmutablePhaseSummary.of(phase.heading(), fact.in(phase, journey));
  }

  @SuppressWarnings("unchecked") // the engine hands back what summarise() of this validator made
  void checkSummaries(
      Journey journey, List<? extends PhaseSummary<?>> summaries, ValidationContext context) {
    check.check(journey, (List<PhaseSummary<S>>) summaries, context);
  }

  @Override
  public void check(Journey journey, ValidationContext context) {
    check.check(
        journey,
        journey.phases().stream()
            .map(phase -> summarise(phase, journey.heading()))
            .collect(ImmutableList.toImmutableList()),
        context);
  }

  @Override
  public String toString() {
    return definition.toString();
  }
}
