package io.github.klantreis.exchange.json;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Which of several words somebody may have meant. */
final class Near {
  private static final int MOST_SLIPS = 2;

  private Near() {}

  /** Those that a slip or two away, or else all of them. */
  static String of(String word, Collection<String> choices) {
    List<String> near = choices.stream().filter(choice -> isNear(word, choice)).toList();
    return String.join(", ", near.isEmpty() ? choices : near);
  }

  private static boolean isNear(String word, String choice) {
    return Math.abs(word.length() - choice.length()) <= MOST_SLIPS
        && choice.length() > MOST_SLIPS
        && slips(word.toLowerCase(Locale.ROOT), choice.toLowerCase(Locale.ROOT)) <= MOST_SLIPS;
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
