package io.github.klantreis.observation;

import static io.github.klantreis.phase.CanonicalPhase.CONSIDERATION;
import static io.github.klantreis.phase.CanonicalPhase.LOYALTY;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.model.BranchBuilder;
import io.github.klantreis.model.Journey;
import io.github.klantreis.observation.comparison.StatisticsComparison;
import io.github.klantreis.observation.whatif.CustomerFlow;
import io.github.klantreis.observation.whatif.WhatIf;
import io.github.klantreis.term.People;
import io.github.klantreis.validation.Finding;
import io.github.klantreis.validation.Validators;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is said of logs of unusual shapes is no more than they show. */
final class EdgeLogsTest {
  private static final Locale DUTCH = Locale.forLanguageTag("nl");
  private static final Instant BEGIN = Instant.parse("2026-05-01T00:00:00Z");

  private static final Journey SHOP =
      Journey.builder("shop", "Shop")
          .phase(CONSIDERATION, f -> f.touchpoint("asks", "Asks"))
          .phase(PURCHASE, f -> f.touchpoint("pays", "Pays"))
          .phase(LOYALTY, f -> f.touchpoint("club", "Joins the club"))
          .loyaltyLoop(LOYALTY, PURCHASE)
          .build();

  private static final ObservationPlan OPEN = ObservationPlan.of(SHOP);
  private static final ObservationPlan PLAN =
      OPEN.withCutOff(Duration.ofDays(30), BEGIN.plus(Duration.ofDays(100)));

  /** Each word is the number of a day and what was met on it. */
  private static Trail trail(String customer, String... days) {
    return Trail.of(
        customer,
        IntStream.range(0, days.length)
            .mapToObj(
                i -> {
                  String[] parts = days[i].split(" ", 2);
                  Instant at = BEGIN.plus(Duration.ofDays(Long.parseLong(parts[0])));
                  return Encounter.of(customer, at, parts[1]).withPosition(i);
                })
            .toList());
  }

  private static Stream<Trail> customers(int number, IntFunction<String[]> days) {
    return IntStream.range(0, number).mapToObj(i -> trail("c" + i, days.apply(i)));
  }

  private static String said(ObservationPlan plan, Stream<Trail> trails) {
    return trails.collect(plan.statistics()).toText(Locale.ENGLISH);
  }

  @Test
  void whatIsAtOneInstantHasTheOrderOfTheLog() {
    assertThat(said(PLAN, customers(4, i -> new String[] {"1 asks", "1 pays", "2 club"})))
        .contains(
            "  in 50.0% of the steps from one encounter on the map to the next (4 of 8) both are in the"
                + " same millisecond; at equal times their order is that of the log\n");
    assertThat(said(PLAN, customers(1, i -> new String[] {"1 asks", "1 lost", "1 asks", "1 off"})))
        .as("two of the four are on the map")
        .contains("of the steps from one encounter on the map to the next (1 of 1)");
    assertThat(said(PLAN, customers(4, i -> new String[] {"1 asks", "2 pays"})))
        .doesNotContain("the same millisecond");
  }

