package io.github.klantreis.observation;

/**
 * What was observed of one touchpoint of the journey.
 *
 * <p>Immutable and thread-safe.
 */
public final class TouchpointCount {
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
   * The touchpoint.
   *
   * @return its id
   */
  public String touchpointId() {
    return touchpointId;
  }

  /**
   * The name of the touchpoint.
   *
   * @return the name
   */
  public String name() {
    return name;
  }

  /**
   * The phase it is in.
   *
   * @return the id of the phase
   */
  public String phaseId() {
    return phaseId;
  }

  /**
   * How many encounters there were.
   *
   * @return the number, from 0
   */
  public long encounters() {
    return encounters;
  }

  /**
   * How many customers met it at least once.
   *
   * @return their share of those who were in its phase
   */
  public Share customers() {
    return customers;
  }

  /**
   * How many customers met it first of all on the map.
   *
   * @return the number, from 0
   */
  public long starts() {
    return starts;
  }

  /**
   * How many customers met it last of all on the map.
   *
   * @return the number, from 0
   */
  public long ends() {
    return ends;
  }

  /**
   * What customers felt.
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
