package io.github.klantreis.observation;

import static io.github.klantreis.phase.CanonicalPhase.CONSIDERATION;
import static io.github.klantreis.phase.CanonicalPhase.DELIVERY;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.klantreis.exchange.json.JourneyJson;
import io.github.klantreis.model.BranchBuilder;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.PhaseBuilder;
import io.github.klantreis.term.BranchingKind;
import io.github.klantreis.validation.Finding;
import io.github.klantreis.validation.Validators;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How many customers took which branch. */
final class BranchesTakenTest {
  private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");
  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  private static final Journey BETS =
      journey(
          f ->
              f.touchpoint("league", "Selects the league")
                  .choice(
                      "moment",
                      "When is the match?",
                      c ->
                          c.branch("before", "before the match", b -> b.touchpoint("pre", "Pre"))
                              .branch(
                                  "during",
                                  "during the match",
                                  b ->
                                      b.share(62.5)
                                          .touchpoint("live", "Live")
                                          .touchpoint("cash", "Cash"))
                              .branch("none", "does not mind", b -> b.share(10)))
                  .touchpoint("bets", "Bets"));

  private static Journey journey(Consumer<PhaseBuilder> consideration) {
    return Journey.builder("bets", "Bets")
        .phase(CONSIDERATION, consideration)
        .phase(PURCHASE, f -> f.touchpoint("pays", "Pays"))
        .build();
  }

  /** Each text is a customer: the touchpoints met, separated by spaces. */
  private static JourneyStatistics observed(Journey journey, String... customers) {
    return Arrays.stream(customers)
        .map(met -> trail(met, met.split(" ")))
        .collect(ObservationPlan.of(journey).statistics());
  }

  private static Trail trail(String customer, String... met) {
    return Trail.of(
        customer,
        IntStream.range(0, met.length)
            .mapToObj(i -> Encounter.of(customer, NOON.plusSeconds(i), met[i]))
            .toList());
  }

  private static List<String> branches(JourneyStatistics statistics, String branching) {
    return statistics.branching(branching).orElseThrow().branches().stream()
        .map(BranchCount::toString)
        .toList();
  }

  @Test
  void customersAreCountedByTheBranchThatTheyTook() {
    JourneyStatistics statistics =
        observed(
            BETS,
            "league pre bets",
            "league live cash bets pays",
            "live",
            "league live live bets",
            "league bets",
            "league");

    assertThat(branches(statistics, "moment"))
        .containsExactly(
            "before: 1 of 5 (20.0%)", "during: 3 of 5 (60.0%)", "none: 1 of 5 (20.0%)");
    BranchingCount moment = statistics.branchings().get(0);
    assertThat(moment.branchingId()).isEqualTo("moment");
    assertThat(moment.name()).isEqualTo("When is the match?");
    assertThat(moment.kind()).isEqualTo(BranchingKind.CHOICE);
    assertThat(moment.phaseId()).isEqualTo("consideration");
    assertThat(moment.customers()).isEqualTo(5);
    assertThat(moment.severalBranches()).hasToString("0 of 5 (0.0%)");
    assertThat(moment.noBranch()).hasToString("1 of 6 (16.7%)");
    assertThat(moment.branches().get(1).statedShare()).hasValue(62.5);
    assertThat(moment.branches().get(0).statedShare()).isEmpty();
    assertThat(moment.branches().get(1).name()).isEqualTo("during the match");
    assertThat(moment).hasToString("moment: " + moment.branches());
  }

  @Test
  void customersWhoTookSeveralBranchesCountForEachOfThem() {
    JourneyStatistics statistics =
        observed(BETS, "league pre live bets", "league bets league pre", "pre pre");

    assertThat(branches(statistics, "moment"))
        .containsExactly(
            "before: 3 of 3 (100.0%)", "during: 1 of 3 (33.3%)", "none: 1 of 3 (33.3%)");
    assertThat(statistics.branchings().get(0).severalBranches()).hasToString("2 of 3 (66.7%)");
    assertThat(statistics.branchings().get(0).eachBranch()).hasToString("0 of 3 (0.0%)");
  }

