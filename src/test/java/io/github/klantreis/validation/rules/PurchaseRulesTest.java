package io.github.klantreis.validation.rules;

import static io.github.klantreis.phase.CanonicalPhase.DELIVERY;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.phase.CanonicalPhase.USAGE;
import static io.github.klantreis.validation.Severity.ERROR;
import static io.github.klantreis.validation.Severity.INFO;
import static io.github.klantreis.validation.Severity.WARNING;
import static io.github.klantreis.validation.rules.Journeys.phase;
import static io.github.klantreis.validation.rules.Journeys.shop;
import static io.github.klantreis.validation.rules.Journeys.touchpoint;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.PhaseBuilder;
import io.github.klantreis.model.TouchpointBuilder;
import io.github.klantreis.phase.ClassicFive;
import io.github.klantreis.phase.DutchFive;
import io.github.klantreis.phase.FiveA;
import io.github.klantreis.phase.McKinsey2009;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.phase.PhaseModel;
import io.github.klantreis.phase.PhaseModels;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.LinkKind;
import io.github.klantreis.term.Moment;
import io.github.klantreis.term.Offer;
import io.github.klantreis.testing.ValidatorTester;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The rules of buying. */
final class PurchaseRulesTest {
  private static Journey checkout(String text) {
    return touchpoint(
        PURCHASE,
        "pay",
        "Pays",
        t -> t.action(ActionKind.CHECKOUT, a -> a.message(m -> m.text(text))));
  }

  private static Journey chat(Duration delay) {
    return touchpoint(
        PURCHASE, "pay", "Pays", t -> t.action(ActionKind.CHAT, a -> a.opensItselfAfter(delay)));
  }

  private static void distracting(
      PhaseBuilder phase, String id, Consumer<TouchpointBuilder> details) {
    phase.touchpoint(
        id,
        "Acts",
        t -> {
          t.action(
                  ActionKind.EMAIL,
                  a -> a.message(m -> m.link(LinkKind.SOCIAL, "#sun").choice("One").choice("Two")))
              .action("offer", ActionKind.FURTHER_OFFER, a -> a.offer(Offer.CROSS_SELL));
          details.accept(t);
        });
  }

  private static Journey offerAt(String touchpointId) {
    return phase(
            PURCHASE,
            p ->
                p.touchpoint("chooses", "Chooses")
                    .touchpoint("signs", "Signs")
                    .touchpoint("pays", "Pays", t -> t.moment(Moment.PAYMENT))
                    .touchpoint("thanks", "Is thanked"))
        .withTouchpoint(
            touchpointId,
            t -> t.action("offer", ActionKind.EMAIL, a -> a.offer(Offer.CHECKOUT_ADD_ON)));
  }

  @Test
  void purchaseDistractingLink() {
    ValidatorTester.of(PurchaseRules.PURCHASE_DISTRACTING_LINK)
        .fires(
            touchpoint(
                PURCHASE,
                "pay",
                "Pays",
                t ->
                    t.action(
                        ActionKind.CHECKOUT,
                        a -> a.message(m -> m.link(LinkKind.SOCIAL, "instagram.com/dakzon")))),
            WARNING,
            "phase[purchase]/touchpoint[pay]/action[checkout]/@message",
            "\"Check-out\" at \"Pays\" leads customers away from buying, to"
                + " instagram.com/dakzon (social media)",
            "\"Afrekenen\" bij \"Pays\" leidt klanten weg van de aankoop, naar"
                + " instagram.com/dakzon (social media)")
        .silent(
            touchpoint(
                PURCHASE,
                "pay",
                "Pays",
                t ->
                    t.action(
                        ActionKind.CHECKOUT,
                        a -> a.message(m -> m.link(LinkKind.NEXT_STEP, "/pay")))));
  }

