package io.github.klantreis.part;

import static java.util.Objects.requireNonNull;

/**
 * Suppresses the findings of a validator on one element.
 *
 * @param validatorId the id of the validator, or a prefix of ids that ends in {@code *}
 * @param reason the reason, for later readers of the journey
 */
public record Suppression(String validatorId, String reason) {
  /**
   * Refuses null.
   *
   * @param validatorId the id of the validator, or a prefix of ids that ends in {@code *}
   * @param reason the reason, for later readers of the journey
   */
  public Suppression {
    requireNonNull(validatorId, "validatorId");
    requireNonNull(reason, "reason");
  }
}
