package io.github.klantreis.observation;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The places and transitions of the routes along touchpoints. A touchpoint is one place; one of
 * what goes on side by side is a place for each state in which it may be met, a state being how far
 * each branch is.
 *
 * <p>A loop begins a round through places of its own, which can be entered at any touchpoint of the
 * phase that the loop enters. Whoever breaks a round off, anywhere, to stop or to begin another,
 * owes what whoever does not begin it owes: what comes after the phase that the loop leaves. That
 * can only be missed.
 *
 * <p>What does not concern the customer's persona is on the route, but may be passed over. A branch
 * that does not concern her is no way past a choice that has another for her: it is only on the
 * route of those who meet something of it. Nobody is expected in one with which the journey ends
 * while others go on: it is on the route of those who meet any of its touchpoints, who miss the
 * others. Such a touchpoint is therefore up to three places: one at which nothing of the branch has
 * been met so far, one at which it is the first to be met, and one after that.
 *
 * <p>What the log does not record may be passed over, too, and so may a branch of which it records
 * nothing, as nobody knows who took it.
 */
@SuppressWarnings("ReferenceEquality") // each group and each branch exists once
final class RouteNet {
  /** How many places all that goes on side by side may have for its order to be exact. */
  static final int MOST_PLACES = 10_000;

  private static final int MOST_WAYS = 1_000_000;

  private final JourneyOutline outline;

  /** Per touchpoint what it costs not to meet it. */
  private final int[] prices;

  private final List<Integer> labels = new ArrayList<>();
  private final List<Integer> placePrices = new ArrayList<>();
  private final List<NavigableSet<Integer>> after = new ArrayList<>();

  /** Per touchpoint its places; in a branch that ends, those with something of it met. */
  private final List<List<Integer>> places = new ArrayList<>();

  /** Per branch whether anything of it is expected of the customer. */
  private final boolean[] isForHer;

  /** By touchpoint of a branch that ends while others go on. */
  private final Map<Integer, Ending> endings = new TreeMap<>();

  private final Map<Integer, SideBySide> sideBySide = new LinkedHashMap<>();

  /** Per touchpoint, in what goes on side by side, the branch and the position in it. */
  private final int[] branchOf;

  private final int[] positionOf;
  private int placesLeft = MOST_PLACES;
  private long waysLeft = MOST_WAYS;

