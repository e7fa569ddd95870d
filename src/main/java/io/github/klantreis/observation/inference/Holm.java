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
    boolean[] found = new boolean[probabilities.size()];
    Integer[] order = new Integer[found.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparingDouble(probabilities::get));
    for (int i = 0; i < order.length; i++) {
      if (probabilities.get(order[i]) > level / (order.length - i)) {
        break;
      }
      found[order[i]] = true;
    }
    return found;
  }
}
