package io.github.klantreis.bench;

import com.sun.management.OperatingSystemMXBean;
import io.github.klantreis.example.SolarPanels;
import io.github.klantreis.example.SyntheticCustomers;
import io.github.klantreis.exchange.eventlog.CsvEncounters;
import io.github.klantreis.model.Journey;
import io.github.klantreis.observation.FunnelMode;
import io.github.klantreis.observation.JourneyStatistics;
import io.github.klantreis.observation.JourneyTally;
import io.github.klantreis.observation.ObservationPlan;
import io.github.klantreis.observation.Trail;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * The same customers counted by tallies, on one thread and on two, from a file, and by DuckDB. The
 * tallies count all that a plan of this window counts; DuckDB is asked for the ordered funnel from
 * the first entry alone, then for the {@linkplain MetricsBySql same figures}, on which all must
 * agree. Give the number of customers; the default is about ten million encounters. On a machine
 * that does other work as well the CPU times are what can be compared.
 */
public final class FunnelBesideDuckDb {
  private static final Duration WINDOW = Duration.ofDays(30);
  private static final int ROUNDS = 5;

  /** Customers who take the loop of the journey come back to this phase or a later one. */
  private static final int FIRST_NOT_SKIPPED = 2;

  /** Of the process, as each of the two has threads of its own. */
  private static final OperatingSystemMXBean PROCESS =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  /** Of so many customers a file is written and read. */
  private static final int IN_FILE = 100_000;

  private final Journey journey = SolarPanels.asIs();
  private final ObservationPlan plan =
      ObservationPlan.of(journey).withWindow(WINDOW).withFunnel(FunnelMode.FIRST_ENTRY);
  private final SyntheticCustomers customers = SyntheticCustomers.of(journey, 42);
  private final SyntheticCustomers.Numbers numbers;

  private FunnelBesideDuckDb(int count) {
    numbers = customers.numbers(count);
  }

  public static void main(String[] arguments) throws Exception {
    int count = arguments.length == 0 ? 991_800 : Integer.parseInt(arguments[0]);
    new FunnelBesideDuckDb(count).compare();
  }

  private void compare() throws Exception {
    int all = numbers.size();
    System.out.printf(Locale.ROOT, "%,d encounters%n", all);
    JourneyStatistics statistics =
        best("tally, all it counts, 1 thread", all, () -> tally(1)).statistics(plan);
    JourneyTally onTwo = best("tally, all it counts, 2 threads", all, () -> tally(2));
    if (!onTwo.statistics(plan).equals(statistics)) {
      throw new IllegalStateException("two threads count otherwise than one");
    }
    readFile();
    MetricsBySql sql = new MetricsBySql(journey, plan, FIRST_NOT_SKIPPED);
    Map<String, List<Long>> counted = sql.of(statistics);
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:")) {
      fill(duck);
      for (int threads = 1; threads <= 2; threads++) {
        try (Statement statement = duck.createStatement()) {
          statement.execute("set threads = " + threads);
        }
        String on = threads == 1 ? "1 thread" : threads + " threads";
        MetricsBySql.requireEqual(
            best("DuckDB, funnel alone, " + on, all, () -> sql.funnel(duck)),
            sql.funnel(statistics));
        MetricsBySql.requireEqual(
            best("DuckDB, same figures, " + on, all, () -> sql.all(duck)), counted);
      }
    }
    System.out.printf(Locale.ROOT, "all agree, on %,d figures%n", counted.size());
  }

  private JourneyTally tally(int threads) throws Exception {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      List<Future<JourneyTally>> parts = new ArrayList<>();
      int count = numbers.begins.length - 1;
      for (int i = 0; i < threads; i++) {
        int from = (int) ((long) count * i / threads);
        int to = (int) ((long) count * (i + 1) / threads);
        parts.add(workers.submit(() -> tally(from, to)));
      }
      JourneyTally all = plan.newTally();
      for (Future<JourneyTally> part : parts) {
        all.merge(part.get());
      }
      return all;
    } finally {
      workers.shutdown();
    }
  }

  private JourneyTally tally(int from, int to) {
    JourneyTally tally = plan.newTally();
    for (int i = from; i < to; i++) {
      tally.add(
          plan, numbers.touchpoints, numbers.millis, numbers.begins[i], numbers.begins[i + 1]);
    }
    return tally;
  }

  /** From a file that is grouped by customer, to the statistics. */
  private void readFile() throws Exception {
    Path file = Files.createTempFile("customers", ".csv");
    try {
      try (Writer out = Files.newBufferedWriter(file)) {
        customers.writeCsv(IN_FILE, out);
      }
      CsvEncounters csv =
          CsvEncounters.inFile(file)
              .withCustomerColumn("customer")
              .withTimeColumn("time")
              .withEventColumn("event")
              .groupedByCustomer();
      int encounters = customers.numbers(IN_FILE).size();
      best(
          "CSV to statistics, 1 thread",
          encounters,
          () -> {
            try (Stream<Trail> trails = csv.readTrails()) {
              return trails.collect(plan.statistics());
            }
          });
    } finally {
      Files.delete(file);
    }
  }

  private void fill(Connection duck) throws Exception {
    try (Statement statement = duck.createStatement()) {
      statement.execute(
          "create table e (i bigint, customer integer, touchpoint integer, phase integer, t bigint)");
    }
    int[] phaseOf =
        journey
            .touchpoints()
            .mapToInt(t -> journey.phases().indexOf(journey.phaseOf(t.id()).orElseThrow()))
            .toArray();
    try (DuckDBAppender rows = duck.unwrap(DuckDBConnection.class).createAppender("main", "e")) {
      for (int customer = 0; customer + 1 < numbers.begins.length; customer++) {
        for (int i = numbers.begins[customer]; i < numbers.begins[customer + 1]; i++) {
          int touchpoint = numbers.touchpoints[i];
          rows.beginRow();
          rows.append((long) i);
          rows.append(customer);
          rows.append(touchpoint);
          rows.append(touchpoint < 0 ? -1 : phaseOf[touchpoint]);
          rows.append(numbers.millis[i]);
          rows.endRow();
        }
      }
    }
  }

  private static <T> T best(String what, int encounters, Callable<T> work) throws Exception {
    T result = work.call();
    long best = Long.MAX_VALUE;
    long least = Long.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      long cpu = PROCESS.getProcessCpuTime();
      long begin = System.nanoTime();
      result = work.call();
      best = Math.min(best, System.nanoTime() - begin);
      least = Math.min(least, PROCESS.getProcessCpuTime() - cpu);
    }
    System.out.printf(
        Locale.ROOT,
        "%-32s %8.3f s %8.1f M encounters/s, CPU time of all threads %.3f s%n",
        what,
        best / 1e9,
        encounters * 1e3 / best,
        least / 1e9);
    return result;
  }
}
