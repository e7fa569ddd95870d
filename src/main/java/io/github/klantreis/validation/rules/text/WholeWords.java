package io.github.klantreis.validation.rules.text;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks for words in texts, whatever the case, but not inside other words. */
public final class WholeWords {
  private WholeWords() {}

  /** The first of some words that a text contains, as the list spells it, or null. */
  public static @Nullable String firstIn(String text, List<String> words) {
    BitSet starts = startsOfWords(text);
    for (int i = 0; i < words.size(); i++) {
      if (contains(text, words.get(i), starts)) {
        return words.get(i);
      }
    }
    return null;
  }

  /** Where a word may start: nearly all places of a text are inside other words. */
  private static BitSet startsOfWords(String text) {
    BitSet starts = new BitSet(text.length());
    boolean isInside = false;
    for (int at = 0; at < text.length(); at++) {
      if (!isInside) {
        starts.set(at);
      }
      isInside = Character.isLetterOrDigit(text.charAt(at));
    }
    return starts;
  }

  private static boolean contains(String text, String word, BitSet starts) {
    int last = text.length() - word.length();
    for (int at = starts.nextSetBit(0); at >= 0 && at <= last; at = starts.nextSetBit(at + 1)) {
      if (text.regionMatches(true, at, word, 0, word.length())
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
    return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  /** Whether a text holds a word or sign; signs such as an arrow may touch letters. */
  public static boolean holds(String text, String word) {
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      int end = at + word.length();
      if ((at == 0 || !joins(text.charAt(at - 1), word.charAt(0)))
          && (end == text.length() || !joins(text.charAt(end), word.charAt(word.length() - 1)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean joins(char neighbour, char own) {
    return Character.isLetterOrDigit(neighbour) && Character.isLetterOrDigit(own);
  }
}
