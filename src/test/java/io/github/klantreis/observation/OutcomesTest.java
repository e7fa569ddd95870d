package io.github.klantreis.observation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import io.github.klantreis.Extent;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.RandomJourneys;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.BranchPath;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.term.BranchingKind;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Who could have done something and who did, counted as the definitions say, customer by customer.
 */
final class OutcomesTest {
  /** An unbroken stay in a phase. */
  private static final class Stay {
    private final String phase;

    /** The encounters of the stay, with those off the map before the next stay. */
    private final List<Move> moves = new ArrayList<>();

    private Stay(String phase) {
      this.phase = phase;
    }

    private Instant last() {
      return moves.get(moves.size() - 1).encounter().at();
    }
  }

  private final Multiset<String> expected = HashMultiset.create();
  private final Multiset<String> actual = HashMultiset.create();

  @Test
  void whatIsCountedIsWhatTheDefinitionsSay() {
    long ripe = 0;
    int matured = 0;
    for (int seed = 0; seed < Extent.of(120, 300); seed++) {
      Random random = new Random(seed);
      Journey journey = RandomJourneys.seeded(random.nextLong()).ofSize(random.nextInt(12)).next();
      ObservationPlan plan = RandomTrails.plan(journey, random);
      List<Trail> trails = RandomTrails.trails(plan, random, 60);
      expected.clear();
      actual.clear();
      trails.forEach(trail -> expect(journey, plan, plan.replay(trail)));
      JourneyStatistics statistics = trails.stream().collect(plan.statistics());
      read(journey, statistics);

      assertThat(Multisets.difference(expected, actual).entrySet())
          .as("not counted, seed %s", seed)
          .isEmpty();
      assertThat(Multisets.difference(actual, expected).entrySet())
          .as("counted too often, seed %s", seed)
          .isEmpty();
      matured += expected.count("in time 2");
      ripe += expected.elementSet().stream().filter(each -> each.startsWith("ripe")).count();
    }
    assertThat(ripe).as("not for want of any").isGreaterThan(100);
    assertThat(matured).as("nor of those who had the time").isGreaterThan(100);
  }

  @Test
  void whoBoughtAtTheLastInstantIsNotYetAmongThoseWhoCouldHaveBoughtAgain() {
    Instant cutOff = Instant.parse("2026-03-31T00:00:00Z");
    Journey journey =
        Journey.builder("shop", "Shop")
            .phase(CanonicalPhase.PURCHASE, p -> p.touchpoint("pays", "Pays"))
            .phase(CanonicalPhase.LOYALTY, p -> p.touchpoint("joins", "Joins"))
            .loyaltyLoop(
                CanonicalPhase.LOYALTY,
                CanonicalPhase.PURCHASE,
                loop -> loop.interval(Period.ofDays(7)))
            .build();
    ObservationPlan plan =
        ObservationPlan.of(journey).withPurchasesAt("pays").withCutOff(Duration.ofDays(10), cutOff);

    for (int early = 0; early <= 1; early++) {
      Instant stopped = cutOff.minus(Duration.ofDays(10)).minusMillis(early);
      assertThat(bought(plan, stopped).customersByLoyaltyLoop())
          .as("%s ms before", early)
          .isEqualTo(Share.of(0, early));
      Instant due = cutOff.minus(Duration.ofDays(14)).minusMillis(early);
      assertThat(bought(plan, due).takers().values())
          .as("%s ms before", early)
          .containsExactly(Share.of(0, early));
    }
  }

  private static LoyaltyLoopSummary bought(ObservationPlan plan, Instant at) {
    Trail trail = Trail.of("ann", List.of(Encounter.of("ann", at, "pays")));
    return plan.newTally().add(plan, trail).statistics(plan).loyaltyLoops();
  }