  @Test
  void purchaseTooManyChoices() {
    ValidatorTester.of(PurchaseRules.PURCHASE_TOO_MANY_CHOICES)
        .fires(
            touchpoint(
                PURCHASE,
                "pay",
                "Pays",
                t ->
                    t.action(
                        ActionKind.CHECKOUT,
                        a -> a.message(m -> m.choice("Pay").choice("Read on")))),
            WARNING,
            "phase[purchase]/touchpoint[pay]",
            "\"Pays\" offers 2 choices (Pay, Read on) where at most 1 is meant; each"
                + " further choice costs conversion",
            "\"Pays\" biedt 2 keuzes (Pay, Read on), waar er hooguit 1 de bedoeling is;"
                + " elke extra keuze kost conversie")
        .silent(
            touchpoint(
                PURCHASE,
                "pay",
                "Pays",
                t -> t.action(ActionKind.CHECKOUT, a -> a.message(m -> m.choice("Pay")))));
  }

  @Test
  void purchaseChatOpensTooSoon() {
    ValidatorTester.of(PurchaseRules.PURCHASE_CHAT_OPENS_TOO_SOON)
        .fires(
            touchpoint(
                PURCHASE,
                "pay",
                "Pays",
                t -> t.action(ActionKind.CHAT, a -> a.opensItselfAfter(Duration.ofSeconds(10)))),
            ERROR,
            "phase[purchase]/touchpoint[pay]/action[chat]",
            "\"Chat\" at \"Pays\" opens by itself after 10 seconds, sooner than after 1"
                + " minute",
            "\"Chat\" bij \"Pays\" opent vanzelf na 10 seconden, eerder dan na 1 minuut")
        .silent(
            touchpoint(
                PURCHASE,
                "pay",
                "Pays",
                t -> t.action(ActionKind.CHAT, a -> a.opensItselfAfter(Duration.ofMinutes(1)))));
  }

  @Test
  void purchaseUpsellMisplaced() {
    ValidatorTester.of(PurchaseRules.PURCHASE_UPSELL_MISPLACED)
        .fires(
            phase(
                PURCHASE,
                p ->
                    p.touchpoint(
                            "offer", "Is offered a cover", t -> t.action(ActionKind.FURTHER_OFFER))
                        .touchpoint("address", "Fills in the address")
                        .touchpoint("pay", "Pays", t -> t.moment(Moment.PAYMENT))),
            WARNING,
            "phase[purchase]/touchpoint[offer]/action[further-offer]",
            "\"Further offer\" is offered at \"Is offered a cover\", which is not just before the payment",
            "\"Vervolgaanbod\" wordt aangeboden bij \"Is offered a cover\", maar dat is"
                + " niet vlak voor het afrekenen")
        .silent(
            phase(
                PURCHASE,
                p ->
                    p.touchpoint("address", "Fills in the address")
                        .touchpoint(
                            "offer", "Is offered a cover", t -> t.action(ActionKind.FURTHER_OFFER))
                        .touchpoint("pay", "Pays", t -> t.moment(Moment.PAYMENT))));
  }

  @Test
  void purchaseMessageTooLong() {
    ValidatorTester.of(PurchaseRules.PURCHASE_MESSAGE_TOO_LONG)
        .fires(
            touchpoint(
                PURCHASE,
                "pay",
                "Pays",
                t ->
                    t.action(ActionKind.CHECKOUT, a -> a.message(m -> m.text("word ".repeat(76))))),
            INFO,
            "phase[purchase]/touchpoint[pay]/action[checkout]/@message",
            "The message of \"Check-out\" at \"Pays\" has 76 words, more than 75",
            "Het bericht van \"Afrekenen\" bij \"Pays\" telt 76 woorden, meer dan 75")
        .silent(
            touchpoint(
                PURCHASE,
                "pay",
                "Pays",
                t ->
                    t.action(
                        ActionKind.CHECKOUT,
                        a -> a.message(m -> m.text("You pay safely at your own bank.")))));
  }

  @Test
  void seventyFiveWordsAreAllowed() {
    String action = "phase[purchase]/touchpoint[pay]/action[checkout]/@message";
    ValidatorTester.of(PurchaseRules.PURCHASE_MESSAGE_TOO_LONG)
        .silent(checkout("a ".repeat(75)))
        .firesAt(checkout("a ".repeat(76).strip()), action)
        .silent(checkout("a\n\n– ".repeat(75)))
        .silent(checkout("wonderful".repeat(100)));
    ValidatorTester most3 =
        ValidatorTester.of(PurchaseRules.PURCHASE_MESSAGE_TOO_LONG)
            .withOption(PurchaseRules.MAX_WORDS, 3);
    most3.silent(checkout("Pay it now"));
    most3.firesAt(checkout("\u201cPay\u201d it right\u00a0now!"), action);
  }

