package io.github.klantreis.exchange.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.klantreis.observation.Encounter;
import io.github.klantreis.observation.Trail;
import io.github.klantreis.part.Scale;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class XesEncountersTest {
  private static final Path SHOP =
      Path.of("src/test/resources/io/github/klantreis/eventlog/shop.xes");

  private final List<RowProblem> problems = new ArrayList<>();
  private final List<ReadingProgress> progress = new ArrayList<>();

  @Test
  void aShop() throws IOException {
    XesEncounters shop =
        XesEncounters.inFile(SHOP).onProblem(problems::add).onProgress(progress::add);

    assertThat(read(shop))
        .containsExactly(
            Encounter.of("order 1", Instant.parse("2026-03-01T08:00:00Z"), "compares")
                .withPosition(1),
            Encounter.of("order 1", Instant.parse("2026-03-01T08:00:00Z"), "compares & asks")
                .withPosition(2),
            Encounter.of("order 1", Instant.parse("2026-02-28T23:30:00Z"), "pays").withPosition(3),
            Encounter.of("order 3", Instant.parse("2026-03-05T10:00:00Z"), "pays").withPosition(6));
    assertThat(problems)
        .extracting(RowProblem::toString)
        .containsExactly(
            "line 47, concept:name: there is no event | <trace> concept:name=\"order 2\" <event>"
                + " time:timestamp=\"soon\"",
            "line 47, time:timestamp: \"soon\" is not a time in the format iso in Z | <trace>"
                + " concept:name=\"order 2\" <event> time:timestamp=\"soon\"",
            "line 51, time:timestamp: there is no time | <trace> concept:name=\"order 2\" <event>"
                + " concept:name=\"pays\"");
    assertThat(progress)
        .singleElement()
        .hasToString(
            "6 rows: 4 encounters, 0 left out, 2 unreadable; " + Files.size(SHOP) + " bytes");
  }

  @Test
  void otherAttributes() throws IOException {
    XesEncounters shop =
        XesEncounters.inFile(SHOP)
            .withCustomerOfTrace("customer")
            .withSessionOfTrace("concept:name")
            .withExperienceOfEvent("score", Scale.of(1, 5))
            .withAttributeOfEvent("channel")
            .withAttributeOfTrace("channel")
            .withLifecycle("complete")
            .withTimeFormat(TimeFormat.iso().zone(ZoneId.of("Europe/Amsterdam")))
            .onProblem(problems::add)
            .onProgress(progress::add);
    Encounter asks =
        Encounter.of("NA", Instant.parse("2026-03-01T08:00:00Z"), "compares & asks")
            .withPosition(2)
            .withSession("order 1")
            .withExperience(1)
            .withAttribute("channel", "chat");
    Encounter pays =
        Encounter.of("NA", Instant.parse("2026-02-28T22:30:00Z"), "pays")
            .withPosition(3)
            .withSession("order 1")
            .withAttribute("channel", "web");
    Encounter paysAgain =
        Encounter.of("NA", Instant.parse("2026-03-05T10:00:00Z"), "pays")
            .withPosition(6)
            .withSession("order 3");

    assertThat(read(shop)).containsExactly(asks, pays, paysAgain);
    assertThat(progress)
        .singleElement()
        .hasToString(
            "6 rows: 3 encounters, 2 left out, 1 unreadable; " + Files.size(SHOP) + " bytes");
    assertThat(problems)
        .extracting(p -> p.line() + " " + p.column().orElseThrow())
        .containsExactly("47 customer", "47 concept:name", "47 time:timestamp");

    assertThat(trails(shop)).containsExactly(Trail.of("NA", pays, asks, paysAgain));
    problems.clear();
    assertThat(trails(shop.groupedByCustomer()))
        .containsExactly(Trail.of("NA", pays, asks, paysAgain));
    assertThatIllegalArgumentException().isThrownBy(() -> shop.withAttributeOfEvent(""));
  }

  @Test
  void attributesOfTheEventOnly() throws IOException {
    String log =
        log(
            "<trace><event>"
                + "<id key=\"who\" value=\"u1\"/><string key=\"what\" value=\"pays\"/>"
                + "<int key=\"when\" value=\"1772352000\"/><string key=\"visit\" value=\"s1\"/>"
                + "</event></trace>");

    assertThat(
            read(
                xes(log)
                    .withCustomerOfEvent("who")
                    .withEventName("what")
                    .withEventTime("when")
                    .withSessionOfEvent("visit")
                    .withTimeFormat(TimeFormat.epochSeconds())))
        .containsExactly(
            Encounter.of("u1", Instant.parse("2026-03-01T08:00:00Z"), "pays")
                .withPosition(1)
                .withSession("s1"));
  }

  @Test
  void theFirstProblemStopsWhoDoesNotListen() {
    assertThatExceptionOfType(UnreadableLogException.class)
        .isThrownBy(() -> read(xes(log("<trace>\n<event/></trace>"))))
        .withMessage(
            "the log, line 2, concept:name: there is no customer | <trace> <event> (set onProblem(…)"
                + " to continue)");
    assertThatExceptionOfType(UnreadableLogException.class)
        .isThrownBy(
            () ->
                read(
                    xes(log("<trace><event/></trace>"))
                        .withMaxProblems(1)
                        .onProblem(problems::add)))
        .withMessageStartingWith("the log has more than 1 problems");
  }

  @Test
  void aTraceThatComesBack() throws IOException {
    String event = event("pays", "2026-03-01T00:00:00Z");
    String log =
        log(trace("a", event) + trace("b", event) + trace("b", event) + "\n" + trace("a", event));

    assertThat(trails(xes(log).onProblem(problems::add)))
        .extracting(t -> t.customer() + t.size())
        .containsExactly("a1", "b2");
    assertThat(problems)
        .singleElement()
        .satisfies(p -> assertThat(p.kind()).isEqualTo(RowProblemKind.CUSTOMER_RETURNS))
        .satisfies(p -> assertThat(p.line()).isEqualTo(2));
    assertThat(trails(xes(log).withCustomerOfTrace("concept:name")))
        .extracting(t -> t.customer() + t.size())
        .containsExactly("a2", "b2");
  }

  @Test
  void withoutNamespaceAndInOtherEncodings() throws IOException {
    String body = "<log>" + trace("Zoë", event("pays", "2026-03-01T00:00:00Z")) + "</log>";
    for (var charset :
        List.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16)) {
      byte[] bytes =
          ("<?xml version=\"1.0\" encoding=\"" + charset.name() + "\"?>" + body).getBytes(charset);
      assertThat(read(XesEncounters.inBytes(() -> new ByteArrayInputStream(bytes))))
          .extracting(Encounter::customer)
          .containsExactly("Zoë");
    }
  }

  @Test
  void withAPrefixAndAttributesInAnyOrder() throws IOException {
    String log =
        """
        <x:log xmlns:x="http://www.xes-standard.org/"><x:trace>
        <x:string value="u1" id="3" key="concept:name"/>
        <x:event><x:string id="1" value="pays" key="concept:name"/>
        <x:date key="time:timestamp" other="x" value="2026-03-01T00:00:00Z"/></x:event>
        <x:event><x:string key="concept:name"/></x:event></x:trace></x:log>
        """;

    assertThat(read(xes(log).onProblem(problems::add)))
        .containsExactly(
            Encounter.of("u1", Instant.parse("2026-03-01T00:00:00Z"), "pays").withPosition(1));
    assertThat(problems).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no xml",
        "<log><trace>",
        "<log><trace></log>",
        "<log></log><log/>",
        "<log>&unknown;</log>",
        "<log><string key=\"&unknown;\"/></log>"
      })
  void brokenXml(String text) {
    assertThatExceptionOfType(UnreadableLogException.class)
        .isThrownBy(() -> read(xes(text).onProblem(problems::add)))
        .withMessageContaining("the log, line 1")
        .withMessageContaining("is not well-formed XML");
    assertThat(problems).isEmpty();
  }

  @Test
  void brokenBytesAndOtherXml() {
    byte[] bytes = log(trace("Zoë", "")).getBytes(StandardCharsets.ISO_8859_1);
    assertThatExceptionOfType(UnreadableLogException.class)
        .isThrownBy(() -> read(XesEncounters.inBytes(() -> new ByteArrayInputStream(bytes))));
    assertThatExceptionOfType(UnreadableLogException.class)
        .isThrownBy(() -> read(xes("<pnml/>")))
        .withMessage("the log, line 1, is not XES: it starts with <pnml>, not with <log>");
  }

  @Test
  void theDepthIsLimited() throws IOException {
    String deep = "<string key=\"a\" value=\"b\">";
    String within = deep.repeat(90) + "</string>".repeat(90);
    String beyond = deep.repeat(200_000) + "</string>".repeat(200_000);

    for (String place : List.of("%s", "<trace>%s</trace>", "<trace><event>%s</event></trace>")) {
      List<Encounter> read = read(xes(log(place.replace("%s", within))).onProblem(problems::add));
      assertThat(read).isEmpty();
      assertThatExceptionOfType(UnreadableLogException.class)
          .isThrownBy(() -> read(xes(log(place.replace("%s", beyond)))))
          .withMessage("the log, line 1, has elements nested more than 100 deep");
    }
  }

  /** What an attacker would have a reader of XML do: show files, ask servers, fill the memory. */
  @Test
  void nothingOutsideTheLogIsRead(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "<!ENTITY e 'TOP SECRET'>");
    String uri = secret.toUri().toString();
    String event = event("&e;", "2026-03-01T00:00:00Z");
    List<String> types =
        List.of(
            "<!DOCTYPE log [<!ENTITY e SYSTEM \"" + uri + "\">]>",
            "<!DOCTYPE log SYSTEM \"" + uri + "\">",
            "<!DOCTYPE log PUBLIC \"x\" \"" + uri + "\">",
            "<!DOCTYPE log [<!ENTITY % p SYSTEM \"" + uri + "\"> %p;]>",
            "<!DOCTYPE log [<!ENTITY e \"harmless\">]>",
            "<!DOCTYPE log [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
                + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\">"
                + "<!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;\">]>",
            "<!DOCTYPE log SYSTEM \"http://127.0.0.1:9/none.dtd\">");
    for (String type : types) {
      assertThatExceptionOfType(UnreadableLogException.class)
          .as(type)
          .isThrownBy(() -> read(xes(type + log(trace("a", event))).onProblem(problems::add)))
          .withMessageContaining("has a document type, which is not allowed")
          .satisfies(e -> assertThat(e).hasMessageNotContaining("TOP SECRET"));
    }
    assertThat(problems).isEmpty();
    String include =
        "<log xmlns:xi=\"http://www.w3.org/2001/XInclude\"><xi:include href=\""
            + uri
            + "\"/></log>";
    assertThat(read(xes(include).onProblem(problems::add))).isEmpty();
    assertThat(problems)
        .extracting(p -> p.reason(Locale.ENGLISH))
        .containsExactly("<include> within <log> is not defined by XES; it is not read");
  }

  private static final String OUTSIDE =
      "<log>"
          + "<event><string key=\"concept:name\" value=\"asks\"/><string key=\"org:resource\" value=\"u1\"/>"
          + "<date key=\"time:timestamp\" value=\"2026-03-01T08:00:00Z\"/></event>"
          + "<trace><string key=\"concept:name\" value=\"t\"/>"
          + "<event><string key=\"concept:name\" value=\"pays\"/><string key=\"org:resource\" value=\"u1\"/>"
          + "<date key=\"time:timestamp\" value=\"2026-03-01T09:00:00Z\"/></event></trace>\n"
          + "<event><string key=\"concept:name\" value=\"calls\"/><string key=\"org:resource\" value=\"u2\"/>"
          + "<date key=\"time:timestamp\" value=\"2026-03-01T10:00:00Z\"/></event></log>";

  @Test
  void eventsOutsideTracesAreReadWhereTheyHaveACustomer() throws IOException {
    List<Encounter> read =
        read(
            xes(OUTSIDE)
                .withCustomerOfEvent("org:resource")
                .withSessionOfTrace("concept:name")
                .onProblem(problems::add));

    assertThat(read).extracting(Encounter::event).containsExactly("asks", "pays", "calls");
    assertThat(read).extracting(Encounter::customer).containsExactly("u1", "u1", "u2");
    assertThat(read)
        .extracting(Encounter::session)
        .containsExactly(Optional.empty(), Optional.of("t"), Optional.empty());
    assertThat(problems).isEmpty();
  }

  @Test
  void eventsOutsideTracesAreOtherwiseReportedAndCounted() throws IOException {
    List<Encounter> read = read(xes(OUTSIDE).onProblem(problems::add).onProgress(progress::add));

    assertThat(read).extracting(Encounter::event).containsExactly("pays");
    assertThat(problems)
        .extracting(RowProblem::toString)
        .containsExactly(
            "line 1, concept:name: the event is outside a trace, so there is no customer; read the"
                + " customer from the event, by withCustomerOfEvent | <event> concept:name=\"asks\""
                + " time:timestamp=\"2026-03-01T08:00:00Z\"",
            "line 2, concept:name: the event is outside a trace, so there is no customer; read the"
                + " customer from the event, by withCustomerOfEvent | <event> concept:name=\"calls\""
                + " time:timestamp=\"2026-03-01T10:00:00Z\"");
    assertThat(progress.get(progress.size() - 1).unreadable()).isEqualTo(2);
    assertThat(progress.get(progress.size() - 1).rows()).isEqualTo(3);
  }

  @Test
  void elementsThatXesDoesNotDefineAreReported() throws IOException {
    String odd = OUTSIDE.replace("<trace>", "<Trace><event/></Trace><trace><note/>");
    read(xes(odd).withCustomerOfEvent("org:resource").onProblem(problems::add));

    assertThat(problems)
        .extracting(RowProblem::kind)
        .containsExactly(RowProblemKind.UNKNOWN_ELEMENT, RowProblemKind.UNKNOWN_ELEMENT);
    assertThat(problems).extracting(RowProblem::row).containsExactly("<Trace>", "<note>");
  }

  @Test
  void textThatXesDoesNotDefineIsReported() throws IOException {
    String odd =
        OUTSIDE
            .replace("<trace>", "one<trace>two<note>three</note><string key='k'>four</string>")
            .replace("</event>", "<![CDATA[five]]><!-- six --></event>");
    read(xes(odd).withCustomerOfEvent("org:resource").onProblem(problems::add));

    assertThat(problems)
        .filteredOn(problem -> problem.row().matches("[a-z]+"))
        .extracting(RowProblem::row)
        .containsExactly("five", "one", "two", "four", "five", "five");
    assertThat(problems.get(1).reason(Locale.ENGLISH))
        .isEqualTo("text within <log> is not defined by XES; it is not read");
  }

  @Test
  void lazyAndClosed() throws IOException {
    Stream<Encounter> stream = XesEncounters.inFile(SHOP).read();
    Iterator<Encounter> encounters = stream.iterator();
    assertThat(encounters.next().event()).isEqualTo("compares");
    stream.close();
    assertThatIllegalStateException()
        .isThrownBy(
            () -> {
              encounters.next();
              encounters.next();
            })
        .withMessage("the log is closed");
  }

  @Test
  void manyEntitiesOfXmlItselfAreNoAttack() throws IOException {
    Instant start = Instant.parse("2026-03-01T00:00:00Z");
    StringBuilder events = new StringBuilder();
    for (int i = 0; i < 50_000; i++) {
      events.append(event("a &lt;&amp;&#x41;&gt; b", start.plus(Duration.ofSeconds(i)).toString()));
    }
    assertThat(read(xes(log(trace("u", events.toString())))))
        .hasSize(50_000)
        .extracting(Encounter::event)
        .containsOnly("a <&A> b");
  }

  private static String log(String body) {
    return "<log xmlns=\"http://www.xes-standard.org/\">" + body + "</log>";
  }

  private static String trace(String name, String body) {
    return "<trace><string key=\"concept:name\" value=\"" + name + "\"/>" + body + "</trace>";
  }

  private static String event(String name, String time) {
    return "<event><string key=\"concept:name\" value=\""
        + name
        + "\"/><date key=\"time:timestamp\" value=\""
        + time
        + "\"/></event>";
  }

  private static XesEncounters xes(String text) {
    return XesEncounters.inBytes(
        () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<Encounter> read(XesEncounters xes) throws IOException {
    try (Stream<Encounter> encounters = xes.read()) {
      return encounters.toList();
    }
  }

  private static List<Trail> trails(XesEncounters xes) throws IOException {
    try (Stream<Trail> trails = xes.readTrails()) {
      return trails.toList();
    }
  }

  @Test
  void otherStepsOfALifecycleAreLeftOutAndNoProblem() throws IOException {
    read(
        XesEncounters.inFile(SHOP)
            .withLifecycle("complete")
            .onProblem(problems::add)
            .onProgress(progress::add));
    read(XesEncounters.inFile(SHOP).onProblem(problems::add).onProgress(progress::add));

    assertThat(progress).extracting(ReadingProgress::leftOut).containsExactly(2L, 0L);
    assertThat(progress).extracting(ReadingProgress::empty).containsExactly(1L, 1L);
    assertThat(progress)
        .allSatisfy(
            read ->
                assertThat(read.encounters() + read.leftOut() + read.unreadable())
                    .isEqualTo(read.rows()));
  }
}
