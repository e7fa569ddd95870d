package io.github.klantreis.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import org.junit.jupiter.api.Test;

final class StructuralProblemTest {
  private static final StructuralProblem PROBLEM =
      StructuralProblem.of(
          ProblemKind.DUPLICATE_ID, ElementPath.phase("purchase"), "it is there twice");

  @Test
  void isOfNoJourneyUntilOneIsNamed() {
    StructuralProblem ofShop = PROBLEM.withJourneyId("shop");

    assertThat(PROBLEM.journeyId()).isEmpty();
    assertThat(ofShop.journeyId()).contains("shop");
    assertThat(ofShop.kind()).isEqualTo(PROBLEM.kind());
    assertThat(ofShop.path()).isEqualTo(PROBLEM.path());
    assertThat(ofShop.message()).isEqualTo(PROBLEM.message());
    assertThat(ofShop).isNotEqualTo(PROBLEM).isEqualTo(PROBLEM.withJourneyId("shop"));
  }

  @Test
  @SuppressWarnings("NullAway") // What happens with null is what is tested.
  void refusesNoJourneyAtAll() {
    assertThatNullPointerException()
        .isThrownBy(() -> PROBLEM.withJourneyId(null))
        .withMessage("id");
  }

  @Test
  void anExceptionSaysWhatAndWhereOfEach() {
    InvalidJourneyException invalid =
        new InvalidJourneyException(List.of(PROBLEM, PROBLEM.withJourneyId("shop")));

    assertThat(invalid.problems()).containsExactly(PROBLEM, PROBLEM.withJourneyId("shop"));
    assertThat(invalid)
        .hasMessageContaining("phase[purchase]: it is there twice")
        .hasMessageContaining("shop: phase[purchase]: it is there twice");
  }
}
