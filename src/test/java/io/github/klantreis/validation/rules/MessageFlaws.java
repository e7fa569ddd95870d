package io.github.klantreis.validation.rules;

import static io.github.klantreis.validation.rules.Edits.changeMessage;

import io.github.klantreis.part.MessageBuilder;
import io.github.klantreis.term.FormOfAddress;
import io.github.klantreis.validation.rules.Flaw.Base;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A flaw for each rule on messages. */
final class MessageFlaws {
  private static final Set<String> AT_MESSAGE =
      Set.of("message-no-reply-sender", "message-not-personal", "message-jargon");

  private MessageFlaws() {}

  static List<Flaw> all() {
    return List.of(
        inRequest("message-no-reply-sender", m -> m.sender("no-reply@dakzon.example")),
        inRequest("form-of-address-mixed", m -> m.formOfAddress(FormOfAddress.FORMAL))
            .bringing("form-of-address-in-text"),
        inRequest(
            "form-of-address-in-text", m -> m.text("Twee vragen, en we lezen wat u schrijft.")),
        Flaw.of(
            "form-of-address-unset",
            Base.B2C,
            "journey/@formOfAddress",
            journey -> journey.edit(e -> e.journey(j -> j.formOfAddress(Optional.empty())))),
        inRequest("tone-of-voice-mixed", m -> m.toneOfVoice("stern")),
        inRequest("message-jargon", m -> m.text("Hoe was uw onboarding?"))
            .bringing("form-of-address-in-text"),
        inRequest("message-not-personal", m -> m.personalisation(List.of())),
        inRequest("message-language-mixed", m -> m.language(Locale.ENGLISH)));
  }

  private static Flaw inRequest(String ruleId, Consumer<MessageBuilder> change) {
    return Flaw.of(
        ruleId,
        Base.B2C,
        "phase[usage]/touchpoint[gives-feedback]/action[feedback-request]"
            + (AT_MESSAGE.contains(ruleId) ? "/@message" : ""),
        changeMessage("gives-feedback", "feedback-request", change));
  }
}
