package io.github.klantreis.validation.rules;

import static io.github.klantreis.phase.CanonicalPhase.AWARENESS;
import static io.github.klantreis.phase.CanonicalPhase.CONSIDERATION;
import static io.github.klantreis.phase.CanonicalPhase.DELIVERY;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.phase.CanonicalPhase.USAGE;
import static io.github.klantreis.term.Channel.CHAT;
import static io.github.klantreis.term.Channel.EMAIL;
import static io.github.klantreis.term.Channel.PARCEL;
import static io.github.klantreis.term.Channel.SOCIAL_MEDIA;
import static io.github.klantreis.term.Channel.STORE;
import static io.github.klantreis.term.Channel.TELEPHONE;
import static io.github.klantreis.term.Channel.WEBSITE;
import static io.github.klantreis.validation.Severity.ERROR;
import static io.github.klantreis.validation.Severity.INFO;
import static io.github.klantreis.validation.Severity.WARNING;
import static io.github.klantreis.validation.rules.Journeys.phase;
import static io.github.klantreis.validation.rules.Journeys.touchpoint;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.model.Emotion;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.PhaseBuilder;
import io.github.klantreis.model.TouchpointBuilder;
import io.github.klantreis.phase.ClassicFive;
import io.github.klantreis.phase.DutchFive;
import io.github.klantreis.phase.ForresterLifeCycle;
import io.github.klantreis.phase.McKinsey2009;
import io.github.klantreis.phase.PhaseModels;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.ChannelKind;
import io.github.klantreis.term.Interaction;
import io.github.klantreis.term.LinkKind;
import io.github.klantreis.term.MomentOfTruth;
import io.github.klantreis.term.Ownership;
import io.github.klantreis.term.Party;
import io.github.klantreis.term.Sense;
import io.github.klantreis.testing.ValidatorTester;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.vocabulary.Text;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TouchpointRulesTest {
  private static Journey with(Consumer<TouchpointBuilder> details) {
    return inPurchase(p -> p.touchpoint("pay", "Pays", details));
  }

  private static Journey inPurchase(Consumer<PhaseBuilder> details) {
    return phase(PURCHASE, details);
  }

  private static Consumer<PhaseBuilder> rated(int... scores) {
    return phase -> {
      for (int i = 0; i < scores.length; i++) {
        int score = scores[i];
        phase.touchpoint("t" + i, "Step " + i, t -> t.emotion(score, "so"));
      }
    };
  }

  // ---- what happens, and where ----

  @Test
  void anEmptyShellIsFound() {
    ValidatorTester.of(TouchpointRules.TOUCHPOINT_WITHOUT_ACTION)
        .fires(
            touchpoint(PURCHASE, "pay", "Pays the order"),
            WARNING,
            "phase[purchase]/touchpoint[pay]",
            "The company does nothing at \"Pays the order\", which makes it an empty shell",
            "Het bedrijf doet niets bij \"Pays the order\"; zo blijft het een lege huls")
        .silent(touchpoint(PURCHASE, "pay", "Pays the order", t -> t.action(ActionKind.CHECKOUT)));
  }

  @Test
  void aTouchpointWithoutChannelIsFound() {
    ValidatorTester.of(TouchpointRules.TOUCHPOINT_WITHOUT_CHANNEL)
        .fires(
            touchpoint(PURCHASE, "pay", "Pays the order"),
            ERROR,
            "phase[purchase]/touchpoint[pay]",
            "Nobody said where \"Pays the order\" takes place",
            "Er staat niet bij waar \"Pays the order\" plaatsvindt")
        .silent(touchpoint(PURCHASE, "pay", "Pays the order", t -> t.channel(Channel.STORE)));
  }

  @Test
  void aNameThatIsAChannelIsFound() {
    ValidatorTester.of(TouchpointRules.TOUCHPOINT_IS_A_CHANNEL)
        .fires(
            touchpoint(AWARENESS, "site", "Website"),
            WARNING,
            "phase[awareness]/touchpoint[site]",
            "\"Website\" says where it takes place, but not what happens",
            "\"Website\" zegt waar het plaatsvindt, maar niet wat er gebeurt")
        .silent(
            touchpoint(AWARENESS, "site", "Finds the website", t -> t.channel(Channel.WEBSITE)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "e-mail",
        "E mail",
        "EMAIL",
        "Telefoon",
        "App",
        "webshop",
        "Sociale media",
        "Nieuwsbrief",
        "mond-tot-mond",
        "Call centre",
        "klantenservice telefonisch",
        "(Website)"
      })
  void spellingsOfChannelsAreFound(String name) {
    ValidatorTester.of(TouchpointRules.TOUCHPOINT_IS_A_CHANNEL)
        .firesAt(with(t -> t.name(name)), "phase[purchase]/touchpoint[pay]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Check-out",
        "Home visit",
        "Huisbezoek",
        "Webinar",
        "Bellen",
        "Evenement",
        "Websitebezoek",
        "Opens the app",
        "Pays",
        "+",
        "ž",
        "訪問"
      })
  void whatPeopleDoIsNoChannel(String name) {
    ValidatorTester.of(TouchpointRules.TOUCHPOINT_IS_A_CHANNEL).silent(with(t -> t.name(name)));
  }

  @Test
  void theNameOfAnOwnChannelIsFound() {
    Channel desk =
        Channel.of(
            "desk", ChannelKind.OFFLINE, Ownership.OWNED, Text.en("Service desk").nl("Balie"));
    ValidatorTester.of(TouchpointRules.TOUCHPOINT_IS_A_CHANNEL)
        .firesAt(with(t -> t.name("balie").channel(desk)), "phase[purchase]/touchpoint[pay]")
        .silent(with(t -> t.name("Asks at the service desk").channel(desk)));
  }

  @Test
  void aTouchpointWithoutEmotionIsFound() {
    ValidatorTester.of(TouchpointRules.TOUCHPOINT_WITHOUT_EMOTION)
        .fires(
            touchpoint(PURCHASE, "pay", "Pays the order"),
            WARNING,
            "phase[purchase]/touchpoint[pay]",
            "Nobody said what customers feel at \"Pays the order\"",
            "Er staat niet bij wat klanten voelen bij \"Pays the order\"")
        .silent(
            touchpoint(
                PURCHASE, "pay", "Pays the order", t -> t.emotion(Emotion.negative("unsure"))))
        .silent(
            Journey.builder("shop", "Shop")
                .persona("ann", "Ann")
                .phase(
                    PURCHASE,
                    p ->
                        p.touchpoint("a", "A", t -> t.emotionOf("ann", 1, "glad"))
                            .touchpoint("b", "B", t -> t.measuredEmotion(1, "glad"))
                            .touchpoint("c", "C", t -> t.measuredEmotionOf("ann", 1, "glad"))
                            .touchpoint(
                                "d",
                                "D",
                                t -> t.channel(STORE).emotionVia(STORE, Emotion.neutral("calm"))))
                .build());
  }

  @Test
  void twoTouchpointsWithOneNameAreFound() {
    ValidatorTester.of(TouchpointRules.TOUCHPOINT_DUPLICATE)
        .fires(
            phase(
                USAGE,
                p ->
                    p.touchpoint("call-1", "Calls the help desk")
                        .touchpoint("call-2", "Calls the help-desk")),
            WARNING,
            "phase[usage]/touchpoint[call-2]",
            "The phase already has a touchpoint \"Calls the help desk\"; this one is called"
                + " \"Calls the help-desk\"",
            "De fase heeft al een contactmoment \"Calls the help desk\"; dit heet"
                + " \"Calls the help-desk\"")
        .silent(
            phase(
                USAGE,
                p ->
                    p.touchpoint("call-1", "Calls the help desk")
                        .touchpoint("call-2", "Calls again, as it broke down again")))
        .silent(
            Journey.builder("shop", "Shop")
                .phase(PURCHASE, p -> p.touchpoint("a", "Calls"))
                .phase(USAGE, p -> p.touchpoint("b", "Calls"))
                .build())
        .silent(
            inPurchase(p -> p.touchpoint("a", "!").touchpoint("b", "?").touchpoint("c", "C++")));
  }

  @Test
  void aPhysicalTouchpointWithoutSenseIsFound() {
    ValidatorTester.of(TouchpointRules.TOUCHPOINT_SENSE_MISSING)
        .fires(
            touchpoint(DELIVERY, "unpack", "Unpacks the box", t -> t.channel(Channel.PARCEL)),
            INFO,
            "phase[delivery]/touchpoint[unpack]",
            "\"Unpacks the box\" takes place in the physical world (Parcel), but names no sense",
            "\"Unpacks the box\" is een fysiek contactmoment (Pakket), maar noemt geen zintuig")
        .silent(
            touchpoint(
                DELIVERY,
                "unpack",
                "Unpacks the box",
                t -> t.channel(Channel.PARCEL).sense(Sense.SMELL)))
        .silent(with(t -> t.channel(WEBSITE).channel(TELEPHONE)));
  }

  @Test
  void aCommunicationThatLacksItsPartiesIsFound() {
    ValidatorTester.of(TouchpointRules.COMMUNICATION_INCOMPLETE)
        .fires(
            touchpoint(
                DELIVERY,
                "track",
                "Hears when it comes",
                t -> t.interaction(Interaction.COMMUNICATION).initiator(Party.COMPANY)),
            WARNING,
            "phase[delivery]/touchpoint[track]",
            "The communication \"Hears when it comes\" lacks its receiver and its channel",
            "De communicatie \"Hears when it comes\" mist de ontvanger en het kanaal")
        .silent(
            touchpoint(
                DELIVERY,
                "track",
                "Hears when it comes",
                t ->
                    t.interaction(Interaction.COMMUNICATION)
                        .initiator(Party.COMPANY)
                        .receiver(Party.CUSTOMER)
                        .channel(Channel.EMAIL)))
        .silent(with(t -> t.interaction(Interaction.ACTIVITY)))
        .silent(with(t -> {}));
  }

  // ---- what customers feel ----

  @Test
  void aFlatCurveIsFound() {
    ValidatorTester.of(EmotionRules.EMOTION_FLAT)
        .fires(
            Journey.builder("shop", "Shop")
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
            WARNING,
            "journey",
            "All 4 touchpoints with an emotion have the same: positive",
            "Alle 4 contactmomenten met een emotie hebben dezelfde: positief")
        .silent(
            Journey.builder("shop", "Shop")
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
        .silent(inPurchase(rated(1, 1, 1)))
        .firesAt(inPurchase(rated(1, 1, 1, 1)), "journey");
    ValidatorTester.of(EmotionRules.EMOTION_FLAT)
        .withOption(EmotionRules.EMOTION_FLAT_FROM, 3)
        .firesAt(inPurchase(rated(1, 1, 1)), "journey");
    ValidatorTester.of(EmotionRules.EMOTION_FLAT).silent(inPurchase(p -> {}));
  }

  @Test
  void onlyHappyCustomersAreFound() {
    ValidatorTester.of(EmotionRules.EMOTION_ONLY_HAPPY)
        .fires(
            Journey.builder("shop", "Shop")
                .phase(
                    PURCHASE,
                    p ->
                        p.touchpoint("find", "Finds it", t -> t.emotion(1, "glad"))
                            .touchpoint("ask", "Asks a question", t -> t.emotion(0, "curious"))
                            .touchpoint("pay", "Pays", t -> t.emotion(0, "calm")))
                .phase(
                    USAGE,
                    p ->
                        p.touchpoint("open", "Unpacks it", t -> t.emotion(2, "delighted"))
                            .touchpoint("use", "Uses it", t -> t.emotion(2, "proud"))
                            .touchpoint("clean", "Cleans it", t -> t.emotion(1, "calm")))
                .build(),
            WARNING,
            "journey",
            "At none of 6 touchpoints with an emotion do customers feel bad",
            "Bij geen van de 6 contactmomenten met een emotie voelen klanten zich slecht")
        .silent(
            Journey.builder("shop", "Shop")
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
        .silent(inPurchase(rated(0, 1, 2, 1, 0)))
        .firesAt(inPurchase(rated(0, 1, 2, 1, 0, 0)), "journey")
        .silent(inPurchase(rated(0, 1, 2, 1, 0, -1)));
  }

  @Test
  void aLowWithoutOpportunityIsFound() {
    ValidatorTester.of(EmotionRules.EMOTION_LOW_WITHOUT_OPPORTUNITY)
        .fires(
            touchpoint(DELIVERY, "wait", "Waits at home", t -> t.emotion(-1, "annoyed")),
            WARNING,
            "phase[delivery]/touchpoint[wait]",
            "Customers feel annoyed (-1) at \"Waits at home\", and no opportunity is noted",
            "Klanten voelen zich annoyed (-1) bij \"Waits at home\" en er staat geen kans bij")
        .silent(
            touchpoint(
                DELIVERY,
                "wait",
                "Waits at home",
                t -> t.emotion(-1, "annoyed").opportunity("Tell the hour of delivery")))
        .silent(with(t -> t.emotion(-2, "angry").solution("Refund at once")))
        .silent(with(t -> t.emotion(-2, "angry").action(ActionKind.COMPLAINT_RESPONSE)))
        .silent(with(t -> t.emotion(0, "calm")));
  }

  @Test
  void theLowOfOnePersonaIsOneToo() {
    ValidatorTester.of(EmotionRules.EMOTION_LOW_WITHOUT_OPPORTUNITY)
        .firesAt(
            Journey.builder("shop", "Shop")
                .persona("ann", "Ann")
                .phase(
                    PURCHASE,
                    p ->
                        p.touchpoint(
                            "pay", "Pays", t -> t.emotion(1, "glad").emotionOf("ann", -1, "lost")))
                .build(),
            "phase[purchase]/touchpoint[pay]");
  }

  @Test
  void aSharpFallWithoutPainPointIsFound() {
    ValidatorTester.of(EmotionRules.EMOTION_DROP_UNEXPLAINED)
        .fires(
            Journey.builder("shop", "Shop")
                .phase(PURCHASE, p -> p.touchpoint("pay", "Pays", t -> t.emotion(1, "glad")))
                .phase(
                    DELIVERY,
                    p -> p.touchpoint("wait", "Waits at home", t -> t.emotion(-1, "annoyed")))
                .build(),
            INFO,
            "phase[delivery]/touchpoint[wait]",
            "From \"Pays\" to \"Waits at home\" the emotion falls by 2, and no pain point says why",
            "Van \"Pays\" naar \"Waits at home\" daalt de emotie met 2 en geen pijnpunt zegt waarom")
        .silent(
            Journey.builder("shop", "Shop")
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
        .silent(inPurchase(rated(1, 0, -1, 2)))
        .firesAt(
            inPurchase(rated(2, 0, 1, -2, -2)),
            "phase[purchase]/touchpoint[t1]",
            "phase[purchase]/touchpoint[t3]");
    ValidatorTester.of(EmotionRules.EMOTION_DROP_UNEXPLAINED)
        .withOption(EmotionRules.EMOTION_DROP_UNEXPLAINED_FALL, 1)
        .firesAt(inPurchase(rated(1, 0, 0)), "phase[purchase]/touchpoint[t1]");
  }

  @Test
  void aPhaseWithoutTouchpointsPartsNoNeighbours() {
    ValidatorTester.of(EmotionRules.EMOTION_DROP_UNEXPLAINED)
        .firesAt(
            Journey.builder("shop", "Shop")
                .phase(PURCHASE, rated(2))
                .phase(DELIVERY)
                .phase(USAGE, p -> p.touchpoint("use", "Uses", t -> t.emotion(0, "so")))
                .build(),
            "phase[usage]/touchpoint[use]");
  }

  @Test
  void theFallOfAPersonaIsOneOnlyWhereItIsConcerned() {
    Journey journey =
        Journey.builder("shop", "Shop")
            .persona("ann", "Ann")
            .persona("bob", "Bob")
            .phase(
                PURCHASE,
                p ->
                    p.touchpoint("a", "A", t -> t.emotion(1, "glad"))
                        .touchpoint("b", "B", t -> t.emotion(0, "so").emotionOf("ann", -1, "lost")))
            .build();
    ValidatorTester.of(EmotionRules.EMOTION_DROP_UNEXPLAINED)
        .firesAt(journey, "phase[purchase]/touchpoint[b]")
        .silent(journey.withTouchpoint("a", t -> t.concerns("bob")));
  }

  @Test
  void severalSignsOfDroppingOffAreFound() {
    ValidatorTester.of(EmotionRules.DROPOFF_RISK)
        .fires(
            touchpoint(
                PURCHASE,
                "form",
                "Fills in the form",
                t -> t.emotion(-1, "impatient").opportunity("Ask less")),
            WARNING,
            "phase[purchase]/touchpoint[form]",
            "Customers may leave at \"Fills in the form\", which shows 2 signs: a negative emotion and"
                + " no measurable success",
            "Klanten kunnen afhaken bij \"Fills in the form\", met 2 tekenen: een negatieve emotie en"
                + " geen meetbaar succes")
        .silent(
            touchpoint(
                PURCHASE,
                "form",
                "Fills in the form",
                t ->
                    t.emotion(-1, "impatient")
                        .opportunity("Ask less")
                        .successCriterion("9 of 10 who begin also send it")));
  }

  @Test
  void whatWasNotFilledInIsNoRiskByItself() {
    ValidatorTester.of(EmotionRules.DROPOFF_RISK)
        .silent(with(t -> {}))
        .silent(with(t -> t.painPoint("a").painPoint("b")))
        .firesAt(
            with(t -> t.painPoint("a").painPoint("b").painPoint("c")),
            "phase[purchase]/touchpoint[pay]");
    ValidatorTester.of(EmotionRules.DROPOFF_RISK)
        .withOption(EmotionRules.DROPOFF_RISK_SIGNS, 4)
        .silent(with(t -> t.painPoint("a").painPoint("b").painPoint("c")));
  }

  @Test
  void anExperienceThatDiffersByChannelIsFound() {
    ValidatorTester.of(ChannelRules.CHANNEL_EXPERIENCE_INCONSISTENT)
        .fires(
            touchpoint(
                USAGE,
                "ask",
                "Asks for help",
                t ->
                    t.channel(Channel.STORE)
                        .channel(Channel.SOCIAL_MEDIA)
                        .emotionVia(Channel.STORE, Emotion.positive("welcome"))
                        .emotionVia(Channel.SOCIAL_MEDIA, Emotion.negative("kept off"))),
            WARNING,
            "phase[usage]/touchpoint[ask]",
            "Customers feel welcome via Store, but kept off via Social media at \"Asks for help\":"
                + " 2 apart, more than 1",
            "Klanten voelen zich welcome via Winkel, maar kept off via Sociale media bij"
                + " \"Asks for help\": een verschil van 2, meer dan 1")
        .silent(
            touchpoint(
                USAGE,
                "ask",
                "Asks for help",
                t ->
                    t.channel(Channel.STORE)
                        .channel(Channel.SOCIAL_MEDIA)
                        .emotionVia(Channel.STORE, Emotion.positive("welcome"))
                        .emotionVia(Channel.SOCIAL_MEDIA, Emotion.neutral("helped"))));
  }

  @Test
  void equalJourneysHaveEqualFindings() {
    Emotion bad = Emotion.negative("bad");
    Emotion cold = Emotion.negative("cold");
    Emotion good = Emotion.positive("good");
    Journey one =
        with(
            t ->
                t.emotionVia(STORE, bad)
                    .emotionVia(Channel.EMAIL, bad)
                    .emotionVia(Channel.APP, cold)
                    .emotionVia(SOCIAL_MEDIA, good)
                    .emotionVia(Channel.WEBSITE, good));
    Journey other =
        with(
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
  void whatACommunicationLacksIsAValueInNoLanguage() {
    assertThat(
            Validators.of(TouchpointRules.COMMUNICATION_INCOMPLETE)
                .validate(with(t -> t.interaction(Interaction.COMMUNICATION)))
                .findings()
                .get(0)
                .arguments())
        .containsEntry("lacks", "sender,receiver,channel");
  }

  @Test
  void anAccentMakesTheSameNameHoweverItIsWritten() {
    ValidatorTester.of(TouchpointRules.TOUCHPOINT_DUPLICATE)
        .firesAt(
            inPurchase(p -> p.touchpoint("a", "Caf\u00e9").touchpoint("b", "Cafe\u0301")),
            "phase[purchase]/touchpoint[b]");
  }

  @Test
  void aChannelWithoutOwnEmotionHasTheCommonOne() {
    ValidatorTester.of(ChannelRules.CHANNEL_EXPERIENCE_INCONSISTENT)
        .firesAt(
            with(
                t ->
                    t.channel(STORE)
                        .channel(SOCIAL_MEDIA)
                        .emotion(1, "welcome")
                        .emotionVia(SOCIAL_MEDIA, Emotion.negative("kept off"))),
            "phase[purchase]/touchpoint[pay]")
        .silent(with(t -> t.channel(STORE).emotionVia(STORE, Emotion.negative("kept off"))));
  }

  // ---- channels ----

  @Test
  void aGapBetweenChannelsIsFound() {
    ValidatorTester.of(ChannelRules.TRANSITION_GAP)
        .fires(
            phase(
                CONSIDERATION,
                p ->
                    p.touchpoint("read", "Reads about it", t -> t.channel(Channel.BLOG))
                        .touchpoint("visit", "Tries it", t -> t.channel(Channel.STORE))),
            INFO,
            "phase[consideration]/touchpoint[visit]",
            "Nothing leads from \"Reads about it\" (Blog) to \"Tries it\" (Store)",
            "Niets leidt van \"Reads about it\" (Blog) naar \"Tries it\" (Winkel)")
        .silent(
            phase(
                CONSIDERATION,
                p ->
                    p.touchpoint(
                            "read", "Reads about it", t -> t.channel(Channel.BLOG).leadsTo("visit"))
                        .touchpoint("visit", "Tries it", t -> t.channel(Channel.STORE))))
        .silent(
            inPurchase(
                p ->
                    p.touchpoint("a", "A", t -> t.channel(EMAIL).channel(WEBSITE))
                        .touchpoint("b", "B", t -> t.channel(WEBSITE).channel(CHAT))))
        .silent(
            inPurchase(
                p ->
                    p.touchpoint(
                            "a",
                            "A",
                            t ->
                                t.channel(EMAIL)
                                    .action(
                                        ActionKind.EMAIL,
                                        a -> a.message(m -> m.link(LinkKind.NEXT_STEP, "shop"))))
                        .touchpoint("b", "B", t -> t.channel(WEBSITE))))
        .firesAt(
            inPurchase(
                p ->
                    p.touchpoint(
                            "a",
                            "A",
                            t ->
                                t.channel(EMAIL)
                                    .action(
                                        ActionKind.EMAIL,
                                        a -> a.message(m -> m.link(LinkKind.SOCIAL, "x"))))
                        .touchpoint("b", "B", t -> t.channel(WEBSITE))),
            "phase[purchase]/touchpoint[b]")
        .silent(
            Journey.builder("shop", "Shop")
                .persona("ann", "Ann")
                .persona("bob", "Bob")
                .phase(
                    PURCHASE,
                    p ->
                        p.touchpoint("a", "A", t -> t.channel(EMAIL).concerns("ann"))
                            .touchpoint("b", "B", t -> t.channel(STORE).concerns("bob")))
                .build())
        .silent(
            inPurchase(p -> p.touchpoint("a", "A").touchpoint("b", "B", t -> t.channel(STORE))));
  }

  @Test
  void aTouchpointThatGoesOnElsewhereIsFound() {
    ValidatorTester.of(ChannelRules.CHANNEL_CHANGE_WITHOUT_STEP)
        .fires(
            touchpoint(
                PURCHASE,
                "order",
                "Orders online, then collects it",
                t -> t.channel(Channel.WEBSHOP).channel(Channel.STORE)),
            INFO,
            "phase[purchase]/touchpoint[order]",
            "\"Orders online, then collects it\" has 2 channels, and \"then\" says that one follows"
                + " the other",
            "\"Orders online, then collects it\" heeft 2 kanalen en \"then\" zegt dat ze op elkaar"
                + " volgen")
        .silent(
            touchpoint(
                PURCHASE,
                "order",
                "Orders",
                t -> t.channel(Channel.WEBSHOP).channel(Channel.STORE)))
        .silent(with(t -> t.name("Strengthens it").channel(EMAIL).channel(STORE)))
        .silent(with(t -> t.name("Orders, then pays").channel(EMAIL)))
        .firesAt(
            with(t -> t.description("Mail → winkel").channel(EMAIL).channel(STORE)),
            "phase[purchase]/touchpoint[pay]");
  }

  @Test
  void aSingleChannelIsFound() {
    ValidatorTester.of(ChannelRules.CHANNELS_SINGLE)
        .fires(
            Journey.builder("shop", "Shop")
                .phase(
                    PURCHASE, p -> p.touchpoint("order", "Orders", t -> t.channel(Channel.WEBSITE)))
                .phase(
                    USAGE, p -> p.touchpoint("help", "Gets help", t -> t.channel(Channel.WEBSITE)))
                .build(),
            WARNING,
            "journey",
            "The whole journey takes place on one channel: Website",
            "De hele klantreis speelt zich af op één kanaal: Website")
        .silent(
            Journey.builder("shop", "Shop")
                .phase(
                    PURCHASE, p -> p.touchpoint("order", "Orders", t -> t.channel(Channel.WEBSITE)))
                .phase(USAGE, p -> p.touchpoint("help", "Gets help", t -> t.channel(Channel.CHAT)))
                .build())
        .silent(with(t -> t.channel(EMAIL).channel(STORE)))
        .silent(with(t -> {}));
  }

  @Test
  void anOnlineJourneyIsFound() {
    ValidatorTester.of(ChannelRules.CHANNELS_ONLINE_ONLY)
        .fires(
            Journey.builder("shop", "Shop")
                .phase(
                    PURCHASE, p -> p.touchpoint("order", "Orders", t -> t.channel(Channel.WEBSITE)))
                .phase(USAGE, p -> p.touchpoint("help", "Gets help", t -> t.channel(Channel.CHAT)))
                .build(),
            INFO,
            "journey",
            "All channels of the journey are online, none is offline or by telephone",
            "Alle kanalen van de klantreis zijn online, geen is offline of telefonisch")
        .silent(
            Journey.builder("shop", "Shop")
                .phase(
                    PURCHASE, p -> p.touchpoint("order", "Orders", t -> t.channel(Channel.WEBSITE)))
                .phase(
                    USAGE,
                    p -> p.touchpoint("help", "Gets help", t -> t.channel(Channel.TELEPHONE)))
                .build())
        .silent(with(t -> t.channel(WEBSITE).channel(PARCEL)))
        .silent(with(t -> {}));
  }

  @Test
  void usageWithoutAChoiceOfChannelsIsFound() {
    ValidatorTester.of(ChannelRules.USAGE_CHANNEL_CHOICE)
        .fires(
            Journey.builder("shop", "Shop")
                .phase(PURCHASE, p -> p.touchpoint("pay", "Pays", t -> t.channel(Channel.WEBSHOP)))
                .phase(USAGE, p -> p.touchpoint("help", "Gets help", t -> t.channel(Channel.EMAIL)))
                .build(),
            WARNING,
            "phase[usage]",
            "Customers who use what they bought reach the company by one channel: E-mail",
            "Klanten bereiken het bedrijf tijdens het gebruik via maar één kanaal: E-mail")
        .silent(
            Journey.builder("shop", "Shop")
                .phase(PURCHASE, p -> p.touchpoint("pay", "Pays", t -> t.channel(Channel.WEBSHOP)))
                .phase(
                    USAGE,
                    p ->
                        p.touchpoint(
                            "help",
                            "Gets help",
                            t -> t.channel(Channel.EMAIL).channel(Channel.TELEPHONE)))
                .build())
        .silent(with(t -> t.channel(EMAIL)))
        .silent(touchpoint(USAGE, "a", "A"));
  }

  @Test
  void usageIsLookedForInEveryPhaseModel() {
    Consumer<PhaseBuilder> byEmail = p -> p.touchpoint("help", "Help", t -> t.channel(EMAIL));
    ValidatorTester.of(ChannelRules.USAGE_CHANNEL_CHOICE)
        .firesAt(
            Journey.builder("a", "A")
                .phaseModel(PhaseModels.CLASSIC_FIVE)
                .phase(ClassicFive.RETENTION, byEmail)
                .build(),
            "phase[retention]")
        .firesAt(
            Journey.builder("a", "A")
                .phaseModel(PhaseModels.DUTCH_FIVE)
                .phase(DutchFive.USAGE, byEmail)
                .build(),
            "phase[usage]")
        .firesAt(
            Journey.builder("a", "A")
                .phaseModel(PhaseModels.MCKINSEY_2009)
                .phase(McKinsey2009.POSTPURCHASE_EXPERIENCE, byEmail)
                .build(),
            "phase[postpurchase-experience]")
        .silent(
            Journey.builder("a", "A")
                .phaseModel(PhaseModels.FORRESTER)
                .phase(ForresterLifeCycle.USE, byEmail)
                .phase(
                    ForresterLifeCycle.ASK,
                    p -> p.touchpoint("call", "Calls", t -> t.channel(TELEPHONE)))
                .build());
  }

  @Test
  void aJourneyWithoutMomentOfTruthIsFound() {
    ValidatorTester.of(TouchpointRules.MOMENT_OF_TRUTH_UNMARKED)
        .fires(
            touchpoint(PURCHASE, "see", "Sees it on the shelf"),
            INFO,
            "journey",
            "No touchpoint of the journey is marked as a moment of truth",
            "Geen contactmoment van de klantreis is gemarkeerd als moment van de waarheid")
        .silent(
            touchpoint(
                PURCHASE, "see", "Sees it on the shelf", t -> t.momentOfTruth(MomentOfTruth.FIRST)))
        .silent(inPurchase(p -> {}));
  }
}
