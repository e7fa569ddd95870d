package io.github.klantreis.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.klantreis.Extent;
import io.github.klantreis.atlas.JourneyAtlas;
import io.github.klantreis.atlas.JourneyAtlasBuilder;
import io.github.klantreis.atlas.RandomAtlases;
import io.github.klantreis.exchange.HostileJourneys;
import io.github.klantreis.exchange.HostileStrings;
import io.github.klantreis.model.Journey;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.term.JourneyState;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Atlases are read as they were written, and what is none is refused. */
final class AtlasJsonTest {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(JourneyJson.atlasSchema(), InputFormat.JSON);

  private static final JsonMapper MAPPER = new JsonMapper();

  @Test
  void anAtlasIsADocumentOfDocuments() {
    JourneyAtlas atlas =
        JourneyAtlas.builder("all", "All journeys")
            .description("Of homeowners")
            .journey(Journey.builder("car", "A car").state(JourneyState.AS_IS).build())
            .journey(Journey.builder("car", "A car").state(JourneyState.TO_BE).build())
            .build();

    assertThat(comesBack(atlas))
        .isEqualTo(
            """
            {
              "$schema": "https://klantreis.github.io/schema/atlas-1.json",
              "formatVersion": 1,
              "id": "all",
              "name": "All journeys",
              "description": "Of homeowners",
              "journeys": [
                {
                  "$schema": "https://klantreis.github.io/schema/journey-1.json",
                  "formatVersion": 1,
                  "id": "car",
                  "name": "A car",
                  "state": "as-is",
                  "phaseModel": "seven-phases"
                },
                {
                  "$schema": "https://klantreis.github.io/schema/journey-1.json",
                  "formatVersion": 1,
                  "id": "car",
                  "name": "A car",
                  "state": "to-be",
                  "phaseModel": "seven-phases"
                }
              ]
            }
            """);
    comesBack(JourneyAtlas.builder("empty", "Nothing yet").build());
  }

  @Test
  void anyAtlasIsReadAsItWasWritten() {
    RandomAtlases.seeded(801).next(Extent.of(30, 100)).forEach(AtlasJsonTest::comesBack);
  }

  @Test
  void hostileTextsComeBackAsTheyAre() {
    for (String hostile : HostileStrings.encodable()) {
      comesBack(
          JourneyAtlas.builder("a", hostile)
              .description(hostile)
              .journey(HostileJourneys.with(hostile))
              .build());
    }
  }

  @Test
  void itIsReadFromStreamsAndWrittenToThem() throws IOException {
    JourneyAtlas atlas = RandomAtlases.seeded(802).next();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JourneyJson.write(atlas, out);
    byte[] json = out.toByteArray();

    assertThat(JourneyJson.readAtlas(json)).isEqualTo(atlas);
    assertThat(JourneyJson.readAtlas(new ByteArrayInputStream(json))).isEqualTo(atlas);
    String text = new String(json, StandardCharsets.UTF_8);
    assertThat(JourneyJson.readAtlas(new StringReader(text))).isEqualTo(atlas);
    assertThat(JourneyJson.reading().readAtlas(json)).isEqualTo(atlas);
    assertThat(JourneyJson.reading().readAtlas(text)).isEqualTo(atlas);
    assertThat(JourneyJson.reading().readAtlas(new StringReader(text))).isEqualTo(atlas);
    assertThat(JourneyJson.reading().readAtlas(new ByteArrayInputStream(json))).isEqualTo(atlas);
    assertThatThrownBy(() -> JourneyJson.reading().maxLength(10).readAtlas(json))
        .isInstanceOf(InvalidJourneyJsonException.class);
    assertThatThrownBy(() -> JourneyJson.readAtlas("{}"))
        .hasMessageContaining("formatVersion")
        .hasMessageContaining("name");
    assertThatThrownBy(() -> JourneyJson.readAtlas("[]"))
        .isInstanceOf(InvalidJourneyJsonException.class);
  }

