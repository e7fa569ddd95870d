package io.github.klantreis.exchange.osmm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.klantreis.exchange.ClassesWithout;
import io.github.klantreis.exchange.Doors;
import io.github.klantreis.exchange.FormatProblem;
import io.github.klantreis.exchange.FormatRemark;
import io.github.klantreis.exchange.FormatWriting;
import io.github.klantreis.exchange.HostileJourneys;
import io.github.klantreis.exchange.HostileStrings;
import io.github.klantreis.exchange.InvalidDocumentException;
import io.github.klantreis.exchange.JourneyReading;
import io.github.klantreis.exchange.json.JourneyJson;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Persona;
import io.github.klantreis.model.RandomJourneys;
import io.github.klantreis.observation.Encounter;
import io.github.klantreis.observation.JourneyStatistics;
import io.github.klantreis.observation.ObservationPlan;
import io.github.klantreis.observation.ObservedRules;
import io.github.klantreis.observation.Trail;
import io.github.klantreis.part.Metric;
import io.github.klantreis.part.Need;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.phase.PhaseModel;
import io.github.klantreis.phase.PhaseModels;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.JourneyScope;
import io.github.klantreis.term.Lifecycle;
import io.github.klantreis.validation.Finding;
import io.github.klantreis.validation.Validators;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

final class OsmmTest {
  private static final Locale DUTCH = Locale.forLanguageTag("nl");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  private static final Journey BIKE =
      Journey.builder("E-bike", "Buying an e-bike")
          .version("12.3")
          .lifecycle(Lifecycle.STABLE)
          .goal("Commuters ride")
          .persona("commuter", "Commuter")
          .phase(
              CanonicalPhase.AWARENESS,
              phase -> phase.goal("Known").touchpoint("home", "Home page"))
          .phase(
              CanonicalPhase.PURCHASE,
              phase ->
                  phase.touchpoint(
                      "pay",
                      "Payment",
                      pay ->
                          pay.action(
                              ActionKind.EMAIL,
                              mail -> mail.name("Reminder").trigger("Basket left"))))
          .build();

  private static String text(String name) {
    return new String(Doors.bytes("osmm/" + name), StandardCharsets.UTF_8);
  }

  private static void isSameJson(String one, String other) {
    assertThat(JsonMapper.shared().readTree(one)).isEqualTo(JsonMapper.shared().readTree(other));
  }

  @Test
  void aRichJourneyComesBackAsItWas() {
    JourneyReading reading = OsmmJourney.read(text("journey-rich.json"));

    Journey expected =
        JourneyJson.read(
            text("journey-rich.klantreis.json")
                // Since the file was made, these two have a place in journeys.
                .replace("\"osmm.status\": \"stable\",", "")
                .replace("\"osmm.scope\": \"lifecycle\",", "")
                .replace(
                    "\"version\": \"12.3\",", "\"version\": \"12.3\", \"lifecycle\": \"stable\","));
    assertThat(reading.journey()).isEqualTo(expected);
    assertThat(reading.remarks())
        .extracting(FormatRemark::toString)
        .containsExactly(
            "/linked_personas: persona[commuter]: of the persona only the id \"commuter\" is known,"
                + " which becomes its name",
            "/linked_personas: persona[fleet-manager]: of the persona only the id \"fleet-manager\""
                + " is known, which becomes its name",
            "phase[consideration]/touchpoint[home-page-2]: there is a touchpoint \"Home page\""
                + " already, and this one is kept beside it");
    FormatWriting writing = OsmmJourney.write(reading.journey());
    isSameJson(writing.text(), text("journey-rich.json"));
    assertThat(writing.losses().isEmpty()).isTrue();
    assertThat(writing.remarks()).isEmpty();
  }

  /** It says what kind of journey the whole is; none of its eight values is a phase. */
  @Test
  void theTypeOfAJourneyIsKeptAndIsNoPhaseModel() {
    Journey read = OsmmJourney.read(text("journey-rich.json")).journey();
    assertThat(read.attributes()).containsEntry("osmm.journey-type", "lifecycle");
    assertThat(PhaseModels.all()).extracting(PhaseModel::id).noneMatch(id -> id.contains("osmm"));
  }

