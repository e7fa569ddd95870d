package io.github.klantreis.validation;

import io.github.klantreis.model.NotedElement;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What differs between a phase and what it was before: the touchpoints that came, went, moved or
 * changed, and those between them.
 *
 * @param former what was found before
 * @param before the touchpoints as they were
 * @param after what is there now
 */
@SuppressWarnings("ReferenceEquality") // facts hold elements, which findings are found by
record PhaseChange(PhaseOutcome former, List<Touchpoint> before, List<Touchpoint> after) {

  /**
   * Returns the change, or null if more than touchpoints changed.
   *
   * @param outcome what was found before, under an equal heading of the journey
   */
  static @Nullable PhaseChange between(PhaseOutcome outcome, Phase phase) {
    if (outcome.phase == phase) {
      return new PhaseChange(outcome, List.of(), List.of());
    }
    List<Touchpoint> former = outcome.phase.touchpoints();
    List<Touchpoint> now = phase.touchpoints();
    if (outcome.phase.heading() != phase.heading()
        || !haveSameNotes(outcome.phase, phase)
        || former.isEmpty() != now.isEmpty()
        || !outcome.phase.branches().equals(phase.branches())) {
      return null;
    }
    int most = Math.min(former.size(), now.size());
    int start = 0;
    while (start < most && former.get(start) == now.get(start)) {
      start++;
    }
    int end = 0;
    while (end < most - start
        && former.get(former.size() - 1 - end) == now.get(now.size() - 1 - end)) {
      end++;
    }
    return new PhaseChange(
        outcome, former.subList(start, former.size() - end), now.subList(start, now.size() - end));
  }

  private static boolean haveSameNotes(NotedElement before, NotedElement after) {
    return before.painPoints() == after.painPoints()
        && before.opportunities() == after.opportunities()
        && before.solutions() == after.solutions()
        && before.ideas() == after.ideas();
  }

  /** Whether a fact of a condition or overview is the same as before, and could be made then. */
  boolean spares(PhaseFact<?> fact, Object wanted) {
    return spares(fact) && !former.counted.failures().containsKey(wanted);
  }

  /** Whether a fact of the phase is the same as before. */
  boolean spares(PhaseFact<?> fact) {
    return fact.isSame(before, after);
  }
}
