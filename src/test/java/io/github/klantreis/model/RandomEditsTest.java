package io.github.klantreis.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

final class RandomEditsTest {
  @Test
  void anEditDoesTheSameHoweverOftenItIsMade() {
    RandomEdits edits = RandomEdits.seeded(1);
    RandomJourneys.seeded(2)
        .next(100)
        .forEach(
            journey -> {
              Consumer<JourneyEditor> edit = edits.next(journey);
              assertThat(journey.edit(edit)).isEqualTo(journey.edit(edit));
            });
  }

  @Test
  void aBatchLeadsWhereItsEditsLead() {
    RandomJourneys.seeded(3)
        .next(100)
        .forEach(
            journey ->
                assertThat(journey.edit(RandomEdits.seeded(4).next(journey, 8)))
                    .isEqualTo(RandomEdits.seeded(4).changed(journey, 8)));
  }

  @Test
  void mostEditsChangeSomething() {
    RandomEdits edits = RandomEdits.seeded(5);
    assertThat(
            RandomJourneys.seeded(6)
                .next(300)
                .filter(journey -> !edits.changed(journey, 1).equals(journey)))
        .hasSizeGreaterThan(200);
  }
}
