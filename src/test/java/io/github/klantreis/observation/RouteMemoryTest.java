package io.github.klantreis.observation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.model.RandomJourneys;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is remembered is what routes find anew. */
final class RouteMemoryTest {
  @Test
  void deviationsAreThoseOfTheRoutes() {
    Random random = new Random(4);
    for (int round = 0; round < 300; round++) {
      JourneyOutline outline =
          JourneyOutline.of(RandomJourneys.seeded(round).ofSize(1 + random.nextInt(14)).next());
      int persona = random.nextInt(outline.personas.ids.length + 1) - 1;
      Routes routes = outline.phaseRoutes(persona, false);
      Routes.Memory memory = new Routes.Memory(routes, outline.phaseCount());
      for (int i = 0; i < 100; i++) {
        int[] trail = random.ints(random.nextInt(30), 0, outline.phaseCount()).toArray();
        int from = random.nextInt(trail.length + 1);
        assertThat(memory.deviations(trail, from, trail.length))
            .isEqualTo(routes.deviations(trail, from, trail.length));
      }
    }
  }
}
