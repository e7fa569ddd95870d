package io.github.klantreis.bench;

import io.github.klantreis.model.Journey;
import io.github.klantreis.observation.DirectlyFollows;
import io.github.klantreis.observation.FunnelStep;
import io.github.klantreis.observation.JourneyStatistics;
import io.github.klantreis.observation.LoyaltyLoopSummary;
import io.github.klantreis.observation.ObservationPlan;
import io.github.klantreis.observation.PhaseCount;
import io.github.klantreis.observation.PurchaseOrigin;
import io.github.klantreis.observation.TimeSummary;
import io.github.klantreis.observation.TouchpointCount;
import io.github.klantreis.observation.Variant;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The figures of a tally in SQL, of a table {@code e} of encounters (the number of the encounter,
 * the customer, touchpoint and phase by number or −1, the time): the funnel from the first entry
 * and its times, moves from touchpoint to touchpoint, times from phase to phase, who met what,
 * where customers start and end, stays, ways through the phases, and purchases by what led to them.
 * Left to the tally alone are the histograms of times, who could have done what, moves that the
 * journey does not model and deviations of each way.
 */
final class MetricsBySql {
  private static final String NUMBERS = "count(*), sum(took), min(took), max(took)";

  private final Journey journey;
  private final ObservationPlan plan;
  private final int firstNotSkipped;
  private final List<String> phases;

  MetricsBySql(Journey journey, ObservationPlan plan, int firstNotSkipped) {
    this.journey = journey;
    this.plan = plan;
    this.firstNotSkipped = firstNotSkipped;
    phases = journey.phases().stream().map(phase -> phase.id()).toList();
  }

  /** Asks for the funnel alone. */
  Map<String, List<Long>> funnel(Connection duck) throws SQLException {
    Map<String, List<Long>> counts = new TreeMap<>();
    ask(duck, "reached", chain("") + each("select %1$d, count(*) from s%1$d", 0), counts);
    return counts;
  }

  /** Asks for all figures. */
  Map<String, List<Long>> all(Connection duck) throws SQLException {
    Map<String, List<Long>> counts = new TreeMap<>();
    try (Statement statement = duck.createStatement()) {
      statement.execute(
          """
          create or replace temp table m as
          select *, lag(touchpoint) over w before, lag(phase) over w phasebefore, t - lag(t) over w took
          from e where touchpoint >= 0 window w as (partition by customer order by i)""");
      statement.execute(
          """
          create or replace temp table v as
          with n as (
            select *, sum(case when phase = phasebefore then 0 else 1 end)
              over (partition by customer order by i) visit
            from m)
          select customer, visit, any_value(phase) phase,
            lead(min(t)) over (partition by customer order by visit) - min(t) took
          from n group by customer, visit""");
    }
    for (Map.Entry<String, String> query : queries().entrySet()) {
      ask(duck, query.getKey(), query.getValue(), counts);
    }
    return counts;
  }

  private Map<String, String> queries() {
    Map<String, String> queries = new LinkedHashMap<>();
    queries.put("reached", chain("") + each("select %1$d, count(*) from s%1$d", 0));
    queries.put(
        "since",
        chain(", any_value(s.t) previous")
            + each("select %1$d, sum(t - previous), sum(t - t0) from s%1$d", 1));
    queries.put(
        "follows",
        "select before || ' ' || touchpoint, count(*) from m where before is not null group by 1");
    queries.put(
        "took",
        "select phasebefore || ' ' || phase, "
            + NUMBERS
            + " from m where before is not null group by 1");
    queries.put(
        "met", "select touchpoint, count(*), count(distinct customer) from m group by touchpoint");
    queries.put(
        "visited", "select phase, count(*), count(distinct customer) from m group by phase");
    queries.put("starts", "select touchpoint, count(*) from m where before is null group by 1");
    queries.put(
        "ends",
        "select touchpoint, count(*) from (select arg_max(touchpoint, i) touchpoint from m group by"
            + " customer) group by 1");
    queries.put(
        "through",
        "select '', " + NUMBERS + " from (select max(t) - min(t) took from m group by customer)");
    queries.put("stays", "select phase, " + NUMBERS + " from v where took is not null group by 1");
    queries.put(
        "way",
        "select way, count(*) from (select string_agg(phase, '>' order by visit) way from v group"
            + " by customer) group by 1");
    queries.put(
        "off",
        "select '', count(*), count(distinct customer) from e where touchpoint < 0 having count(*)"
            + " > 0");
    queries.put("bought", purchases());
    return queries;
  }

  /** A chain of joins, each to the first encounter with the next phase within the window. */
  private String chain(String more) {
    StringBuilder sql =
        new StringBuilder(
            "with s0 as (select customer, min(i) i, arg_min(t, i) t, arg_min(t, i) t0 from e where"
                + " phase = 0 group by customer)");
    for (int k = 1; k < phases.size(); k++) {
      sql.append(
          String.format(
              Locale.ROOT,
              ", s%d as (select e.customer, min(e.i) i, arg_min(e.t, e.i) t, any_value(s.t0) t0%s"
                  + " from e join s%d s on e.customer = s.customer and e.i > s.i and e.t <= s.t0 +"
                  + " %d where e.phase = %d group by e.customer)",
              k,
              more,
              k - 1,
              plan.window().orElseThrow().toMillis(),
              k));
    }
    return sql.append(' ').toString();
  }

  private String each(String select, int from) {
    List<String> steps = new ArrayList<>();
    for (int k = from; k < phases.size(); k++) {
      steps.add(String.format(Locale.ROOT, select, k));
    }
    return String.join(" union all ", steps);
  }

