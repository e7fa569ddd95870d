package io.github.klantreis.observation;

/**
 * An event that is no touchpoint of the journey, and how often it occurred.
 *
 * <p>Immutable and thread-safe.
 */
public final class UnmappedEvent {
  private final String event;
  private final Share encounters;

  UnmappedEvent(String event, Share encounters) {
    this.event = event;
    this.encounters = encounters;
  }

  /**
   * What happened, in the words of the log.
   *
   * @return the event; of a name longer than 200 characters, these
   */
  public String event() {
    return event;
  }

  /**
   * How often.
   *
   * @return the share of all encounters that are not to be ignored
   */
  public Share encounters() {
    return encounters;
  }

  @Override
  public String toString() {
    return event + ": " + encounters;
  }
}
