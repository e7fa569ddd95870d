package io.github.klantreis.observation;

import java.io.Serializable;

/**
 * A condition on an encounter, by which an {@link ObservationPlan} finds the touchpoint if the
 * event's name is not enough. It is serializable because plans are sent to other machines; a lambda
 * is, too, if it captures only serializable values.
 */
@FunctionalInterface
public interface EncounterRule extends Serializable {

  /**
   * Whether the rule matches an encounter. The result must be the same at every call.
   *
   * @param encounter the encounter
   * @return whether the rule matches it
   */
  boolean matches(Encounter encounter);
}
