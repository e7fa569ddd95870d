package io.github.klantreis.observation;

import static io.github.klantreis.phase.CanonicalPhase.ADVOCACY;
import static io.github.klantreis.phase.CanonicalPhase.AWARENESS;
import static io.github.klantreis.phase.CanonicalPhase.CONSIDERATION;
import static io.github.klantreis.phase.CanonicalPhase.LOYALTY;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.klantreis.change.JourneyDiff;
import io.github.klantreis.discovery.DiscoveredJourney;
import io.github.klantreis.discovery.JourneyDiscovery;
import io.github.klantreis.drawing.JourneyMap;
import io.github.klantreis.exchange.json.JourneyJson;
import io.github.klantreis.model.Journey;
import io.github.klantreis.observation.cohort.ConformanceCounting;
import io.github.klantreis.observation.cohort.DropOffCounting;
import io.github.klantreis.observation.cohort.DropOffTrait;
import io.github.klantreis.observation.cohort.ElementConformance;
import io.github.klantreis.observation.cohort.FanCounting;
import io.github.klantreis.observation.cohort.MapConformance;
import io.github.klantreis.observation.comparison.StatisticsComparison;
import io.github.klantreis.observation.funnel.TouchpointFunnel;
import io.github.klantreis.validation.Finding;
import io.github.klantreis.validation.Validators;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Touchpoints that a log cannot see, by the plan or because there is not one event of them. */
final class UnrecordedTest {
  private static final Locale DUTCH = Locale.forLanguageTag("nl");
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

  /** Nobody keeps a record of who finds the leak, and of who waits at home. */
  private static final Journey LEAK =
      Journey.builder("leak", "A leak")
          .phase(AWARENESS, p -> p.touchpoint("finds", "Finds the leak"))
          .phase(
              CONSIDERATION,
              p -> p.touchpoint("calls", "Calls").touchpoint("waits", "Waits at home"))
          .phase(PURCHASE, p -> p.touchpoint("visit", "Visit").touchpoint("pays", "Pays"))
          .phase(ADVOCACY, p -> p.touchpoint("survey", "Survey"))
          .build();

  private static final Journey SEEN =
      LEAK.edit(e -> e.removeTouchpoint("finds").removeTouchpoint("waits"));

  private static ObservationPlan plan(Journey journey, FunnelMode mode) {
    return ObservationPlan.of(journey)
        .withFunnel(mode)
        .withWindow(Duration.ofDays(20))
        .withPurchasesAt("pays")
        .withCutOff(Duration.ofDays(10), START.plus(Duration.ofDays(100)));
  }

  private static ObservationPlan plan() {
    return plan(LEAK, FunnelMode.BEST_START).withUnrecorded("finds", "waits");
  }

  private static List<Trail> trails(int seed, int customers, String... events) {
    Random random = new Random(seed);
    List<Trail> trails = new ArrayList<>();
    for (int c = 0; c < customers; c++) {
      String customer = "c" + c;
      Instant at = START.plus(Duration.ofHours(random.nextInt(24 * 90)));
      List<Encounter> encounters = new ArrayList<>();
      for (int n = random.nextInt(9); n > 0; n--) {
        encounters.add(Encounter.of(customer, at, events[random.nextInt(events.length)]));
        at = at.plus(Duration.ofHours(random.nextInt(3) == 0 ? 0 : random.nextInt(100)));
      }
      trails.add(Trail.of(customer, encounters));
    }
    return trails;
  }

  /** As if the map did not have it, in each mode: of the whole log, and of each customer. */
  @Test
  void itIsAsIfTheMapDidNotHaveWhatTheLogDoesNot() {
    for (FunnelMode mode : FunnelMode.values()) {
      ObservationPlan plan = plan(LEAK, mode).withUnrecorded("finds").withUnrecorded("waits");
      ObservationPlan seen = plan(SEEN, mode);
      for (int seed = 0; seed < 20; seed++) {
        List<Trail> trails = trails(seed, 60, "calls", "visit", "pays", "survey", "else");
        JourneyStatistics statistics = trails.stream().collect(plan.statistics());
        JourneyStatistics without = trails.stream().collect(seen.statistics());
        assertThat(statistics.funnel().steps()).hasSize(3);
        assertThat(statistics.funnel().steps().toString())
            .isEqualTo(without.funnel().steps().toString());
        assertThat(statistics.conformance().customersWithoutDeviation())
            .isEqualTo(without.conformance().customersWithoutDeviation());
        assertThat(statistics.conformance().fitness()).isEqualTo(without.conformance().fitness());
        assertThat(statistics.conformance().modelledMoves())
            .isEqualTo(without.conformance().modelledMoves());
        assertThat(statistics.moves()).isEqualTo(without.moves());
        for (Trail trail : trails) {
          Replay replay = plan.replay(trail);
          Replay other = seen.replay(trail);
          assertThat(replay.conformance().deviations()).isEqualTo(other.conformance().deviations());
          assertThat(replay.phaseConformance().deviations())
              .isEqualTo(other.phaseConformance().deviations());
          assertThat(replay.funnel().toString()).isEqualTo(other.funnel().toString());
          assertThat(replay.traveller().stepsReached()).isEqualTo(replay.funnel().stepsReached());
          assertThat(replay.status()).isEqualTo(other.status());
        }
      }
    }
  }

