package io.github.klantreis.validation.rules;

import static io.github.klantreis.phase.CanonicalPhase.DELIVERY;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.phase.CanonicalPhase.USAGE;
import static io.github.klantreis.validation.Severity.ERROR;
import static io.github.klantreis.validation.Severity.INFO;
import static io.github.klantreis.validation.Severity.WARNING;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Offer;
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
import io.github.klantreis.validation.Validators;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The rules of buying. */
final class PurchaseRulesTest {
  @Test
  void purchaseDistractingLinkFires() {
    // fires: purchase-distracting-link
    Journey journey =
        Journey.builder("solar", "Solar panels")
            .phase(
                PURCHASE,
                p ->
                    p.touchpoint(
                        "pay",
                        "Pays",
                        t ->
                            t.action(
                                ActionKind.CHECKOUT,
                                a ->
                                    a.message(
                                        m -> m.link(LinkKind.SOCIAL, "instagram.com/dakzon")))))
            .build();
    // end
    Judged.by(PurchaseRules.PURCHASE_DISTRACTING_LINK, journey)
        .only(
            ERROR,
            "phase[purchase]/touchpoint[pay]/action[checkout]/@message",
            "\"Check-out\" of \"Pays\" leads the customer away from buying: to instagram.com/dakzon (social media)",
            "\"Afrekenen\" bij \"Pays\" leidt de klant weg van de aankoop: naar instagram.com/dakzon (social media)");
  }

  @Test
  void purchaseDistractingLinkIsSilent() {
    // silent: purchase-distracting-link
    Journey journey =
        Journey.builder("solar", "Solar panels")
            .phase(
                PURCHASE,
                p ->
                    p.touchpoint(
                        "pay",
                        "Pays",
                        t ->
                            t.action(
                                ActionKind.CHECKOUT,
                                a -> a.message(m -> m.link(LinkKind.NEXT_STEP, "/pay")))))
            .build();
    // end
    Judged.by(PurchaseRules.PURCHASE_DISTRACTING_LINK, journey).silent();
  }

  @Test
  void purchaseTooManyChoicesFires() {
    // fires: purchase-too-many-choices
    Journey journey =
        Journey.builder("solar", "Solar panels")
            .phase(
                PURCHASE,
                p ->
                    p.touchpoint(
                        "pay",
                        "Pays",
                        t ->
                            t.action(
                                ActionKind.CHECKOUT,
                                a -> a.message(m -> m.choice("Pay").choice("Read on")))))
            .build();
    // end
    Judged.by(PurchaseRules.PURCHASE_TOO_MANY_CHOICES, journey)
        .only(
            WARNING,
            "phase[purchase]/touchpoint[pay]",
            "\"Pays\" offers 2 choices (Pay, Read on) where at most 1 should be; each further choice costs conversion",
            "\"Pays\" biedt 2 keuzes (Pay, Read on) waar het er hooguit 1 mogen zijn; elke extra keuze kost conversie");
  }

  @Test
  void purchaseTooManyChoicesIsSilent() {
    // silent: purchase-too-many-choices
    Journey journey =
        Journey.builder("solar", "Solar panels")
            .phase(
                PURCHASE,
                p ->
                    p.touchpoint(
                        "pay",
                        "Pays",
                        t -> t.action(ActionKind.CHECKOUT, a -> a.message(m -> m.choice("Pay")))))
            .build();
    // end
    Judged.by(PurchaseRules.PURCHASE_TOO_MANY_CHOICES, journey).silent();
  }

  @Test
  void purchaseChatOpensTooSoonFires() {
    // fires: purchase-chat-opens-too-soon
    Journey journey =
        Journey.builder("solar", "Solar panels")
            .phase(
                PURCHASE,
                p ->
                    p.touchpoint(
                        "pay",
                        "Pays",
                        t ->
                            t.action(
                                ActionKind.CHAT, a -> a.opensItselfAfter(Duration.ofSeconds(10)))))
            .build();
    // end
    Judged.by(PurchaseRules.PURCHASE_CHAT_OPENS_TOO_SOON, journey)
        .only(
            ERROR,
            "phase[purchase]/touchpoint[pay]/action[chat]",
            "\"Chat\" of \"Pays\" opens by itself after 10 s, before 60 s",
            "\"Chat\" bij \"Pays\" opent vanzelf na 10 s, eerder dan na 60 s");
  }

