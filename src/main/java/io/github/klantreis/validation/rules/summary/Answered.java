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
 * @param isOnJourney whether there is any on the journey itself
 * @param having the ids of the phases on or in which there is any
 * @param all whether one on the journey is meant for all of it
 * @param phases the ids of the phases on which one is meant for all of the phase
 * @param onlyAt the ids of the touchpoints that are alone in a phase on which there is any
 * @param painPoints the ids of the pain points that opportunities address
 */
public record Answered(
    boolean isOnJourney,
    ImmutableSet<String> having,
    boolean all,
    ImmutableSet<String> phases,
    ImmutableSet<String> onlyAt,
    ImmutableSet<String> painPoints) {
  /** Of the whole journey. */
  public static final Overview<Answered> OVERVIEW =
      Overview.of(
          PhaseFact.of(Answered::in)
              .reading(touchpoint -> List.of(touchpoint.opportunities(), touchpoint.solutions())),
          Answered::together);

  private static final Answered NOTHING =
      new Answered(
          false, ImmutableSet.of(), false, ImmutableSet.of(), ImmutableSet.of(), ImmutableSet.of());

  private static Answered in(Phase phase) {
    boolean isImproved = Pains.isImproved(phase);
    ImmutableSet.Builder<String> addressed = null;
    for (Touchpoint touchpoint : phase.touchpoints()) {
      if (!touchpoint.opportunities().isEmpty()) {
        addressed = addressed == null ? ImmutableSet.builder() : addressed;
        add(touchpoint, addressed);
      }
    }
    boolean isAny =
        addressed != null
            || isAnyOn(phase)
            || phase.touchpoints().stream().anyMatch(each -> !each.solutions().isEmpty());
    if (!isImproved && !isAny) {
      return NOTHING;
    }
    addressed = addressed == null ? ImmutableSet.builder() : addressed;
    add(phase, addressed);
    return new Answered(
        false,
        ImmutableSet.of(phase.id()),
        false,
        isImproved ? ImmutableSet.of(phase.id()) : ImmutableSet.of(),
        phase.touchpoints().size() == 1 && isAnyOn(phase)
            ? ImmutableSet.of(phase.touchpoints().get(0).id())
            : ImmutableSet.of(),
        addressed.build());
  }

  private static Answered together(Journey journey, List<Answered> inPhases) {
    ImmutableSet.Builder<String> phases = ImmutableSet.builder();
    ImmutableSet.Builder<String> onlyAt = ImmutableSet.builder();
    ImmutableSet.Builder<String> having = ImmutableSet.builder();
    ImmutableSet.Builder<String> addressed = ImmutableSet.builder();
    add(journey, addressed);
    for (Answered each : inPhases) {
      phases.addAll(each.phases);
      onlyAt.addAll(each.onlyAt);
      having.addAll(each.having);
      addressed.addAll(each.painPoints);
    }
    return new Answered(
        isAnyOn(journey),
        having.build(),
        Pains.isImproved(journey),
        phases.build(),
        onlyAt.build(),
        addressed.build());
  }

  /** Whether there is any in the journey. */
  public boolean isAny() {
    return isOnJourney || !having.isEmpty();
  }

  private static boolean isAnyOn(NotedElement element) {
    return !element.opportunities().isEmpty() || !element.solutions().isEmpty();
  }

  private static void add(NotedElement element, ImmutableSet.Builder<String> addressed) {
    for (Opportunity opportunity : element.opportunities()) {
      addressed.addAll(opportunity.addresses());
    }
  }
}
