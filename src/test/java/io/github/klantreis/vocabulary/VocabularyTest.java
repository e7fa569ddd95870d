package io.github.klantreis.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Isolated // sets the default locale
final class VocabularyTest {

  private static final Word EMAIL =
      Word.of("email", Text.en("E-mail").nl("E-mail"), "electronic mail");
  private static final Word SOCIAL =
      Word.of("social-media", Text.en("Social media").nl("Sociale media"), "socials");
  private static final Word CAFE =
      Word.of("cafe", Text.en("Coffee house").nl("Koffiehuis"), "Café", "Straße İnn");
  private static final Vocabulary<Word> CHANNELS = Vocabulary.of("channel", EMAIL, SOCIAL, CAFE);

  private final Locale defaultLocale = Locale.getDefault();

  @AfterEach
  void restoreTheDefaultLocale() {
    Locale.setDefault(defaultLocale);
  }

  @ParameterizedTest
  @CsvSource({
    "email, email",
    "E-MAIL, email",
    "e mail, email",
    "  e–mail. , email",
    "e\u2011mail, email",
    "ＥＭＡＩＬ, email",
    "Electronic_Mail, email",
    "SocialMedia, social-media",
    "sociale-media, social-media",
    "\"Socials\", social-media",
    "CAFE, cafe",
    "cafe\u0301, cafe",
    "koffie-huis, cafe",
    "STRASSE INN, cafe",
    "strasse inn, cafe"
  })
  void findsIdLabelAndAliasInAnySpelling(String word, String id) {
    assertThat(CHANNELS.parse(word).id()).isEqualTo(id);
    assertThat(CHANNELS.find(word)).map(Word::id).contains(id);

    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    assertThat(CHANNELS.parse(word).id()).as("in Turkey").isEqualTo(id);
  }