  /** What the log does have counts: it is on the route, and the phase is still no step. */
  @Test
  void whatIsRecordedAllTheSameIsOnTheRoute() {
    for (FunnelMode mode : FunnelMode.values()) {
      ObservationPlan plan = plan(LEAK, mode).withUnrecorded("finds", "waits");
      for (int seed = 0; seed < 20; seed++) {
        List<Trail> all =
            trails(seed, 60, "finds", "calls", "waits", "visit", "pays", "survey", "else");
        JourneyStatistics statistics = all.stream().collect(plan.statistics());
        long[] reached = new long[statistics.funnel().steps().size()];
        for (Trail trail : all) {
          Replay replay = plan.replay(trail);
          IntStream.range(0, replay.funnel().stepsReached()).forEach(step -> reached[step]++);
          assertThat(replay.traveller().stepsReached()).isEqualTo(replay.funnel().stepsReached());
          Trail without =
              Trail.of(
                  trail.customer(),
                  trail.encounters().stream().filter(e -> !e.event().equals("finds")).toList());
          assertThat(plan.replay(without).funnel().stepsReached())
              .isEqualTo(replay.funnel().stepsReached());
        }
        assertThat(statistics.funnel().steps())
            .extracting(FunnelStep::reached)
            .containsExactly(reached[0], reached[1], reached[2]);
      }
    }
    Replay whole = plan().replay(trail("finds", "calls", "waits", "visit", "pays", "survey"));
    assertThat(whole.conformance().toText(Locale.ENGLISH)).isEqualTo("no deviations");
  }

  private static Trail trail(String... events) {
    List<Encounter> encounters = new ArrayList<>();
    for (int i = 0; i < events.length; i++) {
      encounters.add(Encounter.of("c", START.plus(Duration.ofHours(i)), events[i]));
    }
    return Trail.of("c", encounters);
  }

  @Test
  void aReplayNamesWhatIsNotJudged() {
    Replay replay = plan().replay(trail("calls", "visit", "survey"));
    assertThat(replay.conformance().notRecorded()).containsExactly("finds", "waits");
    assertThat(replay.conformance().notJudged()).isEmpty();
    assertThat(replay.conformance().toText(Locale.ENGLISH))
        .isEqualTo(
            "1 deviation: before step 3, \"Pays\" was missed; \"Finds the leak\" and \"Waits at"
                + " home\" are not recorded: not judged");
    assertThat(replay.phaseConformance().toText(DUTCH))
        .isEqualTo("geen afwijkingen; \"Bewustwording\" wordt niet vastgelegd: niet beoordeeld");
    assertThat(replay.moves()).extracting(Move::kind).doesNotContain(MoveKind.SKIP);
    assertThat(replay.explain(Locale.ENGLISH)).contains("3 of 3 steps reached");
  }

