package io.github.klantreis.vocabulary;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The letters and digits of a word, without case, hyphens, blanks, punctuation and diacritics.
 *
 * <p>Words that differ only in these have equal spellings.
 */
final class Spelling {
  private static final int FIRST_ACCENT = 0x300;
  private static final int LAST_ACCENT = 0x36F;

  private Spelling() {}

  /**
   * Returns the spelling of a word.
   *
   * @param word the word as typed, not null
   * @return its letters and digits in lower case; empty if it has none
   */
  static String of(String word) {
    StringBuilder letters = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c > Byte.MAX_VALUE) {
        return ofAnyLetters(word);
      }
      if (Character.isLetterOrDigit(c)) {
        letters.append(Character.toLowerCase(c));
      }
    }
    return letters.toString(); // most words: some thousand are spelt when the first model is used
  }

  private static String ofAnyLetters(String word) {
    StringBuilder letters = new StringBuilder(word.length());
    Normalizer.normalize(word, Normalizer.Form.NFKD)
        .codePoints()
        .filter(Spelling::matters)
        .forEach(letters::appendCodePoint);
    // Upper case first: only that maps ß to SS and the dotless ı to I. The root locale maps I to i
    // in Turkey, too.
    return letters.toString().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  /**
   * Accents are dropped, but other marks are not: in Hindi or Thai they are vowels, without which
   * different words would look alike.
   */
  private static boolean matters(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK ->
          codePoint < FIRST_ACCENT || codePoint > LAST_ACCENT;
      default -> Character.isLetterOrDigit(codePoint);
    };
  }
}
