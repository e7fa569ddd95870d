package io.github.klantreis.validation.rules;

import static io.github.klantreis.phase.CanonicalPhase.AWARENESS;
import static io.github.klantreis.phase.CanonicalPhase.CONSIDERATION;
import static io.github.klantreis.phase.CanonicalPhase.DELIVERY;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.phase.CanonicalPhase.USAGE;
import static io.github.klantreis.term.Channel.EMAIL;
import static io.github.klantreis.term.Channel.STORE;
import static io.github.klantreis.term.Channel.TELEPHONE;
import static io.github.klantreis.term.Channel.WEBSITE;
import static io.github.klantreis.validation.Severity.INFO;
import static io.github.klantreis.validation.Severity.WARNING;
import static io.github.klantreis.validation.rules.Journeys.phase;
import static io.github.klantreis.validation.rules.Journeys.shop;
import static io.github.klantreis.validation.rules.Journeys.touchpoint;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.model.Journey;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.ChannelKind;
import io.github.klantreis.term.InteractionType;
import io.github.klantreis.term.JourneyState;
import io.github.klantreis.term.Market;
import io.github.klantreis.term.Moment;
import io.github.klantreis.term.MomentOfTruth;
import io.github.klantreis.term.Ownership;
import io.github.klantreis.term.People;
import io.github.klantreis.term.Sense;
import io.github.klantreis.term.Side;
import io.github.klantreis.testing.ValidatorTester;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.vocabulary.Text;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TouchpointRulesTest {
  @Test
  void anEmptyShellIsFound() {
    Journey paid =
        shop()
            .phase(
                PURCHASE,
                p ->
                    p.touchpoint(
                            "choose",
                            "Chooses",
                            t -> t.channel(Channel.WEBSHOP).action(ActionKind.COMPARISON))
                        .touchpoint("pay", "Pays the order", t -> t.channel(Channel.WEBSHOP)))
            .build();
    ValidatorTester.of(TouchpointRules.TOUCHPOINT_WITHOUT_ACTION)
        .fires(
            paid,
            INFO,
            "phase[purchase]/touchpoint[pay]/@actions",
            "\"Pays the order\" does not say what the organisation does",
            "Bij \"Pays the order\" staat niet wat de organisatie doet")
        .silent(paid.withTouchpoint("pay", t -> t.action(ActionKind.CHECKOUT)));
  }

  @Test
  void nothingIsMissingWhereTheCompanyCouldNotActOrSaysWhatItDoes() {
    Journey journey =
        shop()
            .actor("courier", "Courier", Side.PARTNER)
            .phase(
                PURCHASE,
                p ->
                    p.touchpoint(
                            "choose",
                            "Chooses",
                            t -> t.channel(Channel.WEBSHOP).action(ActionKind.COMPARISON))
                        .touchpoint(
                            "asks",
                            "Asks an adviser",
                            t ->
                                t.channel(Channel.FACE_TO_FACE)
                                    .blueprint(b -> b.frontstage("Adviser answers")))
                        .touchpoint(
                            "hears", "Hears from a friend", t -> t.channel(Channel.WORD_OF_MOUTH))
                        .touchpoint(
                            "parcel",
                            "Gets the parcel",
                            t -> t.channel(Channel.PARCEL).initiator("courier"))
                        .touchpoint("ad", "Sees an ad", t -> t.channel(Channel.SEARCH_AD))
                        .touchpoint("waits", "Waits", t -> t.lasts(Period.ofDays(3)))
                        .touchpoint(
                            "tries",
                            "Tries it at home",
                            t -> t.channel(Channel.PARCEL).interaction(InteractionType.ACTIVITY)))
            .build();
    ValidatorTester.of(TouchpointRules.TOUCHPOINT_WITHOUT_ACTION).silent(journey);
  }

  @Test
  void atADeskWherePeopleAreHelpedNobodyDoesNothing() {
    ValidatorTester.of(TouchpointRules.TOUCHPOINT_WITHOUT_ACTION)
        .silent(
            Journey.builder("passport", "Renewing a passport")
                .people(People.CITIZENS)
                .phase(
                    PURCHASE,
                    p ->
                        p.touchpoint(
                                "books",
                                "Books an appointment",
                                t -> t.channel(Channel.WEBSITE).action(ActionKind.CONFIRMATION))
                            .touchpoint("desk", "At the desk", t -> t.channel(Channel.STORE)))
                .build())
        .silent(
            shop()
                .phase(
                    PURCHASE,
                    p ->
                        p.touchpoint("a", "Looks", t -> t.channel(Channel.WEBSITE))
                            .touchpoint("b", "Chooses", t -> t.channel(Channel.WEBSITE))
                            .touchpoint(
                                "c",
                                "Pays",
                                t -> t.channel(Channel.WEBSITE).action(ActionKind.CHECKOUT)))
                .build());
  }

  @Test
  void theCompanysOwnActBackstageNeedsNoChannelAndNoFeelings() {
    Journey checked =
        shop()
            .phase(
                PURCHASE,
                p ->
                    p.touchpoint("pay", "Pays", t -> t.channel(STORE).emotion(1, "glad"))
                        .touchpoint(
                            "check",
                            "Checks the credit",
                            t ->
                                t.interaction(InteractionType.ACTIVITY)
                                    .initiator(Side.COMPANY)
                                    .blueprint(b -> b.backstage("Clerk looks it up")))
                        .touchpoint(
                            "orders",
                            "Orders from the maker",
                            t -> t.channel(EMAIL).initiator(Side.COMPANY).receiver(Side.PARTNER)))
            .build();
    ValidatorTester.of(TouchpointRules.TOUCHPOINT_WITHOUT_CHANNEL).silent(checked);
    ValidatorTester.of(TouchpointRules.TOUCHPOINT_WITHOUT_EMOTION)
        .silent(checked)
        .firesAt(
            checked.withTouchpoint("orders", t -> t.receiver(Side.CUSTOMER)),
            "phase[purchase]/touchpoint[orders]/@emotion");
  }

  @Test
  void whereNobodyHasBeenNobodyIsAskedWhatTheyFeel() {
    Journey asIs =
        shop()
            .phase(
                PURCHASE,
                p ->
                    p.touchpoint("see", "Sees it", t -> t.channel(STORE).emotion(1, "keen"))
                        .touchpoint("pay", "Pays", t -> t.channel(STORE)))
            .build();
    for (Journey toBe :
        List.of(
            asIs.toBuilder().state(JourneyState.TO_BE).build(),
            asIs.withTouchpoint("pay", t -> t.state(JourneyState.TO_BE)))) {
      assertThat(
              Validators.of(TouchpointRules.TOUCHPOINT_WITHOUT_EMOTION).validate(toBe).findings())
          .singleElement()
          .satisfies(
              finding ->
                  assertThat(finding.hint(Locale.ENGLISH))
                      .hasValue(
                          "Note how customers should feel there, and try it out with a few of"
                              + " them"));
    }
    assertThat(Validators.of(TouchpointRules.TOUCHPOINT_WITHOUT_EMOTION).validate(asIs).findings())
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.hint(Locale.ENGLISH))
                    .hasValue("Ask customers how they feel there, and note it"));
  }

  @Test
  void whatIsToldInAnotherJourneyIsJudgedThere() {
    Journey overview =
        shop()
            .phase(
                PURCHASE,
                p ->
                    p.touchpoint("see", "Sees it", t -> t.channel(STORE).emotion(1, "keen"))
                        .touchpoint("pay", "Pays", t -> t.drillsDownTo("paying")))
            .build();
    ValidatorTester.of(TouchpointRules.TOUCHPOINT_WITHOUT_CHANNEL).silent(overview);
    ValidatorTester.of(TouchpointRules.TOUCHPOINT_WITHOUT_EMOTION).silent(overview);
  }

  @Test
  void aTouchpointWithoutChannelIsFound() {
    ValidatorTester.of(TouchpointRules.TOUCHPOINT_WITHOUT_CHANNEL)
        .fires(
            touchpoint(PURCHASE, "pay", "Pays the order", t -> t.moment(Moment.PAYMENT)),
            WARNING,
            "phase[purchase]/touchpoint[pay]/@channels",
            "\"Pays the order\" has no channel",
            "Bij \"Pays the order\" staat geen kanaal")
        .silent(touchpoint(PURCHASE, "pay", "Pays the order", t -> t.channel(Channel.STORE)))
        .silent(
            touchpoint(
                AWARENESS, "ache", "Feels pain", t -> t.interaction(InteractionType.ACTIVITY)));
  }

  @Test
  void twoOnTheSameSideNeedNoChannel() {
    Journey asks =
        shop()
            .persona("ann", "Ann")
            .actor("mechanic", "Her mechanic", Side.CUSTOMER)
            .actor("seller", "The seller", Side.COMPANY)
            .phase(
                PURCHASE,
                p ->
                    p.touchpoint(
                        "asks",
                        "Asks who will repair it",
                        t -> t.initiator("ann").receiver("mechanic")))
            .build();
    ValidatorTester.of(TouchpointRules.TOUCHPOINT_WITHOUT_CHANNEL)
        .silent(asks)
        .firesAt(
            asks.withTouchpoint("asks", t -> t.receiver("seller")),
            "phase[purchase]/touchpoint[asks]/@channels");
  }

  @Test
  void whatColleaguesFeelIsWhatEmployeesFeel() {
    Journey leaves =
        Journey.builder("leaves", "Leaves")
            .people(People.EMPLOYEES)
            .actor("colleagues", "Her colleagues", Side.COMPANY)
            .phase(
                USAGE,
                p ->
                    p.touchpoint("begins", "Begins", t -> t.emotion(1, "keen"))
                        .touchpoint(
                            "tells", "Tells that she leaves", t -> t.involves("colleagues")))
            .build();
    ValidatorTester.of(TouchpointRules.TOUCHPOINT_WITHOUT_EMOTION)
        .firesAt(leaves, "phase[usage]/touchpoint[tells]/@emotion")
        .silent(leaves.withTouchpoint("tells", t -> t.emotionOf("colleagues", 1, "understanding")));
  }

  @Test
  void onlyWhereSomebodyIsContactedAChannelIsMissing() {
    Journey lived =
        Journey.builder("lump", "A lump")
            .people(People.PATIENTS)
            .actor("clinic", "The clinic", Side.COMPANY)
            .persona("ann", "Ann")
            .phase(
                AWARENESS,
                p ->
                    p.touchpoint("finds", "Finds a lump and ignores it")
                        .touchpoint("waits", "Waits in the dressing area", t -> t.initiator("ann"))
                        .touchpoint(
                            "record",
                            "Record is created",
                            t -> t.initiator("clinic").blueprint(b -> b.supportingSystem("EHR")))
                        .touchpoint(
                            "moves", "Life changes", t -> t.blueprint(b -> b.backstage("x"))))
            .build();
    ValidatorTester rule = ValidatorTester.of(TouchpointRules.TOUCHPOINT_WITHOUT_CHANNEL);
    rule.silent(lived);
    rule.firesAt(
        lived.withTouchpoint("record", t -> t.receiver("ann")),
        "phase[awareness]/touchpoint[record]/@channels");
    rule.firesAt(
        lived.withTouchpoint("record", t -> t.involves("ann")),
        "phase[awareness]/touchpoint[record]/@channels");
    rule.firesAt(
        lived.withTouchpoint("moves", t -> t.blueprint(b -> b.frontstage("A nurse listens"))),
        "phase[awareness]/touchpoint[moves]/@channels");
    rule.firesAt(
        lived.withTouchpoint("waits", t -> t.action(ActionKind.LETTER)),
        "phase[awareness]/touchpoint[waits]/@channels");
    rule.silent(lived.withTouchpoint("waits", t -> t.receiver(Side.OTHER)));
    rule.firesAt(
        lived.withTouchpoint("waits", t -> t.initiator(Side.OTHER).receiver("clinic")),
        "phase[awareness]/touchpoint[waits]/@channels");
  }

  @Test
  void inTheStoreOfACompetitorThereIsNothingToDo() {
    Journey journey =
        Journey.builder("bike", "Buying a bike")
            .market(Market.B2C)
            .actor("rival", "The rival", Side.OTHER)
            .phase(
                CONSIDERATION,
                p ->
                    p.touchpoint(
                            "rival",
                            "Visits the rival",
                            t ->
                                t.channel(Channel.WEBSITE)
                                    .initiator(Side.CUSTOMER)
                                    .receiver("rival"))
                        .touchpoint(
                            "calls",
                            "Calls us",
                            t -> t.channel(Channel.TELEPHONE).action(ActionKind.CALL)))
            .build();
    ValidatorTester.of(TouchpointRules.TOUCHPOINT_WITHOUT_ACTION)
        .silent(journey)
        .firesAt(
            journey.edit(edit -> edit.actor("rival", actor -> actor.side(Side.COMPANY))),
            "phase[consideration]/touchpoint[rival]/@actions");
  }

  @Test
  void whoLooksForInformationFindsItSomewhere() {
    Journey looks = touchpoint(AWARENESS, "looks", "Looks in many places for information", t -> {});
    ValidatorTester.of(TouchpointRules.TOUCHPOINT_WITHOUT_CHANNEL)
        .firesAt(looks, "phase[awareness]/touchpoint[looks]/@channels")
        .firesAt(
            looks.withTouchpoint("looks", t -> t.name("Zoekt overal naar informatie")),
            "phase[awareness]/touchpoint[looks]/@channels")
        .silent(
            looks.withTouchpoint("looks", t -> t.name("Looks at the sky")),
            looks.withTouchpoint("looks", t -> t.channel(Channel.SEARCH_ENGINE)),
            looks.withTouchpoint("looks", t -> t.interaction(InteractionType.ACTIVITY)));
  }

  @Test
  void whatHasAReceiverIsNoActivity() {
    Journey pays = touchpoint(PURCHASE, "pay", "Pays", t -> t.moment(Moment.PAYMENT));
    assertThat(channelHint(pays)).contains("or mark it as an activity if nobody is contacted");
    assertThat(channelHint(pays.withTouchpoint("pay", t -> t.receiver(Side.COMPANY))))
        .isEqualTo(
            "Name the channels, such as the website, telephone, a service desk, a letter or a home visit");
  }

  private static String channelHint(Journey journey) {
    return Validators.of(TouchpointRules.TOUCHPOINT_WITHOUT_CHANNEL)
        .validate(journey)
        .findings()
        .get(0)
        .hint(Locale.ENGLISH)
        .orElseThrow();
  }

  @Test
  void aNameThatIsAChannelIsFound() {
    ValidatorTester.of(TouchpointRules.TOUCHPOINT_IS_A_CHANNEL)
        .fires(
            touchpoint(AWARENESS, "site", "Website"),
            WARNING,
            "phase[awareness]/touchpoint[site]/@name",
            "\"Website\" says where something takes place, but not what happens",
            "\"Website\" zegt waar iets plaatsvindt, maar niet wat er gebeurt")
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
        .firesAt(
            touchpoint(PURCHASE, "pay", "Pays", t -> t.name(name)),
            "phase[purchase]/touchpoint[pay]/@name");
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
    ValidatorTester.of(TouchpointRules.TOUCHPOINT_IS_A_CHANNEL)
        .silent(touchpoint(PURCHASE, "pay", "Pays", t -> t.name(name)));
  }

  @Test
  void theNameOfAnOwnChannelIsFound() {
    Channel desk =
        Channel.of(
            "desk", ChannelKind.OFFLINE, Ownership.OWNED, Text.en("Service desk").nl("Balie"));
    ValidatorTester.of(TouchpointRules.TOUCHPOINT_IS_A_CHANNEL)
        .firesAt(
            touchpoint(PURCHASE, "pay", "Pays", t -> t.name("balie").channel(desk)),
            "phase[purchase]/touchpoint[pay]/@name")
        .silent(
            touchpoint(
                PURCHASE, "pay", "Pays", t -> t.name("Asks at the service desk").channel(desk)));
  }

  @Test
  void whoeverCountsTheMapFindsTheNumber() {
    Journey four =
        shop()
            .phase(
                PURCHASE,
                p ->
                    p.touchpoint("pays", "Pays", t -> t.emotion(1, "glad"))
                        .touchpoint("looks", "Looks", t -> t.emotion(1, "keen"))
                        .touchpoint("waits", "Waits")
                        .touchpoint("leaves", "Leaves"))
            .build();
    assertThat(emotions(four)).startsWith("At 2 of 4 touchpoints there is no note");
    assertThat(
            emotions(
                four.withTouchpoint("pays", t -> t.name("Feels safe").emotion(Optional.empty()))))
        .startsWith("At these touchpoints there is no note");
    Journey drilled = four.withTouchpoint("pays", t -> t.drillsDownTo("payment"));
    assertThat(emotions(drilled)).startsWith("At these touchpoints there is no note");
  }

  private static String emotions(Journey journey) {
    return Validators.of(TouchpointRules.TOUCHPOINT_WITHOUT_EMOTION)
        .validate(journey)
        .grouped()
        .get(0)
        .message(Locale.ENGLISH);
  }

  @Test
  void aTouchpointWithoutEmotionIsFound() {
    ValidatorTester.of(TouchpointRules.TOUCHPOINT_WITHOUT_EMOTION)
        .fires(
            touchpoint(PURCHASE, "pay", "Pays the order", t -> t.painPoint("Slow")),
            WARNING,
            "phase[purchase]/touchpoint[pay]/@emotion",
            "At \"Pays the order\" there is no note of how customers feel",
            "Bij \"Pays the order\" staat niet hoe klanten zich voelen")
        .silent(
            touchpoint(
                PURCHASE, "pay", "Pays the order", t -> t.emotion(Emotion.negative("unsure"))))
        .silent(
            shop()
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Under general anaesthesia",
        "Is sedated; the dentist works on",
        "Sleeps on the couch, fast asleep",
        "The car is mended without the customer",
        "Guests are not present",
        "Notices nothing of the update at night",
        "Ligt onder narcose",
        "De patiënt is afwezig",
        "Ze merken er niets van",
        "De hond ligt te slapen",
        "Is er zelf niet bij",
        "Feels safe in the hands of the crew",
        "Voelt zich welkom",
      })
  void whereNobodyNoticesOrWordsTellItNoEmotionIsAskedFor(String description) {
    ValidatorTester.of(TouchpointRules.TOUCHPOINT_WITHOUT_EMOTION)
        .silent(
            described(description),
            described(description).withTouchpoint("b", t -> t.name(description)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hears that she will be under general anaesthesia",
        "Under local anaesthesia",
        "Cannot fall asleep",
        "Asks what the others feel",
        "The nurse is absent",
        "Is bang om onder narcose te gaan",
        "Valt niet in slaap",
        "Merkt dat er niets verandert",
        "Feels the fabric",
      })
  void whoeverIsAwakeFeelsSomething(String description) {
    ValidatorTester.of(TouchpointRules.TOUCHPOINT_WITHOUT_EMOTION)
        .firesAt(described(description), "phase[usage]/touchpoint[b]/@emotion");
  }

  private static Journey described(String description) {
    return touchpoint(USAGE, "b", "Repair", t -> t.painPoint("Slow").description(description));
  }

  @Test
  void whatIsSaidAfterwardsTellsThatNothingWasNoticed() {
    ValidatorTester.of(TouchpointRules.TOUCHPOINT_WITHOUT_EMOTION)
        .silent(
            touchpoint(USAGE, "b", "Scan", t -> t.quote("I was asleep all the time")),
            touchpoint(USAGE, "b", "Scan", t -> t.quote("Ik heb er niets van gemerkt")),
            touchpoint(USAGE, "b", "Scan", t -> t.thought("I feel lost here")))
        .firesAt(
            touchpoint(USAGE, "b", "Scan", t -> t.thought("Will I be under anaesthesia?")),
            "phase[usage]/touchpoint[b]/@emotion");
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
            shop()
                .phase(PURCHASE, p -> p.touchpoint("a", "Calls"))
                .phase(USAGE, p -> p.touchpoint("b", "Calls"))
                .build())
        .silent(
            phase(
                PURCHASE, p -> p.touchpoint("a", "!").touchpoint("b", "?").touchpoint("c", "C++")));
  }

  @Test
  void aPhysicalTouchpointWithoutSenseIsFound() {
    ValidatorTester.of(TouchpointRules.TOUCHPOINT_SENSE_MISSING)
        .fires(
            phase(
                DELIVERY,
                p ->
                    p.touchpoint("unpack", "Unpacks the box", t -> t.channel(Channel.PARCEL))
                        .touchpoint("look", "Looks at it", t -> t.sense(Sense.SIGHT))),
            INFO,
            "phase[delivery]/touchpoint[unpack]/@senses",
            "\"Unpacks the box\" takes place in the physical world (Parcel), but no sense"
                + " is noted",
            "\"Unpacks the box\" is een fysiek contactmoment (Pakket), maar er staat geen"
                + " zintuig bij")
        .silent(
            touchpoint(
                DELIVERY,
                "unpack",
                "Unpacks the box",
                t -> t.channel(Channel.PARCEL).sense(Sense.SMELL)))
        .silent(touchpoint(PURCHASE, "pay", "Pays", t -> t.channel(WEBSITE).channel(TELEPHONE)));
  }

  @Test
  void aCommunicationThatLacksItsPartiesIsFound() {
    ValidatorTester.of(TouchpointRules.COMMUNICATION_INCOMPLETE)
        .fires(
            touchpoint(
                DELIVERY,
                "track",
                "Hears when it comes",
                t -> t.interaction(InteractionType.COMMUNICATION).initiator(Side.COMPANY)),
            WARNING,
            "phase[delivery]/touchpoint[track]",
            "The communication \"Hears when it comes\" lacks its receiver and its channel",
            "Bij de communicatie \"Hears when it comes\" ontbreekt de ontvanger en het" + " kanaal")
        .silent(
            touchpoint(
                DELIVERY,
                "track",
                "Hears when it comes",
                t ->
                    t.interaction(InteractionType.COMMUNICATION)
                        .initiator(Side.COMPANY)
                        .receiver(Side.CUSTOMER)
                        .channel(Channel.EMAIL)))
        .silent(touchpoint(PURCHASE, "pay", "Pays", t -> t.interaction(InteractionType.ACTIVITY)))
        .silent(touchpoint(PURCHASE, "pay", "Pays", t -> {}));
  }

  @Test
  void whatACommunicationLacksIsAValueInNoLanguage() {
    assertThat(
            Validators.of(TouchpointRules.COMMUNICATION_INCOMPLETE)
                .validate(
                    touchpoint(
                        PURCHASE, "pay", "Pays", t -> t.interaction(InteractionType.COMMUNICATION)))
                .findings()
                .get(0)
                .arguments())
        .containsEntry("lacks", "sender,receiver,channel");
  }

  @Test
  void anAccentMakesTheSameNameHoweverItIsWritten() {
    ValidatorTester.of(TouchpointRules.TOUCHPOINT_DUPLICATE)
        .firesAt(
            phase(PURCHASE, p -> p.touchpoint("a", "Caf\u00e9").touchpoint("b", "Cafe\u0301")),
            "phase[purchase]/touchpoint[b]");
  }

  @Test
  void alternativesMayHaveTheSameName() {
    Journey journey =
        phase(
            PURCHASE,
            p ->
                p.choice(
                        "who",
                        "Who comes?",
                        c ->
                            c.branch("new", "new", b -> b.touchpoint("survey", "Answers a survey"))
                                .branch(
                                    "known",
                                    "known",
                                    b -> b.touchpoint("again", "Answers a survey")))
                    .touchpoint("pays", "Pays"));
    ValidatorTester.of(TouchpointRules.TOUCHPOINT_DUPLICATE)
        .silent(journey)
        .on(journey.withTouchpoint("pays", t -> t.name("Answers a survey")))
        .finds(
            "phase[purchase]/touchpoint[pays]",
            "The phase has more than one touchpoint \"Answers a survey\"")
        .andNothingElse();
  }

  @Test
  void aJourneyWithoutMomentOfTruthIsFound() {
    ValidatorTester.of(TouchpointRules.MOMENT_OF_TRUTH_UNMARKED)
        .fires(
            touchpoint(PURCHASE, "see", "Sees it on the shelf", t -> t.moment(Moment.DECISION)),
            INFO,
            "journey",
            "No touchpoint of the journey is marked as a moment of truth",
            "Geen contactmoment van de klantreis is gemarkeerd als moment van de waarheid")
        .silent(
            touchpoint(
                PURCHASE, "see", "Sees it on the shelf", t -> t.momentOfTruth(MomentOfTruth.FIRST)))
        .silent(phase(PURCHASE, p -> {}));
  }

  @Test
  void figuresPainsAndOpportunitiesTellWhatTheCompanyDoes() {
    Journey paid =
        shop()
            .phase(
                PURCHASE,
                p ->
                    p.touchpoint(
                            "order",
                            "Orders",
                            t -> t.channel(Channel.WEBSHOP).action(ActionKind.CONFIRMATION))
                        .touchpoint("change", "Changes the order", t -> t.channel(Channel.WEBSHOP)))
            .build();
    ValidatorTester.of(TouchpointRules.TOUCHPOINT_WITHOUT_ACTION)
        .firesAt(paid, "phase[purchase]/touchpoint[change]/@actions")
        .silent(
            paid.withTouchpoint("change", t -> t.painPoint("Only by telephone")),
            paid.withTouchpoint("change", t -> t.opportunity("Change it online")),
            paid.withTouchpoint("change", t -> t.solution("A button")));
  }
}
