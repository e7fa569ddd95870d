package io.github.klantreis.validation.rules.summary;

import com.google.common.collect.ImmutableSet;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.term.JourneyScope;
import io.github.klantreis.validation.Overview;
import io.github.klantreis.validation.PhaseFact;
import java.util.List;

/** Where a journey is over, so that there is nothing left to turn away from. */
public final class Endings {
  /**
   * The ids of the touchpoints with which the whole journey is over. It is not where a part ends,
   * where a loyalty loop leads back, at a touchpoint that recurs, or before anything was bought.
   * With a branch that ends it, it is over anywhere.
   */
  public static final Overview<ImmutableSet<String>> OVERVIEW =
      Overview.of(
          PhaseFact.of(Endings::in)
              .reading(
                  touchpoint -> List.of(touchpoint.recurs().isPresent(), touchpoint.nextSteps())),
          Endings::together);

  private static final ImmutableSet<CanonicalPhase> UNDECIDED =
      ImmutableSet.of(
          CanonicalPhase.AWARENESS, CanonicalPhase.CONSIDERATION, CanonicalPhase.PURCHASE);

  private Endings() {}

  /**
   * The end of a phase.
   *
   * @param isEmpty whether it has no touchpoints
   * @param last the ids of its last touchpoints at which something can be over
   * @param ended the ids of the last touchpoints of branches that end the journey
   */
  private record End(boolean isEmpty, ImmutableSet<String> last, ImmutableSet<String> ended) {}

  private static End in(Phase phase) {
    boolean isUndecided = phase.kind().covers().stream().anyMatch(UNDECIDED::contains);
    return new End(
        phase.touchpoints().isEmpty(),
        isUndecided
            ? ImmutableSet.of()
            : phase.lastTouchpoints().stream()
                .filter(touchpoint -> touchpoint.recurs().isEmpty())
                .map(Touchpoint::id)
                .collect(ImmutableSet.toImmutableSet()),
        phase.endingTouchpoints().stream()
            .map(Touchpoint::id)
            .collect(ImmutableSet.toImmutableSet()));
  }

  private static ImmutableSet<String> together(Journey journey, List<End> phases) {
    ImmutableSet<String> last = ImmutableSet.of();
    for (End end : phases) {
      last = end.isEmpty() ? last : end.last();
    }
    ImmutableSet.Builder<String> all = ImmutableSet.builder();
    phases.forEach(end -> all.addAll(end.ended()));
    if (journey.scope() == JourneyScope.END_TO_END && journey.loyaltyLoops().isEmpty()) {
      all.addAll(last);
    }
    return all.build();
  }
}
