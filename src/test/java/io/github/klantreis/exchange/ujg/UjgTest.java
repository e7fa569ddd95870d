package io.github.klantreis.exchange.ujg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class UjgTest {
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
            Encounter.of("Anna", at.plusSeconds(2), "pay"),
            Encounter.of("Anna", at.plusSeconds(3), "service"));

    FormatWriting writing = Ujg.write(BIKE, BASE, List.of(ObservationPlan.of(BIKE).replay(anna)));

    String json = writing.text();
    assertThat(node(json, "event:1:2").get("previousId").stringValue())
        .isEqualTo(BASE + "event:1:1");
    assertThat(node(json, "mapped:1:2").has("explainedByTransitionRef")).isFalse();
    assertThat(node(json, "mapped:1:3").get("explainedByTransitionRef").stringValue())
        .isEqualTo(BASE + "transition:pay/service");
    assertThat(node(json, "mapping:1").get("mappedStepRef").size()).isEqualTo(3);
    assertThat(json).doesNotContain("Anna");
    assertThat(writing.remarks())
        .extracting(FormatRemark::toString)
        .containsExactly(
            "journey: the encounter \"login\" is on no touchpoint, so that it is not written");
  }

  @Test
  void everyReferenceIsToANodeAndEveryTextCanBeEncoded() {
    for (int seed = 0; seed < 60; seed++) {
      Journey any = RandomJourneys.seeded(seed).ofSize(seed % 9 + 1).next();
      isSound(Ujg.write(any, BASE).text());
    }
    HostileStrings.all()
        .forEach(text -> isSound(Ujg.write(HostileJourneys.with(text), BASE).text()));
  }

  private static void isSound(String json) {
    assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(json)).isTrue();
    Set<String> ids = new HashSet<>();
    Set<String> references = new HashSet<>();
    for (JsonNode node : JsonMapper.shared().readTree(json).get("nodes")) {
      assertThat(ids.add(node.get("@id").stringValue())).isTrue();
      for (String field : node.propertyNames()) {
        if (field.endsWith("Ref") || field.equals("from") || field.equals("to")) {
          references.add(node.get(field).stringValue());
        } else if (field.endsWith("Refs")) {
          node.get(field).forEach(reference -> references.add(reference.stringValue()));
        }
      }
    }
    assertThat(ids).containsAll(references);
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
