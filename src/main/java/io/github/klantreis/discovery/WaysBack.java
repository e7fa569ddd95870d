package io.github.klantreis.discovery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The ways between phases that are not the next one: back, and forward over a phase. */
final class WaysBack {
  private static final long LEAST_CUSTOMERS = 5;

  private WaysBack() {}

  /** A way that customers take, with how many; {@code bought} had bought before. */
  record Way(int from, int to, long customers, long bought, long of) {}

  /** Returns the ways back by enough customers; of neighbouring ones only the largest. */
  static List<Way> back(Visits visits, double leastShare) {
    List<Way> all = new ArrayList<>();
    for (Way way : ways(visits, leastShare)) {
      if (way.to() < way.from()) {
        all.add(way);
      }
    }
    all.sort(Comparator.comparing((Way way) -> -way.customers()));
    List<Way> largest = new ArrayList<>();
    for (Way way : all) {
      if (largest.stream()
          .noneMatch(
              larger ->
                  Math.abs(larger.from() - way.from()) <= 1
                      && Math.abs(larger.to() - way.to()) <= 1)) {
        largest.add(way);
      }
    }
    return largest;
  }

  /** Returns the direct ways forward over one phase or more by enough customers. */
  static List<Way> over(Visits visits, double leastShare) {
    return ways(visits, leastShare).stream().filter(way -> way.to() > way.from() + 1).toList();
  }

  private static List<Way> ways(Visits visits, double leastShare) {
    List<Way> all = new ArrayList<>();
    for (int from = 0; from < visits.moved.length; from++) {
      for (int to = 0; to < visits.moved.length; to++) {
        long customers = visits.moved[from][to];
        if (customers >= LEAST_CUSTOMERS && customers >= leastShare * visits.customers[from]) {
          all.add(
              new Way(
                  from, to, customers, visits.movedAfterBuying[from][to], visits.customers[from]));
        }
      }
    }
    return all;
  }
}
