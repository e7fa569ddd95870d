package io.github.klantreis.observation;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.vocabulary.NoBean;
import io.github.klantreis.wording.Counted;
import java.util.Arrays;
import java.util.Locale;

/**
 * What was observed in one phase of the journey.
 *
 * <p>Immutable and thread-safe.
 */
public final class PhaseCount implements NoBean {
  private final String phaseId;
  private final LocalName name;
  private final long encounters;
  private final Share customers;
  private final long[] last;
  private final boolean isEnd;
  private final boolean isUnrecorded;
  private final long left;
  private final Share dropOff;
  private final long cameBack;
  private final TimeSummary dwell;
  private final TimeSummary firstDwell;
  private final EmotionSummary emotion;

  PhaseCount(
      String phaseId,
      LocalName name,
      long encounters,
      Share customers,
      long[] last,
      boolean isEnd,
      boolean isUnrecorded,
      long left,
      Share dropOff,
      long cameBack,
      TimeSummary dwell,
      TimeSummary firstDwell,
      EmotionSummary emotion) {
    this.phaseId = phaseId;
    this.name = name;
    this.encounters = encounters;
    this.customers = customers;
    this.last = last;
    this.isEnd = isEnd;
    this.isUnrecorded = isUnrecorded;
    this.left = left;
    this.dropOff = dropOff;
    this.cameBack = cameBack;
    this.dwell = dwell;
    this.firstDwell = firstDwell;
    this.emotion = emotion;
  }

  /**
   * Returns the id of the phase.
   *
   * @return the phase's id
   */
  public String phaseId() {
    return phaseId;
  }

  /**
   * Returns the name of the phase.
   *
   * @param locale English, or another language in which the phase has a name
   * @return the name
   */
  public String name(Locale locale) {
    return name.in(locale);
  }

  /**
   * Whether the journey ends with the phase for whoever is not known to be concerned by more: it is
   * the last with touchpoints, or all touchpoints after it concern some personas only or are in
   * choices with an empty branch. Whoever stops here has {@linkplain TrailStatus#ARRIVED arrived},
   * unless the journey {@linkplain TrailStatus#ENDED ended} by a branch.
   *
   * @return false for a phase without touchpoints
   */
  public boolean isEnd() {
    return isEnd;
  }

  /**
   * Whether the log need not have any encounter in the phase: then there were at least those that
   * are counted, shares say nothing, and the phase is no step of the funnel.
   *
   * @return whether the plan has all of its touchpoints as {@linkplain
   *     ObservationPlan#withUnrecorded unrecorded}; false for a phase without touchpoints
   */
  public boolean isUnrecorded() {
    return isUnrecorded;
  }

  /**
   * Returns how many encounters there were with touchpoints of the phase.
   *
   * @return the number, from 0
   */
  public long encounters() {
    return encounters;
  }

  /**
   * Returns how many customers met a touchpoint of the phase.
   *
   * @return these customers, as a share of all customers
   */
  public Share customers() {
    return customers;
  }

  /**
   * Returns how many customers met a touchpoint of this phase last and have a status.
   *
   * @param status the status
   * @return the number, from 0
   */
  public long last(TrailStatus status) {
    requireNonNull(status, "status");
    return switch (status) {
      case OPEN -> last[TallyLayout.OPEN];
      case STOPPED -> isEnd ? 0 : last[TallyLayout.STOPPED];
      case ARRIVED -> isEnd ? last[TallyLayout.STOPPED] : 0;
      case ENDED -> last[TallyLayout.ENDED];
      case UNKNOWN -> last[TallyLayout.UNKNOWN];
    };
  }

  /**
   * Returns how many customers met a touchpoint of this phase last.
   *
   * @return the number, from 0
   */
  public long last() {
    return Arrays.stream(last).sum();
  }

  /**
   * Returns how many customers left the phase for another one, each counted once.
   *
   * @return the number, from 0
   */
  public long left() {
    return left;
  }

  /**
   * Returns how many customers dropped off in the phase, of those of whom that is known. Of each
   * customer the first unbroken stay counts, with the encounters outside the map before the next
   * phase; and only if it ended longer before the {@linkplain ObservationPlan#withCutOff cut-off}
   * than a customer who has stopped is not seen. So neither customers who may still be on their way
   * nor those who went on quickly count for more than others.
   *
   * @return these customers, as a share of those whose first stay ended so early; no customers
   *     without a cut-off
   */
  public Share dropOff() {
    return dropOff;
  }

  /**
   * Returns how many of the customers whose {@linkplain #dropOff() first stay} counts came back
   * after a silence that was longer than that of a customer who has stopped. If they are more than
   * those who dropped off, customers are thought to have stopped too soon, and the share of those
   * who drop off says little.
   *
   * @return the number, from 0
   */
  public long cameBack() {
    return cameBack;
  }

  /**
   * Returns how long customers stay: from the first encounter with the phase to the first with
   * another one. Each stay counts, except the last of a customer, whose end is unknown.
   *
   * @return the times
   */
  public TimeSummary dwell() {
    return dwell;
  }

  /**
   * Returns how long customers stay for the first time, so that each customer counts once: as
   * {@link #dwell()}, but only the first stay of each customer, and only if another phase followed.
   *
   * @return the times; none unless each customer is observed {@linkplain ObservationPlan#during for
   *     the same time}
   */
  public TimeSummary firstDwell() {
    return firstDwell;
  }

  /**
   * Returns what customers felt.
   *
   * @return the experiences at all touchpoints of the phase
   */
  public EmotionSummary emotion() {
    return emotion;
  }

  @Override
  public String toString() {
    return phaseId
        + ": "
        + Counted.english(encounters, "encounter")
        + ", "
        + customers
        + " customers";
  }
}
