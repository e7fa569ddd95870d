package io.github.klantreis.observation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.Extent;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyBuilder;
import io.github.klantreis.model.LoyaltyLoop;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.PhaseBuilder;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.phase.CanonicalPhase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What a loop of the map allows is on a route of the map, by trying all rounds of small maps. */
final class RoundsTest {
  private static final List<CanonicalPhase> PHASES = List.of(CanonicalPhase.values());
  private static final int MOST_ROUNDS = 4;

  private static final Journey SHOP =
      Journey.builder("shop", "Shop")
          .phase(CanonicalPhase.AWARENESS, p -> p.touchpoint("sees", "Sees"))
          .phase(
              CanonicalPhase.PURCHASE,
              p -> p.touchpoint("chooses", "Chooses").touchpoint("pays", "Pays"))
          .phase(CanonicalPhase.USAGE, p -> p.touchpoint("uses", "Uses"))
          .phase(CanonicalPhase.LOYALTY, p -> p.touchpoint("card", "Card"))
          .loyaltyLoop("again", CanonicalPhase.LOYALTY, CanonicalPhase.PURCHASE, loop -> {})
          .build();

  @Test
  void whoBuysAgainIsOnARouteAndMayStopThere() {
    assertFits("sees", "chooses", "pays", "uses", "card");
    assertFits("sees", "chooses", "pays", "uses", "card", "chooses");
    assertFits("sees", "chooses", "pays", "uses", "card", "chooses", "pays");
    assertFits("sees", "chooses", "pays", "uses", "card", "pays");
    assertFits("sees", "chooses", "pays", "uses", "card", "pays", "uses", "card", "chooses");
    assertThat(replay("sees", "chooses", "pays", "uses", "card", "uses").conformance())
        .hasToString("1 deviation: step 6, \"Uses\", is off the nearest route of the map");
  }

  /** Of two that are called the same the ids say which. */
  @Test
  void namesAreToldAndIdsWhereNamesAreTheSame() {
    Journey calls =
        Journey.builder("calls", "Calls")
            .phase(
                CanonicalPhase.PURCHASE,
                p -> p.touchpoint("asks", "Calls").touchpoint("pays", "Pays"))
            .phase(CanonicalPhase.USAGE, p -> p.touchpoint("complains", "Calls"))
            .build();
    assertThat(ObservationPlan.of(calls).replay(trail(List.of("pays"))).conformance())
        .hasToString(
            "2 deviations: before step 1, \"Calls (asks)\" was missed; at the end, \"Calls"
                + " (complains)\" was missed");
  }

  private static void assertFits(String... met) {
    assertThat(replay(met).conformance()).hasToString("no deviations");
    assertThat(replay(met).phaseConformance()).hasToString("no deviations");
  }

  private static Replay replay(String... met) {
    return ObservationPlan.of(SHOP).replay(trail(List.of(met)));
  }

  private static Trail trail(List<String> met) {
    List<Encounter> encounters = new ArrayList<>();
    for (int i = 0; i < met.size(); i++) {
      encounters.add(Encounter.of("eve", Instant.EPOCH.plusSeconds(i), met.get(i)));
    }
    return Trail.of("eve", encounters);
  }

  @Test
  void deviationsAreTheFewestOfAllRoutesWithRounds() {
    Random random = new Random(15);
    for (int round = 0; round < Extent.of(60, 300); round++) {
      Journey journey = journey(random);
      ObservationPlan plan = ObservationPlan.of(journey);
      List<String> ids = journey.touchpoints().map(Touchpoint::id).toList();
      for (int trails = 0; trails < 4; trails++) {
        List<String> met = new ArrayList<>();
        for (int n = random.nextInt(MOST_ROUNDS + 1); n > 0; n--) {
          met.add(ids.get(random.nextInt(ids.size())));
        }
        assertThat(plan.replay(trail(met)).conformance().deviations())
            .as(() -> journey + " " + journey.loyaltyLoops() + " " + met)
            .hasSize(new Rounds(journey, met).fewest());
      }
    }
  }

  /** Whoever is on a route and takes a loop deviates no more than before. */
  @Test
  void aStepThatALoopAllowsIsNeverOffTheRoute() {
    Random random = new Random(16);
    int loops = 0;
    for (int round = 0; round < Extent.of(3_000, 10_000); round++) {
      Journey journey = journey(random);
      ObservationPlan plan = ObservationPlan.of(journey);
      List<String> ids = journey.touchpoints().map(Touchpoint::id).toList();
      List<String> met = new ArrayList<>();
      int place = random.nextInt(2);
      for (int n = 1 + random.nextInt(12); n > 0; n--) {
        met.add(ids.get(place));
        place = random.nextInt(5) == 0 ? random.nextInt(ids.size()) : (place + 1) % ids.size();
      }
      Replay replay = plan.replay(trail(met));
      Move last = replay.moves().get(met.size() - 1);
      if (last.kind() == MoveKind.START || !isByLoop(journey, last)) {
        continue;
      }
      Conformance before = plan.replay(trail(met.subList(0, met.size() - 1))).conformance();
      if (isOutside(before, met.size() - 2)) {
        continue;
      }
      loops++;
      assertThat(replay.conformance().deviations())
          .as(() -> journey + " " + met)
          .hasSizeLessThanOrEqualTo(before.deviations().size());
      assertThat(isOutside(replay.conformance(), met.size() - 1)).isFalse();
    }
    assertThat(loops).isGreaterThan(50);
  }

