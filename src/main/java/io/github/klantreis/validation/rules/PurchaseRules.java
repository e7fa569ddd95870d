package io.github.klantreis.validation.rules;

import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.validation.rules.StandardRules.B2B_PROFILE;
import static io.github.klantreis.validation.rules.StandardRules.RECOMMENDED_PROFILE;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.MarketingAction;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.model.TouchpointBuilder;
import io.github.klantreis.part.Link;
import io.github.klantreis.part.Message;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.LinkKind;
import io.github.klantreis.term.Moment;
import io.github.klantreis.validation.Audience;
import io.github.klantreis.validation.Finding;
import io.github.klantreis.validation.FixOffers;
import io.github.klantreis.validation.JourneyValidator;
import io.github.klantreis.validation.Option;
import io.github.klantreis.validation.PhaseSummary;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.validation.Surroundings;
import io.github.klantreis.validation.ValidationContext;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.validation.Wording;
import io.github.klantreis.validation.rules.summary.ActionKinds;
import io.github.klantreis.validation.rules.summary.Presence;
import io.github.klantreis.validation.rules.text.WholeWords;
import io.github.klantreis.vocabulary.Literature;
import io.github.klantreis.vocabulary.Source;
import io.github.klantreis.vocabulary.Text;
import java.time.Duration;
import java.time.temporal.TemporalAmount;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Rules on the purchase: nothing keeps customers who buy from paying. */
public final class PurchaseRules {
  private PurchaseRules() {}

  private static final Wording DISTRACTING_LINK =
      Wording.one(
              Text.en(
                      "\"{action}\" at \"{name}\" leads {people} away from buying, to {target}"
                          + " ({kind})")
                  .nl(
                      "\"{action}\" bij \"{name}\" leidt {people} weg van de aankoop, naar {target}"
                          + " ({kind})"))
          .some(
              Text.en("{n} links lead {people} away from buying: {places}")
                  .nl("{n} links leiden {people} weg van de aankoop: {places}"));

  private static final ActionKinds CHECKOUT = ActionKinds.of(ActionKind.CHECKOUT);

