package io.github.klantreis.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.atlas.JourneyAtlas;
import io.github.klantreis.check.JourneyFiles;
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
import io.github.klantreis.exchange.json.JourneyModule;
import io.github.klantreis.exchange.mermaid.MermaidJourney;
import io.github.klantreis.exchange.mermaid.MermaidReading;
import io.github.klantreis.exchange.mermaid.MermaidSyntaxException;
import io.github.klantreis.exchange.mermaid.MermaidWriting;
import io.github.klantreis.exchange.osmm.OsmmJourney;
import io.github.klantreis.exchange.osmm.OsmmPersona;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.Journey;
import io.github.klantreis.observation.Encounter;
import io.github.klantreis.observation.JourneyTally;
import io.github.klantreis.observation.ObservationPlan;
import io.github.klantreis.observation.Trail;
import io.github.klantreis.observation.Traveller;
import io.github.klantreis.observation.cohort.CohortTally;
import io.github.klantreis.observation.cohort.FanCounting;
import io.github.klantreis.observation.funnel.FunnelTally;
import io.github.klantreis.observation.funnel.TouchpointFunnel;
import io.github.klantreis.observation.identity.Identities;
import io.github.klantreis.observation.identity.IdentityLink;
import io.github.klantreis.observation.whatif.WhatIf;
import io.github.klantreis.observation.whatif.WhatIfTally;
import io.github.klantreis.part.Scale;
import io.github.klantreis.part.TimeSpan;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.term.Moment;
import io.github.klantreis.validation.Baseline;
import io.github.klantreis.validation.rules.StandardRules;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Every reader of text or bytes, with something sound to read and the exceptions it documents. */
public final class FuzzTargets {
  private interface Reader {
    void read(byte[] bytes) throws IOException;
  }

  private static final Map<String, Reader> READERS = readers();

  /** Readers that refuse by an {@link IllegalArgumentException}. */
  private static final Set<String> ARGUMENTS =
      Set.of(
          "baseline",
          "cohort tally",
          "funnel tally",
          "identities",
          "journey tally",
          "moved traveller",
          "path",
          "pointer",
          "time pattern",
          "time span",
          "traveller",
          "what-if tally");

  private static final Set<Class<? extends Exception>> DOCUMENTED =
      Set.of(
          InvalidJourneyJsonException.class,
          MermaidSyntaxException.class,
          UnreadableLogException.class,
          UncheckedIOException.class);

  private FuzzTargets() {}

  /** Returns the names of the readers, in order. */
  public static List<String> names() {
    return READERS.keySet().stream().sorted().toList();
  }

  /** Reads bytes; whatever comes out is a fault. */
  public static void read(String name, byte[] bytes) {
    try {
      readSound(name, bytes);
    } catch (Exception | StackOverflowError | AssertionError e) {
      if (!isDocumented(name, e)) {
        throw new AssertionError(name + " of\n" + text(bytes), e);
      }
    }
  }

  /** Reads bytes; whatever the reader throws comes out. */
  static void readSound(String name, byte[] bytes) throws IOException {
    READERS.get(name).read(bytes);
  }

  private static boolean isDocumented(String name, Throwable e) {
    return ARGUMENTS.contains(name)
        ? e instanceof IllegalArgumentException || e instanceof DateTimeException
        : e instanceof InvalidDocumentException
            || e instanceof IOException // of a stream that seems to be compressed
            || DOCUMENTED.contains(e.getClass());
  }

