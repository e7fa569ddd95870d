package io.github.klantreis.part;

import static java.util.Objects.requireNonNull;

/**
 * The wish of a journey's author that a validator be silent about one element.
 *
 * @param validatorId the id of the validator
 * @param reason why, for those who read the journey later
 */
public record Suppression(String validatorId, String reason) {
  /**
   * Refuses null.
   *
   * @param validatorId the id of the validator
   * @param reason why, for those who read the journey later
   */
  public Suppression {
    requireNonNull(validatorId, "validatorId");
    requireNonNull(reason, "reason");
  }
}
