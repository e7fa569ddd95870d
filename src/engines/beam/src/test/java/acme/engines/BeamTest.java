package acme.engines;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.observation.Encounter;
import io.github.klantreis.observation.JourneyTally;
import io.github.klantreis.observation.ObservationPlan;
import io.github.klantreis.observation.Trail;
import java.util.List;
import org.apache.beam.runners.direct.DirectOptions;
import org.apache.beam.runners.direct.DirectRunner;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.coders.SerializableCoder;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.values.PCollection;
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
    DirectOptions options = PipelineOptionsFactory.create().as(DirectOptions.class);
    options.setRunner(DirectRunner.class);
    options.setEnforceEncodability(true);
    options.setEnforceImmutability(true);
    options.setTargetParallelism(2);
    Pipeline pipeline = Pipeline.create(options);
    count(
            Given.plan(),
            pipeline.apply(Create.of(encounters).withCoder(SerializableCoder.of(Encounter.class))))
        .apply(
            MapElements.into(TypeDescriptors.voids())
                .via(
                    tally -> {
                      counted = tally.toBytes();
                      return null;
                    }));
    pipeline.run().waitUntilFinish();
    assertThat(counted).isEqualTo(Given.expected(encounters));
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
}
