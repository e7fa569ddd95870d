package io.github.klantreis.validation.rules;

import static io.github.klantreis.phase.CanonicalPhase.ADVOCACY;
import static io.github.klantreis.phase.CanonicalPhase.AWARENESS;
import static io.github.klantreis.phase.CanonicalPhase.CONSIDERATION;
import static io.github.klantreis.phase.CanonicalPhase.DELIVERY;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.phase.CanonicalPhase.USAGE;
import static io.github.klantreis.validation.Severity.INFO;
import static io.github.klantreis.validation.rules.Journeys.phase;
import static io.github.klantreis.validation.rules.Journeys.shop;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.PhaseBuilder;
import io.github.klantreis.part.Evidence;
import io.github.klantreis.term.JourneyScope;
import io.github.klantreis.term.Market;
import io.github.klantreis.term.Side;
import io.github.klantreis.testing.ValidatorTester;
import io.github.klantreis.validation.Validators;
import org.junit.jupiter.api.Test;

/** The rules on how much a journey shows. */
final class BreadthRulesTest {
  @Test
  void onePersonaStandsForAll() {
    ValidatorTester.of(BreadthRules.PERSONA_FOR_ALL)
        .fires(
            shop()
                .persona("guest", "The guest")
                .phase(USAGE, p -> p.touchpoint("dines", "Dines"))
                .build(),
            INFO,
            "persona[guest]/@goals",
            "One persona, \"The guest\", stands for all customers, and no more is noted than a name",
            "Eén persona, \"The guest\", staat voor alle klanten, en er staat niet meer bij dan"
                + " een naam")
        .silent(
            shop()
                .persona(
                    "guest",
                    "The guest",
                    p -> p.goal("Eat").emotionalMotivation("Rest").pain("Noise").quote("At last!"))
                .phase(USAGE, p -> p.touchpoint("dines", "Dines"))
                .build());
  }

  @Test
  void whatIsNotedOfThePersonaIsSaidIfItIsLittle() {
    Journey guest =
        shop()
            .persona("guest", "The guest", p -> p.description("Comes alone").goal("Eat"))
            .phase(USAGE, p -> p.touchpoint("dines", "Dines"))
            .build();
    ValidatorTester.of(BreadthRules.PERSONA_FOR_ALL)
        .on(guest)
        .finds(
            "persona[guest]/@goals",
            "One persona, \"The guest\", stands for all customers, and no more is noted than a"
                + " description and a goal")
        .andNothingElse();
    ValidatorTester.of(BreadthRules.PERSONA_FOR_ALL)
        .on(guest.edit(e -> e.persona("guest", p -> p.pain("Noise").quote("At last!"))))
        .finds("persona[guest]/@goals", "One persona, \"The guest\", stands for all customers")
        .andNothingElse();
    ValidatorTester.of(BreadthRules.PERSONA_FOR_ALL)
        .silent(
            guest.toBuilder().persona("waiter", "The regular").build(),
            guest.toBuilder().evidence(Evidence.qualitative("The story of one guest")).build(),
            guest.toBuilder().evidence(Evidence.qualitative("Eén klantverhaal")).build(),
            guest.edit(
                e -> e.persona("guest", p -> p.evidence(Evidence.qualitative("8 interviews")))),
            guest.edit(e -> e.persona("guest", p -> p.empathyMap(map -> map.sees("A crowd")))));
  }

  @Test
  void whatOthersSayOfThePersonaIsSaidOnce() {
    Journey guest =
        shop()
            .persona("guest", "The guest")
            .phase(PURCHASE, p -> p.touchpoint("orders", "Orders"))
            .build();
    ValidatorTester.of(Validators.of(PersonaRules.PERSONA_ONLY_NAMED, BreadthRules.PERSONA_FOR_ALL))
        .on(guest)
        .finds(
            "persona[guest]/@goals",
            "One persona, \"The guest\", stands for all customers, and no more is noted than a name")
        .andNothingElse();
    ValidatorTester.of(
            Validators.of(B2bRules.B2B_SMALL_BUYING_CENTRE, BreadthRules.PERSONA_FOR_ALL))
        .firesAt(guest.toBuilder().market(Market.B2B).build(), "journey/@actors");
  }