  private static Map<String, Reader> readers() {
    return Map.ofEntries(
        entry("journey", bytes -> JourneyJson.write(JourneyJson.read(bytes))),
        entry("journey as text", bytes -> JourneyJson.read(text(bytes))),
        entry("atlas", JourneyJson::readAtlas),
        entry("diagram", bytes -> MermaidReading.of(text(bytes)).journey()),
        entry(
            "xes",
            bytes ->
                count(
                    XesEncounters.inBytes(() -> new ByteArrayInputStream(bytes))
                        .onProblem(p -> {})
                        .read())),
        entry("csv", bytes -> csv(CsvEncounters.inBytes(() -> new ByteArrayInputStream(bytes)))),
        entry(
            "csv as text", bytes -> csv(CsvEncounters.inText(() -> new StringReader(text(bytes))))),
        entry(
            "json lines",
            bytes -> lines(JsonLinesEncounters.inBytes(() -> new ByteArrayInputStream(bytes)))),
        entry(
            "json lines as text",
            bytes -> lines(JsonLinesEncounters.inText(() -> new StringReader(text(bytes))))),
        entry(
            "ocel",
            bytes ->
                count(
                    OcelEncounters.inBytes(() -> new ByteArrayInputStream(bytes), "customer")
                        .onProblem(p -> {})
                        .read())),
        entry("edited grid", bytes -> again(JourneyGrid.read(bytes, SolarPanels.asIs()).journey())),
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
        entry(
            "journey tally",
            bytes -> {
              JourneyTally tally = JourneyTally.fromBytes(bytes);
              assertThat(tally.toBytes()).isEqualTo(bytes);
              assertThat(tally.statistics(PLAN).toText(Locale.ENGLISH)).isNotEmpty();
            }),
        entry(
            "funnel tally",
            bytes -> {
              FunnelTally tally = FunnelTally.fromBytes(bytes);
              assertThat(tally.toBytes()).isEqualTo(bytes);
              assertThat(tally.result(FUNNEL).toText(Locale.ENGLISH)).isNotEmpty();
            }),
        entry(
            "cohort tally",
            bytes -> {
              CohortTally tally = CohortTally.fromBytes(bytes);
              assertThat(tally.toBytes()).isEqualTo(bytes);
              assertThat(FANS.of(tally).toText(Locale.ENGLISH)).isNotEmpty();
            }),
        entry("mapped journey", FuzzTargets::mapped),
        entry(
            "atlas with places",
            bytes -> {
              JourneyJson.reading().isAtlas(bytes);
              JourneyJson.reading().readAtlasWithPlaces(text(bytes));
            }),
        entry("plain diagram", bytes -> MermaidJourney.parse(text(bytes)).toText()),
        entry("configuration", FuzzTargets::configured),
        entry("checked file", FuzzTargets::checked),
        entry("path", bytes -> ElementPath.parse(text(bytes))),
        entry("pointer", bytes -> JsonField.at(text(bytes))),
        entry("time span", bytes -> TimeSpan.parse(text(bytes))),
        entry("time pattern", FuzzTargets::timed),
        entry("baseline", bytes -> Baseline.parse(text(bytes)).toText()),
        entry("traveller", bytes -> goOn(PLAN.traveller(bytes))),
        entry("moved traveller", bytes -> goOn(OTHER_PLAN.traveller(bytes, forgotten -> {}))));
  }

  private static void csv(CsvEncounters log) throws IOException {
    count(
        log.withCustomerColumn("user_id")
            .withTimeColumn("timestamp")
            .withEventColumn("event")
            .withExperienceColumn("score", Scale.of(1, 5))
            .detecting(remark -> {})
            .onProblem(p -> {})
            .read());
  }

  private static void lines(JsonLinesEncounters log) throws IOException {
    count(
        log.withCustomer(JsonField.at("/user_id").or("/user_pseudo_id"))
            .withTime(JsonField.at("/event_timestamp"))
            .withTimeFormat(TimeFormat.epochMicros())
            .withEvent(JsonField.at("/event_name"))
            .withSession(
                JsonField.at("/event_params")
                    .where("/key", "ga_session_id")
                    .then("/value/int_value"))
            .onProblem(p -> {})
            .read());
  }

  private static void mapped(byte[] bytes) {
    try {
      MAPPER.readValue(bytes, Journey.class);
    } catch (JacksonException refused) {
      assertThat(refused.getMessage()).isNotEmpty();
    }
  }

  /** A pattern in the first line, a time in the second. */
  private static void timed(byte[] bytes) {
    List<String> lines = text(bytes).lines().toList();
    String pattern = lines.isEmpty() ? "" : lines.get(0);
    String time = lines.size() < 2 ? "" : lines.get(1);
    assertThat(TimeFormat.pattern(pattern, Locale.ENGLISH).parse(time)).isNotNull();
  }

  private static void configured(byte[] bytes) throws IOException {
    Files.write(CONFIGURATION, bytes);
    Path none = CONFIGURATION.resolveSibling("none");
    assertThat(JourneyFiles.under(none).configured(CONFIGURATION).check().toText()).isNotEmpty();
  }

  private static void checked(byte[] bytes) throws IOException {
    for (String end : List.of("json", "md", "mmd")) {
      Path file = CONFIGURATION.resolveSibling("file." + end);
      Files.write(file, bytes);
      assertThat(JourneyFiles.under(file).check().toText()).isNotEmpty();
      Files.delete(file);
    }
  }

