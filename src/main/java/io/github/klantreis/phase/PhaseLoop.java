package io.github.klantreis.phase;

import static java.util.Objects.requireNonNull;

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

  /** Returns both ids: {@code loyalty → purchase}. */
  @Override
  public String toString() {
    return from.id() + " → " + to.id();
  }
}
