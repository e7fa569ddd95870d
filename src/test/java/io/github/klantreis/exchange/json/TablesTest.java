package io.github.klantreis.exchange.json;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CaseFormat;
import io.github.klantreis.model.Actor;
import io.github.klantreis.model.JourneyElement;
import io.github.klantreis.model.JourneyHeading;
import io.github.klantreis.model.LoyaltyLoop;
import io.github.klantreis.model.MarketingAction;
import io.github.klantreis.model.Persona;
import io.github.klantreis.model.PhaseHeading;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.Scale;
import io.github.klantreis.part.TimeInterval;
import io.github.klantreis.part.TimeSpan;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.Moment;
import io.github.klantreis.term.Participant;
import io.github.klantreis.term.People;
import io.github.klantreis.validation.Golden;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The tables are complete, which shows in the schema: what is not in them would be lost. */
final class TablesTest {
  private static final Set<String> ROOMS =
      Set.of("io.github.klantreis.model", "io.github.klantreis.part", "io.github.klantreis.term");

  private static final JsonNode SCHEMA = new JsonMapper().readTree(JourneyJson.schema());

  private static final Map<Class<?>, String> ELEMENTS =
      Map.of(
          JourneyHeading.class, "",
          Persona.class, "persona",
          Actor.class, "actor",
          PhaseHeading.class, "phase",
          Touchpoint.class, "touchpoint",
          MarketingAction.class, "marketingAction",
          LoyaltyLoop.class, "loyaltyLoop");

  /** Fields that say more than the accessors of those types, or in another way. */
  private static final Map<String, Set<String>> FURTHER =
      Map.of(
          "",
              Set.of(
                  "$schema",
                  "formatVersion",
                  "phases",
                  "loyaltyLoops",
                  "painPoints",
                  "opportunities",
                  "solutions",
                  "ideas"),
          "phase", Set.of("touchpoints", "painPoints", "opportunities", "solutions", "ideas"),
          "timeInterval", Set.of("end"));

  private static final Map<Class<?>, String> OPEN =
      Map.of(
          Channel.class, "ownChannel",
          ActionKind.class, "ownActionKind",
          Moment.class, "ownMoment",
          People.class, "ownPeople");

  @Test
  void everyAccessorOfAnElementIsAField() {
    ELEMENTS.forEach(
        (type, name) -> {
          Set<String> accessors = new TreeSet<>(names(accessors(type)));
          if (type == Touchpoint.class) {
            accessors.add("in"); // which the phase has
          }
          assertThat(fields(name)).as("%s", type).containsExactlyInAnyOrderElementsOf(accessors);
        });
  }

  @Test
  void everyAccessorOfWhatElementsAreMadeOfIsAField() {
    Set<Class<?>> parts = parts();
    assertThat(parts).hasSizeGreaterThan(18).contains(Scale.class, TimeInterval.class);
    parts.remove(Participant.class); // written as a text
    for (Class<?> type : parts) {
      String name =
          OPEN.getOrDefault(
              type, CaseFormat.UPPER_CAMEL.to(CaseFormat.LOWER_CAMEL, type.getSimpleName()));
      assertThat(fields(name)).as("%s", type).isEqualTo(names(accessors(type)));
    }
  }

  @Test
  void everyDefinitionAndEveryFieldIsDescribed() {
    assertThat(SCHEMA.get("$defs").size()).isGreaterThan(35);
    SCHEMA
        .get("$defs")
        .properties()
        .forEach(
            definition -> {
              isDescribed(definition.getKey(), definition.getValue());
              definition
                  .getValue()
                  .path("properties")
                  .properties()
                  .forEach(field -> isDescribed(definition + "." + field, field.getValue()));
            });
    SCHEMA
        .get("properties")
        .properties()
        .forEach(field -> isDescribed(field.getKey(), field.getValue()));
  }

  private static void isDescribed(String what, JsonNode schema) {
    assertThat(schema.path("description").asString("")).as(what).matches("(?s)[A-Z].*\\.");
  }

  @Test
  void theSchemasLieInTheJar() throws IOException {
    Map<String, String> schemas =
        Map.ofEntries(
            entry("journey", JourneyJson.schema()),
            entry("atlas", JourneyJson.atlasSchema()),
            entry("report", JourneyJson.reportSchema()),
            entry("rules", JourneyJson.rulesSchema()),
            entry("diff", JourneyJson.diffSchema()),
            entry("statistics", JourneyJson.statisticsSchema()),
            entry("comparison", JourneyJson.comparisonSchema()),
            entry("funnel", JourneyJson.funnelSchema()),
            entry("conversion-curve", JourneyJson.conversionCurveSchema()),
            entry("true-fans", JourneyJson.trueFansSchema()),
            entry("retention", JourneyJson.retentionSchema()),
            entry("drop-off-traits", JourneyJson.dropOffTraitsSchema()),
            entry("map-conformance", JourneyJson.mapConformanceSchema()),
            entry("what-if", JourneyJson.whatIfSchema()));
    String folder = "src/main/resources/io/github/klantreis/exchange/json/";
    schemas.forEach(
        (name, schema) -> Golden.assertHolds(folder + name + ".schema.json", schema, getClass()));
    for (Map.Entry<String, String> schema : schemas.entrySet()) {
      String file = schema.getKey() + ".schema.json";
      try (InputStream resource = JourneyJson.class.getResourceAsStream(file)) {
        assertThat(Objects.requireNonNull(resource, file).readAllBytes())
            .isEqualTo(schema.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private static Set<String> fields(String definition) {
    JsonNode schema = definition.isEmpty() ? SCHEMA : SCHEMA.get("$defs").get(definition);
    assertThat(schema).as(definition).isNotNull();
    Set<String> fields = new TreeSet<>(schema.get("properties").propertyNames());
    fields.removeAll(FURTHER.getOrDefault(definition, Set.of()));
    return fields;
  }

  private static Set<String> names(Stream<Method> accessors) {
    Set<String> names = new TreeSet<>();
    accessors.map(Method::getName).forEach(names::add);
    return names;
  }

  private static Stream<Method> accessors(Class<?> type) {
    return type.isRecord()
        ? Stream.of(type.getRecordComponents()).map(RecordComponent::getAccessor)
        : Stream.of(type.getMethods())
            .filter(method -> Modifier.isAbstract(method.getModifiers()))
            .filter(method -> method.getParameterCount() == 0)
            .filter(method -> !method.getName().equals("elementKind"));
  }

  /** All types of the model that are no elements and no enums, and that elements lead to. */
  private static Set<Class<?>> parts() {
    Set<Class<?>> parts = new LinkedHashSet<>();
    Deque<Class<?>> open = new ArrayDeque<>(ELEMENTS.keySet());
    while (!open.isEmpty()) {
      accessors(open.remove())
          .map(Method::getGenericReturnType)
          .flatMap(TablesTest::mentioned)
          .filter(part -> ROOMS.contains(part.getPackageName()))
          .filter(part -> !part.isEnum() && !JourneyElement.class.isAssignableFrom(part))
          .filter(part -> part != TimeSpan.class)
          .filter(parts::add)
          .forEach(open::add);
    }
    return parts;
  }

  private static Stream<Class<?>> mentioned(Type type) {
    if (type instanceof ParameterizedType parameterized) {
      return Stream.of(parameterized.getActualTypeArguments()).flatMap(TablesTest::mentioned);
    }
    return type instanceof Class<?> plain ? Stream.of(plain) : Stream.of();
  }
}
