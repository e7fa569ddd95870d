package io.github.klantreis.drawing.layout;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.drawing.content.MapBranching;
import io.github.klantreis.drawing.content.MapColumn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
  private static final int WIDEST_COLUMN = 300;

  /**
   * As many columns as are above each other: one, or one of each branch.
   *
   * @param column one of them; null where only the journey that is compared has something
   * @param branching the branching that they are in
   * @param group tells the phase: no row ends within it as long as it fits one
   * @param unit tells the column outside branches, or the whole branching
   * @param isBranched whether this journey or the one that is compared divides here
   */
  record Place(
      @Nullable MapColumn column,
      @Nullable MapBranching branching,
      int group,
      int unit,
      boolean isBranched,
      int slot,
      int slots) {
    boolean isFirst() {
      return isBranched && slot == 0;
    }

    boolean isLast() {
      return isBranched && slot == slots - 1;
    }

    /** Returns the width besides the column. */
    int extra(boolean startsRow) {
      int before = isFirst() ? FORK : isBranched && startsRow ? LEAD : 0;
      return before + (isLast() ? JOIN : 0);
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

  /** Which of as many rows as a journey needs are filled, and which are left with what remains. */
  enum Filled {
    /** The first rows are filled. */
    FROM_THE_START,
    /** The last rows are filled, which leaves space for the title before the first. */
    FROM_THE_END
  }

  static ImmutableList<MapRow> of(
      List<Place> places, Filled filled, int left, int rightmost, int widest) {
    return places.isEmpty()
        ? ImmutableList.of()
        : new RowBreaks(places, left, widest).rows(filled, rightmost - left);
  }

  /** Returns the places of a journey that is alone on its map, or not aligned with another one. */
  static List<Place> places(List<MapColumn> columns, List<MapBranching> branchings) {
    List<Place> places = new ArrayList<>();
    for (ColumnUnit unit : ColumnUnit.of(columns, branchings)) {
      for (int slot = 0; slot < unit.slots(); slot++) {
        places.add(
            new Place(
                unit.column(),
                unit.branching(),
                unit.column().phaseIndex(),
                unit.column().index(),
                unit.branching() != null,
                slot,
                unit.slots()));
      }
    }
    return places;
  }

  private ImmutableList<MapRow> rows(Filled filled, int capacity) {
    List<Integer> ends = balanced(Math.max(1, capacity));
    if (filled == Filled.FROM_THE_END) {
      ends = filledFromTheEnd(ends);
    }
    ImmutableList.Builder<MapRow> rows = ImmutableList.builder();
    Set<Integer> seen = new HashSet<>();
    int begin = 0;
    for (int i = 0; i < ends.size(); i++) {
      rows.add(row(i, places.subList(begin, ends.get(i)), seen));
      begin = ends.get(i);
    }
    return numbered(rows.build());
  }

  /** Leaves out rows in which only the journey that is compared has something. */
  private static ImmutableList<MapRow> numbered(List<MapRow> all) {
    ImmutableList.Builder<MapRow> rows = ImmutableList.builder();
    int index = 0;
    for (MapRow row : all) {
      if (!row.segments().isEmpty()) {
        rows.add(new MapRow(index++, row.band(), row.left(), row.columnWidth(), row.segments()));
      }
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

  /** Moves whole phases down as long as no row becomes wider than the widest is. */
  private List<Integer> filledFromTheEnd(List<Integer> fromTheStart) {
    Filling filling = new Filling(Integer.MAX_VALUE);
    List<Integer> ends = new ArrayList<>(fromTheStart);
    long widest = 0;
    for (int i = 0; i < ends.size(); i++) {
      widest = Math.max(widest, filling.width(i == 0 ? 0 : ends.get(i - 1), ends.get(i)));
    }
    for (int i = ends.size() - 2; i >= 0; i--) {
      int begin = i == 0 ? 0 : ends.get(i - 1);
      int end = ends.get(i);
      for (int at = end - 1; at > begin && filling.width(at, ends.get(i + 1)) <= widest; at--) {
        if (places.get(at - 1).group() != places.get(at).group()
            && places.get(end - 1).group() != places.get(end).group()) {
          ends.set(i, at);
        }
      }
    }
    return ends;
  }

  /** Returns how often a row ends within a branching and within a phase, the former first. */
  private long divided(List<Integer> ends) {
    long divided = 0;
    for (int end : ends.subList(0, ends.size() - 1)) {
      Place before = places.get(end - 1);
      Place after = places.get(end);
      divided += before.unit() == after.unit() ? 1L << 32 : 0;
      divided += before.group() == after.group() ? 1 : 0;
    }
    return divided;
  }

  /**
   * Returns where rows end if they take whole phases as long as these fit, else whole branchings as
   * long as these do.
   */
  private List<Integer> ends(int capacity) {
    Filling filling = new Filling(capacity);
    filling.take(0, places.size(), List.of(Place::group, Place::unit, place -> 0));
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
    int width = !row.get(0).isBranched() ? even : Math.max(NARROWEST_COLUMN, even);
    ImmutableList.Builder<MapRow.Segment> segments = ImmutableList.builder();
    int x = left;
    int at = 0;
    while (at < row.size()) {
      int end = at + 1;
      while (end < row.size() && row.get(end).group() == row.get(at).group()) {
        end++;
      }
      List<Place> part = row.subList(at, end);
      int right = x + part.size() * width;
      for (int i = 0; i < part.size(); i++) {
        right += part.get(i).extra(at == 0 && i == 0);
      }
      Optional<MapColumn> own = own(part);
      if (own.isPresent()) {
        boolean continued = !seen.add(own.get().phaseIndex());
        segments.add(segment(part, own.get(), at == 0, continued, x, right, width));
      }
      x = right;
      at = end;
    }
    return new MapRow(index, index, left, width, segments.build());
  }

  private static Optional<MapColumn> own(List<Place> part) {
    return part.stream().map(Place::column).filter(Objects::nonNull).findFirst();
  }

  private static MapRow.Segment segment(
      List<Place> part,
      MapColumn first,
      boolean startsRow,
      boolean continued,
      int left,
      int right,
      int width) {
    ImmutableList.Builder<MapRow.Cell> trunk = ImmutableList.builder();
    ImmutableList.Builder<MapRow.Block> blocks = ImmutableList.builder();
    ImmutableList.Builder<Integer> free = ImmutableList.builder();
    int x = left;
    int at = 0;
    while (at < part.size()) {
      int end = at;
      int next = x;
      while (end < part.size() && part.get(end).unit() == part.get(at).unit()) {
        next += width + part.get(end).extra(startsRow && end == 0);
        end++;
      }
      MapColumn column = part.get(at).column();
      if (part.get(at).branching() != null) {
        blocks.add(block(part.subList(at, end), startsRow && at == 0, x, width));
      } else if (column != null) {
        trunk.add(new MapRow.Cell(column, x, width));
      } else if (!part.get(at).isBranched()) {
        free.add(x);
      }
      x = next;
      at = end;
    }
    return new MapRow.Segment(
        first.phase(),
        first.phaseIndex(),
        continued,
        left,
        right - left,
        trunk.build(),
        blocks.build(),
        free.build());
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
