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
        "Does it work? Calls customer service",
        "It does not work and she calls customer service",
        "Kan niet inloggen en belt de klantenservice",
        "Calls customer service without an appointment",
        "Belt de klantenservice zonder resultaat",
        "Customer service has no time",
        "De klantenservice wil weten wat er is",
        "Calls customer service about missing luggage",
        "Calls customer service that does not answer",
        "Belt de klantenservice die niet opneemt",
        "Not only customer service answers",
        "Belt in 't weekend de klantenservice"
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
        "Customer service is missing",
        "Doet alles zonder klantenservice",
        "Er is niemand die bij de klantenservice opneemt",
        "Wants customer service by telephone",
        "Wil een klantenservice die opneemt",
        "There should be a customer service",
        "Een klantenservice zou fijn zijn",
        "Calls her mother",
        ""
      })
  void doesNotState(String text) {
    assertThat(Statement.has(SERVICE, text)).isFalse();
  }
}
