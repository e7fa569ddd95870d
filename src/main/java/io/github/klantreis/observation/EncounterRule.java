package io.github.klantreis.observation;

import java.io.Serializable;

/**
 * A question about an encounter, by which an {@link ObservationPlan} knows the touchpoint where the
 * event's name alone does not tell. It is serializable, as plans travel to other machines; so is a
 * lambda that captures only what is serializable.
 */
@FunctionalInterface
public interface EncounterRule extends Serializable {

  /**
   * Answers the question, the same at every call.
   *
   * @param encounter the encounter
   * @return whether the rule holds for it
   */
  boolean matches(Encounter encounter);
}
