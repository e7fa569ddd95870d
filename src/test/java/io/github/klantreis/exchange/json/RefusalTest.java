package io.github.klantreis.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.ProblemKind;
import io.github.klantreis.term.Channel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is no journey is refused, with all that is wrong, where it is wrong, and never otherwise.
 */
final class RefusalTest {
  private static final Locale NL = Locale.forLanguageTag("nl");
  private static final String HEAD = "{\"formatVersion\": 1, \"id\": \"j\", \"name\": \"J\"";

  @Test
  void everythingIsToldAtOnceInTheOrderOfTheDocument() {
    String json =
        """
        {
          "formatVersion": 1,
          "id": "j o",
          "name": " ",
          "titel": "é", "goals": [{"a": [1, {}]}],
          "goal": null,
          "market": "B2C",
          "horizon": {"length": "P1X"},
          "reviewedOn": "2026-02-30",
          "personas": [{"id": "p", "name": "P"}, {"id": "q"}],
          "phases": [
            {"id": "awareness", "kind": "awareness", "touchpoints": [
              {"id": "t", "name": "T", "channels": ["phone", "fax", 3, {"id": "fax"}],
               "emotion": {"score": 3, "label": "x"}},
              {"id": "u", "name": "U", "senses": ["sight", "sight", "taste", "sighht"]}
            ]}
          ]
        }
        """;
    assertThat(lines(json))
        .containsExactly(
            "3:9 /id WRONG_VALUE \"j o\" is not an id",
            "4:11 /name WRONG_VALUE this text is blank",
            "5:3 /titel UNKNOWN_FIELD there is no field \"titel\" here",
            "5:17 /goals UNKNOWN_FIELD there is no field \"goals\" here",
            "6:11 /goal WRONG_TYPE this is null; what is absent is left out",
            "7:13 /market WRONG_VALUE \"B2C\" is not allowed here; is \"b2c\" meant?",
            "8:25 /horizon/length WRONG_VALUE \"P1X\" is not allowed here",
            "9:17 /reviewedOn WRONG_VALUE \"2026-02-30\" is not allowed here",
            "10:42 /personas/1 MISSING_FIELD the field \"name\" is missing",
            "13:45 /phases/0/touchpoints/0/channels/0 WRONG_VALUE \"phone\" is not allowed here; is"
                + " \"telephone\" meant?",
            "13:54 /phases/0/touchpoints/0/channels/1 WRONG_VALUE \"fax\" is not allowed here",
            "13:61 /phases/0/touchpoints/0/channels/2 WRONG_TYPE this is a number",
            "13:64 /phases/0/touchpoints/0/channels/3 MISSING_FIELD the field \"kind\" is missing",
            "13:64 /phases/0/touchpoints/0/channels/3 MISSING_FIELD the field \"ownership\" is"
                + " missing",
            "13:64 /phases/0/touchpoints/0/channels/3 MISSING_FIELD the field \"label\" is missing",
            "14:29 /phases/0/touchpoints/0/emotion/score WRONG_VALUE \"3\" is not allowed here",
            "15:52 /phases/0/touchpoints/1/senses/1 WRONG_VALUE \"SIGHT\" is here twice",
            "15:70 /phases/0/touchpoints/1/senses/3 WRONG_VALUE \"sighht\" is not allowed here; is"
                + " \"sight\" meant?");
  }

  @Test
  void whatIsAllowedIsListedInTheOrderOfTheSchemaAFewAndHowManyMore() {
    assertThat(allowed(HEAD + ", \"x\": []}"))
        .startsWith("$schema, formatVersion, id, name, ")
        .matches("([$a-zA-Z]+, ){7}[a-zA-Z]+ and \\d+ more");
    assertThat(allowed(HEAD + ", \"state\": \"ist\"}")).isEqualTo("as-is, to-be");
    assertThat(allowed(HEAD + ", \"goal\": 3}")).isEqualTo("a text");
    assertThat(allowed(HEAD + ", \"phaseModel\": \"x\"}"))
        .startsWith("seven-phases, classic-five, dutch-five, ")
        .endsWith(" more, or an object that defines a value of your own: { … }");
    assertThat(allowed(HEAD + ", \"phaseModel\": 3}")).isEqualTo("a text, an object: { … }");
    assertThat(allowed(HEAD + ", \"phases\": [{\"id\": \"a\", \"kind\": \"x\"}]}"))
        .isEqualTo("awareness, consideration, purchase, delivery, usage, loyalty, advocacy");
  }