  /** Nobody knows who took a branch that is not recorded: it may be whoever took no other. */
  @Test
  void aChoiceCanBePassedByABranchThatIsNotRecorded() {
    Journey journey =
        Journey.builder("advice", "Advice")
            .phase(
                AWARENESS,
                p ->
                    p.touchpoint("asks", "Asks")
                        .choice(
                            "where",
                            "Where?",
                            c ->
                                c.branch(
                                        "site",
                                        "Site",
                                        b -> b.share(50).touchpoint("reads", "Reads"))
                                    .branch(
                                        "friend",
                                        "Friend",
                                        b -> b.share(50).touchpoint("talks", "Talks")))
                        .touchpoint("decides", "Decides"))
            .build();
    ObservationPlan plan =
        ObservationPlan.of(journey)
            .withCutOff(Duration.ofDays(1), START.plus(Duration.ofDays(9)))
            .withUnrecorded("talks");
    assertThat(plan.replay(trail("asks", "decides")).conformance().deviations()).isEmpty();
    assertThat(plan.replay(trail("asks", "reads", "decides")).conformance().deviations()).isEmpty();
    assertThat(plan.replay(trail("asks")).conformance().deviations()).hasSize(1);
    assertThat(plan.replay(trail("asks", "decides")).moves())
        .allSatisfy(move -> assertThat(move.isModelled()).isTrue());
    List<Trail> trails = List.of(trail("asks", "decides"), trail("asks", "reads", "decides"));
    JourneyStatistics statistics = trails.stream().collect(plan.statistics());
    BranchingCount count = statistics.branchings().get(0);
    assertThat(count.hasUnrecordedBranch()).isTrue();
    assertThat(count.branches()).extracting(BranchCount::isUnrecorded).containsExactly(false, true);
    assertThat(count.branches()).allSatisfy(branch -> assertThat(branch.statedShare()).isEmpty());
    assertThat(statistics.toText(Locale.ENGLISH))
        .contains("not recorded", "no shares, as not every branch is recorded")
        .doesNotContain("100.0%  50%");
    assertThat(JourneyMap.of(journey).observed(statistics).toMarkdown())
        .contains("1 took it; not every branch is recorded", "not recorded")
        .doesNotContain("took a branch");
    MapConformance fit =
        trails.stream().collect(ConformanceCounting.byTouchpoint(journey, plan).counted());
    assertThat(fit.conforming()).isEqualTo(Share.of(2, 2));
    assertThat(fit.withoutBranch()).isEqualTo(Share.of(0, 0));
    assertThat(ObservedRules.of(statistics).sight(journey).toString()).isNotEmpty();
  }

  /** Whoever is not seen where a declared way begins may have gone there by it. */
  @Test
  void declaredStepsOfWhatIsNotRecordedAreOnTheMap() {
    Journey journey =
        Journey.builder("library", "Library")
            .phase(
                AWARENESS,
                p ->
                    p.touchpoint("reserves", "Reserves")
                        .touchpoint("waits", "Waits", t -> t.leadsTo("quits"))
                        .touchpoint("gets", "Gets"))
            .phase(PURCHASE, p -> p.touchpoint("reads", "Reads"))
            .phase(ADVOCACY, p -> p.touchpoint("tells", "Tells").touchpoint("quits", "Quits"))
            .build();
    ObservationPlan plan = ObservationPlan.of(journey).withUnrecorded("waits");
    assertThat(plan.replay(trail("reserves", "quits")).moves())
        .allSatisfy(move -> assertThat(move.isModelled()).isTrue());
    assertThat(plan.replay(trail("reserves", "tells")).moves().get(1).isModelled()).isFalse();
    assertThat(plan.replay(trail("gets", "quits")).moves().get(1).isModelled()).isFalse();
    assertThat(
            ObservationPlan.of(journey)
                .replay(trail("reserves", "quits"))
                .moves()
                .get(1)
                .isModelled())
        .isFalse();
  }

  /** Whoever goes straight on may have taken the branch that is not recorded. */
  @Test
  void nobodyIsSeenToTakeABranchWithoutTouchpointsBesideOneThatIsNotRecorded() {
    Journey journey =
        Journey.builder("check", "Check-up")
            .phase(
                AWARENESS,
                p ->
                    p.touchpoint("asks", "Asks")
                        .choice(
                            "talk",
                            "Talk?",
                            c ->
                                c.branch(
                                        "talks", "Talks", b -> b.touchpoint("talks-there", "Talks"))
                                    .branch("no", "No talk", b -> {}))
                        .touchpoint("decides", "Decides"))
            .build();
    List<Trail> trails = List.of(trail("asks", "decides"));
    JourneyStatistics complete = trails.stream().collect(ObservationPlan.of(journey).statistics());
    assertThat(complete.branchings().get(0).branches().get(1).customers().part()).isEqualTo(1);
    JourneyStatistics statistics =
        trails.stream()
            .collect(ObservationPlan.of(journey).withUnrecorded("talks-there").statistics());
    assertThat(statistics.branchings().get(0).branches())
        .hasSize(2)
        .allSatisfy(
            branch -> {
              assertThat(branch.isUnrecorded()).isTrue();
              assertThat(branch.customers().part()).isZero();
            });
  }