  @Test
  void purchaseChatOpensTooSoonIsSilent() {
    // silent: purchase-chat-opens-too-soon
    Journey journey =
        Journey.builder("solar", "Solar panels")
            .phase(
                PURCHASE,
                p ->
                    p.touchpoint(
                        "pay",
                        "Pays",
                        t ->
                            t.action(
                                ActionKind.CHAT, a -> a.opensItselfAfter(Duration.ofMinutes(1)))))
            .build();
    // end
    Judged.by(PurchaseRules.PURCHASE_CHAT_OPENS_TOO_SOON, journey).silent();
  }

  @Test
  void purchaseUpsellMisplacedFires() {
    // fires: purchase-upsell-misplaced
    Journey journey =
        Journey.builder("solar", "Solar panels")
            .phase(
                PURCHASE,
                p ->
                    p.touchpoint(
                            "offer", "Is offered a cover", t -> t.action(ActionKind.FURTHER_OFFER))
                        .touchpoint("address", "Fills in the address")
                        .touchpoint("pay", "Pays", t -> t.moment(Moment.PAYMENT)))
            .build();
    // end
    Judged.by(PurchaseRules.PURCHASE_UPSELL_MISPLACED, journey)
        .only(
            WARNING,
            "phase[purchase]/touchpoint[offer]/action[further-offer]",
            "\"Further offer\" is offered at \"Is offered a cover\", which is not just before the payment",
            "\"Vervolgaanbod\" wordt aangeboden bij \"Is offered a cover\", en dat is niet vlak voor het afrekenen");
  }

  @Test
  void purchaseUpsellMisplacedIsSilent() {
    // silent: purchase-upsell-misplaced
    Journey journey =
        Journey.builder("solar", "Solar panels")
            .phase(
                PURCHASE,
                p ->
                    p.touchpoint("address", "Fills in the address")
                        .touchpoint(
                            "offer", "Is offered a cover", t -> t.action(ActionKind.FURTHER_OFFER))
                        .touchpoint("pay", "Pays", t -> t.moment(Moment.PAYMENT)))
            .build();
    // end
    Judged.by(PurchaseRules.PURCHASE_UPSELL_MISPLACED, journey).silent();
  }

  @Test
  void purchaseNoReassuranceFires() {
    // fires: purchase-no-reassurance
    Journey journey =
        Journey.builder("solar", "Solar panels")
            .phase(PURCHASE, p -> p.touchpoint("pay", "Pays", t -> t.action(ActionKind.CHECKOUT)))
            .build();
    // end
    Judged.by(ReassuranceRules.PURCHASE_NO_REASSURANCE, journey)
        .only(
            WARNING,
            "phase[purchase]",
            "Nothing in \"Purchase\" confirms the customer's choice",
            "Niets in de fase \"Aankoop\" bevestigt de keuze van de klant");
  }

  @Test
  void purchaseNoReassuranceIsSilent() {
    // silent: purchase-no-reassurance
    Journey journey =
        Journey.builder("solar", "Solar panels")
            .phase(
                PURCHASE,
                p ->
                    p.touchpoint(
                        "pay",
                        "Pays",
                        t -> t.action(ActionKind.CHECKOUT).action(ActionKind.BENEFITS)))
            .build();
    // end
    Judged.by(ReassuranceRules.PURCHASE_NO_REASSURANCE, journey).silent();
  }

  @Test
  void purchaseNoTrustSignalsFires() {
    // fires: purchase-no-trust-signals
    Journey journey =
        Journey.builder("solar", "Solar panels")
            .phase(PURCHASE, p -> p.touchpoint("pay", "Pays", t -> t.action(ActionKind.CHECKOUT)))
            .build();
    // end
    Judged.by(ReassuranceRules.PURCHASE_NO_TRUST_SIGNALS, journey)
        .only(
            INFO,
            "phase[purchase]",
            "Nothing in \"Purchase\" shows that buying is safe",
            "Niets in de fase \"Aankoop\" laat zien dat kopen veilig is");
  }

  @Test
  void purchaseNoTrustSignalsIsSilent() {
    // silent: purchase-no-trust-signals
    Journey journey =
        Journey.builder("solar", "Solar panels")
            .phase(
                PURCHASE,
                p ->
                    p.touchpoint(
                        "pay",
                        "Pays",
                        t -> t.action(ActionKind.CHECKOUT).action(ActionKind.TRUST_SIGNAL)))
            .build();
    // end
    Judged.by(ReassuranceRules.PURCHASE_NO_TRUST_SIGNALS, journey).silent();
  }

