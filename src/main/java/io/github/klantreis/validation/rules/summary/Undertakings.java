package io.github.klantreis.validation.rules.summary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.klantreis.model.NotedElement;
import io.github.klantreis.model.Opportunity;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Solution;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.term.Progress;

/**
 * The opportunities in a part of a journey that are taken up, and which opportunities solutions
 * there realise.
 *
 * @param takenUp those that are planned, in progress or done, and without a solution beside them
 * @param realised the ids of opportunities that solutions realise
 */
public record Undertakings(ImmutableList<TakenUp> takenUp, ImmutableSet<String> realised) {
  private static final Undertakings NONE = new Undertakings(ImmutableList.of(), ImmutableSet.of());

  /**
   * An opportunity that is taken up.
   *
   * @param holder the element on which it stands
   * @param opportunity the opportunity
   * @param progress how far it is
   */
  public record TakenUp(NotedElement holder, Opportunity opportunity, Progress progress) {}

  public static Undertakings in(Phase phase) {
    Collector collector = new Collector();
    collector.add(phase);
    for (Touchpoint touchpoint : phase.touchpoints()) {
      collector.add(touchpoint);
    }
    return collector.undertakings();
  }

  /** Returns those of one element, without what is in it. */
  public static Undertakings on(NotedElement element) {
    Collector collector = new Collector();
    collector.add(element);
    return collector.undertakings();
  }

  private static final class Collector {
    private final ImmutableList.Builder<TakenUp> takenUp = ImmutableList.builder();
    private final ImmutableSet.Builder<String> realised = ImmutableSet.builder();
    private boolean any;

    void add(NotedElement element) {
      for (Solution solution : element.solutions()) {
        realised.addAll(solution.realises());
        any = true;
      }
      for (Opportunity opportunity : element.opportunities()) {
        Progress progress = opportunity.progress().orElse(Progress.OPEN);
        boolean isTakenUp = progress != Progress.OPEN && progress != Progress.DISMISSED;
        if (isTakenUp
            && element.solutions().stream().noneMatch(each -> each.realises().isEmpty())) {
          takenUp.add(new TakenUp(element, opportunity, progress));
          any = true;
        }
      }
    }

    Undertakings undertakings() {
      return any ? new Undertakings(takenUp.build(), realised.build()) : NONE;
    }
  }
}