  private void expect(Journey journey, ObservationPlan plan, Replay replay) {
    List<Move> moves = replay.moves();
    if (moves.isEmpty()) {
      return;
    }
    expected.add("seen");
    matured(plan, moves);
    Set<String> names = new HashSet<>();
    moves.stream()
        .filter(move -> move.touchpointId().isEmpty())
        .forEach(move -> names.add(move.encounter().event()));
    names.forEach(name -> expected.add("off " + name));
    expected.add("off", names.isEmpty() ? 0 : 1);
    List<Stay> stays = stays(moves);
    Optional<Instant> stoppedBefore = plan.stoppedBefore();
    stays(journey, plan, stays);
    moves(journey, moves);
    Set<String> met = new HashSet<>();
    moves.forEach(move -> move.touchpointId().ifPresent(met::add));
    Set<String> visited = new HashSet<>();
    stays.forEach(stay -> visited.add(stay.phase));
    boolean mayGoOn =
        stoppedBefore.isEmpty()
            || !moves.get(moves.size() - 1).encounter().at().isBefore(stoppedBefore.get());
    for (Phase phase : journey.phases()) {
      boolean isHere = !stays.isEmpty() && stays.get(stays.size() - 1).phase.equals(phase.id());
      Set<BranchPath> taken = isHere ? taken(phase, stays.get(stays.size() - 1)) : Set.of();
      for (Touchpoint touchpoint : phase.touchpoints()) {
        boolean hasMet = met.contains(touchpoint.id());
        boolean isStillOpen =
            isHere
                && mayGoOn
                && !isSettled(journey, phase, touchpoint, taken)
                && ending(journey, stays.get(stays.size() - 1))
                    .filter(over -> !phase.branchOf(touchpoint.id()).equals(Optional.of(over)))
                    .filter(over -> !isLedTo(journey, phase, touchpoint, over))
                    .isEmpty();
        if (visited.contains(phase.id()) && (hasMet || !isStillOpen)) {
          expected.add("could meet " + touchpoint.id());
        }
      }
    }
    if (!stays.isEmpty() && !mayGoOn) {
      expected.add("closed");
    }
    loops(journey, plan, replay);
    told(moves);
  }

  /** Returns the branch with which the journey ends, if the last touchpoint of a stay is in one. */
  private static Optional<BranchPath> ending(Journey journey, Stay stay) {
    return lastTouchpoint(stay)
        .flatMap(
            last ->
                journey
                    .branchOf(last)
                    .filter(
                        branch ->
                            journey
                                .phaseOf(last)
                                .orElseThrow()
                                .branch(branch)
                                .orElseThrow()
                                .endsJourney()));
  }

  /** Whether the journey ends with the branch in which a stay ended, and the way comes there. */
  private static boolean isOver(Journey journey, Stay stay) {
    return ending(journey, stay).isPresent()
        && RoutesTest.comesToEnd(journey, lastTouchpoint(stay).orElseThrow());
  }

  private static Optional<String> lastTouchpoint(Stay stay) {
    return stay.moves.stream()
        .flatMap(move -> move.touchpointId().stream())
        .reduce((before, last) -> last);
  }

  /** Returns the branches that a customer took in a stay. */
  private static Set<BranchPath> taken(Phase phase, Stay stay) {
    Set<BranchPath> taken = new HashSet<>();
    stay.moves.forEach(
        move ->
            move.touchpointId()
                .filter(id -> phase.touchpoint(id).isPresent())
                .flatMap(phase::branchOf)
                .ifPresent(taken::add));
    return taken;
  }

  /**
   * Whether a touchpoint is in a branch of a choice of which others were taken, and not this, and
   * none of those leads there.
   */
  private static boolean isSettled(
      Journey journey, Phase phase, Touchpoint touchpoint, Set<BranchPath> taken) {
    return phase
        .branchOf(touchpoint.id())
        .filter(branch -> !taken.contains(branch))
        .filter(branch -> !isParallel(phase, branch))
        .filter(
            branch ->
                taken.stream().anyMatch(other -> other.branching().equals(branch.branching())))
        .filter(
            branch ->
                taken.stream()
                    .filter(other -> other.branching().equals(branch.branching()))
                    .noneMatch(other -> isLedTo(journey, phase, touchpoint, other)))
        .isPresent();
  }

  /** Whether one can come to a touchpoint from a branch without leaving the phase. */
  private static boolean isLedTo(
      Journey journey, Phase phase, Touchpoint touchpoint, BranchPath from) {
    Set<Touchpoint> reached = new HashSet<>(phase.touchpoints(from));
    int before;
    do {
      before = reached.size();
      for (Touchpoint at : List.copyOf(reached)) {
        journey.next(at.id()).stream().filter(phase.touchpoints()::contains).forEach(reached::add);
      }
    } while (reached.size() > before);
    return reached.contains(touchpoint);
  }

  private static boolean isParallel(Phase phase, BranchPath branch) {
    return phase.branching(branch.branching()).orElseThrow().kind() == BranchingKind.PARALLEL;
  }

