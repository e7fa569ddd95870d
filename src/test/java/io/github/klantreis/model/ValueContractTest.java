package io.github.klantreis.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Equality by value, and what hangs on it; {@link BuilderTest} shows that each attribute counts.
 */
final class ValueContractTest {
  private final List<Journey> journeys = RandomJourneys.seeded(1).next(60).toList();

  @Test
  void anElementEqualsOneThatWasMadeAnew() {
    for (Journey journey : journeys) {
      List<JourneyElement> elements = elements(journey);
      List<JourneyElement> copies = elements(Rebuilding.of(journey).build());
      assertThat(copies).isEqualTo(elements);
      for (int i = 0; i < elements.size(); i++) {
        JourneyElement element = elements.get(i);
        JourneyElement copy = copies.get(i);
        assertThat(element).isEqualTo(copy).hasSameHashCodeAs(copy);
        assertThat(copy).isEqualTo(element).hasToString(element.toString());
        assertThat(element)
            .isNotEqualTo(null)
            .isNotEqualTo("text")
            .isNotEqualTo(journey.phaseModel());
      }
    }
  }

  @Test
  void equalityIsSymmetricAndAgreesWithTheHashBetweenAllElements() {
    List<JourneyElement> some =
        journeys.subList(0, 12).stream().flatMap(journey -> elements(journey).stream()).toList();
    for (JourneyElement one : some) {
      for (JourneyElement other : some) {
        assertThat(one.equals(other)).isEqualTo(other.equals(one));
        if (one.equals(other)) {
          assertThat(one).hasSameHashCodeAs(other);
        }
      }
    }
  }

  @Test
  void theHashDoesNotChange() {
    for (Journey journey : journeys) {
      int hash = journey.hashCode();
      assertThat(elements(journey)).hasSameHashCodeAs(elements(journey));
      assertThat(journey.hashCode()).isEqualTo(hash);
    }
    Set<Journey> all = new HashSet<>(journeys);
    assertThat(all).containsAll(journeys).hasSize((int) journeys.stream().distinct().count());
  }

  @Test
  void aHeadingIsNotTheElementItHeads() {
    for (Journey journey : journeys) {
      assertThat((Object) journey.heading()).isNotEqualTo(journey);
      assertThat((Object) journey).isNotEqualTo(journey.heading());
      for (Phase phase : journey.phases()) {
        assertThat((Object) phase.heading()).isNotEqualTo(phase);
        assertThat((Object) phase).isNotEqualTo(phase.heading());
      }
    }
  }

  private static List<JourneyElement> elements(Journey journey) {
    return journey.walk().<JourneyElement>map(Located::element).toList();
  }
}