  /** A way over what the log has nothing of, and a branch that it never has, are not judged. */
  @Test
  void findingsAssumeNothingOfWhatTheLogNeverHas() {
    Journey journey =
        Journey.builder("claim", "Claim")
            .phase(AWARENESS, p -> p.touchpoint("asks", "Asks"))
            .phase(CONSIDERATION, p -> p.touchpoint("thinks", "Thinks"))
            .phase(
                PURCHASE,
                p ->
                    p.choice(
                        "answer",
                        "Answer?",
                        c ->
                            c.branch(
                                    "yes", "Yes", b -> b.share(70).touchpoint("granted", "Granted"))
                                .branch(
                                    "no", "No", b -> b.share(30).touchpoint("refused", "Refused"))))
            .build();
    List<Trail> trails =
        IntStream.range(0, 300)
            .mapToObj(
                i ->
                    Trail.of(
                        "c" + i,
                        Encounter.of("c" + i, START, "asks"),
                        Encounter.of("c" + i, START.plusSeconds(9), "granted")))
            .toList();
    ObservationPlan plan =
        ObservationPlan.of(journey).withCutOff(Duration.ofDays(1), START.plus(Duration.ofDays(90)));
    ObservedRules rules = ObservedRules.of(trails.stream().collect(plan.statistics()));
    assertThat(Validators.none().plus(rules).validate(journey).findings())
        .extracting(Finding::validatorId)
        .doesNotContain("observed-move-unmodelled", "observed-branch-share-differs");
    assertThat(
            rules.sight(journey).stream().flatMap(each -> each.silences(Locale.ENGLISH).stream()))
        .contains(
            "observed-move-unmodelled: the way from \"Awareness\" to \"Purchase\" was not judged, as"
                + " the log has not one event of what is between: it is not recorded, or nobody comes"
                + " there",
            "observed-branch-share-differs: \"Answer?\" was not judged, as the log has not one event of"
                + " one of its branches: it is not recorded, or nobody takes it");
    MapConformance fit =
        IntStream.range(0, 9)
            .mapToObj(i -> Trail.of("c" + i, Encounter.of("c" + i, START, "asks")))
            .collect(ConformanceCounting.byTouchpoint(journey, plan).counted());
    assertThat(fit.toText(Locale.ENGLISH)).doesNotContain("took no branch of it (");
  }

  /** The journey may have ended by the branch that nobody records for whoever stops before it. */
  @Test
  void aBranchThatEndsUnrecordedMayHaveBeenTaken() {
    Journey journey =
        Journey.builder("claim", "Claim")
            .phase(
                AWARENESS,
                p ->
                    p.touchpoint("asks", "Asks")
                        .choice(
                            "answer",
                            "Answer?",
                            c ->
                                c.branch("yes", "Yes", b -> b.touchpoint("granted", "Granted"))
                                    .branch(
                                        "no",
                                        "No",
                                        b -> b.endsJourney().touchpoint("refused", "Refused")))
                        .touchpoint("paid", "Paid"))
            .build();
    ObservationPlan plan = ObservationPlan.of(journey);
    assertThat(plan.replay(trail("asks")).conformance().deviations()).hasSize(2);
    assertThat(plan.withUnrecorded("refused").replay(trail("asks")).conformance().deviations())
        .isEmpty();
  }

  @Test
  void conformanceSaysWhatNobodyMissed() {
    List<Trail> trails = leaks(40);
    MapConformance fit =
        trails.stream().collect(ConformanceCounting.byTouchpoint(LEAK, plan()).counted());
    assertThat(fit.conforming()).isEqualTo(Share.of(40, 40));
    assertThat(fit.elements().get(0))
        .isEqualTo(new ElementConformance("finds", Share.of(0, 0), Share.of(0, 40), 0, true));
    assertThat(fit.toText(Locale.ENGLISH))
        .contains(
            "Not recorded, so missed by nobody by this count: \"Finds the leak\", \"Waits at home\".")
        .doesNotContain("missed \"Finds");
    assertThat(JourneyJson.write(fit)).contains("\"isUnrecorded\": true");
  }

