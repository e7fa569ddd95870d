package io.github.klantreis.exchange;

import static java.util.Objects.requireNonNull;

/**
 * A place in a text: from a line and column up to, and without, an end.
 *
 * <p>Lines and columns count from 1. A line ends with LF, CR or CR LF. Columns count UTF-16 units,
 * as the {@code char}s of a {@link String} do, and as editors and SARIF do; a tab is one of them,
 * and a byte-order mark at the start of the text is none.
 *
 * @param line the line in which it starts
 * @param column the column in which it starts
 * @param endLine the line in which it ends
 * @param endColumn the column behind its last character
 */
public record TextPlace(int line, int column, int endLine, int endColumn)
    implements Comparable<TextPlace> {
  /**
   * Refuses what is no place.
   *
   * @param line the line in which it starts
   * @param column the column in which it starts
   * @param endLine the line in which it ends
   * @param endColumn the column behind its last character
   * @throws IllegalArgumentException if a number is below 1, or the end is before the start
   */
  public TextPlace {
    if (line < 1
        || column < 1
        || endLine < line
        || endColumn < 1
        || (endLine == line && endColumn < column)) {
      throw new IllegalArgumentException(
          "no place in a text: from "
              + line
              + ":"
              + column
              + " to "
              + endLine
              + ":"
              + endColumn
              + "; lines and columns start at 1, and the end is not before the start");
    }
  }

  /**
   * Returns a place without extent.
   *
   * @param line the line
   * @param column the column
   * @return the place, which ends where it starts
   * @throws IllegalArgumentException if a number is below 1
   */
  public static TextPlace at(int line, int column) {
    return new TextPlace(line, column, line, column);
  }

  /** Compares places by their start, then by their end. */
  @Override
  public int compareTo(TextPlace other) {
    requireNonNull(other, "other");
    int byLine = Integer.compare(line, other.line);
    int byColumn = byLine != 0 ? byLine : Integer.compare(column, other.column);
    int byEndLine = byColumn != 0 ? byColumn : Integer.compare(endLine, other.endLine);
    return byEndLine != 0 ? byEndLine : Integer.compare(endColumn, other.endColumn);
  }

  /** Returns line and column of the start, such as {@code 17:7}. */
  @Override
  public String toString() {
    return line + ":" + column;
  }
}
