package io.github.klantreis.observation.identity;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.observation.Trail;

/**
 * A customer's trail in which each encounter is once.
 *
 * @param trail the trail
 * @param duplicates how many encounters were left out, from 0; those of several customers add up
 */
public record DistinctTrail(Trail trail, int duplicates) {

  /**
   * Creates a trail without duplicates.
   *
   * @param trail the trail
   * @param duplicates how many encounters were left out, from 0; those of several customers add up
   */
  public DistinctTrail {
    requireNonNull(trail, "trail");
  }
}
