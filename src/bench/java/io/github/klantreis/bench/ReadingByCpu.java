package io.github.klantreis.bench;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvReader;
import io.github.klantreis.exchange.eventlog.EventLog;
import io.github.klantreis.observation.Encounter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reading a million encounters beside the parser alone over the same bytes, by the CPU time of the
 * thread and in turns, so that the ratio holds on a machine that does other work as well. Give one
 * of {@code csv} (three of seven columns), {@code all-columns}, {@code all-columns-least} (what no
 * reader over FastCSV's fields can leave out), {@code json}, {@code json-least} (what no reader
 * over Jackson's tokens can leave out) and {@code xes}: each in a process of its own, so that what
 * the JVM learns of one does not slow down another.
 */
public final class ReadingByCpu {
  private static final int ROUNDS = 21;
  private static final int WARM_UP = 7;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static volatile long result;

  private ReadingByCpu() {}

  /**
   * Measures and prints.
   *
   * @param args what is read
   * @throws Exception never, as all is in memory
   */
  public static void main(String[] args) throws Exception {
    String kind = args.length == 0 ? "csv" : args[0];
    switch (kind) {
      case "csv" -> {
        byte[] csv = EventLogs.csv();
        compare(kind, () -> read(EventLogs.csv(csv)), () -> fastCsv(csv));
      }
      case "all-columns" -> {
        byte[] csv = EventLogs.csv();
        compare(kind, () -> read(EventLogs.csvOfAllColumns(csv)), () -> fastCsv(csv));
      }
      case "all-columns-least" -> {
        byte[] csv = EventLogs.csv();
        compare(kind, () -> leastOfCsv(csv), () -> fastCsv(csv));
      }
      case "json" -> {
        byte[] lines = EventLogs.jsonLines();
        compare(kind, () -> read(EventLogs.jsonLines(lines)), () -> tokens(lines));
      }
      case "json-least" -> {
        byte[] lines = EventLogs.jsonLines();
        compare(kind, () -> least(lines), () -> tokens(lines));
      }
      case "xes" -> {
        byte[] xes = EventLogs.xes();
        compare(kind, () -> read(EventLogs.xes(xes)), () -> events(xes));
      }
      default -> throw new IllegalArgumentException(kind);
    }
  }

  private interface Work {
    long run() throws Exception;
  }

  private static void compare(String kind, Work reading, Work alone) throws Exception {
    long least = Long.MAX_VALUE;
    long leastAlone = Long.MAX_VALUE;
    double[] ratios = new double[ROUNDS - WARM_UP];
    for (int round = 0; round < ROUNDS; round++) {
      long parser = nanos(alone);
      long whole = nanos(reading);
      if (round >= WARM_UP) {
        least = Math.min(least, whole);
        leastAlone = Math.min(leastAlone, parser);
        ratios[round - WARM_UP] = (double) parser / whole;
      }
    }
    Arrays.sort(ratios);
    System.out.printf(
        Locale.ROOT,
        "%s: %.2f million encounters/s, parser alone %.2f: %.2f of it; median of turns %.2f"
            + " (%.2f to %.2f)%n",
        kind,
        EventLogs.EVENTS * 1e3 / least,
        EventLogs.EVENTS * 1e3 / leastAlone,
        (double) leastAlone / least,
        ratios[ratios.length / 2],
        ratios[ratios.length / 4],
        ratios[3 * ratios.length / 4]);
  }

  private static long nanos(Work work) throws Exception {
    long start = THREADS.getCurrentThreadCpuTime();
    result = work.run();
    return THREADS.getCurrentThreadCpuTime() - start;
  }

  private static long read(EventLog<?> log) throws IOException {
    long[] characters = {0};
    try (Stream<Encounter> encounters = log.read()) {
      encounters.forEach(encounter -> characters[0] += encounter.event().length());
    }
    return characters[0];
  }

  private static long fastCsv(byte[] csv) throws IOException {
    long characters = 0;
    try (CsvReader<Fields> reader =
        CsvReader.builder()
            .build(new Fields(), new ByteArrayInputStream(csv), StandardCharsets.UTF_8)) {
      for (Fields fields : reader) {
        characters = fields.characters;
      }
    }
    return characters;
  }

  /** Makes an encounter of the seven fields of a row, and checks nothing. */
  private static long leastOfCsv(byte[] csv) throws IOException {
    long characters = 0;
    try (CsvReader<Row> reader =
        CsvReader.builder()
            .build(new Row(), new ByteArrayInputStream(csv), StandardCharsets.UTF_8)) {
      boolean isHeader = true;
      for (Row row : reader) {
        String[] fields = row.fields;
        if (!isHeader) {
          characters +=
              Encounter.builder(fields[5], instant(fields[0]), fields[1])
                  .session(fields[6])
                  .attribute("channel", fields[3])
                  .attribute("price", fields[4])
                  .attribute("product_id", fields[2])
                  .build()
                  .event()
                  .length();
        }
        isHeader = false;
      }
    }
    return characters;
  }

  private static long tokens(byte[] lines) {
    long sum = 0;
    try (JsonParser parser = new JsonMapper().createParser(new ByteArrayInputStream(lines))) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        sum += token.id();
      }
    }
    return sum;
  }

  /** Makes an encounter of three values a record, and checks nothing. */
  private static long least(byte[] lines) {
    long characters = 0;
    try (JsonParser parser = new JsonMapper().createParser(new ByteArrayInputStream(lines))) {
      while (parser.nextToken() != null) {
        String customer = "";
        String event = "";
        String time = "";
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
          JsonToken token = parser.nextToken();
          switch (name) {
            case "userId" -> customer = parser.getString();
            case "event" -> event = parser.getString();
            case "timestamp" -> time = parser.getString();
            default -> {
              if (token.isStructStart()) {
                parser.skipChildren();
              }
            }
          }
        }
        characters += Encounter.of(customer, instant(time), event).event().length();
      }
    }
    return characters;
  }

  private static Instant instant(String time) {
    LocalDate day = LocalDate.of(number(time, 0, 4), number(time, 5, 7), number(time, 8, 10));
    int minutes = number(time, 11, 13) * 60 + number(time, 14, 16);
    return Instant.ofEpochSecond((day.toEpochDay() * 1_440 + minutes) * 60 + number(time, 17, 19));
  }

  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      number = 10 * number + text.charAt(i) - '0';
    }
    return number;
  }

  private static long events(byte[] xes) throws XMLStreamException {
    XMLStreamReader reader =
        XMLInputFactory.newDefaultFactory().createXMLStreamReader(new ByteArrayInputStream(xes));
    long sum = 0;
    while (reader.hasNext()) {
      sum += reader.next();
    }
    return sum;
  }

  /** Makes a string of each field. */
  private static final class Row extends AbstractBaseCsvCallbackHandler<Row> {
    final String[] fields = new String[7];

    @Override
    protected void handleField(int field, char[] buffer, int offset, int length, boolean quoted) {
      fields[field] = new String(buffer, offset, length);
    }

    @Override
    protected Row buildRecord() {
      return this;
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