  @Test
  void whereNobodyKnowsWhoBuysNobodyIsSaidToBuyNothing() {
    Journey credit =
        Journey.builder("credit", "Credit")
            .phase(
                PURCHASE,
                f ->
                    f.touchpoint("orders", "Orders")
                        .choice(
                            "answer",
                            "Is credit given?",
                            c ->
                                c.branch("yes", "given")
                                    .branch(
                                        "no",
                                        "refused",
                                        b -> b.endsJourney().touchpoint("letter", "Reads"))))
            .phase(LOYALTY, f -> f.touchpoint("club", "Joins"))
            .loyaltyLoop(LOYALTY, PURCHASE)
            .build();
    ObservationPlan plan =
        ObservationPlan.of(credit)
            .withCutOff(Duration.ofDays(30), BEGIN.plus(Duration.ofDays(100)));
    JourneyStatistics statistics =
        customers(60, i -> new String[] {"1 orders", i % 2 == 0 ? "2 club" : "2 letter"})
            .collect(plan.statistics());
    assertThat(statistics.toText(Locale.ENGLISH))
        .contains("it is not known at which touchpoint customers buy")
        .doesNotContain("nothing was bought");
    assertThat(statistics.toText(DUTCH))
        .contains("het is niet bekend bij welk contactmoment klanten kopen");
    assertThat(ObservedRules.of(statistics).sight(credit))
        .extracting(line -> line.toText(Locale.ENGLISH))
        .anySatisfy(
            line ->
                assertThat(line)
                    .contains("not judged, as it is not known at which touchpoint customers buy"));

    Journey clinic = credit.edit(e -> e.journey(j -> j.people(People.PATIENTS)));
    ObservationPlan ofPatients =
        ObservationPlan.of(clinic)
            .withCutOff(Duration.ofDays(30), BEGIN.plus(Duration.ofDays(100)));
    assertThat(
            ObservedRules.of(
                    customers(60, i -> new String[] {"1 orders", "2 club"})
                        .collect(ofPatients.statistics()))
                .sight(clinic))
        .extracting(line -> line.toText(Locale.ENGLISH))
        .noneMatch(line -> line.contains("patients buy"))
        .anyMatch(line -> line.contains("at which touchpoint patients come back"));
  }

  @Test
  void ofTwoBranchesOneIsReportedWhereTheyAreOneAnother() {
    for (double[] shares : new double[][] {{-1, 100}, {100, -1}, {70, 30}}) {
      Journey choice =
          Journey.builder("choice", "Choice")
              .phase(
                  CONSIDERATION,
                  f ->
                      f.touchpoint("asks", "Asks")
                          .choice(
                              "way",
                              "Which way?",
                              c ->
                                  c.branch("a", "A", b -> share(b, "ta", shares[0]))
                                      .branch("b", "B", b -> share(b, "tb", shares[1]))))
              .build();
      ObservationPlan plan =
          ObservationPlan.of(choice)
              .withCutOff(Duration.ofDays(30), BEGIN.plus(Duration.ofDays(100)));
      JourneyStatistics statistics =
          customers(400, i -> new String[] {"1 asks", i % 2 == 0 ? "2 ta" : "2 tb"})
              .collect(plan.statistics());
      assertThat(Validators.none().plus(ObservedRules.of(statistics)).validate(choice).findings())
          .as("%s and %s", shares[0], shares[1])
          .extracting(Finding::validatorId)
          .containsOnlyOnce("observed-branch-share-differs");
    }
  }

  private static void share(BranchBuilder branch, String touchpoint, double share) {
    branch.touchpoint(touchpoint, touchpoint);
    if (share >= 0) {
      branch.share(share);
    }
  }

  @Test
  void whoMayStillComeHasNotMissedWhatComesNext() {
    assertThat(said(PLAN, customers(3, i -> new String[] {i == 0 ? "2 asks" : "99 asks"})))
        .contains(
            "  2 of these may still be on the way; what they have not come to yet counts as missed\n");
    assertThat(said(PLAN, customers(3, i -> new String[] {i > 0 ? "2 asks" : "99 asks"})))
        .contains("  1 of these may still be on the way; what that customer has not come to yet ");
    assertThat(said(PLAN, customers(3, i -> new String[] {"2 asks"})))
        .doesNotContain("may still be on the way");
    assertThat(said(OPEN, customers(3, i -> new String[] {"2 asks"})))
        .contains("  without a cut-off it is not known who is still on the way; ");

    for (ObservationPlan plan : List.of(PLAN, OPEN)) {
      assertThat(said(plan, customers(3, i -> new String[] {"98 asks", "99 pays", "99 club"})))
          .as("who misses nothing, misses nothing that may still come")
          .contains("0.0 times per customer", "100.0%")
          .doesNotContain("counts as missed");
    }

    Replay open = PLAN.replay(trail("anna", "98 asks", "99 pays"));
    assertThat(open.conformance().stillToCome()).isEqualTo(open.conformance().deviations());
    assertThat(PLAN.replay(trail("c", "97 off", "98 asks", "99 pays")).conformance().toText(DUTCH))
        .isEqualTo(
            "tot nu toe 1 afwijking: stap 1, \"off\", staat niet op de kaart;"
                + " \"Joins the club\" kan nog komen");
    Replay stopped = PLAN.replay(trail("anna", "8 asks", "9 pays"));
    assertThat(stopped.conformance().stillToCome()).isEmpty();
    assertThat(open.conformance().toText(Locale.ENGLISH))
        .isEqualTo("no deviations so far; \"Joins the club\" may still come");
    assertThat(open.phaseConformance().toText(DUTCH))
        .isEqualTo("tot nu toe geen afwijkingen; \"Loyaliteit\" kan nog komen");
    assertThat(PLAN.replay(trail("bob", "99 asks")).conformance().toText(DUTCH))
        .isEqualTo("tot nu toe geen afwijkingen; \"Pays\" en \"Joins the club\" kunnen nog komen");
    assertThat(PLAN.replay(trail("anna", "8 asks", "9 pays")).conformance().toText(Locale.ENGLISH))
        .isEqualTo("1 deviation: at the end, \"Joins the club\" was missed");
  }

