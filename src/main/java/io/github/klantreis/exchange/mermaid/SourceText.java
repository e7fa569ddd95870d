package io.github.klantreis.exchange.mermaid;

import java.util.Arrays;

/**
 * A text that was made from another by cutting and replacing, and knows of each of its characters
 * where it was in the first text. So an error names the line that its author sees.
 */
final class SourceText {
  private final String text;

  /** From each of these places on, the characters lie side by side in the first text … */
  private final int[] starts;

  /** … beginning at these. */
  private final int[] origins;

  private SourceText(String text, int[] starts, int[] origins) {
    this.text = text;
    this.starts = starts;
    this.origins = origins;
  }

  static SourceText of(String text) {
    return new SourceText(text, new int[] {0}, new int[] {0});
  }

  String text() {
    return text;
  }

  /** This text with as many other characters in the places of its own. */
  SourceText reading(String sameLength) {
    return new SourceText(sameLength, starts, origins);
  }

  /** Where the character at a place was in the first text. */
  int origin(int place) {
    int found = Arrays.binarySearch(starts, place);
    int stretch = found >= 0 ? found : -found - 2;
    return origins[stretch] + place - starts[stretch];
  }

  Rewriting rewriting() {
    return new Rewriting(this);
  }

  /** Makes the next text from front to back. Not thread-safe. */
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

    /** The place up to which the text was taken over or left out. */
    int place() {
      return place;
    }

    /** Takes over what lies before a place. */
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

    /** Leaves out what lies before a place. */
    Rewriting leaveTo(int end) {
      place = Math.max(place, end);
      return this;
    }

    /** Puts something in. */
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

    /** The text with all that was not yet taken over or left out. */
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