  /** The definition: the first branch, if what was met before it is older than the inactivity. */
  @Test
  void whoTookABranchFirstIsCountedIfTheMomentBeforeIsLongAgo() {
    Random random = new Random(8);
    List<String> events = List.of("league", "pre", "live", "cash", "bets", "pays", "elsewhere");
    Duration silence = Duration.ofMinutes(3);
    for (int run = 0; run < 100; run++) {
      Instant cutOff = NOON.plusSeconds(60L * (3 + random.nextInt(10)));
      ObservationPlan plan = ObservationPlan.of(BETS).withCutOff(silence, cutOff);
      List<Trail> trails = new ArrayList<>();
      long[] first = new long[3];
      for (int c = 0; c < 30; c++) {
        List<Encounter> met = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(8); i++) {
          String event = events.get(random.nextInt(events.size()));
          met.add(Encounter.of("c" + c, NOON.plusSeconds(60L * i), event));
        }
        trails.add(Trail.of("c" + c, met));
        List<Encounter> onTheMap =
            met.stream().filter(each -> !each.event().equals("elsewhere")).toList();
        for (int i = 0; i < onTheMap.size(); i++) {
          Encounter before = onTheMap.get(Math.max(0, i - 1));
          int branch =
              switch (onTheMap.get(i).event()) {
                case "pre" -> 0;
                case "live", "cash" -> 1;
                case "bets" -> i > 0 && before.event().equals("league") ? 2 : -1;
                default -> -1;
              };
          if (branch >= 0) {
            first[branch] += before.at().isBefore(cutOff.minus(silence)) ? 1 : 0;
            break;
          }
        }
      }
      long all = Arrays.stream(first).sum();
      JourneyStatistics statistics = trails.stream().collect(plan.statistics());
      assertThat(
              statistics.branchings().get(0).branches().stream().map(BranchCount::customersFirst))
          .containsExactly(
              Share.of(first[0], all), Share.of(first[1], all), Share.of(first[2], all));
    }
  }

  private static JourneyStatistics longAgo(Journey journey, String... customers) {
    return Arrays.stream(customers)
        .map(met -> trail(met, met.split(" ")))
        .collect(
            ObservationPlan.of(journey)
                .withCutOff(Duration.ofDays(1), NOON.plus(Duration.ofDays(9)))
                .statistics());
  }

  @Test
  void whoStopsBeforeAChoiceMayHaveTakenTheBranchWithoutTouchpoints() {
    String[] customers = {"league pre bets", "league bets", "league", "bets league", "pays"};
    BranchingCount moment = longAgo(BETS, customers).branchings().get(0);
    assertThat(moment.stoppedBefore()).isEqualTo(2);
    assertThat(moment.customers()).isEqualTo(2);
    assertThat(observed(BETS, customers).branchings().get(0).stoppedBefore()).isZero();
    assertThat(longAgo(BETS, customers).toText(Locale.ENGLISH))
        .contains(
            "2 customers stopped right before: whether they took a branch without touchpoints is"
                + " not known, and the shares are without them");
    assertThat(longAgo(BETS, "league").toText(DUTCH))
        .contains("1 klant stopte vlak ervoor: of die een tak zonder contactmomenten nam");
  }

  @Test
  void whoStopsBeforeAChoiceBehindWhichNothingFollowsTookItsBranchWithoutTouchpoints() {
    for (boolean ends : new boolean[] {false, true}) {
      Journey repair =
          Journey.builder("repair", "A repair")
              .phase(CONSIDERATION, f -> f.touchpoint("visit", "Is visited"))
              .phase(
                  DELIVERY,
                  f ->
                      f.choice(
                          "fills",
                          "Fills in the survey?",
                          c ->
                              c.branch("yes", "yes", b -> b.touchpoint("survey", "Fills it in"))
                                  .branch(
                                      "no",
                                      "no",
                                      b -> {
                                        if (ends) {
                                          b.endsJourney();
                                        }
                                      })))
              .build();
      String[] customers = {"visit survey", "visit", "visit visit", "survey visit"};
      BranchingCount fills = longAgo(repair, customers).branchings().get(0);
      assertThat(fills.branches().stream().map(BranchCount::toString))
          .containsExactly("yes: 2 of 4 (50.0%)", "no: 3 of 4 (75.0%)");
      assertThat(fills.branches().get(1).customersFirst()).isEqualTo(Share.of(2, 4));
      assertThat(fills.branches().get(1).isStraightOn()).isFalse();
      assertThat(fills.stoppedBefore()).isZero();
      assertThat(branches(observed(repair, customers), "fills"))
          .as("without a cut-off nobody is known to have stopped")
          .containsExactly("yes: 2 of 2 (100.0%)");
    }
  }

  @Test
  void branchesWithoutTouchpointsBehindWhichNothingFollowsAreCountedTogether() {
    Journey repair = survey(b -> b.share(60));
    String[] customers = {"visit survey", "visit", "visit visit", "survey visit"};
    List<BranchCount> fills = longAgo(repair, customers).branchings().get(0).branches();
    assertThat(fills.stream().map(BranchCount::toString))
        .containsExactly("yes: 2 of 4 (50.0%)", "moved/no/never: 3 of 4 (75.0%)");
    assertThat(fills.get(1).name()).isEqualTo("moved / no / never");
    assertThat(fills.get(1).statedShare()).hasValue(80);
    assertThat(fills.get(0).statedShare()).hasValue(20);
    Journey allEnd = survey(b -> b.share(60).endsJourney());
    assertThat(branches(longAgo(allEnd, customers), "fills"))
        .containsExactly("moved/no/never: 3 of 4 (75.0%)", "yes: 2 of 4 (50.0%)");
    assertThat(branches(observed(repair, customers), "fills"))
        .containsExactly("yes: 2 of 2 (100.0%)");
  }

  @Test
  void talliesAreNotMergedWhereJourneysEndWithOtherBranches() {
    JourneyTally tally = ObservationPlan.of(ending("no")).newTally();
    JourneyTally other = ObservationPlan.of(ending("later")).newTally();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> tally.merge(other))
        .withMessageContaining("these plans or journeys differ");
  }

  private static Journey ending(String branchId) {
    return Journey.builder("repair", "A repair")
        .phase(
            CONSIDERATION,
            f ->
                f.touchpoint("visit", "Is visited")
                    .choice(
                        "fills",
                        "Fills in the survey?",
                        c -> {
                          c.branch("yes", "yes", b -> b.touchpoint("survey", "Fills it in"));
                          for (String id : List.of("no", "later")) {
                            c.branch(
                                id,
                                id,
                                b -> {
                                  if (id.equals(branchId)) {
                                    b.endsJourney();
                                  }
                                });
                          }
                        }))
        .build();
  }

  private static Journey survey(Consumer<BranchBuilder> no) {
    return Journey.builder("repair", "A repair")
        .phase(
            CONSIDERATION,
            f ->
                f.touchpoint("visit", "Is visited")
                    .choice(
                        "fills",
                        "Fills in the survey?",
                        c ->
                            c.branch("moved", "moved", b -> b.share(10).endsJourney())
                                .branch(
                                    "yes",
                                    "yes",
                                    b -> b.share(20).touchpoint("survey", "Fills it in"))
                                .branch("no", "no", no)
                                .branch("never", "never", b -> b.share(10).endsJourney())))
        .build();
  }

  @Test
  void branchesWithoutTouchpointsThatEndAreNotThoseThatGoOn() {
    Journey repair =
        Journey.builder("repair", "A repair")
            .phase(
                CONSIDERATION,
                f ->
                    f.touchpoint("visit", "Is visited")
                        .choice(
                            "fills",
                            "Fills in the survey?",
                            c ->
                                c.branch("moved", "moved", b -> b.endsJourney())
                                    .branch(
                                        "yes", "yes", b -> b.touchpoint("survey", "Fills it in"))
                                    .branch("no", "no")
                                    .branch("later", "later")))
            .phase(DELIVERY, f -> f.touchpoint("thanks", "Is thanked"))
            .build();
    String[] customers = {"visit survey", "visit", "visit thanks"};
    assertThat(branches(longAgo(repair, customers), "fills"))
        .containsExactly("yes: 1 of 2 (50.0%)", "no/later: 1 of 2 (50.0%)");
    assertThat(longAgo(repair, customers).branchings().get(0).stoppedBefore()).isEqualTo(1);
  }

  @Test
  void shareOfABranchIsWrongOnlyIfItIsWhateverThoseDidWhoStoppedBefore() {
    Journey repair =
        Journey.builder("repair", "A repair")
            .phase(
                CONSIDERATION,
                f ->
                    f.touchpoint("visit", "Is visited")
                        .choice(
                            "again",
                            "Is it mended at once?",
                            c ->
                                c.branch("yes", "yes", b -> b.share(70))
                                    .branch(
                                        "no",
                                        "no",
                                        b -> b.share(30).touchpoint("second", "Is visited again"))))
            .phase(DELIVERY, f -> f.touchpoint("survey", "Fills in the survey"))
            .build();
    assertThat(differing(repair, 500, 500, 1000)).as("50% to 75%").isEmpty();
    assertThat(differing(repair, 500, 500, 0)).hasSize(1);
    assertThat(differing(repair, 100, 500, 100)).as("17% to 29%").hasSize(1);
    assertThat(differing(repair, 900, 100, 100)).as("90% to 91%").hasSize(1);
  }

  private static List<Finding> differing(Journey repair, int atOnce, int again, int stopped) {
    String[] customers =
        IntStream.range(0, atOnce + again + stopped)
            .mapToObj(
                c -> c < atOnce ? "visit survey" : c < atOnce + again ? "visit second" : "visit")
            .toArray(String[]::new);
    return Validators.none()
        .plus(ObservedRules.of(longAgo(repair, customers)))
        .validate(repair)
        .findings()
        .stream()
        .filter(finding -> finding.validatorId().equals("observed-branch-share-differs"))
        .toList();
  }

  @Test
  void straightOnIsOnlyWhereTheOrderOfTheJourneyLeadsThere() {
    JourneyStatistics statistics =
        observed(
            BETS, "bets", "league pays", "bets league", "league unknown bets", "pre bets pays");

    assertThat(branches(statistics, "moment"))
        .containsExactly("before: 1 of 2 (50.0%)", "during: 0 of 2 (0.0%)", "none: 1 of 2 (50.0%)");
    assertThat(statistics.branchings().get(0).noBranch()).hasToString("3 of 5 (60.0%)");
    assertThat(statistics.branchings().get(0).branches().get(2).isStraightOn()).isTrue();
  }

  @Test
  void branchesWithoutTouchpointsOfOneChoiceAreCountedTogether() {
    Journey journey =
        journey(
            f ->
                f.touchpoint("a", "A")
                    .choice(
                        "m",
                        "M?",
                        c ->
                            c.branch("no", "no", b -> b.share(20))
                                .branch("yes", "yes", b -> b.touchpoint("b", "B"))
                                .branch("later", "later", b -> b.share(30)))
                    .touchpoint("c", "C"));

    BranchCount together = observed(journey, "a c", "a b c").branchings().get(0).branches().get(0);
    assertThat(together.branchIds()).containsExactly("no", "later");
    assertThat(together.name()).isEqualTo("no / later");
    assertThat(together.customers()).hasToString("1 of 2 (50.0%)");
    assertThat(together.statedShare()).hasValue(50);
  }

  @Test
  void branchThatNoEncounterCanShowIsLeftOut() {
    Journey journey =
        Journey.builder("j", "J")
            .phase(
                CONSIDERATION,
                f ->
                    f.choice(
                        "start",
                        "Start?",
                        c ->
                            c.branch("no", "no").branch("yes", "yes", b -> b.touchpoint("a", "A"))))
            .phase(
                DELIVERY,
                f ->
                    f.touchpoint("b", "B")
                        .parallel(
                            "meanwhile",
                            "Meanwhile",
                            m ->
                                m.branch("one", "one", b -> b.touchpoint("c", "C"))
                                    .branch("two", "two")
                                    .branch("three", "three", b -> b.touchpoint("d", "D"))))
            .build();
    JourneyStatistics statistics = observed(journey, "b c", "a b d c", "b", "a");

    assertThat(branches(statistics, "start")).containsExactly("yes: 2 of 2 (100.0%)");
    assertThat(branches(statistics, "meanwhile"))
        .containsExactly("one: 2 of 2 (100.0%)", "three: 1 of 2 (50.0%)");
    assertThat(statistics.branchings().get(1).eachBranch()).hasToString("1 of 2 (50.0%)");
    assertThat(statistics.branchings().get(1).noBranch()).hasToString("1 of 3 (33.3%)");
  }

  @Test
  void talliesOfBranchesMergeAndReadBackToEqualBytes() {
    ObservationPlan plan = ObservationPlan.of(BETS);
    JourneyTally all = plan.newTally();
    JourneyTally odd = plan.newTally();
    JourneyTally even = plan.newTally();
    List<String> customers = List.of("league pre bets", "live", "league bets", "pre live");
    for (int i = 0; i < customers.size(); i++) {
      Trail trail = trail("c" + i, customers.get(i).split(" "));
      all.add(plan, trail);
      (i % 2 == 0 ? even : odd).add(plan, trail);
    }

    assertThat(even.merge(odd).toBytes()).isEqualTo(all.toBytes());
    JourneyTally read = JourneyTally.fromBytes(all.toBytes());
    assertThat(branches(read.statistics(plan), "moment"))
        .containsExactly(
            "before: 2 of 4 (50.0%)", "during: 2 of 4 (50.0%)", "none: 1 of 4 (25.0%)");
  }

  @Test
  void reportShowsWhatWasTakenBesideWhatTheMapSays() {
    JourneyStatistics statistics =
        observed(BETS, "league pre bets", "league live pre", "league bets", "league live", "bets");

    assertThat(statistics.toText(Locale.ENGLISH))
        .contains(
            """
            Branches: who took which
              When is the match? (choice)
              Branch                       Customers  Observed  Map says
              before the match                     2     50.0%         –
              during the match                     2     50.0%     62.5%
              does not mind (straight on)          1     25.0%       10%
              (any)                                4         –
              (several)                            1     25.0%
              1 customer in this phase took none (yet) (20.0% of those who were there)
            """);
    assertThat(statistics.toText(DUTCH))
        .contains(
            """
            Vertakkingen: wie welke tak nam
              When is the match? (keuze)
              Tak                            Klanten  Waargenomen  Volgens kaart
              before the match                     2        50,0%              –
              during the match                     2        50,0%          62,5%
              does not mind (meteen verder)        1        25,0%            10%
              (één of meer)                        4            –
              (meer dan één)                       1        25,0%
              1 klant in deze fase nam (nog) geen tak (20,0% van wie er was)
            """);
    assertThat(observed(journey(f -> f.touchpoint("a", "A")), "a").toText(Locale.ENGLISH))
        .doesNotContain("Branches");
  }

  @Test
  void jsonHasTheBranches() {
    assertThat(JourneyJson.write(observed(BETS, "league live bets", "league bets")))
        .containsIgnoringWhitespaces(
            """
            {
              "branchingId": "moment",
              "kind": "choice",
              "phaseId": "consideration",
              "branches": [
                {"branchIds": ["before"], "isUnrecorded": false, "customers": {"part": 0, "whole": 2},
                  "customersFirst": {"part": 0, "whole": 2}},
                {"branchIds": ["during"], "isUnrecorded": false, "customers": {"part": 1, "whole": 2},
                  "customersFirst": {"part": 1, "whole": 2}, "statedPercent": 62.5},
                {"branchIds": ["none"], "isUnrecorded": false, "customers": {"part": 1, "whole": 2},
                  "customersFirst": {"part": 1, "whole": 2}, "statedPercent": 10}
              ],
            """);
  }
}
