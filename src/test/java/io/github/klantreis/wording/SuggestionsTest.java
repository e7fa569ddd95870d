package io.github.klantreis.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SuggestionsTest {
  private static final List<String> CHOICES =
      List.of("buyer", "payer", "user", "phase-order", "phase-empty", "id");

  @ParameterizedTest
  @CsvSource({
    "byer, buyer",
    "BUYER, buyer",
    "phase-ordre, phase-order",
    "phase-emptyyy, phase-empty",
    "usr, user"
  })
  void aSlipIsRecognised(String word, String meant) {
    assertThat(Suggestions.near(word, CHOICES)).containsExactly(meant);
  }

  @ParameterizedTest
  @CsvSource({"nope", "bear", "phase-xyzwv", "ad", "''"})
  void whatIsFarFromAllIsNotGuessed(String word) {
    assertThat(Suggestions.near(word, CHOICES)).isEmpty();
    assertThat(Suggestions.question(word, CHOICES)).isEmpty();
  }

  @Test
  void severalEquallyNearOnesAreAllAskedForButOnlyAFew() {
    assertThat(Suggestions.question("ayer", List.of("buyer", "payer", "layer")))
        .isEqualTo(" (is \"payer\" or \"layer\" meant?)");
    assertThat(Suggestions.near("step-0", List.of("step-1", "step-2", "step-3", "step-4")))
        .containsExactly("step-1", "step-2", "step-3");
  }

  @Test
  void agreesWithTheWholeTableOfDistances() {
    SplittableRandom random = new SplittableRandom(3);
    for (int i = 0; i < 20_000; i++) {
      String word = word(random);
      String choice = word(random);
      int most = word.length() > 5 ? 2 : 1;
      assertThat(!Suggestions.near(word, List.of(choice)).isEmpty())
          .as("%s, %s", word, choice)
          .isEqualTo(distance(word, choice) <= most);
    }
  }

  @Test
  void longWordsTakeTimeByTheirLengthOnly() {
    String word = String.join("", Collections.nCopies(1_000_000, "ab"));
    assertThat(Suggestions.near(word + "c", List.of(word))).hasSize(1);
  }

  private static String word(SplittableRandom random) {
    StringBuilder word = new StringBuilder();
    int length = random.nextInt(3, 9);
    for (int i = 0; i < length; i++) {
      word.append((char) ('a' + random.nextInt(2)));
    }
    return word.toString();
  }

  private static int distance(String one, String other) {
    int[][] table = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        table[i][j] =
            i == 0 || j == 0
                ? i + j
                : Math.min(
                    table[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1),
                    1 + Math.min(table[i - 1][j], table[i][j - 1]));
      }
    }
    return table[one.length()][other.length()];
  }
}
