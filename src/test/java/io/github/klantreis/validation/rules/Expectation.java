package io.github.klantreis.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.model.Journey;
import io.github.klantreis.validation.Finding;
import io.github.klantreis.validation.JourneyValidator;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.validation.Validators;
import java.util.List;
import java.util.Locale;

/** What one rule is expected to find in a journey. */
final class Expectation {
  static final Locale NL = Locale.forLanguageTag("nl");

  private Expectation() {}

  static List<Finding> findings(JourneyValidator<?> rule, Journey journey) {
    return Validators.of(rule).validate(journey).findings();
  }

  static void silent(JourneyValidator<?> rule, Journey journey) {
    assertThat(findings(rule, journey)).isEmpty();
  }

  /** Exactly one finding, with its hint and all its words in both languages. */
  static void finds(
      JourneyValidator<?> rule,
      Journey journey,
      Severity severity,
      String path,
      String english,
      String dutch) {
    assertThat(findings(rule, journey))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.validatorId()).isEqualTo(rule.definition().id());
              assertThat(finding.severity()).isEqualTo(severity);
              assertThat(finding.path()).hasToString(path);
              assertThat(finding.message(Locale.ENGLISH)).isEqualTo(english);
              assertThat(finding.message(NL)).isEqualTo(dutch);
              assertThat(finding.hint(Locale.ENGLISH).orElseThrow()).doesNotContain("{");
              assertThat(finding.hint(NL)).isPresent();
              assertThat(finding.source()).isPresent();
            });
  }

  static List<String> paths(JourneyValidator<?> rule, Journey journey) {
    return findings(rule, journey).stream().map(finding -> finding.path().toString()).toList();
  }
}
