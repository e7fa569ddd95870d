package io.github.klantreis.drawing.layout;

import io.github.klantreis.drawing.content.MapColumn;
import io.github.klantreis.part.Emotion;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One customer's curve: a smooth line through the known valences that never swings beyond them
 * (monotone cubic interpolation; Steffen 1990), in units of columns and of valence. Where the
 * journey divides, the line does: each branch has a line of its own, to which and from which turns
 * lead. The curve is level where they start and end.
 */
final class EmotionCurve {
  private final double[] valences;
  private final double[] slopes;

  /** The lines between two known columns, by the first of them. */
  private final List<Line> lines = new ArrayList<>();

  /** Per column, the known columns to which and from which lines lead. */
  private final List<List<Integer>> next = new ArrayList<>();

  private final List<List<Integer>> previous = new ArrayList<>();

  /** Per column, the line without a fork or a join that comes to it or past it from the left. */
  private final @Nullable Line[] before;

  /** Per column, the line that leaves it or goes on to the right. */
  private final @Nullable Line[] after;

  private record Line(int from, int to, boolean bridges, boolean isDirect) {}

  /** A line that passes a fork or a join, from one known column to another. */
  record Turn(int from, int to, boolean bridges) {}

  EmotionCurve(List<MapColumn> columns, Function<MapColumn, Optional<Emotion>> emotions) {
    this(
        columns.stream()
            .mapToDouble(
                column ->
                    emotions
                        .apply(column)
                        .map(felt -> (double) felt.valence().score())
                        .orElse(Double.NaN))
            .toArray(),
        CurveOrder.of(columns));
  }

