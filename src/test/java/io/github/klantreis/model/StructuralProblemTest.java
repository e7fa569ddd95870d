package io.github.klantreis.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.klantreis.vocabulary.Text;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class StructuralProblemTest {
  private static final StructuralProblem PROBLEM =
      StructuralProblem.of(
          ProblemKind.DUPLICATE_ID,
          ElementPath.phase("purchase"),
          Text.en("it is there twice").nl("het staat er twee keer"));

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
  void isInTheReadersLanguage() {
    assertThat(PROBLEM.message()).isEqualTo("it is there twice");
    assertThat(PROBLEM.message(Locale.forLanguageTag("nl-BE"))).isEqualTo("het staat er twee keer");
    assertThat(PROBLEM.message(Locale.FRENCH)).isEqualTo("it is there twice");
    assertThat(PROBLEM.text().get(Locale.ENGLISH)).isEqualTo("it is there twice");
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
