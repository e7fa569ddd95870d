package io.github.klantreis.part;

import static java.util.Objects.requireNonNull;

import java.util.Set;

/** Something that concerns certain personas, or all of them. */
public interface Concerning {

  /**
   * Returns the personas that this concerns.
   *
   * @return the ids of personas in order, unmodifiable; empty means all personas
   */
  Set<String> concernedPersonas();

  /**
   * Whether this concerns a persona.
   *
   * @param personaId the id of the persona
   * @return true if {@link #concernedPersonas()} has the persona or is empty
   */
  default boolean concerns(String personaId) {
    requireNonNull(personaId, "personaId");
    return concernedPersonas().isEmpty() || concernedPersonas().contains(personaId);
  }
}
