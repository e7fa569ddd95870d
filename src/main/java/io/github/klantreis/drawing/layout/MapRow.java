package io.github.klantreis.drawing.layout;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.drawing.content.MapColumn;
import io.github.klantreis.model.Phase;
import java.util.ArrayList;
import java.util.List;

/**
 * A row of phases with columns of equal width. A journey that is longer than a row continues in the
 * next one; a phase is divided only if it does not fit a row.
 */
record MapRow(int index, int left, int columnWidth, List<Segment> segments) {
  private static final int NARROWEST_COLUMN = 144;
  private static final int WIDEST_COLUMN = 216;

  /** The columns of one phase in a row. */
  record Segment(
      Phase phase, int phaseIndex, boolean continued, int x, int width, List<Cell> cells) {
    int right() {
      return x + width;
    }

    int middle() {
      return x + width / 2;
    }
  }

  /** A column. */
  record Cell(MapColumn column, int x, int width) {
    int middle() {
      return x + width / 2;
    }
  }

  int right() {
    return segments.get(segments.size() - 1).right();
  }

  MapColumn first() {
    return segments.get(0).cells().get(0).column();
  }

  MapColumn last() {
    List<Cell> cells = segments.get(segments.size() - 1).cells();
    return cells.get(cells.size() - 1).column();
  }

  /** Returns the middle of a column, also of one outside this row, as if the row continued. */
  int middleOf(int column) {
    return left + (column - first().index()) * columnWidth + columnWidth / 2;
  }

  List<Cell> cells() {
    List<Cell> cells = new ArrayList<>();
    segments.forEach(segment -> cells.addAll(segment.cells()));
    return cells;
  }

  /** Returns the rows of a journey between two edges. */
  static ImmutableList<MapRow> of(List<MapColumn> columns, int left, int rightmost) {
    if (columns.isEmpty()) {
      return ImmutableList.of();
    }
    int capacity = Math.max(1, (rightmost - left) / NARROWEST_COLUMN);
    List<Integer> ends = balanced(columns, capacity);
    int begin = 0;
    ImmutableList.Builder<MapRow> rows = ImmutableList.builder();
    for (int i = 0; i < ends.size(); i++) {
      int columnWidth = Math.min(WIDEST_COLUMN, (rightmost - left) / (ends.get(i) - begin));
      rows.add(row(i, columns.subList(begin, ends.get(i)), left, columnWidth));
      begin = ends.get(i);
    }
    return rows.build();
  }

  /** Balances the rows: uses the smallest capacity that needs no more rows. */
  private static List<Integer> balanced(List<MapColumn> columns, int capacity) {
    int wanted = ends(columns, capacity).size();
    int low = 1;
    int high = capacity;
    while (low < high) {
      int middle = (low + high) / 2;
      if (ends(columns, middle).size() <= wanted) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return ends(columns, high);
  }

  /** Returns where rows end if they take whole phases as long as these fit. */
  private static List<Integer> ends(List<MapColumn> columns, int capacity) {
    List<Integer> ends = new ArrayList<>();
    int rowBegin = 0;
    int at = 0;
    while (at < columns.size()) {
      int phaseEnd = at;
      while (phaseEnd < columns.size()
          && columns.get(phaseEnd).phaseIndex() == columns.get(at).phaseIndex()) {
        phaseEnd++;
      }
      if (phaseEnd - rowBegin > capacity) {
        if (at > rowBegin) {
          ends.add(at);
          rowBegin = at;
        }
        while (phaseEnd - rowBegin > capacity) {
          rowBegin += capacity;
          ends.add(rowBegin);
        }
      }
      at = phaseEnd;
    }
    if (rowBegin < columns.size()) {
      ends.add(columns.size());
    }
    return ends;
  }

  private static MapRow row(int index, List<MapColumn> columns, int left, int columnWidth) {
    ImmutableList.Builder<Segment> segments = ImmutableList.builder();
    int x = left;
    int at = 0;
    while (at < columns.size()) {
      MapColumn first = columns.get(at);
      int begin = x;
      ImmutableList.Builder<Cell> cells = ImmutableList.builder();
      while (at < columns.size() && columns.get(at).phaseIndex() == first.phaseIndex()) {
        cells.add(new Cell(columns.get(at++), x, columnWidth));
        x += columnWidth;
      }
      boolean continued = first.firstOfPhase() < first.index();
      segments.add(
          new Segment(
              first.phase(), first.phaseIndex(), continued, begin, x - begin, cells.build()));
    }
    return new MapRow(index, left, columnWidth, segments.build());
  }
}