  private static List<Trail> leaks(int customers) {
    return IntStream.range(0, customers)
        .mapToObj(
            i ->
                Trail.of(
                    "c" + i,
                    trail("calls", "visit", "pays", "survey").encounters().stream()
                        .map(e -> Encounter.of("c" + i, e.at(), e.event()))
                        .toList()))
        .toList();
  }

  /**
   * Nothing is assumed of what the log has not one event of: neither that it was missed, nor not.
   */
  @Test
  void whatTheLogNeverHasIsToldAsThat() {
    ObservationPlan unsaid = plan(LEAK, FunnelMode.BEST_START);
    List<Trail> trails = new ArrayList<>(leaks(1_000));
    for (int i = 0; i < 500; i++) {
      String customer = "d" + i;
      trails.add(
          Trail.of(
              customer,
              Encounter.of(customer, START, "calls"),
              Encounter.of(customer, START.plusSeconds(9), "visit")));
    }
    MapConformance fit =
        trails.stream().collect(ConformanceCounting.byTouchpoint(LEAK, unsaid).counted());
    assertThat(fit.conforming()).isEqualTo(Share.of(0, 1_500));
    assertThat(fit.elements().get(0).met()).isZero();
    assertThat(fit.toText(Locale.ENGLISH))
        .contains(
            "Not one event counted is of \"Finds the leak\", \"Waits at home\": not recorded, or"
                + " nobody comes there. Above, whoever should have come there misses it. Whoever"
                + " knows that it is not recorded says so in the plan by withUnrecorded: then the"
                + " figures are exact.\n")
        .doesNotContain("missed \"Finds", "missed \"Waits")
        .contains("33.3% of the customers missed \"Pays\" (500 of 1,500)");
    assertThat(fit.toText(DUTCH))
        .contains(
            "niet vastgelegd, of niemand komt er. Hierboven mist wie er had moeten komen het.");
    JourneyStatistics statistics = trails.stream().collect(unsaid.statistics());
    assertThat(statistics.toText(DUTCH))
        .contains(
            "geen enkele getelde gebeurtenis hoort hierbij (niet vastgelegd, of niemand komt er):"
                + " \"Finds the leak\", \"Waits at home\"");
    assertThat(JourneyMap.of(LEAK).observed(statistics).toMarkdown())
        .contains("not in the log")
        .doesNotContain("Nobody met it");
    assertThat(findings(statistics))
        .extracting(finding -> finding.message(Locale.ENGLISH))
        .contains(
            "Of the 1,500 customers in \"Consideration\" there is not one event of \"Waits at home\":"
                + " it is not recorded, or nobody comes there");
    JourneyStatistics planned = trails.stream().collect(plan().statistics());
    assertThat(findings(planned))
        .extracting(Finding::validatorId)
        .doesNotContain("observed-touchpoint-unmet");
    assertThat(ObservedRules.of(planned).sight(LEAK).get(0).silences(DUTCH))
        .contains(
            "observed-touchpoint-unmet: \"Finds the leak\" is niet beoordeeld, want het wordt niet"
                + " vastgelegd");
    assertThat(JourneyMap.of(LEAK).observed(planned).toMarkdown())
        .contains("not recorded")
        .doesNotContain("Nobody met it", "Not in the log");
    assertThat(planned.toText(DUTCH))
        .contains(
            "geen stap ervan, want niet vastgelegd: Bewustwording",
            "niet vastgelegd, dus voor niemand als gemist geteld: \"Finds the leak\"");
    assertThat(JourneyJson.write(planned)).contains("\"isUnrecorded\": true");
  }

  /** What the log has all the same of a phase is not all of it: no figure follows from that. */
  @Test
  void noFigureIsGivenOfWhatIsNotRecorded() {
    Journey care =
        Journey.builder("care", "Care")
            .phase(AWARENESS, p -> p.touchpoint("a", "Calls").touchpoint("b", "Waits"))
            .phase(CONSIDERATION, p -> p.touchpoint("c", "Asks a neighbour"))
            .phase(PURCHASE, p -> p.touchpoint("pays", "Pays"))
            .phase(ADVOCACY, p -> p.touchpoint("survey", "Survey"))
            .build();
    ObservationPlan all =
        ObservationPlan.of(care).withCutOff(Duration.ofDays(10), START.plus(Duration.ofDays(100)));
    ObservationPlan plan = all.withUnrecorded("b", "c");
    List<Trail> trails = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      trails.add(
          i < 100
              ? trail("a", "c")
              : i < 200 ? trail("a") : trail("a", "b", "c", "pays", "survey"));
    }
    assertThat(traits(care, all, trails)).containsExactly("b");
    assertThat(traits(care, plan, trails)).isEmpty();

