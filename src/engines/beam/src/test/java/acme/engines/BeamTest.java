package acme.engines;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import io.github.klantreis.observation.Encounter;
import io.github.klantreis.observation.JourneyTally;
import io.github.klantreis.observation.ObservationPlan;
import io.github.klantreis.observation.Trail;
import io.github.klantreis.observation.identity.Identities;
import io.github.klantreis.observation.identity.IdentityLink;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.beam.runners.direct.DirectOptions;
import org.apache.beam.runners.direct.DirectRunner;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.coders.SerializableCoder;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.Distinct;
import org.apache.beam.sdk.transforms.FlatMapElements;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.transforms.join.CoGroupByKey;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.junit.jupiter.api.Test;

/**
 * Beam on its DirectRunner, which encodes what it hands on and checks that nobody changes an input.
 * It does not retry a failed bundle; Flink's and Spark's tests have failing workers.
 */
final class BeamTest {
  private static byte[] counted = {};

  @Test
  void countsWhatOneMachineCounts() {
    List<Encounter> encounters = Given.encounters(300);
    assertThat(counted(encounters, read -> read)).isEqualTo(Given.expected(encounters));
  }

  @Test
  void joinsTheIdsOfAPersonAsOneMachineDoes() {
    List<Encounter> encounters = Given.encountersOfPeople(150);
    assertThat(counted(encounters, read -> people("number", read)))
        .isEqualTo(Given.expectedOfPeople(encounters))
        .isNotEqualTo(Given.expected(encounters));
  }

  private static byte[] counted(
      List<Encounter> encounters, UnaryOperator<PCollection<Encounter>> joined) {
    DirectOptions options = PipelineOptionsFactory.create().as(DirectOptions.class);
    options.setRunner(DirectRunner.class);
    options.setEnforceEncodability(true);
    options.setEnforceImmutability(true);
    options.setTargetParallelism(2);
    Pipeline pipeline = Pipeline.create(options);
    count(
            Given.plan(),
            joined.apply(
                pipeline.apply(
                    Create.of(encounters).withCoder(SerializableCoder.of(Encounter.class)))))
        .apply(
            MapElements.into(TypeDescriptors.voids())
                .via(
                    tally -> {
                      counted = tally.toBytes();
                      return null;
                    }));
    pipeline.run().waitUntilFinish();
    return counted;
  }

  // README: beam
  static PCollection<JourneyTally> count(ObservationPlan plan, PCollection<Encounter> encounters) {
    return encounters
        .apply(WithKeys.of(Encounter::customer).withKeyType(TypeDescriptors.strings()))
        .apply(GroupByKey.create()) // a customer's encounters must come together first
        .apply(
            MapElements.into(TypeDescriptor.of(Trail.class))
                .via(group -> Trail.of(group.getKey(), group.getValue())))
        .apply(Combine.globally(new Counting(plan)));
  }

  static final class Counting extends Combine.CombineFn<Trail, JourneyTally, JourneyTally> {
    private final ObservationPlan plan;

    Counting(ObservationPlan plan) {
      this.plan = plan;
    }

    @Override
    public JourneyTally createAccumulator() {
      return plan.newTally();
    }

    @Override
    public JourneyTally addInput(JourneyTally tally, Trail trail) {
      return tally.add(plan, trail);
    }

    @Override
    public JourneyTally mergeAccumulators(Iterable<JourneyTally> tallies) {
      JourneyTally all = plan.newTally();
      tallies.forEach(all::merge);
      return all;
    }

    @Override
    public JourneyTally extractOutput(JourneyTally tally) {
      return tally;
    }
  }

  // end

  // README: beam-identities
  static PCollection<Encounter> people(String attribute, PCollection<Encounter> encounters) {
    TypeDescriptor<KV<String, String>> pairs =
        TypeDescriptors.kvs(TypeDescriptors.strings(), TypeDescriptors.strings());
    PCollection<KV<String, String>> joined =
        encounters
            .apply(
                FlatMapElements.into(pairs)
                    .via(
                        encounter ->
                            encounter
                                .attribute(attribute)
                                .filter(known -> !known.isBlank())
                                .map(known -> KV.of(encounter.customer(), known))
                                .stream()
                                .toList()))
            .apply(Distinct.create())
            .apply(WithKeys.of("all"))
            .apply(GroupByKey.create())
            .apply(FlatMapElements.into(pairs).via(all -> joined(all.getValue())));
    TupleTag<Encounter> met = new TupleTag<>("met");
    TupleTag<String> person = new TupleTag<>("person");
    return KeyedPCollectionTuple.of(
            met,
            encounters.apply(
                WithKeys.of(Encounter::customer).withKeyType(TypeDescriptors.strings())))
        .and(person, joined)
        .apply(CoGroupByKey.create())
        .apply(
            FlatMapElements.into(TypeDescriptor.of(Encounter.class))
                .via(
                    row -> {
                      String known = row.getValue().getOnly(person, row.getKey());
                      return Iterables.transform(
                          row.getValue().getAll(met), each -> each.withCustomer(known));
                    }));
  }

  private static List<KV<String, String>> joined(Iterable<KV<String, String>> pairs) {
    Set<IdentityLink> links = new HashSet<>();
    pairs.forEach(pair -> links.add(new IdentityLink(pair.getKey(), pair.getValue())));
    return Identities.of(links).resolve().joined().entrySet().stream()
        .map(row -> KV.of(row.getKey(), row.getValue()))
        .toList();
  }

  // end
}
