package io.github.klantreis.validation.rules.summary;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Phase;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.validation.PhaseSummary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What rules ask about the phases of a journey, whatever its phase model is. */
public final class PhaseFacts {
  private PhaseFacts() {}

  public static boolean has(Journey journey, CanonicalPhase canonical) {
    return firstIn(journey, canonical) != null;
  }

  /** The first phase that covers a canonical phase, or null. */
  public static @Nullable Phase firstIn(Journey journey, CanonicalPhase canonical) {
    List<Phase> phases = journey.phases();
    for (int i = 0; i < phases.size(); i++) {
      if (phases.get(i).kind().covers(canonical)) {
        return phases.get(i);
      }
    }
    return null;
  }

  /** Whether a fact holds in no phase. */
  public static boolean areAllFalse(List<PhaseSummary<Boolean>> phases) {
    for (PhaseSummary<Boolean> phase : phases) {
      if (phase.value()) {
        return false;
      }
    }
    return true;
  }

  /** Whether the declared phase model has the phase, and the journey has not. */
  public static boolean isMissing(Journey journey, CanonicalPhase canonical) {
    return journey.phaseModel().covers().contains(canonical) && !has(journey, canonical);
  }
}
