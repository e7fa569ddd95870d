package io.github.klantreis.exchange.mermaid;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.SetMultimap;
import io.github.klantreis.change.wording.JourneyWords;
import io.github.klantreis.description.Attribute;
import io.github.klantreis.model.Actor;
import io.github.klantreis.model.ElementKind;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyElement;
import io.github.klantreis.model.Persona;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Reading;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.term.NamedParticipant;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Characters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Makes a diagram from a journey. Not reusable. */
final class DiagramWriter {
  /** Mermaid's {@code maxTextSize}, unless it is configured. */
  static final int MOST_DRAWN = 50_000;

  /** Mermaid's score of valence 0. */
  private static final int NEUTRAL = 3;

  static final String NOT_HELD_ID = "mermaid-not-held";

  private static final Text NOT_HELD =
      Text.en("a Mermaid diagram cannot hold this: {attribute}")
          .nl("een Mermaid-diagram kan dit niet weergeven: {attribute}");
  private static final Text WORDS_OF_EMOTION =
      Text.en("the words of the emotion").nl("de woorden van de emotie");

  /** What is written, and what follows from something else that is written or reported. */
  private static final ImmutableSetMultimap<ElementKind, String> HELD =
      ImmutableSetMultimap.<ElementKind, String>builder()
          .putAll(ElementKind.JOURNEY, "id", "name", "description", "advocacyFeedsAwareness")
          .putAll(ElementKind.PERSONA, "id", "name")
          .putAll(ElementKind.ACTOR, "id", "name")
          .putAll(ElementKind.PHASE, "id", "name", "kind")
          .putAll(
              ElementKind.TOUCHPOINT,
              "id",
              "name",
              "concernedPersonas",
              "emotion",
              "participantEmotions",
              "involved")
          .build();

  /** The kinds of elements that a diagram cannot hold, and the fields that have them. */
  private static final ImmutableMap<ElementKind, String> LOST_ELEMENTS =
      ImmutableMap.of(
          ElementKind.PAIN_POINT, "painPoints",
          ElementKind.OPPORTUNITY, "opportunities",
          ElementKind.SOLUTION, "solutions",
          ElementKind.IDEA, "ideas",
          ElementKind.ACTION, "actions",
          ElementKind.LOYALTY_LOOP, "loyaltyLoops");

  private static final Text NEUTRAL_ASSUMED =
      Text.en("without an emotion it is written with the neutral score 3")
          .nl("zonder emotie wordt het met de neutrale score 3 geschreven");
  private static final Text UNUSED =
      Text.en("no touchpoint concerns the persona \"{persona}\", so it is not in the diagram")
          .nl(
              "geen contactmoment betreft persona \"{persona}\", dus staat deze niet in het"
                  + " diagram");
  private static final Text SAME_NAME =
      Text.en("two personas are called \"{persona}\", which Mermaid takes for one actor")
          .nl("twee persona's heten \"{persona}\", wat voor Mermaid één actor is");
  private static final Text ACTOR_UNUSED =
      Text.en("the actor \"{actor}\" takes part in no touchpoint, so it is not in the diagram")
          .nl(
              "de actor \"{actor}\" doet aan geen contactmoment mee, dus staat die niet in het"
                  + " diagram");
  private static final Text ACTOR_SAME_NAME =
      Text.en(
              "the actor \"{actor}\" has the name of a persona or another actor, so it is not in the"
                  + " diagram")
          .nl(
              "de actor \"{actor}\" heet als een persona of een andere actor, dus staat die niet in"
                  + " het diagram");
  private static final Text TRIMMED =
      Text.en("blanks and byte order marks around the name \"{name}\" are not written")
          .nl("spaties en byte order marks rond de naam \"{name}\" worden niet geschreven");
  private static final Text MENDED =
      Text.en(
              "half a surrogate pair, which no encoding can represent, is written as U+FFFD in the"
                  + " name \"{name}\"")
          .nl(
              "een half surrogaatpaar, dat in geen codering bestaat, wordt U+FFFD in de naam"
                  + " \"{name}\"");
  private static final Text TOO_LONG =
      Text.en(
              "the diagram has {length} characters; Mermaid draws none above {most}, unless maxTextSize"
                  + " is set")
          .nl(
              "het diagram heeft {length} tekens; Mermaid tekent er geen boven {most}, tenzij"
                  + " maxTextSize is ingesteld");
  private static final Text ACTORS_EMOTION =
      Text.en("what an actor feels").nl("wat een actor voelt");
  private static final Text INVOLVED_PERSONA =
      Text.en("that a persona is involved").nl("dat een persona betrokken is");

  private final Journey journey;
  private final JourneyWords words;
  private final Locale locale;
  private final Map<String, String> personaNames = new LinkedHashMap<>();

  /** The ids of the touchpoints to which each persona comes. */
  private final SetMultimap<String, String> touchpointsOf = HashMultimap.create();

