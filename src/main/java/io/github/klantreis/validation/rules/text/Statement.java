package io.github.klantreis.validation.rules.text;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;

/**
 * What a text states: neither what it asks nor what it says is not so. A denial reaches as far as
 * its clause, so that who "calls customer service, as it does not work" does call.
 */
public final class Statement {
  private static final String ENDS_OF_SENTENCES = ".!?;\n";
  private static final String ENDS_OF_CLAUSES = ",:";

  /** What starts a clause of its own, which may be denied while the one before is not. */
  private static final ImmutableSet<String> CONJUNCTIONS =
      ImmutableSet.of(
          "after", "as", "because", "before", "but", "if", "since", "so", "until", "when", "while",
          "als", "dus", "maar", "nadat", "omdat", "terwijl", "totdat", "voordat", "want", "wanneer",
          "zodra");

  private Statement() {}

  /** Whether a text states any of some words. */
  public static boolean has(WholeWords words, String text) {
    if (!words.areIn(text)) {
      return false;
    }
    int start = 0;
    for (int at = 0; at < text.length(); at++) {
      char sign = text.charAt(at);
      if (ENDS_OF_SENTENCES.indexOf(sign) >= 0) {
        if (sign != '?' && isInSentence(words, text.substring(start, at))) {
          return true;
        }
        start = at + 1;
      }
    }
    return isInSentence(words, text.substring(start));
  }

  private static boolean isInSentence(WholeWords words, String sentence) {
    int start = 0;
    int word = 0;
    for (int at = 0; at < sentence.length(); at++) {
      char sign = sentence.charAt(at);
      if (!Character.isLetterOrDigit(sign)) {
        boolean isSplit =
            CONJUNCTIONS.contains(sentence.substring(word, at).toLowerCase(Locale.ROOT));
        if (isSplit || ENDS_OF_CLAUSES.indexOf(sign) >= 0) {
          if (isInClause(words, sentence.substring(start, at))) {
            return true;
          }
          start = at + 1;
        }
        word = at + 1;
      }
    }
    return isInClause(words, sentence.substring(start));
  }

  private static boolean isInClause(WholeWords words, String clause) {
    return words.areIn(clause) && !Families.ABSENCE.areIn(clause);
  }
}
