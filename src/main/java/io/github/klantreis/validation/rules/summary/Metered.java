package io.github.klantreis.validation.rules.summary;

import com.google.common.collect.ImmutableSet;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.Metric;
import io.github.klantreis.validation.PhaseFact;
import io.github.klantreis.validation.PhaseSummary;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether a phase has metrics by which a journey can be steered.
 *
 * @param steers whether it has one for sure: of its own, a standard one or one with a target; or a
 *     criterion of success with a number
 * @param others the ids of all other metrics at its touchpoints, which steer if they stand twice
 */
public record Metered(boolean steers, ImmutableSet<String> others) {
  private static final ImmutableSet<String> STANDARD =
      Stream.of(
              Metric.nps(),
              Metric.csat(),
              Metric.ces(),
              Metric.conversion(),
              Metric.repeatPurchase())
          .map(Metric::id)
          .collect(ImmutableSet.toImmutableSet());
  private static final Metered NOT = new Metered(false, ImmutableSet.of());
  private static final Metered STEERED = new Metered(true, ImmutableSet.of());

  /** Of a phase. */
  public static final PhaseFact<Metered> FACT =
      PhaseFact.of(Metered::in)
          .lookingAt(
              touchpoint ->
                  !touchpoint.metrics().isEmpty() || !touchpoint.successCriteria().isEmpty());

  private static Metered in(Phase phase) {
    if (!phase.metrics().isEmpty() || haveNumber(phase.successCriteria())) {
      return STEERED;
    }
    Set<String> seen = null;
    for (Touchpoint touchpoint : phase.touchpoints()) {
      if (haveNumber(touchpoint.successCriteria())) {
        return STEERED;
      }
      for (Metric metric : touchpoint.metrics()) {
        if (STANDARD.contains(metric.id()) || metric.target().isPresent()) {
          return STEERED;
        }
        seen = seen == null ? new HashSet<>() : seen;
        if (!seen.add(metric.id())) {
          return STEERED;
        }
      }
    }
    return seen == null ? NOT : new Metered(false, ImmutableSet.copyOf(seen));
  }

  /** Whether a criterion says how much, as "in less than 2 weeks" does. */
  public static boolean haveNumber(List<String> criteria) {
    return criteria.stream().anyMatch(each -> each.chars().anyMatch(Character::isDigit));
  }

  /** Whether the phases together have one. */
  public static boolean together(List<PhaseSummary<Metered>> phases) {
    Set<String> seen = new HashSet<>();
    for (PhaseSummary<Metered> phase : phases) {
      if (phase.value().steers || !phase.value().others.stream().allMatch(seen::add)) {
        return true;
      }
    }
    return false;
  }
}
