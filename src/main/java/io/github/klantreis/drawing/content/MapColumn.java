package io.github.klantreis.drawing.content;

import io.github.klantreis.model.ExperienceElement;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Reading;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.BranchPath;
import java.util.Optional;

/**
 * A column of the map: a touchpoint, or a phase without any. {@code firstOfPhase} is the index of
 * the first column of its phase.
 */
public record MapColumn(
    int index, int firstOfPhase, int phaseIndex, Phase phase, Optional<Touchpoint> touchpoint) {
  /** The touchpoint with what the phase says where it is silent; empty in an empty phase. */
  public Optional<Reading> reading() {
    return touchpoint.map(phase::reading);
  }

  /** Returns the branch that the touchpoint is in; empty outside all branches. */
  public Optional<BranchPath> branch() {
    return touchpoint.flatMap(inside -> phase.branchOf(inside.id()));
  }

  public ExperienceElement element() {
    return touchpoint.isPresent() ? touchpoint.get() : phase;
  }

  /** That of all components would take as long as the phase has touchpoints, for each of these. */
  @Override
  public int hashCode() {
    return index;
  }
}