  @Test
  void purchaseNoHelpFires() {
    // fires: purchase-no-help
    Journey journey =
        Journey.builder("solar", "Solar panels")
            .phase(PURCHASE, p -> p.touchpoint("pay", "Pays", t -> t.action(ActionKind.CHECKOUT)))
            .build();
    // end
    Judged.by(ReassuranceRules.PURCHASE_NO_HELP, journey)
        .only(
            WARNING,
            "phase[purchase]",
            "Nothing in \"Purchase\" answers the customer's last doubts",
            "Niets in de fase \"Aankoop\" neemt de laatste twijfels van de klant weg");
  }

  @Test
  void purchaseNoHelpIsSilent() {
    // silent: purchase-no-help
    Journey journey =
        Journey.builder("solar", "Solar panels")
            .phase(
                PURCHASE,
                p ->
                    p.touchpoint(
                        "pay", "Pays", t -> t.action(ActionKind.CHECKOUT).action(ActionKind.FAQ)))
            .build();
    // end
    Judged.by(ReassuranceRules.PURCHASE_NO_HELP, journey).silent();
  }

  @Test
  void purchaseMessageTooLongFires() {
    // fires: purchase-message-too-long
    Journey journey =
        Journey.builder("solar", "Solar panels")
            .phase(
                PURCHASE,
                p ->
                    p.touchpoint(
                        "pay",
                        "Pays",
                        t ->
                            t.action(
                                ActionKind.CHECKOUT,
                                a -> a.message(m -> m.text("word ".repeat(76))))))
            .build();
    // end
    Judged.by(PurchaseRules.PURCHASE_MESSAGE_TOO_LONG, journey)
        .only(
            INFO,
            "phase[purchase]/touchpoint[pay]/action[checkout]/@message",
            "The message of \"Check-out\" of \"Pays\" has 76 words, more than 75",
            "Het bericht van \"Afrekenen\" bij \"Pays\" telt 76 woorden, meer dan 75");
  }

  @Test
  void purchaseMessageTooLongIsSilent() {
    // silent: purchase-message-too-long
    Journey journey =
        Journey.builder("solar", "Solar panels")
            .phase(
                PURCHASE,
                p ->
                    p.touchpoint(
                        "pay",
                        "Pays",
                        t ->
                            t.action(
                                ActionKind.CHECKOUT,
                                a -> a.message(m -> m.text("You pay safely at your own bank.")))))
            .build();
    // end
    Judged.by(PurchaseRules.PURCHASE_MESSAGE_TOO_LONG, journey).silent();
  }

  @Test
  void purchaseDropoffsUnmappedFires() {
    // fires: purchase-dropoffs-unmapped
    Journey journey =
        Journey.builder("solar", "Solar panels")
            .phase(PURCHASE, p -> p.touchpoint("pay", "Pays"))
            .build();
    // end
    Judged.by(ReassuranceRules.PURCHASE_DROPOFFS_UNMAPPED, journey)
        .only(
            INFO,
            "phase[purchase]",
            "No touchpoint in \"Purchase\" says where customers drop off",
            "Geen contactmoment in de fase \"Aankoop\" vertelt waar klanten afhaken");
  }

  @Test
  void purchaseDropoffsUnmappedIsSilent() {
    // silent: purchase-dropoffs-unmapped
    Journey journey =
        Journey.builder("solar", "Solar panels")
            .phase(
                PURCHASE, p -> p.touchpoint("pay", "Pays", t -> t.dropOffPoint("Unexpected costs")))
            .build();
    // end
    Judged.by(ReassuranceRules.PURCHASE_DROPOFFS_UNMAPPED, journey).silent();
  }

  private static Journey checkout(String text) {
    return Journey.builder("solar", "Solar panels")
        .phase(
            PURCHASE,
            p ->
                p.touchpoint(
                    "pay",
                    "Pays",
                    t -> t.action(ActionKind.CHECKOUT, a -> a.message(m -> m.text(text)))))
        .build();
  }

