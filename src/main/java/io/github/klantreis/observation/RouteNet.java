package io.github.klantreis.observation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The places and transitions of the routes along touchpoints. A touchpoint is one place; one of
 * what goes on side by side is a place for each state in which it may be met, a state being how far
 * each branch is.
 */
@SuppressWarnings("ReferenceEquality") // each group and each branch exists once
final class RouteNet {
  /** How many places all that goes on side by side may have for its order to be exact. */
  static final int MOST_PLACES = 10_000;

  private static final int MOST_WAYS = 1_000_000;

  private final JourneyOutline outline;
  private final List<Integer> labels = new ArrayList<>();
  private final List<TreeSet<Integer>> after = new ArrayList<>();

  /** Per touchpoint its places. */
  private final List<List<Integer>> places = new ArrayList<>();

  private final Map<Integer, SideBySide> sideBySide = new LinkedHashMap<>();

  /** Per touchpoint, in what goes on side by side, the branch and the position in it. */
  private final int[] branchOf;

  private final int[] positionOf;
  private int placesLeft = MOST_PLACES;
  private long waysLeft = MOST_WAYS;

  RouteNet(JourneyOutline outline) {
    this.outline = outline;
    branchOf = new int[outline.touchpointCount()];
    positionOf = new int[outline.touchpointCount()];
    for (int t = 0; t < outline.touchpointCount(); t++) {
      places.add(new ArrayList<>());
      if (outline.branches.parallel(t) == Moves.NONE) {
        addPlace(t);
      } else if (!sideBySide.containsKey(outline.branches.parallel(t))) {
        sideBySide.put(outline.branches.parallel(t), new SideBySide(outline.branches.parallel(t)));
      }
    }
    sideBySide.values().forEach(SideBySide::addPlaces);
    for (int from = 0; from < outline.touchpointCount(); from++) {
      for (int to : outline.following[from]) {
        follow(from, to);
      }
      for (int to : outline.nextSteps[from]) {
        lead(from, to);
      }
    }
    sideBySide.values().forEach(SideBySide::interleave);
  }

  /** Returns the routes. */
  Routes routes() {
    for (int loop = 0; loop < outline.loopIds.length; loop++) {
      loop(outline.loopFrom[loop], outline.loopTo[loop]);
      int weighing = outline.shoppingAround(loop);
      if (weighing >= 0) {
        loop(outline.loopFrom[loop], weighing);
      }
    }
    TreeSet<Integer> starts = new TreeSet<>();
    TreeSet<Integer> ends = new TreeSet<>();
    for (int t = 0; t < outline.touchpointCount(); t++) {
      if (outline.is(JourneyOutline.STARTS_JOURNEY, t)) {
        starts.addAll(entrances(t));
      }
      if (outline.is(JourneyOutline.ENDS_JOURNEY, t)) {
        ends.addAll(exits(t));
      }
    }
    if (ends.isEmpty() && outline.touchpointCount() > 0) {
      ends.addAll(exits(outline.touchpointCount() - 1));
    }
    return new Routes(
        numbers(labels),
        after.stream().map(RouteNet::numbers).toArray(int[][]::new),
        numbers(starts),
        numbers(ends));
  }

  private int addPlace(int touchpoint) {
    int place = labels.size();
    labels.add(touchpoint);
    after.add(new TreeSet<>());
    places.get(touchpoint).add(place);
    return place;
  }

  /** Adds the way in the order of the journey. */
  private void follow(int from, int to) {
    SideBySide group = group(from);
    if (group != null && group == group(to)) {
      group.follow(from, to);
    } else {
      exits(from).forEach(place -> after.get(place).addAll(entrances(to)));
    }
  }

  /** Adds a way that a touchpoint declares, which may also leave what goes on side by side. */
  private void lead(int from, int to) {
    SideBySide group = group(from);
    if (group != null && group == group(to)) {
      group.follow(from, to);
    } else {
      places.get(from).forEach(place -> after.get(place).addAll(entrances(to)));
    }
  }

  private @Nullable SideBySide group(int touchpoint) {
    return sideBySide.get(outline.branches.parallel(touchpoint));
  }

  private void loop(int left, int entered) {
    for (int from : exitsOf(left)) {
      for (int to = 0; to < outline.touchpointCount(); to++) {
        if (outline.phaseOf[to] == entered && outline.is(JourneyOutline.STARTS_PHASE, to)) {
          after.get(from).addAll(entrances(to));
        }
      }
    }
  }

  /** Returns the places after which the order leaves a phase; at least its last one. */
  private Set<Integer> exitsOf(int phase) {
    Set<Integer> exits = new TreeSet<>();
    int last = Moves.NONE;
    for (int t = 0; t < outline.touchpointCount(); t++) {
      if (outline.phaseOf[t] == phase) {
        last = t;
        if (outline.is(JourneyOutline.ENDS_PHASE, t)) {
          exits.addAll(exits(t));
        }
      }
    }
    if (exits.isEmpty() && last != Moves.NONE) {
      exits.addAll(exits(last));
    }
    return exits;
  }

  /** Returns the places at which a touchpoint is met first. */
  private List<Integer> entrances(int touchpoint) {
    SideBySide group = group(touchpoint);
    return group == null ? places.get(touchpoint) : group.entrances(touchpoint);
  }

  /** Returns the places of a touchpoint from which the order leaves what goes on side by side. */
  private List<Integer> exits(int touchpoint) {
    SideBySide group = group(touchpoint);
    return group == null ? places.get(touchpoint) : group.exits(touchpoint);
  }

