package io.github.klantreis.validation.rules;

import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.phase.CanonicalPhase.USAGE;
import static io.github.klantreis.validation.Severity.INFO;
import static io.github.klantreis.validation.Severity.WARNING;
import static io.github.klantreis.validation.rules.Expectation.findings;
import static io.github.klantreis.validation.rules.Expectation.finds;
import static io.github.klantreis.validation.rules.Expectation.paths;
import static io.github.klantreis.validation.rules.Expectation.silent;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.model.Emotion;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.PersonaBuilder;
import io.github.klantreis.term.BuyingRole;
import io.github.klantreis.validation.Validators;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

final class PersonaRulesTest {
  private static Journey ann(Consumer<PersonaBuilder> details) {
    return Journey.builder("shop", "Shop").persona("ann", "Ann", details).build();
  }

  private static Journey annAndBob() {
    return Journey.builder("shop", "Shop")
        .persona("ann", "Ann")
        .persona("bob", "Bob")
        .phase(PURCHASE, p -> p.touchpoint("pay", "Pays", t -> t.concerns("ann")))
        .build();
  }

  @Test
  void aThinPersonaIsFound() {
    // fires: persona-too-thin
    Journey journey =
        Journey.builder("shop", "Shop")
            .persona("ann", "Busy parent", p -> p.goal("Dinner by six").pain("No time"))
            .build();
    // end
    finds(
        PersonaRules.PERSONA_TOO_THIN,
        journey,
        WARNING,
        "persona[ann]",
        "The persona \"Busy parent\" has 2 of goals, motivations, pains and a quote; at least 3 are"
            + " asked for",
        "De persona \"Busy parent\" heeft 2 van doelen, motieven, pijnpunten en een citaat;"
            + " minstens 3 zijn nodig");
    assertThat(findings(PersonaRules.PERSONA_TOO_THIN, journey).get(0).hint(Locale.ENGLISH))
        .hasValue("Add motivations and a quote, best from interviews with customers");
    assertThat(findings(PersonaRules.PERSONA_TOO_THIN, journey).get(0).hint(Expectation.NL))
        .hasValue("Voeg motieven en een citaat toe, het liefst uit interviews met klanten");
  }

  @Test
  void whatAPersonaLacksIsAValueInNoLanguage() {
    assertThat(
            findings(PersonaRules.PERSONA_TOO_THIN, ann(p -> p.goal("Dinner"))).get(0).arguments())
        .containsEntry("lacks", "motivations,pains,quote");
    Journey mapped = ann(p -> p.empathyMap(m -> m.sees("Shops").hears("Friends")));
    assertThat(findings(PersonaRules.EMPATHY_MAP_QUADRANT_EMPTY, mapped).get(0).arguments())
        .containsEntry("lacks", "says,does,thinksAndFeels");
  }

  @Test
  void aPersonaWithThreeOfFourIsNotThin() {
    // silent: persona-too-thin
    Journey journey =
        Journey.builder("shop", "Shop")
            .persona(
                "ann",
                "Busy parent",
                p ->
                    p.goal("Dinner by six")
                        .emotionalMotivation("Peace at the table")
                        .pain("No time"))
            .build();
    // end
    silent(PersonaRules.PERSONA_TOO_THIN, journey);
    assertThat(
            Validators.of(PersonaRules.PERSONA_TOO_THIN)
                .withOption(PersonaRules.PERSONA_TOO_THIN_LEAST, 4)
                .validate(journey)
                .findings())
        .hasSize(1);
    silent(
        PersonaRules.PERSONA_TOO_THIN,
        ann(p -> p.goal("a").quote("b").empathyMap(map -> map.pain("c"))));
  }

  @Test
  void aPersonaThatNothingRefersToIsFound() {
    // fires: persona-unused
    Journey journey =
        Journey.builder("shop", "Shop")
            .persona("ann", "Busy parent")
            .persona("bob", "Student")
            .phase(PURCHASE, p -> p.touchpoint("pay", "Pays", t -> t.concerns("ann")))
            .build();
    // end
    finds(
        PersonaRules.PERSONA_UNUSED,
        journey,
        WARNING,
        "persona[bob]",
        "No touchpoint concerns the persona \"Student\"",
        "Geen contactmoment gaat de persona \"Student\" aan");
  }

