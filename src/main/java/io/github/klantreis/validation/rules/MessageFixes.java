package io.github.klantreis.validation.rules;

import io.github.klantreis.model.JourneyEditor;
import io.github.klantreis.model.MarketingAction;
import io.github.klantreis.part.Message;
import io.github.klantreis.part.MessageBuilder;
import io.github.klantreis.term.FormOfAddress;
import io.github.klantreis.validation.Finding;
import io.github.klantreis.validation.FixOffers;
import io.github.klantreis.vocabulary.Text;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** What mends findings on messages. A message that has words can be mended by its writer only. */
final class MessageFixes {
  private MessageFixes() {}

  /** Changes the message that a finding is at. */
  static void change(JourneyEditor edit, FixOffers offers, Consumer<MessageBuilder> change) {
    edit.action(offers.touchpointId(), offers.actionId(), action -> action.message(change));
  }

  private static Optional<Message> message(FixOffers offers) {
    return offers
        .journey()
        .touchpoint(offers.touchpointId())
        .flatMap(touchpoint -> touchpoint.action(offers.actionId()))
        .flatMap(MarketingAction::message);
  }

  private static boolean hasWords(Message message) {
    return message.subject().isPresent() || message.text().isPresent();
  }

  static void offerUsualForm(Finding finding, FixOffers offers) {
    if (finding.arguments().get("usual") instanceof FormOfAddress usual) {
      offerUsual(offers, message -> message.formOfAddress(usual));
    }
  }

  static void offerUsualTone(Finding finding, FixOffers offers) {
    if (finding.arguments().get("usual") instanceof String usual) {
      offerUsual(offers, message -> message.toneOfVoice(usual));
    }
  }

  static void offerUsualLanguage(Finding finding, FixOffers offers) {
    if (finding.arguments().get("usual") instanceof String usual) {
      offerUsual(offers, message -> message.language(Locale.forLanguageTag(usual)));
    }
  }

  private static void offerUsual(FixOffers offers, Consumer<MessageBuilder> change) {
    if (message(offers).filter(message -> !hasWords(message)).isPresent()) {
      offers.improvement(
          "set-usual",
          Text.en("Make the message as the others are").nl("Maak het bericht zoals de andere"),
          edit -> change(edit, offers, change));
    }
  }

  /** Offers the senders of other messages of the journey. */
  static void offerSenders(FixOffers offers, Predicate<String> isReplied) {
    Set<String> senders = new LinkedHashSet<>();
    offers
        .journey()
        .walk(MarketingAction.class)
        .flatMap(located -> located.element().message().stream())
        .flatMap(message -> message.sender().stream())
        .filter(isReplied)
        .forEachOrdered(senders::add);
    for (String sender : senders) {
      offers.improvement(
          "send-from",
          sender,
          Text.en("Send it from {sender}, which is read")
              .nl("Verstuur het vanaf {sender}, dat gelezen wordt"),
          Map.of("sender", sender),
          edit -> change(edit, offers, message -> message.sender(sender)));
    }
  }
}
