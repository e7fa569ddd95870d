package io.github.klantreis.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TextTest {

  private static final Locale NL = Locale.forLanguageTag("nl");

  @Test
  void speaksTheLanguageOfTheLocale() {
    Text text = Text.en("Purchase").nl("Aankoop").and(Locale.GERMAN, "Kauf");

    assertThat(text.get(Locale.UK)).isEqualTo("Purchase");
    assertThat(text.get(Locale.forLanguageTag("nl-BE"))).isEqualTo("Aankoop");
    assertThat(text.get(Locale.forLanguageTag("de-CH-1996"))).isEqualTo("Kauf");
  }

  @Test
  void fallsBackToEnglish() {
    assertThat(Text.en("Purchase").get(NL)).isEqualTo("Purchase");
    assertThat(Text.en("Purchase").nl("Aankoop").get(Locale.ROOT)).isEqualTo("Purchase");
  }

  @Test
  void addingALanguageLeavesTheFirstTextAlone() {
    Text english = Text.en("Purchase");

    english.nl("Aankoop");

    assertThat(english.languages()).containsExactly(Locale.ENGLISH);
  }

  @Test
  void wordsInALanguageThatIsThereReplaceThem() {
    Text text = Text.en("Purchase").nl("Koop").and(Locale.forLanguageTag("nl-NL"), "Aankoop");

    assertThat(text).isEqualTo(Text.en("Purchase").nl("Aankoop"));
    assertThat(text.and(Locale.US, "Buy").toString()).isEqualTo("Buy");
  }

  @Test
  void knowsItsLanguagesInOrder() {
    assertThat(Text.en("a").and(Locale.FRANCE, "b").nl("c").languages())
        .containsExactly(Locale.ENGLISH, Locale.FRENCH, NL);
  }

  @Test
  void fillsPlaceholdersAndLeavesDutchApostrophesAlone() {
    Text text = Text.en("{count} photos at {hour}").nl("{count} foto's om {hour} 's avonds");

    assertThat(text.get(NL, Map.of("count", 3, "hour", "8 uur")))
        .isEqualTo("3 foto's om 8 uur 's avonds");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{0}${7*7}<b>%s\\",
        "{other}",
        "{name}",
        "$1 \\1 $0 ${name}",
        "it's 'quoted'",
        "%n%s%",
        "",
        "\n",
        "{{name}}"
      })
  void neverReadsAValueAsATemplate(String hostile) {
    Text text = Text.en("<{name}|{other}|{name}>");

    assertThat(text.get(NL, Map.of("name", hostile, "other", "o")))
        .isEqualTo("<" + hostile + "|o|" + hostile + ">");
    assertThat(text.get(NL, Map.of("name", Text.en("x" + hostile), "other", hostile)))
        .isEqualTo("<x" + hostile + "|" + hostile + "|x" + hostile + ">");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{0}", "{}", "{ name }", "{na me}", "{name", "name}", "$name", "{\"name\": 1}"})
  void takesEverythingButANameInBracesAsText(String words) {
    Text text = Text.en(words);

    assertThat(text.placeholders()).isEmpty();
    assertThat(text.get(NL, Map.of("name", "value", "0", "zero", "", "none"))).isEqualTo(words);
  }

  @Test
  void leavesAPlaceholderWithoutAValueAsTyped() {
    assertThat(Text.en("{known} and {unknown}").get(NL, Map.of("known", 1, "superfluous", 2)))
        .isEqualTo("1 and {unknown}");
  }

  @Test
  void findsAPlaceholderWithinFurtherBraces() {
    assertThat(Text.en("{{name}} {a{name}").get(NL, Map.of("name", "x"))).isEqualTo("{x} {ax");
  }

  @Test
  void insertsTextsAndTermsInTheSameLanguage() {
    Text purchase = Text.en("purchase").nl("aankoop");
    Term store = Word.of("store", Text.en("store").nl("winkel"));
    Text text = Text.en("{what} in the {where}").nl("{what} in de {where}");

    assertThat(text.get(NL, Map.of("what", purchase, "where", store)))
        .isEqualTo("aankoop in de winkel");
    assertThat(text.get(Locale.UK, Map.of("what", purchase, "where", store)))
        .isEqualTo("purchase in the store");
  }

  @Test
  void knowsThePlaceholdersOfAllLanguages() {
    assertThat(Text.en("{b} {a} {b}").nl("{a} {c.d-e_1}").placeholders())
        .containsExactly("b", "a", "c.d-e_1");
  }

  @Test
  void isEqualByItsWords() {
    Text text = Text.en("a").nl("b").and(Locale.FRENCH, "c");

    assertThat(text)
        .isEqualTo(Text.en("a").and(Locale.FRENCH, "c").nl("b"))
        .hasSameHashCodeAs(Text.en("a").and(Locale.FRENCH, "c").nl("b"))
        .isNotEqualTo(Text.en("a").nl("b"))
        .isNotEqualTo("a")
        .hasToString("a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n"})
  void refusesBlankWords(String blank) {
    assertThatIllegalArgumentException().isThrownBy(() -> Text.en(blank));
    assertThatIllegalArgumentException().isThrownBy(() -> Text.en("a").nl(blank));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Text.en("a").and(Locale.FRENCH, blank))
        .withMessageContaining("blank");
  }

  @Test
  void refusesALocaleWithoutLanguage() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Text.en("a").and(Locale.ROOT, "b"))
        .withMessageContaining("no language");
  }

  @Test
  @SuppressWarnings("NullAway") // What happens with null is what is tested.
  void refusesNullByTheNameOfTheArgument() {
    Text text = Text.en("{name}");
    Map<String, Object> nullValued = new HashMap<>();
    nullValued.put("name", null);

    assertThatNullPointerException().isThrownBy(() -> Text.en(null)).withMessage("words");
    assertThatNullPointerException().isThrownBy(() -> text.nl(null)).withMessage("words");
    assertThatNullPointerException().isThrownBy(() -> text.and(null, "a")).withMessage("language");
    assertThatNullPointerException().isThrownBy(() -> text.get(null)).withMessage("locale");
    assertThatNullPointerException().isThrownBy(() -> text.get(NL, null)).withMessage("values");
    assertThatNullPointerException().isThrownBy(() -> text.get(NL, nullValued)).withMessage("name");
  }

  @Test
  void handsOutSetsThatNobodyCanChange() {
    Set<Locale> languages = Text.en("a").languages();

    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> languages.add(NL));
  }
}
