package io.github.klantreis.validation.rules;

import static io.github.klantreis.phase.CanonicalPhase.AWARENESS;
import static io.github.klantreis.phase.CanonicalPhase.CONSIDERATION;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.phase.CanonicalPhase.USAGE;
import static io.github.klantreis.validation.Severity.INFO;
import static io.github.klantreis.validation.Severity.WARNING;
import static io.github.klantreis.validation.rules.Journeys.phase;
import static io.github.klantreis.validation.rules.Journeys.shop;
import static io.github.klantreis.validation.rules.Journeys.touchpoint;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.PhaseBuilder;
import io.github.klantreis.model.TouchpointBuilder;
import io.github.klantreis.part.Metric;
import io.github.klantreis.part.Scale;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.phase.PhaseModel;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.InteractionType;
import io.github.klantreis.term.JourneyScope;
import io.github.klantreis.term.Moment;
import io.github.klantreis.term.Offering;
import io.github.klantreis.term.Side;
import io.github.klantreis.testing.ValidatorTester;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.vocabulary.Text;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules on the course of a journey. */
final class CourseRulesTest {
  @Test
  void aPhaseHasMoreThanOneTouchpoint() {
    ValidatorTester.of(CourseRules.PHASE_OF_ONE_TOUCHPOINT)
        .fires(
            phase(
                USAGE,
                p ->
                    p.touchpoint(
                        "treated",
                        "Is treated",
                        t -> t.lasts(Period.ofWeeks(8)).emotion(-1, "low"))),
            INFO,
            "phase[usage]/@touchpoints",
            "The phase \"Usage\" has one touchpoint only",
            "De fase \"Gebruik\" heeft maar één contactmoment")
        .silent(
            phase(
                USAGE,
                p ->
                    p.touchpoint("treated", "Is treated", t -> t.lasts(Period.ofWeeks(8)))
                        .touchpoint("asks", "Asks how it goes", t -> t.emotion(-1, "low"))));
    ValidatorTester.of(CourseRules.PHASE_OF_ONE_TOUCHPOINT)
        .firesAt(
            treated(t -> t.lasts(Period.ofWeeks(1), Period.ofWeeks(3))),
            "phase[usage]/@touchpoints")
        .firesAt(treated(t -> t.lastsAtMost(Period.ofWeeks(3))), "phase[usage]/@touchpoints")
        .silent(treated(t -> t.lasts(Period.ofDays(1), Period.ofDays(9))));
    Journey coarse =
        shop()
            .phase(AWARENESS, p -> p.touchpoint("hears", "Hears of it", t -> t.thought("Nice")))
            .phase(CONSIDERATION, p -> p.touchpoint("weighs", "Weighs it", t -> {}))
            .phase(PURCHASE, p -> p.touchpoint("pays", "Pays", t -> {}))
            .build();
    ValidatorTester.of(CourseRules.PHASE_OF_ONE_TOUCHPOINT)
        .firesAt(
            coarse,
            "phase[awareness]/@touchpoints",
            "phase[consideration]/@touchpoints",
            "phase[purchase]/@touchpoints")
        .silent(
            coarse.withTouchpoint("hears", t -> t.thoughts(List.of())),
            coarse
                .withPhase("awareness", p -> further(p, "one"))
                .withPhase("purchase", p -> further(p, "two")),
            coarse.withPhase(
                "awareness",
                p ->
                    further(p, "one")
                        .touchpoint("sees", "Sees an ad", t -> {})
                        .touchpoint("reads", "Reads of it", t -> {})))
        .firesAt(
            coarse.withTouchpoint("pays", t -> t.drillsDownTo("paying")),
            "phase[awareness]/@touchpoints",
            "phase[consideration]/@touchpoints");
  }

  private static Journey treated(Consumer<TouchpointBuilder> details) {
    return phase(
        USAGE,
        p ->
            p.touchpoint(
                "treated",
                "Is treated",
                t -> {
                  t.emotion(-1, "low");
                  details.accept(t);
                }));
  }

  private static PhaseBuilder further(PhaseBuilder phase, String id) {
    return phase.touchpoint("more-" + id, "Does more", t -> {});
  }

