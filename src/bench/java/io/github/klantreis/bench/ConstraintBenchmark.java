package io.github.klantreis.bench;

import am.ik.yavi.core.Validator;
import io.github.klantreis.bench.PlainModel.PlainJourney;
import io.github.klantreis.model.Journey;
import io.github.klantreis.validation.Validators;
import jakarta.validation.Validation;
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

/** Twelve plain constraints on a sound journey: a loop, Klantreis, Hibernate Validator, YAVI. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Thread)
@Fork(value = 1, jvmArgs = "-Xmx4g")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ConstraintBenchmark {
  @Param({"10", "100", "1000", "10000", "100000"})
  int size;

  private Journey journey = KlantreisModel.build(new Inputs(0));
  private PlainJourney plain = PlainModel.build(new Inputs(0));
  private final Validators validators = TwelveConstraints.klantreis();
  private final Validator<PlainJourney> yavi = TwelveConstraints.yavi();
  private final jakarta.validation.Validator hibernate =
      Validation.buildDefaultValidatorFactory().getValidator();

  @Setup(Level.Trial)
  public void prepare() {
    Inputs inputs = new Inputs(size);
    journey = KlantreisModel.build(inputs);
    plain = PlainModel.build(inputs);
    boolean sound =
        TwelveConstraints.loop(journey).isEmpty()
            && validators.validate(journey).isClean()
            && yavi.validate(plain).isValid()
            && hibernate.validate(plain).isEmpty();
    if (!sound) {
      throw new IllegalStateException("the journey is to be sound for all");
    }
  }

  @Benchmark
  public Object a_loop() {
    return TwelveConstraints.loop(journey);
  }

  @Benchmark
  public Object b_klantreis() {
    return validators.validate(journey).findings();
  }

  @Benchmark
  public Object c_hibernate() {
    return hibernate.validate(plain);
  }

  @Benchmark
  public Object d_yavi() {
    return yavi.validate(plain);
  }
}
