package io.github.klantreis.validation.rules;

import static io.github.klantreis.phase.CanonicalPhase.AWARENESS;
import static io.github.klantreis.phase.CanonicalPhase.CONSIDERATION;
import static io.github.klantreis.phase.CanonicalPhase.DELIVERY;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.phase.CanonicalPhase.USAGE;
import static io.github.klantreis.validation.Severity.WARNING;
import static io.github.klantreis.validation.rules.Journeys.allPhasesOf;
import static io.github.klantreis.validation.rules.Journeys.shop;

import io.github.klantreis.model.Journey;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.phase.PhaseModel;
import io.github.klantreis.phase.PhaseModels;
import io.github.klantreis.term.People;
import io.github.klantreis.testing.ValidatorTester;
import io.github.klantreis.vocabulary.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CustomerViewRulesTest {
  @Test
  void aListIsNoJourney() {
    ValidatorTester.of(CustomerViewRules.JOURNEY_IS_TOUCHPOINT_LIST)
        .fires(
            shop()
                .phase(AWARENESS, p -> p.touchpoint("ad", "Sees an advert"))
                .phase(PURCHASE, p -> p.touchpoint("look", "Looks").touchpoint("pay", "Pays"))
                .build(),
            WARNING,
            "journey",
            "This journey lists 3 touchpoints, but says at none of them what customers feel or need, what bothers them, or what could be better",
            "Deze klantreis somt 3 contactmomenten op, maar bij geen ervan staat wat klanten voelen of nodig hebben, wat er knelt of wat er beter kan")
        .silent(
            shop()
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
    ValidatorTester.of(CustomerViewRules.JOURNEY_IS_TOUCHPOINT_LIST)
        .on(
            shop()
                .phase(
                    PURCHASE,
                    p -> p.touchpoint("look", "Looks").touchpoint("try", "Tries").idea("Ask first"))
                .phase(AWARENESS, p -> p.touchpoint("ad", "Sees an advert"))
                .build())
        .finds(
            "journey",
            "This journey lists 3 touchpoints, but says at none of them what customers feel or need, or what bothers them")
        .andNothingElse();
  }

  @Test
  void theGoalSpeaksOfTheCompany() {
    ValidatorTester.of(CustomerViewRules.JOURNEY_COMPANY_CENTRIC)
        .fires(
            shop()
                .goal("Collect leads and convert them")
                .phase(PURCHASE, p -> p.touchpoint("pay", "Pays"))
                .build(),
            WARNING,
            "journey/@goal",
            "The goal \"Collect leads and convert them\" is about the company (\"leads\"),"
                + " and no need or goal of customers is named",
            "Het doel \"Collect leads and convert them\" gaat over het bedrijf (\"leads\"),"
                + " en er is geen behoefte of doel van klanten genoemd")
        .silent(
            shop()
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
            "The goal \"Hogere Omzet!\" is about the company (\"omzet\"), and no need or"
                + " goal of customers is named",
            "Het doel \"Hogere Omzet!\" gaat over het bedrijf (\"omzet\"), en er is geen"
                + " behoefte of doel van klanten genoemd");
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

  @Test
  void theJourneyBeginsWithCustomers() {
    ValidatorTester.of(CustomerViewRules.JOURNEY_PROSPECTS_EXCLUDED)
        .fires(
            shop()
                .phase(PURCHASE, p -> p.touchpoint("pay", "Pays"))
                .phase(USAGE, p -> p.touchpoint("ride", "Rides"))
                .build(),
            WARNING,
            "journey/@phases",
            "The journey \"Shop\" starts with the phase \"Purchase\", where people have"
                + " chosen already",
            "De klantreis \"Shop\" begint bij de fase \"Aankoop\", waar mensen al gekozen hebben")
        .silent(
            shop()
                .phase(CONSIDERATION, p -> p.touchpoint("compare", "Compares"))
                .phase(PURCHASE, p -> p.touchpoint("pay", "Pays"))
                .build());
  }

  @Test
  void prospectsAreInEveryPublishedModel() {
    for (PhaseModel model : PhaseModels.standard().terms()) {
      ValidatorTester.of(CustomerViewRules.JOURNEY_PROSPECTS_EXCLUDED).silent(allPhasesOf(model));
    }
  }

  @Test
  void aModelMayBeginWithCustomers() {
    PhaseModel after = PhaseModel.of("after", Text.en("After").nl("Na"), DELIVERY, USAGE);
    ValidatorTester.of(CustomerViewRules.JOURNEY_PROSPECTS_EXCLUDED).silent(allPhasesOf(after));
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

  @Test
  void whatPeopleExpectOrThinkIsMoreThanAList() {
    Journey listed =
        Journey.builder("study", "Starting a study")
            .people(People.STUDENTS)
            .phase(
                USAGE,
                p ->
                    p.touchpoint("accepts", "Accepts the offer")
                        .touchpoint("travels", "Travels to London")
                        .touchpoint("tours", "Tours the campus"))
            .build();
    ValidatorTester.of(CustomerViewRules.JOURNEY_IS_TOUCHPOINT_LIST)
        .firesAt(listed, "journey")
        .silent(
            listed.withPhase("usage", p -> p.expectation("To meet fellow students")),
            listed.withTouchpoint("tours", t -> t.thought("So many stairs")),
            listed.withTouchpoint("tours", t -> t.quote("Where is the library?")),
            listed.withTouchpoint("travels", t -> t.customerGoal("Arrive in time")));
  }
}
