package io.github.klantreis.validation.rules;

import static io.github.klantreis.phase.CanonicalPhase.AWARENESS;
import static io.github.klantreis.phase.CanonicalPhase.CONSIDERATION;
import static io.github.klantreis.phase.CanonicalPhase.DELIVERY;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.phase.CanonicalPhase.USAGE;
import static io.github.klantreis.validation.Severity.INFO;
import static io.github.klantreis.validation.Severity.WARNING;
import static io.github.klantreis.validation.rules.Journeys.phase;
import static io.github.klantreis.validation.rules.Journeys.shop;
import static io.github.klantreis.validation.rules.Journeys.touchpoint;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.TouchpointBuilder;
import io.github.klantreis.part.TimeSpan;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.InteractionType;
import io.github.klantreis.term.People;
import io.github.klantreis.term.Side;
import io.github.klantreis.testing.ValidatorTester;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules on waiting. */
final class WaitRulesTest {
  @Test
  void aWordBeforeAPhaseThatCanBePassedByIsOne() {
    ValidatorTester.of(WaitRules.WAIT_WITHOUT_WORD)
        .silent(
            Journey.builder("shop", "Shop")
                .phase(
                    PURCHASE,
                    p ->
                        p.touchpoint(
                            "told", "Hears when it comes", t -> t.expectation("On Friday")))
                .phase(
                    DELIVERY,
                    p ->
                        p.choice(
                            "change",
                            "Changes it?",
                            c ->
                                c.branch("yes", "yes", b -> b.touchpoint("changes", "Changes it"))
                                    .branch("no", "no")))
                .phase(
                    USAGE,
                    p ->
                        p.touchpoint(
                            "gets",
                            "Gets it",
                            t -> t.channel(Channel.HOME_VISIT).waitBefore(Duration.ofDays(3))))
                .build());
  }

  @Test
  void aWaitInWhichNothingIsToldIsFound() {
    ValidatorTester.of(WaitRules.WAIT_WITHOUT_WORD)
        .fires(
            phase(
                DELIVERY,
                p ->
                    p.touchpoint("sent", "Sends the form", t -> t.channel(Channel.LETTER))
                        .touchpoint("waits", "Hears nothing", t -> t.lasts(Period.ofWeeks(3)))),
            WARNING,
            "phase[delivery]/touchpoint[waits]",
            "At \"Hears nothing\" customers wait 3 weeks, and no promise, message or action is noted",
            "Bij \"Hears nothing\" wachten klanten 3 weken, en er staat geen toezegging, bericht of"
                + " actie bij")
        .silent(
            phase(
                DELIVERY,
                p ->
                    p.touchpoint(
                            "sent",
                            "Sends the form",
                            t -> t.channel(Channel.LETTER).action(ActionKind.CONFIRMATION))
                        .touchpoint("waits", "Waits", t -> t.lasts(Period.ofWeeks(3)))));
  }

  @Test
  void whoPutsSomethingOffWaitsForNobody() {
    Journey accepts =
        phase(
            DELIVERY,
            p ->
                p.touchpoint("advised", "Is advised to come", t -> t.channel(Channel.LETTER))
                    .touchpoint("comes", "Comes", t -> t.waitBefore(Period.ofMonths(6))));
    ValidatorTester.of(WaitRules.WAIT_WITHOUT_WORD)
        .firesAt(accepts, "phase[delivery]/touchpoint[comes]")
        .silent(
            accepts.withTouchpoint("advised", t -> t.name("Is advised to come, and puts it off")),
            accepts.withTouchpoint("comes", t -> t.name("Stelt het uit en komt dan")));
    ValidatorTester.of(WaitRules.WAIT_WITHOUT_WORD)
        .firesAt(
            accepts.withTouchpoint("advised", t -> t.name("The hospital postpones the operation")),
            "phase[delivery]/touchpoint[comes]")
        .firesAt(
            accepts.withTouchpoint("advised", t -> t.painPoint("The operation was postponed")),
            "phase[delivery]/touchpoint[comes]");
  }

