package io.github.klantreis.bench;

import io.github.klantreis.exchange.mermaid.MermaidJourney;
import io.github.klantreis.exchange.mermaid.MermaidReading;
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
 * Mermaid diagrams of about a kilobyte, as people write them, and of a megabyte: the time of each;
 * a megabyte's milliseconds tell the MB/s.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Thread)
@Fork(value = 1, jvmArgs = "-Xmx2g")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class MermaidBenchmark {
  @Param({"1000", "1000000"})
  int characters;

  @Param({"plain", "commented"})
  String kind = "plain";

  private String text = "journey";
  private MermaidJourney diagram = MermaidJourney.parse(text);

  @Setup(Level.Trial)
  public void prepare() {
    StringBuilder lines = new StringBuilder("journey\n  title Buying solar panels\n");
    // So many sections that a reading may still have them.
    int tasksPerSection = Math.max(5, characters / 30_000);
    for (int task = 0; lines.length() < characters; task++) {
      if (task % tasksPerSection == 0) {
        lines.append("  section Part ").append(task / tasksPerSection).append('\n');
      }
      lines.append("    Touchpoint number ").append(task).append(": ").append(1 + task % 5);
      lines.append(kind.equals("plain") ? ": Customer, Partner\n" : ": Customer #amp; all\r\n");
      if (!kind.equals("plain") && task % 5 == 0) {
        lines.append("    %% a comment\r\n");
      }
    }
    text = lines.toString();
    diagram = MermaidJourney.parse(text);
    if (!MermaidJourney.parse(diagram.toText()).equals(diagram)) {
      throw new IllegalStateException("what is written is to be read as the same");
    }
  }

  @Benchmark
  public Object a_parse() {
    return MermaidJourney.parse(text);
  }

  @Benchmark
  public Object b_write() {
    return diagram.toText();
  }

  @Benchmark
  public Object c_readAsJourney() {
    return MermaidReading.of(text);
  }
}
