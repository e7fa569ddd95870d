package io.github.klantreis.validation.rules.summary;

import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import java.util.List;
import java.util.function.BiConsumer;

/** The touchpoints of a phase that can follow each other. */
public final class Neighbours {
  private Neighbours() {}

  /** Calls an action with each touchpoint and each one that can come next in the phase. */
  public static void forEach(Phase phase, BiConsumer<Touchpoint, Touchpoint> action) {
    List<Touchpoint> touchpoints = phase.touchpoints();
    boolean isStraight = phase.branchings().isEmpty();
    for (int i = 0; i < touchpoints.size(); i++) {
      Touchpoint before = touchpoints.get(i);
      if (!isStraight || !before.nextSteps().isEmpty()) {
        for (Touchpoint after : phase.next(before.id())) {
          action.accept(before, after);
        }
      } else if (i + 1 < touchpoints.size()) {
        action.accept(before, touchpoints.get(i + 1));
      }
    }
  }
}