  /** Anywhere in a round the next may begin, at any touchpoint, without a way for each pair. */
  @Test
  void theRoutesGrowAsThePhasesThatALoopJoins() {
    for (int size : new int[] {40, 80, 160}) {
      int ways = ways(size);
      assertThat(ways(2 * size)).isLessThanOrEqualTo(2 * ways);
    }
  }

  private static int ways(int size) {
    Journey journey =
        Journey.builder("large", "Large")
            .phase(CanonicalPhase.PURCHASE, phase -> fill(phase, "buys", size))
            .phase(CanonicalPhase.USAGE, phase -> fill(phase, "uses", size))
            .phase(
                CanonicalPhase.LOYALTY,
                phase ->
                    phase.choice(
                        "thanks",
                        "Thanks",
                        choice -> {
                          for (int i = 0; i < size; i++) {
                            String id = "thanks" + i;
                            choice.branch("by" + i, id, way -> way.touchpoint(id, id));
                          }
                        }))
            .loyaltyLoop("again", CanonicalPhase.USAGE, CanonicalPhase.PURCHASE, loop -> {})
            .build();
    return JourneyOutline.of(journey).touchpointRoutes(JourneyOutline.NOBODY).ways();
  }

  private static void fill(PhaseBuilder phase, String prefix, int size) {
    for (int i = 0; i < size; i++) {
      phase.touchpoint(prefix + i, prefix + i);
    }
  }

  private static boolean isByLoop(Journey journey, Move move) {
    return journey.loyaltyLoops().stream()
        .anyMatch(
            loop ->
                loop.from().equals(move.fromPhase().orElseThrow())
                    && loop.to().equals(move.toPhase().orElseThrow()));
  }

  private static boolean isOutside(Conformance conformance, int position) {
    return conformance.deviations().stream()
        .anyMatch(each -> each.kind() == DeviationKind.OUTSIDE && each.position() == position);
  }

  private static Journey journey(Random random) {
    JourneyBuilder journey = Journey.builder("j", "J");
    int phases = 2 + random.nextInt(2);
    for (int p = 0; p < phases; p++) {
      String prefix = "p" + p;
      int touchpoints = 1 + random.nextInt(2);
      journey.phase(
          PHASES.get(p + 2),
          phase -> {
            for (int t = 0; t < touchpoints; t++) {
              phase.touchpoint(prefix + "t" + t, prefix + "t" + t);
            }
          });
    }
    TreeSet<String> loops = new TreeSet<>();
    for (int l = random.nextInt(3); l > 0; l--) {
      int to = random.nextInt(phases - 1);
      int from = to + 1 + random.nextInt(phases - to - 1);
      if (loops.add(from + ">" + to)) {
        journey.loyaltyLoop("loop" + l, PHASES.get(from + 2), PHASES.get(to + 2), loop -> {});
      }
    }
    return journey.build();
  }

  /** All routes of a map without branches, round by round. */
  private static final class Rounds {
    private final List<Phase> phases;
    private final Journey journey;
    private final List<String> met;
    private int fewest = Integer.MAX_VALUE;

    Rounds(Journey journey, List<String> met) {
      this.journey = journey;
      this.phases = journey.phases();
      this.met = met;
    }

    int fewest() {
      go(List.of(), 0, 0, 0, -1);
      return fewest;
    }

    /**
     * Goes on from a touchpoint that is next.
     *
     * @param owedAfter the phase after which a round that is broken off owes the rest; −1 before
     *     any round
     */
    private void go(List<String> route, int phase, int touchpoint, int rounds, int owedAfter) {
      List<String> longer = new ArrayList<>(route);
      longer.add(phases.get(phase).touchpoints().get(touchpoint).id());
      if (owedAfter >= 0) {
        int owed = phases.stream().skip(owedAfter + 1L).mapToInt(p -> p.touchpoints().size()).sum();
        end(longer, owed);
      }
      boolean leaves = touchpoint + 1 == phases.get(phase).touchpoints().size();
      if (leaves || owedAfter >= 0) {
        again(longer, phase, rounds, leaves ? Math.max(owedAfter, phase) : owedAfter);
      }
      if (!leaves) {
        go(longer, phase, touchpoint + 1, rounds, owedAfter);
      } else if (phase + 1 < phases.size()) {
        go(longer, phase + 1, 0, rounds, owedAfter);
      } else {
        end(longer, 0);
      }
    }

    private void again(List<String> route, int phase, int rounds, int owedAfter) {
      for (LoyaltyLoop loop : journey.loyaltyLoops()) {
        if (rounds < met.size() && loop.from().equals(phases.get(phase).id())) {
          int to = phases.indexOf(journey.phase(loop.to()).orElseThrow());
          for (int t = 0; t < phases.get(to).touchpoints().size(); t++) {
            go(route, to, t, rounds + 1, owedAfter);
          }
        }
      }
    }

    private void end(List<String> route, int owed) {
      int[] costs = new int[met.size() + 1];
      for (int m = 0; m <= met.size(); m++) {
        costs[m] = m;
      }
      for (String stop : route) {
        int[] next = new int[costs.length];
        next[0] = costs[0] + 1;
        for (int m = 1; m < costs.length; m++) {
          next[m] = Math.min(costs[m] + 1, next[m - 1] + 1);
          if (met.get(m - 1).equals(stop)) {
            next[m] = Math.min(next[m], costs[m - 1]);
          }
        }
        costs = next;
      }
      fewest = Math.min(fewest, costs[met.size()] + owed);
    }
  }
}
