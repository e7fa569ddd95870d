package io.github.klantreis.validation.rules.summary;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyElement;
import io.github.klantreis.model.NotedElement;
import io.github.klantreis.model.Phase;
import io.github.klantreis.part.Evidenced;
import io.github.klantreis.validation.PhaseSummary;
import java.util.Collection;
import java.util.List;

/**
 * What the elements of a part of a journey rest on.
 *
 * @param assumed the elements that rest on assumptions alone
 * @param researched how many elements rest on something else
 */
public record Grounds(ImmutableList<JourneyElement> assumed, int researched) {
  private static final Grounds NONE = new Grounds(ImmutableList.of(), 0);

  public static Grounds in(Phase phase) {
    Collector collector = new Collector();
    collector.addNoted(phase);
    phase.touchpoints().forEach(collector::addNoted);
    return collector.grounds();
  }

  public static Grounds together(Journey journey, List<PhaseSummary<Grounds>> phases) {
    Collector collector = new Collector();
    collector.addNoted(journey);
    collector.addAll(journey.personas());
    for (PhaseSummary<Grounds> phase : phases) {
      collector.assumed.addAll(phase.value().assumed);
      collector.researched += phase.value().researched;
    }
    return collector.grounds();
  }

  private static final class Collector {
    private final ImmutableList.Builder<JourneyElement> assumed = ImmutableList.builder();
    private int researched;

    <E extends NotedElement & Evidenced> void addNoted(E element) {
      add(element);
      addAll(element.painPoints());
      addAll(element.opportunities());
      addAll(element.solutions());
      addAll(element.ideas());
    }

    <E extends JourneyElement & Evidenced> void addAll(Collection<? extends E> elements) {
      elements.forEach(this::add);
    }

    private <E extends JourneyElement & Evidenced> void add(E element) {
      if (element.isAssumed()) {
        assumed.add(element);
      } else if (!element.evidence().isEmpty()) {
        researched++;
      }
    }

    Grounds grounds() {
      ImmutableList<JourneyElement> all = assumed.build();
      return all.isEmpty() && researched == 0 ? NONE : new Grounds(all, researched);
    }
  }
}
