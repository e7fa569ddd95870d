package io.github.klantreis.wording;

import java.util.Locale;

/**
 * What Java's strings may hold besides characters: halves of surrogate pairs, and characters that
 * cannot be seen.
 */
public final class Characters {
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private Characters() {}

  /** Whether a text has half a surrogate pair, which no encoding can represent. */
  public static boolean hasLoneSurrogate(String text) {
    int first = 0;
    while (first < text.length() && text.charAt(first) < Character.MIN_SURROGATE) {
      first++;
    }
    for (int i = first; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (!isPair(text, i)) {
          return true;
        }
        i++;
      }
    }
    return false;
  }

  /** Whether a surrogate pair starts at a position. */
  public static boolean isPair(CharSequence text, int at) {
    return at + 1 < text.length()
        && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
  }

  /** Replaces each lone half of a surrogate pair by the replacement character. */
  public static void replaceLoneSurrogates(char[] text, int length) {
    for (int i = 0; i < length; i++) {
      if (Character.isSurrogate(text[i])) {
        if (i + 1 < length && Character.isSurrogatePair(text[i], text[i + 1])) {
          i++;
        } else {
          text[i] = '\uFFFD';
        }
      }
    }
  }

  /**
   * Returns a text in which each lone half of a surrogate pair is replaced by the replacement
   * character.
   */
  public static String encodable(String text) {
    if (!hasLoneSurrogate(text)) {
      return text;
    }
    char[] characters = text.toCharArray();
    replaceLoneSurrogates(characters, characters.length);
    return new String(characters);
  }

  /** Whether a code point is a noncharacter, which Unicode never assigns. */
  public static boolean isNoncharacter(int codePoint) {
    return (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
  }

  /**
   * Returns a text on one line. Characters that would start a new line or change the direction of
   * the following text are escaped.
   */
  public static String visible(String text) {
    int[] characters = text.codePoints().toArray();
    StringBuilder visible = new StringBuilder(text.length());
    for (int i = 0; i < characters.length; i++) {
      if (isJoiner(characters[i])
          && i > 0
          && i + 1 < characters.length
          && isJoined(characters[i - 1])
          && isJoined(characters[i + 1])) {
        visible.appendCodePoint(characters[i]);
      } else {
        visible.append(visible(characters[i]));
      }
    }
    return visible.toString();
  }

  /** Persian and Indian words have them, and emoji of several. */
  private static boolean isJoiner(int character) {
    return character == ZERO_WIDTH_NON_JOINER || character == ZERO_WIDTH_JOINER;
  }

  private static boolean isJoined(int character) {
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_SYMBOL ->
          true;
      default -> Character.isLetter(character);
    };
  }

  /**
   * Returns words on one line: line ends and other control characters are escaped, as a terminal
   * would obey them. Marks of direction stay, as quotations have them.
   */
  public static String onOneLine(String words) {
    StringBuilder line = new StringBuilder(words.length());
    words
        .codePoints()
        .forEach(
            character ->
                line.append(
                    switch (Character.getType(character)) {
                      case Character.CONTROL,
                          Character.LINE_SEPARATOR,
                          Character.PARAGRAPH_SEPARATOR ->
                          visible(character);
                      default -> Character.toString(character);
                    }));
    return line.toString();
  }

  static String visible(int codePoint) {
    return switch (codePoint) {
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default ->
          switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                Character.FORMAT,
                Character.SURROGATE,
                Character.LINE_SEPARATOR,
                Character.PARAGRAPH_SEPARATOR ->
                escape(codePoint);
            default ->
                isNoncharacter(codePoint) ? escape(codePoint) : Character.toString(codePoint);
          };
    };
  }

  static String escape(int codePoint) {
    return "\\u{" + Integer.toHexString(codePoint) + "}";
  }

  /** Returns a text with the first character in upper case, for the start of a sentence. */
  public static String capitalised(String text) {
    int end = text.isEmpty() ? 0 : text.offsetByCodePoints(0, 1);
    return text.substring(0, end).toUpperCase(Locale.ROOT) + text.substring(end);
  }
}
