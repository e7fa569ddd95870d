package io.github.klantreis.validation.rules;

import static io.github.klantreis.phase.CanonicalPhase.LOYALTY;
import static io.github.klantreis.phase.CanonicalPhase.USAGE;
import static io.github.klantreis.validation.Severity.INFO;
import static io.github.klantreis.validation.rules.Journeys.shop;

import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.LoyaltyBasis;
import io.github.klantreis.term.Sense;
import io.github.klantreis.testing.ValidatorTester;
import org.junit.jupiter.api.Test;

/** The brand behind the journey. */
final class BrandRulesTest {
  @Test
  void emotionalLoyaltyWithoutABrandIsFound() {
    ValidatorTester.of(BrandRules.EMOTIONAL_LOYALTY_WITHOUT_BRAND)
        .fires(
            shop()
                .phase(
                    LOYALTY,
                    p ->
                        p.touchpoint(
                            "visit",
                            "Is visited",
                            t ->
                                t.action(ActionKind.EVENT, a -> a.loyalty(LoyaltyBasis.EMOTIONAL))))
                .build(),
            INFO,
            "journey/@brand",
            "The journey aims at emotional loyalty, but describes no brand that customers"
                + " could become attached to",
            "De klantreis mikt op emotionele loyaliteit, maar beschrijft geen merk waaraan"
                + " klanten zich kunnen hechten")
        .silent(
            shop()
                .brand("Dakzon", b -> b.value("plain"))
                .phase(
                    LOYALTY,
                    p ->
                        p.touchpoint(
                            "visit",
                            "Is visited",
                            t ->
                                t.action(ActionKind.EVENT, a -> a.loyalty(LoyaltyBasis.EMOTIONAL))))
                .build())
        .silent(
            shop()
                .phase(
                    LOYALTY,
                    p ->
                        p.touchpoint(
                            "visit",
                            "Is visited",
                            t ->
                                t.action(
                                    ActionKind.EVENT, a -> a.loyalty(LoyaltyBasis.TRANSACTIONAL))))
                .build());
  }

  @Test
  void aLoopThatIsEmotionalAimsAtItToo() {
    ValidatorTester.of(BrandRules.EMOTIONAL_LOYALTY_WITHOUT_BRAND)
        .firesAt(
            shop()
                .phase(USAGE)
                .phase(LOYALTY)
                .loyaltyLoop(LOYALTY, USAGE, loop -> loop.loyalty(LoyaltyBasis.EMOTIONAL))
                .build(),
            "journey/@brand");
  }

  @Test
  void partsOfTheBrandThatAreMissingAreFound() {
    ValidatorTester.of(BrandRules.BRAND_INCOMPLETE)
        .fires(
            shop().brand("Dakzon", b -> b.vision("Energy comes home").value("plain")).build(),
            INFO,
            "journey/@brand",
            "The description of the brand \"Dakzon\" lacks: mission, personality, promise,"
                + " essence, language, senses and icons",
            "De beschrijving van het merk \"Dakzon\" is niet compleet; nog leeg: merkmissie,"
                + " merkpersoonlijkheid, merkbelofte, merkessentie, taal, zintuigen en merkiconen")
        .silent(
            shop()
                .brand(
                    "Dakzon",
                    b ->
                        b.vision("Energy comes home")
                            .mission("Show what a roof can do")
                            .value("plain")
                            .personality("The neighbour who knows")
                            .promise("You understand what you buy")
                            .essence("Light")
                            .language("warm, plain")
                            .sense(Sense.SIGHT, "Warm yellow")
                            .icon("The yellow ladder"))
                .build())
        .silent(shop().build());
  }

  @Test
  void aValueThatNoTouchpointConveysIsFoundOnceAnyIsConveyed() {
    ValidatorTester.of(BrandRules.BRAND_VALUE_NOT_CONVEYED)
        .fires(
            shop()
                .brand("Dakzon", b -> b.value("plain").value("patient"))
                .phase(LOYALTY, p -> p.touchpoint("visit", "Is visited", t -> t.conveys("plain")))
                .build(),
            INFO,
            "journey/@brand",
            "The brand \"Dakzon\" stands for patient, but no touchpoint conveys that",
            "Het merk \"Dakzon\" staat voor patient, maar geen contactmoment draagt dat uit")
        .silent(
            shop()
                .brand("Dakzon", b -> b.value("plain").value("patient"))
                .phase(
                    LOYALTY,
                    p ->
                        p.touchpoint(
                            "visit", "Is visited", t -> t.conveys("plain").conveys("patient")))
                .build())
        .silent(
            shop()
                .brand("Dakzon", b -> b.value("plain").value("patient"))
                .phase(LOYALTY, p -> p.touchpoint("visit", "Is visited", t -> t.sense(Sense.SIGHT)))
                .build());
  }

  @Test
  void aSenseOfWhichTheBrandSaysNothingIsFound() {
    ValidatorTester.of(BrandRules.BRAND_SENSE_NOT_DESCRIBED)
        .fires(
            shop()
                .brand("Dakzon", b -> b.sense(Sense.SIGHT, "Warm yellow"))
                .phase(
                    LOYALTY,
                    p ->
                        p.touchpoint(
                            "visit", "Is visited", t -> t.sense(Sense.SMELL).sense(Sense.TASTE)))
                .build(),
            INFO,
            "phase[loyalty]/touchpoint[visit]",
            "\"Is visited\" stimulates a sense that the brand \"Dakzon\" does not describe:"
                + " smell and taste",
            "\"Is visited\" prikkelt een zintuig dat in de merkbeschrijving van \"Dakzon\""
                + " ontbreekt: ruiken en proeven")
        .silent(
            shop()
                .brand("Dakzon", b -> b.sense(Sense.SIGHT, "Warm yellow"))
                .phase(LOYALTY, p -> p.touchpoint("visit", "Is visited", t -> t.sense(Sense.SIGHT)))
                .build())
        .silent(
            shop()
                .brand("Dakzon", b -> b.value("plain"))
                .phase(LOYALTY, p -> p.touchpoint("visit", "Is visited", t -> t.sense(Sense.SMELL)))
                .build());
  }
}
