package io.github.klantreis.validation.rules;

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
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.InteractionType;
import io.github.klantreis.term.JourneyScope;
import io.github.klantreis.term.Moment;
import io.github.klantreis.term.MomentOfTruth;
import io.github.klantreis.term.People;
import io.github.klantreis.term.Side;
import io.github.klantreis.testing.ValidatorTester;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class SetbackRulesTest {
  @Test
  void aJourneyThatOnlySucceedsIsFound() {
    ValidatorTester.of(SetbackRules.JOURNEY_ONLY_SUCCEEDS)
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
    ValidatorTester.of(SetbackRules.JOURNEY_ONLY_SUCCEEDS)
        .silent(applied)
        .withOption(SetbackRules.JOURNEY_ONLY_SUCCEEDS_FROM, 1)
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
    ValidatorTester.of(SetbackRules.JOURNEY_ONLY_SUCCEEDS)
        .silent(refused)
        .withOption(SetbackRules.JOURNEY_ONLY_SUCCEEDS_FROM, 1)
        .firesAt(refused, "journey")
        .silent(refused.withTouchpoint("check", t -> t.dropOffPoint("Card refused")));
  }

  @Test
  void aPaymentAnOperationOrAChoiceOfTheirOwnRefusesNobody() {
    ValidatorTester.of(SetbackRules.JOURNEY_ONLY_SUCCEEDS)
        .withOption(SetbackRules.JOURNEY_ONLY_SUCCEEDS_FROM, 1)
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
  void whoDropsOffIsFollowed() {
    ValidatorTester.of(SetbackRules.DROP_OFF_UNFOLLOWED)
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
    ValidatorTester.of(SetbackRules.DROP_OFF_UNFOLLOWED)
        .silent(twice.toBuilder().loyaltyLoop(USAGE, PURCHASE).build())
        .firesAt(twice, "phase[purchase]/touchpoint[pays]", "phase[purchase]/touchpoint[form]")
        .silent(
            twice.edit(
                edit ->
                    edit.journey(
                        j -> j.evidence(Evidence.qualitative("The story of one customer")))))
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
    ValidatorTester.of(SetbackRules.DROP_OFF_UNFOLLOWED)
        .firesAt(twice, pays, form)
        .firesAt(twice.withTouchpoint("uses", t -> t.name("Stapt over naar een ander")), pays)
        .firesAt(twice.withTouchpoint("uses", t -> t.name("Describes his experience")), pays)
        .firesAt(twice.withTouchpoint("uses", t -> t.channel(Channel.REVIEW_SITE)), pays)
        .firesAt(twice.withTouchpoint("uses", t -> t.channel(Channel.WEBSITE)), pays, form)
        .firesAt(twice.withTouchpoint("form", t -> t.name("Gives up")), pays, form);
  }

  @Test
  void whoAsksForHelpAgainAndAgainIsFound() {
    ValidatorTester.of(SetbackRules.HELP_ASKED_AGAIN)
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
            "Customers have to seek help several times; who sees their case through is not shown",
            "Klanten moeten meer dan eens zelf hulp zoeken; wie hun zaak bijhoudt, is niet te zien")
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
    ValidatorTester.of(SetbackRules.HELP_ASKED_AGAIN)
        .on(around)
        .finds(
            "journey",
            "Customers have to seek help several times, from different parties; who sees their case through is not shown")
        .andNothingElse();
    ValidatorTester.of(SetbackRules.HELP_ASKED_AGAIN)
        .silent(
            sentAround("line", "desk"),
            around.withPhase("usage", p -> p.owner("service")),
            around.withTouchpoint("third", t -> t.owner("service")),
            around.withTouchpoint("first", t -> t.moments(List.of())),
            around.withTouchpoint("third", t -> t.moments(List.of(Moment.PAYMENT))))
        .on(around.withTouchpoint("third", t -> t.receiver(Optional.empty())))
        .finds(
            "journey",
            "Customers have to seek help several times; who sees their case through is not shown")
        .andNothingElse();
    ValidatorTester.of(SetbackRules.HELP_ASKED_AGAIN)
        .withOption(SetbackRules.HELP_ASKED_AGAIN_FROM, 4)
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
}