  @Test
  void whatWasMeantIsAskedFor() {
    String field = HEAD + ", \"goals\": []}";
    assertThat(allowed(field)).startsWith("$schema, formatVersion, id, name, ");
    assertThat(refused(field).problems().get(0).message(NL))
        .isEqualTo("een veld \"goals\" bestaat hier niet; is \"goal\" bedoeld?");
    assertThat(lines(HEAD + ", \"state\": \"asis\"}"))
        .containsExactly(
            "1:55 /state WRONG_VALUE \"asis\" is not allowed here; is \"as-is\" meant?");
    assertThat(lines(HEAD + ", \"phases\": [{\"id\": \"a\", \"kind\": \"usages\"}]}"))
        .containsExactly(
            "1:77 /phases/0/kind STRUCTURE the phase model seven-phases has no phase \"usages\"; is"
                + " \"usage\" meant?");
    assertThat(refused(HEAD + ", \"phases\": [{\"id\": \"a\", \"kynd\": \"usage\"}]}").toText(NL))
        .contains("is \"kind\" bedoeld? Mag wel: id, kind, ");
  }

  @Test
  void whatIsAllowedIsToldEvenWhereSomethingIsMeant() {
    String touchpoint =
        HEAD
            + ", \"phases\": [{\"id\": \"a\", \"kind\": \"usages\", \"touchpoints\": [{\"id\":"
            + " \"t\", \"name\": \"T\", \"channels\": [\"phone\", \"emails\", \"mall\"]}]}]}";
    List<JsonProblem> problems = refused(touchpoint).problems();
    assertThat(problems)
        .extracting(problem -> problem.message(Locale.ENGLISH))
        .containsExactly(
            "the phase model seven-phases has no phase \"usages\"; is \"usage\" meant?",
            "\"phone\" is not allowed here; is \"telephone\" meant?",
            "\"emails\" is not allowed here; is \"email\" meant?",
            "\"mall\" is not allowed here");
    List<Channel> channels = Channel.standard().terms();
    String some =
        channels.stream().limit(8).map(Channel::id).collect(Collectors.joining(", "))
            + " and "
            + (channels.size() - 8)
            + " more";
    assertThat(problems.get(0).values()).containsKeys("choices", "meant");
    assertThat(problems.subList(1, 4))
        .allSatisfy(
            problem -> {
              assertThat(problem.allowed(Locale.ENGLISH))
                  .contains(some + ", or an object that defines a value of your own: { … }");
            });
    assertThat(refused(HEAD + ", \"state\": \"asis\"}").toText(Locale.ENGLISH))
        .endsWith("\"asis\" is not allowed here; is \"as-is\" meant? Allowed: as-is, to-be\n");
  }

  @Test
  void aFieldThatStandsInTheObjectIsNotMeant() {
    String last = ", \"goals\": 1";
    assertThat(lines(HEAD + ", \"goal\": \"g\"" + last + "}"))
        .containsExactly("1:59 /goals UNKNOWN_FIELD there is no field \"goals\" here");
    assertThat(lines(HEAD + last + ", \"goal\": \"g\"}"))
        .containsExactly("1:46 /goals UNKNOWN_FIELD there is no field \"goals\" here");
    assertThat(lines(HEAD + last + ", \"market\": 1}"))
        .first()
        .asString()
        .endsWith("is \"goal\" meant?");
    assertThat(lines(HEAD + last + ", \"market\" 1}"))
        .first()
        .asString()
        .endsWith("is \"goal\" meant?");
  }

