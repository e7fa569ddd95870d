package io.github.klantreis.validation.rules;

import static io.github.klantreis.phase.CanonicalPhase.AWARENESS;
import static io.github.klantreis.phase.CanonicalPhase.CONSIDERATION;
import static io.github.klantreis.phase.CanonicalPhase.DELIVERY;
import static io.github.klantreis.phase.CanonicalPhase.LOYALTY;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.phase.CanonicalPhase.USAGE;
import static io.github.klantreis.term.Channel.SOCIAL_MEDIA;
import static io.github.klantreis.term.Channel.STORE;
import static io.github.klantreis.validation.Severity.INFO;
import static io.github.klantreis.validation.Severity.WARNING;
import static io.github.klantreis.validation.rules.Journeys.phase;
import static io.github.klantreis.validation.rules.Journeys.shop;
import static io.github.klantreis.validation.rules.Journeys.touchpoint;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.model.BranchBuilder;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyBuilder;
import io.github.klantreis.model.PhaseBuilder;
import io.github.klantreis.model.TouchpointBuilder;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.part.Scale;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.InteractionType;
import io.github.klantreis.term.JourneyScope;
import io.github.klantreis.term.People;
import io.github.klantreis.term.Side;
import io.github.klantreis.testing.ValidatorTester;
import io.github.klantreis.validation.Validators;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EmotionRulesTest {
  private static Consumer<PhaseBuilder> rated(int... scores) {
    return phase -> {
      for (int i = 0; i < scores.length; i++) {
        int score = scores[i];
        phase.touchpoint("t" + i, "Step " + i, t -> t.emotion(score, "so"));
      }
    };
  }

  @Test
  void aFlatCurveIsFound() {
    ValidatorTester.of(EmotionRules.EMOTION_FLAT)
        .fires(
            shop()
                .phase(
                    PURCHASE,
                    p ->
                        p.touchpoint("find", "Finds it", t -> t.emotion(1, "glad"))
                            .touchpoint("choose", "Chooses it", t -> t.emotion(1, "curious")))
                .phase(
                    USAGE,
                    p ->
                        p.touchpoint("use", "Uses it", t -> t.emotion(1, "glad"))
                            .touchpoint("clean", "Cleans it", t -> t.emotion(1, "calm")))
                .build(),
            INFO,
            "journey",
            "All 4 touchpoints with an emotion have the same: positive",
            "Alle 4 contactmomenten met een emotie hebben dezelfde emotie: positief")
        .silent(
            shop()
                .phase(
                    PURCHASE,
                    p ->
                        p.touchpoint("find", "Finds it", t -> t.emotion(1, "glad"))
                            .touchpoint("choose", "Chooses it", t -> t.emotion(0, "unsure")))
                .phase(
                    USAGE,
                    p ->
                        p.touchpoint("use", "Uses it", t -> t.emotion(2, "proud"))
                            .touchpoint("clean", "Cleans it", t -> t.emotion(1, "calm")))
                .build());
  }

  @Test
  void threeEqualEmotionsAreTooFewToBeFlat() {
    ValidatorTester.of(EmotionRules.EMOTION_FLAT)
        .silent(phase(PURCHASE, rated(1, 1, 1)))
        .firesAt(phase(PURCHASE, rated(1, 1, 1, 1)), "journey");
    ValidatorTester.of(EmotionRules.EMOTION_FLAT)
        .withOption(EmotionRules.EMOTION_FLAT_FROM, 3)
        .firesAt(phase(PURCHASE, rated(1, 1, 1)), "journey");
    ValidatorTester.of(EmotionRules.EMOTION_FLAT).silent(phase(PURCHASE, p -> {}));
  }

  @Test
  void whatIsFeltInAPhaseIsNotDenied() {
    IntFunction<Journey> feeling =
        score -> {
          JourneyBuilder journey = shop().phase(PURCHASE, p -> p.emotion(score, "so"));
          for (CanonicalPhase kind : List.of(AWARENESS, CONSIDERATION, DELIVERY, USAGE, LOYALTY)) {
            journey.phase(kind, p -> p.emotion(1, "glad"));
          }
          return journey.build();
        };
    ValidatorTester.of(EmotionRules.EMOTION_ONLY_HAPPY)
        .firesAt(feeling.apply(1), "journey")
        .silent(feeling.apply(-2));
  }

  @Test
  void onlyHappyCustomersAreFound() {
    ValidatorTester.of(EmotionRules.EMOTION_ONLY_HAPPY)
        .fires(
            shop()
                .phase(
                    PURCHASE,
                    p ->
                        p.touchpoint("find", "Finds it", t -> t.emotion(1, "glad"))
                            .touchpoint("ask", "Asks a question", t -> t.emotion(1, "curious"))
                            .touchpoint("pay", "Pays", t -> t.emotion(1, "calm")))
                .phase(
                    USAGE,
                    p ->
                        p.touchpoint("open", "Unpacks it", t -> t.emotion(2, "delighted"))
                            .touchpoint("use", "Uses it", t -> t.emotion(2, "proud"))
                            .touchpoint("clean", "Cleans it", t -> t.emotion(1, "calm")))
                .build(),
            WARNING,
            "journey",
            "At all 6 touchpoints and phases with an emotion of customers, it is positive",
            "Bij alle 6 contactmomenten en fasen met een emotie van klanten is die positief")
        .silent(
            shop()
                .phase(
                    PURCHASE,
                    p ->
                        p.touchpoint("find", "Finds it", t -> t.emotion(1, "glad"))
                            .touchpoint("ask", "Asks a question", t -> t.emotion(0, "curious"))
                            .touchpoint("pay", "Pays", t -> t.emotion(-1, "afraid of fraud")))
                .phase(
                    USAGE,
                    p ->
                        p.touchpoint("open", "Unpacks it", t -> t.emotion(2, "delighted"))
                            .touchpoint("use", "Uses it", t -> t.emotion(2, "proud"))
                            .touchpoint("clean", "Cleans it", t -> t.emotion(1, "calm")))
                .build())
        .silent(phase(PURCHASE, rated(1, 1, 2, 1, 2)))
        .firesAt(phase(PURCHASE, rated(1, 1, 2, 1, 2, 1)), "journey")
        .silent(phase(PURCHASE, rated(1, 1, 2, 1, 2, -1)));
  }

  @Test
  void gladnessAmongPainsIsFoundInFourPhases() {
    Journey curve =
        shop()
            .phase(AWARENESS, p -> p.emotion(1, "🙂").painPoint("Too much on offer"))
            .phase(CONSIDERATION, p -> p.emotion(1, "🤔").painPoint("Prices are hidden"))
            .phase(PURCHASE, p -> p.emotion(1, "😐").painPoint("Paying is unclear"))
            .phase(USAGE, p -> p.emotion(2, "😃").touchpoint("use", "Uses it"))
            .build();
    ValidatorTester.of(EmotionRules.EMOTION_ONLY_HAPPY)
        .fires(
            curve,
            WARNING,
            "journey",
            "All emotions of customers are positive, although this journey has 3 pain points",
            "Alle emoties van klanten zijn positief, terwijl er in deze klantreis wel 3 pijnpunten staan")
        .silent(
            curve.edit(edit -> edit.removePhase("awareness")),
            curve.withPhase("purchase", p -> p.painPoints(List.of())),
            curve.withPhase("purchase", p -> p.emotion(-1, "lost").touchpoint("pay", "Pays")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "frustrated, then persuaded",
        "proud, but worried",
        "Calm at first, though tired",
        "hoopvol, maar ook overdonderd",
        "apprehensive yet excited",
        "proud and afraid",
        "blij en bang",
        "excited/scared"
      })
  void aZeroOrTwoFeelingsAreNotHappiness(String label) {
    Journey glad = phase(PURCHASE, rated(1, 1, 2, 1, 2, 1));
    ValidatorTester.of(EmotionRules.EMOTION_ONLY_HAPPY)
        .firesAt(glad, "journey")
        .firesAt(glad.withTouchpoint("t3", t -> t.emotion(1, "proud")), "journey")
        .silent(
            glad.withTouchpoint("t3", t -> t.emotion(1, label)),
            glad.withTouchpoint("t3", t -> t.emotion(0, "mixed")),
            glad.withTouchpoint("t3", t -> t.emotion(Emotion.of(5, Scale.of(1, 10), "so"))),
            glad.withPhase("purchase", p -> p.emotion(2, label)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"not yet tired", "blijer dan verwacht", "toch blij", "then relieved"})
  void oneFeelingIsOneWhateverItIsComparedWith(String label) {
    ValidatorTester.of(EmotionRules.EMOTION_ONLY_HAPPY)
        .firesAt(
            phase(PURCHASE, rated(1, 1, 2, 1, 2, 1)).withTouchpoint("t3", t -> t.emotion(1, label)),
            "journey");
  }

  @Test
  void onlyHappyIsSaidOfPlacesAndOfCustomers() {
    ValidatorTester.of(EmotionRules.EMOTION_ONLY_HAPPY)
        .on(
            shop()
                .persona("ann", "Ann")
                .persona("bob", "Bob")
                .actor("nurse", "The nurse", Side.COMPANY)
                .phase(
                    PURCHASE,
                    p -> {
                      for (int i = 0; i < 6; i++) {
                        p.touchpoint(
                            "t" + i,
                            "Step " + i,
                            t ->
                                t.emotionOf("ann", 1, "glad")
                                    .emotionOf("bob", 2, "happy")
                                    .emotionOf("nurse", -2, "angry"));
                      }
                    })
                .build())
        .finds(
            "journey",
            "At all 6 touchpoints and phases with an emotion of customers, it is positive")
        .andNothingElse();
  }

  @Test
  void aLowWithoutOpportunityIsFound() {
    ValidatorTester.of(EmotionRules.EMOTION_LOW_WITHOUT_OPPORTUNITY)
        .fires(
            touchpoint(DELIVERY, "wait", "Waits at home", t -> t.emotion(-1, "annoyed")),
            WARNING,
            "phase[delivery]/touchpoint[wait]/@opportunities",
            "At \"Waits at home\" the emotion is \"annoyed\" (−1), but no opportunity or"
                + " solution is noted there",
            "Bij \"Waits at home\" is de emotie \"annoyed\" (−1), maar daar staat geen verbeterkans"
                + " of oplossing bij")
        .silent(
            touchpoint(
                DELIVERY,
                "wait",
                "Waits at home",
                t -> t.emotion(-1, "annoyed").opportunity("Tell the hour of delivery")))
        .silent(
            touchpoint(
                PURCHASE, "pay", "Pays", t -> t.emotion(-2, "angry").solution("Refund at once")))
        .silent(
            touchpoint(
                PURCHASE,
                "pay",
                "Pays",
                t -> t.emotion(-2, "angry").action(ActionKind.COMPLAINT_RESPONSE)))
        .silent(touchpoint(PURCHASE, "pay", "Pays", t -> t.emotion(0, "calm")));
  }

  @Test
  void whatIsLivedThroughBeforeTheOrganisationIsMetIsNotItsToMend() {
    Journey breakdown =
        shop()
            .phase(
                AWARENESS,
                p ->
                    p.touchpoint(
                            "late",
                            "Oversleeps",
                            t -> t.interaction(InteractionType.ACTIVITY).emotion(-1, "rushed"))
                        .touchpoint(
                            "stops",
                            "Tells a neighbour of it",
                            t -> t.channel(Channel.WORD_OF_MOUTH).emotion(-2, "afraid")))
            .phase(
                PURCHASE,
                p ->
                    p.touchpoint("calls", "Calls a tow truck", t -> t.channel(Channel.TELEPHONE))
                        .touchpoint("stands", "Stands in the rain", t -> t.emotion(-2, "cold")))
            .build();
    String stands = "phase[purchase]/touchpoint[stands]/@opportunities";
    String stops = "phase[awareness]/touchpoint[stops]/@opportunities";
    String late = "phase[awareness]/touchpoint[late]/@opportunities";
    ValidatorTester.of(EmotionRules.EMOTION_LOW_WITHOUT_OPPORTUNITY)
        .firesAt(breakdown, stands)
        .firesAt(
            breakdown.withTouchpoint("late", t -> t.initiator(Side.COMPANY)), late, stops, stands)
        .firesAt(
            breakdown.withTouchpoint("late", t -> t.interaction(Optional.empty())),
            late,
            stops,
            stands)
        .firesAt(breakdown.withTouchpoint("stops", t -> t.channel(STORE)), stops, stands);
  }

  @Test
  void anOpportunityElsewhereCountsIfItIsMeantForTheLow() {
    ValidatorTester.of(EmotionRules.EMOTION_LOW_WITHOUT_OPPORTUNITY)
        .silent(angryPayer(j -> j.opportunity("Answer within the hour"), p -> {}))
        .silent(angryPayer(j -> j.solution("A second line"), p -> {}))
        .silent(angryPayer(j -> {}, p -> p.opportunity("Fewer fields")))
        .silent(angryPayer(j -> j.opportunity("Fewer fields", o -> o.addresses("fields")), p -> {}))
        .silent(angryPayer(j -> {}, p -> p.opportunity("Fewer", o -> o.addresses("fields"))))
        .silent(
            angryPayer(
                j -> {},
                p ->
                    p.touchpoint(
                        "look", "Looks", t -> t.opportunity("Fewer", o -> o.addresses("fields")))))
        .firesAt(
            angryPayer(
                j -> {},
                p ->
                    p.touchpoint(
                        "look",
                        "Looks",
                        t ->
                            t.painPoint("dark", "Too dark")
                                .opportunity("Light", o -> o.addresses("dark")))),
            "phase[purchase]/touchpoint[pay]/@opportunities")
        .firesAt(
            angryPayer(
                j ->
                    j.painPoint("late", "Too late").opportunity("Sooner", o -> o.addresses("late")),
                p -> {}),
            "phase[purchase]/touchpoint[pay]/@opportunities");
  }

  private static Journey angryPayer(
      Consumer<JourneyBuilder> journey, Consumer<PhaseBuilder> purchase) {
    JourneyBuilder shop =
        shop()
            .phase(
                PURCHASE,
                p -> {
                  p.touchpoint(
                      "pay", "Pays", t -> t.emotion(-2, "angry").painPoint("fields", "Ten fields"));
                  purchase.accept(p);
                });
    journey.accept(shop);
    return shop.build();
  }

  @Test
  void theLowOfOnePersonaIsOneToo() {
    ValidatorTester.of(EmotionRules.EMOTION_LOW_WITHOUT_OPPORTUNITY)
        .firesAt(
            shop()
                .persona("ann", "Ann")
                .phase(
                    PURCHASE,
                    p ->
                        p.touchpoint(
                            "pay", "Pays", t -> t.emotion(1, "glad").emotionOf("ann", -1, "lost")))
                .build(),
            "phase[purchase]/touchpoint[pay]/@opportunities");
  }

  @Test
  void whoWaitsForTheOrganisationHasMetItBefore() {
    Journey journey =
        phase(
            PURCHASE,
            p ->
                p.touchpoint(
                        "waits",
                        "Waits for the letter",
                        t -> t.interaction(InteractionType.ACTIVITY).emotion(-2, "uneasy"))
                    .touchpoint("visits", "Visits", t -> t.channel(Channel.STORE)));
    ValidatorTester.of(EmotionRules.EMOTION_LOW_WITHOUT_OPPORTUNITY)
        .firesAt(journey, "phase[purchase]/touchpoint[waits]/@opportunities")
        .silent(
            journey.withTouchpoint("waits", t -> t.name("Waits for her sister")),
            journey.withTouchpoint("waits", t -> t.name("Wonders what to do")));
  }

  @Test
  void theLowOfSomebodyOnAnotherSideIsNone() {
    Journey tired =
        shop()
            .actor("clerk", "The clerk", Side.COMPANY)
            .actor("partner", "The partner", Side.CUSTOMER)
            .phase(
                PURCHASE,
                p ->
                    p.touchpoint(
                        "pay", "Pays", t -> t.emotion(1, "glad").emotionOf("clerk", -2, "tired")))
            .build();
    ValidatorTester.of(EmotionRules.EMOTION_LOW_WITHOUT_OPPORTUNITY)
        .silent(tired)
        .firesAt(
            tired.withTouchpoint("pay", t -> t.emotionOf("partner", -1, "lost")),
            "phase[purchase]/touchpoint[pay]/@opportunities");
  }

  @Test
  void aFallOfSomebodyOnAnotherSideIsNone() {
    Journey clerk =
        shop()
            .actor("clerk", "The clerk", Side.COMPANY)
            .phase(PURCHASE, p -> p.touchpoint("pay", "Pays", t -> t.emotionOf("clerk", 2, "glad")))
            .phase(
                DELIVERY,
                p -> p.touchpoint("wait", "Waits", t -> t.emotionOf("clerk", -2, "tired")))
            .build();
    ValidatorTester.of(EmotionRules.EMOTION_DROP_UNEXPLAINED)
        .silent(clerk)
        .firesAt(
            clerk.edit(edit -> edit.actor("clerk", a -> a.side(Side.CUSTOMER))),
            "phase[delivery]/touchpoint[wait]/@painPoints");
  }

  @Test
  void aSharpFallWithoutPainPointIsFound() {
    ValidatorTester.of(EmotionRules.EMOTION_DROP_UNEXPLAINED)
        .fires(
            shop()
                .phase(PURCHASE, p -> p.touchpoint("pay", "Pays", t -> t.emotion(1, "glad")))
                .phase(
                    DELIVERY,
                    p -> p.touchpoint("wait", "Waits at home", t -> t.emotion(-1, "annoyed")))
                .build(),
            INFO,
            "phase[delivery]/touchpoint[wait]/@painPoints",
            "From \"Pays\" to \"Waits at home\" the emotion drops by 2, but no pain"
                + " point explains why",
            "Van \"Pays\" naar \"Waits at home\" daalt de emotie met 2, maar geen"
                + " pijnpunt verklaart waarom")
        .silent(
            shop()
                .phase(PURCHASE, p -> p.touchpoint("pay", "Pays", t -> t.emotion(1, "glad")))
                .phase(
                    DELIVERY,
                    p ->
                        p.touchpoint(
                            "wait",
                            "Waits at home",
                            t -> t.emotion(-1, "annoyed").painPoint("Nobody tells the hour")))
                .build());
  }

  @Test
  void aFallOfOneIsNotSharpAndARiseIsNoFall() {
    ValidatorTester.of(EmotionRules.EMOTION_DROP_UNEXPLAINED)
        .silent(phase(PURCHASE, rated(1, 0, -1, 2)))
        .firesAt(
            phase(PURCHASE, rated(2, 0, 1, -2, -2)),
            "phase[purchase]/touchpoint[t1]/@painPoints",
            "phase[purchase]/touchpoint[t3]/@painPoints");
    ValidatorTester.of(EmotionRules.EMOTION_DROP_UNEXPLAINED)
        .withOption(EmotionRules.EMOTION_DROP_UNEXPLAINED_FALL, 1)
        .firesAt(phase(PURCHASE, rated(1, 0, 0)), "phase[purchase]/touchpoint[t1]/@painPoints");
  }

  @Test
  void aPhaseWithoutTouchpointsPartsNoNeighbours() {
    ValidatorTester.of(EmotionRules.EMOTION_DROP_UNEXPLAINED)
        .firesAt(
            shop()
                .phase(PURCHASE, rated(2))
                .phase(DELIVERY)
                .phase(USAGE, p -> p.touchpoint("use", "Uses", t -> t.emotion(0, "so")))
                .build(),
            "phase[usage]/touchpoint[use]/@painPoints");
  }

  @Test
  void theFallOfAPersonaIsOneOnlyWhereItIsConcerned() {
    Journey journey =
        shop()
            .persona("ann", "Ann")
            .persona("bob", "Bob")
            .phase(
                PURCHASE,
                p ->
                    p.touchpoint("a", "A", t -> t.emotion(1, "glad"))
                        .touchpoint("b", "B", t -> t.emotion(0, "so").emotionOf("ann", -1, "lost")))
            .build();
    ValidatorTester.of(EmotionRules.EMOTION_DROP_UNEXPLAINED)
        .firesAt(journey, "phase[purchase]/touchpoint[b]/@painPoints")
        .silent(journey.withTouchpoint("a", t -> t.concerns("bob")));
  }

  @Test
  void severalSignsOfDroppingOffAreFound() {
    ValidatorTester.of(EmotionRules.DROP_OFF_RISK)
        .fires(
            touchpoint(
                PURCHASE,
                "form",
                "Fills in the form",
                t -> t.channel(Channel.WEBSITE).emotion(-1, "impatient")),
            INFO,
            "phase[purchase]/touchpoint[form]",
            "Customers may drop off at \"Fills in the form\"; what points to it: a"
                + " negative emotion and no opportunity",
            "Klanten kunnen afhaken bij \"Fills in the form\"; wat daarop wijst:"
                + " een negatieve emotie en geen verbeterkans")
        .silent(
            touchpoint(
                PURCHASE,
                "form",
                "Fills in the form",
                t -> t.channel(Channel.WEBSITE).emotion(-1, "impatient").opportunity("Ask less")));
  }

  @Test
  void aGroupOfRisksSaysWhatPointsToThem() {
    Journey journey =
        phase(
            PURCHASE,
            p ->
                p.touchpoint("form", "Form", t -> t.channel(Channel.WEBSITE).emotion(-1, "lost"))
                    .touchpoint(
                        "pays", "Pays", t -> t.channel(Channel.WEBSITE).emotion(-1, "sad")));
    assertThat(Validators.of(EmotionRules.DROP_OFF_RISK).validate(journey).grouped())
        .extracting(group -> group.message(Locale.ENGLISH))
        .containsExactly(
            "Customers may drop off at 2 touchpoints, as negative emotions, many pain points or missing"
                + " opportunities suggest: \"Form\", \"Pays\"");
  }

  @Test
  void nobodyLeavesWhatBefallsThemOrWhatTheyDoAlone() {
    Journey hurt =
        touchpoint(AWARENESS, "accident", "Has an accident", t -> t.emotion(-2, "shocked"));
    Journey exercises =
        phase(
            USAGE,
            p ->
                p.touchpoint(
                        "exercises",
                        "Does the exercises at home",
                        t ->
                            t.channel(Channel.APP)
                                .interaction(InteractionType.ACTIVITY)
                                .emotion(-1, "in pain"))
                    .touchpoint("walks", "Walks again"));
    ValidatorTester.of(EmotionRules.DROP_OFF_RISK)
        .silent(hurt, exercises)
        .firesAt(
            exercises.withTouchpoint("exercises", t -> t.interaction(Optional.empty())),
            "phase[usage]/touchpoint[exercises]");
  }

  @Test
  void atACompetitorTheOrganisationCannotHelp() {
    Journey journey =
        Journey.builder("solar", "Solar panels")
            .actor("rival", "Zonmeester", Side.OTHER)
            .phase(
                AWARENESS,
                p ->
                    p.touchpoint(
                            "visited",
                            "Has a salesman at home",
                            t ->
                                t.channel(Channel.HOME_VISIT)
                                    .initiator("rival")
                                    .emotion(-2, "pressed"))
                        .touchpoint("asks", "Asks us", t -> t.channel(Channel.TELEPHONE)))
            .build();
    ValidatorTester.of(EmotionRules.EMOTION_LOW_WITHOUT_OPPORTUNITY)
        .silent(journey)
        .firesAt(
            journey.edit(edit -> edit.actor("rival", actor -> actor.side(Side.PARTNER))),
            "phase[awareness]/touchpoint[visited]/@opportunities");
  }

  @Test
  void whoIsRefusedDoesNotDropOff() {
    Journey refused = answered(b -> b);
    Journey ended = answered(BranchBuilder::endsJourney);
    ValidatorTester.of(EmotionRules.DROP_OFF_RISK)
        .firesAt(refused, "phase[purchase]/touchpoint[reads]")
        .silent(ended);
  }

  private static Journey answered(UnaryOperator<BranchBuilder> marked) {
    return phase(
        PURCHASE,
        p ->
            p.touchpoint("asks", "Asks")
                .choice(
                    "answer",
                    "What is the answer?",
                    c ->
                        c.branch("yes", "Yes", b -> b.touchpoint("signs", "Signs"))
                            .branch(
                                "no",
                                "No",
                                b ->
                                    marked
                                        .apply(b)
                                        .touchpoint(
                                            "reads",
                                            "Reads it",
                                            t -> t.channel(Channel.WEBSITE).emotion(-1, "hurt"))))
                .touchpoint("pays", "Pays"));
  }

  @Test
  void nobodyTurnsAwayFromWhatIsOver() {
    Journey looksBack =
        touchpoint(
            USAGE,
            "talk",
            "Looks back",
            t -> t.channel(Channel.FACE_TO_FACE).emotion(-2, "frustrated"));
    ValidatorTester.of(EmotionRules.DROP_OFF_RISK)
        .silent(looksBack)
        .firesAt(
            looksBack.withTouchpoint("talk", t -> t.recurs(Period.ofYears(1))),
            "phase[usage]/touchpoint[talk]")
        .firesAt(
            looksBack.withPhase("usage", p -> p.touchpoint("uses", "Uses it")),
            "phase[usage]/touchpoint[talk]")
        .firesAt(
            looksBack.toBuilder().scope(JourneyScope.PART).build(), "phase[usage]/touchpoint[talk]")
        .firesAt(
            shop()
                .phase(PURCHASE, p -> p.touchpoint("buys", "Buys"))
                .phase(
                    LOYALTY,
                    p ->
                        p.touchpoint(
                            "talk",
                            "Looks back",
                            t -> t.channel(Channel.STORE).emotion(-1, "cross")))
                .loyaltyLoop(LOYALTY, PURCHASE)
                .build(),
            "phase[loyalty]/touchpoint[talk]");
  }

  @Test
  void whereItIsNotedThatPeopleDropOffNothingIsToBeFeared() {
    ValidatorTester.of(EmotionRules.DROP_OFF_RISK)
        .silent(
            touchpoint(
                PURCHASE,
                "form",
                "Fills in the form",
                t ->
                    t.channel(Channel.WEBSITE)
                        .emotion(-1, "impatient")
                        .dropOffPoint("Stops at the sixth question")));
  }

  @Test
  void aCriterionThatIsNotReachedIsNoSign() {
    ValidatorTester.of(EmotionRules.DROP_OFF_RISK)
        .silent(
            touchpoint(
                PURCHASE,
                "menu",
                "Opens the menu",
                t ->
                    t.channel(Channel.WEBSITE)
                        .emotion(-1, "mildly frustrated")
                        .opportunity("Badges beside a league")
                        .successCriterion("Finds one entry for the league")));
  }

  @Test
  void theOnlyPersonaWhoFeelsBadIsNamed() {
    Journey journey =
        shop()
            .persona("ann", "Ann the commuter")
            .persona("bob", "Bob the collector")
            .phase(
                PURCHASE,
                p ->
                    p.touchpoint(
                        "pay", "Pays", t -> t.emotion(1, "fine").emotionOf("ann", -1, "hurried")))
            .build();
    ValidatorTester.of(EmotionRules.EMOTION_LOW_WITHOUT_OPPORTUNITY)
        .fires(
            journey,
            WARNING,
            PAY + "/@opportunities",
            "At \"Pays\" the emotion of \"Ann the commuter\" is \"hurried\" (−1), but no"
                + " opportunity or solution is noted there",
            "Bij \"Pays\" is de emotie van \"Ann the commuter\" \"hurried\" (−1), maar daar staat"
                + " geen verbeterkans of oplossing bij")
        .fires(
            journey.withTouchpoint("pay", t -> t.emotionOf("bob", -1, "hurried")),
            WARNING,
            PAY + "/@opportunities",
            "At \"Pays\" the emotion is \"hurried\" (−1), but no opportunity or solution is noted"
                + " there",
            "Bij \"Pays\" is de emotie \"hurried\" (−1), maar daar staat geen verbeterkans of oplossing"
                + " bij")
        .fires(
            touchpoint(
                PURCHASE,
                "pay",
                "Pays",
                t ->
                    t.channel(STORE)
                        .channel(Channel.APP)
                        .emotion(1, "fine")
                        .emotionVia(STORE, Emotion.negative("lost"))),
            WARNING,
            PAY + "/@opportunities",
            "At \"Pays\" the emotion via Store is \"lost\" (−1), but no opportunity or solution is"
                + " noted there",
            "Bij \"Pays\" is de emotie via Winkel \"lost\" (−1), maar daar staat geen verbeterkans of"
                + " oplossing bij");
  }

  @Test
  void twoLowsOfOnePersonaAreToldTogether() {
    Journey journey =
        shop()
            .persona("ann", "Ann")
            .persona("bob", "Bob")
            .phase(
                PURCHASE,
                p ->
                    p.touchpoint("find", "Finds it", t -> t.emotionOf("ann", -2, "lost"))
                        .touchpoint("pay", "Pays", t -> t.emotionOf("ann", -1, "hurried")))
            .build();
    assertThat(
            Validators.of(EmotionRules.EMOTION_LOW_WITHOUT_OPPORTUNITY).validate(journey).grouped())
        .extracting(group -> group.message(Locale.ENGLISH))
        .containsExactly(
            "At 2 touchpoints the emotion of \"Ann\" is negative, but no opportunity or solution is"
                + " noted there: \"Finds it\", \"Pays\"");
  }

  /** Whoever feels bad is told of: by name, unless all do. */
  @Test
  void aLowIsSaidOfThoseWhoHaveIt() {
    Journey three =
        shop()
            .persona("ann", "Ann")
            .persona("bob", "Bob")
            .persona("cem", "Cem")
            .actor("aunt", "An aunt", Side.CUSTOMER)
            .phase(PURCHASE, p -> p.touchpoint("pay", "Pays", t -> t.channel(STORE)))
            .build();
    String of = "At \"Pays\" the emotion of ";
    assertLows(three, t -> t.emotion(-1, "tense"), "At \"Pays\" the emotion is \"tense\" (−1)");
    assertLows(
        three,
        t -> t.emotion(-1, "tense").emotionOf("bob", -2, "hurried"),
        "At \"Pays\" the emotion is \"tense\" (−1) or lower");
    assertLows(
        three,
        t -> t.emotion(-1, "tense").emotionVia(STORE, Emotion.of(-2, "cold")),
        "At \"Pays\" the emotion is \"tense\" (−1) or lower");
    assertLows(
        three,
        t -> t.emotion(-1, "tense").emotionOf("bob", 1, "glad"),
        of + "\"Ann\" is \"tense\" (−1)",
        of + "\"Cem\" is \"tense\" (−1)");
    assertLows(
        three,
        t -> t.emotion(0, "fine").emotionOf("ann", -1, "unsure").emotionOf("bob", -2, "hurried"),
        of + "\"Ann\" is \"unsure\" (−1)",
        of + "\"Bob\" is \"hurried\" (−2)");
    assertLows(
        three,
        t -> t.emotion(0, "fine").emotionOf("aunt", -2, "hurried"),
        of + "\"An aunt\" is \"hurried\" (−2)");
    assertLows(
        three,
        t ->
            t.emotion(0, "fine")
                .emotionOf("ann", -1, "unsure")
                .emotionVia(STORE, Emotion.of(-2, "cold")),
        of + "\"Ann\" is \"unsure\" (−1)",
        "At \"Pays\" the emotion via Store is \"cold\" (−2)");
    assertLows(
        three,
        t -> t.concerns("ann").concerns("bob").emotion(-1, "tense").emotionOf("cem", 1, "glad"),
        "At \"Pays\" the emotion is \"tense\" (−1)");
  }

  private static void assertLows(
      Journey journey, Consumer<TouchpointBuilder> felt, String... beginnings) {
    List<String> messages =
        Validators.of(EmotionRules.EMOTION_LOW_WITHOUT_OPPORTUNITY)
            .validate(journey.withTouchpoint("pay", felt))
            .findings()
            .stream()
            .map(finding -> finding.message(Locale.ENGLISH))
            .toList();
    assertThat(messages)
        .map(message -> message.substring(0, message.indexOf(", but")))
        .containsExactly(beginnings);
  }

  @Test
  void aGroupOfLowsSaysWhoseTheyAre() {
    Journey journey =
        shop()
            .persona("ann", "Ann")
            .persona("bob", "Bob")
            .phase(
                PURCHASE,
                p ->
                    p.touchpoint("find", "Finds it", t -> t.emotion(-1, "lost"))
                        .touchpoint(
                            "pay", "Pays", t -> t.emotion(-1, "lost").emotionOf("bob", -2, "sad"))
                        .touchpoint("wait", "Waits", t -> t.emotionOf("bob", -1, "bored"))
                        .touchpoint("get", "Gets it", t -> t.emotionOf("bob", -1, "cold")))
            .build();
    assertThat(
            Validators.of(EmotionRules.EMOTION_LOW_WITHOUT_OPPORTUNITY).validate(journey).grouped())
        .extracting(group -> group.message(Locale.forLanguageTag("nl")))
        .containsExactly(
            "Bij 2 contactmomenten is de emotie negatief, maar daar staat geen verbeterkans of"
                + " oplossing bij: \"Finds it\", \"Pays\"",
            "Bij 2 contactmomenten is de emotie van \"Bob\" negatief, maar daar staat geen"
                + " verbeterkans of oplossing bij: \"Waits\", \"Gets it\"");
  }

  @Test
  void aFallIsSaidOfThoseWhoHaveIt() {
    Journey journey =
        shop()
            .persona("ann", "Ann")
            .persona("bob", "Bob")
            .phase(
                PURCHASE,
                p ->
                    p.touchpoint("find", "Finds it", t -> t.emotion(1, "glad"))
                        .touchpoint("pay", "Pays", t -> t.emotion(-1, "lost")))
            .build();
    String from = "From \"Finds it\" to \"Pays\" the emotion ";
    assertFalls(journey, t -> {}, from + "drops by 2");
    assertFalls(journey, t -> t.emotionOf("bob", -2, "sad"), from + "drops by 2 or more");
    assertFalls(journey, t -> t.emotionOf("bob", 0, "calm"), from + "of \"Ann\" drops by 2");
    assertFalls(
        journey,
        t -> t.emotion(0, "calm").emotionOf("bob", -2, "sad"),
        from + "of \"Bob\" drops by 3");
  }

  @Test
  void ofTwoOfOneNameEachFallIsSaid() {
    Journey journey =
        shop()
            .persona("ann", "Ann")
            .persona("ann2", "Ann")
            .phase(
                PURCHASE,
                p ->
                    p.touchpoint("find", "Finds it", t -> t.emotion(1, "glad"))
                        .touchpoint("pay", "Pays", t -> t.emotion(1, "glad")))
            .build();
    String from = "From \"Finds it\" to \"Pays\" the emotion ";
    assertFalls(journey, t -> t.emotionOf("ann", -2, "sad"), from + "of \"Ann\" drops by 3");
    assertFalls(journey, t -> t.emotionOf("ann2", -2, "sad"), from + "of \"Ann\" drops by 3");
  }

  private static void assertFalls(
      Journey journey, Consumer<TouchpointBuilder> felt, String... beginnings) {
    assertThat(
            Validators.of(EmotionRules.EMOTION_DROP_UNEXPLAINED)
                .validate(journey.withTouchpoint("pay", felt))
                .findings())
        .map(finding -> finding.message(Locale.ENGLISH))
        .map(message -> message.substring(0, message.indexOf(", but")))
        .containsExactly(beginnings);
  }

  private static final String PAY = "phase[purchase]/touchpoint[pay]";

  @Test
  void whatWasNotFilledInIsNoRiskByItself() {
    ValidatorTester.of(EmotionRules.DROP_OFF_RISK)
        .silent(touchpoint(PURCHASE, "pay", "Pays", t -> {}))
        .silent(
            touchpoint(
                PURCHASE,
                "pay",
                "Pays",
                t -> t.channel(Channel.WEBSITE).painPoint("a").painPoint("b")))
        .firesAt(
            touchpoint(
                PURCHASE,
                "pay",
                "Pays",
                t -> t.channel(Channel.WEBSITE).painPoint("a").painPoint("b").painPoint("c")),
            "phase[purchase]/touchpoint[pay]");
    ValidatorTester.of(EmotionRules.DROP_OFF_RISK)
        .withOption(EmotionRules.DROP_OFF_RISK_SIGNS, 4)
        .silent(
            touchpoint(
                PURCHASE,
                "pay",
                "Pays",
                t -> t.channel(Channel.WEBSITE).painPoint("a").painPoint("b").painPoint("c")));
  }

  @Test
  void whatWasMeasuredCountsInsteadOfWhatIsDrawn() {
    Journey journey =
        Journey.builder("bed", "Buying a bed")
            .persona("ann", "Ann")
            .phase(
                PURCHASE,
                p ->
                    p.touchpoint("a", "A", t -> t.emotion(-1, "tense").measuredEmotion(1, "glad"))
                        .touchpoint(
                            "b",
                            "B",
                            t ->
                                t.emotionOf("ann", -1, "tense").measuredEmotionOf("ann", 1, "glad"))
                        .touchpoint("c", "C", t -> t.emotion(1, "glad").measuredEmotion(-1, "sad"))
                        .touchpoint(
                            "d",
                            "D",
                            t -> t.emotion(-1, "tense").measuredEmotionOf("ann", 1, "glad")))
            .build();

    ValidatorTester.of(EmotionRules.EMOTION_LOW_WITHOUT_OPPORTUNITY)
        .on(journey)
        .finds(
            "phase[purchase]/touchpoint[c]/@opportunities", "At \"C\" the emotion is \"sad\" (−1)")
        .finds(
            "phase[purchase]/touchpoint[d]/@opportunities",
            "At \"D\" the emotion is \"tense\" (−1)")
        .andNothingElse();
  }

  @Test
  void equalJourneysHaveEqualFindings() {
    Emotion bad = Emotion.negative("bad");
    Emotion cold = Emotion.negative("cold");
    Emotion good = Emotion.positive("good");
    Journey one =
        touchpoint(
            PURCHASE,
            "pay",
            "Pays",
            t ->
                t.emotionVia(STORE, bad)
                    .emotionVia(Channel.EMAIL, bad)
                    .emotionVia(Channel.APP, cold)
                    .emotionVia(SOCIAL_MEDIA, good)
                    .emotionVia(Channel.WEBSITE, good));
    Journey other =
        touchpoint(
            PURCHASE,
            "pay",
            "Pays",
            t ->
                t.emotionVia(Channel.WEBSITE, good)
                    .emotionVia(SOCIAL_MEDIA, good)
                    .emotionVia(Channel.APP, cold)
                    .emotionVia(Channel.EMAIL, bad)
                    .emotionVia(STORE, bad));
    assertThat(one).isEqualTo(other);
    Validators rules =
        Validators.of(
            ChannelRules.CHANNEL_EXPERIENCE_INCONSISTENT,
            EmotionRules.EMOTION_LOW_WITHOUT_OPPORTUNITY);
    assertThat(rules.validate(one).findings()).hasSize(2);
    assertThat(rules.validate(one).findings()).isEqualTo(rules.validate(other).findings());
  }

  @Test
  void fewerRatedTouchpointsAndPainsCanBeEnough() {
    ValidatorTester.of(EmotionRules.EMOTION_ONLY_HAPPY)
        .withOption(EmotionRules.EMOTION_ONLY_HAPPY_FROM, 2)
        .firesAt(phase(PURCHASE, rated(1, 2)), "journey")
        .silent(phase(PURCHASE, rated(1)));
    ValidatorTester.of(EmotionRules.DROP_OFF_RISK)
        .withOption(EmotionRules.DROP_OFF_RISK_PAINS, 1)
        .firesAt(
            touchpoint(PURCHASE, "pay", "Pays", t -> t.channel(Channel.APP).painPoint("Slow")),
            "phase[purchase]/touchpoint[pay]");
    ValidatorTester.of(EmotionRules.DROP_OFF_RISK)
        .silent(touchpoint(PURCHASE, "pay", "Pays", t -> t.channel(Channel.APP).painPoint("Slow")));
  }

  @Test
  void whoMayDropOffIsNamedWhereItIsOneOfSeveral() {
    Journey journey =
        Journey.builder("shop", "A shop")
            .persona("ann", "Ann")
            .persona("bob", "Bob")
            .phase(
                PURCHASE,
                p ->
                    p.touchpoint(
                            "pays",
                            "Pays",
                            t ->
                                t.channel(Channel.APP)
                                    .emotion(Emotion.negative("lost"))
                                    .concerns("ann"))
                        .touchpoint("ready", "Is ready"))
            .build();
    ValidatorTester.of(EmotionRules.DROP_OFF_RISK)
        .fires(
            journey,
            INFO,
            "phase[purchase]/touchpoint[pays]",
            "\"Ann\" may drop off at \"Pays\"; what points to it: a negative emotion and no opportunity",
            "\"Ann\" kan afhaken bij \"Pays\"; wat daarop wijst: een negatieve emotie en geen verbeterkans");
  }

  @Test
  void whoMayDropOffIsWhoeverFeelsBad() {
    Journey journey =
        Journey.builder("shop", "A shop")
            .persona("ann", "Ann")
            .persona("bob", "Bob")
            .phase(
                PURCHASE,
                p ->
                    p.touchpoint("pays", "Pays", t -> t.channel(Channel.APP).emotion(1, "glad"))
                        .touchpoint("ready", "Is ready"))
            .build();
    assertThat(risks(journey.withTouchpoint("pays", t -> t.emotionOf("bob", -1, "lost"))))
        .singleElement()
        .asString()
        .startsWith("\"Bob\" may drop off at \"Pays\"");
    assertThat(risks(journey.withTouchpoint("pays", t -> t.emotion(-1, "lost"))))
        .singleElement()
        .asString()
        .startsWith("Customers may drop off at \"Pays\"");
  }

  private static List<String> risks(Journey journey) {
    return Validators.of(EmotionRules.DROP_OFF_RISK).validate(journey).findings().stream()
        .map(finding -> finding.message(Locale.ENGLISH))
        .toList();
  }

  @Test
  void whereNothingAnswersThePainPointsItIsSaidOnce() {
    Journey lump =
        Journey.builder("lump", "A lump")
            .people(People.PATIENTS)
            .phase(
                USAGE,
                p ->
                    p.touchpoint("parks", "Parks", t -> t.emotion(-2, "stressed").painPoint("Full"))
                        .touchpoint(
                            "finds", "Finds the way", t -> t.painPoint("Signs").painPoint("Dark")))
            .build();
    Validators rules =
        Validators.of(
            ImprovementRules.PAINS_UNANSWERED, EmotionRules.EMOTION_LOW_WITHOUT_OPPORTUNITY);
    ValidatorTester.of(rules)
        .firesAt(lump, "journey")
        .firesAt(
            lump.withTouchpoint("finds", t -> t.opportunity("One line on the floor")),
            "phase[usage]/touchpoint[parks]/@opportunities");
    String low = "phase[usage]/touchpoint[parks]/@opportunities";
    ValidatorTester.of(EmotionRules.EMOTION_LOW_WITHOUT_OPPORTUNITY).firesAt(lump, low);
    ValidatorTester.of(rules.withOption(ImprovementRules.PAINS_UNANSWERED_FROM, 4))
        .firesAt(lump, low);
    ValidatorTester.of(rules.without("pains-unanswered")).firesAt(lump, low);
  }
}
