package io.github.klantreis.validation.rules;

import static io.github.klantreis.phase.CanonicalPhase.CONSIDERATION;
import static io.github.klantreis.phase.CanonicalPhase.DELIVERY;
import static io.github.klantreis.phase.CanonicalPhase.LOYALTY;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.phase.CanonicalPhase.USAGE;
import static io.github.klantreis.validation.Severity.INFO;
import static io.github.klantreis.validation.Severity.WARNING;
import static io.github.klantreis.validation.rules.Journeys.phase;
import static io.github.klantreis.validation.rules.Journeys.shop;
import static io.github.klantreis.validation.rules.Journeys.touchpoint;

import io.github.klantreis.model.Journey;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.part.Evidence;
import io.github.klantreis.term.ActorKind;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.InteractionType;
import io.github.klantreis.term.JourneyScope;
import io.github.klantreis.term.Moment;
import io.github.klantreis.term.MomentOfTruth;
import io.github.klantreis.term.People;
import io.github.klantreis.term.Side;
import io.github.klantreis.testing.ValidatorTester;
import io.github.klantreis.validation.Validators;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules on what reviewers miss most often. */
final class ReviewRulesTest {
  @Test
  void painsThatNobodyAnswersAreFound() {
    ValidatorTester.of(ReviewRules.PAINS_UNANSWERED)
        .fires(
            touchpoint(
                PURCHASE,
                "pay",
                "Pays",
                t -> t.painPoint("Slow").painPoint("Asks twice").painPoint("No receipt")),
            WARNING,
            "journey",
            "This journey names 3 pain points, but no opportunity, solution or idea",
            "Deze klantreis noemt 3 pijnpunten, maar geen enkele verbeterkans, oplossing of idee")
        .silent(
            touchpoint(
                PURCHASE,
                "pay",
                "Pays",
                t ->
                    t.painPoint("Slow")
                        .painPoint("Asks twice")
                        .painPoint("No receipt")
                        .idea("Send it by mail")));
    Journey two =
        touchpoint(PURCHASE, "pay", "Pays", t -> t.painPoint("Slow").painPoint("Asks twice"));
    ValidatorTester.of(ReviewRules.PAINS_UNANSWERED)
        .silent(two, shop().build())
        .firesAt(two.toBuilder().painPoint("Everything twice").build(), "journey")
        .silent(
            two.toBuilder()
                .painPoint("Everything twice")
                .build()
                .withPhase("purchase", p -> p.opportunity("Ask once")));
    ValidatorTester.of(ReviewRules.PAINS_UNANSWERED)
        .withOption(ReviewRules.PAINS_UNANSWERED_FROM, 2)
        .firesAt(two, "journey");
  }

  @Test
  void painsWherePeopleFeelBadAreSaidOnce() {
    Journey low =
        touchpoint(
            PURCHASE,
            "pay",
            "Pays",
            t ->
                t.painPoint("Slow")
                    .painPoint("Asks twice")
                    .painPoint("No receipt")
                    .emotion(Emotion.negative("annoyed")));
    ValidatorTester.of(
            Validators.of(
                ReviewRules.PAINS_UNANSWERED, EmotionRules.EMOTION_LOW_WITHOUT_OPPORTUNITY))
        .firesAt(low, "phase[purchase]/touchpoint[pay]/@opportunities");
    ValidatorTester.of(ReviewRules.PAINS_UNANSWERED)
        .firesAt(low, "journey")
        .silent(low.withTouchpoint("pay", t -> t.idea("Send it by mail")))
        .firesAt(low.toBuilder().painPoint("Everything twice").build(), "journey");
  }