  @Test
  void aLoopToAPhaseThatIsNotThereSaysWhatItMayName() {
    String phases = HEAD + ", \"phases\": [{\"id\": \"buying\", \"kind\": \"purchase\"}], ";
    String loop = "\"loyaltyLoops\": [{\"id\": \"l\", \"from\": \"buying\", \"to\": \"%s\"}]}";
    assertThat(lines(phases + loop.replace("%s", "purchase")))
        .singleElement()
        .asString()
        .endsWith(
            "there is no phase \"purchase\"; the journey has the phases [buying]. \"purchase\" is a"
                + " kind of phase, and loops name phases by their ids: of this kind is \"buying\"");
    assertThat(
            lines(
                HEAD
                    + ", \"phaseModel\": {\"id\": \"m\", \"name\": {\"en\": \"M\"}, \"phases\":"
                    + " [\"usage\"], \"loyaltyLoops\": [{\"from\": \"x\", \"to\": \"usage\"}]}}"))
        .singleElement()
        .asString()
        .endsWith("a loyalty loop names the phase \"x\"; the phase model has the phases [usage]");
  }

  @Test
  void whatDoesNotHoldTogetherIsToldWhereItStands() {
    String json =
        """
        {
          "formatVersion": 1,
          "id": "j",
          "name": "J",
          "personas": [{"id": "p", "name": "P"}, {"id": "p", "name": "P2"}],
          "phases": [
            {"id": "awareness", "kind": "awareness", "touchpoints": [
              {"id": "t", "name": "T",
               "participantEmotions": {
                 "nobody": {"score": 1, "label": "y"}}, "initiator": "company", "nextSteps": [{"touchpointId": "z"}]},
              {"id": "t", "name": "T2", "actions": [
                {"id": "a", "kind": "email"},
                {"id": "a", "kind": "email", "delay": "PT-3S"}]},
              {"id": "t", "name": "T3"}
            ]},
            {"id": "x", "kind": "buy"}
          ],
          "loyaltyLoops": [{"id": "l", "from": "q", "to": "awareness", "interval": "P0D"}]
        }
        """;
    InvalidJourneyJsonException refused = refused(json);
    assertThat(lines(refused))
        .containsExactly(
            "5:42 /personas/1 STRUCTURE two personas have the id \"p\"; ids must be unique in"
                + " the whole journey",
            "9:31 /phases/0/touchpoints/0/participantEmotions STRUCTURE there is no persona or actor"
                + " \"nobody\"; the journey has the personas and actors [p]",
            "10:62 /phases/0/touchpoints/0/initiator STRUCTURE there is no persona or actor"
                + " \"company\"; the journey has the personas and actors [p]; the side is"
                + " Side.COMPANY, in JSON \"side/company\"",
            "10:86 /phases/0/touchpoints/0/nextSteps STRUCTURE it leads to the touchpoint \"z\","
                + " which this journey does not have",
            "11:7 /phases/0/touchpoints/1 STRUCTURE two touchpoints have the id \"t\"; ids"
                + " must be unique in the whole journey",
            "13:9 /phases/0/touchpoints/1/actions/1 STRUCTURE two actions of this touchpoint have"
                + " the id \"a\"; give one of them an id of its own",
            "13:47 /phases/0/touchpoints/1/actions/1/delay STRUCTURE the time −3 s is negative",
            "14:7 /phases/0/touchpoints/2 STRUCTURE two touchpoints have the id \"t\"; ids"
                + " must be unique in the whole journey",
            "16:25 /phases/1/kind STRUCTURE the phase model seven-phases has no phase \"buy\"",
            "18:76 /loyaltyLoops/0/interval STRUCTURE the interval 0 s is not positive");
    assertThat(refused.problems().get(0).structural()).contains(ProblemKind.DUPLICATE_ID);
    assertThat(refused.problems().get(8).structural()).contains(ProblemKind.UNKNOWN_PHASE);
  }

