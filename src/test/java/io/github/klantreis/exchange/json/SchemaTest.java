package io.github.klantreis.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.klantreis.Extent;
import io.github.klantreis.example.HeatPumpMaintenance;
import io.github.klantreis.example.SolarPanels;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.RandomJourneys;
import io.github.klantreis.phase.PhaseModel;
import io.github.klantreis.phase.PhaseModels;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Our writer and our reader beside somebody else's validator with our schema. */
final class SchemaTest {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(JourneyJson.schema(), InputFormat.JSON);

  @Test
  void theSchemaIsASchema() {
    Schema meta =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    assertThat(meta.validate(JourneyJson.schema(), InputFormat.JSON)).isEmpty();
  }

  @Test
  void whateverIsWrittenIsValid() {
    isValid(SolarPanels.asIs());
    isValid(SolarPanels.toBe());
    isValid(HeatPumpMaintenance.asIs());
    RandomJourneys.seeded(7).next(Extent.of(50, 200)).forEach(SchemaTest::isValid);
    for (PhaseModel model : PhaseModels.all()) {
      isValid(RandomJourneys.seeded(1).withModel(model).next());
    }
  }

  private static void isValid(Journey journey) {
    String json = JourneyJson.write(journey);
    assertThat(SCHEMA.validate(json, InputFormat.JSON)).as(json).isEmpty();
  }

  /** Days are those of the calendar in both, also at the ends of months and in leap years. */
  @Test
  void theSchemaAndTheReaderHaveTheSameDays() {
    SplittableRandom random = new SplittableRandom(13);
    List<String> years =
        List.of("1900", "2000", "2026", "2028", "-0004", "0000", "-0000", "+12000");
    List<String> damage = List.of("", "0", "-", "+", "T", " ", "٣", "\\n");
    for (int i = 0; i < 3000; i++) {
      String day =
          "%s-%02d-%02d"
              .formatted(
                  years.get(random.nextInt(years.size())),
                  random.nextInt(14),
                  random.nextInt(4) == 0 ? random.nextInt(28) : random.nextInt(27, 33));
      if (random.nextInt(4) == 0) {
        int at = random.nextInt(day.length() + 1);
        day = day.substring(0, at) + damage.get(random.nextInt(damage.size())) + day.substring(at);
      }
      String json =
          "{\"formatVersion\":1,\"id\":\"shop\",\"name\":\"Shop\",\"reviewedOn\":\"" + day + "\"}";
      assertThat(SCHEMA.validate(json, InputFormat.JSON).isEmpty())
          .as(json)
          .isEqualTo(problems(json).isEmpty());
    }
  }

  private static final ImmutableMap<String, List<String>> VALUES_AND_DAMAGE =
      ImmutableMap.of(
          "\"bridgingPeriod\":\"%s\"",
          List.of(
              "P1Y2M3W4DT5H6M7.8S",
              "P",
              "T",
              "0",
              "00",
              "1",
              "1999999999",
              "2",
              "Y",
              "W",
              "D",
              "H",
              "M",
              "S",
              ".",
              "-",
              "+",
              "9999999",
              "999999999",
              "59",
              "60",
              ",",
              " ",
              "\\n"),
          "\"horizon\":{\"length\":\"%s\"}",
          List.of("P1M", "PT0.500S", "P0D", "T", "0", "1", "2", "-", "H", "M", "S", "W", "D", "."),
          "\"language\":\"%s\"",
          List.of(
              "en-GB",
              "nl",
              "x",
              "-x-",
              "-u-ca-buddhist",
              "-a-bb",
              "-A-",
              "-u-",
              "-a-",
              "i-klingon",
              "I-",
              "i-",
              "-1901",
              "-rozaj",
              "-Latn",
              "-419",
              "-",
              "_",
              "a",
              "1",
              "é",
              "lvariant",
              "abcdefgh",
              "abcdefghi",
              "\\n"),
          "\"pictures\":[{\"address\":\"%s\",\"description\":\"D\"}]",
          List.of(
              "https://me@example.org:80/a/b;c?d=[e]#f",
              "mailto:a@b.org",
              "http",
              ":",
              "/",
              "//",
              "?",
              "#",
              "@",
              "[",
              "]",
              "[::1]",
              "[1:2:3:4:5:6:7:8]",
              "::",
              ":1",
              "1.2.3.4",
              "[::ffff:255.0.0.1]",
              "256",
              "%",
              "%2",
              "%2F",
              "%eth0",
              " ",
              "\\\\",
              "^",
              "|",
              "{",
              "\u00a0",
              "\u2028",
              "\u3000",
              "é",
              "😀",
              "\u0085",
              "~",
              "-",
              "+",
              "1",
              "a",
              "\\n"));

