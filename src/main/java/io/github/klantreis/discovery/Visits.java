package io.github.klantreis.discovery;

import java.util.Arrays;

/**
 * What customers did within phases and from phase to phase. A visit is an unbroken stay of a
 * customer in a phase.
 */
final class Visits {
  private final EventTable table;
  private final int[] placeOf;
  private final int[] phaseOf;
  private final boolean[] buys;

  /** Of each phase how many visits and how many customers it had. */
  final long[] visits;

  final long[] customers;

  /** Of each place in how many visits it was met, and by how many encounters. */
  final long[] met;

  final long[] encounters;

  /** Of each pair of places of one phase in how many visits the one came before the other. */
  final long[][] before;

  /** Of each pair of phases how many customers moved from the one to the other directly. */
  final long[][] moved;

  /** Of those, how many had bought before. */
  final long[][] movedAfterBuying;

  /** Of each pair of places how many customers moved from the one to the other directly. */
  final long[][] steps;

  /** Of each place the times of the moves that lead to it from an earlier phase. */
  final Longs[] arrivals;

  /** The times from one purchase to the next one of another visit. */
  final Longs purchaseIntervals = new Longs();

  private final int[][] lastMoved;
  private final int[][] lastBought;
  private final int[][] lastStep;
  private final int[] lastVisited;
  private final int[] inVisit;
  private int inVisitSize;
  private int visitNumber;
  private final int[] seenInVisit;

  Visits(EventTable table, int[] placeOf, int[] phaseOf, int phases, boolean[] buys) {
    this.table = table;
    this.placeOf = placeOf;
    this.phaseOf = phaseOf;
    this.buys = buys;
    int places = phaseOf.length;
    visits = new long[phases];
    customers = new long[phases];
    met = new long[places];
    encounters = new long[places];
    before = new long[places][places];
    moved = new long[phases][phases];
    movedAfterBuying = new long[phases][phases];
    steps = new long[places][places];
    arrivals = new Longs[places];
    Arrays.setAll(arrivals, place -> new Longs());
    lastMoved = filled(phases);
    lastBought = filled(phases);
    lastStep = filled(places);
    lastVisited = new int[phases];
    Arrays.fill(lastVisited, -1);
    inVisit = new int[places];
    seenInVisit = new int[places];
    for (int c = 0; c < table.customers(); c++) {
      count(c);
    }
  }

  private static int[][] filled(int size) {
    int[][] none = new int[size][size];
    for (int[] row : none) {
      Arrays.fill(row, -1);
    }
    return none;
  }

  private void count(int customer) {
    int at = -1;
    boolean hasBought = false;
    boolean boughtInVisit = false;
    long lastPurchase = 0;
    long when = 0;
    for (int i = table.begin(customer); i < table.begin(customer + 1); i++) {
      int to = placeOf[table.event(i)];
      if (to < 0) {
        continue;
      }
      int phase = phaseOf[to];
      if (at < 0 || phaseOf[at] != phase) {
        startVisit(customer, phase);
        boughtInVisit = false;
        if (at >= 0) {
          move(customer, phaseOf[at], phase, hasBought);
          if (phaseOf[at] < phase) {
            arrivals[to].add(table.millis(i) - when);
          }
        }
      }
      if (at >= 0 && lastStep[at][to] != customer) {
        lastStep[at][to] = customer;
        steps[at][to]++;
      }
      meet(to);
      if (buys[to]) {
        if (hasBought && !boughtInVisit) {
          purchaseIntervals.add(table.millis(i) - lastPurchase);
        }
        hasBought = true;
        boughtInVisit = true;
        lastPurchase = table.millis(i);
      }
      at = to;
      when = table.millis(i);
    }
  }

  /**
   * Returns by which branch visits to a phase went first.
   *
   * @param branchOf of each place the number of its branch, −1 outside all
   * @return of each branch its visits, and in the last place those that went by none
   */
  long[] firstWays(int phase, int[] branchOf, int branches) {
    long[] ways = new long[branches + 1];
    for (int c = 0; c < table.customers(); c++) {
      boolean isIn = false;
      int way = branches;
      for (int i = table.begin(c); i < table.begin(c + 1); i++) {
        int to = placeOf[table.event(i)];
        if (to < 0) {
          continue;
        }
        if (phaseOf[to] != phase) {
          ways[way] += isIn ? 1 : 0;
          isIn = false;
          way = branches;
        } else {
          isIn = true;
          way = way == branches && branchOf[to] >= 0 ? branchOf[to] : way;
        }
      }
      ways[way] += isIn ? 1 : 0;
    }
    return ways;
  }

  private void startVisit(int customer, int phase) {
    visitNumber++;
    inVisitSize = 0;
    visits[phase]++;
    if (lastVisited[phase] != customer) {
      lastVisited[phase] = customer;
      customers[phase]++;
    }
  }

  private void move(int customer, int from, int to, boolean hasBought) {
    if (lastMoved[from][to] != customer) {
      lastMoved[from][to] = customer;
      moved[from][to]++;
    }
    if (hasBought && lastBought[from][to] != customer) {
      lastBought[from][to] = customer;
      movedAfterBuying[from][to]++;
    }
  }

  private void meet(int place) {
    encounters[place]++;
    if (seenInVisit[place] == visitNumber) {
      return;
    }
    seenInVisit[place] = visitNumber;
    met[place]++;
    for (int m = 0; m < inVisitSize; m++) {
      before[inVisit[m]][place]++;
    }
    inVisit[inVisitSize++] = place;
  }

  long both(int a, int b) {
    return before[a][b] + before[b][a];
  }
}
