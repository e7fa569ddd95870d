package io.github.klantreis.observation.whatif;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What follows from the shares of a flow. Only states that customers can come to take part. */
final class FlowSolution {
  private final CustomerFlow flow;
  private final int touchpoints;

  /** Of each state its number among those that customers come to, or −1. */
  private final int[] numberOf;

  private final List<Integer> states = new ArrayList<>();
  private final double[] visits;

  /** Of each state the chance to buy, if those of whom it is not known do not, and if they do. */
  private final double[][] chances = new double[2][];

  FlowSolution(CustomerFlow flow) {
    this.flow = flow;
    touchpoints = flow.whatIf.touchpoints.size();
    numberOf = new int[2 * touchpoints];
    Arrays.fill(numberOf, -1);
    reach();
    refuseRings();
    visits = eliminated(false, 0).visits;
    chances[0] = eliminated(true, 0).chances;
    chances[1] = flow.ways.length > 0 && hasUnknown() ? eliminated(true, 1).chances : chances[0];
  }

  /** Returns the state of a touchpoint to which customers come from a state, or start (−1). */
  private int next(int from, int to) {
    boolean bought = flow.whatIf.isGoal[to] || (from >= 0 && from % 2 == 1);
    return 2 * to + (bought ? 1 : 0);
  }

  private void reach() {
    for (int to = 0; to < touchpoints; to++) {
      if (flow.starts[to] > 0) {
        reach(next(-1, to));
      }
    }
    for (int i = 0; i < states.size(); i++) {
      int from = states.get(i);
      for (int to = 0; to < touchpoints; to++) {
        if (flow.ways[from][to] > 0) {
          reach(next(from, to));
        }
      }
    }
  }

  private void reach(int state) {
    if (numberOf[state] < 0) {
      numberOf[state] = states.size();
      states.add(state);
    }
  }

  /** Refuses states from which customers go round for ever. */
  private void refuseRings() {
    boolean[] leaves = new boolean[states.size()];
    boolean found = true;
    while (found) {
      found = false;
      for (int i = 0; i < leaves.length; i++) {
        if (!leaves[i] && hasWayOut(states.get(i), leaves)) {
          leaves[i] = true;
          found = true;
        }
      }
    }
    List<String> ring = new ArrayList<>();
    for (int i = 0; i < leaves.length; i++) {
      String id = flow.whatIf.touchpoints.get(states.get(i) / 2);
      if (!leaves[i] && !ring.contains(id)) {
        ring.add(id);
      }
    }
    if (!ring.isEmpty()) {
      throw new IllegalArgumentException(
          "customers would never stop: by these shares they go round for ever at "
              + String.join(", ", ring));
    }
  }

  private boolean hasWayOut(int state, boolean[] leaves) {
    double[] ways = flow.ways[state];
    if (ways[touchpoints] > 0 || ways[touchpoints + 1] > 0) {
      return true;
    }
    for (int to = 0; to < touchpoints; to++) {
      if (ways[to] > 0 && leaves[numberOf[next(state, to)]]) {
        return true;
      }
    }
    return false;
  }

  private boolean hasUnknown() {
    return states.stream().anyMatch(state -> flow.ways[state][touchpoints + 1] > 0)
        || flow.starts[touchpoints + 1] > 0;
  }

  /**
   * Eliminates.
   *
   * @param untilBought whether customers leave at their first purchase, which is the goal
   * @param unknown the chance to buy of those of whom it is not known
   */
  private Elimination eliminated(boolean untilBought, double unknown) {
    int size = states.size();
    double[] start = new double[size];
    double[][] ways = new double[size][size];
    double[] goal = new double[size];
    double[] out = new double[size];
    for (int to = 0; to < touchpoints; to++) {
      if (flow.starts[to] > 0) {
        start[numberOf[next(-1, to)]] += flow.starts[to];
      }
    }
    for (int i = 0; i < size; i++) {
      int from = states.get(i);
      if (untilBought && from % 2 == 1) {
        goal[i] = 1;
        continue;
      }
      double[] shares = flow.ways[from];
      out[i] = shares[touchpoints] + (1 - unknown) * shares[touchpoints + 1];
      goal[i] = unknown * shares[touchpoints + 1];
      for (int to = 0; to < touchpoints; to++) {
        if (shares[to] > 0) {
          ways[i][numberOf[next(from, to)]] += shares[to];
        }
      }
    }
    return new Elimination(start, ways, goal, out);
  }

  double visits(int state) {
    return numberOf[state] < 0 ? 0 : visits[numberOf[state]];
  }

  double conversion(int unknown) {
    double sum = unknown * flow.starts[touchpoints + 1];
    for (int to = 0; to < touchpoints; to++) {
      if (flow.starts[to] > 0) {
        sum += flow.starts[to] * chances[unknown][numberOf[next(-1, to)]];
      }
    }
    return Math.min(1, sum);
  }

  /** Returns how much conversion grows with each share; new ways included. */
  double[][] slopes() {
    double[][] slopes = new double[2 * touchpoints][touchpoints + 2];
    for (int state = 0; state < slopes.length; state += 2) { // after a purchase nothing changes
      for (int to = 0; to < touchpoints; to++) {
        int next = next(state, to);
        double chance = next % 2 == 1 ? 1 : numberOf[next] < 0 ? 0 : chances[0][numberOf[next]];
        slopes[state][to] = visits(state) * chance;
      }
    }
    return slopes;
  }

  double[] slopesOfStarts() {
    double[] slopes = new double[touchpoints + 2];
    for (int to = 0; to < touchpoints; to++) {
      int next = next(-1, to);
      slopes[to] = next % 2 == 1 ? 1 : numberOf[next] < 0 ? 0 : chances[0][numberOf[next]];
    }
    return slopes;
  }
}
