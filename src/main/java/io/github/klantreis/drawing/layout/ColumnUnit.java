package io.github.klantreis.drawing.layout;

import io.github.klantreis.drawing.content.MapBranching;
import io.github.klantreis.drawing.content.MapColumn;
import io.github.klantreis.model.Touchpoint;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is placed as a whole: a column outside branches, or a branching.
 *
 * @param column the column, or the first one of the branching
 * @param slots how many columns of a branch are beside each other
 */
record ColumnUnit(MapColumn column, @Nullable MapBranching branching, int slots) {

  /** Returns the units of a journey in order. */
  static List<ColumnUnit> of(List<MapColumn> columns, List<MapBranching> branchings) {
    List<ColumnUnit> units = new ArrayList<>();
    int at = 0;
    for (MapBranching branching : branchings) {
      for (; at < branching.first(); at++) {
        units.add(new ColumnUnit(columns.get(at), null, 1));
      }
      int slots =
          branching.branches().stream().mapToInt(branch -> branch.columns().size()).max().orElse(1);
      units.add(new ColumnUnit(columns.get(at), branching, slots));
      at = branching.end();
    }
    for (; at < columns.size(); at++) {
      units.add(new ColumnUnit(columns.get(at), null, 1));
    }
    return units;
  }

  /** Returns what is the same in two versions of a journey; nothing else in its phase has it. */
  String key() {
    return branching != null
        ? "branching " + branching.branching().id()
        : column.touchpoint().map(Touchpoint::id).orElse("");
  }
}
