package io.github.klantreis.atlas;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Touchpoint;

/**
 * The way down from a touchpoint of one journey to the journey that shows it in detail.
 *
 * <p>Immutable, equal by value and thread-safe.
 *
 * @see JourneyAtlas#parentOf(String)
 * @see Touchpoint#drillsDownTo()
 */
public sealed interface DrillDown permits DrillDownValue {

  /**
   * The journey that is left.
   *
   * @return the journey of the touchpoint
   */
  Journey from();

  /**
   * Where it is left.
   *
   * @return the touchpoint that is shown in detail
   */
  Touchpoint touchpoint();

  /**
   * The journey that is entered.
   *
   * @return the journey that shows the touchpoint in detail
   */
  Journey to();
}
