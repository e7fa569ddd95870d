package io.github.klantreis.validation.rules;

import static io.github.klantreis.phase.CanonicalPhase.LOYALTY;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.phase.CanonicalPhase.USAGE;
import static io.github.klantreis.validation.Severity.ERROR;
import static io.github.klantreis.validation.Severity.INFO;
import static io.github.klantreis.validation.Severity.WARNING;
import static io.github.klantreis.validation.rules.Journeys.shop;
import static io.github.klantreis.validation.rules.Journeys.touchpoint;

import io.github.klantreis.model.BranchBuilder;
import io.github.klantreis.model.BranchingBuilder;
import io.github.klantreis.model.Journey;
import io.github.klantreis.part.Metric;
import io.github.klantreis.part.Scale;
import io.github.klantreis.testing.ValidatorTester;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.vocabulary.Text;
import java.time.Period;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class IntegrityRulesTest {
  // ---- loops ----

  @Test
  void aLoopTakesNoTime() {
    ValidatorTester.of(IntegrityRules.LOOP_WITHOUT_DELAY)
        .fires(
            shop()
                .phase(PURCHASE, p -> p.touchpoint("pay", "Pays"))
                .phase(LOYALTY, p -> p.touchpoint("mail", "Reads the newsletter"))
                .loyaltyLoop(LOYALTY, PURCHASE)
                .build(),
            INFO,
            "loyalty-loop[loyalty-to-purchase]/@interval",
            "It is not noted how long one round of the loyalty loop from \"Loyalty\" to"
                + " \"Purchase\" takes",
            "Bij de loyalty loop van \"Loyaliteit\" naar \"Aankoop\" staat niet hoe lang een"
                + " ronde duurt")
        .silent(
            shop()
                .phase(PURCHASE, p -> p.touchpoint("pay", "Pays"))
                .phase(LOYALTY, p -> p.touchpoint("mail", "Reads the newsletter"))
                .loyaltyLoop(LOYALTY, PURCHASE, loop -> loop.interval(Period.ofMonths(6)))
                .build());
  }

  // ---- scales ----

  @Test
  void aMetricHasTwoScales() {
    ValidatorTester.of(IntegrityRules.METRIC_SCALE_INCONSISTENT)
        .fires(
            shop()
                .phase(PURCHASE, p -> p.metric(Metric.csat(Scale.of(1, 5)).valued(4)))
                .phase(USAGE, p -> p.metric(Metric.csat(Scale.of(1, 7)).valued(4)))
                .build(),
            WARNING,
            "phase[usage]/@metrics",
            "The metric CSAT is measured from 1 to 7 at \"Usage\", but from 1 to 5 at \"Purchase\"",
            "De meetwaarde CSAT loopt bij \"Gebruik\" van 1 tot 7, maar bij \"Aankoop\" van 1 tot 5")
        .silent(
            shop()
                .metric(Metric.csat(Scale.of(1, 5)).aimingAt(4.5))
                .phase(PURCHASE, p -> p.metric(Metric.csat(Scale.of(1, 5)).valued(4)))
                .phase(USAGE, p -> p.metric(Metric.ces(Scale.of(1, 7)).valued(4)))
                .build());
  }

  @Test
  void scalesAreComparedWithinAPhaseAndWithTheJourney() {
    ValidatorTester.of(IntegrityRules.METRIC_SCALE_INCONSISTENT)
        .on(
            shop()
                .metric(Metric.ces())
                .phase(
                    PURCHASE,
                    p ->
                        p.touchpoint("choose", "Chooses", t -> t.metric(Metric.csat()))
                            .touchpoint("pay", "Pays", t -> t.metric(Metric.csat(Scale.of(0, 10))))
                            .touchpoint("ask", "Asks", t -> t.metric(Metric.ces(Scale.of(1, 5)))))
                .build())
        .findsExactly(
            WARNING,
            "phase[purchase]/touchpoint[pay]/@metrics",
            "The metric CSAT is measured from 0 to 10 at \"Pays\", but from 1 to 5 at \"Chooses\"",
            "De meetwaarde CSAT loopt bij \"Pays\" van 0 tot 10, maar bij \"Chooses\" van 1 tot 5")
        .findsExactly(
            WARNING,
            "phase[purchase]/touchpoint[ask]/@metrics",
            "The metric CES is measured from 1 to 5 at \"Asks\", but from 1 to 7 at \"Shop\"",
            "De meetwaarde CES loopt bij \"Asks\" van 1 tot 5, maar bij \"Shop\" van 1 tot 7")
        .andNothingElse();
  }

  @Test
  void aMetricOnTwoScalesAtOnePlaceIsSaidToBeThereTwice() {
    ValidatorTester.of(IntegrityRules.METRIC_SCALE_INCONSISTENT)
        .fires(
            shop().metric(Metric.csat()).metric(Metric.csat(Scale.of(1, 10))).build(),
            WARNING,
            "journey/@metrics",
            "The metric CSAT is twice at \"Shop\": from 1 to 10, and from 1 to 5",
            "De meetwaarde CSAT staat twee keer bij \"Shop\": van 1 tot 10 en van 1 tot 5");
  }

  @Test
  void whatIsOnNoScaleContradictsNone() {
    Metric visitors = Metric.of("visitors", Text.en("visitors")).valued(12_400).aimingAt(1e9);
    ValidatorTester.of(
            Validators.of(
                IntegrityRules.METRIC_SCALE_INCONSISTENT, IntegrityRules.METRIC_VALUE_OUT_OF_SCALE))
        .silent(
            shop()
                .metric(visitors)
                .phase(
                    PURCHASE,
                    p -> p.metric(Metric.of("visitors", Text.en("visitors"), Scale.of(0, 20_000))))
                .phase(USAGE, p -> p.metric(visitors))
                .build());
  }

  // ---- values ----

  @Test
  void aValueIsOffItsScale() {
    ValidatorTester.of(IntegrityRules.METRIC_VALUE_OUT_OF_SCALE)
        .fires(
            touchpoint(PURCHASE, "pay", "Pays", t -> t.metric(Metric.csat().valued(8.5))),
            ERROR,
            "phase[purchase]/touchpoint[pay]/@metrics",
            "The value 8.5 of CSAT at \"Pays\" is not on its scale of 1 to 5",
            "De waarde 8,5 van CSAT bij \"Pays\" valt buiten de schaal van 1 tot 5")
        .silent(shop().metric(Metric.nps().valued(-100).aimingAt(100)).build());
  }

  @ParameterizedTest
  @CsvSource({"1, true", "5, true", "0.99, false", "5.01, false"})
  void bothEndsOfAScaleBelongToIt(double value, boolean isOnScale) {
    ValidatorTester.of(IntegrityRules.METRIC_VALUE_OUT_OF_SCALE)
        .firesAt(
            shop().phase(USAGE, p -> p.metric(Metric.csat().valued(value))).build(),
            isOnScale ? new String[] {} : new String[] {"phase[usage]/@metrics"});
  }

  @Test
  void aTargetIsOffItsScale() {
    ValidatorTester.of(IntegrityRules.METRIC_VALUE_OUT_OF_SCALE)
        .fires(
            shop().metric(Metric.conversion().valued(20).aimingAt(120)).build(),
            ERROR,
            "journey/@metrics",
            "The target 120 of conversion (%) at \"Shop\" is not on its scale of 0 to 100",
            "De streefwaarde 120 van conversie (%) bij \"Shop\" valt buiten de schaal van 0 tot"
                + " 100");
  }

  // ---- branches ----

  @Test
  void aChoiceAddsUpToMoreThanAll() {
    ValidatorTester.of(IntegrityRules.BRANCH_SHARES_INCONSISTENT)
        .fires(
            shop()
                .phase(
                    PURCHASE,
                    p ->
                        p.choice(
                            "where",
                            "Where?",
                            c ->
                                c.branch(
                                        "site",
                                        "online",
                                        b -> b.share(80).touchpoint("pay", "Pays"))
                                    .branch("shop", "in the shop", b -> b.share(40.5))))
                .build(),
            WARNING,
            "phase[purchase]/@branchings",
            "The branches of \"Where?\" have shares of 120.5% together, not of 100%",
            "De takken van \"Where?\" hebben samen een aandeel van 120,5% in plaats van 100%")
        .silent(
            shop()
                .phase(
                    PURCHASE,
                    p ->
                        p.choice(
                            "where",
                            "Where?",
                            c ->
                                c.branch(
                                        "site",
                                        "online",
                                        b -> b.share(80).touchpoint("pay", "Pays"))
                                    .branch("shop", "in the shop", b -> b.share(20))))
                .build());
  }

  @ParameterizedTest
  @CsvSource({
    "60, 30, 20, 'shares of 110% together, not of 100%'",
    "0.6, 0.3, 0.1, 'shares of 1% together, not of 100%'",
    "80, 40, , 'shares of 120% together, more than 100%'",
    "0.6, , , 'shares of 0.6% together, less than 1%'",
    "0, 0, 0, 'shares of 0% together, not of 100%'",
    "33, 33, 33, ",
    "33.4, 33.4, 33.4, ",
    "80, 15, , ",
    "1, , , ",
    "0, , , ",
    ", , , "
  })
  void sharesAreInPercentOfAll(Double one, Double two, Double three, String message) {
    Consumer<BranchingBuilder> branches =
        c ->
            c.branch("one", "one", b -> set(b.touchpoint("pay", "Pays"), one))
                .branch("two", "two", b -> set(b, two))
                .branch("three", "three", b -> set(b, three));
    ValidatorTester tester = ValidatorTester.of(IntegrityRules.BRANCH_SHARES_INCONSISTENT);
    Journey choice = shop().phase(PURCHASE, p -> p.choice("which", "Which?", branches)).build();
    if (message == null) {
      tester.silent(choice);
    } else {
      tester.on(choice).finds("phase[purchase]/@branchings", message).andNothingElse();
    }
    tester.silent(shop().phase(PURCHASE, p -> p.parallel("all", "All", branches)).build());
  }

  private static void set(BranchBuilder branch, Double share) {
    if (share != null) {
      branch.share(share);
    }
  }

  // ---- success ----

  @Test
  void successCannotBeMeasured() {
    ValidatorTester.of(IntegrityRules.SUCCESS_NOT_MEASURABLE)
        .fires(
            shop().successCriterion("Customers are happy").build(),
            INFO,
            "journey/@successCriteria",
            "Whether \"Customers are happy\" is met cannot be measured: it has no number,"
                + " no unit and no date",
            "Of \"Customers are happy\" is gehaald, valt niet te meten: er staat geen"
                + " getal, eenheid of datum in")
        .silent(
            shop()
                .successCriterion("8 of 10 bikes are fetched on the day that was promised")
                .build());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NPS rises",
        "Antwoord binnen een uur",
        "Nobody calls twice",
        "Meer dan de helft",
        "Finds it in two clicks",
        "Belt hooguit drie keer"
      })
  void aUnitOrAMeasureWillDo(String criterion) {
    ValidatorTester.of(IntegrityRules.SUCCESS_NOT_MEASURABLE)
        .silent(shop().successCriterion(criterion).build());
  }

  @Test
  void criteriaOfPhasesAndTouchpointsAreReadToo() {
    ValidatorTester.of(IntegrityRules.SUCCESS_NOT_MEASURABLE)
        .firesAt(
            shop()
                .phase(
                    PURCHASE,
                    p ->
                        p.successCriterion("It goes smoothly")
                            .touchpoint(
                                "pay", "Pays", t -> t.successCriterion("Everything is daily")))
                .build(),
            "phase[purchase]/@successCriteria",
            "phase[purchase]/touchpoint[pay]/@successCriteria");
  }

  @Test
  void theMeasuresCanBeSet() {
    ValidatorTester rules =
        ValidatorTester.of(IntegrityRules.SUCCESS_NOT_MEASURABLE)
            .withOption(IntegrityRules.SUCCESS_MEASURES, List.of("smiles"));
    rules.silent(shop().successCriterion("More smiles").build());
    rules.firesAt(shop().successCriterion("Within a day").build(), "journey/@successCriteria");
  }
}
