package io.github.klantreis.validation.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class StatementTest {
  private static final WholeWords SERVICE = WholeWords.of("customer service", "klantenservice");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Calls customer service",
        "Calls customer service, as it does not work",
        "Belt de klantenservice omdat het niet werkt",
        "It does not work. Calls customer service",
        "Does it work? Calls customer service"
      })
  void states(String text) {
    assertThat(Statement.has(SERVICE, text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "There is no customer service",
        "It works, but there isn't any customer service",
        "Where is customer service?",
        "Hello, where is customer service, please?",
        "De klantenservice ontbreekt",
        "Calls her mother",
        ""
      })
  void doesNotState(String text) {
    assertThat(Statement.has(SERVICE, text)).isFalse();
  }
}
