package io.github.klantreis.exchange.mermaid;

import java.util.Arrays;

/**
 * A text made from another by cutting and replacing, with the original position of each character,
 * so that errors name the lines that the author sees.
 */
final class SourceText {
  private final String text;

  /** From each of these positions on, the characters are adjacent in the original text … */
  private final int[] starts;

  /** … starting at these. */
  private final int[] origins;

  private SourceText(String text, int[] starts, int[] origins) {
    this.text = text;
    this.starts = starts;
    this.origins = origins;
  }

  static SourceText of(String text) {
    return new SourceText(text, new int[] {0}, new int[] {0});
  }

  /** Returns a part of a text. */
  static SourceText of(String text, int start, int end) {
    return new SourceText(text.substring(start, end), new int[] {0}, new int[] {start});
  }

  String text() {
    return text;
  }

  /** Returns this text with other characters at the same positions. */
  SourceText reading(String sameLength) {
    return new SourceText(sameLength, starts, origins);
  }

  /** Returns the original position of a character. */
  int origin(int place) {
    int found = Arrays.binarySearch(starts, place);
    int stretch = found >= 0 ? found : -found - 2;
    return origins[stretch] + place - starts[stretch];
  }

  Rewriting rewriting() {
    return new Rewriting(this);
  }

  /** Makes the next text from start to end. Not thread-safe. */
  static final class Rewriting {
    private final SourceText from;
    private final StringBuilder text;
    private int[] starts = new int[16];
    private int[] origins = new int[16];
    private int stretches;
    private int place;
    private int stretchOfPlace;

    private Rewriting(SourceText from) {
      this.from = from;
      text = new StringBuilder(from.text.length() + 16);
    }

    /** Returns the position up to which the text was copied or left out. */
    int place() {
      return place;
    }

    /** Copies the text before a position. */
    Rewriting keepTo(int end) {
      while (place < end) {
        while (stretchOfPlace + 1 < from.starts.length
            && from.starts[stretchOfPlace + 1] <= place) {
          stretchOfPlace++;
        }
        int stop =
            stretchOfPlace + 1 < from.starts.length
                ? Math.min(end, from.starts[stretchOfPlace + 1])
                : end;
        stretch(from.origins[stretchOfPlace] + place - from.starts[stretchOfPlace]);
        text.append(from.text, place, stop);
        place = stop;
      }
      return this;
    }

    /** Leaves out the text before a position. */
    Rewriting leaveTo(int end) {
      place = Math.max(place, end);
      return this;
    }

    /** Inserts a text. */
    Rewriting put(String more) {
      stretch(from.origin(place));
      text.append(more);
      return this;
    }

    private void stretch(int origin) {
      if (stretches == starts.length) {
        starts = Arrays.copyOf(starts, stretches * 2);
        origins = Arrays.copyOf(origins, stretches * 2);
      }
      if (stretches > 0 && starts[stretches - 1] == text.length()) {
        stretches--;
      }
      starts[stretches] = text.length();
      origins[stretches++] = origin;
    }

    /** Copies the rest and returns the text. */
    SourceText done() {
      keepTo(from.text.length());
      if (stretches == 0) {
        stretch(from.origin(from.text.length()));
      }
      return new SourceText(
          text.toString(), Arrays.copyOf(starts, stretches), Arrays.copyOf(origins, stretches));
    }
  }
}
