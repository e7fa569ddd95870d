package io.github.klantreis.validation.rules;

import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.phase.CanonicalPhase.USAGE;
import static io.github.klantreis.validation.Severity.INFO;
import static io.github.klantreis.validation.Severity.WARNING;
import static io.github.klantreis.validation.rules.Journeys.shop;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.PersonaBuilder;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.part.Evidence;
import io.github.klantreis.part.Need;
import io.github.klantreis.term.BuyingRole;
import io.github.klantreis.term.Side;
import io.github.klantreis.testing.ValidatorTester;
import io.github.klantreis.validation.Validators;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

final class PersonaRulesTest {
  private static Journey ann(Consumer<PersonaBuilder> details) {
    return shop().persona("ann", "Ann", details).build();
  }

  private static Journey annAndBob() {
    return shop()
        .persona("ann", "Ann")
        .persona("bob", "Bob")
        .phase(PURCHASE, p -> p.touchpoint("pay", "Pays", t -> t.concerns("ann")))
        .build();
  }

  @Test
  void aThinPersonaIsFound() {
    Journey journey =
        shop().persona("ann", "Busy parent", p -> p.goal("Dinner by six").pain("No time")).build();
    ValidatorTester.of(PersonaRules.PERSONA_TOO_THIN)
        .fires(
            journey,
            INFO,
            "persona[ann]",
            "The persona \"Busy parent\" has 2 of these four: goals, motivations, pain"
                + " points and a quote; at least 3 are expected",
            "De persona \"Busy parent\" heeft 2 van deze vier: doelen, motieven,"
                + " pijnpunten en een citaat; minstens 3 zijn nodig");
    assertThat(
            Validators.of(PersonaRules.PERSONA_TOO_THIN)
                .validate(journey)
                .findings()
                .get(0)
                .hint(Locale.ENGLISH))
        .hasValue("Add motivations and a quote, preferably from interviews with customers");
    assertThat(
            Validators.of(PersonaRules.PERSONA_TOO_THIN)
                .validate(journey)
                .findings()
                .get(0)
                .hint(Locale.forLanguageTag("nl")))
        .hasValue("Voeg motieven en een citaat toe, het liefst uit interviews met klanten");
  }

  @Test
  void whatAPersonaLacksIsAValueInNoLanguage() {
    assertThat(
            Validators.of(PersonaRules.PERSONA_TOO_THIN)
                .validate(ann(p -> p.goal("Dinner")))
                .findings()
                .get(0)
                .arguments())
        .containsEntry("lacks", "motivations,pains,quote");
    Journey mapped = ann(p -> p.empathyMap(m -> m.sees("Shops").hears("Friends")));
    assertThat(
            Validators.of(PersonaRules.EMPATHY_MAP_QUADRANT_EMPTY)
                .validate(mapped)
                .findings()
                .get(0)
                .arguments())
        .containsEntry("lacks", "says,does,thinksAndFeels");
  }

  @Test
  void aPersonaWithThreeOfFourIsNotThin() {
    Journey journey =
        shop()
            .persona(
                "ann",
                "Busy parent",
                p ->
                    p.goal("Dinner by six")
                        .emotionalMotivation("Peace at the table")
                        .pain("No time"))
            .build();
    ValidatorTester.of(PersonaRules.PERSONA_TOO_THIN).silent(journey);
    ValidatorTester.of(PersonaRules.PERSONA_TOO_THIN)
        .withOption(PersonaRules.PERSONA_TOO_THIN_LEAST, 4)
        .firesAt(journey, "persona[ann]");
    ValidatorTester.of(PersonaRules.PERSONA_TOO_THIN)
        .silent(ann(p -> p.goal("a").quote("b").empathyMap(map -> map.pain("c"))));
  }

