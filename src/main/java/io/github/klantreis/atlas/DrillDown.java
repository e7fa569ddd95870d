package io.github.klantreis.atlas;

import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.ExperienceElement;
import io.github.klantreis.model.Journey;
import io.github.klantreis.vocabulary.NoBean;

/**
 * The link from a phase or touchpoint of one journey to a journey that shows it in detail.
 *
 * <p>Immutable, equal by value and thread-safe.
 *
 * @see JourneyAtlas#parentOf(String)
 * @see ExperienceElement#drillsDownTo()
 */
public sealed interface DrillDown extends NoBean permits DrillDownValue {

  /**
   * Returns the journey of the phase or touchpoint.
   *
   * @return the journey
   */
  Journey from();

  /**
   * Returns the path of the phase or touchpoint in {@link #from()}.
   *
   * @return the path
   */
  ElementPath path();

  /**
   * Returns the phase or touchpoint that is shown in detail.
   *
   * @return a {@link io.github.klantreis.model.Phase} or {@link
   *     io.github.klantreis.model.Touchpoint} of {@link #from()}
   */
  ExperienceElement element();

  /**
   * Returns the journey that shows the phase or touchpoint in detail.
   *
   * @return the detailed journey
   */
  Journey to();
}
