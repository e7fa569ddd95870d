package io.github.klantreis.bench;

import com.structurizr.Workspace;
import io.camunda.zeebe.model.bpmn.Bpmn;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** Shows that the profile works: JMH runs, and the peers are on the path. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 1, time = 1)
@Measurement(iterations = 1, time = 1)
public class SmokeBenchmark {
  @Benchmark
  public Object structurizr() {
    return new Workspace("smoke", "").getModel().addPerson("a");
  }

  @Benchmark
  public Object zeebe() {
    return Bpmn.createExecutableProcess("smoke").startEvent().endEvent().done();
  }
}
