package io.github.klantreis.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.klantreis.atlas.JourneyAtlas;
import io.github.klantreis.change.JourneyDiff;
import io.github.klantreis.example.SolarPanels;
import io.github.klantreis.merge.JourneyMerge;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.Journey;
import io.github.klantreis.observation.JourneyStatistics;
import io.github.klantreis.observation.ObservationPlan;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.phase.PhaseModels;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.Market;
import io.github.klantreis.validation.ValidationReport;
import io.github.klantreis.validation.rules.StandardRules;
import io.github.klantreis.vocabulary.NoBean;
import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** Nothing of ours is written as an empty object in silence, whatever the application's mapper. */
final class ValuesInOtherJsonTest {
  private static final JsonMapper FOUND =
      JsonMapper.builder()
          .findAndAddModules()
          .polymorphicTypeValidator(
              BasicPolymorphicTypeValidator.builder()
                  .allowIfSubType("io.github.klantreis.")
                  .build())
          .build();
  private static final JsonMapper PLAIN = JsonMapper.builder().build();

  /** Mappers that let more pass than a plain one. */
  private static final List<JsonMapper> LENIENT =
      List.of(
          JsonMapper.builder()
              .disable(
                  SerializationFeature.FAIL_ON_EMPTY_BEANS,
                  SerializationFeature.FAIL_ON_SELF_REFERENCES,
                  SerializationFeature.WRAP_EXCEPTIONS)
              .build(),
          JsonMapper.builder()
              .changeDefaultPropertyInclusion(
                  all -> all.withValueInclusion(JsonInclude.Include.NON_EMPTY))
              .build());

  private static final Journey JOURNEY = SolarPanels.asIs();

  /** A journey that refers to no other. */
  private static final Journey ALONE =
      Journey.builder("alone", "Alone")
          .goal("None")
          .phase(CanonicalPhase.PURCHASE, phase -> phase.touchpoint("pays", "Pays"))
          .build();

  record Stored(Object value) {}