  RouteNet(JourneyOutline outline, int persona) {
    this.outline = outline;
    prices = prices(outline, persona);
    isForHer = areForHer(outline, persona);
    branchOf = new int[outline.touchpointCount()];
    positionOf = new int[outline.touchpointCount()];
    for (int t = 0; t < outline.touchpointCount(); t++) {
      places.add(new ArrayList<>());
      if (outline.branches.parallel(t) == Moves.NONE) {
        int place = addPlace(t);
        if (isInRefusal(t)) {
          placePrices.set(place, Routes.MET_ONLY);
          endings.put(t, new Ending(place, outline.personas.expects(persona, t)));
        }
      } else if (!sideBySide.containsKey(outline.branches.parallel(t))) {
        sideBySide.put(outline.branches.parallel(t), new SideBySide(outline.branches.parallel(t)));
      }
    }
    sideBySide.values().forEach(SideBySide::addPlaces);
    endings.forEach(this::addPlaces);
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

  /** Returns per touchpoint what it costs a customer not to meet it. */
  static int[] prices(JourneyOutline outline, int persona) {
    int[] prices = new int[outline.touchpointCount()];
    BranchOutline branches = outline.branches;
    boolean[] isForHer = areForHer(outline, persona);
    boolean[] isChoiceForHer = new boolean[branches.branchingIds.length];
    for (int t = 0; t < prices.length; t++) {
      prices[t] = outline.personas.expects(persona, t) ? Routes.MISSED : Routes.PASSED;
      if (branches.branchOf[t] != Moves.NONE && outline.personas.concerns(persona, t)) {
        isChoiceForHer[branches.branching(t)] |= branches.parallel(t) == Moves.NONE;
      }
    }
    for (int t = 0; t < prices.length; t++) {
      int branch = branches.branchOf[t];
      if (branch == Moves.NONE) {
        continue;
      }
      boolean isEntry = t == 0 || branches.branchOf[t - 1] != branch;
      boolean isRefusal =
          outline.isOverBesideOthers(t)
              && !outline.isBranchUnrecorded(branch)
              && (!isForHer[branch] || (isEntry && goesOn(branches, branch, isForHer)));
      if (isRefusal || (!isForHer[branch] && isChoiceForHer[branches.branching(t)])) {
        prices[t] = Routes.MET_ONLY;
      }
    }
    return prices;
  }

  private static boolean[] areForHer(JourneyOutline outline, int persona) {
    boolean[] isForHer = new boolean[outline.branches.branchIds.length];
    for (int t = 0; t < outline.touchpointCount(); t++) {
      if (outline.branches.branchOf[t] != Moves.NONE) {
        isForHer[outline.branches.branchOf[t]] |= outline.personas.concerns(persona, t);
      }
    }
    return isForHer;
  }

  /** Whether a customer can go on by another branch of the choice that a branch is of. */
  private static boolean goesOn(BranchOutline branches, int branch, boolean[] isForHer) {
    int branching = branches.branchingOf[branch];
    return IntStream.range(branches.firstBranch[branching], branches.firstBranch[branching + 1])
        .anyMatch(
            other -> !branches.endsJourney[other] && (isForHer[other] || branches.isEmpty(other)));
  }

  /** Returns the routes along the touchpoints. */
  Routes routes() {
    return plain().withRounds(this::exitsOf, this::placesOf, this::entrancesOf);
  }

  /**
   * Returns the routes along the phases.
   *
   * @param hasEnded whether they are those of a customer for whom the journey ended by a branch
   */
  Routes phaseRoutes(boolean hasEnded) {
    Plain touchpoints = plain();
    int phases = outline.phaseCount();
    int[] priceOf = new int[phases];
    for (int t = 0; t < outline.touchpointCount(); t++) {
      priceOf[outline.phaseOf[t]] |= prices[t] == Routes.MISSED ? Routes.MISSED : Routes.PASSED;
    }
    Plain net = new Plain();
    for (int p = 0; p < phases; p++) {
      net.labels.add(p);
      net.prices.add(priceOf[p]);
      net.after.add(new TreeSet<>(p + 1 < phases ? Set.of(p + 1) : Set.of()));
    }
    for (int place = 0; place < touchpoints.labels.size(); place++) {
      int from = outline.phaseOf[touchpoints.labels.get(place)];
      for (int next : touchpoints.after.get(place)) {
        int to = outline.phaseOf[touchpoints.labels.get(next)];
        if (from != to) {
          net.after.get(from).add(to);
        }
      }
    }
    touchpoints.starts.forEach(t -> net.starts.add(outline.phaseOf[touchpoints.labels.get(t)]));
    for (int end : touchpoints.ends) {
      int touchpoint = touchpoints.labels.get(end);
      if (hasEnded || !outline.isOverBesideOthers(touchpoint)) {
        net.ends.add(outline.phaseOf[touchpoint]);
      }
    }
    return net.withRounds(Set::of, Set::of, Set::of);
  }

  /** Returns the routes without loops. */
  private Plain plain() {
    Plain net = new Plain();
    net.labels.addAll(labels);
    net.prices.addAll(placePrices);
    after.forEach(next -> net.after.add(new TreeSet<>(next)));
    for (int t = 0; t < outline.touchpointCount(); t++) {
      if (outline.is(JourneyOutline.STARTS_JOURNEY, t)) {
        net.starts.addAll(entrances(t));
      }
      if (outline.is(JourneyOutline.ENDS_JOURNEY, t)) {
        net.ends.addAll(exits(t));
      }
    }
    if (net.ends.isEmpty() && outline.touchpointCount() > 0) {
      net.ends.addAll(exits(outline.touchpointCount() - 1));
    }
    net.loosen();
    return net;
  }

  /** Places and transitions without loops. */
  private final class Plain {
    final List<Integer> labels = new ArrayList<>();
    final List<Integer> prices = new ArrayList<>();
    final List<NavigableSet<Integer>> after = new ArrayList<>();
    final NavigableSet<Integer> starts = new TreeSet<>();
    final NavigableSet<Integer> ends = new TreeSet<>();

    /** Lets those who meet something of a branch that is not for them pass over the rest of it. */
    void loosen() {
      Map<Integer, Set<Integer>> onwards = new LinkedHashMap<>();
      for (int place = 0; place < labels.size(); place++) {
        if (prices.get(place) == Routes.MET_ONLY
            && !isForHer[outline.branches.branchOf[labels.get(place)]]) {
          onwards.put(place, onwards(place));
        }
      }
      if (onwards.isEmpty()) {
        return;
      }
      List<NavigableSet<Integer>> looser = new ArrayList<>();
      for (int place = 0; place < labels.size(); place++) {
        NavigableSet<Integer> next = new TreeSet<>();
        for (int passed : onwards.getOrDefault(place, Set.of(place))) {
          next.addAll(after.get(passed));
        }
        looser.add(withOnwards(next, onwards));
      }
      after.clear();
      after.addAll(looser);
      starts.addAll(withOnwards(starts, onwards));
      onwards.forEach(
          (place, passed) -> {
            if (passed.stream().anyMatch(ends::contains)) {
              ends.add(place);
            }
          });
    }

    private static NavigableSet<Integer> withOnwards(
        Set<Integer> places, Map<Integer, Set<Integer>> onwards) {
      NavigableSet<Integer> all = new TreeSet<>(places);
      places.forEach(place -> all.addAll(onwards.getOrDefault(place, Set.of())));
      return all;
    }

    /** Returns a place and those of the same branch to which it leads. */
    private Set<Integer> onwards(int place) {
      int branch = outline.branches.branchOf[labels.get(place)];
      Set<Integer> found = new TreeSet<>(Set.of(place));
      List<Integer> open = new ArrayList<>(found);
      while (!open.isEmpty()) {
        for (int next : after.get(open.remove(open.size() - 1))) {
          if (outline.branches.branchOf[labels.get(next)] == branch && found.add(next)) {
            open.add(next);
          }
        }
      }
      return found;
    }

    /**
     * Returns the routes with rounds.
     *
     * @param exitsOf per phase the places after which the order leaves it
     * @param placesOf per phase all of its places
     * @param entrancesOf per phase the places at which a loop can enter it
     */
    Routes withRounds(
        IntFunction<Set<Integer>> exitsOf,
        IntFunction<Set<Integer>> placesOf,
        IntFunction<Set<Integer>> entrancesOf) {
      int size = labels.size();
      Map<Integer, Set<Integer>> entered = entered();
      int met = size * (1 + entered.size());
      int all = entered.isEmpty() ? met : met + size;
      Plain net = new Plain();
      net.starts.addAll(starts);
      for (int copy = 0; copy < all; copy += size) {
        net.labels.addAll(labels);
        net.prices.addAll(prices);
        for (Set<Integer> next : after) {
          net.after.add(moved(next, copy));
        }
        net.ends.addAll(moved(ends, copy));
      }
      int round = 0;
      for (Map.Entry<Integer, Set<Integer>> loops : entered.entrySet()) {
        round += size;
        Set<Integer> exits = exitsOf.apply(loops.getKey());
        Set<Integer> inside = placesOf.apply(loops.getKey());
        Set<Integer> entrances = new TreeSet<>();
        loops.getValue().forEach(to -> entrances.addAll(entrancesOf.apply(to)));
        Set<Integer> leaving = new TreeSet<>();
        for (int copy = 0; copy < met; copy += size) {
          leaving.addAll(moved(exits, copy));
        }
        net.join(leaving, moved(entrances, round));
        // Who breaks off a round, which may be anywhere, may begin the next one instead.
        for (int copy = size; copy < met; copy += size) {
          net.join(moved(inside, copy), moved(entrances, copy));
        }
        NavigableSet<Integer> owed = new TreeSet<>();
        exits.forEach(exit -> owed.addAll(moved(after.get(exit), met)));
        Set<Integer> ofRound = IntStream.range(round, round + size).boxed().collect(toSet());
        net.join(ofRound, owed);
        if (exits.stream().anyMatch(ends::contains)) {
          net.ends.addAll(ofRound);
        }
      }
      return new Routes(
          numbers(net.labels),
          net.after.stream().map(RouteNet::numbers).toArray(int[][]::new),
          numbers(net.starts),
          numbers(net.ends),
          numbers(net.prices),
          met);
    }

    /**
     * Lets any of some places follow any of others: through a place at which there is nothing to
     * meet, unless that would take more ways than one for each pair.
     */
    private void join(Set<Integer> left, NavigableSet<Integer> entered) {
      NavigableSet<Integer> next = entered;
      if ((long) left.size() * entered.size() > left.size() + entered.size()) {
        next = new TreeSet<>(Set.of(labels.size()));
        labels.add(Moves.NONE);
        prices.add(Routes.PASSED);
        after.add(entered);
      }
      for (int place : left) {
        after.get(place).addAll(next);
      }
    }
  }

  private static NavigableSet<Integer> moved(Set<Integer> places, int by) {
    NavigableSet<Integer> moved = new TreeSet<>();
    places.forEach(place -> moved.add(place + by));
    return moved;
  }

  /** Returns per phase that a loop leaves the phases that loops from there enter. */
  private Map<Integer, Set<Integer>> entered() {
    Map<Integer, Set<Integer>> entered = new TreeMap<>();
    for (int loop = 0; loop < outline.loops.ids.length; loop++) {
      for (int to : new int[] {outline.loops.to[loop], outline.shoppingAround(loop)}) {
        if (outline.loops.from[loop] >= 0 && to >= 0 && to < outline.phaseCount()) {
          entered.computeIfAbsent(outline.loops.from[loop], left -> new TreeSet<>()).add(to);
        }
      }
    }
    return entered;
  }

  private int addPlace(int touchpoint) {
    int place = labels.size();
    labels.add(touchpoint);
    placePrices.add(prices[touchpoint]);
    after.add(new TreeSet<>());
    places.get(touchpoint).add(place);
    return place;
  }

  /** Adds the way in the order of the journey. */
  private void follow(int from, int to) {
    SideBySide group = group(from);
    if (group != null && group == group(to)) {
      group.follow(from, to);
    } else if (!goesOn(from, to)) {
      exits(from).forEach(place -> after.get(place).addAll(entrances(to)));
    }
  }

  /** Adds a way that a touchpoint declares, which may also leave what goes on side by side. */
  private void lead(int from, int to) {
    SideBySide group = group(from);
    if (group != null && group == group(to)) {
      group.follow(from, to);
    } else if (!goesOn(from, to)) {
      places.get(from).forEach(place -> after.get(place).addAll(entrances(to)));
    }
  }

  /**
   * Whether a touchpoint is of a branch with which the journey ends while others go on, and which
   * may be the customer's.
   */
  private boolean isInRefusal(int touchpoint) {
    int branch = outline.branches.branchOf[touchpoint];
    if (branch == Moves.NONE || !isForHer[branch]) {
      return false;
    }
    int entry = touchpoint;
    while (entry > 0 && outline.branches.branchOf[entry - 1] == branch) {
      entry--;
    }
    return prices[entry] == Routes.MET_ONLY;
  }

  private boolean isInOneEnding(int from, int to) {
    return endings.containsKey(from)
        && endings.containsKey(to)
        && outline.branches.branchOf[from] == outline.branches.branchOf[to];
  }

  /** Adds the places of a touchpoint apart from that at which it is the first to be met. */
  private void addPlaces(int touchpoint, Ending ending) {
    boolean leadsOn =
        IntStream.concat(
                Arrays.stream(outline.following[touchpoint]),
                Arrays.stream(outline.nextSteps[touchpoint]))
            .anyMatch(to -> isInOneEnding(touchpoint, to));
    int price = ending.isExpected ? Routes.MISSED : Routes.PASSED;
    ending.later = addPlace(touchpoint);
    placePrices.set(ending.later, price);
    if (leadsOn) {
      ending.earlier = addPlace(touchpoint);
      placePrices.set(ending.earlier, price + Routes.NO_END);
      places.get(touchpoint).remove(Integer.valueOf(ending.earlier)); // no end as yet
    }
  }

  /** Adds the way from a touchpoint of a branch that ends, if it leads to another one of it. */
  private boolean goesOn(int leaving, int entering) {
    Ending from = endings.get(leaving);
    Ending to = endings.get(entering);
    if (from == null || to == null || !isInOneEnding(leaving, entering)) {
      return false;
    }
    after.get(from.first).add(to.later);
    after.get(from.later).add(to.later);
    if (from.earlier != Moves.NONE) {
      after.get(from.earlier).addAll(to.entrances());
    }
    return true;
  }

  /** The places of a touchpoint of a branch that ends. */
  private static final class Ending {
    /** Where it is the first of its branch to be met. */
    final int first;

    final boolean isExpected;

    /** Where another one has been met before. */
    int later = Moves.NONE;

    /** Where nothing of the branch has been met, nor is this; there if others follow. */
    int earlier = Moves.NONE;

    Ending(int first, boolean isExpected) {
      this.first = first;
      this.isExpected = isExpected;
    }

    List<Integer> entrances() {
      return earlier == Moves.NONE ? List.of(first) : List.of(first, earlier);
    }
  }

  private @Nullable SideBySide group(int touchpoint) {
    return sideBySide.get(outline.branches.parallel(touchpoint));
  }

  private Set<Integer> placesOf(int phase) {
    Set<Integer> found = new TreeSet<>();
    for (int place = 0; place < labels.size(); place++) {
      if (outline.phaseOf[labels.get(place)] == phase) {
        found.add(place);
      }
    }
    return found;
  }

  /** Returns the places at which a loop can enter a phase. */
  private Set<Integer> entrancesOf(int phase) {
    Set<Integer> entrances = new TreeSet<>();
    for (int t = 0; t < outline.touchpointCount(); t++) {
      if (outline.phaseOf[t] == phase) {
        entrances.addAll(entrances(t));
      }
    }
    return entrances;
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
    Ending ending = endings.get(touchpoint);
    if (ending != null) {
      return ending.entrances();
    }
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
