package io.github.klantreis.observation;

import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Finds the deviations that {@link Routes} finds, for many trails: what the costs become when a
 * label comes before what is known is the same whenever the costs differ from each other in the
 * same way. So each such set of costs is a state, and each label leads from state to state; both
 * are learnt when they first occur, and then a label costs one look.
 *
 * <p>Not thread-safe.
 */
final class RouteMemory {
  private static final int MOST_STATES = 4_096;

  private final Routes routes;
  private final int labels;
  private final Map<IntBuffer, Integer> numbers = new HashMap<>();

  /** Per state the costs from each place, the least being 0. */
  private int[][] costs = new int[16][];

  /** Per state and label, the next state and one, or 0 where it is not learnt yet. */
  private int[] next;

  /** Per state and label, by how much the least cost rises. */
  private int[] rises;

  RouteMemory(Routes routes, int labels) {
    this.routes = routes;
    this.labels = labels;
    next = new int[costs.length * labels];
    rises = new int[costs.length * labels];
    state(routes.costsAtEnd(), 0);
  }

  /**
   * The fewest deviations.
   *
   * @param trail labels, from 0 and less than their number
   * @param from the first that counts
   * @param to after the last that counts
   * @see Routes#deviations(int[], int, int)
   */
  int deviations(int[] trail, int from, int to) {
    int state = 0;
    int least = 0;
    for (int i = to - 1; i >= from; i--) {
      int way = state * labels + trail[i];
      if (next[way] == 0 && !learn(state, trail[i])) {
        return routes.deviations(trail, from, to);
      }
      least += rises[way];
      state = next[way] - 1;
    }
    return least + routes.costAtStart(costs[state]);
  }

  private boolean learn(int state, int label) {
    int[] before = routes.costsBefore(label, costs[state]);
    int least = before[0];
    for (int cost : before) {
      least = Math.min(least, cost);
    }
    int number = state(before, least);
    if (number < 0) {
      return false;
    }
    next[state * labels + label] = number + 1;
    rises[state * labels + label] = least;
    return true;
  }

  /** The number of a state, or −1 when there are too many to learn another. */
  private int state(int[] from, int least) {
    int[] normal = new int[from.length];
    for (int place = 0; place < normal.length; place++) {
      normal[place] = from[place] - least;
    }
    Integer known = numbers.get(IntBuffer.wrap(normal));
    if (known != null) {
      return known;
    }
    int number = numbers.size();
    if (number == MOST_STATES) {
      return -1;
    }
    if (number == costs.length) {
      costs = Arrays.copyOf(costs, 2 * number);
      next = Arrays.copyOf(next, 2 * number * labels);
      rises = Arrays.copyOf(rises, 2 * number * labels);
    }
    costs[number] = normal;
    numbers.put(IntBuffer.wrap(normal), number);
    return number;
  }
}
