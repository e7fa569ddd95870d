package io.github.klantreis.bench;

import io.github.klantreis.example.SolarPanels;
import io.github.klantreis.example.SyntheticCustomers;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.observation.Encounter;
import io.github.klantreis.observation.Funnel;
import io.github.klantreis.observation.FunnelMode;
import io.github.klantreis.observation.JourneyStatistics;
import io.github.klantreis.observation.JourneyTally;
import io.github.klantreis.observation.ObservationPlan;
import io.github.klantreis.observation.Trail;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Ten million encounters of a million customers, in millions of encounters a second: by hand, by a
 * tally from arrays and from trails, and by streams as one would first write them. The two on
 * objects count a quarter of the customers, so that all fit into memory. How many threads there are
 * is a parameter; each has a share of the customers, and the results are merged.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
@Fork(
    value = 1,
    jvmArgs = {"-Xmx8g", "-XX:+UseParallelGC"})
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 7, time = 2)
public class ObservationBenchmark {
  /** What {@link #ENCOUNTERS} are, to the percent. */
  private static final int CUSTOMERS = 991_800;

  private static final int ENCOUNTERS = 10_000_000;
  private static final int PART = 4;

  @Param({"1", "2"})
  int threads;

  private final Journey journey = SolarPanels.asIs();
  private final ObservationPlan plan =
      ObservationPlan.of(journey)
          .withWindow(Duration.ofDays(30))
          .withCutOff(Duration.ofDays(30), Instant.parse("2026-07-15T00:00:00Z"));
  private final ObservationPlan allModes =
      plan.withFunnel(FunnelMode.BEST_START, FunnelMode.values());
  private final SyntheticCustomers customers = SyntheticCustomers.of(journey, 42);
  private SyntheticCustomers.Numbers numbers = customers.numbers(0);
  private List<Trail> trails = List.of();
  private List<Encounter> encounters = List.of();
  private final List<String> touchpoints = journey.touchpoints().map(Touchpoint::id).toList();
  private final int[] phaseOf = new int[touchpoints.size()];
  private ExecutorService workers = Executors.newFixedThreadPool(1);

  @Setup(Level.Trial)
  public void prepare() {
    workers.shutdown();
    workers = Executors.newFixedThreadPool(threads);
    int t = 0;
    for (int p = 0; p < journey.phases().size(); p++) {
      for (int rest = journey.phases().get(p).touchpoints().size(); rest > 0; rest--) {
        phaseOf[t++] = p;
      }
    }
    numbers = customers.numbers(CUSTOMERS);
    if (Math.abs(numbers.size() - ENCOUNTERS) > ENCOUNTERS / 100) {
      throw new IllegalStateException(numbers.size() + " encounters are not ten million");
    }
    proveEqual();
  }

  /** The two on objects; arrays alone need no such memory. */
  private void prepareObjects() {
    if (trails.isEmpty()) {
      trails = customers.trails(CUSTOMERS / PART).toList();
      encounters = trails.stream().flatMap(trail -> trail.encounters().stream()).toList();
    }
  }

  @TearDown(Level.Trial)
  public void end() {
    workers.shutdown();
  }

  /** All ways of counting give the same. */
  private void proveEqual() {
    JourneyStatistics statistics = tallyOf(plan).statistics(plan);
    StraightCounts straight = b_byHand();
    long[] reached = Arrays.copyOfRange(straight.reached, 1, straight.reached.length);
    for (int step = reached.length - 2; step >= 0; step--) {
      reached[step] += reached[step + 1];
    }
    require(reached, statistics.funnel());
    if (straight.purchases[0] != statistics.loyaltyLoops().customers()
        || straight.purchases[1] + straight.purchases[2]
            != statistics.loyaltyLoops().repeatPurchases()) {
      throw new IllegalStateException("purchases differ: " + statistics.loyaltyLoops());
    }
    for (int p = 0; p < straight.visited.length; p++) {
      if (straight.visited[p] != statistics.phases().get(p).customers().part()) {
        throw new IllegalStateException("customers differ: " + statistics.phases().get(p));
      }
    }
  }

  private static void require(long[] reached, Funnel funnel) {
    long[] other = funnel.steps().stream().mapToLong(step -> step.reached()).toArray();
    if (!Arrays.equals(reached, other)) {
      throw new IllegalStateException(Arrays.toString(reached) + " is not " + funnel);
    }
  }

