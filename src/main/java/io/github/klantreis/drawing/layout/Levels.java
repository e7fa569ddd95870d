package io.github.klantreis.drawing.layout;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Map;

/**
 * Where the emotions of a row are: the level of the best emotion outside branches, and for each
 * branch that has emotions one of its own. All have the same distance between levels.
 */
final class Levels {
  static final int STEP = 29;

  final MapRow row;
  final int trunk;
  private final Map<MapRow.Strip, Integer> strips = new HashMap<>();
  private final Map<Integer, MapRow.Cell> cells = new HashMap<>();
  private final Map<Integer, MapRow.Strip> stripsOfCells = new HashMap<>();

  Levels(MapRow row, int trunk) {
    this.row = row;
    this.trunk = trunk;
    for (MapRow.Cell cell : row.cells()) {
      cells.put(cell.column().index(), cell);
    }
  }

  void put(MapRow.Strip strip, int best) {
    strips.put(strip, best);
    for (MapRow.Cell cell : strip.cells()) {
      stripsOfCells.put(cell.column().index(), strip);
    }
  }

  boolean has(MapRow.Strip strip) {
    return strips.containsKey(strip);
  }

  /** Returns the level of the best emotion in a branch; in one without emotions that outside. */
  int best(MapRow.Strip strip) {
    return strips.getOrDefault(strip, trunk);
  }

  int best(MapRow.Cell cell) {
    MapRow.Strip strip = stripsOfCells.get(cell.column().index());
    return strip == null ? trunk : best(strip);
  }

  MapRow.Cell cell(int column) {
    return requireNonNull(cells.get(column));
  }
}
