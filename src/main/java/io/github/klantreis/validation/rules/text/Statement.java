package io.github.klantreis.validation.rules.text;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;

/**
 * What a text states: neither what it asks, nor what it says is not so or is only wished for. A
 * denial reaches as far as its clause, so that who "calls customer service, as it does not work"
 * does call; "no", "without" and "wants" deny only what follows them, and what follows "that" or
 * "who" denies nothing before it.
 */
public final class Statement {
  private static final String ENDS_OF_SENTENCES = ".!?;\n";
  private static final String ENDS_OF_CLAUSES = ",:";

  /** What starts a clause of its own, which may be denied while the one before is not. */
  private static final ImmutableSet<String> CONJUNCTIONS =
      ImmutableSet.of(
          "after", "and", "as", "because", "before", "but", "if", "since", "so", "then", "until",
          "when", "while", "als", "dan", "dus", "en", "maar", "nadat", "omdat", "terwijl", "totdat",
          "voordat", "want", "wanneer", "zodra");

  /** What starts a part of a clause that is denied with the clause, but does not deny it. */
  private static final ImmutableSet<String> RELATIVES =
      ImmutableSet.of("that", "which", "who", "whom", "whose", "dat", "die", "welke", "wie");

  /** What denies all that follows in its clause, or says that it is wished for. */
  private static final ImmutableSet<String> AHEAD =
      ImmutableSet.of(
          "hope", "hopes", "lack", "lacks", "neither", "no", "nor", "want", "wanted", "wants",
          "wish", "wishes", "without", "geen", "hoopt", "hopen", "wenst", "wil", "willen",
          "zonder");

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
        if (sign != '?' && new Sentence(words, text.substring(start, at)).isStating()) {
          return true;
        }
        start = at + 1;
      }
    }
    return new Sentence(words, text.substring(start)).isStating();
  }

  /** One sentence, read once. */
  private static final class Sentence {
    private final WholeWords words;
    private final String text;
    private int start;
    private boolean isDenied;
    private boolean isAnyDenied;
    private boolean isStated;

    Sentence(WholeWords words, String text) {
      this.words = words;
      this.text = text;
    }

    boolean isStating() {
      int word = 0;
      for (int at = 0; at < text.length() && !isStated; at++) {
        char sign = text.charAt(at);
        if (!Character.isLetterOrDigit(sign)) {
          startPart(word, text.substring(word, at).toLowerCase(Locale.ROOT));
          if (ENDS_OF_CLAUSES.indexOf(sign) >= 0) {
            endPart(at);
            isDenied = false;
          }
          word = at + 1;
        }
      }
      startPart(word, text.substring(word).toLowerCase(Locale.ROOT));
      endPart(text.length());
      return isStated || (!isAnyDenied && words.areIn(text));
    }

    private void startPart(int at, String word) {
      boolean isAhead = AHEAD.contains(word);
      boolean isNew = CONJUNCTIONS.contains(word);
      if (isAhead || isNew || RELATIVES.contains(word)) {
        endPart(at);
        isDenied = isAhead || (isDenied && !isNew);
        isAnyDenied |= isAhead;
      }
    }

    private void endPart(int end) {
      String part = text.substring(start, end);
      isDenied |= Families.ABSENCE.areIn(part);
      isAnyDenied |= isDenied;
      isStated |= !isDenied && words.areIn(part);
      start = end;
    }
  }
}
