package io.github.klantreis.observation;

import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.model.Journey;
import io.github.klantreis.term.People;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class ObservationPlanTest {
  private static final ObservationPlan PLAN =
      ObservationPlan.of(
              Journey.builder("shop", "Shop")
                  .phase(PURCHASE, p -> p.touchpoint("pays", "Pays").touchpoint("signs", "Signs"))
                  .build())
          .withIgnored("heartbeat");

  @Test
  void anEncounterIsTheTouchpointThatItsEventNames() {
    assertThat(PLAN.touchpointOf(encounter("pays"))).contains("pays");
    assertThat(PLAN.touchpointOf(encounter("signs"))).contains("signs");
  }

  @Test
  void whatIsOffTheMapOrIgnoredIsNoTouchpoint() {
    assertThat(PLAN.touchpointOf(encounter("rings"))).isEmpty();
    assertThat(PLAN.touchpointOf(encounter("heartbeat"))).isEmpty();
  }

  @Test
  void aPlanIsOfThePeopleOfItsJourney() {
    Journey clinic = Journey.builder("clinic", "Clinic").people(People.PATIENTS).build();
    assertThat(ObservationPlan.of(clinic).people()).isEqualTo(People.PATIENTS);
    assertThat(PLAN.people()).isEqualTo(People.CUSTOMERS);
  }

  private static Encounter encounter(String event) {
    return Encounter.of("ann", Instant.EPOCH, event);
  }
}
