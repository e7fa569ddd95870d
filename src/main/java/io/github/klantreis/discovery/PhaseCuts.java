package io.github.klantreis.discovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Where the order of touchpoints is cut into phases, by time or else by order. */
final class PhaseCuts {
  /** Moves over more places say little about the gap between two neighbours. */
  private static final int FARTHEST = 3;

  private static final int LEAST_MOVES = 30;

  /** Fewer moves to or from a touchpoint do not tell where the long ones belong. */
  private static final int FEW_MOVES = 10;

  /** Where one in so many moves leads to a touchpoint, it is not merely passed over. */
  private static final int PART_OF_THE_MOVES = 4;

  private static final double LEAST_FACTOR = 1.8;
  private static final double MOST_AGAINST = 0.25;
  private static final double IN_ORDER = 0.03;
  private static final double OUT_OF_ORDER = 0.10;
  private static final double ALTERNATIVES = 0.05;

  final List<Gap> gaps;
  final PhaseBasis basis;

  /** Of each gap whether a phase starts after it. */
  final boolean[] cut;

  /** Of each gap whether only steps that pass over one of its neighbours are long. */
  private final boolean[] passedOver;

  /** The logarithm of the time between short and long ones, if the basis is the time. */
  private double between = Double.NEGATIVE_INFINITY;

  /** The median of the medians of the gaps within phases, if the basis is the time. */
  final long within;

  private PhaseCuts(List<Gap> gaps) {
    this.gaps = gaps;
    passedOver = new boolean[gaps.size()];
    boolean[] byTime = byTime();
    if (any(byTime)) {
      basis = PhaseBasis.TIMES;
      cut = byTime;
    } else {
      boolean[] byOrder = byOrder();
      basis = any(byOrder) ? PhaseBasis.ORDER : PhaseBasis.NONE;
      cut = byOrder;
    }
    within = within();
  }

  /**
   * A gap between two neighbours in the order.
   *
   * @param against pairs of first encounters on both sides of it, at most three places apart, that
   *     are the other way round; {@code all} such pairs
   * @param swapped customers who met the neighbours the other way round; {@code met} who met both
   * @param moves how many moves over it are measured, with their median time in milliseconds
   * @param arriving the median time of the moves that lead to the touchpoint after it, at most
   *     three places far; −1 if there are too few, or a quarter of the moves over the gap
   * @param leaving that of the moves that lead on from the touchpoint before it
   */
  record Gap(
      long against,
      long all,
      long swapped,
      long met,
      long moves,
      long median,
      long arriving,
      long leaving,
      boolean betweenAlternatives) {
    double shareAgainst() {
      return all == 0 ? 0 : (double) against / all;
    }

    boolean isTimed() {
      return moves >= LEAST_MOVES && !betweenAlternatives;
    }
  }

  /** Of each place the times of the moves that lead to it, and of those that lead on from it. */
  private static final class Moves {
    final Longs[] arriving;
    final Longs[] leaving;

    Moves(int places) {
      arriving = new Longs[places];
      leaving = new Longs[places];
      Arrays.setAll(arriving, place -> new Longs());
      Arrays.setAll(leaving, place -> new Longs());
    }

    /** Returns the median; −1 if the moves are too few, or many of those over the gap. */
    static long median(Longs times, long overTheGap) {
      boolean isMany = (long) PART_OF_THE_MOVES * times.size() >= overTheGap;
      return times.size() < FEW_MOVES || isMany ? -1 : times.median();
    }
  }

  /**
   * Measures the gaps.
   *
   * @param placeOf of each event its place in the order, or −1
   */
  static PhaseCuts of(EventTable table, int[] placeOf, FirstOrder first, long[] customers) {
    int[] order = first.order();
    int size = Math.max(0, order.length - 1);
    List<Longs[]> byDistance = new ArrayList<>();
    for (int farthest = 1; farthest <= FARTHEST; farthest++) {
      byDistance.add(times(table, placeOf, size, farthest));
    }
    Moves near = moves(table, placeOf, order.length);
    List<Gap> gaps = new ArrayList<>();
    for (int k = 0; k < size; k++) {
      long against = 0;
      long all = 0;
      for (int i = Math.max(0, k - FARTHEST + 1); i <= k; i++) {
        for (int j = k + 1; j < order.length && j - i <= FARTHEST; j++) {
          against += first.before(order[j], order[i]);
          all += first.before(order[j], order[i]) + first.before(order[i], order[j]);
        }
      }
      int a = order[k];
      int b = order[k + 1];
      long both = first.before(a, b) + first.before(b, a);
      boolean alternatives = both <= ALTERNATIVES * Math.min(customers[a], customers[b]);
      Longs times = nearest(byDistance, k);
      int moves = times.size();
      gaps.add(
          new Gap(
              against,
              all,
              first.before(b, a),
              both,
              moves,
              moves == 0 ? 0 : times.median(),
              Moves.median(near.arriving[k + 1], moves),
              Moves.median(near.leaving[k], moves),
              alternatives));
    }
    return new PhaseCuts(gaps);
  }