  @Test
  void seventyFiveWordsAreAllowed() {
    String action = "phase[purchase]/touchpoint[pay]/action[checkout]/@message";
    Judged.by(PurchaseRules.PURCHASE_MESSAGE_TOO_LONG, checkout("a ".repeat(75))).silent();
    Judged.by(PurchaseRules.PURCHASE_MESSAGE_TOO_LONG, checkout("a ".repeat(76).strip()))
        .at(action);
    Judged.by(PurchaseRules.PURCHASE_MESSAGE_TOO_LONG, checkout("a\n\n– ".repeat(75))).silent();
    Judged.by(PurchaseRules.PURCHASE_MESSAGE_TOO_LONG, checkout("wonderful".repeat(100))).silent();
    Validators most3 =
        Validators.of(PurchaseRules.PURCHASE_MESSAGE_TOO_LONG)
            .withOption(PurchaseRules.MAX_WORDS, 3);
    Judged.by(most3, checkout("Pay it now")).silent();
    Judged.by(most3, checkout("\u201cPay\u201d it right\u00a0now!")).at(action);
  }

  private static Journey chat(Duration delay) {
    return Journey.builder("solar", "Solar panels")
        .phase(
            PURCHASE,
            p ->
                p.touchpoint(
                    "pay", "Pays", t -> t.action(ActionKind.CHAT, a -> a.opensItselfAfter(delay))))
        .build();
  }

  @Test
  void sixtySecondsAreAllowed() {
    String action = "phase[purchase]/touchpoint[pay]/action[chat]";
    Judged.by(PurchaseRules.PURCHASE_CHAT_OPENS_TOO_SOON, chat(Duration.ofSeconds(60))).silent();
    Judged.by(PurchaseRules.PURCHASE_CHAT_OPENS_TOO_SOON, chat(Duration.ofMillis(59_999)))
        .at(action);
    Judged.by(PurchaseRules.PURCHASE_CHAT_OPENS_TOO_SOON, chat(Duration.ZERO)).at(action);
    Validators earlier =
        Validators.of(PurchaseRules.PURCHASE_CHAT_OPENS_TOO_SOON)
            .withOption(PurchaseRules.MIN_CHAT_DELAY, Duration.ofSeconds(10));
    Judged.by(earlier, chat(Duration.ofSeconds(10))).silent();
    Judged.by(earlier, chat(Duration.ofSeconds(9))).at(action);
  }

