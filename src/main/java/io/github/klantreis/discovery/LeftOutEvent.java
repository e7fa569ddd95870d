package io.github.klantreis.discovery;

import static java.util.Objects.requireNonNull;

/**
 * An event of a log that is not a touchpoint of the proposed journey.
 *
 * @param event the log's name of it, not blank
 * @param customers how many customers met it, positive
 * @param reason why it was left out
 */
public record LeftOutEvent(String event, long customers, LeftOutReason reason) {

  /**
   * Creates an event with the reason why it was left out.
   *
   * @param event the log's name of it, not blank
   * @param customers how many customers met it, positive
   * @param reason why it was left out
   */
  public LeftOutEvent {
    requireNonNull(event, "event");
    requireNonNull(reason, "reason");
  }
}