  @Test
  void aLowEndIsFound() {
    ValidatorTester.of(ReviewRules.JOURNEY_ENDS_LOW)
        .fires(
            shop()
                .phase(PURCHASE, p -> p.touchpoint("pay", "Pays", t -> t.emotion(1, "glad")))
                .phase(USAGE, p -> p.touchpoint("talk", "Looks back", t -> t.emotion(-2, "cross")))
                .build(),
            WARNING,
            "phase[usage]/touchpoint[talk]",
            "The journey ends low: at \"Looks back\" the last emotion is \"cross\" (−2)",
            "De klantreis eindigt met een negatieve emotie, bij \"Looks back\": \"cross\" (−2)")
        .silent(
            shop()
                .phase(PURCHASE, p -> p.touchpoint("pay", "Pays", t -> t.emotion(-2, "cross")))
                .phase(USAGE, p -> p.touchpoint("talk", "Looks back", t -> t.emotion(1, "glad")))
                .build());
    Journey low = touchpoint(USAGE, "talk", "Looks back", t -> t.emotion(-2, "cross"));
    ValidatorTester.of(ReviewRules.JOURNEY_ENDS_LOW)
        .firesAt(low, "phase[usage]/touchpoint[talk]")
        .silent(low.toBuilder().scope(JourneyScope.PART).leadsTo("next").build())
        .on(low.toBuilder().scope(JourneyScope.PART).build())
        .finds(
            INFO,
            "phase[usage]/touchpoint[talk]",
            "This part ends low: at \"Looks back\" the last emotion is \"cross\" (−2), and what comes after it is not shown")
        .andNothingElse();
    ValidatorTester.of(ReviewRules.JOURNEY_ENDS_LOW)
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
  void anEndWithAPainPointAfterALowIsFound() {
    Journey pained =
        shop()
            .phase(PURCHASE, p -> p.touchpoint("pay", "Pays", t -> t.emotion(-2, "cross")))
            .phase(USAGE, p -> p.touchpoint("call", "Calls", t -> t.painPoint("Wrong number")))
            .build();
    ValidatorTester.of(ReviewRules.JOURNEY_ENDS_LOW)
        .on(pained)
        .finds(
            WARNING,
            "phase[usage]/touchpoint[call]",
            "The journey ends with a pain point, at \"Calls\", after the emotion \"cross\" (−2) at \"Pays\"; how it is solved is not shown")
        .andNothingElse();
    ValidatorTester.of(ReviewRules.JOURNEY_ENDS_LOW)
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
        .silent(
            pained.withTouchpoint("call", t -> t.emotion(1, "helped")),
            pained.withTouchpoint("call", t -> t.opportunity("Print the number")),
            pained.withTouchpoint("pay", t -> t.emotion(1, "glad")),
            pained.withTouchpoint("call", t -> t.painPoints(List.of())));
  }

  @Test
  void whatCouldBeBetterIsSaidSomewhere() {
    ValidatorTester.of(ReviewRules.IMPROVEMENT_MISSING)
        .fires(
            phase(
                USAGE,
                p ->
                    p.touchpoint("one", "One", t -> t.emotion(1, "glad"))
                        .touchpoint("two", "Two", t -> {})
                        .touchpoint("three", "Three", t -> {})
                        .touchpoint("four", "Four", t -> {})
                        .touchpoint("five", "Five", t -> {})),
            INFO,
            "journey",
            "This journey names no pain point, and no opportunity, solution or idea",
            "Deze klantreis noemt geen pijnpunt, en geen verbeterkans, oplossing of idee")
        .silent(
            phase(
                USAGE,
                p ->
                    p.touchpoint("one", "One", t -> t.emotion(1, "glad"))
                        .touchpoint("two", "Two", t -> t.idea("Three at once"))
                        .touchpoint("three", "Three", t -> {})
                        .touchpoint("four", "Four", t -> {})
                        .touchpoint("five", "Five", t -> {})));
    Journey plain =
        phase(
            USAGE,
            p -> {
              for (int i = 0; i < 5; i++) {
                p.touchpoint("step-" + i, "Step " + i, t -> t.channel(Channel.STORE));
              }
              p.customerNeed("Calm");
            });
    ValidatorTester.of(ReviewRules.IMPROVEMENT_MISSING)
        .on(plain.withTouchpoint("step-1", t -> t.painPoint("Slow")))
        .finds("journey", "This journey names no opportunity, solution or idea")
        .andNothingElse();
    ValidatorTester.of(ReviewRules.IMPROVEMENT_MISSING)
        .silent(
            plain.withPhase("usage", p -> p.customerNeeds(List.of())),
            plain.edit(e -> e.removeTouchpoint("step-0")));
    ValidatorTester.of(ReviewRules.IMPROVEMENT_MISSING)
        .withOption(ReviewRules.IMPROVEMENT_MISSING_FROM, 4)
        .firesAt(plain.edit(e -> e.removeTouchpoint("step-0")), "journey");
    Journey twoLows =
        plain
            .withTouchpoint("step-1", t -> t.emotion(-1, "sad"))
            .withTouchpoint("step-2", t -> t.emotion(-1, "sad"));
    ValidatorTester.of(
            Validators.of(
                ReviewRules.IMPROVEMENT_MISSING, EmotionRules.EMOTION_LOW_WITHOUT_OPPORTUNITY))
        .firesAt(
            twoLows,
            "phase[usage]/touchpoint[step-1]/@opportunities",
            "phase[usage]/touchpoint[step-2]/@opportunities");
    ValidatorTester.of(Validators.of(ReviewRules.IMPROVEMENT_MISSING, ReviewRules.PAINS_UNANSWERED))
        .on(
            plain.withTouchpoint(
                "step-1", t -> t.painPoint("Slow").painPoint("Loud").painPoint("Dark")))
        .finds("journey", "This journey names 3 pain points, but no opportunity, solution or idea")
        .andNothingElse();
  }

  @Test
  void manyPainsThatNobodyRatedAreSaidAsSuch() {
    Journey many =
        phase(
            USAGE,
            p -> {
              for (int i = 0; i < 6; i++) {
                String pain = "Pain " + i;
                p.touchpoint(
                    "step-" + i,
                    "Step " + i,
                    t -> t.channel(Channel.STORE).emotion(-1, "sad").painPoint(pain));
              }
            });
    ValidatorTester.of(
            Validators.of(
                ReviewRules.PAINS_UNANSWERED, EmotionRules.EMOTION_LOW_WITHOUT_OPPORTUNITY))
        .on(many)
        .finds(
            "journey",
            "This journey names 6 pain points, but not which are the worst, and no opportunity, solution or idea")
        .andNothingElse();
    ValidatorTester.of(ReviewRules.PAINS_UNANSWERED)
        .on(many.withTouchpoint("step-1", t -> t.painPoint("bad", "Bad", x -> x.severity(5))))
        .finds("journey", "This journey names 7 pain points, but no opportunity, solution or idea")
        .andNothingElse();
  }

  @Test
  void theStoryOfOnePersonIsNotThatOfAll() {
    ValidatorTester.of(ReviewRules.EVIDENCE_OF_ONE)
        .fires(
            shop().evidence(Evidence.qualitative("The story of one customer")).build(),
            INFO,
            "journey/@evidence",
            "All that this journey rests on reads as the story of one person: \"The story of one customer\"",
            "Alles waarop deze klantreis berust, leest als het verhaal van één persoon: \"The story of one customer\"")
        .silent(shop().evidence(Evidence.qualitative("8 interviews with customers")).build());
    Journey one = shop().evidence(Evidence.qualitative("Verslag van één klant")).build();
    ValidatorTester.of(ReviewRules.EVIDENCE_OF_ONE)
        .firesAt(one, "journey/@evidence")
        .firesAt(
            shop().evidence(Evidence.qualitative("Zijn eigen ervaring")).build(),
            "journey/@evidence")
        .silent(
            shop().build(),
            one.toBuilder().evidence(Evidence.quantitative("4,000 complaints")).build(),
            one.toBuilder()
                .phase(USAGE, p -> p.evidence(Evidence.quantitative("4,000 complaints")))
                .build(),
            shop().evidence(Evidence.qualitative("A survey at one shop")).build());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Interviews with one customer from each of 12 towns",
        "Analysis of one customer database",
        "One interview per persona, 24 in all",
        "Interview met één medewerker per gemeente, 25 gemeenten",
        "Not just one single customer: 40 interviews",
        "Story of one customer, checked with 12 others",
        "Verhaal van één klant, bevestigd in gesprekken",
        "Test with one user panel",
      })
  void whatNamesSeveralIsNotOfOne(String text) {
    ValidatorTester.of(ReviewRules.EVIDENCE_OF_ONE)
        .silent(shop().evidence(Evidence.qualitative(text)).build());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Story of one customer, spring 2024",
        "Interview with 1 customer: the story of one customer",
        "Verslag van één klant uit 2025",
        "One customer's diary",
        "One interview",
      })
  void aYearIsNoNumberOfPeople(String text) {
    ValidatorTester.of(ReviewRules.EVIDENCE_OF_ONE)
        .firesAt(shop().evidence(Evidence.qualitative(text)).build(), "journey/@evidence");
  }

  @Test
  void aBranchThatEndsLowIsOneWayThroughTheJourney() {
    ValidatorTester.of(ReviewRules.JOURNEY_ENDS_LOW)
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
            "One way through the journey ends low: at \"Is refused\" the last emotion is"
                + " \"cross\" (−2)",
            "Eén weg door de klantreis eindigt met een negatieve emotie, bij \"Is refused\": \"cross\" (−2)");
  }

  @Test
  void theOnlyOneForWhomTheJourneyEndsLowIsNamed() {
    ValidatorTester.of(ReviewRules.JOURNEY_ENDS_LOW)
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
            "The journey ends low: at \"Looks back\" the last emotion of \"Ann the commuter\" is"
                + " \"hurried\" (−1)",
            "De klantreis eindigt voor \"Ann the commuter\" met een negatieve emotie, bij \"Looks back\": \"hurried\" (−1)")
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
            "The journey ends low: at \"Looks back\" the last emotion via Store is \"lost\" (−1)",
            "De klantreis eindigt via Winkel met een negatieve emotie, bij \"Looks back\": \"lost\" (−1)");
  }

  @Test
  void aJourneyThatOnlySucceedsIsFound() {
    ValidatorTester.of(ReviewRules.JOURNEY_ONLY_SUCCEEDS)
        .fires(
            Journey.builder("lift", "A lift")
                .people(People.CITIZENS)
                .phase(
                    PURCHASE,
                    p ->
                        p.touchpoint("a", "Asks")
                            .touchpoint("b", "Is advised")
                            .touchpoint("c", "Applies")
                            .touchpoint("d", "Sends proofs")
                            .touchpoint(
                                "e",
                                "Reads the decision",
                                t -> t.initiator(Side.COMPANY).moment(Moment.DECISION))
                            .touchpoint("f", "Gets it"))
                .build(),
            INFO,
            "journey",
            "The journey \"A lift\" does not show what happens when somebody is refused or"
                + " something fails",
            "De burgerreis \"A lift\" laat niet zien wat er gebeurt als iemand wordt afgewezen of"
                + " iets mislukt");
    Journey applied =
        Journey.builder("lift", "A lift")
            .people(People.CITIZENS)
            .phase(
                PURCHASE,
                p ->
                    p.touchpoint("applies", "Applies")
                        .touchpoint(
                            "reads",
                            "Reads the decision",
                            t -> t.initiator(Side.COMPANY).moment(Moment.DECISION)))
            .build();
    ValidatorTester.of(ReviewRules.JOURNEY_ONLY_SUCCEEDS)
        .silent(applied)
        .withOption(ReviewRules.JOURNEY_ONLY_SUCCEEDS_FROM, 1)
        .firesAt(applied, "journey")
        .silent(
            applied.withTouchpoint("reads", t -> t.leadsTo("applies", "if refused")),
            applied.withTouchpoint("reads", t -> t.painPoint("Refused without a reason")),
            applied.withTouchpoint("reads", t -> t.emotion(Emotion.negative("let down"))),
            applied.withTouchpoint("applies", t -> t.dropOffPoint("Too many forms")),
            applied.toBuilder().scope(JourneyScope.PART).build());
    Journey refused =
        phase(
            PURCHASE,
            p ->
                p.touchpoint(
                    "check",
                    "The bank checks the credit",
                    t ->
                        t.interaction(InteractionType.ACTIVITY)
                            .initiator(Side.PARTNER)
                            .moment(Moment.DECISION)));
    ValidatorTester.of(ReviewRules.JOURNEY_ONLY_SUCCEEDS)
        .silent(refused)
        .withOption(ReviewRules.JOURNEY_ONLY_SUCCEEDS_FROM, 1)
        .firesAt(refused, "journey")
        .silent(refused.withTouchpoint("check", t -> t.dropOffPoint("Card refused")));
  }

  @Test
  void aPaymentAnOperationOrAChoiceOfTheirOwnRefusesNobody() {
    ValidatorTester.of(ReviewRules.JOURNEY_ONLY_SUCCEEDS)
        .withOption(ReviewRules.JOURNEY_ONLY_SUCCEEDS_FROM, 1)
        .silent(
            touchpoint(PURCHASE, "ticket", "Parks", t -> t.moment(Moment.PAYMENT)),
            touchpoint(
                USAGE, "surgery", "Is operated", t -> t.momentOfTruth(MomentOfTruth.UNNUMBERED)),
            touchpoint(PURCHASE, "chooses", "Chooses", t -> t.moment(Moment.DECISION)),
            touchpoint(
                PURCHASE,
                "visit",
                "The adviser visits, and they decide",
                t -> t.initiator(Side.COMPANY).moment(Moment.DECISION)));
  }

  @Test
  void aJourneyThatEndsWhenPeopleAreHandedOverIsFound() {
    ValidatorTester.of(ReviewRules.JOURNEY_ENDS_IN_HAND_OVER)
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
    ValidatorTester.of(ReviewRules.JOURNEY_ENDS_IN_HAND_OVER)
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
    ValidatorTester.of(ReviewRules.JOURNEY_ENDS_IN_HAND_OVER)
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
  void aRelativeWhoTakesStepsHasAVoice() {
    ValidatorTester.of(ReviewRules.ACTOR_WITHOUT_VOICE)
        .fires(
            shop()
                .actor("son", "Son", Side.CUSTOMER, a -> a.kind(ActorKind.PERSON))
                .phase(
                    CONSIDERATION,
                    p ->
                        p.touchpoint(
                                "books",
                                "Books for his father",
                                t -> t.initiator("son").emotion(-1, "so impersonal"))
                            .touchpoint("drives", "Drives him", t -> t.initiator("son")))
                .build(),
            INFO,
            "actor[son]",
            "\"Son\" starts 2 touchpoints, but nowhere is noted what \"Son\" feels",
            "\"Son\" neemt bij 2 contactmomenten het initiatief, maar nergens staat wat \"Son\" voelt")
        .silent(
            shop()
                .actor("son", "Son", Side.CUSTOMER, a -> a.kind(ActorKind.PERSON))
                .phase(
                    CONSIDERATION,
                    p ->
                        p.touchpoint(
                                "books",
                                "Books for his father",
                                t -> t.initiator("son").emotionOf("son", -1, "hurried"))
                            .touchpoint("drives", "Drives him", t -> t.initiator("son")))
                .build());
    Journey system =
        shop()
            .actor("portal", "Portal", Side.COMPANY, a -> a.kind(ActorKind.SYSTEM))
            .phase(
                CONSIDERATION,
                p ->
                    p.touchpoint("a", "A", t -> t.initiator("portal").emotion(1, "glad"))
                        .touchpoint("b", "B", t -> t.initiator("portal")))
            .build();
    ValidatorTester.of(ReviewRules.ACTOR_WITHOUT_VOICE).silent(system);
    Journey once =
        shop()
            .actor("son", "Son", Side.CUSTOMER, a -> {})
            .phase(
                CONSIDERATION,
                p -> p.touchpoint("a", "A", t -> t.initiator("son").emotion(1, "glad")))
            .build();
    ValidatorTester.of(ReviewRules.ACTOR_WITHOUT_VOICE)
        .silent(once)
        .withOption(ReviewRules.ACTOR_WITHOUT_VOICE_FROM, 1)
        .firesAt(once, "actor[son]");
  }

  @Test
  void aRelativeHasAVoiceWhereOthersAreNamed() {
    Journey journey =
        shop()
            .persona("johan", "Johan")
            .actor("son", "Son", Side.CUSTOMER, a -> {})
            .phase(
                CONSIDERATION,
                p ->
                    p.touchpoint(
                        "books",
                        "Books for his father",
                        t -> t.initiator("son").emotionOf("johan", -1, "so impersonal")))
            .build();
    ValidatorTester.of(ReviewRules.ACTOR_WITHOUT_VOICE)
        .fires(
            journey,
            INFO,
            "actor[son]",
            "\"Son\" starts \"Books for his father\", where it is noted what somebody else feels,"
                + " but nowhere what \"Son\" feels",
            "\"Son\" neemt het initiatief bij \"Books for his father\", waar wel staat wat een ander voelt, maar"
                + " nergens wat \"Son\" voelt")
        .silent(journey.withTouchpoint("books", t -> t.emotionOf("son", 0, "willing")));
  }

  @Test
  void aPercentageOfFifteenPeopleIsWeak() {
    ValidatorTester.of(ReviewRules.EVIDENCE_WEAK)
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
    ValidatorTester.of(ReviewRules.EVIDENCE_WEAK)
        .withOption(ReviewRules.EVIDENCE_WEAK_LEAST, 12)
        .silent(shop().evidence(Evidence.quantitative("Enquête, n = 12")).build());
  }
}
