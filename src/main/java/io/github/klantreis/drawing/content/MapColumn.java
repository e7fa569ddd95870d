package io.github.klantreis.drawing.content;

import io.github.klantreis.model.ExperienceElement;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import java.util.Optional;

/**
 * A column of the map: a touchpoint, or a phase without any. {@code firstOfPhase} is the index of
 * the first column of its phase.
 */
public record MapColumn(
    int index, int firstOfPhase, int phaseIndex, Phase phase, Optional<Touchpoint> touchpoint) {
  public ExperienceElement element() {
    return touchpoint.isPresent() ? touchpoint.get() : phase;
  }
}
