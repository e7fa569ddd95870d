package io.github.klantreis.validation.rules;

import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.phase.CanonicalPhase.USAGE;
import static io.github.klantreis.validation.Severity.INFO;
import static io.github.klantreis.validation.rules.Journeys.phase;
import static io.github.klantreis.validation.rules.Journeys.shop;
import static io.github.klantreis.validation.rules.Journeys.touchpoint;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.model.Journey;
import io.github.klantreis.part.Metric;
import io.github.klantreis.term.Progress;
import io.github.klantreis.testing.ValidatorTester;
import io.github.klantreis.validation.Validators;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The rules on who sees to a journey, and on what is to be reached. */
final class SteeringRulesTest {
  @Test
  void nobodySeesToIt() {
    ValidatorTester.of(SteeringRules.JOURNEY_OWNER_MISSING)
        .fires(
            touchpoint(PURCHASE, "pay", "Pays"),
            INFO,
            "journey",
            "Nobody is named as responsible, neither for the whole journey nor for a phase or touchpoint",
            "Er staat niet wie voor deze klantreis verantwoordelijk is, ook niet voor een fase of contactmoment")
        .silent(phase(PURCHASE, p -> p.owner("sales").touchpoint("pay", "Pays", t -> {})));
    Journey bare = touchpoint(PURCHASE, "pay", "Pays");
    ValidatorTester.of(SteeringRules.JOURNEY_OWNER_MISSING)
        .silent(
            bare.withTouchpoint("pay", t -> t.owner("finance")),
            bare.withTouchpoint(
                "pay", t -> t.painPoint("slow", "Slow", pain -> pain.owner("finance"))),
            bare.withTouchpoint("pay", t -> t.idea("Ask", idea -> idea.owner("finance"))),
            bare.toBuilder().teamMember("Ann", "Sales").build());
  }