  /** Of the actors whose names no persona and no earlier actor has: Mermaid knows names only. */
  private final Map<String, String> actorNames = new HashMap<>();

  private final Set<String> drawn = new HashSet<>();
  private final List<String> sections = new ArrayList<>();
  private final List<MermaidTask> tasks = new ArrayList<>();
  private final List<MermaidRemark> losses = new ArrayList<>();

  DiagramWriter(Journey journey, Locale locale) {
    this.journey = journey;
    this.words = JourneyWords.of(journey);
    this.locale = locale;
  }

  MermaidWriting write() {
    lose(journey, ElementPath.journey());
    trim(journey.name(), ElementPath.journey());
    for (Persona persona : journey.personas()) {
      personaNames.put(persona.id(), trimmed(persona.name()));
      journey
          .touchpointsOf(persona.id())
          .forEach(touchpoint -> touchpointsOf.put(persona.id(), touchpoint.id()));
    }
    Set<String> taken = new HashSet<>(personaNames.values());
    for (Actor actor : journey.actors()) {
      String name = trimmed(actor.name());
      if (taken.add(name)) {
        actorNames.put(actor.id(), name);
      }
    }
    for (Phase phase : journey.phases()) {
      ElementPath path = ElementPath.phase(phase.id());
      lose(phase, path);
      phase.name().ifPresent(name -> trim(name, path));
      sections.add(trimmed(phase.name().orElseGet(() -> phase.kind().label().get(locale))));
      phase.touchpoints().forEach(touchpoint -> touchpoint(phase, touchpoint));
    }
    Set<String> names = new HashSet<>();
    for (Persona persona : journey.personas()) {
      ElementPath path = ElementPath.journey().child(ElementKind.PERSONA, persona.id());
      String name = personaNames.getOrDefault(persona.id(), persona.name());
      lose(persona, path);
      trim(persona.name(), path);
      if (!drawn.contains(persona.id())) {
        loss("mermaid-persona-unused", path, UNUSED, Map.of("persona", name));
      } else if (!names.add(name)) {
        loss("mermaid-persona-ambiguous", path, SAME_NAME, Map.of("persona", name));
      }
    }
    for (Actor actor : journey.actors()) {
      ElementPath path = ElementPath.journey().child(ElementKind.ACTOR, actor.id());
      String name = trimmed(actor.name());
      lose(actor, path);
      trim(actor.name(), path);
      if (!drawn.contains(actor.id())) {
        loss("mermaid-actor-unused", path, ACTOR_UNUSED, Map.of("actor", name));
      } else if (!actorNames.containsKey(actor.id())) {
        loss("mermaid-actor-ambiguous", path, ACTOR_SAME_NAME, Map.of("actor", name));
      }
    }
    MermaidJourney diagram =
        new MermaidJourney(
            trimmed(journey.name()),
            unlessBlank(Optional.ofNullable(journey.attributes().get(MermaidReading.ACC_TITLE))),
            unlessBlank(journey.description()),
            sections,
            tasks);
    int length = diagram.toText().length();
    if (length > MOST_DRAWN) {
      loss(
          "mermaid-too-long",
          ElementPath.journey(),
          TOO_LONG,
          Map.of("length", length, "most", MOST_DRAWN));
    }
    return new MermaidWriting(diagram, losses, words);
  }

  private void touchpoint(Phase phase, Touchpoint touchpoint) {
    ElementPath path = ElementPath.touchpoint(phase.id(), touchpoint.id());
    lose(touchpoint, path);
    trim(touchpoint.name(), path);
    Reading reading = phase.reading(touchpoint);
    Set<String> concerned =
        reading.concernedPersonas().isEmpty() ? coming(touchpoint) : reading.concernedPersonas();
    Map<Integer, Set<String>> byScore = new LinkedHashMap<>();
    boolean assumed = false;
    if (concerned.isEmpty()) {
      assumed = reading.emotion().isEmpty();
      byScore.put(score(reading.emotion()), new LinkedHashSet<>());
    }
    for (String persona : concerned) {
      Optional<Emotion> emotion = reading.emotionOf(persona);
      assumed |= emotion.isEmpty();
      byScore
          .computeIfAbsent(score(emotion), score -> new LinkedHashSet<>())
          .add(personaNames.getOrDefault(persona, persona));
      drawn.add(persona);
    }
    if (assumed) {
      loss("mermaid-emotion-assumed", path.attribute("emotion"), NEUTRAL_ASSUMED, Map.of());
    } else if (hasOwnWords(reading)) {
      loss(NOT_HELD_ID, path.attribute("emotion"), NOT_HELD, Map.of("attribute", WORDS_OF_EMOTION));
    }
    actors(touchpoint, path, byScore.values());
    byScore.forEach(
        (score, people) ->
            tasks.add(
                new MermaidTask(
                    sections.size() - 1,
                    sections.get(sections.size() - 1),
                    trimmed(touchpoint.name()),
                    score,
                    List.copyOf(people))));
  }

