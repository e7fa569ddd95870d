package io.github.klantreis.observation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.Extent;
import io.github.klantreis.model.BranchBuilder;
import io.github.klantreis.model.BranchingStep;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyBuilder;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.PhaseBuilder;
import io.github.klantreis.model.Reading;
import io.github.klantreis.model.Step;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.model.TouchpointBuilder;
import io.github.klantreis.observation.comparison.StatisticsComparison;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.term.BranchingKind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Nobody misses what is not meant for her persona, by trying all routes of small maps; nor, if the
 * persona is not known, what is meant for some only.
 */
final class ConcernedRoutesTest {
  private static final List<CanonicalPhase> PHASES = List.of(CanonicalPhase.values());
  private static final List<String> PERSONAS = List.of("anna", "ben", "cas");
  private static final int MISSED = 1;
  private static final int PASSED = 0;
  private static final int MUST = 1_000;

  /** A touchpoint or phase on a route, and what it costs not to meet it. */
  private record Stop(String id, int price) {}

  @Test
  void deviationsAreTheFewestOfAllRoutes() {
    Random random = new Random(14);
    int different = 0;
    for (int round = 0; round < Extent.of(400, 2_000); round++) {
      Journey journey = journey(random);
      ObservationPlan plan = ObservationPlan.of(journey).withSegmentsBy("persona");
      List<String> ids = journey.touchpoints().map(Touchpoint::id).toList();
      Optional<String> persona =
          Optional.of(random.nextInt(PERSONAS.size() + 1))
              .filter(n -> n < PERSONAS.size())
              .map(PERSONAS::get);
      List<List<Stop>> routes = routes(journey, persona);
      List<List<Stop>> byPhase = byPhase(journey, persona);
      int shortest = fewest(routes, List.of());
      for (int trails = 0; trails < 5; trails++) {
        List<String> met = new ArrayList<>();
        for (int t = 0; t < ids.size(); t++) {
          if (random.nextInt(3) > 0) {
            met.add(ids.get(random.nextInt(4) > 0 ? t : random.nextInt(ids.size())));
          }
        }
        Replay replay = plan.replay(trail(persona.orElse("somebody"), met));
        Conformance conformance = replay.conformance();
        assertThat(replay.personaId()).isEqualTo(met.isEmpty() ? Optional.empty() : persona);
        if (met.isEmpty()) {
          continue;
        }
        assertThat(conformance.deviations())
            .as(() -> journey + " " + persona + " " + met)
            .hasSize(fewest(routes, met));
        assertThat(conformance.shortestRoute()).isEqualTo(shortest);
        assertThat(conformance.deviations())
            .filteredOn(each -> each.kind() == DeviationKind.MISSED)
            .allMatch(each -> expects(reading(journey, each.label()), persona));
        assertThat(conformance.notJudged())
            .containsExactlyElementsOf(
                persona.isPresent()
                    ? List.of()
                    : ids.stream()
                        .filter(id -> !expects(reading(journey, id), persona) && !met.contains(id))
                        .toList());
        List<String> phases = new ArrayList<>();
        for (String id : met) {
          String phase = journey.phaseOf(id).orElseThrow().id();
          if (phases.isEmpty() || !phases.get(phases.size() - 1).equals(phase)) {
            phases.add(phase);
          }
        }
        assertThat(replay.phaseConformance().deviations())
            .as(() -> journey + " " + persona + " " + phases)
            .hasSize(fewest(byPhase, phases));
        different += fewest(routes, met) == fewest(forAll(routes), met) ? 0 : 1;
      }
    }
    assertThat(different).isGreaterThan(300);
  }