  @Test
  void onlyAChatThatOpensItselfIsTooSoon() {
    Journey journey =
        Journey.builder("solar", "Solar panels")
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
                                ActionKind.CHAT, a -> a.opensItselfAfter(Duration.ofSeconds(1)))))
            .build();
    Judged.by(PurchaseRules.PURCHASE_CHAT_OPENS_TOO_SOON, journey).silent();
  }

  @Test
  void aChoiceThatTwoMessagesOfferIsOneChoice() {
    Journey journey =
        Journey.builder("solar", "Solar panels")
            .phase(
                PURCHASE,
                p ->
                    p.touchpoint(
                        "pay",
                        "Pays",
                        t ->
                            t.action(ActionKind.CHECKOUT, a -> a.message(m -> m.choice("Pay")))
                                .action(ActionKind.BENEFITS, a -> a.message(m -> m.choice("Pay")))))
            .build();
    Judged.by(PurchaseRules.PURCHASE_TOO_MANY_CHOICES, journey).silent();
    Journey two =
        journey.withTouchpoint(
            "pay",
            t -> t.action(ActionKind.FAQ, a -> a.message(m -> m.choice("Read the answers"))));
    Judged.by(PurchaseRules.PURCHASE_TOO_MANY_CHOICES, two).at("phase[purchase]/touchpoint[pay]");
    Judged.by(
            Validators.of(PurchaseRules.PURCHASE_TOO_MANY_CHOICES)
                .withOption(PurchaseRules.MAX_CHOICES, 2),
            two)
        .silent();
    Judged.by(
            Validators.of(PurchaseRules.PURCHASE_TOO_MANY_CHOICES)
                .withOption(PurchaseRules.MAX_CHOICES, 0),
            journey)
        .at("phase[purchase]/touchpoint[pay]");
  }

  @Test
  void eachLinkThatLeadsAwayIsFound() {
    Journey journey =
        Journey.builder("solar", "Solar panels")
            .phase(
                PURCHASE,
                p ->
                    p.touchpoint(
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
                                                    .link(LinkKind.EXTERNAL, "news.example")))))
            .build();
    String action = "phase[purchase]/touchpoint[pay]/action[checkout]/@message";
    Judged.by(PurchaseRules.PURCHASE_DISTRACTING_LINK, journey).at(action, action);
  }

  /** Kotler's act covers delivery and usage too: only what surely is about buying is judged. */
  @Test
  void whatMayBelongToUsageIsNotForbidden() {
    Journey journey =
        Journey.builder("solar", "Solar panels")
            .phaseModel(PhaseModels.FIVE_A)
            .phase(FiveA.ACT, p -> distracting(p, "acts", t -> {}))
            .build();
    Judged.by(PurchaseRules.PURCHASE_DISTRACTING_LINK, journey).silent();
    Judged.by(PurchaseRules.PURCHASE_TOO_MANY_CHOICES, journey).silent();
    Judged.by(PurchaseRules.PURCHASE_UPSELL_MISPLACED, journey).silent();
    Journey paying = journey.withTouchpoint("acts", t -> t.moment(Moment.PAYMENT));
    Judged.by(PurchaseRules.PURCHASE_DISTRACTING_LINK, paying)
        .at("phase[act]/touchpoint[acts]/action[email]/@message");
    Judged.by(PurchaseRules.PURCHASE_TOO_MANY_CHOICES, paying).at("phase[act]/touchpoint[acts]");
    Journey checkout = journey.withTouchpoint("acts", t -> t.action(ActionKind.CHECKOUT));
    Judged.by(PurchaseRules.PURCHASE_TOO_MANY_CHOICES, checkout).at("phase[act]/touchpoint[acts]");
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
              Journey.builder("solar", "Solar panels")
                  .phaseModel(model)
                  .phase(kind, p -> distracting(p, "acts", t -> {}))
                  .build();
          String phase = "phase[" + kind.id() + "]";
          Judged.by(PurchaseRules.PURCHASE_DISTRACTING_LINK, journey)
              .at(phase + "/touchpoint[acts]/action[email]/@message");
          Judged.by(PurchaseRules.PURCHASE_UPSELL_MISPLACED, journey)
              .at(phase + "/touchpoint[acts]/action[offer]");
          Judged.by(ReassuranceRules.PURCHASE_NO_HELP, journey).at(phase);
        });
  }

  private static Journey offerAt(String touchpointId) {
    return Journey.builder("solar", "Solar panels")
        .phase(
            PURCHASE,
            p ->
                p.touchpoint("chooses", "Chooses")
                    .touchpoint("signs", "Signs")
                    .touchpoint("pays", "Pays", t -> t.moment(Moment.PAYMENT))
                    .touchpoint("thanks", "Is thanked"))
        .build()
        .withTouchpoint(
            touchpointId,
            t -> t.action("offer", ActionKind.EMAIL, a -> a.offer(Offer.CHECKOUT_ADD_ON)));
  }

  @Test
  void anAddOnComesJustBeforeThePaymentOrWithIt() {
    Judged.by(PurchaseRules.PURCHASE_UPSELL_MISPLACED, offerAt("chooses"))
        .at("phase[purchase]/touchpoint[chooses]/action[offer]");
    Judged.by(PurchaseRules.PURCHASE_UPSELL_MISPLACED, offerAt("signs")).silent();
    Judged.by(PurchaseRules.PURCHASE_UPSELL_MISPLACED, offerAt("pays")).silent();
    Judged.by(PurchaseRules.PURCHASE_UPSELL_MISPLACED, offerAt("thanks"))
        .at("phase[purchase]/touchpoint[thanks]/action[offer]");
    Judged.by(
            PurchaseRules.PURCHASE_UPSELL_MISPLACED,
            offerAt("chooses").withTouchpoint("chooses", t -> t.leadsTo("pays")))
        .silent();
  }

  @Test
  void thePaymentMayBeginTheNextPhase() {
    Journey journey =
        Journey.builder("solar", "Solar panels")
            .phase(
                PURCHASE,
                p -> p.touchpoint("orders", "Orders", t -> t.action(ActionKind.FURTHER_OFFER)))
            .phase(
                DELIVERY,
                p -> p.touchpoint("pays", "Pays at the door", t -> t.moment(Moment.PAYMENT)))
            .build();
    Judged.by(PurchaseRules.PURCHASE_UPSELL_MISPLACED, journey).silent();
    Judged.by(
            PurchaseRules.PURCHASE_UPSELL_MISPLACED,
            journey.withTouchpoint("pays", t -> t.moments(List.of())))
        .at("phase[purchase]/touchpoint[orders]/action[further-offer]");
  }

  @Test
  void anEmptyPhaseLacksNothing() {
    Judged.by(PurchaseRules.all(), Journey.builder("solar", "Solar panels").phase(PURCHASE).build())
        .silent();
  }
}
