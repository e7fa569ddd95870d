package io.github.klantreis.observation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import io.github.klantreis.Extent;
import io.github.klantreis.model.BranchingStep;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.RandomJourneys;
import io.github.klantreis.model.Step;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.Branch;
import io.github.klantreis.part.BranchPath;
import io.github.klantreis.part.Branching;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.phase.PhaseModel;
import io.github.klantreis.term.BranchingKind;
import io.github.klantreis.vocabulary.Text;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What is counted of many customers is what is seen of each: the fast pass gives what the slow one
 * does.
 */
final class TallyAgainstReplayTest {
  private static final int ROUNDS = Extent.of(60, 150);

  /** So many or more are told as one. */
  private static final int MANY = 32;

  /** Everything countable, as words with their numbers. */
  private final Multiset<String> expected = HashMultiset.create();

  private final Multiset<String> actual = HashMultiset.create();
  private Journey journey = Journey.builder("none", "None").build();

  @Test
  void aTallyCountsWhatReplaysShow() {
    for (int seed = 0; seed < ROUNDS; seed++) {
      Random random = new Random(seed);
      journey = RandomJourneys.seeded(random.nextLong()).ofSize(random.nextInt(12)).next();
      compare(random, seed, 24);
    }
  }

  /** What is marked by a bit each takes several words, and what is kept of a trail more room. */
  @Test
  void ofLongTrailsThroughManyTouchpointsAndPhasesToo() {
    var named = PhaseModel.builder("long", Text.en("Long").nl("Lang"));
    for (int kind = 0; kind < 140; kind++) {
      named.phase(PhaseKind.of("kind-" + kind, Text.en("Kind " + kind).nl("Soort " + kind)));
    }
    PhaseModel model = named.build();
    for (int seed = 0; seed < Extent.of(2, 20); seed++) {
      Random random = new Random(seed);
      journey =
          RandomJourneys.seeded(random.nextLong())
              .ofSize(150 + random.nextInt(150))
              .withModel(model)
              .next();
      compare(random, seed, 100);
    }
  }

  private void compare(Random random, int seed, int longest) {
    ObservationPlan drawn = RandomTrails.plan(journey, random);
    ObservationPlan plan = drawn.withFunnel(drawn.funnelMode(), FunnelMode.values());
    List<Trail> trails = RandomTrails.trails(plan, random, 40, longest);
    expected.clear();
    actual.clear();
    trails.forEach(trail -> expect(plan, trail));
    read(trails.stream().collect(plan.statistics()));
    assertThat(Multisets.difference(expected, actual).entrySet())
        .as("not counted, seed %s", seed)
        .isEmpty();
    assertThat(Multisets.difference(actual, expected).entrySet())
        .as("counted too often, seed %s", seed)
        .isEmpty();
  }