  @Test
  void aServiceTellsHowLongItTakes() {
    ValidatorTester.of(CourseRules.TIME_UNTOLD)
        .fires(
            phase(
                USAGE,
                p ->
                    p.touchpoint("applies", "Applies", t -> {})
                        .touchpoint("calls", "Calls", t -> {})
                        .touchpoint("hears", "Hears the result", t -> {})
                        .touchpoint("signs", "Signs", t -> {})
                        .touchpoint("starts", "Starts", t -> {})),
            INFO,
            "journey/@horizon",
            "Nowhere is it noted when something happens, or how long it takes",
            "Nergens staat wanneer iets gebeurt of hoe lang het duurt")
        .silent(
            phase(
                USAGE,
                p ->
                    p.touchpoint("applies", "Applies", t -> {})
                        .touchpoint("calls", "Calls", t -> {})
                        .touchpoint(
                            "hears", "Hears the result", t -> t.waitBefore(Period.ofWeeks(2)))
                        .touchpoint("signs", "Signs", t -> {})
                        .touchpoint("starts", "Starts", t -> {})));
    Journey untold = untold();
    ValidatorTester.of(CourseRules.TIME_UNTOLD)
        .silent(
            untold.toBuilder().horizon(Period.ofWeeks(2)).build(),
            untold.toBuilder().offering(Offering.PRODUCT).build(),
            untold.toBuilder().description("It takes two weeks").build(),
            untold.toBuilder().metric(metric("waiting time")).build(),
            untold.withPhase("usage", p -> p.description("Within two weeks")),
            untold.withTouchpoint("calls", t -> t.quote("It took many months!")),
            untold.withTouchpoint("calls", t -> t.waitBeforeAtMost(Period.ofWeeks(6))),
            untold.withTouchpoint("calls", t -> t.lastsAtMost(Period.ofDays(6))),
            untold.edit(e -> e.removeTouchpoint("signs")));
    ValidatorTester.of(CourseRules.TIME_UNTOLD)
        .withOption(CourseRules.TIME_UNTOLD_FROM, 4)
        .firesAt(untold.edit(e -> e.removeTouchpoint("signs")), "journey/@horizon");
    ValidatorTester.of(Validators.of(CourseRules.TIME_UNTOLD, WaitRules.WAIT_IN_WORDS))
        .firesAt(
            untold.withTouchpoint("hears", t -> t.painPoint("They wait for it")),
            "phase[usage]/touchpoint[hears]/@waitBefore");
    Journey slow = untold.withTouchpoint("hears", t -> t.painPoint("It drags on"));
    Validators both = Validators.of(CourseRules.TIME_UNTOLD, WaitRules.WAIT_IN_WORDS);
    ValidatorTester.of(both)
        .firesAt(slow, "journey/@horizon")
        .withOption(WaitRules.WAIT_IN_WORDS_WORDS, List.of("drags on"))
        .firesAt(slow, "phase[usage]/touchpoint[hears]/@waitBefore");
    ValidatorTester.of(both)
        .withOption(WaitRules.WAIT_IN_WORDS_WORDS, List.of("drags on"))
        .firesAt(
            untold.withTouchpoint("hears", t -> t.painPoint("They wait for it")),
            "journey/@horizon");
    Journey long6 =
        untold
            .withPhase("usage", p -> further(p, "one"))
            .withTouchpoint("calls", t -> t.lasts(Period.ofDays(1)));
    ValidatorTester.of(CourseRules.TIME_UNTOLD)
        .on(long6)
        .finds(
            "journey/@horizon",
            "Only at \"Calls\" is it noted when something happens, or how long it takes")
        .andNothingElse();
    Journey long11 = long6;
    for (int i = 0; i < 5; i++) {
      String id = "step-" + i;
      long11 = long11.withPhase("usage", p -> p.touchpoint(id, id, t -> {}));
    }
    ValidatorTester.of(CourseRules.TIME_UNTOLD)
        .on(long11.withTouchpoint("signs", t -> t.recurs(Period.ofYears(1))))
        .finds(
            "journey/@horizon",
            "At only 2 of 11 touchpoints is it noted when something happens, or how long it takes")
        .andNothingElse();
  }

  private static Journey untold() {
    return phase(
        USAGE,
        p ->
            p.touchpoint("applies", "Applies", t -> {})
                .touchpoint("calls", "Calls", t -> {})
                .touchpoint("hears", "Hears the result", t -> {})
                .touchpoint("signs", "Signs", t -> {})
                .touchpoint("starts", "Starts", t -> {}));
  }

  private static Metric metric(String label) {
    return Metric.of("time", Text.en(label), Scale.of(0, 100));
  }

