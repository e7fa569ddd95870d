package io.github.klantreis.validation.rules.summary;

import com.google.common.collect.ImmutableSet;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import java.util.List;
import java.util.function.Predicate;

/**
 * Which touchpoints of a phase come just before one of a kind.
 *
 * @param before the ids of those that one of the kind follows in the phase
 * @param last the ids of the last touchpoints of the phase
 * @param isFirst whether one of its first touchpoints is of the kind
 */
public record Preceding(ImmutableSet<String> before, ImmutableSet<String> last, boolean isFirst) {
  /** Looks for those that come just before a touchpoint of a kind in a phase. */
  public static Preceding in(Phase phase, Predicate<Touchpoint> isOfTheKind) {
    ImmutableSet.Builder<String> before = ImmutableSet.builder();
    Neighbours.forEach(
        phase,
        (one, next) -> {
          if (isOfTheKind.test(next)) {
            before.add(one.id());
          }
        });
    return new Preceding(
        before.build(),
        phase.lastTouchpoints().stream().map(Touchpoint::id).collect(ImmutableSet.toImmutableSet()),
        phase.firstTouchpoints().stream().anyMatch(isOfTheKind));
  }

  /** Returns the ids of all, also of those that end a phase before one that starts so. */
  public static ImmutableSet<String> together(List<Preceding> phases) {
    ImmutableSet.Builder<String> all = ImmutableSet.builder();
    ImmutableSet<String> last = ImmutableSet.of();
    for (Preceding phase : phases) {
      all.addAll(phase.before);
      if (phase.isFirst) {
        all.addAll(last);
      }
      last = phase.last.isEmpty() ? last : phase.last;
    }
    return all.build();
  }
}
