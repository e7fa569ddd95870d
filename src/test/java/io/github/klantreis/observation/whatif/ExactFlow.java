package io.github.klantreis.observation.whatif;

import java.util.Arrays;

/**
 * Visits of the states that a tally counts, by Gauss and Jordan in fractions: the definition, μ = s
 * (I − Q)⁻¹.
 */
final class ExactFlow {
  private final boolean[] buys;
  private final Fraction[] visits;

  ExactFlow(WhatIf whatIf, WhatIfTally tally) {
    buys = whatIf.isGoal;
    int touchpoints = buys.length;
    int states = 2 * touchpoints;
    Fraction[][] equations = new Fraction[states][states + 1]; // (I − Q)ᵀ μ = s
    for (Fraction[] row : equations) {
      Arrays.fill(row, Fraction.ZERO);
    }
    for (int state = 0; state < states; state++) {
      equations[state][state] = Fraction.ONE;
    }
    for (int from = 0; from < states; from++) {
      long all = 0;
      for (int to = 0; to <= touchpoints; to++) {
        all += tally.moves(from, to);
      }
      for (int to = 0; to < touchpoints && all > 0; to++) {
        int next = next(from % 2 == 1, to);
        equations[next][from] =
            equations[next][from].minus(Fraction.of(tally.moves(from, to), all));
      }
    }
    for (int to = 0; to < touchpoints; to++) {
      int next = next(false, to);
      equations[next][states] =
          equations[next][states].plus(Fraction.of(tally.starts(to), tally.customers()));
    }
    visits = solved(equations);
  }

  private int next(boolean bought, int to) {
    return 2 * to + (bought || buys[to] ? 1 : 0);
  }

  private static Fraction[] solved(Fraction[][] rows) {
    int size = rows.length;
    for (int k = 0; k < size; k++) {
      int pivot = k;
      while (rows[pivot][k].isZero()) {
        pivot++;
      }
      Fraction[] swapped = rows[k];
      rows[k] = rows[pivot];
      rows[pivot] = swapped;
      for (int i = 0; i < size; i++) {
        if (i != k && !rows[i][k].isZero()) {
          Fraction factor = rows[i][k].over(rows[k][k]);
          for (int j = k; j <= size; j++) {
            rows[i][j] = rows[i][j].minus(factor.times(rows[k][j]));
          }
        }
      }
    }
    Fraction[] solution = new Fraction[size];
    for (int k = 0; k < size; k++) {
      solution[k] = rows[k][size].over(rows[k][k]);
    }
    return solution;
  }

  Fraction visits(int touchpoint) {
    return visits[2 * touchpoint].plus(visits[2 * touchpoint + 1]);
  }

  Fraction purchases() {
    Fraction sum = Fraction.ZERO;
    for (int t = 0; t < buys.length; t++) {
      sum = buys[t] ? sum.plus(visits(t)) : sum;
    }
    return sum;
  }

  /** Each customer comes from not having bought to having bought once. */
  Fraction conversion(WhatIfTally tally) {
    Fraction sum = Fraction.ZERO;
    for (int to = 0; to < buys.length; to++) {
      if (!buys[to]) {
        continue;
      }
      sum = sum.plus(Fraction.of(tally.starts(to), tally.customers()));
      for (int t = 0; t < buys.length; t++) {
        long all = 0;
        for (int other = 0; other <= buys.length; other++) {
          all += tally.moves(2 * t, other);
        }
        if (all > 0) {
          sum = sum.plus(visits[2 * t].times(Fraction.of(tally.moves(2 * t, to), all)));
        }
      }
    }
    return sum;
  }
}
