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
  void speaks_the_language_of_the_locale() {
    Text text = Text.en("Purchase").nl("Aankoop").and(Locale.GERMAN, "Kauf");

    assertThat(text.get(Locale.UK)).isEqualTo("Purchase");
    assertThat(text.get(Locale.forLanguageTag("nl-BE"))).isEqualTo("Aankoop");
    assertThat(text.get(Locale.forLanguageTag("de-CH-1996"))).isEqualTo("Kauf");
  }

  @Test
  void falls_back_to_english() {
    assertThat(Text.en("Purchase").get(NL)).isEqualTo("Purchase");
    assertThat(Text.en("Purchase").nl("Aankoop").get(Locale.ROOT)).isEqualTo("Purchase");
  }

  @Test
  void adding_a_language_leaves_the_first_text_alone() {
    Text english = Text.en("Purchase");

    english.nl("Aankoop");

    assertThat(english.languages()).containsExactly(Locale.ENGLISH);
  }

  @Test
  void words_in_a_language_that_is_there_replace_them() {
    Text text = Text.en("Purchase").nl("Koop").and(Locale.forLanguageTag("nl-NL"), "Aankoop");

    assertThat(text).isEqualTo(Text.en("Purchase").nl("Aankoop"));
    assertThat(text.and(Locale.US, "Buy").toString()).isEqualTo("Buy");
  }

  @Test
  void knows_its_languages_in_order() {
    assertThat(Text.en("a").and(Locale.FRANCE, "b").nl("c").languages())
        .containsExactly(Locale.ENGLISH, Locale.FRENCH, NL);
  }

  @Test
  void fills_placeholders_and_leaves_dutch_apostrophes_alone() {
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
  void never_reads_a_value_as_a_template(String hostile) {
    Text text = Text.en("<{name}|{other}|{name}>");

    assertThat(text.get(NL, Map.of("name", hostile, "other", "o")))
        .isEqualTo("<" + hostile + "|o|" + hostile + ">");
    assertThat(text.get(NL, Map.of("name", Text.en("x" + hostile), "other", hostile)))
        .isEqualTo("<x" + hostile + "|" + hostile + "|x" + hostile + ">");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{0}", "{}", "{ name }", "{na me}", "{name", "name}", "$name", "{\"name\": 1}"})
  void takes_everything_but_a_name_in_braces_as_text(String words) {
    Text text = Text.en(words);

    assertThat(text.placeholders()).isEmpty();
    assertThat(text.get(NL, Map.of("name", "value", "0", "zero", "", "none"))).isEqualTo(words);
  }

  @Test
  void leaves_a_placeholder_without_a_value_as_typed() {
    assertThat(Text.en("{known} and {unknown}").get(NL, Map.of("known", 1, "superfluous", 2)))
        .isEqualTo("1 and {unknown}");
  }

  @Test
  void finds_a_placeholder_within_further_braces() {
    assertThat(Text.en("{{name}} {a{name}").get(NL, Map.of("name", "x"))).isEqualTo("{x} {ax");
  }

  @Test
  void inserts_texts_and_terms_in_the_same_language() {
    Text purchase = Text.en("purchase").nl("aankoop");
    Term store = Word.of("store", Text.en("store").nl("winkel"));
    Text text = Text.en("{what} in the {where}").nl("{what} in de {where}");

    assertThat(text.get(NL, Map.of("what", purchase, "where", store)))
        .isEqualTo("aankoop in de winkel");
    assertThat(text.get(Locale.UK, Map.of("what", purchase, "where", store)))
        .isEqualTo("purchase in the store");
  }

  @Test
  void knows_the_placeholders_of_all_languages() {
    assertThat(Text.en("{b} {a} {b}").nl("{a} {c.d-e_1}").placeholders())
        .containsExactly("b", "a", "c.d-e_1");
  }

  @Test
  void is_equal_by_its_words() {
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
  void refuses_blank_words(String blank) {
    assertThatIllegalArgumentException().isThrownBy(() -> Text.en(blank));
    assertThatIllegalArgumentException().isThrownBy(() -> Text.en("a").nl(blank));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Text.en("a").and(Locale.FRENCH, blank))
        .withMessageContaining("blank");
  }

  @Test
  void refuses_a_locale_without_language() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Text.en("a").and(Locale.ROOT, "b"))
        .withMessageContaining("no language");
  }

  @Test
  @SuppressWarnings("NullAway") // What happens with null is what is tested.
  void refuses_null_by_the_name_of_the_argument() {
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
  void hands_out_sets_that_nobody_can_change() {
    Set<Locale> languages = Text.en("a").languages();

    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> languages.add(NL));
  }
}
