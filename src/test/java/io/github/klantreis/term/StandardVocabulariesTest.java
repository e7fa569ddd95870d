package io.github.klantreis.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.vocabulary.Vocabulary;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Channels, kinds of action and moments: constants, words and own values. */
final class StandardVocabulariesTest {
  private static final Locale NL = Locale.forLanguageTag("nl");

  static Stream<Arguments> vocabularies() {
    return Stream.of(
        Arguments.of(Channel.class, Channel.standard()),
        Arguments.of(ActionKind.class, ActionKind.standard()),
        Arguments.of(Moment.class, Moment.standard()));
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void everyConstantIsStandardInTheOrderOfDeclaration(Class<?> type, Vocabulary<?> standard)
      throws IllegalAccessException {
    List<Object> constants = new ArrayList<>();
    for (Field field : type.getDeclaredFields()) {
      if (field.getType() == type) {
        constants.add(field.get(null));
        assertThat(((Term) field.get(null)).id())
            .isEqualTo(field.getName().toLowerCase(Locale.ROOT).replace('_', '-'));
      }
    }
    assertThat(standard.terms()).hasSizeGreaterThan(5).isEqualTo(constants);
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void everyTermIsBilingualAndAnswersToItsWords(Class<?> type, Vocabulary<?> standard) {
    assertThat(standard.terms())
        .allSatisfy(
            term -> {
              assertThat(type).isAssignableFrom(term.getClass());
              assertThat(term.label().languages()).containsExactly(Locale.ENGLISH, NL);
              assertThat(standard.parse(term.id())).isSameAs(term);
              assertThat(standard.parse(term.label().get(Locale.ENGLISH))).isSameAs(term);
              assertThat(standard.parse(term.label().get(NL).toUpperCase(NL))).isSameAs(term);
              for (String alias : term.aliases()) {
                assertThat(standard.parse(alias)).isSameAs(term);
              }
            });
  }

  @ParameterizedTest
  @CsvSource({
    "Telefoon, telephone",
    "telefonisch, telephone",
    "E-mail, email",
    "e mail, email",
    "webwinkel, webshop",
    "Winkel, store",
    "aan huis, home-visit",
    "Mond-tot-mondreclame, word-of-mouth",
    "Google, search-engine",
    "reclameposter, billboard",
    "radiocommercial, radio",
    "factuur, invoice",
    "nieuwsbrief, newsletter",
    "chatbot, chat"
  })
  void channelsAnswerToDutchAndToWhatTheSeedsSay(String word, String id) {
    assertThat(Channel.standard().parse(word).id()).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource({
    "Offerte, quote",
    "kassa-koopje, further-offer",
    "upsell, further-offer",
    "keurmerk, trust-signal",
    "klachtafhandeling, complaint-response",
    "spaarprogramma, loyalty-programme",
    "kortingscode, discount",
    "tips & tricks, tips",
    "welkomstmail, welcome",
    "instructievideo, video",
    "klantcases, case-study",
    "handgeschreven briefje, letter",
    "bevestigingsmail, confirmation"
  })
  void kindsOfActionAnswerToDutchAndToWhatTheSeedsSay(String word, String id) {
    assertThat(ActionKind.standard().parse(word).id()).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource({
    "beslismoment, decision",
    "levermoment, delivery",
    "aftersales, service",
    "klacht, complaint",
    "ingebruikname, first-use"
  })
  void momentsAnswerToDutchAndToWhatTheSeedsSay(String word, String id) {
    assertThat(Moment.standard().parse(word).id()).isEqualTo(id);
  }

  @Test
  void anUnknownWordIsAnsweredWithTheKnownOnes() {
    assertThatThrownBy(() -> Channel.standard().parse("fax"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("\"fax\" is not a known channel; known are: website (Website),")
        .hasMessageMatching(".*, [a-z-]+ \\([^)]*\\) and \\d+ more");
  }

  @Test
  void anOwnTermIsAddedAndParsed() {
    Channel fax =
        Channel.of(
            "fax",
            ChannelKind.TELEPHONE,
            Ownership.OWNED,
            Text.en("Fax").nl("Fax"),
            List.of("telefax"));
    assertThat(Channel.standard().with(fax).parse("Tele-Fax")).isSameAs(fax);
    assertThat(Channel.standard().find("fax")).as("the standard one is as before").isEmpty();
    Text label = Text.en("Handing over the keys").nl("Sleuteloverdracht");
    ActionKind keys = ActionKind.of("key-handover", label);
    assertThat(ActionKind.standard().with(keys).parse("sleuteloverdracht")).isSameAs(keys);
    assertThat(keys).isEqualTo(ActionKind.of("key-handover", label));
    assertThat(keys).isNotEqualTo(ActionKind.of("key-handover", label, List.of("keys")));
    Moment keyMoment = Moment.of("keys", label);
    assertThat(Moment.standard().with(keyMoment).parse("keys").aliases()).isEmpty();
  }

  @Test
  void anOwnTermThatNobodyCouldTellApartIsRefused() {
    Channel phone =
        Channel.of("phone", ChannelKind.TELEPHONE, Ownership.OWNED, Text.en("Phone").nl("Toestel"));
    assertThatThrownBy(() -> Channel.standard().with(phone))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("both have the spelling \"phone\"");
    assertThatThrownBy(() -> Moment.of("two words", Text.en("Two words")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("\"two words\" is not an id; allowed are letters, digits and . _ : -");
    assertThatThrownBy(() -> ActionKind.of("", Text.en("Nothing")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void enumsAreTermsToo() {
    assertThat(MomentOfTruth.values())
        .allSatisfy(
            moment -> assertThat(moment.label().languages()).isEqualTo(Set.of(Locale.ENGLISH, NL)));
    assertThat(TransitionKind.SHOPPING_AROUND_AGAIN.id()).isEqualTo("shopping-around-again");
    Vocabulary<BuyingRole> roles = Vocabulary.of("role", BuyingRole.values());
    assertThat(roles.parse("poortwachter")).isEqualTo(BuyingRole.GATEKEEPER);
    assertThat(roles.parse("Beinvloeder")).isEqualTo(BuyingRole.INFLUENCER);
  }

  @Test
  void aChannelIsOwnedPaidForOrEarned() {
    assertThat(Channel.WEBSITE.ownership()).isEqualTo(Ownership.OWNED);
    assertThat(Channel.SEARCH_AD.ownership()).isEqualTo(Ownership.PAID);
    assertThat(Channel.WORD_OF_MOUTH.ownership()).isEqualTo(Ownership.EARNED);
    assertThat(Channel.MARKETPLACE.ownership()).isEqualTo(Ownership.PARTNER);
    assertThat(Ownership.values()).hasSize(4);
  }

  @Test
  void wordOfMouthIsOnlineWhereItIsElectronicAndAnInvoiceIsEither() {
    assertThat(Channel.WORD_OF_MOUTH.kind()).isEqualTo(ChannelKind.OFFLINE);
    assertThat(Channel.ONLINE_WORD_OF_MOUTH.kind()).isEqualTo(ChannelKind.ONLINE);
    assertThat(Channel.ONLINE_WORD_OF_MOUTH.ownership()).isEqualTo(Ownership.EARNED);
    assertThat(Channel.INVOICE.kind()).isEqualTo(ChannelKind.EITHER);
    assertThat(Channel.MARKETPLACE.label().get(NL)).isEqualTo("Online marktplaats");
  }
}
