package io.github.klantreis.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.example.HeatPumpMaintenance;
import io.github.klantreis.example.SolarPanels;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.RandomJourneys;
import org.junit.jupiter.api.Test;

final class JourneyJsonTest {
  @Test
  void the_examples_are_read_as_they_were_written() {
    for (Journey journey :
        new Journey[] {SolarPanels.asIs(), SolarPanels.toBe(), HeatPumpMaintenance.asIs()}) {
      assertThat(JourneyJson.read(JourneyJson.write(journey))).isEqualTo(journey);
    }
  }

  @Test
  void any_journey_is_read_as_it_was_written() {
    RandomJourneys.seeded(4)
        .next(1000)
        .forEach(
            journey -> assertThat(JourneyJson.read(JourneyJson.write(journey))).isEqualTo(journey));
  }
}