  private static Path configuration() {
    try {
      Path folder = Files.createTempDirectory("klantreis-fuzz");
      folder.toFile().deleteOnExit();
      Path file = folder.resolve(".klantreis.properties");
      file.toFile().deleteOnExit();
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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

  /** Returns a document that the reader reads. */
  public static byte[] seed(String reader) throws IOException {
    Path resources = Path.of("src/test/resources/io/github/klantreis");
    Path logs = resources.resolve("eventlog");
    Journey journey = SolarPanels.asIs();
    return switch (reader) {
      case "path" -> "phase[purchase]/touchpoint[pays]/@name".getBytes(UTF_8);
      case "pointer" -> "/event_params/0/a~1b".getBytes(UTF_8);
      case "time span" -> "P1Y2M3DT4H5M6.789S".getBytes(UTF_8);
      case "time pattern" ->
          "dd MMM uuuu HH:mm:ss.SSS XXX\n01 Mar 2026 10:00:00.000 +01:00".getBytes(UTF_8);
      case "configuration" ->
          "rules = strict\nfail-on = warning\nlanguage = nl\nas-of = 2026-03-01\nexclude = **/x/*\n"
              .getBytes(UTF_8);
      case "grid", "edited grid" -> JourneyGrid.of(journey, Locale.ENGLISH).toCsv().getBytes(UTF_8);
      case "grid with tabs" -> JourneyGrid.of(journey, Locale.ENGLISH).toTabs().getBytes(UTF_8);
      case "grid in html" -> JourneyGrid.of(journey, Locale.ENGLISH).toHtml().getBytes(UTF_8);
      case "osmm journey" ->
          Files.readAllBytes(resources.resolve("exchange/osmm/journey-rich.json"));
      case "osmm persona" ->
          Files.readAllBytes(resources.resolve("exchange/osmm/persona-rich.json"));
      case "cjml", "cjml as text" ->
          Files.readAllBytes(resources.resolve("exchange/cjml/planned-and-actual.xml"));
      case "markdown" ->
          ("# Shop\n\n"
                  + "> ```mermaid\n"
                  + "> journey\n"
                  + ">   section A\n"
                  + ">     Pays: 3: Me\n"
                  + "> ```\n\n"
                  + "~~~ mermaid\n"
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
      case "what-if tally" -> WHAT_IF.newTally().add(WHAT_IF, ANNA).toBytes();
      case "journey tally" -> PLAN.newTally().add(PLAN, ANNA).toBytes();
      case "funnel tally" -> FUNNEL.newTally().add(FUNNEL, ANNA).toBytes();
      case "cohort tally" -> FANS.newTally().add(FANS, ANNA).toBytes();
      case "baseline" ->
          Baseline.of(StandardRules.strict().validate(journey)).toText().getBytes(UTF_8);
      case "traveller", "moved traveller" -> {
        Traveller anna = PLAN.traveller("anna");
        for (Encounter encounter : ENCOUNTERS) {
          anna = anna.meets(encounter);
        }
        yield anna.toBytes();
      }
      case "xes" -> Files.readAllBytes(logs.resolve("shop.xes"));
      case "csv", "csv as text" -> Files.readAllBytes(logs.resolve("shop.csv"));
      case "json lines", "json lines as text" ->
          Files.readAllBytes(logs.resolve("events/ga4.jsonl"));
      case "ocel" -> Files.readAllBytes(logs.resolve("events/ocel2.json"));
      case "plain diagram" ->
          MermaidWriting.of(SolarPanels.asIs(), Locale.ENGLISH).diagram().toText().getBytes(UTF_8);
      case "diagram" ->
          ("---\ntitle: Shop\nconfig: {a: [1, 2]}\n---\n%% note\n"
                  + MermaidWriting.of(SolarPanels.asIs(), Locale.ENGLISH).diagram().toText())
              .getBytes(UTF_8);
      case "atlas", "atlas with places" ->
          JourneyJson.write(
                  JourneyAtlas.builder("a", "A").journey(Journey.builder("x", "X").build()).build())
              .getBytes(UTF_8);
      default -> JourneyJson.write(journey).getBytes(UTF_8);
    };
  }

  private static final Path CONFIGURATION = configuration();
  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new JourneyModule()).build();
  private static final ObservationPlan PLAN = ObservationPlan.of(shop("sees"));
  private static final ObservationPlan OTHER_PLAN = ObservationPlan.of(shop("hears"));
  private static final WhatIf WHAT_IF = WhatIf.of(PLAN);
  private static final List<Encounter> ENCOUNTERS =
      List.of(
          Encounter.of("anna", Instant.parse("2026-03-01T10:00:00Z"), "sees"),
          Encounter.of("anna", Instant.parse("2026-03-02T10:00:00Z"), "compares"),
          Encounter.of("anna", Instant.parse("2026-03-03T10:00:00Z"), "pays"));

  private static final Trail ANNA = Trail.of("anna", ENCOUNTERS);
  private static final TouchpointFunnel FUNNEL =
      TouchpointFunnel.of(PLAN).withStep("sees").withStep("pays");
  private static final FanCounting FANS = FanCounting.of(shop("sees"), PLAN);

  private static Journey shop(String first) {
    return Journey.builder("shop", "Shop")
        .phase(CanonicalPhase.AWARENESS, phase -> phase.touchpoint(first, "Sees"))
        .phase(CanonicalPhase.CONSIDERATION, phase -> phase.touchpoint("compares", "Compares"))
        .phase(
            CanonicalPhase.PURCHASE,
            phase -> phase.touchpoint("pays", "Pays", pays -> pays.moment(Moment.PAYMENT)))
        .build();
  }

  private static void count(Stream<Encounter> encounters) {
    try (encounters) {
      assertThat(encounters.count()).isNotNegative();
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, UTF_8);
  }
}