  private void expect(ObservationPlan plan, Trail trail) {
    Replay replay = plan.replay(trail);
    see("customers", "");
    replay.ignored().forEach(event -> see("ignored", ""));
    replay.offTheMap().forEach(event -> see("off", event.event()));
    replay.moves().forEach(move -> see("move", move.kind().id()));
    see("last " + replay.status().id(), replay.currentPhase().orElse(""));
    for (FunnelMode mode : FunnelMode.values()) {
      FunnelChain chain = chain(plan, mode, replay, replay.moves().size());
      for (int step = 0; step < chain.stepsReached(); step++) {
        see("reached " + mode.id(), "" + step);
      }
    }
    stepTimes(plan, replay);
    purchases(replay);
    List<Move> onTheMap =
        replay.moves().stream().filter(move -> move.touchpointId().isPresent()).toList();
    if (onTheMap.isEmpty()) {
      return;
    }
    see("loops", "" + Math.min(replay.purchases().stream().filter(this::isLoop).count(), MANY));
    expected.add("deviations", replay.phaseConformance().deviations().size());
    see("deviating", "" + Math.min(replay.phaseConformance().deviations().size(), MANY));
    List<Move> between =
        onTheMap.stream()
            .filter(move -> move.kind() != MoveKind.START && move.kind() != MoveKind.STAY)
            .toList();
    expected.add("moved", between.isEmpty() ? 0 : 1);
    expected.add(
        "moved as modelled",
        !between.isEmpty() && between.stream().allMatch(Move::isModelled) ? 1 : 0);
    onTheMap.stream()
        .map(move -> move.toPhase().orElseThrow())
        .distinct()
        .forEach(phase -> see("visited", phase));
    onTheMap.stream()
        .map(move -> move.touchpointId().orElseThrow())
        .distinct()
        .forEach(touchpoint -> see("met", touchpoint));
    branches(
        onTheMap.stream().map(move -> move.touchpointId().orElseThrow()).toList(),
        replay.status() != TrailStatus.OPEN && replay.status() != TrailStatus.UNKNOWN);
    see("start", onTheMap.get(0).touchpointId().orElseThrow());
    see("end", onTheMap.get(onTheMap.size() - 1).touchpointId().orElseThrow());
    time("throughput", "", onTheMap.get(0), onTheMap.get(onTheMap.size() - 1));
    List<String> variant = new ArrayList<>();
    Move entered = onTheMap.get(0);
    for (int i = 0; i < onTheMap.size(); i++) {
      Move move = onTheMap.get(i);
      String phase = move.toPhase().orElseThrow();
      see("encounters", move.touchpointId().orElseThrow());
      OptionalInt told = move.encounter().experience();
      told.ifPresent(score -> see("experience " + score, move.touchpointId().orElseThrow()));
      if (i == 0) {
        variant.add(phase);
        continue;
      }
      Move before = onTheMap.get(i - 1);
      String edge = before.toPhase().orElseThrow() + ">" + phase;
      see("follow", before.touchpointId().orElseThrow() + ">" + move.touchpointId().orElseThrow());
      see("phase follow", edge);
      if (!move.isModelled()) {
        see("unmodelled", edge);
      }
      time("edge", edge, before, move);
      if (!phase.equals(before.toPhase().orElseThrow())) {
        variant.add(phase);
        time("dwell", before.toPhase().orElseThrow(), entered, move);
        entered = move;
      }
      if (move.kind() == MoveKind.LOYALTY_LOOP) {
        see("taken", move.loop().orElseThrow());
      }
    }
    int kept = Math.min(variant.size(), CustomerPass.LONGEST_VARIANT);
    see("variant", String.join(" ", variant.subList(0, kept)));
  }

  /** Looks for the branches that a customer took, step by step of the journey. */
  private void branches(List<String> met, boolean hasStopped) {
    List<BranchingStep> ahead = hasStopped ? ahead(met.get(met.size() - 1)) : List.of();
    boolean isAtEnd = !ahead.isEmpty() && journeyCanEndBefore(ahead.get(0));
    for (Phase phase : journey.phases()) {
      boolean wasHere = met.stream().anyMatch(id -> phase.touchpoint(id).isPresent());
      for (Branching branching : phase.branchings()) {
        Set<String> taken = new TreeSet<>();
        met.forEach(
            id ->
                phase
                    .branchOf(id)
                    .filter(path -> path.branching().equals(branching.id()))
                    .ifPresent(path -> taken.add(path.branch())));
        for (int i = 1; i < met.size(); i++) {
          if (passed(met.get(i - 1), met.get(i)).contains(branching.id())) {
            taken.add("straight on");
          }
        }
        if (ahead.stream().anyMatch(step -> step.branching().equals(branching))) {
          if (isAtEnd) {
            taken.add("straight on");
          } else if (taken.isEmpty()) {
            see("stopped before", branching.id());
          }
        }
        taken.forEach(branch -> see("branch", branching.id() + "/" + branch));
        see(taken.isEmpty() ? wasHere ? "no branch" : "elsewhere" : "any branch", branching.id());
        if (taken.size() > 1) {
          see("several", branching.id());
        }
      }
    }
  }

