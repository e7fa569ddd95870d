package io.github.klantreis.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TermTest {

  @ParameterizedTest
  @ValueSource(strings = {"a", "7", "purchase", "acme.phase-1", "a:b_c", "Oriëntatie", "購入"})
  void takesLettersDigitsAndFourSignsForAnId(String id) {
    assertThat(Term.isId(id)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "two words", "a\tb", "a\u00a0b", "a/b", "a[b]", "é\u0301!", "a'b", "<a>"})
  void takesNothingElseForAnId(String name) {
    assertThat(Term.isId(name)).isFalse();
  }

  @Test
  void anIdIsRequiredInWords() {
    assertThat(Term.requireId("acme.phase-1")).isEqualTo("acme.phase-1");
    assertThat(Term.charactersOfIds()).isEqualTo("letters, digits and . _ : -");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Term.requireId("two words"))
        .withMessage("\"two words\" is not an id; allowed are " + Term.charactersOfIds());
  }

  @Test
  void theCharactersOfIdsAreInWordsOfBothLanguages() {
    assertThat(Term.wordsForCharactersOfIds())
        .isEqualTo(Text.en(Term.charactersOfIds()).nl("letters, cijfers en . _ : -"));
  }

  @Test
  @SuppressWarnings("NullAway") // What happens with null is what is tested.
  void anIdThatIsNullIsRefused() {
    assertThatNullPointerException().isThrownBy(() -> Term.requireId(null)).withMessage("id");
  }

  @Test
  void theIdOfAConstantFollowsFromItsName() {
    assertThat(Term.idOf(Quantity.TWO_WORDS)).isEqualTo("two-words");
    assertThat(Term.idOf(Quantity.ONE)).isEqualTo("one");
  }

  private enum Quantity {
    ONE,
    TWO_WORDS
  }
}
