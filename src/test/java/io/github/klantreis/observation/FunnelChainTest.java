package io.github.klantreis.observation;

import static io.github.klantreis.phase.CanonicalPhase.AWARENESS;
import static io.github.klantreis.phase.CanonicalPhase.CONSIDERATION;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.Extent;
import io.github.klantreis.model.Journey;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class FunnelChainTest {
  private static final int ROUNDS = Extent.of(1_500, 4_000);

  @ParameterizedTest
  @EnumSource(FunnelMode.class)
  void chainAndReasonAreThoseOfASearchThroughAllChains(FunnelMode mode) {
    Random random = new Random(mode.name().hashCode());
    for (int round = 0; round < ROUNDS; round++) {
      Case drawn = Case.draw(random, mode);

      FunnelChain chain = drawn.chain();

      if (mode == FunnelMode.ANY_ORDER) {
        assertAnyOrder(drawn, chain);
      } else {
        assertOrdered(drawn, chain);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(FunnelMode.class)
  void stepByStepComesAsFar(FunnelMode mode) {
    Random random = new Random(11);
    for (int round = 0; round < ROUNDS; round++) {
      Case drawn = Case.draw(random, mode);
      FunnelState state = new FunnelState(drawn.steps, mode, drawn.window);
      for (int i = 0; i < drawn.phases.length; i++) {
        state = state.next(drawn.phases[i], drawn.times[i]);

        assertThat(state.stepsReached())
            .as("after %s encounters of %s", i + 1, drawn)
            .isEqualTo(drawn.upTo(i + 1).chain().stepsReached());
      }
    }
  }

  @Test
  void theFirstEntryDecidesEvenWhereALaterOneWouldDo() {
    int[] phases = {0, 0, 1};
    long[] times = {0, 8, 10};

    FunnelChain first = FunnelChain.of(phases, times, 2, FunnelMode.FIRST_ENTRY, 5);

    assertThat(first.stepsReached()).isEqualTo(1);
    assertThat(first.miss(1)).isEqualTo(miss(StepReason.AFTER_WINDOW, 2, 5, 0));
    assertThat(FunnelChain.of(phases, times, 2, FunnelMode.BEST_START, 5).stepsReached())
        .isEqualTo(2);
  }

  @Test
  void theWindowIncludesItsLastMoment() {
    for (FunnelMode mode : FunnelMode.values()) {
      int[] phases = {0, 1};
      assertThat(FunnelChain.of(phases, new long[] {3, 10}, 2, mode, 7).stepsReached())
          .as(mode.name())
          .isEqualTo(2);
      assertThat(FunnelChain.of(phases, new long[] {3, 11}, 2, mode, 7).miss(1))
          .as(mode.name())
          .isEqualTo(miss(StepReason.AFTER_WINDOW, 1, 1, 0));
    }
  }

  @Test
  void tiesCountAsTheModeSays() {
    int[] phases = {1, 0};
    long[] times = {4, 4};
    FunnelChain.Miss tied = miss(StepReason.SAME_INSTANT, 0, -1);

    assertThat(FunnelChain.of(phases, times, 2, FunnelMode.BEST_START, 9).miss(1)).isEqualTo(tied);
    assertThat(FunnelChain.of(phases, times, 2, FunnelMode.FIRST_ENTRY, 9).miss(1)).isEqualTo(tied);
    assertThat(
            FunnelChain.of(phases, times, 2, FunnelMode.BEST_START_TIES_IN_FAVOUR, 0)
                .stepsReached())
        .isEqualTo(2);
    assertThat(
            FunnelChain.of(new int[] {0, 1}, times, 2, FunnelMode.BEST_START_STRICTLY_LATER, 9)
                .miss(1))
        .isEqualTo(miss(StepReason.SAME_INSTANT, 1, -1));
  }

  /**
   * Three and more at one instant, also of the same phase, in every order: as a reader would say.
   */
  @Test
  void manyTiesCountAsTheModeSays() {
    for (int[] phases :
        new int[][] {{0, 1, 2}, {2, 1, 0}, {1, 0, 2}, {1, 1, 0, 2}, {2, 0, 1, 0, 2, 1}}) {
      assertThat(ties(FunnelMode.BEST_START_TIES_IN_FAVOUR, phases)).isEqualTo(3);
      assertThat(ties(FunnelMode.BEST_START_STRICTLY_LATER, phases)).isEqualTo(1);
    }
    assertThat(ties(FunnelMode.BEST_START_TIES_IN_FAVOUR, 2, 2, 1)).isZero();
    assertThat(ties(FunnelMode.BEST_START_TIES_IN_FAVOUR, 2, 0, 0, 2)).isEqualTo(1);
    // Two instants with three each: strictly later, one step an instant.
    int[] twice = {0, 1, 2, 2, 1, 0};
    long[] times = {5, 5, 5, 6, 6, 6};
    assertThat(reached(FunnelMode.BEST_START_STRICTLY_LATER, twice, times, 0)).isEqualTo(1);
    assertThat(reached(FunnelMode.BEST_START_STRICTLY_LATER, twice, times, 1)).isEqualTo(2);
    assertThat(reached(FunnelMode.BEST_START_TIES_IN_FAVOUR, twice, times, 0)).isEqualTo(3);
    // Three instants: what is of the same instant may not lead on, what was there before may.
    int[] thrice = {0, 1, 1, 0, 1, 2, 2, 1, 0};
    long[] steps = {1, 1, 1, 2, 2, 2, 3, 3, 3};
    assertThat(reached(FunnelMode.BEST_START_STRICTLY_LATER, thrice, steps, 2)).isEqualTo(3);
    assertThat(reached(FunnelMode.BEST_START_STRICTLY_LATER, thrice, steps, 1)).isEqualTo(2);
  }

  private static int ties(FunnelMode mode, int... phases) {
    long[] times = new long[phases.length];
    Arrays.fill(times, 4);
    return reached(mode, phases, times, 0);
  }

  /** By the chain, step by step, and by a tally, which all have to agree. */
  private static int reached(FunnelMode mode, int[] phases, long[] times, long window) {
    int reached = FunnelChain.of(phases, times, 3, mode, window).stepsReached();
    FunnelState state = new FunnelState(3, mode, window);
    for (int i = 0; i < phases.length; i++) {
      state = state.next(phases[i], times[i]);
    }
    assertThat(state.stepsReached()).isEqualTo(reached);
    ObservationPlan plan =
        ObservationPlan.of(
                Journey.builder("three", "Three steps")
                    .phase(AWARENESS, p -> p.touchpoint("a", "A"))
                    .phase(CONSIDERATION, p -> p.touchpoint("b", "B"))
                    .phase(PURCHASE, p -> p.touchpoint("c", "C"))
                    .build())
            .withFunnel(mode)
            .withWindow(Duration.ofMillis(window));
    Funnel funnel =
        plan.newTally().add(plan, phases, times, 0, phases.length).statistics(plan).funnel();
    assertThat(funnel.steps().stream().filter(step -> step.reached() == 1)).hasSize(reached);
    return reached;
  }

  @Test
  void whatLiesBetweenIsToldWhereTheStepsAreContiguous() {
    int[] phases = {0, -1, 1, 0, 0, 2, 2, 1};
    long[] times = {0, 1, 2, 3, 4, 5, 6, 7};

    FunnelChain chain = FunnelChain.of(phases, times, 3, FunnelMode.CONTIGUOUS, 100);

    assertThat(chain.stepsReached()).isEqualTo(1);
    assertThat(chain.filledBy(0)).isEqualTo(0);
    assertThat(chain.miss(1)).isEqualTo(miss(StepReason.ENCOUNTER_BETWEEN, 2, 1));
    assertThat(chain.miss(2)).isEqualTo(miss(StepReason.PREVIOUS_STEP_NOT_REACHED, -1, -1));
  }

  @Test
  void theFewestEncountersBetweenAreTheNearestMiss() {
    int[] first = {0, -1, 1, 0, -1, -1, 1};
    int[] second = {0, -1, -1, 1, 0, -1, 1};
    long[] times = {0, 1, 2, 3, 4, 5, 6};

    assertThat(FunnelChain.of(first, times, 2, FunnelMode.CONTIGUOUS, 100).miss(1))
        .isEqualTo(miss(StepReason.ENCOUNTER_BETWEEN, 2, 1));
    assertThat(FunnelChain.of(second, times, 2, FunnelMode.CONTIGUOUS, 100).miss(1))
        .isEqualTo(miss(StepReason.ENCOUNTER_BETWEEN, 6, 5));
  }

  @Test
  void stepsInAnyOrderNeedNotBeTheFirstOnes() {
    int[] phases = {2, 1, 0};
    long[] times = {0, 3, 20};

    FunnelChain chain = FunnelChain.of(phases, times, 4, FunnelMode.ANY_ORDER, 5);

    assertThat(chain.stepsReached()).isEqualTo(2);
    assertThat(chain.filledBy(2)).isZero();
    assertThat(chain.filledBy(1)).isEqualTo(1);
    assertThat(chain.miss(0)).isEqualTo(miss(StepReason.AFTER_WINDOW, 2, 15, 0));
    assertThat(chain.miss(3)).isEqualTo(miss(StepReason.NEVER_MET, -1, -1));
    assertThat(
            FunnelChain.of(new int[] {0, 2, 1}, new long[] {0, 17, 20}, 3, FunnelMode.ANY_ORDER, 5)
                .miss(0))
        .isEqualTo(miss(StepReason.BEFORE_WINDOW, 0, 15, 2));
  }

  @Test
  void aStepMetTooEarlyIsToldByItsLastEncounter() {
    FunnelChain chain =
        FunnelChain.of(
            new int[] {1, 1, 0, 2}, new long[] {0, 1, 2, 3}, 3, FunnelMode.BEST_START, 100);

    assertThat(chain.miss(1)).isEqualTo(miss(StepReason.BEFORE_PREVIOUS_STEP, 1, -1));
    assertThat(chain.miss(2).reason()).isEqualTo(StepReason.PREVIOUS_STEP_NOT_REACHED);
  }

  @Test
  void whoNeverMetAnythingHasReachedNothing() {
    for (FunnelMode mode : FunnelMode.values()) {
      FunnelChain chain = FunnelChain.of(new int[] {-1}, new long[] {0}, 2, mode, 100);

      assertThat(chain.stepsReached()).isZero();
      assertThat(chain.miss(1).reason()).isEqualTo(StepReason.NEVER_MET);
      assertThat(FunnelChain.of(new int[0], new long[0], 0, mode, 0).stepsReached()).isZero();
    }
  }

  private static FunnelChain.Miss miss(StepReason reason, int encounter, int between) {
    return new FunnelChain.Miss(reason, encounter, between);
  }

  private static FunnelChain.Miss miss(StepReason reason, int encounter, long by, int window) {
    return new FunnelChain.Miss(reason, encounter, -1, by, window);
  }

  @Test
  void ofStartsAtOneInstantTheLastCounts() {
    int[] phases = {0, 1, 0, 1, 2};
    long[] times = {0, 0, 0, 10, 30};
    FunnelChain chain = FunnelChain.of(phases, times, 3, FunnelMode.BEST_START, 100);

    assertThat(chain.filledBy(0)).isEqualTo(2);
    assertThat(chain.filledBy(1)).isEqualTo(3);
    assertThat(chain.filledBy(2)).isEqualTo(4);
    ObservationPlan plan =
        ObservationPlan.of(
            Journey.builder("three", "Three steps")
                .phase(AWARENESS, p -> p.touchpoint("a", "A"))
                .phase(CONSIDERATION, p -> p.touchpoint("b", "B"))
                .phase(PURCHASE, p -> p.touchpoint("c", "C"))
                .build());
    Funnel funnel = plan.newTally().add(plan, phases, times, 0, 5).statistics(plan).funnel();
    assertThat(funnel.steps().get(2).sincePreviousStep().total()).hasMillis(20);
  }

  private static void assertOrdered(Case drawn, FunnelChain chain) {
    List<List<Integer>> chains = drawn.chains();
    int reached = chains.stream().mapToInt(List::size).max().orElse(0);
    assertThat(chain.stepsReached()).as(drawn::toString).isEqualTo(reached);

    List<Integer> found = IntStream.range(0, reached).mapToObj(chain::filledBy).toList();
    List<Integer> best =
        chains.stream().filter(c -> c.size() == reached).min(drawn.preference()).orElse(List.of());
    assertThat(found).as(drawn::toString).isEqualTo(best);

    for (int step = reached; step < drawn.steps; step++) {
      assertThat(chain.filledBy(step)).isEqualTo(FunnelChain.NONE);
      assertThat(chain.miss(step)).as(drawn::toString).isEqualTo(drawn.miss(step, chains));
    }
  }

  private static void assertAnyOrder(Case drawn, FunnelChain chain) {
    assertThat(chain.stepsReached()).as(drawn::toString).isEqualTo(drawn.mostInAWindow());
    List<Integer> filled = new ArrayList<>();
    for (int step = 0; step < drawn.steps; step++) {
      int position = chain.filledBy(step);
      if (position != FunnelChain.NONE) {
        assertThat(drawn.phases[position]).isEqualTo(step);
        filled.add(position);
      }
    }
    int first = filled.stream().mapToInt(p -> p).min().orElse(-1);
    int last = filled.stream().mapToInt(p -> p).max().orElse(-1);
    if (first >= 0) {
      assertThat(drawn.times[last] - drawn.times[first]).isLessThanOrEqualTo(drawn.window);
    }
    for (int step = 0; step < drawn.steps; step++) {
      if (chain.filledBy(step) == FunnelChain.NONE) {
        assertThat(chain.miss(step))
            .as(drawn::toString)
            .isEqualTo(
                first < 0
                    ? miss(StepReason.NEVER_MET, -1, -1)
                    : drawn.missInAnyOrder(step, first, last));
      }
    }
  }

  /** A small trail, with many encounters at the same instant. */
  private static final class Case {
    final int[] phases;
    final long[] times;
    final int steps;
    final FunnelMode mode;
    final long window;

    Case(int[] phases, long[] times, int steps, FunnelMode mode, long window) {
      this.phases = phases;
      this.times = times;
      this.steps = steps;
      this.mode = mode;
      this.window = window;
    }

    static Case draw(Random random, FunnelMode mode) {
      int steps = 1 + random.nextInt(4);
      int[] phases = random.ints(random.nextInt(9), -1, steps).toArray();
      long[] times = random.longs(phases.length, 0, 12).sorted().toArray();
      long window = random.nextInt(4) == 0 ? Long.MAX_VALUE : random.nextInt(8);
      return new Case(phases, times, steps, mode, window);
    }

    FunnelChain chain() {
      return FunnelChain.of(phases, times, steps, mode, window);
    }

    Case upTo(int end) {
      return new Case(Arrays.copyOf(phases, end), Arrays.copyOf(times, end), steps, mode, window);
    }

    /** All chains that fill the first step, or more of the first steps. */
    List<List<Integer>> chains() {
      List<List<Integer>> chains = new ArrayList<>();
      for (int i = 0; i < phases.length; i++) {
        if (phases[i] == 0) {
          extend(List.of(i), chains);
          if (mode == FunnelMode.FIRST_ENTRY) {
            return chains;
          }
        }
      }
      return chains;
    }

    private void extend(List<Integer> chain, List<List<Integer>> chains) {
      chains.add(chain);
      for (int i = 0; i < phases.length; i++) {
        if (phases[i] == chain.size() && whyNot(chain, i) == null) {
          List<Integer> longer = new ArrayList<>(chain);
          longer.add(i);
          extend(longer, chains);
        }
      }
    }

    /** Why an encounter with the next step cannot prolong a chain, or null when it can. */
    private FunnelChain.Miss whyNot(List<Integer> chain, int i) {
      int end = chain.get(chain.size() - 1);
      boolean follows =
          switch (mode) {
            case BEST_START_TIES_IN_FAVOUR -> times[i] >= times[end];
            case BEST_START_STRICTLY_LATER -> times[i] > times[end];
            default -> i > end;
          };
      if (!follows) {
        return times[i] == times[end]
            ? FunnelChainTest.miss(StepReason.SAME_INSTANT, i, -1)
            : FunnelChainTest.miss(StepReason.BEFORE_PREVIOUS_STEP, i, -1);
      }
      if (mode == FunnelMode.CONTIGUOUS && i > end + 1) {
        return FunnelChainTest.miss(StepReason.ENCOUNTER_BETWEEN, i, end + 1);
      }
      long by = times[i] - times[chain.get(0)] - window;
      return times[i] - times[chain.get(0)] > window
          ? FunnelChainTest.miss(StepReason.AFTER_WINDOW, i, by, chain.get(0))
          : null;
    }

    /** First complete, then last to start, then each step early. */
    Comparator<List<Integer>> preference() {
      Comparator<Integer> early =
          mode == FunnelMode.BEST_START_TIES_IN_FAVOUR
              ? Comparator.comparingLong((Integer i) -> times[i])
                  .thenComparing(i -> phases[i])
                  .thenComparing(i -> i)
              : Comparator.naturalOrder();
      Comparator<List<Integer>> preference =
          Comparator.comparing((List<Integer> c) -> c.get(c.size() - 1), early)
              .thenComparing(c -> -times[c.get(0)])
              .thenComparing(c -> -c.get(0));
      return preference.thenComparing(
          (one, other) ->
              IntStream.range(0, one.size())
                  .map(k -> early.compare(one.get(k), other.get(k)))
                  .filter(order -> order != 0)
                  .findFirst()
                  .orElse(0));
    }

    FunnelChain.Miss miss(int step, List<List<Integer>> chains) {
      List<Integer> candidates =
          IntStream.range(0, phases.length).filter(i -> phases[i] == step).boxed().toList();
      if (candidates.isEmpty()) {
        return FunnelChainTest.miss(StepReason.NEVER_MET, -1, -1);
      }
      List<List<Integer>> ready = chains.stream().filter(c -> c.size() == step).toList();
      if (ready.isEmpty()) {
        return FunnelChainTest.miss(StepReason.PREVIOUS_STEP_NOT_REACHED, -1, -1);
      }
      Stream<FunnelChain.Miss> misses =
          candidates.stream().flatMap(i -> ready.stream().map(c -> whyNot(c, i)));
      return misses
          .min(
              Comparator.comparing(FunnelChain.Miss::reason)
                  .thenComparing(FunnelChain.Miss::by)
                  .thenComparing(m -> m.between() < 0 ? 0 : m.encounter() - m.between())
                  .thenComparing(
                      m ->
                          m.reason() == StepReason.BEFORE_PREVIOUS_STEP
                              ? -m.encounter()
                              : m.encounter())
                  .thenComparing(m -> -m.window()))
          .orElseThrow();
    }

    int mostInAWindow() {
      return IntStream.range(0, phases.length)
          .map(
              begin ->
                  (int)
                      IntStream.range(0, phases.length)
                          .filter(i -> times[i] >= times[begin])
                          .filter(i -> times[i] - times[begin] <= window)
                          .map(i -> phases[i])
                          .filter(phase -> phase >= 0)
                          .distinct()
                          .count())
          .max()
          .orElse(0);
    }

    FunnelChain.Miss missInAnyOrder(int step, int firstAt, int lastAt) {
      long first = times[firstAt];
      long last = times[lastAt];
      return IntStream.range(0, phases.length)
          .filter(i -> phases[i] == step)
          .mapToObj(
              i ->
                  times[i] > last
                      ? FunnelChainTest.miss(
                          StepReason.AFTER_WINDOW, i, times[i] - first - window, firstAt)
                      : FunnelChainTest.miss(
                          StepReason.BEFORE_WINDOW, i, last - times[i] - window, lastAt))
          .min(Comparator.comparing(FunnelChain.Miss::by))
          .orElse(FunnelChainTest.miss(StepReason.NEVER_MET, -1, -1));
    }

    @Override
    public String toString() {
      return mode + " " + Arrays.toString(phases) + Arrays.toString(times) + " within " + window;
    }
  }
}
