package io.github.klantreis.bench;

import io.github.klantreis.model.Journey;
import io.github.klantreis.term.Channel;
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

/** Changing one touchpoint of many, beside building all of them anew. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Thread)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class EditBenchmark {
  @Param({"10", "1000", "10000"})
  int size;

  private Inputs inputs = new Inputs(0);
  private Journey journey = KlantreisModel.build(inputs);
  private String id = "";
  private int turn;

  @Setup(Level.Trial)
  public void prepare() {
    inputs = new Inputs(size);
    journey = KlantreisModel.build(inputs);
    id = inputs.ids[size / 2];
  }

  @Benchmark
  public Object changeOne() {
    Channel channel = (turn++ & 1) == 0 ? Channel.STORE : Channel.APP;
    journey = journey.withTouchpoint(id, touchpoint -> touchpoint.channels(List.of(channel)));
    return journey;
  }

  @Benchmark
  public Object rebuild() {
    return KlantreisModel.build(inputs);
  }
}
