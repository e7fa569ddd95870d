package io.github.klantreis.validation.rules;

import static io.github.klantreis.validation.JourneyValidator.forActions;
import static io.github.klantreis.validation.JourneyValidator.forJourneys;
import static io.github.klantreis.validation.rules.StandardRules.B2B_PROFILE;
import static io.github.klantreis.validation.rules.StandardRules.RECOMMENDED_PROFILE;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyHeading;
import io.github.klantreis.model.MarketingAction;
import io.github.klantreis.part.Brand;
import io.github.klantreis.part.Message;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.validation.Audience;
import io.github.klantreis.validation.Begun;
import io.github.klantreis.validation.JourneyValidator;
import io.github.klantreis.validation.Option;
import io.github.klantreis.validation.PhaseSummary;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.validation.ValidationContext;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.validation.Wording;
import io.github.klantreis.validation.rules.summary.Voices;
import io.github.klantreis.validation.rules.text.Names;
import io.github.klantreis.validation.rules.text.WholeWords;
import io.github.klantreis.vocabulary.Literature;
import io.github.klantreis.vocabulary.Source;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Listing;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rules on messages: sender, tone, language, and whether they address one person. */
public final class MessageRules {
  private MessageRules() {}

  // ---- the sender ----

  private static final Wording NO_REPLY =
      Wording.one(
              Text.en(
                      "The message \"{name}\" comes from \"{sender}\", to which {people} cannot reply")
                  .nl(
                      "Het bericht \"{name}\" komt van \"{sender}\", waarop {people} niet kunnen"
                          + " antwoorden"))
          .some(
              Text.en("{n} messages come from a sender to which {people} cannot reply: {places}")
                  .nl(
                      "{n} berichten komen van een afzender waarop {people} niet kunnen antwoorden: {places}"));

  private static final Pattern NO_REPLY_SENDER =
      Pattern.compile(
          "(?:^|[-_.+ ])(?:no|do[-_. ]?not|don'?t|niet|geen)[-_. ]?"
              + "(?:reply|antwoord(?:en)?|reageren|reactie|beantwoorden)",
          Pattern.CASE_INSENSITIVE);