  @Test
  void itIsSaidWhatIsNotJudged() {
    Journey journey =
        Journey.builder("shop", "Shop")
            .persona("fleet", "Fleet")
            .persona("home", "Home")
            .phase(
                CanonicalPhase.PURCHASE,
                p ->
                    p.touchpoint("asks", "Asks")
                        .touchpoint("tender", "Tender", t -> t.concerns("fleet"))
                        .touchpoint("buys", "Buys"))
            .build();
    ObservationPlan plan = ObservationPlan.of(journey).withSegmentsBy("persona");
    List<String> met = List.of("asks", "buys");

    assertThat(plan.replay(trail("home", met)).conformance()).hasToString("no deviations");
    assertThat(plan.replay(trail("fleet", met)).conformance())
        .hasToString("1 deviation: before step 2, \"Tender\" was missed");
    assertThat(plan.personaOf(trail("home", met))).hasValue("home");
    assertThat(plan.personaOf(trail("nobody", met))).isEmpty();
    assertThat(plan.replay(trail("nobody", met)).conformance())
        .hasToString(
            "no deviations; \"Tender\" is for some personas only, and this persona is not known:"
                + " not judged");
    assertThat(plan.replay(trail("nobody", met)).conformance().toText(Locale.forLanguageTag("nl")))
        .isEqualTo(
            "geen afwijkingen; \"Tender\" is er alleen voor bepaalde persona's, en deze persona is"
                + " onbekend: niet beoordeeld");
  }

  /** A phase for some only is neither skipped nor dropped off before; and the report says so. */
  @Test
  void aPhaseForSomeIsNotSkippedNorDroppedOffBefore() {
    Journey journey =
        Journey.builder("shop", "Shop")
            .persona("fleet", "Fleet")
            .phase(CanonicalPhase.AWARENESS, p -> p.touchpoint("sees", "Sees"))
            .phase(
                CanonicalPhase.CONSIDERATION,
                p -> p.touchpoint("tender", "Tender", t -> t.concerns("fleet")))
            .phase(CanonicalPhase.PURCHASE, p -> p.touchpoint("buys", "Buys"))
            .phase(
                CanonicalPhase.LOYALTY,
                p -> p.touchpoint("visit", "Visit", t -> t.concerns("fleet")))
            .build();
    ObservationPlan plan =
        ObservationPlan.of(journey)
            .withCutOff(Duration.ofDays(1), Instant.EPOCH.plusSeconds(1L << 20));
    Trail trail = trail("nobody", List.of("sees", "buys"));
    Replay replay = plan.replay(trail);

    assertThat(replay.moves().get(1).kind()).isEqualTo(MoveKind.FORWARD);
    assertThat(replay.moves().get(1).skippedPhases()).isEmpty();
    assertThat(replay.moves().get(1).isModelled()).isTrue();
    assertThat(replay.status()).isEqualTo(TrailStatus.ARRIVED);
    assertThat(replay.droppedOffIn()).isEmpty();
    JourneyStatistics statistics = Stream.of(trail).collect(plan.statistics());
    assertThat(statistics.phase("purchase").orElseThrow().last(TrailStatus.ARRIVED)).isEqualTo(1);
    assertThat(statistics.phases())
        .extracting(PhaseCount::isEnd)
        .containsExactly(false, false, true, true);
    assertThat(StatisticsComparison.of(statistics, statistics).toText(Locale.ENGLISH))
        .doesNotContain("drop-off in \"Purchase\"");
    assertThat(statistics.conformance().customersWithoutDeviation()).isEqualTo(Share.of(1, 1));
    assertThat(statistics.toText(Locale.ENGLISH))
        .contains(
            "for some personas only, so the others have not reached it by this count:"
                + " Consideration, Loyalty\n",
            "nobody misses what is not for their persona, or may not be where the persona is not"
                + " known\n");
  }

