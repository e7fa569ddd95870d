package io.github.klantreis.observation;

import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.klantreis.Extent;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Place;
import io.github.klantreis.model.RandomJourneys;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.Branch;
import io.github.klantreis.part.BranchPath;
import io.github.klantreis.term.BranchingKind;
import io.github.klantreis.term.TransitionKind;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class TravellerTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  @Test
  void whoMeetsAllOfATrailEndsWhereTheReplaySays() {
    Random random = new Random(21);
    for (int round = 0; round < Extent.of(120, 300); round++) {
      ObservationPlan plan = RandomTrails.plan(random);
      for (Trail trail : RandomTrails.trails(plan, random, 5)) {
        Replay replay = plan.replay(trail);
        List<Move> moves = new ArrayList<>();
        List<Purchase> purchases = new ArrayList<>();
        Traveller traveller = plan.traveller(trail.customer());
        for (Encounter encounter : trail.encounters()) {
          Traveller next = traveller.meets(encounter);
          next.lastMove().ifPresent(moves::add);
          if (next.purchases() > traveller.purchases()) {
            purchases.add(next.lastPurchase().orElseThrow());
          }
          traveller = next;
        }

        assertThat(moves).isEqualTo(replay.moves());
        assertThat(purchases).isEqualTo(replay.purchases());
        assertThat(traveller.currentPhase()).isEqualTo(replay.currentPhase());
        assertThat(traveller.loyaltyLoops()).isEqualTo(replay.loyaltyLoops());
        assertThat(traveller.shoppedAroundAgain()).isEqualTo(replay.shoppedAroundAgain());
        assertThat(traveller.status()).isEqualTo(replay.status());
        assertThat(traveller.stepsReached()).isEqualTo(replay.funnel().stepsReached());
      }
    }
  }

  @Test
  void movesAreOnTheMapWhereTheJourneyKnowsTheirWay() {
    Random random = new Random(22);
    RandomJourneys journeys = RandomJourneys.seeded(22);
    for (int round = 0; round < Extent.of(160, 400); round++) {
      Journey journey = journeys.next();
      ObservationPlan plan = RandomTrails.plan(journey, random);
      for (Trail trail : RandomTrails.trails(plan, random, 4)) {
        String last = "";
        for (Move move : plan.replay(trail).moves()) {
          assertThat(move.isModelled())
              .as("%s after %s in %s", move, last, journey)
              .isEqualTo(isKnown(journey, last, move));
          last = move.touchpointId().orElse(last);
        }
      }
    }
  }

  @Test
  void movesAreOfTheKindThatTheirDefinitionSays() {
    Random random = new Random(23);
    RandomJourneys journeys = RandomJourneys.seeded(23);
    Set<MoveKind> seen = EnumSet.noneOf(MoveKind.class);
    for (int round = 0; round < Extent.of(240, 600); round++) {
      Journey journey = journeys.next();
      ObservationPlan plan = RandomTrails.plan(journey, random);
      for (Trail trail : RandomTrails.trails(plan, random, 4)) {
        Replay replay = plan.replay(trail);
        boolean hasBought = false;
        Optional<String> current = Optional.empty();
        for (Move move : replay.moves()) {
          assertThat(move.fromPhase()).isEqualTo(current);
          assertThat(move.kind()).isEqualTo(kind(journey, move, hasBought));
          seen.add(move.kind());
          hasBought |=
              replay.purchases().stream().anyMatch(p -> p.encounter().equals(move.encounter()));
          current = move.toPhase().or(move::fromPhase);
        }
        assertThat(replay.moves().size() + replay.ignored().size()).isEqualTo(trail.size());
      }
    }
    assertThat(seen).containsExactly(MoveKind.values());
  }

  @Test
  void deviationsAreCountedAsTheyAreListed() {
    Random random = new Random(24);
    for (int round = 0; round < Extent.of(120, 300); round++) {
      ObservationPlan plan = RandomTrails.plan(random);
      for (Trail trail : RandomTrails.trails(plan, random, 5)) {
        int[] touchpoints =
            trail.encounters().stream()
                .mapToInt(plan.mapping()::target)
                .filter(target -> target != EventMapping.IGNORED)
                .toArray();
        Conformance conformance = plan.replay(trail).conformance();
        int persona = plan.personaOf(trail).map(plan.outline().personas::number).orElse(-1);
        Routes routes = plan.outline().touchpointRoutes(persona);

        assertThat(conformance.deviations())
            .hasSize(routes.deviations(touchpoints, 0, touchpoints.length));
        assertThat(conformance.fitness()).isBetween(0.0, 1.0);
        assertThat(plan.replay(trail).conformance().deviations())
            .isEqualTo(conformance.deviations());
      }
    }
  }

  @Test
  void aTravellerGoesForwardInTimeOnly() {
    Traveller anna =
        plan().traveller("anna").meets(Encounter.of("anna", NOON, "x").withPosition(3));

    assertThatThrownBy(
            () -> anna.meets(Encounter.of("anna", NOON.minusMillis(1), "x").withPosition(9)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("anna")
        .hasMessageContaining("2026-03-01T11:59:59.999Z");
    assertThatThrownBy(() -> anna.meets(Encounter.of("anna", NOON, "x").withPosition(2)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("position 2");
    assertThat(anna.meets(Encounter.of("anna", NOON, "x").withPosition(3)).lastMove()).isPresent();
    assertThat(anna.meets(Encounter.of("anna", NOON, "live")).lastMove()).isPresent();
  }

  @Test
  void aTravellerHasNoEncountersOfOthers() {
    assertThatThrownBy(() -> plan().traveller("anna").meets(Encounter.of("bob", NOON, "x")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'anna'")
        .hasMessageContaining("'bob'");
    assertThatThrownBy(() -> plan().traveller("")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theOldTravellerStaysAsItWas() {
    Traveller before = plan().traveller("anna");
    Traveller after = before.meets(Encounter.of("anna", NOON, "x"));

    assertThat(before.lastMove()).isEmpty();
    assertThat(after.lastMove()).isPresent();
    assertThat(after.meets(Encounter.of("anna", NOON, "heartbeat")).lastMove()).isEmpty();
  }

  private static ObservationPlan plan() {
    return ObservationPlan.of(Journey.builder("any", "Any").build()).withIgnored("heartbeat");
  }

  private static boolean isKnown(Journey journey, String last, Move move) {
    if (move.touchpointId().isEmpty()) {
      return false;
    }
    String met = move.touchpointId().get();
    String entered = move.toPhase().orElseThrow();
    if (last.isEmpty()) {
      return journey.phases().stream()
              .takeWhile(phase -> !phase.id().equals(entered))
              .noneMatch(TravellerTest::isForAll)
          || isAmongTheFirst(journey, met);
    }
    String left = journey.phaseOf(last).orElseThrow().id();
    return last.equals(met)
        || areSideBySide(journey.phaseOf(last).orElseThrow(), last, met)
        || journey.next(last).stream().anyMatch(next -> next.id().equals(met))
        || isReachedOverOthers(journey, last, met)
        || (!isOver(journey, last)
            && (reachedFrom(journey, left).contains(entered)
                || isOnlyBehindOthers(journey, left, entered)));
  }

  /** Whether the journey ends with the branch of a touchpoint. */
  private static boolean isOver(Journey journey, String touchpointId) {
    return journey
        .branchOf(touchpointId)
        .flatMap(branch -> journey.phaseOf(touchpointId).orElseThrow().branch(branch))
        .filter(Branch::endsJourney)
        .isPresent();
  }

  private static boolean isForAll(Phase phase) {
    return phase.touchpoints().stream()
        .anyMatch(each -> phase.reading(each).concernedPersonas().isEmpty());
  }

  /** Whether a phase comes after another, and all between them are for some personas only. */
  private static boolean isOnlyBehindOthers(Journey journey, String left, String entered) {
    List<String> phases = journey.phases().stream().map(Phase::id).toList();
    int from = phases.indexOf(left);
    int to = phases.indexOf(entered);
    return from < to
        && journey.phases().subList(from + 1, to).stream().noneMatch(TravellerTest::isForAll);
  }

  /** Whether the order leads there over touchpoints that are for some personas only. */
  private static boolean isReachedOverOthers(Journey journey, String last, String met) {
    Journey inOrder =
        journey.edit(
            e ->
                journey
                    .touchpoints()
                    .filter(each -> !each.nextSteps().isEmpty())
                    .forEach(each -> e.touchpoint(each.id(), t -> t.nextSteps(List.of()))));
    Set<String> reached = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(last));
    while (!open.isEmpty()) {
      String from = open.remove();
      boolean leadsElsewhere =
          journey.touchpoint(from).orElseThrow().nextSteps().stream()
              .anyMatch(step -> step.condition().isEmpty());
      for (Touchpoint next : leadsElsewhere ? List.<Touchpoint>of() : inOrder.next(from)) {
        if (reached.add(next.id()) && canBePassedOver(journey, next)) {
          open.add(next.id());
        }
      }
    }
    return reached.contains(met);
  }

  private static boolean canBePassedOver(Journey journey, Touchpoint touchpoint) {
    Phase phase = journey.phaseOf(touchpoint.id()).orElseThrow();
    Optional<BranchPath> path = phase.branchOf(touchpoint.id());
    boolean isOfAChoice =
        path.isPresent()
            && phase.branching(path.get().branching()).orElseThrow().kind() == BranchingKind.CHOICE;
    return !phase.reading(touchpoint).concernedPersonas().isEmpty()
        && (!isOfAChoice
            || isForAll(phase, path.get())
            || phase.branching(path.get().branching()).orElseThrow().branches().stream()
                .map(branch -> new BranchPath(path.get().branching(), branch.id()))
                .noneMatch(branch -> isForAll(phase, branch)));
  }

  private static boolean isForAll(Phase phase, BranchPath branch) {
    return phase.touchpoints(branch).stream()
        .anyMatch(each -> phase.reading(each).concernedPersonas().isEmpty());
  }

  private static boolean areSideBySide(Phase phase, String one, String other) {
    Optional<BranchPath> in = phase.branchOf(one);
    Optional<BranchPath> besides = phase.branchOf(other);
    return in.isPresent()
        && besides.isPresent()
        && !in.equals(besides)
        && in.get().branching().equals(besides.get().branching())
        && phase.branching(in.get().branching()).orElseThrow().kind() == BranchingKind.PARALLEL;
  }

  /** Whether a journey with one phase more before it could go on there. */
  private static boolean isAmongTheFirst(Journey journey, String met) {
    Phase before =
        Phase.builder("before-all", journey.phaseModel().phases().get(0))
            .touchpoint("before-all", "Before")
            .build();
    return journey.edit(e -> e.insert(before, Place.first())).next("before-all").stream()
        .anyMatch(next -> next.id().equals(met));
  }

  /** What one comes to from a phase, through phases without touchpoints. */
  private static Set<String> reachedFrom(Journey journey, String phase) {
    List<String> phases = journey.phases().stream().map(p -> p.id()).toList();
    Set<String> reached = new HashSet<>();
    int from = phases.indexOf(phase);
    do {
      journey.transitionsFrom(phases.get(from)).stream()
          .filter(way -> way.kind() != TransitionKind.DROP_OFF)
          .map(way -> phases.indexOf(way.to().orElseThrow().id()))
          .flatMap(
              to ->
                  IntStream.range(to, phases.size())
                      .filter(p -> canBeMet(journey, p))
                      .limit(1)
                      .mapToObj(phases::get))
          .forEach(reached::add);
      from++;
    } while (from < phases.size() && !canBeMet(journey, from));
    return reached;
  }

  private static boolean canBeMet(Journey journey, int phase) {
    return !journey.phases().get(phase).touchpoints().isEmpty();
  }

  private static MoveKind kind(Journey journey, Move move, boolean hasBought) {
    List<String> phases = journey.phases().stream().map(p -> p.id()).toList();
    if (move.touchpointId().isEmpty()) {
      return MoveKind.OFF_THE_MAP;
    }
    if (move.fromPhase().isEmpty()) {
      return MoveKind.START;
    }
    int from = phases.indexOf(move.fromPhase().get());
    int to = phases.indexOf(move.toPhase().orElseThrow());
    if (to == from) {
      return MoveKind.STAY;
    }
    if (to > from) {
      return journey.phases().subList(from + 1, to).stream().anyMatch(TravellerTest::isForAll)
          ? MoveKind.SKIP
          : MoveKind.FORWARD;
    }
    // Round a loop one comes to its phase, or through phases that cannot be met to the next.
    boolean isEntered =
        journey.loyaltyLoops().stream()
            .filter(
                loop ->
                    phases.indexOf(loop.to()) <= to
                        && IntStream.range(phases.indexOf(loop.to()), to)
                            .noneMatch(phase -> canBeMet(journey, phase)))
            .anyMatch(
                loop ->
                    IntStream.rangeClosed(to + 1, phases.indexOf(loop.from()))
                        .anyMatch(phase -> canBeMet(journey, phase)));
    boolean isSkipped =
        journey.loyaltyLoops().isEmpty()
            ? IntStream.range(0, phases.size())
                .filter(phase -> journey.phases().get(phase).kind().overlaps(PURCHASE))
                .limit(1)
                .anyMatch(buying -> to < buying)
            : journey.loyaltyLoops().stream().allMatch(loop -> to < phases.indexOf(loop.to()));
    return !hasBought
        ? MoveKind.BACK
        : isEntered
            ? MoveKind.LOYALTY_LOOP
            : isSkipped ? MoveKind.SHOPPING_AROUND_AGAIN : MoveKind.BACK;
  }
}
