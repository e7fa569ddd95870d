package io.github.klantreis.bench;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvReader;
import io.github.klantreis.observation.Encounter;
import io.github.klantreis.observation.Trail;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reading a million encounters from memory, in millions a second, beside the parser alone over the
 * same bytes.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Thread)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@OperationsPerInvocation(EventLogs.EVENTS)
public class EventLogBenchmark {
  private byte[] csv = {};
  private byte[] jsonLines = {};
  private byte[] xes = {};

  @Setup(Level.Trial)
  public void prepare() {
    csv = EventLogs.csv();
    jsonLines = EventLogs.jsonLines();
    xes = EventLogs.xes();
  }

  @Benchmark
  public void csvEncounters(Blackhole sink) throws IOException {
    try (Stream<Encounter> encounters = EventLogs.csv(csv).read()) {
      encounters.forEach(sink::consume);
    }
  }

  @Benchmark
  public void csvEncountersOfAllColumns(Blackhole sink) throws IOException {
    try (Stream<Encounter> encounters = EventLogs.csvOfAllColumns(csv).read()) {
      encounters.forEach(sink::consume);
    }
  }

  @Benchmark
  public void csvTrailsGrouped(Blackhole sink) throws IOException {
    try (Stream<Trail> trails = EventLogs.csv(csv).groupedByCustomer().readTrails()) {
      trails.forEach(sink::consume);
    }
  }

  @Benchmark
  public void csvTrailsInMemory(Blackhole sink) throws IOException {
    try (Stream<Trail> trails = EventLogs.csv(csv).readTrails()) {
      trails.forEach(sink::consume);
    }
  }

  @Benchmark
  public void csvParserAlone(Blackhole sink) throws IOException {
    try (CsvReader<Fields> reader =
        CsvReader.builder()
            .build(new Fields(), new ByteArrayInputStream(csv), StandardCharsets.UTF_8)) {
      for (Fields fields : reader) {
        sink.consume(fields.characters);
      }
    }
  }

  @Benchmark
  public void jsonLinesEncounters(Blackhole sink) throws IOException {
    try (Stream<Encounter> encounters = EventLogs.jsonLines(jsonLines).read()) {
      encounters.forEach(sink::consume);
    }
  }

  @Benchmark
  public void jsonParserAlone(Blackhole sink) {
    try (JsonParser parser = new JsonMapper().createParser(new ByteArrayInputStream(jsonLines))) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        sink.consume(token);
      }
    }
  }

  @Benchmark
  public void xesEncounters(Blackhole sink) throws IOException {
    try (Stream<Encounter> encounters = EventLogs.xes(xes).read()) {
      encounters.forEach(sink::consume);
    }
  }

  @Benchmark
  public void xesTrails(Blackhole sink) throws IOException {
    try (Stream<Trail> trails = EventLogs.xes(xes).readTrails()) {
      trails.forEach(sink::consume);
    }
  }

  @Benchmark
  public void xesParserAlone(Blackhole sink) throws XMLStreamException {
    XMLStreamReader reader =
        XMLInputFactory.newDefaultFactory().createXMLStreamReader(new ByteArrayInputStream(xes));
    while (reader.hasNext()) {
      sink.consume(reader.next());
    }
  }

  /** Looks at the length of each field and no more. */
  private static final class Fields extends AbstractBaseCsvCallbackHandler<Fields> {
    long characters;

    @Override
    protected void handleField(int field, char[] buffer, int offset, int length, boolean quoted) {
      characters += length;
    }

    @Override
    protected Fields buildRecord() {
      return this;
    }
  }
}
