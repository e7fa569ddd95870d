package io.github.klantreis.observation.whatif;

/**
 * Expected visits and chances of a chain with ways out, by elimination without subtraction
 * (Grassmann, Taksar and Heyman 1985): the way out of a state is the sum of its ways, never one
 * minus the way back to itself. So the relative error stays small however rarely customers leave.
 */
final class Elimination {
  /** Of each state how often a customer is there, on average. */
  final double[] visits;

  /** Of each state the chance of coming to the goal. */
  final double[] chances;

  /**
   * Solves a chain. Every state with ways has a way out; the arrays are changed.
   *
   * @param start the share of customers who start in each state
   * @param ways the shares of the ways from state to state
   * @param goal the share that comes to the goal next
   * @param out the share that leaves otherwise
   */
  Elimination(double[] start, double[][] ways, double[] goal, double[] out) {
    int size = start.length;
    double[] left = new double[size];
    visits = start;
    for (int k = size - 1; k >= 0; k--) {
      double sum = goal[k] + out[k];
      for (int j = 0; j < k; j++) {
        sum += ways[k][j];
      }
      left[k] = sum;
      double fromStart = start[k] / sum;
      for (int j = 0; j < k; j++) {
        start[j] += fromStart * ways[k][j];
      }
      for (int i = 0; i < k; i++) {
        if (ways[i][k] > 0) {
          double share = ways[i][k] / sum;
          for (int j = 0; j < k; j++) {
            ways[i][j] += share * ways[k][j];
          }
          goal[i] += share * goal[k];
          out[i] += share * out[k];
        }
      }
    }
    chances = new double[size];
    for (int k = 0; k < size; k++) {
      double visited = start[k];
      double chance = goal[k];
      for (int i = 0; i < k; i++) {
        visited += visits[i] * ways[i][k];
        chance += ways[k][i] * chances[i];
      }
      visits[k] = visited / left[k];
      chances[k] = chance / left[k];
    }
  }
}
