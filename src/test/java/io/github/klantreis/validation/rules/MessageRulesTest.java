package io.github.klantreis.validation.rules;

import static io.github.klantreis.phase.CanonicalPhase.ADVOCACY;
import static io.github.klantreis.phase.CanonicalPhase.DELIVERY;
import static io.github.klantreis.phase.CanonicalPhase.LOYALTY;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.phase.CanonicalPhase.USAGE;
import static io.github.klantreis.validation.Severity.ERROR;
import static io.github.klantreis.validation.Severity.INFO;
import static io.github.klantreis.validation.Severity.WARNING;
import static io.github.klantreis.validation.rules.Journeys.mails;
import static io.github.klantreis.validation.rules.Journeys.shop;
import static io.github.klantreis.validation.rules.Journeys.touchpoint;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.klantreis.model.Journey;
import io.github.klantreis.part.Message;
import io.github.klantreis.part.MessageBuilder;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.phase.ClassicFive;
import io.github.klantreis.phase.DutchFive;
import io.github.klantreis.phase.FiveA;
import io.github.klantreis.phase.McKinsey2009;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.phase.PhaseModel;
import io.github.klantreis.phase.PhaseModels;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.testing.ValidatorTester;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.validation.Validators;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MessageRulesTest {
  private static Journey mailIn(
      PhaseModel model, PhaseKind kind, Consumer<MessageBuilder> message) {
    return shop()
        .phaseModel(model)
        .phase(
            kind,
            p ->
                p.touchpoint(
                    "mail", "Gets mail", t -> t.action(ActionKind.EMAIL, a -> a.message(message))))
        .build();
  }

  private static Journey mail(Consumer<MessageBuilder> message) {
    return mailIn(PhaseModels.SEVEN_PHASES, USAGE, message);
  }

  private static Stream<Arguments> severities() {
    return Stream.of(
        arguments(PhaseModels.SEVEN_PHASES, DELIVERY, WARNING),
        arguments(PhaseModels.SEVEN_PHASES, USAGE, ERROR),
        arguments(PhaseModels.SEVEN_PHASES, LOYALTY, WARNING),
        arguments(PhaseModels.SEVEN_PHASES, ADVOCACY, WARNING),
        arguments(PhaseModels.CLASSIC_FIVE, ClassicFive.RETENTION, ERROR),
        arguments(PhaseModels.CLASSIC_FIVE, ClassicFive.ADVOCACY, WARNING),
        arguments(PhaseModels.DUTCH_FIVE, DutchFive.USAGE, ERROR),
        arguments(PhaseModels.DUTCH_FIVE, DutchFive.LOYALTY, WARNING),
        arguments(PhaseModels.MCKINSEY_2009, McKinsey2009.POSTPURCHASE_EXPERIENCE, ERROR),
        arguments(PhaseModels.MCKINSEY_2009, McKinsey2009.LOYALTY_LOOP, WARNING),
        arguments(PhaseModels.FIVE_A, FiveA.ACT, WARNING));
  }

  @Test
  void aNoReplySenderIsFound() {
    ValidatorTester.of(MessageRules.MESSAGE_NO_REPLY_SENDER)
        .fires(
            touchpoint(
                USAGE,
                "news",
                "Reads the news",
                t ->
                    t.action(
                        ActionKind.NEWSLETTER,
                        a -> a.message(m -> m.sender("no-reply@shop.example")))),
            ERROR,
            "phase[usage]/touchpoint[news]/action[newsletter]/@message",
            "The message \"Newsletter\" comes from \"no-reply@shop.example\", to which"
                + " customers cannot reply",
            "Het bericht \"Nieuwsbrief\" komt van \"no-reply@shop.example\", waarop klanten"
                + " niet kunnen antwoorden")
        .silent(
            touchpoint(
                USAGE,
                "news",
                "Reads the news",
                t ->
                    t.action(
                        ActionKind.NEWSLETTER,
                        a -> a.message(m -> m.sender("anna@shop.example")))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "noreply",
        "noreply@acme.nl",
        "No-Reply@acme.nl",
        "no_reply+news@acme.nl",
        "no.reply@acme.nl",
        "donotreply@acme.nl",
        "do-not-reply@acme.nl",
        "do_not_reply@acme.nl",
        "niet-beantwoorden@acme.nl",
        "nietbeantwoorden@acme.nl",
        "niet.reageren@acme.nl",
        "geen-antwoord@acme.nl",
        "geenantwoorden@acme.nl",
        "nieuws-noreply@acme.nl",
        "Acme <no-reply@acme.nl>",
        "Do not reply"
      })
  void spellingsOfNoReplyAreFound(String sender) {
    ValidatorTester.of(MessageRules.MESSAGE_NO_REPLY_SENDER)
        .firesAt(
            mail(m -> m.sender(sender)), "phase[usage]/touchpoint[mail]/action[email]/@message");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "service@acme.nl",
        "reply@acme.nl",
        "antwoord@acme.nl",
        "info@noreply.example",
        "No-reply team <service@acme.nl>",
        "nora.plyson@acme.nl",
        "casino.replyservice@acme.nl",
        "Acme"
      })
  void otherSendersAreFine(String sender) {
    ValidatorTester.of(MessageRules.MESSAGE_NO_REPLY_SENDER).silent(mail(m -> m.sender(sender)));
  }

  @ParameterizedTest
  @MethodSource("severities")
  void noReplyIsAnErrorInUsageOnly(PhaseModel model, PhaseKind kind, Severity severity) {
    assertThat(
            Validators.of(MessageRules.MESSAGE_NO_REPLY_SENDER)
                .validate(mailIn(model, kind, m -> m.sender("noreply@acme.nl")))
                .findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.severity()).isEqualTo(severity));
  }

  @ParameterizedTest
  @EnumSource(
      value = CanonicalPhase.class,
      names = {"AWARENESS", "CONSIDERATION", "PURCHASE"})
  void beforeThePurchaseNobodyCanAnswerEither(CanonicalPhase phase) {
    ValidatorTester.of(MessageRules.MESSAGE_NO_REPLY_SENDER)
        .firesAt(
            mailIn(PhaseModels.SEVEN_PHASES, phase, m -> m.sender("noreply@acme.nl")),
            "phase[" + phase.id() + "]/touchpoint[mail]/action[email]/@message");
  }

  @Test
  void anotherToneIsFound() {
    ValidatorTester.of(MessageRules.TONE_OF_VOICE_MIXED)
        .fires(
            shop()
                .toneOfVoice("warm, plain")
                .phase(
                    USAGE,
                    p ->
                        p.touchpoint(
                            "bill",
                            "Gets the bill",
                            t ->
                                t.action(
                                    ActionKind.EMAIL,
                                    a -> a.message(m -> m.toneOfVoice("strict")))))
                .build(),
            WARNING,
            "phase[usage]/touchpoint[bill]/action[email]",
            "The tone of \"E-mail\" is \"strict\"; elsewhere in the journey it is \"warm,"
                + " plain\"",
            "De toon van \"E-mail\" is \"strict\"; elders in de klantreis is die \"warm,"
                + " plain\"")
        .silent(
            shop()
                .toneOfVoice("warm, plain")
                .phase(
                    USAGE,
                    p ->
                        p.touchpoint(
                            "bill",
                            "Gets the bill",
                            t ->
                                t.action(
                                    ActionKind.EMAIL,
                                    a -> a.message(m -> m.toneOfVoice("Plain, warm")))))
                .build())
        .firesAt(
            mails(
                null,
                m -> m.toneOfVoice("cold"),
                m -> m.toneOfVoice("Warm"),
                m -> m.toneOfVoice("warm")),
            "phase[usage]/touchpoint[mail-0]/action[email]");
  }

  @Test
  void aToneThatTheBrandDoesNotHaveIsFound() {
    Journey strict = mails(null, m -> m.toneOfVoice("strict"), m -> m.toneOfVoice("Plain; witty"));
    Journey branded =
        strict.toBuilder().brand("Dakzon", b -> b.language("warm, plain, no jargon")).build();
    ValidatorTester.of(MessageRules.TONE_OF_VOICE_MIXED)
        .fires(
            branded,
            WARNING,
            "phase[usage]/touchpoint[mail-0]/action[email]",
            "The tone of \"E-mail\" is \"strict\"; the language of the brand is \"warm, plain, no"
                + " jargon\"",
            "De toon van \"E-mail\" is \"strict\"; de taal van het merk is \"warm, plain, no"
                + " jargon\"")
        .silent(
            strict.toBuilder()
                .brand("Dakzon", b -> b.language("As a neighbour speaks who knows his trade"))
                .build()
                .withTouchpoint(
                    "mail-0",
                    t -> t.changeAction("email", a -> a.message(Optional.<Message>empty()))),
            mails(null, m -> m.toneOfVoice("warm"), m -> m.toneOfVoice("Warm")).toBuilder()
                .brand(branded.brand())
                .toneOfVoice("Warm")
                .build());
    ValidatorTester.of(MessageRules.TONE_OF_VOICE_MIXED)
        .fires(
            mails(null, m -> m.toneOfVoice("formal")).toBuilder()
                .brand(branded.brand())
                .toneOfVoice("formal")
                .build(),
            WARNING,
            "journey/@toneOfVoice",
            "The tone of voice of the journey is \"formal\"; the language of the brand is \"warm,"
                + " plain, no jargon\"",
            "De tone of voice van de klantreis is \"formal\"; de taal van het merk is \"warm,"
                + " plain, no jargon\"");
  }

  @Test
  void aMessageThatIsTheSameForAllIsFound() {
    ValidatorTester.of(MessageRules.MESSAGE_NOT_PERSONAL)
        .fires(
            touchpoint(
                USAGE,
                "news",
                "Reads the news",
                t ->
                    t.action(
                        ActionKind.NEWSLETTER,
                        a -> a.name("Monthly news").message(m -> m.subject("News")))),
            INFO,
            "phase[usage]/touchpoint[news]/action[newsletter]/@message",
            "The message \"Monthly news\" is the same for everybody",
            "Het bericht \"Monthly news\" is voor iedereen hetzelfde")
        .silent(
            touchpoint(
                USAGE,
                "news",
                "Reads the news",
                t ->
                    t.action(
                        ActionKind.NEWSLETTER,
                        a -> a.message(m -> m.personalisedBy("first name")))))
        .silent(
            touchpoint(
                PURCHASE,
                "ad",
                "Sees it",
                t ->
                    t.action(ActionKind.EMAIL)
                        .action(ActionKind.ADVERTISEMENT, a -> a.message(m -> m.text("New")))));
  }

  @Test
  void jargonIsFound() {
    ValidatorTester.of(MessageRules.MESSAGE_JARGON)
        .fires(
            touchpoint(
                USAGE,
                "starts",
                "Starts",
                t ->
                    t.action(
                        ActionKind.EMAIL,
                        a -> a.name("Welcome").message(m -> m.subject("Your Onboarding")))),
            INFO,
            "phase[usage]/touchpoint[starts]/action[email]/@message",
            "\"Welcome\" has the word \"onboarding\", which is jargon to customers",
            "In \"Welcome\" staat \"onboarding\", vakjargon voor klanten")
        .silent(
            touchpoint(
                USAGE,
                "starts",
                "Starts",
                t ->
                    t.action(
                        ActionKind.EMAIL,
                        a -> a.name("Onboarding").message(m -> m.subject("Your first day")))));
  }

  @Test
  void whatIsJargonIsAnOption() {
    ValidatorTester.of(MessageRules.MESSAGE_JARGON)
        .withOption(MessageRules.MESSAGE_JARGON_WORDS, List.of("dossier"))
        .firesAt(
            touchpoint(
                USAGE,
                "hears",
                "Hears",
                t ->
                    t.action(
                        ActionKind.EMAIL,
                        a -> a.message(m -> m.text("Uw onboarding").choice("Open uw dossier")))),
            "phase[usage]/touchpoint[hears]/action[email]/@message")
        .silent(
            touchpoint(
                USAGE,
                "hears",
                "Hears",
                t -> t.action(ActionKind.EMAIL, a -> a.message(m -> m.text("Uw dossiernummer")))));
  }

  @Test
  void anotherLanguageIsFound() {
    ValidatorTester.of(MessageRules.MESSAGE_LANGUAGE_MIXED)
        .fires(
            shop()
                .language(Locale.forLanguageTag("nl"))
                .phase(
                    USAGE,
                    p ->
                        p.touchpoint(
                            "news",
                            "Reads the news",
                            t ->
                                t.action(
                                    ActionKind.EMAIL,
                                    a -> a.message(m -> m.language(Locale.ENGLISH)))))
                .build(),
            WARNING,
            "phase[usage]/touchpoint[news]/action[email]",
            "\"E-mail\" is in English; other messages of the journey are in Dutch",
            "\"E-mail\" is in het Engels; andere berichten van de klantreis zijn in het"
                + " Nederlands");
  }

  @Test
  void anUndeterminedLanguageHasATagToo() {
    Journey journey = mail(m -> m.language(Locale.ROOT));
    assertThat(
            Validators.of(MessageRules.MESSAGE_LANGUAGE_MIXED)
                .validate(journey.toBuilder().language(Locale.forLanguageTag("nl-BE")).build())
                .findings())
        .singleElement()
        .extracting(finding -> finding.message(Locale.ENGLISH))
        .asString()
        .endsWith("is in the language \"und\"; other messages of the journey are in Dutch");
  }

  @Test
  void anotherCountryIsNoOtherLanguage() {
    ValidatorTester.of(MessageRules.MESSAGE_LANGUAGE_MIXED)
        .silent(
            shop()
                .language(Locale.forLanguageTag("nl"))
                .phase(
                    USAGE,
                    p ->
                        p.touchpoint(
                            "news",
                            "Reads the news",
                            t ->
                                t.action(
                                    ActionKind.EMAIL,
                                    a ->
                                        a.message(
                                            m -> m.language(Locale.forLanguageTag("nl-BE"))))))
                .build())
        .silent(mail(m -> m.language(Locale.ENGLISH)))
        .silent(mail(m -> {}));
  }
}
