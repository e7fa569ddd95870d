package io.github.klantreis.exchange.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.observation.Encounter;
import io.github.klantreis.observation.Trail;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is assumed of a date without a time is told, however it is written. */
final class DatesWithoutTimeTest {
  private static final Locale NL = Locale.forLanguageTag("nl");
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  private static final String ROWS =
      """
      customer,time,event
      ann,2026-03-13T10:00:00,jab
      ann,2026-03-13,care
      ,2026-03-13,care
      ben,2026-03-14,care
      ben,2026-03-14 00:00:00,"jab"
      """;

  private final List<LogRemark> remarks = new ArrayList<>();
  private final List<ReadingProgress> progress = new ArrayList<>();
  private final List<RowProblem> problems = new ArrayList<>();

  private static CsvEncounters csv(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return CsvEncounters.inBytes(() -> new ByteArrayInputStream(bytes))
        .withCustomerColumn("customer")
        .withTimeColumn("time")
        .withEventColumn("event");
  }

  private <L extends EventLog<L>> List<Encounter> read(EventLog<L> log) throws IOException {
    try (Stream<Encounter> read =
        log.onRemark(remarks::add).onProblem(problems::add).onProgress(progress::add).read()) {
      return read.toList();
    }
  }

  @Test
  void theyAreCountedAndTheFirstIsNamed() throws IOException {
    List<Encounter> read = read(csv(ROWS).withTimeFormat(TimeFormat.iso().zone(AMSTERDAM)));

    assertThat(read).hasSize(4);
    assertThat(read.get(1).at()).isEqualTo(Instant.parse("2026-03-12T23:00:00Z"));
    assertThat(problems).hasSize(1); // without a customer, of which the date is not counted
    assertThat(progress).singleElement().returns(2L, ReadingProgress::withoutTime);
    assertThat(remarks)
        .singleElement()
        .returns(LogRemarkKind.DATE_WITHOUT_TIME, LogRemark::kind)
        .hasToString(
            "2 encounters have a date without a time, the first in line 3; they count as the first"
                + " of that day, so the order within the day is not known");
    assertThat(remarks.get(0).toText(NL))
        .isEqualTo(
            "2 contacten hebben een datum zonder tijd, het eerste in regel 3; ze tellen als de"
                + " eerste van die dag, dus de volgorde binnen de dag is niet bekend");
  }

  @Test
  void whatIsReadAsTextOrWithFormFoundOutIsTheSame() throws IOException {
    read(
        CsvEncounters.inText(() -> new StringReader(ROWS))
            .withCustomerColumn("customer")
            .withTimeColumn("time")
            .withEventColumn("event"));
    assertThat(remarks).containsExactly(LogRemark.dates(2, 3));

    List<LogRemark> found = new ArrayList<>();
    try (Stream<Trail> trails =
        csv(ROWS.replace(',', ';')).onProblem(problems::add).detecting(found::add).readTrails()) {
      assertThat(trails).hasSize(2);
    }
    assertThat(found).containsExactly(LogRemark.delimiter(';'), LogRemark.dates(2, 3));
  }

  @Test
  void timesOfDayAreNotRemarked() throws IOException {
    read(csv("customer,time,event\nann,2026-03-13T00:00:00Z,jab\nann,2026-03-13 00:00,care\n"));
    read(
        csv("customer,time,event\nann,1773360000,jab\n").withTimeFormat(TimeFormat.epochSeconds()));
    assertThat(remarks).isEmpty();
    assertThat(progress).hasSize(2).allMatch(each -> each.withoutTime() == 0);
  }

  @Test
  void jsonAndXes() throws IOException {
    String json =
        """
        {"who":"ann","at":"2026-03-13T10:00:00","what":"jab"}
        {"who":"ann","at":"2026-03-13","what":"care"}
        """;
    read(
        JsonLinesEncounters.inText(() -> new StringReader(json))
            .withCustomer(JsonField.at("/who"))
            .withTime(JsonField.at("/at"))
            .withEvent(JsonField.at("/what")));
    String xes =
        """
        <log><trace><string key="concept:name" value="ann"/>
        <event><string key="concept:name" value="jab"/>
        <date key="time:timestamp" value="2026-03-13T10:00:00"/></event>
        <event><string key="concept:name" value="care"/>
        <date key="time:timestamp" value="2026-03-13"/></event>
        </trace></log>
        """;
    byte[] bytes = xes.getBytes(StandardCharsets.UTF_8);
    read(XesEncounters.inBytes(() -> new ByteArrayInputStream(bytes)));

    assertThat(remarks)
        .extracting(LogRemark::toString)
        .satisfiesExactly(
            ofJson ->
                assertThat(ofJson).startsWith("1 encounter has a date without a time, in line 2;"),
            ofXes ->
                assertThat(ofXes).startsWith("1 encounter has a date without a time, in line 4;"));
  }

  @ParameterizedTest
  @CsvSource({
    "d-M-uuuu[ H:mm], 13-3-2026, true",
    "d-M-uuuu[ H:mm], 13-3-2026 0:00, false",
    "dd MMM uuuu, 13 mrt. 2026, true",
  })
  void patterns(String pattern, String time, boolean isDateOnly) throws IOException {
    read(
        csv("customer,time,event\nann," + time + ",jab\n")
            .withTimeFormat(TimeFormat.pattern(pattern, NL)));
    assertThat(remarks).hasSize(isDateOnly ? 1 : 0);
  }

  /** A formatter may take a time of its own where none is written. */
  @ParameterizedTest
  @CsvSource({
    "uuuu-MM-dd, 0, 2026-03-13, true",
    "uuuu-MM-dd, 12, 2026-03-13, true",
    "uuuu-MM-dd[ HH:mm], 0, 2026-03-13, true",
    "uuuu-MM-dd[ HH:mm], 0, 2026-03-13 00:00, false",
    "uuuu-MM-dd[ HH:mm], 0, 2026-03-13 13:15, false",
    "uuuu-MM-dd[ HH], 0, 2026-03-13 10, false",
    "[HH:mm ]dd-MM-uuuu, 0, 13-03-2026, true",
    "[HH:mm ]dd-MM-uuuu, 0, 00:00 13-03-2026, false",
  })
  void anOwnFormatterWithADefault(String pattern, int hour, String time, boolean isDateOnly)
      throws IOException {
    DateTimeFormatter formatter =
        new DateTimeFormatterBuilder()
            .appendPattern(pattern)
            .parseDefaulting(ChronoField.HOUR_OF_DAY, hour)
            .parseDefaulting(ChronoField.MINUTE_OF_HOUR, 0)
            .toFormatter(Locale.ROOT);
    read(
        csv("customer,time,event\nann," + time + ",jab\n")
            .withTimeFormat(TimeFormat.of(formatter)));
    assertThat(problems).isEmpty();
    assertThat(remarks).hasSize(isDateOnly ? 1 : 0);
    assertThat(remarks)
        .as("a date of which the format makes noon is not the first of its day")
        .allSatisfy(
            remark ->
                assertThat(remark)
                    .isEqualTo(hour == 0 ? LogRemark.dates(1, 2) : LogRemark.datesLater(1, 2)));
    assertThat(LogRemark.datesLater(2, 3))
        .hasToString(
            "2 encounters have a date without a time, the first in line 3; they count as at the"
                + " time of day that the format sets, so the order within the day is not known");
  }
}
