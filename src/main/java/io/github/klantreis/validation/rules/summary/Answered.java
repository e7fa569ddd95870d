package io.github.klantreis.validation.rules.summary;

import com.google.common.collect.ImmutableSet;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.NotedElement;
import io.github.klantreis.model.Opportunity;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.validation.Overview;
import io.github.klantreis.validation.PhaseFact;
import java.util.List;

/**
 * What opportunities and solutions answer from elsewhere.
 *
 * @param all whether one on the journey is meant for all of it
 * @param phases the ids of the phases on which one is meant for all of the phase
 * @param painPoints the ids of the pain points that opportunities address
 */
public record Answered(boolean all, ImmutableSet<String> phases, ImmutableSet<String> painPoints) {
  /** Of the whole journey. */
  public static final Overview<Answered> OVERVIEW =
      Overview.of(
          PhaseFact.of(Answered::in).lookingAt(touchpoint -> !touchpoint.opportunities().isEmpty()),
          Answered::together);

  private static final Answered NOTHING = new Answered(false, ImmutableSet.of(), ImmutableSet.of());

  private static Answered in(Phase phase) {
    boolean isImproved = Pains.isImproved(phase);
    ImmutableSet.Builder<String> addressed = null;
    for (Touchpoint touchpoint : phase.touchpoints()) {
      if (!touchpoint.opportunities().isEmpty()) {
        addressed = addressed == null ? ImmutableSet.builder() : addressed;
        add(touchpoint, addressed);
      }
    }
    if (!isImproved && addressed == null && phase.opportunities().isEmpty()) {
      return NOTHING;
    }
    addressed = addressed == null ? ImmutableSet.builder() : addressed;
    add(phase, addressed);
    return new Answered(
        false, isImproved ? ImmutableSet.of(phase.id()) : ImmutableSet.of(), addressed.build());
  }

  private static Answered together(Journey journey, List<Answered> inPhases) {
    ImmutableSet.Builder<String> phases = ImmutableSet.builder();
    ImmutableSet.Builder<String> addressed = ImmutableSet.builder();
    add(journey, addressed);
    for (Answered each : inPhases) {
      phases.addAll(each.phases);
      addressed.addAll(each.painPoints);
    }
    return new Answered(Pains.isImproved(journey), phases.build(), addressed.build());
  }

  private static void add(NotedElement element, ImmutableSet.Builder<String> addressed) {
    for (Opportunity opportunity : element.opportunities()) {
      addressed.addAll(opportunity.addresses());
    }
  }
}
