package io.github.klantreis.validation.rules;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.MarketingAction;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.term.ActionKind;
import java.util.Set;

/** Takes kinds of actions out of a phase without leaving a touchpoint as an empty shell. */
final class Replacing {
  private Replacing() {}

  /** Gives the actions of some kinds another kind; ids and all else stay. */
  static Journey actions(Journey journey, String phaseId, ActionKind by, ActionKind... kinds) {
    Set<ActionKind> replaced = Set.of(kinds);
    return journey.withPhase(
        phaseId,
        p -> {
          for (Touchpoint touchpoint : journey.phase(phaseId).orElseThrow().touchpoints()) {
            p.changeTouchpoint(
                touchpoint.id(),
                t -> {
                  for (MarketingAction action : touchpoint.actions()) {
                    if (replaced.contains(action.kind())) {
                      t.changeAction(action.id(), a -> a.kind(by));
                    }
                  }
                });
          }
        });
  }
}