  @Test
  void allProblemsOfAllJourneysAreToldAtTheirPlaces() {
    String json =
        """
        {
          "formatVersion": 1,
          "id": "all", "name": "All",
          "journeys": [
            {"formatVersion": 1, "id": "a", "name": "A", "colour": "red",
             "phases": [{"id": "p", "kind": "purchase", "drillsDownTo": ["b"],
                         "touchpoints": [{"id": "t", "name": " "}]}]},
            {"formatVersion": 1, "id": "b", "name": "B", "leadsTo": ["nowhere"],
             "personas": [{"id": "x", "name": "X"}]},
            {"formatVersion": 1, "id": "b", "name": "B too"},
            {"formatVersion": 1, "id": "d", "name": "D", "personas": [{"id": "x", "name": "Y"}]},
            {"formatVersion": 1, "id": "c", "name": "C",
             "phases": [{"id": "p", "kind": "none"}]}
          ]
        }
        """;

    InvalidJourneyJsonException refused =
        catchThrowableOfType(InvalidJourneyJsonException.class, () -> JourneyJson.readAtlas(json));

    assertThat(refused.problems())
        .extracting(JsonProblem::pointer)
        .containsExactly(
            "/journeys/0/colour",
            "/journeys/0/phases/0/touchpoints/0/name",
            "/journeys/2",
            "/journeys/3/personas/0",
            "/journeys/4/phases/0/kind");
    assertThat(refused).hasMessageContaining("line 5").hasMessageContaining("two journeys have");
  }

  @Test
  void whatAnAtlasRefusesHasItsPlace() {
    String json =
        """
        {
          "formatVersion": 1, "id": "all", "name": "All",
          "journeys": [
            {"formatVersion": 1, "id": "a", "name": "A", "state": "as-is"},
            {"formatVersion": 1, "id": "a", "name": "A", "state": "to-be", "leadsTo": ["b"],
             "phases": [{"id": "p", "kind": "purchase", "drillsDownTo": ["a"]}]}
          ]
        }
        """;

    InvalidJourneyJsonException refused =
        catchThrowableOfType(InvalidJourneyJsonException.class, () -> JourneyJson.readAtlas(json));

    assertThat(refused.problems())
        .extracting(each -> each.pointer() + " " + each.message(Locale.ENGLISH))
        .containsExactly(
            "/journeys/1/leadsTo it leads to the journey \"b\", which this atlas does not have; it"
                + " has the journeys [a]",
            "/journeys/1/phases/0/drillsDownTo it drills down in a circle: a → a");
  }

  @Test
  void eachJourneyThatIsNotToldFromOneBeforeItHasItsPlace() {
    String json =
        """
        {
          "formatVersion": 1, "id": "all", "name": "All",
          "journeys": [
            {"formatVersion": 1, "id": "a", "name": "A", "state": "as-is"},
            {"formatVersion": 1, "id": "a", "name": "A", "state": "to-be"},
            {"formatVersion": 1, "id": "b", "name": "B"},
            {"formatVersion": 1, "id": "a", "name": "A again", "state": "as-is"},
            {"formatVersion": 1, "id": "a", "name": "A once more"}
          ]
        }
        """;

    InvalidJourneyJsonException refused =
        catchThrowableOfType(InvalidJourneyJsonException.class, () -> JourneyJson.readAtlas(json));

    assertThat(refused.problems())
        .extracting(JsonProblem::pointer)
        .containsExactly("/journeys/3", "/journeys/4");
  }

  @Test
  void whatTheSchemaRefusesIsNotRead() {
    SplittableRandom random = new SplittableRandom(803);
    List<JourneyAtlas> atlases =
        List.of(
            small("a", "b"),
            small("c"),
            JourneyAtlas.builder("none", "None").description("d").build());
    int refused = 0;
    for (int i = 0; i < 600; i++) {
      JsonNode document = MAPPER.readTree(JourneyJson.write(atlases.get(i % atlases.size())));
      String mutation = SchemaTest.Mutation.mutate(document, random);
      String json = MAPPER.writeValueAsString(document);
      if (!SCHEMA.validate(json, InputFormat.JSON).isEmpty()) {
        refused++;
        assertThatThrownBy(() -> JourneyJson.readAtlas(json))
            .as("%s: %s", mutation, json)
            .isInstanceOf(InvalidJourneyJsonException.class);
      }
    }
    assertThat(refused).isGreaterThan(200);
  }

  private static JourneyAtlas small(String... ids) {
    JourneyAtlasBuilder atlas = JourneyAtlas.builder("small", "Small");
    for (String id : ids) {
      atlas.journey(
          Journey.builder(id, "J")
              .phase(CanonicalPhase.USAGE, p -> p.touchpoint("t", "T"))
              .leadsTo(ids[0])
              .build());
    }
    return atlas.build();
  }

  private static String comesBack(JourneyAtlas atlas) {
    String json = JourneyJson.write(atlas);
    assertThat(JourneyJson.readAtlas(json)).isEqualTo(atlas);
    assertThat(SCHEMA.validate(json, InputFormat.JSON)).as(json).isEmpty();
    return json;
  }
}
