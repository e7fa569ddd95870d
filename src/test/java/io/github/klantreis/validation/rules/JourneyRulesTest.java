package io.github.klantreis.validation.rules;

import static io.github.klantreis.phase.CanonicalPhase.ADVOCACY;
import static io.github.klantreis.phase.CanonicalPhase.AWARENESS;
import static io.github.klantreis.phase.CanonicalPhase.CONSIDERATION;
import static io.github.klantreis.phase.CanonicalPhase.DELIVERY;
import static io.github.klantreis.phase.CanonicalPhase.LOYALTY;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.phase.CanonicalPhase.USAGE;
import static io.github.klantreis.validation.Severity.ERROR;
import static io.github.klantreis.validation.Severity.INFO;
import static io.github.klantreis.validation.Severity.WARNING;
import static io.github.klantreis.validation.rules.Journeys.phase;
import static io.github.klantreis.validation.rules.Journeys.touchpoint;
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
    ValidatorTester.of(JourneyRules.JOURNEY_GOAL_MISSING)
        .fires(
            Journey.builder("shop", "Shop").build(),
            ERROR,
            "journey/@goal",
            "The journey \"Shop\" does not say what goal it serves",
            "De klantreis \"Shop\" zegt niet welk doel ze dient")
        .silent(
            Journey.builder("shop", "Shop").goal("Every bike fits the one who rides it").build());
  }

  // ---- personas ----

  @Test
  void aPersonaIsMissing() {
    ValidatorTester.of(JourneyRules.JOURNEY_PERSONA_MISSING)
        .fires(
            Journey.builder("shop", "Shop").build(),
            ERROR,
            "journey/@personas",
            "The journey \"Shop\" has no persona, so nobody travels",
            "De klantreis \"Shop\" heeft geen persona, dus niemand reist")
        .silent(Journey.builder("shop", "Shop").persona("commuter", "Commuter").build());
  }

  @Test
  void twoPersonasTravel() {
    ValidatorTester.of(JourneyRules.JOURNEY_MULTIPLE_PERSONAS)
        .fires(
            Journey.builder("shop", "Shop")
                .market(Market.B2C)
                .persona("commuter", "Commuter")
                .persona("racer", "Racer")
                .build(),
            WARNING,
            "journey/@personas",
            "The journey \"Shop\" shows 2 personas instead of one individual",
            "De klantreis \"Shop\" toont 2 persona's in plaats van één individu")
        .silent(
            Journey.builder("lease", "Lease bikes")
                .market(Market.B2B)
                .persona("hr", "HR adviser")
                .persona("director", "Director")
                .build());
  }

  @Test
  void onePersonaIsOneAndAnUnknownMarketIsNotB2c() {
    JourneyBuilder one = shop().persona("commuter", "Commuter");
    ValidatorTester.of(JourneyRules.JOURNEY_MULTIPLE_PERSONAS)
        .silent(one.build())
        .silent(one.persona("racer", "Racer").build())
        .firesAt(one.market(Market.B2C).build(), "journey/@personas");
  }

  // ---- interval ----

  @Test
  void anIntervalIsMissing() {
    ValidatorTester.of(JourneyRules.JOURNEY_INTERVAL_MISSING)
        .fires(
            Journey.builder("shop", "Shop").build(),
            ERROR,
            "journey/@horizon",
            "The journey \"Shop\" does not say how long it lasts",
            "De klantreis \"Shop\" zegt niet hoe lang ze duurt")
        .silent(Journey.builder("shop", "Shop").horizon(Period.ofMonths(3)).build());
  }

  @Test
  void anIntervalIsTooLong() {
    ValidatorTester.of(JourneyRules.JOURNEY_INTERVAL_OUT_OF_RANGE)
        .fires(
            Journey.builder("shop", "Shop").horizon(Period.of(1, 1, 0)).build(),
            WARNING,
            "journey/@horizon",
            "The journey \"Shop\" lasts 1 year and 1 month, more than 1 year",
            "De klantreis \"Shop\" duurt 1 jaar en 1 maand, langer dan 1 jaar");
  }

  @Test
  void anIntervalIsTooShort() {
    ValidatorTester.of(JourneyRules.JOURNEY_INTERVAL_OUT_OF_RANGE)
        .fires(
            shop().horizon(Period.ofDays(6)).build(),
            WARNING,
            "journey/@horizon",
            "The journey \"Shop\" lasts 6 days, less than 1 week",
            "De klantreis \"Shop\" duurt 6 dagen, korter dan 1 week")
        .silent(Journey.builder("shop", "Shop").horizon(Period.ofYears(1)).build());
  }

  @ParameterizedTest
  @ValueSource(strings = {"P7D", "P1W", "P1M", "P12M", "P365D", "P366D", "P1Y", "P11M30D"})
  void bothEndsOfTheRangeAreAllowed(Period length) {
    ValidatorTester.of(JourneyRules.JOURNEY_INTERVAL_OUT_OF_RANGE)
        .silent(shop().horizon(length).build());
  }

  @ParameterizedTest
  @ValueSource(strings = {"P1D", "P6D", "P367D", "P1Y1D", "P13M", "P53W", "P900000000Y"})
  void whatIsBeyondTheEndsIsNot(Period length) {
    ValidatorTester.of(JourneyRules.JOURNEY_INTERVAL_OUT_OF_RANGE)
        .firesAt(shop().horizon(length).build(), "journey/@horizon");
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
    ValidatorTester.of(JourneyRules.JOURNEY_INTERVAL_OUT_OF_RANGE)
        .firesAt(
            shop().horizon(TimeInterval.between(begin, end)).build(),
            fits ? new String[] {} : new String[] {"journey/@horizon"});
  }

  @Test
  void theRangeCanBeSet() {
    ValidatorTester rules =
        ValidatorTester.of(JourneyRules.JOURNEY_INTERVAL_OUT_OF_RANGE)
            .withOption(JourneyRules.JOURNEY_INTERVAL_SHORTEST, Period.ofDays(1))
            .withOption(JourneyRules.JOURNEY_INTERVAL_LONGEST, Period.ofMonths(2));
    rules.silent(shop().horizon(Period.ofDays(1)).build());
    rules.silent(shop().horizon(Period.ofMonths(2)).build());
    rules.fires(
        shop().horizon(Period.of(0, 2, 9)).build(),
        WARNING,
        "journey/@horizon",
        "The journey \"Shop\" lasts 2 months and 9 days, more than 2 months",
        "De klantreis \"Shop\" duurt 2 maanden en 9 dagen, langer dan 2 maanden");
  }

  // ---- a list of touchpoints ----

  @Test
  void aListIsNoJourney() {
    ValidatorTester.of(CustomerViewRules.JOURNEY_IS_TOUCHPOINT_LIST)
        .fires(
            Journey.builder("shop", "Shop")
                .phase(AWARENESS, p -> p.touchpoint("ad", "Sees an advert"))
                .phase(PURCHASE, p -> p.touchpoint("pay", "Pays"))
                .build(),
            WARNING,
            "journey",
            "The journey \"Shop\" lists 2 touchpoints, but nowhere what customers feel, need or"
                + " suffer",
            "De klantreis \"Shop\" somt 2 contactmomenten op, maar nergens staat wat klanten"
                + " voelen, nodig hebben of als pijnlijk ervaren")
        .silent(
            Journey.builder("shop", "Shop")
                .phase(AWARENESS, p -> p.touchpoint("ad", "Sees an advert"))
                .phase(
                    PURCHASE,
                    p -> p.touchpoint("pay", "Pays", t -> t.emotion(Emotion.negative("anxious"))))
                .build())
        .silent(
            shop()
                .phase(PURCHASE, p -> p.customerNeed("Certainty").touchpoint("pay", "Pays"))
                .build())
        .silent(
            shop()
                .phase(PURCHASE, p -> p.touchpoint("pay", "Pays", t -> t.painPoint("Slow")))
                .build())
        .silent(shop().phase(PURCHASE).build());
  }

  // ---- the company's journey ----

  @Test
  void theGoalSpeaksOfTheCompany() {
    ValidatorTester.of(CustomerViewRules.JOURNEY_COMPANY_CENTRIC)
        .fires(
            Journey.builder("shop", "Shop")
                .goal("Collect leads and convert them")
                .phase(PURCHASE, p -> p.touchpoint("pay", "Pays"))
                .build(),
            WARNING,
            "journey/@goal",
            "The goal \"Collect leads and convert them\" speaks of the company (\"leads\"), and no"
                + " need of customers stands beside it",
            "Het doel \"Collect leads and convert them\" gaat over het bedrijf (\"leads\"), en er"
                + " staat geen behoefte van klanten tegenover")
        .silent(
            Journey.builder("shop", "Shop")
                .goal("More revenue")
                .phase(PURCHASE, p -> p.customerNeed("To know the price before the last step"))
                .build());
  }

  @Test
  void theGoalOfAPhaseSpeaksOfTheCompany() {
    ValidatorTester.of(CustomerViewRules.JOURNEY_COMPANY_CENTRIC)
        .fires(
            shop().phase(PURCHASE, p -> p.goal("Hogere Omzet!")).build(),
            WARNING,
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
    ValidatorTester.of(CustomerViewRules.JOURNEY_COMPANY_CENTRIC).silent(shop().goal(goal).build());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"LEADS", "meer leads.", "(upsell)", "De conversie-ratio", "Leads, en daarna rust"})
  void wordsCountWhateverTheirCaseAndWhatStandsAround(String goal) {
    ValidatorTester.of(CustomerViewRules.JOURNEY_COMPANY_CENTRIC)
        .firesAt(shop().goal(goal).build(), "journey/@goal");
  }

  @Test
  void theWordsCanBeSet() {
    ValidatorTester rules =
        ValidatorTester.of(CustomerViewRules.JOURNEY_COMPANY_CENTRIC)
            .withOption(CustomerViewRules.JOURNEY_COMPANY_CENTRIC_WORDS, List.of("market share"));
    rules.silent(shop().goal("More leads").build());
    rules.firesAt(shop().goal("More market share").build(), "journey/@goal");
  }

  // ---- prospects ----

  @Test
  void theJourneyBeginsWithCustomers() {
    ValidatorTester.of(CustomerViewRules.JOURNEY_PROSPECTS_EXCLUDED)
        .fires(
            Journey.builder("shop", "Shop")
                .phase(PURCHASE, p -> p.touchpoint("pay", "Pays"))
                .phase(USAGE, p -> p.touchpoint("ride", "Rides"))
                .build(),
            WARNING,
            "journey",
            "The journey \"Shop\" begins with the phase \"Purchase\", when people are customers"
                + " already",
            "De klantreis \"Shop\" begint bij de fase \"Aankoop\", als mensen al klant zijn")
        .silent(
            Journey.builder("shop", "Shop")
                .phase(CONSIDERATION, p -> p.touchpoint("compare", "Compares"))
                .phase(PURCHASE, p -> p.touchpoint("pay", "Pays"))
                .build());
  }

  @Test
  void prospectsAreInEveryPublishedModel() {
    for (PhaseModel model : PhaseModels.standard().terms()) {
      ValidatorTester.of(CustomerViewRules.JOURNEY_PROSPECTS_EXCLUDED).silent(inModel(model));
    }
  }

  @Test
  void aModelMayBeginWithCustomers() {
    PhaseModel after = PhaseModel.of("after", Text.en("After").nl("Na"), DELIVERY, USAGE);
    ValidatorTester.of(CustomerViewRules.JOURNEY_PROSPECTS_EXCLUDED).silent(inModel(after));
  }

  // ---- the circle ----

  @Test
  void theJourneyIsALine() {
    ValidatorTester.of(CircleRules.JOURNEY_LINEAR_ONLY)
        .fires(
            Journey.builder("shop", "Shop")
                .phase(PURCHASE, p -> p.touchpoint("pay", "Pays"))
                .phase(LOYALTY, p -> p.touchpoint("mail", "Reads the newsletter"))
                .build(),
            WARNING,
            "journey",
            "The journey \"Shop\" ends with \"Loyalty\"; no way leads back to buying",
            "De klantreis \"Shop\" stopt bij \"Loyaliteit\"; geen weg leidt terug naar kopen")
        .silent(
            Journey.builder("shop", "Shop")
                .phase(PURCHASE, p -> p.touchpoint("pay", "Pays"))
                .phase(LOYALTY, p -> p.touchpoint("mail", "Reads the newsletter"))
                .loyaltyLoop(LOYALTY, PURCHASE)
                .build());
  }

  @Test
  void aStepBackClosesTheCircleToo() {
    JourneyBuilder journey =
        shop().phase(PURCHASE, p -> p.touchpoint("browse", "Browses").touchpoint("pay", "Pays"));
    ValidatorTester.of(CircleRules.JOURNEY_LINEAR_ONLY)
        .silent(
            journey
                .phase(LOYALTY, p -> p.touchpoint("mail", "Reads", t -> t.leadsTo("pay")))
                .build());
  }

  @Test
  void aStepWithinAPhaseClosesNoCircle() {
    ValidatorTester.of(CircleRules.JOURNEY_LINEAR_ONLY)
        .firesAt(
            shop()
                .phase(
                    PURCHASE,
                    p ->
                        p.touchpoint("browse", "Browses")
                            .touchpoint("pay", "Pays", t -> t.leadsTo("browse")))
                .phase(ADVOCACY)
                .build(),
            "journey");
  }

  @Test
  void aJourneyWithoutLoyaltyNeedsNoCircle() {
    ValidatorTester.of(CircleRules.JOURNEY_LINEAR_ONLY)
        .silent(shop().phase(PURCHASE).phase(USAGE).build());
  }

  @Test
  void loyaltyIsFoundInWhateverPhaseCoversIt() {
    for (PhaseModel model :
        List.of(
            PhaseModels.SEVEN_PHASES,
            PhaseModels.CLASSIC_FIVE,
            PhaseModels.DUTCH_FIVE,
            PhaseModels.MCKINSEY_2009)) {
      ValidatorTester.of(CircleRules.JOURNEY_LINEAR_ONLY).firesAt(inModel(model), "journey");
    }
    ValidatorTester.of(CircleRules.JOURNEY_LINEAR_ONLY).silent(inModel(PhaseModels.AIDA));
  }

  @Test
  void advocatesAreNotHeard() {
    ValidatorTester.of(CircleRules.ADVOCACY_DOES_NOT_FEED_AWARENESS)
        .fires(
            Journey.builder("shop", "Shop")
                .advocacyFeedsAwareness(false)
                .phase(AWARENESS, p -> p.touchpoint("ad", "Sees an advert"))
                .phase(ADVOCACY, p -> p.touchpoint("tell", "Tells a neighbour"))
                .build(),
            INFO,
            "journey/@advocacyFeedsAwareness",
            "Nobody becomes aware by those who recommend you in the phase \"Advocacy\"",
            "Niemand leert je kennen via wie je in de fase \"Ambassadeur\" aanbeveelt")
        .silent(
            Journey.builder("shop", "Shop")
                .advocacyFeedsAwareness(true)
                .phase(AWARENESS, p -> p.touchpoint("hear", "Hears of it from a neighbour"))
                .phase(ADVOCACY, p -> p.touchpoint("tell", "Tells a neighbour"))
                .build());
  }

  @Test
  void aDrawnWayFromAdvocacyToAwarenessWillDo() {
    JourneyBuilder steps =
        shop()
            .advocacyFeedsAwareness(false)
            .phase(AWARENESS, p -> p.touchpoint("hear", "Hears of it"))
            .phase(ADVOCACY, p -> p.touchpoint("tell", "Tells", t -> t.leadsTo("hear")));
    ValidatorTester.of(CircleRules.ADVOCACY_DOES_NOT_FEED_AWARENESS).silent(steps.build());
    JourneyBuilder loop =
        shop()
            .advocacyFeedsAwareness(false)
            .phase(AWARENESS)
            .phase(ADVOCACY)
            .loyaltyLoop(ADVOCACY, AWARENESS);
    ValidatorTester.of(CircleRules.ADVOCACY_DOES_NOT_FEED_AWARENESS).silent(loop.build());
  }

  @Test
  void thePhaseModelSpeaksForTheJourney() {
    for (PhaseModel model :
        List.of(PhaseModels.SEVEN_PHASES, PhaseModels.CLASSIC_FIVE, PhaseModels.DUTCH_FIVE)) {
      ValidatorTester.of(CircleRules.ADVOCACY_DOES_NOT_FEED_AWARENESS).silent(inModel(model));
    }
    ValidatorTester.of(CircleRules.ADVOCACY_DOES_NOT_FEED_AWARENESS)
        .firesAt(inModel(PhaseModels.MCKINSEY_2009), "journey/@advocacyFeedsAwareness");
  }

  @Test
  void withoutAwarenessInTheModelNothingIsFed() {
    PhaseModel after = PhaseModel.of("after", Text.en("After").nl("Na"), USAGE, ADVOCACY);
    ValidatorTester.of(CircleRules.ADVOCACY_DOES_NOT_FEED_AWARENESS).silent(inModel(after));
  }

  // ---- data ----

  @Test
  void thereIsNoMetric() {
    ValidatorTester.of(EvidenceRules.JOURNEY_METRIC_MISSING)
        .fires(
            touchpoint(PURCHASE, "pay", "Pays"),
            WARNING,
            "journey/@metrics",
            "The journey \"Shop\" has no metric, neither of its own nor of a phase or touchpoint",
            "De klantreis \"Shop\" heeft geen meetwaarde, ook niet bij een fase of contactmoment")
        .silent(touchpoint(PURCHASE, "pay", "Pays", t -> t.metric(Metric.conversion().valued(42))))
        .silent(shop().metric(Metric.nps()).build())
        .silent(shop().phase(USAGE, p -> p.metric(Metric.ces())).build());
  }

  @Test
  void aReviewIsOutdated() {
    ValidatorTester.of(EvidenceRules.JOURNEY_NOT_REVIEWED)
        .asOf(LocalDate.of(2026, 1, 1))
        .fires(
            Journey.builder("shop", "Shop").reviewedOn(LocalDate.of(2024, 5, 1)).build(),
            INFO,
            "journey/@reviewedOn",
            "The journey \"Shop\" was last reviewed on 2024-05-01, more than 1 year ago",
            "De klantreis \"Shop\" is voor het laatst herzien op 2024-05-01, meer dan 1 jaar"
                + " geleden");
  }

  @Test
  void aReviewIsRecent() {
    ValidatorTester.of(EvidenceRules.JOURNEY_NOT_REVIEWED)
        .asOf(LocalDate.of(2026, 1, 1))
        .silent(Journey.builder("shop", "Shop").reviewedOn(LocalDate.of(2025, 11, 1)).build());
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
            "The journey \"Shop\" does not say when it was last reviewed",
            "De klantreis \"Shop\" zegt niet wanneer ze voor het laatst is herzien");
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

  @ParameterizedTest
  @CsvSource({
    "A road that leads to happy riders, false",
    "A road that Leads  to, false",
    "More leads today, true",
    "What leads to more leads, true"
  })
  void leadsIsAVerbToo(String goal, boolean isOfTheCompany) {
    ValidatorTester.of(CustomerViewRules.JOURNEY_COMPANY_CENTRIC)
        .firesAt(
            shop().goal(goal).build(),
            isOfTheCompany ? new String[] {"journey/@goal"} : new String[] {});
  }

  // ---- evidence ----

  @Test
  void thereIsNoEvidence() {
    ValidatorTester.of(EvidenceRules.JOURNEY_EVIDENCE_MISSING)
        .fires(
            Journey.builder("shop", "Shop").build(),
            WARNING,
            "journey/@evidence",
            "The journey \"Shop\" rests on no evidence, so it may be mere assumption",
            "De klantreis \"Shop\" steunt nergens op en kan dus louter aanname zijn")
        .silent(
            Journey.builder("shop", "Shop")
                .evidence(Evidence.qualitative("8 interviews with commuters"))
                .build());
  }

  @Test
  void evidenceIsInWordsOnly() {
    ValidatorTester.of(EvidenceRules.JOURNEY_EVIDENCE_ONE_SIDED)
        .fires(
            Journey.builder("shop", "Shop")
                .evidence(Evidence.qualitative("8 interviews with commuters"))
                .build(),
            INFO,
            "journey/@evidence",
            "All evidence of the journey \"Shop\" is qualitative, none is quantitative",
            "Alle onderbouwing van de klantreis \"Shop\" is kwalitatief, niets is kwantitatief")
        .silent(
            Journey.builder("shop", "Shop")
                .evidence(Evidence.qualitative("8 interviews with commuters"))
                .evidence(Evidence.quantitative("2,300 visits of the website"))
                .build())
        .silent(shop().build())
        .firesAt(
            shop()
                .evidence(Evidence.quantitative("2,300 visits"))
                .evidence(Evidence.quantitative("41 calls"))
                .build(),
            "journey/@evidence");
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
    ValidatorTester.of(WorkshopRules.JOURNEY_TEAM_TOO_NARROW)
        .fires(
            Journey.builder("shop", "Shop")
                .teamMember("Noor", "marketing")
                .teamMember("Sam", "Marketing")
                .build(),
            INFO,
            "journey/@team",
            "The whole team of the journey \"Shop\" comes from one department, marketing",
            "Het hele team van de klantreis \"Shop\" komt van één afdeling, marketing")
        .silent(
            Journey.builder("shop", "Shop")
                .teamMember("Noor", "marketing")
                .teamMember("Sam", "customer service")
                .build());
  }

  @Test
  void thereIsNoTeam() {
    ValidatorTester.of(WorkshopRules.JOURNEY_TEAM_TOO_NARROW)
        .fires(
            shop().build(),
            INFO,
            "journey/@team",
            "The journey \"Shop\" does not say who made it",
            "De klantreis \"Shop\" zegt niet wie haar heeft gemaakt");
  }

  @Test
  void howBroadATeamIsCanBeSet() {
    ValidatorTester three =
        ValidatorTester.of(WorkshopRules.JOURNEY_TEAM_TOO_NARROW)
            .withOption(WorkshopRules.JOURNEY_TEAM_LEAST, 3);
    JourneyBuilder journey = shop().teamMember("Noor", "marketing").teamMember("Sam", "service");
    three.fires(
        journey.build(),
        INFO,
        "journey/@team",
        "The team of the journey \"Shop\" comes from 2 departments, 3 are needed",
        "Het team van de klantreis \"Shop\" komt uit 2 afdelingen, 3 zijn er nodig");
    three.silent(journey.teamMember("Joost", "finance").build());
  }

  @Test
  void thereAreTooFewDimensions() {
    ValidatorTester.of(WorkshopRules.JOURNEY_DIMENSIONS_COUNT)
        .fires(
            Journey.builder("shop", "Shop").dimension("speed").dimension("trust").build(),
            INFO,
            "journey/@dimensions",
            "The number of dimensions is 2; the workshop asks for 3 to 5",
            "Het aantal dimensies is 2; de workshop vraagt er 3 tot 5")
        .silent(
            Journey.builder("shop", "Shop")
                .dimension("speed")
                .dimension("trust")
                .dimension("freedom")
                .build());
  }

  @ParameterizedTest
  @CsvSource({"0, true", "1, false", "2, false", "3, true", "5, true", "6, false"})
  void threeToFiveDimensionsAreAllowedAndNone(int count, boolean isAllowed) {
    ValidatorTester.of(WorkshopRules.JOURNEY_DIMENSIONS_COUNT)
        .firesAt(
            shop().dimensions(List.of("a", "b", "c", "d", "e", "f").subList(0, count)).build(),
            isAllowed ? new String[] {} : new String[] {"journey/@dimensions"});
  }

  @Test
  void theNumberOfDimensionsCanBeSet() {
    ValidatorTester rules =
        ValidatorTester.of(WorkshopRules.JOURNEY_DIMENSIONS_COUNT)
            .withOption(WorkshopRules.JOURNEY_DIMENSIONS_LEAST, 1)
            .withOption(WorkshopRules.JOURNEY_DIMENSIONS_MOST, 2);
    rules.silent(shop().dimension("a").build());
    rules.firesAt(
        shop().dimension("a").dimension("b").dimension("c").build(), "journey/@dimensions");
  }

  @Test
  void anIdeaIsInNoGroup() {
    ValidatorTester.of(WorkshopRules.JOURNEY_AFFINITY_UNGROUPED)
        .fires(
            Journey.builder("shop", "Shop")
                .idea("Test rides in the evening")
                .idea("A webcam in the workshop")
                .affinityGroup("Closer", "Test rides in the evening")
                .build(),
            INFO,
            "journey/@ideas",
            "The idea \"A webcam in the workshop\" is in no group of the affinity diagram",
            "Het idee \"A webcam in the workshop\" zit in geen groep van het affinity-diagram")
        .silent(
            Journey.builder("shop", "Shop")
                .idea("Test rides in the evening")
                .affinityGroup("Closer", "Test rides in the evening")
                .build());
  }

  @Test
  void aGroupHasNoLabel() {
    ValidatorTester.of(WorkshopRules.JOURNEY_AFFINITY_UNGROUPED)
        .fires(
            shop()
                .affinityGroup("Closer", "Test rides")
                .affinityGroup(AffinityGroup.unlabelled(List.of("A webcam", "A bell")))
                .build(),
            INFO,
            "journey/@affinityGroups",
            "Group 2 of the affinity diagram has no label; it holds 2 ideas",
            "Groep 2 van het affinity-diagram heeft geen label; er zitten 2 ideeën in");
  }

  // ---- the map ----

  @Test
  void noFunnelIsNamed() {
    ValidatorTester.of(MapRules.JOURNEY_FUNNEL_UNLINKED)
        .fires(
            Journey.builder("shop", "Shop").build(),
            INFO,
            "journey/@funnel",
            "The journey \"Shop\" is coupled to no conversion funnel",
            "De klantreis \"Shop\" is aan geen conversietrechter gekoppeld")
        .silent(Journey.builder("shop", "Shop").funnel("Web shop funnel").build())
        .silent(
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
                .build());
  }

  @Test
  void theMapIsTooLarge() {
    ValidatorTester.of(MapRules.JOURNEY_TOO_LARGE)
        .fires(
            phase(
                USAGE,
                p -> {
                  for (int day = 1; day <= 51; day++) {
                    p.touchpoint("day-" + day, "Rides on day " + day);
                  }
                }),
            WARNING,
            "journey",
            "The journey \"Shop\" has 51 touchpoints; more than 50 cannot be surveyed",
            "De klantreis \"Shop\" heeft 51 contactmomenten; meer dan 50 overziet niemand")
        .silent(
            Journey.builder("shop", "Shop")
                .phase(PURCHASE, p -> p.touchpoint("pay", "Pays"))
                .phase(USAGE, p -> p.touchpoint("ride", "Rides"))
                .build())
        .silent(sized(9, 50))
        .fires(
            sized(10, 50),
            WARNING,
            "journey",
            "The journey \"Shop\" has 10 phases; more than 9 cannot be surveyed",
            "De klantreis \"Shop\" heeft 10 fasen; meer dan 9 overziet niemand")
        .firesAt(sized(10, 51), "journey", "journey");
  }

  @Test
  void theSizeCanBeSet() {
    ValidatorTester rules =
        ValidatorTester.of(MapRules.JOURNEY_TOO_LARGE)
            .withOption(MapRules.JOURNEY_MOST_TOUCHPOINTS, 3)
            .withOption(MapRules.JOURNEY_MOST_PHASES, 2);
    rules.silent(sized(2, 3));
    rules.firesAt(sized(3, 4), "journey", "journey");
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
    ValidatorTester.of(MapRules.JOURNEY_STATE_MIXED)
        .fires(
            Journey.builder("shop", "Shop")
                .state(JourneyState.AS_IS)
                .phase(
                    PURCHASE,
                    p ->
                        p.touchpoint("queue", "Queues")
                            .touchpoint("scan", "Scans it", t -> t.state(JourneyState.TO_BE)))
                .build(),
            WARNING,
            "journey",
            "The journey \"Shop\" is as-is, except for 1 of its touchpoints, such as \"Scans it\"",
            "De klantreis \"Shop\" toont de huidige situatie, behalve bij 1 van de"
                + " contactmomenten, zoals \"Scans it\"")
        .silent(
            Journey.builder("shop", "Shop")
                .state(JourneyState.TO_BE)
                .phase(
                    PURCHASE,
                    p ->
                        p.touchpoint("scan", "Scans it", t -> t.state(JourneyState.TO_BE))
                            .touchpoint("leave", "Walks out"))
                .build());
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
    ValidatorTester.of(MapRules.JOURNEY_STATE_MIXED).silent(journey.build());
    journey.phase(
        USAGE,
        p ->
            p.touchpoint("ride", "Rides", t -> t.state(JourneyState.AS_IS))
                .touchpoint("tell", "Tells"));
    ValidatorTester.of(MapRules.JOURNEY_STATE_MIXED)
        .fires(
            journey.build(),
            WARNING,
            "journey",
            "The journey \"Shop\" is to-be, except for 1 of its touchpoints, such as \"Rides\"",
            "De klantreis \"Shop\" toont de gewenste situatie, behalve bij 1 van de"
                + " contactmomenten, zoals \"Rides\"");
  }

  @Test
  void aPlanWasMeasured() {
    ValidatorTester.of(MapRules.ACTUAL_EXPERIENCE_ON_PLAN)
        .fires(
            Journey.builder("shop", "Shop")
                .state(JourneyState.TO_BE)
                .phase(
                    PURCHASE,
                    p ->
                        p.touchpoint(
                            "scan", "Scans it", t -> t.measuredEmotion(Emotion.positive("quick"))))
                .build(),
            INFO,
            "phase[purchase]/touchpoint[scan]/@measuredEmotion",
            "\"Scans it\" is only planned, so nobody can have measured what customers feel there",
            "\"Scans it\" is nog een plan, dus niemand kan hebben gemeten wat klanten daar voelen")
        .silent(
            Journey.builder("shop", "Shop")
                .state(JourneyState.TO_BE)
                .phase(
                    PURCHASE,
                    p ->
                        p.touchpoint("scan", "Scans it", t -> t.emotion(Emotion.positive("quick"))))
                .build());
  }

  @Test
  void phasesAndPersonasAreMeasuredToo() {
    ValidatorTester.of(MapRules.ACTUAL_EXPERIENCE_ON_PLAN)
        .fires(
            shop()
                .state(JourneyState.TO_BE)
                .persona("commuter", "Commuter")
                .phase(PURCHASE, p -> p.measuredEmotionOf("commuter", Emotion.positive("quick")))
                .build(),
            INFO,
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
    ValidatorTester.of(MapRules.ACTUAL_EXPERIENCE_ON_PLAN)
        .firesAt(journey.build(), planned)
        .firesAt(journey.state(JourneyState.TO_BE).build(), planned);
  }
}
