package io.github.klantreis.exchange.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.observation.Encounter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is assumed, or not read, is told. */
final class LogRemarksTest {
  private static final Locale NL = Locale.forLanguageTag("nl");
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  private final List<LogRemark> remarks = new ArrayList<>();

  private List<Encounter> read(EventLog<?> log) throws IOException {
    try (Stream<Encounter> read = log.onRemark(remarks::add).read()) {
      return read.toList();
    }
  }

  private static CsvEncounters csv(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return CsvEncounters.inBytes(() -> new ByteArrayInputStream(bytes))
        .withCustomerColumn("customer")
        .withTimeColumn("time")
        .withEventColumn("event");
  }

  private static JsonLinesEncounters json(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return JsonLinesEncounters.inBytes(() -> new ByteArrayInputStream(bytes))
        .withCustomer(JsonField.at("/customer"))
        .withTime(JsonField.at("/time"))
        .withEvent(JsonField.at("/event"));
  }

  private static XesEncounters xes(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return XesEncounters.inBytes(() -> new ByteArrayInputStream(bytes));
  }

  static List<TimeFormat> formats() {
    return List.of(
        TimeFormat.iso().zone(AMSTERDAM),
        TimeFormat.pattern("uuuu-MM-dd'T'HH:mm:ss[XXX]", Locale.ROOT).zone(AMSTERDAM));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void timesAtWhichTheClockIsChangedAreTold(TimeFormat format) throws IOException {
    List<Encounter> read =
        read(
            csv("""
                    customer,time,event
                    ann,2026-03-29T01:59:59,before
                    ann,2026-03-29T02:30:00,passed over
                    ann,2026-03-29T03:00:00,after
                    ann,2026-10-25T02:30:00,twice
                    ann,2026-10-25T02:30:00+01:00,stated
                    """)
                .withTimeFormat(format));
    assertThat(read)
        .extracting(Encounter::at)
        .map(Instant::toString)
        .containsExactly(
            "2026-03-29T00:59:59Z",
            "2026-03-29T01:30:00Z",
            "2026-03-29T01:00:00Z",
            "2026-10-25T00:30:00Z",
            "2026-10-25T01:30:00Z");
    assertThat(remarks)
        .singleElement()
        .returns(LogRemarkKind.CLOCK_CHANGE, LogRemark::kind)
        .hasToString(
            "2 encounters have a local time at which the clock is changed, the first in line 3; a"
                + " time that occurs twice counts as the first, and one that is passed over as that"
                + " much later");
  }

  @Test
  void aTimeThatEndsAtMidnightIsToldLikewise() throws IOException {
    read(
        csv("customer,time,event\nann,2018-11-03T24:00:00,x\n")
            .withTimeFormat(TimeFormat.iso().zone(ZoneId.of("America/Sao_Paulo"))));
    assertThat(remarks)
        .singleElement()
        .returns(LogRemarkKind.CLOCK_CHANGE, LogRemark::kind)
        .extracting(remark -> remark.toText(NL))
        .isEqualTo(
            "1 contact heeft een plaatselijke tijd waarop de klok wordt verzet, in regel 2; een"
                + " tijd die twee keer voorkomt telt als de eerste, en een die wordt overgeslagen"
                + " als zoveel later");
  }

  @Test
  void objectsAndArraysWhereAValueIsReadAreTold() throws IOException {
    List<Encounter> read =
        read(
            json("""
                    {"customer":"ann","time":"2026-03-13T10:00:00Z","event":"a","place":{"id":7}}
                    {"customer":"ann","time":"2026-03-13T10:00:00Z","event":"b","place":7}
                    {"customer":"ann","time":"2026-03-13T10:00:00Z","event":"c","place":[7,8]}
                    {"customer":"ann","time":"2026-03-13T10:00:00Z","event":"d","place":[]}
                    {"customer":"ann","time":"2026-03-13T10:00:00Z","event":"e","place":null}
                    """)
                .withAttribute("place", JsonField.at("/place"))
                .withSession(JsonField.at("/place"))
                .withAttribute("id", JsonField.at("/place").or("/place/id")));
    assertThat(read)
        .extracting(encounter -> encounter.attributes().toString())
        .containsExactly("{id=7}", "{id=7, place=7}", "{}", "{}", "{}");
    assertThat(remarks)
        .singleElement()
        .returns(LogRemarkKind.NO_SINGLE_VALUE, LogRemark::kind)
        .hasToString("2 values are objects or arrays, the first in line 1; they count as absent");
  }

  @Test
  void anObjectBeforeTheValueThatCountsIsTold() throws IOException {
    List<Encounter> read =
        read(
            json("""
                    {"customer":["ann"],"cookie":"c","time":"2026-03-13T10:00:00Z","event":"a"}
                    {"customer":{"id":"ann"},"cookie":"c","time":"2026-03-13T10:00:00Z","event":"b"}
                    {"customer":{},"cookie":"c","time":"2026-03-13T10:00:00Z","event":"c"}
                    """)
                .withCustomer(JsonField.at("/customer").or("/customer/id").or("/cookie")));
    assertThat(read).extracting(Encounter::customer).containsExactly("c", "ann", "c");
    assertThat(remarks)
        .singleElement()
        .hasToString("1 value is an object or an array, in line 1; it counts as absent");
  }

  @Test
  void anObjectIsToldOnceForItsElementOrForTheRecordOfAll() throws IOException {
    List<Encounter> read =
        read(
            json("""
                    {"customer":"ann","time":"2026-03-13T10:00:00Z","event":"a","x":"of all","place":[1],\
                    "all":[{"x":{"y":1}},{"x":"own"},{"z":[2]}]}
                    """)
                .withCustomer(JsonField.ofParent("/customer"))
                .withTime(JsonField.ofParent("/time"))
                .withEvent(JsonField.ofParent("/event"))
                .withElementsAt("/all")
                .withAttribute("x", JsonField.at("/x"))
                .withAttribute("place", JsonField.ofParent("/place")));
    assertThat(read)
        .extracting(encounter -> encounter.attributes().toString())
        .containsExactly("{}", "{x=own}", "{}");
    assertThat(remarks)
        .singleElement()
        .returns(LogRemarkKind.NO_SINGLE_VALUE, LogRemark::kind)
        .hasToString("2 values are objects or arrays, the first in line 1; they count as absent");
  }

  @Test
  void whatIsReadElsewhereIsNotTold() throws IOException {
    read(
        json("""
                {"customer":{"id":"ann"},"time":"2026-03-13T10:00:00Z","event":"a","other":{"a":[1]}}
                """)
            .withCustomer(JsonField.at("/customer").or("/customer/id")));
    assertThat(remarks).isEmpty();
  }

  @Test
  void namesThatAreRepeatedAreTold() throws IOException {
    List<Encounter> read =
        read(
            json("""
                    {"customer":"ann","other":1,"other":2,"time":"2026-03-13T10:00:00Z","event":"a"}
                    {"customer":"ann","customer":"ben","time":"2026-03-13T10:00:00Z","event":"a"}
                    {"customer":"ann","time":"2026-03-13T10:00:00Z","event":"a","at":{"x":1},"at":{}}
                    {"customer":"ann","time":"2026-03-13T10:00:00Z","event":"a","list":[{"k":"n","v":1},{"k":"m","v":2}]}
                    """)
                .withAttribute("x", JsonField.at("/at/x"))
                .withAttribute("m", JsonField.at("/list").where("/k", "m").then("/v")));
    assertThat(read).extracting(Encounter::customer).containsExactly("ann", "ben", "ann", "ann");
    assertThat(read.get(3).attribute("m")).contains("2");
    assertThat(remarks)
        .singleElement()
        .returns(LogRemarkKind.REPEATED_VALUE, LogRemark::kind)
        .hasToString(
            "2 names are repeated in their object, the first in line 2; their last value counts");
  }

  @Test
  void keysThatAreRepeatedAreTold() throws IOException {
    String log =
        """
        <log>
          <trace>
            <string key="concept:name" value="ann"/>
            <string key="concept:name" value="ben"/>
            <event>
              <string key="concept:name" value="a"/>
              <date key="time:timestamp" value="2026-03-13T10:00:00Z"/>
            </event>
          </trace>
        </log>
        """;
    List<Encounter> read = read(xes(log));
    assertThat(read).extracting(Encounter::customer).containsExactly("ann");
    assertThat(remarks)
        .singleElement()
        .returns(LogRemarkKind.REPEATED_VALUE, LogRemark::kind)
        .hasToString("1 key is repeated in its trace or event, in line 4; its first value counts");
  }

  @Test
  void keysOfListsAndKeysWithoutValuesAreTold() throws IOException {
    String log =
        """
        <log>
          <trace>
            <string key="concept:name" value="ann"/>
            <event>
              <string key="concept:name" value="a"/>
              <list key="org:resource"><values><string key="x" value="ben"/></values></list>
              <list key="other"/>
              <unknown key="org:resource" value="cem"/>
              <date key="time:timestamp" value="2026-03-13T10:00:00Z"/>
            </event>
          </trace>
        </log>
        """;
    List<RowProblem> told = new ArrayList<>();
    List<Encounter> read = read(xes(log).withAttributeOfEvent("org:resource").onProblem(told::add));
    assertThat(told).hasSize(1);
    assertThat(read).singleElement().returns("{}", each -> each.attributes().toString());
    assertThat(remarks)
        .singleElement()
        .returns(LogRemarkKind.NO_SINGLE_VALUE, LogRemark::kind)
        .hasToString(
            "1 key has no value of its own, as a list has none, in line 6; it counts as absent");
  }
}
