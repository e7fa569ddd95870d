package io.github.klantreis.discovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Touchpoints in their order, where it is cut into phases; without those at which some end. */
final class Line {
  final FirstOrder first;
  final PhaseCuts cuts;

  /** Of each event its place in the order, or −1. */
  final int[] placeOf;

  private final int[] placeOfCandidate;

  /** Of each phase by time or order its first place, and after the last the number of places. */
  final int[] begins;

  /**
   * Orders and cuts.
   *
   * @param candidateOf of each event the number of its candidate, or −1
   * @param customers how many customers met each candidate
   */
  Line(
      EventTable table,
      FirstOrder all,
      List<Set<Integer>> without,
      int[] candidateOf,
      long[] customers) {
    Set<Integer> endings = new HashSet<>();
    without.forEach(endings::addAll);
    first = all.without(endings);
    placeOfCandidate = new int[customers.length];
    Arrays.fill(placeOfCandidate, -1);
    for (int place = 0; place < size(); place++) {
      placeOfCandidate[first.order()[place]] = place;
    }
    placeOf = Arrays.stream(candidateOf).map(c -> c < 0 ? -1 : placeOfCandidate[c]).toArray();
    cuts = PhaseCuts.of(table, placeOf, first, customers);
    begins = begins();
  }

  private int[] begins() {
    List<Integer> begins = new ArrayList<>(List.of(0));
    for (int k = 0; k < cuts.cut.length; k++) {
      if (cuts.cut[k]) {
        begins.add(k + 1);
      }
    }
    begins.add(size());
    return begins.stream().mapToInt(begin -> begin).toArray();
  }

  int size() {
    return first.order().length;
  }

  /** Returns the place of a candidate, or −1. */
  int place(int candidate) {
    return placeOfCandidate[candidate];
  }

  /** Returns the phase of a candidate, or −1. */
  int phase(int candidate) {
    int place = place(candidate);
    int phase = -1;
    while (place >= 0 && begins[phase + 1] <= place) {
      phase++;
    }
    return phase;
  }

  int phases() {
    return begins.length - 1;
  }
}