  @Test
  void whoGetsAMessageBeforeTheWaitHeardSomething() {
    Journey waits =
        phase(
            DELIVERY,
            p ->
                p.touchpoint("told", "Sends the form", t -> t.channel(Channel.LETTER))
                    .touchpoint("comes", "Gets it", t -> t.waitBefore(Period.ofDays(5))));
    ValidatorTester.of(WaitRules.WAIT_WITHOUT_WORD)
        .firesAt(waits, "phase[delivery]/touchpoint[comes]")
        .silent(
            waits.withTouchpoint("told", t -> t.name("Krijgt bericht wie er wanneer komt")),
            waits.withTouchpoint("told", t -> t.name("Receives a text message")))
        .firesAt(
            waits.withTouchpoint("told", t -> t.name("Krijgt geen bericht")),
            "phase[delivery]/touchpoint[comes]");
  }

  @Test
  void aUnitAloneIsALengthInWords() {
    Journey stranded = touchpoint(USAGE, "stranded", "Is stranded", t -> t.painPoint("Waiting"));
    ValidatorTester.of(WaitRules.WAIT_IN_WORDS)
        .firesAt(stranded, "phase[usage]/touchpoint[stranded]/@waitBefore")
        .silent(
            stranded.withTouchpoint("stranded", t -> t.name("Strandt en wacht uren")),
            stranded.withTouchpoint("stranded", t -> t.description("It took hours")));
  }

  @Test
  void beforeAnybodyKnowsOfThePatientSheIsSentNoWord() {
    Journey lump =
        Journey.builder("lump", "A lump")
            .people(People.PATIENTS)
            .persona("julie", "Julie")
            .actor("gp", "The doctor", Side.PARTNER)
            .phase(
                AWARENESS,
                p ->
                    p.touchpoint(
                        "lump",
                        "Finds a lump",
                        t -> t.interaction(InteractionType.ACTIVITY).initiator("julie")))
            .phase(
                CONSIDERATION,
                p ->
                    p.touchpoint(
                            "doctor",
                            "Sees the doctor",
                            t ->
                                t.channel(Channel.FACE_TO_FACE)
                                    .initiator("julie")
                                    .receiver("gp")
                                    .waitBefore(Period.ofWeeks(2)))
                        .touchpoint(
                            "result",
                            "Has the result",
                            t ->
                                t.channel(Channel.FACE_TO_FACE)
                                    .initiator("gp")
                                    .receiver("julie")
                                    .waitBefore(Period.ofWeeks(3))))
            .build();
    String result = "phase[consideration]/touchpoint[result]";
    String doctor = "phase[consideration]/touchpoint[doctor]";
    ValidatorTester.of(WaitRules.WAIT_WITHOUT_WORD)
        .firesAt(lump, result)
        .firesAt(lump.withTouchpoint("lump", t -> t.name("Waits for a call")), doctor, result)
        .firesAt(lump.withTouchpoint("lump", t -> t.receiver("gp")), doctor, result)
        .firesAt(
            lump.withTouchpoint("doctor", t -> t.initiator("gp").receiver("julie")),
            doctor,
            result);
  }

  @Test
  void aWaitBetweenTwoTimesCountsByTheLongest() {
    Journey range =
        phase(
            DELIVERY,
            p ->
                p.touchpoint("sent", "Sends the form", t -> t.channel(Channel.LETTER))
                    .touchpoint(
                        "waits",
                        "Hears nothing",
                        t -> t.lasts(Duration.ofHours(2), Period.ofWeeks(6))));
    ValidatorTester.of(WaitRules.WAIT_WITHOUT_WORD)
        .fires(
            range,
            WARNING,
            "phase[delivery]/touchpoint[waits]",
            "At \"Hears nothing\" customers wait 2 hours to 6 weeks, and no promise, message or"
                + " action is noted",
            "Bij \"Hears nothing\" wachten klanten 2 uur tot 6 weken, en er staat geen toezegging,"
                + " bericht of actie bij")
        .silent(
            range.withTouchpoint("waits", t -> t.lasts(Duration.ofHours(2), Duration.ofHours(20))));
    ValidatorTester.of(WaitRules.WAIT_BEYOND_JOURNEY)
        .fires(
            range
                .withTouchpoint(
                    "waits",
                    t -> t.name("Is called").waitBefore(Period.ofWeeks(2), Period.ofWeeks(6)))
                .toBuilder()
                .horizon(Period.ofDays(30))
                .build(),
            WARNING,
            "phase[delivery]/touchpoint[waits]/@waitBeforeAtMost",
            "Before \"Is called\" customers wait 2 to 6 weeks, but the whole journey lasts 30 days",
            "Vóór \"Is called\" wachten klanten 2 tot 6 weken, maar de hele klantreis duurt 30 dagen")
        .firesAt(
            range.toBuilder().horizon(Period.ofDays(30)).build(),
            "phase[delivery]/touchpoint[waits]/@lastsAtMost");
    ValidatorTester.of(WaitRules.WAIT_IN_WORDS)
        .silent(
            touchpoint(
                DELIVERY, "waits", "Waits for the result", t -> t.lastsAtMost(Period.ofWeeks(2))));
  }

