package io.github.klantreis.observation;

import io.github.klantreis.observation.survival.ConversionCurve;
import io.github.klantreis.vocabulary.NoBean;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One step of a funnel, and how many customers reached it. A step is a phase, or in {@linkplain
 * FunnelMode#ANY_ORDER any order} a number of different phases.
 *
 * <p>Immutable and thread-safe.
 */
public final class FunnelStep implements NoBean {
  private final int number;
  private final @Nullable String phaseId;
  private final LocalName name;
  private final Share conversion;
  private final Share stepConversion;
  private final Share matured;
  private final @Nullable ConversionCurve curve;
  private final TimeSummary sincePreviousStep;
  private final TimeSummary sinceStart;

  FunnelStep(
      int number,
      @Nullable String phaseId,
      LocalName name,
      Share conversion,
      Share stepConversion,
      Share matured,
      @Nullable ConversionCurve curve,
      TimeSummary sincePreviousStep,
      TimeSummary sinceStart) {
    this.number = number;
    this.phaseId = phaseId;
    this.name = name;
    this.conversion = conversion;
    this.stepConversion = stepConversion;
    this.matured = matured;
    this.curve = curve;
    this.sincePreviousStep = sincePreviousStep;
    this.sinceStart = sinceStart;
  }

  /**
   * Returns the number of the step.
   *
   * @return the number, from 1; in any order this is the number of different phases
   */
  public int number() {
    return number;
  }

  /**
   * Returns the phase.
   *
   * @return its id; empty in any order, where a step is a number of phases
   */
  public Optional<String> phaseId() {
    return Optional.ofNullable(phaseId);
  }

  /**
   * Returns the name of the phase; in any order a text such as {@code 2 phases}.
   *
   * @param locale English, or another language in which the phase has a name; in any order English
   *     is used unless its language is Dutch
   * @return the name
   */
  public String name(Locale locale) {
    return name.in(locale);
  }

  /**
   * Returns how many customers reached this step. In any order, these are at the first step the
   * customers who met any phase, at the second those who met any two within the window, and so on.
   *
   * @return the number, from 0
   */
  public long reached() {
    return conversion.part();
  }

  /**
   * Returns the share of customers who reached this step, among those who reached the first step.
   *
   * @return the share
   */
  public Share conversion() {
    return conversion;
  }

  /**
   * Returns the share of customers who reached this step, among those who reached the step before.
   *
   * @return the share; at the first step, of all customers
   */
  public Share stepConversion() {
    return stepConversion;
  }

  /**
   * Returns how many customers reached this step in time, among those who have had the time: who
   * met the first step, or in any order any step, at least as long before the {@linkplain
   * ObservationPlan#withCutOff cut-off} as the {@linkplain ObservationPlan#withWindow window} is
   * long. Of each of them only the encounters in that time count, so that customers who have been
   * observed for longer have had no more attempts than others. Unlike the {@linkplain #conversion()
   * conversion} of all, this share does not fall when many customers are new.
   *
   * @return the share, in the plan's own mode; of no customers in other modes, and without a window
   *     or a cut-off
   */
  public Share matured() {
    return matured;
  }

  /**
   * Returns how many customers have reached this step by which time after they entered the funnel:
   * after the first encounter with the first step, or in any order with any step. The window limits
   * how long a chain may last, not this time: a second attempt may succeed after it.
   *
   * @return the curve, in the plan's own mode; empty at the first step and unless the plan counts
   *     {@linkplain ObservationPlan#withConversionCurves() such curves}
   */
  public Optional<ConversionCurve> curve() {
    return Optional.ofNullable(curve);
  }

  /**
   * Returns how many customers reached the step before but not this one. Some of them may still be
   * on their way, see {@link PhaseCount#last(TrailStatus)}.
   *
   * @return the number, from 0; at the first step, the customers who did not reach it
   */
  public long dropOff() {
    return stepConversion.whole() - stepConversion.part();
  }

  /**
   * Returns how long customers took to reach this step from the step before: when a customer first
   * reached this step, the time from the encounter that filled the step before, in the same chain,
   * to the one that filled this step. At the second step it is therefore the same as {@link
   * #sinceStart()}.
   *
   * @return the times in the plan's own mode; no times at the first step and in other modes
   */
  public TimeSummary sincePreviousStep() {
    return sincePreviousStep;
  }

  /**
   * Returns how long customers took to reach this step from the latest start of a chain that
   * reached it: the time until the step was first reached.
   *
   * @return the times in the plan's own mode; no times at the first step and in other modes
   */
  public TimeSummary sinceStart() {
    return sinceStart;
  }

  @Override
  public String toString() {
    return (phaseId == null ? name.in(Locale.ENGLISH) : phaseId) + " " + conversion;
  }
}
