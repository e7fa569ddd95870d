package io.github.klantreis.bench;

import io.github.klantreis.exchange.eventlog.CsvEncounters;
import io.github.klantreis.exchange.eventlog.JsonField;
import io.github.klantreis.exchange.eventlog.JsonLinesEncounters;
import io.github.klantreis.exchange.eventlog.XesEncounters;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Random;

/** The same encounters as CSV, JSON lines and XES, in memory: 100,000 customers with ten each. */
final class EventLogs {
  static final int CUSTOMERS = 100_000;
  static final int EVENTS = 10 * CUSTOMERS;

  private static final String[] NAMES = {
    "sees-ad",
    "searches",
    "compares",
    "asks-advice",
    "accept-quote",
    "pays",
    "delivery",
    "complains"
  };

  private EventLogs() {}

  static byte[] csv() {
    StringBuilder text = new StringBuilder(90 * EVENTS);
    text.append("event_time,event_type,product_id,channel,price,user_id,user_session\n");
    Random random = new Random(42);
    for (int customer = 0; customer < CUSTOMERS; customer++) {
      long second = 1_772_352_000L + random.nextInt(5_000_000);
      for (int i = 0; i < 10; i++) {
        second += random.nextInt(20_000);
        String time = Instant.ofEpochSecond(second).toString(); // 2026-03-01T08:00:00Z
        text.append(time, 0, 10).append(' ').append(time, 11, 19).append(" UTC,");
        text.append(NAMES[random.nextInt(NAMES.length)]).append(',');
        text.append(10_000_000 + random.nextInt(9_000_000)).append(",web,");
        text.append(random.nextInt(1_000)).append(".99,");
        text.append(500_000_000 + customer).append(",s").append(customer * 3 + i / 4).append('\n');
      }
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** As Segment writes them, in short. */
  static byte[] jsonLines() {
    StringBuilder text = new StringBuilder(190 * EVENTS);
    Random random = new Random(42);
    for (int customer = 0; customer < CUSTOMERS; customer++) {
      long second = 1_772_352_000L + random.nextInt(5_000_000);
      for (int i = 0; i < 10; i++) {
        second += random.nextInt(20_000);
        text.append("{\"type\":\"track\",\"messageId\":\"m").append(customer * 10 + i);
        text.append("\",\"userId\":\"").append(500_000_000 + customer);
        text.append("\",\"timestamp\":\"").append(Instant.ofEpochSecond(second));
        text.append("\",\"event\":\"").append(NAMES[random.nextInt(NAMES.length)]);
        text.append("\",\"properties\":{\"price\":").append(random.nextInt(1_000));
        text.append(".99},\"context\":{\"channel\":\"web\"}}\n");
      }
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  static byte[] xes() {
    StringBuilder text = new StringBuilder(250 * EVENTS);
    text.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    text.append("<log xes.version=\"1.0\" xmlns=\"http://www.xes-standard.org/\">\n");
    Random random = new Random(42);
    for (int customer = 0; customer < CUSTOMERS; customer++) {
      long second = 1_772_352_000L + random.nextInt(5_000_000);
      text.append("\t<trace>\n");
      attribute(text, "\t\t<string", "concept:name", String.valueOf(500_000_000 + customer));
      for (int i = 0; i < 10; i++) {
        second += random.nextInt(20_000);
        String time = Instant.ofEpochSecond(second).toString();
        text.append("\t\t<event>\n");
        attribute(text, "\t\t\t<string", "org:resource", "Employee " + random.nextInt(50));
        attribute(text, "\t\t\t<date", "time:timestamp", time.substring(0, 19) + ".000+01:00");
        attribute(text, "\t\t\t<string", "lifecycle:transition", "complete");
        attribute(text, "\t\t\t<string", "concept:name", NAMES[random.nextInt(NAMES.length)]);
        text.append("\t\t</event>\n");
      }
      text.append("\t</trace>\n");
    }
    return text.append("</log>\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void attribute(StringBuilder text, String tag, String key, String value) {
    text.append(tag).append(" key=\"").append(key);
    text.append("\" value=\"").append(value).append("\"/>\n");
  }

  static CsvEncounters csv(byte[] bytes) {
    return CsvEncounters.inBytes(() -> new ByteArrayInputStream(bytes))
        .withCustomerColumn("user_id")
        .withTimeColumn("event_time")
        .withEventColumn("event_type");
  }

  static CsvEncounters csvOfAllColumns(byte[] bytes) {
    return csv(bytes)
        .withSessionColumn("user_session")
        .withAttributeColumn("product_id")
        .withAttributeColumn("channel")
        .withAttributeColumn("price");
  }

  static JsonLinesEncounters jsonLines(byte[] bytes) {
    return JsonLinesEncounters.inBytes(() -> new ByteArrayInputStream(bytes))
        .withCustomer(JsonField.at("/userId"))
        .withTime(JsonField.at("/timestamp"))
        .withEvent(JsonField.at("/event"));
  }

  static XesEncounters xes(byte[] bytes) {
    return XesEncounters.inBytes(() -> new ByteArrayInputStream(bytes));
  }
}
