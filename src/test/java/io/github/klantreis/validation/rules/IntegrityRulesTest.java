package io.github.klantreis.validation.rules;

import static io.github.klantreis.phase.CanonicalPhase.LOYALTY;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.phase.CanonicalPhase.USAGE;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyBuilder;
import io.github.klantreis.model.Metric;
import io.github.klantreis.model.Scale;
import io.github.klantreis.validation.Validators;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class IntegrityRulesTest {
  private static JourneyBuilder shop() {
    return Journey.builder("shop", "Shop");
  }

  // ---- loops ----

  @Test
  void aLoopTakesNoTime() {
    // fires: loop-without-delay
    Journey journey =
        Journey.builder("shop", "Shop")
            .phase(PURCHASE, p -> p.touchpoint("pay", "Pays"))
            .phase(LOYALTY, p -> p.touchpoint("mail", "Reads the newsletter"))
            .loyaltyLoop(LOYALTY, PURCHASE)
            .build();
    // end
    Verdict.of(IntegrityRules.LOOP_WITHOUT_DELAY, journey)
        .is(
            "loyalty-loop[loyalty-to-purchase]/@interval",
            "The loyalty loop from \"loyalty\" to \"purchase\" does not say how long a round takes",
            "De loyalty loop van \"loyalty\" naar \"purchase\" zegt niet hoe lang een ronde duurt");
  }

  @Test
  void aLoopTakesTime() {
    // silent: loop-without-delay
    Journey journey =
        Journey.builder("shop", "Shop")
            .phase(PURCHASE, p -> p.touchpoint("pay", "Pays"))
            .phase(LOYALTY, p -> p.touchpoint("mail", "Reads the newsletter"))
            .loyaltyLoop(LOYALTY, PURCHASE, loop -> loop.interval(Period.ofMonths(6)))
            .build();
    // end
    Verdict.of(IntegrityRules.LOOP_WITHOUT_DELAY, journey).isSilent();
  }

  // ---- scales ----

  @Test
  void aMetricHasTwoScales() {
    // fires: metric-scale-inconsistent
    Journey journey =
        Journey.builder("shop", "Shop")
            .phase(PURCHASE, p -> p.metric(Metric.csat(Scale.of(1, 5)).valued(4)))
            .phase(USAGE, p -> p.metric(Metric.csat(Scale.of(1, 7)).valued(4)))
            .build();
    // end
    Verdict.of(IntegrityRules.METRIC_SCALE_INCONSISTENT, journey)
        .is(
            "phase[usage]/@metrics",
            "The metric CSAT is measured from 1 to 7 at \"Usage\", but from 1 to 5 at \"Purchase\"",
            "De meetwaarde CSAT loopt bij \"Gebruik\" van 1 tot 7, maar bij \"Aankoop\" van 1 tot 5");
  }

  @Test
  void aMetricHasOneScale() {
    // silent: metric-scale-inconsistent
    Journey journey =
        Journey.builder("shop", "Shop")
            .metric(Metric.csat(Scale.of(1, 5)).aimingAt(4.5))
            .phase(PURCHASE, p -> p.metric(Metric.csat(Scale.of(1, 5)).valued(4)))
            .phase(USAGE, p -> p.metric(Metric.ces(Scale.of(1, 7)).valued(4)))
            .build();
    // end
    Verdict.of(IntegrityRules.METRIC_SCALE_INCONSISTENT, journey).isSilent();
  }

  @Test
  void scalesAreComparedWithinAPhaseAndWithTheJourney() {
    Journey journey =
        shop()
            .metric(Metric.ces())
            .phase(
                PURCHASE,
                p ->
                    p.touchpoint("choose", "Chooses", t -> t.metric(Metric.csat()))
                        .touchpoint("pay", "Pays", t -> t.metric(Metric.csat(Scale.of(0, 10))))
                        .touchpoint("ask", "Asks", t -> t.metric(Metric.ces(Scale.of(1, 5)))))
            .build();
    Verdict.of(IntegrityRules.METRIC_SCALE_INCONSISTENT, journey)
        .at(
            "phase[purchase]/touchpoint[pay]/@metrics",
            "The metric CSAT is measured from 0 to 10 at \"Pays\", but from 1 to 5 at \"Chooses\"",
            "De meetwaarde CSAT loopt bij \"Pays\" van 0 tot 10, maar bij \"Chooses\" van 1 tot 5")
        .at(
            "phase[purchase]/touchpoint[ask]/@metrics",
            "The metric CES is measured from 1 to 5 at \"Asks\", but from 1 to 7 at \"Shop\"",
            "De meetwaarde CES loopt bij \"Asks\" van 1 tot 5, maar bij \"Shop\" van 1 tot 7")
        .areAt(
            "phase[purchase]/touchpoint[pay]/@metrics", "phase[purchase]/touchpoint[ask]/@metrics");
  }

  // ---- values ----

  @Test
  void aValueIsOffItsScale() {
    // fires: metric-value-out-of-scale
    Journey journey =
        Journey.builder("shop", "Shop")
            .phase(
                PURCHASE,
                p -> p.touchpoint("pay", "Pays", t -> t.metric(Metric.csat().valued(8.5))))
            .build();
    // end
    Verdict.of(IntegrityRules.METRIC_VALUE_OUT_OF_SCALE, journey)
        .is(
            "phase[purchase]/touchpoint[pay]/@metrics",
            "The value 8.5 of CSAT at \"Pays\" is not on its scale of 1 to 5",
            "De waarde 8.5 van CSAT bij \"Pays\" valt buiten de schaal van 1 tot 5");
  }

  @Test
  void aValueIsOnItsScale() {
    // silent: metric-value-out-of-scale
    Journey journey =
        Journey.builder("shop", "Shop").metric(Metric.nps().valued(-100).aimingAt(100)).build();
    // end
    Verdict.of(IntegrityRules.METRIC_VALUE_OUT_OF_SCALE, journey).isSilent();
  }

  @ParameterizedTest
  @CsvSource({"1, true", "5, true", "0.99, false", "5.01, false"})
  void bothEndsOfAScaleBelongToIt(double value, boolean isOnScale) {
    Verdict verdict =
        Verdict.of(
            IntegrityRules.METRIC_VALUE_OUT_OF_SCALE,
            shop().phase(USAGE, p -> p.metric(Metric.csat().valued(value))).build());
    if (isOnScale) {
      verdict.isSilent();
    } else {
      verdict.areAt("phase[usage]/@metrics");
    }
  }

  @Test
  void aTargetIsOffItsScale() {
    Verdict.of(
            IntegrityRules.METRIC_VALUE_OUT_OF_SCALE,
            shop().metric(Metric.conversion().valued(20).aimingAt(120)).build())
        .is(
            "journey/@metrics",
            "The target 120 of conversion (%) at \"Shop\" is not on its scale of 0 to 100",
            "Het streefgetal 120 van conversie (%) bij \"Shop\" valt buiten de schaal van 0 tot"
                + " 100");
  }

  // ---- success ----

  @Test
  void successCannotBeMeasured() {
    // fires: success-not-measurable
    Journey journey =
        Journey.builder("shop", "Shop").successCriterion("Customers are happy").build();
    // end
    Verdict.of(IntegrityRules.SUCCESS_NOT_MEASURABLE, journey)
        .is(
            "journey/@successCriteria",
            "Whether \"Customers are happy\" is met cannot be measured: it holds no number and no"
                + " unit",
            "Of \"Customers are happy\" is gehaald valt niet te meten: er staat geen getal of"
                + " eenheid in");
  }

  @Test
  void successCanBeMeasured() {
    // silent: success-not-measurable
    Journey journey =
        Journey.builder("shop", "Shop")
            .successCriterion("8 of 10 bikes are fetched on the day that was promised")
            .build();
    // end
    Verdict.of(IntegrityRules.SUCCESS_NOT_MEASURABLE, journey).isSilent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"NPS rises", "Antwoord binnen een uur", "Nobody calls twice", "Meer dan de helft"})
  void aUnitOrAMeasureWillDo(String criterion) {
    Verdict.of(IntegrityRules.SUCCESS_NOT_MEASURABLE, shop().successCriterion(criterion).build())
        .isSilent();
  }

  @Test
  void criteriaOfPhasesAndTouchpointsAreReadToo() {
    Journey journey =
        shop()
            .phase(
                PURCHASE,
                p ->
                    p.successCriterion("It goes smoothly")
                        .touchpoint("pay", "Pays", t -> t.successCriterion("Everything is daily")))
            .build();
    Verdict.of(IntegrityRules.SUCCESS_NOT_MEASURABLE, journey)
        .areAt(
            "phase[purchase]/@successCriteria", "phase[purchase]/touchpoint[pay]/@successCriteria");
  }

  @Test
  void theMeasuresCanBeSet() {
    Validators rules =
        Validators.of(IntegrityRules.SUCCESS_NOT_MEASURABLE)
            .withOption(IntegrityRules.SUCCESS_MEASURES, List.of("smiles"));
    Verdict.of(rules, shop().successCriterion("More smiles").build()).isSilent();
    Verdict.of(rules, shop().successCriterion("Within a day").build())
        .areAt("journey/@successCriteria");
  }
}
