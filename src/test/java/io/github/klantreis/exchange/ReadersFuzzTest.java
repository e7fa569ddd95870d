package io.github.klantreis.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.klantreis.Extent;
import io.github.klantreis.atlas.JourneyAtlas;
import io.github.klantreis.example.SolarPanels;
import io.github.klantreis.exchange.cjml.Cjml;
import io.github.klantreis.exchange.eventlog.CsvEncounters;
import io.github.klantreis.exchange.eventlog.JsonField;
import io.github.klantreis.exchange.eventlog.JsonLinesEncounters;
import io.github.klantreis.exchange.eventlog.OcelEncounters;
import io.github.klantreis.exchange.eventlog.TimeFormat;
import io.github.klantreis.exchange.eventlog.UnreadableLogException;
import io.github.klantreis.exchange.eventlog.XesEncounters;
import io.github.klantreis.exchange.grid.JourneyGrid;
import io.github.klantreis.exchange.json.InvalidJourneyJsonException;
import io.github.klantreis.exchange.json.JourneyJson;
import io.github.klantreis.exchange.mermaid.MermaidReading;
import io.github.klantreis.exchange.mermaid.MermaidSyntaxException;
import io.github.klantreis.exchange.mermaid.MermaidWriting;
import io.github.klantreis.exchange.osmm.OsmmJourney;
import io.github.klantreis.exchange.osmm.OsmmPersona;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.Journey;
import io.github.klantreis.observation.Encounter;
import io.github.klantreis.observation.ObservationPlan;
import io.github.klantreis.observation.Trail;
import io.github.klantreis.observation.Traveller;
import io.github.klantreis.observation.identity.Identities;
import io.github.klantreis.observation.identity.IdentityLink;
import io.github.klantreis.observation.whatif.WhatIf;
import io.github.klantreis.observation.whatif.WhatIfTally;
import io.github.klantreis.part.Scale;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.term.Moment;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Sound documents with damage: every reader reads them or throws what it documents, and nothing
 * else.
 */
final class ReadersFuzzTest {
  private static final int ROUNDS = Extent.of(160, 400);

  /** What readers have stumbled over, here and elsewhere. */
  private static final List<String> ODD =
      List.of(
          "",
          " ",
          "\0",
          "\uFEFF",
          "\uFFFD",
          "\uD83D",
          "\uDE00",
          "\\ud800",
          "\u00A0",
          "\u2028",
          "\r",
          "\n",
          "\t",
          "\"",
          "'",
          "\\",
          "{",
          "}",
          "[",
          "]",
          ":",
          ";",
          ",",
          "#",
          "%%",
          "---\n",
          "&x;",
          "&#0;",
          "<",
          ">",
          "<!--",
          "<![CDATA[",
          "]]>",
          "<!DOCTYPE log>",
          "<?x?>",
          "null",
          "true",
          "-",
          "-0",
          "1e999",
          "9".repeat(30),
          "NaN",
          "0x3",
          "x",
          "1",
          "B2C",
          "no-NO-NY",
          "en-a-bb-a-cc",
          "P",
          "PT",
          "P1Y-1M",
          "PT99999999999999999999S",
          "-999999999-01-01",
          "2026-02-30",
          "http://[",
          "//",
          "~",
          "~2",
          "side/",
          "a/b/c",
          "24:00:00",
          "%%{init: ",
          "journey",
          "section ",
          "title ",
          "accDescr {",
          "é",
          "ß",
          "İ",
          "ı",
          "😀",
          "\u202E",
          "\u0301");

  private interface Reader {
    void read(byte[] bytes) throws IOException;
  }

