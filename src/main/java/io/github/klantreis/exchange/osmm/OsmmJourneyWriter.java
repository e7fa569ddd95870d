package io.github.klantreis.exchange.osmm;

import io.github.klantreis.exchange.FormatProblem;
import io.github.klantreis.exchange.FormatRemark;
import io.github.klantreis.exchange.FormatWriting;
import io.github.klantreis.exchange.InvalidDocumentException;
import io.github.klantreis.exchange.JourneyLosses;
import io.github.klantreis.exchange.TextPosition;
import io.github.klantreis.json.JsonTree;
import io.github.klantreis.model.ElementKind;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.MarketingAction;
import io.github.klantreis.model.Persona;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.Lane;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.JourneyScope;
import io.github.klantreis.term.Lifecycle;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Quotation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes an object of OSMM from a journey. Not reusable. */
final class OsmmJourneyWriter {
  private static final String DEFAULT_VERSION = "1.0";

  private static final Text NO_GOAL =
      Text.en("a journey of OSMM must have a goal, and this one has none")
          .nl("een reis van OSMM moet een doel hebben, en deze heeft er geen");
  private static final Text NO_PHASE =
      Text.en("a journey of OSMM must have a stage, and this one has no phase")
          .nl("een reis van OSMM moet een fase hebben, en deze heeft er geen");
  private static final Text NO_TRIGGER =
      Text.en("a journey of OSMM must have a trigger, and no action of this one has any")
          .nl("een reis van OSMM moet een trigger hebben, en geen actie van deze heeft er een");
  private static final Text OTHER_ID =
      Text.en("the id is written as {id}, as OSMM demands lower case letters, digits and hyphens")
          .nl("het id wordt {id}, want in OSMM heeft het kleine letters, cijfers en streepjes");
  private static final Text OTHER_VERSION =
      Text.en("the version is written as 1.0, as OSMM demands two numbers")
          .nl("de versie wordt 1.0, want in OSMM heeft ze twee getallen");
  private static final Text NO_STATUS =
      Text.en("without a lifecycle it is written as a draft")
          .nl("zonder levensfase wordt ze als concept geschreven");
  private static final Text CAMPAIGN =
      Text.en("without personas it is written with the scope campaign")
          .nl("zonder persona's wordt ze met scope campaign geschreven");
  private static final Text PLACEHOLDER =
      Text.en("OSMM demands an audience; a placeholder is written")
          .nl("OSMM vraagt een doelgroep; er staat een plaatshouder");
  private static final Text NO_OBJECTIVE =
      Text.en("without a goal the phase has an empty objective")
          .nl("zonder doel is het objective van de fase leeg");

  private final Journey journey;
  private final List<FormatProblem> missing = new ArrayList<>();
  private final List<FormatRemark> remarks = new ArrayList<>();

  OsmmJourneyWriter(Journey journey) {
    this.journey = journey;
  }

  static FormatWriting write(Journey journey) {
    OsmmJourneyWriter writer = new OsmmJourneyWriter(journey);
    ObjectNode tree = writer.tree();
    if (!writer.missing.isEmpty()) {
      throw new InvalidDocumentException(writer.missing);
    }
    String json = JsonTree.write(tree);
    Journey held = OsmmJourneyReader.read(json).journey();
    return new FormatWriting(json, JourneyLosses.between(journey, held), writer.remarks);
  }

