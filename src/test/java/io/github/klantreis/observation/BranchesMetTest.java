package io.github.klantreis.observation;

import static io.github.klantreis.phase.CanonicalPhase.CONSIDERATION;
import static io.github.klantreis.phase.CanonicalPhase.DELIVERY;
import static io.github.klantreis.phase.CanonicalPhase.LOYALTY;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.model.BranchBuilder;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.PhaseBuilder;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.NextStep;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Alternatives are no deviation, and what goes on side by side comes in any order. */
final class BranchesMetTest {
  private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");

  private static final Journey CHOICE = journey(BranchesMetTest::choiceOfWays);

  private static final Journey PARALLEL =
      journey(
          f ->
              f.touchpoint("a", "A")
                  .parallel(
                      "m", "M", m -> m.branch("x", "x", in("x1", "x2")).branch("y", "y", in("y1")))
                  .touchpoint("z", "Z"));

  private static Journey journey(Consumer<PhaseBuilder> consideration) {
    return Journey.builder("j", "J").phase(CONSIDERATION, consideration).build();
  }

  private static Consumer<BranchBuilder> in(String... ids) {
    return branch -> List.of(ids).forEach(id -> branch.touchpoint(id, id.toUpperCase(Locale.ROOT)));
  }

  private static Conformance conformance(Journey journey, String... met) {
    return replay(journey, met).conformance();
  }

  private static Replay replay(Journey journey, String... met) {
    return ObservationPlan.of(journey).replay(trail(met));
  }

  private static Trail trail(String... met) {
    List<Encounter> encounters = new ArrayList<>();
    for (int i = 0; i < met.length; i++) {
      encounters.add(Encounter.of("anna", NOON.plusSeconds(i), met[i]));
    }
    return Trail.of("anna", encounters);
  }

  private static List<String> deviations(Journey journey, String... met) {
    return conformance(journey, met).deviations().stream()
        .map(deviation -> deviation.kind().id() + " " + deviation.label())
        .toList();
  }

  private static void choiceOfWays(PhaseBuilder phase) {
    phase
        .touchpoint("a", "A")
        .choice(
            "m",
            "M?",
            c ->
                c.branch("x", "x", in("x1", "x2"))
                    .branch("y", "y", in("y1"))
                    .branch("none", "none"))
        .touchpoint("z", "Z");
  }

  @Test
  void ofAMissedChoiceAnyBranchWouldDo() {
    Journey choice =
        journey(
            f ->
                f.touchpoint("a", "A")
                    .choice(
                        "m",
                        "M?",
                        c -> c.branch("x", "x", in("x1")).branch("y", "y", in("y1", "y2")))
                    .touchpoint("b", "B")
                    .touchpoint("z", "Z"));

    assertThat(conformance(choice, "a", "z").toText(Locale.ENGLISH))
        .isEqualTo(
            "2 deviations: before step 2, \"X1\" (or another branch of \"M?\") and \"B\" were"
                + " missed");
    assertThat(conformance(choice, "a", "b", "z").toText(Locale.forLanguageTag("nl")))
        .isEqualTo("1 afwijking: vóór stap 2 ontbreekt \"X1\" (of een andere tak van \"M?\")");
    assertThat(conformance(choice, "a", "y1", "b", "z"))
        .hasToString("1 deviation: before step 3, \"Y2\" was missed");
    assertThat(conformance(PARALLEL, "a", "x1", "x2", "z"))
        .hasToString("1 deviation: before step 4, \"Y1\" was missed");
  }