  /**
   * No message comes from a no-reply address, in whichever phase. Error in phases of usage, of
   * which the source says so, and a warning in others, also where a phase covers both purchase and
   * usage. Of an address only the part before the at sign counts.
   */
  public static final JourneyValidator<MarketingAction> MESSAGE_NO_REPLY_SENDER =
      forActions("message-no-reply-sender")
          .severity(Severity.ERROR)
          .speaksFor(Audience.MESSAGED)
          .that(
              Text.en("have a message with a sender").nl("een bericht met een afzender hebben"),
              (action, around) -> action.message().flatMap(Message::sender).isPresent())
          .summary(
              Text.en("no message to those who have bought comes from a no-reply address")
                  .nl("geen bericht aan wie gekocht heeft komt van een no-reply-adres"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source(Literature.CUSTOMER_JOURNEY_UITWERKEN.at(Literature.phase(5)))
          .hint(
              Text.en("Send it from an address where somebody reads the replies")
                  .nl("Verstuur het vanaf een adres waar iemand de antwoorden leest"))
          .fixes(
              (action, finding, offers) ->
                  MessageFixes.offerSenders(offers, sender -> !isNoReply(sender)))
          .check(MessageRules::checkSender);

  private static boolean isNoReply(String sender) {
    return NO_REPLY_SENDER.matcher(localPart(sender)).find();
  }

  private static void checkSender(MarketingAction action, ValidationContext context) {
    Optional<Message> message = action.message();
    if (message.isEmpty()) {
      return;
    }
    Optional<String> sender = message.get().sender();
    if (sender.isPresent() && isNoReply(sender.get())) {
      context
          .report(NO_REPLY)
          .attribute("message")
          .severity(isUsage(context) ? Severity.ERROR : Severity.WARNING)
          .with("name", action)
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

  // ---- tone, person and language ----

  private static final Wording OTHER_TONE =
      Wording.one(
              Text.en(
                      "The tone of \"{name}\" is \"{tone}\"; elsewhere in the journey it is"
                          + " \"{usual}\"")
                  .nl(
                      "De toon van \"{name}\" is \"{tone}\"; elders in de {peopleJourney} is die"
                          + " \"{usual}\""))
          .some(
              Text.en(
                      "The tone of {n} messages is \"{tone}\"; elsewhere in the journey it is \"{usual}\": {places}")
                  .nl(
                      "De toon van {n} berichten is \"{tone}\"; elders in de {peopleJourney} is die \"{usual}\": {places}"));

  private static final Wording NOT_THE_BRANDS =
      Wording.one(
              Text.en(
                      "The tone of \"{name}\" is \"{tone}\"; the language of the brand is"
                          + " \"{brand}\"")
                  .nl("De toon van \"{name}\" is \"{tone}\"; de taal van het merk is \"{brand}\""))
          .some(
              Text.en(
                      "The tone of {n} messages is \"{tone}\"; the language of the brand is \"{brand}\": {places}")
                  .nl(
                      "De toon van {n} berichten is \"{tone}\"; de taal van het merk is \"{brand}\": {places}"));

  private static final Text JOURNEY_NOT_THE_BRANDS =
      Text.en(
              "The tone of voice of the journey is \"{tone}\"; the language of the brand is"
                  + " \"{brand}\"")
          .nl(
              "De tone of voice van de {peopleJourney} is \"{tone}\"; de taal van het merk is"
                  + " \"{brand}\"");

  private static final Pattern BETWEEN_TRAITS = Pattern.compile("[,;/&]|\\s(?:and|en)\\s");

  private static final CharMatcher BLANKS = CharMatcher.whitespace();

  /** So many words a trait of a language has at most, such as "no jargon"; more are a sentence. */
  private static final int WORDS_OF_A_TRAIT = 3;

  /**
   * All messages have one tone of voice: the journey's, else that of most messages. Case, order and
   * punctuation make no difference. Where the brand has a language in a few words, such as "warm,
   * plain, no jargon", the journey's tone of voice has one of them, and without that the tone of
   * each message does. Warning.
   */
  public static final JourneyValidator<Journey> TONE_OF_VOICE_MIXED =
      forJourneys("tone-of-voice-mixed")
          .speaksFor(Audience.MESSAGED)
          .once(
              Begun.journey(
                      Text.en("the journey has a tone of voice")
                          .nl("de reis een tone of voice heeft"),
                      journey -> journey.toneOfVoice().isPresent())
                  .or(
                      Begun.journey(
                          Text.en("its brand has a language in a few words")
                              .nl("het merk een taal in enkele woorden heeft"),
                          journey -> !languageOfBrand(journey).isEmpty()))
                  .or(
                      Voices.twoMessages(
                          Text.en("two messages have one").nl("twee berichten er een hebben"),
                          Message::toneOfVoice)))
          .summary(
              Text.en("all messages have one tone of voice")
                  .nl("alle berichten hebben één tone of voice"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source(Literature.ULTIEME_KLANTREIS.at(Text.en("omnichannel").nl("omni-channel")))
          .hint(
              Text.en("Rewrite it in the tone of the journey, or change the tone everywhere")
                  .nl(
                      "Herschrijf het in de toon van de {peopleJourney}, of verander de toon overal"))
          .fixes((journey, finding, offers) -> MessageFixes.offerUsualTone(finding, offers))
          .summarisingPhases(Voices.by(Message::toneOfVoice))
          .check(MessageRules::checkTones);

  private static void checkTones(
      List<PhaseSummary<Voices<String>>> phases, ValidationContext context) {
    Optional<String> tone = context.journey().toneOfVoice();
    ImmutableSet<String> brand = languageOfBrand(context.journey());
    if (!brand.isEmpty()) {
      String language = context.journey().brand().flatMap(Brand::language).orElseThrow();
      if (tone.isEmpty()) {
        Voices.deviating(
            phases,
            Optional.of(language),
            (usual, each) -> haveATraitInCommon(each, brand),
            context,
            (placed, each, usual) ->
                context
                    .report(NOT_THE_BRANDS)
                    .about(placed.touchpoint(), placed.action())
                    .with("name", placed.action())
                    .with("tone", each)
                    .with("brand", usual));
        return;
      }
      if (!haveATraitInCommon(tone.get(), brand)) {
        context
            .report(JOURNEY_NOT_THE_BRANDS)
            .attribute("toneOfVoice")
            .with("tone", tone.get())
            .with("brand", language);
      }
    }
    Voices.deviating(
        phases,
        tone,
        MessageRules::isSameTone,
        context,
        (placed, each, usual) ->
            context
                .report(OTHER_TONE)
                .about(placed.touchpoint(), placed.action())
                .with("name", placed.action())
                .with("tone", each)
                .with("usual", usual));
  }

  private static boolean isSameTone(String one, String other) {
    return one.equals(other) || tones(one).equals(tones(other));
  }

  /**
   * The traits of the brand's language; none where it is told in sentences, which nobody compares.
   */
  private static ImmutableSet<String> languageOfBrand(JourneyHeading journey) {
    return journey
        .brand()
        .flatMap(Brand::language)
        .filter(MessageRules::isInAFewWords)
        .map(MessageRules::tones)
        .orElse(ImmutableSet.of());
  }

  private static boolean isInAFewWords(String tone) {
    return traits(tone)
        .allMatch(trait -> BLANKS.countIn(BLANKS.trimFrom(trait)) < WORDS_OF_A_TRAIT);
  }

  private static boolean haveATraitInCommon(String tone, ImmutableSet<String> brand) {
    return !isInAFewWords(tone) || tones(tone).stream().anyMatch(brand::contains);
  }

  private static ImmutableSet<String> tones(String tone) {
    return traits(tone).map(Names::folded).collect(ImmutableSet.toImmutableSet());
  }

  private static Stream<String> traits(String tone) {
    return BETWEEN_TRAITS.splitAsStream(tone).filter(trait -> !trait.isBlank());
  }

  private static final Wording IMPERSONAL =
      Wording.one(
              Text.en("The message \"{name}\" is the same for everybody")
                  .nl("Het bericht \"{name}\" is voor iedereen hetzelfde"))
          .some(
              Text.en("{n} messages to one receiver are the same for everybody: {places}")
                  .nl("{n} berichten aan één ontvanger zijn voor iedereen hetzelfde: {places}"))
          .all(
              Text.en("Each of the {of} messages to one receiver is the same for everybody")
                  .nl("Elk van de {of} berichten aan één ontvanger is voor iedereen hetzelfde"));

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

  /**
   * A message to a single receiver is personal, such as by the name of the receiver. Information.
   * Looks at messages that go to people the company knows, such as e-mails and confirmations, not
   * at advertisements.
   */
  public static final JourneyValidator<MarketingAction> MESSAGE_NOT_PERSONAL =
      forActions("message-not-personal")
          .severity(Severity.INFO)
          .speaksFor(Audience.MESSAGED)
          .that(
              Text.en("have a message to one receiver").nl("een bericht aan één ontvanger hebben"),
              (action, around) ->
                  action.message().isPresent() && TO_ONE_RECEIVER.contains(action.kind().id()))
          .summary(
              Text.en("a message to a single receiver is personal")
                  .nl("een bericht aan één ontvanger is persoonlijk"))
          .source(Literature.ULTIEME_KLANTREIS.at(Text.en("personalisation").nl("personalisering")))
          .hint(
              Text.en(
                      "Note what makes it personal, such as the name of the receiver in the"
                          + " salutation")
                  .nl(
                      "Noteer wat het persoonlijk maakt, zoals de naam van de ontvanger in de"
                          + " aanhef"))
          .check(MessageRules::checkPersonal);

  private static void checkPersonal(MarketingAction action, ValidationContext context) {
    Optional<Message> message = action.message();
    if (message.isPresent()
        && !message.get().isPersonalised()
        && TO_ONE_RECEIVER.contains(action.kind().id())) {
      context.report(IMPERSONAL).attribute("message").with("name", action);
    }
  }

  /**
   * The words that {@link #MESSAGE_JARGON} looks for, found whole and whatever their case; by
   * default some of those that marketers use among themselves.
   */
  public static final Option<List<String>> MESSAGE_JARGON_WORDS =
      Option.ofWords(
          "message-jargon.words",
          List.of(
              "buyer persona",
              "contactmoment",
              "cross-sell",
              "cross-selling",
              "customer journey",
              "klantreis",
              "lead nurturing",
              "onboarding",
              "sales funnel",
              "touchpoint",
              "upsell",
              "upselling"));

  private static final Wording JARGON =
      Wording.one(
              Text.en("\"{name}\" has the word \"{word}\", which is jargon to {people}")
                  .nl("In \"{name}\" staat \"{word}\", vakjargon voor {people}"))
          .some(
              Text.en(
                      "{n} messages have the word \"{word}\", which is jargon to {people}:"
                          + " {places}")
                  .nl("In {n} berichten staat \"{word}\", vakjargon voor {people}: {places}"));

  /**
   * Messages are in words that their readers use: neither the subject nor the text nor a choice has
   * a word of a list. Information. Option {@link #MESSAGE_JARGON_WORDS}.
   */
  public static final JourneyValidator<MarketingAction> MESSAGE_JARGON =
      forActions("message-jargon")
          .severity(Severity.INFO)
          .that(
              Text.en("have a message").nl("een bericht hebben"),
              (action, around) -> action.message().isPresent())
          .summary(
              Text.en("messages are in words that their readers use")
                  .nl("berichten staan in woorden die de lezers gebruiken"))
          .source(Source.LIBRARY_DEFAULT)
          .hint(
              Text.en("Say it in the words of {people}, as they said it in interviews or calls")
                  .nl("Zeg het in de woorden van {people}, zoals in interviews of telefoontjes"))
          .option(MESSAGE_JARGON_WORDS)
          .check(MessageRules::checkJargon);

  private static void checkJargon(MarketingAction action, ValidationContext context) {
    Message message = action.message().orElseThrow();
    List<String> words = context.option(MESSAGE_JARGON_WORDS);
    String word = firstIn(message.subject(), words);
    word = word == null ? firstIn(message.text(), words) : word;
    for (int i = 0; word == null && i < message.choices().size(); i++) {
      word = WholeWords.firstIn(message.choices().get(i), words);
    }
    if (word != null) {
      context.report(JARGON).attribute("message").with("name", action).with("word", word);
    }
  }

  private static @Nullable String firstIn(Optional<String> text, List<String> words) {
    return text.isPresent() ? WholeWords.firstIn(text.get(), words) : null;
  }

  private static final Wording OTHER_LANGUAGE =
      Wording.one(
              Text.en("\"{name}\" is {inLanguage}; other messages of the journey are {inUsual}")
                  .nl(
                      "\"{name}\" is {inLanguage}; andere berichten van de {peopleJourney}"
                          + " zijn {inUsual}"))
          .some(
              Text.en("{n} messages are {inLanguage}; the others are {inUsual}: {places}")
                  .nl("{n} berichten zijn {inLanguage}; de andere zijn {inUsual}: {places}"));

  /**
   * All messages are in one language: the journey's, else that of most messages. Countries make no
   * difference. Warning.
   */
  public static final JourneyValidator<Journey> MESSAGE_LANGUAGE_MIXED =
      forJourneys("message-language-mixed")
          .speaksFor(Audience.MESSAGED)
          .once(
              Begun.journey(
                      Text.en("the journey has a language").nl("de reis een taal heeft"),
                      journey -> journey.language().isPresent())
                  .or(
                      Voices.twoMessages(
                          Text.en("two messages have one").nl("twee berichten er een hebben"),
                          Message::language)))
          .summary(
              Text.en("all messages are in one language").nl("alle berichten zijn in één taal"))
          .source(Source.LIBRARY_DEFAULT)
          .hint(
              Text.en(
                      "Translate it, or make a journey of its own for those who speak that"
                          + " language")
                  .nl("Vertaal het, of maak een eigen {peopleJourney} voor wie die taal spreekt"))
          .fixes((journey, finding, offers) -> MessageFixes.offerUsualLanguage(finding, offers))
          .summarisingPhases(Voices.by(Message::language))
          .check(MessageRules::checkLanguages);

  private static void checkLanguages(
      List<PhaseSummary<Voices<Locale>>> phases, ValidationContext context) {
    Voices.deviating(
        phases,
        context.journey().language(),
        (one, other) -> one.getLanguage().equals(other.getLanguage()),
        context,
        (placed, language, usual) ->
            context
                .report(OTHER_LANGUAGE)
                .about(placed.touchpoint(), placed.action())
                .with("name", placed.action())
                .with("language", language.toLanguageTag())
                .with("inLanguage", in(language))
                .with("usual", usual.toLanguageTag())
                .with("inUsual", in(usual)));
  }

  /** Returns a language by its name, as on the map: "in English"; by its tag if it has none. */
  private static Text in(Locale language) {
    String code = language.getLanguage();
    String english = language.getDisplayLanguage(Locale.ENGLISH);
    String tag = "\"" + language.toLanguageTag() + "\"";
    return english.equals(code)
        ? Text.en("in the language " + tag).nl("in de taal " + tag)
        : Text.en("in " + english).nl("in het " + language.getDisplayLanguage(Listing.DUTCH));
  }

  /**
   * Returns all rules of this theme.
   *
   * @return the set
   */
  public static Validators all() {
    return Validators.of(
        MESSAGE_NO_REPLY_SENDER,
        TONE_OF_VOICE_MIXED,
        MESSAGE_NOT_PERSONAL,
        MESSAGE_JARGON,
        MESSAGE_LANGUAGE_MIXED);
  }
}
