package io.github.klantreis.exchange.grid;

import java.util.List;

/**
 * The cells of a document as they are written there.
 *
 * @param rows the rows
 * @param sign the decimal sign that documents of this form usually have
 */
record Table(List<Line> rows, char sign) {
  /**
   * A row.
   *
   * @param number the line in which it starts, from 1
   * @param cells the cells
   */
  record Line(int number, List<String> cells) {
    String cell(int column) {
      return column < cells.size() ? cells.get(column) : "";
    }
  }
}
