package io.github.klantreis.part;

import static io.github.klantreis.phase.CanonicalPhase.USAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.klantreis.drawing.JourneyMap;
import io.github.klantreis.exchange.json.JourneyJson;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.term.Valence;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Emotions and their valence. */
final class EmotionTest {
  @ParameterizedTest
  @EnumSource
  void aValenceIsFoundByItsScore(Valence valence) {
    assertThat(Valence.of(valence.score())).isEqualTo(valence);
    assertThat(valence.score()).isBetween(Valence.LOWEST, Valence.HIGHEST);
  }

  @ParameterizedTest
  @ValueSource(ints = {-3, 3, Integer.MIN_VALUE, Integer.MAX_VALUE})
  void aScoreOutsideIsRefusedWithWhatIsAllowed(int score) {
    assertThatThrownBy(() -> Valence.of(score))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the valence " + score + " is outside -2 to +2");
  }

  @Test
  void emotionsAreNamedByTheirValence() {
    assertThat(Emotion.veryNegative("angry").score()).isEqualTo(-2);
    assertThat(Emotion.negative("annoyed").score()).isEqualTo(-1);
    assertThat(Emotion.neutral("calm").score()).isZero();
    assertThat(Emotion.positive("glad").score()).isEqualTo(1);
    assertThat(Emotion.veryPositive("proud").score()).isEqualTo(2);
    assertThat(Emotion.positive("glad").valence()).isEqualTo(Valence.POSITIVE);
    assertThat(Emotion.of(Valence.POSITIVE, "glad")).isEqualTo(Emotion.positive("glad"));
    assertThat(Emotion.positive("glad")).isNotEqualTo(Emotion.positive("relieved"));
  }

  @Test
  void aScoreInABuilderIsTheSameEmotion() {
    assertThat(Touchpoint.builder("t", "T").emotion(-1, "annoyed").build())
        .isEqualTo(Touchpoint.builder("t", "T").emotion(Emotion.negative("annoyed")).build());
  }

  @ParameterizedTest
  @CsvSource({
    "1, -2", "2, -2", "3, -1", "5, 0", "6, 0", "7, 1", "8, 1", "9, 2", "10, 2", "0, -2", "12, 2"
  })
  void theLevelIsTheNearestToTheValueGiven(double value, int score) {
    assertThat(Emotion.of(value, Scale.of(1, 10), "hopeful").score()).isEqualTo(score);
  }

  @ParameterizedTest
  @CsvSource({"12.5, -1", "37.5, 0", "62.5, 0", "87.5, 1", "50, 0"})
  void aTieGoesTowardsZero(double value, int score) {
    assertThat(Emotion.of(value, Scale.of(0, 100), "hopeful").score()).isEqualTo(score);
  }

  @Test
  void isKeptAsGiven() {
    Emotion seven = Emotion.of(7, Scale.of(1, 10), "hopeful");
    assertThat(seven.value()).hasValue(7);
    assertThat(seven.scale()).contains(Scale.of(1, 10));
    assertThat(seven).isNotEqualTo(Emotion.positive("hopeful"));
    assertThat(seven).isEqualTo(Emotion.of(7, Scale.of(1, 10), "hopeful"));
    assertThat(Emotion.positive("hopeful").value()).isEmpty();
    Journey journey = Journey.builder("rides", "Rides").phase(USAGE, p -> p.emotion(seven)).build();
    String json = JourneyJson.write(journey);
    assertThat(JourneyJson.read(json)).isEqualTo(journey);
    assertThatThrownBy(() -> JourneyJson.read(json.replace("\"score\": 1", "\"score\": 2")))
        .hasMessageContaining("nearest to its value, here 1");
    assertThat(JourneyMap.of(journey).toMarkdown()).contains("hopeful (7 of 10 · +1)");
    assertThat(JourneyMap.of(journey).language(Locale.forLanguageTag("nl")).toMarkdown())
        .contains("hopeful (7 van 10 · +1)");
  }

  @Test
  void aMeanOnTheScaleOfScoresIsWrittenAsOne() {
    Journey journey =
        Journey.builder("x", "X")
            .phase(
                USAGE,
                p ->
                    p.touchpoint(
                        "pays", "Pays", t -> t.emotion(Emotion.of(-1.7, Scale.VALENCE, "lost"))))
            .build();
    assertThat(JourneyMap.of(journey).toMarkdown()).contains("lost (−1.7)");
  }

  @Test
  void aValueThatIsNotOnTheScaleIsRefused() {
    assertThatThrownBy(
            () ->
                Journey.builder("rides", "Rides")
                    .phase(USAGE, p -> p.emotion(Emotion.of(11, Scale.of(1, 10), "hopeful")))
                    .build())
        .hasMessageContaining("phase[usage]/@emotion: 11 is not on the scale from 1 to 10");
  }

  @ParameterizedTest
  @CsvSource({"NaN, NaN", "Infinity, ∞", "-Infinity, −∞"})
  void noNumberIsNotOnTheScaleEither(double value, String written) {
    assertThatThrownBy(
            () ->
                Journey.builder("rides", "Rides")
                    .goal(" ")
                    .phase(USAGE, p -> p.emotion(Emotion.of(value, Scale.of(1, 10), "hopeful")))
                    .build())
        .hasMessageContaining("journey/@goal: the text is blank")
        .hasMessageContaining(
            "phase[usage]/@emotion: " + written + " is not on the scale from 1 to 10");
  }

  @Test
  void theMiddleOfTheWidestScaleIsItsMiddle() {
    Scale widest = Scale.of(-Double.MAX_VALUE, Double.MAX_VALUE);
    assertThat(widest.placeOf(0)).isEqualTo(0.5);
    assertThat(widest.placeOf(Double.MAX_VALUE)).isEqualTo(1);
    assertThat(Emotion.of(0, widest, "so so").score()).isZero();
    assertThat(Scale.of(1, 5).placeOf(2)).isEqualTo(0.25);
  }
}