  @Test
  void aContactThatSaysInWordsHowLongItTakesIsAWord() {
    Journey said =
        phase(
            DELIVERY,
            p ->
                p.touchpoint(
                        "applies",
                        "Hears at the desk: ready in five days",
                        t -> t.channel(Channel.FACE_TO_FACE))
                    .touchpoint("waits", "Waits", t -> t.lasts(Period.ofDays(5))));
    ValidatorTester.of(WaitRules.WAIT_WITHOUT_WORD)
        .silent(
            said,
            said.withTouchpoint(
                "applies", t -> t.name("Vraagt aan").description("Klaar binnen 5 werkdagen")))
        .firesAt(
            said.withTouchpoint("applies", t -> t.name("Applies for five passports")),
            "phase[delivery]/touchpoint[waits]")
        .firesAt(
            said.withTouchpoint("applies", t -> t.channels(List.of()).name("Thinks for two days")),
            "phase[delivery]/touchpoint[waits]");
  }

  @Test
  void whatThePhasePromisesIsAWordForEachWaitInItAndForTheNext() {
    Journey journey =
        shop()
            .phase(
                PURCHASE,
                p -> p.touchpoint("sends", "Sends the form", t -> t.channel(Channel.LETTER)))
            .phase(
                DELIVERY,
                p ->
                    p.touchpoint("waits", "Waits", t -> t.lasts(Period.ofWeeks(3)))
                        .touchpoint("asks", "Asks", t -> t.channel(Channel.TELEPHONE))
                        .touchpoint("again", "Waits again", t -> t.lasts(Period.ofWeeks(2))))
            .build();
    String first = "phase[delivery]/touchpoint[waits]";
    String second = "phase[delivery]/touchpoint[again]";
    ValidatorTester.of(WaitRules.WAIT_WITHOUT_WORD)
        .on(journey)
        .finds(first)
        .finds(second)
        .andNothingElse();
    ValidatorTester.of(WaitRules.WAIT_WITHOUT_WORD)
        .silent(
            describing("delivery", "An answer within eight weeks is promised", journey),
            describing("delivery", "Binnen acht weken is er uitsluitsel", journey))
        .firesAt(describing("purchase", "De gemeente antwoordt binnen 8 weken", journey), second)
        .on(describing("delivery", "It takes five weeks, and nobody hears anything", journey))
        .finds(first)
        .finds(second)
        .andNothingElse();
  }

  @Test
  void aTimeInTheDescriptionOfThePhaseIsTheLengthOfItsWaits() {
    Journey journey = touchpoint(DELIVERY, "waits", "Waits for the result", t -> {});
    ValidatorTester.of(WaitRules.WAIT_IN_WORDS)
        .firesAt(
            describing("delivery", "The laboratory is busy", journey),
            "phase[delivery]/touchpoint[waits]/@waitBefore")
        .silent(
            describing("delivery", "The result takes about two weeks", journey),
            describing("delivery", "De uitslag komt na 14 dagen", journey),
            journey.edit(
                edit -> edit.phase("delivery", p -> p.expectation("A result in two weeks"))));
  }

