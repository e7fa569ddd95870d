package io.github.klantreis.observation.inference;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Several tests at once, so that in all of them together an error is as likely as stated, whatever
 * is true (Holm, A simple sequentially rejective multiple test procedure, 1979).
 */
public final class Holm {
  private Holm() {}

  /**
   * Returns which tests find something.
   *
   * @param probabilities per test how likely what was seen is if there is nothing to be found
   * @param level how likely it may be that any test errs
   * @return per test whether it finds something
   */
  public static boolean[] found(List<Double> probabilities, double level) {
    double[] levels = levels(probabilities, level);
    boolean[] found = new boolean[levels.length];
    for (int i = 0; i < found.length; i++) {
      found[i] = probabilities.get(i) <= levels[i];
    }
    return found;
  }

  /**
   * Returns the level of each test. A test finds something if its probability is not above its
   * level.
   *
   * @param probabilities per test how likely what was seen is if there is nothing to be found
   * @param level how likely it may be that any test errs
   * @return per test how likely it may be that this one errs; after the first that finds nothing,
   *     in the order of probabilities, the level of that one
   */
  public static double[] levels(List<Double> probabilities, double level) {
    double[] levels = new double[probabilities.size()];
    Integer[] order = new Integer[levels.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparingDouble(probabilities::get));
    int tested = 0;
    for (int i = 0; i < order.length; i++) {
      levels[order[i]] = level / (order.length - tested);
      if (tested == i && probabilities.get(order[i]) <= levels[order[i]]) {
        tested++;
      }
    }
    return levels;
  }
}