  @Test
  void aJourneyShowsWhereItHurts() {
    ValidatorTester.of(BreadthRules.PAINS_FEW)
        .fires(
            phase(
                USAGE,
                p ->
                    p.touchpoint("s0", "Looks", t -> t.painPoint("Slow"))
                        .touchpoint("s1", "Orders", t -> {})
                        .touchpoint("s2", "Waits", t -> {})
                        .touchpoint("s3", "Gets it", t -> {})
                        .touchpoint("s4", "Opens it", t -> {})
                        .touchpoint("s5", "Uses it", t -> {})),
            INFO,
            "journey",
            "This journey names only one pain point, \"Slow\"",
            "Deze klantreis noemt maar één pijnpunt: \"Slow\"")
        .silent(
            phase(
                USAGE,
                p ->
                    p.touchpoint(
                            "s0",
                            "Looks",
                            t -> t.painPoint("Slow").painPoint("Dark").painPoint("Loud"))
                        .touchpoint("s1", "Orders", t -> {})
                        .touchpoint("s2", "Waits", t -> {})
                        .touchpoint("s3", "Gets it", t -> {})
                        .touchpoint("s4", "Opens it", t -> {})
                        .touchpoint("s5", "Uses it", t -> {})));
  }

  @Test
  void fewPainsAreThoseOfTheWholeOrOfOnePhaseToo() {
    Journey steps = steps(6);
    ValidatorTester.of(BreadthRules.PAINS_FEW)
        .on(steps)
        .finds("journey", "This journey names no pain point")
        .andNothingElse();
    ValidatorTester.of(BreadthRules.PAINS_FEW)
        .on(
            steps
                .withTouchpoint("step-0", t -> t.painPoint("Slow"))
                .withTouchpoint("step-1", t -> t.painPoint("Dark")))
        .finds("journey", "This journey names only two pain points, \"Slow\" and \"Dark\"")
        .andNothingElse();
    ValidatorTester.of(BreadthRules.PAINS_FEW)
        .on(steps.toBuilder().painPoint("Slow").painPoint("Dark").painPoint("Loud").build())
        .finds(
            "journey",
            "The pain points are noted for the journey as a whole; no phase or touchpoint has any")
        .andNothingElse();
    Journey inOne =
        steps.withTouchpoint(
            "step-0", t -> t.painPoint("Slow").painPoint("Dark").painPoint("Loud"));
    Journey inOneOfFour =
        inOne.toBuilder()
            .phase(AWARENESS, p -> p.touchpoint("sees", "Sees it"))
            .phase(CONSIDERATION, p -> p.touchpoint("weighs", "Weighs it"))
            .phase(PURCHASE, p -> p.touchpoint("orders", "Orders it"))
            .build();
    ValidatorTester.of(BreadthRules.PAINS_FEW)
        .silent(inOne, steps(5), inOneOfFour.toBuilder().painPoint("Dear").build())
        .on(inOneOfFour)
        .finds(
            "journey",
            "All 3 pain points are noted in the phase \"Usage\", none in the other 3 phases")
        .andNothingElse();
    ValidatorTester.of(BreadthRules.PAINS_FEW)
        .withOption(BreadthRules.PAINS_FEW_FROM, 5)
        .firesAt(steps(5), "journey");
  }

  @Test
  void whereNothingIsToBeBetterEitherThatIsSaidOnce() {
    ValidatorTester.of(Validators.of(BreadthRules.PAINS_FEW, ImprovementRules.IMPROVEMENT_MISSING))
        .on(steps(6))
        .finds("journey", "This journey names no pain point, and no opportunity, solution or idea")
        .andNothingElse();
  }

