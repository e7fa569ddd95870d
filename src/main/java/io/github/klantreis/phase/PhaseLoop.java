package io.github.klantreis.phase;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * A way back in a phase model, by which a loyal customer re-enters an earlier phase and skips the
 * phases in between.
 *
 * @param from the phase that the customer leaves, not null
 * @param to the phase that the customer re-enters, not null
 */
public record PhaseLoop(PhaseKind from, PhaseKind to) {

  /**
   * Creates a loop between two phases.
   *
   * @param from the phase that the customer leaves, not null
   * @param to the phase that the customer re-enters, not null
   * @throws NullPointerException if a phase is null
   */
  public PhaseLoop {
    requireNonNull(from, "from");
    requireNonNull(to, "to");
  }

  // Spelt out: those of a record are made when first used, which takes as long as all phase models.

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PhaseLoop that && from.equals(that.from) && to.equals(that.to);
  }

  @Override
  public int hashCode() {
    return 31 * from.hashCode() + to.hashCode();
  }

  /** Returns both ids: {@code loyalty → purchase}. */
  @Override
  public String toString() {
    return from.id() + " → " + to.id();
  }
}
