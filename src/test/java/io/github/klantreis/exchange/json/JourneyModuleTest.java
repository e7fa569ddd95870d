package io.github.klantreis.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.klantreis.example.SolarPanels;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.RandomJourneys;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A journey as a field of an application's own object, in an application's own mapper. */
final class JourneyModuleTest {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new JourneyModule()).build();

  record Workshop(String customer, List<Journey> journeys, Map<String, Journey> byName) {}

  @Test
  void journeysAreFieldsOfOtherObjects() {
    List<Journey> journeys = RandomJourneys.seeded(3).next(30).toList();
    Workshop workshop =
        new Workshop("ACME", journeys, Map.of("solar", SolarPanels.asIs(), "x", journeys.get(0)));
    assertThat(MAPPER.readValue(MAPPER.writeValueAsString(workshop), Workshop.class))
        .isEqualTo(workshop);
    assertThat(MAPPER.readValue(MAPPER.writeValueAsBytes(workshop), Workshop.class))
        .isEqualTo(workshop);
  }

  @Test
  void aJourneyLooksAsElsewhere() {
    Journey journey = SolarPanels.asIs();
    assertThat(MAPPER.readTree(MAPPER.writeValueAsString(journey)))
        .isEqualTo(MAPPER.readTree(JourneyJson.write(journey)));
    assertThat(MAPPER.readValue(JourneyJson.write(journey), Journey.class)).isEqualTo(journey);
  }

  @Test
  void aTreeIsReadToo() {
    Journey journey = SolarPanels.asIs();
    JsonNode tree = MAPPER.valueToTree(journey);
    assertThat(MAPPER.treeToValue(tree, Journey.class)).isEqualTo(journey);
    assertThat(MAPPER.convertValue(journey, Journey.class)).isEqualTo(journey);
  }

  @Test
  void nullStaysNull() {
    assertThat(MAPPER.readValue("{\"journeys\": [null]}", Workshop.class).journeys())
        .containsExactly((Journey) null);
  }

  @Test
  void whatIsWrongIsToldWithPointersFromTheRoot() {
    String json =
        """
        {
          "customer": "ACME",
          "journeys": [
            {"formatVersion": 1, "id": "a", "name": "A"},
            {"formatVersion": 1, "id": "b", "name": "B", "goal": 3, "actors": [
              {"id": "s", "name": "S", "side": "company", "persona": "nobody"},
              {"id": "t", "side": "company"}
            ]}
          ]
        }
        """;
    JacksonException refused =
        catchThrowableOfType(JacksonException.class, () -> MAPPER.readValue(json, Workshop.class));
    assertThat(refused.getPathReference()).contains("journeys").contains("[1]");
    assertThat(refused).hasCauseInstanceOf(InvalidJourneyJsonException.class);
    assertThat(((InvalidJourneyJsonException) refused.getCause()).problems())
        .extracting(problem -> problem.line() + " " + problem.pointer() + " " + problem.kind())
        .containsExactly(
            "5 /journeys/1/goal WRONG_TYPE",
            "6 /journeys/1/actors/0/persona STRUCTURE",
            "7 /journeys/1/actors/1 MISSING_FIELD");
  }

  @Test
  void brokenJsonStaysTheMappersAffair() {
    assertThat(
            catchThrowableOfType(
                JacksonException.class,
                () -> MAPPER.readValue("{\"journeys\": [{\"id\": ", Workshop.class)))
        .isNotNull();
  }

  @Test
  void unknownFieldsAreToleratedOnlyWhenSaid() {
    ObjectNode tree = MAPPER.valueToTree(Journey.builder("a", "A").build());
    tree.put("further", 1);
    List<JsonProblem> told = new ArrayList<>();
    ObjectMapper tolerant =
        JsonMapper.builder()
            .addModule(new JourneyModule(JourneyJson.reading().tolerateUnknown(told::add)))
            .build();
    assertThat(tolerant.readValue(tree.toString(), Journey.class).id()).isEqualTo("a");
    assertThat(told).extracting(JsonProblem::pointer).containsExactly("/further");
    assertThat(
            catchThrowableOfType(
                JacksonException.class, () -> MAPPER.readValue(tree.toString(), Journey.class)))
        .hasMessageContaining("there is no field \"further\" here");
  }
}
