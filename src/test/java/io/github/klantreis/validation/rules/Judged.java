package io.github.klantreis.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.model.Journey;
import io.github.klantreis.validation.Finding;
import io.github.klantreis.validation.JourneyValidator;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.validation.ValidationReport;
import io.github.klantreis.validation.Validators;
import java.util.List;
import java.util.Locale;

/** What one rule says of a journey, to be compared in one line. */
final class Judged {
  private static final Locale DUTCH = Locale.forLanguageTag("nl");
  private final List<Finding> findings;

  private Judged(ValidationReport report) {
    findings = report.findings();
  }

  static Judged by(JourneyValidator<?> rule, Journey journey) {
    return by(Validators.of(rule), journey);
  }

  static Judged by(Validators rules, Journey journey) {
    return new Judged(rules.validate(journey));
  }

  void silent() {
    assertThat(findings).isEmpty();
  }

  /** Exactly one finding, at the path, with these messages. */
  void only(Severity severity, String path, String english, String dutch) {
    assertThat(findings).hasSize(1);
    Finding finding = findings.get(0);
    assertThat(finding.path()).hasToString(path);
    assertThat(finding.message(Locale.ENGLISH)).isEqualTo(english);
    assertThat(finding.message(DUTCH)).isEqualTo(dutch);
    assertThat(finding.severity()).isEqualTo(severity);
    assertThat(finding.hint(Locale.ENGLISH)).isPresent();
    assertThat(finding.hint(DUTCH).orElseThrow())
        .isNotEqualTo(finding.hint(Locale.ENGLISH).orElseThrow());
  }

  /** The paths of all findings, in order. */
  void at(String... paths) {
    assertThat(findings).extracting(finding -> finding.path().toString()).containsExactly(paths);
  }
}