  /** Whoever took one way is not on the way to another, but may come to it the next time. */
  @Test
  void aBranchTakenSettlesItsChoiceUntilTheNextStay() {
    Journey loop =
        Journey.builder("j", "J")
            .phase(CONSIDERATION, BranchesMetTest::choiceOfWays)
            .phase(LOYALTY, loyalty -> loyalty.touchpoint("back", "Back"))
            .loyaltyLoop("again", LOYALTY, CONSIDERATION, details -> {})
            .build();
    ObservationPlan plan = open(loop);

    assertThat(met(plan, "a")).containsExactly("x1 0 of 0", "x2 0 of 0", "y1 0 of 0", "z 0 of 0");
    assertThat(met(plan, "a", "x1"))
        .containsExactly("x1 1 of 1", "x2 0 of 0", "y1 0 of 1", "z 0 of 0");
    assertThat(met(plan, "a", "x1", "y1"))
        .containsExactly("x1 1 of 1", "x2 0 of 0", "y1 1 of 1", "z 0 of 0");
    assertThat(met(plan, "a", "x1", "z", "back", "a"))
        .containsExactly("x1 1 of 1", "x2 0 of 0", "y1 0 of 0", "z 1 of 1");
    assertThat(met(open(PARALLEL), "a", "x1"))
        .containsExactly("x1 1 of 1", "x2 0 of 0", "y1 0 of 0", "z 0 of 0");
  }

  /** Whom the map leads from one branch to another may still come there. */
  @Test
  void aBranchTakenDoesNotSettleWhereItLeads() {
    Journey crossing =
        journey(BranchesMetTest::choiceOfWays)
            .edit(e -> e.touchpoint("x2", t -> t.nextStep(NextStep.to("y1"))));
    assertThat(met(open(crossing), "a", "x1"))
        .containsExactly("x1 1 of 1", "x2 0 of 0", "y1 0 of 0", "z 0 of 0");
    assertThat(met(open(crossing), "a", "y1"))
        .containsExactly("x1 0 of 1", "x2 0 of 1", "y1 1 of 1", "z 0 of 0");
    Journey back =
        journey(BranchesMetTest::choiceOfWays)
            .edit(
                e ->
                    e.touchpoint(
                        "z", t -> t.nextStep(NextStep.to("y1").onCondition("not solved"))));
    assertThat(met(open(back), "a", "x1"))
        .containsExactly("x1 1 of 1", "x2 0 of 0", "y1 0 of 0", "z 0 of 0");
  }

  /** Returns a plan by which everybody may still be on the way. */
  private static ObservationPlan open(Journey journey) {
    return ObservationPlan.of(journey).withCutOff(Duration.ofDays(30), NOON.plusSeconds(60));
  }

  private static List<String> met(ObservationPlan plan, String... met) {
    return plan.newTally().add(plan, trail(met)).statistics(plan).touchpoints().stream()
        .filter(each -> List.of("x1", "x2", "y1", "z").contains(each.touchpointId()))
        .map(each -> each.touchpointId() + " " + each.met().part() + " of " + each.met().whole())
        .toList();
  }

  @Test
  void eachAlternativeIsARoute() {
    assertThat(deviations(CHOICE, "a", "x1", "x2", "z")).isEmpty();
    assertThat(deviations(CHOICE, "a", "y1", "z")).isEmpty();
    assertThat(deviations(CHOICE, "a", "z")).isEmpty();
    assertThat(conformance(CHOICE).shortestRoute()).isEqualTo(2);
  }

  @Test
  void twoAlternativesAreADeviation() {
    assertThat(deviations(CHOICE, "a", "x1", "x2", "y1", "z")).containsExactly("outside y1");
    assertThat(deviations(CHOICE, "a", "x1", "z")).hasSize(1);
  }

  @Test
  void whatGoesOnSideBySideComesInAnyOrder() {
    assertThat(deviations(PARALLEL, "a", "x1", "x2", "y1", "z")).isEmpty();
    assertThat(deviations(PARALLEL, "a", "x1", "y1", "x2", "z")).isEmpty();
    assertThat(deviations(PARALLEL, "a", "y1", "x1", "x2", "z")).isEmpty();
    assertThat(conformance(PARALLEL).shortestRoute()).isEqualTo(5);
  }

  @Test
  void allOfWhatGoesOnSideBySideIsExpectedInTheOrderOfItsBranch() {
    assertThat(deviations(PARALLEL, "a", "x1", "x2", "z")).containsExactly("missed y1");
    assertThat(deviations(PARALLEL, "a", "x2", "y1", "x1", "z")).hasSize(2);
  }

