package io.github.klantreis.exchange.osmm;

import io.github.klantreis.exchange.FormatProblem;
import io.github.klantreis.exchange.FormatRemark;
import io.github.klantreis.exchange.InvalidDocumentException;
import io.github.klantreis.exchange.JourneyReading;
import io.github.klantreis.exchange.TextPosition;
import io.github.klantreis.json.JsonTree;
import io.github.klantreis.model.ElementKind;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.InvalidJourneyException;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyBuilder;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.PhaseBuilder;
import io.github.klantreis.naming.IdMaker;
import io.github.klantreis.naming.NamedPhases;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.term.JourneyScope;
import io.github.klantreis.term.Lifecycle;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Quotation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/** Makes a journey from an object of OSMM. Not reusable. */
final class OsmmJourneyReader {
  static final List<String> STATUSES = List.of("draft", "proposed", "stable", "deprecated");
  static final List<String> SCOPES = List.of("lifecycle", "campaign");
  static final List<String> TYPES =
      List.of(
          "acquisition",
          "onboarding",
          "nurture",
          "conversion",
          "retention",
          "winback",
          "advocacy",
          "lifecycle");

  /** The texts of a persona in a stage, and whether there may be several. */
  static final Map<String, Boolean> TRACK = track();

  /** The lists of the journey that are kept as attributes. */
  static final List<String> LISTS =
      List.of("channels", "entry_criteria", "exit_criteria", "delivery_logic");

  private static final Text NEEDS_LINKS =
      Text.en("a journey of the scope lifecycle must have {field}")
          .nl("een reis met scope lifecycle moet {field} hebben");
  private static final Text ONLY_ID =
      Text.en("of the persona only the id {id} is known, which becomes its name")
          .nl("van de persona is alleen id {id} bekend; dat wordt de naam");
  private static final Text NAME_TWICE =
      Text.en("there is a touchpoint {name} already, and this one is kept beside it")
          .nl("er is al een contactmoment {name}, en dit komt ernaast");

  private final OsmmObject json;
  private final List<FormatRemark> remarks;
  private final IdMaker touchpointIds = new IdMaker("touchpoint");
  private final Set<String> touchpointNames = new HashSet<>();
  private final Map<String, String> lanes = new LinkedHashMap<>();

  static JourneyReading read(String json) {
    ObjectNode tree = JsonTree.read(json);
    List<FormatProblem> problems = new ArrayList<>();
    List<FormatRemark> remarks = new ArrayList<>();
    try {
      Journey journey =
          new OsmmJourneyReader(new OsmmObject(tree, "", problems), remarks).read(problems);
      remarks.addAll(OsmmWords.differences(tree, new OsmmJourneyWriter(journey).tree()));
      return new JourneyReading(journey, List.of(), remarks);
    } catch (InvalidJourneyException e) {
      throw InvalidDocumentException.of(e);
    }
  }

  private OsmmJourneyReader(OsmmObject json, List<FormatRemark> remarks) {
    this.json = json;
    this.remarks = remarks;
  }

  private static Map<String, Boolean> track() {
    Map<String, Boolean> fields = new LinkedHashMap<>();
    fields.put("buyer_goal", false);
    fields.put("milestones", true);
    fields.put("key_activities", true);
    fields.put("key_questions", true);
    fields.put("key_messages", true);
    return fields;
  }

  /** What a stage says. */
  private record Stage(
      String name,
      String objective,
      List<String> touchpoints,
      Map<String, String> attributes,
      Map<String, String> laneTexts) {}

  private Journey read(List<FormatProblem> problems) {
    json.required("object_type", Pattern.compile("journey"), "journey");
    Optional<String> osmm =
        json.required("osmm_version", OsmmWords.OSMM_VERSIONS, OsmmWords.OSMM_VERSION);
    String id =
        json.required("journey_id", OsmmWords.id("JNY"), OsmmWords.allowed("JNY")).orElse("JNY-x");
    String ownId = id.substring("JNY-".length());
    Optional<String> version = json.required("version", OsmmWords.VERSION, OsmmWords.TWO_NUMBERS);
    Optional<String> status = choice("status", STATUSES, true);
    String name = json.filled("name").filter(text -> !text.isBlank()).orElse(ownId);
    Optional<String> scope = choice("scope", SCOPES, true);
    Optional<String> goal = json.filled("journey_goal");
    JourneyBuilder journey = Journey.builder(ownId, name);
    osmm.ifPresent(text -> journey.attribute(OsmmWords.attribute("osmm_version"), text));
    version.ifPresent(journey::version);
    goal.filter(text -> !text.isBlank()).ifPresent(journey::goal);
    status.ifPresent(word -> journey.lifecycle(Lifecycle.valueOf(word.toUpperCase(Locale.ROOT))));
    if (scope.filter("campaign"::equals).isPresent()) {
      journey.scope(JourneyScope.PART);
    }
    keep(journey, "journey_type", choice("journey_type", TYPES, false).stream().toList());
    List<Stage> stages = new ArrayList<>();
    json.objects("stages", true).forEach(stage -> stages.add(stage(stage)));
    triggers(journey);
    keep(journey, "sequencing_logic", json.text("sequencing_logic", false).stream().toList());
    keep(journey, "cadence", json.text("cadence", false).stream().toList());
    LISTS.forEach(field -> keep(journey, field, json.texts(field, false)));
    links(journey, scope.filter("lifecycle"::equals).isPresent());
    keep(journey, "source", json.text("source", false).stream().toList());
    json.finish();
    if (!problems.isEmpty()) {
      throw new InvalidDocumentException(problems);
    }
    lanes.forEach(journey::lane);
    phases(journey, ownId, name, stages);
    return journey.build();
  }

