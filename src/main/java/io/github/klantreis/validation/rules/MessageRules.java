package io.github.klantreis.validation.rules;

import static io.github.klantreis.validation.JourneyValidator.forActions;
import static io.github.klantreis.validation.JourneyValidator.forJourneyHeadings;
import static io.github.klantreis.validation.JourneyValidator.forJourneys;
import static io.github.klantreis.validation.rules.StandardRules.B2B_PROFILE;
import static io.github.klantreis.validation.rules.StandardRules.RECOMMENDED_PROFILE;

import com.google.common.collect.ImmutableSet;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyHeading;
import io.github.klantreis.model.MarketingAction;
import io.github.klantreis.model.Message;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.FormOfAddress;
import io.github.klantreis.validation.JourneyValidator;
import io.github.klantreis.validation.PhaseSummary;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.validation.ValidationContext;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.vocabulary.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rules on messages: who sends them, how they address customers, and in which tone. */
public final class MessageRules {
  private static final String DUTCH = "nl";
  private static final String ENGLISH = "en";

  private MessageRules() {}

  // ---- the sender ----

  /**
   * No message to customers comes from a no-reply address. Error in phases of usage, warning in
   * others after the purchase, and where a phase covers both purchase and usage. Seed text S0,
   * phase 5. Of an address only the part before the at sign counts.
   */
  public static final JourneyValidator<MarketingAction> MESSAGE_NO_REPLY_SENDER =
      forActions("message-no-reply-sender")
          .severity(Severity.ERROR)
          .summary(
              Text.en("no message to customers comes from a no-reply address")
                  .nl("geen bericht aan klanten komt van een no-reply-adres"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source("Seed text S0, phase 5")
          .hint(
              Text.en("Send it from an address at which somebody reads the answers")
                  .nl("Verstuur het vanaf een adres waar iemand de antwoorden leest"))
          .in(
              CanonicalPhase.DELIVERY,
              CanonicalPhase.USAGE,
              CanonicalPhase.LOYALTY,
              CanonicalPhase.ADVOCACY)
          .check(MessageRules::checkSender);

  private static final Text NO_REPLY =
      Text.en("The message \"{name}\" comes from \"{sender}\", where customers cannot answer")
          .nl("Het bericht \"{name}\" komt van \"{sender}\", waar klanten niet kunnen antwoorden");

  private static final Pattern NO_REPLY_SENDER =
      Pattern.compile(
          "(?:^|[-_.+ ])(?:no|do[-_. ]?not|don'?t|niet|geen)[-_. ]?"
              + "(?:reply|antwoord(?:en)?|reageren|reactie|beantwoorden)",
          Pattern.CASE_INSENSITIVE);

  private static void checkSender(MarketingAction action, ValidationContext context) {
    Optional<Message> message = action.message();
    if (message.isEmpty()) {
      return;
    }
    Optional<String> sender = message.get().sender();
    if (sender.isPresent() && NO_REPLY_SENDER.matcher(localPart(sender.get())).find()) {
      context
          .report(NO_REPLY)
          .severity(isUsage(context) ? Severity.ERROR : Severity.WARNING)
          .with("name", nameOf(action))
          .with("sender", sender.get());
    }
  }

  private static boolean isUsage(ValidationContext context) {
    return context.isIn(CanonicalPhase.USAGE) && !context.isIn(CanonicalPhase.PURCHASE);
  }

  private static String localPart(String sender) {
    int at = sender.lastIndexOf('@');
    return at < 0 ? sender.strip() : sender.substring(sender.lastIndexOf('<', at) + 1, at).strip();
  }

  private static Object nameOf(MarketingAction action) {
    return action.name().<Object>map(name -> name).orElse(action.kind());
  }

  // ---- u or jij ----

  /**
   * All messages address customers in one way: only with "u", or only with "jij". The way is the
   * journey's, else that of most messages. Error. Seed text S2, practice. What is declared counts;
   * texts are read by {@link #FORM_OF_ADDRESS_IN_TEXT}.
   */
  public static final JourneyValidator<Journey> FORM_OF_ADDRESS_MIXED =
      forJourneys("form-of-address-mixed")
          .severity(Severity.ERROR)
          .summary(
              Text.en("all messages say only \"u\" or only \"jij\"")
                  .nl("alle berichten zeggen uitsluitend \"u\" of uitsluitend \"jij\""))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source("Seed text S2, practice")
          .hint(
              Text.en("Choose one of the two for the whole journey and rewrite this message")
                  .nl("Kies een van beide voor de hele klantreis en herschrijf dit bericht"))
          .summarisingPhases(phase -> Voices.in(phase, MessageRules::formOf))
          .check(MessageRules::checkForms);

  private static final Text OTHER_FORM =
      Text.en(
              "\"{name}\" addresses customers otherwise than the journey: {form}"
                  + " instead of {usual}")
          .nl(
              "\"{name}\" spreekt klanten anders aan dan de klantreis: {form} in"
                  + " plaats van {usual}");

  private static Optional<FormOfAddress> formOf(Message message) {
    return distinguished(message.formOfAddress());
  }

  private static Optional<FormOfAddress> distinguished(Optional<FormOfAddress> form) {
    return form.isPresent() && form.get() == FormOfAddress.UNDISTINGUISHED
        ? Optional.empty()
        : form;
  }

  private static void checkForms(
      List<PhaseSummary<Voices<FormOfAddress>>> phases, ValidationContext context) {
    Voices.deviating(
        phases,
        distinguished(context.journey().formOfAddress()),
        FormOfAddress::equals,
        (placed, form, usual) ->
            context
                .report(OTHER_FORM)
                .about(placed.touchpoint(), placed.action())
                .with("name", nameOf(placed.action()))
                .with("form", form)
                .with("usual", usual));
  }

  /**
   * The words of a Dutch message agree with how customers are to be addressed: by the message's own
   * declaration, else the journey's; without any, it does not use both "u" and "jij". Information:
   * a hint only, as words can mean something else. It passes over quotations, "U-bocht", "a.u.b.",
   * "9 u". Seed text S2, practice. Texts without a language are taken for Dutch.
   */
  public static final JourneyValidator<MarketingAction> FORM_OF_ADDRESS_IN_TEXT =
      forActions("form-of-address-in-text")
          .severity(Severity.INFO)
          .summary(
              Text.en("the words of a message agree with its form of address")
                  .nl("de woorden van een bericht passen bij de aanspreekvorm"))
          .source("Seed text S2, practice")
          .hint(
              Text.en("Read the text again; if it quotes somebody, put that in quotation marks")
                  .nl("Lees de tekst na; citeert hij iemand, zet dat dan tussen aanhalingstekens"))
          .check(MessageRules::checkWords);

  private static final Text WORDS_DISAGREE =
      Text.en("\"{name}\" is to say {form}, but its text says \"{word}\"")
          .nl("\"{name}\" hoort {form} te zeggen, maar de tekst zegt \"{word}\"");

  private static final Text WORDS_MIXED =
      Text.en("The text of \"{name}\" says both \"{formal}\" and \"{informal}\"")
          .nl("De tekst van \"{name}\" zegt zowel \"{formal}\" als \"{informal}\"");

  private static void checkWords(MarketingAction action, ValidationContext context) {
    Optional<Message> message = action.message();
    if (message.isEmpty()
        || (message.get().text().isEmpty() && message.get().subject().isEmpty())
        || !isDutch(message.get(), context.journey())) {
      return;
    }
    Optional<FormOfAddress> form = message.get().formOfAddress();
    if (form.isEmpty()) {
      form = context.journey().formOfAddress();
    }
    if (form.isPresent() && form.get() == FormOfAddress.UNDISTINGUISHED) {
      return;
    }
    if (!checkWords(message.get().subject(), form, action, context)) {
      checkWords(message.get().text(), form, action, context);
    }
  }

  private static boolean isDutch(Message message, JourneyHeading journey) {
    Optional<Locale> language = message.language();
    if (language.isEmpty()) {
      language = journey.language();
    }
    return language.isEmpty() || language.get().getLanguage().equals(DUTCH);
  }

  private static boolean checkWords(
      Optional<String> text,
      Optional<FormOfAddress> form,
      MarketingAction action,
      ValidationContext context) {
    if (text.isEmpty()) {
      return false;
    }
    Address address = Address.in(text.get());
    if (form.isEmpty()) {
      if (address.formal().isEmpty() || address.informal().isEmpty()) {
        return false;
      }
      context
          .report(WORDS_MIXED)
          .with("name", nameOf(action))
          .with("formal", address.formal().get())
          .with("informal", address.informal().get());
      return true;
    }
    Optional<String> word = form.get() == FormOfAddress.U ? address.informal() : address.formal();
    if (word.isPresent()) {
      context
          .report(WORDS_DISAGREE)
          .with("name", nameOf(action))
          .with("form", form.get())
          .with("word", word.get());
    }
    return word.isPresent();
  }

  /**
   * A journey says how customers are addressed. Information. Seed text S2, practice. Journeys in
   * English need not.
   */
  public static final JourneyValidator<JourneyHeading> FORM_OF_ADDRESS_UNSET =
      forJourneyHeadings("form-of-address-unset")
          .severity(Severity.INFO)
          .summary(
              Text.en("a journey says whether customers are addressed with \"u\" or \"jij\"")
                  .nl("een klantreis zegt of klanten met \"u\" of \"jij\" worden aangesproken"))
          .source("Seed text S2, practice")
          .hint(
              Text.en("Choose \"u\" or \"jij\" for all channels and set it as the form of address")
                  .nl("Kies \"u\" of \"jij\" voor alle kanalen en leg dat vast als aanspreekvorm"))
          .check(MessageRules::checkFormIsSet);

  private static final Text UNSET =
      Text.en("Nobody chose whether customers of \"{name}\" are addressed with \"u\" or \"jij\"")
          .nl("Niemand koos of klanten van \"{name}\" met \"u\" of \"jij\" worden aangesproken");

  private static void checkFormIsSet(JourneyHeading journey, ValidationContext context) {
    if (journey.formOfAddress().isEmpty() && !isEnglish(journey)) {
      context.report(UNSET).attribute("formOfAddress").with("name", journey.name());
    }
  }

  private static boolean isEnglish(JourneyHeading journey) {
    return journey.language().isPresent() && journey.language().get().getLanguage().equals(ENGLISH);
  }

  // ---- tone, person and language ----

  /**
   * All messages have one tone of voice: the journey's, else that of most messages. Case, order and
   * punctuation make no difference. Warning. Seed text S2, omnichannel.
   */
  public static final JourneyValidator<Journey> TONE_OF_VOICE_MIXED =
      forJourneys("tone-of-voice-mixed")
          .summary(
              Text.en("all messages have one tone of voice")
                  .nl("alle berichten hebben één tone of voice"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source("Seed text S2, omnichannel")
          .hint(
              Text.en("Rewrite it in the tone of the journey, or change the tone everywhere")
                  .nl("Herschrijf het in de toon van de klantreis, of verander de toon overal"))
          .summarisingPhases(phase -> Voices.in(phase, Message::toneOfVoice))
          .check(MessageRules::checkTones);

  private static final Text OTHER_TONE =
      Text.en("The tone of \"{name}\" is \"{tone}\", elsewhere in the journey it is \"{usual}\"")
          .nl("De toon van \"{name}\" is \"{tone}\", elders in de klantreis is die \"{usual}\"");

  private static void checkTones(
      List<PhaseSummary<Voices<String>>> phases, ValidationContext context) {
    Voices.deviating(
        phases,
        context.journey().toneOfVoice(),
        MessageRules::isSameTone,
        (placed, tone, usual) ->
            context
                .report(OTHER_TONE)
                .about(placed.touchpoint(), placed.action())
                .with("name", nameOf(placed.action()))
                .with("tone", tone)
                .with("usual", usual));
  }

  private static boolean isSameTone(String one, String other) {
    return one.equals(other) || tones(one).equals(tones(other));
  }

  private static ImmutableSet<String> tones(String tone) {
    return Stream.of(tone.split("[,;/&]", -1))
        .filter(word -> !word.isBlank())
        .map(Names::folded)
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * A message to a single receiver is personal, such as by the name of the receiver. Information.
   * Seed text S2, personal. Looks at messages that go to people the company knows, such as e-mails
   * and confirmations, not at advertisements.
   */
  public static final JourneyValidator<MarketingAction> MESSAGE_NOT_PERSONAL =
      forActions("message-not-personal")
          .severity(Severity.INFO)
          .summary(
              Text.en("a message to a single receiver is personal")
                  .nl("een bericht aan één ontvanger is persoonlijk"))
          .source("Seed text S2, personal")
          .hint(
              Text.en(
                      "Say what makes it personal, such as the name of the receiver in the"
                          + " salutation")
                  .nl("Zeg wat het persoonlijk maakt, zoals de naam van de ontvanger in de aanhef"))
          .check(MessageRules::checkPersonal);

  private static final Text IMPERSONAL =
      Text.en("The message \"{name}\" is the same for everybody")
          .nl("Het bericht \"{name}\" is voor iedereen hetzelfde");

  /** By id, as the hash of all that a kind says takes long. */
  private static final ImmutableSet<String> TO_ONE_RECEIVER =
      Stream.of(
              ActionKind.NEWSLETTER,
              ActionKind.EMAIL,
              ActionKind.LETTER,
              ActionKind.PUSH_MESSAGE,
              ActionKind.QUOTE,
              ActionKind.CONFIRMATION,
              ActionKind.CONGRATULATION,
              ActionKind.DELIVERY_UPDATE,
              ActionKind.WELCOME,
              ActionKind.COMPLAINT_RESPONSE,
              ActionKind.FEEDBACK_REQUEST,
              ActionKind.REVIEW_REQUEST,
              ActionKind.RENEWAL,
              ActionKind.RECOGNITION,
              ActionKind.ASK_FOR_REFERRAL)
          .map(ActionKind::id)
          .collect(ImmutableSet.toImmutableSet());

  private static void checkPersonal(MarketingAction action, ValidationContext context) {
    Optional<Message> message = action.message();
    if (message.isPresent()
        && !message.get().isPersonalised()
        && TO_ONE_RECEIVER.contains(action.kind().id())) {
      context.report(IMPERSONAL).with("name", nameOf(action));
    }
  }

  /**
   * All messages are in one language: the journey's, else that of most messages. Countries make no
   * difference. Warning. Design of this library.
   */
  public static final JourneyValidator<Journey> MESSAGE_LANGUAGE_MIXED =
      forJourneys("message-language-mixed")
          .summary(
              Text.en("all messages are in one language").nl("alle berichten zijn in één taal"))
          .source("Design")
          .hint(
              Text.en(
                      "Translate it, or make a journey of its own for those who speak that"
                          + " language")
                  .nl("Vertaal het, of maak een eigen klantreis voor wie die taal spreekt"))
          .summarisingPhases(phase -> Voices.in(phase, Message::language))
          .check(MessageRules::checkLanguages);

  private static final Text OTHER_LANGUAGE =
      Text.en(
              "\"{name}\" is in the language \"{language}\", other messages of the journey are in \"{usual}\"")
          .nl(
              "\"{name}\" is in de taal \"{language}\", andere berichten van de klantreis in \"{usual}\"");

  private static void checkLanguages(
      List<PhaseSummary<Voices<Locale>>> phases, ValidationContext context) {
    Voices.deviating(
        phases,
        context.journey().language(),
        (one, other) -> one.getLanguage().equals(other.getLanguage()),
        (placed, language, usual) ->
            context
                .report(OTHER_LANGUAGE)
                .about(placed.touchpoint(), placed.action())
                .with("name", nameOf(placed.action()))
                .with("language", language.toLanguageTag())
                .with("usual", usual.toLanguageTag()));
  }

  /**
   * All rules on messages.
   *
   * @return the rules in the order of the catalogue
   */
  public static Validators all() {
    return Validators.of(
        MESSAGE_NO_REPLY_SENDER,
        FORM_OF_ADDRESS_MIXED,
        FORM_OF_ADDRESS_IN_TEXT,
        FORM_OF_ADDRESS_UNSET,
        TONE_OF_VOICE_MIXED,
        MESSAGE_NOT_PERSONAL,
        MESSAGE_LANGUAGE_MIXED);
  }
}
