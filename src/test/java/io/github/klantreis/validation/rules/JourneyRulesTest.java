package io.github.klantreis.validation.rules;

import static io.github.klantreis.phase.CanonicalPhase.ADVOCACY;
import static io.github.klantreis.phase.CanonicalPhase.AWARENESS;
import static io.github.klantreis.phase.CanonicalPhase.CONSIDERATION;
import static io.github.klantreis.phase.CanonicalPhase.DELIVERY;
import static io.github.klantreis.phase.CanonicalPhase.LOYALTY;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.phase.CanonicalPhase.USAGE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.model.AffinityGroup;
import io.github.klantreis.model.Emotion;
import io.github.klantreis.model.Evidence;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyBuilder;
import io.github.klantreis.model.Metric;
import io.github.klantreis.model.TimeInterval;
import io.github.klantreis.phase.PhaseModel;
import io.github.klantreis.phase.PhaseModels;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.FunnelStage;
import io.github.klantreis.term.JourneyState;
import io.github.klantreis.term.Market;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.vocabulary.Text;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class JourneyRulesTest {
  private static JourneyBuilder shop() {
    return Journey.builder("shop", "Shop");
  }

  private static Journey inModel(PhaseModel model) {
    JourneyBuilder journey = shop().phaseModel(model);
    model.phases().forEach(journey::phase);
    return journey.build();
  }

  // ---- goal ----

  @Test
  void aGoalIsMissing() {
    // fires: journey-goal-missing
    Journey journey = Journey.builder("shop", "Shop").build();
    // end
    Verdict.of(JourneyRules.JOURNEY_GOAL_MISSING, journey)
        .is(
            "journey/@goal",
            "The journey \"Shop\" does not say what goal it serves",
            "De klantreis \"Shop\" zegt niet welk doel ze dient");
  }

  @Test
  void aGoalIsStated() {
    // silent: journey-goal-missing
    Journey journey =
        Journey.builder("shop", "Shop").goal("Every bike fits the one who rides it").build();
    // end
    Verdict.of(JourneyRules.JOURNEY_GOAL_MISSING, journey).isSilent();
  }

  @Test
  void aBlankGoalIsNone() {
    Verdict.of(JourneyRules.JOURNEY_GOAL_MISSING, shop().goal("  ").build()).areAt("journey/@goal");
  }

  // ---- personas ----

  @Test
  void aPersonaIsMissing() {
    // fires: journey-persona-missing
    Journey journey = Journey.builder("shop", "Shop").build();
    // end
    Verdict.of(JourneyRules.JOURNEY_PERSONA_MISSING, journey)
        .is(
            "journey/@personas",
            "The journey \"Shop\" has no persona, so nobody travels",
            "De klantreis \"Shop\" heeft geen persona, dus niemand reist");
  }

  @Test
  void aPersonaIsThere() {
    // silent: journey-persona-missing
    Journey journey = Journey.builder("shop", "Shop").persona("commuter", "Commuter").build();
    // end
    Verdict.of(JourneyRules.JOURNEY_PERSONA_MISSING, journey).isSilent();
  }

  @Test
  void twoPersonasTravel() {
    // fires: journey-multiple-personas
    Journey journey =
        Journey.builder("shop", "Shop")
            .market(Market.B2C)
            .persona("commuter", "Commuter")
            .persona("racer", "Racer")
            .build();
    // end
    Verdict.of(JourneyRules.JOURNEY_MULTIPLE_PERSONAS, journey)
        .is(
            "journey/@personas",
            "The journey \"Shop\" shows 2 personas instead of one individual",
            "De klantreis \"Shop\" toont 2 persona's in plaats van één individu");
  }

  @Test
  void inBusinessSeveralTravel() {
    // silent: journey-multiple-personas
    Journey journey =
        Journey.builder("lease", "Lease bikes")
            .market(Market.B2B)
            .persona("hr", "HR adviser")
            .persona("director", "Director")
            .build();
    // end
    Verdict.of(JourneyRules.JOURNEY_MULTIPLE_PERSONAS, journey).isSilent();
  }

  @Test
  void onePersonaIsOneAndAnUnknownMarketIsNotB2c() {
    JourneyBuilder one = shop().persona("commuter", "Commuter");
    Verdict.of(JourneyRules.JOURNEY_MULTIPLE_PERSONAS, one.build()).isSilent();
    Verdict.of(JourneyRules.JOURNEY_MULTIPLE_PERSONAS, one.persona("racer", "Racer").build())
        .isSilent();
    Verdict.of(JourneyRules.JOURNEY_MULTIPLE_PERSONAS, one.market(Market.B2C).build())
        .areAt("journey/@personas");
  }

  // ---- interval ----

  @Test
  void anIntervalIsMissing() {
    // fires: journey-interval-missing
    Journey journey = Journey.builder("shop", "Shop").build();
    // end
    Verdict.of(JourneyRules.JOURNEY_INTERVAL_MISSING, journey)
        .is(
            "journey/@horizon",
            "The journey \"Shop\" does not say how long it lasts",
            "De klantreis \"Shop\" zegt niet hoe lang ze duurt");
  }

  @Test
  void anIntervalIsThere() {
    // silent: journey-interval-missing
    Journey journey = Journey.builder("shop", "Shop").horizon(Period.ofMonths(3)).build();
    // end
    Verdict.of(JourneyRules.JOURNEY_INTERVAL_MISSING, journey).isSilent();
  }

  @Test
  void anIntervalIsTooLong() {
    // fires: journey-interval-out-of-range
    Journey journey = Journey.builder("shop", "Shop").horizon(Period.of(1, 1, 0)).build();
    // end
    Verdict.of(JourneyRules.JOURNEY_INTERVAL_OUT_OF_RANGE, journey)
        .is(
            "journey/@horizon",
            "The journey \"Shop\" lasts 1 year and 1 month, more than 1 year",
            "De klantreis \"Shop\" duurt 1 jaar en 1 maand, langer dan 1 jaar");
  }

  @Test
  void anIntervalIsTooShort() {
    Verdict.of(JourneyRules.JOURNEY_INTERVAL_OUT_OF_RANGE, shop().horizon(Period.ofDays(6)).build())
        .is(
            "journey/@horizon",
            "The journey \"Shop\" lasts 6 days, less than 1 week",
            "De klantreis \"Shop\" duurt 6 dagen, korter dan 1 week");
  }

  @Test
  void anIntervalFits() {
    // silent: journey-interval-out-of-range
    Journey journey = Journey.builder("shop", "Shop").horizon(Period.ofYears(1)).build();
    // end
    Verdict.of(JourneyRules.JOURNEY_INTERVAL_OUT_OF_RANGE, journey).isSilent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"P7D", "P1W", "P1M", "P12M", "P365D", "P366D", "P1Y", "P11M30D"})
  void bothEndsOfTheRangeAreAllowed(Period length) {
    Verdict.of(JourneyRules.JOURNEY_INTERVAL_OUT_OF_RANGE, shop().horizon(length).build())
        .isSilent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"P1D", "P6D", "P367D", "P1Y1D", "P13M", "P53W", "P900000000Y"})
  void whatIsBeyondTheEndsIsNot(Period length) {
    Verdict.of(JourneyRules.JOURNEY_INTERVAL_OUT_OF_RANGE, shop().horizon(length).build())
        .areAt("journey/@horizon");
  }

  @ParameterizedTest
  @CsvSource({
    "2023-01-01, 2024-01-01, true",
    "2023-01-01, 2024-01-02, false",
    "2024-01-01, 2025-01-01, true",
    "2024-02-29, 2025-03-01, false",
    "2025-03-01, 2025-03-08, true",
    "2025-03-01, 2025-03-07, false"
  })
  void datesAreComparedAsDates(LocalDate begin, LocalDate end, boolean fits) {
    Verdict verdict =
        Verdict.of(
            JourneyRules.JOURNEY_INTERVAL_OUT_OF_RANGE,
            shop().horizon(TimeInterval.between(begin, end)).build());
    if (fits) {
      verdict.isSilent();
    } else {
      verdict.areAt("journey/@horizon");
    }
  }

  @Test
  void theRangeCanBeSet() {
    Validators rules =
        Validators.of(JourneyRules.JOURNEY_INTERVAL_OUT_OF_RANGE)
            .withOption(JourneyRules.JOURNEY_INTERVAL_SHORTEST, Period.ofDays(1))
            .withOption(JourneyRules.JOURNEY_INTERVAL_LONGEST, Period.ofMonths(2));
    Verdict.of(rules, shop().horizon(Period.ofDays(1)).build()).isSilent();
    Verdict.of(rules, shop().horizon(Period.ofMonths(2)).build()).isSilent();
    Verdict.of(rules, shop().horizon(Period.of(0, 2, 9)).build())
        .is(
            "journey/@horizon",
            "The journey \"Shop\" lasts 2 months and 9 days, more than 2 months",
            "De klantreis \"Shop\" duurt 2 maanden en 9 dagen, langer dan 2 maanden");
  }

  // ---- a list of touchpoints ----

  @Test
  void aListIsNoJourney() {
    // fires: journey-is-touchpoint-list
    Journey journey =
        Journey.builder("shop", "Shop")
            .phase(AWARENESS, p -> p.touchpoint("ad", "Sees an advert"))
            .phase(PURCHASE, p -> p.touchpoint("pay", "Pays"))
            .build();
    // end
    Verdict.of(CustomerViewRules.JOURNEY_IS_TOUCHPOINT_LIST, journey)
        .is(
            "journey",
            "The journey \"Shop\" lists 2 touchpoints, but nowhere what customers feel, need or"
                + " suffer",
            "De klantreis \"Shop\" somt 2 contactmomenten op, maar nergens staat wat klanten"
                + " voelen, nodig hebben of als pijnlijk ervaren");
  }

  @Test
  void oneFeelingMakesAListAJourney() {
    // silent: journey-is-touchpoint-list
    Journey journey =
        Journey.builder("shop", "Shop")
            .phase(AWARENESS, p -> p.touchpoint("ad", "Sees an advert"))
            .phase(
                PURCHASE,
                p -> p.touchpoint("pay", "Pays", t -> t.emotion(Emotion.negative("anxious"))))
            .build();
    // end
    Verdict.of(CustomerViewRules.JOURNEY_IS_TOUCHPOINT_LIST, journey).isSilent();
  }

  @Test
  void needsAndPainsOfAPhaseCountToo() {
    Verdict.of(
            CustomerViewRules.JOURNEY_IS_TOUCHPOINT_LIST,
            shop()
                .phase(PURCHASE, p -> p.customerNeed("Certainty").touchpoint("pay", "Pays"))
                .build())
        .isSilent();
    Verdict.of(
            CustomerViewRules.JOURNEY_IS_TOUCHPOINT_LIST,
            shop()
                .phase(PURCHASE, p -> p.touchpoint("pay", "Pays", t -> t.painPoint("Slow")))
                .build())
        .isSilent();
  }

  @Test
  void withoutTouchpointsThereIsNoList() {
    Verdict.of(CustomerViewRules.JOURNEY_IS_TOUCHPOINT_LIST, shop().phase(PURCHASE).build())
        .isSilent();
  }

  // ---- the company's journey ----

  @Test
  void theGoalSpeaksOfTheCompany() {
    // fires: journey-company-centric
    Journey journey =
        Journey.builder("shop", "Shop")
            .goal("Collect leads and convert them")
            .phase(PURCHASE, p -> p.touchpoint("pay", "Pays"))
            .build();
    // end
    Verdict.of(CustomerViewRules.JOURNEY_COMPANY_CENTRIC, journey)
        .is(
            "journey/@goal",
            "The goal \"Collect leads and convert them\" speaks of the company (\"leads\"), and no"
                + " need of customers stands beside it",
            "Het doel \"Collect leads and convert them\" gaat over het bedrijf (\"leads\"), en er"
                + " staat geen behoefte van klanten tegenover");
  }

  @Test
  void aNeedOfCustomersStandsBesideTheGoal() {
    // silent: journey-company-centric
    Journey journey =
        Journey.builder("shop", "Shop")
            .goal("More revenue")
            .phase(PURCHASE, p -> p.customerNeed("To know the price before the last step"))
            .build();
    // end
    Verdict.of(CustomerViewRules.JOURNEY_COMPANY_CENTRIC, journey).isSilent();
  }

  @Test
  void theGoalOfAPhaseSpeaksOfTheCompany() {
    Verdict.of(
            CustomerViewRules.JOURNEY_COMPANY_CENTRIC,
            shop().phase(PURCHASE, p -> p.goal("Hogere Omzet!")).build())
        .is(
            "phase[purchase]/@goals",
            "The goal \"Hogere Omzet!\" speaks of the company (\"omzet\"), and no need of customers"
                + " stands beside it",
            "Het doel \"Hogere Omzet!\" gaat over het bedrijf (\"omzet\"), en er staat geen"
                + " behoefte van klanten tegenover");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nobody misleads anybody",
        "A convertible for everybody",
        "Bring back the reconversion",
        "Top of mind",
        "Omzetbelasting wordt begrepen"
      })
  void wordsInsideOtherWordsDoNotCount(String goal) {
    Verdict.of(CustomerViewRules.JOURNEY_COMPANY_CENTRIC, shop().goal(goal).build()).isSilent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"LEADS", "meer leads.", "(upsell)", "De conversie-ratio", "Leads, en daarna rust"})
  void wordsCountWhateverTheirCaseAndWhatStandsAround(String goal) {
    Verdict.of(CustomerViewRules.JOURNEY_COMPANY_CENTRIC, shop().goal(goal).build())
        .areAt("journey/@goal");
  }

  @Test
  void theWordsCanBeSet() {
    Validators rules =
        Validators.of(CustomerViewRules.JOURNEY_COMPANY_CENTRIC)
            .withOption(CustomerViewRules.JOURNEY_COMPANY_CENTRIC_WORDS, List.of("market share"));
    Verdict.of(rules, shop().goal("More leads").build()).isSilent();
    Verdict.of(rules, shop().goal("More market share").build()).areAt("journey/@goal");
  }

  // ---- prospects ----

  @Test
  void theJourneyBeginsWithCustomers() {
    // fires: journey-prospects-excluded
    Journey journey =
        Journey.builder("shop", "Shop")
            .phase(PURCHASE, p -> p.touchpoint("pay", "Pays"))
            .phase(USAGE, p -> p.touchpoint("ride", "Rides"))
            .build();
    // end
    Verdict.of(CustomerViewRules.JOURNEY_PROSPECTS_EXCLUDED, journey)
        .is(
            "journey",
            "The journey \"Shop\" begins with the phase \"Purchase\", when people are customers"
                + " already",
            "De klantreis \"Shop\" begint bij de fase \"Aankoop\", als mensen al klant zijn");
  }

  @Test
  void theJourneyBeginsWithProspects() {
    // silent: journey-prospects-excluded
    Journey journey =
        Journey.builder("shop", "Shop")
            .phase(CONSIDERATION, p -> p.touchpoint("compare", "Compares"))
            .phase(PURCHASE, p -> p.touchpoint("pay", "Pays"))
            .build();
    // end
    Verdict.of(CustomerViewRules.JOURNEY_PROSPECTS_EXCLUDED, journey).isSilent();
  }

  @Test
  void prospectsAreInEveryPublishedModel() {
    for (PhaseModel model : PhaseModels.standard().terms()) {
      Verdict.of(CustomerViewRules.JOURNEY_PROSPECTS_EXCLUDED, inModel(model)).isSilent();
    }
  }

  @Test
  void aModelMayBeginWithCustomers() {
    PhaseModel after = PhaseModel.of("after", Text.en("After").nl("Na"), DELIVERY, USAGE);
    Verdict.of(CustomerViewRules.JOURNEY_PROSPECTS_EXCLUDED, inModel(after)).isSilent();
  }

  // ---- the circle ----

  @Test
  void theJourneyIsALine() {
    // fires: journey-linear-only
    Journey journey =
        Journey.builder("shop", "Shop")
            .phase(PURCHASE, p -> p.touchpoint("pay", "Pays"))
            .phase(LOYALTY, p -> p.touchpoint("mail", "Reads the newsletter"))
            .build();
    // end
    Verdict.of(CircleRules.JOURNEY_LINEAR_ONLY, journey)
        .is(
            "journey",
            "The journey \"Shop\" ends with \"Loyalty\"; no way leads back to buying",
            "De klantreis \"Shop\" stopt bij \"Loyaliteit\"; geen weg leidt terug naar kopen");
  }

  @Test
  void aLoopClosesTheCircle() {
    // silent: journey-linear-only
    Journey journey =
        Journey.builder("shop", "Shop")
            .phase(PURCHASE, p -> p.touchpoint("pay", "Pays"))
            .phase(LOYALTY, p -> p.touchpoint("mail", "Reads the newsletter"))
            .loyaltyLoop(LOYALTY, PURCHASE)
            .build();
    // end
    Verdict.of(CircleRules.JOURNEY_LINEAR_ONLY, journey).isSilent();
  }

  @Test
  void aStepBackClosesTheCircleToo() {
    JourneyBuilder journey =
        shop().phase(PURCHASE, p -> p.touchpoint("browse", "Browses").touchpoint("pay", "Pays"));
    Verdict.of(
            CircleRules.JOURNEY_LINEAR_ONLY,
            journey
                .phase(LOYALTY, p -> p.touchpoint("mail", "Reads", t -> t.leadsTo("pay")))
                .build())
        .isSilent();
  }

  @Test
  void aStepWithinAPhaseClosesNoCircle() {
    Verdict.of(
            CircleRules.JOURNEY_LINEAR_ONLY,
            shop()
                .phase(
                    PURCHASE,
                    p ->
                        p.touchpoint("browse", "Browses")
                            .touchpoint("pay", "Pays", t -> t.leadsTo("browse")))
                .phase(ADVOCACY)
                .build())
        .areAt("journey");
  }

  @Test
  void aJourneyWithoutLoyaltyNeedsNoCircle() {
    Verdict.of(CircleRules.JOURNEY_LINEAR_ONLY, shop().phase(PURCHASE).phase(USAGE).build())
        .isSilent();
  }

  @Test
  void loyaltyIsFoundInWhateverPhaseCoversIt() {
    for (PhaseModel model :
        List.of(
            PhaseModels.SEVEN_PHASES,
            PhaseModels.CLASSIC_FIVE,
            PhaseModels.DUTCH_FIVE,
            PhaseModels.MCKINSEY_2009)) {
      Verdict.of(CircleRules.JOURNEY_LINEAR_ONLY, inModel(model)).areAt("journey");
    }
    Verdict.of(CircleRules.JOURNEY_LINEAR_ONLY, inModel(PhaseModels.AIDA)).isSilent();
  }

  @Test
  void advocatesAreNotHeard() {
    // fires: advocacy-does-not-feed-awareness
    Journey journey =
        Journey.builder("shop", "Shop")
            .advocacyFeedsAwareness(false)
            .phase(AWARENESS, p -> p.touchpoint("ad", "Sees an advert"))
            .phase(ADVOCACY, p -> p.touchpoint("tell", "Tells a neighbour"))
            .build();
    // end
    Verdict.of(CircleRules.ADVOCACY_DOES_NOT_FEED_AWARENESS, journey)
        .is(
            "journey/@advocacyFeedsAwareness",
            "Nobody becomes aware by those who recommend you in the phase \"Advocacy\"",
            "Niemand leert je kennen via wie je in de fase \"Ambassadeur\" aanbeveelt");
  }

  @Test
  void advocatesMakeOthersAware() {
    // silent: advocacy-does-not-feed-awareness
    Journey journey =
        Journey.builder("shop", "Shop")
            .advocacyFeedsAwareness(true)
            .phase(AWARENESS, p -> p.touchpoint("hear", "Hears of it from a neighbour"))
            .phase(ADVOCACY, p -> p.touchpoint("tell", "Tells a neighbour"))
            .build();
    // end
    Verdict.of(CircleRules.ADVOCACY_DOES_NOT_FEED_AWARENESS, journey).isSilent();
  }

  @Test
  void aDrawnWayFromAdvocacyToAwarenessWillDo() {
    JourneyBuilder steps =
        shop()
            .advocacyFeedsAwareness(false)
            .phase(AWARENESS, p -> p.touchpoint("hear", "Hears of it"))
            .phase(ADVOCACY, p -> p.touchpoint("tell", "Tells", t -> t.leadsTo("hear")));
    Verdict.of(CircleRules.ADVOCACY_DOES_NOT_FEED_AWARENESS, steps.build()).isSilent();
    JourneyBuilder loop =
        shop()
            .advocacyFeedsAwareness(false)
            .phase(AWARENESS)
            .phase(ADVOCACY)
            .loyaltyLoop(ADVOCACY, AWARENESS);
    Verdict.of(CircleRules.ADVOCACY_DOES_NOT_FEED_AWARENESS, loop.build()).isSilent();
  }

  @Test
  void thePhaseModelSpeaksForTheJourney() {
    for (PhaseModel model :
        List.of(PhaseModels.SEVEN_PHASES, PhaseModels.CLASSIC_FIVE, PhaseModels.DUTCH_FIVE)) {
      Verdict.of(CircleRules.ADVOCACY_DOES_NOT_FEED_AWARENESS, inModel(model)).isSilent();
    }
    Verdict.of(CircleRules.ADVOCACY_DOES_NOT_FEED_AWARENESS, inModel(PhaseModels.MCKINSEY_2009))
        .areAt("journey/@advocacyFeedsAwareness");
  }

  @Test
  void withoutAwarenessInTheModelNothingIsFed() {
    PhaseModel after = PhaseModel.of("after", Text.en("After").nl("Na"), USAGE, ADVOCACY);
    Verdict.of(CircleRules.ADVOCACY_DOES_NOT_FEED_AWARENESS, inModel(after)).isSilent();
  }

  // ---- data ----

  @Test
  void thereIsNoMetric() {
    // fires: journey-metric-missing
    Journey journey =
        Journey.builder("shop", "Shop").phase(PURCHASE, p -> p.touchpoint("pay", "Pays")).build();
    // end
    Verdict.of(EvidenceRules.JOURNEY_METRIC_MISSING, journey)
        .is(
            "journey/@metrics",
            "The journey \"Shop\" has no metric, neither of its own nor of a phase or touchpoint",
            "De klantreis \"Shop\" heeft geen meetwaarde, ook niet bij een fase of contactmoment");
  }

  @Test
  void oneTouchpointIsMeasured() {
    // silent: journey-metric-missing
    Journey journey =
        Journey.builder("shop", "Shop")
            .phase(
                PURCHASE,
                p -> p.touchpoint("pay", "Pays", t -> t.metric(Metric.conversion().valued(42))))
            .build();
    // end
    Verdict.of(EvidenceRules.JOURNEY_METRIC_MISSING, journey).isSilent();
  }

  @Test
  void metricsOfJourneyAndPhaseCount() {
    Verdict.of(EvidenceRules.JOURNEY_METRIC_MISSING, shop().metric(Metric.nps()).build())
        .isSilent();
    Verdict.of(
            EvidenceRules.JOURNEY_METRIC_MISSING,
            shop().phase(USAGE, p -> p.metric(Metric.ces())).build())
        .isSilent();
  }

  @Test
  void aReviewIsOutdated() {
    // fires: journey-not-reviewed
    Journey journey = Journey.builder("shop", "Shop").reviewedOn(LocalDate.of(2024, 5, 1)).build();
    // end
    Verdict.of(reviewedAsOf(LocalDate.of(2026, 1, 1)), journey)
        .is(
            "journey/@reviewedOn",
            "The journey \"Shop\" was last reviewed on 2024-05-01, more than 1 year ago",
            "De klantreis \"Shop\" is voor het laatst herzien op 2024-05-01, meer dan 1 jaar geleden");
  }

  @Test
  void aReviewIsRecent() {
    // silent: journey-not-reviewed
    Journey journey = Journey.builder("shop", "Shop").reviewedOn(LocalDate.of(2025, 11, 1)).build();
    // end
    Verdict.of(reviewedAsOf(LocalDate.of(2026, 1, 1)), journey).isSilent();
  }

  @ParameterizedTest
  @CsvSource({"2025-05-01, true", "2025-05-02, false", "2024-05-01, true", "2020-01-01, true"})
  void theLastDayOfTheYearIsIncluded(LocalDate today, boolean isRecent) {
    Verdict verdict =
        Verdict.of(reviewedAsOf(today), shop().reviewedOn(LocalDate.of(2024, 5, 1)).build());
    if (isRecent) {
      verdict.isSilent();
    } else {
      verdict.areAt("journey/@reviewedOn");
    }
  }

  @Test
  void withoutADayNobodyKnowsHowOldAReviewIs() {
    Verdict.of(
            EvidenceRules.JOURNEY_NOT_REVIEWED, shop().reviewedOn(LocalDate.of(1999, 1, 1)).build())
        .isSilent();
    Verdict.of(EvidenceRules.JOURNEY_NOT_REVIEWED, shop().build()).isSilent();
  }

  @Test
  void aJourneyWasNeverReviewed() {
    Verdict.of(reviewedAsOf(LocalDate.of(2026, 1, 1)), shop().build())
        .is(
            "journey/@reviewedOn",
            "The journey \"Shop\" does not say when it was last reviewed",
            "De klantreis \"Shop\" zegt niet wanneer ze voor het laatst is herzien");
  }

  @Test
  void howLongAReviewLastsCanBeSet() {
    Journey journey = shop().reviewedOn(LocalDate.of(2026, 1, 1)).build();
    Validators quarterly =
        reviewedAsOf(LocalDate.of(2026, 4, 2))
            .withOption(EvidenceRules.JOURNEY_NOT_REVIEWED_WITHIN, Period.ofMonths(3));
    Verdict.of(quarterly, journey).areAt("journey/@reviewedOn");
    Verdict.of(quarterly.asOf(LocalDate.of(2026, 4, 1)), journey).isSilent();
  }

  @Test
  void anOutdatedReviewIsTheSameFindingEveryDay() {
    Journey journey = shop().reviewedOn(LocalDate.of(2024, 5, 1)).build();
    assertThat(reviewedAsOf(LocalDate.of(2026, 1, 2)).validate(journey).findings())
        .isEqualTo(reviewedAsOf(LocalDate.of(2026, 1, 1)).validate(journey).findings());
  }

  private static Validators reviewedAsOf(LocalDate today) {
    return Validators.of(EvidenceRules.JOURNEY_NOT_REVIEWED).asOf(today);
  }

  @ParameterizedTest
  @CsvSource({
    "A road that leads to happy riders, false",
    "A road that Leads  to, false",
    "More leads today, true",
    "What leads to more leads, true"
  })
  void leadsIsAVerbToo(String goal, boolean isOfTheCompany) {
    Verdict verdict =
        Verdict.of(CustomerViewRules.JOURNEY_COMPANY_CENTRIC, shop().goal(goal).build());
    if (isOfTheCompany) {
      verdict.areAt("journey/@goal");
    } else {
      verdict.isSilent();
    }
  }

  // ---- evidence ----

  @Test
  void thereIsNoEvidence() {
    // fires: journey-evidence-missing
    Journey journey = Journey.builder("shop", "Shop").build();
    // end
    Verdict.of(EvidenceRules.JOURNEY_EVIDENCE_MISSING, journey)
        .is(
            "journey/@evidence",
            "The journey \"Shop\" rests on no evidence, so it may be mere assumption",
            "De klantreis \"Shop\" steunt nergens op en kan dus louter aanname zijn");
  }

  @Test
  void thereIsEvidence() {
    // silent: journey-evidence-missing
    Journey journey =
        Journey.builder("shop", "Shop")
            .evidence(Evidence.qualitative("8 interviews with commuters"))
            .build();
    // end
    Verdict.of(EvidenceRules.JOURNEY_EVIDENCE_MISSING, journey).isSilent();
  }

  @Test
  void evidenceIsInWordsOnly() {
    // fires: journey-evidence-one-sided
    Journey journey =
        Journey.builder("shop", "Shop")
            .evidence(Evidence.qualitative("8 interviews with commuters"))
            .build();
    // end
    Verdict.of(EvidenceRules.JOURNEY_EVIDENCE_ONE_SIDED, journey)
        .is(
            "journey/@evidence",
            "All evidence of the journey \"Shop\" is qualitative, none is quantitative",
            "Alle onderbouwing van de klantreis \"Shop\" is kwalitatief, niets is kwantitatief");
  }

  @Test
  void evidenceIsInWordsAndNumbers() {
    // silent: journey-evidence-one-sided
    Journey journey =
        Journey.builder("shop", "Shop")
            .evidence(Evidence.qualitative("8 interviews with commuters"))
            .evidence(Evidence.quantitative("2,300 visits of the website"))
            .build();
    // end
    Verdict.of(EvidenceRules.JOURNEY_EVIDENCE_ONE_SIDED, journey).isSilent();
  }

  @Test
  void noEvidenceIsNotOneSided() {
    Verdict.of(EvidenceRules.JOURNEY_EVIDENCE_ONE_SIDED, shop().build()).isSilent();
    Verdict.of(
            EvidenceRules.JOURNEY_EVIDENCE_ONE_SIDED,
            shop()
                .evidence(Evidence.quantitative("2,300 visits"))
                .evidence(Evidence.quantitative("41 calls"))
                .build())
        .areAt("journey/@evidence");
  }

  @Test
  void evidenceThatIsMissingIsNamedInGoodDutch() {
    assertThat(
            Validators.of(EvidenceRules.JOURNEY_EVIDENCE_ONE_SIDED)
                .validate(shop().evidence(Evidence.qualitative("8 interviews")).build())
                .findings())
        .extracting(finding -> finding.hint(Locale.forLanguageTag("nl")).orElseThrow())
        .singleElement()
        .asString()
        .startsWith("Voeg een bron toe die kwantitatief is: ");
  }

  // ---- workshop ----

  @Test
  void theTeamIsOfOneDepartment() {
    // fires: journey-team-too-narrow
    Journey journey =
        Journey.builder("shop", "Shop")
            .teamMember("Noor", "marketing")
            .teamMember("Sam", "Marketing")
            .build();
    // end
    Verdict.of(WorkshopRules.JOURNEY_TEAM_TOO_NARROW, journey)
        .is(
            "journey/@team",
            "The whole team of the journey \"Shop\" comes from one department, marketing",
            "Het hele team van de klantreis \"Shop\" komt van één afdeling, marketing");
  }

  @Test
  void theTeamIsBroad() {
    // silent: journey-team-too-narrow
    Journey journey =
        Journey.builder("shop", "Shop")
            .teamMember("Noor", "marketing")
            .teamMember("Sam", "customer service")
            .build();
    // end
    Verdict.of(WorkshopRules.JOURNEY_TEAM_TOO_NARROW, journey).isSilent();
  }

  @Test
  void thereIsNoTeam() {
    Verdict.of(WorkshopRules.JOURNEY_TEAM_TOO_NARROW, shop().build())
        .is(
            "journey/@team",
            "The journey \"Shop\" does not say who made it",
            "De klantreis \"Shop\" zegt niet wie haar heeft gemaakt");
  }

  @Test
  void howBroadATeamIsCanBeSet() {
    Validators three =
        Validators.of(WorkshopRules.JOURNEY_TEAM_TOO_NARROW)
            .withOption(WorkshopRules.JOURNEY_TEAM_LEAST, 3);
    JourneyBuilder journey = shop().teamMember("Noor", "marketing").teamMember("Sam", "service");
    Verdict.of(three, journey.build())
        .is(
            "journey/@team",
            "The team of the journey \"Shop\" comes from 2 departments, 3 are needed",
            "Het team van de klantreis \"Shop\" komt uit 2 afdelingen, 3 zijn er nodig");
    Verdict.of(three, journey.teamMember("Joost", "finance").build()).isSilent();
  }

  @Test
  void thereAreTooFewDimensions() {
    // fires: journey-dimensions-count
    Journey journey = Journey.builder("shop", "Shop").dimension("speed").dimension("trust").build();
    // end
    Verdict.of(WorkshopRules.JOURNEY_DIMENSIONS_COUNT, journey)
        .is(
            "journey/@dimensions",
            "The number of dimensions is 2; the workshop asks for 3 to 5",
            "Het aantal dimensies is 2; de workshop vraagt er 3 tot 5");
  }

  @Test
  void thereAreEnoughDimensions() {
    // silent: journey-dimensions-count
    Journey journey =
        Journey.builder("shop", "Shop")
            .dimension("speed")
            .dimension("trust")
            .dimension("freedom")
            .build();
    // end
    Verdict.of(WorkshopRules.JOURNEY_DIMENSIONS_COUNT, journey).isSilent();
  }

  @ParameterizedTest
  @CsvSource({"0, true", "1, false", "2, false", "3, true", "5, true", "6, false"})
  void threeToFiveDimensionsAreAllowedAndNone(int count, boolean isAllowed) {
    Journey journey =
        shop().dimensions(List.of("a", "b", "c", "d", "e", "f").subList(0, count)).build();
    Verdict verdict = Verdict.of(WorkshopRules.JOURNEY_DIMENSIONS_COUNT, journey);
    if (isAllowed) {
      verdict.isSilent();
    } else {
      verdict.areAt("journey/@dimensions");
    }
  }

  @Test
  void theNumberOfDimensionsCanBeSet() {
    Validators rules =
        Validators.of(WorkshopRules.JOURNEY_DIMENSIONS_COUNT)
            .withOption(WorkshopRules.JOURNEY_DIMENSIONS_LEAST, 1)
            .withOption(WorkshopRules.JOURNEY_DIMENSIONS_MOST, 2);
    Verdict.of(rules, shop().dimension("a").build()).isSilent();
    Verdict.of(rules, shop().dimension("a").dimension("b").dimension("c").build())
        .areAt("journey/@dimensions");
  }

  @Test
  void anIdeaIsInNoGroup() {
    // fires: journey-affinity-ungrouped
    Journey journey =
        Journey.builder("shop", "Shop")
            .idea("Test rides in the evening")
            .idea("A webcam in the workshop")
            .affinityGroup("Closer", "Test rides in the evening")
            .build();
    // end
    Verdict.of(WorkshopRules.JOURNEY_AFFINITY_UNGROUPED, journey)
        .is(
            "journey/@ideas",
            "The idea \"A webcam in the workshop\" is in no group of the affinity diagram",
            "Het idee \"A webcam in the workshop\" zit in geen groep van het affinity-diagram");
  }

  @Test
  void ideasAreGroupedAndLabelled() {
    // silent: journey-affinity-ungrouped
    Journey journey =
        Journey.builder("shop", "Shop")
            .idea("Test rides in the evening")
            .affinityGroup("Closer", "Test rides in the evening")
            .build();
    // end
    Verdict.of(WorkshopRules.JOURNEY_AFFINITY_UNGROUPED, journey).isSilent();
  }

  @Test
  void aGroupHasNoLabel() {
    Verdict.of(
            WorkshopRules.JOURNEY_AFFINITY_UNGROUPED,
            shop()
                .affinityGroup("Closer", "Test rides")
                .affinityGroup(AffinityGroup.unlabelled(List.of("A webcam", "A bell")))
                .build())
        .is(
            "journey/@affinityGroups",
            "Group 2 of the affinity diagram has no label; it holds 2 ideas",
            "Groep 2 van het affinity-diagram heeft geen label; er zitten 2 ideeën in");
  }

  // ---- the map ----

  @Test
  void noFunnelIsNamed() {
    // fires: journey-funnel-unlinked
    Journey journey = Journey.builder("shop", "Shop").build();
    // end
    Verdict.of(MapRules.JOURNEY_FUNNEL_UNLINKED, journey)
        .is(
            "journey/@funnel",
            "The journey \"Shop\" is coupled to no conversion funnel",
            "De klantreis \"Shop\" is aan geen conversietrechter gekoppeld");
  }

  @Test
  void aFunnelIsNamed() {
    // silent: journey-funnel-unlinked
    Journey journey = Journey.builder("shop", "Shop").funnel("Web shop funnel").build();
    // end
    Verdict.of(MapRules.JOURNEY_FUNNEL_UNLINKED, journey).isSilent();
  }

  @Test
  void anActionThatServesAFunnelStageCouplesToo() {
    Verdict.of(
            MapRules.JOURNEY_FUNNEL_UNLINKED,
            shop()
                .phase(
                    AWARENESS,
                    p ->
                        p.touchpoint(
                            "ad",
                            "Sees an advert",
                            t ->
                                t.action(
                                    ActionKind.ADVERTISEMENT, a -> a.funnelStage(FunnelStage.TOP))))
                .build())
        .isSilent();
  }

  @Test
  void theMapIsTooLarge() {
    // fires: journey-too-large
    Journey journey =
        Journey.builder("shop", "Shop")
            .phase(
                USAGE,
                p -> {
                  for (int day = 1; day <= 51; day++) {
                    p.touchpoint("day-" + day, "Rides on day " + day);
                  }
                })
            .build();
    // end
    Verdict.of(MapRules.JOURNEY_TOO_LARGE, journey)
        .is(
            "journey",
            "The journey \"Shop\" has 51 touchpoints; more than 50 cannot be surveyed",
            "De klantreis \"Shop\" heeft 51 contactmomenten; meer dan 50 overziet niemand");
  }

  @Test
  void theMapCanBeSurveyed() {
    // silent: journey-too-large
    Journey journey =
        Journey.builder("shop", "Shop")
            .phase(PURCHASE, p -> p.touchpoint("pay", "Pays"))
            .phase(USAGE, p -> p.touchpoint("ride", "Rides"))
            .build();
    // end
    Verdict.of(MapRules.JOURNEY_TOO_LARGE, journey).isSilent();
  }

  @Test
  void fiftyTouchpointsAndNinePhasesAreAllowed() {
    Verdict.of(MapRules.JOURNEY_TOO_LARGE, sized(9, 50)).isSilent();
    Verdict.of(MapRules.JOURNEY_TOO_LARGE, sized(10, 50))
        .is(
            "journey",
            "The journey \"Shop\" has 10 phases; more than 9 cannot be surveyed",
            "De klantreis \"Shop\" heeft 10 fasen; meer dan 9 overziet niemand");
    Verdict.of(MapRules.JOURNEY_TOO_LARGE, sized(10, 51)).areAt("journey", "journey");
  }

  @Test
  void theSizeCanBeSet() {
    Validators rules =
        Validators.of(MapRules.JOURNEY_TOO_LARGE)
            .withOption(MapRules.JOURNEY_MOST_TOUCHPOINTS, 3)
            .withOption(MapRules.JOURNEY_MOST_PHASES, 2);
    Verdict.of(rules, sized(2, 3)).isSilent();
    Verdict.of(rules, sized(3, 4)).areAt("journey", "journey");
  }

  private static Journey sized(int phases, int touchpoints) {
    JourneyBuilder journey = shop();
    for (int i = 1; i < phases; i++) {
      journey.phase("usage-" + i, USAGE, p -> {});
    }
    return journey
        .phase(
            "usage-last",
            USAGE,
            p -> {
              for (int i = 1; i <= touchpoints; i++) {
                p.touchpoint("t" + i, "Rides");
              }
            })
        .build();
  }

  @Test
  void statesAreMixed() {
    // fires: journey-state-mixed
    Journey journey =
        Journey.builder("shop", "Shop")
            .state(JourneyState.AS_IS)
            .phase(
                PURCHASE,
                p ->
                    p.touchpoint("queue", "Queues")
                        .touchpoint("scan", "Scans it", t -> t.state(JourneyState.TO_BE)))
            .build();
    // end
    Verdict.of(MapRules.JOURNEY_STATE_MIXED, journey)
        .is(
            "journey",
            "The journey \"Shop\" is as-is, except for 1 of its touchpoints, such as \"Scans it\"",
            "De klantreis \"Shop\" toont de huidige situatie, behalve bij 1 van de"
                + " contactmomenten, zoals \"Scans it\"");
  }

  @Test
  void statesAreKeptApart() {
    // silent: journey-state-mixed
    Journey journey =
        Journey.builder("shop", "Shop")
            .state(JourneyState.TO_BE)
            .phase(
                PURCHASE,
                p ->
                    p.touchpoint("scan", "Scans it", t -> t.state(JourneyState.TO_BE))
                        .touchpoint("leave", "Walks out"))
            .build();
    // end
    Verdict.of(MapRules.JOURNEY_STATE_MIXED, journey).isSilent();
  }

  @Test
  void whereTheJourneySaysNoStateTheFewerStandOut() {
    JourneyBuilder journey =
        shop()
            .phase(
                PURCHASE,
                p ->
                    p.touchpoint("scan", "Scans it", t -> t.state(JourneyState.TO_BE))
                        .touchpoint("leave", "Walks out", t -> t.state(JourneyState.TO_BE)));
    Verdict.of(MapRules.JOURNEY_STATE_MIXED, journey.build()).isSilent();
    journey.phase(
        USAGE,
        p ->
            p.touchpoint("ride", "Rides", t -> t.state(JourneyState.AS_IS))
                .touchpoint("tell", "Tells"));
    Verdict.of(MapRules.JOURNEY_STATE_MIXED, journey.build())
        .is(
            "journey",
            "The journey \"Shop\" is to-be, except for 1 of its touchpoints, such as \"Rides\"",
            "De klantreis \"Shop\" toont de gewenste situatie, behalve bij 1 van de"
                + " contactmomenten, zoals \"Rides\"");
  }

  @Test
  void aPlanWasMeasured() {
    // fires: actual-experience-on-plan
    Journey journey =
        Journey.builder("shop", "Shop")
            .state(JourneyState.TO_BE)
            .phase(
                PURCHASE,
                p ->
                    p.touchpoint(
                        "scan", "Scans it", t -> t.measuredEmotion(Emotion.positive("quick"))))
            .build();
    // end
    Verdict.of(MapRules.ACTUAL_EXPERIENCE_ON_PLAN, journey)
        .is(
            "phase[purchase]/touchpoint[scan]/@measuredEmotion",
            "\"Scans it\" is only planned, so nobody can have measured what customers feel there",
            "\"Scans it\" is nog een plan, dus niemand kan hebben gemeten wat klanten daar voelen");
  }

  @Test
  void aPlanExpects() {
    // silent: actual-experience-on-plan
    Journey journey =
        Journey.builder("shop", "Shop")
            .state(JourneyState.TO_BE)
            .phase(
                PURCHASE,
                p -> p.touchpoint("scan", "Scans it", t -> t.emotion(Emotion.positive("quick"))))
            .build();
    // end
    Verdict.of(MapRules.ACTUAL_EXPERIENCE_ON_PLAN, journey).isSilent();
  }

  @Test
  void phasesAndPersonasAreMeasuredToo() {
    Verdict.of(
            MapRules.ACTUAL_EXPERIENCE_ON_PLAN,
            shop()
                .state(JourneyState.TO_BE)
                .persona("commuter", "Commuter")
                .phase(PURCHASE, p -> p.measuredEmotionOf("commuter", Emotion.positive("quick")))
                .build())
        .is(
            "phase[purchase]/@measuredPersonaEmotions",
            "\"Purchase\" is only planned, so nobody can have measured what customers feel there",
            "\"Aankoop\" is nog een plan, dus niemand kan hebben gemeten wat klanten daar voelen");
  }

  @Test
  void theStateOfTheTouchpointWins() {
    JourneyBuilder journey =
        shop()
            .phase(
                PURCHASE,
                p ->
                    p.touchpoint(
                            "scan",
                            "Scans it",
                            t ->
                                t.state(JourneyState.TO_BE)
                                    .measuredEmotion(Emotion.positive("quick")))
                        .touchpoint(
                            "queue",
                            "Queues",
                            t ->
                                t.state(JourneyState.AS_IS)
                                    .measuredEmotion(Emotion.negative("bored"))));
    String planned = "phase[purchase]/touchpoint[scan]/@measuredEmotion";
    Verdict.of(MapRules.ACTUAL_EXPERIENCE_ON_PLAN, journey.build()).areAt(planned);
    Verdict.of(MapRules.ACTUAL_EXPERIENCE_ON_PLAN, journey.state(JourneyState.TO_BE).build())
        .areAt(planned);
  }
}
