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
          && !isLetterOrDigit(text, at + word.length())
          && !isLeadsTo(text, word, at)) {
        return true;
      }
    }
    return false;
  }

  /** Whether "leads" is no lead of sales, but the verb of "leads to". */
  private static boolean isLeadsTo(String text, String word, int at) {
    if (!word.equalsIgnoreCase("leads")) {
      return false;
    }
    int next = at + word.length();
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return text.regionMatches(true, next, "to", 0, 2) && !isLetterOrDigit(text, next + 2);
  }

  private static boolean isLetterOrDigit(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }
}