  /** The choices with an empty branch that come next after a touchpoint. */
  private List<BranchingStep> ahead(String from) {
    Touchpoint left = journey.touchpoint(from).orElseThrow();
    Phase phase = journey.phaseOf(from).orElseThrow();
    List<Step> steps = journey.phases().stream().flatMap(p -> p.steps().stream()).toList();
    int at = 0;
    while (!touchpoints(steps.get(at)).contains(from)) {
      at++;
    }
    boolean leadsElsewhere = left.nextSteps().stream().anyMatch(way -> way.condition().isEmpty());
    boolean endsThere =
        journey.branchOf(from).flatMap(phase::branch).filter(Branch::endsJourney).isPresent();
    boolean isAtItsEnd =
        !(steps.get(at) instanceof BranchingStep branching)
            || branching.touchpoints().values().stream()
                .anyMatch(in -> !in.isEmpty() && in.get(in.size() - 1).id().equals(from));
    List<BranchingStep> ahead = new ArrayList<>();
    for (int i = at + 1; isAtItsEnd && !leadsElsewhere && !endsThere && i < steps.size(); i++) {
      if (!(steps.get(i) instanceof BranchingStep branching)) {
        break;
      }
      if (hasEmptyBranch(branching)) {
        ahead.add(branching);
      }
      if (!branching.canBePassedBy()) {
        break;
      }
    }
    return ahead;
  }

  private static boolean hasEmptyBranch(BranchingStep step) {
    return step.branching().kind() == BranchingKind.CHOICE
        && step.touchpoints().values().stream().anyMatch(List::isEmpty);
  }

  /** Whether nothing need be met from a choice on. */
  private boolean journeyCanEndBefore(BranchingStep choice) {
    for (Step step :
        journey.phases().stream()
            .flatMap(p -> p.steps().stream())
            .dropWhile(each -> !each.equals(choice))
            .toList()) {
      if (!(step instanceof BranchingStep branching) || !hasEmptyBranch(branching)) {
        return false;
      }
      if (branching.branching().branches().stream().allMatch(Branch::endsJourney)) {
        return true;
      }
    }
    return true;
  }

  /** The branchings with an empty branch between a touchpoint and one that comes next. */
  private List<String> passed(String from, String to) {
    Touchpoint left = journey.touchpoint(from).orElseThrow();
    if (left.nextSteps().stream().anyMatch(way -> way.condition().isEmpty())) {
      return List.of();
    }
    List<Step> steps = journey.phases().stream().flatMap(p -> p.steps().stream()).toList();
    int at = 0;
    while (!touchpoints(steps.get(at)).contains(from)) {
      at++;
    }
    boolean isAtItsEnd =
        !(steps.get(at) instanceof BranchingStep branching)
            || branching.branching().branches().stream()
                .map(branch -> branching.touchpoints(branch.id()))
                .anyMatch(in -> !in.isEmpty() && in.get(in.size() - 1).id().equals(from));
    List<String> passed = new ArrayList<>();
    for (int i = at + 1; isAtItsEnd && i < steps.size(); i++) {
      if (steps.get(i) instanceof BranchingStep branching) {
        if (branching.branching().branches().stream()
            .map(branch -> branching.touchpoints(branch.id()))
            .anyMatch(in -> !in.isEmpty() && in.get(0).id().equals(to))) {
          return passed;
        }
        if (!branching.canBePassedBy()) {
          return List.of();
        }
        passed.add(branching.branching().id());
      } else {
        return touchpoints(steps.get(i)).contains(to) ? passed : List.of();
      }
    }
    return List.of();
  }

