package io.github.klantreis.bench;

import io.github.klantreis.drawing.JourneyMap;
import io.github.klantreis.drawing.MapSamples;
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

/** Drawing a journey with three personas, each touchpoint with cells in all lanes. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Thread)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class DrawingBenchmark {
  private static final List<String> NAMES =
      List.of(
          "Asks for a quote",
          "Compares three quotes with the neighbours",
          "Calls customer service about the delivery",
          "Waits for the installation of the zonnepaneleninstallatie",
          "Pays");

  @Param({"10", "60", "625", "1250", "2500", "5000"})
  int size;

  private JourneyMap map = JourneyMap.of(MapSamples.bread());

  @Setup(Level.Trial)
  public void prepare() {
    map = JourneyMap.of(MapSamples.ofSize(size, NAMES));
  }

  @Benchmark
  public String a_svg() {
    return map.toSvg();
  }

  @Benchmark
  public String b_html() {
    return map.toHtml();
  }
}
