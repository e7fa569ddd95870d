package io.github.klantreis.exchange.ujg;

import io.github.klantreis.exchange.FormatProblem;
import io.github.klantreis.exchange.FormatRemark;
import io.github.klantreis.exchange.FormatWriting;
import io.github.klantreis.exchange.InvalidDocumentException;
import io.github.klantreis.exchange.JourneyLosses;
import io.github.klantreis.exchange.TextPosition;
import io.github.klantreis.json.JsonTree;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyBuilder;
import io.github.klantreis.model.LoyaltyLoop;
import io.github.klantreis.model.PainPoint;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.PhaseBuilder;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.model.TouchpointBuilder;
import io.github.klantreis.observation.Encounter;
import io.github.klantreis.observation.Move;
import io.github.klantreis.observation.Replay;
import io.github.klantreis.term.Channel;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Quotation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes a graph. Not reusable. */
final class UjgWriter {
  private static final String CONTEXTS = "https://ujg.specs.openuji.org/ed/ns/";

  private static final Text NO_TOUCHPOINT =
      Text.en("a graph of UJG must have a state, and this journey has no touchpoint")
          .nl("een graaf van UJG moet een toestand hebben, en deze reis heeft geen contactmoment");
  private static final Text NO_STATE =
      Text.en("the encounter {event} is on no touchpoint, so that it is not written")
          .nl("contact {event} hoort bij geen contactmoment en gaat dus niet mee");
  private static final Text UNWRITTEN =
      Text.en("of encounters, {what} is not written").nl("van contacten gaat {what} niet mee");
  private static final Text SESSION = Text.en("the session").nl("de sessie");
  private static final Text EXPERIENCE = Text.en("the experience").nl("de ervaring");
  private static final Text ELSEWHERE =
      Text.en(
              "the graph refers to the journey {journey}, which is not in this document; those who"
                  + " check it by the shapes of UJG need its document as well")
          .nl(
              "de graaf verwijst naar de reis {journey}, die niet in dit document staat; wie het met"
                  + " de shapes van UJG controleert, heeft ook haar document nodig");
  private static final Text LOOP = Text.en("loyalty loop").nl("loyalty loop");

  private final Journey journey;
  private final String base;
  private final ArrayNode nodes = JsonNodeFactory.instance.arrayNode();
  private final List<FormatRemark> remarks = new ArrayList<>();
  private final Map<String, String> transitions = new LinkedHashMap<>();

  private UjgWriter(Journey journey, String base) {
    this.journey = journey;
    this.base = base;
  }

  static FormatWriting write(Journey journey, String base, List<Replay> replays) {
    if (journey.touchpoints().findAny().isEmpty()) {
      throw new InvalidDocumentException(
          List.of(new FormatProblem(TextPosition.NONE, NO_TOUCHPOINT, Map.of())));
    }
    UjgWriter writer = new UjgWriter(journey, base);
    writer.graph();
    writer.experience();
    for (int i = 0; i < replays.size(); i++) {
      writer.customer(replays.get(i), i + 1);
    }
    writer.unwritten(replays);
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    // Mappings are not in the shared context, and would be taken for something else without theirs.
    document
        .putArray("@context")
        .add(CONTEXTS + "context.jsonld")
        .add(CONTEXTS + "mapping.context.jsonld");
    document.put("@id", base + "document:" + journey.id());
    document.put("@type", "UJGDocument");
    document.putArray("imports");
    document.set("nodes", writer.nodes);
    return new FormatWriting(
        JsonTree.write(document), JourneyLosses.between(journey, writer.held()), writer.remarks);
  }

  /** Tells what encounters on touchpoints have that has no place in their events. */
  private void unwritten(List<Replay> replays) {
    Set<Object> unwritten = new LinkedHashSet<>();
    for (Replay replay : replays) {
      for (Move move : replay.moves()) {
        if (move.touchpointId().isPresent()) {
          Encounter encounter = move.encounter();
          encounter.session().ifPresent(session -> unwritten.add(SESSION));
          encounter.experience().ifPresent(experience -> unwritten.add(EXPERIENCE));
          encounter.attributes().keySet().forEach(name -> unwritten.add(Quotation.quoted(name)));
        }
      }
    }
    for (Object what : unwritten) {
      remarks.add(
          new FormatRemark(
              ElementPath.journey(), TextPosition.NONE, UNWRITTEN, Map.of("what", what)));
    }
  }

