package io.github.klantreis.term;

import static java.util.Objects.requireNonNull;

/**
 * A persona or actor of the journey that takes part in a touchpoint. Personas and actors share one
 * space of ids.
 *
 * @param id the id of the persona or actor
 */
public record NamedParticipant(String id) implements Participant {
  /**
   * Refuses null.
   *
   * @param id the id of the persona or actor
   */
  public NamedParticipant {
    requireNonNull(id, "id");
  }

  /** Returns the id. */
  @Override
  public String toString() {
    return id;
  }
}
