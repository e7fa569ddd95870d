package io.github.klantreis.validation.rules;

import static io.github.klantreis.phase.CanonicalPhase.LOYALTY;
import static io.github.klantreis.phase.CanonicalPhase.USAGE;
import static io.github.klantreis.validation.Severity.INFO;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyBuilder;
import io.github.klantreis.part.Brand;
import io.github.klantreis.part.BrandBuilder;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.LoyaltyBasis;
import io.github.klantreis.term.Sense;
import io.github.klantreis.testing.ValidatorTester;
import org.junit.jupiter.api.Test;

/** The brand behind the journey. */
final class BrandRulesTest {
  private static final Brand DAKZON = described().value("plain").value("patient").build();

  private static BrandBuilder described() {
    return Brand.builder("Dakzon")
        .vision("Energy comes home")
        .mission("Show what a roof can do")
        .personality("The neighbour who knows")
        .promise("You understand what you buy")
        .essence("Light")
        .language("warm, plain")
        .sense(Sense.SIGHT, "Warm yellow")
        .icon("The yellow ladder");
  }

  private static JourneyBuilder journey(LoyaltyBasis loyalty) {
    return Journey.builder("shop", "Shop")
        .phase(
            LOYALTY,
            phase ->
                phase.touchpoint(
                    "visit",
                    "Is visited",
                    t -> t.sense(Sense.SIGHT).action(ActionKind.EVENT, a -> a.loyalty(loyalty))));
  }

  @Test
  void emotionalLoyaltyWithoutABrandIsFound() {
    ValidatorTester.of(BrandRules.EMOTIONAL_LOYALTY_WITHOUT_BRAND)
        .fires(
            journey(LoyaltyBasis.EMOTIONAL).build(),
            INFO,
            "journey/@brand",
            "The journey aims at emotional loyalty, and no brand is described for customers to love",
            "De klantreis mikt op emotionele loyaliteit, maar er is geen merk beschreven waar klanten"
                + " zich aan kunnen hechten")
        .silent(journey(LoyaltyBasis.EMOTIONAL).brand(DAKZON).build())
        .silent(journey(LoyaltyBasis.TRANSACTIONAL).build());
  }

  @Test
  void aLoopThatIsEmotionalAimsAtItToo() {
    ValidatorTester.of(BrandRules.EMOTIONAL_LOYALTY_WITHOUT_BRAND)
        .firesAt(
            journey(LoyaltyBasis.TRANSACTIONAL)
                .phase(USAGE)
                .loyaltyLoop(LOYALTY, USAGE, loop -> loop.loyalty(LoyaltyBasis.EMOTIONAL))
                .build(),
            "journey/@brand");
  }

  @Test
  void partsOfTheBrandThatAreMissingAreFound() {
    ValidatorTester.of(BrandRules.BRAND_INCOMPLETE)
        .fires(
            journey(LoyaltyBasis.EMOTIONAL)
                .brand("Dakzon", b -> b.vision("Energy comes home").value("plain"))
                .build(),
            INFO,
            "journey/@brand",
            "Of the brand \"Dakzon\" is not said: mission, personality, promise, essence, language,"
                + " senses and icons",
            "Van het merk \"Dakzon\" ontbreekt: merkmissie, merkpersoonlijkheid, merkbelofte,"
                + " merkessentie, taal, zintuigen en merkiconen")
        .silent(journey(LoyaltyBasis.EMOTIONAL).brand(DAKZON).build())
        .silent(journey(LoyaltyBasis.EMOTIONAL).build());
  }

  @Test
  void aValueThatNoTouchpointConveysIsFoundOnceAnyIsConveyed() {
    ValidatorTester.of(BrandRules.BRAND_VALUE_NOT_CONVEYED)
        .fires(
            conveying("plain"),
            INFO,
            "journey/@brand",
            "No touchpoint conveys patient, for which the brand \"Dakzon\" stands",
            "Geen contactmoment draagt uit waar het merk \"Dakzon\" voor staat: patient")
        .silent(conveying("plain", "patient"))
        .silent(conveying());
  }

  private static Journey conveying(String... values) {
    return journey(LoyaltyBasis.EMOTIONAL)
        .brand(DAKZON)
        .build()
        .withTouchpoint("visit", t -> t.conveys(java.util.List.of(values)));
  }

  @Test
  void aSenseOfWhichTheBrandSaysNothingIsFound() {
    ValidatorTester.of(BrandRules.BRAND_SENSE_NOT_DESCRIBED)
        .fires(
            journey(LoyaltyBasis.EMOTIONAL)
                .brand(DAKZON)
                .build()
                .withTouchpoint("visit", t -> t.sense(Sense.SMELL).sense(Sense.TASTE)),
            INFO,
            "phase[loyalty]/touchpoint[visit]",
            "\"Is visited\" speaks to smell and taste, of which the brand \"Dakzon\" says nothing",
            "\"Is visited\" spreekt tot ruiken en proeven, waarover het merk \"Dakzon\" niets zegt")
        .silent(journey(LoyaltyBasis.EMOTIONAL).brand(DAKZON).build())
        .silent(journey(LoyaltyBasis.EMOTIONAL).brand("Dakzon", b -> b.value("plain")).build());
  }
}
