package io.github.klantreis.validation.rules;

import static io.github.klantreis.phase.CanonicalPhase.CONSIDERATION;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.phase.CanonicalPhase.USAGE;
import static io.github.klantreis.validation.Severity.INFO;
import static io.github.klantreis.validation.Severity.WARNING;
import static io.github.klantreis.validation.rules.Journeys.touchpoint;

import io.github.klantreis.model.Journey;
import io.github.klantreis.part.Metric;
import io.github.klantreis.phase.BeforeDuringAfter;
import io.github.klantreis.phase.PhaseModels;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.BuyingRole;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.JourneyScope;
import io.github.klantreis.term.Market;
import io.github.klantreis.term.Moment;
import io.github.klantreis.term.Side;
import io.github.klantreis.testing.ValidatorTester;
import io.github.klantreis.validation.JourneyValidator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ReassuranceRulesTest {
  @Test
  void purchaseNoReassurance() {
    ValidatorTester.of(ReassuranceRules.PURCHASE_NO_REASSURANCE)
        .fires(
            touchpoint(PURCHASE, "pay", "Pays", t -> t.action(ActionKind.CHECKOUT)),
            WARNING,
            "phase[purchase]/@touchpoints",
            "No touchpoint in \"Purchase\" shows customers what others think, or the benefits at a glance",
            "In de fase \"Aankoop\" zien klanten nergens wat anderen ervan vinden of wat de voordelen zijn")
        .silent(
            touchpoint(
                PURCHASE,
                "pay",
                "Pays",
                t -> t.action(ActionKind.CHECKOUT).action(ActionKind.BENEFITS)))
        .silent(
            Journey.builder("help", "Opening a help drawer")
                .phaseModel(PhaseModels.BEFORE_DURING_AFTER)
                .phase(
                    BeforeDuringAfter.DURING,
                    p -> p.touchpoint("open", "Opens it", t -> t.action(ActionKind.FAQ)))
                .build());
  }

  @Test
  void whoSpeaksToSomebodyAfterPayingIsNotConvincedByIt() {
    Journey cancels = paysAndCalls("pay", "Pays", "call", "Calls to cancel");
    ValidatorTester.of(ReassuranceRules.PURCHASE_NO_REASSURANCE)
        .firesAt(cancels, "phase[purchase]/@touchpoints")
        .silent(
            paysAndCalls("call", "Calls with a question", "pay", "Pays"),
            cancels.withTouchpoint("pay", t -> t.channel(Channel.STORE)));
  }

  private static Journey paysAndCalls(String id, String name, String thenId, String thenName) {
    return Journeys.shop()
        .phase(PURCHASE, p -> p.touchpoint(id, name, t -> {}).touchpoint(thenId, thenName, t -> {}))
        .build()
        .withTouchpoint("pay", t -> t.action(ActionKind.DELIVERY_UPDATE))
        .withTouchpoint("call", t -> t.channel(Channel.TELEPHONE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I got no discount",
        "Wat is het voordeel?",
        "Not convinced",
        "I do not see the benefits",
        "Is it affordable? I doubt it",
        "Ik zie het voordeel niet",
        "Geen korting gekregen",
        "Niet overtuigd",
      })
  void whoMissesWhatSpeaksForItIsNotReassured(String thought) {
    ValidatorTester.of(ReassuranceRules.PURCHASE_NO_REASSURANCE)
        .firesAt(
            touchpoint(
                PURCHASE, "pay", "Pays", t -> t.action(ActionKind.CHECKOUT).thought(thought)),
            "phase[purchase]/@touchpoints");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I got a discount",
        "Why not? The benefits are clear",
        "Not cheap, and the benefits are worth it",
        "Mooi dat ik korting krijg",
        "Ik ben overtuigd",
      })
  void whoSeesWhatSpeaksForItIsReassured(String thought) {
    ValidatorTester.of(ReassuranceRules.PURCHASE_NO_REASSURANCE)
        .silent(
            touchpoint(
                PURCHASE, "pay", "Pays", t -> t.action(ActionKind.CHECKOUT).thought(thought)));
  }

  @Test
  void whoSpeaksToSomebodyCanBeConvincedThere() {
    Journey buys = touchpoint(PURCHASE, "pay", "Pays", t -> t.action(ActionKind.CHECKOUT));
    ValidatorTester.of(ReassuranceRules.PURCHASE_NO_REASSURANCE)
        .silent(
            buys.withTouchpoint("pay", t -> t.channel(Channel.STORE)),
            buys.withTouchpoint("pay", t -> t.channel(Channel.TELEPHONE)))
        .firesAt(
            buys.withTouchpoint("pay", t -> t.channel(Channel.WEBSHOP)),
            "phase[purchase]/@touchpoints");
  }

  @Test
  void whoHasTriedItIsReassured() {
    Journey buys = touchpoint(PURCHASE, "pay", "Pays", t -> t.action(ActionKind.CHECKOUT));
    ValidatorTester.of(ReassuranceRules.PURCHASE_NO_REASSURANCE)
        .firesAt(buys, "phase[purchase]/@touchpoints")
        .silent(buys.withTouchpoint("pay", t -> t.action(ActionKind.DEMO)));
  }

  @Test
  void anActionTwoPhasesEarlierDoesNotSayThatNothingReassures() {
    Journey called =
        Journey.builder("software", "Buying software")
            .market(Market.B2B)
            .phase(
                CONSIDERATION,
                p -> p.touchpoint("demo", "Asks for a demo", t -> t.action(ActionKind.DEMO)))
            .phase(
                PURCHASE,
                p -> p.touchpoint("calls", "Reference calls", t -> t.channel(Channel.WEBSITE)))
            .build();
    Journey offered = called.withTouchpoint("calls", t -> t.action(ActionKind.QUOTE));
    ValidatorTester.of(ReassuranceRules.PURCHASE_NO_REASSURANCE)
        .silent(called)
        .firesAt(offered, "phase[purchase]/@touchpoints")
        .silent(offered.withTouchpoint("demo", t -> t.action(ActionKind.TESTIMONIAL)))
        .silent(offered.withTouchpoint("demo", t -> t.channel(Channel.REVIEW_SITE)));
    ValidatorTester.of(ReassuranceRules.PURCHASE_NO_HELP)
        .silent(called)
        .firesAt(offered, "phase[purchase]/@touchpoints");
  }

  @Test
  void purchaseNoTrustSignals() {
    ValidatorTester.of(ReassuranceRules.PURCHASE_NO_TRUST_SIGNALS)
        .fires(
            touchpoint(PURCHASE, "pay", "Pays", t -> t.action(ActionKind.CHECKOUT)),
            INFO,
            "phase[purchase]/@touchpoints",
            "No touchpoint in \"Purchase\" shows that buying is safe",
            "Geen contactmoment in de fase \"Aankoop\" laat zien dat kopen veilig is")
        .silent(
            touchpoint(
                PURCHASE,
                "pay",
                "Pays",
                t -> t.action(ActionKind.CHECKOUT).action(ActionKind.TRUST_SIGNAL)));
  }

  @Test
  void whereSeveralPeopleOfACompanyNegotiateNoHelpDeskIsAskedFor() {
    Journey lease =
        touchpoint(PURCHASE, "signs", "Signs", t -> t.action(ActionKind.QUOTE)).toBuilder()
            .market(Market.B2B)
            .actor("buyer", "Buyer", Side.CUSTOMER, a -> a.role(BuyingRole.BUYER))
            .actor("director", "Director", Side.CUSTOMER, a -> a.role(BuyingRole.DECIDER))
            .build();
    ValidatorTester.of(ReassuranceRules.PURCHASE_NO_HELP)
        .silent(lease)
        .firesAt(lease.toBuilder().market(Market.B2C).build(), "phase[purchase]/@touchpoints")
        .firesAt(
            lease.toBuilder().actors(lease.actors().subList(0, 1)).build(),
            "phase[purchase]/@touchpoints");
  }

  @Test
  void aHelpDeskThatIsMissedIsNotThere() {
    ValidatorTester.of(ReassuranceRules.PURCHASE_NO_HELP)
        .firesAt(
            touchpoint(
                PURCHASE,
                "pay",
                "Pays",
                t -> t.action(ActionKind.CHECKOUT).painPoint("There is no help desk")),
            "phase[purchase]/@touchpoints");
  }

  @Test
  void purchaseNoHelp() {
    ValidatorTester.of(ReassuranceRules.PURCHASE_NO_HELP)
        .fires(
            touchpoint(PURCHASE, "pay", "Pays", t -> t.action(ActionKind.CHECKOUT)),
            WARNING,
            "phase[purchase]/@touchpoints",
            "No touchpoint in \"Purchase\" shows where customers can go with the questions they still have",
            "Geen contactmoment in de fase \"Aankoop\" laat zien waar klanten terechtkunnen met vragen die ze nog hebben")
        .silent(
            touchpoint(
                PURCHASE, "pay", "Pays", t -> t.action(ActionKind.CHECKOUT).action(ActionKind.FAQ)),
            touchpoint(
                PURCHASE,
                "pay",
                "Pays",
                t -> t.action(ActionKind.CHECKOUT).description("The help desk is open till ten")),
            touchpoint(PURCHASE, "pay", "Pays", t -> t.action(ActionKind.CHECKOUT))
                .withPhase("purchase", p -> p.opportunity("Add frequently asked questions")));
  }

  @Test
  void purchaseDropOffsUnmapped() {
    ValidatorTester.of(ReassuranceRules.PURCHASE_DROP_OFFS_UNMAPPED)
        .fires(
            touchpoint(PURCHASE, "pay", "Pays", t -> t.metric(Metric.ces())),
            INFO,
            "phase[purchase]/@touchpoints",
            "It is not noted where customers drop off in \"Purchase\"",
            "Bij de fase \"Aankoop\" staat niet waar klanten afhaken")
        .silent(touchpoint(PURCHASE, "pay", "Pays", t -> t.dropOffPoint("Unexpected costs")));
  }

  @Test
  void aPartThatStartsWithThePurchaseHasTheChoiceBehindIt() {
    Journey pays =
        Journey.builder("tickets", "From paying for tickets to the concert")
            .scope(JourneyScope.PART)
            .phase(PURCHASE, p -> p.touchpoint("pay", "Pays", t -> t.action(ActionKind.CHECKOUT)))
            .phase(USAGE, p -> p.touchpoint("concert", "Goes to the concert"))
            .build();
    for (JourneyValidator<Journey> rule :
        List.of(ReassuranceRules.PURCHASE_NO_HELP, ReassuranceRules.PURCHASE_NO_REASSURANCE)) {
      ValidatorTester.of(rule)
          .silent(pays)
          .firesAt(
              pays.toBuilder().scope(JourneyScope.END_TO_END).build(),
              "phase[purchase]/@touchpoints")
          .firesAt(pays.edit(edit -> edit.removePhase("usage")), "phase[purchase]/@touchpoints")
          .firesAt(
              pays.withTouchpoint("pay", t -> t.moment(Moment.DECISION)),
              "phase[purchase]/@touchpoints");
    }
  }
}
