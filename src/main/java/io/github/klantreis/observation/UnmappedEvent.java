package io.github.klantreis.observation;

import io.github.klantreis.vocabulary.NoBean;

/**
 * An event of the log that has no touchpoint in the journey, and how often it occurred.
 *
 * <p>Immutable and thread-safe.
 */
public final class UnmappedEvent implements NoBean {
  private final String event;
  private final Share encounters;

  UnmappedEvent(String event, Share encounters) {
    this.event = event;
    this.encounters = encounters;
  }

  /**
   * Returns the event's name in the log.
   *
   * @return the name; only the first 200 characters if it is longer
   */
  public String event() {
    return event;
  }

  /**
   * Returns how often the event occurred, as a share of the encounters.
   *
   * @return the event's encounters as a share of all encounters that the plan does not ignore
   */
  public Share encounters() {
    return encounters;
  }

  @Override
  public String toString() {
    return event + ": " + encounters;
  }
}
