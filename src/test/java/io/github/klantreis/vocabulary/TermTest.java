package io.github.klantreis.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

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
}