  @Test
  void whoDropsOffIsFollowed() {
    ValidatorTester.of(CourseRules.DROPOFF_UNFOLLOWED)
        .fires(
            phase(
                USAGE,
                p ->
                    p.touchpoint("stops", "Stops using it", t -> t.dropOffPoint("It is slow"))
                        .touchpoint(
                            "quits",
                            "Quits",
                            t ->
                                t.dropOffPoint("It is broken")
                                    .leadsTo("asked", "who is called by the shop"))
                        .touchpoint("asked", "Is asked why", t -> {})),
            INFO,
            "phase[usage]/touchpoint[stops]",
            "At \"Stops using it\" customers drop off; what becomes of them is not shown",
            "Bij \"Stops using it\" haken klanten af; hoe het verder met hen gaat, is niet te zien")
        .silent(
            phase(
                USAGE,
                p ->
                    p.touchpoint("quits", "Quits", t -> t.dropOffPoint("It is broken"))
                        .touchpoint("asked", "Is asked why", t -> {})));
    Journey twice =
        shop()
            .phase(
                PURCHASE,
                p ->
                    p.touchpoint("pays", "Pays", t -> t.dropOffPoint("Costs too much"))
                        .touchpoint("form", "Fills in a form", t -> t.dropOffPoint("Long")))
            .phase(USAGE, p -> p.touchpoint("uses", "Uses it", t -> {}))
            .build();
    ValidatorTester.of(CourseRules.DROPOFF_UNFOLLOWED)
        .silent(twice.toBuilder().loyaltyLoop(USAGE, PURCHASE).build())
        .firesAt(twice, "phase[purchase]/touchpoint[pays]", "phase[purchase]/touchpoint[form]")
        .silent(
            twice.withPhase(
                "purchase",
                p ->
                    p.choice(
                        "goes-on",
                        "Goes on?",
                        c ->
                            c.branch("yes", "Yes")
                                .branch(
                                    "no",
                                    "No",
                                    b -> b.touchpoint("called", "Is called", t -> {})))));
  }

  @Test
  void whatPeopleDoAfterTheyLeftIsSeenInTheNextTouchpoint() {
    Journey twice =
        shop()
            .phase(
                PURCHASE,
                p ->
                    p.touchpoint("pays", "Pays", t -> t.dropOffPoint("Costs too much"))
                        .touchpoint("form", "Fills in a form", t -> t.dropOffPoint("Long")))
            .phase(USAGE, p -> p.touchpoint("uses", "Uses it", t -> {}))
            .build();
    String pays = "phase[purchase]/touchpoint[pays]";
    String form = "phase[purchase]/touchpoint[form]";
    ValidatorTester.of(CourseRules.DROPOFF_UNFOLLOWED)
        .firesAt(twice, pays, form)
        .firesAt(twice.withTouchpoint("uses", t -> t.name("Stapt over naar een ander")), pays)
        .firesAt(twice.withTouchpoint("uses", t -> t.name("Describes his experience")), pays)
        .firesAt(twice.withTouchpoint("uses", t -> t.channel(Channel.REVIEW_SITE)), pays)
        .firesAt(twice.withTouchpoint("uses", t -> t.channel(Channel.WEBSITE)), pays, form)
        .firesAt(twice.withTouchpoint("form", t -> t.name("Gives up")), pays, form);
  }

