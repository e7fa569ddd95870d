package io.github.klantreis.observation;

import java.util.Locale;

/**
 * One step of a funnel: a phase, and how many customers reached it.
 *
 * <p>Immutable and thread-safe.
 */
public final class FunnelStep {
  private final String phaseId;
  private final LocalName name;
  private final Share conversion;
  private final Share stepConversion;
  private final TimeSummary sincePreviousStep;
  private final TimeSummary sinceStart;

  FunnelStep(
      String phaseId,
      LocalName name,
      Share conversion,
      Share stepConversion,
      TimeSummary sincePreviousStep,
      TimeSummary sinceStart) {
    this.phaseId = phaseId;
    this.name = name;
    this.conversion = conversion;
    this.stepConversion = stepConversion;
    this.sincePreviousStep = sincePreviousStep;
    this.sinceStart = sinceStart;
  }

  /**
   * The phase.
   *
   * @return its id
   */
  public String phaseId() {
    return phaseId;
  }

  /**
   * The name of the phase.
   *
   * @param locale English, or another language that the phase has a name in
   * @return the name
   */
  public String name(Locale locale) {
    return name.in(locale);
  }

  /**
   * How many customers reached this step. In {@linkplain FunnelMode#ANY_ORDER any order} the step
   * stands for a number of different phases and not for its own: the first for customers who met
   * any one, the second for those who met any two within the window, and so on.
   *
   * @return the number, from 0
   */
  public long reached() {
    return conversion.part();
  }

  /**
   * Of those who reached the first step, who reached this one.
   *
   * @return the share
   */
  public Share conversion() {
    return conversion;
  }

  /**
   * Of those who reached the step before, who reached this one.
   *
   * @return the share; at the first step, of all customers
   */
  public Share stepConversion() {
    return stepConversion;
  }

  /**
   * How many reached the step before but not this one. Some of them may still be on their way, see
   * {@link PhaseCount#last(TrailStatus)}.
   *
   * @return the number, from 0; at the first step, of all customers
   */
  public long dropOff() {
    return stepConversion.whole() - stepConversion.part();
  }

  /**
   * How long it took from the moment when a customer had reached the step before to the moment when
   * this one was reached.
   *
   * @return the times in the plan's own mode; none at the first step and in other modes
   */
  public TimeSummary sincePreviousStep() {
    return sincePreviousStep;
  }

  /**
   * How long it took from the latest start that led here to the moment when the step was reached.
   *
   * @return the times in the plan's own mode; none at the first step and in other modes
   */
  public TimeSummary sinceStart() {
    return sinceStart;
  }

  @Override
  public String toString() {
    return phaseId + " " + conversion;
  }
}