  private void links(JourneyBuilder journey, boolean isNeeded) {
    List<String> audiences =
        json.texts("linked_audiences", false, OsmmWords.reference("AUD"), OsmmWords.allowed("AUD"));
    List<String> personas =
        json.texts("linked_personas", false, OsmmWords.reference("PER"), OsmmWords.allowed("PER"));
    if (isNeeded && audiences.isEmpty()) {
      json.problem("linked_audiences", NEEDS_LINKS, Map.of("field", "linked_audiences"));
    }
    if (isNeeded && personas.isEmpty()) {
      json.problem("linked_personas", NEEDS_LINKS, Map.of("field", "linked_personas"));
    }
    keep(journey, "linked_audiences", audiences);
    for (String persona : new LinkedHashSet<>(personas)) {
      String id = persona.substring("PER-".length());
      journey.persona(id, id);
      remarks.add(
          new FormatRemark(
              ElementPath.journey().child(ElementKind.PERSONA, id),
              TextPosition.of("/linked_personas"),
              ONLY_ID,
              Map.of("id", Quotation.quoted(id))));
    }
    keep(
        journey,
        "linked_business_context",
        json
            .optional(
                "linked_business_context", OsmmWords.reference("BIZ"), OsmmWords.allowed("BIZ"))
            .stream()
            .toList());
  }

  private Stage stage(OsmmObject stage) {
    String name = stage.text("stage", true).orElse("");
    String objective = stage.text("objective", true).orElse("");
    List<String> touchpoints = stage.texts("touchpoints", false);
    Map<String, String> attributes = new LinkedHashMap<>();
    for (String field : List.of("entry_criteria", "exit_criteria")) {
      stage
          .text(field, false)
          .filter(text -> !text.isBlank())
          .ifPresent(text -> attributes.put(OsmmWords.attribute(field), text));
    }
    Map<String, String> laneTexts = new LinkedHashMap<>();
    for (OsmmObject track : stage.objects("persona_tracks", false)) {
      String persona =
          track
              .required("persona", OsmmWords.reference("PER"), OsmmWords.allowed("PER"))
              .map(id -> id.substring("PER-".length()))
              .orElse("x");
      TRACK.forEach(
          (field, isList) -> {
            List<String> texts =
                isList ? track.texts(field, false) : track.text(field, false).stream().toList();
            String text = String.join("\n", texts);
            if (!text.isBlank()) {
              String lane = OsmmWords.attribute(field) + "." + persona;
              lanes.put(lane, field.replace('_', ' ') + " · " + persona);
              laneTexts.putIfAbsent(lane, text);
            }
          });
      track.finish();
    }
    stage.finish();
    return new Stage(name, objective, touchpoints, attributes, laneTexts);
  }

  private void triggers(JourneyBuilder journey) {
    int number = 0;
    for (OsmmObject trigger : json.objects("triggers", true)) {
      number++;
      for (String field : List.of("trigger", "action", "timing")) {
        Optional<String> text = trigger.text(field, !field.equals("timing"));
        if (text.isPresent() && !text.get().isBlank()) {
          journey.attribute(OsmmWords.PREFIX + "trigger." + number + "." + field, text.get());
        }
      }
      trigger.finish();
    }
  }

  private void phases(JourneyBuilder journey, String id, String name, List<Stage> stages) {
    List<String> names = new ArrayList<>();
    for (Stage stage : stages) {
      names.add(stage.name().isBlank() ? "Stage " + (names.size() + 1) : stage.name());
    }
    NamedPhases named =
        NamedPhases.plain(
            new LinkedHashSet<>(names),
            OsmmWords.PREFIX + id,
            Text.en("Stages of " + name),
            "stage");
    journey.phaseModel(named.model());
    IdMaker ids = new IdMaker("stage");
    for (int i = 0; i < names.size(); i++) {
      PhaseKind kind = named.kinds().get(names.get(i));
      if (kind != null) {
        journey.phase(phase(stages.get(i), names.get(i), kind, ids.idFor(names.get(i))));
      }
    }
  }

  private Phase phase(Stage stage, String name, PhaseKind kind, String id) {
    PhaseBuilder phase = Phase.builder(id, kind);
    if (!name.equals(kind.label().get(Locale.ENGLISH))) {
      phase.name(name);
    }
    if (!stage.objective().isBlank()) {
      phase.goal(stage.objective());
    }
    stage.attributes().forEach(phase::attribute);
    stage.laneTexts().forEach(phase::laneText);
    for (String touchpoint : stage.touchpoints()) {
      if (!touchpoint.isBlank()) {
        String touchpointId = touchpointIds.idFor(touchpoint);
        phase.touchpoint(touchpointId, touchpoint);
        if (!touchpointNames.add(touchpoint)) {
          remarks.add(
              new FormatRemark(
                  ElementPath.touchpoint(id, touchpointId),
                  TextPosition.NONE,
                  NAME_TWICE,
                  Map.of("name", Quotation.quoted(touchpoint))));
        }
      }
    }
    return phase.build();
  }

  /** Keeps texts as an attribute, one a line. */
  private static void keep(JourneyBuilder journey, String field, List<String> texts) {
    String text = String.join("\n", texts);
    if (!text.isBlank()) {
      journey.attribute(OsmmWords.attribute(field), text);
    }
  }

  private Optional<String> choice(String field, List<String> words, boolean isRequired) {
    return isRequired
        ? json.required(field, OsmmWords.oneOf(words), String.join(", ", words))
        : json.optional(field, OsmmWords.oneOf(words), String.join(", ", words));
  }
}
