package io.github.klantreis.model;

import java.util.Locale;

/**
 * The ids of notes that were given none: they follow from the text alone and start with a mark that
 * no given id can have. Capitals, blanks and punctuation make no difference; a text that has other
 * signs, or that is long, ends in a number made of all its characters.
 */
final class NoteId {
  static final char MARK = '~';
  private static final int LONGEST = 48;
  private static final int ASCII = 128;

  private NoteId() {}

  static String of(String text) {
    StringBuilder id = new StringBuilder(Math.min(text.length(), LONGEST) + 10).append(MARK);
    String lowerCase = text.toLowerCase(Locale.ROOT);
    boolean isWhole = true;
    boolean pausing = false;
    for (int i = 0; i < lowerCase.length(); i++) {
      char c = lowerCase.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        if (pausing && id.length() > 1) {
          id.append('-');
        }
        pausing = false;
        if (id.length() > LONGEST) {
          isWhole = false;
          break;
        }
        id.append(c);
      } else {
        pausing = true;
        isWhole &= isPause(c);
      }
    }
    if (!isWhole || id.length() == 1) {
      if (id.length() > 1 && id.charAt(id.length() - 1) != '-') {
        id.append('-');
      }
      id.append(Integer.toHexString(text.strip().hashCode()));
    }
    return id.toString();
  }

  /** Whether the ids of two texts differ for sure; false if that is not seen at once. */
  static boolean areDifferent(String one, String other) {
    int i = 0;
    int j = 0;
    while (true) {
      i = next(one, i);
      j = next(other, j);
      if (i == one.length() || j == other.length()) {
        return false;
      }
      char a = one.charAt(i++);
      char b = other.charAt(j++);
      if (a >= ASCII || b >= ASCII) {
        return false;
      }
      if (Character.toLowerCase(a) != Character.toLowerCase(b)) {
        return true;
      }
    }
  }

  private static int next(String text, int from) {
    int next = from;
    while (next < text.length()
        && text.charAt(next) < ASCII
        && !Character.isLetterOrDigit(text.charAt(next))) {
      next++;
    }
    return next;
  }

  /** Whether an id was derived from a text. */
  static boolean isDerived(String id) {
    return !id.isEmpty() && id.charAt(0) == MARK;
  }

  private static boolean isPause(char c) {
    return switch (Character.getType(c)) {
      case Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONTROL,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.CONNECTOR_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION ->
          true;
      case Character.OTHER_PUNCTUATION -> ".,;:!?'\"/·…¿¡".indexOf(c) >= 0;
      default -> false;
    };
  }
}