  @Test
  void aPersonaThatIsNoMoreThanANameIsFound() {
    ValidatorTester.of(PersonaRules.PERSONA_ONLY_NAMED)
        .fires(
            shop().persona("ann", "Busy parent").build(),
            INFO,
            "persona[ann]/@goals",
            "The persona \"Busy parent\" is no more than a name",
            "Bij de persona \"Busy parent\" staat niet meer dan de naam")
        .silent(shop().persona("ann", "Busy parent", p -> p.goal("Dinner by six")).build());
    ValidatorTester.of(PersonaRules.PERSONA_ONLY_NAMED)
        .silent(
            ann(p -> p.description("Wants dinner by six")),
            ann(p -> p.description("Two children").attribute("age", "36")),
            ann(p -> p.need(Need.latent("Time"))),
            ann(p -> p.pain("No time")),
            ann(p -> p.quote("What now?")),
            ann(p -> p.emotionalMotivation("Peace at the table")),
            ann(p -> p.empathyMap(m -> m.sees("Shops"))),
            ann(p -> p.evidence(Evidence.qualitative("12 interviews"))),
            ann(p -> p.attribute("age", "36")),
            ann(p -> p.tag("vip")),
            shop().customerGoal("Dinner by six").persona("ann", "Busy parent").build());
  }

  @Test
  void aDescriptionAloneSaysNothingOfWhatPeopleWant() {
    Journey described = ann(p -> p.description("Two children, one car"));
    ValidatorTester.of(PersonaRules.PERSONA_ONLY_NAMED)
        .on(described)
        .finds(
            INFO,
            "persona[ann]/@goals",
            "The persona \"Ann\" has a description; its goals, needs, pain points and quotes are empty",
            "Bij de persona \"Ann\" staat een beschrijving; doelen, behoeften, pijnpunten en citaten"
                + " zijn niet ingevuld")
        .andNothingElse();
    Journey two =
        described.toBuilder()
            .persona("bob", "Student", p -> p.description("Has a bicycle"))
            .actor("him", "The student", Side.CUSTOMER, a -> a.persona("bob"))
            .phase(
                PURCHASE,
                p ->
                    p.touchpoint("pay", "Pays", t -> t.concerns("ann"))
                        .touchpoint("ride", "Rides home", t -> t.initiator("him")))
            .build();
    assertThat(Validators.of(PersonaRules.PERSONA_ONLY_NAMED).validate(two).grouped())
        .extracting(group -> group.message(Locale.ENGLISH))
        .containsExactly("Goals, needs, pain points and quotes of all 2 personas are empty");
    ValidatorTester.of(PersonaRules.PERSONA_ONLY_NAMED)
        .firesAt(two.withTouchpoint("pay", t -> t.painPoint("A queue")), "persona[bob]/@goals")
        .firesAt(
            two.withTouchpoint("pay", t -> t.painPoint("queue", "A queue", n -> n.concerns("bob"))),
            "persona[ann]/@goals")
        .firesAt(
            two.withTouchpoint("pay", t -> t.emotionOf("ann", 1, "glad")), "persona[bob]/@goals")
        .firesAt(two.withTouchpoint("pay", t -> t.emotionOf("him", 1, "glad").concerns("bob")))
        .firesAt(two.withTouchpoint("ride", t -> t.quote("Home!")), "persona[ann]/@goals")
        .firesAt(two.toBuilder().lane("bob", "How it goes for him").build(), "persona[ann]/@goals");
  }

  @Test
  void theOnePersonaIsDescribedByPainsAndNeedsAnywhere() {
    Journey pained =
        shop()
            .persona("ann", "Busy parent")
            .phase(PURCHASE, p -> p.touchpoint("pay", "Pays", t -> t.painPoint("No time")))
            .build();
    ValidatorTester.of(PersonaRules.PERSONA_ONLY_NAMED)
        .silent(
            pained,
            pained
                .withTouchpoint("pay", t -> t.painPoints(List.of()))
                .withPhase("purchase", p -> p.customerNeed("To be home by six")))
        .firesAt(pained.withTouchpoint("pay", t -> t.painPoints(List.of())), "persona[ann]/@goals")
        .firesAt(
            pained.toBuilder().persona("bob", "Student").build(),
            "persona[ann]/@goals",
            "persona[bob]/@goals");
  }

  @Test
  void whatIsNoMoreThanANameIsSaidOnce() {
    Journey journey =
        shop()
            .persona("ann", "Busy parent")
            .persona("bob", "Student", p -> p.goal("Cheap"))
            .build();
    ValidatorTester.of(
            Validators.of(PersonaRules.PERSONA_ONLY_NAMED, PersonaRules.PERSONA_TOO_THIN))
        .firesAt(journey, "persona[ann]/@goals", "persona[bob]");
    assertThat(
            Validators.of(PersonaRules.PERSONA_ONLY_NAMED)
                .validate(shop().persona("ann", "Ann").persona("bob", "Bob").build())
                .grouped())
        .extracting(group -> group.message(Locale.ENGLISH))
        .containsExactly("None of the 2 personas is more than a name");
  }

