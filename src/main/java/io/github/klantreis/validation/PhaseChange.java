package io.github.klantreis.validation;

import com.google.common.collect.Iterables;
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
 * @param touched the touchpoints, before and after
 */
@SuppressWarnings("ReferenceEquality") // facts hold elements, which findings are found by
record PhaseChange(PhaseOutcome former, Iterable<Touchpoint> touched) {

  /**
   * Returns the change, or null if more than touchpoints changed.
   *
   * @param outcome what was found before, under an equal heading of the journey
   */
  static @Nullable PhaseChange between(PhaseOutcome outcome, Phase after) {
    Phase before = outcome.phase;
    List<Touchpoint> former = before.touchpoints();
    List<Touchpoint> now = after.touchpoints();
    if (before.heading() != after.heading()
        || !haveSameNotes(before, after)
        || former.isEmpty() != now.isEmpty()
        || !before.branches().equals(after.branches())) {
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
        outcome,
        Iterables.concat(
            former.subList(start, former.size() - end), now.subList(start, now.size() - end)));
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
    for (Touchpoint touchpoint : touched) {
      if (fact.looksAt(touchpoint)) {
        return false;
      }
    }
    return true;
  }
}