  @Test
  void journeyMayStartAndEndInBranches() {
    Journey journey =
        Journey.builder("j", "J")
            .phase(
                CONSIDERATION,
                f ->
                    f.choice(
                        "m", "M?", c -> c.branch("x", "x", in("x1")).branch("y", "y", in("y1"))))
            .phase(
                DELIVERY,
                f ->
                    f.parallel(
                        "n", "N", n -> n.branch("p", "p", in("p1")).branch("q", "q", in("q1"))))
            .build();

    assertThat(deviations(journey, "x1", "p1", "q1")).isEmpty();
    assertThat(deviations(journey, "y1", "q1", "p1")).isEmpty();
    assertThat(deviations(journey, "y1", "q1")).containsExactly("missed p1");
  }

  @Test
  void moveIsModelledIfItCanComeNext() {
    Journey journey =
        CHOICE.toBuilder()
            .phase(PURCHASE, f -> f.touchpoint("pays", "Pays"))
            .phase(DELIVERY, f -> f.touchpoint("gets", "Gets"))
            .build()
            .withTouchpoint("x2", t -> t.leadsTo("gets"));

    assertThat(replay(journey, "x2", "gets").moves().get(1).isModelled()).isTrue();
    assertThat(replay(journey, "y1", "gets").moves().get(1).isModelled()).isFalse();
    assertThat(deviations(journey, "a", "x1", "x2", "gets")).isEmpty();
  }

  /** Whether a journey models going from one touchpoint directly to another. */
  private static boolean isModelled(Journey journey, String from, String to) {
    return replay(journey, from, to).moves().get(1).isModelled();
  }

  @Test
  void aLoopLeadsToEachBranchWithWhichAPhaseBegins() {
    Journey journey =
        Journey.builder("again", "Again")
            .phase(
                PURCHASE,
                f ->
                    f.choice(
                            "how",
                            "How?",
                            c ->
                                c.branch("cash", "cash", b -> b.touchpoint("coins", "Counts coins"))
                                    .branch("card", "card", b -> b.touchpoint("taps", "Taps")))
                        .touchpoint("bag", "Takes the bag"))
            .phase(LOYALTY, f -> f.touchpoint("stays", "Stays"))
            .loyaltyLoop(LOYALTY, PURCHASE)
            .build();

    assertThat(isModelled(journey, "stays", "coins")).isTrue();
    assertThat(isModelled(journey, "stays", "taps")).isTrue();
  }

  @Test
  void moveWithinAPhaseIsModelledWhereItCanComeNext() {
    assertThat(isModelled(CHOICE, "a", "x1")).isTrue();
    assertThat(isModelled(CHOICE, "a", "y1")).isTrue();
    assertThat(isModelled(CHOICE, "a", "z")).as("straight on").isTrue();
    assertThat(isModelled(CHOICE, "x1", "x1")).as("the same again").isTrue();
    assertThat(isModelled(CHOICE, "x2", "y1")).as("another alternative").isFalse();
    assertThat(isModelled(CHOICE, "a", "x2")).as("past the first of a branch").isFalse();
    assertThat(isModelled(CHOICE, "z", "a")).as("back").isFalse();
    assertThat(isModelled(PARALLEL, "a", "z")).as("past all").isFalse();
    assertThat(isModelled(PARALLEL, "y1", "x2")).as("side by side").isTrue();
    assertThat(isModelled(PARALLEL, "x2", "x1")).as("back in a branch").isFalse();
  }

  @Test
  void statisticsCountTheMovesThatAreNotModelled() {
    JourneyStatistics statistics =
        Stream.of(List.of("a", "x1", "y1", "z"), List.of("a", "y1", "z"))
            .map(met -> trail(met.toArray(new String[0])))
            .collect(ObservationPlan.of(CHOICE).statistics());

    assertThat(statistics.follows())
        .filteredOn(follow -> follow.unmodelled() > 0)
        .singleElement()
        .hasToString("x1 → y1: 1 of 1 (100.0%)");
    assertThat(statistics.phaseFollows().get(0).unmodelled()).isEqualTo(1);
    assertThat(statistics.conformance().modelledMoves()).as("between phases").hasToString("0 of 0");
  }