  @Test
  void whoWaitsIsNamedWhereItIsOneOfSeveral() {
    Journey journey =
        shop()
            .persona("ann", "Ann")
            .persona("bob", "Bob")
            .phase(
                DELIVERY,
                p ->
                    p.touchpoint("sends", "Sends the form", t -> t.channel(Channel.LETTER))
                        .touchpoint(
                            "waits", "Waits", t -> t.concerns("ann").lasts(Period.ofWeeks(3)))
                        .touchpoint(
                            "called",
                            "Called",
                            t -> t.concerns("bob").waitBefore(Period.ofDays(4))))
            .build();
    ValidatorTester.of(WaitRules.WAIT_WITHOUT_WORD)
        .fires(
            journey.withTouchpoint("called", t -> t.action(ActionKind.CALL)),
            WARNING,
            "phase[delivery]/touchpoint[waits]",
            "At \"Waits\" \"Ann\" waits 3 weeks, and no promise, message or action is noted",
            "Bij \"Waits\" wacht \"Ann\" 3 weken, en er staat geen toezegging, bericht of actie bij")
        .fires(
            journey.edit(edit -> edit.removeTouchpoint("waits")),
            WARNING,
            "phase[delivery]/touchpoint[called]",
            "Before \"Called\" \"Bob\" waits 4 days, and no promise, message or action is noted",
            "Vóór \"Called\" wacht \"Bob\" 4 dagen, en er staat geen toezegging, bericht of actie bij");
    Journey unknown = journey.withTouchpoint("waits", t -> t.lasts(Optional.<TimeSpan>empty()));
    ValidatorTester.of(WaitRules.WAIT_IN_WORDS)
        .fires(
            unknown.withTouchpoint("called", t -> t.waitBefore(Optional.<TimeSpan>empty())),
            INFO,
            "phase[delivery]/touchpoint[waits]/@waitBefore",
            "At \"Waits\" \"Ann\" waits, but the journey does not say how long",
            "Bij \"Waits\" wacht \"Ann\", maar er staat niet hoe lang")
        .fires(
            touchpoint(DELIVERY, "sends", "Sends", t -> t.thought("How long will it take?"))
                .toBuilder()
                .persona("ann", "Ann")
                .persona("bob", "Bob")
                .build()
                .withTouchpoint("sends", t -> t.concerns("bob")),
            INFO,
            "phase[delivery]/touchpoint[sends]/@waitBefore",
            "At \"Sends\" \"Bob\" wonders how long it takes, but the journey does not say how long",
            "Bij \"Sends\" vraagt \"Bob\" zich af hoe lang het duurt, maar er staat niet hoe lang");
  }

  private static Journey describing(String phase, String description, Journey journey) {
    return journey.edit(edit -> edit.phase(phase, p -> p.description(description)));
  }

  @Test
  void aWaitWithAPromiseABlueprintOrAMessageIsNotBlamed() {
    Journey called =
        phase(
            DELIVERY,
            p ->
                p.touchpoint("sent", "Sends the form", t -> t.channel(Channel.LETTER))
                    .touchpoint(
                        "called",
                        "Is called",
                        t -> t.channel(Channel.TELEPHONE).waitBefore(Period.ofDays(4))));
    ValidatorTester.of(WaitRules.WAIT_WITHOUT_WORD)
        .fires(
            called,
            WARNING,
            "phase[delivery]/touchpoint[called]",
            "Before \"Is called\" customers wait 4 days, and no promise, message or action is noted",
            "Vóór \"Is called\" wachten klanten 4 dagen, en er staat geen toezegging, bericht of"
                + " actie bij")
        .silent(
            called.withTouchpoint("sent", t -> t.expectation("A call within two days", e -> {})),
            called.withTouchpoint("called", t -> t.blueprint(b -> b.backstage("Planner calls"))),
            called.withTouchpoint("called", t -> t.action(ActionKind.DELIVERY_UPDATE)),
            called.withTouchpoint("called", t -> t.waitBefore(Duration.ofHours(71))),
            called.withTouchpoint("called", t -> t.initiator(Side.COMPANY).receiver(Side.PARTNER)));
    ValidatorTester.of(WaitRules.WAIT_WITHOUT_WORD)
        .withOption(WaitRules.WAIT_WITHOUT_WORD_FROM, Duration.ofDays(5))
        .silent(called);
  }

