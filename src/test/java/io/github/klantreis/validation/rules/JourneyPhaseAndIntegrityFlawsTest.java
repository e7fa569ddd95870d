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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each flaw that is put into a clean journey is found, where it is, and nothing else is. */
final class JourneyPhaseAndIntegrityFlawsTest {
  private static final Validators RULES =
      JourneyRules.all()
          .with(PhaseRules.all())
          .with(IntegrityRules.all())
          .asOf(LocalDate.of(2026, 11, 21));

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
    assertThat(flaws().map(Flaw::ruleId))
        .containsExactlyInAnyOrderElementsOf(
            RULES.descriptions().stream().<String>map(ValidatorDescription::id).toList());
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
