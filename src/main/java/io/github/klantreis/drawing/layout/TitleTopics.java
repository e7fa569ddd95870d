package io.github.klantreis.drawing.layout;

import io.github.klantreis.drawing.content.JourneyContent;
import io.github.klantreis.drawing.content.MapCustomer;
import io.github.klantreis.drawing.theme.MapLane;
import io.github.klantreis.drawing.wording.MapWords;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Persona;
import io.github.klantreis.part.Brand;
import io.github.klantreis.term.JourneyScope;
import io.github.klantreis.term.People;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What the title of a map tells of a journey, by what it is about. It is what is printed that
 * counts: a title may say that there is no evidence, or be silent on pain points that have no lane.
 */
final class TitleTopics {
  /** What a title leaves out if the one above tells the same. */
  enum Topic {
    DESCRIPTION,
    GOAL,
    CUSTOMER_GOALS,
    SUCCESS,
    PAIN_POINTS,
    OPPORTUNITIES,
    BRAND,
    HORIZON,
    PHASE_MODEL,
    EVIDENCE,
    REVIEWED,
    METRICS
  }

  /** What is told by topics, and what is told of parts of them and besides, by a name. */
  private final Map<Object, Object> told = new HashMap<>();

  private final JourneyContent content;

  private TitleTopics(JourneyContent content) {
    this.content = content;
  }

  /** Returns what is told of the journey of a map. */
  static TitleTopics of(JourneyContent content, List<MapLane> lanes, MapWords words) {
    TitleTopics topics = new TitleTopics(content);
    topics.addJourney(lanes, words);
    topics.addKind();
    content.journey.brand().ifPresent(topics::addBrand);
    boolean hasPains = lanes.contains(MapLane.PAIN_POINTS);
    for (MapCustomer customer : content.customers) {
      customer.persona().ifPresent(persona -> topics.addPersona(persona, hasPains));
    }
    return topics;
  }

  private void addJourney(List<MapLane> lanes, MapWords words) {
    Journey journey = content.journey;
    add(Topic.DESCRIPTION, journey.description());
    add(Topic.GOAL, journey.goal());
    add(Topic.CUSTOMER_GOALS, journey.customerGoals());
    add(Topic.SUCCESS, journey.successCriteria());
    LaneNotes notes = new LaneNotes(content, words);
    if (lanes.contains(MapLane.PAIN_POINTS)) {
      add(Topic.PAIN_POINTS, notes.inWords(MapLane.PAIN_POINTS, journey));
    }
    if (lanes.contains(MapLane.OPPORTUNITIES)) {
      add(Topic.OPPORTUNITIES, notes.inWords(MapLane.OPPORTUNITIES, journey));
    }
    add(Topic.HORIZON, journey.horizon());
    add(Topic.PHASE_MODEL, words.given(journey.phaseModel().name()));
    add(
        Topic.EVIDENCE,
        journey.evidence().isEmpty() && !isAnyEvidence(content)
            ? Optional.of(Topic.EVIDENCE) // that there is none
            : journey.evidence());
    add(Topic.REVIEWED, journey.reviewedOn());
    add(Topic.METRICS, journey.metrics());
  }

  /** Adds what is told in labels above the name. */
  private void addKind() {
    Journey journey = content.journey;
    add("state", journey.state());
    add("people", journey.people().equals(People.CUSTOMERS) ? "" : journey.people());
    add("market", journey.market());
    add("offering", journey.offering());
    add("scope", journey.scope() == JourneyScope.PART ? journey.scope() : "");
    add("lifecycle", journey.lifecycle());
    add("version", journey.version());
  }

  private void addBrand(Brand brand) {
    add(Topic.BRAND, brand);
    add("brand essence", brand.essence());
    add("brand promise", brand.promise());
    add("brand vision", brand.vision());
    add("brand mission", brand.mission());
    add("brand values", brand.values());
    add("brand personality", brand.personality());
    add("brand language", brand.language());
    add("brand icons", brand.icons());
    brand.senses().forEach((sense, text) -> add("brand " + sense.id(), text));
  }

  private void addPersona(Persona persona, boolean hasPains) {
    Consumer<Object> about = part -> add(List.of(persona.id(), part), part);
    about.accept("name");
    persona.quote().ifPresent(quote -> about.accept("quote"));
    if (persona.isAssumed()) {
      about.accept("assumed");
    }
    if (!persona.goals().isEmpty()) {
      about.accept("goals");
    }
    if (hasPains && !persona.pains().isEmpty()) {
      about.accept("pains");
    }
  }

  /** Adds what is told, if anything is. */
  private void add(Object topic, Object what) {
    if (!what.equals(Optional.empty()) && !what.equals(List.of()) && !what.equals("")) {
      told.put(topic, what);
    }
  }

  /** Whether nothing is told of a journey that is not told, in this or another way, of this one. */
  boolean coverAllOf(TitleTopics others) {
    return told.keySet().containsAll(others.told.keySet());
  }

  /** Whether the same is told of a topic; also if neither tells anything. */
  boolean areEqual(Topic topic, TitleTopics others) {
    return Objects.equals(told.get(topic), others.told.get(topic));
  }

  Optional<Persona> persona(String id) {
    return content.journey.persona(id);
  }

  /** Whether personas, phases or touchpoints rest on evidence of their own. */
  static boolean isAnyEvidence(JourneyContent content) {
    return content.journey.personas().stream().anyMatch(persona -> !persona.evidence().isEmpty())
        || content.any(element -> !element.evidence().isEmpty());
  }
}
