package io.github.klantreis.drawing.layout;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.drawing.content.MapBranching;
import io.github.klantreis.drawing.content.MapColumn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Divides the columns of a journey into rows and places them. */
final class RowBreaks {
  /** The width in which a journey divides, with the conditions. */
  static final int FORK = 168;

  /** The width in which branches join. */
  static final int JOIN = 64;

  /** The width for the letters of branches that started in a row before. */
  static final int LEAD = 32;

  private static final int NARROWEST_COLUMN = 144;
  private static final int WIDEST_COLUMN = 216;

  /** As many columns as stand above each other: one, or one of each branch. */
  private record Place(MapColumn column, @Nullable MapBranching branching, int slot, int slots) {
    boolean isFirst() {
      return branching != null && slot == 0;
    }

    boolean isLast() {
      return branching != null && slot == slots - 1;
    }

    /** Returns the width besides the column. */
    int extra(boolean startsRow) {
      int before = isFirst() ? FORK : branching != null && startsRow ? LEAD : 0;
      return before + (isLast() ? JOIN : 0);
    }

    /** Returns what only tells the branching: the index of its first column. */
    int unit() {
      return branching == null ? column.index() : branching.first();
    }
  }

  private final List<Place> places;
  private final int left;
  private final int rightmost;

  /** The widths besides the columns of all places before each, if none of them starts a row. */
  private final int[] extras;

  private RowBreaks(List<Place> places, int left, int rightmost) {
    this.places = places;
    this.left = left;
    this.rightmost = rightmost;
    this.extras = new int[places.size() + 1];
    for (int i = 0; i < places.size(); i++) {
      extras[i + 1] = extras[i] + places.get(i).extra(false);
    }
  }

  static ImmutableList<MapRow> of(
      List<MapColumn> columns, List<MapBranching> branchings, int left, int rightmost, int widest) {
    if (columns.isEmpty()) {
      return ImmutableList.of();
    }
    return new RowBreaks(places(columns, branchings), left, widest).rows(rightmost - left);
  }

  private static List<Place> places(List<MapColumn> columns, List<MapBranching> branchings) {
    List<Place> places = new ArrayList<>();
    int at = 0;
    for (MapBranching branching : branchings) {
      for (; at < branching.first(); at++) {
        places.add(new Place(columns.get(at), null, 0, 1));
      }
      int slots =
          branching.branches().stream().mapToInt(branch -> branch.columns().size()).max().orElse(1);
      for (int slot = 0; slot < slots; slot++) {
        places.add(new Place(columns.get(at), branching, slot, slots));
      }
      at = branching.end();
    }
    for (; at < columns.size(); at++) {
      places.add(new Place(columns.get(at), null, 0, 1));
    }
    return places;
  }

  private ImmutableList<MapRow> rows(int capacity) {
    List<Integer> ends = balanced(Math.max(1, capacity));
    ImmutableList.Builder<MapRow> rows = ImmutableList.builder();
    Set<Integer> seen = new HashSet<>();
    int begin = 0;
    for (int i = 0; i < ends.size(); i++) {
      rows.add(row(i, places.subList(begin, ends.get(i)), seen));
      begin = ends.get(i);
    }
    return rows.build();
  }

  /**
   * Balances the rows: uses the smallest capacity that needs no more rows and divides no more
   * phases and branchings.
   */
  private List<Integer> balanced(int capacity) {
    List<Integer> best = ends(capacity);
    long divided = divided(best);
    int low = 1;
    int high = capacity;
    while (low < high) {
      int middle = (low + high) / 2;
      List<Integer> ends = ends(middle);
      if (ends.size() <= best.size() && divided(ends) <= divided) {
        high = middle;
        best = ends;
      } else {
        low = middle + 1;
      }
    }
    return best;
  }

  /** Returns how often a row ends within a branching and within a phase, the former first. */
  private long divided(List<Integer> ends) {
    long divided = 0;
    for (int end : ends.subList(0, ends.size() - 1)) {
      Place before = places.get(end - 1);
      Place after = places.get(end);
      divided += before.unit() == after.unit() ? 1L << 32 : 0;
      divided += before.column().phaseIndex() == after.column().phaseIndex() ? 1 : 0;
    }
    return divided;
  }

  /**
   * Returns where rows end if they take whole phases as long as these fit, else whole branchings as
   * long as these do.
   */
  private List<Integer> ends(int capacity) {
    Filling filling = new Filling(capacity);
    filling.take(
        0, places.size(), List.of(place -> place.column().phaseIndex(), Place::unit, place -> 0));
    return filling.ends();
  }