  @Test
  void aPersonaThatNothingRefersToIsFound() {
    ValidatorTester.of(PersonaRules.PERSONA_UNUSED)
        .fires(
            shop()
                .persona("ann", "Busy parent")
                .persona("bob", "Student")
                .phase(PURCHASE, p -> p.touchpoint("pay", "Pays", t -> t.concerns("ann")))
                .build(),
            WARNING,
            "persona[bob]",
            "No touchpoint concerns the persona \"Student\"",
            "Geen contactmoment gaat over de persona \"Student\"")
        .silent(
            shop()
                .persona("ann", "Busy parent")
                .persona("bob", "Student")
                .phase(PURCHASE, p -> p.touchpoint("pay", "Pays", t -> t.concerns("ann")))
                .phase(USAGE, p -> p.touchpoint("use", "Uses it"))
                .build());
  }

  @Test
  void anEmotionOfItsOwnAPartInItOrAnActorIsAReference() {
    ValidatorTester.of(PersonaRules.PERSONA_UNUSED)
        .firesAt(annAndBob(), "persona[bob]")
        .silent(annAndBob().withTouchpoint("pay", t -> t.emotionOf("bob", 1, "glad")))
        .silent(annAndBob().withTouchpoint("pay", t -> t.initiator("bob")))
        .silent(annAndBob().withTouchpoint("pay", t -> t.receiver("bob")))
        .silent(annAndBob().withTouchpoint("pay", t -> t.involves("bob")))
        .silent(annAndBob().withTouchpoint("pay", t -> t.measuredEmotionOf("bob", 1, "glad")))
        .silent(
            annAndBob().withPhase("purchase", p -> p.emotionOf("bob", Emotion.positive("glad"))))
        .silent(
            annAndBob().toBuilder()
                .actor(
                    "boss", "Boss", Side.CUSTOMER, s -> s.role(BuyingRole.DECIDER).persona("bob"))
                .build());
  }

  @Test
  void withoutTouchpointsNoPersonaIsUnused() {
    ValidatorTester.of(PersonaRules.PERSONA_UNUSED)
        .silent(ann(p -> {}))
        .silent(shop().persona("ann", "Ann").phase(PURCHASE).build());
  }

  @Test
  void aPersonaWithoutEmpathyMapIsFound() {
    ValidatorTester.of(PersonaRules.EMPATHY_MAP_MISSING)
        .fires(
            shop().persona("ann", "Busy parent").build(),
            INFO,
            "persona[ann]/@empathyMap",
            "The persona \"Busy parent\" has no empathy map",
            "De persona \"Busy parent\" heeft geen empathiemap")
        .silent(
            shop()
                .persona("ann", "Busy parent", p -> p.empathyMap(map -> map.sees("Full shelves")))
                .build());
  }

  @Test
  void emptyQuadrantsAreFound() {
    ValidatorTester.of(PersonaRules.EMPATHY_MAP_QUADRANT_EMPTY)
        .fires(
            shop()
                .persona(
                    "ann",
                    "Busy parent",
                    p ->
                        p.empathyMap(
                            map -> map.sees("Full shelves").saysAndDoes("Buys what is near")))
                .build(),
            WARNING,
            "persona[ann]/@empathyMap",
            "The empathy map of \"Busy parent\" does not say what the persona hears or thinks and feels",
            "In de empathiemap van \"Busy parent\" staat niet wat de persona hoort of denkt en voelt")
        .silent(
            shop()
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
                .build())
        .silent(ann(p -> {}));
  }

  @Test
  void theUpdatedCanvasTellsSayingFromDoing() {
    ValidatorTester.of(PersonaRules.EMPATHY_MAP_QUADRANT_EMPTY)
        .silent(
            ann(
                p ->
                    p.empathyMap(
                        m -> m.sees("a").hears("b").says("c").does("d").thinksAndFeels("e"))));
    assertThat(
            Validators.of(PersonaRules.EMPATHY_MAP_QUADRANT_EMPTY)
                .validate(
                    ann(
                        p ->
                            p.empathyMap(
                                m -> m.sees("a").hears("b").says("c").thinksAndFeels("e"))))
                .findings()
                .get(0)
                .message(Locale.forLanguageTag("nl")))
        .endsWith("wat de persona doet");
  }
}
