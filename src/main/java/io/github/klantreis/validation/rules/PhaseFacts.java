package io.github.klantreis.validation.rules;

import io.github.klantreis.model.ExperienceElement;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.PhaseHeading;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.phase.CanonicalPhase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What rules ask about the phases of a journey, whatever its phase model is. */
final class PhaseFacts {
  private PhaseFacts() {}

  /** The name to put into a message: its own, else its kind's label in the reader's language. */
  static Object nameOf(ExperienceElement element) {
    if (element instanceof Touchpoint touchpoint) {
      return touchpoint.name();
    }
    PhaseHeading phase = (PhaseHeading) element;
    return phase.name().isPresent() ? phase.name().get() : phase.kind().label();
  }

  static boolean has(Journey journey, CanonicalPhase canonical) {
    return firstIn(journey, canonical) != null;
  }

  /** The first phase that covers a canonical phase, or null. */
  static @Nullable Phase firstIn(Journey journey, CanonicalPhase canonical) {
    List<Phase> phases = journey.phases();
    for (int i = 0; i < phases.size(); i++) {
      if (phases.get(i).kind().covers(canonical)) {
        return phases.get(i);
      }
    }
    return null;
  }

  /** Whether the declared phase model has the phase, and the journey has not. */
  static boolean isMissing(Journey journey, CanonicalPhase canonical) {
    return journey.phaseModel().covers().contains(canonical) && !has(journey, canonical);
  }
}
