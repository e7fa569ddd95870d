package io.github.klantreis.part;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.model.ExperienceElement;

/**
 * A custom row of the journey map; phases and touchpoints have its texts.
 *
 * @param id the id
 * @param name the name of the row on the map
 * @see ExperienceElement#laneTexts()
 */
public record Lane(String id, String name) {
  /**
   * Refuses null.
   *
   * @param id the id
   * @param name the name of the row on the map
   */
  public Lane {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
  }
}