  @Test
  void wayWithoutAConditionTakesThePlaceOfWhatFollows() {
    Journey journey =
        journey(
            f ->
                f.touchpoint("a", "A", t -> t.leadsTo("c"))
                    .touchpoint("b", "B")
                    .touchpoint("c", "C"));

    assertThat(deviations(journey, "a", "c")).isEmpty();
    assertThat(deviations(journey, "a", "b", "c")).containsExactly("outside b");
  }

  @Test
  void purchaseIsAtTheEndOfAnyBranchOfTheLastChoice() {
    Journey journey =
        Journey.builder("j", "J")
            .phase(
                PURCHASE,
                f ->
                    f.choice(
                        "how",
                        "How?",
                        c -> c.branch("x", "x", in("x1", "x2")).branch("y", "y", in("y1"))))
            .build();

    assertThat(replay(journey, "x1", "x2").purchases()).hasSize(1);
    assertThat(replay(journey, "x1").purchases()).isEmpty();
    assertThat(replay(journey, "y1").purchases()).hasSize(1);
  }

  @Test
  void manySideBySideComeInAnyOrderThatIsNotHeldWithinTheirBranches() {
    Journey journey =
        journey(
            f ->
                f.parallel(
                    "m",
                    "M",
                    m ->
                        IntStream.range(0, 20)
                            .forEach(b -> m.branch("b" + b, "b", in("first" + b, "second" + b)))));
    String[] ahead =
        IntStream.range(0, 20)
            .boxed()
            .flatMap(b -> List.of("first" + b, "second" + b).stream())
            .toArray(String[]::new);
    String[] back = IntStream.range(0, 40).mapToObj(i -> ahead[39 - i]).toArray(String[]::new);

    assertThat(deviations(journey, ahead)).isEmpty();
    assertThat(deviations(journey, back).size()).isLessThan(40);
  }

  @Test
  void deviationsAreThoseOfTheNearestOrderOfAll() {
    Random random = new Random(12);
    for (int round = 0; round < 200; round++) {
      List<List<String>> branches = new ArrayList<>();
      for (int b = 0; b < 2 + random.nextInt(2); b++) {
        int branch = b;
        branches.add(
            IntStream.range(0, 1 + random.nextInt(2)).mapToObj(i -> "t" + branch + i).toList());
      }
      Journey journey =
          journey(
              f ->
                  f.touchpoint("a", "A")
                      .parallel(
                          "m",
                          "M",
                          m ->
                              branches.forEach(
                                  branch ->
                                      m.branch(
                                          "in-" + branch.get(0),
                                          "x",
                                          in(branch.toArray(new String[0])))))
                      .touchpoint("z", "Z"));
      List<String> all = journey.touchpoints().map(Touchpoint::id).toList();
      List<String> met =
          IntStream.range(0, random.nextInt(8))
              .mapToObj(i -> all.get(random.nextInt(all.size())))
              .toList();

      int nearest =
          orders(branches).stream()
              .map(
                  order -> {
                    List<String> route = new ArrayList<>(List.of("a"));
                    route.addAll(order);
                    route.add("z");
                    return Conformance.toSequence(route, met).deviations().size();
                  })
              .min(Comparator.naturalOrder())
              .orElseThrow();
      assertThat(deviations(journey, met.toArray(new String[0]))).as("%s", met).hasSize(nearest);
    }
  }

  /** All orders of what is in branches, each branch in its own. */
  private static List<List<String>> orders(List<List<String>> branches) {
    if (branches.stream().allMatch(List::isEmpty)) {
      return List.of(List.of());
    }
    List<List<String>> orders = new ArrayList<>();
    for (int b = 0; b < branches.size(); b++) {
      List<String> branch = branches.get(b);
      if (!branch.isEmpty()) {
        List<List<String>> rest = new ArrayList<>(branches);
        rest.set(b, branch.subList(1, branch.size()));
        for (List<String> order : orders(rest)) {
          List<String> longer = new ArrayList<>(List.of(branch.get(0)));
          longer.addAll(order);
          orders.add(longer);
        }
      }
    }
    return orders;
  }
}