  @Test
  void aWaitBeforeTheFirstTouchpointOfAPhaseIsFound() {
    Journey waits =
        shop()
            .phase(
                PURCHASE,
                p -> p.touchpoint("referred", "Is referred", t -> t.channel(Channel.LETTER)))
            .phase(
                DELIVERY,
                p ->
                    p.touchpoint(
                        "visit",
                        "Sees the doctor",
                        t -> t.channel(Channel.FACE_TO_FACE).waitBefore(Period.ofWeeks(7))))
            .build();
    ValidatorTester.of(WaitRules.WAIT_WITHOUT_WORD)
        .firesAt(waits, "phase[delivery]/touchpoint[visit]")
        .silent(
            waits.withTouchpoint("referred", t -> t.action(ActionKind.CONFIRMATION)),
            waits.withTouchpoint("referred", t -> t.initiator(Side.COMPANY)),
            waits.withTouchpoint("visit", t -> t.expectation("Within seven weeks", e -> {})),
            waits.withPhase("purchase", p -> p.expectation("A letter within a week", e -> {})),
            waits
                .withTouchpoint("referred", t -> t.waitBefore(Period.ofWeeks(7)))
                .withTouchpoint("visit", t -> t.waitBefore(Duration.ofHours(1))));
  }

  @Test
  void aWordFromAnEarlierPhaseIsHeardByThoseWhoComeByANextStep() {
    Journey waits =
        shop()
            .phase(
                PURCHASE,
                p ->
                    p.touchpoint(
                        "asks", "Asks", t -> t.channel(Channel.LETTER).leadsTo("visit", "urgent")))
            .phase(
                DELIVERY,
                p ->
                    p.touchpoint("thinks", "Thinks it over")
                        .touchpoint("comes", "Comes")
                        .touchpoint(
                            "visit",
                            "Sees the doctor",
                            t -> t.channel(Channel.FACE_TO_FACE).waitBefore(Period.ofWeeks(7))))
            .build();
    ValidatorTester.of(WaitRules.WAIT_WITHOUT_WORD)
        .firesAt(waits, "phase[delivery]/touchpoint[visit]")
        .silent(
            waits.withTouchpoint("asks", t -> t.action(ActionKind.CONFIRMATION)),
            waits.withTouchpoint("asks", t -> t.initiator(Side.COMPANY)))
        .firesAt(
            waits.withTouchpoint("asks", t -> t.initiator(Side.COMPANY).receiver(Side.PARTNER)),
            "phase[delivery]/touchpoint[visit]");
  }

  @Test
  void whatIsPromisedForAPhaseIsPromisedForTheWaitsInIt() {
    Journey waits =
        phase(
            DELIVERY,
            p ->
                p.touchpoint("asks", "Asks")
                    .touchpoint("hears", "Hears", t -> t.waitBefore(Period.ofWeeks(2))));
    ValidatorTester.of(WaitRules.WAIT_WITHOUT_WORD)
        .firesAt(waits, "phase[delivery]/touchpoint[hears]")
        .silent(waits.withPhase("delivery", p -> p.expectation("Within two weeks", e -> {})));
  }

  @Test
  void aCallOfTheOrganisationBeforeTheWaitIsAWord() {
    Journey called =
        phase(
            DELIVERY,
            p ->
                p.touchpoint("home", "Goes home")
                    .touchpoint("call", "Is called", t -> t.channel(Channel.TELEPHONE))
                    .touchpoint(
                        "check",
                        "Comes for a check-up",
                        t -> t.channel(Channel.FACE_TO_FACE).waitBefore(Period.ofWeeks(4))));
    ValidatorTester.of(WaitRules.WAIT_WITHOUT_WORD)
        .firesAt(called, "phase[delivery]/touchpoint[check]")
        .firesAt(
            called.withTouchpoint("call", t -> t.initiator(Side.CUSTOMER)),
            "phase[delivery]/touchpoint[check]")
        .silent(called.withTouchpoint("call", t -> t.initiator(Side.COMPANY)));
  }

  @Test
  void whatIsToldInAnotherBranchIsNotHeard() {
    ValidatorTester.of(WaitRules.WAIT_WITHOUT_WORD)
        .firesAt(
            branched(t -> {}, t -> t.action(ActionKind.CONFIRMATION)),
            "phase[delivery]/touchpoint[waits]")
        .silent(branched(t -> t.action(ActionKind.CONFIRMATION), t -> {}));
  }

