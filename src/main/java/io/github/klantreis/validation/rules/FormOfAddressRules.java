package io.github.klantreis.validation.rules;

import static io.github.klantreis.validation.JourneyValidator.forActions;
import static io.github.klantreis.validation.JourneyValidator.forJourneyHeadings;
import static io.github.klantreis.validation.JourneyValidator.forJourneys;
import static io.github.klantreis.validation.rules.StandardRules.B2B_PROFILE;
import static io.github.klantreis.validation.rules.StandardRules.RECOMMENDED_PROFILE;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyHeading;
import io.github.klantreis.model.MarketingAction;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.Message;
import io.github.klantreis.term.FormOfAddress;
import io.github.klantreis.validation.Audience;
import io.github.klantreis.validation.Begun;
import io.github.klantreis.validation.FixOffers;
import io.github.klantreis.validation.JourneyValidator;
import io.github.klantreis.validation.PhaseSummary;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.validation.Surroundings;
import io.github.klantreis.validation.ValidationContext;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.validation.Wording;
import io.github.klantreis.validation.rules.summary.Voices;
import io.github.klantreis.validation.rules.text.Address;
import io.github.klantreis.vocabulary.Literature;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Listing;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Rules on the form of address: one of <em>u</em> and <em>jij</em> in the whole journey. */
public final class FormOfAddressRules {
  private FormOfAddressRules() {}

  private static final Wording OTHER_FORM =
      Wording.one(
              Text.en(
                      "\"{name}\" addresses {people} differently from the rest of the journey: {form}"
                          + " instead of {usual}")
                  .nl(
                      "\"{name}\" spreekt {people} anders aan dan de rest van de {peopleJourney}: {form} in"
                          + " plaats van {usual}"))
          .some(
              Text.en(
                      "{n} messages address {people} differently from the rest of the journey, with {form} instead of {usual}: {places}")
                  .nl(
                      "{n} berichten spreken {people} anders aan dan de rest van de {peopleJourney}, met {form} in plaats van {usual}: {places}"));

