package io.github.klantreis.exchange.grid;

import io.github.klantreis.vocabulary.Text;
import java.util.List;
import java.util.Map;

/**
 * The cells of a document as they are written there.
 *
 * @param rows the rows
 * @param sign the decimal sign that documents of this form usually have
 * @param passedOver what of the document is in no cell, and is not read
 */
record Table(List<Line> rows, char sign, List<PassedOver> passedOver) {
  Table(List<Line> rows, char sign) {
    this(rows, sign, List.of());
  }

  /**
   * What is not read.
   *
   * @param line the line in which it is, from 1
   * @param text what is said of it
   * @param values the values in that text
   */
  record PassedOver(int line, Text text, Map<String, Object> values) {}

  /**
   * A row.
   *
   * @param number the line in which it starts, from 1
   * @param cells the cells
   */
  record Line(int number, List<String> cells) {
    /** Returns the cell of a column; empty if there is none, or nothing but blanks in it. */
    String cell(int column) {
      String cell = column < cells.size() ? cells.get(column) : "";
      return isBlank(cell) ? "" : cell;
    }
  }

  /** Whether nothing can be seen; spreadsheets and browsers fill empty cells with such blanks. */
  static boolean isBlank(String text) {
    return text.codePoints().allMatch(Table::isBlank);
  }

  private static boolean isBlank(int character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }
}