  private static Journey branched(
      Consumer<TouchpointBuilder> before, Consumer<TouchpointBuilder> beside) {
    return phase(
        DELIVERY,
        p ->
            p.touchpoint("sends", "Sends the form", before)
                .choice(
                    "answer",
                    "Answer",
                    b ->
                        b.branch("yes", "Yes", x -> x.touchpoint("accepted", "Is taken", beside))
                            .branch(
                                "no",
                                "No",
                                x ->
                                    x.touchpoint(
                                        "waits",
                                        "Hears nothing",
                                        t -> t.lasts(Period.ofWeeks(3))))));
  }

  @Test
  void exercisingForWeeksIsNoWaiting() {
    ValidatorTester.of(WaitRules.WAIT_WITHOUT_WORD)
        .silent(
            phase(
                USAGE,
                p ->
                    p.touchpoint("home", "Goes home")
                        .touchpoint(
                            "exercises",
                            "Exercises",
                            t ->
                                t.interaction(InteractionType.ACTIVITY).lasts(Period.ofWeeks(6)))));
  }

  @Test
  void aWaitOfWhichOnlyAPainPointTellsIsFound() {
    ValidatorTester.of(WaitRules.WAIT_IN_WORDS)
        .fires(
            touchpoint(
                DELIVERY,
                "overview",
                "Gets the overview",
                t -> t.painPoint("Waited long for it").painPoint("Waiting is dull")),
            INFO,
            "phase[delivery]/touchpoint[overview]/@waitBefore",
            "The pain point \"Waited long for it\" at \"Gets the overview\" is about waiting, but the journey does not say how long it takes",
            "Het pijnpunt \"Waited long for it\" bij \"Gets the overview\" gaat over wachten, maar"
                + " er staat niet hoe lang dat duurt")
        .silent(
            touchpoint(
                DELIVERY,
                "overview",
                "Gets the overview",
                t -> t.painPoint("Waited long for it").waitBefore(Period.ofWeeks(3))));
    Journey dutch =
        touchpoint(DELIVERY, "overview", "Overzicht", t -> t.painPoint("Heeft er lang op gewacht"));
    ValidatorTester.of(WaitRules.WAIT_IN_WORDS)
        .firesAt(dutch, "phase[delivery]/touchpoint[overview]/@waitBefore")
        .silent(
            dutch.withTouchpoint("overview", t -> t.lasts(Duration.ofMinutes(20))),
            dutch.withTouchpoint("overview", t -> t.startsAfter(Period.ofDays(5))));
    ValidatorTester.of(WaitRules.WAIT_IN_WORDS)
        .withOption(WaitRules.WAIT_IN_WORDS_WORDS, List.of("dull"))
        .silent(dutch);
  }

  @Test
  void whereOthersWaitNobodyElseDoes() {
    Journey asks = touchpoint(PURCHASE, "asks", "Asks for help", t -> {});
    ValidatorTester.of(WaitRules.WAIT_IN_WORDS)
        .silent(
            asks.withTouchpoint(
                "asks", t -> t.painPoint("The salesperson mumbles, points and waits")),
            asks.withTouchpoint("asks", t -> t.painPoint("De verkoper wacht af")),
            asks.withTouchpoint("asks", t -> t.painPoint("De medewerkers wachten op elkaar")))
        .firesAt(
            asks.withTouchpoint("asks", t -> t.painPoint("Doctor is late, so patients wait")),
            "phase[purchase]/touchpoint[asks]/@waitBefore")
        .firesAt(
            asks.withTouchpoint("asks", t -> t.painPoint("De bank laat klanten lang wachten")),
            "phase[purchase]/touchpoint[asks]/@waitBefore")
        .firesAt(
            asks.withTouchpoint("asks", t -> t.painPoint("The shop has a queue")),
            "phase[purchase]/touchpoint[asks]/@waitBefore")
        .firesAt(
            asks.withTouchpoint("asks", t -> t.painPoint("Customers wait for a salesperson")),
            "phase[purchase]/touchpoint[asks]/@waitBefore")
        .firesAt(
            asks.withTouchpoint("asks", t -> t.painPoint("Employees wait for a laptop"))
                .edit(edit -> edit.journey(j -> j.people(People.EMPLOYEES))),
            "phase[purchase]/touchpoint[asks]/@waitBefore");
  }

