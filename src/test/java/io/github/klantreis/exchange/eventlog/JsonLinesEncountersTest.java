package io.github.klantreis.exchange.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.klantreis.observation.Encounter;
import io.github.klantreis.observation.Trail;
import io.github.klantreis.part.Scale;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonLinesEncountersTest {
  private static final String LINE =
      "{\"u\":\"u1\",\"t\":\"2026-03-01T08:00:00Z\",\"e\":\"view\"}\n";

  private final List<RowProblem> problems = new ArrayList<>();
  private final List<ReadingProgress> progress = new ArrayList<>();

  private JsonLinesEncounters log(String text) {
    return JsonLinesEncounters.inText(() -> new StringReader(text))
        .withCustomer(JsonField.at("/u"))
        .withTime(JsonField.at("/t"))
        .withEvent(JsonField.at("/e"));
  }

  private List<Encounter> read(JsonLinesEncounters log) throws IOException {
    try (Stream<Encounter> read = log.onProblem(problems::add).onProgress(progress::add).read()) {
      return read.toList();
    }
  }

  private static String with(String more) {
    return LINE.replace("}", "," + more + "}");
  }

  @Test
  void allValues() throws IOException {
    String more =
        "\"s\":7,\"score\":\"4\",\"a\":{\"b/c\":[{\"~\":true},12.50]},\"n\":null,\"empty\":\"\",\"o\":{}";
    assertThat(
            read(
                log(with(more))
                    .withSession(JsonField.at("/s"))
                    .withExperience(JsonField.at("/score"), Scale.of(1, 5))
                    .withAttribute("flag", JsonField.at("/a/b~1c/0/~0"))
                    .withAttribute("number", JsonField.at("/a/b~1c/1"))
                    .withAttribute("null", JsonField.at("/n"))
                    .withAttribute("empty", JsonField.at("/empty"))
                    .withAttribute("object", JsonField.at("/o"))
                    .withAttribute("array", JsonField.at("/a/b~1c"))
                    .withAttribute("first", JsonField.at("/n").or("/empty").or("/none").or("/u"))))
        .containsExactly(
            Encounter.of("u1", Instant.parse("2026-03-01T08:00:00Z"), "view")
                .withPosition(1)
                .withSession("7")
                .withExperience(1)
                .withAttribute("flag", "true")
                .withAttribute("number", "12.50")
                .withAttribute("first", "u1"));
    assertThat(problems).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text   | [{\"k\":1,\"v\":\"no\"},{\"k\":\"1\",\"v\":\"yes\"},{\"k\":\"1\",\"v\":\"late\"}] | yes",
        "number | [{\"k\":\"2\",\"v\":\"no\"},{\"k\":2.0,\"v\":\"yes\"}]                        | yes",
        "flag   | [{\"v\":\"no\"},{\"k\":\"true\",\"v\":\"no\"},{\"k\":true,\"v\":\"yes\"}]     | yes",
        "text   | [{\"k\":\"1\"},{\"k\":\"1\",\"v\":\"yes\"}]                                   | yes",
        "text   | [{\"k\":\"1\"},{\"v\":\"no\"}]                                                | ",
        "text   | [[],3,null,{\"k\":\"1\",\"v\":\"yes\"}]                                       | yes",
        "text   | {\"k\":\"1\",\"v\":\"no\"}                                                    | ",
        "text   | \"1\"                                                                         | ",
        "text   | []                                                                            | ",
      })
  void aMemberOfAnArray(String kind, String array, String expected) throws IOException {
    JsonField at = JsonField.at("/list");
    JsonField field =
        switch (kind) {
          case "text" -> at.where("/k", "1").then("/v");
          case "number" -> at.where("/k", 2).then("/v");
          default -> at.where("/k", true).then("/v");
        };
    Encounter read = read(log(with("\"list\":" + array)).withAttribute("v", field)).get(0);
    assertThat(read.attribute("v").orElse(null)).isEqualTo(expected);
  }

  @Test
  void severalMembersOfTheSameArrayAndAnIndex() throws IOException {
    String list = "\"list\":[{\"k\":\"a\",\"v\":\"1\"},{\"k\":\"b\",\"v\":{\"w\":\"2\"}}]";
    Encounter read =
        read(log(with(list))
                .withAttribute("a", JsonField.at("/list").where("/k", "a").then("/v"))
                .withAttribute("b", JsonField.at("/list").where("/k", "b").then("/v/w"))
                .withAttribute("second", JsonField.at("/list/1/k")))
            .get(0);
    assertThat(read.attributes()).hasToString("{a=1, b=2, second=b}");
  }

  @Test
  void aRepeatedNameReplacesTheValueBefore() throws IOException {
    String twice = with("\"x\":\"1\",\"x\":\"2\",\"y\":\"1\",\"y\":null,\"z\":\"1\",\"z\":{}");
    Encounter read =
        read(log(twice)
                .withAttribute("x", JsonField.at("/x"))
                .withAttribute("y", JsonField.at("/y"))
                .withAttribute("z", JsonField.at("/z")))
            .get(0);
    assertThat(read.attributes()).hasToString("{x=2}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"x\":\"old\"}             | {}                         | ",
        "{\"x\":\"old\"}             | {\"x\":\"new\"}              | new",
        "{\"x\":\"old\"}             | null                       | ",
        "{\"x\":\"old\"}             | \"text\"                    | ",
        "{\"x\":{\"y\":\"old\"}}     | {\"z\":{}}                 | ",
        "[{\"k\":1,\"v\":\"old\"}]   | []                         | ",
        "[{\"k\":1,\"v\":\"old\"}]   | [{\"k\":2,\"v\":\"other\"}] | ",
        "[{\"k\":1,\"v\":\"old\"}]   | [{\"k\":1,\"v\":\"new\"}]   | new",
        "[{\"k\":1,\"v\":\"old\"}]   | 7                          | ",
      })
  void aRepeatedNameReplacesAllThatWasInTheValueBefore(String old, String last, String expected)
      throws IOException {
    JsonField field =
        JsonField.at("/c/x").or("/c/x/y").or(JsonField.at("/c").where("/k", 1).then("/v"));
    String text = with("\"c\":" + old + ",\"c\":" + last);
    assertThat(read(log(text).withAttribute("v", field)).get(0).attribute("v").orElse(null))
        .isEqualTo(expected);
  }

  @Test
  void whatIsNoRecordIsAProblemOfItsLine() throws IOException {
    String text =
        "\uFEFF"
            + LINE
            + "\r\n  \n{\"u\":\n[1]\n"
            + LINE.strip()
            + " "
            + LINE
            + "null\n\"x\"\nu1,view\n"
            + "{\"u\":\"\\ud83d\",\"t\":\"2026-03-01\",\"e\":\"x\"}\n{\"e\":7}\n\uFEFF"
            + LINE.strip();
    List<Encounter> read = read(log(text));

    assertThat(read).extracting(Encounter::position).containsExactly(1L, 12L);
    assertThat(problems)
        .extracting(problem -> problem.line() + " " + problem.kind() + " " + problem.column())
        .containsExactly(
            "4 MALFORMED_JSON Optional.empty",
            "5 MALFORMED_JSON Optional.empty",
            "6 MALFORMED_JSON Optional.empty",
            "7 MALFORMED_JSON Optional.empty",
            "8 MALFORMED_JSON Optional.empty",
            "9 MALFORMED_JSON Optional.empty",
            "10 UNDECODABLE_TEXT Optional[/u]",
            "11 MISSING_VALUE Optional[/u]",
            "11 MISSING_VALUE Optional[/t]");
    assertThat(problems.get(0).kind()).isEqualTo(RowProblemKind.MALFORMED_JSON);
    assertThat(problems.get(2).reason(Locale.ENGLISH))
        .isEqualTo("more follows on the line after the JSON object; it is not read");
    assertThat(problems.get(0).reason(Locale.forLanguageTag("nl")))
        .startsWith("de regel is geen JSON: ");
    assertThat(problems.get(0).toText(Locale.forLanguageTag("nl")))
        .startsWith("regel 4: de regel is geen JSON: de lezer meldt \"Unexpected ");
    assertThat(problems.get(problems.size() - 1).toText(Locale.forLanguageTag("nl")))
        .isEqualTo("regel 11, /t: er is geen tijd");
    assertThat(progress.get(0))
        .hasToString("10 rows: 2 encounters, 0 left out, 8 unreadable; 0 bytes");
  }

  @Test
  void bytesThatAreNoTextAreAProblemOfTheirLine() throws IOException {
    byte[] bytes =
        (LINE.replace("u1", "ÿ") + LINE.replace("u1", "é")).getBytes(StandardCharsets.ISO_8859_1);
    JsonLinesEncounters log =
        JsonLinesEncounters.inBytes(() -> new ByteArrayInputStream(bytes))
            .withCustomer(JsonField.at("/u"))
            .withTime(JsonField.at("/t"))
            .withEvent(JsonField.at("/e"));
    assertThat(read(log)).isEmpty();
    assertThat(problems)
        .extracting(RowProblem::kind)
        .containsExactly(RowProblemKind.UNDECODABLE_TEXT, RowProblemKind.UNDECODABLE_TEXT);
  }

  @Test
  void wordsThatMeanAbsent() throws IOException {
    String text =
        LINE.replace("u1", "anonymous")
            + "{\"u\":\"undefined\",\"v\":\"v1\",\"t\":\"2026-03-01\",\"e\":\"x\"}\n";
    JsonLinesEncounters log =
        log(text).withCustomer(JsonField.at("/u").or("/v")).withAbsent("anonymous", "undefined");

    assertThat(read(log)).extracting(Encounter::customer).containsExactly("v1");
    assertThat(problems)
        .extracting(RowProblem::toString)
        .containsExactly(
            "line 1, /u or /v: there is no customer | " + LINE.replace("u1", "anonymous").strip());
  }

  @Test
  void duplicatesAreLeftOutAndCounted() throws IOException {
    String one = with("\"a\":\"1\",\"b\":\"11\"");
    String other = with("\"a\":\"11\",\"b\":\"1\"");
    String partly = with("\"a\":\"1\"");
    JsonLinesEncounters log =
        log(one + one + other + partly + partly + one)
            .withDuplicateKey(JsonField.at("/a"), JsonField.at("/b"));

    assertThat(read(log)).extracting(Encounter::position).containsExactly(1L, 3L, 4L, 5L);
    assertThat(progress.get(0).duplicates()).isEqualTo(2);
    assertThat(progress.get(0).leftOut()).isEqualTo(2);
  }

  @Test
  void positionsOfSeveralNumbersBreakTies() throws IOException {
    String text =
        with("\"p\":\"2\",\"q\":1,\"v\":\"c\"")
            + with("\"p\":\"1\",\"q\":10,\"v\":\"b\"")
            + with("\"p\":\"1\",\"q\":\"9\",\"v\":\"a\"")
            + with("\"q\":\"9\",\"v\":\"none\"");
    JsonLinesEncounters log =
        log(text)
            .withEvent(JsonField.at("/v"))
            .withPosition(JsonField.at("/p"), JsonField.at("/q"));
    try (Stream<Trail> trails = log.readTrails()) {
      assertThat(trails.findFirst().orElseThrow().encounters())
          .extracting(Encounter::event)
          .containsExactly("none", "a", "b", "c");
    }
    assertThat(read(log.withPosition(JsonField.at("/p"))))
        .extracting(Encounter::position)
        .containsExactly(2L, 1L, 1L, 0L);
    for (String wrong : List.of("-1", "1.5", "x", "2097152", "99999999999999999999999999999999")) {
      problems.clear();
      read(
          log(with("\"p\":1,\"q\":\"" + wrong + "\""))
              .withPosition(JsonField.at("/p"), JsonField.at("/q")));
      assertThat(problems)
          .as(wrong)
          .extracting(RowProblem::kind)
          .containsExactly(RowProblemKind.UNREADABLE_POSITION);
    }
    assertThatIllegalArgumentException().isThrownBy(log::withPosition);
  }

  @Test
  void elementsOfArraysWithTheirParents() throws IOException {
    String visits =
        """
        {"visits": [
          {"a": [{"e": "x", "t": "2026-03-01"}, 7, {"e": "y"}], "u": "u1"},
          {"u": "u2", "a": []}, {"u": "u3", "a": null}, {"u": "u4"}, {"u": "u5", "a": "none"}, 8,
          {"u": "u6", "a": [{"e": "z", "t": "2026-03-02", "u": "other"}]}
        ], "after": 1}
        """;
    JsonLinesEncounters log =
        log(visits)
            .withRecordsAt("/visits")
            .withElementsAt("/a")
            .withCustomer(JsonField.ofParent("/u"));

    assertThat(read(log)).extracting(Encounter::customer).containsExactly("u1", "u6");
    assertThat(progress).extracting(ReadingProgress::empty).containsExactly(3L);
    assertThat(problems)
        .extracting(problem -> problem.line() + " " + problem.kind() + " " + problem.row())
        .containsExactly(
            "2 MALFORMED_JSON ",
            "2 MISSING_VALUE parent /u=\"u1\" /e=\"y\"",
            "3 MALFORMED_JSON ",
            "3 MALFORMED_JSON 8");
    assertThatIllegalStateException()
        .isThrownBy(() -> log(LINE).withSession(JsonField.ofParent("/s")).read())
        .withMessageContaining("parent /s is of a parent, but records have none");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"a\":[{\"e\":\"x\"}],\"a\":[{\"e\":\"y\"}]",
        "\"a\":[{\"e\":\"x\"}],\"a\":null",
        "\"a\":null,\"a\":[{\"e\":\"y\"}]",
      })
  void anArrayOfElementsThatIsRepeatedIsAProblem(String twice) throws IOException {
    String visit = "{" + twice + ",\"u\":\"u1\",\"t\":\"2026-03-01\"}\n";
    JsonLinesEncounters log =
        log(visit + "{\"a\":[{\"e\":\"z\"}],\"u\":\"u2\",\"t\":\"2026-03-01\"}")
            .withElementsAt("/a")
            .withCustomer(JsonField.ofParent("/u"))
            .withTime(JsonField.ofParent("/t"));

    assertThat(read(log)).extracting(Encounter::customer).containsExactly("u2");
    assertThat(problems)
        .extracting(problem -> problem.reason(Locale.ENGLISH))
        .containsExactly("the record has the array \"/a\" more than once; none of them is read");
  }

  @Test
  void aDocumentThatIsNotSoundEndsTheReading() throws IOException {
    String whole = "{\"events\":[" + LINE.strip() + "," + LINE.strip() + "],\"more\":[1]}";
    assertThat(read(log(whole).withRecordsAt("/events"))).hasSize(2);
    for (int end = 0; end < whole.length(); end++) {
      String cut = whole.substring(0, end);
      assertThatExceptionOfType(UnreadableLogException.class)
          .as(cut)
          .isThrownBy(() -> read(log(cut).withRecordsAt("/events")));
    }
    assertThatExceptionOfType(UnreadableLogException.class)
        .isThrownBy(() -> read(log(whole).withRecordsAt("/none")))
        .withMessage("the log has no array of records at \"/none\"");
    assertThatExceptionOfType(UnreadableLogException.class)
        .isThrownBy(() -> read(log(whole).withRecordsAt("")))
        .withMessage("the log has no array of records at its top");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/a/b | {'a':{'b':[R]}}\\n{'a':{'b':[R]}}  | line 3, starts another JSON document",
        "/a/b | {'a':{'b':[R]}}3                   | line 2, starts another JSON document",
        "/a/b | {'a':{'b':[R],'c':1,'b':[R]}}      | line 2, has '/a/b' once more",
        "/a/b | {'a':{'b':[R]},'c':{},'a':{}}      | line 2, has '/a' once more",
        "''   | [R]\\n[R]                          | line 3, starts another JSON document"
      })
  void recordsThatWouldNotBeReadAreRefused(String pointer, String text, String message) {
    String document =
        text.replace("\\n", "\n").replace("'", "\"").replace("R", LINE.replace("\n", "\r\n"));
    assertThatExceptionOfType(UnreadableLogException.class)
        .isThrownBy(() -> read(log(document).withRecordsAt(pointer)))
        .withMessageContaining(message.replace('\'', '"'));
    assertThat(progress).isEmpty();
  }

  @Test
  void theSameNameElsewhereIsNoSecondArray() throws IOException {
    String document = "{\"a\":{\"b\":[" + LINE + "],\"a\":1,\"c\":{\"b\":[]}},\"b\":[]} \n";
    assertThat(read(log(document).withRecordsAt("/a/b"))).hasSize(1);
  }

  @Test
  void aSecondListOfObjectsIsRefused() {
    String ocel = "{\"events\":[],\"objects\":[],\"objects\":[]}";
    assertThatExceptionOfType(UnreadableLogException.class)
        .isThrownBy(() -> read(ocel(ocel)))
        .withMessageContaining("has \"/objects\" once more");
  }

  @Test
  void aDocumentReadAsLinesSaysWhatToDo() {
    assertThatExceptionOfType(UnreadableLogException.class)
        .isThrownBy(
            () -> {
              try (Stream<Encounter> read = log("[" + LINE + "]").read()) {
                read.toList();
              }
            })
        .withMessageContaining("withRecordsAt");
  }

  @Test
  void anOverlongLineIsAProblemAndTheNextIsRead() throws IOException {
    String huge = "{\"x\":\"" + "y".repeat(Lines.LONGEST) + "\"}\n";
    List<Encounter> read = read(log(huge + LINE + huge.strip() + "\n" + LINE));
    assertThat(read).extracting(Encounter::position).containsExactly(2L, 4L);
    assertThat(problems)
        .extracting(RowProblem::kind)
        .containsExactly(RowProblemKind.TOO_LONG, RowProblemKind.TOO_LONG);
  }

  @Test
  void anOverlongLineThatStartsBlankIsAProblem() throws IOException {
    assertThat(read(log(" ".repeat(Lines.LONGEST) + LINE))).isEmpty();
    assertThat(problems).extracting(RowProblem::kind).containsExactly(RowProblemKind.TOO_LONG);
  }

  @ParameterizedTest
  @ValueSource(strings = {"u", "u/v", "/a~", "/a~2", ""})
  void pointersAreChecked(String pointer) {
    assertThatIllegalArgumentException().isThrownBy(() -> JsonField.at(pointer));
    assertThatIllegalArgumentException().isThrownBy(() -> JsonField.ofParent(pointer));
    assertThatIllegalArgumentException().isThrownBy(() -> JsonField.at("/a").where(pointer, "x"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JsonField.at("/a").where("/x", "x").then(pointer));
  }

  @Test
  void fieldsAreValues() {
    JsonField field = JsonField.at("/a").where("/k", 2).then("/v").or("/b");
    assertThat(field)
        .isEqualTo(JsonField.at("/a").where("/k", 2).then("/v").or(JsonField.at("/b")))
        .hasToString("/a[/k = 2.0]/v or /b")
        .isNotEqualTo(JsonField.at("/a"));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> JsonField.at("/a").where("/k", "x").then("/v").where("/k", "y").then("/z"));
    assertThatIllegalStateException()
        .isThrownBy(() -> JsonLinesEncounters.inText(() -> new StringReader("")).read())
        .withMessageContaining("withCustomer, withTime, withEvent");
  }

  @Test
  void groupedAndClosed() throws IOException {
    String text = LINE + LINE.replace("u1", "u2") + LINE;
    try (Stream<Trail> trails =
        log(text).groupedByCustomer().onProblem(problems::add).readTrails()) {
      assertThat(trails).extracting(Trail::customer).containsExactly("u1", "u2");
    }
    assertThat(problems)
        .extracting(RowProblem::kind)
        .containsExactly(RowProblemKind.CUSTOMER_RETURNS);
    assertThatExceptionOfType(UnreadableLogException.class)
        .isThrownBy(() -> read(log("x\n".repeat(9)).withMaxProblems(3)))
        .withMessageContaining("more than 3 problems");
  }

  @Test
  void objectsOfATypeAreCustomers() throws IOException {
    String ocel =
        """
        {"events": [
          {"id": "1", "type": "e", "time": "2026-03-01T08:00:00Z", "relationships": [
            {"objectId": "a", "qualifier": "buys"}, {"objectId": "b", "qualifier": "pays"},
            {"objectId": "a", "qualifier": "pays"}, {"objectId": "o", "qualifier": "order"}, 3]},
          {"id": "2", "type": "e", "time": "2026-03-01T08:00:00Z", "relationships": []},
          {"id": "3", "type": "e", "time": "2026-03-01T08:00:00Z"}
        ],
        "objects": [{"id": "a", "type": "customer"}, {"id": "b", "type": "customer"},
          {"id": "o", "type": "order"}]}
        """;
    byte[] bytes = ocel.getBytes(StandardCharsets.UTF_8);
    assertThat(read(OcelEncounters.inBytes(() -> new ByteArrayInputStream(bytes), "customer")))
        .extracting(Encounter::customer)
        .containsExactly("a", "b");
    assertThat(progress.get(0).leftOut()).isEqualTo(2);
    assertThat(
            read(OcelEncounters.inBytes(() -> new ByteArrayInputStream(bytes), "customer", "pays")))
        .extracting(Encounter::customer)
        .containsExactly("b", "a");
    assertThatExceptionOfType(UnreadableLogException.class)
        .isThrownBy(
            () ->
                read(
                    OcelEncounters.inBytes(
                        () ->
                            new ByteArrayInputStream(
                                "{\"events\":[]}".getBytes(StandardCharsets.UTF_8)),
                        "customer")))
        .withMessageContaining("\"/objects\"");
  }

  private static JsonLinesEncounters ocel(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return OcelEncounters.inBytes(() -> new ByteArrayInputStream(bytes), "customer");
  }

  @ParameterizedTest
  @CsvSource({
    "\\ud800, UNDECODABLE_TEXT",
    "x\\ufffd, UNDECODABLE_TEXT",
    "' ', MISSING_VALUE",
    "'', MISSING_VALUE"
  })
  void anObjectWhoseIdIsNoCustomersIsAProblemOfItsEvent(String id, RowProblemKind kind)
      throws IOException {
    String ocel =
        """
        {"events": [
          {"id": "1", "type": "e", "time": "2026-03-01T08:00:00Z", "relationships": [
            {"objectId": "a", "qualifier": "q"}, {"objectId": "ID", "qualifier": "q"}]},
          {"id": "2", "type": "e", "time": "2026-03-01T08:00:00Z", "relationships": [
            {"objectId": "a", "qualifier": "q"}]}],
        "objects": [{"id": "a", "type": "customer"}, {"id": "ID", "type": "customer"}]}
        """
            .replace("ID", id);
    assertThat(read(ocel(ocel))).extracting(Encounter::customer).containsExactly("a");
    assertThat(problems).extracting(RowProblem::kind).containsExactly(kind);
    assertThat(problems.get(0).column()).contains("/relationships");
    assertThat(progress.get(0).unreadable()).isEqualTo(1);
    assertThat(progress.get(0).leftOut()).isZero();
  }

  @Test
  void anObjectWhoseIdMeansAbsentIsNoCustomer() throws IOException {
    String ocel =
        """
        {"events": [
          {"id": "1", "type": "e", "time": "2026-03-01T08:00:00Z", "relationships": [
            {"objectId": "anonymous", "qualifier": "q"}]}],
        "objects": [{"id": "anonymous", "type": "customer"}]}
        """;
    assertThat(read(ocel(ocel).withAbsent("anonymous"))).isEmpty();
    assertThat(progress.get(0).leftOut()).isEqualTo(1);
    assertThat(problems).isEmpty();
  }

  @Test
  void customersThatAreObjectsAreNotReadFromAPlace() {
    assertThatIllegalStateException()
        .isThrownBy(() -> ocel("{}").withCustomer(JsonField.at("/who")))
        .withMessageStartingWith("the customers are the objects of the type \"customer\"");
  }

  @Test
  void aSelectedRelationOfAnEventIsItsSession() throws IOException {
    String ocel =
        """
        {"events": [
          {"id": "1", "type": "e", "time": "2026-03-01T08:00:00Z", "relationships": [
            {"objectId": "a", "qualifier": "buys"}, {"objectId": "o", "qualifier": "in"}]}],
        "objects": [{"id": "a", "type": "customer"}, {"id": "o", "type": "order"}]}
        """;
    JsonField in = JsonField.at("/relationships").where("/qualifier", "in").then("/objectId");
    List<Encounter> read = read(ocel(ocel).withSession(in).withAttribute("order", in));
    assertThat(read).extracting(Encounter::customer).containsExactly("a");
    assertThat(read.get(0).session()).contains("o");
    assertThat(read.get(0).attribute("order")).contains("o");
  }

  /** Damaged lines are problems or encounters, and nothing else is thrown. */
  @Test
  void damageIsToldAndNothingElseIsThrown() throws IOException {
    String whole = with("\"list\":[{\"k\":\"a\",\"v\":[1,{\"w\":null}]},-1e5,true],\"p\":3");
    Random random = new Random(9);
    String alphabet = "{}[],:\"\\u0d8e-+.ntf \uD83D\uFEFF\0\n";
    StringBuilder text = new StringBuilder();
    int lines = 0;
    for (int i = 0; i < 5_000; i++) {
      StringBuilder line = new StringBuilder(whole);
      for (int k = random.nextInt(4); k > 0; k--) {
        line.setCharAt(
            random.nextInt(line.length() - 1), alphabet.charAt(random.nextInt(alphabet.length())));
      }
      text.append(line);
      lines += (int) line.toString().lines().filter(each -> !each.isBlank()).count();
    }
    read(
        log(text.toString())
            .withMaxProblems(Long.MAX_VALUE)
            .withPosition(JsonField.at("/p"))
            .withSession(JsonField.at("/list").where("/k", "a").then("/v/0")));
    ReadingProgress end = progress.get(progress.size() - 1);
    assertThat(end.rows()).isEqualTo(end.encounters() + end.leftOut() + end.unreadable());
    assertThat(end.rows()).isBetween((long) lines - 200, (long) lines);
  }

  /** Half a surrogate pair keeps a line from being read in bytes, as sound lines are. */
  @Test
  void linesAreReadTheSameInBytesAndInCharacters() throws IOException {
    String alphabet = "{}[],:\"\\u0d8e-+.ntf \uFEFF\0\r\té漢";
    Random random = new Random(15);
    StringBuilder inBytes = new StringBuilder();
    StringBuilder inCharacters = new StringBuilder();
    for (int i = 0; i < 3_000; i++) { // more than one parser reads
      String longText = i % 500 == 0 ? "x".repeat(9_000) : "";
      StringBuilder line =
          new StringBuilder(with("\"a\":\"é漢😀" + longText + i + "\",\"p\":-1.50"));
      for (int k = random.nextInt(4) == 0 ? 2 : 0; k > 0; k--) {
        int place = 2 + random.nextInt(line.length() - 3);
        line.setCharAt(place, alphabet.charAt(random.nextInt(alphabet.length())));
      }
      inBytes.append(line);
      inCharacters.append("{\"z\":\"\uD83D\",").append(line, 1, line.length());
    }
    List<Encounter> one = read(attributes(inBytes));
    List<RowProblem> ofOne = List.copyOf(problems);
    problems.clear();
    List<Encounter> other = read(attributes(inCharacters));

    assertThat(one).isEqualTo(other).hasSizeGreaterThan(2_000);
    assertThat(ofOne)
        .extracting(RowProblem::line, each -> each.reason(Locale.ENGLISH))
        .isEqualTo(
            problems.stream().map(each -> tuple(each.line(), each.reason(Locale.ENGLISH))).toList())
        .isNotEmpty();
  }

  private JsonLinesEncounters attributes(CharSequence text) {
    return log(text.toString())
        .withMaxProblems(Long.MAX_VALUE)
        .withAttribute("a", JsonField.at("/a"))
        .withAttribute("p", JsonField.at("/p"));
  }
}