  /** Gives each thread a share of what there is. */
  private <T> List<T> shared(int all, Share<T> share) {
    IntFunction<Future<T>> start =
        i ->
            workers.submit(
                () ->
                    share.of(
                        (int) ((long) all * i / threads), (int) ((long) all * (i + 1) / threads)));
    List<Future<T>> started = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      started.add(start.apply(i));
    }
    List<T> done = new ArrayList<>();
    for (Future<T> part : started) {
      try {
        done.add(part.get());
      } catch (Exception failed) {
        throw new IllegalStateException(failed);
      }
    }
    return done;
  }

  private interface Share<T> {
    T of(int from, int to);
  }

  private StraightCounts straight() {
    return new StraightCounts(journey, plan, phaseOf, 2);
  }

  private static StraightCounts merged(List<StraightCounts> parts) {
    parts.stream().skip(1).forEach(parts.get(0)::merge);
    return parts.get(0);
  }

  @Benchmark
  @OperationsPerInvocation(ENCOUNTERS)
  public StraightCounts a_funnelByHand() {
    return merged(
        shared(
            CUSTOMERS,
            (from, to) -> {
              StraightCounts counts = straight();
              int[] begins = numbers.begins;
              for (int c = from; c < to; c++) {
                counts.funnel(numbers.touchpoints, numbers.millis, begins[c], begins[c + 1]);
              }
              return counts;
            }));
  }

  @Benchmark
  @OperationsPerInvocation(ENCOUNTERS)
  public StraightCounts b_byHand() {
    return merged(
        shared(
            CUSTOMERS,
            (from, to) -> {
              StraightCounts counts = straight();
              int[] begins = numbers.begins;
              for (int c = from; c < to; c++) {
                counts.all(numbers.touchpoints, numbers.millis, begins[c], begins[c + 1]);
              }
              return counts;
            }));
  }

  @Benchmark
  @OperationsPerInvocation(ENCOUNTERS)
  public JourneyTally c_tallyFromArrays() {
    return tallyOf(plan);
  }

  @Benchmark
  @OperationsPerInvocation(ENCOUNTERS)
  public JourneyTally d_tallyFromArraysInAllModes() {
    return tallyOf(allModes);
  }

  private JourneyTally tallyOf(ObservationPlan counted) {
    return shared(
            CUSTOMERS,
            (from, to) -> {
              JourneyTally tally = counted.newTally();
              int[] begins = numbers.begins;
              for (int c = from; c < to; c++) {
                tally.add(counted, numbers.touchpoints, numbers.millis, begins[c], begins[c + 1]);
              }
              return tally;
            })
        .stream()
        .reduce(JourneyTally::merge)
        .orElseThrow();
  }

  @Benchmark
  @OperationsPerInvocation(ENCOUNTERS / PART)
  public JourneyTally e_tallyFromTrails() {
    prepareObjects();
    return shared(
            trails.size(),
            (from, to) -> {
              JourneyTally tally = plan.newTally();
              for (int c = from; c < to; c++) {
                tally.add(plan, trails.get(c));
              }
              return tally;
            })
        .stream()
        .reduce(JourneyTally::merge)
        .orElseThrow();
  }

  /** The funnel only, as one would first write it; a parallel stream for two threads. */
  @Benchmark
  @OperationsPerInvocation(ENCOUNTERS / PART)
  public long[] f_streams() {
    prepareObjects();
    Map<String, Integer> phases = new HashMap<>();
    for (Phase phase : journey.phases()) {
      phase.touchpoints().forEach(t -> phases.put(t.id(), journey.phases().indexOf(phase)));
    }
    long[] reached = new long[journey.phases().size()];
    (threads == 1 ? encounters.stream() : encounters.parallelStream())
        .collect(Collectors.groupingBy(Encounter::customer))
        .values()
        .forEach(
            trail -> {
              trail.sort(Comparator.comparing(Encounter::at));
              Map<Integer, Instant> starts = new HashMap<>();
              for (Encounter encounter : trail) {
                Integer phase = phases.get(encounter.event());
                if (phase == null) {
                  continue;
                }
                Instant start = phase == 0 ? encounter.at() : starts.get(phase - 1);
                if (start != null && !encounter.at().isAfter(start.plus(Duration.ofDays(30)))) {
                  starts.put(phase, start);
                }
              }
              starts.keySet().forEach(phase -> reached[phase]++);
            });
    return reached;
  }
}
