package io.github.klantreis.discovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * In which order customers first meet the touchpoints. Names that customers meet anywhere are taken
 * out; the others are put in the order that most pairs of first encounters speak for.
 */
final class FirstOrder {
  /**
   * How firmly a name must have its place. One that customers first meet anywhere, all places being
   * equally likely, has the root of a third, 0.58.
   */
  private static final double LEAST_ANCHOR = 0.65;

  /** Of each pair of candidates, how many customers first met the one before the other. */
  private final long[][] before;

  private final List<Integer> roaming = new ArrayList<>();
  private final int[] order;

  private FirstOrder(long[][] before) {
    this.before = before;
    List<Integer> anchored = new ArrayList<>(IntStream.range(0, before.length).boxed().toList());
    takeOutRoaming(anchored);
    order = inserted(byWins(anchored));
  }

  /**
   * Counts the candidates, which are numbered by name.
   *
   * @param candidateOf of each event the number of its candidate, or −1
   */
  static FirstOrder of(EventTable table, int[] candidateOf, int candidates) {
    long[][] before = new long[candidates][candidates];
    int[] met = new int[candidates];
    int[] lastSeen = new int[candidates];
    Arrays.fill(lastSeen, -1);
    for (int c = 0; c < table.customers(); c++) {
      int size = 0;
      for (int i = table.begin(c); i < table.begin(c + 1); i++) {
        int candidate = candidateOf[table.event(i)];
        if (candidate >= 0 && lastSeen[candidate] != c) {
          lastSeen[candidate] = c;
          for (int m = 0; m < size; m++) {
            before[met[m]][candidate]++;
          }
          met[size++] = candidate;
        }
      }
    }
    return new FirstOrder(before);
  }

  private FirstOrder(FirstOrder all, Set<Integer> without) {
    before = all.before;
    roaming.addAll(all.roaming);
    List<Integer> anchored = new ArrayList<>();
    for (int candidate : all.order) {
      if (!without.contains(candidate)) {
        anchored.add(candidate);
      }
    }
    anchored.sort(null);
    order = inserted(byWins(anchored));
  }

  /** Returns the order of the other candidates alone. */
  FirstOrder without(Set<Integer> candidates) {
    return candidates.isEmpty() ? this : new FirstOrder(this, candidates);
  }

  /** Returns the candidates that have a place, in their order. */
  int[] order() {
    return order;
  }

  /** Returns the candidates that customers meet anywhere. */
  List<Integer> roaming() {
    return roaming;
  }

  /** Returns how many customers first met one candidate before another. */
  long before(int first, int then) {
    return before[first][then];
  }

  private void takeOutRoaming(List<Integer> anchored) {
    while (true) {
      int loosest = -1;
      double least = LEAST_ANCHOR;
      for (int a : anchored) {
        double anchor = anchor(a, anchored);
        if (anchor < least) {
          least = anchor;
          loosest = a;
        }
      }
      if (loosest < 0) {
        return;
      }
      anchored.remove((Integer) loosest);
      roaming.add(loosest);
    }
  }

  /**
   * Returns how firmly a candidate has its place among others, from 0 to 1: the root of the mean of
   * the squared net share of wins, of which what chance adds is taken off.
   */
  private double anchor(int a, List<Integer> others) {
    double sum = 0;
    double weight = 0;
    for (int b : others) {
      double both = before[a][b] + before[b][a];
      if (b != a && both > 1) {
        double net = before[a][b] - before[b][a];
        sum += (net * net - both) / (both - 1);
        weight += both;
      }
    }
    return weight == 0 ? 1 : Math.sqrt(Math.max(0, sum / weight));
  }

  private List<Integer> byWins(List<Integer> anchored) {
    double[] wins = new double[before.length];
    for (int a : anchored) {
      long net = 0;
      long both = 0;
      for (int b : anchored) {
        net += before[a][b] - before[b][a];
        both += before[a][b] + before[b][a];
      }
      wins[a] = both == 0 ? 0 : (double) net / both;
    }
    List<Integer> sorted = new ArrayList<>(anchored);
    sorted.sort(Comparator.comparing((Integer a) -> -wins[a]).thenComparing(a -> a));
    return sorted;
  }

  /** Moves single candidates to where they agree with more customers, until none gains. */
  private int[] inserted(List<Integer> start) {
    List<Integer> best = new ArrayList<>(start);
    boolean gained = true;
    while (gained) {
      gained = false;
      for (int a : start) {
        gained |= insert(best, a);
      }
    }
    return best.stream().mapToInt(a -> a).toArray();
  }

  private boolean insert(List<Integer> order, int a) {
    int from = order.indexOf(a);
    long gain = 0;
    long most = 0;
    int to = from;
    for (int i = from - 1; i >= 0; i--) { // a comes before more and more
      gain += before[a][order.get(i)] - before[order.get(i)][a];
      if (gain > most) {
        most = gain;
        to = i;
      }
    }
    gain = 0;
    for (int i = from + 1; i < order.size(); i++) {
      gain += before[order.get(i)][a] - before[a][order.get(i)];
      if (gain > most) {
        most = gain;
        to = i;
      }
    }
    if (to == from) {
      return false;
    }
    order.remove(from);
    order.add(to, a);
    return true;
  }
}
