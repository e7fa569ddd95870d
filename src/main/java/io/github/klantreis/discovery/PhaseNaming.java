package io.github.klantreis.discovery;

import io.github.klantreis.phase.PhaseKind;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The kinds of phases in their order: never a kind of the model before an earlier one, by as many
 * words as possible, each counted as often as customers met the touchpoint.
 */
final class PhaseNaming {
  private final List<PhaseKind> kinds;
  private final PhaseWords words;
  private final List<String> names;
  private final long[] customers;

  /**
   * Prepares naming.
   *
   * @param names of each place in the order the event's name
   * @param customers of each place how many customers met it
   */
  PhaseNaming(List<PhaseKind> kinds, PhaseWords words, List<String> names, long[] customers) {
    this.kinds = kinds;
    this.words = words;
    this.names = names;
    this.customers = customers;
  }

  /** Returns the words by which the touchpoints from one place to another tell a kind. */
  Set<String> words(int begin, int end, PhaseKind kind) {
    Set<String> all = new TreeSet<>();
    for (int i = begin; i < end; i++) {
      all.addAll(words.found(names.get(i), kind));
    }
    return all;
  }

  /** Returns the number of the kind of each phase; different kinds where words do not decide. */
  int[] ofPhases(int[] begins) {
    long[][] scores = new long[begins.length - 1][kinds.size()];
    for (int p = 0; p < scores.length; p++) {
      for (int k = 0; k < kinds.size(); k++) {
        scores[p][k] = score(begins[p], begins[p + 1], kinds.get(k));
      }
    }
    return ascending(scores, 1);
  }

  /** Returns the number of the kind of each touchpoint; as few kinds as words allow. */
  int[] ofTouchpoints() {
    long[][] scores = new long[names.size()][kinds.size()];
    for (int i = 0; i < scores.length; i++) {
      for (int k = 0; k < kinds.size(); k++) {
        scores[i][k] = score(i, i + 1, kinds.get(k));
      }
    }
    return ascending(scores, -1);
  }

  private long score(int begin, int end, PhaseKind kind) {
    long score = 0;
    for (int i = begin; i < end; i++) {
      score += words.found(names.get(i), kind).isEmpty() ? 0 : customers[i];
    }
    return score;
  }

  /**
   * Returns the best ascending choice; of equal ones that with the most (1) or the fewest (−1)
   * different kinds, then that of the earliest kinds.
   */
  private static int[] ascending(long[][] scores, int different) {
    int rows = scores.length;
    int columns = scores[0].length;
    long weight = 2L * (rows + 1); // so that words come before how many kinds there are
    // best[i][k]: what rows from i on can still gain if row i is of kind k.
    long[][] best = new long[rows][columns];
    for (int i = rows - 1; i >= 0; i--) {
      for (int k = 0; k < columns; k++) {
        best[i][k] = scores[i][k] * weight;
        if (i + 1 < rows) {
          best[i][k] += following(best[i + 1], scores[i + 1], weight, k, different)[1];
        }
      }
    }
    int[] chosen = new int[rows];
    int from = 0;
    long most = Arrays.stream(best[0]).max().orElse(0);
    while (best[0][from] < most) {
      from++;
    }
    chosen[0] = from;
    for (int i = 1; i < rows; i++) {
      chosen[i] = (int) following(best[i], scores[i], weight, chosen[i - 1], different)[0];
    }
    return chosen;
  }

  /**
   * Returns the best kind from one on, and what it gains. Where different kinds are wanted, words
   * for the same kind again count half.
   */
  private static long[] following(
      long[] best, long[] scores, long weight, int from, int different) {
    long again = different > 0 ? scores[from] * weight / 2 : 0;
    long[] found = {from, best[from] - again};
    for (int k = from + 1; k < best.length; k++) {
      if (best[k] + different > found[1]) {
        found = new long[] {k, best[k] + different};
      }
    }
    return found;
  }
}