  /** Each persona has a touchpoint of its own there, so it is no phase for some. */
  @Test
  void aPhaseInWhichEachPersonaMeetsSomethingIsForAll() {
    Journey journey =
        Journey.builder("bikes", "Bikes")
            .persona("fleet", "Fleet")
            .persona("private", "Private")
            .phase(CanonicalPhase.AWARENESS, p -> p.touchpoint("sees", "Sees"))
            .phase(
                CanonicalPhase.CONSIDERATION,
                p ->
                    p.touchpoint("tender", "Tender", t -> t.concerns("fleet"))
                        .touchpoint("compares", "Compares", t -> t.concerns("private")))
            .phase(
                CanonicalPhase.PURCHASE,
                p -> p.touchpoint("leases", "Leases", t -> t.concerns("fleet")))
            .build();
    JourneyStatistics statistics =
        Stream.of(trail("private", List.of("sees", "compares")))
            .collect(ObservationPlan.of(journey).statistics());
    assertThat(statistics.toText(Locale.ENGLISH))
        .contains(
            "for some personas only, so the others have not reached it by this count: Purchase\n",
            "nobody misses what is not for their persona");
  }

  private static Trail trail(String persona, List<String> met) {
    List<Encounter> encounters = new ArrayList<>();
    for (int i = 0; i < met.size(); i++) {
      encounters.add(
          Encounter.of("eve", Instant.EPOCH.plusSeconds(i), met.get(i))
              .withAttribute("persona", persona));
    }
    return Trail.of("eve", encounters);
  }

  // ---- a map drawn by lot ----

  private static Journey journey(Random random) {
    JourneyBuilder journey = Journey.builder("j", "J");
    PERSONAS.forEach(persona -> journey.persona(persona, persona));
    int phases = 1 + random.nextInt(3);
    for (int p = 0; p < phases; p++) {
      CanonicalPhase kind = PHASES.get(p);
      String prefix = "p" + p;
      journey.phase(kind, phase -> steps(phase, prefix, random));
    }
    return journey.build();
  }

  private static void steps(PhaseBuilder phase, String prefix, Random random) {
    int steps = 1 + random.nextInt(2);
    for (int s = 0; s < steps; s++) {
      String id = prefix + "s" + s;
      int kind = s == 0 ? 0 : random.nextInt(3);
      if (kind == 0) {
        phase.touchpoint(id, id, touchpoint -> concerns(touchpoint, random));
      } else if (kind == 1) {
        phase.choice(
            id,
            id,
            choice ->
                choice
                    .branch("x", "x", branch -> inside(branch, id + "x", 1, random))
                    .branch("y", "y", branch -> inside(branch, id + "y", 0, random)));
      } else {
        phase.parallel(
            id,
            id,
            both ->
                both.branch("x", "x", branch -> inside(branch, id + "x", 1, random))
                    .branch("y", "y", branch -> inside(branch, id + "y", 1, random)));
      }
    }
  }

  private static void inside(BranchBuilder branch, String prefix, int least, Random random) {
    if (random.nextInt(3) == 0) {
      branch.concerns(PERSONAS.get(random.nextInt(PERSONAS.size())));
    }
    for (int n = least + random.nextInt(2); n > 0; n--) {
      String id = prefix + n;
      branch.touchpoint(id, id, touchpoint -> concerns(touchpoint, random));
    }
  }

  private static void concerns(TouchpointBuilder touchpoint, Random random) {
    if (random.nextInt(3) == 0) {
      touchpoint.concerns(PERSONAS.get(random.nextInt(PERSONAS.size())));
    }
  }

  // ---- all routes ----

  private static Reading reading(Journey journey, String touchpointId) {
    Phase phase = journey.phaseOf(touchpointId).orElseThrow();
    return phase.reading(journey.touchpoint(touchpointId).orElseThrow());
  }

  private static boolean expects(Reading reading, Optional<String> persona) {
    return persona.isPresent()
        ? reading.concerns(persona.get())
        : reading.concernedPersonas().isEmpty();
  }

  private static List<List<Stop>> routes(Journey journey, Optional<String> persona) {
    List<List<Stop>> routes = List.of(List.of());
    for (Phase phase : journey.phases()) {
      for (Step step : phase.steps()) {
        routes = joined(routes, ways(phase, step, persona));
      }
    }
    return routes;
  }