  /** Creates a curve through means; NaN stands for an unknown mean. */
  EmotionCurve(double[] valences, CurveOrder order) {
    this.valences = valences.clone();
    int size = valences.length;
    slopes = new double[size];
    before = new Line[size];
    after = new Line[size];
    for (int i = 0; i < size; i++) {
      next.add(new ArrayList<>());
      previous.add(new ArrayList<>());
    }
    List<Line> found = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      if (isKnown(i)) {
        findLines(i, order, found);
      }
    }
    boolean[] turns = new boolean[size];
    for (Line line : found) {
      next.get(line.from).add(line.to);
      previous.get(line.to).add(line.from);
      lines.add(line);
      turns[line.from] |= !line.isDirect;
      turns[line.to] |= !line.isDirect;
      for (int i = line.from; line.isDirect && i <= line.to; i++) {
        before[i] = i > line.from ? line : before[i];
        after[i] = i < line.to ? line : after[i];
      }
    }
    for (int i = 0; i < size; i++) {
      if (!turns[i] && next.get(i).size() == 1 && previous.get(i).size() == 1) {
        slopes[i] = slopeBetween(previous.get(i).get(0), i, next.get(i).get(0));
      }
    }
    for (int i = 0; i < size; i++) {
      if (!turns[i] && next.get(i).size() + previous.get(i).size() == 1) {
        int other = next.get(i).isEmpty() ? previous.get(i).get(0) : next.get(i).get(0);
        slopes[i] = (3 * secant(i, other) - slopes[other]) / 2;
      }
    }
  }

  /** Finds the lines from a known column to the next known ones on each way. */
  private void findLines(int from, CurveOrder order, List<Line> found) {
    Set<Integer> seen = new HashSet<>();
    Deque<Integer> open = new ArrayDeque<>();
    open.add(from);
    List<Line> own = new ArrayList<>();
    while (!open.isEmpty()) {
      int at = open.remove();
      for (int column : order.next(at)) {
        if (seen.add(column)) {
          if (isKnown(column)) {
            own.add(new Line(from, column, at != from, order.areInOneRun(from, column)));
          } else {
            open.add(column);
          }
        }
      }
    }
    own.sort(Comparator.comparingInt(Line::to));
    found.addAll(own);
  }

  boolean isKnown(int column) {
    return !Double.isNaN(valences[column]);
  }

  /** Whether nothing is known. */
  boolean isEmpty() {
    for (int i = 0; i < valences.length; i++) {
      if (isKnown(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the curve is higher at a column than on average at its neighbours. */
  boolean bulgesUp(int column) {
    double sides = 0;
    int count = 0;
    for (List<Integer> neighbours : List.of(previous.get(column), next.get(column))) {
      for (int side : neighbours) {
        sides += valences[side];
        count++;
      }
    }
    return count == 0 ? valences[column] >= 0 : valences[column] >= sides / count;
  }

  private double secant(int one, int other) {
    return (valences[other] - valences[one]) / (other - one);
  }

  private double slopeBetween(int before, int at, int after) {
    double left = secant(before, at);
    double right = secant(at, after);
    double mean = (left * (after - at) + right * (at - before)) / (after - before);
    return (Math.signum(left) + Math.signum(right))
        * Math.min(Math.min(Math.abs(left), Math.abs(right)), 0.5 * Math.abs(mean));
  }

  /**
   * A piece of the curve as a cubic Bézier in units of columns and valence: x and y of four points.
   * {@code bridges} means that it passes columns without known valence.
   */
  static final class Piece {
    private final double[] points;
    final boolean bridges;

    Piece(double[] points, boolean bridges) {
      this.points = points;
      this.bridges = bridges;
    }

    double x(int point) {
      return points[2 * point];
    }

    double y(int point) {
      return points[2 * point + 1];
    }
  }

  double valence(int column) {
    return valences[column];
  }

  /**
   * Returns the lowest and the highest valence of the curve near a column; empty if it does not
   * pass there. Between known valences the curve only rises or only falls.
   *
   * @param reach how far to either side, in columns, at most one half
   */
  double[] range(int column, double reach) {
    double lowest = Double.POSITIVE_INFINITY;
    double highest = Double.NEGATIVE_INFINITY;
    for (int side = -1; side <= 1; side++) {
      double x = column + side * reach;
      Line line = x < column ? before[column] : after[column];
      if (line != null) {
        double valence = bezier(line.from, line.to, x);
        lowest = Math.min(lowest, valence);
        highest = Math.max(highest, valence);
      }
    }
    if (isKnown(column)) {
      lowest = Math.min(lowest, valences[column]);
      highest = Math.max(highest, valences[column]);
    }
    return lowest > highest ? new double[0] : new double[] {lowest, highest};
  }

  private double bezier(int from, int to, double x) {
    return half(bezier(from, to), (x - from) / (to - from), true)[7];
  }

  /** Returns the lines that pass forks or joins. */
  List<Turn> turns() {
    return lines.stream()
        .filter(line -> !line.isDirect)
        .map(line -> new Turn(line.from, line.to, line.bridges))
        .toList();
  }

  /** Whether a line without a fork or a join passes columns without known valence. */
  boolean bridges() {
    return lines.stream().anyMatch(line -> line.isDirect && line.bridges);
  }

  /** Whether a line of what is known comes to a column or leaves it. */
  boolean isOnLine(int column) {
    return isKnownLine(before[column]) || isKnownLine(after[column]);
  }

  private static boolean isKnownLine(@Nullable Line line) {
    return line != null && !line.bridges;
  }

  /**
   * Returns the pieces between two columns without a fork or a join between them, cut half a column
   * beyond them.
   */
  List<Piece> pieces(int first, int last) {
    List<Piece> pieces = new ArrayList<>();
    Set<Line> here = new LinkedHashSet<>();
    for (int column = first; column <= last; column++) {
      for (Line line : new Line[] {before[column], after[column]}) {
        if (line != null) {
          here.add(line);
        }
      }
    }
    for (Line line : here) {
      double left = Math.max(line.from, first - 0.5);
      double right = Math.min(line.to, last + 0.5);
      if (left < right) {
        double[] whole = bezier(line.from, line.to);
        pieces.add(new Piece(cut(whole, line.from, line.to, left, right), line.bridges));
      }
    }
    return pieces;
  }

  private double[] bezier(int from, int to) {
    double third = (to - from) / 3.0;
    return new double[] {
      from,
      valences[from],
      from + third,
      valences[from] + slopes[from] * third,
      to - third,
      valences[to] - slopes[to] * third,
      to,
      valences[to]
    };
  }

  /** De Casteljau; as the x are evenly spread, x is linear in the parameter. */
  private static double[] cut(double[] whole, int from, int to, double left, double right) {
    double begin = (left - from) / (to - from);
    double end = (right - from) / (to - from);
    double[] tail = begin > 0 ? half(whole, begin, false) : whole;
    return end < 1 ? half(tail, (end - begin) / (1 - begin), true) : tail;
  }

  private static double[] half(double[] p, double t, boolean front) {
    double[] result = new double[8];
    for (int axis = 0; axis < 2; axis++) {
      double ab = mix(p[axis], p[2 + axis], t);
      double bc = mix(p[2 + axis], p[4 + axis], t);
      double cd = mix(p[4 + axis], p[6 + axis], t);
      double abc = mix(ab, bc, t);
      double bcd = mix(bc, cd, t);
      double middle = mix(abc, bcd, t);
      result[axis] = front ? p[axis] : middle;
      result[2 + axis] = front ? ab : bcd;
      result[4 + axis] = front ? abc : cd;
      result[6 + axis] = front ? middle : p[6 + axis];
    }
    return result;
  }

  private static double mix(double one, double other, double share) {
    return one + (other - one) * share;
  }
}
