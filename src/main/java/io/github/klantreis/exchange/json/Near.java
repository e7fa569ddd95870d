package io.github.klantreis.exchange.json;

import io.github.klantreis.vocabulary.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which of several words somebody may have meant. */
final class Near {
  /** Words of up to so many letters are others already with a second letter changed. */
  private static final int SHORT = 5;

  private Near() {}

  /** The nearest ones, if they are no more than a slip or, of a longer word, two away, in words. */
  static Optional<Text> of(String word, Collection<String> choices) {
    int most = word.codePointCount(0, word.length()) > SHORT ? 2 : 1;
    int fewest = most;
    List<String> nearest = new ArrayList<>();
    for (String choice : choices) {
      if (choice.length() <= 2 || Math.abs(word.length() - choice.length()) > most) {
        continue;
      }
      int slips = slips(word.toLowerCase(Locale.ROOT), choice.toLowerCase(Locale.ROOT));
      if (slips < fewest) {
        nearest.clear();
        fewest = slips;
      }
      if (slips == fewest) {
        nearest.add(choice);
      }
    }
    return nearest.isEmpty() ? Optional.empty() : Optional.of(quoted(nearest));
  }

  /** One or several words of which one is meant. */
  static Text quoted(List<String> words) {
    return Text.en("\"" + String.join("\" or \"", words) + "\"")
        .nl("\"" + String.join("\" of \"", words) + "\"");
  }

  /** How many letters are wrong, missing or too many (Levenshtein 1966). */
  private static int slips(String word, String choice) {
    int[] row = new int[choice.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= word.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int changed = diagonal + (word.charAt(i - 1) == choice.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[choice.length()];
  }
}
