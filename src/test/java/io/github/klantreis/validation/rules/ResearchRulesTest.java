package io.github.klantreis.validation.rules;

import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.phase.CanonicalPhase.USAGE;
import static io.github.klantreis.validation.Severity.INFO;
import static io.github.klantreis.validation.rules.Journeys.shop;

import io.github.klantreis.model.Journey;
import io.github.klantreis.part.Evidence;
import io.github.klantreis.part.Expectation;
import io.github.klantreis.term.Fulfilment;
import io.github.klantreis.term.JourneyState;
import io.github.klantreis.testing.ValidatorTester;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ResearchRulesTest {
  @Test
  void theStoryOfOnePersonIsNotThatOfAll() {
    ValidatorTester.of(ResearchRules.EVIDENCE_OF_ONE)
        .fires(
            shop().evidence(Evidence.qualitative("The story of one customer")).build(),
            INFO,
            "journey/@evidence",
            "This journey seems to rest on the story of one person: \"The story of one customer\"",
            "Deze klantreis lijkt te berusten op het verhaal van één persoon: \"The story of one customer\"")
        .silent(shop().evidence(Evidence.qualitative("8 interviews with customers")).build());
    Journey one = shop().evidence(Evidence.qualitative("Verslag van één klant")).build();
    ValidatorTester.of(ResearchRules.EVIDENCE_OF_ONE)
        .firesAt(one, "journey/@evidence")
        .firesAt(
            shop().evidence(Evidence.qualitative("Zijn eigen ervaring")).build(),
            "journey/@evidence")
        .firesAt(
            shop().evidence(Evidence.qualitative("The account of one parent")).build(),
            "journey/@evidence")
        .firesAt(
            one.toBuilder()
                .phase(USAGE, p -> p.evidence(Evidence.qualitative("Verslag van één klant")))
                .build(),
            "journey/@evidence")
        .silent(
            shop().build(),
            one.toBuilder().evidence(Evidence.quantitative("4,000 complaints")).build(),
            one.toBuilder().evidence(Evidence.quantitative("7,000 victims a year")).build(),
            one.toBuilder().evidence(Evidence.qualitative("Talks with the help desk")).build(),
            one.toBuilder()
                .phase(USAGE, p -> p.evidence(Evidence.quantitative("4,000 complaints")))
                .build(),
            shop().evidence(Evidence.qualitative("A survey at one shop")).build());
  }

  @Test
  void figuresBesideAStoryAreNotWhatOthersTell() {
    ValidatorTester.of(ResearchRules.EVIDENCE_OF_ONE)
        .on(
            shop()
                .evidence(Evidence.qualitative("Het verhaal van één burn-outpatiënt"))
                .evidence(Evidence.quantitative("1.962 meldingen in 2017"))
                .build())
        .finds(
            INFO,
            "journey/@evidence",
            "Apart from figures, this journey seems to rest on the story of one person:"
                + " \"Het verhaal van één burn-outpatiënt\"",
            "Afgezien van cijfers lijkt deze klantreis te berusten op het verhaal van één persoon:"
                + " \"Het verhaal van één burn-outpatiënt\"")
        .andNothingElse();
    ValidatorTester.of(ResearchRules.EVIDENCE_OF_ONE)
        .on(
            shop()
                .evidence(Evidence.quantitative("De omzet verdubbelt al tien jaar"))
                .evidence(Evidence.qualitative("Eén aankoop, stap voor stap opgeschreven"))
                .build())
        .finds(
            INFO,
            "journey/@evidence",
            "Apart from figures, this journey seems to rest on a single case:"
                + " \"Eén aankoop, stap voor stap opgeschreven\"",
            "Afgezien van cijfers lijkt deze klantreis te berusten op één geval:"
                + " \"Eén aankoop, stap voor stap opgeschreven\"")
        .andNothingElse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Eén moeder, in een column van maart 2024",
        "One patient, a designer, who documented her own journey",
        "Het verslag van één zoon over de aangifte van zijn moeder",
        "Het verhaal van één ervaringsdeskundige",
        "Verslag van de klant zelf",
        "One buyer's own experience",
        "Story of one customer, in three weeks",
        "Eén klantverhaal, met aanhalingen",
        "One customer story",
      })
  void onePersonIsNamedInManyWays(String text) {
    ValidatorTester.of(ResearchRules.EVIDENCE_OF_ONE)
        .on(shop().evidence(Evidence.qualitative(text)).build())
        .finds(
            "journey/@evidence",
            "This journey seems to rest on the story of one person: \"" + text + "\"")
        .andNothingElse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Eén bezoek van een mysteryguest",
        "One purchase, written down step by step",
        "The story of one couple",
        "Het verslag van een gezin",
      })
  void oneCaseIsNoMoreThanOnePerson(String text) {
    ValidatorTester.of(ResearchRules.EVIDENCE_OF_ONE)
        .on(shop().evidence(Evidence.qualitative(text)).build())
        .finds("journey/@evidence", "This journey seems to rest on a single case: \"" + text + "\"")
        .andNothingElse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Interviews with one customer from each of 12 towns",
        "Most problems are solved in one visit, as the logs say",
        "Onderzoek bij één bezoek aan de winkel",
        "Study of one family business",
        "Analysis of one customer database",
        "One interview per persona, 24 in all",
        "Interview met één medewerker per gemeente, 25 gemeenten",
        "Not just one single customer: 40 interviews",
        "Story of one customer, checked with 12 others",
        "Verhaal van één klant, bevestigd in gesprekken",
        "Test with one user panel",
        "Story of one customer of 14 in October",
        "Interviewed by one employee of the agency",
        "One man in our team listened to the recordings",
        "Waiting time is one driver of dissatisfaction",
        "Panelgesprek met klanten en één bewoner van het dorp",
        "Log of one application of the bank",
        "One complaint by far the most heard",
      })
  void whatNamesSeveralIsNotOfOne(String text) {
    ValidatorTester.of(ResearchRules.EVIDENCE_OF_ONE)
        .silent(shop().evidence(Evidence.qualitative(text)).build());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Story of one customer, spring 2024",
        "Interview with 1 customer: the story of one customer",
        "Verslag van één klant uit 2025",
        "One customer's diary",
        "Het verslag van één klant, 14 oktober 2010",
        "Story of one customer, June 3rd, 2024",
        "One interview",
      })
  void aYearIsNoNumberOfPeople(String text) {
    ValidatorTester.of(ResearchRules.EVIDENCE_OF_ONE)
        .firesAt(shop().evidence(Evidence.qualitative(text)).build(), "journey/@evidence");
  }

  @Test
  void aPercentageOfFifteenPeopleIsWeak() {
    ValidatorTester.of(ResearchRules.EVIDENCE_WEAK)
        .fires(
            shop().evidence(Evidence.quantitative("64 % of 15 respondents give up")).build(),
            INFO,
            "journey/@evidence",
            "The numbers in \"64 % of 15 respondents give up\" come from fewer than 30 people: 15",
            "De getallen in \"64 % of 15 respondents give up\" komen van minder dan 30 mensen: 15")
        .silent(shop().evidence(Evidence.quantitative("64 % of 2300 visitors give up")).build())
        .silent(shop().evidence(Evidence.qualitative("15 interviews")).build())
        .silent(shop().evidence(Evidence.quantitative("Enquête onder 10.000 klanten")).build())
        .silent(shop().evidence(Evidence.quantitative("A survey of 12,000 customers")).build())
        .silent(shop().evidence(Evidence.quantitative("Enquête onder 12 000 klanten")).build())
        .silent(shop().evidence(Evidence.quantitative("Enquête, n = 1.250")).build())
        .silent(shop().evidence(Evidence.quantitative("On average 3.5 people join")).build())
        .firesAt(
            shop().evidence(Evidence.quantitative("Enquête, n = 12")).build(), "journey/@evidence");
    ValidatorTester.of(ResearchRules.EVIDENCE_WEAK)
        .withOption(ResearchRules.EVIDENCE_WEAK_LEAST, 12)
        .silent(shop().evidence(Evidence.quantitative("Enquête, n = 12")).build());
  }

  @Test
  void whetherExpectationsAreMetIsKnown() {
    ValidatorTester.of(ResearchRules.EXPECTATIONS_UNJUDGED)
        .fires(
            shop()
                .phase(
                    PURCHASE,
                    p ->
                        p.expectation("Help nearby")
                            .touchpoint(
                                "pay",
                                "Pays",
                                t -> t.expectation("No queue").expectation("A receipt")))
                .build(),
            INFO,
            "phase[purchase]/@expectations",
            "3 expectations are noted; for none of them is it filled in whether it is met",
            "Er staan 3 verwachtingen; bij geen ervan is ingevuld of die wordt waargemaakt")
        .silent(
            shop()
                .phase(
                    PURCHASE,
                    p ->
                        p.expectation("Help nearby")
                            .touchpoint(
                                "pay",
                                "Pays",
                                t ->
                                    t.expectation("No queue", e -> e.fulfilment(Fulfilment.MET))
                                        .expectation("A receipt")))
                .build());
    Journey unjudged =
        shop()
            .phase(
                PURCHASE,
                p ->
                    p.touchpoint(
                            "pay",
                            "Pays",
                            t ->
                                t.expectation("No queue")
                                    .expectation("A receipt")
                                    .expectation("Help"))
                        .touchpoint("leave", "Leaves", t -> t.emotion(1, "glad")))
            .build();
    ValidatorTester.of(ResearchRules.EXPECTATIONS_UNJUDGED)
        .firesAt(unjudged, "phase[purchase]/touchpoint[pay]/@expectations")
        .silent(
            unjudged.withTouchpoint("pay", t -> t.emotion(-1, "cross")),
            unjudged.withTouchpoint("pay", t -> t.painPoint("A long queue")),
            unjudged.withTouchpoint("pay", t -> t.quote("At last")),
            unjudged.withTouchpoint("pay", t -> t.thought("What a queue")),
            unjudged.withTouchpoint("pay", t -> t.dropOffPoint("Walks out")),
            unjudged.withTouchpoint("pay", t -> t.state(JourneyState.TO_BE)),
            unjudged.toBuilder().state(JourneyState.TO_BE).build(),
            unjudged.withTouchpoint("pay", t -> t.expectations(List.of(Expectation.of("Help")))))
        .withOption(ResearchRules.EXPECTATIONS_UNJUDGED_FROM, 4)
        .silent(unjudged);
  }

  @Test
  void whoWasAskedIsQuoted() {
    ValidatorTester.of(ResearchRules.QUOTE_MISSING)
        .fires(
            shop()
                .evidence(Evidence.qualitative("8 interviews with commuters"))
                .phase(PURCHASE, p -> p.touchpoint("pay", "Pays", t -> t.emotion(-1, "cross")))
                .build(),
            INFO,
            "journey",
            "This journey rests on qualitative research, but nobody is quoted in it",
            "Deze klantreis berust op kwalitatief onderzoek, maar citeert niemand")
        .silent(
            shop()
                .evidence(Evidence.qualitative("8 interviews with commuters"))
                .phase(
                    PURCHASE,
                    p -> p.touchpoint("pay", "Pays", t -> t.emotion(-1, "cross").quote("Again?")))
                .build());
    Journey silent =
        shop()
            .evidence(Evidence.qualitative("8 interviews with commuters"))
            .phase(PURCHASE, p -> p.touchpoint("pay", "Pays", t -> t.emotion(-1, "cross")))
            .build();
    ValidatorTester.of(ResearchRules.QUOTE_MISSING)
        .silent(
            silent.withPhase("purchase", p -> p.thought("Again?")),
            silent.toBuilder().persona("ann", "Ann", p -> p.quote("Again?")).build(),
            silent.toBuilder().evidence(List.of(Evidence.quantitative("300 orders"))).build(),
            silent.toBuilder()
                .evidence(List.of(Evidence.qualitative("The story of one customer")))
                .build(),
            silent.withTouchpoint("pay", t -> t.emotion(Optional.empty())));
    ValidatorTester.of(ResearchRules.QUOTE_MISSING)
        .fires(
            silent.toBuilder()
                .evidence(List.of(Evidence.qualitative("A column on paying by telephone")))
                .build(),
            INFO,
            "journey",
            "Nobody is quoted in this journey",
            "In deze klantreis wordt niemand geciteerd")
        .fires(
            silent.toBuilder()
                .evidence(
                    List.of(
                        Evidence.qualitative("Wat kopers zeggen")
                            .withSource("Klantonderzoek 2025")))
                .build(),
            INFO,
            "journey",
            "This journey rests on qualitative research, but nobody is quoted in it",
            "Deze klantreis berust op kwalitatief onderzoek, maar citeert niemand")
        .silent(
            silent.toBuilder()
                .evidence(List.of(Evidence.qualitative("Eén koper beschrijft zijn aankoop")))
                .build());
  }
}