  /** Returns the times of the nearest moves over a gap that are enough. */
  private static Longs nearest(List<Longs[]> byDistance, int gap) {
    for (Longs[] times : byDistance) {
      if (times[gap].size() >= LEAST_MOVES) {
        return times[gap];
      }
    }
    return byDistance.get(FARTHEST - 1)[gap];
  }

  private static Longs[] times(EventTable table, int[] placeOf, int gaps, int farthest) {
    Longs[] times = new Longs[gaps];
    Arrays.setAll(times, k -> new Longs());
    table.visitMoves(
        placeOf,
        (from, to, took) -> {
          for (int k = from; k < to && to - from <= farthest; k++) {
            times[k].add(took);
          }
        });
    return times;
  }

  private static Moves moves(EventTable table, int[] placeOf, int places) {
    Moves moves = new Moves(places);
    table.visitMoves(
        placeOf,
        (from, to, took) -> {
          if (to > from && to - from <= FARTHEST) {
            moves.arriving[to].add(took);
            moves.leaving[from].add(took);
          }
        });
    return moves;
  }

  private static double logOfMedian(Gap gap) {
    return log(gap.median());
  }

  private static double log(long median) {
    return StrictMath.log((double) Math.max(1, median));
  }

  private boolean[] byTime() {
    boolean[] cut = new boolean[gaps.size()];
    double[] logs =
        gaps.stream().filter(Gap::isTimed).mapToDouble(PhaseCuts::logOfMedian).sorted().toArray();
    double threshold = upperClass(logs);
    between =
        (threshold + Arrays.stream(logs).filter(log -> log < threshold).max().orElse(threshold))
            / 2;
    for (int k = 0; k < cut.length; k++) {
      Gap gap = gaps.get(k);
      boolean isLong = gap.isTimed() && logOfMedian(gap) >= threshold;
      passedOver[k] = isLong && (isShort(gap.arriving()) || isShort(gap.leaving()));
      cut[k] = isLong && !passedOver[k] && gap.shareAgainst() <= MOST_AGAINST;
    }
    return cut;
  }

  /** Whether the phases rest on time, and a median time is not one from phase to phase. */
  boolean isWithin(long median) {
    return basis == PhaseBasis.TIMES && isShort(median);
  }

  private boolean isShort(long median) {
    return median >= 0 && log(median) < between;
  }

  /**
   * Returns the least number of the upper of two classes whose means are as far apart as possible,
   * weighed by their sizes; infinity if they are not far enough apart.
   */
  private static double upperClass(double[] sorted) {
    double all = Arrays.stream(sorted).sum();
    double sum = 0;
    double best = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int low = 1; low < sorted.length; low++) {
      sum += sorted[low - 1];
      int high = sorted.length - low;
      double apart = (all - sum) / high - sum / low;
      double between = apart * apart * low * high;
      if (between > best) {
        best = between;
        least = apart >= StrictMath.log(LEAST_FACTOR) ? sorted[low] : Double.POSITIVE_INFINITY;
      }
    }
    return least;
  }

  /**
   * Cuts where neighbours hardly ever change places. Where only few neighbours do change places,
   * customers simply follow one line, and its points are no phases.
   */
  private boolean[] byOrder() {
    boolean[] cut = new boolean[gaps.size()];
    int cuts = 0;
    int disordered = 0;
    for (int k = 0; k < cut.length; k++) {
      Gap gap = gaps.get(k);
      cut[k] =
          gap.met() >= LEAST_MOVES
              && !gap.betweenAlternatives()
              && gap.swapped() <= IN_ORDER * gap.met()
              && gap.shareAgainst() <= IN_ORDER;
      cuts += cut[k] ? 1 : 0;
      disordered += gap.swapped() >= OUT_OF_ORDER * gap.met() && gap.met() > 0 ? 1 : 0;
    }
    return cuts <= disordered ? cut : new boolean[gaps.size()];
  }

  private static boolean any(boolean[] cuts) {
    for (boolean cut : cuts) {
      if (cut) {
        return true;
      }
    }
    return false;
  }

  private long within() {
    Longs medians = new Longs();
    for (int k = 0; k < cut.length; k++) {
      if (!cut[k] && !passedOver[k] && gaps.get(k).isTimed()) {
        medians.add(gaps.get(k).median());
      }
    }
    return medians.size() == 0 ? 0 : medians.median();
  }
}
