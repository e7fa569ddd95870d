package io.github.klantreis.validation.rules;

import static io.github.klantreis.phase.CanonicalPhase.DELIVERY;
import static io.github.klantreis.phase.CanonicalPhase.LOYALTY;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.phase.CanonicalPhase.USAGE;
import static io.github.klantreis.validation.Severity.INFO;
import static io.github.klantreis.validation.Severity.WARNING;
import static io.github.klantreis.validation.rules.Journeys.phase;
import static io.github.klantreis.validation.rules.Journeys.shop;
import static io.github.klantreis.validation.rules.Journeys.touchpoint;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.model.BranchBuilder;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.TouchpointBuilder;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.phase.PhaseModel;
import io.github.klantreis.term.ActorKind;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.InteractionType;
import io.github.klantreis.term.JourneyScope;
import io.github.klantreis.term.Moment;
import io.github.klantreis.term.Offering;
import io.github.klantreis.term.Side;
import io.github.klantreis.testing.ValidatorTester;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.vocabulary.Text;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class EndRulesTest {
  private static final PhaseKind THERE = PhaseKind.of("there", Text.en("There").nl("Daar"));

  @Test
  void aLowEndIsFound() {
    ValidatorTester.of(EndRules.JOURNEY_ENDS_LOW)
        .fires(
            shop()
                .phase(PURCHASE, p -> p.touchpoint("pay", "Pays", t -> t.emotion(1, "glad")))
                .phase(USAGE, p -> p.touchpoint("talk", "Looks back", t -> t.emotion(-2, "cross")))
                .build(),
            WARNING,
            "phase[usage]/touchpoint[talk]",
            "The journey ends on a low: at \"Looks back\" the last emotion is \"cross\" (−2)",
            "De klantreis eindigt met een negatieve emotie: bij \"Looks back\" is die \"cross\" (−2)")
        .silent(
            shop()
                .phase(PURCHASE, p -> p.touchpoint("pay", "Pays", t -> t.emotion(-2, "cross")))
                .phase(USAGE, p -> p.touchpoint("talk", "Looks back", t -> t.emotion(1, "glad")))
                .build());
    Journey low = touchpoint(USAGE, "talk", "Looks back", t -> t.emotion(-2, "cross"));
    ValidatorTester.of(EndRules.JOURNEY_ENDS_LOW)
        .firesAt(low, "phase[usage]/touchpoint[talk]")
        .silent(low.toBuilder().scope(JourneyScope.PART).leadsTo("next").build())
        .on(low.toBuilder().scope(JourneyScope.PART).build())
        .finds(
            INFO,
            "phase[usage]/touchpoint[talk]",
            "This part ends on a low: at \"Looks back\" the last emotion is \"cross\" (−2), and what comes after it is not shown")
        .andNothingElse();
    ValidatorTester.of(EndRules.JOURNEY_ENDS_LOW)
        .silent(
            shop()
                .phase(PURCHASE, p -> p.touchpoint("pay", "Pays", t -> t.emotion(1, "glad")))
                .phase(
                    USAGE,
                    p ->
                        p.touchpoint(
                            "talk",
                            "Looks back",
                            t -> t.emotion(-2, "cross").leadsTo("pay", "the next time")))
                .build());
  }

  @Test
  void whereTheEndTellsNothingTheLastEmotionNotedIsToldOf() {
    Journey low =
        shop()
            .phase(USAGE, p -> p.touchpoint("told", "Is told", t -> t.emotion(-2, "shocked")))
            .phase(LOYALTY, p -> p.touchpoint("home", "Goes home"))
            .build();
    ValidatorTester.of(EndRules.JOURNEY_ENDS_LOW)
        .on(low)
        .finds(
            INFO,
            "phase[usage]/touchpoint[told]",
            "The last emotion noted is \"shocked\" (−2), at \"Is told\"; after it none is noted",
            "De laatste genoteerde emotie is \"shocked\" (−2), bij \"Is told\"; daarna staat er geen meer")
        .andNothingElse();
    ValidatorTester.of(EndRules.JOURNEY_ENDS_LOW)
        .firesAt(
            low.withTouchpoint("told", t -> t.emotion(-1, "in doubt").painPoint("Nobody explains")),
            "phase[usage]/touchpoint[told]")
        .silent(
            low.withTouchpoint("told", t -> t.emotion(1, "glad")),
            low.withTouchpoint("told", t -> t.emotion(-1, "in a hurry")),
            low.withTouchpoint("home", t -> t.emotion(0, "calm")),
            low.withTouchpoint("home", t -> t.quote("I can breathe again")),
            low.withTouchpoint("home", t -> t.description("It is solved at last")),
            low.withTouchpoint("home", t -> t.opportunity("Call the next day")),
            low.withPhase("loyalty", p -> p.thought("Now what?")),
            low.withPhase("loyalty", p -> p.emotion(1, "relieved")),
            low.withPhase("loyalty", p -> p.touchpoint("later", "Tells friends")),
            low.withTouchpoint("told", t -> t.emotion(Optional.empty())));
  }

  @Test
  void anEndWithAPainPointAfterALowIsFound() {
    Journey pained =
        shop()
            .phase(PURCHASE, p -> p.touchpoint("pay", "Pays", t -> t.emotion(-2, "cross")))
            .phase(USAGE, p -> p.touchpoint("call", "Calls", t -> t.painPoint("Wrong number")))
            .build();
    ValidatorTester.of(EndRules.JOURNEY_ENDS_LOW)
        .on(pained)
        .finds(
            WARNING,
            "phase[usage]/touchpoint[call]",
            "The journey ends with a pain point at \"Calls\"; what comes after it is not shown")
        .andNothingElse();
    ValidatorTester.of(EndRules.JOURNEY_ENDS_LOW)
        .firesAt(
            pained.withTouchpoint("call", t -> t.emotion(0, "resigned")),
            "phase[usage]/touchpoint[call]")
        .firesAt(
            pained
                .withPhase(
                    "usage",
                    p -> p.touchpoint("again", "Calls again", t -> t.painPoint("Wrong, too")))
                .withTouchpoint("call", t -> t.emotion(-1, "sad")),
            "phase[usage]/touchpoint[again]")
        .firesAt(
            pained.withTouchpoint("call", t -> t.quote("It is still not solved")),
            "phase[usage]/touchpoint[call]")
        .firesAt(
            pained.withTouchpoint("call", t -> t.quote("Het is nog niet opgelost")),
            "phase[usage]/touchpoint[call]")
        .firesAt(
            pained.withTouchpoint("call", t -> t.thought("When will it be resolved?")),
            "phase[usage]/touchpoint[call]")
        .on(pained.toBuilder().scope(JourneyScope.PART).build())
        .finds(
            INFO,
            "phase[usage]/touchpoint[call]",
            "This part ends with a pain point at \"Calls\"; what comes after it is not shown",
            "Dit deel eindigt met een pijnpunt bij \"Calls\"; wat daarna komt, is niet te zien")
        .andNothingElse();
    ValidatorTester.of(EndRules.JOURNEY_ENDS_LOW)
        .silent(
            pained.withTouchpoint("call", t -> t.emotion(1, "helped")),
            pained.withTouchpoint("call", t -> t.opportunity("Print the number")),
            pained.withTouchpoint("call", t -> t.quote("We can solve that within two weeks")),
            pained.withTouchpoint("call", t -> t.name("Spreekt eindelijk iemand")),
            pained.withTouchpoint("call", t -> t.thought("Opgelost!")),
            pained.withTouchpoint("pay", t -> t.emotion(1, "glad")));
  }

  @Test
  void aBranchThatEndsLowIsOneWayThroughTheJourney() {
    ValidatorTester.of(EndRules.JOURNEY_ENDS_LOW)
        .fires(
            phase(
                DELIVERY,
                p ->
                    p.choice(
                        "answer",
                        "Answer",
                        c ->
                            c.branch(
                                    "yes",
                                    "Yes",
                                    b -> b.touchpoint("in", "Is taken", t -> t.emotion(1, "glad")))
                                .branch(
                                    "no",
                                    "No",
                                    b ->
                                        b.touchpoint(
                                            "out", "Is refused", t -> t.emotion(-2, "cross"))))),
            WARNING,
            "phase[delivery]/touchpoint[out]",
            "One way through the journey ends on a low: at \"Is refused\" the last emotion is"
                + " \"cross\" (−2)",
            "Eén weg door de klantreis eindigt met een negatieve emotie: bij \"Is refused\" is die \"cross\" (−2)");
  }

  @Test
  void theOnlyOneForWhomTheJourneyEndsLowIsNamed() {
    ValidatorTester.of(EndRules.JOURNEY_ENDS_LOW)
        .fires(
            shop()
                .persona("ann", "Ann the commuter")
                .persona("bob", "Bob the collector")
                .phase(
                    USAGE,
                    p ->
                        p.touchpoint(
                            "talk",
                            "Looks back",
                            t -> t.emotion(1, "glad").emotionOf("ann", -1, "hurried")))
                .build(),
            WARNING,
            "phase[usage]/touchpoint[talk]",
            "The journey ends on a low: at \"Looks back\" the last emotion of \"Ann the commuter\" is"
                + " \"hurried\" (−1)",
            "De klantreis eindigt voor \"Ann the commuter\" met een negatieve emotie: bij \"Looks back\" is die \"hurried\" (−1)")
        .fires(
            touchpoint(
                USAGE,
                "talk",
                "Looks back",
                t ->
                    t.channel(Channel.STORE)
                        .channel(Channel.APP)
                        .emotion(1, "glad")
                        .emotionVia(Channel.STORE, Emotion.negative("lost"))),
            WARNING,
            "phase[usage]/touchpoint[talk]",
            "The journey ends on a low: at \"Looks back\" the last emotion via Store is \"lost\" (−1)",
            "De klantreis eindigt via Winkel met een negatieve emotie: bij \"Looks back\" is die \"lost\" (−1)");
  }

  @Test
  void aJourneyThatEndsWhenPeopleAreHandedOverIsFound() {
    ValidatorTester.of(EndRules.JOURNEY_ENDS_IN_HAND_OVER)
        .fires(
            shop()
                .persona("ann", "Ann")
                .actor("bot", "Chatbot", Side.COMPANY, a -> a.kind(ActorKind.SYSTEM))
                .actor("adviser", "Adviser", Side.COMPANY)
                .phase(
                    USAGE,
                    p ->
                        p.touchpoint("asks", "Asks", t -> t.initiator("ann").receiver("bot"))
                            .touchpoint(
                                "passed",
                                "Is passed on",
                                t -> t.initiator("bot").receiver("adviser").involves("ann")))
                .build(),
            INFO,
            "phase[usage]/touchpoint[passed]",
            "The journey ends at \"Is passed on\", where \"Chatbot\" turns to \"Adviser\"; what"
                + " customers get from it is not shown",
            "De klantreis eindigt bij \"Is passed on\", waar \"Chatbot\" zich tot \"Adviser\""
                + " wendt; wat klanten daaraan hebben, is niet te zien")
        .silent(
            shop()
                .persona("ann", "Ann")
                .actor("adviser", "Adviser", Side.COMPANY)
                .phase(
                    USAGE,
                    p ->
                        p.touchpoint("asks", "Asks", t -> t.initiator("ann").receiver("adviser"))
                            .touchpoint(
                                "answered",
                                "Is answered",
                                t -> t.initiator("adviser").receiver("ann")))
                .build());
    Journey passedOn =
        shop()
            .actor("bot", "Chatbot", Side.COMPANY)
            .actor("adviser", "Adviser", Side.COMPANY)
            .phase(
                USAGE,
                p ->
                    p.touchpoint(
                        "passed", "Is passed on", t -> t.initiator("bot").receiver("adviser")))
            .build();
    ValidatorTester.of(EndRules.JOURNEY_ENDS_IN_HAND_OVER)
        .firesAt(passedOn, "phase[usage]/touchpoint[passed]")
        .firesAt(
            passedOn.toBuilder().scope(JourneyScope.PART).build(),
            "phase[usage]/touchpoint[passed]")
        .silent(
            passedOn.withTouchpoint("passed", t -> t.drillsDownTo("advice")),
            passedOn.withTouchpoint("passed", t -> t.receiver(Side.CUSTOMER)),
            passedOn.withPhase("usage", p -> p.touchpoint("hears", "Hears the answer")),
            passedOn.withTouchpoint("passed", t -> t.initiator("adviser").receiver("adviser")),
            passedOn.toBuilder()
                .phase(
                    LOYALTY,
                    p -> p.touchpoint("hears", "Hears the answer", t -> t.leadsTo("passed")))
                .build(),
            shop().build());
  }

  @Test
  void oneWayThatEndsWhenPeopleAreHandedOverIsFound() {
    ValidatorTester.of(EndRules.JOURNEY_ENDS_IN_HAND_OVER)
        .fires(
            shop()
                .actor("bot", "Chatbot", Side.COMPANY)
                .actor("adviser", "Adviser", Side.COMPANY)
                .phase(
                    USAGE,
                    p ->
                        p.choice(
                            "known",
                            "Does the chatbot know?",
                            c ->
                                c.branch("yes", "yes", b -> b.touchpoint("told", "Is told"))
                                    .branch(
                                        "no",
                                        "no",
                                        b ->
                                            b.touchpoint(
                                                "passed",
                                                "Is passed on",
                                                t -> t.initiator("bot").receiver("adviser")))))
                .build(),
            INFO,
            "phase[usage]/touchpoint[passed]",
            "One way through the journey ends at \"Is passed on\", where \"Chatbot\" turns to"
                + " \"Adviser\"; what customers get from it is not shown",
            "Eén weg door de klantreis eindigt bij \"Is passed on\", waar \"Chatbot\" zich tot"
                + " \"Adviser\" wendt; wat klanten daaraan hebben, is niet te zien");
  }

  @Test
  void aJourneyDoesNotEndInAnEmptyBranch() {
    ValidatorTester.of(EndRules.BRANCH_ENDS_EMPTY)
        .fires(
            phase(
                USAGE,
                p ->
                    p.choice(
                        "helped",
                        "Is it solved?",
                        c ->
                            c.branch("yes", "Yes", b -> b.touchpoint("uses", "Uses it", t -> {}))
                                .branch(
                                    "partly",
                                    "Partly",
                                    b -> b.touchpoint("asks", "Asks on", t -> {}))
                                .branch("no", "No", b -> b.share(40)))),
            WARNING,
            "phase[usage]/@branchings",
            "At \"Is it solved?\" it is not shown what becomes of those who go the way \"No\" (40%)",
            "Bij \"Is it solved?\" is niet te zien hoe het verdergaat met wie de weg \"No\" gaat (40%)")
        .silent(
            phase(
                USAGE,
                p ->
                    p.choice(
                            "helped",
                            "Is it solved?",
                            c ->
                                c.branch(
                                        "yes", "Yes", b -> b.touchpoint("uses", "Uses it", t -> {}))
                                    .branch("no", "No", b -> b.share(40)))
                        .touchpoint("asked", "Is asked how it was", t -> {})));
    Journey few =
        phase(
            USAGE,
            p ->
                p.choice(
                    "helped",
                    "Is it solved?",
                    c ->
                        c.branch("yes", "Yes", b -> b.touchpoint("uses", "Uses it", t -> {}))
                            .branch("no", "No")));
    ValidatorTester.of(EndRules.BRANCH_ENDS_EMPTY)
        .on(few)
        .finds(
            INFO,
            "phase[usage]/@branchings",
            "At \"Is it solved?\" it is not shown what becomes of those who go the way \"No\"")
        .andNothingElse();
    ValidatorTester.of(EndRules.BRANCH_ENDS_EMPTY)
        .silent(
            shop()
                .phase(
                    PURCHASE,
                    p ->
                        p.choice(
                            "extra",
                            "Wants more?",
                            c ->
                                c.branch(
                                        "yes", "Yes", b -> b.touchpoint("adds", "Adds it", t -> {}))
                                    .branch("no", "No", b -> b.share(80))))
                .phase(USAGE, p -> p.touchpoint("uses", "Uses it", t -> {}))
                .build(),
            shop().build());
  }

  /** Whoever is refused, in the middle of the journey, with what is said of it. */
  private static Journey refused(Consumer<BranchBuilder> refusal) {
    return shop()
        .phase(
            PURCHASE,
            p ->
                p.choice(
                        "credit",
                        "Is credit given?",
                        c ->
                            c.branch("yes", "Yes", b -> b.touchpoint("signs", "Signs", t -> {}))
                                .branch("no", "No", refusal))
                    .touchpoint("pays", "Pays", t -> {}))
        .phase(
            USAGE,
            p -> p.touchpoint("uses", "Uses it", t -> t.emotion(Emotion.positive("content"))))
        .build();
  }

  @Test
  void endOfABranchIsAnEndOfTheJourney() {
    ValidatorTester.of(EndRules.BRANCH_ENDS_EMPTY)
        .on(refused(b -> b.endsJourney().share(40)))
        .finds(
            INFO,
            "phase[purchase]/@branchings",
            "At \"Is credit given?\" the journey ends for those who go the way \"No\" (40%), but nothing is shown on that way",
            "Bij \"Is credit given?\" eindigt de klantreis voor wie de weg \"No\" gaat (40%), maar op die weg staat niets")
        .andNothingElse();
    ValidatorTester.of(EndRules.BRANCH_ENDS_EMPTY)
        .silent(
            refused(b -> b.share(40)),
            refused(b -> b.endsJourney().touchpoint("letter", "Reads why", t -> {})));
    ValidatorTester.of(EndRules.JOURNEY_ENDS_LOW)
        .on(
            refused(
                b ->
                    b.endsJourney()
                        .touchpoint(
                            "letter", "Reads why", t -> t.emotion(Emotion.negative("ashamed")))))
        .finds(
            WARNING,
            "phase[purchase]/touchpoint[letter]",
            "One way through the journey ends on a low: at \"Reads why\" the last emotion is \"ashamed\" (−1)")
        .andNothingElse();
    ValidatorTester.of(EndRules.JOURNEY_ENDS_LOW)
        .silent(
            refused(
                b ->
                    b.touchpoint(
                        "letter", "Reads why", t -> t.emotion(Emotion.negative("ashamed")))));
  }

  @Test
  void whoSkipsTheLastStepOrGoesOnElsewhereIsNotLost() {
    Journey repaired =
        phase(
            USAGE,
            p ->
                p.choice(
                    "repair",
                    "Does anything need to be repaired?",
                    c ->
                        c.branch(
                                "yes",
                                "Yes",
                                b -> b.touchpoint("repairs", "Has it mended", t -> {}))
                            .branch("no", "No, all is well", b -> b.share(80))));
    ValidatorTester.of(EndRules.BRANCH_ENDS_EMPTY)
        .on(repaired)
        .finds(
            INFO,
            "phase[usage]/@branchings",
            "At \"Does anything need to be repaired?\" it is not shown what becomes of those who go the way \"No, all is well\" (80%)")
        .andNothingElse();
    Journey part = repaired.toBuilder().scope(JourneyScope.PART).build();
    ValidatorTester.of(EndRules.BRANCH_ENDS_EMPTY)
        .firesAt(part, "phase[usage]/@branchings")
        .silent(
            part.toBuilder().leadsTo("next").build(),
            repaired.toBuilder().phase(PURCHASE).loyaltyLoop(USAGE, PURCHASE).build());
    Journey ways =
        phase(
            USAGE,
            p ->
                p.choice(
                    "helped",
                    "Is it solved?",
                    c ->
                        c.branch("yes", "Yes", b -> b.touchpoint("uses", "Uses it", t -> {}))
                            .branch("partly", "Partly", b -> b.touchpoint("asks", "Asks", t -> {}))
                            .branch("no", "No", b -> b.share(40))));
    ValidatorTester.of(EndRules.BRANCH_ENDS_EMPTY)
        .on(ways.toBuilder().scope(JourneyScope.PART).build())
        .finds(
            INFO,
            "phase[usage]/@branchings",
            "At \"Is it solved?\" it is not shown what becomes of those who go the way \"No\" (40%)")
        .andNothingElse();
  }

  @Test
  void aWholeJourneyGoesOnAfterThePurchase() {
    ValidatorTester.of(EndRules.JOURNEY_ENDS_AT_PURCHASE)
        .fires(
            shop()
                .phaseModel(
                    PhaseModel.builder("cafe", Text.en("At the café").nl("In het café"))
                        .phase(PhaseKind.of("there", Text.en("There").nl("Daar")))
                        .build())
                .phase(
                    PhaseKind.of("there", Text.en("There").nl("Daar")),
                    p -> p.touchpoint("orders", "Orders a coffee", t -> {}))
                .build(),
            WARNING,
            "phase[there]/touchpoint[orders]",
            "The journey ends when customers buy, at \"Orders a coffee\"; what they get is not shown",
            "De klantreis eindigt als klanten kopen, bij \"Orders a coffee\"; wat ze krijgen, is niet te zien")
        .silent(
            shop()
                .phaseModel(
                    PhaseModel.builder("cafe", Text.en("At the café").nl("In het café"))
                        .phase(PhaseKind.of("there", Text.en("There").nl("Daar")))
                        .build())
                .phase(
                    PhaseKind.of("there", Text.en("There").nl("Daar")),
                    p ->
                        p.touchpoint("orders", "Orders a coffee", t -> {})
                            .touchpoint("drinks", "Drinks it", t -> {}))
                .build());
    ValidatorTester.of(EndRules.JOURNEY_ENDS_AT_PURCHASE)
        .silent(
            touchpoint(PURCHASE, "pays", "Pays", t -> t.moment(Moment.PAYMENT)),
            shop()
                .phaseModel(
                    PhaseModel.builder("cafe", Text.en("At the café").nl("In het café"))
                        .phase(THERE)
                        .build())
                .phase(
                    THERE,
                    p ->
                        p.touchpoint(
                            "thinks",
                            "Thinks about it",
                            t -> t.interaction(InteractionType.ACTIVITY)))
                .build());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Orders a coffee",
        "Pays at the till",
        "Buys the phone",
        "Checkout",
        "Payment",
        "Betaalt met iDEAL",
        "Rekent af",
        "Koopt de fiets",
      })
  void itEndsWhereItSaysThatPeopleBuy(String name) {
    ValidatorTester.of(EndRules.JOURNEY_ENDS_AT_PURCHASE)
        .firesAt(
            endingWith(t -> {}, name).toBuilder().offering(Offering.PRODUCT).build(),
            "phase[there]/touchpoint[end]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Decides not to buy",
        "Leaves without buying",
        "Order is cancelled",
        "Orders are cancelled",
        "Koopt niet",
        "Koopt toch maar niets",
        "Chooses a competitor",
        "Buys from another shop",
        "Buys it elsewhere",
        "Besluit te wachten",
        "Request is approved",
        "Reads about paying",
        "Compares ways of paying",
        "Wants to order",
        "Payment fails",
        "Payment is refused",
        "Betaling mislukt",
        "Bestelt een offerte",
        "Bestelt het abonnement af",
        "Pays back the loan",
        "Pays the fine",
        "Pays a visit",
        "Buys nothing",
        "Orders arrive",
        "Buys it again",
        "Signs",
      })
  void itDoesNotEndThereWherePeopleMayNotBuy(String name) {
    Journey journey = endingWith(t -> {}, name);
    ValidatorTester.of(EndRules.JOURNEY_ENDS_AT_PURCHASE)
        .silent(journey, journey.toBuilder().offering(Offering.PRODUCT).build());
  }

  @Test
  void whatIsPaidAfterwardsIsNoEnd() {
    Journey paid =
        endingWith(t -> t.moment(Moment.PAYMENT), "Settles it").toBuilder()
            .offering(Offering.PRODUCT)
            .build();
    ValidatorTester.of(EndRules.JOURNEY_ENDS_AT_PURCHASE)
        .firesAt(paid, "phase[there]/touchpoint[end]")
        .silent(
            paid.toBuilder().offering(Offering.SERVICE).build(),
            paid.toBuilder().offering(Optional.empty()).build(),
            endingAfter("Receives the order", "Drinks it"),
            endingWith(t -> t.moment(Moment.PAYMENT), "Payment is refused"),
            endingAfter("Gets the order", "Drinks it"),
            endingAfter("Orders a coffee", "Drinks it"))
        .firesAt(endingAfter("Looks around", "Orders a coffee"), "phase[there]/touchpoint[end]");
  }

  @ParameterizedTest
  @CsvSource({
    "Is it solved?, Yes, 0",
    "Tevreden met de afhandeling?, 'Ja, helemaal', 0",
    "How is it?, Satisfied, 0",
    "Is it solved?, Not yet, 1",
    "Is it not solved?, Yes, 1",
    "How is it?, Problem isn't solved, 1",
    "How is it?, Nobody is happy, 1",
    "How is it?, Minder tevreden, 1",
    "How is it?, Slecht geholpen, 1",
    "How is it?, Moet opnieuw geholpen worden, 1",
    "How is it?, Wrong content, 1",
    "How is it?, Alles is opgelost, 0",
    "Tevreden met de afhandeling?, Niet tevreden, 1",
    "Does the bank agree?, Yes, 1"
  })
  void nothingNeedHappenToThoseWhoAreContent(String choice, String way, int found) {
    Journey journey =
        phase(
            USAGE,
            p ->
                p.touchpoint("asks", "Asks")
                    .choice(
                        "end",
                        choice,
                        c ->
                            c.branch("other", "Otherwise", b -> b.touchpoint("goes", "Goes on"))
                                .branch("way", way, b -> {})));
    assertThat(Validators.of(EndRules.BRANCH_ENDS_EMPTY).validate(journey).findings())
        .hasSize(found);
  }

  private static Journey endingAfter(String first, String second) {
    return shop()
        .phaseModel(PhaseModel.builder("cafe", Text.en("Café").nl("Café")).phase(THERE).build())
        .phase(
            THERE,
            p ->
                p.touchpoint("first", first, t -> {})
                    .touchpoint("second", second, t -> {})
                    .touchpoint("end", "Pays", t -> t.moment(Moment.PAYMENT)))
        .build();
  }

  private static Journey endingWith(Consumer<TouchpointBuilder> details, String name) {
    return shop()
        .phaseModel(PhaseModel.builder("cafe", Text.en("Café").nl("Café")).phase(THERE).build())
        .phase(THERE, p -> p.touchpoint("end", name, details))
        .build();
  }
}
