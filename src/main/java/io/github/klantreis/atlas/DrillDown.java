package io.github.klantreis.atlas;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Touchpoint;

/**
 * The link from a touchpoint of one journey to the journey that shows it in detail.
 *
 * <p>Immutable, equal by value and thread-safe.
 *
 * @see JourneyAtlas#parentOf(String)
 * @see Touchpoint#drillsDownTo()
 */
public sealed interface DrillDown permits DrillDownValue {

  /**
   * Returns the journey of the touchpoint.
   *
   * @return the journey of the touchpoint
   */
  Journey from();

  /**
   * Returns the touchpoint that is shown in detail.
   *
   * @return the touchpoint of {@link #from()}
   */
  Touchpoint touchpoint();

  /**
   * Returns the journey that shows the touchpoint in detail.
   *
   * @return the detailed journey
   */
  Journey to();
}