  /** Returns who comes to a touchpoint that names no persona; all, if it is nobody's. */
  private Set<String> coming(Touchpoint touchpoint) {
    Set<String> coming = new LinkedHashSet<>(personaNames.keySet());
    coming.removeIf(persona -> !touchpointsOf.containsEntry(persona, touchpoint.id()));
    return coming.isEmpty() ? personaNames.keySet() : coming;
  }

  /**
   * Adds the actors that take part to the people of each task; what they feel has no place there.
   */
  private void actors(Touchpoint touchpoint, ElementPath path, Collection<Set<String>> tasks) {
    for (String id : named(touchpoint)) {
      drawn.add(id);
      String name = actorNames.get(id);
      if (name != null) {
        tasks.forEach(people -> people.add(name));
      }
    }
    if (touchpoint.participantEmotions().keySet().stream()
        .anyMatch(id -> journey.actor(id).isPresent())) {
      lose(path.attribute("participantEmotions"), ACTORS_EMOTION);
    }
    if (touchpoint.involved().stream().anyMatch(personaNames::containsKey)) {
      lose(path.attribute("involved"), INVOLVED_PERSONA);
    }
  }

  /** Returns the ids of the actors that take part, in the order in which they are named. */
  private Set<String> named(Touchpoint touchpoint) {
    Set<String> ids = new LinkedHashSet<>();
    Stream.of(touchpoint.initiator(), touchpoint.receiver())
        .flatMap(Optional::stream)
        .filter(NamedParticipant.class::isInstance)
        .forEach(participant -> ids.add(((NamedParticipant) participant).id()));
    ids.addAll(touchpoint.involved());
    ids.removeAll(personaNames.keySet());
    return ids;
  }

  private static int score(Optional<Emotion> emotion) {
    return emotion.map(felt -> felt.score() + NEUTRAL).orElse(NEUTRAL);
  }

  /** Returns whether the label of an emotion says more than its valence. */
  private boolean hasOwnWords(Reading reading) {
    return ImmutableList.<Emotion>builder()
        .addAll(reading.emotion().stream().toList())
        .addAll(reading.participantEmotions().values())
        .build()
        .stream()
        .anyMatch(emotion -> !emotion.label().equals(emotion.valence().label().get(locale)));
  }

  private static String unlessBlank(Optional<String> text) {
    return text.filter(seen -> !seen.isBlank()).map(Characters::encodable).orElse("");
  }

  /** Blanks around a name are no part of it; a name of nothing else stays as it is. */
  private static String trimmed(String name) {
    String text = Characters.encodable(name);
    String trimmed = JavaScript.trim(text);
    return trimmed.isEmpty() ? text : trimmed;
  }

  /** Reports what {@link #trimmed} leaves out. */
  private void trim(String name, ElementPath path) {
    String text = Characters.encodable(name);
    if (!text.equals(name)) {
      loss("mermaid-name-mended", path.attribute("name"), MENDED, Map.of("name", trimmed(name)));
    }
    if (!trimmed(name).equals(text)) {
      loss("mermaid-name-trimmed", path.attribute("name"), TRIMMED, Map.of("name", trimmed(name)));
    }
  }

  private void lose(JourneyElement element, ElementPath path) {
    ElementKind kind = element.elementKind();
    for (Attribute<?, ?> attribute : kind.attributes()) {
      if (!HELD.containsEntry(kind, attribute.name())
          && element.value(attribute).filter(value -> isThere(attribute, value)).isPresent()
          && !holdsOnlyItsTitle(element, attribute)) {
        lose(path.attribute(attribute.name()), words.label(attribute));
      }
    }
    for (ElementKind child : kind.childKinds()) {
      String field = LOST_ELEMENTS.get(child);
      if (field != null && !element.children(child).isEmpty()) {
        lose(path.attribute(field), words.pluralLabel(child));
      }
    }
  }

  private void lose(ElementPath attribute, Text label) {
    loss(NOT_HELD_ID, attribute, NOT_HELD, Map.of("attribute", label));
  }

  /** Whether the free attributes are those of the diagram that the journey was read from. */
  private static boolean holdsOnlyItsTitle(JourneyElement element, Attribute<?, ?> attribute) {
    return element instanceof Journey
        && attribute.name().equals("attributes")
        && element.attributes().keySet().equals(Set.of(MermaidReading.ACC_TITLE));
  }

  private static boolean isThere(Attribute<?, ?> attribute, Object value) {
    if (attribute.defaultValue().equals(Optional.of(value))) {
      return false;
    }
    if (value instanceof Collection<?> collection) {
      return !collection.isEmpty();
    }
    return !(value instanceof Map<?, ?> map) || !map.isEmpty();
  }

  private void loss(String id, ElementPath path, Text text, Map<String, Object> values) {
    losses.add(new MermaidRemark(id, Severity.INFO, path, 0, 0, text, null, values));
  }
}
