package io.github.klantreis.drawing.layout;

import io.github.klantreis.drawing.content.MapColumn;
import io.github.klantreis.part.Emotion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One customer's curve: a smooth line through the known valences that never swings beyond them
 * (monotone cubic interpolation; Steffen 1990), in units of columns and of valence.
 */
final class EmotionCurve {
  private static final int NONE = -1;

  private final double[] valences;
  private final double[] slopes;
  private final int[] next;
  private final int[] previous;

  EmotionCurve(List<MapColumn> columns, Function<MapColumn, Optional<Emotion>> emotions) {
    this(
        columns.stream()
            .mapToDouble(
                column ->
                    emotions
                        .apply(column)
                        .map(felt -> (double) felt.valence().score())
                        .orElse(Double.NaN))
            .toArray());
  }

  /** Creates a curve through means; NaN stands for an unknown mean. */
  EmotionCurve(double[] valences) {
    this.valences = valences.clone();
    int size = valences.length;
    slopes = new double[size];
    next = new int[size];
    previous = new int[size];
    int known = NONE;
    for (int i = 0; i < size; i++) {
      previous[i] = known;
      if (isKnown(i)) {
        known = i;
      }
    }
    known = NONE;
    for (int i = size - 1; i >= 0; i--) {
      next[i] = known;
      if (isKnown(i)) {
        known = i;
      }
    }
    for (int i = 0; i < size; i++) {
      if (isKnown(i) && previous[i] != NONE && next[i] != NONE) {
        slopes[i] = slopeBetween(previous[i], i, next[i]);
      }
    }
    for (int i = 0; i < size; i++) {
      if (isKnown(i) && (previous[i] == NONE) != (next[i] == NONE)) {
        int other = previous[i] == NONE ? next[i] : previous[i];
        slopes[i] = (3 * secant(i, other) - slopes[other]) / 2;
      }
    }
  }

  boolean isKnown(int column) {
    return !Double.isNaN(valences[column]);
  }

  boolean isEmpty() {
    return valences.length == 0 || (!isKnown(0) && next[0] == NONE);
  }

  /** Whether the curve is higher at a column than on average at its neighbours. */
  boolean bulgesUp(int column) {
    double sides = 0;
    int count = 0;
    for (int side : new int[] {previous[column], next[column]}) {
      if (side != NONE) {
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

  /** Returns the pieces between two columns, cut half a column beyond them. */
  List<Piece> pieces(int first, int last) {
    List<Piece> pieces = new ArrayList<>();
    int from = isKnown(first) && previous[first] == NONE ? first : previous[first];
    if (from == NONE) {
      from = isKnown(first) ? first : next[first];
    }
    while (from != NONE && from <= last && next[from] != NONE) {
      int to = next[from];
      double left = Math.max(from, first - 0.5);
      double right = Math.min(to, last + 0.5);
      if (left < right) {
        pieces.add(new Piece(cut(bezier(from, to), from, to, left, right), to > from + 1));
      }
      from = to;
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