  @Test
  void aTouchpointThatConcernsNobodyInParticularConcernsAll() {
    // silent: persona-unused
    Journey journey =
        Journey.builder("shop", "Shop")
            .persona("ann", "Busy parent")
            .persona("bob", "Student")
            .phase(PURCHASE, p -> p.touchpoint("pay", "Pays", t -> t.concerns("ann")))
            .phase(USAGE, p -> p.touchpoint("use", "Uses it"))
            .build();
    // end
    silent(PersonaRules.PERSONA_UNUSED, journey);
  }

  @Test
  void anEmotionOfItsOwnOrAStakeholderIsAReference() {
    assertThat(paths(PersonaRules.PERSONA_UNUSED, annAndBob())).containsExactly("persona[bob]");
    silent(
        PersonaRules.PERSONA_UNUSED,
        annAndBob().withTouchpoint("pay", t -> t.emotionOf("bob", 1, "glad")));
    silent(
        PersonaRules.PERSONA_UNUSED,
        annAndBob().withTouchpoint("pay", t -> t.measuredEmotionOf("bob", 1, "glad")));
    silent(
        PersonaRules.PERSONA_UNUSED,
        annAndBob().withPhase("purchase", p -> p.emotionOf("bob", Emotion.positive("glad"))));
    silent(
        PersonaRules.PERSONA_UNUSED,
        annAndBob().toBuilder()
            .stakeholder("boss", "Boss", s -> s.role(BuyingRole.DECIDER).persona("bob"))
            .build());
  }

  @Test
  void withoutTouchpointsNoPersonaIsUnused() {
    silent(PersonaRules.PERSONA_UNUSED, ann(p -> {}));
    silent(
        PersonaRules.PERSONA_UNUSED,
        Journey.builder("shop", "Shop").persona("ann", "Ann").phase(PURCHASE).build());
  }

  @Test
  void aPersonaWithoutEmpathyMapIsFound() {
    // fires: empathy-map-missing
    Journey journey = Journey.builder("shop", "Shop").persona("ann", "Busy parent").build();
    // end
    finds(
        PersonaRules.EMPATHY_MAP_MISSING,
        journey,
        INFO,
        "persona[ann]",
        "The persona \"Busy parent\" has no empathy map",
        "De persona \"Busy parent\" heeft geen empathiemap");
  }

  @Test
  void aPersonaWithAnEmpathyMapIsFine() {
    // silent: empathy-map-missing
    Journey journey =
        Journey.builder("shop", "Shop")
            .persona("ann", "Busy parent", p -> p.empathyMap(map -> map.sees("Full shelves")))
            .build();
    // end
    silent(PersonaRules.EMPATHY_MAP_MISSING, journey);
  }

  @Test
  void emptyQuadrantsAreFound() {
    // fires: empathy-map-quadrant-empty
    Journey journey =
        Journey.builder("shop", "Shop")
            .persona(
                "ann",
                "Busy parent",
                p -> p.empathyMap(map -> map.sees("Full shelves").saysAndDoes("Buys what is near")))
            .build();
    // end
    finds(
        PersonaRules.EMPATHY_MAP_QUADRANT_EMPTY,
        journey,
        WARNING,
        "persona[ann]/@empathyMap",
        "The empathy map of \"Busy parent\" does not tell what the persona hears and thinks and"
            + " feels",
        "De empathiemap van \"Busy parent\" vertelt niet wat de persona hoort en denkt en voelt");
  }

  @Test
  void aFullEmpathyMapIsFine() {
    // silent: empathy-map-quadrant-empty
    Journey journey =
        Journey.builder("shop", "Shop")
            .persona(
                "ann",
                "Busy parent",
                p ->
                    p.empathyMap(
                        map ->
                            map.sees("Full shelves")
                                .hears("\"What's for dinner?\"")
                                .saysAndDoes("Buys what is near")
                                .thinksAndFeels("Never enough time")))
            .build();
    // end
    silent(PersonaRules.EMPATHY_MAP_QUADRANT_EMPTY, journey);
    silent(PersonaRules.EMPATHY_MAP_QUADRANT_EMPTY, ann(p -> {}));
  }

  @Test
  void theUpdatedCanvasTellsSayingFromDoing() {
    silent(
        PersonaRules.EMPATHY_MAP_QUADRANT_EMPTY,
        ann(
            p ->
                p.empathyMap(m -> m.sees("a").hears("b").says("c").does("d").thinksAndFeels("e"))));
    assertThat(
            findings(
                    PersonaRules.EMPATHY_MAP_QUADRANT_EMPTY,
                    ann(
                        p ->
                            p.empathyMap(
                                m -> m.sees("a").hears("b").says("c").thinksAndFeels("e"))))
                .get(0)
                .message(Expectation.NL))
        .endsWith("wat de persona doet");
  }
}
