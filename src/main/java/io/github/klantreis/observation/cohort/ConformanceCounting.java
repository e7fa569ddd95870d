package io.github.klantreis.observation.cohort;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Reading;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.observation.Conformance;
import io.github.klantreis.observation.Deviation;
import io.github.klantreis.observation.DeviationKind;
import io.github.klantreis.observation.Encounter;
import io.github.klantreis.observation.ObservationPlan;
import io.github.klantreis.observation.Replay;
import io.github.klantreis.observation.Share;
import io.github.klantreis.observation.Trail;
import io.github.klantreis.observation.TrailStatus;
import io.github.klantreis.part.BranchPath;
import io.github.klantreis.part.Branching;
import io.github.klantreis.term.BranchingKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Counts how far customers are from the routes of the map, touchpoint by touchpoint or phase by
 * phase, with events off the map and without, and which of its elements they miss.
 *
 * <p>Customers are compared as {@link Replay#conformance()} and {@link Replay#phaseConformance()}
 * compare one: by the fewest deviations from a route. Counted is who met a touchpoint. If the plan
 * has a cut-off, customers who may still be on their way are left out, as they may still meet what
 * they have not met. An encounter off the map is one deviation more wherever it is; an ignored one
 * is none.
 *
 * <p>What the plan has as {@linkplain ObservationPlan#withUnrecorded unrecorded} nobody misses.
 * Otherwise the log is taken for complete: whoever has no event of something did not meet it. Of
 * what not one event of the log is of, that is no more than an assumption: it is not recorded, or
 * nobody comes there. So nothing is said of it but that; whoever knows that it is not recorded says
 * so in the plan, by which the figures are exact.
 *
 * <p>Who the customers are is known from the plan's segments, see {@link
 * ObservationPlan#personaOf}: nobody misses what does not concern her persona, nor is she one of
 * those who could have. Where the persona is not known, nothing is assumed: only what concerns all
 * can be missed, and {@link MapConformance#customersOfUnknownPersona()} counts these customers.
 */
public final class ConformanceCounting extends CohortCounting<MapConformance> {
  private static final int OPEN = 0;
  private static final int DEVIATIONS = 1;
  private static final int WORST = 2;
  private static final int OFF_THE_MAP = 3;
  private static final int CUSTOMERS = 4;
  private static final int CONFORMING = 5;
  private static final int CONFORMING_ON_THE_MAP_ONLY = 6;
  private static final int WITHOUT_BRANCH = 7;
  private static final int NEVER_ON_THE_MAP = 8;
  private static final int UNKNOWN_PERSONA = 9;
  private static final int CAME_TO_A_CHOICE = 10;
  private static final int SINGLES = 11;

  /** Per element: who could have missed it, who did, who met it outside the route, who met it. */
  private static final int COULD = 0;

  private static final int MISSED = 1;
  private static final int OUTSIDE = 2;
  private static final int MET = 3;
  private static final int ELEMENT_CELLS = 4;

  private final Journey journey;
  private final boolean isByPhase;
  private final List<String> elements;
  private final Map<String, Integer> numbers = new HashMap<>();

  /** Per element the touchpoints that are it, or in it. */
  private final List<List<Reading>> readings;

  /** The number of the element of each touchpoint. */
  private final int[] elementOf;

  /** The number of the phase of each touchpoint. */
  private final Map<String, Integer> phaseOf = new HashMap<>();

  private final List<Choice> choices = new ArrayList<>();

  /** The touchpoints that the plan has as unrecorded. */
  private final Set<String> unrecorded;

  /** Whether the plan has an element as unrecorded: a phase if it has all of its touchpoints. */
  private final boolean[] isUnrecorded;

  /** A choice in a phase, of which each branch has the touchpoints in it. */
  private record Choice(int phase, List<List<Reading>> branches) {
    /**
     * Whether a customer must take one of several. One whose persona is not known must, if another
     * branch than those for some personas only is there for all.
     */
    boolean isToBeMadeBy(Optional<String> persona) {
      List<List<Reading>> open =
          branches.stream()
              .filter(branch -> persona.isEmpty() || isOpen(branch, persona.get()))
              .toList();
      return open.size() > 1
          && open.stream().noneMatch(List::isEmpty)
          && open.stream().flatMap(List::stream).anyMatch(each -> concerns(each, persona));
    }

    private static boolean isOpen(List<Reading> branch, String persona) {
      return branch.isEmpty() || branch.stream().anyMatch(each -> each.concerns(persona));
    }
  }

  private ConformanceCounting(Journey journey, ObservationPlan plan, boolean isByPhase) {
    super((byte) 4, plan);
    requireSame(journey, plan);
    this.journey = journey;
    this.isByPhase = isByPhase;
    elements =
        isByPhase
            ? journey.phases().stream()
                .filter(phase -> !phase.touchpoints().isEmpty())
                .map(Phase::id)
                .toList()
            : touchpoints;
    for (String element : elements) {
      numbers.put(element, numbers.size());
    }
    readings =
        journey.phases().stream()
            .filter(phase -> !phase.touchpoints().isEmpty())
            .map(phase -> phase.touchpoints().stream().map(phase::reading).toList())
            .flatMap(phase -> isByPhase ? Stream.of(phase) : phase.stream().map(List::of))
            .toList();
    elementOf =
        IntStream.range(0, readings.size())
            .flatMap(e -> IntStream.generate(() -> e).limit(readings.get(e).size()))
            .toArray();
    unrecorded = touchpoints.stream().filter(plan::isUnrecorded).collect(Collectors.toSet());
    isUnrecorded = new boolean[elements.size()];
    for (int e = 0; e < isUnrecorded.length; e++) {
      isUnrecorded[e] = isUnrecorded(readings.get(e));
    }
    List<Phase> phases = journey.phases();
    for (int p = 0; p < phases.size(); p++) {
      Phase phase = phases.get(p);
      for (Touchpoint touchpoint : phase.touchpoints()) {
        phaseOf.put(touchpoint.id(), p);
      }
      for (Branching branching : phase.branchings()) {
        if (!isByPhase && branching.kind() == BranchingKind.CHOICE) {
          List<List<Reading>> branches = branches(phase, branching);
          if (branches.stream().noneMatch(this::isUnrecorded)) {
            choices.add(new Choice(p, branches));
          }
        }
      }
    }
  }

  private static List<List<Reading>> branches(Phase phase, Branching branching) {
    return branching.branches().stream()
        .map(branch -> phase.touchpoints(new BranchPath(branching.id(), branch.id())))
        .map(inside -> inside.stream().map(phase::reading).toList())
        .toList();
  }

  private boolean isUnrecorded(List<Reading> readings) {
    return !readings.isEmpty() && readings.stream().allMatch(this::isUnrecorded);
  }

  private boolean isUnrecorded(Reading reading) {
    return unrecorded.contains(reading.touchpoint().id());
  }

  /** Whether a customer is expected there; one whose persona is not known only where all are. */
  private boolean expects(Optional<String> persona, int element) {
    return readings.get(element).stream()
        .anyMatch(reading -> concerns(reading, persona) && !isUnrecorded(reading));
  }

  private static boolean concerns(Reading reading, Optional<String> persona) {
    return persona.map(reading::concerns).orElse(reading.concernedPersonas().isEmpty());
  }

  /** Returns the number of the last phase on the map that a customer came to; −1 off the map. */
  private int lastPhase(Trail trail) {
    return trail.encounters().stream()
        .mapToInt(this::touchpoint)
        .filter(touchpoint -> touchpoint >= 0)
        .map(touchpoint -> phaseOf(touchpoints.get(touchpoint)))
        .max()
        .orElse(-1);
  }

  private int phaseOf(String touchpoint) {
    return requireNonNull(phaseOf.get(touchpoint), touchpoint);
  }

  /**
   * Returns the counting of deviations from the routes along the touchpoints.
   *
   * @param journey the journey
   * @param plan a plan of the journey
   * @return the counting
   * @throws IllegalArgumentException if the plan is of a journey with other touchpoints, or
   *     observes each customer for a limited time only
   */
  public static ConformanceCounting byTouchpoint(Journey journey, ObservationPlan plan) {
    return new ConformanceCounting(journey, plan, false);
  }

  /**
   * Returns the counting of deviations from the routes along the phases; consecutive encounters in
   * a phase are one stay, whatever was met off the map between them.
   *
   * @param journey the journey
   * @param plan a plan of the journey
   * @return the counting
   * @throws IllegalArgumentException as {@link #byTouchpoint} does
   */
  public static ConformanceCounting byPhase(Journey journey, ObservationPlan plan) {
    return new ConformanceCounting(journey, plan, true);
  }

  @Override
  int size() {
    return SINGLES + ELEMENT_CELLS * elements.size();
  }

  @Override
  String settings() {
    return (isByPhase ? "phases" : "touchpoints") + elements;
  }

  @Override
  void count(Trail trail, long[] counts) {
    long offTheMap = 0;
    BitSet met = new BitSet();
    for (Encounter encounter : trail.encounters()) {
      int touchpoint = touchpoint(encounter);
      if (touchpoint >= 0) {
        met.set(elementOf[touchpoint]);
      } else if (!plan.isIgnored(encounter)) {
        offTheMap++;
      }
    }
    met.stream().forEach(e -> counts[SINGLES + ELEMENT_CELLS * e + MET]++);
    if (met.isEmpty()) {
      counts[NEVER_ON_THE_MAP]++;
      return;
    }
    Replay replay = plan.replay(trail);
    if (replay.status() == TrailStatus.OPEN) {
      counts[OPEN]++;
      return;
    }
    Conformance conformance = isByPhase ? replay.phaseConformance() : replay.conformance();
    boolean[] isMissed = new boolean[elements.size()];
    boolean[] isOutside = new boolean[elements.size()];
    boolean isWithoutBranch = false;
    int lastPhase = choices.isEmpty() ? -1 : lastPhase(trail);
    long deviations = 0;
    for (Deviation deviation : conformance.deviations()) {
      if (deviation.encounter().filter(each -> touchpoint(each) < 0).isPresent()) {
        continue;
      }
      deviations++;
      boolean isMiss = deviation.kind() == DeviationKind.MISSED;
      if (conformance.choiceOf(deviation).isPresent()) {
        isWithoutBranch |= phaseOf(deviation.label()) <= lastPhase;
      } else {
        boolean[] which = isMiss ? isMissed : isOutside;
        which[requireNonNull(numbers.get(deviation.label()))] = true;
      }
    }
    counts[CUSTOMERS]++;
    counts[DEVIATIONS] += deviations;
    counts[WORST] +=
        conformance.encounters() - (isByPhase ? 0 : offTheMap) + conformance.shortestRoute();
    counts[OFF_THE_MAP] += offTheMap;
    counts[CONFORMING] += deviations + offTheMap == 0 ? 1 : 0;
    counts[CONFORMING_ON_THE_MAP_ONLY] += deviations == 0 && offTheMap > 0 ? 1 : 0;
    boolean isToChoose =
        choices.stream()
            .filter(choice -> choice.phase() <= lastPhase)
            .anyMatch(choice -> choice.isToBeMadeBy(replay.personaId()));
    counts[CAME_TO_A_CHOICE] += isToChoose ? 1 : 0;
    counts[WITHOUT_BRANCH] += isToChoose && isWithoutBranch ? 1 : 0;
    boolean isJudged = true;
    for (int e = 0; e < isMissed.length; e++) {
      int place = SINGLES + ELEMENT_CELLS * e;
      boolean isExpected = expects(replay.personaId(), e);
      isJudged &= isExpected || isUnrecorded[e] || replay.personaId().isPresent();
      counts[place + COULD] += isExpected ? 1 : 0;
      counts[place + MISSED] += isMissed[e] ? 1 : 0;
      counts[place + OUTSIDE] += isOutside[e] ? 1 : 0;
    }
    counts[UNKNOWN_PERSONA] += isJudged ? 0 : 1;
  }

  @Override
  MapConformance result(long[] counts) {
    long customers = counts[CUSTOMERS];
    List<ElementConformance> all = new ArrayList<>();
    for (int e = 0; e < elements.size(); e++) {
      int place = SINGLES + ELEMENT_CELLS * e;
      all.add(
          new ElementConformance(
              elements.get(e),
              Share.of(counts[place + MISSED], counts[place + COULD]),
              Share.of(counts[place + OUTSIDE], customers),
              counts[place + MET],
              isUnrecorded[e]));
    }
    return new MapConformance(
        plan,
        journey,
        isByPhase,
        List.copyOf(all),
        new MapConformance.Counts(
            customers,
            counts[OPEN],
            counts[NEVER_ON_THE_MAP],
            counts[DEVIATIONS],
            counts[OFF_THE_MAP],
            counts[WORST],
            counts[CONFORMING],
            counts[CONFORMING_ON_THE_MAP_ONLY],
            Share.of(counts[WITHOUT_BRANCH], counts[CAME_TO_A_CHOICE]),
            counts[UNKNOWN_PERSONA]));
  }

  @Override
  public String toString() {
    return "ConformanceCounting{journey=" + journey.id() + ", " + settings() + "}";
  }
}
