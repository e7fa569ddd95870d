package io.github.klantreis.part;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

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

  // Spelt out: those of a record are made when first used, from some fifty classes that the check
  // of a journey needs for nothing else, which is felt in a process that does no more.

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Suppression that
        && validatorId.equals(that.validatorId)
        && reason.equals(that.reason);
  }

  @Override
  public int hashCode() {
    return 31 * validatorId.hashCode() + reason.hashCode();
  }
}
