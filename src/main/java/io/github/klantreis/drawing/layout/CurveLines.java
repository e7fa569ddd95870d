package io.github.klantreis.drawing.layout;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import io.github.klantreis.drawing.content.JourneyContent;
import io.github.klantreis.drawing.content.MapBranching;
import io.github.klantreis.drawing.ink.PathData;
import io.github.klantreis.term.Valence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Draws a curve in a row: along what is known, and to and from branches within the width of the
 * fork and the join, so that no line crosses another branch.
 */
final class CurveLines {
  private final EmotionCurve curve;
  private final Places places;
  private final List<EmotionCurve.Turn> turns = new ArrayList<>();

  /** By place: the turns that pass it. */
  private final ListMultimap<Integer, EmotionCurve.Turn> turnsAt = ArrayListMultimap.create();

  private final boolean bridges;
  private final boolean leadsToBranches;

  /** Where each column stands in the order of the journey; branches stand beside each other. */
  static final class Places {
    private final List<MapBranching> branchings;
    private final int[] places;
    private final int[] inBranching;

    Places(JourneyContent content) {
      branchings = content.branchings;
      int size = content.columns.size();
      places = new int[size];
      inBranching = new int[size];
      java.util.Arrays.fill(inBranching, -1);
      int place = 0;
      int at = 0;
      for (int i = 0; i < branchings.size(); i++) {
        MapBranching branching = branchings.get(i);
        for (; at < branching.first(); at++) {
          places[at] = place++;
        }
        int longest = 0;
        for (MapBranching.MapBranch branch : branching.branches()) {
          for (int slot = 0; slot < branch.columns().size(); slot++) {
            int column = branch.columns().get(slot).index();
            places[column] = place + slot;
            inBranching[column] = i;
          }
          longest = Math.max(longest, branch.columns().size());
        }
        place += longest;
        at = branching.end();
      }
      for (; at < size; at++) {
        places[at] = place++;
      }
    }

    /** Whether a line passes by a branching in which something else is known. */
    private boolean passesBy(EmotionCurve.Turn turn, EmotionCurve curve) {
      for (MapBranching branching : branchings) {
        if (turn.from() < branching.first() && turn.to() >= branching.end()) {
          for (int i = branching.first(); i < branching.end(); i++) {
            if (curve.isKnown(i)) {
              return true;
            }
          }
        }
      }
      return false;
    }

    @Nullable MapBranching branching(int column) {
      return inBranching[column] < 0 ? null : branchings.get(inBranching[column]);
    }
  }

  /** The lines of a curve in a row, as paths. */
  record Paths(String line, String bridge, String area) {}

  CurveLines(EmotionCurve curve, Places places) {
    this.curve = curve;
    this.places = places;
    for (EmotionCurve.Turn turn : curve.turns()) {
      if (!places.passesBy(turn, curve)) {
        turns.add(turn);
      }
    }
    bridges = curve.bridges() || turns.stream().anyMatch(EmotionCurve.Turn::bridges);
    leadsToBranches =
        turns.stream()
            .anyMatch(
                turn ->
                    places.branching(turn.from()) != null || places.branching(turn.to()) != null);
    for (EmotionCurve.Turn turn : turns) {
      for (int place = places.places[turn.from()]; place <= places.places[turn.to()]; place++) {
        turnsAt.put(place, turn);
      }
    }
  }

  /** Whether a line is drawn past what is not known. */
  boolean bridges() {
    return bridges;
  }

  /** Whether a line is drawn to or from a branch. */
  boolean leadsToBranches() {
    return leadsToBranches;
  }

  /** Returns the paths in a row. */
  Paths in(Levels levels) {
    Sheet sheet = new Sheet(levels);
    List<MapRow.Cell> run = new ArrayList<>();
    for (MapRow.Segment segment : levels.row.segments()) {
      for (MapRow.Cell cell : segment.trunk()) {
        if (!run.isEmpty() && sheet.isDivided(run.get(run.size() - 1).right(), cell.x())) {
          sheet.run(run, levels.trunk);
          run.clear();
        }
        run.add(cell);
      }
    }
    sheet.run(run, levels.trunk);
    for (MapRow.Block block : levels.row.blocks()) {
      for (MapRow.Strip strip : block.strips()) {
        if (levels.has(strip)) {
          sheet.run(strip.cells(), levels.best(strip));
        }
      }
    }
    Set<EmotionCurve.Turn> here = new LinkedHashSet<>();
    for (int place = sheet.first; place <= sheet.last; place++) {
      here.addAll(turnsAt.get(place));
    }
    here.forEach(sheet::turn);
    return new Paths(sheet.line.toString(), sheet.bridge.toString(), sheet.area.toString());
  }

