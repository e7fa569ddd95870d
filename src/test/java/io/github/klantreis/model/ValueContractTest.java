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
  void an_element_equals_one_that_was_made_anew() {
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
  void equality_is_symmetric_and_agrees_with_the_hash_between_all_elements() {
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
  void the_hash_does_not_change() {
    for (Journey journey : journeys) {
      int hash = journey.hashCode();
      assertThat(elements(journey)).hasSameHashCodeAs(elements(journey));
      assertThat(journey.hashCode()).isEqualTo(hash);
    }
    Set<Journey> all = new HashSet<>(journeys);
    assertThat(all).containsAll(journeys).hasSize((int) journeys.stream().distinct().count());
  }

  @Test
  void a_heading_is_not_the_element_it_heads() {
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