  @Test
  void sixtySecondsAreAllowed() {
    String action = "phase[purchase]/touchpoint[pay]/action[chat]";
    ValidatorTester.of(PurchaseRules.PURCHASE_CHAT_OPENS_TOO_SOON)
        .silent(chat(Duration.ofSeconds(60)))
        .firesAt(chat(Duration.ofMillis(59_999)), action)
        .firesAt(chat(Duration.ZERO), action);
    ValidatorTester earlier =
        ValidatorTester.of(PurchaseRules.PURCHASE_CHAT_OPENS_TOO_SOON)
            .withOption(PurchaseRules.MIN_CHAT_DELAY, Duration.ofSeconds(10));
    earlier.silent(chat(Duration.ofSeconds(10)));
    earlier.firesAt(chat(Duration.ofSeconds(9)), action);
  }

  @Test
  void onlyAChatThatOpensItselfIsTooSoon() {
    ValidatorTester.of(PurchaseRules.PURCHASE_CHAT_OPENS_TOO_SOON)
        .silent(
            shop()
                .phase(
                    PURCHASE,
                    p ->
                        p.touchpoint(
                            "pay",
                            "Pays",
                            t ->
                                t.action(ActionKind.CHAT, a -> a.delay(Duration.ofSeconds(10)))
                                    .action(
                                        ActionKind.BENEFITS,
                                        a -> a.opensItselfAfter(Duration.ofSeconds(1)))))
                .phase(
                    USAGE,
                    p ->
                        p.touchpoint(
                            "asks",
                            "Asks",
                            t ->
                                t.action(
                                    ActionKind.CHAT,
                                    a -> a.opensItselfAfter(Duration.ofSeconds(1)))))
                .build());
  }

  @Test
  void aChoiceThatTwoMessagesOfferIsOneChoice() {
    Journey journey =
        touchpoint(
            PURCHASE,
            "pay",
            "Pays",
            t ->
                t.action(ActionKind.CHECKOUT, a -> a.message(m -> m.choice("Pay")))
                    .action(ActionKind.BENEFITS, a -> a.message(m -> m.choice("Pay"))));
    ValidatorTester.of(PurchaseRules.PURCHASE_TOO_MANY_CHOICES).silent(journey);
    Journey two =
        journey.withTouchpoint(
            "pay",
            t -> t.action(ActionKind.FAQ, a -> a.message(m -> m.choice("Read the answers"))));
    ValidatorTester.of(PurchaseRules.PURCHASE_TOO_MANY_CHOICES)
        .firesAt(two, "phase[purchase]/touchpoint[pay]");
    ValidatorTester.of(PurchaseRules.PURCHASE_TOO_MANY_CHOICES)
        .withOption(PurchaseRules.MAX_CHOICES, 2)
        .silent(two);
    ValidatorTester.of(PurchaseRules.PURCHASE_TOO_MANY_CHOICES)
        .withOption(PurchaseRules.MAX_CHOICES, 0)
        .firesAt(journey, "phase[purchase]/touchpoint[pay]");
  }

  @Test
  void eachLinkThatLeadsAwayIsFound() {
    Journey journey =
        touchpoint(
            PURCHASE,
            "pay",
            "Pays",
            t ->
                t.action(
                    ActionKind.CHECKOUT,
                    a ->
                        a.name("Payment page")
                            .message(
                                m ->
                                    m.link(LinkKind.NEXT_STEP, "/pay")
                                        .link(LinkKind.NAVIGATION, "/about")
                                        .link(LinkKind.EXTERNAL, "news.example"))));
    String action = "phase[purchase]/touchpoint[pay]/action[checkout]/@message";
    ValidatorTester.of(PurchaseRules.PURCHASE_DISTRACTING_LINK).firesAt(journey, action, action);
  }