  /** Patients cannot take a loop that the journey has not, nor shop around. */
  @Test
  void movesThatNobodyCanMakeAreNotCounted() {
    Journey clinic = SHOP.edit(e -> e.journey(j -> j.people(People.PATIENTS)));
    Journey straight = clinic.edit(e -> e.journey(j -> j.loyaltyLoops(List.of())));
    String[] days = {"1 asks", "2 pays"};

    assertThat(said(OPEN, customers(2, i -> days)))
        .contains(", back 0, loyalty loop 0, shopping around again 0, off the map 0");
    assertThat(said(ObservationPlan.of(clinic).withPurchasesAt("pays"), customers(2, i -> days)))
        .contains(", back 0, loyalty loop 0, off the map 0");
    assertThat(said(ObservationPlan.of(straight), customers(2, i -> days)))
        .contains(", back 0, off the map 0");
  }

  @Test
  void whoBuysAgainWithoutTheLoopIsNotSaidToHaveTakenIt() {
    String text = said(PLAN, customers(2, i -> new String[] {"1 asks", "2 pays", "9 pays"}));

    assertThat(text)
        .contains("loyalty loop 0,", "  100.0% of the customers who bought long enough ago did so")
        .doesNotContain("took the loop");
  }

  @Test
  void ofFewCustomersNoBoundsAreTold() {
    assertThat(whatIf(29))
        .doesNotContain("bounds")
        .contains("Fewer than 30 customers are too few to say how far this may be off.");
    assertThat(whatIf(30)).contains("(95% bounds: ").doesNotContain("Fewer than");
    CustomerFlow one =
        Stream.of(trail("anna", "1 asks", "90 pays")).collect(WhatIf.of(PLAN).flow());
    assertThat(one.comparedWith(one).toText(DUTCH))
        .contains(
            "op basis van 1 klant. Bij 1 van deze klanten is nog niet bekend wat er na de laatste"
                + " stap komt.")
        .doesNotContain("Niet meegeteld");
  }

  private static String whatIf(int customers) {
    CustomerFlow flow =
        customers(customers, i -> new String[] {"1 asks", "2 pays"})
            .collect(WhatIf.of(PLAN).flow());
    return flow.withStopping("asks", 0.5).comparedWith(flow).toText(Locale.ENGLISH);
  }

  @Test
  void oneFigureIsCountedAsOne() {
    List<Trail> told =
        customers(30, i -> new String[] {"99 asks"})
            .map(trail -> Trail.of(trail.customer(), trail.encounters().get(0).withExperience(1)))
            .toList();
    JourneyStatistics statistics = told.stream().collect(PLAN.statistics());

    assertThat(StatisticsComparison.of(statistics, statistics).toText(Locale.ENGLISH))
        .contains(
            """
            The only figure that can be compared is not shown to differ that much
              different: all between the bounds is more than 2 percentage points, or 0.25 points of emotion
              compared: emotion
            """);
  }
}