  private static Map<String, Reader> readers() {
    return Map.of(
        "journey", bytes -> JourneyJson.write(JourneyJson.read(bytes)),
        "journey as text", bytes -> JourneyJson.read(text(bytes)),
        "atlas", JourneyJson::readAtlas,
        "diagram", bytes -> MermaidReading.of(text(bytes)).journey(),
        "xes",
            bytes ->
                count(
                    XesEncounters.inBytes(() -> new ByteArrayInputStream(bytes))
                        .onProblem(p -> {})
                        .read()),
        "csv",
            bytes ->
                count(
                    CsvEncounters.inBytes(() -> new ByteArrayInputStream(bytes))
                        .withCustomerColumn("user_id")
                        .withTimeColumn("timestamp")
                        .withEventColumn("event")
                        .withExperienceColumn("score", Scale.of(1, 5))
                        .detecting(remark -> {})
                        .onProblem(p -> {})
                        .read()),
        "json lines",
            bytes ->
                count(
                    JsonLinesEncounters.inBytes(() -> new ByteArrayInputStream(bytes))
                        .withCustomer(JsonField.at("/user_id").or("/user_pseudo_id"))
                        .withTime(JsonField.at("/event_timestamp"))
                        .withTimeFormat(TimeFormat.epochMicros())
                        .withEvent(JsonField.at("/event_name"))
                        .withSession(
                            JsonField.at("/event_params")
                                .where("/key", "ga_session_id")
                                .then("/value/int_value"))
                        .onProblem(p -> {})
                        .read()),
        "ocel",
            bytes ->
                count(
                    OcelEncounters.inBytes(() -> new ByteArrayInputStream(bytes), "customer")
                        .onProblem(p -> {})
                        .read()));
  }

  /** The readers of other tools' documents and of stored bytes. */
  private static Map<String, Reader> otherReaders() {
    return Map.ofEntries(
        entry("grid", bytes -> again(JourneyGrid.read(bytes).journey())),
        entry("grid with tabs", bytes -> again(JourneyGrid.read(text(bytes)).journey())),
        entry("grid in html", bytes -> again(JourneyGrid.read(bytes).journey())),
        entry("osmm journey", bytes -> again(OsmmJourney.read(text(bytes)).journey())),
        entry("osmm persona", bytes -> OsmmPersona.read(text(bytes))),
        entry("cjml", bytes -> cjml(Cjml.read(bytes))),
        entry("cjml as text", bytes -> cjml(Cjml.read(text(bytes)))),
        entry(
            "markdown",
            bytes -> MermaidReading.allIn(text(bytes)).forEach(read -> again(read.journey()))),
        entry(
            "journey with places",
            bytes -> JourneyJson.reading().readWithPlaces(bytes).places().asMap()),
        entry(
            "identities",
            bytes -> assertThat(Identities.fromBytes(bytes).toBytes()).isEqualTo(bytes)),
        entry(
            "what-if tally",
            bytes -> {
              WhatIfTally tally = WhatIfTally.fromBytes(bytes);
              assertThat(tally.toBytes()).isEqualTo(bytes);
              tally.flow(WHAT_IF);
            }),
        entry("traveller", bytes -> goOn(PLAN.traveller(bytes))),
        entry("moved traveller", bytes -> goOn(OTHER_PLAN.traveller(bytes, forgotten -> {}))));
  }

  private static void again(Journey journey) {
    assertThat(JourneyJson.read(JourneyJson.write(journey))).isEqualTo(journey);
  }

  private static void cjml(Cjml cjml) {
    cjml.plans().forEach(plan -> again(plan.journey()));
    assertThat(cjml.trails(ZoneOffset.UTC, Scale.of(1, 5))).isNotNull();
  }

  private static void goOn(Traveller traveller) {
    assertThat(traveller.status()).isNotNull();
    assertThat(traveller.toBytes()).isNotEmpty();
    if (traveller.customer().equals("anna")) {
      Instant later = Instant.parse("2100-01-01T00:00:00Z");
      assertThat(traveller.meets(Encounter.of("anna", later, "pays")).lastMove()).isPresent();
    }
  }

  private static byte[] otherSeed(String reader) {
    Journey journey = SolarPanels.asIs();
    return switch (reader) {
      case "grid" -> JourneyGrid.of(journey, Locale.ENGLISH).toCsv().getBytes(UTF_8);
      case "grid with tabs" -> JourneyGrid.of(journey, Locale.ENGLISH).toTabs().getBytes(UTF_8);
      case "grid in html" -> JourneyGrid.of(journey, Locale.ENGLISH).toHtml().getBytes(UTF_8);
      case "osmm journey" -> Doors.bytes("osmm/journey-rich.json");
      case "osmm persona" -> Doors.bytes("osmm/persona-rich.json");
      case "cjml", "cjml as text" -> Doors.bytes("cjml/planned-and-actual.xml");
      case "markdown" ->
          ("# Shop\n\n> ```mermaid\n> journey\n>   section A\n>     Pays: 3: Me\n> ```\n\n~~~ mermaid\n"
                  + MermaidWriting.of(journey, Locale.ENGLISH).diagram().toText()
                  + "~~~\n")
              .getBytes(UTF_8);
      case "identities" ->
          Identities.of(
                  List.of(
                      new IdentityLink("cookie-1", "anna"),
                      new IdentityLink("cookie-2", "anna"),
                      new IdentityLink("😀", "bo")))
              .toBytes();
      case "what-if tally" ->
          WHAT_IF.newTally().add(WHAT_IF, Trail.of("anna", ENCOUNTERS)).toBytes();
      case "traveller", "moved traveller" -> {
        Traveller anna = PLAN.traveller("anna");
        for (Encounter encounter : ENCOUNTERS) {
          anna = anna.meets(encounter);
        }
        yield anna.toBytes();
      }
      default -> JourneyJson.write(journey).getBytes(UTF_8);
    };
  }

