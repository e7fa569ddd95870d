package io.github.klantreis.observation;

import static io.github.klantreis.phase.CanonicalPhase.AWARENESS;
import static io.github.klantreis.phase.CanonicalPhase.LOYALTY;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.Extent;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Place;
import io.github.klantreis.model.RandomJourneys;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.model.Transition;
import io.github.klantreis.part.Branch;
import io.github.klantreis.part.BranchPath;
import io.github.klantreis.part.Branching;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.term.BranchingKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class RoutesTest {
  private static final int NO_LABEL = -1;

  @Test
  void aTrailDeviatesByWhatIsTooMuchAndByWhatIsMissed() {
    Routes abc = Routes.linear(0, 1, 2);

    assertThat(deviations(abc)).isEqualTo(3);
    assertThat(deviations(abc, 0, 1, 2)).isZero();
    assertThat(deviations(abc, 0, 2)).isEqualTo(1);
    assertThat(deviations(abc, 0, 1, NO_LABEL, 2)).isEqualTo(1);
    assertThat(deviations(abc, 0, 1, 1, 2)).isEqualTo(1);
    assertThat(deviations(abc, 2, 1, 0)).isEqualTo(4);
    assertThat(deviations(abc, 7, NO_LABEL)).isEqualTo(5);
    assertThat(deviations(Routes.linear(), 0, 1)).isEqualTo(2);
    assertThat(deviations(Routes.linear())).isZero();
  }

  @Test
  void onlyThePartThatIsAskedForCounts() {
    assertThat(Routes.linear(0, 1, 2).deviations(new int[] {5, 0, 1, 2, 5}, 1, 4)).isZero();
    assertThat(withLoop().deviations(new int[] {5, 0, 1, 2, 5}, 1, 4)).isZero();
  }

  @Test
  void aLoopMayBeTakenAgainAndAgain() {
    assertThat(deviations(withLoop(), 0, 1, 2, 1, 2, 1, 2)).isZero();
    assertThat(deviations(withLoop(), 0, 1, 2, 1)).isEqualTo(1);
    assertThat(deviations(withLoop(), 0, 1, 2, 0, 1, 2)).isEqualTo(1);
  }

  @Test
  void theWayAheadMayBeShort() {
    Routes shortcut = new Routes(new int[] {0, 1, 2, 3}, new int[][] {{3}, {}, {}, {}});

    assertThat(shortcut.shortest()).isEqualTo(2);
    assertThat(deviations(shortcut, 0, 3)).isZero();
    assertThat(deviations(shortcut)).isEqualTo(2);
    assertThat(deviations(shortcut, 1)).isEqualTo(3);
  }

  @Test
  void theListOfDeviationsIsAlwaysTheSame() {
    // Of two lists as short, that which passes over what was met before what was missed.
    assertThat(steps(Routes.linear(0, 1), 1, 0)).containsExactly("+0", "1=0", "-1");
    assertThat(steps(Routes.linear(0, 1, 2), 0, NO_LABEL, 2))
        .containsExactly("0=0", "+1", "-1", "2=2");
    assertThat(steps(withLoop(), 0, 1, 2, 2)).containsExactly("0=0", "1=1", "2=2", "+3");
    assertThat(steps(Routes.linear(0, 1))).containsExactly("-0", "-1");
    assertThat(steps(Routes.linear())).isEmpty();
  }

  @Test
  void deviationsEqualThoseOfAPlainSearch() {
    Random random = new Random(7);
    for (int round = 0; round < Extent.of(1_500, 4_000); round++) {
      int[] labels = random.ints(random.nextInt(7), 0, 4).toArray();
      int[][] ways = ways(random, labels.length, round % 4 == 0 ? 0 : 2);
      int[] trail = random.ints(random.nextInt(9), NO_LABEL, 5).toArray();
      Routes routes = new Routes(labels, ways);

      assertThat(deviations(routes, trail))
          .as(() -> describe(labels, ways, trail))
          .isEqualTo(search(Net.inOrder(labels, ways), trail, Set.of()));
    }
  }

  @Test
  void theListHasAsManyDeviationsAsAreCountedAndFollowsARoute() {
    Random random = new Random(8);
    for (int round = 0; round < Extent.of(800, 2_000); round++) {
      int[] labels = random.ints(random.nextInt(12), 0, 6).toArray();
      int[][] ways = ways(random, labels.length, round % 4 == 0 ? 0 : 2);
      int[] trail = random.ints(random.nextInt(40), NO_LABEL, 7).toArray();
      assertFollowsARoute(Net.inOrder(labels, ways), trail, new Routes(labels, ways));
    }
  }

  @Test
  void linearModelsOfAnySizeGiveTheLongestCommonSubsequence() {
    Random random = new Random(9);
    for (int places : new int[] {1, 2, 63, 64, 65, 127, 128, 129, 200}) {
      for (int kinds : new int[] {1, 3, 50, 1000}) {
        int[] model = random.ints(places, 0, kinds).toArray();
        for (int length : new int[] {0, 1, 10, 150}) {
          int[] trail = random.ints(length, NO_LABEL, kinds).toArray();

          assertThat(deviations(Routes.linear(model), trail))
              .isEqualTo(length + places - 2 * longestCommonSubsequence(model, trail));
        }
      }
    }
  }

  /** A way within a phase is no way of the phases. */
  @Test
  void theRoutesOfPhasesFollowThoseOfTouchpoints() {
    Journey journey =
        Journey.builder("shop", "Shop")
            .phase(AWARENESS, phase -> phase.touchpoint("sees", "Sees"))
            .phase(PURCHASE, phase -> phase.touchpoint("pays", "Pays").touchpoint("gets", "Gets"))
            .phase(
                LOYALTY,
                phase ->
                    phase
                        .touchpoint("asks", "Asks")
                        .touchpoint("tells", "Tells", tells -> tells.leadsTo("gets")))
            .build();
    Routes phases = JourneyOutline.of(journey).phaseRoutes(JourneyOutline.NOBODY, false);

    assertThat(phases.shortest()).isEqualTo(3);
    assertThat(deviations(phases, 0, 1, 2)).isZero();
    assertThat(deviations(phases, 0, 1, 2, 1, 2)).isZero();
    assertThat(deviations(phases, 0, 1, 2, 2)).isEqualTo(1);
    assertThat(deviations(phases, 0, 1, 2, 0, 1, 2)).isEqualTo(1);
  }

  @Test
  void theRoutesOfAJourneyAreThoseOfItsTouchpoints() {
    RandomJourneys journeys = RandomJourneys.seeded(10);
    Random random = new Random(10);
    int tried = 0;
    while (tried < 300) {
      Journey journey = journeys.next();
      JourneyOutline outline = JourneyOutline.of(journey);
      if (hasSideBySide(journey) || outline.personas.concernsSome()) {
        continue; // its places are states, see BranchesMetTest; or see ConcernedRoutesTest
      }
      tried++;
      List<String> ids = List.of(outline.touchpointIds);
      int[][] ways = new int[ids.size()][];
      Set<Integer> ends = new HashSet<>();
      Map<Integer, List<Integer>> exits = new TreeMap<>();
      Journey longer = withEnds(journey);
      for (int from = 0; from < ways.length; from++) {
        String id = ids.get(from);
        Phase left = journey.phaseOf(id).orElseThrow();
        boolean isLast =
            left.lastTouchpoints().isEmpty()
                ? left.touchpoints().get(left.touchpoints().size() - 1).id().equals(id)
                : left.lastTouchpoints().stream().anyMatch(last -> last.id().equals(id));
        if (isLast) {
          exits.computeIfAbsent(outline.phaseOf[from], p -> new ArrayList<>()).add(from);
        }
        Set<Integer> next = new HashSet<>();
        for (Touchpoint to : longer.next(id)) {
          if (to.id().equals(END)) {
            ends.add(from);
          } else {
            next.add(ids.indexOf(to.id()));
          }
        }
        if (journey.canEndAfter(id) && isSeenToEnd(journey, id)) {
          ends.add(from); // with a branch, as the end follows otherwise
        }
        ways[from] = next.stream().mapToInt(Integer::intValue).toArray();
      }
      int[] labels = IntStream.range(0, ways.length).toArray();
      int[] trail = random.ints(8, NO_LABEL, ways.length + 1).toArray();
      List<Integer> starts =
          longer.next(START).stream()
              .filter(to -> !to.id().equals(END))
              .map(to -> ids.indexOf(to.id()))
              .toList();
      if (ends.isEmpty() && ways.length > 0) {
        ends.add(ways.length - 1);
      }

      Refused refused = Refused.of(outline, refusals(journey, ids), ways);
      Map<Integer, Set<Integer>> entered = entered(journey, ids);
      entered.replaceAll((left, to) -> new TreeSet<>(refused.entrances(to)));
      exits.replaceAll((left, from) -> refused.exits(from));
      Net net =
          new Net(
                  refused.each(labels),
                  refused.ways(ways),
                  refused.entrances(starts),
                  new HashSet<>(refused.exits(ends)))
              .withRounds(entered, exits, refused.each(outline.phaseOf));
      Set<Integer> metOnly = refused.inAll(refused.first(), net);
      assertFollowsARoute(
          net.withLostEnds(metOnly, refused.inAll(refused.earlier().values(), net)),
          trail,
          Routes.ofTouchpoints(outline, JourneyOutline.NOBODY),
          metOnly);
    }
  }

  /**
   * The touchpoints of branches that end the journey while others go on. Each is a place at which
   * it is the first of its branch to be met, another one for later, and if others of the branch
   * follow, a third at which none has been met.
   *
   * @param branchOf by touchpoint the branch
   */
  private record Refused(
      int size,
      Map<Integer, Integer> branchOf,
      Map<Integer, Integer> later,
      Map<Integer, Integer> earlier) {
    static Refused of(JourneyOutline outline, Set<Integer> entries, int[][] ways) {
      int[] all = outline.branches.branchOf;
      Set<Integer> branches = entries.stream().map(entry -> all[entry]).collect(toSet());
      Map<Integer, Integer> branchOf = new TreeMap<>();
      for (int t = 0; t < ways.length; t++) {
        if (branches.contains(all[t])) {
          branchOf.put(t, all[t]);
        }
      }
      Map<Integer, Integer> later = new TreeMap<>();
      Map<Integer, Integer> earlier = new TreeMap<>();
      int size = ways.length;
      for (int t : branchOf.keySet()) {
        later.put(t, size++);
        if (Arrays.stream(ways[t]).anyMatch(to -> branchOf.get(t).equals(branchOf.get(to)))) {
          earlier.put(t, size++);
        }
      }
      return new Refused(size, branchOf, later, earlier);
    }

    Set<Integer> first() {
      return branchOf.keySet();
    }

    List<Integer> entrances(Collection<Integer> touchpoints) {
      return with(earlier, touchpoints);
    }

    List<Integer> exits(Collection<Integer> touchpoints) {
      return with(later, touchpoints);
    }

    private static List<Integer> with(Map<Integer, Integer> more, Collection<Integer> touchpoints) {
      Set<Integer> all = new TreeSet<>(touchpoints);
      touchpoints.stream().filter(more::containsKey).map(more::get).forEach(all::add);
      return List.copyOf(all);
    }

    /** Returns what places have of their touchpoints. */
    int[] each(int[] touchpoints) {
      int[] places = Arrays.copyOf(touchpoints, size);
      Stream.of(later, earlier)
          .forEach(more -> more.forEach((t, place) -> places[place] = touchpoints[t]));
      return places;
    }

    int[][] ways(int[][] touchpoints) {
      int[][] ways = Arrays.copyOf(touchpoints, size);
      for (int from = 0; from < touchpoints.length; from++) {
        Set<Integer> inside = new TreeSet<>();
        Set<Integer> outside = new TreeSet<>();
        for (int to : touchpoints[from]) {
          boolean isInside =
              branchOf.containsKey(from) && branchOf.get(from).equals(branchOf.get(to));
          (isInside ? inside : outside).add(to);
        }
        Set<Integer> next = new TreeSet<>(entrances(outside));
        inside.stream().map(later::get).forEach(next::add);
        ways[from] = next.stream().mapToInt(Integer::intValue).toArray();
        if (later.containsKey(from)) {
          ways[later.get(from)] = ways[from];
        }
        if (earlier.containsKey(from)) {
          ways[earlier.get(from)] =
              entrances(inside).stream().mapToInt(Integer::intValue).toArray();
        }
      }
      return ways;
    }

    /** Returns the places of all rounds. */
    Set<Integer> inAll(Collection<Integer> places, Net net) {
      return IntStream.range(0, net.ways().length)
          .filter(place -> places.contains(place % size))
          .boxed()
          .collect(toSet());
    }
  }

  /** Returns the first touchpoints of branches that end the journey while others go on. */
  private static Set<Integer> refusals(Journey journey, List<String> ids) {
    Set<Integer> refusals = new HashSet<>();
    for (Phase phase : journey.phases()) {
      for (Branching branching : phase.branchings()) {
        if (branching.branches().stream().allMatch(Branch::endsJourney)) {
          continue;
        }
        for (Branch branch : branching.branches()) {
          if (branch.endsJourney()) {
            phase.touchpoints(new BranchPath(branching.id(), branch.id())).stream()
                .limit(1)
                .filter(first -> comesToEnd(journey, first.id()))
                .forEach(first -> refusals.add(ids.indexOf(first.id())));
          }
        }
      }
    }
    return refusals;
  }

  /** Whether one comes from a touchpoint along its branch to where the journey can end. */
  static boolean comesToEnd(Journey journey, String first) {
    Set<String> reached = new HashSet<>(Set.of(first));
    int before;
    do {
      before = reached.size();
      for (String at : List.copyOf(reached)) {
        journey.next(at).stream()
            .map(Touchpoint::id)
            .filter(next -> journey.branchOf(next).equals(journey.branchOf(first)))
            .forEach(reached::add);
      }
    } while (reached.size() > before);
    return reached.stream().anyMatch(journey::canEndAfter);
  }

  /**
   * Whether the journey does not only end there with a branch without touchpoints beside others
   * that lead on to something.
   */
  private static boolean isSeenToEnd(Journey journey, String id) {
    Journey inOrder = journey.withTouchpoint(id, t -> t.nextSteps(List.of()));
    return inOrder.canEndAfter(id)
        && inOrder.next(id).stream().allMatch(next -> endsOrLeadsToNothing(journey, next.id()));
  }

  private static boolean endsOrLeadsToNothing(Journey journey, String next) {
    Phase phase = journey.phaseOf(next).orElseThrow();
    return journey
        .branchOf(next)
        .filter(
            path -> {
              List<Touchpoint> inside = phase.touchpoints(path);
              return phase.branch(path).orElseThrow().endsJourney()
                  || isSeenToEnd(journey, inside.get(inside.size() - 1).id());
            })
        .isPresent();
  }

  /** Returns the touchpoints of the phases that loops enter, by the number of the phase left. */
  private static Map<Integer, Set<Integer>> entered(Journey journey, List<String> ids) {
    List<Phase> met = journey.phases().stream().filter(p -> !p.touchpoints().isEmpty()).toList();
    Map<Integer, Set<Integer>> entered = new TreeMap<>();
    int left = -1;
    for (Phase phase : journey.phases()) {
      left += phase.touchpoints().isEmpty() ? 0 : 1;
      for (Transition way : journey.transitionsFrom(phase.id())) {
        if (way.loop().isEmpty() || left < 0) {
          continue;
        }
        String to = way.to().orElseThrow().id();
        journey.phases().stream()
            .dropWhile(each -> !each.id().equals(to))
            .filter(met::contains)
            .limit(1)
            .flatMap(each -> each.touchpoints().stream())
            .map(touchpoint -> ids.indexOf(touchpoint.id()))
            .forEach(entered.computeIfAbsent(left, p -> new TreeSet<>())::add);
      }
    }
    entered.values().removeIf(Set::isEmpty);
    return entered;
  }

  private static final String START = "the-very-start";
  private static final String END = "the-very-end";

  private static boolean hasSideBySide(Journey journey) {
    return journey.phases().stream()
        .flatMap(phase -> phase.branchings().stream())
        .anyMatch(branching -> branching.kind() == BranchingKind.PARALLEL);
  }

  private static Journey withEnds(Journey journey) {
    PhaseKind kind = journey.phaseModel().phases().get(0);
    return journey.edit(
        e ->
            e.insert(Phase.builder(START, kind).touchpoint(START, "Start").build(), Place.first())
                .insert(Phase.builder(END, kind).touchpoint(END, "End").build(), Place.last()));
  }

  /** Places with all ways, where routes start and where they end. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Net(int[] labels, int[][] ways, List<Integer> starts, Set<Integer> ends) {
    /** With the next place after each, from the first to the last. */
    static Net inOrder(int[] labels, int[][] ways) {
      int[][] all = new int[ways.length][];
      for (int place = 0; place < all.length; place++) {
        all[place] =
            IntStream.concat(
                    Arrays.stream(ways[place]), IntStream.range(place + 1, ways.length).limit(1))
                .toArray();
      }
      return new Net(
          labels,
          all,
          ways.length == 0 ? List.of() : List.of(0),
          Set.of(ways.length == 0 ? 0 : ways.length - 1));
    }

    /** Where no way leads to an end but past what need be met, any place is one. */
    Net withLostEnds(Set<Integer> metOnly, Set<Integer> neverEnds) {
      Set<Integer> finding = new HashSet<>(ends);
      boolean grows = true;
      while (grows) {
        grows = false;
        for (int place = 0; place < ways.length; place++) {
          grows |=
              Arrays.stream(ways[place])
                      .filter(to -> !metOnly.contains(to))
                      .anyMatch(finding::contains)
                  && finding.add(place);
        }
      }
      Set<Integer> all = new HashSet<>(ends);
      IntStream.range(0, ways.length)
          .filter(place -> !finding.contains(place) && !neverEnds.contains(place))
          .forEach(all::add);
      if (ways.length == 0) {
        all.add(0);
      }
      return new Net(labels, ways, starts, all);
    }

    /**
     * With rounds, each with all places anew, and at last with the places that are owed by those
     * who break a round off.
     */
    Net withRounds(
        Map<Integer, Set<Integer>> entered, Map<Integer, List<Integer>> exits, int[] phaseOf) {
      int size = ways.length;
      int owed = size * (1 + entered.size());
      List<Set<Integer>> all = new ArrayList<>();
      Set<Integer> lasts = new HashSet<>();
      for (int place = 0; place < (entered.isEmpty() ? owed : owed + size); place++) {
        int round = place / size * size;
        all.add(
            new TreeSet<>(
                Arrays.stream(ways[place % size]).map(to -> to + round).boxed().toList()));
        if (ends.contains(place % size)) {
          lasts.add(place);
        }
      }
      int round = size;
      for (int left : entered.keySet()) {
        // An unmarked end of a phase is its last touchpoint.
        for (int place = size; place < owed; place++) {
          if (phaseOf[place % size] == left) {
            for (int to : entered.get(left)) {
              all.get(place).add(place / size * size + to);
            }
          }
        }
        for (int exit : exits.get(left)) {
          for (int to : entered.get(left)) {
            for (int before = exit; before < owed; before += size) {
              all.get(before).add(round + to);
            }
          }
          for (int place = round; place < round + size; place++) {
            for (int to : ways[exit]) {
              all.get(place).add(owed + to);
            }
            if (ends.contains(exit)) {
              lasts.add(place);
            }
          }
        }
        round += size;
      }
      int[] labelOf = new int[all.size()];
      for (int place = 0; place < labelOf.length; place++) {
        labelOf[place] = place < owed ? labels[place % size] : Integer.MIN_VALUE;
      }
      int[][] next =
          all.stream()
              .map(to -> to.stream().mapToInt(Integer::intValue).toArray())
              .toArray(int[][]::new);
      return new Net(labelOf, next, starts, lasts);
    }

    List<Integer> next(int place) {
      return place == ways.length ? starts : Arrays.stream(ways[place]).boxed().toList();
    }
  }

  private static void assertFollowsARoute(Net net, int[] trail, Routes routes) {
    assertFollowsARoute(net, trail, routes, Set.of());
  }

  private static void assertFollowsARoute(
      Net net, int[] trail, Routes routes, Set<Integer> metOnly) {
    int[] labels = net.labels();
    int expected = search(net, trail, metOnly);
    assertThat(deviations(routes, trail))
        .as(() -> describe(labels, net.ways(), trail) + net.starts() + net.ends())
        .isEqualTo(expected);
    int[] state = {labels.length, 0, 0};
    routes.align(
        trail,
        (position, place) -> {
          if (place >= 0) {
            assertThat(net.next(state[0]))
                .as(() -> describe(labels, net.ways(), trail))
                .contains(place);
            state[0] = place;
          }
          if (position >= 0) {
            assertThat(position).isEqualTo(state[1]++);
          }
          if (place >= 0 && position >= 0) {
            assertThat(labels[place]).isEqualTo(trail[position]);
          } else {
            state[2]++;
          }
        });
    assertThat(net.ends()).contains(state[0]);
    assertThat(state[1]).isEqualTo(trail.length);
    assertThat(state[2]).isEqualTo(expected);
  }

  private static Routes withLoop() {
    return new Routes(new int[] {0, 1, 2}, new int[][] {{}, {}, {1}});
  }

  private static int[][] ways(Random random, int places, int most) {
    return IntStream.range(0, places)
        .mapToObj(p -> random.ints(random.nextInt(most + 1), 0, places).toArray())
        .toArray(int[][]::new);
  }

  private static int deviations(Routes routes, int... trail) {
    return routes.deviations(trail, 0, trail.length);
  }

  private static List<String> steps(Routes routes, int... trail) {
    List<String> steps = new ArrayList<>();
    routes.align(
        trail,
        (position, place) ->
            steps.add(
                position < 0 ? "-" + place : place < 0 ? "+" + position : position + "=" + place));
    return steps;
  }

  /** Dijkstra's algorithm on pairs of a place and of a number of labels that are read. */
  private static int search(Net net, int[] trail, Set<Integer> metOnly) {
    int[] labels = net.labels();
    PriorityQueue<List<Integer>> open = new PriorityQueue<>(Comparator.comparing(s -> s.get(0)));
    Set<List<Integer>> done = new HashSet<>();
    open.add(List.of(0, labels.length, 0));
    while (true) {
      List<Integer> state = open.remove();
      int cost = state.get(0);
      int place = state.get(1);
      int read = state.get(2);
      if (read == trail.length && net.ends().contains(place)) {
        return cost;
      }
      if (!done.add(List.of(place, read))) {
        continue;
      }
      if (read < trail.length) {
        open.add(List.of(cost + 1, place, read + 1));
      }
      for (int to : net.next(place)) {
        if (!metOnly.contains(to)) {
          open.add(List.of(cost + 1, to, read));
        }
        if (read < trail.length && labels[to] == trail[read]) {
          open.add(List.of(cost, to, read + 1));
        }
      }
    }
  }

  private static int longestCommonSubsequence(int[] one, int[] other) {
    int[][] longest = new int[one.length + 1][other.length + 1];
    for (int i = 1; i <= one.length; i++) {
      for (int j = 1; j <= other.length; j++) {
        longest[i][j] =
            one[i - 1] == other[j - 1]
                ? longest[i - 1][j - 1] + 1
                : Math.max(longest[i - 1][j], longest[i][j - 1]);
      }
    }
    return longest[one.length][other.length];
  }

  private static String describe(int[] labels, int[][] ways, int[] trail) {
    return Arrays.toString(labels) + Arrays.deepToString(ways) + Arrays.toString(trail);
  }
}