  private static List<String> touchpoints(Step step) {
    return step instanceof BranchingStep branching
        ? branching.branching().branches().stream()
            .flatMap(branch -> branching.touchpoints(branch.id()).stream())
            .map(Touchpoint::id)
            .toList()
        : List.of(((Touchpoint) step).id());
  }

  private boolean isLoop(Purchase purchase) {
    return purchase.origin() == PurchaseOrigin.LOYALTY_LOOP;
  }

  private void purchases(Replay replay) {
    for (int i = 0; i < replay.purchases().size(); i++) {
      Purchase purchase = replay.purchases().get(i);
      see("purchase", purchase.origin().id());
      if (i == 1) {
        see("repeats", "");
      }
      if (i > 0) {
        long millis =
            Duration.between(
                    replay.purchases().get(i - 1).encounter().at(), purchase.encounter().at())
                .toMillis();
        time(purchase.origin().id(), "", millis);
      }
    }
  }

  /** A step is reached with the shortest begin of the trail that reaches it. */
  private void stepTimes(ObservationPlan plan, Replay replay) {
    FunnelMode mode = plan.funnelMode();
    long[] times = times(replay);
    for (int step = 0; step < chain(plan, mode, replay, times.length).stepsReached(); step++) {
      int reached = step + 1;
      int length =
          IntStream.rangeClosed(0, times.length)
              .filter(n -> chain(plan, mode, replay, n).stepsReached() >= reached)
              .findFirst()
              .orElseThrow();
      long at = times[length - 1];
      while (mode != FunnelMode.ANY_ORDER && length < times.length && times[length] == at) {
        length++; // Who comes at the same instant may start later.
      }
      FunnelChain chain = chain(plan, mode, replay, length, step);
      int[] filledBy =
          IntStream.range(0, plan.outline().phaseCount())
              .map(chain::filledBy)
              .filter(position -> position >= 0)
              .sorted()
              .toArray();
      if (step > 0) {
        time("since previous", "" + step, at - times[filledBy[step - 1]]);
        time("since start", "" + step, at - times[filledBy[0]]);
      }
    }
  }

  private static FunnelChain chain(
      ObservationPlan plan, FunnelMode mode, Replay replay, int length) {
    return chain(plan, mode, replay, length, Integer.MAX_VALUE - 1);
  }

  /** Of the first encounters, with steps up to one. */
  private static FunnelChain chain(
      ObservationPlan plan, FunnelMode mode, Replay replay, int length, int last) {
    List<String> ids = Arrays.asList(plan.outline().phaseIds);
    int[] phases =
        replay.moves().stream()
            .limit(length)
            .mapToInt(move -> move.toPhase().map(ids::indexOf).orElse(-1))
            .map(phase -> mode == FunnelMode.ANY_ORDER || phase <= last ? phase : -1)
            .toArray();
    long[] times = Arrays.copyOf(times(replay), phases.length);
    return FunnelChain.of(phases, times, plan.outline().phaseCount(), mode, plan.windowMillis());
  }

  private static long[] times(Replay replay) {
    return replay.moves().stream().mapToLong(m -> m.encounter().at().toEpochMilli()).toArray();
  }

  private void time(String what, String where, Move from, Move to) {
    time(what, where, Duration.between(from.encounter().at(), to.encounter().at()).toMillis());
  }

  private void time(String what, String where, long millis) {
    see("times of " + what, where);
    expected.add("seconds of " + what + " " + where, (int) (millis / 1000));
  }

  private void see(String what, String which) {
    expected.add(what + " " + which);
  }

  // ---- what the statistics say ----

