package io.github.klantreis.observation.cohort;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.observation.Share;

/**
 * How many customers missed a touchpoint or phase of the map, or met it where no route has it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param elementId the id of the touchpoint or phase
 * @param missed who missed it on the route that is nearest to theirs, of all who were compared and
 *     whom it concerns, as far as that is known; each customer counts once
 * @param outside who met it outside that route, of all who were compared; each customer counts once
 */
public record ElementConformance(String elementId, Share missed, Share outside) {
  /**
   * Refuses null.
   *
   * @param elementId the id of the touchpoint or phase
   * @param missed who missed it on the route that is nearest to theirs, of all who were compared
   *     and whom it concerns, as far as that is known; each customer counts once
   * @param outside who met it outside that route, of all who were compared; each customer counts
   *     once
   */
  public ElementConformance {
    requireNonNull(elementId, "elementId");
    requireNonNull(missed, "missed");
    requireNonNull(outside, "outside");
  }
}