  /** Lengths of time, tags of languages and addresses: right ones, damaged ones and wrong ones. */
  @Test
  void theSchemaIsAsNarrowAsTheReader() {
    SplittableRandom random = new SplittableRandom(15);
    VALUES_AND_DAMAGE.forEach(
        (attribute, pieces) -> {
          Map<Boolean, Integer> read = new TreeMap<>();
          for (int i = 0; i < Extent.of(1000, 3000); i++) {
            String value = random.nextBoolean() ? pieces.get(random.nextInt(2)) : "";
            for (int k = random.nextInt(5); k > 0; k--) {
              int at = random.nextInt(3) == 0 ? random.nextInt(value.length() + 1) : value.length();
              if ((at > 0 && value.charAt(at - 1) == '\\') || isSplit(value, at)) {
                continue; // no escape or pair of surrogates is divided
              }
              int to = Math.min(value.length(), at + random.nextInt(2));
              if (to > at && (value.charAt(at) == '\\' || isSplit(value, to))) {
                to = at;
              }
              value =
                  value.substring(0, at)
                      + pieces.get(random.nextInt(pieces.size()))
                      + value.substring(to);
            }
            String json =
                "{\"formatVersion\":1,\"id\":\"shop\",\"name\":\"Shop\","
                    + attribute.formatted(value)
                    + "}";
            boolean isRead = problems(json).isEmpty();
            read.merge(isRead, 1, Integer::sum);
            boolean isAllowed = SCHEMA.validate(json, InputFormat.JSON).isEmpty();
            if (!isRead && value.matches("P.*[1-9].*-.*|P.*-.*[1-9].*")) {
              continue; // no pattern can tell what a month less some days comes to
            }
            assertThat(isAllowed).as(json).isEqualTo(isRead);
          }
          assertThat(read).as(attribute).containsOnlyKeys(true, false);
          assertThat(read.values()).as(attribute).allMatch(times -> times > 30);
        });
  }

  private static boolean isSplit(String text, int at) {
    return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
  }

  @Test
  void whatTheSchemaRefusesIsNotRead() {
    SplittableRandom random = new SplittableRandom(11);
    List<String> journeys =
        RandomJourneys.seeded(12).ofSize(1).next(40).map(JourneyJson::write).toList();
    Map<Boolean, Integer> refused = new TreeMap<>();
    for (int i = 0; i < Extent.of(600, 2000); i++) {
      JsonNode document = MAPPER.readTree(journeys.get(i % journeys.size()));
      String mutation = Mutation.mutate(document, random);
      String json = MAPPER.writeValueAsString(document);
      boolean isRefused = !SCHEMA.validate(json, InputFormat.JSON).isEmpty();
      refused.merge(isRefused, 1, Integer::sum);
      if (isRefused) {
        assertThat(problems(json)).as("%s: %s", mutation, json).isNotEmpty();
      }
    }
    assertThat(refused.get(true)).isGreaterThan(240);
    assertThat(refused.get(false)).isGreaterThan(30);
  }

  private static List<JsonProblem> problems(String json) {
    try {
      JourneyJson.read(json);
      return List.of();
    } catch (InvalidJourneyJsonException invalid) {
      return invalid.problems();
    }
  }

  /** One thing changed at one place of a document. */
  static final class Mutation {
    private static final List<JsonNode> VALUES =
        new ArrayList<>(
            List.of(
                MAPPER.readTree("null"),
                MAPPER.readTree("true"),
                MAPPER.readTree("-3"),
                MAPPER.readTree("1.5"),
                MAPPER.readTree("2.0"),
                MAPPER.readTree("123456789012.5"),
                MAPPER.readTree("\"\""),
                MAPPER.readTree("\" \\u2007\\t\""),
                MAPPER.readTree("\"\\u3000\\u001f\""),
                MAPPER.readTree("\"no id\""),
                MAPPER.readTree("\"phone\""),
                MAPPER.readTree("\"P1X\""),
                MAPPER.readTree("\"P\""),
                MAPPER.readTree("\"PT\""),
                MAPPER.readTree("\"PT1.5M\""),
                MAPPER.readTree("\"2026-02-30\""),
                MAPPER.readTree("\"2026-2-3\""),
                MAPPER.readTree("\"nl_NL\""),
                MAPPER.readTree("\"a b\\\\{\""),
                MAPPER.readTree("[]"),
                MAPPER.readTree("[1]"),
                MAPPER.readTree("[\"x\", \"x\"]"),
                MAPPER.readTree("{}"),
                MAPPER.readTree("{\"en\": \"x\"}"),
                MAPPER.readTree("{\"nl\": \"x\"}"),
                MAPPER.readTree("{\"en\": \"x\", \"EN\": \"x\"}"),
                MAPPER.readTree("{\"id\": \"x\"}")));

    static String mutate(JsonNode document, SplittableRandom random) {
      List<JsonNode> containers = new ArrayList<>();
      collect(document, containers);
      JsonNode place = containers.get(random.nextInt(containers.size()));
      return place instanceof ObjectNode object
          ? mutate(object, random)
          : mutate((ArrayNode) place, random);
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
      if (node.isContainer() && !node.isEmpty()) {
        containers.add(node);
        node.forEach(child -> collect(child, containers));
      }
    }

    private static String mutate(ObjectNode object, SplittableRandom random) {
      List<String> names = new ArrayList<>(object.propertyNames());
      String name = names.get(random.nextInt(names.size()));
      switch (random.nextInt(4)) {
        case 0 -> {
          object.remove(name);
          return "without " + name;
        }
        case 1 -> {
          JsonNode value = VALUES.get(random.nextInt(VALUES.size()));
          object.set("further", value);
          return "with further " + value;
        }
        default -> {
          JsonNode value =
              random.nextInt(4) == 0
                  ? JsonNodeFactory.instance.stringNode(object.get(name).asString("") + "\n")
                  : VALUES.get(random.nextInt(VALUES.size()));
          object.set(name, value);
          return name + " is " + value;
        }
      }
    }

    private static String mutate(ArrayNode array, SplittableRandom random) {
      int index = random.nextInt(array.size());
      switch (random.nextInt(3)) {
        case 0 -> {
          array.add(array.get(index).deepCopy());
          return "twice " + index;
        }
        case 1 -> {
          array.remove(index);
          return "without " + index;
        }
        default -> {
          JsonNode value = VALUES.get(random.nextInt(VALUES.size()));
          array.set(index, value);
          return index + " is " + value;
        }
      }
    }
  }
}
