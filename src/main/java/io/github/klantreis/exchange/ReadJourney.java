package io.github.klantreis.exchange;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.model.Journey;

/**
 * A journey, and where its elements are in the text that it was read from. The journey itself has
 * no places, as it is equal by value.
 *
 * @param journey the journey
 * @param places the places of its elements and attributes
 */
public record ReadJourney(Journey journey, Places places) {
  /**
   * Refuses null.
   *
   * @param journey the journey
   * @param places the places of its elements and attributes
   */
  public ReadJourney {
    requireNonNull(journey, "journey");
    requireNonNull(places, "places");
  }
}