  private static List<List<Stop>> ways(Phase phase, Step step, Optional<String> persona) {
    if (step instanceof Touchpoint touchpoint) {
      return List.of(List.of(stop(phase, touchpoint, persona)));
    }
    BranchingStep branching = (BranchingStep) step;
    List<List<Stop>> branches = new ArrayList<>();
    for (List<Touchpoint> branch : branching.touchpoints().values()) {
      branches.add(branch.stream().map(each -> stop(phase, each, persona)).toList());
    }
    if (branching.branching().kind() == BranchingKind.PARALLEL) {
      return interleaved(branches.get(0), branches.get(1));
    }
    boolean hasOwn = branches.stream().anyMatch(ConcernedRoutesTest::isExpected);
    List<List<Stop>> ways = new ArrayList<>();
    for (List<Stop> branch : branches) {
      if (!hasOwn || branch.isEmpty() || isExpected(branch)) {
        ways.add(branch);
      } else {
        for (int chosen = 1; chosen < 1 << branch.size(); chosen++) {
          List<Stop> way = new ArrayList<>();
          for (int i = 0; i < branch.size(); i++) {
            if ((chosen >> i & 1) == 1) {
              way.add(new Stop(branch.get(i).id(), MUST));
            }
          }
          ways.add(way);
        }
      }
    }
    return ways;
  }

  private static boolean isExpected(List<Stop> branch) {
    return branch.stream().anyMatch(each -> each.price() == MISSED);
  }

  private static Stop stop(Phase phase, Touchpoint touchpoint, Optional<String> persona) {
    boolean isExpected = expects(phase.reading(touchpoint), persona);
    return new Stop(touchpoint.id(), isExpected ? MISSED : PASSED);
  }

  /** The same routes if all stops were meant for everyone. */
  private static List<List<Stop>> forAll(List<List<Stop>> routes) {
    return routes.stream()
        .map(route -> route.stream().map(stop -> new Stop(stop.id(), MISSED)).toList())
        .toList();
  }

  private static List<List<Stop>> joined(List<List<Stop>> firsts, List<List<Stop>> thens) {
    List<List<Stop>> joined = new ArrayList<>();
    for (List<Stop> first : firsts) {
      for (List<Stop> then : thens) {
        List<Stop> both = new ArrayList<>(first);
        both.addAll(then);
        joined.add(both);
      }
    }
    return joined;
  }

  private static List<List<Stop>> interleaved(List<Stop> one, List<Stop> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return List.of(one.isEmpty() ? other : one);
    }
    List<List<Stop>> all = new ArrayList<>();
    all.addAll(joined(List.of(one.subList(0, 1)), interleaved(one.subList(1, one.size()), other)));
    all.addAll(
        joined(List.of(other.subList(0, 1)), interleaved(one, other.subList(1, other.size()))));
    return all;
  }

  /** All phases of these maps are on each route, as each has a touchpoint outside branches. */
  private static List<List<Stop>> byPhase(Journey journey, Optional<String> persona) {
    return List.of(
        journey.phases().stream()
            .map(
                phase ->
                    new Stop(
                        phase.id(),
                        phase.touchpoints().stream()
                                .anyMatch(each -> expects(phase.reading(each), persona))
                            ? MISSED
                            : PASSED))
            .toList());
  }

  private static int fewest(List<List<Stop>> routes, List<String> met) {
    return routes.stream().mapToInt(route -> distance(route, met)).min().orElseThrow();
  }

  private static int distance(List<Stop> route, List<String> met) {
    int[][] costs = new int[route.size() + 1][met.size() + 1];
    for (int r = route.size(); r >= 0; r--) {
      for (int m = met.size(); m >= 0; m--) {
        if (r == route.size()) {
          costs[r][m] = met.size() - m;
          continue;
        }
        Stop stop = route.get(r);
        int cost = costs[r + 1][m] + stop.price();
        if (m < met.size()) {
          cost = Math.min(cost, costs[r][m + 1] + 1);
          if (stop.id().equals(met.get(m))) {
            cost = Math.min(cost, costs[r + 1][m + 1]);
          }
        }
        costs[r][m] = cost;
      }
    }
    return costs[0][0];
  }
}
