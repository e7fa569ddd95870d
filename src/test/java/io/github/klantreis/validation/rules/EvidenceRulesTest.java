package io.github.klantreis.validation.rules;

import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.phase.CanonicalPhase.USAGE;
import static io.github.klantreis.validation.Severity.INFO;
import static io.github.klantreis.validation.Severity.WARNING;
import static io.github.klantreis.validation.rules.Journeys.phase;
import static io.github.klantreis.validation.rules.Journeys.shop;
import static io.github.klantreis.validation.rules.Journeys.touchpoint;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.model.Journey;
import io.github.klantreis.part.Evidence;
import io.github.klantreis.part.Metric;
import io.github.klantreis.part.Scale;
import io.github.klantreis.term.JourneyState;
import io.github.klantreis.term.Moment;
import io.github.klantreis.testing.ValidatorTester;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.vocabulary.Text;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EvidenceRulesTest {
  @Test
  void thereIsNoMetric() {
    ValidatorTester.of(EvidenceRules.JOURNEY_METRIC_MISSING)
        .fires(
            touchpoint(PURCHASE, "pay", "Pays"),
            WARNING,
            "journey/@metrics",
            "This journey does not say what you measure, not even for a phase or a touchpoint",
            "Bij deze klantreis staat niet wat jullie meten, ook niet bij de fasen en contactmomenten")
        .silent(touchpoint(PURCHASE, "pay", "Pays", t -> t.metric(Metric.conversion().valued(42))))
        .silent(shop().metric(Metric.nps()).build())
        .silent(shop().phase(USAGE, p -> p.metric(Metric.ces())).build());
  }

  @Test
  void figuresAndCriteriaAreNotDenied() {
    Journey pays = touchpoint(PURCHASE, "pay", "Pays");
    ValidatorTester.of(EvidenceRules.JOURNEY_METRIC_MISSING)
        .fires(
            pays.withTouchpoint(
                "pay", t -> t.evidence(Evidence.quantitative("12 % more complaints"))),
            WARNING,
            "journey/@metrics",
            "This journey has figures, but no metric shows whether it gets better for customers",
            "Bij deze klantreis staan wel cijfers, maar geen meetwaarde laat zien of het voor klanten beter wordt")
        .fires(
            pays.toBuilder().successCriterion("Hundreds of visits").build(),
            WARNING,
            "journey/@metrics",
            "This journey says what counts as a success, but no metric shows whether that is reached",
            "Bij deze klantreis staat wat een succes is, maar geen meetwaarde laat zien of dat wordt bereikt")
        .fires(
            pays.withTouchpoint("pay", t -> t.evidence(Evidence.quantitative("A survey"))),
            WARNING,
            "journey/@metrics",
            "This journey does not say what you measure, not even for a phase or a touchpoint",
            "Bij deze klantreis staat niet wat jullie meten, ook niet bij de fasen en contactmomenten")
        .fires(
            pays.withTouchpoint("pay", t -> t.moment(Moment.FEEDBACK)),
            WARNING,
            "journey/@metrics",
            "Customers give feedback, but no metric shows whether it gets better for them",
            "Klanten geven feedback, maar geen meetwaarde laat zien of het voor hen beter wordt")
        .fires(
            pays.withTouchpoint("pay", t -> t.measuredEmotion(1, "satisfied")),
            WARNING,
            "journey/@metrics",
            "This journey has figures, but no metric shows whether it gets better for customers",
            "Bij deze klantreis staan wel cijfers, maar geen meetwaarde laat zien of het voor klanten beter wordt")
        .silent(pays.toBuilder().successCriterion("An answer within two weeks").build());
    Journey measured =
        pays.toBuilder().evidence(Evidence.quantitative("12 % more complaints")).build();
    ValidatorTester.of(EvidenceRules.JOURNEY_METRIC_MISSING)
        .on(
            pays.toBuilder()
                .persona("ann", "Ann", p -> p.evidence(Evidence.quantitative("35 % more requests")))
                .build())
        .finds(
            "journey/@metrics",
            "This journey has figures, but no metric shows whether it gets better for customers")
        .andNothingElse();
    Validators both =
        Validators.of(EvidenceRules.JOURNEY_METRIC_MISSING, SteeringRules.JOURNEY_OWNER_MISSING);
    ValidatorTester.of(both)
        .on(measured)
        .finds(
            "journey/@metrics",
            "This journey has figures, but no metric shows whether it gets better for customers, and nobody is named as responsible for the journey or a part of it")
        .andNothingElse();
    ValidatorTester.of(both)
        .on(
            measured.toBuilder()
                .successCriterion("Hundreds of visits")
                .opportunity("Faster")
                .build())
        .finds(
            "journey/@metrics",
            "This journey says what counts as a success, but no metric shows whether that is reached, and it is not noted who takes up the opportunity")
        .andNothingElse();
  }

  @Test
  void aTargetWithoutAValueIsFound() {
    ValidatorTester.of(EvidenceRules.METRIC_VALUE_MISSING)
        .fires(
            touchpoint(PURCHASE, "pay", "Pays", t -> t.metric(Metric.ces().aimingAt(5.5))),
            INFO,
            "phase[purchase]/touchpoint[pay]/@metrics",
            "\"CES\" has 5.5 as its target, but no current value beside it",
            "\"CES\" heeft 5,5 als streefwaarde, maar de huidige waarde staat er niet bij")
        .silent(
            touchpoint(
                PURCHASE, "pay", "Pays", t -> t.metric(Metric.ces().valued(3).aimingAt(5.5))));
    Journey aiming = shop().metric(Metric.nps().aimingAt(45)).build();
    ValidatorTester.of(EvidenceRules.METRIC_VALUE_MISSING)
        .firesAt(aiming, "journey/@metrics")
        .firesAt(
            shop().phase(USAGE, p -> p.metric(Metric.ces().aimingAt(5.5))).build(),
            "phase[usage]/@metrics")
        .silent(
            shop().metric(Metric.nps()).build(),
            shop().metric(Metric.nps().valued(3)).build(),
            aiming.toBuilder().phase(USAGE, p -> p.metric(Metric.nps().valued(31))).build());
  }

  @Test
  void whatIsToBeHasNoValueYet() {
    Journey aiming = touchpoint(PURCHASE, "pay", "Pays", t -> t.metric(Metric.ces().aimingAt(5.5)));
    Journey toBe = aiming.toBuilder().state(JourneyState.TO_BE).build();
    ValidatorTester.of(EvidenceRules.METRIC_VALUE_MISSING)
        .silent(toBe, aiming.withTouchpoint("pay", t -> t.state(JourneyState.TO_BE)))
        .firesAt(
            toBe.withTouchpoint("pay", t -> t.state(JourneyState.AS_IS)),
            "phase[purchase]/touchpoint[pay]/@metrics");
  }

  @Test
  void aReviewIsOutdated() {
    ValidatorTester.of(EvidenceRules.JOURNEY_NOT_REVIEWED)
        .asOf(LocalDate.of(2026, 1, 1))
        .fires(
            shop().reviewedOn(LocalDate.of(2024, 5, 1)).build(),
            INFO,
            "journey/@reviewedOn",
            "The journey \"Shop\" was last reviewed on 1 May 2024, more than 1 year ago",
            "De klantreis \"Shop\" is voor het laatst herzien op 1 mei 2024, meer dan 1 jaar geleden");
  }

  @Test
  void aReviewIsRecent() {
    ValidatorTester.of(EvidenceRules.JOURNEY_NOT_REVIEWED)
        .asOf(LocalDate.of(2026, 1, 1))
        .silent(shop().reviewedOn(LocalDate.of(2025, 11, 1)).build());
  }

  @ParameterizedTest
  @CsvSource({"2025-05-01, true", "2025-05-02, false", "2024-05-01, true", "2020-01-01, true"})
  void theLastDayOfTheYearIsIncluded(LocalDate today, boolean isRecent) {
    ValidatorTester.of(EvidenceRules.JOURNEY_NOT_REVIEWED)
        .asOf(today)
        .firesAt(
            shop().reviewedOn(LocalDate.of(2024, 5, 1)).build(),
            isRecent ? new String[] {} : new String[] {"journey/@reviewedOn"});
  }

  @Test
  void withoutADayNobodyKnowsHowOldAReviewIs() {
    ValidatorTester.of(EvidenceRules.JOURNEY_NOT_REVIEWED)
        .silent(shop().reviewedOn(LocalDate.of(1999, 1, 1)).build())
        .silent(shop().build());
  }

  @Test
  void aJourneyWasNeverReviewed() {
    ValidatorTester.of(EvidenceRules.JOURNEY_NOT_REVIEWED)
        .asOf(LocalDate.of(2026, 1, 1))
        .fires(
            shop().build(),
            INFO,
            "journey/@reviewedOn",
            "It is not noted when the journey \"Shop\" was last reviewed",
            "Bij de klantreis \"Shop\" staat niet wanneer die voor het laatst is herzien");
  }

  @Test
  void howLongAReviewLastsCanBeSet() {
    Journey journey = shop().reviewedOn(LocalDate.of(2026, 1, 1)).build();
    ValidatorTester quarterly =
        ValidatorTester.of(EvidenceRules.JOURNEY_NOT_REVIEWED)
            .asOf(LocalDate.of(2026, 4, 2))
            .withOption(EvidenceRules.JOURNEY_NOT_REVIEWED_WITHIN, Period.ofMonths(3));
    quarterly.firesAt(journey, "journey/@reviewedOn");
    quarterly.asOf(LocalDate.of(2026, 4, 1)).silent(journey);
  }

  @Test
  void anOutdatedReviewIsTheSameFindingEveryDay() {
    Journey journey = shop().reviewedOn(LocalDate.of(2024, 5, 1)).build();
    Validators rule = Validators.of(EvidenceRules.JOURNEY_NOT_REVIEWED);
    assertThat(rule.asOf(LocalDate.of(2026, 1, 2)).validate(journey).findings())
        .isEqualTo(rule.asOf(LocalDate.of(2026, 1, 1)).validate(journey).findings());
  }

  @Test
  void thereIsNoEvidence() {
    ValidatorTester.of(EvidenceRules.JOURNEY_EVIDENCE_MISSING)
        .fires(
            shop().build(),
            WARNING,
            "journey/@evidence",
            "No evidence is named for this journey, so it may rest on assumptions",
            "Bij deze klantreis staat geen onderbouwing; misschien berust de reis op aannames")
        .silent(shop().evidence(Evidence.qualitative("8 interviews with commuters")).build());
  }

  @Test
  void evidenceAnywhereInTheJourneyCounts() {
    Evidence asked = Evidence.qualitative("8 interviews with commuters");
    ValidatorTester.of(EvidenceRules.JOURNEY_EVIDENCE_MISSING)
        .silent(shop().persona("ann", "Ann", p -> p.evidence(asked)).build())
        .silent(shop().phase(USAGE, p -> p.evidence(asked)).build())
        .silent(touchpoint(PURCHASE, "pay", "Pays", t -> t.evidence(asked)))
        .silent(
            touchpoint(
                PURCHASE, "pay", "Pays", t -> t.painPoint("Ten fields", p -> p.evidence(asked))))
        .silent(shop().idea("A map", i -> i.evidence(asked)).build());
  }

  @Test
  void assumptionsAreNoEvidence() {
    ValidatorTester.of(EvidenceRules.JOURNEY_EVIDENCE_MISSING)
        .fires(
            shop().assumption("Asked nobody yet").build(),
            WARNING,
            "journey/@evidence",
            "This journey rests on assumptions alone",
            "Deze klantreis berust alleen op aannames")
        .fires(
            touchpoint(PURCHASE, "pay", "Pays", t -> t.assumption("Asked nobody yet")),
            WARNING,
            "journey/@evidence",
            "No evidence is named for this journey, so it may rest on assumptions",
            "Bij deze klantreis staat geen onderbouwing; misschien berust de reis op aannames");
    assertThat(
            StandardRules.strict()
                .validate(
                    touchpoint(PURCHASE, "pay", "Pays", t -> t.assumption("Asked nobody yet")))
                .ofValidator("journey-evidence-missing"))
        .singleElement()
        .extracting(finding -> finding.hint(Locale.ENGLISH).orElseThrow())
        .isEqualTo("Ask a few customers, and note what they say as evidence");
  }

  @Test
  void assumptionsAreCountedOnceAnythingIsResearched() {
    ValidatorTester.of(EvidenceRules.ASSUMPTION_UNRESEARCHED)
        .fires(
            shop()
                .evidence(Evidence.quantitative("2,300 visits"))
                .persona("ann", "Ann", p -> p.assumption("Made up"))
                .phase(PURCHASE, p -> p.assumption("Asked nobody yet"))
                .phase(
                    USAGE,
                    p ->
                        p.touchpoint("rides", "Rides", t -> t.assumption("Asked nobody yet"))
                            .touchpoint(
                                "calls",
                                "Calls",
                                t -> t.painPoint("Waits", x -> x.assumption("Asked nobody yet"))))
                .build(),
            INFO,
            "journey",
            "The assumptions about \"Ann\", \"Purchase\", \"Rides\" and 1 more have not been"
                + " researched",
            "De aannames over \"Ann\", \"Aankoop\", \"Rides\" en nog 1 zijn niet onderzocht")
        .silent(
            shop()
                .evidence(Evidence.quantitative("2,300 visits"))
                .persona("ann", "Ann", p -> p.assumption("Made up"))
                .build())
        .silent(
            shop()
                .state(JourneyState.TO_BE)
                .evidence(Evidence.quantitative("2,300 visits"))
                .persona("ann", "Ann", p -> p.assumption("Made up"))
                .phase(PURCHASE, p -> p.assumption("Asked nobody yet"))
                .build())
        .silent(shop().persona("ann", "Ann", p -> p.assumption("Made up")).build())
        .silent(
            shop()
                .persona(
                    "ann",
                    "Ann",
                    p -> p.assumption("Made up").evidence(Evidence.qualitative("8 interviews")))
                .build());
  }

  @Test
  void whatBranchesRestOnCounts() {
    ValidatorTester.of(EvidenceRules.ASSUMPTION_UNRESEARCHED)
        .fires(
            answered(Evidence.assumption("About half")).toBuilder()
                .persona("ann", "Ann", p -> p.assumption("Made up"))
                .build(),
            INFO,
            "journey",
            "The assumptions about \"Ann\", \"Refused\" have not been researched",
            "De aannames over \"Ann\", \"Refused\" zijn niet onderzocht")
        .silent(answered(Evidence.quantitative("412 of 900 requests")));
  }

  private static Journey answered(Evidence refused) {
    return shop()
        .phase(
            PURCHASE,
            p ->
                p.choice(
                    "answer",
                    "Answer",
                    b ->
                        b.branch(
                                "yes",
                                "Granted",
                                x ->
                                    x.evidence(Evidence.quantitative("488 of 900 requests"))
                                        .touchpoint("moves", "Moves in"))
                            .branch("no", "Refused", x -> x.evidence(refused))))
        .build();
  }

  @Test
  void evidenceAtOnePlaceIsNotThatOfTheJourney() {
    Journey single =
        phase(
            PURCHASE,
            p -> {
              for (int i = 0; i < 5; i++) {
                p.touchpoint("step-" + i, "Step " + i, t -> {});
              }
              p.evidence(Evidence.quantitative("40 % leave"));
            });
    ValidatorTester.of(EvidenceRules.JOURNEY_EVIDENCE_MISSING)
        .on(single)
        .finds(
            INFO,
            "journey/@evidence",
            "Evidence is named at one place in this journey only; the rest may be assumed")
        .andNothingElse();
    ValidatorTester.of(EvidenceRules.JOURNEY_EVIDENCE_MISSING)
        .silent(
            single.withTouchpoint("step-1", t -> t.evidence(Evidence.qualitative("8 interviews"))),
            single.edit(e -> e.removeTouchpoint("step-4")),
            single.toBuilder().evidence(Evidence.qualitative("8 interviews")).build());
  }

  @Test
  void evidenceIsInWordsOnly() {
    ValidatorTester.of(EvidenceRules.JOURNEY_EVIDENCE_ONE_SIDED)
        .fires(
            shop()
                .evidence(Evidence.qualitative("8 interviews with commuters"))
                .evidence(Evidence.qualitative("Letters"))
                .build(),
            INFO,
            "journey/@evidence",
            "All evidence of the journey \"Shop\" is qualitative, none is quantitative",
            "Alle onderbouwing van de klantreis \"Shop\" is kwalitatief, niets is kwantitatief")
        .silent(
            shop()
                .evidence(Evidence.qualitative("8 interviews with commuters"))
                .evidence(Evidence.quantitative("2,300 visits of the website"))
                .build())
        .silent(shop().build())
        .silent(shop().evidence(Evidence.quantitative("one of a kind is no side")).build())
        .firesAt(
            shop()
                .evidence(Evidence.quantitative("2,300 visits"))
                .evidence(Evidence.quantitative("41 calls"))
                .build(),
            "journey/@evidence");
  }

  @Test
  void assumptionsTakeNoSide() {
    ValidatorTester.of(EvidenceRules.JOURNEY_EVIDENCE_ONE_SIDED)
        .silent(shop().assumption("Asked nobody yet").build())
        .firesAt(
            shop()
                .assumption("Asked nobody yet")
                .evidence(Evidence.quantitative("2,300 visits"))
                .evidence(Evidence.quantitative("41 calls"))
                .build(),
            "journey/@evidence");
  }

  @Test
  void evidenceThatIsMissingIsNamedInGoodDutch() {
    assertThat(
            Validators.of(EvidenceRules.JOURNEY_EVIDENCE_ONE_SIDED)
                .validate(
                    shop()
                        .evidence(Evidence.qualitative("8 interviews"))
                        .evidence(Evidence.qualitative("Letters"))
                        .build())
                .findings())
        .extracting(finding -> finding.hint(Locale.forLanguageTag("nl")).orElseThrow())
        .singleElement()
        .asString()
        .startsWith("Voeg onderbouwing toe die kwantitatief is: ");
  }

  @Test
  void aLaneThatNamesTheSourcesIsNotCalledAbsent() {
    ValidatorTester.of(EvidenceRules.JOURNEY_EVIDENCE_MISSING)
        .silent(shop().lane("data", "Data sources").build())
        .silent(shop().lane("bronnen", "Bronnen").build())
        .firesAt(shop().lane("drives", "Drives").build(), "journey/@evidence")
        .withOption(EvidenceRules.JOURNEY_EVIDENCE_MISSING_LANES, List.of("drives"))
        .silent(shop().lane("drives", "Drives").build());
  }

  @Test
  void metricsOfSingleTouchpointsAreNotCalledAbsent() {
    Metric opened = Metric.of("opened", Text.en("opened (%)"), Scale.of(0, 100)).valued(62);
    ValidatorTester.of(EvidenceRules.JOURNEY_METRIC_MISSING)
        .fires(
            touchpoint(PURCHASE, "pay", "Pays", t -> t.metric(opened)),
            WARNING,
            "journey/@metrics",
            "Each metric of this journey belongs to one touchpoint and has no target, so none shows whether the journey gets better for customers",
            "De meetwaarden van deze klantreis horen elk bij één contactmoment en hebben geen streefwaarde; geen ervan laat zien of het voor klanten beter wordt")
        .silent(touchpoint(PURCHASE, "pay", "Pays", t -> t.metric(opened.aimingAt(80))));
  }

  @Test
  void aCriterionWithANumberSteers() {
    Journey measured =
        touchpoint(
            USAGE, "starts", "Starts", t -> t.successCriterion("First value in less than 2 weeks"));
    ValidatorTester.of(EvidenceRules.JOURNEY_METRIC_MISSING)
        .silent(
            measured,
            shop().successCriterion("NPS above 40").build(),
            shop().goal("Halve the lead time to 20 minutes").build(),
            phase(USAGE, p -> p.goal("Sign 90 % of them")),
            touchpoint(
                USAGE,
                "starts",
                "Starts",
                t ->
                    t.solution(
                        "Templates",
                        x -> x.evidence(Evidence.quantitative("Activation improved by 22%")))),
            phase(USAGE, p -> p.successCriterion("Satisfaction > 4/5")))
        .firesAt(
            measured.withTouchpoint("starts", t -> t.successCriteria(List.of("It works"))),
            "journey/@metrics")
        .firesAt(
            touchpoint(
                USAGE,
                "starts",
                "Starts",
                t ->
                    t.solution(
                        "Templates", x -> x.evidence(Evidence.qualitative("2 people liked it")))),
            "journey/@metrics")
        .firesAt(shop().goal("All enrolled by day 15 of 2027").build(), "journey/@metrics");
  }
}
