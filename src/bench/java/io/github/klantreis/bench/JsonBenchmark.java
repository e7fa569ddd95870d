package io.github.klantreis.bench;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.klantreis.exchange.json.JourneyJson;
import io.github.klantreis.model.Journey;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
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
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * The same document read and written by Klantreis and, field for field, by Jackson databind on
 * plain records. Klantreis proves the journey too; the records prove nothing.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Thread)
@Fork(value = 1, jvmArgs = "-Xmx4g")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class JsonBenchmark {
  private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(
              each ->
                  each.withValueInclusion(JsonInclude.Include.NON_EMPTY)
                      .withContentInclusion(JsonInclude.Include.ALWAYS))
          .disable(tools.jackson.databind.MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .build();
  private static final ObjectReader RECORD_READER = MAPPER.readerFor(JsonRecords.Journey.class);
  private static final ObjectWriter RECORD_WRITER =
      MAPPER
          .writerFor(JsonRecords.Journey.class)
          .with(
              new DefaultPrettyPrinter(
                      Separators.createDefaultInstance()
                          .withObjectNameValueSpacing(Separators.Spacing.AFTER))
                  .withObjectIndenter(INDENTER)
                  .withArrayIndenter(INDENTER));

  @Param({"100", "1000"})
  int size;

  private Journey journey = Journey.builder("none", "None").build();
  private Object records = "";
  private byte[] document = {};

  /** Makes one document, and makes sure that both write it. */
  @Setup(Level.Trial)
  public void prepare() throws IOException {
    JsonRecords.requireShapeOf(MAPPER.readTree(JourneyJson.schema()));
    journey = KlantreisModel.build(new Inputs(size));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JourneyJson.write(journey, out);
    document = out.toByteArray();
    records = RECORD_READER.readValue(document);
    String ours = new String(document, StandardCharsets.UTF_8);
    if (!(RECORD_WRITER.writeValueAsString(records) + "\n").equals(ours)) {
      throw new IllegalStateException(
          "not the same document:\n" + ours + RECORD_WRITER.writeValueAsString(records));
    }
  }

  @Benchmark
  public Object read_databind() {
    return RECORD_READER.readValue(document);
  }

  @Benchmark
  public Object read_klantreis() {
    return JourneyJson.read(document);
  }

  @Benchmark
  public void write_databind() {
    RECORD_WRITER.writeValue(OutputStream.nullOutputStream(), records);
  }

  @Benchmark
  public void write_klantreis() throws IOException {
    JourneyJson.write(journey, OutputStream.nullOutputStream());
  }
}
