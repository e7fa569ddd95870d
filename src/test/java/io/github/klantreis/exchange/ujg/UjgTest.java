package io.github.klantreis.exchange.ujg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.Iterables;
import io.github.klantreis.exchange.ClassesWithout;
import io.github.klantreis.exchange.FormatRemark;
import io.github.klantreis.exchange.FormatWriting;
import io.github.klantreis.exchange.HostileJourneys;
import io.github.klantreis.exchange.HostileStrings;
import io.github.klantreis.exchange.InvalidDocumentException;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.RandomJourneys;
import io.github.klantreis.observation.Encounter;
import io.github.klantreis.observation.ObservationPlan;
import io.github.klantreis.observation.Trail;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.term.Channel;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class UjgTest {
  private static final Path SAMPLES =
      Path.of("src/test/resources/io/github/klantreis/exchange/ujg");
  private static final int MANY = Integer.MAX_VALUE;
  private static final URI BASE = URI.create("urn:klantreis:shop:");

  private static final Journey BIKE =
      Journey.builder("e-bike", "Buying an e-bike")
          .phase(
              CanonicalPhase.CONSIDERATION,
              phase ->
                  phase
                      .touchpoint("item", "E-bike page", item -> item.channel(Channel.WEBSITE))
                      .touchpoint(
                          "ride",
                          "Test ride",
                          ride ->
                              ride.channel(Channel.STORE)
                                  .painPoint("Far away", pain -> pain.severity(4))))
          .phase(
              CanonicalPhase.PURCHASE,
              phase -> phase.touchpoint("pay", "Payment", pay -> pay.tag("key")))
          .phase(
              CanonicalPhase.USAGE,
              phase -> phase.touchpoint("service", "First service", s -> s.drillsDownTo("service")))
          .loyaltyLoop(CanonicalPhase.USAGE, CanonicalPhase.CONSIDERATION)
          .build();

  private static JsonNode node(String json, String id) {
    for (JsonNode node : JsonMapper.shared().readTree(json).get("nodes")) {
      if (node.get("@id").stringValue().equals(BASE + id)) {
        return node;
      }
    }
    throw new AssertionError("no node " + id);
  }

  @Test
  void aJourneyIsAGraphWithItsExperience() {
    FormatWriting writing = Ujg.write(BIKE, BASE);
    String json = writing.text();

    assertThat(json)
        .contains(
            "https://ujg.specs.openuji.org/ed/ns/context.jsonld",
            "https://ujg.specs.openuji.org/ed/ns/mapping.context.jsonld");
    assertThat(node(json, "journey:e-bike").get("stateRefs").size()).isEqualTo(4);
    assertThat(node(json, "entry:e-bike").get("stateRef").stringValue())
        .isEqualTo(BASE + "state:item");
    assertThat(node(json, "state:service").get("@type").stringValue()).isEqualTo("CompositeState");
    assertThat(node(json, "state:pay").get("tags").get(0).stringValue()).isEqualTo("key");
    assertThat(node(json, "transition:item/ride").has("label")).isFalse();
    assertThat(node(json, "transition:service/item").get("label").stringValue())
        .isEqualTo("loyalty loop");
    assertThat(node(json, "transition:service/").get("to").stringValue())
        .isEqualTo(BASE + "exit:e-bike");
    assertThat(node(json, "step:ride").get("phaseRef").stringValue())
        .isEqualTo(BASE + "phase:consideration");
    assertThat(node(json, "pain:ride/1").get("severity").stringValue()).isEqualTo("0.75");
    assertThat(writing.losses().toText(Locale.ENGLISH))
        .isEqualTo("The format cannot hold:\n  loyalty loops: journey\n");
  }

  @Test
  void whatCustomersDidIsMappedAndWhatIsNotExplainedIsAJump() {
    Instant at = Instant.parse("2026-03-02T08:00:00Z");
    Trail anna =
        Trail.of(
            "Anna",
            Encounter.of("Anna", at, "item"),
            Encounter.of("Anna", at.plusSeconds(1), "login"),
            Encounter.of("Anna", at.plusSeconds(2), "pay").withSession("s").withExperience(1),
            Encounter.of("Anna", at.plusSeconds(3), "service").withAttribute("weather", "rain"));

    FormatWriting writing = Ujg.write(BIKE, BASE, List.of(ObservationPlan.of(BIKE).replay(anna)));

    String json = writing.text();
    assertThat(node(json, "event:1:2").get("previousId").stringValue())
        .isEqualTo(BASE + "event:1:1");
    assertThat(node(json, "mapped:1:2").has("explainedByTransitionRef")).isFalse();
    assertThat(node(json, "mapped:1:3").get("explainedByTransitionRef").stringValue())
        .isEqualTo(BASE + "transition:pay/service");
    assertThat(node(json, "mapping:1").get("mappedStepRef").size()).isEqualTo(3);
    isSound(writing);
    assertThat(json).doesNotContain("Anna");
    assertThat(writing.remarks())
        .extracting(FormatRemark::toString)
        .contains(
            "journey: the encounter \"login\" is on no touchpoint, so that it is not written",
            "journey: of encounters, the session is not written",
            "journey: of encounters, the experience is not written",
            "journey: of encounters, \"weather\" is not written");
  }

  @Test
  void everyReferenceIsToANodeAndEveryTextCanBeEncoded() {
    for (int seed = 0; seed < 60; seed++) {
      Journey any = RandomJourneys.seeded(seed).ofSize(seed % 9 + 1).next();
      isSound(Ujg.write(any, BASE));
    }
    HostileStrings.all().forEach(text -> isSound(Ujg.write(HostileJourneys.with(text), BASE)));
  }

  private static void isSound(FormatWriting writing) {
    String json = writing.text();
    assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(json)).isTrue();
    Set<String> ids = new HashSet<>();
    Set<String> references = new HashSet<>();
    for (JsonNode node : JsonMapper.shared().readTree(json).get("nodes")) {
      assertThat(ids.add(node.get("@id").stringValue())).isTrue();
      for (String field : node.propertyNames()) {
        boolean isReference = field.endsWith("Ref") || field.endsWith("Refs");
        if (isReference || field.equals("from") || field.equals("to")) {
          references.addAll(values(node, field));
        }
      }
    }
    assertThat(ids).containsAll(references);
    assertThat(violations(json))
        .allMatch(violation -> violation.contains(" subjourneyId refers to "))
        .hasSize(
            (int)
                writing.remarks().stream()
                    .filter(remark -> remark.toString().contains("is not in this document"))
                    .count());
  }

  @Test
  void aJourneyBelowIsInADocumentOfItsOwn() {
    Journey service =
        Journey.builder("service", "First service")
            .phase(CanonicalPhase.USAGE, phase -> phase.touchpoint("bring", "Brings the bike"))
            .build();
    FormatWriting bike = Ujg.write(BIKE, BASE);

    assertThat(bike.remarks())
        .extracting(FormatRemark::toString)
        .containsExactly(
            "phase[usage]/touchpoint[service]: the graph refers to the journey \"service\", which is"
                + " not in this document; those who check it by the shapes of UJG need its document"
                + " as well");
    assertThat(violations(bike.text())).hasSize(1);
    assertThat(violations(bike.text(), Ujg.write(service, BASE).text())).isEmpty();
  }

  /**
   * What the SHACL shapes published with the specification demand of the nodes that are written.
   */
  private static final List<Demand> SHAPES =
      List.of(
          Demand.ofNode("Journey", "defaultEntryRef", 0, 1, "JourneyEntry"),
          Demand.ofNode("Journey", "entryRefs", 1, MANY, "JourneyEntry"),
          Demand.ofNode("Journey", "stateRefs", 1, MANY, "State", "CompositeState"),
          Demand.ofNode("Journey", "transitionRefs", 0, MANY, "Transition"),
          Demand.ofNode("Journey", "exitRefs", 0, MANY, "JourneyExit"),
          Demand.ofNode("JourneyEntry", "stateRef", 1, 1, "State", "CompositeState"),
          Demand.ofText("State", "label", 1, 1),
          Demand.ofText("State", "tags", 0, MANY),
          Demand.ofText("CompositeState", "label", 1, 1),
          Demand.ofText("CompositeState", "tags", 0, MANY),
          Demand.ofNode("CompositeState", "subjourneyId", 1, 1, "Journey"),
          Demand.ofNode("CompositeState", "stateRefs", 0, 0),
          Demand.ofNode("Transition", "from", 1, 1, "State", "CompositeState"),
          Demand.ofNode("Transition", "to", 1, 1, "State", "CompositeState", "JourneyExit"),
          Demand.ofText("Transition", "label", 0, 1),
          Demand.ofNode("Transition", "fromExitRef", 0, 1, "JourneyExit"),
          Demand.ofNode("Transition", "toEntryRef", 0, 1, "JourneyEntry"),
          Demand.ofText("JourneyExit", "label", 0, 1),
          Demand.ofText("ExperienceStep", "label", 1, 1),
          Demand.ofNode("ExperienceStep", "stateRefs", 1, MANY, "State", "CompositeState"),
          Demand.ofNode("ExperienceStep", "phaseRef", 0, 1, "Phase"),
          Demand.ofNode("ExperienceStep", "touchpointRefs", 0, MANY, "Touchpoint"),
          Demand.ofText("Phase", "label", 1, 1),
          Demand.ofText("Touchpoint", "label", 1, 1),
          Demand.ofText("Touchpoint", "channel", 0, 1),
          Demand.ofText("PainPoint", "label", 1, 1),
          Demand.ofNode("PainPoint", "experienceRefs", 1, MANY, "ExperienceStep"),
          Demand.ofText("PainPoint", "severity", 0, 1),
          Demand.ofText("PainPoint", "description", 0, 1),
          Demand.ofNode("RuntimeEvent", "executionId", 1, 1, "JourneyExecution"),
          Demand.ofNode("RuntimeEvent", "previousId", 0, 1, "RuntimeEvent"),
          Demand.ofNode("RuntimeEvent", "eventStateRef", 1, 1, "State", "CompositeState"),
          Demand.ofNode("RuntimeEvent", "journeyInstanceRef", 1, 1, "JourneyInstance"),
          Demand.ofNode("JourneyInstance", "journeyRef", 1, 1, "Journey"),
          Demand.ofNode("JourneyInstance", "executionId", 0, 0),
          Demand.ofNode("JourneyMapping", "mappedJourneyRef", 1, 1, "Journey"),
          Demand.ofNode("JourneyMapping", "mappedRuntimeRef", 1, 1, "JourneyExecution"),
          Demand.ofNode("JourneyMapping", "mappedStepRef", 1, MANY, "MappedStep"),
          Demand.ofNode("MappedStep", "mappedEventRef", 1, 1, "RuntimeEvent"),
          Demand.ofNode("MappedStep", "mappedStateRef", 1, 1, "State", "CompositeState"),
          Demand.ofNode("MappedStep", "explainedByTransitionRef", 0, 1, "Transition"));

  /** How often nodes of a type have a field, and of what types the nodes are that it refers to. */
  private record Demand(String type, String field, int least, int most, Set<String> of) {
    static Demand ofText(String type, String field, int least, int most) {
      return new Demand(type, field, least, most, Set.of());
    }

    static Demand ofNode(String type, String field, int least, int most, String... types) {
      return new Demand(type, field, least, most, Set.of(types));
    }
  }

  /** Returns which nodes do not meet the shapes, with those of them that are queries. */
  private static List<String> violations(String... documents) {
    List<String> violations = new ArrayList<>();
    List<JsonNode> nodes = new ArrayList<>();
    for (String json : documents) {
      JsonMapper.shared().readTree(json).get("nodes").forEach(nodes::add);
    }
    Map<String, JsonNode> byId = new HashMap<>();
    nodes.forEach(node -> byId.put(node.get("@id").stringValue(), node));
    Map<String, String> listedIn = new HashMap<>();
    for (JsonNode node : nodes) {
      String id = node.get("@id").stringValue();
      String type = node.get("@type").stringValue();
      for (Demand demand : SHAPES) {
        if (demand.type().equals(type)) {
          List<String> values = values(node, demand.field());
          if (values.size() < demand.least() || values.size() > demand.most()) {
            violations.add(id + " has " + values.size() + " " + demand.field());
          }
          for (String value : values) {
            JsonNode referred = byId.get(value);
            boolean isRight =
                demand.of().isEmpty()
                    || (referred != null
                        && demand.of().contains(referred.get("@type").stringValue()));
            if (!isRight) {
              violations.add(id + " " + demand.field() + " refers to " + value);
            }
          }
        }
      }
      if (type.equals("Journey")) {
        List<String> states = values(node, "stateRefs");
        List<String> exits = values(node, "exitRefs");
        List<String> entries = values(node, "entryRefs");
        if (!entries.containsAll(values(node, "defaultEntryRef"))) {
          violations.add(id + " does not list its default entry");
        }
        for (String own : Iterables.concat(entries, exits)) {
          if (listedIn.put(own, id) != null) {
            violations.add(own + " is of two journeys");
          }
        }
        for (String entry : entries) {
          if (!states.containsAll(values(byId.get(entry), "stateRef"))) {
            violations.add(entry + " is at a state of another journey");
          }
        }
        for (String transition : values(node, "transitionRefs")) {
          List<String> to = values(byId.get(transition), "to");
          if (!states.containsAll(values(byId.get(transition), "from"))
              || !(states.containsAll(to) || exits.containsAll(to))) {
            violations.add(transition + " leaves its journey");
          }
        }
      }
      for (String severity : values(node, "severity")) {
        if (!severity.matches("0(\\.\\d+)?|1(\\.0+)?")) {
          violations.add(id + " has the severity " + severity);
        }
      }
    }
    nodes.forEach(
        node -> {
          String type = node.get("@type").stringValue();
          boolean isListed = listedIn.containsKey(node.get("@id").stringValue());
          if (Set.of("JourneyEntry", "JourneyExit").contains(type) && !isListed) {
            violations.add(node.get("@id").stringValue() + " is of no journey");
          }
        });
    return violations;
  }

  private static List<String> values(JsonNode node, String field) {
    JsonNode value = node.get(field);
    if (value == null) {
      return List.of();
    }
    List<String> values = new ArrayList<>();
    Iterable<JsonNode> all = value.isArray() ? value : List.of(value);
    for (JsonNode each : all) {
      values.add(each.isString() ? each.stringValue() : "no text: " + each);
    }
    return values;
  }

  /** The samples of which is known what they are by the specification's own shapes. */
  @Test
  void theShapesAreThoseOfTheSpecification() throws IOException {
    assertThat(violations(Files.readString(SAMPLES.resolve("e-bike.jsonld")))).isEmpty();
    for (String invalid :
        List.of(
            "event-without-state",
            "severity-above-one",
            "severity-as-a-number",
            "state-without-label",
            "transition-to-a-foreign-state")) {
      assertThat(violations(Files.readString(SAMPLES.resolve(invalid + ".jsonld"))))
          .as(invalid)
          .isNotEmpty();
    }
  }

  @Test
  void whatCannotBeWrittenIsRefused() {
    Journey empty = Journey.builder("empty", "Empty").build();

    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> Ujg.write(empty, BASE));
    for (String base : List.of("urn:x", "relative/", "#")) {
      assertThatIllegalArgumentException().isThrownBy(() -> Ujg.write(BIKE, URI.create(base)));
    }
  }

  @Test
  void itTellsWhatIsMissing() throws ReflectiveOperationException {
    ClassLoader loader = new ClassesWithout("tools.jackson.");
    Class<?> type = loader.loadClass(Ujg.class.getName());
    Class<?> model = loader.loadClass(Journey.class.getName());
    Object builder = model.getMethod("builder", String.class, String.class).invoke(null, "x", "X");
    Object journey = builder.getClass().getMethod("build").invoke(builder);

    assertThatExceptionOfType(InvocationTargetException.class)
        .isThrownBy(() -> type.getMethod("write", model, URI.class).invoke(null, journey, BASE))
        .havingCause()
        .isInstanceOf(IllegalStateException.class)
        .withMessageContaining("tools.jackson.core:jackson-databind");
  }
}
