package io.github.klantreis.validation.rules.summary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.klantreis.model.Note;
import io.github.klantreis.model.NotedElement;
import io.github.klantreis.model.Opportunity;
import io.github.klantreis.model.PainPoint;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import java.util.Optional;
import java.util.Set;

/**
 * The pain points of known severity in a part of a journey, and which pain points opportunities
 * there address.
 *
 * @param rated the pain points with a severity that nothing on their own element answers
 * @param addressed the ids of pain points that opportunities address
 */
public record Pains(ImmutableList<Rated> rated, ImmutableSet<String> addressed) {
  private static final Pains NONE = new Pains(ImmutableList.of(), ImmutableSet.of());

  /**
   * A pain point with a severity.
   *
   * @param holder the element on which it stands
   * @param painPoint the pain point
   */
  public record Rated(NotedElement holder, PainPoint painPoint) {}

  public static Pains in(Phase phase) {
    Collector collector = new Collector();
    collector.add(phase);
    for (Touchpoint touchpoint : phase.touchpoints()) {
      collector.add(touchpoint);
    }
    return collector.pains();
  }

  /** Returns those of one element, without what is in it. */
  public static Pains on(NotedElement element) {
    Collector collector = new Collector();
    collector.add(element);
    return collector.pains();
  }

  /**
   * Whether an opportunity or solution on an element is meant for all of it, as it names nothing in
   * particular.
   */
  public static boolean isImproved(NotedElement element) {
    return element.opportunities().stream().anyMatch(each -> each.addresses().isEmpty())
        || element.solutions().stream().anyMatch(each -> each.realises().isEmpty());
  }

  /** Whether one of the pain points on an element is among those with given ids. */
  public static boolean areAddressed(NotedElement element, Set<String> painPointIds) {
    return !painPointIds.isEmpty()
        && element.painPoints().stream()
            .map(Note::givenId)
            .flatMap(Optional::stream)
            .anyMatch(painPointIds::contains);
  }

  private static final class Collector {
    private final ImmutableList.Builder<Rated> rated = ImmutableList.builder();
    private final ImmutableSet.Builder<String> addressed = ImmutableSet.builder();
    private boolean any;

    void add(NotedElement element) {
      for (Opportunity opportunity : element.opportunities()) {
        addressed.addAll(opportunity.addresses());
        any = true;
      }
      for (PainPoint painPoint : element.painPoints()) {
        if (painPoint.severity().isPresent() && !isImproved(element)) {
          rated.add(new Rated(element, painPoint));
          any = true;
        }
      }
    }

    Pains pains() {
      return any ? new Pains(rated.build(), addressed.build()) : NONE;
    }
  }
}
