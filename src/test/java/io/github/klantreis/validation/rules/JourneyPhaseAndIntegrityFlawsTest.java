package io.github.klantreis.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.example.HeatPumpMaintenance;
import io.github.klantreis.example.SolarPanels;
import io.github.klantreis.model.Journey;
import io.github.klantreis.validation.Finding;
import io.github.klantreis.validation.ValidatorDescription;
import io.github.klantreis.validation.Validators;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each flaw that is put into a clean journey is found, where it is, and nothing else is. */
final class JourneyPhaseAndIntegrityFlawsTest {
  private static final Set<String> OWN =
      Stream.of(JourneyRules.all(), PhaseRules.all(), IntegrityRules.all())
          .flatMap(rules -> rules.descriptions().stream())
          .map(ValidatorDescription::id)
          .collect(Collectors.toUnmodifiableSet());

  private static final Validators RULES = ownRules();

  /** The others are left out, but known: an example may have a suppression that names one. */
  private static Validators ownRules() {
    Validators rules = StandardRules.strict().asOf(LocalDate.of(2026, 11, 21));
    for (ValidatorDescription<?> rule : StandardRules.strict().descriptions()) {
      if (!OWN.contains(rule.id())) {
        rules = rules.without(rule.id());
      }
    }
    return rules;
  }

  static Stream<Flaw> flaws() {
    return Stream.of(JourneyFlaws.all(), PhaseFlaws.all(), IntegrityFlaws.all())
        .flatMap(List::stream);
  }

  static Stream<Journey> examples() {
    return Stream.of(SolarPanels.asIs(), SolarPanels.toBe());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theExamplesAreClean(Journey journey) {
    assertThat(RULES.validate(journey).findings()).isEmpty();
  }

  @Test
  void theBusinessExampleIsClean() {
    assertThat(RULES.validate(HeatPumpMaintenance.asIs()).findings()).isEmpty();
  }

  @Test
  void thereIsAFlawForEachRule() {
    assertThat(flaws().map(Flaw::ruleId)).containsExactlyInAnyOrderElementsOf(OWN);
  }

  @ParameterizedTest
  @MethodSource("flaws")
  void theFlawIsFound(Flaw flaw) {
    Journey base = flaw.base() == Flaw.Base.B2C ? SolarPanels.asIs() : HeatPumpMaintenance.asIs();
    Journey flawed = flaw.edit().apply(base);
    List<Finding> findings = RULES.validate(flawed).findings();
    assertThat(findings)
        .filteredOn(finding -> finding.validatorId().equals(flaw.ruleId()))
        .extracting(finding -> finding.path().toString())
        .containsExactly(flaw.path());
    Set<String> expected = new HashSet<>(flaw.consequences());
    expected.add(flaw.ruleId());
    assertThat(expected).containsAll(findings.stream().map(Finding::validatorId).toList());
    assertThat(RULES.validate(base).revalidate(flawed).findings()).isEqualTo(findings);
  }
}
