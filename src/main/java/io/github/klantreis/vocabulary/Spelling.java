package io.github.klantreis.vocabulary;

import static java.lang.Character.UnicodeBlock.COMBINING_DIACRITICAL_MARKS;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The letters and digits of a word, without case, hyphens, blanks, punctuation and diacritics.
 *
 * <p>Words that differ only in these have equal spellings.
 */
final class Spelling {
  private Spelling() {}

  /**
   * Returns the spelling of a word.
   *
   * @param word the word as typed, not null
   * @return its letters and digits in lower case; empty if it has none
   */
  static String of(String word) {
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
          !COMBINING_DIACRITICAL_MARKS.equals(Character.UnicodeBlock.of(codePoint));
      default -> Character.isLetterOrDigit(codePoint);
    };
  }
}
