package io.github.klantreis.exchange.osmm;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.json.JsonTree;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyElement;
import io.github.klantreis.part.Concerning;
import io.github.klantreis.validation.Finding;
import io.github.klantreis.vocabulary.Source;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes insights. Refers to Jackson, unlike {@link OsmmInsight}. */
final class InsightWriter {
  private InsightWriter() {}

  static String write(
      Journey journey, Finding finding, List<String> measurementIds, Locale locale) {
    requireNonNull(journey, "journey");
    requireNonNull(finding, "finding");
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("object_type", "customer_insight");
    json.put("osmm_version", OsmmWords.OSMM_VERSION);
    json.put(
        "customer_insight_id", OsmmIds.idOf("CIN", finding.validatorId() + "-" + finding.path()));
    json.put("version", "1.0");
    json.put("status", "draft");
    String place =
        journey
            .element(finding.path().element())
            .map(element -> element.nameIn(locale))
            .orElse(journey.name());
    json.put("name", place + ": " + finding.validatorId());
    json.put("insight_statement", finding.message(locale));
    ObjectNode evidence = JsonNodeFactory.instance.objectNode();
    OsmmWords.putLines(evidence, "linked_performance_measurements", List.copyOf(measurementIds));
    OsmmWords.putLines(
        evidence, "external_sources", finding.sources().stream().map(Source::toString).toList());
    if (!evidence.isEmpty()) {
      json.set("evidence", evidence);
    }
    OsmmWords.putLines(
        json,
        "affected_personas",
        concerned(journey, finding).stream().map(id -> OsmmIds.idOf("PER", id)).toList());
    finding
        .hint(locale)
        .filter(hint -> !hint.isEmpty())
        .ifPresent(
            hint -> {
              ObjectNode update = json.putArray("proposes_updates_to").addObject();
              update.put("target_id", OsmmIds.idOf("JNY", journey.id()));
              update.put("recommended_change", hint);
            });
    return JsonTree.write(json);
  }

  private static Set<String> concerned(Journey journey, Finding finding) {
    Optional<JourneyElement> element = journey.element(finding.path().element());
    return element
        .filter(Concerning.class::isInstance)
        .map(concerning -> ((Concerning) concerning).concernedPersonas())
        .orElse(Set.of());
  }
}
