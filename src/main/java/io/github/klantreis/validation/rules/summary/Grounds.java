package io.github.klantreis.validation.rules.summary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyElement;
import io.github.klantreis.model.NotedElement;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.Branch;
import io.github.klantreis.part.Branching;
import io.github.klantreis.part.Evidence;
import io.github.klantreis.part.Evidenced;
import io.github.klantreis.term.EvidenceKind;
import io.github.klantreis.validation.PhaseFact;
import io.github.klantreis.validation.PhaseSummary;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the elements of a part of a journey rest on.
 *
 * @param assumed what rests on assumptions alone
 * @param researched how much rests on something else
 * @param research what that is, each once
 */
public record Grounds(
    ImmutableList<Assumed> assumed, int researched, ImmutableSet<Evidence> research) {
  /**
   * An element, or a branch of one, that rests on assumptions alone.
   *
   * @param element the element
   * @param branch the name of the branch, or empty
   */
  public record Assumed(JourneyElement element, Optional<String> branch) {
    public String nameIn(Locale locale) {
      return branch.orElseGet(() -> element.nameIn(locale));
    }
  }

  private static final Grounds NONE = new Grounds(ImmutableList.of(), 0, ImmutableSet.of());

  /** Of a phase. */
  public static final PhaseFact<Grounds> FACT = PhaseFact.of(Grounds::in).lookingAt(Grounds::isAny);

  private static boolean isAny(Touchpoint touchpoint) {
    Collector collector = new Collector();
    collector.addNoted(touchpoint);
    return !collector.grounds().equals(NONE);
  }

  private static Grounds in(Phase phase) {
    Collector collector = new Collector();
    collector.addNoted(phase);
    for (Branching branching : phase.branchings()) {
      branching.branches().forEach(branch -> collector.add(phase, branch));
    }
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
      collector.research.addAll(phase.value().research);
    }
    return collector.grounds();
  }

  private static final class Collector {
    private final ImmutableList.Builder<Assumed> assumed = ImmutableList.builder();
    private final ImmutableSet.Builder<Evidence> research = ImmutableSet.builder();
    private int researched;

    <E extends NotedElement & Evidenced> void addNoted(E element) {
      add(element);
      addAll(element.painPoints());
      addAll(element.opportunities());
      addAll(element.solutions());
      addAll(element.ideas());
    }

    <E extends JourneyElement & Evidenced> void addAll(Collection<? extends E> elements) {
      if (!elements.isEmpty()) { // as most are
        elements.forEach(this::add);
      }
    }

    private <E extends JourneyElement & Evidenced> void add(E element) {
      if (element.isAssumed()) {
        assumed.add(new Assumed(element, Optional.empty()));
      } else {
        addResearch(element);
      }
    }

    void add(Phase phase, Branch branch) {
      if (branch.isAssumed()) {
        assumed.add(new Assumed(phase, Optional.of(branch.name())));
      } else {
        addResearch(branch);
      }
    }

    private void addResearch(Evidenced evidenced) {
      if (!evidenced.evidence().isEmpty()) {
        researched++;
        for (Evidence each : evidenced.evidence()) {
          if (each.kind() != EvidenceKind.ASSUMPTION) {
            research.add(each);
          }
        }
      }
    }

    Grounds grounds() {
      ImmutableList<Assumed> all = assumed.build();
      return all.isEmpty() && researched == 0
          ? NONE
          : new Grounds(all, researched, research.build());
    }
  }
}