  @Test
  void findsTheSameInTurkeyWhenMadeThere() {
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));

    assertThat(Vocabulary.of("channel", EMAIL, SOCIAL).parse("SOCIAL MEDIA")).isEqualTo(SOCIAL);
  }

  @Test
  void keepsWordsApartThatDifferInMoreThanAccents() {
    Word first = Word.of("a", Text.en("की"));
    Word other = Word.of("b", Text.en("कु"));

    assertThat(Vocabulary.of("word", first, other).parse("कु")).isEqualTo(other);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "-", "telefax", "mail"})
  void findsNothingElse(String word) {
    assertThat(CHANNELS.find(word)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CHANNELS.parse(word))
        .withMessage(
            "\"%s\" is not a known channel; known are: email (E-mail),"
                + " social-media (Social media, Sociale media), cafe (Coffee house, Koffiehuis)",
            word);
  }

  @Test
  void keepsTheOrderOfItsTerms() {
    Word fax = Word.of("fax", Text.en("Fax"));

    assertThat(CHANNELS.terms()).containsExactly(EMAIL, SOCIAL, CAFE);
    assertThat(CHANNELS.with(fax).terms()).containsExactly(EMAIL, SOCIAL, CAFE, fax);
    assertThat(CHANNELS.withAll(List.of(fax, Word.of("post", Text.en("Post")))).terms())
        .extracting(Word::id)
        .containsExactly("email", "social-media", "cafe", "fax", "post");
    assertThat(CHANNELS.find("fax")).as("the vocabulary before").isEmpty();
    assertThat(CHANNELS).hasToString("channel[email, social-media, cafe]");
    assertThat(CHANNELS.name()).isEqualTo("channel");
  }

  @Test
  void mayBeEmpty() {
    Vocabulary<Word> none = Vocabulary.of("channel");

    assertThat(none.terms()).isEmpty();
    assertThat(none.find("email")).isEmpty();
  }

  @Test
  void refusesTheSameIdTwice() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CHANNELS.with(Word.of("email", Text.en("Post").nl("Brief"))))
        .withMessage("channel: email (E-mail) and email (Post, Brief) have the same id");
  }

  @Test
  void refusesTermsThatAnswerToTheSameSpellingAndNamesThemAll() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Vocabulary.of(
                    "channel",
                    EMAIL,
                    CAFE,
                    Word.of("E-MAIL", Text.en("Post")),
                    Word.of("pub", Text.en("Pub").nl("Kroeg"), "CAFÉ")))
        .withMessage(
            "channel: email (E-mail) and E-MAIL (Post) both have the spelling \"E-MAIL\";"
                + " cafe (Coffee house, Koffiehuis) and pub (Pub, Kroeg) both have the spelling \"CAFÉ\"");
  }

  @Test
  void refusesASpellingWithoutLetters() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Vocabulary.of("channel", Word.of("fax", Text.en("Fax"), "--")))
        .withMessageContaining("fax (Fax)")
        .withMessageContaining("\"--\"");
  }

  @Test
  void refusesABlankName() {
    assertThatIllegalArgumentException().isThrownBy(() -> Vocabulary.of(" ", EMAIL));
  }

  @Test
  void readsAWordInFurtherWaysIfItIsNotKnownAsTyped() {
    Vocabulary<Word> plurals =
        Vocabulary.of("thing", Word.of("cat", Text.en("Cat")), Word.of("buses", Text.en("Bus")))
            .readingAlso(
                word -> word.endsWith("s") ? List.of(word.replaceFirst("s$", "")) : List.of());

    assertThat(plurals.parse("Cats").id()).isEqualTo("cat");
    assertThat(plurals.parse("buses").id()).isEqualTo("buses");
    assertThat(plurals.parse("buse").id()).as("readings hold for terms too").isEqualTo("buses");
    assertThat(plurals.with(Word.of("dog", Text.en("Dog"))).parse("dogs").id())
        .as("readings are kept")
        .isEqualTo("dog");
  }

  @Test
  void refusesTermsThatFurtherReadingsConfuse() {
    Vocabulary<Word> things =
        Vocabulary.of("thing", Word.of("cat", Text.en("Cat")), Word.of("cats", Text.en("Cats")));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> things.readingAlso(word -> List.of(word.replaceFirst("s$", ""))))
        .withMessageContaining("cat (Cat) and cats (Cats) both have the spelling \"cats\"");
  }

  @Test
  void isEqualByNameAndTerms() {
    assertThat(CHANNELS)
        .isEqualTo(Vocabulary.of("channel", List.of(EMAIL, SOCIAL, CAFE)))
        .hasSameHashCodeAs(Vocabulary.of("channel", List.of(EMAIL, SOCIAL, CAFE)))
        .isNotEqualTo(Vocabulary.of("channel", SOCIAL, EMAIL, CAFE))
        .isNotEqualTo(Vocabulary.of("medium", EMAIL, SOCIAL, CAFE));
  }

  @Test
  void copiesWhatItIsGivenAndHandsOutWhatNobodyCanChange() {
    Word[] words = {EMAIL, SOCIAL};
    List<Word> list = Arrays.asList(words);
    Vocabulary<Word> fromArray = Vocabulary.of("channel", words);
    Vocabulary<Word> fromList = Vocabulary.of("channel", list);

    words[0] = CAFE;

    assertThat(fromArray.terms()).containsExactly(EMAIL, SOCIAL);
    assertThat(fromList.terms()).containsExactly(EMAIL, SOCIAL);
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> fromList.terms().clear());
  }

  @Test
  @SuppressWarnings("NullAway") // What happens with null is what is tested.
  void refusesNullByTheNameOfTheArgument() {
    assertThatNullPointerException()
        .isThrownBy(() -> Vocabulary.of(null, EMAIL))
        .withMessage("name");
    assertThatNullPointerException()
        .isThrownBy(() -> Vocabulary.of("channel", (List<Word>) null))
        .withMessage("terms");
    assertThatNullPointerException()
        .isThrownBy(() -> Vocabulary.of("channel", EMAIL, null))
        .withMessageContaining("index 1");
    assertThatNullPointerException().isThrownBy(() -> CHANNELS.with(null)).withMessage("term");
    assertThatNullPointerException()
        .isThrownBy(() -> CHANNELS.withAll(null))
        .withMessage("further");
    assertThatNullPointerException().isThrownBy(() -> CHANNELS.find(null)).withMessage("word");
    assertThatNullPointerException().isThrownBy(() -> CHANNELS.parse(null)).withMessage("word");
    assertThatNullPointerException()
        .isThrownBy(() -> CHANNELS.readingAlso(null))
        .withMessage("readings");
  }
}
