package io.github.klantreis.bench;

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
 * Building a journey of some touchpoints: by records written by hand (the limit) and with
 * Klantreis. With {@code -prof gc} it tells the allocated bytes too.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Thread)
@Fork(value = 1, jvmArgs = "-Xmx4g")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class BuildBenchmark {
  @Param({"10", "100", "1000", "10000", "100000"})
  int size;

  private Inputs inputs = new Inputs(0);

  @Setup(Level.Trial)
  public void prepare() {
    inputs = new Inputs(size);
  }

  @Benchmark
  public Object a_records() {
    return RecordModel.build(inputs);
  }

  @Benchmark
  public Object b_klantreis() {
    return KlantreisModel.build(inputs);
  }
}
