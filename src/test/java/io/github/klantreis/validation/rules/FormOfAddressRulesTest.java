package io.github.klantreis.validation.rules;

import static io.github.klantreis.phase.CanonicalPhase.LOYALTY;
import static io.github.klantreis.phase.CanonicalPhase.USAGE;
import static io.github.klantreis.term.FormOfAddress.FORMAL;
import static io.github.klantreis.term.FormOfAddress.INFORMAL;
import static io.github.klantreis.term.FormOfAddress.UNDISTINGUISHED;
import static io.github.klantreis.validation.Severity.ERROR;
import static io.github.klantreis.validation.Severity.INFO;
import static io.github.klantreis.validation.rules.Journeys.mails;
import static io.github.klantreis.validation.rules.Journeys.shop;
import static io.github.klantreis.validation.rules.Journeys.touchpoint;

import io.github.klantreis.part.MessageBuilder;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.FormOfAddress;
import io.github.klantreis.testing.ValidatorTester;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FormOfAddressRulesTest {
  @Test
  void aMessageWithAnotherFormOfAddressIsFound() {
    ValidatorTester.of(FormOfAddressRules.FORM_OF_ADDRESS_MIXED)
        .fires(
            shop()
                .formOfAddress(FormOfAddress.FORMAL)
                .phase(
                    USAGE,
                    p ->
                        p.touchpoint(
                            "welcome",
                            "Is welcomed",
                            t ->
                                t.action(
                                    ActionKind.WELCOME,
                                    a -> a.message(m -> m.addressedAs(FormOfAddress.INFORMAL)))))
                .build(),
            ERROR,
            "phase[usage]/touchpoint[welcome]/action[welcome]",
            "\"Welcome message\" addresses customers differently from the rest of the"
                + " journey: informal (jij) instead of formal (u)",
            "\"Welkomstbericht\" spreekt klanten anders aan dan de rest van de klantreis:"
                + " jij in plaats van u")
        .silent(
            shop()
                .formOfAddress(FormOfAddress.INFORMAL)
                .phase(
                    USAGE,
                    p ->
                        p.touchpoint(
                            "welcome",
                            "Is welcomed",
                            t ->
                                t.action(
                                    ActionKind.WELCOME,
                                    a -> a.message(m -> m.addressedAs(FormOfAddress.INFORMAL)))))
                .build());
  }

  @Test
  void withoutADeclaredFormTheMostUsualCounts() {
    ValidatorTester.of(FormOfAddressRules.FORM_OF_ADDRESS_MIXED)
        .firesAt(
            mails(
                null,
                m -> m.formOfAddress(FORMAL),
                m -> m.formOfAddress(INFORMAL),
                m -> m.formOfAddress(INFORMAL)),
            "phase[usage]/touchpoint[mail-0]/action[email]")
        .firesAt(
            mails(null, m -> m.formOfAddress(FORMAL), m -> m.formOfAddress(INFORMAL)),
            "phase[usage]/touchpoint[mail-1]/action[email]")
        .silent(
            mails(
                null, m -> m.formOfAddress(FORMAL), m -> m.formOfAddress(UNDISTINGUISHED), m -> {}))
        .silent(mails(UNDISTINGUISHED, m -> m.formOfAddress(FORMAL)));
  }

  @Test
  void theMostUsualFormIsCountedOverAllPhases() {
    Consumer<MessageBuilder> formal = m -> m.formOfAddress(FORMAL);
    ValidatorTester.of(FormOfAddressRules.FORM_OF_ADDRESS_MIXED)
        .firesAt(
            mails(null, m -> m.formOfAddress(INFORMAL)).toBuilder()
                .phase(
                    LOYALTY,
                    p ->
                        p.touchpoint(
                                "a", "A", t -> t.action(ActionKind.EMAIL, a -> a.message(formal)))
                            .touchpoint(
                                "b", "B", t -> t.action(ActionKind.EMAIL, a -> a.message(formal))))
                .build(),
            "phase[usage]/touchpoint[mail-0]/action[email]");
  }

  @Test
  void wordsThatDisagreeAreFound() {
    ValidatorTester.of(FormOfAddressRules.FORM_OF_ADDRESS_IN_TEXT)
        .fires(
            shop()
                .formOfAddress(FormOfAddress.FORMAL)
                .phase(
                    USAGE,
                    p ->
                        p.touchpoint(
                            "welcome",
                            "Is welcomed",
                            t ->
                                t.action(
                                    ActionKind.WELCOME,
                                    a -> a.message(m -> m.text("Fijn dat je er bent!")))))
                .build(),
            INFO,
            "phase[usage]/touchpoint[welcome]/action[welcome]",
            "\"Welcome message\" should use formal (u), but its text says \"je\"",
            "\"Welkomstbericht\" hoort u te gebruiken, maar in de tekst staat \"je\"")
        .silent(
            shop()
                .formOfAddress(FormOfAddress.INFORMAL)
                .phase(
                    USAGE,
                    p ->
                        p.touchpoint(
                            "welcome",
                            "Is welcomed",
                            t ->
                                t.action(
                                    ActionKind.WELCOME,
                                    a ->
                                        a.message(
                                            m -> m.text("Een klant: \"Dank u wel!\" En jij?")))))
                .build());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Neem de U-bocht na de brug",
        "Open van 9 tot 17 u",
        "Bel ons om 9:00 u.",
        "s.v.p. a.u.b. t.a.v.",
        "Vitamine FORMAL zit erin",
        "Lees 'Wij helpen u graag' op de site",
        "Lees ‘Wij helpen u graag’ op de site",
        "Lees “Wij helpen u graag” op de site",
        "Lees „Wij helpen u graag” op de site",
        "'s Avonds foto's van \"uw huis\"",
        "Max. 120 km/u, zie shop.nl/u/je en ?u=1",
        "Unie, uur, uwe, duw"
      })
  void trapsOfTheFormalWordAreAvoided(String text) {
    ValidatorTester.of(FormOfAddressRules.FORM_OF_ADDRESS_IN_TEXT)
        .silent(mails(INFORMAL, m -> m.text(text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Wij helpen u graag",
        "U ontvangt het pakket morgen",
        "Dank! Uw bestelling is klaar",
        "Wij danken u.",
        "Kan dat, uw mening geven (u mag)?",
        "'s Avonds belt 't team u terug over foto's"
      })
  void formalWordsAreSeen(String text) {
    ValidatorTester.of(FormOfAddressRules.FORM_OF_ADDRESS_IN_TEXT)
        .firesAt(
            mails(INFORMAL, m -> m.text(text)), "phase[usage]/touchpoint[mail-0]/action[email]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Jij", "voor jou.", "Jouw huis", "jullie", "Heb je hulp nodig?", "(je)"})
  void informalWordsAreSeen(String text) {
    ValidatorTester.of(FormOfAddressRules.FORM_OF_ADDRESS_IN_TEXT)
        .firesAt(mails(FORMAL, m -> m.text(text)), "phase[usage]/touchpoint[mail-0]/action[email]")
        .silent(mails(INFORMAL, m -> m.text(text)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"project", "jas", "jager", "julia", "je-vorm", "oranje", "\"jij\""})
  void otherWordsAreNotInformal(String text) {
    ValidatorTester.of(FormOfAddressRules.FORM_OF_ADDRESS_IN_TEXT)
        .silent(mails(FORMAL, m -> m.text(text)));
  }

  @Test
  void withoutADeclaredFormATextMustNotMixThem() {
    ValidatorTester.of(FormOfAddressRules.FORM_OF_ADDRESS_IN_TEXT)
        .fires(
            mails(null, m -> m.text("Beste klant, uw pakket is er. Veel plezier met je boek!")),
            INFO,
            "phase[usage]/touchpoint[mail-0]/action[email]",
            "The text of \"E-mail\" says both \"uw\" and \"je\"",
            "In de tekst van \"E-mail\" staat zowel \"uw\" als \"je\"")
        .silent(mails(null, m -> m.text("Veel plezier ermee, u!")));
  }

  @Test
  void theMessagesOwnFormAndItsSubjectCount() {
    ValidatorTester.of(FormOfAddressRules.FORM_OF_ADDRESS_IN_TEXT)
        .firesAt(
            mails(INFORMAL, m -> m.formOfAddress(FORMAL).subject("Je pakket")),
            "phase[usage]/touchpoint[mail-0]/action[email]")
        .silent(mails(FORMAL, m -> m.formOfAddress(UNDISTINGUISHED).text("je")));
  }

  @Test
  void onlyDutchTextsAreRead() {
    ValidatorTester.of(FormOfAddressRules.FORM_OF_ADDRESS_IN_TEXT)
        .silent(mails(FORMAL, m -> m.language(Locale.FRENCH).text("Je vous remercie")))
        .firesAt(
            mails(FORMAL, m -> m.language(Locale.forLanguageTag("nl-BE")).text("Dank je")),
            "phase[usage]/touchpoint[mail-0]/action[email]");
  }

  @Test
  void aJourneyWithoutFormOfAddressIsFound() {
    ValidatorTester.of(FormOfAddressRules.FORM_OF_ADDRESS_UNSET)
        .fires(
            touchpoint(
                USAGE,
                "mail",
                "Leest",
                t ->
                    t.action(
                        ActionKind.EMAIL, a -> a.message(m -> m.text("Uw pakket is onderweg")))),
            INFO,
            "journey/@formOfAddress",
            "It is not noted whether customers in the journey \"Shop\" are addressed with"
                + " \"u\" or \"jij\"",
            "Bij de klantreis \"Shop\" staat niet of klanten met \"u\" of \"jij\" worden"
                + " aangesproken")
        .silent(mails(FormOfAddress.INFORMAL, m -> m.language(Locale.forLanguageTag("nl"))))
        .silent(mails(null, m -> m.language(Locale.UK)))
        .silent(shop().language(Locale.forLanguageTag("nl")).build())
        .firesAt(
            mails(null, m -> m.text("Good day")).toBuilder()
                .language(Locale.forLanguageTag("nl"))
                .build(),
            "journey/@formOfAddress");
  }
}
