package io.github.klantreis.bench;

import io.github.klantreis.model.Journey;
import io.github.klantreis.term.Channel;
import io.github.klantreis.validation.ValidationReport;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.validation.rules.StandardRules;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The whole catalogue on a journey of which the touchpoints are clean, and on one with three
 * findings at each; and revalidating after one touchpoint changed.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Thread)
@Fork(value = 1, jvmArgs = "-Xmx4g")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class RulesBenchmark {
  @Param({"10", "100", "1000", "10000", "100000"})
  int size;

  @Param({"clean", "flawed"})
  String kind;

  private final Validators rules = StandardRules.strict();
  private Journey journey = KlantreisModel.build(new Inputs(0));
  private Journey changed = journey;
  private ValidationReport report = rules.validate(journey);

  @Setup(Level.Trial)
  public void prepare() {
    Inputs inputs = new Inputs(size);
    journey = kind.equals("clean") ? KlantreisModel.clean(inputs) : KlantreisModel.build(inputs);
    changed =
        journey.withTouchpoint(
            inputs.ids[size / 2], touchpoint -> touchpoint.channels(List.of(Channel.STORE)));
    report = rules.validate(journey);
    if (!report.revalidate(changed).equals(rules.validate(changed))) {
      throw new IllegalStateException("revalidating is to give what a full run gives");
    }
  }

  @Benchmark
  public Object a_full() {
    return rules.validate(changed);
  }

  @Benchmark
  public Object b_fullWithFindings() {
    return rules.validate(changed).findings();
  }

  @Benchmark
  public Object e_fullWithGroups() {
    return rules.validate(changed).grouped();
  }

  @Benchmark
  public Object c_revalidate() {
    return report.revalidate(changed);
  }

  @Benchmark
  public Object d_revalidateWithFindings() {
    return report.revalidate(changed).findings();
  }
}
