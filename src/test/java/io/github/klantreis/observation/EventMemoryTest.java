package io.github.klantreis.observation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.example.SolarPanels;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is remembered of names is what the mapping says, whichever names share a place. */
final class EventMemoryTest {
  private static final List<String> NAMES =
      List.of("AaAa", "BBBB", "AaBB", "BBAa", "opens-mail", "compares", "unknown");

  private static void requireSame(ObservationPlan plan) {
    EventMapping.Memory memory = new EventMapping.Memory(plan.mapping());
    Random random = new Random(5);
    for (int i = 0; i < 2_000; i++) {
      // Not always the same object of a name, as in logs of other origins.
      String name = NAMES.get(random.nextInt(NAMES.size()));
      Encounter encounter =
          Encounter.of("anna", Instant.EPOCH, random.nextBoolean() ? name : new String(name))
              .withAttribute("device", random.nextBoolean() ? "phone" : "desk");
      assertThat(memory.target(encounter, encounter.event().hashCode()))
          .as("%s", encounter)
          .isEqualTo(plan.mapping().target(encounter));
    }
  }

  @Test
  void namesOfOneHashAreToldApart() {
    assertThat("AaAa").hasSameHashCodeAs("BBBB");
    String first = SolarPanels.asIs().touchpoints().findFirst().orElseThrow().id();
    String last = SolarPanels.asIs().touchpoints().reduce((a, b) -> b).orElseThrow().id();
    requireSame(
        ObservationPlan.of(SolarPanels.asIs())
            .withEvent("AaAa", first)
            .withEvent("AaBB", last)
            .withIgnored("BBAa"));
  }

  @Test
  void whatARuleDecidesIsAskedEachTime() {
    String first = SolarPanels.asIs().touchpoints().findFirst().orElseThrow().id();
    requireSame(
        ObservationPlan.of(SolarPanels.asIs())
            .withEvent("AaAa", first)
            .withRule("phones", e -> e.attribute("device").equals(Optional.of("phone")), first)
            .withIgnored("other mail", e -> e.event().startsWith("opens")));
  }
}