  /**
   * Looks for links that lead away while customers buy: to social media, to others or to elsewhere
   * on the site. A trust mark is none: customers look for it. Warning, as the source says "as much
   * as possible".
   */
  public static final JourneyValidator<MarketingAction> PURCHASE_DISTRACTING_LINK =
      JourneyValidator.forActions("purchase-distracting-link")
          .identifiedBy("target")
          .severity(Severity.WARNING)
          .speaksFor(Audience.SELLING)
          .that(
              Text.en("have links while people buy").nl("links hebben terwijl mensen kopen"),
              (action, around) ->
                  action.message().filter(message -> !message.links().isEmpty()).isPresent()
                      && isBuying(around))
          .summary(
              Text.en("nothing leads customers away while they buy")
                  .nl("niets leidt klanten weg terwijl zij kopen"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source(Literature.CUSTOMER_JOURNEY_UITWERKEN.at(Literature.phase(3)))
          .hint(
              Text.en(
                      "Remove the link; if it leads on to buying, such as to the bank, it is of the"
                          + " kind \"next step\"")
                  .nl(
                      "Verwijder de link; leidt die juist verder naar de aankoop, zoals naar de"
                          + " bank,"
                          + " dan is het de soort \"volgende stap\""))
          .inPhases(PURCHASE)
          .fixes(PurchaseRules::mendLink)
          .check(PurchaseRules::distractingLinks);

  private static void mendLink(MarketingAction action, Finding finding, FixOffers offers) {
    Object target = finding.arguments().get("target");
    action.message().stream()
        .flatMap(message -> message.links().stream())
        .filter(link -> link.kind() != LinkKind.NEXT_STEP && link.target().equals(target))
        .findFirst()
        .ifPresent(
            link -> {
              offers.improvement(
                  "remove-link",
                  Text.en("Take the link out").nl("Haal de link weg"),
                  edit -> MessageFixes.change(edit, offers, m -> m.withoutLink(link)));
              offers.choice(
                  "is-next-step",
                  "",
                  Text.en("It leads on to buying").nl("Hij leidt verder naar de aankoop"),
                  edit ->
                      MessageFixes.change(
                          edit, offers, m -> m.changeLink(link, LinkKind.NEXT_STEP)));
            });
  }

  /** Whether the touchpoint surely is about buying, in a phase that may cover more. */
  private static boolean isBuying(Surroundings context) {
    Touchpoint touchpoint = context.touchpoint().orElseThrow();
    return Presence.isOnly(context.phase().orElseThrow().kind(), PURCHASE)
        || touchpoint.hasMoment(Moment.PAYMENT)
        || CHECKOUT.anyAt(touchpoint);
  }

  private static void distractingLinks(MarketingAction action, ValidationContext context) {
    Optional<Message> message = action.message();
    if (message.isEmpty()) {
      return;
    }
    for (Link link : message.get().links()) {
      if (link.kind() != LinkKind.NEXT_STEP && !isTrustMark(action, link)) {
        context
            .report(DISTRACTING_LINK)
            .with("action", action)
            .with("name", context.touchpoint().orElseThrow().name())
            .with("target", link.target())
            .with("kind", link.kind())
            .attribute("message");
      }
    }
  }

  private static final ActionKinds TRUST = ActionKinds.of(ActionKind.TRUST_SIGNAL);

  private static final List<String> TRUST_MARKS =
      List.of(
          "keurmerk",
          "waarborg",
          "webshop keurmerk",
          "thuiswinkel",
          "trust mark",
          "trustmark",
          "trusted shops",
          "trustpilot",
          "certificate",
          "certificaat");

  /** A trust mark is what customers look for there, although it leads elsewhere. */
  private static boolean isTrustMark(MarketingAction action, Link link) {
    return TRUST.include(action) || WholeWords.firstIn(link.target(), TRUST_MARKS) != null;
  }

  /** Words for ways to pay, which are no choices that cost conversion. */
  public static final Option<List<String>> WAYS_TO_PAY =
      Option.ofWords(
          "purchase-too-many-choices.ways-to-pay",
          List.of(
              "iDEAL",
              "Wero",
              "Bancontact",
              "PayPal",
              "Klarna",
              "Riverty",
              "Afterpay",
              "Apple Pay",
              "Google Pay",
              "Tikkie",
              "Visa",
              "Mastercard",
              "credit card",
              "creditcard",
              "debit card",
              "bank transfer",
              "overschrijving",
              "bankoverschrijving",
              "direct debit",
              "incasso",
              "automatische incasso",
              "invoice",
              "factuur",
              "gift card",
              "cadeaukaart",
              "cash",
              "contant",
              "pin",
              "pinnen",
              "pay later",
              "achteraf betalen",
              "gespreid betalen"));

  /** How many choices a touchpoint may offer, that number included. Default: 1. */
  public static final Option<Integer> MAX_CHOICES =
      Option.ofInt("purchase-too-many-choices.most", 1);

  private static final Wording TOO_MANY_CHOICES =
      Wording.one(
              Text.en(
                      "\"{name}\" offers {count} choices ({choices}) where at most {most} is meant;"
                          + " each further choice costs conversion")
                  .nl(
                      "\"{name}\" biedt {count} keuzes ({choices}), waar er hooguit {most} de"
                          + " bedoeling is; elke extra keuze kost conversie"))
          .some(
              Text.en(
                      "{n} touchpoints offer more choices than {most}; each further choice costs conversion: {places}")
                  .nl(
                      "{n} contactmomenten bieden meer keuzes dan {most}; elke extra keuze kost conversie: {places}"));

  /**
   * Looks whether a touchpoint offers more than {@link #MAX_CHOICES} while customers buy. A choice
   * that several messages of a touchpoint offer counts once; {@linkplain #WAYS_TO_PAY ways to pay}
   * are none, as customers look for theirs. Warning.
   */
  public static final JourneyValidator<Touchpoint> PURCHASE_TOO_MANY_CHOICES =
      JourneyValidator.forTouchpoints("purchase-too-many-choices")
          .severity(Severity.WARNING)
          .speaksFor(Audience.SELLING)
          .that(
              Text.en("offer a choice").nl("een keuze bieden"),
              (touchpoint, around) -> offersChoice(touchpoint))
          .summary(
              Text.en("while customers buy, a touchpoint offers one choice")
                  .nl("terwijl klanten kopen, biedt een contactmoment één keuze"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source(Literature.CUSTOMER_JOURNEY_UITWERKEN.at(Literature.phase(3)))
          .source(
              Source.LIBRARY_DEFAULT.at(Text.en("the number of choices").nl("het aantal keuzes")))
          .hint(
              Text.en("Keep the choice that leads on to buying, and move the others elsewhere")
                  .nl("Houd de keuze over die verder leidt naar de aankoop en verplaats de andere"))
          .option(MAX_CHOICES)
          .option(WAYS_TO_PAY)
          .inPhases(PURCHASE)
          .fixes(PurchaseRules::keepOneChoice)
          .check(PurchaseRules::tooManyChoices);

  private static void keepOneChoice(Touchpoint touchpoint, Finding finding, FixOffers offers) {
    if (!Integer.valueOf(1).equals(finding.arguments().get("most"))) {
      return; // Which several are kept is for people to say.
    }
    Set<String> choices = new LinkedHashSet<>();
    for (MarketingAction action : touchpoint.actions()) {
      action.message().ifPresent(message -> choices.addAll(message.choices()));
    }
    choices.removeIf(PurchaseRules::isWayToPay);
    for (String choice : choices) {
      offers.improvement(
          "keep",
          choice,
          Text.en("Keep only \"{choice}\"").nl("Houd alleen \"{choice}\" over"),
          Map.of("choice", choice),
          edit -> edit.touchpoint(touchpoint.id(), now -> keepChoice(now, choice)));
    }
  }

  private static void keepChoice(TouchpointBuilder touchpoint, String choice) {
    for (MarketingAction action : touchpoint.build().actions()) {
      if (action.message().filter(message -> !message.choices().isEmpty()).isPresent()) {
        touchpoint.changeAction(
            action.id(),
            change ->
                change.message(
                    message ->
                        message.choices(
                            action.message().orElseThrow().choices().stream()
                                .filter(each -> each.equals(choice) || isWayToPay(each))
                                .toList())));
      }
    }
  }

  private static boolean isWayToPay(String choice) {
    return WholeWords.firstIn(choice, WAYS_TO_PAY.defaultValue()) != null;
  }

  private static boolean offersChoice(Touchpoint touchpoint) {
    for (MarketingAction action : touchpoint.actions()) {
      if (action.message().filter(message -> !message.choices().isEmpty()).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static void tooManyChoices(Touchpoint touchpoint, ValidationContext context) {
    if (!isBuying(context)) {
      context.abstain();
      return;
    }
    Set<String> choices = new LinkedHashSet<>();
    for (MarketingAction action : touchpoint.actions()) {
      action.message().ifPresent(message -> choices.addAll(message.choices()));
    }
    List<String> ways = context.option(WAYS_TO_PAY);
    choices.removeIf(choice -> WholeWords.firstIn(choice, ways) != null);
    int most = context.option(MAX_CHOICES);
    if (choices.size() > most) {
      context
          .report(TOO_MANY_CHOICES)
          .with("name", touchpoint.name())
          .with("count", choices.size())
          .with("choices", String.join(", ", choices))
          .with("most", most);
    }
  }

  /** After how long a chat may open by itself, that time included. Default: 60 seconds. */
  public static final Option<Duration> MIN_CHAT_DELAY =
      Option.ofDuration("purchase-chat-opens-too-soon.least", Duration.ofSeconds(60));

  private static final Wording CHAT_TOO_SOON =
      Wording.one(
              Text.en(
                      "\"{action}\" at \"{name}\" opens by itself after {delay}, sooner than after"
                          + " {least}")
                  .nl(
                      "\"{action}\" bij \"{name}\" opent vanzelf na {delay}, eerder dan na {least}"))
          .some(
              Text.en("{n} chats open by themselves too soon: {places}")
                  .nl("{n} chats openen te vroeg vanzelf: {places}"));

  /** "En dus niet na 10 seconden!" */
  private static final Duration SURELY_TOO_SOON = Duration.ofSeconds(10);

  private static final ActionKinds CHAT = ActionKinds.of(ActionKind.CHAT);

  /**
   * Looks whether a chat opens by itself before {@link #MIN_CHAT_DELAY} while customers buy.
   * Warning below a minute, and an error at ten seconds or sooner, of which the source says "not".
   */
  public static final JourneyValidator<MarketingAction> PURCHASE_CHAT_OPENS_TOO_SOON =
      JourneyValidator.forActions("purchase-chat-opens-too-soon")
          .severity(Severity.WARNING)
          .speaksFor(Audience.SELLING)
          .that(
              Text.en("are a chat that opens by itself").nl("een chat zijn die vanzelf opent"),
              (action, around) -> action.opensItself() && CHAT.include(action))
          .summary(
              Text.en("while customers buy, a chat leaves them alone for about a minute")
                  .nl("terwijl klanten kopen, laat een chat hen ongeveer een minuut met rust"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source(Literature.CUSTOMER_JOURNEY_UITWERKEN.at(Literature.phase(3)))
          .hint(
              Text.en("Let the chat wait {least}, or let {people} open it themselves")
                  .nl("Laat de chat {least} wachten, of laat {people} hem zelf openen"))
          .option(MIN_CHAT_DELAY)
          .inPhases(PURCHASE)
          .fixes(PurchaseRules::mendChat)
          .check(PurchaseRules::chatTooSoon);

  private static void mendChat(MarketingAction chat, Finding finding, FixOffers offers) {
    if (finding.arguments().get("least") instanceof TemporalAmount least) {
      offers.improvement(
          "wait",
          Text.en("Let the chat wait as long as it should")
              .nl("Laat de chat zo lang wachten als hoort"),
          edit ->
              edit.action(
                  offers.touchpointId(), offers.actionId(), a -> a.opensItselfAfter(least)));
    }
    offers.improvement(
        "open-by-hand",
        Text.en("Let {people} open the chat").nl("Laat {people} de chat openen"),
        edit -> edit.action(offers.touchpointId(), offers.actionId(), a -> a.opensItself(false)));
  }

  private static void chatTooSoon(MarketingAction action, ValidationContext context) {
    Duration delay = action.opensItselfAfter().orElseThrow().estimate();
    Duration least = context.option(MIN_CHAT_DELAY);
    if (delay.compareTo(least) < 0 && isBuying(context)) {
      context
          .report(CHAT_TOO_SOON)
          .severity(delay.compareTo(SURELY_TOO_SOON) <= 0 ? Severity.ERROR : Severity.WARNING)
          .with("action", action)
          .with("name", context.touchpoint().orElseThrow().name())
          .with("delay", action.opensItselfAfter().orElseThrow())
          .with("least", least);
    }
  }

  private static final Text UPSELL_MISPLACED =
      Text.en("\"{action}\" is offered at \"{name}\", which is not just before the payment")
          .nl(
              "\"{action}\" wordt aangeboden bij \"{name}\", maar dat is niet vlak voor het"
                  + " afrekenen");

  /**
   * Looks whether further offers are made just before the payment: at the touchpoint before it or,
   * where both are one, at the payment itself. Phases that cover more than purchase are left alone.
   * Warning.
   */
  public static final JourneyValidator<Journey> PURCHASE_UPSELL_MISPLACED =
      JourneyValidator.forJourneys("purchase-upsell-misplaced")
          .severity(Severity.WARNING)
          .speaksFor(Audience.SELLING)
          .summary(
              Text.en("while customers buy, a further offer only comes just before the payment")
                  .nl(
                      "terwijl klanten kopen, komt een extra aanbod alleen vlak voor het"
                          + " afrekenen"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source(Literature.CUSTOMER_JOURNEY_UITWERKEN.at(Literature.phase(3)))
          .hint(
              Text.en(
                      "Move the offer to just before the payment; mark the touchpoint where"
                          + " {people}"
                          + " pay")
                  .nl(
                      "Verplaats het aanbod tot vlak voor het afrekenen; markeer het contactmoment"
                          + " waar {people} betalen"))
          .fixes(PurchaseRules::offerPlaces)
          .summarisingPhases(PurchaseRules::offers)
          .check(PurchaseRules::misplacedOffers);

  /** Just before the payment, if one is marked; else where the payment may be. */
  private static void offerPlaces(Journey journey, Finding finding, FixOffers offers) {
    if (journey.touchpoints().noneMatch(each -> each.hasMoment(Moment.PAYMENT))) {
      Touchpoint offered = journey.touchpoint(offers.touchpointId()).orElseThrow();
      MarkFixes.offer(Moment.PAYMENT, offered, offers);
      next(journey, offered).forEach(each -> MarkFixes.offer(Moment.PAYMENT, each, offers));
      return;
    }
    journey.phases().stream()
        .filter(phase -> Presence.isOnly(phase.kind(), PURCHASE))
        .flatMap(phase -> phase.touchpoints().stream())
        .filter(each -> !each.hasMoment(Moment.PAYMENT) && anyPays(next(journey, each)))
        .filter(each -> each.action(offers.actionId()).isEmpty())
        .forEachOrdered(
            each ->
                offers.improvement(
                    "move",
                    each.id(),
                    Text.en("Offer it at \"{touchpoint}\", just before the payment")
                        .nl("Bied het aan bij \"{touchpoint}\", vlak voor het afrekenen"),
                    Map.of("touchpoint", each),
                    edit -> edit.moveAction(offers.touchpointId(), offers.actionId(), each.id())));
  }

  private static List<Touchpoint> next(Journey journey, Touchpoint touchpoint) {
    List<Phase> phases = journey.phases();
    for (int i = 0; i < phases.size(); i++) {
      Phase phase = phases.get(i);
      if (phase.touchpoint(touchpoint.id()).isPresent()) {
        boolean isLast = phase.lastTouchpoints().contains(touchpoint);
        return isLast && i + 1 < phases.size()
            ? phases.get(i + 1).firstTouchpoints()
            : phase.next(touchpoint.id());
      }
    }
    return List.of();
  }

  /**
   * The further offers of a phase that is for buying only.
   *
   * @param misplaced those that are surely not just before the payment
   * @param atTheEnd those at the last touchpoint, which are if the next phase begins with it
   * @param beginsWithPayment whether the first touchpoint of the phase is the payment
   */
  private record Offers(
      ImmutableList<Placed> misplaced, ImmutableList<Placed> atTheEnd, boolean beginsWithPayment) {
    static final Offers NONE = new Offers(ImmutableList.of(), ImmutableList.of(), false);
    static final Offers NONE_BEFORE_PAYMENT =
        new Offers(ImmutableList.of(), ImmutableList.of(), true);
  }

  private record Placed(Touchpoint touchpoint, MarketingAction offer) {}

  private static Offers offers(Phase phase) {
    boolean beginsWithPayment = anyPays(phase.firstTouchpoints());
    if (!Presence.isOnly(phase.kind(), PURCHASE)) {
      return beginsWithPayment ? Offers.NONE_BEFORE_PAYMENT : Offers.NONE;
    }
    ImmutableList.Builder<Placed> misplaced = ImmutableList.builder();
    ImmutableList.Builder<Placed> atTheEnd = ImmutableList.builder();
    for (Touchpoint touchpoint : phase.touchpoints()) {
      for (MarketingAction action : touchpoint.actions()) {
        if (ActionKinds.isFurtherOffer(action) && !isJustBeforePayment(phase, touchpoint)) {
          boolean isLast = phase.lastTouchpoints().contains(touchpoint);
          (isLast ? atTheEnd : misplaced).add(new Placed(touchpoint, action));
        }
      }
    }
    return new Offers(misplaced.build(), atTheEnd.build(), beginsWithPayment);
  }

  private static boolean isJustBeforePayment(Phase phase, Touchpoint touchpoint) {
    return touchpoint.hasMoment(Moment.PAYMENT) || anyPays(phase.next(touchpoint.id()));
  }

  private static boolean anyPays(List<Touchpoint> touchpoints) {
    return touchpoints.stream().anyMatch(touchpoint -> touchpoint.hasMoment(Moment.PAYMENT));
  }

  private static void misplacedOffers(List<PhaseSummary<Offers>> facts, ValidationContext context) {
    for (int i = 0; i < facts.size(); i++) {
      Offers offers = facts.get(i).value();
      offers.misplaced().forEach(placed -> reportMisplaced(placed, context));
      boolean paysNext = i + 1 < facts.size() && facts.get(i + 1).value().beginsWithPayment();
      if (!paysNext) {
        offers.atTheEnd().forEach(placed -> reportMisplaced(placed, context));
      }
    }
  }

  private static void reportMisplaced(Placed placed, ValidationContext context) {
    context
        .report(UPSELL_MISPLACED)
        .with("action", placed.offer())
        .with("name", placed.touchpoint().name())
        .about(placed.touchpoint(), placed.offer());
  }

  /** How many words a message may have, that number included. Default: 75. */
  public static final Option<Integer> MAX_WORDS =
      Option.ofInt("purchase-message-too-long.most", 75);

  private static final Wording TOO_LONG =
      Wording.one(
              Text.en(
                      "The message of \"{action}\" at \"{name}\" has {count} words, more than {most}")
                  .nl(
                      "Het bericht van \"{action}\" bij \"{name}\" telt {count} woorden, meer dan"
                          + " {most}"))
          .some(
              Text.en("{n} messages have more than {most} words: {places}")
                  .nl("{n} berichten tellen meer dan {most} woorden: {places}"));

  /**
   * Looks whether a message has more than {@link #MAX_WORDS} words while customers buy.
   * Information.
   */
  public static final JourneyValidator<MarketingAction> PURCHASE_MESSAGE_TOO_LONG =
      JourneyValidator.forActions("purchase-message-too-long")
          .severity(Severity.INFO)
          .speaksFor(Audience.SELLING)
          .that(
              Text.en("have a message with words").nl("een bericht met woorden hebben"),
              (action, around) -> action.message().flatMap(Message::text).isPresent())
          .summary(
              Text.en("while customers buy, messages are short and direct")
                  .nl("terwijl klanten kopen, zijn berichten kort en direct"))
          .source(Literature.CUSTOMER_JOURNEY_UITWERKEN.at(Literature.phase(3)))
          .source(
              Source.LIBRARY_DEFAULT.at(Text.en("the number of words").nl("het aantal woorden")))
          .hint(
              Text.en("Keep what {people} need to buy; {most} words are enough")
                  .nl("Houd over wat {people} nodig hebben om te kopen; {most} woorden volstaan"))
          .option(MAX_WORDS)
          .inPhases(PURCHASE)
          .check(PurchaseRules::tooLong);

  private static void tooLong(MarketingAction action, ValidationContext context) {
    Optional<Message> message = action.message();
    if (message.isEmpty() || message.get().text().isEmpty()) {
      return;
    }
    String text = message.get().text().get();
    int most = context.option(MAX_WORDS);
    // Each word but the last takes a character and a blank at least.
    if (text.length() / 2 < most) {
      return;
    }
    int count = words(text);
    if (count > most && isBuying(context)) {
      context
          .report(TOO_LONG)
          .with("action", action)
          .with("name", context.touchpoint().orElseThrow().name())
          .with("count", count)
          .with("most", most)
          .attribute("message");
    }
  }

  /** How many runs of characters other than blanks hold a letter or digit. */
  private static int words(String text) {
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        inWord = false;
      } else if (!inWord && (Character.isLetterOrDigit(c) || Character.isSurrogate(c))) {
        inWord = true;
        words++;
      }
    }
    return words;
  }

  /**
   * Returns all rules of this theme.
   *
   * @return the set
   */
  public static Validators all() {
    return Validators.of(
        PURCHASE_DISTRACTING_LINK,
        PURCHASE_TOO_MANY_CHOICES,
        PURCHASE_CHAT_OPENS_TOO_SOON,
        PURCHASE_UPSELL_MISPLACED,
        PURCHASE_MESSAGE_TOO_LONG);
  }
}
