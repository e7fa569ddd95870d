package io.github.klantreis.validation.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks for words in texts, whatever the case, but not inside other words. */
final class WholeWords {
  private WholeWords() {}

  /** The first of some words that a text contains, as the list spells it, or null. */
  static @Nullable String firstIn(String text, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (contains(text, words.get(i))) {
        return words.get(i);
      }
    }
    return null;
  }

  private static boolean contains(String text, String word) {
    int last = text.length() - word.length();
    for (int at = 0; at <= last; at++) {
      if (text.regionMatches(true, at, word, 0, word.length())
          && !isLetterOrDigit(text, at - 1)
          && !isLetterOrDigit(text, at + word.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLetterOrDigit(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }
}
