package io.github.klantreis.observation.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Columns in plain text, of which the first is aligned left and the others right. */
public final class TextTable {
  private static final String GAP = "  ";

  private final List<List<String>> rows = new ArrayList<>();

  public void row(String... cells) {
    row(Arrays.asList(cells));
  }

  public void row(List<String> cells) {
    rows.add(cells);
  }

  /** Returns the lines, indented, without line breaks. */
  public List<String> lines() {
    List<Integer> widths = new ArrayList<>();
    for (List<String> row : rows) {
      for (int column = 0; column < row.size(); column++) {
        int width = width(row.get(column));
        if (column == widths.size()) {
          widths.add(width);
        } else {
          widths.set(column, Math.max(widths.get(column), width));
        }
      }
    }
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < row.size(); column++) {
        String cell = row.get(column);
        String space = " ".repeat(widths.get(column) - width(cell));
        line.append(GAP).append(column == 0 ? cell + space : space + cell);
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  private static int width(String cell) {
    return cell.codePointCount(0, cell.length());
  }
}