  private void read(JourneyStatistics statistics) {
    got("customers", "", statistics.customers());
    got("ignored", "", statistics.ignoredEvents());
    statistics.unmappedEvents(99).forEach(e -> got("off", e.event(), e.encounters().part()));
    statistics.moves().forEach((kind, count) -> got("move", kind.id(), count));
    for (TrailStatus status : TrailStatus.values()) {
      got("last " + status.id(), "", statistics.neverOnTheMap(status));
      statistics.phases().forEach(p -> got("last " + status.id(), p.phaseId(), p.last(status)));
    }
    for (FunnelMode mode : FunnelMode.values()) {
      statistics
          .funnel(mode)
          .steps()
          .forEach(step -> got("reached " + mode.id(), "" + (step.number() - 1), step.reached()));
    }
    for (FunnelStep step : statistics.funnel().steps()) {
      got("since previous", "" + (step.number() - 1), step.sincePreviousStep());
      got("since start", "" + (step.number() - 1), step.sinceStart());
    }
    LoyaltyLoopSummary loops = statistics.loyaltyLoops();
    for (PurchaseOrigin origin : PurchaseOrigin.values()) {
      got("purchase", origin.id(), loops.purchases(origin));
    }
    got("repeats", "", loops.repeatCustomers().part());
    got(PurchaseOrigin.LOYALTY_LOOP.id(), "", loops.timeByLoyaltyLoop());
    got(PurchaseOrigin.EVALUATED_AGAIN.id(), "", loops.timeByEvaluatingAgain());
    for (int n = 0; n <= MANY; n++) {
      got("loops", "" + n, loops.customersByLoops().get(n));
      got("deviating", "" + n, statistics.conformance().customersByDeviations().get(n));
    }
    loops.taken().forEach((loop, count) -> got("taken", loop, count));
    actual.add("deviations", (int) statistics.conformance().deviations());
    Share moved = statistics.conformance().customersByModelledMoves();
    actual.add("moved", (int) moved.whole());
    actual.add("moved as modelled", (int) moved.part());
    for (PhaseCount phase : statistics.phases()) {
      got("visited", phase.phaseId(), phase.customers().part());
      got("dwell", phase.phaseId(), phase.dwell());
    }
    for (TouchpointCount touchpoint : statistics.touchpoints()) {
      String id = touchpoint.touchpointId();
      got("met", id, touchpoint.customers().part());
      got("start", id, touchpoint.starts());
      got("end", id, touchpoint.ends());
      got("encounters", id, touchpoint.encounters());
      for (int score = -2; score <= 2; score++) {
        got("experience " + score, id, touchpoint.emotion().count(score));
      }
    }
    for (BranchingCount branching : statistics.branchings()) {
      String id = branching.branchingId();
      for (BranchCount branch : branching.branches()) {
        BranchPath path = new BranchPath(id, branch.branchIds().get(0));
        Phase phase = journey.phase(branching.phaseId()).orElseThrow();
        String name = phase.touchpoints(path).isEmpty() ? "straight on" : path.branch();
        got("branch", id + "/" + name, branch.customers().part());
        got("any branch", id, branch.customers().whole() - branching.customers());
      }
      got("any branch", id, branching.customers());
      got("several", id, branching.severalBranches().part());
      got("no branch", id, branching.noBranch().part());
      got("stopped before", id, branching.stoppedBefore());
      got(
          "elsewhere",
          id,
          statistics.customersOnTheMap() - branching.customers() - branching.noBranch().part());
    }
    got("throughput", "", statistics.throughput());
    statistics.follows().forEach(f -> got("follow", f.from() + ">" + f.to(), f.count()));
    for (DirectlyFollows follow : statistics.phaseFollows()) {
      String edge = follow.from() + ">" + follow.to();
      got("phase follow", edge, follow.count());
      got("unmodelled", edge, follow.unmodelled());
      got("edge", edge, follow.time());
    }
    for (Variant variant : statistics.variants(9_999)) {
      got("variant", String.join(" ", variant.phaseIds()), variant.customers().part());
    }
  }

  private void got(String what, String where, TimeSummary times) {
    got("times of " + what, where, times.count());
    actual.add("seconds of " + what + " " + where, (int) times.total().toSeconds());
  }

  private void got(String what, String which, long count) {
    actual.add(what + " " + which, (int) count);
  }
}
