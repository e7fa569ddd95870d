package io.github.klantreis.part;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.model.ExperienceElement;

/**
 * An own row of the journey map; phases and touchpoints hold its texts.
 *
 * @param id the id
 * @param name what the row is called on the map
 * @see ExperienceElement#laneTexts()
 */
public record Lane(String id, String name) {
  /**
   * Refuses null.
   *
   * @param id the id
   * @param name what the row is called on the map
   */
  public Lane {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
  }
}
