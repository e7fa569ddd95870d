package io.github.klantreis.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.klantreis.model.InvalidJourneyException;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.term.Fulfilment;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

final class ExpectationTest {
  private static final Expectation SAME_DAY =
      Expectation.builder("An answer the same day")
          .importance(5)
          .fulfilment(Fulfilment.MISSED)
          .build();

  @Test
  void aSentenceIsEnough() {
    Expectation expectation = Expectation.of("An answer");
    assertThat(expectation.text()).isEqualTo("An answer");
    assertThat(expectation.importance()).isEmpty();
    assertThat(expectation.fulfilment()).isEmpty();
  }

  @Test
  void saysHowMuchItMattersAndHowFarItIsMet() {
    assertThat(SAME_DAY.importance()).hasValue(5);
    assertThat(SAME_DAY.fulfilment()).contains(Fulfilment.MISSED);
  }

  @Test
  void isChangedByItsBuilder() {
    assertThat(SAME_DAY.toBuilder().build()).isEqualTo(SAME_DAY);
    assertThat(
            SAME_DAY.toBuilder()
                .text("An answer")
                .importance(OptionalInt.empty())
                .fulfilment(Optional.empty())
                .build())
        .isEqualTo(Expectation.of("An answer"))
        .isNotEqualTo(SAME_DAY);
  }

  @Test
  void anImportanceOutOfRangeIsRefused() {
    for (int wrong : new int[] {0, 6}) {
      assertThatThrownBy(
              () ->
                  Touchpoint.builder("asks", "Asks")
                      .expectation("An answer", e -> e.importance(wrong))
                      .build())
          .isInstanceOf(InvalidJourneyException.class)
          .hasMessageContaining("@expectations: " + wrong + " is not in the range from 1 to 5");
    }
    assertThat(Expectation.IMPORTANCE.min()).isEqualTo(1);
    assertThat(Expectation.IMPORTANCE.max()).isEqualTo(5);
  }
}