  private void graph() {
    transitions();
    List<Touchpoint> touchpoints = journey.touchpoints().toList();
    ObjectNode graph = node("Journey", "journey", journey.id());
    graph.put("label", journey.name());
    graph.put("defaultEntryRef", iri("entry", journey.id()));
    graph.putArray("entryRefs").add(iri("entry", journey.id()));
    ArrayNode states = graph.putArray("stateRefs");
    touchpoints.forEach(touchpoint -> states.add(iri("state", touchpoint.id())));
    ArrayNode ways = graph.putArray("transitionRefs");
    transitions.keySet().forEach(way -> ways.add(iri("transition", way)));
    graph.putArray("exitRefs").add(iri("exit", journey.id()));
    node("JourneyEntry", "entry", journey.id())
        .put("stateRef", iri("state", touchpoints.get(0).id()));
    node("JourneyExit", "exit", journey.id());
    for (Phase phase : journey.phases()) {
      phase.touchpoints().forEach(touchpoint -> state(phase, touchpoint));
    }
    transitions.forEach(
        (way, label) -> {
          ObjectNode transition = node("Transition", "transition", way);
          if (!label.isEmpty()) {
            transition.put("label", label);
          }
          String to = way.substring(way.indexOf('/') + 1);
          transition.put("from", iri("state", way.substring(0, way.indexOf('/'))));
          transition.put("to", to.isEmpty() ? iri("exit", journey.id()) : iri("state", to));
        });
  }

  /** Finds the ways: ids of two touchpoints with a slash, which no id has, and their labels. */
  private void transitions() {
    for (Touchpoint touchpoint : journey.touchpoints().toList()) {
      List<Touchpoint> next = journey.next(touchpoint.id());
      if (next.isEmpty() || journey.canEndAfter(touchpoint.id())) {
        transitions.put(touchpoint.id() + "/", "");
      }
      next.forEach(other -> transitions.putIfAbsent(touchpoint.id() + "/" + other.id(), ""));
      touchpoint
          .nextSteps()
          .forEach(
              step ->
                  step.condition()
                      .ifPresent(
                          condition ->
                              transitions.put(
                                  touchpoint.id() + "/" + step.touchpointId(), condition)));
    }
    for (LoyaltyLoop loop : journey.loyaltyLoops()) {
      String label = loop.trigger().orElseGet(() -> LOOP.get(Locale.ENGLISH));
      for (Touchpoint from : ends(loop.from(), true)) {
        for (Touchpoint to : ends(loop.to(), false)) {
          transitions.putIfAbsent(from.id() + "/" + to.id(), label);
        }
      }
    }
  }

  private List<Touchpoint> ends(String phaseId, boolean isLast) {
    return journey
        .phase(phaseId)
        .map(phase -> isLast ? phase.lastTouchpoints() : phase.firstTouchpoints())
        .orElse(List.of());
  }

  private void experience() {
    int order = 0;
    Map<String, Channel> channels = new LinkedHashMap<>();
    for (Phase phase : journey.phases()) {
      order++;
      ObjectNode node = node("Phase", "phase", phase.id());
      node.put("label", phase.nameIn(Locale.ENGLISH));
      node.put("order", order);
      List<String> steps = new ArrayList<>();
      for (Touchpoint touchpoint : phase.touchpoints()) {
        touchpoint.channels().forEach(channel -> channels.putIfAbsent(channel.id(), channel));
        steps.add(iri("step", touchpoint.id()));
        step(touchpoint, phase);
        pains(touchpoint.painPoints(), touchpoint.id(), List.of(iri("step", touchpoint.id())));
      }
      if (!steps.isEmpty()) {
        pains(phase.painPoints(), "phase/" + phase.id(), steps);
      }
    }
    for (Channel channel : channels.values()) {
      ObjectNode node = node("Touchpoint", "touchpoint", channel.id());
      node.put("label", channel.label().get(Locale.ENGLISH));
      node.put("channel", channel.id());
    }
  }

  private void step(Touchpoint touchpoint, Phase phase) {
    ObjectNode step = node("ExperienceStep", "step", touchpoint.id());
    step.put("label", touchpoint.name());
    step.putArray("stateRefs").add(iri("state", touchpoint.id()));
    step.put("phaseRef", iri("phase", phase.id()));
    if (!touchpoint.channels().isEmpty()) {
      ArrayNode channels = step.putArray("touchpointRefs");
      touchpoint.channels().forEach(channel -> channels.add(iri("touchpoint", channel.id())));
    }
  }

  private void pains(List<PainPoint> pains, String owner, List<String> steps) {
    for (int i = 0; i < pains.size(); i++) {
      PainPoint pain = pains.get(i);
      ObjectNode node = node("PainPoint", "pain", owner + "/" + (i + 1));
      node.put("label", pain.text());
      // A text: a number would become 7.0E-1 in RDF, which is no decimal. From 1 to 5, from 0 to 1.
      pain.severity()
          .ifPresent(
              severity ->
                  node.put(
                      "severity",
                      BigDecimal.valueOf((severity - 1) * 25L, 2)
                          .stripTrailingZeros()
                          .toPlainString()));
      ArrayNode references = node.putArray("experienceRefs");
      steps.forEach(references::add);
    }
  }