  private static final ObservationPlan PLAN = ObservationPlan.of(shop("sees"));
  private static final ObservationPlan OTHER_PLAN = ObservationPlan.of(shop("hears"));
  private static final WhatIf WHAT_IF = WhatIf.of(PLAN);
  private static final List<Encounter> ENCOUNTERS =
      List.of(
          Encounter.of("anna", Instant.parse("2026-03-01T10:00:00Z"), "sees"),
          Encounter.of("anna", Instant.parse("2026-03-02T10:00:00Z"), "compares"),
          Encounter.of("anna", Instant.parse("2026-03-03T10:00:00Z"), "pays"));

  private static Journey shop(String first) {
    return Journey.builder("shop", "Shop")
        .phase(CanonicalPhase.AWARENESS, phase -> phase.touchpoint(first, "Sees"))
        .phase(CanonicalPhase.CONSIDERATION, phase -> phase.touchpoint("compares", "Compares"))
        .phase(
            CanonicalPhase.PURCHASE,
            phase -> phase.touchpoint("pays", "Pays", pays -> pays.moment(Moment.PAYMENT)))
        .build();
  }

  @Test
  void documentsOfOthersAndStoredBytesToo() throws IOException {
    Random random = new Random(20261127);
    for (Map.Entry<String, Reader> reader : new TreeMap<>(otherReaders()).entrySet()) {
      byte[] seed = otherSeed(reader.getKey());
      if (!reader.getKey().equals("moved traveller")) {
        reader.getValue().read(seed);
      }
      int rounds = seed.length < 2_000 ? 2 * ROUNDS : ROUNDS / 4;
      boolean isStored = STORED.contains(reader.getKey());
      for (int i = 0; i < rounds; i++) {
        byte[] damaged = damaged(seed, random);
        try {
          reader.getValue().read(damaged);
        } catch (RuntimeException | StackOverflowError e) {
          boolean isDocumented =
              isStored
                  ? e instanceof IllegalArgumentException
                  : e instanceof InvalidDocumentException || DOCUMENTED.contains(e.getClass());
          if (!isDocumented) {
            fail(reader.getKey() + " of\n" + text(damaged), e);
          }
        }
      }
    }
  }

  private static final Set<String> STORED =
      Set.of("identities", "what-if tally", "traveller", "moved traveller");

  private static void count(Stream<Encounter> encounters) {
    try (encounters) {
      assertThat(encounters.count()).isNotNegative();
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, UTF_8);
  }

  private static byte[] seed(String reader) throws IOException {
    Path logs = Path.of("src/test/resources/io/github/klantreis/eventlog");
    return switch (reader) {
      case "xes" -> Files.readAllBytes(logs.resolve("shop.xes"));
      case "csv" -> Files.readAllBytes(logs.resolve("shop.csv"));
      case "json lines" -> Files.readAllBytes(logs.resolve("events/ga4.jsonl"));
      case "ocel" -> Files.readAllBytes(logs.resolve("events/ocel2.json"));
      case "diagram" ->
          ("---\ntitle: Shop\nconfig: {a: [1, 2]}\n---\n%% note\n"
                  + MermaidWriting.of(SolarPanels.asIs(), Locale.ENGLISH).diagram().toText())
              .getBytes(UTF_8);
      case "atlas" ->
          JourneyJson.write(
                  JourneyAtlas.builder("a", "A").journey(Journey.builder("x", "X").build()).build())
              .getBytes(UTF_8);
      default -> JourneyJson.write(SolarPanels.asIs()).getBytes(UTF_8);
    };
  }

  private static final Set<Class<? extends Exception>> DOCUMENTED =
      Set.of(
          InvalidJourneyJsonException.class,
          MermaidSyntaxException.class,
          UnreadableLogException.class,
          UncheckedIOException.class);