  private String purchases() {
    String buys =
        plan.purchasesAt().stream()
            .map(id -> Integer.toString(plan.touchpoints().indexOf(id)))
            .collect(Collectors.joining(", ", "touchpoint in (", ")"));
    return """
        with n as (
          select *, coalesce(sum(case when %1$s then 1 else 0 end) over (partition by customer
            order by i rows between unbounded preceding and 1 preceding), 0) earlier
          from m),
        p as (
          select customer, earlier, bool_or(phase < %2$d) weighed, max(case when %1$s then t end) bought
          from n group by customer, earlier),
        b as (
          select *, bought - lag(bought) over (partition by customer order by earlier) took
          from p where bought is not null)
        select case when earlier = 0 then 'first' when weighed then 'again' else 'loop' end,
          count(*), coalesce(sum(took), 0)
        from b group by 1"""
        .formatted(buys, firstNotSkipped);
  }

  private static void ask(Connection duck, String what, String sql, Map<String, List<Long>> counts)
      throws SQLException {
    try (Statement statement = duck.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      int columns = row.getMetaData().getColumnCount();
      while (row.next()) {
        List<Long> numbers = new ArrayList<>();
        for (int column = 2; column <= columns; column++) {
          numbers.add(row.getLong(column));
        }
        counts.put(what + " " + row.getString(1), numbers);
      }
    }
  }

  /** The same figures of statistics. */
  Map<String, List<Long>> of(JourneyStatistics statistics) {
    Map<String, List<Long>> counts = new TreeMap<>(funnel(statistics));
    for (FunnelStep step : statistics.funnel().steps().subList(1, phases.size())) {
      counts.put(
          "since " + (step.number() - 1),
          List.of(
              step.sincePreviousStep().total().toMillis(), step.sinceStart().total().toMillis()));
    }
    for (DirectlyFollows move : statistics.follows()) {
      counts.put(
          "follows " + touchpoint(move.from()) + " " + touchpoint(move.to()),
          List.of(move.count()));
    }
    for (DirectlyFollows move : statistics.phaseFollows()) {
      counts.put(
          "took " + phases.indexOf(move.from()) + " " + phases.indexOf(move.to()),
          numbers(move.time()));
    }
    for (TouchpointCount touchpoint : statistics.touchpoints()) {
      int number = touchpoint(touchpoint.touchpointId());
      counts.put("met " + number, List.of(touchpoint.encounters(), touchpoint.customers().part()));
      counts.put("starts " + number, List.of(touchpoint.starts()));
      counts.put("ends " + number, List.of(touchpoint.ends()));
    }
    for (PhaseCount phase : statistics.phases()) {
      int number = phases.indexOf(phase.phaseId());
      counts.put("visited " + number, List.of(phase.encounters(), phase.customers().part()));
      counts.put("stays " + number, numbers(phase.dwell()));
    }
    counts.put("through ", numbers(statistics.throughput()));
    counts.put(
        "off ", List.of(statistics.encountersOffTheMap(), statistics.customersOffTheMap().part()));
    LoyaltyLoopSummary loops = statistics.loyaltyLoops();
    counts.put("bought first", List.of(loops.purchases(PurchaseOrigin.FIRST), 0L));
    counts.put(
        "bought loop",
        List.of(
            loops.purchases(PurchaseOrigin.LOYALTY_LOOP),
            loops.timeByLoyaltyLoop().total().toMillis()));
    counts.put(
        "bought again",
        List.of(
            loops.purchases(PurchaseOrigin.EVALUATED_AGAIN),
            loops.timeByEvaluatingAgain().total().toMillis()));
    for (Variant way : statistics.variants(Integer.MAX_VALUE)) {
      if (!way.isTruncated()) {
        counts.put(
            way.phaseIds().stream()
                .map(id -> Integer.toString(phases.indexOf(id)))
                .collect(Collectors.joining(">", "way ", "")),
            List.of(way.customers().part()));
      }
    }
    counts.values().removeIf(numbers -> numbers.get(0) == 0);
    return counts;
  }

  /** The funnel alone of statistics. */
  Map<String, List<Long>> funnel(JourneyStatistics statistics) {
    Map<String, List<Long>> counts = new TreeMap<>();
    for (FunnelStep step : statistics.funnel().steps()) {
      counts.put("reached " + (step.number() - 1), List.of(step.reached()));
    }
    return counts;
  }

  private int touchpoint(String id) {
    return plan.touchpoints().indexOf(id);
  }

  private static List<Long> numbers(TimeSummary time) {
    return List.of(
        time.count(),
        time.total().toMillis(),
        time.shortest().map(shortest -> shortest.toMillis()).orElse(0L),
        time.longest().map(longest -> longest.toMillis()).orElse(0L));
  }

  /**
   * Checks that figures agree. Ways may be missing in the second, as a tally keeps some of very
   * many.
   */
  static void requireEqual(Map<String, List<Long>> bySql, Map<String, List<Long>> counted) {
    for (Map.Entry<String, List<Long>> row : counted.entrySet()) {
      if (!row.getValue().equals(bySql.get(row.getKey()))) {
        throw new IllegalStateException(row + ", by SQL " + bySql.get(row.getKey()));
      }
    }
    Optional<String> missing =
        bySql.keySet().stream()
            .filter(key -> !counted.containsKey(key) && !key.startsWith("way "))
            .filter(key -> bySql.get(key).get(0) != 0)
            .findFirst();
    if (missing.isPresent()) {
      throw new IllegalStateException(missing.get() + " by SQL only");
    }
  }
}
