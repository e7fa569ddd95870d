package acme.engines;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Streams;
import io.github.klantreis.observation.Encounter;
import io.github.klantreis.observation.JourneyTally;
import io.github.klantreis.observation.ObservationPlan;
import io.github.klantreis.observation.Trail;
import io.github.klantreis.observation.identity.Identities;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.SparkConf;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.Test;
import scala.Tuple2;

/** Spark on two local threads, with Kryo; a task may fail three times before the job does. */
final class SparkTest {
  private static final AtomicInteger FAILURES = new AtomicInteger();

  @Test
  void countsWhatOneMachineCounts() {
    List<Encounter> encounters = Given.encounters(2_000);
    try (JavaSparkContext spark = spark()) {
      assertThat(count(Given.plan(), spark.parallelize(encounters, 7)).toBytes())
          .isEqualTo(Given.expected(encounters));
    }
  }

  @Test
  void countsTheSameWhenAWorkerFails() {
    List<Encounter> encounters = Given.encounters(2_000);
    FAILURES.set(0);
    try (JavaSparkContext spark = spark()) {
      JavaRDD<Encounter> failing =
          spark
              .parallelize(encounters, 7)
              .map(
                  encounter -> {
                    if (TaskContext.get().attemptNumber() == 0
                        && TaskContext.getPartitionId() % 3 == 1
                        && encounter.customer().endsWith("7")) {
                      FAILURES.incrementAndGet();
                      throw new IllegalStateException("a worker fails, as told");
                    }
                    return encounter;
                  });
      assertThat(count(Given.plan(), failing).toBytes()).isEqualTo(Given.expected(encounters));
    }
    assertThat(FAILURES).as("workers that failed").hasPositiveValue();
  }

  @Test
  void joinsTheIdsOfAPersonAsOneMachineDoes() {
    List<Encounter> encounters = Given.encountersOfPeople(500);
    try (JavaSparkContext spark = spark()) {
      JavaRDD<Encounter> joined = people("number", spark.parallelize(encounters, 7));
      assertThat(count(Given.plan(), joined).toBytes())
          .isEqualTo(Given.expectedOfPeople(encounters))
          .isNotEqualTo(Given.expected(encounters));
    }
  }

  // README: spark
  static JourneyTally count(ObservationPlan plan, JavaRDD<Encounter> encounters) {
    return encounters
        .groupBy(Encounter::customer) // a customer's encounters must come together first
        .map(group -> Trail.of(group._1, group._2))
        .treeAggregate(
            plan.newTally(), (tally, trail) -> tally.add(plan, trail), JourneyTally::merge);
  }

  // end

  // README: spark-identities
  static JavaRDD<Encounter> people(String attribute, JavaRDD<Encounter> encounters) {
    Identities identities =
        encounters
            .mapPartitions(
                part ->
                    List.of(
                            Streams.stream(part)
                                .collect(Identities.fromAttribute(attribute))
                                .toBytes())
                        .iterator())
            .collect()
            .stream()
            .map(Identities::fromBytes)
            .reduce(Identities.none(), Identities::merge);
    List<Tuple2<String, String>> table = new ArrayList<>();
    identities.resolve().joined().forEach((id, person) -> table.add(new Tuple2<>(id, person)));
    return encounters
        .keyBy(Encounter::customer)
        .leftOuterJoin(new JavaSparkContext(encounters.context()).parallelizePairs(table))
        .values()
        .map(row -> row._2.isPresent() ? row._1.withCustomer(row._2.get()) : row._1);
  }

  // end

  private static JavaSparkContext spark() {
    return new JavaSparkContext(
        new SparkConf()
            .setMaster("local[2,4]")
            .setAppName("klantreis")
            .set("spark.ui.enabled", "false")
            .set("spark.driver.host", "127.0.0.1")
            .set("spark.driver.bindAddress", "127.0.0.1")
            .set("spark.serializer", "org.apache.spark.serializer.KryoSerializer"));
  }
}