  @Test
  void whereNothingIsToBeTakenUpNoArgumentTellsOfIt() {
    Journey measured = touchpoint(PURCHASE, "pay", "Pays", t -> t.metric(Metric.csat()));
    assertThat(Validators.of(SteeringRules.METRICS_WITHOUT_TARGET).validate(measured).findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.arguments()).containsOnlyKeys("count"));
    Journey bare = touchpoint(PURCHASE, "pay", "Pays");
    assertThat(
            Validators.of(EvidenceRules.JOURNEY_METRIC_MISSING, SteeringRules.JOURNEY_OWNER_MISSING)
                .validate(bare)
                .findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.arguments()).containsOnlyKeys("journey"));
  }

  @Test
  void whatIsBegunHasBeenTakenUp() {
    Journey running =
        touchpoint(
            PURCHASE,
            "pay",
            "Pays",
            t ->
                t.opportunity("faster", "Faster", o -> o.progress(Progress.IN_PROGRESS))
                    .solution("till", "A new till", s -> s.progress(Progress.DONE)));
    ValidatorTester.of(SteeringRules.JOURNEY_OWNER_MISSING)
        .on(running)
        .finds(
            "journey",
            "Nobody is named as responsible, neither for the whole journey nor for a phase or touchpoint")
        .andNothingElse();
    ValidatorTester.of(SteeringRules.JOURNEY_OWNER_MISSING)
        .on(running.withTouchpoint("pay", t -> t.opportunity("Fun")))
        .finds("journey", "It is not noted who takes up the opportunity")
        .andNothingElse();
  }

  @Test
  void nobodyTakesUpWhatIsNoted() {
    ValidatorTester.of(SteeringRules.JOURNEY_OWNER_MISSING)
        .on(
            touchpoint(
                PURCHASE, "pay", "Pays", t -> t.opportunity("Faster").solution("A new till")))
        .finds("journey", "It is not noted who takes up the opportunity and the solution")
        .andNothingElse();
    ValidatorTester.of(SteeringRules.JOURNEY_OWNER_MISSING)
        .on(
            touchpoint(
                PURCHASE,
                "pay",
                "Pays",
                t -> t.opportunity("Faster").opportunity("fun", "Fun", o -> o.effort(2))))
        .finds("journey", "It is not noted who takes up the 2 opportunities")
        .andNothingElse();
    ValidatorTester.of(SteeringRules.JOURNEY_OWNER_MISSING)
        .on(
            touchpoint(
                PURCHASE,
                "pay",
                "Pays",
                t ->
                    t.opportunity("Faster")
                        .opportunity("Cheaper")
                        .opportunity("fun", "Fun", o -> o.progress(Progress.IN_PROGRESS))))
        .finds("journey", "It is not noted who takes up the 2 opportunities not yet started")
        .andNothingElse();
    ValidatorTester.of(SteeringRules.JOURNEY_OWNER_MISSING)
        .on(
            touchpoint(
                PURCHASE,
                "pay",
                "Pays",
                t ->
                    t.opportunity("Faster")
                        .opportunity("fun", "Fun", o -> o.progress(Progress.DISMISSED))))
        .finds("journey", "It is not noted who takes up the opportunity")
        .andNothingElse();
    ValidatorTester.of(SteeringRules.JOURNEY_OWNER_MISSING)
        .silent(
            touchpoint(
                PURCHASE,
                "pay",
                "Pays",
                t -> t.opportunity("Faster").opportunity("fun", "Fun", o -> o.owner("sales"))));
  }

  @Test
  void metricsAndOwnersAreMissedInOneSentence() {
    Validators both =
        Validators.of(EvidenceRules.JOURNEY_METRIC_MISSING, SteeringRules.JOURNEY_OWNER_MISSING);
    Journey bare = touchpoint(PURCHASE, "pay", "Pays");
    ValidatorTester.of(both)
        .on(bare)
        .finds(
            "journey/@metrics",
            "This journey does not say what you measure, or who is responsible for the journey or a part of it")
        .andNothingElse();
    ValidatorTester.of(both)
        .on(bare.withTouchpoint("pay", t -> t.opportunity("Faster").solution("A new till")))
        .finds(
            "journey/@metrics",
            "This journey does not say what you measure, or who takes up the opportunity and the solution")
        .andNothingElse();
    ValidatorTester.of(both)
        .on(bare.withTouchpoint("pay", t -> t.owner("finance")))
        .finds(
            "journey/@metrics",
            "This journey does not say what you measure, not even for a phase or a touchpoint")
        .andNothingElse();
    ValidatorTester.of(both)
        .firesAt(bare.toBuilder().metric(Metric.nps().valued(8)).build(), "journey");
    ValidatorTester.of(
            Validators.of(
                EvidenceRules.JOURNEY_METRIC_MISSING,
                SteeringRules.JOURNEY_OWNER_MISSING,
                BacklogRules.OPPORTUNITY_WITHOUT_OWNER))
        .firesAt(
            bare.withTouchpoint(
                "pay", t -> t.opportunity("fast", "Faster", o -> o.progress(Progress.PLANNED))),
            "journey/@metrics");
  }

  @Test
  void metricsHaveTargets() {
    ValidatorTester.of(SteeringRules.METRICS_WITHOUT_TARGET)
        .fires(
            shop()
                .metric(Metric.nps().valued(31))
                .metric(Metric.conversion().valued(14))
                .phase(USAGE)
                .build(),
            INFO,
            "journey/@metrics",
            "None of the 2 metrics has a target",
            "Geen van de 2 meetwaarden heeft een streefwaarde")
        .silent(
            shop()
                .metric(Metric.nps().valued(31))
                .metric(Metric.conversion().valued(14).aimingAt(20))
                .phase(USAGE)
                .build());
    Journey sold = shop().metric(Metric.conversion().valued(14)).phase(USAGE).build();
    ValidatorTester.of(SteeringRules.METRICS_WITHOUT_TARGET)
        .on(sold)
        .finds("journey/@metrics", "The only metric of this journey has no target")
        .andNothingElse();
    ValidatorTester.of(SteeringRules.METRICS_WITHOUT_TARGET)
        .on(
            sold.toBuilder()
                .metric(Metric.repeatPurchase().valued(3))
                .build()
                .withPhase("usage", p -> p.touchpoint("pay", "Pays", t -> {})))
        .finds(
            "journey/@metrics",
            "None of the 2 metrics has a target or shows how content customers are")
        .andNothingElse();
    ValidatorTester.of(SteeringRules.METRICS_WITHOUT_TARGET)
        .silent(shop().phase(USAGE).build())
        .withOption(SteeringRules.METRICS_WITHOUT_TARGET_FROM, 2)
        .silent(sold);
  }

  @Test
  void targetsAndOwnersAreMissedInOneSentence() {
    Validators both =
        Validators.of(SteeringRules.METRICS_WITHOUT_TARGET, SteeringRules.JOURNEY_OWNER_MISSING);
    Journey measured =
        shop()
            .metric(Metric.nps().valued(31))
            .metric(Metric.conversion().valued(14))
            .opportunity("Faster")
            .opportunity("Nicer")
            .phase(USAGE, p -> p.touchpoint("pay", "Pays", t -> {}))
            .build();
    ValidatorTester.of(both)
        .on(measured)
        .finds(
            "journey/@metrics",
            "None of the 2 metrics has a target, and it is not noted who takes up the 2 opportunities")
        .andNothingElse();
    ValidatorTester.of(both)
        .on(
            measured.toBuilder()
                .metrics(List.of(Metric.conversion().valued(14), Metric.repeatPurchase().valued(3)))
                .build())
        .finds(
            "journey/@metrics",
            "None of the 2 metrics has a target or shows how content customers are, and it is not noted who takes up the 2 opportunities")
        .andNothingElse();
    Journey one = measured.toBuilder().metrics(List.of(Metric.conversion().valued(14))).build();
    ValidatorTester.of(both)
        .on(one)
        .finds("journey/@metrics", "The only metric of this journey has no target")
        .finds("journey", "It is not noted who takes up the 2 opportunities")
        .andNothingElse();
    assertThat(both.validate(one).findings())
        .filteredOn(finding -> finding.validatorId().equals("metrics-without-target"))
        .extracting(finding -> finding.hint(Locale.ENGLISH))
        .containsExactly(Optional.of("Note the value you want to reach"));
  }
}