  @Test
  void onlyDocumentedExceptionsComeOut() throws IOException {
    Random random = new Random(20261126);
    for (Map.Entry<String, Reader> reader : readers().entrySet()) {
      byte[] seed = seed(reader.getKey());
      reader.getValue().read(seed);
      for (int i = 0; i < ROUNDS; i++) {
        byte[] damaged = damaged(seed, random);
        try {
          reader.getValue().read(damaged);
        } catch (IOException documented) {
          // of a stream that seems to be compressed
        } catch (RuntimeException | StackOverflowError e) {
          if (!DOCUMENTED.contains(e.getClass())) {
            fail(reader.getKey() + " of\n" + text(damaged), e);
          }
        }
      }
    }
  }

  /** Values of attributes in JSON, each replaced as a whole. */
  @Test
  void oddValuesInJsonAreProblems() {
    String json = JourneyJson.write(SolarPanels.asIs());
    List<int[]> values = strings(json);
    Random random = new Random(7);
    for (String odd : ODD) {
      String quoted =
          odd.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("[\\x00-\\x1f]", "\\\\n");
      for (int i = 0; i < 25; i++) {
        int[] at = values.get(random.nextInt(values.size()));
        String changed = json.substring(0, at[0]) + quoted + json.substring(at[1]);
        try {
          Journey read = JourneyJson.read(changed);
          assertThat(JourneyJson.read(JourneyJson.write(read))).isEqualTo(read);
        } catch (InvalidJourneyJsonException told) {
          assertThat(told.problems()).isNotEmpty();
        } catch (RuntimeException e) {
          fail("\"" + quoted + "\" at " + json.substring(Math.max(0, at[0] - 60), at[0]), e);
        }
      }
    }
  }

  @Test
  void oddTimesPatternsAndPathsAreRefused() {
    Random random = new Random(8);
    String letters = "yuMLdDEecahHkKmsSnNAxXzOVvBGQqwWpY'[]-/: .";
    for (int i = 0; i < 4_000; i++) {
      StringBuilder pattern = new StringBuilder();
      for (int k = random.nextInt(9); k >= 0; k--) {
        char letter = letters.charAt(random.nextInt(letters.length()));
        pattern.append(String.valueOf(letter).repeat(1 + random.nextInt(4)));
      }
      try {
        TimeFormat format = TimeFormat.pattern(pattern.toString(), Locale.ENGLISH);
        try {
          format.parse(ODD.get(random.nextInt(ODD.size())));
        } catch (DateTimeException refused) {
          assertThat(refused).hasMessageContaining("in the format");
        }
      } catch (IllegalArgumentException refused) {
        assertThat(refused.getMessage()).isNotEmpty();
      }
    }
    String path = "phase[purchase]/touchpoint[pays]/@name";
    for (int i = 0; i < 2_000; i++) {
      String damaged = text(damaged(path.getBytes(UTF_8), random));
      try {
        assertThat(ElementPath.parse(damaged)).hasToString(damaged);
      } catch (IllegalArgumentException refused) {
        assertThat(refused.getMessage()).isNotEmpty();
      }
    }
  }

  private static byte[] damaged(byte[] seed, Random random) {
    byte[] bytes = seed;
    for (int k = random.nextInt(3); k >= 0; k--) {
      int at = random.nextInt(bytes.length + 1);
      int removed =
          Math.min(
              bytes.length - at, random.nextInt(4) == 0 ? random.nextInt(200) : random.nextInt(3));
      byte[] put =
          random.nextInt(4) == 0
              ? new byte[] {(byte) random.nextInt(256)}
              : ODD.get(random.nextInt(ODD.size())).getBytes(UTF_8);
      byte[] changed = new byte[bytes.length - removed + put.length];
      System.arraycopy(bytes, 0, changed, 0, at);
      System.arraycopy(put, 0, changed, at, put.length);
      System.arraycopy(bytes, at + removed, changed, at + put.length, bytes.length - at - removed);
      bytes = changed;
    }
    return bytes;
  }

  /** Returns where the texts are that are values, without their quotation marks. */
  private static List<int[]> strings(String json) {
    List<int[]> found = new ArrayList<>();
    Matcher value =
        Pattern.compile("(?::|\\[|,)\\s*\"((?:[^\"\\\\]|\\\\.)*)\"(?!\\s*:)").matcher(json);
    while (value.find()) {
      found.add(new int[] {value.start(1), value.end(1)});
    }
    return found;
  }
}
