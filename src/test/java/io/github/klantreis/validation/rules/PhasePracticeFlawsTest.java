package io.github.klantreis.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.example.HeatPumpMaintenance;
import io.github.klantreis.example.SolarPanels;
import io.github.klantreis.model.Journey;
import io.github.klantreis.validation.Finding;
import io.github.klantreis.validation.ValidationReport;
import io.github.klantreis.validation.ValidatorDescription;
import io.github.klantreis.validation.Validators;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The flaws of the themes from awareness to advocacy, among the rules of these themes. */
final class PhasePracticeFlawsTest {
  private static final Validators RULES =
      Validators.none()
          .with(AwarenessRules.all())
          .with(ConsiderationRules.all())
          .with(PurchaseRules.all())
          .with(DeliveryRules.all())
          .with(UsageRules.all())
          .with(LoyaltyRules.all())
          .with(AdvocacyRules.all());

  static List<Flaw> flaws() {
    return Stream.of(
            AwarenessFlaws.all(),
            ConsiderationFlaws.all(),
            PurchaseFlaws.all(),
            DeliveryFlaws.all(),
            UsageFlaws.all(),
            LoyaltyFlaws.all(),
            AdvocacyFlaws.all())
        .flatMap(List::stream)
        .toList();
  }

  private static Journey base(Flaw flaw) {
    return flaw.base() == Flaw.Base.B2C ? SolarPanels.asIs() : HeatPumpMaintenance.asIs();
  }

  private static List<Finding> findings(ValidationReport report) {
    // The examples suppress rules of other themes, which are not in this set.
    return report.findings().stream()
        .filter(finding -> !finding.validatorId().startsWith("suppression-"))
        .toList();
  }

  @Test
  void theExamplesAreClean() {
    assertThat(findings(RULES.validate(SolarPanels.asIs()))).isEmpty();
    assertThat(findings(RULES.validate(SolarPanels.toBe()))).isEmpty();
    assertThat(findings(RULES.validate(HeatPumpMaintenance.asIs()))).isEmpty();
  }

  @Test
  void thereIsAFlawForEachRule() {
    assertThat(flaws())
        .extracting(Flaw::ruleId)
        .containsExactlyInAnyOrderElementsOf(
            RULES.descriptions().stream().map(ValidatorDescription::id).toList());
  }

  @ParameterizedTest
  @MethodSource("flaws")
  void isFoundWithItsConsequencesOnly(Flaw flaw) {
    ValidationReport clean = RULES.validate(base(flaw));
    Journey flawed = flaw.edit().apply(base(flaw));
    List<Finding> found = findings(RULES.validate(flawed));
    assertThat(found)
        .filteredOn(finding -> finding.validatorId().equals(flaw.ruleId()))
        .extracting(finding -> finding.path().toString())
        .containsExactly(flaw.path());
    assertThat(found)
        .extracting(Finding::validatorId)
        .filteredOn(id -> !id.equals(flaw.ruleId()))
        .isSubsetOf(flaw.consequences());
    assertThat(clean.revalidate(flawed)).isEqualTo(RULES.validate(flawed));
  }
}
