package io.github.klantreis.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.term.Valence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
}