  static double y(int best, double valence) {
    return best + (Valence.HIGHEST - valence) * Levels.STEP;
  }

  /** The paths of one row under construction. */
  private final class Sheet {
    private final Levels levels;
    private final StringBuilder line = new StringBuilder();
    private final StringBuilder bridge = new StringBuilder();
    private final StringBuilder area = new StringBuilder();
    private int first = Integer.MAX_VALUE;
    private int last = -1;

    /** The part of a line through forks and joins under construction, and those that are drawn. */
    private StringBuilder part = new StringBuilder();

    private final Set<String> drawn = new HashSet<>();

    /** The blocks of the row, by where they begin. */
    private final TreeMap<Integer, MapRow.Block> byPlace = new TreeMap<>();

    /** The blocks of the row, by the first column of their branching. */
    private final Map<Integer, MapRow.Block> byFirst = new HashMap<>();

    Sheet(Levels levels) {
      this.levels = levels;
      for (MapRow.Block block : levels.row.blocks()) {
        byPlace.put(block.left(), block);
        byFirst.putIfAbsent(block.branching().first(), block);
      }
      for (MapRow.Cell cell : levels.row.cells()) {
        first = Math.min(first, places.places[cell.column().index()]);
        last = Math.max(last, places.places[cell.column().index()]);
      }
    }

    /** Whether the journey divides between two places, which may have a free one between them. */
    boolean isDivided(int from, int to) {
      Map.Entry<Integer, MapRow.Block> next = byPlace.ceilingEntry(from);
      return from < to && next != null && next.getValue().right() <= to;
    }

    /** Draws what is between columns without a fork or a join between them. */
    void run(List<MapRow.Cell> cells, int best) {
      if (cells.isEmpty()) {
        return;
      }
      int from = cells.get(0).column().index();
      int to = cells.get(cells.size() - 1).column().index();
      double end = Double.NaN;
      int neutral = best + 2 * Levels.STEP;
      for (EmotionCurve.Piece piece : curve.pieces(from, to)) {
        StringBuilder path = piece.bridges ? bridge : line;
        boolean continues = piece.x(0) == end;
        if (piece.bridges || !continues) {
          point(path.append('M'), cells, from, piece, 0, best);
        }
        curveTo(path, cells, from, piece, best);
        if (!piece.bridges) {
          if (!continues) {
            close(neutral, cells, from, end);
            PathData.point(area.append('M'), x(cells, from, piece.x(0)), neutral);
            point(area.append('L'), cells, from, piece, 0, best);
          }
          curveTo(area, cells, from, piece, best);
          end = piece.x(3);
        }
      }
      close(neutral, cells, from, end);
    }

    private void close(int neutral, List<MapRow.Cell> cells, int from, double end) {
      if (!Double.isNaN(end)) {
        PathData.point(area.append('L'), x(cells, from, end), neutral);
        area.append('z');
      }
    }

    private void curveTo(
        StringBuilder path, List<MapRow.Cell> cells, int from, EmotionCurve.Piece piece, int best) {
      path.append('C');
      for (int i = 1; i < 4; i++) {
        point(path.append(i == 1 ? "" : " "), cells, from, piece, i, best);
      }
    }

    private void point(
        StringBuilder path,
        List<MapRow.Cell> cells,
        int from,
        EmotionCurve.Piece piece,
        int point,
        int best) {
      PathData.point(path, x(cells, from, piece.x(point)), y(best, piece.y(point)));
    }