    JourneyStatistics statistics = trails.stream().collect(plan.statistics());
    ObservedRules rules = ObservedRules.of(statistics);
    assertThat(dropOffs(care, ObservedRules.of(trails.stream().collect(all.statistics()))))
        .containsExactly("phase[consideration]");
    assertThat(dropOffs(care, rules)).isEmpty();
    assertThat(rules.sight(care).stream().flatMap(each -> each.silences(DUTCH).stream()))
        .contains(
            "observed-drop-off-unmarked: \"Overweging\" is niet beoordeeld, want het wordt niet"
                + " vastgelegd");
    assertThat(statistics.toText(Locale.ENGLISH))
        .containsPattern("Consideration +not all recorded *\n")
        .doesNotContain("not all purchases are known");
  }

  private static List<String> dropOffs(Journey journey, ObservedRules rules) {
    return Validators.none().plus(rules).validate(journey).findings().stream()
        .filter(finding -> finding.validatorId().equals("observed-drop-off-unmarked"))
        .map(finding -> finding.path().toString())
        .toList();
  }

  private static List<String> traits(Journey journey, ObservationPlan plan, List<Trail> trails) {
    return trails.stream().collect(DropOffCounting.of(journey, plan).counted()).all().stream()
        .map(DropOffTrait::touchpointId)
        .toList();
  }

  /** Purchases that nobody records cannot be set; of the journey's own it is told. */
  @Test
  void purchasesThatAreNotRecordedAreRefusedOrTold() {
    String why = "purchases at pays cannot be counted, as it is not recorded by this plan";
    assertThatThrownBy(
            () -> ObservationPlan.of(LEAK).withUnrecorded("pays").withPurchasesAt("pays"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(why);
    assertThatThrownBy(
            () -> ObservationPlan.of(LEAK).withPurchasesAt("pays").withUnrecorded("pays"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(why);
    ObservationPlan plan =
        ObservationPlan.of(LEAK)
            .withCutOff(Duration.ofDays(10), START.plus(Duration.ofDays(100)))
            .withUnrecorded("pays");
    assertThat(plan.purchasesAt()).containsExactly("pays");
    assertThatThrownBy(() -> DropOffCounting.of(LEAK, plan)).hasMessageStartingWith(why);
    JourneyStatistics statistics = leaks(40).stream().collect(plan.statistics());
    assertThat(statistics.toText(Locale.ENGLISH))
        .contains("not all purchases are known, as these are not recorded: \"Pays\"");
    assertThat(statistics.toText(DUTCH))
        .contains("niet alle aankopen zijn bekend, want niet vastgelegd: \"Pays\"");
  }

  private static List<Finding> findings(JourneyStatistics statistics) {
    return Validators.none().plus(ObservedRules.of(statistics)).validate(LEAK).findings();
  }

  /** Each round passes by what is not recorded, however many there are. */
  @Test
  void whoSaysWhatIsNotRecordedHasTheExactFigure() {
    Journey rounds =
        Journey.builder("rounds", "Rounds")
            .phase(AWARENESS, p -> p.touchpoint("a", "A"))
            .phase(PURCHASE, p -> p.touchpoint("x", "X").touchpoint("b", "B"))
            .phase(LOYALTY, p -> p.touchpoint("c", "C"))
            .loyaltyLoop(LOYALTY, PURCHASE)
            .build();
    List<Trail> trails =
        List.of(trail("a", "b", "c"), trail("a", "b", "c", "b", "c"), trail("a", "c"));
    ObservationPlan unsaid = ObservationPlan.of(rounds);
    MapConformance fit =
        trails.stream().collect(ConformanceCounting.byTouchpoint(rounds, unsaid).counted());
    MapConformance said =
        trails.stream()
            .collect(
                ConformanceCounting.byTouchpoint(rounds, unsaid.withUnrecorded("x")).counted());
    assertThat(fit.conforming()).isEqualTo(Share.of(0, 3));
    assertThat(said.conforming()).isEqualTo(Share.of(2, 3));
    assertThat(said.toText(Locale.ENGLISH)).doesNotContain("withUnrecorded");
  }

  /** Where after a phase the log has nothing at all, nobody is said to have gone no further. */
  @Test
  void aDropOffIsNotSeenWhereNothingIsRecordedBehindIt() {
    List<Trail> trails = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      trails.add(Trail.of("c" + i, Encounter.of("c" + i, START, "calls")));
    }
    JourneyStatistics statistics =
        trails.stream().collect(plan(LEAK, FunnelMode.BEST_START).statistics());
    assertThat(findings(statistics))
        .extracting(Finding::validatorId)
        .doesNotContain("observed-drop-off-unmarked");
    assertThat(ObservedRules.of(statistics).sight(LEAK).toString()).isNotEmpty();
  }

  @Test
  void thePlanSaysIt() throws IOException, ClassNotFoundException {
    assertThat(plan().isUnrecorded("finds")).isTrue();
    assertThat(plan().isUnrecorded("calls")).isFalse();
    assertThat(plan()).asString().contains("unrecorded=[finds, waits]");
    assertThatThrownBy(() -> plan().withUnrecorded())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("none is given");
    assertThatThrownBy(() -> plan().withUnrecorded("find"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("finds");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(plan());
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      ObservationPlan read = (ObservationPlan) in.readObject();
      assertThat(read).hasToString(plan().toString());
      JourneyTally tally = plan().newTally();
      tally.merge(read.newTally());
    }
    JourneyTally other = plan(LEAK, FunnelMode.BEST_START).newTally();
    assertThatThrownBy(() -> plan().newTally().merge(other))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** The steps of a funnel are others: a traveller who moves to such a plan forgets hers. */
  @Test
  void aTravellerMovesToAPlanWithOtherSteps() {
    Traveller before = plan(LEAK, FunnelMode.BEST_START).traveller("c");
    byte[] bytes = before.meets(Encounter.of("c", START, "finds")).toBytes();
    List<String> forgotten = new ArrayList<>();
    Traveller after = plan().traveller(bytes, what -> forgotten.add(what.get(Locale.ENGLISH)));
    assertThat(forgotten).hasSize(1);
    assertThat(after.stepsReached()).isZero();
    assertThat(plan().traveller(after.toBytes()).toBytes()).isEqualTo(after.toBytes());
  }

  @Test
  void comparisonsLeaveItOut() {
    List<Trail> trails = leaks(100);
    ObservationPlan unsaid = plan(LEAK, FunnelMode.BEST_START).during(Duration.ofDays(30));
    JourneyStatistics before = trails.stream().collect(unsaid.statistics());
    JourneyStatistics after = trails.stream().collect(unsaid.withUnrecorded("waits").statistics());
    assertThat(StatisticsComparison.of(before, after).toText(Locale.ENGLISH))
        .contains("recorded in only one of them: drop-off in \"Consideration\"")
        .doesNotContain("met \"Waits at home\"  ");
    assertThat(StatisticsComparison.of(after, after).toText(DUTCH))
        .contains("niet vastgelegd: kwam \"Waits at home\" tegen");
  }

  @Test
  void stepsOfAFunnelAndFansDoNotNeedIt() {
    TouchpointFunnel funnel = TouchpointFunnel.of(plan());
    for (var phase : LEAK.phases()) {
      funnel = funnel.withStepsOf(phase);
    }
    assertThat(leaks(10).stream().collect(funnel.result()).steps())
        .extracting(step -> step.reached())
        .contains(10L)
        .endsWith(10L);
    ObservationPlan plan = plan().withUnrecorded("survey");
    assertThat(leaks(3).stream().collect(FanCounting.of(LEAK, plan).counted()).fans()).isEmpty();
  }

  /** The proposal cannot have it; that is no reason to take it off the map. */
  @Test
  void discoveryNamesWhatOnlyTheMapHas() {
    DiscoveredJourney found =
        JourneyDiscovery.of("found", "Found").withMap(LEAK, plan()).discover(leaks(40));
    assertThat(found.notInLog()).extracting(each -> each.id()).containsExactly("finds", "waits");
    assertThat(found.toText(Locale.ENGLISH))
        .contains(
            "On the map, but not one event is of it (not recorded, or nobody comes there):"
                + " \"Finds the leak\", \"Waits at home\"");
    assertThat(JourneyDiff.between(LEAK, found.journey()).toText(Locale.ENGLISH))
        .contains("Waits at home");
    assertThat(JourneyDiscovery.of("x", "X").discover(leaks(40)).notInLog()).isEmpty();
  }
}