  @Test
  void aPartSaysWhatComesAfterIt() {
    ValidatorTester.of(BreadthRules.PART_WITHOUT_SEQUEL)
        .fires(
            shop()
                .scope(JourneyScope.PART)
                .phase(USAGE, p -> p.touchpoint("starts", "Starts").touchpoint("stops", "Stops"))
                .build(),
            INFO,
            "journey/@leadsTo",
            "This part ends with \"Stops\"; what comes after it is not shown, nor the journey in"
                + " which it goes on",
            "Dit deel eindigt bij \"Stops\"; wat daarna komt, is niet te zien, en ook niet in welke"
                + " klantreis het verdergaat")
        .silent(
            shop()
                .scope(JourneyScope.PART)
                .leadsTo("repair")
                .phase(USAGE, p -> p.touchpoint("starts", "Starts").touchpoint("stops", "Stops"))
                .build());
  }

  @Test
  void whatIsSaidOfTheEndOtherwiseIsNotMissed() {
    Journey part = steps(2).toBuilder().scope(JourneyScope.PART).build();
    Journey bought =
        shop()
            .scope(JourneyScope.PART)
            .phase(CONSIDERATION, p -> p.touchpoint("weighs", "Weighs it"))
            .phase(PURCHASE, p -> p.touchpoint("orders", "Orders it"))
            .build();
    ValidatorTester.of(BreadthRules.PART_WITHOUT_SEQUEL)
        .silent(
            steps(2),
            part.edit(e -> e.removeTouchpoint("step-0")),
            part.withTouchpoint("step-0", t -> t.emotion(-1, "sad")),
            part.withTouchpoint("step-1", t -> t.drillsDownTo("repair")),
            part.withTouchpoint("step-1", t -> t.dropOffPoint("Nobody answered")),
            part.withTouchpoint("step-1", t -> t.name("Cancels the appointment")),
            part.toBuilder()
                .actor("clerk", "The clerk", Side.COMPANY)
                .actor("courier", "The courier", Side.PARTNER)
                .build()
                .withTouchpoint("step-1", t -> t.initiator("clerk").receiver("courier")),
            part.toBuilder().phase(ADVOCACY, p -> p.touchpoint("tells", "Tells others")).build(),
            bought.toBuilder().loyaltyLoop(PURCHASE, CONSIDERATION, loop -> {}).build())
        .on(bought)
        .finds(
            "journey/@leadsTo",
            "This part ends with \"Orders it\"; what customers get then and how they use it is not"
                + " shown, nor the journey in which it goes on")
        .andNothingElse();
    ValidatorTester.of(BreadthRules.PART_WITHOUT_SEQUEL)
        .on(bought.toBuilder().phase(DELIVERY, p -> p.touchpoint("gets", "Gets it")).build())
        .finds(
            "journey/@leadsTo",
            "This part ends with \"Gets it\"; what comes after it is not shown, nor the journey in"
                + " which it goes on")
        .andNothingElse();
  }

  @Test
  void aPartThatEndsWithAChoiceEndsWithThePhase() {
    ValidatorTester.of(BreadthRules.PART_WITHOUT_SEQUEL)
        .on(
            shop()
                .scope(JourneyScope.PART)
                .phase(CONSIDERATION, p -> p.touchpoint("weighs", "Weighs it"))
                .phase(
                    PURCHASE,
                    p ->
                        p.choice(
                            "where",
                            "Where?",
                            c ->
                                c.branch(
                                        "shop", "In a shop", b -> b.touchpoint("till", "At a till"))
                                    .branch(
                                        "online", "Online", b -> b.touchpoint("cart", "Fills it"))))
                .build())
        .finds(
            "journey/@leadsTo",
            "This part ends with \"Purchase\"; what customers get then and how they use it is not"
                + " shown, nor the journey in which it goes on")
        .andNothingElse();
  }

  private static Journey steps(int count) {
    return shop().phase(USAGE, p -> addSteps(p, count)).build();
  }

  private static void addSteps(PhaseBuilder phase, int count) {
    for (int i = 0; i < count; i++) {
      phase.touchpoint("step-" + i, "Step " + i, t -> t.customerNeed("Calm"));
    }
  }
}
