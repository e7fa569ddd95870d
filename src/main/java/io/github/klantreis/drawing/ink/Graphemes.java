package io.github.klantreis.drawing.ink;

/**
 * Finds what a reader sees as one character: a letter with its accents, a flag, a family of joined
 * emoji. Own code, as {@link java.text.BreakIterator} and regular expressions differ between JDKs,
 * whereas a map is the same on all of them.
 */
final class Graphemes {
  private static final int JOINER = 0x200D;

  private Graphemes() {}

  /** Returns the end of the character that starts at an index. */
  static int end(String text, int start) {
    if (start + 1 < text.length() && text.charAt(start) < 0x300 && text.charAt(start + 1) < 0x300) {
      return start + 1;
    }
    int first = text.codePointAt(start);
    int end = start + Character.charCount(first);
    boolean awaitsFlagHalf = isFlagHalf(first);
    int previous = first;
    while (end < text.length()) {
      int next = text.codePointAt(end);
      boolean joins =
          extendsPrevious(next)
              || previous == JOINER
              || isVirama(previous)
              || (isHangulVowelOrFinal(next) && isHangul(previous))
              || (awaitsFlagHalf && isFlagHalf(next));
      if (!joins) {
        break;
      }
      awaitsFlagHalf = false;
      end += Character.charCount(next);
      previous = next;
    }
    return end;
  }

  /** Whether a code point has no width of its own. */
  static boolean extendsPrevious(int codePoint) {
    if (codePoint < 0x300) {
      return false;
    }
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || codePoint == JOINER
        || codePoint == 0x200C
        || codePoint == 0x0E33
        || codePoint == 0x0EB3
        || (codePoint >= 0x1F3FB && codePoint <= 0x1F3FF)
        || (codePoint >= 0xE0020 && codePoint <= 0xE007F)
        || (codePoint >= 0xFF9E && codePoint <= 0xFF9F);
  }

  private static boolean isFlagHalf(int codePoint) {
    return codePoint >= 0x1F1E6 && codePoint <= 0x1F1FF;
  }

  /** After these Indic signs the next consonant is part of the same character. */
  private static boolean isVirama(int codePoint) {
    return codePoint >= 0x94D
        && codePoint <= 0xD4D
        && (codePoint & 0x7F) == 0x4D
        && Character.getType(codePoint) == Character.NON_SPACING_MARK;
  }

  private static boolean isHangul(int codePoint) {
    return (codePoint >= 0x1100 && codePoint <= 0x11FF)
        || (codePoint >= 0xAC00 && codePoint <= 0xD7A3);
  }

  private static boolean isHangulVowelOrFinal(int codePoint) {
    return codePoint >= 0x1160 && codePoint <= 0x11FF;
  }
}
