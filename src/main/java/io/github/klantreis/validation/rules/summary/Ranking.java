package io.github.klantreis.validation.rules.summary;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.NotedElement;
import io.github.klantreis.model.Opportunity;
import io.github.klantreis.model.PainPoint;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.term.Progress;
import io.github.klantreis.validation.Overview;
import io.github.klantreis.validation.PhaseFact;
import io.github.klantreis.validation.rules.text.Families;
import java.util.List;

/**
 * Whether one sees which opportunities come first.
 *
 * @param count how many opportunities there are
 * @param isAny whether a value, an effort, a progress, the severity of a pain point or words tell
 *     one from another
 */
public record Ranking(int count, boolean isAny) {
  /** Of the whole journey. */
  public static final Overview<Ranking> OVERVIEW =
      Overview.of(
          PhaseFact.of(Ranking::in)
              .lookingAt(Ranking::isNoted)
              .reading(touchpoint -> List.of(touchpoint.opportunities(), touchpoint.painPoints())),
          Ranking::together);

  private static boolean isNoted(Touchpoint touchpoint) {
    return !touchpoint.opportunities().isEmpty() || !touchpoint.painPoints().isEmpty();
  }

  private static Ranking in(Phase phase) {
    Ranking all = of(phase);
    for (Touchpoint touchpoint : phase.touchpoints()) {
      if (isNoted(touchpoint)) {
        all = all.and(of(touchpoint));
      }
    }
    return all;
  }

  private static Ranking of(NotedElement element) {
    boolean isAny = false;
    for (PainPoint each : element.painPoints()) {
      isAny |= each.severity().isPresent();
    }
    for (Opportunity each : element.opportunities()) {
      isAny |= isRanked(each);
    }
    return new Ranking(element.opportunities().size(), isAny);
  }

  private static boolean isRanked(Opportunity opportunity) {
    return opportunity.customerValue().isPresent()
        || opportunity.businessValue().isPresent()
        || opportunity.effort().isPresent()
        || opportunity.progress().filter(progress -> progress != Progress.OPEN).isPresent()
        || Families.RANK.areIn(opportunity.text())
        || opportunity.evidence().stream().anyMatch(each -> Families.RANK.areIn(each.text()));
  }

  private static Ranking together(Journey journey, List<Ranking> phases) {
    Ranking all = of(journey);
    for (Ranking phase : phases) {
      all = all.and(phase);
    }
    return all;
  }

  private Ranking and(Ranking other) {
    return new Ranking(count + other.count, isAny || other.isAny);
  }
}