  @Test
  void theLeastJourneyIsReadAndWhatIsLeftOutIsReported() {
    JourneyReading reading = OsmmJourney.read("\uFEFF" + text("journey-minimal.json"));

    assertThat(reading.journey().scope()).isEqualTo(JourneyScope.PART);
    assertThat(reading.journey().phases()).hasSize(1);
    assertThat(reading.remarks())
        .extracting(remark -> remark.position().pointer())
        .contains("/triggers");
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> OsmmJourney.write(reading.journey()))
        .withMessageContaining("must have a trigger");
  }

  @ParameterizedTest
  @CsvSource({
    "journey-unknown-property, /stages/0/emotion",
    "journey-lifecycle-without-personas, /linked_audiences",
    "journey-id-upper-case, /journey_id",
    "journey-version-of-three-parts, /version",
    "journey-without-triggers, /triggers",
    "persona-id-in-a-journey-track, /stages/0/persona_tracks/0/persona"
  })
  void whatTheSchemaRefusesIsRefusedWithItsPlace(String name, String pointer) {
    String json = text("invalid/" + name + ".json");

    assertThat(OsmmSchemas.errors("journey", json)).isNotEmpty();
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> OsmmJourney.read(json))
        .satisfies(
            e ->
                assertThat(e.problems())
                    .extracting((FormatProblem problem) -> problem.position().pointer())
                    .contains(pointer));
  }

  @Test
  void aTextWithHalfACharacterIsRefusedWithItsPlace() {
    String json =
        text("journey-rich.json")
            .replace("Will the battery last?", "Wi\\ud800 the battery last?")
            .replace("They try before they buy", "They try\\udc00");

    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> OsmmJourney.read(json))
        .satisfies(
            e ->
                assertThat(e.problems())
                    .extracting(FormatProblem::toString)
                    .containsExactly(
                        "/stages/1/objective: this text has half a character (a lone surrogate)",
                        "/stages/1/persona_tracks/0/key_questions/0: this text has half a"
                            + " character (a lone surrogate)"));
  }

  @Test
  void whatIsWrittenIsAsTheSchemaDemands() {
    FormatWriting writing = OsmmJourney.write(BIKE);

    assertThat(writing.remarks())
        .extracting(FormatRemark::toString)
        .containsExactly(
            "journey/@id: the id is written as \"JNY-e-bike\", as OSMM demands lower case letters,"
                + " digits and hyphens",
            "phase[purchase]/@goals: without a goal the phase has an empty objective",
            "journey: OSMM demands an audience; a placeholder is written");
    assertThat(writing.text())
        .contains("\"AUD-PLACEHOLDER-e-bike\"", "\"Basket left\"", "\"scope\": \"lifecycle\"");
    assertThat(writing.losses().toText(Locale.ENGLISH))
        .contains("marketing actions: 1 touchpoint", "id: journey");
    assertThat(OsmmSchemas.errors("journey", writing.text())).isEmpty();
  }

  @Test
  void allThatIsMissingIsNamedAndNothingInvented() {
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> OsmmJourney.write(Journey.builder("x", "X").build()))
        .satisfies(e -> assertThat(e.problems()).hasSize(3))
        .withMessageContaining("must have a goal");
  }

  @Test
  void everyJourneyIsWrittenAsTheSchemaDemandsAndReadBackTheSameEverAfter() {
    for (int seed = 0; seed < 40; seed++) {
      Journey any =
          RandomJourneys.seeded(seed).ofSize(6).next().toBuilder()
              .goal("Goal")
              .attribute("osmm.trigger.1.trigger", "On a click")
              .attribute("osmm.trigger.1.action", "A mail")
              .build();
      FormatWriting writing = OsmmJourney.write(any);
      assertThat(OsmmSchemas.errors("journey", writing.text())).as("seed %s", seed).isEmpty();
      Journey held = OsmmJourney.read(writing.text()).journey();
      FormatWriting again = OsmmJourney.write(held);
      isSameJson(again.text(), writing.text());
      assertThat(OsmmJourney.read(again.text()).journey()).isEqualTo(held);
    }
  }

  @Test
  void hostileTextsAreTexts() {
    for (String text : HostileStrings.all()) {
      Journey journey =
          HostileJourneys.with(text).toBuilder()
              .attribute("osmm.trigger.1.trigger", text)
              .attribute("osmm.channels", text)
              .build();
      FormatWriting writing = OsmmJourney.write(journey);
      assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(writing.text())).isTrue();
      assertThat(OsmmSchemas.errors("journey", writing.text())).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{", "{\"a\":1,\"a\":2}", "{} {}", "null", "{\"stages\":{}}"})
  void whatIsNoJourneyIsRefused(String json) {
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> OsmmJourney.read(json));
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> OsmmPersona.read(json));
  }

  @ParameterizedTest
  @ValueSource(strings = {"persona-rich.json", "persona-minimal.json"})
  void aPersonaComesBackAsItWas(String name) {
    PersonaReading reading = OsmmPersona.read(text(name));

    if (name.equals("persona-rich.json")) {
      assertThat(reading.remarks()).isEmpty();
      assertThat(reading.persona().goals()).hasSize(2);
      FormatWriting writing = OsmmPersona.write(reading.persona());
      isSameJson(writing.text(), text(name));
      assertThat(writing.losses().isEmpty()).isTrue();
      assertThat(OsmmPersona.read(writing.text()))
          .isEqualTo(new PersonaReading(reading.persona(), List.of()));
    } else {
      assertThat(reading.persona().name()).isEqualTo("C");
      assertThat(reading.remarks())
          .extracting(remark -> remark.position().pointer())
          .contains("/goals", "/triggers", "/motivations", "/pain_points");
    }
  }

  @Test
  void aPersonaWithoutMotivationsIsRefused() {
    String text = text("invalid/persona-without-motivations.json");
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> OsmmPersona.read(text))
        .withMessageContaining("/motivations");
  }

  @Test
  void whatAPersonaLacksIsNamed() {
    Persona persona =
        Persona.builder("Mila.K", "Mila")
            .description("Runs a fleet")
            .goal("One invoice")
            .pain("Portals")
            .rationalMotivation("Less work")
            .need(Need.concrete("Bicycles").withTrigger("A tender"))
            .build();

    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> OsmmPersona.write(persona))
        .satisfies(
            e ->
                assertThat(e.problems())
                    .extracting(problem -> problem.position().pointer())
                    .containsExactly(
                        "/persona_type",
                        "/representative_quote",
                        "/behavioral_traits",
                        "/decision_criteria",
                        "/messaging_preferences"));
    FormatWriting writing =
        OsmmPersona.write(
            persona.toBuilder()
                .quote("Call nobody")
                .attribute("osmm.persona-type", "b2b_champion")
                .attribute("osmm.behavioral-traits", "Compares")
                .attribute("osmm.decision-criteria", "Price\nService")
                .attribute("osmm.messaging-preferences", "E-mail")
                .build());
    assertThat(OsmmSchemas.errors("persona", writing.text())).isEmpty();
    assertThat(writing.losses().toText(Locale.ENGLISH)).contains("need: 1 persona");
    assertThat(writing.remarks()).hasSize(1);
  }

  private static JourneyStatistics observed(Journey journey) {
    Instant at = Instant.parse("2026-03-02T08:00:00Z");
    return IntStream.range(0, 400)
        .mapToObj(
            number -> {
              String customer = "c" + number;
              Encounter home = Encounter.of(customer, at, "home");
              return number % 4 == 0
                  ? Trail.of(customer, home, Encounter.of(customer, at.plusSeconds(3600), "pay"))
                  : Trail.of(customer, home);
            })
        .collect(
            ObservationPlan.of(journey)
                .withCutOff(Duration.ofDays(1), at.plus(Duration.ofDays(30)))
                .statistics());
  }

  @Test
  void statisticsAreAMeasurementAndFindingsInsights() {
    Journey journey =
        BIKE.toBuilder()
            .metric(Metric.nps().valued(20).aimingAt(30.5))
            .metric(Metric.csat().valued(4))
            .phase(
                CanonicalPhase.USAGE,
                phase -> phase.touchpoint("manual", "Manual", t -> t.concerns("commuter")))
            .build();
    JourneyStatistics statistics = observed(journey);

    String measurement =
        OsmmMeasurement.write(journey, statistics, DAY, DAY.plusDays(2), Locale.ENGLISH);

    assertThat(OsmmSchemas.errors("performance_measurement", measurement)).isEmpty();
    assertThat(measurement)
        .contains(
            "\"PFM-e-bike-2026-03-02\"",
            "\"name\": \"Conversion, Awareness to Purchase\"",
            "\"actual\": \"100 of 400 (25%)\"",
            "\"actual\": \"PT1H\"",
            "\"variance\": \"",
            "\"no_target\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OsmmMeasurement.write(journey, statistics, DAY, DAY.minusDays(1), DUTCH));
    List<Finding> findings =
        Validators.none().plus(ObservedRules.of(statistics)).validate(journey).findings();
    assertThat(findings).isNotEmpty();
    for (Finding finding : findings) {
      String insight =
          OsmmInsight.write(journey, finding, List.of(OsmmMeasurement.id(journey, DAY)), DUTCH);
      assertThat(OsmmSchemas.errors("customer_insight", insight)).isEmpty();
      assertThat(insight).contains("PFM-e-bike-2026-03-02");
    }
  }

  @Test
  void itTellsWhatIsMissing() throws ReflectiveOperationException {
    Class<?> type = new ClassesWithout("tools.jackson.").loadClass(OsmmJourney.class.getName());

    assertThatExceptionOfType(InvocationTargetException.class)
        .isThrownBy(() -> type.getMethod("read", String.class).invoke(null, "{}"))
        .havingCause()
        .isInstanceOf(IllegalStateException.class)
        .withMessageContaining("tools.jackson.core:jackson-databind");
  }
}
