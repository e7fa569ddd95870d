package io.github.klantreis.validation.rules;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyBuilder;
import io.github.klantreis.model.JourneyEditor;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.PhaseBuilder;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.model.TouchpointBuilder;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Edits that many flaws need. */
final class Edits {
  private Edits() {}

  static UnaryOperator<Journey> edit(Consumer<JourneyEditor> edit) {
    return journey -> journey.edit(edit);
  }

  static UnaryOperator<Journey> heading(Consumer<JourneyBuilder> change) {
    return edit(edit -> edit.journey(change));
  }

  static Journey eachTouchpoint(Journey journey, Consumer<TouchpointBuilder> change) {
    return journey.edit(
        edit ->
            journey.touchpoints().map(Touchpoint::id).forEach(id -> edit.touchpoint(id, change)));
  }

  static Journey eachPhase(Journey journey, Consumer<PhaseBuilder> change) {
    return journey.edit(
        edit -> journey.phases().stream().map(Phase::id).forEach(id -> edit.phase(id, change)));
  }
}
