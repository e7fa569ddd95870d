package io.github.klantreis.observation;

import io.github.klantreis.model.Emotion;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.LoyaltyLoop;
import io.github.klantreis.model.NextStep;
import io.github.klantreis.model.Persona;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.TimeInterval;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.term.Loyalist;
import io.github.klantreis.term.Moment;
import java.io.Serializable;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What observation needs of a journey: plain arrays that are fast and that travel between machines.
 * Touchpoints are numbered in the order of the journey, and so are the phases that have any. A
 * phase without touchpoints can be met by nobody: it has no number, and one goes through it without
 * skipping anything; it is known by its {@linkplain #allPhaseIds id} only.
 */
final class JourneyOutline implements Serializable {
  private static final long serialVersionUID = 1;

  /** What the journey says of an emotion where it says nothing. */
  static final int NO_EMOTION = Integer.MIN_VALUE;

  /** No persona's number. */
  static final int NOBODY = -1;

  final String journeyId;
  final String journeyVersion;

  final String[] phaseIds;
  final LocalName[] phaseNames;
  final boolean[] buysInPhase;

  /** Where one comes first who begins to weigh. */
  final boolean[] weighsInPhase;

  final boolean[] dropOffInPhase;

  /** Also of phases without touchpoints. */
  final String[] allPhaseIds;

  final LocalName[] allPhaseNames;

  final String[] touchpointIds;
  final String[] touchpointNames;
  final int[] phaseOf;

  final String[] personaIds;

  /** Per touchpoint the score that the journey says, then likewise for each persona. */
  final int[] emotions;

  /** The touchpoints, ascending, at which something is bought unless a plan says otherwise. */
  final int[] purchases;

  /** Per touchpoint the declared next steps, ascending, without the touchpoint that follows it. */
  final int[][] nextSteps;

  /** How many phases with touchpoints precede the first phase of buying; 0 where there is none. */
  private final int beforeBuying;

  final String[] loopIds;

  /** Per loop the last phase with touchpoints up to that which it leaves, or −1. */
  final int[] loopFrom;

  /** Per loop the first phase with touchpoints from that which it enters, or one after the last. */
  final int[] loopTo;

  final boolean[] loopIsPassive;

  /** How long the journey lasts, or null where it does not say. */
  final @Nullable Period horizon;

  final Routes touchpointRoutes;
  final Routes phaseRoutes;

  private JourneyOutline(Journey journey) {
    List<Phase> all = journey.phases();
    List<Phase> phases = all.stream().filter(phase -> !phase.touchpoints().isEmpty()).toList();
    List<Touchpoint> touchpoints = journey.touchpoints().toList();
    journeyId = journey.id();
    journeyVersion = journey.version().orElse("");
    allPhaseIds = all.stream().map(Phase::id).toArray(String[]::new);
    allPhaseNames = all.stream().map(LocalName::of).toArray(LocalName[]::new);
    phaseIds = phases.stream().map(Phase::id).toArray(String[]::new);
    phaseNames = phases.stream().map(LocalName::of).toArray(LocalName[]::new);
    buysInPhase = new boolean[phases.size()];
    weighsInPhase = new boolean[phases.size()];
    dropOffInPhase = new boolean[phases.size()];
    touchpointIds = touchpoints.stream().map(Touchpoint::id).toArray(String[]::new);
    touchpointNames = touchpoints.stream().map(Touchpoint::name).toArray(String[]::new);
    phaseOf = new int[touchpoints.size()];
    Map<String, Integer> touchpointNumbers = new HashMap<>();
    for (int p = 0, t = 0; p < phases.size(); p++) {
      Phase phase = phases.get(p);
      buysInPhase[p] = phase.kind().overlaps(CanonicalPhase.PURCHASE);
      for (Touchpoint touchpoint : phase.touchpoints()) {
        dropOffInPhase[p] |= touchpoint.isDropOffPoint();
        phaseOf[t] = p;
        touchpointNumbers.put(touchpoint.id(), t++);
      }
    }
    personaIds = journey.personas().stream().map(Persona::id).toArray(String[]::new);
    emotions = emotions(touchpoints);
    purchases = purchases(touchpoints);
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
    beforeBuying = preceding(all, firstOf(all, CanonicalPhase.PURCHASE));
    firstOf(all, CanonicalPhase.CONSIDERATION)
        .map(weighing -> preceding(all, Optional.of(weighing)))
        .filter(met -> met < phases.size())
        .ifPresent(met -> weighsInPhase[met] = true);
    List<LoyaltyLoop> loops = journey.loyaltyLoops();
    loopIds = loops.stream().map(LoyaltyLoop::id).toArray(String[]::new);
    loopFrom = new int[loops.size()];
    loopTo = new int[loops.size()];
    loopIsPassive = new boolean[loops.size()];
    for (int l = 0; l < loopIds.length; l++) {
      LoyaltyLoop loop = loops.get(l);
      int from = preceding(all, journey.phase(loop.from()));
      loopFrom[l] = phase(loop.from()) < 0 ? from - 1 : from;
      loopTo[l] = preceding(all, journey.phase(loop.to()));
      loopIsPassive[l] = loop.loyalist().filter(Loyalist.PASSIVE::equals).isPresent();
    }
    horizon = journey.horizon().map(TimeInterval::length).orElse(null);
    touchpointRoutes = Routes.ofTouchpoints(this);
    phaseRoutes = Routes.ofPhases(this, touchpointRoutes);
  }

  static JourneyOutline of(Journey journey) {
    return new JourneyOutline(journey);
  }

  /** How many phases have touchpoints. */
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

  /** The number of a phase, or −1 where it has no touchpoints or there is none. */
  int phase(String id) {
    return Arrays.asList(phaseIds).indexOf(id);
  }

  /** The number of a persona, or {@link #NOBODY}. */
  int persona(String id) {
    return Arrays.asList(personaIds).indexOf(id);
  }

  /**
   * What the journey says that one feels at a touchpoint.
   *
   * @param persona the number of a persona, or {@link #NOBODY} for what it says of everyone
   * @return the score, or {@link #NO_EMOTION}
   */
  int emotion(int persona, int touchpoint) {
    return emotions[(persona + 1) * touchpointIds.length + touchpoint];
  }

  /**
   * The phases before this one are those that a repeat purchase may skip: what every loyalty loop
   * skips, or what precedes the first phase of buying where the journey has no loop.
   */
  int firstPhaseNotSkipped() {
    return Arrays.stream(loopTo).min().orElse(beforeBuying);
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

  private static Optional<Phase> firstOf(List<Phase> phases, CanonicalPhase kind) {
    return phases.stream().filter(phase -> phase.kind().overlaps(kind)).findFirst();
  }

  /**
   * How many phases with touchpoints precede a phase, 0 where there is none: the number of the
   * phase that one meets there, or next after it.
   */
  private static int preceding(List<Phase> phases, Optional<Phase> phase) {
    return (int)
        phases.stream()
            .limit(phase.map(phases::indexOf).orElse(0))
            .filter(before -> !before.touchpoints().isEmpty())
            .count();
  }

  private int[] emotions(List<Touchpoint> touchpoints) {
    int[] scores = new int[(personaIds.length + 1) * touchpoints.size()];
    for (int t = 0; t < touchpoints.size(); t++) {
      scores[t] = score(touchpoints.get(t).emotion());
      for (int p = 0; p < personaIds.length; p++) {
        scores[(p + 1) * touchpoints.size() + t] =
            score(touchpoints.get(t).emotionOf(personaIds[p]));
      }
    }
    return scores;
  }

  private static int score(Optional<Emotion> emotion) {
    return emotion.map(Emotion::score).orElse(NO_EMOTION);
  }

  /** Where one pays in a phase of buying, else the last touchpoint of the last phase of buying. */
  private int[] purchases(List<Touchpoint> touchpoints) {
    List<Integer> paying = new ArrayList<>();
    int last = -1;
    for (int t = 0; t < phaseOf.length; t++) {
      if (buysInPhase[phaseOf[t]]) {
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