  /** Fills rows with groups of places; what does not fit a row is divided into smaller groups. */
  private final class Filling {
    private final int capacity;
    private final List<Integer> ends = new ArrayList<>();
    private int begin;

    Filling(int capacity) {
      this.capacity = capacity;
    }

    List<Integer> ends() {
      if (begin < places.size()) {
        ends.add(places.size());
      }
      return ends;
    }

    void take(int from, int to, List<ToIntFunction<Place>> groupings) {
      ToIntFunction<Place> grouping = groupings.get(0);
      int at = from;
      while (at < to) {
        int end = at + 1;
        if (groupings.size() > 1) {
          while (end < to
              && grouping.applyAsInt(places.get(end)) == grouping.applyAsInt(places.get(at))) {
            end++;
          }
        }
        if (width(begin, end) > capacity) {
          if (at > begin) {
            ends.add(at);
            begin = at;
          }
          if (width(begin, end) > capacity && groupings.size() > 1) {
            take(at, end, groupings.subList(1, groupings.size()));
          }
        }
        at = end;
      }
    }

    private long width(int from, int to) {
      Place first = places.get(from);
      return (long) (to - from) * NARROWEST_COLUMN
          + extras[to]
          - extras[from]
          + first.extra(true)
          - first.extra(false);
    }
  }

  private static int extra(List<Place> places) {
    int extra = 0;
    for (int i = 0; i < places.size(); i++) {
      extra += places.get(i).extra(i == 0);
    }
    return extra;
  }

  private MapRow row(int index, List<Place> row, Set<Integer> seen) {
    int room = rightmost - left - extra(row);
    int even = Math.min(WIDEST_COLUMN, room / row.size());
    // Where not even a fork and a column fit, the row is wider than asked.
    int width = row.get(0).branching() == null ? even : Math.max(NARROWEST_COLUMN, even);
    ImmutableList.Builder<MapRow.Segment> segments = ImmutableList.builder();
    int x = left;
    int at = 0;
    while (at < row.size()) {
      int end = at + 1;
      while (end < row.size() && phase(row, end) == phase(row, at)) {
        end++;
      }
      boolean continued = !seen.add(phase(row, at));
      MapRow.Segment segment = segment(row.subList(at, end), at == 0, continued, x, width);
      segments.add(segment);
      x = segment.right();
      at = end;
    }
    return new MapRow(index, left, width, segments.build());
  }

  private static int phase(List<Place> row, int at) {
    return row.get(at).column().phaseIndex();
  }

  private static MapRow.Segment segment(
      List<Place> part, boolean startsRow, boolean continued, int left, int width) {
    ImmutableList.Builder<MapRow.Cell> trunk = ImmutableList.builder();
    ImmutableList.Builder<MapRow.Block> blocks = ImmutableList.builder();
    MapColumn first = part.get(0).column();
    int x = left;
    int at = 0;
    while (at < part.size()) {
      int end = at + 1;
      while (end < part.size() && part.get(end).unit() == part.get(at).unit()) {
        end++;
      }
      if (part.get(at).branching() == null) {
        trunk.add(new MapRow.Cell(part.get(at).column(), x, width));
        x += width;
      } else {
        MapRow.Block block = block(part.subList(at, end), startsRow && at == 0, x, width);
        blocks.add(block);
        x = block.right();
      }
      at = end;
    }
    return new MapRow.Segment(
        first.phase(),
        first.phaseIndex(),
        continued,
        left,
        x - left,
        trunk.build(),
        blocks.build());
  }

  private static MapRow.Block block(List<Place> part, boolean startsRow, int left, int width) {
    Place first = part.get(0);
    Place last = part.get(part.size() - 1);
    MapBranching branching = requireNonNull(first.branching());
    int x = left + (first.isFirst() ? FORK : startsRow ? LEAD : 0);
    int columnsRight = x + part.size() * width;
    ImmutableList.Builder<MapRow.Strip> strips = ImmutableList.builder();
    for (MapBranching.MapBranch branch : branching.branches()) {
      ImmutableList.Builder<MapRow.Cell> cells = ImmutableList.builder();
      for (int slot = first.slot(); slot <= last.slot() && slot < branch.columns().size(); slot++) {
        cells.add(
            new MapRow.Cell(branch.columns().get(slot), x + (slot - first.slot()) * width, width));
      }
      strips.add(new MapRow.Strip(branch, cells.build()));
    }
    return new MapRow.Block(
        branching,
        first.isFirst(),
        last.isLast(),
        left,
        x,
        columnsRight,
        columnsRight + (last.isLast() ? JOIN : 0),
        strips.build());
  }
}