  /** Looks how far the trail comes that is cut a window after the customer entered. */
  private void matured(ObservationPlan plan, List<Move> moves) {
    if (plan.window().isEmpty() || plan.cutOff().isEmpty()) {
      return;
    }
    List<String> ids = Arrays.asList(plan.outline().phaseIds);
    Optional<Instant> entered =
        moves.stream()
            .filter(move -> move.toPhase().isPresent())
            .filter(
                move ->
                    plan.funnelMode() == FunnelMode.ANY_ORDER
                        || ids.indexOf(move.toPhase().get()) == 0)
            .map(move -> move.encounter().at())
            .findFirst();
    if (entered.isEmpty() || entered.get().plus(plan.window().get()).isAfter(plan.cutOff().get())) {
      return;
    }
    Instant end = entered.get().plus(plan.window().get());
    List<Move> cut = moves.stream().filter(move -> !move.encounter().at().isAfter(end)).toList();
    int[] phases =
        cut.stream().mapToInt(move -> move.toPhase().map(ids::indexOf).orElse(-1)).toArray();
    long[] times = cut.stream().mapToLong(move -> move.encounter().at().toEpochMilli()).toArray();
    int reached =
        FunnelChain.of(phases, times, ids.size(), plan.funnelMode(), plan.windowMillis())
            .stepsReached();
    expected.add("had the time");
    for (int step = 0; step < reached; step++) {
      expected.add("in time " + (step + 1));
    }
  }

  private static List<Stay> stays(List<Move> moves) {
    List<Stay> stays = new ArrayList<>();
    for (Move move : moves) {
      String now = stays.isEmpty() ? "" : stays.get(stays.size() - 1).phase;
      move.toPhase().filter(phase -> !phase.equals(now)).ifPresent(p -> stays.add(new Stay(p)));
      if (!stays.isEmpty()) {
        stays.get(stays.size() - 1).moves.add(move);
      }
    }
    return stays;
  }

  private void stays(Journey journey, ObservationPlan plan, List<Stay> stays) {
    Set<String> before = new HashSet<>();
    Set<String> left = new HashSet<>();
    for (int i = 0; i < stays.size(); i++) {
      Stay stay = stays.get(i);
      if (i + 1 < stays.size() && left.add(stay.phase)) {
        expected.add("left " + stay.phase);
      }
      if (!before.add(stay.phase) || plan.stoppedBefore().isEmpty()) {
        continue;
      }
      if (stay.last().isBefore(plan.stoppedBefore().get())) {
        expected.add("ripe " + stay.phase);
        boolean isLast = i == stays.size() - 1;
        expected.add("dropped " + stay.phase, isLast && !isOver(journey, stay) ? 1 : 0);
        List<Instant> times = new ArrayList<>();
        stay.moves.forEach(move -> times.add(move.encounter().at()));
        if (!isLast) {
          times.add(stays.get(i + 1).moves.get(0).encounter().at());
        }
        boolean cameBack = false;
        for (int j = 1; j < times.size(); j++) {
          Duration silence = Duration.between(times.get(j - 1), times.get(j));
          cameBack |= silence.compareTo(plan.inactivity().orElseThrow()) > 0;
        }
        expected.add("came back " + stay.phase, cameBack ? 1 : 0);
      }
    }
  }

  private void moves(Journey journey, List<Move> moves) {
    Map<String, BranchPath> branches = new HashMap<>();
    journey.phases().forEach(phase -> branches.putAll(phase.branches()));
    List<Move> onTheMap = moves.stream().filter(m -> m.touchpointId().isPresent()).toList();
    Set<String> seen = new HashSet<>();
    for (int i = 1; i < onTheMap.size(); i++) {
      Move move = onTheMap.get(i);
      String from = onTheMap.get(i - 1).toPhase().orElseThrow();
      String to = move.toPhase().orElseThrow();
      if (!from.equals(to)) {
        seen.add("went " + from + ">" + to);
      }
      if (!from.equals(to) && !move.isModelled()) {
        seen.add("unmodelled " + from + ">" + to);
      }
      BranchPath left = branches.get(onTheMap.get(i - 1).touchpointId().orElseThrow());
      BranchPath entered = branches.get(move.touchpointId().orElseThrow());
      if (left != null && !left.equals(entered)) {
        seen.add("left branch " + left.branching());
        if (entered != null && entered.branching().equals(left.branching()) && !move.isModelled()) {
          seen.add("other branch " + left.branching());
        }
      }
    }
    expected.addAll(seen);
  }