  /**
   * All messages address customers in one way: only with "u", or only with "jij". The way is the
   * journey's, else that of most messages. Error, and a warning where the journey declares none.
   * What is declared counts; texts are read by {@link #FORM_OF_ADDRESS_IN_TEXT}.
   */
  public static final JourneyValidator<Journey> FORM_OF_ADDRESS_MIXED =
      forJourneys("form-of-address-mixed")
          .severity(Severity.ERROR)
          .speaksFor(Audience.MESSAGED)
          .once(
              Begun.journey(
                      Text.en("the journey says how people are addressed")
                          .nl("de reis zegt hoe mensen worden aangesproken"),
                      journey -> distinguished(journey.formOfAddress()).isPresent())
                  .or(
                      Voices.twoMessages(
                          Text.en("two messages say it").nl("twee berichten dat zeggen"),
                          FormOfAddressRules::formOf)))
          .summary(
              Text.en("all messages say only \"u\" or only \"jij\"")
                  .nl("alle berichten zeggen uitsluitend \"u\" of uitsluitend \"jij\""))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source(Literature.ULTIEME_KLANTREIS.at(Text.en("practice").nl("praktijk")))
          .hint(
              Text.en("Choose one of the two for the whole journey and rewrite this message")
                  .nl("Kies een van beide voor de hele {peopleJourney} en herschrijf dit bericht"))
          .fixes((journey, finding, offers) -> MessageFixes.offerUsualForm(finding, offers))
          .summarisingPhases(Voices.by(FormOfAddressRules::formOf))
          .check(FormOfAddressRules::checkForms);

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
        context,
        (placed, form, usual) ->
            context
                .report(OTHER_FORM)
                .severity(
                    distinguished(context.journey().formOfAddress()).isPresent()
                        ? Severity.ERROR
                        : Severity.WARNING)
                .about(placed.touchpoint(), placed.action())
                .with("name", placed.action())
                .with("form", form)
                .with("usual", usual));
  }

  private static final String DUTCH = "nl";

  private static final Text WORDS_DISAGREE =
      Text.en("\"{name}\" should use {form}, but its text says \"{word}\"")
          .nl("\"{name}\" hoort {form} te gebruiken, maar in de tekst staat \"{word}\"");

  private static final Text WORDS_MIXED =
      Text.en("The text of \"{name}\" says both \"{formal}\" and \"{informal}\"")
          .nl("In de tekst van \"{name}\" staat zowel \"{formal}\" als \"{informal}\"");

  /**
   * The words of a Dutch message agree with how customers are to be addressed: by the message's own
   * declaration, else the journey's; without any, it does not use both "u" and "jij". Information:
   * a hint only, as words can mean something else. It passes over quotations, "U-bocht", "a.u.b.",
   * "9 u". Texts without a language are taken for Dutch.
   */
  public static final JourneyValidator<MarketingAction> FORM_OF_ADDRESS_IN_TEXT =
      forActions("form-of-address-in-text")
          .severity(Severity.INFO)
          .speaksFor(Audience.MESSAGED)
          .that(
              Text.en("have a Dutch message with words")
                  .nl("een Nederlands bericht met woorden hebben"),
              FormOfAddressRules::hasDutchWords)
          .summary(
              Text.en("the words of a message agree with its form of address")
                  .nl("de woorden van een bericht passen bij de aanspreekvorm"))
          .source(Literature.ULTIEME_KLANTREIS.at(Text.en("practice").nl("praktijk")))
          .hint(
              Text.en("Read the text again; if it quotes somebody, put that in quotation marks")
                  .nl("Lees de tekst na; zet een citaat tussen aanhalingstekens"))
          .check(FormOfAddressRules::checkWords);

  private static void checkWords(MarketingAction action, ValidationContext context) {
    Optional<Message> message = action.message();
    if (message.isEmpty()) {
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

  private static boolean hasDutchWords(MarketingAction action, Surroundings around) {
    Optional<Message> message = action.message();
    return message.isPresent()
        && (message.get().text().isPresent() || message.get().subject().isPresent())
        && isDutch(message.get(), around.journey());
  }

  /** Whether a touchpoint has a message that is declared to be Dutch, or addresses in Dutch. */
  private static boolean isDutch(Touchpoint touchpoint) {
    for (MarketingAction action : touchpoint.actions()) {
      Optional<Message> message = action.message();
      if (message.isPresent()
          && message
              .get()
              .language()
              .map(FormOfAddressRules::isDutch)
              .orElseGet(() -> isDutchAddress(message.get()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDutch(Locale language) {
    return language.getLanguage().equals(DUTCH);
  }

  /** Only Dutch tells the forms apart, so a message that declares or uses one is in Dutch. */
  private static boolean isDutchAddress(Message message) {
    return formOf(message).isPresent() || addresses(message.text()) || addresses(message.subject());
  }

  private static boolean addresses(Optional<String> text) {
    if (text.isEmpty()) {
      return false;
    }
    Address address = Address.in(text.get());
    return address.formal().isPresent() || address.informal().isPresent();
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
          .with("name", action)
          .with("formal", address.formal().get())
          .with("informal", address.informal().get());
      return true;
    }
    Optional<String> word =
        form.get() == FormOfAddress.FORMAL ? address.informal() : address.formal();
    if (word.isPresent()) {
      context
          .report(WORDS_DISAGREE)
          .with("name", action)
          .with("form", form.get())
          .with("word", word.get());
    }
    return word.isPresent();
  }

  private static final String ENGLISH = "en";

  private static final Text UNSET =
      Text.en(
              "It is not noted whether {people} in the journey \"{name}\" are addressed with"
                  + " \"u\" or \"jij\"")
          .nl(
              "Bij de {peopleJourney} \"{name}\" staat niet of {people} met \"u\" of \"jij\" worden"
                  + " aangesproken");

  /** A journey says how customers are addressed. Information. Journeys in English need not. */
  public static final JourneyValidator<JourneyHeading> FORM_OF_ADDRESS_UNSET =
      forJourneyHeadings("form-of-address-unset")
          .severity(Severity.INFO)
          .speaksFor(Audience.MESSAGED)
          .once(
              Begun.anyTouchpoint(
                      Text.en("a message in Dutch is there")
                          .nl("er een bericht in het Nederlands is"),
                      FormOfAddressRules::isDutch)
                  .or(
                      Begun.journey(
                          Text.en("the journey is in Dutch").nl("de reis in het Nederlands is"),
                          journey ->
                              journey.language().filter(FormOfAddressRules::isDutch).isPresent())))
          .summary(
              Text.en("it is noted whether people are addressed with \"u\" or \"jij\"")
                  .nl("vastgelegd is of mensen met \"u\" of \"jij\" worden aangesproken"))
          .source(Literature.ULTIEME_KLANTREIS.at(Text.en("practice").nl("praktijk")))
          .hint(
              Text.en("Choose \"u\" or \"jij\" for all channels and set it as the form of address")
                  .nl("Kies \"u\" of \"jij\" voor alle kanalen en leg dat vast als aanspreekvorm"))
          .fixes((heading, finding, offers) -> offerForms(offers))
          .check(FormOfAddressRules::checkFormIsSet);

  private static void offerForms(FixOffers offers) {
    Set<FormOfAddress> used =
        offers
            .journey()
            .walk(MarketingAction.class)
            .flatMap(located -> located.element().message().stream())
            .flatMap(message -> message.formOfAddress().stream())
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(FormOfAddress.class)));
    if (used.size() == 1) {
      FormOfAddress form = used.iterator().next();
      offers.correction("set", setTo(form), edit -> edit.journey(j -> j.formOfAddress(form)));
      return;
    }
    for (FormOfAddress form : List.of(FormOfAddress.FORMAL, FormOfAddress.INFORMAL)) {
      offers.choice(
          "set", form.id(), setTo(form), edit -> edit.journey(j -> j.formOfAddress(form)));
    }
  }

  private static final Text FORM_IS =
      Text.en("The form of address is {form}").nl("De aanspreekvorm is {form}");

  private static Text setTo(FormOfAddress form) {
    return Listing.filled(FORM_IS, Map.of("form", form));
  }

  private static void checkFormIsSet(JourneyHeading journey, ValidationContext context) {
    if (journey.formOfAddress().isEmpty() && !isEnglish(journey)) {
      context.report(UNSET).attribute("formOfAddress").with("name", journey.name());
    }
  }

  private static boolean isEnglish(JourneyHeading journey) {
    return journey.language().isPresent() && journey.language().get().getLanguage().equals(ENGLISH);
  }

  /**
   * Returns all rules of this theme.
   *
   * @return the set
   */
  public static Validators all() {
    return Validators.of(FORM_OF_ADDRESS_MIXED, FORM_OF_ADDRESS_IN_TEXT, FORM_OF_ADDRESS_UNSET);
  }
}