  /** Kotler's act covers delivery and usage too: only what surely is about buying is judged. */
  @Test
  void whatMayBelongToUsageIsNotForbidden() {
    Journey journey =
        shop()
            .phaseModel(PhaseModels.FIVE_A)
            .phase(FiveA.ACT, p -> distracting(p, "acts", t -> {}))
            .build();
    ValidatorTester.of(PurchaseRules.PURCHASE_DISTRACTING_LINK).silent(journey);
    ValidatorTester.of(PurchaseRules.PURCHASE_TOO_MANY_CHOICES).silent(journey);
    ValidatorTester.of(PurchaseRules.PURCHASE_UPSELL_MISPLACED).silent(journey);
    Journey paying = journey.withTouchpoint("acts", t -> t.moment(Moment.PAYMENT));
    ValidatorTester.of(PurchaseRules.PURCHASE_DISTRACTING_LINK)
        .firesAt(paying, "phase[act]/touchpoint[acts]/action[email]/@message");
    ValidatorTester.of(PurchaseRules.PURCHASE_TOO_MANY_CHOICES)
        .firesAt(paying, "phase[act]/touchpoint[acts]")
        .firesAt(
            journey.withTouchpoint("acts", t -> t.action(ActionKind.CHECKOUT)),
            "phase[act]/touchpoint[acts]");
  }

  @Test
  void purchaseIsFoundInEachModel() {
    Map<PhaseModel, PhaseKind> purchases =
        Map.of(
            PhaseModels.CLASSIC_FIVE, ClassicFive.DECISION,
            PhaseModels.DUTCH_FIVE, DutchFive.PURCHASE,
            PhaseModels.MCKINSEY_2009, McKinsey2009.MOMENT_OF_PURCHASE,
            PhaseModels.SEVEN_PHASES, PURCHASE);
    purchases.forEach(
        (model, kind) -> {
          Journey journey =
              shop().phaseModel(model).phase(kind, p -> distracting(p, "acts", t -> {})).build();
          String phase = "phase[" + kind.id() + "]";
          ValidatorTester.of(PurchaseRules.PURCHASE_DISTRACTING_LINK)
              .firesAt(journey, phase + "/touchpoint[acts]/action[email]/@message");
          ValidatorTester.of(PurchaseRules.PURCHASE_UPSELL_MISPLACED)
              .firesAt(journey, phase + "/touchpoint[acts]/action[offer]");
          ValidatorTester.of(ReassuranceRules.PURCHASE_NO_HELP)
              .firesAt(
                  journey.withTouchpoint("acts", t -> t.painPoint("The price is unclear")),
                  phase + "/@touchpoints");
        });
  }

  @Test
  void anAddOnComesJustBeforeThePaymentOrWithIt() {
    ValidatorTester.of(PurchaseRules.PURCHASE_UPSELL_MISPLACED)
        .firesAt(offerAt("chooses"), "phase[purchase]/touchpoint[chooses]/action[offer]")
        .silent(offerAt("signs"))
        .silent(offerAt("pays"))
        .firesAt(offerAt("thanks"), "phase[purchase]/touchpoint[thanks]/action[offer]")
        .silent(offerAt("chooses").withTouchpoint("chooses", t -> t.leadsTo("pays")));
  }

  @Test
  void thePaymentMayBeginTheNextPhase() {
    Journey journey =
        shop()
            .phase(
                PURCHASE,
                p -> p.touchpoint("orders", "Orders", t -> t.action(ActionKind.FURTHER_OFFER)))
            .phase(
                DELIVERY,
                p -> p.touchpoint("pays", "Pays at the door", t -> t.moment(Moment.PAYMENT)))
            .build();
    ValidatorTester.of(PurchaseRules.PURCHASE_UPSELL_MISPLACED)
        .silent(journey)
        .firesAt(
            journey.withTouchpoint("pays", t -> t.moments(List.of())),
            "phase[purchase]/touchpoint[orders]/action[further-offer]");
  }

  @Test
  void anEmptyPhaseLacksNothing() {
    ValidatorTester.of(PurchaseRules.all()).silent(phase(PURCHASE));
  }
}