  private void loops(Journey journey, ObservationPlan plan, Replay replay) {
    if (replay.purchases().isEmpty()) {
      return;
    }
    Instant first = replay.purchases().get(0).encounter().at();
    boolean again =
        replay.purchases().stream().anyMatch(p -> p.origin() == PurchaseOrigin.LOYALTY_LOOP);
    if (plan.stoppedBefore().isEmpty() || first.isBefore(plan.stoppedBefore().get())) {
      expected.add("bought");
      expected.add("bought again by loop", again ? 1 : 0);
    }
    for (int l = 0; l < journey.loyaltyLoops().size(); l++) {
      String id = journey.loyaltyLoops().get(l).id();
      if (plan.loopDueBefore(l).filter(first::isBefore).isPresent()) {
        boolean isTakenByBuying = journey.loyaltyLoops().size() == 1 && plan.leadsToPurchase(id);
        boolean took =
            isTakenByBuying
                ? again
                : replay.moves().stream()
                    .filter(move -> move.kind() == MoveKind.LOYALTY_LOOP)
                    .anyMatch(move -> move.loop().filter(id::equals).isPresent());
        expected.add("due " + id);
        expected.add("took " + id, took ? 1 : 0);
      }
    }
  }

  private void told(List<Move> moves) {
    Map<String, List<Integer>> told = new HashMap<>();
    for (Move move : moves) {
      move.touchpointId()
          .filter(id -> move.encounter().experience().isPresent())
          .ifPresent(
              id ->
                  told.computeIfAbsent(id, none -> new ArrayList<>())
                      .add(move.encounter().experience().getAsInt()));
    }
    told.forEach(
        (id, scores) -> {
          double mean = scores.stream().mapToInt(score -> score).average().orElseThrow();
          expected.add("felt " + id + " " + (long) Math.floor(4 * mean + 0.5));
        });
  }

  private void read(Journey journey, JourneyStatistics statistics) {
    add("seen", statistics.customersOffTheMap().whole());
    add("off", statistics.customersOffTheMap().part());
    statistics
        .unmappedEvents(1_000)
        .forEach(event -> add("off " + event.event(), event.customers().part()));
    for (FunnelStep step : statistics.funnel().steps()) {
      add("in time " + step.number(), step.matured().part());
      add("had the time", step.number() == 1 ? step.matured().whole() : 0);
    }
    for (PhaseCount phase : statistics.phases()) {
      add("left " + phase.phaseId(), phase.left());
      add("ripe " + phase.phaseId(), phase.dropOff().whole());
      add("dropped " + phase.phaseId(), phase.dropOff().part());
      add("came back " + phase.phaseId(), phase.cameBack());
    }
    for (DirectlyFollows follow : statistics.phaseFollows()) {
      follow
          .customers()
          .ifPresent(share -> add("went " + follow.from() + ">" + follow.to(), share.part()));
      follow
          .unmodelledCustomers()
          .ifPresent(share -> add("unmodelled " + follow.from() + ">" + follow.to(), share.part()));
    }
    for (BranchingCount branching : statistics.branchings()) {
      add("left branch " + branching.branchingId(), branching.unmodelledToOtherBranch().whole());
      add("other branch " + branching.branchingId(), branching.unmodelledToOtherBranch().part());
    }
    long closed = statistics.phases().stream().mapToLong(OutcomesTest::closed).sum();
    add("closed", closed);
    for (TouchpointCount touchpoint : statistics.touchpoints()) {
      long could = touchpoint.met().whole();
      if (touchpoint.customers().whole() > 0) {
        add("could meet " + touchpoint.touchpointId(), could);
      } else {
        assertThat(could).isEqualTo(closed);
      }
      long[] felt = touchpoint.felt();
      assertThat(touchpoint.customersByExperience())
          .isEqualTo(Arrays.stream(felt).boxed().toList());
      assertThat(touchpoint.customersWithExperience()).isEqualTo(Arrays.stream(felt).sum());
      for (int i = 0; i < felt.length; i++) {
        add("felt " + touchpoint.touchpointId() + " " + (i - 8), felt[i]);
      }
    }
    LoyaltyLoopSummary loops = statistics.loyaltyLoops();
    add("bought", loops.customersByLoyaltyLoop().whole());
    add("bought again by loop", loops.customersByLoyaltyLoop().part());
    loops
        .takers()
        .forEach(
            (id, share) -> {
              add("due " + id, share.whole());
              add("took " + id, share.part());
            });
    assertThat(loops.takers()).hasSameSizeAs(journey.loyaltyLoops());
  }

  private static long closed(PhaseCount phase) {
    return phase.last(TrailStatus.STOPPED)
        + phase.last(TrailStatus.ARRIVED)
        + phase.last(TrailStatus.ENDED);
  }

  private void add(String what, long count) {
    actual.add(what, (int) count);
  }
}
