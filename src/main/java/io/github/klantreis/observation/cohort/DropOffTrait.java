package io.github.klantreis.observation.cohort;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.observation.Share;

/**
 * A touchpoint, and how often those who met it and others of its phase bought.
 *
 * <p>Immutable and thread-safe.
 *
 * @param touchpointId the id of the touchpoint
 * @param name the name of the touchpoint
 * @param boughtIfMet who bought, of those who met it
 * @param boughtIfNot who bought, of the others
 * @param odds the odds of buying of those who met it, divided by those of the others, with half a
 *     customer added to each count; above 1 if those who met it buy more often
 * @param probability how likely a difference as large is if there is none (Fisher's exact test)
 * @param isFound whether the difference is certain enough, corrected for all touchpoints tested
 */
public record DropOffTrait(
    String touchpointId,
    String name,
    Share boughtIfMet,
    Share boughtIfNot,
    double odds,
    double probability,
    boolean isFound) {
  /**
   * Refuses null.
   *
   * @param touchpointId the id of the touchpoint
   * @param name the name of the touchpoint
   * @param boughtIfMet who bought, of those who met it
   * @param boughtIfNot who bought, of the others
   * @param odds the odds of buying of those who met it, divided by those of the others, with half a
   *     customer added to each count; above 1 if those who met it buy more often
   * @param probability how likely a difference as large is if there is none (Fisher's exact test)
   * @param isFound whether the difference is certain enough, corrected for all touchpoints tested
   */
  public DropOffTrait {
    requireNonNull(touchpointId, "touchpointId");
    requireNonNull(name, "name");
    requireNonNull(boughtIfMet, "boughtIfMet");
    requireNonNull(boughtIfNot, "boughtIfNot");
  }
}
