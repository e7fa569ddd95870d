package io.github.klantreis.exchange.mermaid;

import java.util.Arrays;

/** Where the lines of a text begin; a line ends with LF, CR or CR LF. Immutable. */
final class Lines {
  private final int[] begins;

  Lines(String text) {
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

  /** The line of a place, from 1. */
  int line(int place) {
    int found = Arrays.binarySearch(begins, place);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The column of a place in its line, from 1, in UTF-16 units. */
  int column(int place) {
    return place - begins[line(place) - 1] + 1;
  }
}
