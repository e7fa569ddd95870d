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
import static io.github.klantreis.validation.rules.Expectation.finds;
import static io.github.klantreis.validation.rules.Expectation.paths;
import static io.github.klantreis.validation.rules.Expectation.silent;
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
    return Journey.builder("shop", "Shop").phase(PURCHASE, details).build();
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
    // fires: touchpoint-without-action
    Journey journey =
        Journey.builder("shop", "Shop")
            .phase(PURCHASE, p -> p.touchpoint("pay", "Pays the order"))
            .build();
    // end
    finds(
        TouchpointRules.TOUCHPOINT_WITHOUT_ACTION,
        journey,
        WARNING,
        "phase[purchase]/touchpoint[pay]",
        "The company does nothing at \"Pays the order\", which makes it an empty shell",
        "Het bedrijf doet niets bij \"Pays the order\"; zo blijft het een lege huls");
  }

  @Test
  void aTouchpointWithAnActionIsFilled() {
    // silent: touchpoint-without-action
    Journey journey =
        Journey.builder("shop", "Shop")
            .phase(
                PURCHASE,
                p -> p.touchpoint("pay", "Pays the order", t -> t.action(ActionKind.CHECKOUT)))
            .build();
    // end
    silent(TouchpointRules.TOUCHPOINT_WITHOUT_ACTION, journey);
  }

  @Test
  void aTouchpointWithoutChannelIsFound() {
    // fires: touchpoint-without-channel
    Journey journey =
        Journey.builder("shop", "Shop")
            .phase(PURCHASE, p -> p.touchpoint("pay", "Pays the order"))
            .build();
    // end
    finds(
        TouchpointRules.TOUCHPOINT_WITHOUT_CHANNEL,
        journey,
        ERROR,
        "phase[purchase]/touchpoint[pay]",
        "Nobody said where \"Pays the order\" takes place",
        "Er staat niet bij waar \"Pays the order\" plaatsvindt");
  }

  @Test
  void aTouchpointWithAChannelSaysWhere() {
    // silent: touchpoint-without-channel
    Journey journey =
        Journey.builder("shop", "Shop")
            .phase(
                PURCHASE, p -> p.touchpoint("pay", "Pays the order", t -> t.channel(Channel.STORE)))
            .build();
    // end
    silent(TouchpointRules.TOUCHPOINT_WITHOUT_CHANNEL, journey);
  }

  @Test
  void aNameThatIsAChannelIsFound() {
    // fires: touchpoint-is-a-channel
    Journey journey =
        Journey.builder("shop", "Shop")
            .phase(AWARENESS, p -> p.touchpoint("site", "Website"))
            .build();
    // end
    finds(
        TouchpointRules.TOUCHPOINT_IS_A_CHANNEL,
        journey,
        WARNING,
        "phase[awareness]/touchpoint[site]",
        "\"Website\" says where it takes place, but not what happens",
        "\"Website\" zegt waar het plaatsvindt, maar niet wat er gebeurt");
  }

  @Test
  void aNameThatSaysWhatHappensIsNoChannel() {
    // silent: touchpoint-is-a-channel
    Journey journey =
        Journey.builder("shop", "Shop")
            .phase(
                AWARENESS,
                p -> p.touchpoint("site", "Finds the website", t -> t.channel(Channel.WEBSITE)))
            .build();
    // end
    silent(TouchpointRules.TOUCHPOINT_IS_A_CHANNEL, journey);
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
    assertThat(paths(TouchpointRules.TOUCHPOINT_IS_A_CHANNEL, with(t -> t.name(name)))).hasSize(1);
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
    silent(TouchpointRules.TOUCHPOINT_IS_A_CHANNEL, with(t -> t.name(name)));
  }

  @Test
  void theNameOfAnOwnChannelIsFound() {
    Channel desk =
        Channel.of(
            "desk", ChannelKind.OFFLINE, Ownership.OWNED, Text.en("Service desk").nl("Balie"));
    assertThat(
            paths(
                TouchpointRules.TOUCHPOINT_IS_A_CHANNEL, with(t -> t.name("balie").channel(desk))))
        .hasSize(1);
    silent(
        TouchpointRules.TOUCHPOINT_IS_A_CHANNEL,
        with(t -> t.name("Asks at the service desk").channel(desk)));
  }

  @Test
  void aTouchpointWithoutEmotionIsFound() {
    // fires: touchpoint-without-emotion
    Journey journey =
        Journey.builder("shop", "Shop")
            .phase(PURCHASE, p -> p.touchpoint("pay", "Pays the order"))
            .build();
    // end
    finds(
        TouchpointRules.TOUCHPOINT_WITHOUT_EMOTION,
        journey,
        WARNING,
        "phase[purchase]/touchpoint[pay]",
        "Nobody said what customers feel at \"Pays the order\"",
        "Er staat niet bij wat klanten voelen bij \"Pays the order\"");
  }

  @Test
  void aTouchpointWithAnEmotionTellsWhatCustomersFeel() {
    // silent: touchpoint-without-emotion
    Journey journey =
        Journey.builder("shop", "Shop")
            .phase(
                PURCHASE,
                p ->
                    p.touchpoint(
                        "pay", "Pays the order", t -> t.emotion(Emotion.negative("unsure"))))
            .build();
    // end
    silent(TouchpointRules.TOUCHPOINT_WITHOUT_EMOTION, journey);
  }

  @Test
  void anEmotionOfAPersonaAChannelOrAMeasurementIsOne() {
    silent(
        TouchpointRules.TOUCHPOINT_WITHOUT_EMOTION,
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
    // fires: touchpoint-duplicate
    Journey journey =
        Journey.builder("shop", "Shop")
            .phase(
                USAGE,
                p ->
                    p.touchpoint("call-1", "Calls the help desk")
                        .touchpoint("call-2", "Calls the help-desk"))
            .build();
    // end
    finds(
        TouchpointRules.TOUCHPOINT_DUPLICATE,
        journey,
        WARNING,
        "phase[usage]/touchpoint[call-2]",
        "The phase already has a touchpoint \"Calls the help desk\"; this one is called"
            + " \"Calls the help-desk\"",
        "De fase heeft al een contactmoment \"Calls the help desk\"; dit heet"
            + " \"Calls the help-desk\"");
  }

  @Test
  void differentNamesAndOtherPhasesAreNoDuplicates() {
    // silent: touchpoint-duplicate
    Journey journey =
        Journey.builder("shop", "Shop")
            .phase(
                USAGE,
                p ->
                    p.touchpoint("call-1", "Calls the help desk")
                        .touchpoint("call-2", "Calls again, as it broke down again"))
            .build();
    // end
    silent(TouchpointRules.TOUCHPOINT_DUPLICATE, journey);
    silent(
        TouchpointRules.TOUCHPOINT_DUPLICATE,
        Journey.builder("shop", "Shop")
            .phase(PURCHASE, p -> p.touchpoint("a", "Calls"))
            .phase(USAGE, p -> p.touchpoint("b", "Calls"))
            .build());
    silent(
        TouchpointRules.TOUCHPOINT_DUPLICATE,
        inPurchase(p -> p.touchpoint("a", "!").touchpoint("b", "?").touchpoint("c", "C++")));
  }

  @Test
  void aPhysicalTouchpointWithoutSenseIsFound() {
    // fires: touchpoint-sense-missing
    Journey journey =
        Journey.builder("shop", "Shop")
            .phase(
                DELIVERY,
                p -> p.touchpoint("unpack", "Unpacks the box", t -> t.channel(Channel.PARCEL)))
            .build();
    // end
    finds(
        TouchpointRules.TOUCHPOINT_SENSE_MISSING,
        journey,
        INFO,
        "phase[delivery]/touchpoint[unpack]",
        "\"Unpacks the box\" takes place in the physical world (Parcel), but names no sense",
        "\"Unpacks the box\" is een fysiek contactmoment (Pakket), maar noemt geen zintuig");
  }

  @Test
  void aPhysicalTouchpointWithASenseAndAnOnlineOneAreFine() {
    // silent: touchpoint-sense-missing
    Journey journey =
        Journey.builder("shop", "Shop")
            .phase(
                DELIVERY,
                p ->
                    p.touchpoint(
                        "unpack",
                        "Unpacks the box",
                        t -> t.channel(Channel.PARCEL).sense(Sense.SMELL)))
            .build();
    // end
    silent(TouchpointRules.TOUCHPOINT_SENSE_MISSING, journey);
    silent(
        TouchpointRules.TOUCHPOINT_SENSE_MISSING, with(t -> t.channel(WEBSITE).channel(TELEPHONE)));
  }

  @Test
  void aCommunicationThatLacksItsPartiesIsFound() {
    // fires: communication-incomplete
    Journey journey =
        Journey.builder("shop", "Shop")
            .phase(
                DELIVERY,
                p ->
                    p.touchpoint(
                        "track",
                        "Hears when it comes",
                        t -> t.interaction(Interaction.COMMUNICATION).initiator(Party.COMPANY)))
            .build();
    // end
    finds(
        TouchpointRules.COMMUNICATION_INCOMPLETE,
        journey,
        WARNING,
        "phase[delivery]/touchpoint[track]",
        "The communication \"Hears when it comes\" lacks its receiver and its channel",
        "De communicatie \"Hears when it comes\" mist de ontvanger en het kanaal");
  }

  @Test
  void aCommunicationWithItsPartiesAndAnActivityAreComplete() {
    // silent: communication-incomplete
    Journey journey =
        Journey.builder("shop", "Shop")
            .phase(
                DELIVERY,
                p ->
                    p.touchpoint(
                        "track",
                        "Hears when it comes",
                        t ->
                            t.interaction(Interaction.COMMUNICATION)
                                .initiator(Party.COMPANY)
                                .receiver(Party.CUSTOMER)
                                .channel(Channel.EMAIL)))
            .build();
    // end
    silent(TouchpointRules.COMMUNICATION_INCOMPLETE, journey);
    silent(
        TouchpointRules.COMMUNICATION_INCOMPLETE, with(t -> t.interaction(Interaction.ACTIVITY)));
    silent(TouchpointRules.COMMUNICATION_INCOMPLETE, with(t -> {}));
  }

  // ---- what customers feel ----

  @Test
  void aFlatCurveIsFound() {
    // fires: emotion-flat
    Journey journey =
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
            .build();
    // end
    finds(
        EmotionRules.EMOTION_FLAT,
        journey,
        WARNING,
        "journey",
        "All 4 touchpoints with an emotion have the same: positive",
        "Alle 4 contactmomenten met een emotie hebben dezelfde: positief");
  }

  @Test
  void aCurveWithAHighIsNotFlat() {
    // silent: emotion-flat
    Journey journey =
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
            .build();
    // end
    silent(EmotionRules.EMOTION_FLAT, journey);
  }

  @Test
  void threeEqualEmotionsAreTooFewToBeFlat() {
    silent(EmotionRules.EMOTION_FLAT, inPurchase(rated(1, 1, 1)));
    assertThat(paths(EmotionRules.EMOTION_FLAT, inPurchase(rated(1, 1, 1, 1)))).hasSize(1);
    assertThat(
            Validators.of(EmotionRules.EMOTION_FLAT)
                .withOption(EmotionRules.EMOTION_FLAT_FROM, 3)
                .validate(inPurchase(rated(1, 1, 1)))
                .findings())
        .hasSize(1);
    silent(EmotionRules.EMOTION_FLAT, inPurchase(p -> {}));
  }

  @Test
  void onlyHappyCustomersAreFound() {
    // fires: emotion-only-happy
    Journey journey =
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
            .build();
    // end
    finds(
        EmotionRules.EMOTION_ONLY_HAPPY,
        journey,
        WARNING,
        "journey",
        "At none of 6 touchpoints with an emotion do customers feel bad",
        "Bij geen van de 6 contactmomenten met een emotie voelen klanten zich slecht");
  }

  @Test
  void anHonestCurveHasALow() {
    // silent: emotion-only-happy
    Journey journey =
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
            .build();
    // end
    silent(EmotionRules.EMOTION_ONLY_HAPPY, journey);
  }

  @Test
  void fiveHappyTouchpointsAreTooFewToBeDishonest() {
    silent(EmotionRules.EMOTION_ONLY_HAPPY, inPurchase(rated(0, 1, 2, 1, 0)));
    assertThat(paths(EmotionRules.EMOTION_ONLY_HAPPY, inPurchase(rated(0, 1, 2, 1, 0, 0))))
        .containsExactly("journey");
    silent(EmotionRules.EMOTION_ONLY_HAPPY, inPurchase(rated(0, 1, 2, 1, 0, -1)));
  }

  @Test
  void aLowWithoutOpportunityIsFound() {
    // fires: emotion-low-without-opportunity
    Journey journey =
        Journey.builder("shop", "Shop")
            .phase(
                DELIVERY, p -> p.touchpoint("wait", "Waits at home", t -> t.emotion(-1, "annoyed")))
            .build();
    // end
    finds(
        EmotionRules.EMOTION_LOW_WITHOUT_OPPORTUNITY,
        journey,
        WARNING,
        "phase[delivery]/touchpoint[wait]",
        "Customers feel annoyed (-1) at \"Waits at home\", and no opportunity is noted",
        "Klanten voelen zich annoyed (-1) bij \"Waits at home\" en er staat geen kans bij");
  }

  @Test
  void aLowWithAnOpportunityASolutionOrAnAnswerIsFine() {
    // silent: emotion-low-without-opportunity
    Journey journey =
        Journey.builder("shop", "Shop")
            .phase(
                DELIVERY,
                p ->
                    p.touchpoint(
                        "wait",
                        "Waits at home",
                        t -> t.emotion(-1, "annoyed").opportunity("Tell the hour of delivery")))
            .build();
    // end
    silent(EmotionRules.EMOTION_LOW_WITHOUT_OPPORTUNITY, journey);
    silent(
        EmotionRules.EMOTION_LOW_WITHOUT_OPPORTUNITY,
        with(t -> t.emotion(-2, "angry").solution("Refund at once")));
    silent(
        EmotionRules.EMOTION_LOW_WITHOUT_OPPORTUNITY,
        with(t -> t.emotion(-2, "angry").action(ActionKind.COMPLAINT_RESPONSE)));
    silent(EmotionRules.EMOTION_LOW_WITHOUT_OPPORTUNITY, with(t -> t.emotion(0, "calm")));
  }

  @Test
  void theLowOfOnePersonaIsOneToo() {
    assertThat(
            paths(
                EmotionRules.EMOTION_LOW_WITHOUT_OPPORTUNITY,
                Journey.builder("shop", "Shop")
                    .persona("ann", "Ann")
                    .phase(
                        PURCHASE,
                        p ->
                            p.touchpoint(
                                "pay",
                                "Pays",
                                t -> t.emotion(1, "glad").emotionOf("ann", -1, "lost")))
                    .build()))
        .containsExactly("phase[purchase]/touchpoint[pay]");
  }

  @Test
  void aSharpFallWithoutPainPointIsFound() {
    // fires: emotion-drop-unexplained
    Journey journey =
        Journey.builder("shop", "Shop")
            .phase(PURCHASE, p -> p.touchpoint("pay", "Pays", t -> t.emotion(1, "glad")))
            .phase(
                DELIVERY, p -> p.touchpoint("wait", "Waits at home", t -> t.emotion(-1, "annoyed")))
            .build();
    // end
    finds(
        EmotionRules.EMOTION_DROP_UNEXPLAINED,
        journey,
        INFO,
        "phase[delivery]/touchpoint[wait]",
        "From \"Pays\" to \"Waits at home\" the emotion falls by 2, and no pain point says why",
        "Van \"Pays\" naar \"Waits at home\" daalt de emotie met 2 en geen pijnpunt zegt waarom");
  }

  @Test
  void aSharpFallWithAPainPointIsExplained() {
    // silent: emotion-drop-unexplained
    Journey journey =
        Journey.builder("shop", "Shop")
            .phase(PURCHASE, p -> p.touchpoint("pay", "Pays", t -> t.emotion(1, "glad")))
            .phase(
                DELIVERY,
                p ->
                    p.touchpoint(
                        "wait",
                        "Waits at home",
                        t -> t.emotion(-1, "annoyed").painPoint("Nobody tells the hour")))
            .build();
    // end
    silent(EmotionRules.EMOTION_DROP_UNEXPLAINED, journey);
  }

  @Test
  void aFallOfOneIsNotSharpAndARiseIsNoFall() {
    silent(EmotionRules.EMOTION_DROP_UNEXPLAINED, inPurchase(rated(1, 0, -1, 2)));
    assertThat(paths(EmotionRules.EMOTION_DROP_UNEXPLAINED, inPurchase(rated(2, 0, 1, -2, -2))))
        .containsExactly("phase[purchase]/touchpoint[t1]", "phase[purchase]/touchpoint[t3]");
    assertThat(
            Validators.of(EmotionRules.EMOTION_DROP_UNEXPLAINED)
                .withOption(EmotionRules.EMOTION_DROP_UNEXPLAINED_FALL, 1)
                .validate(inPurchase(rated(1, 0, 0)))
                .findings())
        .hasSize(1);
  }

  @Test
  void aPhaseWithoutTouchpointsPartsNoNeighbours() {
    assertThat(
            paths(
                EmotionRules.EMOTION_DROP_UNEXPLAINED,
                Journey.builder("shop", "Shop")
                    .phase(PURCHASE, rated(2))
                    .phase(DELIVERY)
                    .phase(USAGE, p -> p.touchpoint("use", "Uses", t -> t.emotion(0, "so")))
                    .build()))
        .containsExactly("phase[usage]/touchpoint[use]");
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
    assertThat(paths(EmotionRules.EMOTION_DROP_UNEXPLAINED, journey)).hasSize(1);
    silent(
        EmotionRules.EMOTION_DROP_UNEXPLAINED, journey.withTouchpoint("a", t -> t.concerns("bob")));
  }

  @Test
  void severalSignsOfDroppingOffAreFound() {
    // fires: dropoff-risk
    Journey journey =
        Journey.builder("shop", "Shop")
            .phase(
                PURCHASE,
                p ->
                    p.touchpoint(
                        "form",
                        "Fills in the form",
                        t -> t.emotion(-1, "impatient").opportunity("Ask less")))
            .build();
    // end
    finds(
        EmotionRules.DROPOFF_RISK,
        journey,
        WARNING,
        "phase[purchase]/touchpoint[form]",
        "Customers may leave at \"Fills in the form\", which shows 2 signs: a negative emotion and"
            + " no measurable success",
        "Klanten kunnen afhaken bij \"Fills in the form\", met 2 tekenen: een negatieve emotie en"
            + " geen meetbaar succes");
  }

  @Test
  void oneSignOfDroppingOffIsNoRisk() {
    // silent: dropoff-risk
    Journey journey =
        Journey.builder("shop", "Shop")
            .phase(
                PURCHASE,
                p ->
                    p.touchpoint(
                        "form",
                        "Fills in the form",
                        t ->
                            t.emotion(-1, "impatient")
                                .opportunity("Ask less")
                                .successCriterion("9 of 10 who begin also send it")))
            .build();
    // end
    silent(EmotionRules.DROPOFF_RISK, journey);
  }

  @Test
  void whatWasNotFilledInIsNoRiskByItself() {
    silent(EmotionRules.DROPOFF_RISK, with(t -> {}));
    silent(EmotionRules.DROPOFF_RISK, with(t -> t.painPoint("a").painPoint("b")));
    assertThat(
            paths(
                EmotionRules.DROPOFF_RISK,
                with(t -> t.painPoint("a").painPoint("b").painPoint("c"))))
        .hasSize(1);
    assertThat(
            Validators.of(EmotionRules.DROPOFF_RISK)
                .withOption(EmotionRules.DROPOFF_RISK_SIGNS, 4)
                .validate(with(t -> t.painPoint("a").painPoint("b").painPoint("c")))
                .findings())
        .isEmpty();
  }

  @Test
  void anExperienceThatDiffersByChannelIsFound() {
    // fires: channel-experience-inconsistent
    Journey journey =
        Journey.builder("shop", "Shop")
            .phase(
                USAGE,
                p ->
                    p.touchpoint(
                        "ask",
                        "Asks for help",
                        t ->
                            t.channel(Channel.STORE)
                                .channel(Channel.SOCIAL_MEDIA)
                                .emotionVia(Channel.STORE, Emotion.positive("welcome"))
                                .emotionVia(Channel.SOCIAL_MEDIA, Emotion.negative("kept off"))))
            .build();
    // end
    finds(
        ChannelRules.CHANNEL_EXPERIENCE_INCONSISTENT,
        journey,
        WARNING,
        "phase[usage]/touchpoint[ask]",
        "Customers feel welcome via Store, but kept off via Social media at \"Asks for help\":"
            + " 2 apart, more than 1",
        "Klanten voelen zich welcome via Winkel, maar kept off via Sociale media bij"
            + " \"Asks for help\": een verschil van 2, meer dan 1");
  }

  @Test
  void anExperienceThatDiffersByOneIsAlike() {
    // silent: channel-experience-inconsistent
    Journey journey =
        Journey.builder("shop", "Shop")
            .phase(
                USAGE,
                p ->
                    p.touchpoint(
                        "ask",
                        "Asks for help",
                        t ->
                            t.channel(Channel.STORE)
                                .channel(Channel.SOCIAL_MEDIA)
                                .emotionVia(Channel.STORE, Emotion.positive("welcome"))
                                .emotionVia(Channel.SOCIAL_MEDIA, Emotion.neutral("helped"))))
            .build();
    // end
    silent(ChannelRules.CHANNEL_EXPERIENCE_INCONSISTENT, journey);
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
    assertThat(
            paths(
                TouchpointRules.TOUCHPOINT_DUPLICATE,
                inPurchase(p -> p.touchpoint("a", "Caf\u00e9").touchpoint("b", "Cafe\u0301"))))
        .containsExactly("phase[purchase]/touchpoint[b]");
  }

  @Test
  void aChannelWithoutOwnEmotionHasTheCommonOne() {
    assertThat(
            paths(
                ChannelRules.CHANNEL_EXPERIENCE_INCONSISTENT,
                with(
                    t ->
                        t.channel(STORE)
                            .channel(SOCIAL_MEDIA)
                            .emotion(1, "welcome")
                            .emotionVia(SOCIAL_MEDIA, Emotion.negative("kept off")))))
        .hasSize(1);
    silent(
        ChannelRules.CHANNEL_EXPERIENCE_INCONSISTENT,
        with(t -> t.channel(STORE).emotionVia(STORE, Emotion.negative("kept off"))));
  }

  // ---- channels ----

  @Test
  void aGapBetweenChannelsIsFound() {
    // fires: transition-gap
    Journey journey =
        Journey.builder("shop", "Shop")
            .phase(
                CONSIDERATION,
                p ->
                    p.touchpoint("read", "Reads about it", t -> t.channel(Channel.BLOG))
                        .touchpoint("visit", "Tries it", t -> t.channel(Channel.STORE)))
            .build();
    // end
    finds(
        ChannelRules.TRANSITION_GAP,
        journey,
        INFO,
        "phase[consideration]/touchpoint[visit]",
        "Nothing leads from \"Reads about it\" (Blog) to \"Tries it\" (Store)",
        "Niets leidt van \"Reads about it\" (Blog) naar \"Tries it\" (Winkel)");
  }

  @Test
  void aLinkLeadsFromOneChannelToTheNext() {
    // silent: transition-gap
    Journey journey =
        Journey.builder("shop", "Shop")
            .phase(
                CONSIDERATION,
                p ->
                    p.touchpoint(
                            "read", "Reads about it", t -> t.channel(Channel.BLOG).leadsTo("visit"))
                        .touchpoint("visit", "Tries it", t -> t.channel(Channel.STORE)))
            .build();
    // end
    silent(ChannelRules.TRANSITION_GAP, journey);
  }

  @Test
  void sharedChannelsLinksOnAndOtherPersonasAreNoGaps() {
    silent(
        ChannelRules.TRANSITION_GAP,
        inPurchase(
            p ->
                p.touchpoint("a", "A", t -> t.channel(EMAIL).channel(WEBSITE))
                    .touchpoint("b", "B", t -> t.channel(WEBSITE).channel(CHAT))));
    silent(
        ChannelRules.TRANSITION_GAP,
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
                    .touchpoint("b", "B", t -> t.channel(WEBSITE))));
    assertThat(
            paths(
                ChannelRules.TRANSITION_GAP,
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
                            .touchpoint("b", "B", t -> t.channel(WEBSITE)))))
        .hasSize(1);
    silent(
        ChannelRules.TRANSITION_GAP,
        Journey.builder("shop", "Shop")
            .persona("ann", "Ann")
            .persona("bob", "Bob")
            .phase(
                PURCHASE,
                p ->
                    p.touchpoint("a", "A", t -> t.channel(EMAIL).concerns("ann"))
                        .touchpoint("b", "B", t -> t.channel(STORE).concerns("bob")))
            .build());
    silent(
        ChannelRules.TRANSITION_GAP,
        inPurchase(p -> p.touchpoint("a", "A").touchpoint("b", "B", t -> t.channel(STORE))));
  }

  @Test
  void aTouchpointThatGoesOnElsewhereIsFound() {
    // fires: channel-change-without-step
    Journey journey =
        Journey.builder("shop", "Shop")
            .phase(
                PURCHASE,
                p ->
                    p.touchpoint(
                        "order",
                        "Orders online, then collects it",
                        t -> t.channel(Channel.WEBSHOP).channel(Channel.STORE)))
            .build();
    // end
    finds(
        ChannelRules.CHANNEL_CHANGE_WITHOUT_STEP,
        journey,
        INFO,
        "phase[purchase]/touchpoint[order]",
        "\"Orders online, then collects it\" has 2 channels, and \"then\" says that one follows"
            + " the other",
        "\"Orders online, then collects it\" heeft 2 kanalen en \"then\" zegt dat ze op elkaar"
            + " volgen");
  }

  @Test
  void severalChannelsAreAChoice() {
    // silent: channel-change-without-step
    Journey journey =
        Journey.builder("shop", "Shop")
            .phase(
                PURCHASE,
                p ->
                    p.touchpoint(
                        "order", "Orders", t -> t.channel(Channel.WEBSHOP).channel(Channel.STORE)))
            .build();
    // end
    silent(ChannelRules.CHANNEL_CHANGE_WITHOUT_STEP, journey);
    silent(
        ChannelRules.CHANNEL_CHANGE_WITHOUT_STEP,
        with(t -> t.name("Strengthens it").channel(EMAIL).channel(STORE)));
    silent(
        ChannelRules.CHANNEL_CHANGE_WITHOUT_STEP,
        with(t -> t.name("Orders, then pays").channel(EMAIL)));
    assertThat(
            paths(
                ChannelRules.CHANNEL_CHANGE_WITHOUT_STEP,
                with(t -> t.description("Mail → winkel").channel(EMAIL).channel(STORE))))
        .hasSize(1);
  }

  @Test
  void aSingleChannelIsFound() {
    // fires: channels-single
    Journey journey =
        Journey.builder("shop", "Shop")
            .phase(PURCHASE, p -> p.touchpoint("order", "Orders", t -> t.channel(Channel.WEBSITE)))
            .phase(USAGE, p -> p.touchpoint("help", "Gets help", t -> t.channel(Channel.WEBSITE)))
            .build();
    // end
    finds(
        ChannelRules.CHANNELS_SINGLE,
        journey,
        WARNING,
        "journey",
        "The whole journey takes place on one channel: Website",
        "De hele klantreis speelt zich af op één kanaal: Website");
  }

  @Test
  void aSecondChannelIsEnough() {
    // silent: channels-single
    Journey journey =
        Journey.builder("shop", "Shop")
            .phase(PURCHASE, p -> p.touchpoint("order", "Orders", t -> t.channel(Channel.WEBSITE)))
            .phase(USAGE, p -> p.touchpoint("help", "Gets help", t -> t.channel(Channel.CHAT)))
            .build();
    // end
    silent(ChannelRules.CHANNELS_SINGLE, journey);
    silent(ChannelRules.CHANNELS_SINGLE, with(t -> t.channel(EMAIL).channel(STORE)));
    silent(ChannelRules.CHANNELS_SINGLE, with(t -> {}));
  }

  @Test
  void anOnlineJourneyIsFound() {
    // fires: channels-online-only
    Journey journey =
        Journey.builder("shop", "Shop")
            .phase(PURCHASE, p -> p.touchpoint("order", "Orders", t -> t.channel(Channel.WEBSITE)))
            .phase(USAGE, p -> p.touchpoint("help", "Gets help", t -> t.channel(Channel.CHAT)))
            .build();
    // end
    finds(
        ChannelRules.CHANNELS_ONLINE_ONLY,
        journey,
        INFO,
        "journey",
        "All channels of the journey are online, none is offline or by telephone",
        "Alle kanalen van de klantreis zijn online, geen is offline of telefonisch");
  }

  @Test
  void aTelephoneIsNotOnline() {
    // silent: channels-online-only
    Journey journey =
        Journey.builder("shop", "Shop")
            .phase(PURCHASE, p -> p.touchpoint("order", "Orders", t -> t.channel(Channel.WEBSITE)))
            .phase(USAGE, p -> p.touchpoint("help", "Gets help", t -> t.channel(Channel.TELEPHONE)))
            .build();
    // end
    silent(ChannelRules.CHANNELS_ONLINE_ONLY, journey);
    silent(ChannelRules.CHANNELS_ONLINE_ONLY, with(t -> t.channel(WEBSITE).channel(PARCEL)));
    silent(ChannelRules.CHANNELS_ONLINE_ONLY, with(t -> {}));
  }

  @Test
  void usageWithoutAChoiceOfChannelsIsFound() {
    // fires: usage-channel-choice
    Journey journey =
        Journey.builder("shop", "Shop")
            .phase(PURCHASE, p -> p.touchpoint("pay", "Pays", t -> t.channel(Channel.WEBSHOP)))
            .phase(USAGE, p -> p.touchpoint("help", "Gets help", t -> t.channel(Channel.EMAIL)))
            .build();
    // end
    finds(
        ChannelRules.USAGE_CHANNEL_CHOICE,
        journey,
        WARNING,
        "phase[usage]",
        "Customers who use what they bought reach the company by one channel: E-mail",
        "Klanten bereiken het bedrijf tijdens het gebruik via maar één kanaal: E-mail");
  }

  @Test
  void twoChannelsAreAChoice() {
    // silent: usage-channel-choice
    Journey journey =
        Journey.builder("shop", "Shop")
            .phase(PURCHASE, p -> p.touchpoint("pay", "Pays", t -> t.channel(Channel.WEBSHOP)))
            .phase(
                USAGE,
                p ->
                    p.touchpoint(
                        "help",
                        "Gets help",
                        t -> t.channel(Channel.EMAIL).channel(Channel.TELEPHONE)))
            .build();
    // end
    silent(ChannelRules.USAGE_CHANNEL_CHOICE, journey);
    silent(ChannelRules.USAGE_CHANNEL_CHOICE, with(t -> t.channel(EMAIL)));
    silent(
        ChannelRules.USAGE_CHANNEL_CHOICE,
        Journey.builder("shop", "Shop").phase(USAGE, p -> p.touchpoint("a", "A")).build());
  }

  @Test
  void usageIsLookedForInEveryPhaseModel() {
    Consumer<PhaseBuilder> byEmail = p -> p.touchpoint("help", "Help", t -> t.channel(EMAIL));
    assertThat(
            paths(
                ChannelRules.USAGE_CHANNEL_CHOICE,
                Journey.builder("a", "A")
                    .phaseModel(PhaseModels.CLASSIC_FIVE)
                    .phase(ClassicFive.RETENTION, byEmail)
                    .build()))
        .containsExactly("phase[retention]");
    assertThat(
            paths(
                ChannelRules.USAGE_CHANNEL_CHOICE,
                Journey.builder("a", "A")
                    .phaseModel(PhaseModels.DUTCH_FIVE)
                    .phase(DutchFive.USAGE, byEmail)
                    .build()))
        .hasSize(1);
    assertThat(
            paths(
                ChannelRules.USAGE_CHANNEL_CHOICE,
                Journey.builder("a", "A")
                    .phaseModel(PhaseModels.MCKINSEY_2009)
                    .phase(McKinsey2009.POSTPURCHASE_EXPERIENCE, byEmail)
                    .build()))
        .hasSize(1);
    silent(
        ChannelRules.USAGE_CHANNEL_CHOICE,
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
    // fires: moment-of-truth-unmarked
    Journey journey =
        Journey.builder("shop", "Shop")
            .phase(PURCHASE, p -> p.touchpoint("see", "Sees it on the shelf"))
            .build();
    // end
    finds(
        TouchpointRules.MOMENT_OF_TRUTH_UNMARKED,
        journey,
        INFO,
        "journey",
        "No touchpoint of the journey is marked as a moment of truth",
        "Geen contactmoment van de klantreis is gemarkeerd als moment van de waarheid");
  }

  @Test
  void oneMomentOfTruthIsEnough() {
    // silent: moment-of-truth-unmarked
    Journey journey =
        Journey.builder("shop", "Shop")
            .phase(
                PURCHASE,
                p ->
                    p.touchpoint(
                        "see", "Sees it on the shelf", t -> t.momentOfTruth(MomentOfTruth.FIRST)))
            .build();
    // end
    silent(TouchpointRules.MOMENT_OF_TRUTH_UNMARKED, journey);
    silent(TouchpointRules.MOMENT_OF_TRUTH_UNMARKED, inPurchase(p -> {}));
  }
}