  @Test
  void aJourneyDoesNotEndInAnEmptyBranch() {
    ValidatorTester.of(CourseRules.BRANCH_ENDS_EMPTY)
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
            "At \"Is it solved?\" it is not shown what becomes of those who go the way \"No\" (40 %)",
            "Bij \"Is it solved?\" is niet te zien hoe het verdergaat met wie de weg \"No\" gaat (40 %)")
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
    ValidatorTester.of(CourseRules.BRANCH_ENDS_EMPTY)
        .on(few)
        .finds(
            INFO,
            "phase[usage]/@branchings",
            "At \"Is it solved?\" it is not shown what becomes of those who go the way \"No\"")
        .andNothingElse();
    ValidatorTester.of(CourseRules.BRANCH_ENDS_EMPTY)
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
    ValidatorTester.of(CourseRules.BRANCH_ENDS_EMPTY)
        .on(repaired)
        .finds(
            INFO,
            "phase[usage]/@branchings",
            "At \"Does anything need to be repaired?\" it is not shown what becomes of those who go the way \"No, all is well\" (80 %)")
        .andNothingElse();
    Journey part = repaired.toBuilder().scope(JourneyScope.PART).build();
    ValidatorTester.of(CourseRules.BRANCH_ENDS_EMPTY)
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
    ValidatorTester.of(CourseRules.BRANCH_ENDS_EMPTY)
        .on(ways.toBuilder().scope(JourneyScope.PART).build())
        .finds(
            INFO,
            "phase[usage]/@branchings",
            "At \"Is it solved?\" it is not shown what becomes of those who go the way \"No\" (40 %)")
        .andNothingElse();
  }

  @Test
  void whoAsksForHelpAgainAndAgainIsFound() {
    ValidatorTester.of(CourseRules.HELP_ASKED_AGAIN)
        .fires(
            phase(
                USAGE,
                p ->
                    p.touchpoint(
                            "calls",
                            "Calls",
                            t -> t.initiator(Side.CUSTOMER).moment(Moment.SERVICE))
                        .touchpoint(
                            "again",
                            "Calls again",
                            t -> t.initiator(Side.CUSTOMER).moment(Moment.SERVICE))
                        .touchpoint(
                            "complains",
                            "Complains",
                            t -> t.initiator(Side.CUSTOMER).moment(Moment.COMPLAINT))),
            WARNING,
            "journey",
            "Customers seek help 3 times themselves; who sees their case through is not shown",
            "Klanten zoeken 3 keer zelf hulp; wie hun zaak bijhoudt, is niet te zien")
        .silent(
            phase(
                USAGE,
                p ->
                    p.touchpoint(
                            "calls",
                            "Calls",
                            t -> t.initiator(Side.CUSTOMER).moment(Moment.SERVICE))
                        .touchpoint(
                            "again",
                            "Is called back",
                            t -> t.initiator(Side.COMPANY).moment(Moment.SERVICE))
                        .touchpoint(
                            "complains",
                            "Complains",
                            t -> t.initiator(Side.CUSTOMER).moment(Moment.COMPLAINT))));
    Journey around = sentAround("line", "line");
    ValidatorTester.of(CourseRules.HELP_ASKED_AGAIN)
        .on(around)
        .finds(
            "journey",
            "Customers seek help 3 times themselves, from 2 parties; who sees their case through is not shown")
        .andNothingElse();
    ValidatorTester.of(CourseRules.HELP_ASKED_AGAIN)
        .silent(
            sentAround("line", "desk"),
            around.withPhase("usage", p -> p.owner("service")),
            around.withTouchpoint("third", t -> t.owner("service")),
            around.withTouchpoint("first", t -> t.moments(List.of())),
            around.withTouchpoint("third", t -> t.moments(List.of(Moment.PAYMENT))))
        .on(around.withTouchpoint("third", t -> t.receiver(Optional.empty())))
        .finds(
            "journey",
            "Customers seek help 3 times themselves; who sees their case through is not shown")
        .andNothingElse();
    ValidatorTester.of(CourseRules.HELP_ASKED_AGAIN)
        .withOption(CourseRules.HELP_ASKED_AGAIN_FROM, 4)
        .silent(around);
  }

  private static Journey sentAround(String second, String third) {
    return shop()
        .actor("shop", "The shop", Side.COMPANY)
        .actor("line", "The line", Side.COMPANY)
        .actor("desk", "The desk", Side.COMPANY)
        .phase(
            USAGE,
            p ->
                p.touchpoint(
                        "first",
                        "Goes to the shop",
                        t ->
                            t.channel(Channel.STORE)
                                .initiator(Side.CUSTOMER)
                                .receiver("shop")
                                .moment(Moment.SERVICE))
                    .touchpoint(
                        "second",
                        "Calls",
                        t ->
                            t.channel(Channel.TELEPHONE)
                                .initiator(Side.CUSTOMER)
                                .receiver(second)
                                .moment(Moment.SERVICE))
                    .touchpoint(
                        "third",
                        "Calls again",
                        t ->
                            t.channel(Channel.TELEPHONE)
                                .initiator(Side.CUSTOMER)
                                .receiver(third)
                                .moment(Moment.SERVICE)))
        .build();
  }

  private static final PhaseKind THERE = PhaseKind.of("there", Text.en("There").nl("Daar"));

  @Test
  void aWholeJourneyGoesOnAfterThePurchase() {
    ValidatorTester.of(CourseRules.JOURNEY_ENDS_AT_PURCHASE)
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
    ValidatorTester.of(CourseRules.JOURNEY_ENDS_AT_PURCHASE)
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
    ValidatorTester.of(CourseRules.JOURNEY_ENDS_AT_PURCHASE)
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
    ValidatorTester.of(CourseRules.JOURNEY_ENDS_AT_PURCHASE)
        .silent(journey, journey.toBuilder().offering(Offering.PRODUCT).build());
  }

  @Test
  void whatIsPaidAfterwardsIsNoEnd() {
    Journey paid =
        endingWith(t -> t.moment(Moment.PAYMENT), "Settles it").toBuilder()
            .offering(Offering.PRODUCT)
            .build();
    ValidatorTester.of(CourseRules.JOURNEY_ENDS_AT_PURCHASE)
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
