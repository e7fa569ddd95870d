package io.github.klantreis.example;

import static io.github.klantreis.testing.JourneyAssertions.assertThat;

import io.github.klantreis.model.Journey;
import io.github.klantreis.validation.rules.StandardRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The example journeys do what the sources of the field advise, so that one may copy them. */
final class GoodPracticeTest {
  static Stream<Journey> consumers() {
    return Stream.of(SolarPanels.asIs(), SolarPanels.toBe());
  }

  @ParameterizedTest
  @MethodSource("consumers")
  void withConsumers(Journey journey) {
    assertThat(journey).passes(StandardRules.recommended());
    assertThat(journey).hasNoErrors(StandardRules.strict());
  }

  @Test
  void withCitizens() {
    assertThat(StairLift.asIs()).hasNoErrors(StandardRules.strict());
    assertThat(StairLift.objection()).hasNoErrors(StandardRules.recommended());
  }

  @Test
  void withBusinesses() {
    assertThat(HeatPumpMaintenance.asIs()).passes(StandardRules.b2b());
    assertThat(HeatPumpMaintenance.asIs()).hasNoErrors(StandardRules.strict());
  }
}
