package io.github.klantreis.discovery;

import java.util.ArrayList;
import java.util.List;

/**
 * The choices and the parallel touchpoints of one phase. Choices: groups of touchpoints that hardly
 * occur together in a visit, of which most visits have one. Parallel: touchpoints that occur
 * together more often than alone, in any order.
 */
final class Branchings {
  private static final double HARDLY = 0.05;
  private static final double MOST_VISITS = 0.5;
  private static final double MANY_VISITS = 0.3;
  private static final double EITHER_FIRST = 0.3;
  private static final double MOST_ENCOUNTERS = 1.5;

  private final Visits visits;
  private final int phase;
  private final List<Integer> places;
  private final List<Group> groups = new ArrayList<>();

  private Branchings(Visits visits, int phase, List<Integer> places) {
    this.visits = visits;
    this.phase = phase;
    this.places = places;
  }

  /** A branching: its branches, each a list of places in their order. */
  record Group(boolean isChoice, List<List<Integer>> branches) {
    boolean contains(int place) {
      return branches.stream().anyMatch(branch -> branch.contains(place));
    }

    int first() {
      return branches.get(0).get(0);
    }
  }

  static List<Group> of(Visits visits, int phase, List<Integer> places) {
    Branchings found = new Branchings(visits, phase, places);
    found.findChoices();
    found.findParallels();
    return found.groups;
  }

  private void findChoices() {
    for (List<Integer> members : connected(places, this::excludeEachOther)) {
      List<List<Integer>> branches = connected(members, (a, b) -> !excludeEachOther(a, b));
      long either = 0;
      for (List<Integer> branch : branches) {
        either += branch.stream().mapToLong(place -> visits.met[place]).max().orElse(0);
      }
      if (branches.size() > 1 && either >= MOST_VISITS * visits.visits[phase]) {
        groups.add(new Group(true, branches));
      }
    }
  }

  private void findParallels() {
    List<Integer> rest =
        places.stream().filter(p -> groups.stream().noneMatch(g -> g.contains(p))).toList();
    for (List<Integer> members : connected(rest, this::goSideBySide)) {
      boolean all =
          members.stream()
              .allMatch(a -> members.stream().allMatch(b -> a.equals(b) || goSideBySide(a, b)));
      if (members.size() > 1 && all) {
        groups.add(new Group(false, members.stream().map(List::of).toList()));
      }
    }
  }

  private boolean excludeEachOther(int a, int b) {
    return visits.both(a, b) <= HARDLY * Math.min(visits.met[a], visits.met[b]);
  }

  private boolean goSideBySide(int a, int b) {
    long both = visits.both(a, b);
    long either = visits.met[a] + visits.met[b] - both;
    return both >= MOST_VISITS * either
        && both >= MANY_VISITS * visits.visits[phase]
        && Math.min(visits.before[a][b], visits.before[b][a]) >= EITHER_FIRST * both
        && visits.encounters[a] <= MOST_ENCOUNTERS * visits.met[a]
        && visits.encounters[b] <= MOST_ENCOUNTERS * visits.met[b];
  }

  private interface Relation {
    boolean holds(int a, int b);
  }

  /** Returns the places that a relation connects, over others too; each group in order. */
  private static List<List<Integer>> connected(List<Integer> places, Relation relation) {
    List<List<Integer>> groups = new ArrayList<>();
    List<Integer> rest = new ArrayList<>(places);
    while (!rest.isEmpty()) {
      List<Integer> group = new ArrayList<>(List.of(rest.remove(0)));
      for (int i = 0; i < group.size(); i++) {
        int a = group.get(i);
        for (Integer b : List.copyOf(rest)) {
          if (relation.holds(a, b)) {
            group.add(b);
            rest.remove(b);
          }
        }
      }
      group.sort(null);
      groups.add(group);
    }
    return groups;
  }
}