  @Test
  void aTouchpointThatIsAWaitIsFound() {
    ValidatorTester.of(WaitRules.WAIT_IN_WORDS)
        .fires(
            touchpoint(DELIVERY, "waits", "Waits for the result", t -> {}),
            INFO,
            "phase[delivery]/touchpoint[waits]/@waitBefore",
            "At \"Waits for the result\" customers wait, but the journey does not say how long",
            "Bij \"Waits for the result\" wachten klanten, maar er staat niet hoe lang")
        .fires(
            touchpoint(DELIVERY, "sends", "Sends it in", t -> t.thought("How long will it take?")),
            INFO,
            "phase[delivery]/touchpoint[sends]/@waitBefore",
            "At \"Sends it in\" customers wonder how long it takes, but the journey does not say how long",
            "Bij \"Sends it in\" vragen klanten zich af hoe lang het duurt, maar er staat niet hoe lang");
    Journey waits =
        phase(
            DELIVERY,
            p -> p.touchpoint("waits", "Wacht op akkoord").touchpoint("hears", "Hoort het"));
    ValidatorTester.of(WaitRules.WAIT_IN_WORDS)
        .firesAt(waits, "phase[delivery]/touchpoint[waits]/@waitBefore")
        .silent(
            waits.withTouchpoint("waits", t -> t.lasts(Period.ofDays(9))),
            waits.withTouchpoint("waits", t -> t.description("Duurt twee weken")),
            waits.withTouchpoint("waits", t -> t.expectation("Antwoord binnen 5 dagen")),
            waits.withTouchpoint("waits", t -> t.quote("It took half an hour")),
            waits.withTouchpoint("waits", t -> t.initiator(Side.COMPANY)),
            touchpoint(DELIVERY, "asks", "Asks", t -> t.thought("How long is the warranty?")),
            waits.withTouchpoint("waits", t -> t.name("Wachtkamer")),
            waits.withTouchpoint("waits", t -> t.name("Goes to the waiting area")),
            waits.withTouchpoint("hears", t -> t.waitBefore(Period.ofWeeks(2))));
    ValidatorTester.of(WaitRules.WAIT_IN_WORDS)
        .silent(
            shop()
                .phase(DELIVERY, p -> p.touchpoint("waits", "Waits"))
                .phase(
                    USAGE, p -> p.touchpoint("use", "Uses it", t -> t.waitBefore(Period.ofDays(9))))
                .build());
  }

  @Test
  void noWaitIsReadIntoOtherWords() {
    ValidatorTester.of(WaitRules.WAIT_IN_WORDS)
        .silent(
            touchpoint(
                USAGE,
                "home",
                "Goes home",
                t ->
                    t.painPoint("Weet niet wat hem te wachten staat")
                        .painPoint("Is zijn wachtwoord kwijt")
                        .painPoint("Kan aan de verwachting niet voldoen")
                        .painPoint("Cannot wait to start")
                        .painPoint("Wacht zich wel om te bellen")
                        .painPoint("The waiter was rude")));
  }

