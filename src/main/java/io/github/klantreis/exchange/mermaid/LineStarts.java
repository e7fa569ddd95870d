package io.github.klantreis.exchange.mermaid;

import java.util.Arrays;

/**
 * The positions at which the lines of a text start; a line ends with LF, CR or CR LF. Immutable.
 */
final class LineStarts {
  private final int[] begins;

  LineStarts(String text) {
    int[] found = new int[64];
    int lines = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
        if (lines == found.length) {
          found = Arrays.copyOf(found, lines * 2);
        }
        found[lines++] = i + 1;
      }
    }
    begins = Arrays.copyOf(found, lines);
  }

  /** Returns the line of a position, from 1. */
  int line(int place) {
    int found = Arrays.binarySearch(begins, place);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** Returns the column of a position in its line, from 1, in UTF-16 units. */
  int column(int place) {
    return place - begins[line(place) - 1] + 1;
  }
}
