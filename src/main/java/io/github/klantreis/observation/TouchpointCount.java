package io.github.klantreis.observation;

import io.github.klantreis.vocabulary.NoBean;

/**
 * What was observed of one touchpoint of the journey.
 *
 * <p>Immutable and thread-safe.
 */
public final class TouchpointCount implements NoBean {
  private final String touchpointId;
  private final String name;
  private final String phaseId;
  private final long encounters;
  private final Share customers;
  private final long starts;
  private final long ends;
  private final EmotionSummary emotion;

  TouchpointCount(
      String touchpointId,
      String name,
      String phaseId,
      long encounters,
      Share customers,
      long starts,
      long ends,
      EmotionSummary emotion) {
    this.touchpointId = touchpointId;
    this.name = name;
    this.phaseId = phaseId;
    this.encounters = encounters;
    this.customers = customers;
    this.starts = starts;
    this.ends = ends;
    this.emotion = emotion;
  }

  /**
   * Returns the id of the touchpoint.
   *
   * @return the touchpoint's id
   */
  public String touchpointId() {
    return touchpointId;
  }

  /**
   * Returns the name of the touchpoint.
   *
   * @return the name
   */
  public String name() {
    return name;
  }

  /**
   * Returns the phase of the touchpoint.
   *
   * @return the id of the phase
   */
  public String phaseId() {
    return phaseId;
  }

  /**
   * Returns how many encounters there were.
   *
   * @return the number, from 0
   */
  public long encounters() {
    return encounters;
  }

  /**
   * Returns how many customers met the touchpoint at least once.
   *
   * @return these customers, as a share of those who were in its phase
   */
  public Share customers() {
    return customers;
  }

  /**
   * Returns how many customers met it as their first touchpoint.
   *
   * @return the number, from 0
   */
  public long starts() {
    return starts;
  }

  /**
   * Returns how many customers met it as their last touchpoint.
   *
   * @return the number, from 0
   */
  public long ends() {
    return ends;
  }

  /**
   * Returns what customers felt.
   *
   * @return the experiences
   */
  public EmotionSummary emotion() {
    return emotion;
  }

  @Override
  public String toString() {
    return touchpointId + ": " + encounters + " encounters, " + customers + " customers";
  }
}
