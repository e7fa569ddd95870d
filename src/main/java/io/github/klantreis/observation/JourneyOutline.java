package io.github.klantreis.observation;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Loyalist;
import io.github.klantreis.model.LoyaltyLoop;
import io.github.klantreis.model.Moment;
import io.github.klantreis.model.NextStep;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.TimeInterval;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.phase.CanonicalPhase;
import java.io.Serializable;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What observation needs of a journey, with its phases and touchpoints numbered in the order of the
 * journey: plain arrays that are fast and that travel between machines.
 */
final class JourneyOutline implements Serializable {
  private static final long serialVersionUID = 1;

  /** In {@link #emotions}: the journey says nothing. */
  static final int NO_EMOTION = Integer.MIN_VALUE;

  final String journeyId;
  final String journeyVersion;

  final String[] phaseIds;
  final LocalName[] phaseNames;
  final boolean[] buysInPhase;
  final boolean[] weighsInPhase;
  final boolean[] dropOffInPhase;

  final String[] touchpointIds;
  final String[] touchpointNames;
  final int[] phaseOf;
  final int[] emotions;

  /** The touchpoints, ascending, at which something is bought unless a plan says otherwise. */
  final int[] purchases;

  /** Per touchpoint the declared next steps, ascending, without the touchpoint that follows it. */
  final int[][] nextSteps;

  final String[] loopIds;
  final int[] loopFrom;
  final int[] loopTo;
  final boolean[] loopIsPassive;

  /** How long the journey lasts, or null where it does not say. */
  final @Nullable Period horizon;

  final Routes touchpointRoutes;
  final Routes phaseRoutes;

  private JourneyOutline(Journey journey) {
    List<Phase> phases = journey.phases();
    List<Touchpoint> touchpoints = journey.touchpoints().toList();
    journeyId = journey.id();
    journeyVersion = journey.version().orElse("");
    phaseIds = phases.stream().map(Phase::id).toArray(String[]::new);
    phaseNames = phases.stream().map(LocalName::of).toArray(LocalName[]::new);
    buysInPhase = new boolean[phases.size()];
    weighsInPhase = new boolean[phases.size()];
    dropOffInPhase = new boolean[phases.size()];
    touchpointIds = touchpoints.stream().map(Touchpoint::id).toArray(String[]::new);
    touchpointNames = touchpoints.stream().map(Touchpoint::name).toArray(String[]::new);
    phaseOf = new int[touchpoints.size()];
    emotions =
        touchpoints.stream()
            .mapToInt(t -> t.emotion().map(emotion -> emotion.score()).orElse(NO_EMOTION))
            .toArray();
    Map<String, Integer> phaseNumbers = new HashMap<>();
    Map<String, Integer> touchpointNumbers = new HashMap<>();
    for (int p = 0, t = 0; p < phases.size(); p++) {
      Phase phase = phases.get(p);
      phaseNumbers.put(phase.id(), p);
      buysInPhase[p] = phase.kind().overlaps(CanonicalPhase.PURCHASE);
      weighsInPhase[p] = phase.kind().overlaps(CanonicalPhase.CONSIDERATION);
      for (Touchpoint touchpoint : phase.touchpoints()) {
        dropOffInPhase[p] |= touchpoint.isDropOffPoint();
        phaseOf[t] = p;
        touchpointNumbers.put(touchpoint.id(), t++);
      }
    }
    purchases = purchases(phases, touchpoints);
    nextSteps = new int[touchpoints.size()][];
    for (int t = 0; t < nextSteps.length; t++) {
      int following = t + 1;
      nextSteps[t] =
          touchpoints.get(t).nextSteps().stream()
              .map(NextStep::touchpointId)
              .mapToInt(touchpointNumbers::get)
              .filter(next -> next != following)
              .distinct()
              .sorted()
              .toArray();
    }
    List<LoyaltyLoop> loops = journey.loyaltyLoops();
    loopIds = loops.stream().map(LoyaltyLoop::id).toArray(String[]::new);
    loopFrom = loops.stream().mapToInt(loop -> phaseNumbers.get(loop.from())).toArray();
    loopTo = loops.stream().mapToInt(loop -> phaseNumbers.get(loop.to())).toArray();
    loopIsPassive = new boolean[loops.size()];
    for (int l = 0; l < loopIsPassive.length; l++) {
      loopIsPassive[l] = loops.get(l).loyalist().filter(Loyalist.PASSIVE::equals).isPresent();
    }
    horizon = journey.horizon().map(TimeInterval::length).orElse(null);
    touchpointRoutes = Routes.ofTouchpoints(this);
    phaseRoutes = Routes.ofPhases(this, touchpointRoutes);
  }

  static JourneyOutline of(Journey journey) {
    return new JourneyOutline(journey);
  }

  int phaseCount() {
    return phaseIds.length;
  }

  int touchpointCount() {
    return touchpointIds.length;
  }

  /** The number of a touchpoint, or −1. */
  int touchpoint(String id) {
    return Arrays.asList(touchpointIds).indexOf(id);
  }

  /** The number of a phase, or −1. */
  int phase(String id) {
    return Arrays.asList(phaseIds).indexOf(id);
  }

  /**
   * The phases before this one are those that a repeat purchase may skip: what every loyalty loop
   * skips, or what precedes the first phase of buying where the journey has no loop.
   */
  int firstPhaseNotSkipped() {
    if (loopTo.length > 0) {
      return Arrays.stream(loopTo).min().getAsInt();
    }
    for (int p = 0; p < buysInPhase.length; p++) {
      if (buysInPhase[p]) {
        return p;
      }
    }
    return 0;
  }

  /**
   * The phase in which a passive loyalist shops around again instead of taking a loop, as {@link
   * Journey#transitionsFrom(String)} has it: the first phase of weighing that the loop skips.
   *
   * @return its number; or −1 where the loop is no passive loyalist's or skips no such phase
   */
  int shoppingAround(int loop) {
    for (int p = 0; loopIsPassive[loop] && p < loopTo[loop]; p++) {
      if (weighsInPhase[p]) {
        return p;
      }
    }
    return -1;
  }

  /** Where one pays in a phase of buying, else the last touchpoint of the last phase of buying. */
  private int[] purchases(List<Phase> phases, List<Touchpoint> touchpoints) {
    List<Integer> paying = new ArrayList<>();
    int last = -1;
    for (int t = 0; t < phaseOf.length; t++) {
      if (phases.get(phaseOf[t]).kind().overlaps(CanonicalPhase.PURCHASE)) {
        last = t;
        if (touchpoints.get(t).is(Moment.PAYMENT)) {
          paying.add(t);
        }
      }
    }
    if (paying.isEmpty() && last >= 0) {
      paying.add(last);
    }
    return paying.stream().mapToInt(Integer::intValue).toArray();
  }
}
