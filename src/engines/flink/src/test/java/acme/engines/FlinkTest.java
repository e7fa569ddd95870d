package acme.engines;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Streams;
import io.github.klantreis.observation.Encounter;
import io.github.klantreis.observation.JourneyTally;
import io.github.klantreis.observation.ObservationPlan;
import io.github.klantreis.observation.Trail;
import io.github.klantreis.observation.identity.Identities;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.flink.api.common.RuntimeExecutionMode;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.windowing.assigners.GlobalWindows;
import org.apache.flink.streaming.api.windowing.windows.GlobalWindow;
import org.apache.flink.util.CloseableIterator;
import org.apache.flink.util.Collector;
import org.junit.jupiter.api.Test;

/** Flink on a MiniCluster of two slots, in batch mode; a job is restarted twice. */
final class FlinkTest {
  private static final AtomicInteger FAILURES = new AtomicInteger();

  @Test
  void countsWhatOneMachineCounts() throws Exception {
    List<Encounter> encounters = Given.encounters(2_000);
    DataStream<Encounter> stream = flink().fromData(encounters);
    assertThat(only(count(Given.plan(), stream)).toBytes()).isEqualTo(Given.expected(encounters));
  }

  @Test
  void countsTheSameWhenAWorkerFails() throws Exception {
    List<Encounter> encounters = Given.encounters(2_000);
    FAILURES.set(0);
    DataStream<Encounter> failing =
        flink()
            .fromData(encounters)
            .rebalance()
            .map(
                encounter -> {
                  if (encounter.customer().endsWith("77") && FAILURES.getAndIncrement() == 0) {
                    throw new IllegalStateException("a worker fails, as told");
                  }
                  return encounter;
                });
    assertThat(only(count(Given.plan(), failing)).toBytes()).isEqualTo(Given.expected(encounters));
    assertThat(FAILURES).as("workers that failed, and were asked again").hasValueGreaterThan(1);
  }

  @Test
  void joinsTheIdsOfAPersonAsOneMachineDoes() throws Exception {
    List<Encounter> encounters = Given.encountersOfPeople(500);
    DataStream<Encounter> joined = people("number", flink().fromData(encounters).rebalance());
    assertThat(only(count(Given.plan(), joined)).toBytes())
        .isEqualTo(Given.expectedOfPeople(encounters))
        .isNotEqualTo(Given.expected(encounters));
  }

  // README: flink
  static DataStream<JourneyTally> count(ObservationPlan plan, DataStream<Encounter> encounters) {
    return encounters
        .keyBy(Encounter::customer) // a customer's encounters must come together first
        .window(GlobalWindows.createWithEndOfStreamTrigger())
        .apply(
            (String customer,
                GlobalWindow window,
                Iterable<Encounter> all,
                Collector<Trail> trails) -> trails.collect(Trail.of(customer, all)),
            TypeInformation.of(Trail.class))
        .fullWindowPartition()
        .mapPartition(
            (Iterable<Trail> trails, Collector<JourneyTally> tallies) -> {
              JourneyTally tally = plan.newTally();
              trails.forEach(trail -> tally.add(plan, trail));
              tallies.collect(tally);
            })
        .returns(JourneyTally.class)
        .windowAll(GlobalWindows.createWithEndOfStreamTrigger())
        .reduce(JourneyTally::merge);
  }

  // end

  // README: flink-identities
  static DataStream<Encounter> people(String attribute, DataStream<Encounter> encounters) {
    DataStream<Tuple2<String, String>> joined =
        encounters
            .fullWindowPartition()
            .mapPartition(
                (Iterable<Encounter> part, Collector<byte[]> links) ->
                    links.collect(
                        Streams.stream(part)
                            .collect(Identities.fromAttribute(attribute))
                            .toBytes()))
            .returns(byte[].class)
            .windowAll(GlobalWindows.createWithEndOfStreamTrigger())
            .reduce(
                (one, other) ->
                    Identities.fromBytes(one).merge(Identities.fromBytes(other)).toBytes())
            .flatMap(
                (byte[] links, Collector<Tuple2<String, String>> table) ->
                    Identities.fromBytes(links)
                        .resolve()
                        .joined()
                        .forEach((id, person) -> table.collect(Tuple2.of(id, person))))
            .returns(Types.TUPLE(Types.STRING, Types.STRING));
    return encounters
        .coGroup(joined)
        .where(Encounter::customer, Types.STRING)
        .equalTo(row -> row.f0, Types.STRING)
        .window(GlobalWindows.createWithEndOfStreamTrigger())
        .apply(
            (Iterable<Encounter> met,
                Iterable<Tuple2<String, String>> rows,
                Collector<Encounter> people) -> {
              Iterator<Tuple2<String, String>> row = rows.iterator(); // at most one
              String person = row.hasNext() ? row.next().f1 : null;
              met.forEach(
                  each -> people.collect(person == null ? each : each.withCustomer(person)));
            },
            TypeInformation.of(Encounter.class));
  }

  // end

  private static JourneyTally only(DataStream<JourneyTally> tallies) throws Exception {
    List<JourneyTally> all = new ArrayList<>();
    try (CloseableIterator<JourneyTally> results = tallies.executeAndCollect()) {
      results.forEachRemaining(all::add);
    }
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  private static StreamExecutionEnvironment flink() {
    Configuration configuration = new Configuration();
    configuration.set(RestartStrategyOptions.RESTART_STRATEGY, "fixed-delay");
    configuration.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_ATTEMPTS, 2);
    StreamExecutionEnvironment flink =
        StreamExecutionEnvironment.createLocalEnvironment(2, configuration);
    flink.setRuntimeMode(RuntimeExecutionMode.BATCH);
    return flink;
  }
}
