package io.github.klantreis.exchange.mermaid;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.klantreis.model.ElementKind;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.ExperienceElement;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyElement;
import io.github.klantreis.model.Persona;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.vocabulary.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Makes a diagram from a journey. Not reusable. */
final class DiagramWriter {
  /** Mermaid's score of valence 0. */
  private static final int NEUTRAL = 3;

  static final String NOT_HELD_ID = "mermaid-not-held";

  private static final Text NOT_HELD =
      Text.en("a Mermaid diagram cannot hold {attribute}")
          .nl("een Mermaid-diagram heeft geen plaats voor {attribute}");
  private static final Text WORDS_OF_EMOTION =
      Text.en("the words of the emotion").nl("de woorden van de emotie");

  /** Kinds of losses that are elements, not attributes, in the model. */
  private static final ImmutableMap<String, Text> OF_ELEMENTS =
      ImmutableMap.of(
          "stakeholders", Text.en("stakeholders").nl("belanghebbenden"),
          "actions", Text.en("marketing actions").nl("marketingacties"),
          "loyaltyLoops", Text.en("loyalty loops").nl("loyalty loops"));

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

  private static final ImmutableMap<String, Function<Journey, Object>> OF_JOURNEYS =
      ImmutableMap.<String, Function<Journey, Object>>builder()
          .put("version", Journey::version)
          .put("market", Journey::market)
          .put("offering", Journey::offering)
          .put("state", Journey::state)
          .put("phaseModel", Journey::phaseModel)
          .put("goal", Journey::goal)
          .put("customerGoals", Journey::customerGoals)
          .put("successCriteria", Journey::successCriteria)
          .put("horizon", Journey::horizon)
          .put("bridgingPeriod", Journey::bridgingPeriod)
          .put("formOfAddress", Journey::formOfAddress)
          .put("toneOfVoice", Journey::toneOfVoice)
          .put("language", Journey::language)
          .put("funnel", Journey::funnel)
          .put("considerationSet", Journey::considerationSet)
          .put("stakeholders", Journey::stakeholders)
          .put("team", Journey::team)
          .put("evidence", Journey::evidence)
          .put("metrics", Journey::metrics)
          .put("reviewedOn", Journey::reviewedOn)
          .put("dimensions", Journey::dimensions)
          .put("ideas", Journey::ideas)
          .put("affinityGroups", Journey::affinityGroups)
          .put("sharedWith", Journey::sharedWith)
          .put("lanes", Journey::lanes)
          .put("leadsTo", Journey::leadsTo)
          .put("pictures", Journey::pictures)
          .put("attributes", DiagramWriter::furtherAttributes)
          .put("suppressions", Journey::suppressions)
          .put("loyaltyLoops", Journey::loyaltyLoops)
          .buildOrThrow();

  private static final ImmutableMap<String, Function<Persona, Object>> OF_PERSONAS =
      ImmutableMap.<String, Function<Persona, Object>>builder()
          .put("description", Persona::description)
          .put("need", Persona::need)
          .put("goals", Persona::goals)
          .put("motivations", Persona::motivations)
          .put("pains", Persona::pains)
          .put("quote", Persona::quote)
          .put("empathyMap", Persona::empathyMap)
          .put("pictures", Persona::pictures)
          .put("attributes", Persona::attributes)
          .put("suppressions", Persona::suppressions)
          .buildOrThrow();

  private static final ImmutableMap<String, Function<ExperienceElement, Object>> OF_BOTH =
      ImmutableMap.<String, Function<ExperienceElement, Object>>builder()
          .put("description", ExperienceElement::description)
          .put("owner", ExperienceElement::owner)
          .put("goals", ExperienceElement::goals)
          .put("customerGoals", ExperienceElement::customerGoals)
          .put("customerNeeds", ExperienceElement::customerNeeds)
          .put("successCriteria", ExperienceElement::successCriteria)
          .put("measuredEmotion", ExperienceElement::measuredEmotion)
          .put("measuredPersonaEmotions", ExperienceElement::measuredPersonaEmotions)
          .put("thoughts", ExperienceElement::thoughts)
          .put("quotes", ExperienceElement::quotes)
          .put("painPoints", ExperienceElement::painPoints)
          .put("opportunities", ExperienceElement::opportunities)
          .put("solutions", ExperienceElement::solutions)
          .put("metrics", ExperienceElement::metrics)
          .put("laneTexts", ExperienceElement::laneTexts)
          .put("pictures", ExperienceElement::pictures)
          .put("attributes", ExperienceElement::attributes)
          .put("suppressions", ExperienceElement::suppressions)
          .buildOrThrow();

  private static final ImmutableMap<String, Function<Phase, Object>> OF_PHASES =
      ImmutableMap.of("emotion", Phase::emotion, "personaEmotions", Phase::personaEmotions);

  private static final ImmutableMap<String, Function<Touchpoint, Object>> OF_TOUCHPOINTS =
      ImmutableMap.<String, Function<Touchpoint, Object>>builder()
          .put("channels", Touchpoint::channels)
          .put("channelEmotions", Touchpoint::channelEmotions)
          .put("interaction", Touchpoint::interaction)
          .put("initiator", Touchpoint::initiator)
          .put("receiver", Touchpoint::receiver)
          .put("senses", Touchpoint::senses)
          .put("momentOfTruth", Touchpoint::momentOfTruth)
          .put("moments", Touchpoint::moments)
          .put("dropOffPoints", Touchpoint::dropOffPoints)
          .put("advocacy", Touchpoint::advocacy)
          .put("actions", Touchpoint::actions)
          .put("plannedAt", Touchpoint::plannedAt)
          .put("state", Touchpoint::state)
          .put("blueprint", Touchpoint::blueprint)
          .put("nextSteps", Touchpoint::nextSteps)
          .put("drillsDownTo", Touchpoint::drillsDownTo)
          .buildOrThrow();

