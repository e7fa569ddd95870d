package io.github.klantreis.model;

import java.util.Locale;

/**
 * The ids of notes that were given none: they follow from the text alone and start with a mark that
 * no given id can have. Capitals, blanks and punctuation make no difference, but signs such as % or
 * & do. A text with such signs, or a long one, ends in a number made of all that makes a
 * difference.
 */
final class NoteId {
  private static final char MARK = '~';
  private static final int LONGEST = 48;
  private static final int ASCII = 128;
  private static final char PAUSE = '-';

  private NoteId() {}

  static String of(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    boolean hasSigns = fold(text.toLowerCase(Locale.ROOT), folded);
    if (!hasSigns && !folded.isEmpty() && folded.length() <= LONGEST) {
      return MARK + folded.toString();
    }
    StringBuilder id = new StringBuilder(LONGEST + 10).append(MARK);
    for (int i = 0; i < folded.length() && id.length() <= LONGEST; i++) {
      char c = folded.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        id.append(c);
      } else if (!endsInPause(id)) {
        id.append(PAUSE);
      }
    }
    if (id.length() > 1 && !endsInPause(id)) {
      id.append(PAUSE);
    }
    return id.append(Integer.toHexString(folded.toString().hashCode())).toString();
  }

  private static boolean endsInPause(StringBuilder id) {
    char last = id.charAt(id.length() - 1);
    return last == PAUSE || last == MARK;
  }

  /** Adds what makes a difference, with one pause for all between. Returns if there are signs. */
  private static boolean fold(String lowerCase, StringBuilder into) {
    boolean hasSigns = false;
    boolean pausing = false;
    for (int i = 0; i < lowerCase.length(); i++) {
      char c = lowerCase.charAt(i);
      boolean isSign = !Character.isLetterOrDigit(c);
      if (isSign && isPause(c)) {
        pausing = true;
        continue;
      }
      if (pausing && !into.isEmpty()) {
        into.append(PAUSE);
      }
      pausing = false;
      hasSigns |= isSign;
      into.append(c);
    }
    return hasSigns;
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