  @Test
  void whatFollowsFromSomethingRefusedIsNotToldToo() {
    String json =
        HEAD
            + """
            , "personas": [{"id": "p"}, {"id": "q", "name": "Q"}],
              "actors": [{"id": "s", "name": "S", "side": "company", "persona": "p"}],
              "phases": [{"id": "usage", "kind": "usage", "touchpoints": [
                {"id": "t", "name": "T", "startsAfter": "P-1D", "concernedPersonas": ["p"],
                 "initiator": "p", "involved": ["p"]}]}]}
            """;
    assertThat(lines(json))
        .containsExactly(
            "1:59 /personas/0 MISSING_FIELD the field \"name\" is missing",
            "4:45 /phases/0/touchpoints/0/startsAfter STRUCTURE the time −1 days is negative");
  }

  @Test
  void aRefusalIsToldInDutchToo() {
    String json = HEAD + ", \"goal\": 3, \"phases\": [{\"id\": \"usage\", \"kind\": 4}]}";
    assertThat(refused(json).toText(NL))
        .isEqualTo(
            """
            regel 1, kolom 54 (/goal): dit is een getal; mag wel: een tekst
            regel 1, kolom 92 (/phases/0/kind): dit is een getal; mag wel: een tekst
            """);
  }

  @Test
  void duplicateFieldsAreTold() {
    assertThat(lines(HEAD + ", \"name\": \"K\", \"attributes\": {\"a\": \"1\", \"a\": \"2\"}}"))
        .containsExactly(
            "1:46 /name DUPLICATE_FIELD the field \"name\" is here twice",
            "1:84 /attributes/a DUPLICATE_FIELD the field \"a\" is here twice");
  }

