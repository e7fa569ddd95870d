package io.github.klantreis.observation;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One step of a funnel, and how many customers reached it: a phase, or in {@linkplain
 * FunnelMode#ANY_ORDER any order} a number of different phases.
 *
 * <p>Immutable and thread-safe.
 */
public final class FunnelStep {
  private final int number;
  private final @Nullable String phaseId;
  private final LocalName name;
  private final Share conversion;
  private final Share stepConversion;
  private final TimeSummary sincePreviousStep;
  private final TimeSummary sinceStart;

  FunnelStep(
      int number,
      @Nullable String phaseId,
      LocalName name,
      Share conversion,
      Share stepConversion,
      TimeSummary sincePreviousStep,
      TimeSummary sinceStart) {
    this.number = number;
    this.phaseId = phaseId;
    this.name = name;
    this.conversion = conversion;
    this.stepConversion = stepConversion;
    this.sincePreviousStep = sincePreviousStep;
    this.sinceStart = sinceStart;
  }

  /**
   * Which step it is.
   *
   * @return the number, from 1; in any order this is how many different phases the step stands for
   */
  public int number() {
    return number;
  }

  /**
   * The phase.
   *
   * @return its id; empty in any order, where a step is a number of phases, whichever they are
   */
  public Optional<String> phaseId() {
    return Optional.ofNullable(phaseId);
  }

  /**
   * The name of the phase; in any order such as {@code 2 phases}.
   *
   * @param locale English, or another language that the phase has a name in; in any order English,
   *     or Dutch where its language is Dutch
   * @return the name
   */
  public String name(Locale locale) {
    return name.in(locale);
  }

  /**
   * How many customers reached this step. In any order they are, at the first step, those who met
   * any phase, at the second those who met any two within the window, and so on.
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
   * How long it took when a customer first reached this step: from the encounter that filled the
   * step before, in the same chain, to the one that filled this step. So at the second step it is
   * the same as {@link #sinceStart()}.
   *
   * @return the times in the plan's own mode; none at the first step and in other modes
   */
  public TimeSummary sincePreviousStep() {
    return sincePreviousStep;
  }

  /**
   * How long it took from the latest start that led here to the moment when the step was first
   * reached.
   *
   * @return the times in the plan's own mode; none at the first step and in other modes
   */
  public TimeSummary sinceStart() {
    return sinceStart;
  }

  @Override
  public String toString() {
    return (phaseId == null ? name.in(Locale.ENGLISH) : phaseId) + " " + conversion;
  }
}