  private final Journey journey;
  private final Locale locale;
  private final Map<String, String> personaNames = new LinkedHashMap<>();
  private final Set<String> drawn = new HashSet<>();
  private final List<String> sections = new ArrayList<>();
  private final List<MermaidTask> tasks = new ArrayList<>();
  private final List<MermaidRemark> losses = new ArrayList<>();

  DiagramWriter(Journey journey, Locale locale) {
    this.journey = journey;
    this.locale = locale;
  }

  MermaidWriting write() {
    lose(journey, OF_JOURNEYS, ElementPath.journey());
    for (Persona persona : journey.personas()) {
      personaNames.put(persona.id(), trimmed(persona.name()));
    }
    for (Phase phase : journey.phases()) {
      ElementPath path = ElementPath.phase(phase.id());
      lose(phase, OF_BOTH, path);
      lose(phase, OF_PHASES, path);
      sections.add(trimmed(phase.name().orElseGet(() -> phase.kind().label().in(locale))));
      phase.touchpoints().forEach(touchpoint -> touchpoint(phase, touchpoint));
    }
    Set<String> names = new HashSet<>();
    for (Persona persona : journey.personas()) {
      ElementPath path = ElementPath.journey().child(ElementKind.PERSONA, persona.id());
      String name = personaNames.getOrDefault(persona.id(), persona.name());
      lose(persona, OF_PERSONAS, path);
      if (!drawn.contains(persona.id())) {
        loss("mermaid-persona-unused", path, UNUSED, Map.of("persona", name));
      } else if (!names.add(name)) {
        loss("mermaid-persona-ambiguous", path, SAME_NAME, Map.of("persona", name));
      }
    }
    return new MermaidWriting(
        new MermaidJourney(
            trimmed(journey.name()),
            unlessBlank(Optional.ofNullable(journey.attributes().get(MermaidReading.ACC_TITLE))),
            unlessBlank(journey.description()),
            sections,
            tasks),
        losses);
  }

  private void touchpoint(Phase phase, Touchpoint touchpoint) {
    ElementPath path = ElementPath.touchpoint(phase.id(), touchpoint.id());
    lose(touchpoint, OF_BOTH, path);
    lose(touchpoint, OF_TOUCHPOINTS, path);
    Set<String> concerned =
        touchpoint.concernedPersonas().isEmpty()
            ? personaNames.keySet()
            : new LinkedHashSet<>(touchpoint.concernedPersonas());
    Map<Integer, List<String>> byScore = new LinkedHashMap<>();
    boolean assumed = false;
    if (concerned.isEmpty()) {
      assumed = touchpoint.emotion().isEmpty();
      byScore.put(score(touchpoint.emotion()), List.of());
    }
    for (String persona : concerned) {
      Optional<Emotion> emotion = touchpoint.emotionOf(persona);
      assumed |= emotion.isEmpty();
      byScore
          .computeIfAbsent(score(emotion), score -> new ArrayList<>())
          .add(personaNames.getOrDefault(persona, persona));
      drawn.add(persona);
    }
    if (assumed) {
      loss("mermaid-emotion-assumed", path.attribute("emotion"), NEUTRAL_ASSUMED, Map.of());
    } else if (hasOwnWords(touchpoint)) {
      loss(NOT_HELD_ID, path.attribute("emotion"), NOT_HELD, Map.of("attribute", WORDS_OF_EMOTION));
    }
    byScore.forEach(
        (score, people) ->
            tasks.add(
                new MermaidTask(
                    sections.size() - 1,
                    sections.get(sections.size() - 1),
                    trimmed(touchpoint.name()),
                    score,
                    people)));
  }

  private static int score(Optional<Emotion> emotion) {
    return emotion.map(felt -> felt.score() + NEUTRAL).orElse(NEUTRAL);
  }

  /** Returns whether the label of an emotion says more than its valence. */
  private boolean hasOwnWords(Touchpoint touchpoint) {
    return ImmutableList.<Emotion>builder()
        .addAll(touchpoint.emotion().stream().toList())
        .addAll(touchpoint.personaEmotions().values())
        .build()
        .stream()
        .anyMatch(emotion -> !emotion.label().equals(emotion.valence().label().in(locale)));
  }

  private static String unlessBlank(Optional<String> text) {
    return text.filter(seen -> !seen.isBlank()).orElse("");
  }

  /** Blanks around a name are no part of it; a name of nothing else stays as it is. */
  private static String trimmed(String name) {
    String trimmed = JavaScript.trim(name);
    return trimmed.isEmpty() ? name : trimmed;
  }

  private static Map<String, String> furtherAttributes(JourneyElement journey) {
    Map<String, String> further = new LinkedHashMap<>(journey.attributes());
    further.remove(MermaidReading.ACC_TITLE);
    return further;
  }

  private <E> void lose(
      E element, Map<String, ? extends Function<? super E, Object>> attributes, ElementPath path) {
    attributes.forEach(
        (name, value) -> {
          if (isThere(value.apply(element))) {
            ElementPath attribute = path.attribute(name);
            Object label =
                attribute
                    .attributeLabel()
                    .<Object>map(words -> words)
                    .orElse(OF_ELEMENTS.getOrDefault(name, Text.en(name)));
            loss(NOT_HELD_ID, attribute, NOT_HELD, Map.of("attribute", label));
          }
        });
  }

  private static boolean isThere(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.isPresent();
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