  private void state(Phase phase, Touchpoint touchpoint) {
    boolean isComposite = !touchpoint.drillsDownTo().isEmpty();
    ObjectNode state = node(isComposite ? "CompositeState" : "State", "state", touchpoint.id());
    state.put("label", touchpoint.name());
    if (isComposite) {
      String below = touchpoint.drillsDownTo().iterator().next();
      state.put("subjourneyId", iri("journey", below));
      if (!below.equals(journey.id())) {
        remarks.add(
            new FormatRemark(
                ElementPath.touchpoint(phase.id(), touchpoint.id()),
                TextPosition.NONE,
                ELSEWHERE,
                Map.of("journey", Quotation.quoted(below))));
      }
    }
    if (!touchpoint.tags().isEmpty()) {
      ArrayNode tags = state.putArray("tags");
      touchpoint.tags().forEach(tags::add);
    }
  }

  private void customer(Replay replay, int number) {
    String execution = iri("execution", String.valueOf(number));
    String instance = iri("instance", String.valueOf(number));
    List<String> steps = new ArrayList<>();
    String previous = "";
    for (Move move : replay.moves()) {
      Encounter encounter = move.encounter();
      String touchpoint = move.touchpointId().orElse("");
      if (touchpoint.isEmpty()) {
        remarks.add(
            new FormatRemark(
                ElementPath.journey(),
                TextPosition.NONE,
                NO_STATE,
                Map.of("event", Quotation.quoted(encounter.event()))));
        continue;
      }
      if (steps.isEmpty()) {
        node("JourneyExecution", "execution", String.valueOf(number));
        node("JourneyInstance", "instance", String.valueOf(number))
            .put("journeyRef", iri("journey", journey.id()));
      }
      String id = number + ":" + (steps.size() + 1);
      ObjectNode event = node("RuntimeEvent", "event", id);
      event.put("executionId", execution);
      event.put("eventStateRef", iri("state", touchpoint));
      event.put("journeyInstanceRef", instance);
      event.putObject("payload").put("time", encounter.at().toString());
      if (!steps.isEmpty()) {
        event.put("previousId", iri("event", number + ":" + steps.size()));
      }
      ObjectNode mapped = node("MappedStep", "mapped", id);
      mapped.put("mappedEventRef", iri("event", id));
      mapped.put("mappedStateRef", iri("state", touchpoint));
      String way = previous + "/" + touchpoint;
      if (transitions.containsKey(way)) {
        mapped.put("explainedByTransitionRef", iri("transition", way));
      }
      steps.add(iri("mapped", id));
      previous = touchpoint;
    }
    if (!steps.isEmpty()) {
      ObjectNode mapping = node("JourneyMapping", "mapping", String.valueOf(number));
      mapping.put("mappedRuntimeRef", execution);
      mapping.put("mappedJourneyRef", iri("journey", journey.id()));
      ArrayNode references = mapping.putArray("mappedStepRef");
      steps.forEach(references::add);
    }
  }

  /** Returns the journey with no more than the graph says. */
  private Journey held() {
    JourneyBuilder held =
        Journey.builder(journey.id(), journey.name()).phaseModel(journey.phaseModel());
    for (Phase phase : journey.phases()) {
      PhaseBuilder of = Phase.builder(phase.id(), phase.kind());
      of.name(phase.name());
      if (!phase.touchpoints().isEmpty()) {
        phase.painPoints().forEach(pain -> of.painPoint(held(pain)));
      }
      phase.touchpoints().forEach(touchpoint -> of.touchpoint(held(touchpoint)));
      held.phase(of.build());
    }
    return held.build();
  }

  private static Touchpoint held(Touchpoint touchpoint) {
    TouchpointBuilder held = Touchpoint.builder(touchpoint.id(), touchpoint.name());
    held.channels(touchpoint.channels());
    held.nextSteps(touchpoint.nextSteps());
    touchpoint.tags().forEach(held::tag);
    touchpoint.drillsDownTo().stream().limit(1).forEach(held::drillsDownTo);
    touchpoint.painPoints().forEach(pain -> held.painPoint(held(pain)));
    return held.build();
  }

  private static PainPoint held(PainPoint pain) {
    return pain.givenId()
        .map(id -> PainPoint.builder(id, pain.text()))
        .orElseGet(() -> PainPoint.builder(pain.text()))
        .severity(pain.severity())
        .build();
  }

  private ObjectNode node(String type, String kind, String id) {
    ObjectNode node = nodes.addObject();
    node.put("@id", iri(kind, id));
    node.put("@type", type);
    return node;
  }

  private String iri(String kind, String id) {
    return base + kind + ":" + id;
  }
}
