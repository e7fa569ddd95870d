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
 * @param boughtIfMet who has bought, of those who met it
 * @param openIfMet how many of these may still buy, as they may still be on their way
 * @param boughtIfNot who has bought, of the others
 * @param openIfNot how many of these may still buy
 * @param odds the odds of buying of those who met it, divided by those of the others, both of those
 *     who have bought or stopped, with half a customer added to each count; above 1 if those who
 *     met it buy more often
 * @param probability how likely a difference as large is if there is none (Fisher's exact test),
 *     whatever those still on their way will do; 1 if these may make up for the difference
 * @param isFound whether the difference is certain enough, corrected for all touchpoints tested
 */
public record DropOffTrait(
    String touchpointId,
    String name,
    Share boughtIfMet,
    long openIfMet,
    Share boughtIfNot,
    long openIfNot,
    double odds,
    double probability,
    boolean isFound) {
  /**
   * Refuses null.
   *
   * @param touchpointId the id of the touchpoint
   * @param name the name of the touchpoint
   * @param boughtIfMet who has bought, of those who met it
   * @param openIfMet how many of these may still buy, as they may still be on their way
   * @param boughtIfNot who has bought, of the others
   * @param openIfNot how many of these may still buy
   * @param odds the odds of buying of those who met it, divided by those of the others, both of
   *     those who have bought or stopped, with half a customer added to each count; above 1 if
   *     those who met it buy more often
   * @param probability how likely a difference as large is if there is none (Fisher's exact test),
   *     whatever those still on their way will do; 1 if these may make up for the difference
   * @param isFound whether the difference is certain enough, corrected for all touchpoints tested
   */
  public DropOffTrait {
    requireNonNull(touchpointId, "touchpointId");
    requireNonNull(name, "name");
    requireNonNull(boughtIfMet, "boughtIfMet");
    requireNonNull(boughtIfNot, "boughtIfNot");
  }
}