    /** Returns where a column or a place between two columns is, which may be apart. */
    private double x(List<MapRow.Cell> cells, int from, double column) {
      int width = levels.row.columnWidth();
      int before = (int) Math.floor(column) - from;
      if (before < 0 || before >= cells.size() - 1) {
        // What goes on in another row does so at the row's edge, also past places that are free.
        int nearest = before < 0 ? 0 : cells.size() - 1;
        double middle = cells.get(nearest).x() + width * 0.5;
        double beyond = column - from - nearest;
        double room = beyond < 0 ? middle - levels.row.left() : levels.row.right() - middle;
        return middle + beyond * 2 * room;
      }
      double distance = cells.get(before + 1).x() - cells.get(before).x();
      return cells.get(before).x() + width * 0.5 + (column - from - before) * distance;
    }

    /** Draws what is in this row of a line through forks and joins. */
    void turn(EmotionCurve.Turn turn) {
      int from = places.places[turn.from()];
      int to = places.places[turn.to()];
      if (from > last || to < first) {
        return;
      }
      MapRow.Block left = block(turn.from());
      MapRow.Block right = block(turn.to());
      boolean meets = places.branching(turn.from()) != null && places.branching(turn.to()) != null;
      boolean toTrunk = places.branching(turn.to()) == null;
      double between = meets ? meeting(turn) : curve.valence(toTrunk ? turn.to() : turn.from());
      double trunk = y(levels.trunk, between);
      double start = from >= first ? levels.cell(turn.from()).middle() : levels.row.left();
      double y = trunk;
      if (from >= first && left == null) {
        y = y(levels.trunk, curve.valence(turn.from()));
      } else if (left != null) {
        y = y(best(left, turn.from()), curve.valence(turn.from()));
      } else if (right != null && !right.opens()) {
        y = y(best(right, turn.to()), curve.valence(turn.to()));
      }
      part = new StringBuilder();
      PathData.point(part.append('M'), start, y);
      if (left != null) {
        if (!left.closes()) {
          across(levels.row.right());
          drawOnce();
          return;
        }
        across(left.columnsRight());
        bend(left.columnsRight(), y, left.right(), trunk);
        y = trunk;
        if (meets) {
          drawOnce();
          if (left.right() >= levels.row.right()) {
            return;
          }
          PathData.point(part.append('M'), left.right(), y);
        }
      }
      if (right != null && right.opens()) {
        double inside = y(best(right, turn.to()), curve.valence(turn.to()));
        across(right.left());
        bend(right.left(), y, right.x() - Stacking.LETTER - 10, inside);
      } else if (right == null && y != trunk) {
        // By a branching in which nothing is known.
        bend(start, y, to <= last ? levels.cell(turn.to()).middle() : levels.row.right(), trunk);
      }
      across(to <= last ? levels.cell(turn.to()).middle() : levels.row.right());
      drawOnce();
    }

    /** Where a join leads to a fork, the branches before and behind share the way in between. */
    private void drawOnce() {
      if (drawn.add(part.toString())) {
        bridge.append(part);
      }
      part = new StringBuilder();
    }

    /**
     * Returns the valence in which all lines of a branching to the next one meet, so that none
     * crosses another: the mean of those that they come from.
     */
    private double meeting(EmotionCurve.Turn turn) {
      int behind = requireNonNull(places.branching(turn.to())).first();
      return turnsAt.get(places.places[behind]).stream()
          .filter(
              other ->
                  Objects.equals(places.branching(other.from()), places.branching(turn.from())))
          .filter(
              other -> Objects.equals(places.branching(other.to()), places.branching(turn.to())))
          .mapToInt(EmotionCurve.Turn::from)
          .distinct()
          .mapToDouble(curve::valence)
          .average()
          .orElse(curve.valence(turn.from()));
    }

    private void across(double x) {
      part.append('H');
      PathData.number(part, x);
    }

    private void bend(double fromX, double fromY, double toX, double toY) {
      double middle = (fromX + toX) / 2;
      PathData.point(part.append('C'), middle, fromY);
      PathData.point(part.append(' '), middle, toY);
      PathData.point(part.append(' '), toX, toY);
    }

    private MapRow.@Nullable Block block(int column) {
      MapBranching branching = places.branching(column);
      return branching == null ? null : byFirst.get(branching.first());
    }

    private int best(MapRow.Block block, int column) {
      for (MapRow.Strip strip : block.strips()) {
        if (strip.branch().columns().stream().anyMatch(own -> own.index() == column)) {
          return levels.best(strip);
        }
      }
      return levels.trunk;
    }
  }
}
