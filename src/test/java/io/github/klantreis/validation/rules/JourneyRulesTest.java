package io.github.klantreis.validation.rules;

import static io.github.klantreis.phase.CanonicalPhase.LOYALTY;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.phase.CanonicalPhase.USAGE;
import static io.github.klantreis.validation.Severity.WARNING;
import static io.github.klantreis.validation.rules.Journeys.shop;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyBuilder;
import io.github.klantreis.part.TimeInterval;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.ChannelKind;
import io.github.klantreis.term.JourneyScope;
import io.github.klantreis.term.Market;
import io.github.klantreis.term.Moment;
import io.github.klantreis.term.Ownership;
import io.github.klantreis.term.People;
import io.github.klantreis.term.Side;
import io.github.klantreis.testing.ValidatorTester;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.vocabulary.Literature;
import io.github.klantreis.vocabulary.Source;
import io.github.klantreis.vocabulary.Text;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class JourneyRulesTest {
  @Test
  void aGoalIsMissing() {
    ValidatorTester.of(JourneyRules.JOURNEY_GOAL_MISSING)
        .fires(
            shop().build(),
            WARNING,
            "journey/@goal",
            "This journey does not say what the organisation wants to achieve",
            "Er staat niet wat de organisatie met deze klantreis wil bereiken")
        .silent(shop().goal("Every bike fits the one who rides it").build())
        .silent(shop().successCriterion("40 % of those who look ride home").build());
  }

  /** Nobody could set a goal in what one person tells of a day. */
  @Test
  void whatOnePersonTellsIsAskedForNoGoalMetricOrNeed() {
    Journey day =
        Journey.builder("day", "My day")
            .persona("me", "Me")
            .phase(
                USAGE,
                p ->
                    p.touchpoint("tea", "Makes tea", t -> t.emotion(1, "calm"))
                        .touchpoint("bus", "Takes the bus", t -> t.channel(BUS_OF_OTHERS)))
            .build();
    Journey hospital = day.toBuilder().people(People.PATIENTS).build();
    Validators rules =
        Validators.of(
            JourneyRules.JOURNEY_GOAL_MISSING,
            EvidenceRules.JOURNEY_METRIC_MISSING,
            PhaseRules.PHASE_NEED_MISSING);
    ValidatorTester.of(rules).silent(day, hospital);
    List<Journey> organised =
        List.of(
            day.withTouchpoint("tea", t -> t.action(ActionKind.EMAIL)),
            day.withTouchpoint("tea", t -> t.channel(Channel.WEBSITE)),
            day.withTouchpoint("tea", t -> t.initiator(Side.COMPANY)),
            day.withTouchpoint("tea", t -> t.blueprint(b -> b.frontstage("Nurse greets"))),
            day.toBuilder().actor("nurse", "Nurse", Side.COMPANY).build(),
            day.withTouchpoint("bus", t -> t.opportunity("A bus each quarter")),
            day.toBuilder().market(Market.B2C).build(),
            day.toBuilder().persona("she", "She").build());
    for (Journey journey : organised) {
      ValidatorTester.of(rules)
          .on(journey)
          .finds("journey/@goal")
          .finds("journey/@metrics")
          .finds("phase[usage]/@customerNeeds")
          .andNothingElse();
    }
  }

  private static final Channel BUS_OF_OTHERS =
      Channel.of("bus", ChannelKind.OFFLINE, Ownership.EARNED, Text.en("Bus"));

  @Test
  void goalsOfAllPhasesAreAGoal() {
    Journey named =
        shop()
            .customerGoal("Visit my daughter")
            .phase(PURCHASE, p -> p.goal("Sell"))
            .phase(USAGE, p -> p.goal("Repair within a day"))
            .build();
    ValidatorTester.of(JourneyRules.JOURNEY_GOAL_MISSING)
        .silent(named)
        .firesAt(named.withPhase("usage", p -> p.goals(List.of())), "journey/@goal");
  }

  @Test
  void goalsOfAllTouchpointsAreOneOfTheirPhase() {
    Journey bare =
        shop()
            .phase(PURCHASE, p -> p.goal("Sell"))
            .phase(USAGE, p -> p.touchpoint("rides", "Rides").touchpoint("asks", "Asks"))
            .build();
    ValidatorTester.of(JourneyRules.JOURNEY_GOAL_MISSING)
        .firesAt(bare, "journey/@goal")
        .firesAt(bare.withTouchpoint("asks", t -> t.goal("Repair within a day")), "journey/@goal")
        .silent(
            bare.withTouchpoint("asks", t -> t.goal("Repair within a day"))
                .withTouchpoint("rides", t -> t.goal("Nobody stands still")));
  }

  @Test
  void whereSomePhasesHaveAGoalItSaysWhich() {
    Journey library =
        shop()
            .phase(PURCHASE, p -> p.goal("A card for everybody").touchpoint("pays", "Pays"))
            .phase(USAGE, p -> p.touchpoint("reads", "Reads"))
            .phase(LOYALTY, p -> p.touchpoint("renews", "Renews"))
            .build();
    ValidatorTester.of(JourneyRules.JOURNEY_GOAL_MISSING)
        .fires(
            library,
            WARNING,
            "journey/@goal",
            "Only the phase \"Purchase\" says what the organisation wants to achieve, not the"
                + " journey as a whole",
            "Alleen bij de fase \"Aankoop\" staat wat de organisatie wil bereiken, niet bij de"
                + " klantreis als geheel")
        .fires(
            library.withPhase("usage", p -> p.goal("Books that are read")),
            WARNING,
            "journey/@goal",
            "2 of 3 phases say what the organisation wants to achieve, but the journey as a whole"
                + " does not",
            "Bij 2 van de 3 fasen staat wat de organisatie wil bereiken, maar niet bij de"
                + " klantreis als geheel")
        .silent(library.toBuilder().goal("More members").build());
  }

  @Test
  void aPersonaIsMissing() {
    ValidatorTester.of(JourneyRules.JOURNEY_PERSONA_MISSING)
        .fires(
            shop().build(),
            WARNING,
            "journey/@personas",
            "This journey has no persona",
            "Deze klantreis heeft geen persona")
        .silent(shop().persona("commuter", "Commuter").build());
  }

  @Test
  void anOverviewHasItsPersonasInTheJourneysWithTheDetails() {
    ValidatorTester.of(JourneyRules.JOURNEY_PERSONA_MISSING)
        .silent(shop().phase(PURCHASE, p -> p.drillsDownTo("buys")).phase(USAGE).build())
        .firesAt(
            shop()
                .phase(PURCHASE, p -> p.drillsDownTo("buys"))
                .phase(USAGE, p -> p.touchpoint("rides", "Rides"))
                .build(),
            "journey/@personas")
        .firesAt(shop().phase(PURCHASE).build(), "journey/@personas");
  }

  @Test
  void twoPersonasTravel() {
    ValidatorTester.of(JourneyRules.JOURNEY_MULTIPLE_PERSONAS)
        .fires(
            shop()
                .market(Market.B2C)
                .persona("commuter", "Commuter")
                .persona("racer", "Racer")
                .build(),
            WARNING,
            "journey/@personas",
            "The journey \"Shop\" has 2 personas, and nothing says which touchpoint"
                + " concerns whom",
            "De klantreis \"Shop\" heeft 2 persona's, en nergens staat om wie het bij welk contactmoment gaat")
        .silent(
            Journey.builder("lease", "Lease bikes")
                .market(Market.B2B)
                .persona("hr", "HR adviser")
                .persona("director", "Director")
                .build());
  }

  @Test
  void aLaneOfOnePersonaOrItsNameSaysWhomItConcerns() {
    Journey two =
        shop()
            .persona("commuter", "Commuter")
            .persona("racer", "The racer")
            .lane("racer", "How it goes")
            .lane("of-one", "What the racer does")
            .lane("weather", "The weather")
            .phase(PURCHASE, p -> p.touchpoint("pays", "Pays"))
            .build();
    ValidatorTester.of(JourneyRules.JOURNEY_MULTIPLE_PERSONAS)
        .firesAt(two, "journey/@personas")
        .firesAt(
            two.withTouchpoint("pays", t -> t.laneText("weather", "Rain")), "journey/@personas")
        .firesAt(two.withTouchpoint("pays", t -> t.name("Pays by bank card")), "journey/@personas")
        .silent(
            two.withTouchpoint("pays", t -> t.laneText("racer", "Pays at once")),
            two.withTouchpoint("pays", t -> t.laneText("of-one", "Pays at once")),
            two.withTouchpoint("pays", t -> t.description("Here the racer pays at once")),
            two.withTouchpoint("pays", t -> t.thought("The racer needs no receipt")));
  }

  @Test
  void anOrdinaryWordIsNoPersona() {
    Journey two =
        shop()
            .persona("will", "Will")
            .persona("mark", "Mark")
            .phase(PURCHASE, p -> p.touchpoint("pays", "Pays", t -> t.thought("I mark the date")))
            .build();
    ValidatorTester.of(JourneyRules.JOURNEY_MULTIPLE_PERSONAS)
        .firesAt(two, "journey/@personas")
        .firesAt(
            two.withTouchpoint("pays", t -> t.description("What will it cost?")),
            "journey/@personas")
        .silent(two.withTouchpoint("pays", t -> t.description("Here Will pays")));
  }

  @Test
  void onePersonaIsOneAndWhereCompaniesBuySeveralDecide() {
    JourneyBuilder one = shop().persona("commuter", "Commuter");
    ValidatorTester.of(JourneyRules.JOURNEY_MULTIPLE_PERSONAS)
        .silent(one.build())
        .silent(one.persona("racer", "Racer").market(Market.B2B).build())
        .firesAt(one.market(Optional.empty()).build(), "journey/@personas")
        .firesAt(one.market(Market.B2C).build(), "journey/@personas");
  }

  @Test
  void anIntervalIsMissing() {
    ValidatorTester.of(JourneyRules.JOURNEY_INTERVAL_MISSING)
        .fires(
            shop()
                .phase(
                    PURCHASE,
                    p -> p.touchpoint("pays", "Pays", t -> t.waitBefore(Period.ofDays(7))))
                .build(),
            WARNING,
            "journey/@horizon",
            "It is not noted how long this journey takes",
            "Er staat niet hoe lang deze klantreis duurt")
        .silent(shop().build())
        .silent(
            shop()
                .horizon(Period.ofMonths(3))
                .phase(
                    PURCHASE,
                    p -> p.touchpoint("pays", "Pays", t -> t.waitBefore(Period.ofDays(7))))
                .build())
        .silent(
            shop()
                .scope(JourneyScope.PART)
                .phase(
                    PURCHASE,
                    p -> p.touchpoint("pays", "Pays", t -> t.waitBefore(Period.ofDays(7))))
                .build());
  }

  @Test
  void aServiceThatGoesOnHasNoEnd() {
    Journey journey =
        shop()
            .phase(PURCHASE, p -> p.touchpoint("pays", "Pays"))
            .phase(USAGE, p -> p.touchpoint("uses", "Uses it", t -> t.waitBefore(Period.ofDays(7))))
            .build();
    ValidatorTester.of(JourneyRules.JOURNEY_INTERVAL_MISSING)
        .firesAt(journey, "journey/@horizon")
        .firesAt(
            journey.withTouchpoint("uses", t -> t.recurs(Period.ofYears(1))), "journey/@horizon")
        .silent(
            journey.withTouchpoint("uses", t -> t.recurs(Period.ofMonths(3))),
            journey.toBuilder().loyaltyLoop(USAGE, PURCHASE).build());
  }

  @Test
  void aLengthInWordsOrOfEachTouchpointIsAnInterval() {
    Journey untimed =
        shop()
            .phase(
                PURCHASE,
                p ->
                    p.touchpoint("looks", "Looks", t -> t.lasts(Period.ofDays(2)))
                        .touchpoint("pays", "Pays"))
            .phase(USAGE)
            .build();
    ValidatorTester.of(JourneyRules.JOURNEY_INTERVAL_MISSING)
        .firesAt(untimed, "journey/@horizon")
        .firesAt(
            untimed.withPhase("usage", p -> p.description("For families with 3 children, daily")),
            "journey/@horizon")
        .silent(
            untimed.withTouchpoint("pays", t -> t.lasts(Duration.ofMinutes(5))),
            untimed.withTouchpoint("pays", t -> t.name("Pays in 14 days")),
            untimed.withTouchpoint("pays", t -> t.description("In 14 days")),
            untimed.withPhase("usage", p -> p.description("Takes 1-3 months")),
            untimed.toBuilder().description("Van aanvraag tot pas in twee weken").build());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Opens the shop at nine | Closes at half past five",
        "Gets up at 6.30 am | On the train by 7 to Utrecht",
        "Calls at 10 o'clock | Is called back at 16:45",
        "Staat om zes uur op | Is rond 9 uur op zijn werk",
        "Belt kwart over acht | Wordt om 17.30 uur teruggebeld",
        "Het eerste uur op de afdeling | De eerste nacht",
        "The first day at school | The last week",
      })
  void timesByTheClockSayHowLongItTakes(String first, String last) {
    Journey day =
        shop()
            .phase(PURCHASE, p -> p.touchpoint("a", first, t -> t.waitBefore(Period.ofDays(1))))
            .phase(USAGE, p -> p.touchpoint("b", "Works", t -> t.description(last)))
            .build();
    ValidatorTester.of(JourneyRules.JOURNEY_INTERVAL_MISSING)
        .silent(day)
        .firesAt(day.withTouchpoint("b", t -> t.description("Works on")), "journey/@horizon");
  }

  @Test
  void timesOfHalfTheTouchpointsTellHowLongItTakes() {
    Journey told =
        shop()
            .phase(
                PURCHASE,
                p ->
                    p.touchpoint("a", "Looks", t -> t.lasts(Duration.ofMinutes(15)))
                        .touchpoint("b", "Gets an offer", t -> t.waitBefore(Period.ofDays(1)))
                        .touchpoint("c", "Pays", t -> t.quote("After three weeks!"))
                        .touchpoint("d", "Reads")
                        .touchpoint("e", "Signs"))
            .build();
    ValidatorTester.of(JourneyRules.JOURNEY_INTERVAL_MISSING)
        .silent(told)
        .firesAt(told.withTouchpoint("c", t -> t.quotes(List.of())), "journey/@horizon")
        .firesAt(
            told.withPhase(
                "purchase",
                p -> {
                  for (int i = 0; i < 5; i++) {
                    p.touchpoint("step-" + i, "Step");
                  }
                }),
            "journey/@horizon");
  }

  @Test
  void aNumberOfThingsIsNoTime() {
    Journey day =
        shop()
            .phase(
                PURCHASE,
                p ->
                    p.touchpoint("a", "Looks at two", t -> t.waitBefore(Period.ofDays(1)))
                        .touchpoint("b", "Asks at three shops")
                        .touchpoint("c", "Pays 12.50 at the first counter"))
            .build();
    ValidatorTester.of(JourneyRules.JOURNEY_INTERVAL_MISSING)
        .firesAt(day, "journey/@horizon")
        .silent(day.withPhase("purchase", p -> p.name("The first month")));
  }

  @Test
  void anIntervalIsTooLong() {
    ValidatorTester.of(JourneyRules.JOURNEY_INTERVAL_OUT_OF_RANGE)
        .fires(
            shop().horizon(Period.of(1, 1, 0)).build(),
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
        .silent(shop().horizon(Period.ofYears(1)).build());
  }

  @Test
  void theYearOfAContractBetweenCompaniesStartsWithItsPurchase() {
    Journey cleaning =
        shop()
            .market(Market.B2B)
            .horizon(Period.ofMonths(18))
            .phase(PURCHASE, p -> p.touchpoint("signs", "Signs"))
            .phase(LOYALTY, p -> p.touchpoint("renews", "Renews", t -> t.moment(Moment.RENEWAL)))
            .build();
    ValidatorTester.of(JourneyRules.JOURNEY_INTERVAL_OUT_OF_RANGE)
        .silent(
            cleaning,
            cleaning.withTouchpoint("renews", t -> t.moments(List.of()).action(ActionKind.RENEWAL)))
        .firesAt(cleaning.withTouchpoint("renews", t -> t.moments(List.of())), "journey/@horizon")
        .firesAt(cleaning.toBuilder().market(Market.B2C).build(), "journey/@horizon")
        .firesAt(cleaning.toBuilder().horizon(Period.ofMonths(25)).build(), "journey/@horizon");
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

  @Test
  void patientsAreNotToldOfAWorkOnSellingToCompanies() {
    Journey clinic =
        Journey.builder("clinic", "Clinic")
            .people(People.PATIENTS)
            .phase(USAGE, p -> p.touchpoint("asks", "Asks", t -> t.channel(Channel.WEBSITE)))
            .build();
    Source work = Literature.ZAKELIJKE_LEADGENERATIE.at(Literature.step(1));
    assertThat(sourcesOfGoal(clinic)).containsExactly(Source.LIBRARY_DEFAULT);
    assertThat(sourcesOfGoal(clinic.toBuilder().market(Market.B2C).build())).containsExactly(work);
    assertThat(sourcesOfGoal(clinic.toBuilder().people(People.CUSTOMERS).build()))
        .containsExactly(work);
  }

  private static List<Source> sourcesOfGoal(Journey journey) {
    return Validators.of(JourneyRules.JOURNEY_GOAL_MISSING)
        .validate(journey)
        .findings()
        .get(0)
        .sources();
  }
}
