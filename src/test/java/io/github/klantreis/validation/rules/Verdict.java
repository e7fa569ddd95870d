package io.github.klantreis.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.model.Journey;
import io.github.klantreis.validation.Finding;
import io.github.klantreis.validation.JourneyValidator;
import io.github.klantreis.validation.Validators;
import java.util.List;
import java.util.Locale;

/** What one rule says of a journey, for tests. */
final class Verdict {
  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  private final List<Finding> findings;

  private Verdict(List<Finding> findings) {
    this.findings = findings;
  }

  static Verdict of(JourneyValidator<?> rule, Journey journey) {
    return of(Validators.of(rule), journey);
  }

  static Verdict of(Validators rules, Journey journey) {
    return new Verdict(rules.validate(journey).findings());
  }

  void isSilent() {
    assertThat(findings).isEmpty();
  }

  /** There is one finding, at a path, with these messages. */
  void is(String path, String english, String dutch) {
    assertThat(findings).hasSize(1);
    at(path, english, dutch);
  }

  /** Among the findings is one at a path, with these messages, and it says how to mend it. */
  Verdict at(String path, String english, String dutch) {
    assertThat(findings)
        .anySatisfy(
            finding -> {
              assertThat(finding.path()).hasToString(path);
              assertThat(finding.message(Locale.ENGLISH)).isEqualTo(english);
              assertThat(finding.message(DUTCH)).isEqualTo(dutch);
              assertThat(finding.hint(Locale.ENGLISH)).isPresent();
              assertThat(finding.hint(DUTCH)).isNotEqualTo(finding.hint(Locale.ENGLISH));
            });
    return this;
  }

  /** The findings stand at these paths. */
  void areAt(String... paths) {
    assertThat(findings)
        .extracting(finding -> finding.path().toString())
        .containsExactlyInAnyOrder(paths);
  }
}