  @Test
  void ofAnotherVersionNothingElseIsTold() {
    assertThat(lines("{\"formatVersion\": 2, \"something\": []}"))
        .containsExactly(
            "1:19 /formatVersion FORMAT_VERSION the document is of version 2 of the format");
    assertThat(lines("{\"id\": \"j\", \"name\": \"J\"}"))
        .containsExactly("1:1  MISSING_FIELD the field \"formatVersion\" is missing");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|1:1",
        "' \n '|1:1",
        "{|1:2",
        "{\"id\"|1:6",
        "{\"id\": \"j|1:10",
        "{\"id\": \"j\",}|1:12",
        "{\"id\" \"j\"}|1:7",
        "{\"id\": 'j'}|1:8",
        "{\"id\": \"a\tb\"}|1:10",
        "{\"metrics\": [{\"value\": NaN}]}|1:27",
        "{\"metrics\": [{\"value\": 01}]}|1:25",
        "{} // comment|1:4",
      })
  void whatIsNoJsonIsRefused(String json, String place) {
    assertThat(lines(json == null ? "" : json))
        .last()
        .asString()
        .startsWith(place + " ")
        .contains("SYNTAX");
  }

  @ParameterizedTest
  @ValueSource(strings = {" x", "{}", "]", "\n\n,"})
  void whatFollowsTheEndIsRefused(String rubbish) {
    assertThat(refused(HEAD + "}" + rubbish).problems())
        .extracting(JsonProblem::kind)
        .containsExactly(JsonProblemKind.SYNTAX);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "null", "true", "3", "\"x\""})
  void whatIsNoObjectIsRefused(String json) {
    assertThat(refused(json).problems())
        .extracting(JsonProblem::kind)
        .containsExactly(JsonProblemKind.WRONG_TYPE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "{\"phases\":[", "{\"attributes\":{\"a\":"})
  void tenMillionBracketsAreRefused(String bracket) {
    assertThat(refused(bracket.repeat(10_000_000 / bracket.length())).problems()).isNotEmpty();
    assertThat(refused(HEAD + ", \"goal\": " + bracket.repeat(1_000_000)).problems())
        .extracting(JsonProblem::kind)
        .contains(JsonProblemKind.LIMIT);
  }

  @Test
  void aMillionProblemsAreCounted() {
    List<JsonProblem> problems =
        refused(HEAD + ", \"phases\": [" + "{},".repeat(1_000_000) + "{}]}").problems();
    assertThat(problems).hasSize(101);
    assertThat(problems.get(100).kind()).isEqualTo(JsonProblemKind.MORE);
    assertThat(problems.get(100).message(Locale.ENGLISH))
        .isEqualTo("and 1999902 more, which are not reported");
    assertThat(problems.get(100).message(NL)).isEqualTo("en nog 1999902, die niet genoemd worden");
  }

  @Test
  void ofOneMoreItSpeaksInTheSingular() {
    InvalidJourneyJsonException refused =
        refused(HEAD + ", \"ideas\": 1, \"phases\": [" + "1,".repeat(99) + "1]}");
    assertThat(refused.toText(Locale.ENGLISH)).endsWith("\nand 1 more, which is not reported\n");
    assertThat(refused.toText(NL)).endsWith("\nen nog 1, die niet genoemd wordt\n");
  }

  @Test
  void whatIsWrongIsStillSaidAfterSerialization() throws Exception {
    InvalidJourneyJsonException refused = refused(HEAD + ", \"goal\": 1}");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(refused);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      InvalidJourneyJsonException read = (InvalidJourneyJsonException) in.readObject();
      assertThat(read.toText(Locale.ENGLISH)).isEqualTo(refused.getMessage() + "\n");
    }
  }

  @Test
  void limitsCanBeSet() {
    String json = HEAD + ", \"goals\": 1, \"ideas\": [1, 2, 3]}";
    assertThat(
            catchThrowableOfType(
                    InvalidJourneyJsonException.class,
                    () -> JourneyJson.reading().maxProblems(2).read(json))
                .problems())
        .extracting(JsonProblem::kind)
        .containsExactly(
            JsonProblemKind.UNKNOWN_FIELD, JsonProblemKind.WRONG_TYPE, JsonProblemKind.MORE);
    assertThatThrownBy(() -> JourneyJson.reading().maxLength(10).read(json))
        .hasMessageContaining("the document is longer than 10 bytes");
    assertThatThrownBy(() -> JourneyJson.reading().maxDepth(1).read(json))
        .hasMessageContaining("exceeds a limit");
    assertThatThrownBy(() -> JourneyJson.reading().maxDepth(0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(JourneyJson.reading().maxDepth(1).maxLength(100).read(HEAD + "}").id())
        .isEqualTo("j");
  }

  @Test
  void aLongDocumentIsNotTakenFromAStreamEither() {
    JourneyJsonReader reader = JourneyJson.reading().maxLength(50);
    byte[] endless = (HEAD + " ".repeat(1000)).getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> reader.read(new ByteArrayInputStream(endless)))
        .hasMessageContaining("longer than 50 bytes");
    assertThatThrownBy(() -> reader.read(new java.io.StringReader(HEAD + " ".repeat(1000))))
        .hasMessageContaining("longer than 50 bytes");
  }

  @Test
  void unknownFieldsCanBeToleratedAndAreTold() {
    String json = HEAD + ", \"x\": {\"y\": [1, {\"z\": null}]}, \"goal\": \"g\", \"x\": 2}";
    List<JsonProblem> told = new ArrayList<>();
    Journey journey = JourneyJson.reading().tolerateUnknown(told::add).read(json);
    assertThat(journey.goal()).contains("g");
    assertThat(told).extracting(JsonProblem::pointer).containsExactly("/x", "/x");
    assertThat(told).extracting(JsonProblem::column).containsExactly(46, 89);
    assertThat(lines(json)).hasSize(2).allMatch(line -> line.contains("UNKNOWN_FIELD"));
  }

  @Test
  void ofARefusedDocumentUnknownFieldsAreNotTold() {
    List<JsonProblem> told = new ArrayList<>();
    assertThatThrownBy(
            () ->
                JourneyJson.reading()
                    .tolerateUnknown(told::add)
                    .read(HEAD + ", \"x\": 1, \"goal\": 2}"))
        .isInstanceOf(InvalidJourneyJsonException.class);
    assertThat(told).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e999999999", "-1e400", "\"1\"", "null", "[1]"})
  void aNumberIsAFiniteNumber(String number) {
    assertThat(lines(HEAD + ", \"metrics\": [{\"id\": \"nps\", \"value\": " + number + "}]}"))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("1:81 /metrics/0/value ");
  }

  @Test
  void aNumberOfEndlessDigitsIsRefused() {
    String json = HEAD + ", \"metrics\": [{\"id\": \"nps\", \"value\": " + "1".repeat(1_000_000);
    assertThat(refused(json).problems())
        .extracting(JsonProblem::kind)
        .containsExactly(JsonProblemKind.LIMIT);
  }

  @Test
  void ownPhaseModelsAreProven() {
    assertThat(
            lines(
                HEAD
                    + ", \"phaseModel\": {\"id\": \"m\", \"name\": {\"en\": \"M\"}, \"phases\":"
                    + " [\"usage\", \"usage\"]}, \"phases\": [{\"id\": \"x\", \"kind\": \"x\"}]}"))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("1:60 /phaseModel WRONG_VALUE")
        .contains("have the same id");
  }

  @Test
  void theSourceOfAPhaseModelIsAWorkWithATitle() {
    String model = ", \"phaseModel\": {\"id\": \"m\", \"name\": {\"en\": \"M\"}, \"source\": ";
    String rest = ", \"phases\": [\"usage\"]}}";
    assertThat(lines(HEAD + model + "\"Acme handbook\"" + rest))
        .singleElement()
        .asString()
        .contains("/phaseModel/source WRONG_TYPE");
    assertThat(lines(HEAD + model + "{\"title\": \" \", \"year\": 2015.5}" + rest))
        .hasSize(2)
        .satisfiesExactly(
            title -> assertThat(title).contains("/phaseModel/source/title"),
            year -> assertThat(year).contains("/phaseModel/source/year"));
  }

  @Test
  void halfACharacterIsRefused() {
    assertThat(lines(HEAD + ", \"goal\": \"\\ud800 x\"}"))
        .containsExactly("1:54 /goal ENCODING this text has half a character (a lone surrogate)");
    assertThat(refused(HEAD + ", \"goal\": \"\uD800\"}").problems())
        .extracting(JsonProblem::kind)
        .containsExactly(JsonProblemKind.ENCODING);
    assertThat(refused(HEAD + ", \"attributes\": {\"\\ud800\": \"x\"}}").problems()).isNotEmpty();
    assertThat(JourneyJson.read(HEAD + ", \"goal\": \"\\ud83d\\ude00\"}").goal()).contains("😀");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "ISO-8859-1", "windows-1252"})
  void anotherEncodingIsRefused(String charset) {
    byte[] bytes = (HEAD + ", \"goal\": \"café\"}").getBytes(Charset.forName(charset));
    assertThat(refused(bytes).problems())
        .extracting(JsonProblem::kind)
        .containsExactly(JsonProblemKind.ENCODING);
  }

  @Test
  void aByteOrderMarkIsRefused() {
    assertThat(lines("\uFEFF" + HEAD + "}"))
        .containsExactly("1:1  ENCODING the document begins with a byte order mark");
  }

  @ParameterizedTest
  @ValueSource(ints = {0xC0, 0xED, 0xF8, 0x80})
  void malformedUtf8IsRefusedWhereItIs(int wrong) {
    byte[] bytes = (HEAD + ",\n \"goal\": \"é~~\"}").getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 4] = (byte) wrong;
    bytes[bytes.length - 3] = (byte) 0xA0;
    assertThat(lines(refused(bytes)))
        .containsExactly("2:12  ENCODING the document is not encoded in UTF-8");
    assertThat(JourneyJson.read(HEAD + ", \"goal\": \"\uFFFD\"}").goal()).contains("\uFFFD");
  }

  @Test
  void linesAreCountedHoweverTheyEnd() {
    for (String end : new String[] {"\n", "\r", "\r\n"}) {
      assertThat(lines(HEAD + "," + end + end + "\"goal\": \"é😀\", \"x\": 1}"))
          .containsExactly("3:16 /x UNKNOWN_FIELD there is no field \"x\" here");
    }
  }

  @Test
  void pointersAreEscapedAndTextsFromOutsideAreQuoted() {
    JsonProblem problem =
        refused(HEAD + ", \"a/b~\\n\\u202e" + "x".repeat(100) + "\": 1}").problems().get(0);
    assertThat(problem.pointer()).startsWith("/a~1b~0\n\u202Exxx");
    assertThat(problem.message(Locale.ENGLISH))
        .isEqualTo("there is no field \"a/b~\\n\\u{202e}" + "x".repeat(54) + "\"… here");
  }

  @Test
  void everyKindOfProblemIsNamed() {
    assertThat(kinds("{\"formatVersion\": 99, \"id\": \"j\", \"name\": \"J\"}"))
        .containsExactly(JsonProblemKind.FORMAT_VERSION);
    assertThat(kinds("{\"formatVersion\": 1, \"id\": \"j\"}"))
        .containsExactly(JsonProblemKind.MISSING_FIELD);
    assertThat(kinds(HEAD + ", \"goal\": \"a\", \"goal\": \"b\"}"))
        .containsExactly(JsonProblemKind.DUPLICATE_FIELD);
    assertThat(kinds(HEAD + ", \"state\": \"ist\"}")).containsExactly(JsonProblemKind.WRONG_VALUE);
  }

  @Test
  void whatTheModelRefusesSaysWhichOfItsRulesIsBroken() {
    JsonProblem unknown =
        refused(HEAD + ", \"phases\": [{\"id\": \"a\", \"kind\": \"usages\"}]}").problems().get(0);
    JsonProblem wrong = refused(HEAD + ", \"goal\": 3}").problems().get(0);

    assertThat(unknown.kind()).isEqualTo(JsonProblemKind.STRUCTURE);
    assertThat(unknown.structural()).isPresent();
    assertThat(wrong.structural()).isEmpty();
  }

  @Test
  void messagesAreTemplatesFilledWithValues() {
    JsonProblem problem = refused(HEAD + ", \"state\": \"ist\"}").problems().get(0);

    assertThat(problem.messageTemplate().get(NL, problem.values())).isEqualTo(problem.message(NL));
    assertThat(problem.allowedTemplate().orElseThrow().get(NL, problem.values()))
        .isEqualTo(problem.allowed(NL).orElseThrow());
    assertThat(refused("").problems().get(0).allowedTemplate()).isEmpty();
  }

  private static List<JsonProblemKind> kinds(String json) {
    return refused(json).problems().stream().map(JsonProblem::kind).toList();
  }

  private static String allowed(String json) {
    return refused(json).problems().get(0).allowed(Locale.ENGLISH).orElse("");
  }

  private static List<String> lines(String json) {
    return lines(refused(json));
  }

  private static List<String> lines(InvalidJourneyJsonException refused) {
    return refused.problems().stream()
        .map(
            problem ->
                problem.line()
                    + ":"
                    + problem.column()
                    + " "
                    + problem.pointer()
                    + " "
                    + problem.kind()
                    + " "
                    + problem.message(Locale.ENGLISH))
        .toList();
  }

  private static InvalidJourneyJsonException refused(String json) {
    return catchThrowableOfType(InvalidJourneyJsonException.class, () -> JourneyJson.read(json));
  }

  private static InvalidJourneyJsonException refused(byte[] json) {
    return catchThrowableOfType(InvalidJourneyJsonException.class, () -> JourneyJson.read(json));
  }

  @Test
  void aNoteIsASentenceOrAnObject() {
    InvalidJourneyJsonException refused =
        refused(
            HEAD
                + """
                , "painPoints": ["Slow", 7, {"text": "Dear", "severity": 9}, {"severity": 2}, " "]}
                """);
    assertThat(refused.problems())
        .extracting(JsonProblem::pointer)
        .containsExactly(
            "/painPoints/1", "/painPoints/2/severity", "/painPoints/3", "/painPoints/4");
  }

  @Test
  void whatIsWrongAboutNotesIsReportedWhereTheyStand() {
    InvalidJourneyJsonException refused =
        refused(
            HEAD
                + """
                , "painPoints": ["Slow", "slow!", {"id": "dear", "text": "Dear"}],
                "opportunities": [{"text": "Faster", "addresses": ["dear", "slow"]}],
                "ideas": ["A", "dear"]}
                """);
    assertThat(refused.problems())
        .extracting(JsonProblem::pointer)
        .containsExactly("/painPoints/1", "/opportunities/0/addresses");
  }
}
