package io.github.klantreis.exchange.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.klantreis.Extent;
import io.github.klantreis.observation.Encounter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Values far larger than people write. The JDK's limits for XML, much lower from JDK 24 on, keep
 * nobody from reading a sound log; what is no log and no time is told, and costs no work.
 */
final class ExtremeValuesTest {
  private static final int MANY = Extent.of(100_000, 400_000);

  private final List<RowProblem> problems = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(strings = {"a", "&amp;", "&#x41;", "&lt;é", "&#128077;"})
  void longValuesInXesAreRead(String part) throws IOException {
    String shown =
        part.replace("&amp;", "&")
            .replace("&#x41;", "A")
            .replace("&lt;", "<")
            .replace("&#128077;", "👍");
    List<Encounter> read = xes(event(part.repeat(MANY)));
    assertThat(read).singleElement().extracting(Encounter::event).isEqualTo(shown.repeat(MANY));
    assertThat(problems).isEmpty();
  }

  @Test
  void manyLongValuesInXesAreRead() throws IOException {
    assertThat(xes(event("&quot;" + "x".repeat(20_000)).repeat(200))).hasSize(200);
    assertThat(xes("<!--" + "y".repeat(MANY) + "-->" + event("pays"))).hasSize(1);
    assertThat(problems).isEmpty();
    assertThat(xes("z".repeat(MANY) + event("pays"))).hasSize(1);
    assertThat(problems).hasSize(1);
  }

  @Test
  void whatIsTooMuchForAnyXesIsToldClearly() {
    StringBuilder attributes = new StringBuilder("<string");
    for (int i = 0; i < 20_000; i++) {
      attributes.append(" a").append(i).append("=\"\"");
    }
    String name = "n".repeat(2_000);
    for (String body : List.of(attributes + "/>", "<" + name + "/>")) {
      assertThatExceptionOfType(UnreadableLogException.class).isThrownBy(() -> xes(body));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"9", "0", "1.", "-1", ".5", "1e9"})
  void anEpochOfTenThousandDigitsIsAProblemOfItsRow(String begin) throws IOException {
    String number = begin + "9".repeat(10_000);
    StringBuilder csv = new StringBuilder("user,time,event\n");
    int rows = Extent.of(100, 1_000);
    for (int row = 0; row < rows; row++) {
      csv.append("u,").append(number).append(",pays\n");
    }
    csv.append("u,1569917730,pays\nu,1569917730000,pays\n");
    for (TimeFormat format : List.of(TimeFormat.epochSeconds(), TimeFormat.epochMillis())) {
      problems.clear();
      CsvEncounters log =
          CsvEncounters.inText(() -> new StringReader(csv.toString()))
              .withCustomerColumn("user")
              .withTimeColumn("time")
              .withEventColumn("event")
              .withTimeFormat(format)
              .onProblem(problems::add);
      try (Stream<Encounter> encounters = log.read()) {
        assertThat(encounters).hasSize(1);
      }
      assertThat(problems).hasSize(rows + 1); // with the time in the other unit
      assertThat(problems.get(0).toString()).startsWith("line 2, time: ").hasSizeLessThan(2_000);
      assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> format.parse(number));
    }
  }

  @Test
  void anEpochBeyondAllLogsIsAProblemOfItsRow() throws IOException {
    CsvEncounters log =
        CsvEncounters.inText(
                () -> new StringReader("user,time,event\nu,999999999999999,a\nu,1569917730,pays\n"))
            .withCustomerColumn("user")
            .withTimeColumn("time")
            .withEventColumn("event")
            .withTimeFormat(TimeFormat.epochSeconds())
            .onProblem(problems::add);

    try (Stream<Encounter> encounters = log.read()) {
      assertThat(encounters).extracting(Encounter::event).containsExactly("pays");
    }
    assertThat(problems).extracting(RowProblem::line).containsExactly(2L);
  }

  private static String event(String name) {
    return "<trace><string key=\"concept:name\" value=\"u\"/><event><string key=\"concept:name\""
        + " value=\""
        + name
        + "\"/><date key=\"time:timestamp\" value=\"2026-03-01T00:00:00Z\"/></event></trace>";
  }

  private List<Encounter> xes(String body) throws IOException {
    byte[] bytes = ("<log>" + body + "</log>").getBytes(StandardCharsets.UTF_8);
    try (Stream<Encounter> encounters =
        XesEncounters.inBytes(() -> new ByteArrayInputStream(bytes))
            .onProblem(problems::add)
            .read()) {
      return encounters.toList();
    }
  }
}
