package io.github.klantreis.observation;

import io.github.klantreis.vocabulary.NoBean;
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
  private final TimeSummary dwell;
  private final EmotionSummary emotion;

  PhaseCount(
      String phaseId,
      LocalName name,
      long encounters,
      Share customers,
      long[] last,
      boolean isEnd,
      TimeSummary dwell,
      EmotionSummary emotion) {
    this.phaseId = phaseId;
    this.name = name;
    this.encounters = encounters;
    this.customers = customers;
    this.last = last;
    this.isEnd = isEnd;
    this.dwell = dwell;
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
    return switch (status) {
      case OPEN -> last[TallyLayout.OPEN];
      case STOPPED -> isEnd ? 0 : last[TallyLayout.STOPPED];
      case ARRIVED -> isEnd ? last[TallyLayout.STOPPED] : 0;
      case UNKNOWN -> last[TallyLayout.UNKNOWN];
    };
  }

  /**
   * Returns how many customers met a touchpoint of this phase last.
   *
   * @return the number, from 0
   */
  public long last() {
    return last[TallyLayout.OPEN] + last[TallyLayout.STOPPED] + last[TallyLayout.UNKNOWN];
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
   * Returns what customers felt.
   *
   * @return the experiences at all touchpoints of the phase
   */
  public EmotionSummary emotion() {
    return emotion;
  }

  @Override
  public String toString() {
    return phaseId + ": " + encounters + " encounters, " + customers + " customers";
  }
}