  private static int[] numbers(Iterable<Integer> numbers) {
    List<Integer> all = new ArrayList<>();
    numbers.forEach(all::add);
    return all.stream().mapToInt(Integer::intValue).toArray();
  }

  /**
   * What goes on side by side. With too many states the order within branches is not held: each
   * touchpoint is one place, and any of another branch may come next. With too many touchpoints for
   * that, the branches come in the order written.
   */
  private final class SideBySide {
    /** The touchpoints of each branch that has any, in order. */
    private final List<List<Integer>> branches = new ArrayList<>();

    /** Per branch, how much a step in it adds to the number of a state. */
    private final int[] steps;

    private final int states;
    private final boolean isExact;
    private final boolean isInAnyOrder;

    /** Per state and branch the place at which the last step was in that branch. */
    private final int[] byState;

    SideBySide(int number) {
      Map<Integer, List<Integer>> byBranch = new TreeMap<>();
      for (int t = 0; t < outline.touchpointCount(); t++) {
        if (outline.branches.parallel(t) == number) {
          byBranch
              .computeIfAbsent(outline.branches.branchOf[t], branch -> new ArrayList<>())
              .add(t);
        }
      }
      branches.addAll(byBranch.values());
      steps = new int[branches.size()];
      long product = 1;
      for (int b = 0; b < steps.length; b++) {
        steps[b] = (int) product;
        product = Math.min(product * (branches.get(b).size() + 1L), MOST_PLACES + 1L);
        for (int i = 0; i < branches.get(b).size(); i++) {
          branchOf[branches.get(b).get(i)] = b;
          positionOf[branches.get(b).get(i)] = i;
        }
      }
      states = (int) product;
      isExact = product * steps.length <= placesLeft;
      placesLeft -= isExact ? states * steps.length : 0;
      byState = new int[isExact ? states * steps.length : 0];
      long all = branches.stream().mapToInt(List::size).sum();
      long ways = all * all;
      isInAnyOrder = !isExact && ways <= waysLeft;
      waysLeft -= isInAnyOrder ? ways : 0;
    }

    void addPlaces() {
      if (!isExact) {
        branches.forEach(branch -> branch.forEach(RouteNet.this::addPlace));
        return;
      }
      for (int state = 1; state < states; state++) {
        for (int b = 0; b < steps.length; b++) {
          int done = done(state, b);
          if (done > 0) {
            byState[state * steps.length + b] = addPlace(branches.get(b).get(done - 1));
          }
        }
      }
    }

    private int done(int state, int branch) {
      return state / steps[branch] % (branches.get(branch).size() + 1);
    }

    private int place(int state, int branch) {
      return byState[state * steps.length + branch];
    }

    /** Adds a way within one branch, whatever the others do. */
    void follow(int from, int to) {
      int branch = branchOf[from];
      if (!isExact) {
        after.get(places.get(from).get(0)).add(places.get(to).get(0));
      } else if (branch == branchOf[to]) {
        int ahead = (positionOf[to] - positionOf[from]) * steps[branch];
        for (int state = 1; state < states; state++) {
          if (done(state, branch) == positionOf[from] + 1) {
            after.get(place(state, branch)).add(place(state + ahead, branch));
          }
        }
      }
    }

    /** Adds the ways from each branch to the others. */
    void interleave() {
      if (!isExact && !isInAnyOrder) {
        for (int b = 1; b < branches.size(); b++) {
          List<Integer> before = branches.get(b - 1);
          int last = places.get(before.get(before.size() - 1)).get(0);
          after.get(last).addAll(places.get(branches.get(b).get(0)));
        }
        return;
      }
      if (!isExact) {
        branches.forEach(
            branch ->
                branches.stream()
                    .filter(other -> other != branch)
                    .forEach(
                        other ->
                            branch.forEach(
                                from ->
                                    other.forEach(
                                        to ->
                                            after
                                                .get(places.get(from).get(0))
                                                .add(places.get(to).get(0))))));
        return;
      }
      for (int state = 1; state < states; state++) {
        for (int b = 0; b < steps.length; b++) {
          for (int other = 0; done(state, b) > 0 && other < steps.length; other++) {
            if (other != b && done(state, other) < branches.get(other).size()) {
              after.get(place(state, b)).add(place(state + steps[other], other));
            }
          }
        }
      }
    }

    List<Integer> entrances(int touchpoint) {
      if (!isExact) {
        return places.get(touchpoint);
      }
      int branch = branchOf[touchpoint];
      return List.of(place((positionOf[touchpoint] + 1) * steps[branch], branch));
    }

    /** Returns the places of a touchpoint at which all branches have been passed. */
    List<Integer> exits(int touchpoint) {
      int branch = branchOf[touchpoint];
      if (!isExact) {
        return places.get(touchpoint);
      }
      return done(states - 1, branch) == positionOf[touchpoint] + 1
          ? List.of(place(states - 1, branch))
          : IntStream.range(1, states)
              .filter(state -> isDoneBut(state, touchpoint))
              .mapToObj(state -> place(state, branch))
              .toList();
    }

    /** Whether all other branches have been passed, and its own one up to a touchpoint. */
    private boolean isDoneBut(int state, int touchpoint) {
      for (int b = 0; b < steps.length; b++) {
        int expected =
            b == branchOf[touchpoint] ? positionOf[touchpoint] + 1 : branches.get(b).size();
        if (done(state, b) != expected) {
          return false;
        }
      }
      return true;
    }
  }
}