  record Typed(
      @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS, include = JsonTypeInfo.As.PROPERTY) Object first,
      @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS, include = JsonTypeInfo.As.WRAPPER_OBJECT)
          Object second,
      @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS, include = JsonTypeInfo.As.WRAPPER_ARRAY)
          Object third,
      @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS, include = JsonTypeInfo.As.EXTERNAL_PROPERTY)
          Object fourth) {}

  record Atlases(List<JourneyAtlas> atlases) {}

  private static List<Object> values() {
    ValidationReport report = StandardRules.strict().validate(JOURNEY);
    return List.of(
        JOURNEY,
        JourneyAtlas.builder("a", "A").journey(ALONE).build(),
        report,
        report.findings().get(0),
        JourneyDiff.between(JOURNEY, SolarPanels.toBe()),
        statistics());
  }

  private static JourneyStatistics statistics() {
    ObservationPlan plan = ObservationPlan.of(JOURNEY);
    return plan.newTally().statistics(plan);
  }

  private static List<Object> withoutForm() {
    return List.of(
        JourneyMerge.of(JOURNEY, JOURNEY, JOURNEY),
        JOURNEY.phases().get(0),
        JOURNEY.phases().get(0).touchpoints().get(0),
        Emotion.positive("trots"),
        ElementPath.journey(),
        PhaseModels.all().get(0),
        Channel.EMAIL,
        JOURNEY.personas().get(0),
        ObservationPlan.of(JOURNEY));
  }

  @Test
  void aMapperThatLooksForModulesWritesWhatJourneyJsonWrites() {
    assertThat(FOUND.registeredModules()).anyMatch(JourneyModule.class::isInstance);
    List<Object> values = values();
    ValidationReport report = (ValidationReport) values.get(2);
    List<String> expected =
        List.of(
            JourneyJson.write(JOURNEY),
            JourneyJson.write((JourneyAtlas) values.get(1)),
            JourneyJson.write(report, JOURNEY),
            FOUND.readTree(JourneyJson.write(report, JOURNEY)).get("findings").get(0).toString(),
            JourneyJson.write((JourneyDiff) values.get(4)),
            JourneyJson.write((JourneyStatistics) values.get(5)));
    for (int i = 0; i < values.size(); i++) {
      JsonNode written =
          FOUND.readTree(FOUND.writeValueAsString(new Stored(values.get(i)))).get("value");
      JsonNode alone = FOUND.readTree(expected.get(i));
      if (i == 3) { // the finding, which has no pointers without its journey
        assertThat(written.get("message")).isEqualTo(alone.get("message"));
        assertThat(written.get("path")).isEqualTo(alone.get("path"));
        assertThat(written.has("pointer")).isFalse();
      } else {
        assertThat(written).as("%s", values.get(i).getClass()).isEqualTo(alone);
      }
    }
  }

  @Test
  void atlasesAreReadWithPointersFromTheRoot() {
    Atlases atlases =
        new Atlases(
            List.of(
                JourneyAtlas.builder("a", "A").journey(ALONE).build(),
                JourneyAtlas.builder("b", "B").journey(Journey.builder("y", "Y").build()).build()));
    String json = FOUND.writeValueAsString(atlases);

    assertThat(FOUND.readValue(json, Atlases.class)).isEqualTo(atlases);
    String twice =
        "{\"atlases\":[{\"formatVersion\":1,\"id\":\"a\",\"name\":\"A\",\"journeys\":["
            + "{\"formatVersion\":1,\"id\":\"x\",\"name\":\"X\"},"
            + "{\"formatVersion\":1,\"id\":\"x\",\"name\":\"X\",\"goal\":3}]}]}";
    assertThat(problems(twice))
        .extracting(JsonProblem::pointer)
        .containsExactly("/atlases/0/journeys/1/goal");
    assertThat(problems(twice.replace(",\"goal\":3", "")))
        .extracting(JsonProblem::pointer)
        .containsExactly("/atlases/0/journeys/1");
  }

  private static List<JsonProblem> problems(String json) {
    DatabindException refused =
        catchThrowableOfType(DatabindException.class, () -> FOUND.readValue(json, Atlases.class));
    return ((InvalidJourneyJsonException) refused.getCause()).problems();
  }

  @Test
  void whatHasNoFormIsRefusedWithWhatToDo() {
    for (Object value : withoutForm()) {
      assertThatExceptionOfType(DatabindException.class)
          .as("%s", value.getClass())
          .isThrownBy(() -> FOUND.writeValueAsString(new Stored(value)))
          .withMessageMatching(
              "(?s)(?!Immutable)\\w+(?<!Value|Impl) has no JSON form of its own\\..*")
          .withMessageContaining("has no JSON form of its own. Journey and JourneyAtlas are read");
    }
    assertThatExceptionOfType(DatabindException.class)
        .isThrownBy(() -> FOUND.writeValueAsString(JOURNEY.personas().get(0)))
        .withMessageStartingWith("Persona has no JSON form of its own");
    assertThatExceptionOfType(DatabindException.class)
        .isThrownBy(() -> FOUND.writeValueAsString(Emotion.positive("trots")))
        .withMessageStartingWith("Emotion has no JSON form of its own");
    assertThatExceptionOfType(DatabindException.class)
        .isThrownBy(() -> FOUND.readValue("{}", io.github.klantreis.model.Phase.class))
        .withMessageContaining("Phase has no JSON form of its own");
    ValidationReport one = (ValidationReport) values().get(2);
    ValidationReport both = one.merge(StandardRules.strict().validate(SolarPanels.toBe()));
    assertThatExceptionOfType(DatabindException.class)
        .isThrownBy(() -> FOUND.writeValueAsString(new Stored(both)))
        .withMessageContaining("the report is of 2 journeys");
    assertThat(FOUND.writeValueAsString(new Stored(Market.B2C))).contains("B2C");
  }

  /** A mapper without the module cannot be told of ours, but the value itself refuses. */
  @Test
  void aPlainMapperRefusesAllOfThem() {
    for (List<Object> all : List.of(values(), withoutForm())) {
      for (Object value : all) {
        assertThat(value).isInstanceOf(NoBean.class);
        assertThatExceptionOfType(UnsupportedOperationException.class)
            .isThrownBy(((NoBean) value)::getWithoutJourneyModule);
        assertThatExceptionOfType(DatabindException.class)
            .as("%s", value.getClass())
            .isThrownBy(() -> PLAIN.writeValueAsString(new Stored(value)))
            .withMessageContaining("add JourneyModule of io.github.klantreis.exchange.json");
        for (JsonMapper mapper : LENIENT) {
          assertThatExceptionOfType(RuntimeException.class)
              .as("%s", value.getClass())
              .isThrownBy(() -> mapper.writeValueAsString(new Stored(value)))
              .withMessageContaining("add JourneyModule of io.github.klantreis.exchange.json");
        }
      }
    }
    assertThatExceptionOfType(DatabindException.class)
        .isThrownBy(() -> PLAIN.readValue("{}", Journey.class));
  }

  /** A term of an application. */
  record Trade(String id) implements Term {
    @Override
    public Text label() {
      return Text.en(id);
    }
  }

  @Test
  void termsOfAnApplicationAreWrittenAsItSays() {
    assertThat(new Trade("dentists")).isNotInstanceOf(NoBean.class);
    for (JsonMapper mapper : List.of(PLAIN, FOUND)) {
      assertThat(mapper.writeValueAsString(new Trade("dentists")))
          .isEqualTo("{\"id\":\"dentists\"}");
    }
  }

  @Test
  void typeIdsOfAnnotationsAreWrittenAndRead() {
    JourneyAtlas atlas = JourneyAtlas.builder("a", "A").journey(ALONE).build();
    Typed typed = new Typed(JOURNEY, atlas, JOURNEY, JOURNEY);
    String json = FOUND.writeValueAsString(typed);

    assertThat(json).contains("io.github.klantreis.model.Journey");
    assertThat(FOUND.readValue(json, Typed.class)).isEqualTo(typed);
    assertThat(FOUND.treeToValue(FOUND.readTree(json), Typed.class)).isEqualTo(typed);
  }

  @ParameterizedTest
  @EnumSource(
      value = JsonTypeInfo.As.class,
      names = {"PROPERTY", "WRAPPER_ARRAY", "WRAPPER_OBJECT"})
  void defaultTypingWritesAndReads(JsonTypeInfo.As as) {
    ObjectMapper mapper =
        JsonMapper.builder()
            .addModule(new JourneyModule())
            .activateDefaultTyping(
                BasicPolymorphicTypeValidator.builder().allowIfBaseType(Object.class).build(),
                DefaultTyping.NON_FINAL_AND_ENUMS,
                as)
            .build();
    Stored stored = new Stored(JOURNEY);
    Object[] several = {JOURNEY, JourneyAtlas.builder("a", "A").journey(ALONE).build()};

    assertThat(mapper.readValue(mapper.writeValueAsString(stored), Stored.class)).isEqualTo(stored);
    assertThat(mapper.readValue(mapper.writeValueAsString(several), Object[].class))
        .containsExactly(several);
  }

  @Test
  void aTypeIdAtTheEndIsReadWithoutLinesThatAreNotKnown() {
    String fields = "\"formatVersion\":1,\n\"id\":\"x\",\n\"name\":3";
    String type = "\"@class\":\"io.github.klantreis.model.Journey\"";
    for (String object : List.of(fields + ",\n" + type, type + ",\n" + fields)) {
      DatabindException refused =
          catchThrowableOfType(
              DatabindException.class,
              () -> FOUND.readValue("{\"first\":{" + object + "}}", Typed.class));
      assertPlaceUnknown(refused, "name");
    }
    DatabindException tree =
        catchThrowableOfType(
            DatabindException.class,
            () -> FOUND.treeToValue(FOUND.readTree("{" + fields + "}"), Journey.class));
    assertPlaceUnknown(tree, "/name");
    DatabindException map =
        catchThrowableOfType(
            DatabindException.class,
            () -> FOUND.convertValue(Map.of("formatVersion", 1, "id", "x"), Journey.class));
    assertPlaceUnknown(map, "");
  }

  private static void assertPlaceUnknown(DatabindException refused, String pointer) {
    InvalidJourneyJsonException invalid = (InvalidJourneyJsonException) refused.getCause();
    JsonProblem problem = invalid.problems().get(0);
    assertThat(problem.line()).isZero();
    assertThat(problem.column()).isZero();
    assertThat(problem.pointer()).endsWith(pointer);
    assertThat(invalid).hasMessageNotContaining("line").hasMessageNotContaining("column");
  }
}