  @Test
  void aWaitLongerThanTheJourneyIsFound() {
    ValidatorTester.of(WaitRules.WAIT_BEYOND_JOURNEY)
        .fires(
            shop()
                .horizon(Period.ofWeeks(2))
                .phase(
                    DELIVERY,
                    p ->
                        p.touchpoint("orders", "Orders")
                            .touchpoint(
                                "gets",
                                "Gets the parcel",
                                t -> t.channel(Channel.PARCEL).waitBefore(Period.ofWeeks(3))))
                .build(),
            WARNING,
            "phase[delivery]/touchpoint[gets]/@waitBefore",
            "Before \"Gets the parcel\" customers wait 3 weeks, but the whole journey lasts 2 weeks",
            "Vóór \"Gets the parcel\" wachten klanten 3 weken, maar de hele klantreis duurt 2 weken")
        .silent(
            shop()
                .horizon(Period.ofWeeks(2))
                .phase(
                    DELIVERY,
                    p ->
                        p.touchpoint("orders", "Orders")
                            .touchpoint(
                                "gets",
                                "Gets the parcel",
                                t -> t.channel(Channel.PARCEL).waitBefore(Period.ofDays(14))))
                .build());
    Journey waits = touchpoint(DELIVERY, "waits", "Hears nothing", t -> t.lasts(Period.ofDays(31)));
    ValidatorTester.of(WaitRules.WAIT_BEYOND_JOURNEY)
        .silent(waits, waits.toBuilder().horizon(Period.ofMonths(1)).build())
        .fires(
            waits.toBuilder().horizon(Period.ofDays(30)).build(),
            WARNING,
            "phase[delivery]/touchpoint[waits]/@lasts",
            "At \"Hears nothing\" customers wait 31 days, but the whole journey lasts 30 days",
            "Bij \"Hears nothing\" wachten klanten 31 dagen, maar de hele klantreis duurt 30 dagen")
        .firesAt(
            waits.toBuilder().horizon(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 3, 1)).build(),
            "phase[delivery]/touchpoint[waits]/@lasts");
  }

  @Test
  void whatStartsAfterTheEndOfTheJourneyIsFound() {
    Journey late =
        shop()
            .horizon(Period.ofWeeks(2))
            .phase(
                USAGE,
                p ->
                    p.touchpoint("looks", "Looks back", t -> t.startsAfter(Period.ofMonths(1)))
                        .touchpoint(
                            "uses",
                            "Uses it",
                            t -> t.channel(Channel.APP).lasts(Period.ofYears(9))))
            .build();
    ValidatorTester.of(WaitRules.WAIT_BEYOND_JOURNEY)
        .fires(
            late,
            WARNING,
            "phase[usage]/touchpoint[looks]/@startsAfter",
            "\"Looks back\" starts after 1 month, but the whole journey lasts 2 weeks",
            "\"Looks back\" begint na 1 maand, maar de hele klantreis duurt 2 weken")
        .silent(late.withTouchpoint("looks", t -> t.startsAfter(Period.ofDays(13))));
  }

  @Test
  void whatLastsIsNoWaitUnlessItsNameSaysSo() {
    Journey uses =
        shop()
            .phase(DELIVERY, p -> p.touchpoint("starts", "Starts the course"))
            .phase(
                USAGE,
                p -> p.touchpoint("lasts", "Follows the course", t -> t.lasts(Period.ofWeeks(6))))
            .build();
    ValidatorTester.of(WaitRules.WAIT_WITHOUT_WORD).silent(uses);
    for (String wait :
        List.of(
            "Waits for the certificate", "Has to wait", "Staat op de wachtlijst", "Hoort niets")) {
      ValidatorTester.of(WaitRules.WAIT_WITHOUT_WORD)
          .firesAt(
              uses.withTouchpoint("lasts", t -> t.name(wait)), "phase[usage]/touchpoint[lasts]");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Hears nothing after the visit", "Hoort niets", "Hears nothing more"})
  void whoHearsNothingIsNotAskedHowLong(String name) {
    Journey waits = touchpoint(USAGE, "waits", "Waits for an answer", t -> {});
    ValidatorTester.of(WaitRules.WAIT_IN_WORDS)
        .firesAt(waits, "phase[usage]/touchpoint[waits]/@waitBefore")
        .silent(waits.withTouchpoint("waits", t -> t.name(name)));
  }

  @Test
  void nobodyShortensAWaitForOnesOwnPeople() {
    for (String wait :
        List.of(
            "Waits for her sister", "Waits until the children are ready", "Wacht op zijn vrouw")) {
      ValidatorTester.of(WaitRules.WAIT_IN_WORDS)
          .silent(
              touchpoint(USAGE, "waits", wait, t -> {}).toBuilder()
                  .actor("sister", "Her sister", Side.CUSTOMER)
                  .build());
    }
    Journey tram =
        touchpoint(USAGE, "waits", "Waits while a child chooses", t -> {}).toBuilder()
            .actor("child", "A child", Side.CUSTOMER)
            .actor("driver", "The driver", Side.COMPANY)
            .build();
    ValidatorTester.of(WaitRules.WAIT_IN_WORDS)
        .silent(
            tram,
            tram.withTouchpoint(
                "waits", t -> t.name("Stands by").initiator("child").painPoint("A long wait")))
        .firesAt(
            tram.withTouchpoint("waits", t -> t.name("Waits for the driver")),
            "phase[usage]/touchpoint[waits]/@waitBefore")
        .firesAt(
            tram.withTouchpoint("waits", t -> t.name("Waits with a child for the tram")),
            "phase[usage]/touchpoint[waits]/@waitBefore");
  }
}