  ObjectNode tree() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("object_type", "journey");
    json.put("osmm_version", attribute("osmm_version").orElse(OsmmWords.OSMM_VERSION));
    json.put("journey_id", id("JNY", journey.id(), ElementPath.journey()));
    json.put("version", version());
    json.put("status", status());
    json.put("name", journey.name());
    String scope = scope();
    json.put("scope", scope);
    journey.goal().ifPresentOrElse(goal -> json.put("journey_goal", goal), () -> missing(NO_GOAL));
    putText(json, "journey_type");
    stages(json.putArray("stages"));
    triggers(json.putArray("triggers"));
    putText(json, "sequencing_logic");
    putText(json, "cadence");
    for (String field : OsmmJourneyReader.LISTS) {
      List<String> lines = attribute(field).map(OsmmWords::lines).orElse(List.of());
      OsmmWords.putLines(
          json, field, lines.isEmpty() && field.equals("channels") ? channels() : lines);
    }
    List<String> audiences = attribute("linked_audiences").map(OsmmWords::lines).orElse(List.of());
    if (audiences.isEmpty() && scope.equals("lifecycle")) {
      audiences = List.of(OsmmIds.idOf("AUD", "PLACEHOLDER-" + journey.id()));
      remark(ElementPath.journey(), PLACEHOLDER, Map.of());
    }
    OsmmWords.putLines(json, "linked_audiences", audiences);
    OsmmWords.putLines(json, "linked_personas", personas());
    putText(json, "linked_business_context");
    putText(json, "source");
    return json;
  }

  private Optional<String> attribute(String field) {
    return Optional.ofNullable(journey.attributes().get(OsmmWords.attribute(field)));
  }

  private void putText(ObjectNode json, String field) {
    attribute(field).ifPresent(text -> json.put(field, text));
  }

  private String id(String prefix, String own, ElementPath path) {
    String id = OsmmIds.idOf(prefix, own);
    if (!id.equals(prefix + "-" + own)) {
      remark(path.attribute("id"), OTHER_ID, Map.of("id", Quotation.quoted(id)));
    }
    return id;
  }

  private String version() {
    Optional<String> version =
        journey.version().filter(text -> OsmmWords.VERSION.matcher(text).matches());
    if (version.isEmpty()) {
      remark(ElementPath.journey().attribute("version"), OTHER_VERSION, Map.of());
    }
    return version.orElse(DEFAULT_VERSION);
  }

  private String status() {
    if (journey.lifecycle().isEmpty()) {
      remark(ElementPath.journey().attribute("lifecycle"), NO_STATUS, Map.of());
    }
    return journey.lifecycle().orElse(Lifecycle.DRAFT).id();
  }

  private String scope() {
    if (journey.scope() == JourneyScope.PART) {
      return "campaign";
    }
    if (journey.personas().isEmpty()) {
      remark(ElementPath.journey().attribute("scope"), CAMPAIGN, Map.of());
      return "campaign";
    }
    return "lifecycle";
  }

  private void stages(ArrayNode stages) {
    if (journey.phases().isEmpty()) {
      missing(NO_PHASE);
    }
    for (Phase phase : journey.phases()) {
      ObjectNode stage = stages.addObject();
      stage.put("stage", phase.nameIn(Locale.ENGLISH));
      stage.put("objective", String.join("\n", phase.goals()));
      if (phase.goals().isEmpty()) {
        remark(ElementPath.phase(phase.id()).attribute("goals"), NO_OBJECTIVE, Map.of());
      }
      OsmmWords.putLines(
          stage, "touchpoints", phase.touchpoints().stream().map(Touchpoint::name).toList());
      for (String field : List.of("entry_criteria", "exit_criteria")) {
        String text = phase.attributes().get(OsmmWords.attribute(field));
        if (text != null) {
          stage.put(field, text);
        }
      }
      tracks(phase, stage);
    }
  }

  private void tracks(Phase phase, ObjectNode stage) {
    Map<String, ObjectNode> tracks = new LinkedHashMap<>();
    for (Lane lane : journey.lanes()) {
      String text = phase.laneTexts().get(lane.id());
      OsmmJourneyReader.TRACK.forEach(
          (field, isList) -> {
            String start = OsmmWords.attribute(field) + ".";
            if (text != null && lane.id().startsWith(start)) {
              ObjectNode track =
                  tracks.computeIfAbsent(
                      OsmmIds.idOf("PER", lane.id().substring(start.length())),
                      persona -> JsonNodeFactory.instance.objectNode().put("persona", persona));
              if (isList) {
                OsmmWords.putLines(track, field, OsmmWords.lines(text));
              } else {
                track.put(field, text);
              }
            }
          });
    }
    if (!tracks.isEmpty()) {
      ArrayNode array = stage.putArray("persona_tracks");
      tracks.values().forEach(array::add);
    }
  }

  private void triggers(ArrayNode triggers) {
    for (int i = 1; ; i++) {
      String start = OsmmWords.PREFIX + "trigger." + i + ".";
      Map<String, String> attributes = journey.attributes();
      String trigger = attributes.get(start + "trigger");
      String action = attributes.get(start + "action");
      if (trigger == null && action == null) {
        break;
      }
      ObjectNode object = triggers.addObject();
      object.put("trigger", trigger == null ? "" : trigger);
      object.put("action", action == null ? "" : action);
      String timing = attributes.get(start + "timing");
      if (timing != null) {
        object.put("timing", timing);
      }
    }
    journey
        .touchpoints()
        .flatMap(touchpoint -> touchpoint.actions().stream())
        .forEach(action -> trigger(action, triggers));
    if (triggers.isEmpty()) {
      missing(NO_TRIGGER);
    }
  }

  private static void trigger(MarketingAction action, ArrayNode triggers) {
    action
        .trigger()
        .ifPresent(
            trigger -> {
              ObjectNode object = triggers.addObject();
              object.put("trigger", trigger);
              object.put("action", action.nameIn(Locale.ENGLISH));
              action.delay().ifPresent(delay -> object.put("timing", delay.toString()));
            });
  }

  private List<String> channels() {
    Set<String> channels = new LinkedHashSet<>();
    journey
        .touchpoints()
        .flatMap(touchpoint -> touchpoint.channels().stream())
        .map(Channel::id)
        .forEach(channels::add);
    return List.copyOf(channels);
  }

  private List<String> personas() {
    List<String> ids = new ArrayList<>();
    for (Persona persona : journey.personas()) {
      ElementPath path = ElementPath.journey().child(ElementKind.PERSONA, persona.id());
      ids.add(id("PER", persona.id(), path));
    }
    return ids;
  }

  private void missing(Text text) {
    missing.add(new FormatProblem(TextPosition.NONE, text, Map.of()));
  }

  private void remark(ElementPath path, Text text, Map<String, Object> values) {
    remarks.add(new FormatRemark(path, TextPosition.NONE, text, values));
  }
}
