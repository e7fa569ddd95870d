package io.github.klantreis.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Iterator;
import org.junit.jupiter.api.Test;

final class JourneyDiffTest {
  @Test
  void applied_to_the_first_of_two_unrelated_journeys_it_gives_the_second() {
    Iterator<Journey> journeys = RandomJourneys.seeded(1).next(400).iterator();
    while (journeys.hasNext()) {
      applies(journeys.next(), journeys.next());
    }
  }

  @Test
  void applied_to_a_journey_before_edits_it_gives_the_journey_after() {
    RandomEdits edits = RandomEdits.seeded(2);
    RandomJourneys.seeded(3)
        .next(150)
        .forEach(
            journey -> {
              for (int size : new int[] {1, 1, 2, 5, 20}) {
                Journey edited = edits.changed(journey, size);
                applies(journey, edited);
                applies(edited, journey);
              }
            });
  }

  private static void applies(Journey before, Journey after) {
    JourneyDiff diff = JourneyDiff.between(before, after);
    assertThat(diff.applyTo(before)).as("%s", diff.changes()).isEqualTo(after);
    assertThat(diff.isEmpty()).isEqualTo(before.equals(after));
  }
}
