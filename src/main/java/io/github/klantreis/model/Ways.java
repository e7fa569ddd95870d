package io.github.klantreis.model;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.term.LoyalistKind;
import io.github.klantreis.term.TransitionKind;
import io.github.klantreis.wording.Listing;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The transitions and routes that a journey allows. */
final class Ways {
  private Ways() {}

  static List<Phase> skipped(Journey journey, LoyaltyLoop loop) {
    int to = journey.phasePosition(loop.to());
    if (to < 0) {
      throw new IllegalArgumentException(
          "the loop "
              + loop.id()
              + " enters no phase of this journey: "
              + Elements.unknown(ElementKind.PHASE, loop.to(), journey.phases())
                  .get(Listing.ENGLISH));
    }
    return journey.phaseList().subList(0, to);
  }

  static List<Transition> from(Journey journey, Phase phase) {
    ImmutableList.Builder<Transition> ways = ImmutableList.builder();
    int next = journey.phasePosition(phase.id()) + 1;
    if (next < journey.phases().size()) {
      ways.add(way(TransitionKind.FORWARD, phase, journey.phases().get(next), null));
    }
    for (LoyaltyLoop loop : journey.loyaltyLoops()) {
      if (loop.from().equals(phase.id())) {
        Phase entered = journey.phase(loop.to()).orElseThrow();
        ways.add(way(TransitionKind.LOYALTY_LOOP, phase, entered, loop));
        shoppingAround(journey, loop)
            .ifPresent(
                weighing ->
                    ways.add(way(TransitionKind.SHOPPING_AROUND_AGAIN, phase, weighing, loop)));
      }
    }
    if (phase.touchpoints().stream().anyMatch(Touchpoint::isDropOffPoint)) {
      ways.add(way(TransitionKind.DROP_OFF, phase, null, null));
    }
    return ways.build();
  }

  static List<Route> routes(Journey journey) {
    ImmutableList.Builder<Route> routes = ImmutableList.builder();
    List<Phase> phases = journey.phases();
    if (!phases.isEmpty()) {
      routes.add(
          ImmutableRoute.of(
              TransitionKind.FORWARD,
              headings(phases.subList(0, firstGoal(journey) + 1)),
              Optional.empty()));
    }
    for (LoyaltyLoop loop : journey.loyaltyLoops()) {
      round(journey, loop, loop.to(), TransitionKind.LOYALTY_LOOP).ifPresent(routes::add);
      shoppingAround(journey, loop)
          .flatMap(
              weighing -> round(journey, loop, weighing.id(), TransitionKind.SHOPPING_AROUND_AGAIN))
          .ifPresent(routes::add);
    }
    return routes.build();
  }

  /**
   * Returns the position of the first phase of buying where something is sold, or else the last.
   */
  private static int firstGoal(Journey journey) {
    List<Phase> phases = journey.phases();
    for (int i = 0; i < phases.size() && journey.isSelling(); i++) {
      if (phases.get(i).kind().overlaps(CanonicalPhase.PURCHASE)) {
        return i;
      }
    }
    return phases.size() - 1;
  }

  /**
   * Returns the round from the phase that is entered to the loop and back; empty if the loop leads
   * forward.
   */
  private static Optional<Route> round(
      Journey journey, LoyaltyLoop loop, String entered, TransitionKind kind) {
    int to = journey.phasePosition(entered);
    int from = journey.phasePosition(loop.from());
    if (to > from) {
      return Optional.empty();
    }
    List<Phase> phases = journey.phases();
    return Optional.of(
        ImmutableRoute.of(
            kind,
            ImmutableList.<PhaseHeading>builder()
                .addAll(headings(phases.subList(to, from + 1)))
                .add(phases.get(to).heading())
                .build(),
            Optional.of(loop)));
  }

  /** Passive loyalists are open to competitors: they may consider again what the loop skips. */
  private static Optional<Phase> shoppingAround(Journey journey, LoyaltyLoop loop) {
    if (loop.loyalist().filter(LoyalistKind.PASSIVE::equals).isEmpty()) {
      return Optional.empty();
    }
    return skipped(journey, loop).stream()
        .filter(phase -> phase.kind().overlaps(CanonicalPhase.CONSIDERATION))
        .findFirst();
  }

  private static List<PhaseHeading> headings(List<Phase> phases) {
    return phases.stream().map(Phase::heading).collect(ImmutableList.toImmutableList());
  }

  private static Transition way(
      TransitionKind kind, Phase from, @Nullable Phase to, @Nullable LoyaltyLoop loop) {
    return ImmutableTransition.of(
        kind,
        from.heading(),
        Optional.ofNullable(to).map(Phase::heading),
        Optional.ofNullable(loop));
  }
}
