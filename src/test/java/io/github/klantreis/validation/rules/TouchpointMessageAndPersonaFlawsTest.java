package io.github.klantreis.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.example.HeatPumpMaintenance;
import io.github.klantreis.example.SolarPanels;
import io.github.klantreis.model.Journey;
import io.github.klantreis.validation.Finding;
import io.github.klantreis.validation.ValidatorDescription;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.validation.rules.Flaw.Base;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each flaw on touchpoints, messages, personas and who buys is found where it is, and alone. */
final class TouchpointMessageAndPersonaFlawsTest {
  private static final Validators RULES =
      TouchpointRules.all().with(MessageRules.all()).with(B2bRules.all()).with(PersonaRules.all());

  private static Stream<Flaw> flaws() {
    return Stream.of(TouchpointFlaws.all(), MessageFlaws.all(), B2bFlaws.all(), PersonaFlaws.all())
        .flatMap(List::stream);
  }

  private static Journey base(Base base) {
    return base == Base.B2C ? SolarPanels.asIs() : HeatPumpMaintenance.asIs();
  }

  private static String placeOf(Finding finding) {
    return finding.validatorId() + " at " + finding.path();
  }

  @ParameterizedTest
  @MethodSource("flaws")
  void aFlawIsFoundAlone(Flaw flaw) {
    Journey clean = base(flaw.base());
    Set<String> before =
        RULES.validate(clean).findings().stream()
            .map(TouchpointMessageAndPersonaFlawsTest::placeOf)
            .collect(Collectors.toSet());
    List<Finding> fresh =
        RULES.validate(flaw.edit().apply(clean)).findings().stream()
            .filter(finding -> !before.contains(placeOf(finding)))
            .toList();
    assertThat(fresh)
        .extracting(TouchpointMessageAndPersonaFlawsTest::placeOf)
        .contains(flaw.ruleId() + " at " + flaw.path());
    assertThat(fresh)
        .filteredOn(finding -> !flaw.consequences().contains(finding.validatorId()))
        .extracting(TouchpointMessageAndPersonaFlawsTest::placeOf)
        .containsExactly(flaw.ruleId() + " at " + flaw.path());
  }

  @Test
  void eachRuleHasAFlaw() {
    assertThat(flaws().map(Flaw::ruleId))
        .containsExactlyInAnyOrderElementsOf(
            RULES.descriptions().stream().map(ValidatorDescription::id).toList());
  }
}
