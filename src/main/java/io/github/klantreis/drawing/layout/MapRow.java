package io.github.klantreis.drawing.layout;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.drawing.content.MapBranching;
import io.github.klantreis.drawing.content.MapColumn;
import io.github.klantreis.model.Phase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A row of phases with columns of equal width. A journey that is longer than a row continues in the
 * next one; a phase is divided only if it does not fit a row, and a branching only if it does not
 * fit either.
 *
 * @param index which row of its journey it is
 * @param band the same for rows of two journeys that are compared whose columns match
 */
record MapRow(int index, int band, int left, int columnWidth, List<Segment> segments) {

  /**
   * The columns of one phase in a row.
   *
   * @param trunk the columns outside all branches
   * @param free where the places are that only the journey has that is compared
   */
  record Segment(
      Phase phase,
      int phaseIndex,
      boolean continued,
      int x,
      int width,
      List<Cell> trunk,
      List<Block> blocks,
      List<Integer> free) {
    int right() {
      return x + width;
    }

    int middle() {
      return x + width / 2;
    }

    /** Returns all columns in the order of the journey. */
    List<Cell> cells() {
      if (blocks.isEmpty()) {
        return trunk;
      }
      List<Cell> cells = new ArrayList<>(trunk);
      for (Block block : blocks) {
        block.strips().forEach(strip -> cells.addAll(strip.cells()));
      }
      cells.sort(Comparator.comparingInt(cell -> cell.column().index()));
      return cells;
    }
  }

  /** A column. */
  record Cell(MapColumn column, int x, int width) {
    int middle() {
      return x + width / 2;
    }

    int right() {
      return x + width;
    }
  }

  /**
   * The part of a branching in a row.
   *
   * @param opens whether it starts in this row, with a fork
   * @param closes whether it ends in this row, with a join
   * @param left where the fork starts, or the space for letters if it started in a row before
   * @param x where the columns start
   * @param columnsRight where the columns end
   * @param right where the join ends
   */
  record Block(
      MapBranching branching,
      boolean opens,
      boolean closes,
      int left,
      int x,
      int columnsRight,
      int right,
      List<Strip> strips) {}

  /** The part of a branch in a row. */
  record Strip(MapBranching.MapBranch branch, List<Cell> cells) {
    /** Whether the branch has touchpoints, and so a letter and a place in each lane. */
    boolean isLettered() {
      return !branch.letter().isEmpty();
    }
  }

  int right() {
    return segments.get(segments.size() - 1).right();
  }

  /** Returns all columns in the order of the journey. */
  List<Cell> cells() {
    List<Cell> cells = new ArrayList<>();
    segments.forEach(segment -> cells.addAll(segment.cells()));
    return cells;
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    segments.forEach(segment -> blocks.addAll(segment.blocks()));
    return blocks;
  }

  /** Returns the columns outside all branches. */
  List<Cell> trunk() {
    List<Cell> trunk = new ArrayList<>();
    segments.forEach(segment -> trunk.addAll(segment.trunk()));
    return trunk;
  }

  /** Returns the rows of a journey between two edges. */
  static ImmutableList<MapRow> of(
      List<MapColumn> columns, List<MapBranching> branchings, int left, int rightmost) {
    return RowBreaks.of(
        RowBreaks.places(columns, branchings),
        RowBreaks.Filled.FROM_THE_START,
        left,
        rightmost,
        rightmost);
  }
}
