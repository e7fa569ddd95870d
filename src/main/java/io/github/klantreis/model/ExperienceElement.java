package io.github.klantreis.model;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.atlas.JourneyAtlas;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.part.Evidence;
import io.github.klantreis.part.Evidenced;
import io.github.klantreis.part.Expectation;
import io.github.klantreis.part.Metric;
import io.github.klantreis.part.Need;
import io.github.klantreis.part.Picture;
import io.github.klantreis.term.Side;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The common part of phases and touchpoints: the cells below them on the map, such as emotion,
 * thoughts and metrics. The notes on them are children, see {@link NotedElement}.
 */
public sealed interface ExperienceElement extends JourneyElement, Evidenced
    permits PhaseHeading, Touchpoint {

  /**
   * Returns the description: a few sentences on what happens here.
   *
   * @return the description, or empty
   */
  Optional<String> description();

  /**
   * Returns the person or department in the company that owns this part of the journey.
   *
   * @return the owner, or empty
   */
  Optional<String> owner();

  /**
   * Returns the company's goals here, such as "top of mind" ("De 5 fases van de customer journey"
   * lists them for each phase).
   *
   * @return the goals in order, unmodifiable
   */
  List<String> goals();

  /**
   * Returns the customer's goals here.
   *
   * @return the goals in order, unmodifiable
   */
  List<String> customerGoals();

  /**
   * Returns the needs of the customer here; the customer's wants and needs are central ("De
   * customer journey uitwerken").
   *
   * @return the needs in order, unmodifiable
   */
  List<Need> customerNeeds();

  /**
   * Returns what customers expect here, and how far it is met.
   *
   * @return the expectations in order, unmodifiable
   */
  List<Expectation> expectations();

  /**
   * Returns the criteria by which success is judged.
   *
   * @return the criteria in order, unmodifiable
   */
  List<String> successCriteria();

  /**
   * Returns what customers feel here according to the plan or to the authors of the map.
   *
   * @return the emotion of all personas without an emotion of their own, or empty
   */
  Optional<Emotion> emotion();

  /**
   * Returns the emotions of personas that feel differently here, and of actors.
   *
   * @return emotions by the id of the persona or actor, in order of addition, unmodifiable
   */
  Map<String, Emotion> participantEmotions();

  /**
   * Returns what customers feel here according to measurement. A journey that is only planned has
   * no measured emotions.
   *
   * @return the measured emotion of all personas without one of their own, or empty
   */
  Optional<Emotion> measuredEmotion();

  /**
   * Returns the measured emotions of personas that feel differently here, and of actors.
   *
   * @return emotions by the id of the persona or actor, in order of addition, unmodifiable
   */
  Map<String, Emotion> measuredParticipantEmotions();

  /**
   * Returns what customers think here.
   *
   * @return the thoughts in order, unmodifiable
   */
  List<String> thoughts();

  /**
   * Returns what customers said about it, literally.
   *
   * @return the quotes in order, unmodifiable
   */
  List<String> quotes();

  /**
   * Returns the metrics by which this part of the journey is managed.
   *
   * @return the metrics in order, unmodifiable
   */
  List<Metric> metrics();

  /**
   * Returns the texts in the journey's custom lanes.
   *
   * @return texts by lane id, in order of addition, unmodifiable
   * @see JourneyHeading#lanes()
   */
  Map<String, String> laneTexts();

  /**
   * Returns the pictures.
   *
   * @return the pictures in order, unmodifiable
   */
  List<Picture> pictures();

  /**
   * Returns the journeys that show this part of the journey in detail.
   *
   * @return the ids of journeys in the same {@link JourneyAtlas}, in order, unmodifiable
   */
  Set<String> drillsDownTo();

  /**
   * Returns the evidence on which this part of the journey is based.
   *
   * @return the evidence in order, unmodifiable
   */
  @Override
  List<Evidence> evidence();

  /**
   * Returns what a persona feels here.
   *
   * @param personaId the id of the persona
   * @return the persona's own emotion, or else the common one, or empty
   */
  default Optional<Emotion> emotionOf(String personaId) {
    requireNonNull(personaId, "personaId");
    Emotion own = participantEmotions().get(personaId);
    return own != null ? Optional.of(own) : emotion();
  }

  /**
   * Returns what an actor feels here. What customers have in common counts for actors on their side
   * only.
   *
   * @param actor an actor of the same journey
   * @return the actor's own emotion; else, for an actor on the side of the customer, that of its
   *     persona or the common one; or empty
   */
  default Optional<Emotion> emotionOf(Actor actor) {
    requireNonNull(actor, "actor");
    Emotion own = participantEmotions().get(actor.id());
    if (own != null || actor.side() != Side.CUSTOMER) {
      return Optional.ofNullable(own);
    }
    return actor.persona().map(this::emotionOf).orElseGet(this::emotion);
  }

  /**
   * Returns what an actor feels here according to measurement. What customers have in common counts
   * for actors on their side only.
   *
   * @param actor an actor of the same journey
   * @return the actor's own measured emotion; else, for an actor on the side of the customer, that
   *     of its persona or the common one; or empty
   */
  default Optional<Emotion> measuredEmotionOf(Actor actor) {
    requireNonNull(actor, "actor");
    Emotion own = measuredParticipantEmotions().get(actor.id());
    if (own != null || actor.side() != Side.CUSTOMER) {
      return Optional.ofNullable(own);
    }
    return actor.persona().map(this::measuredEmotionOf).orElseGet(this::measuredEmotion);
  }

  /**
   * Returns what a persona feels here according to measurement.
   *
   * @param personaId the id of the persona
   * @return the persona's own measured emotion, or else the common one, or empty
   */
  default Optional<Emotion> measuredEmotionOf(String personaId) {
    requireNonNull(personaId, "personaId");
    Emotion own = measuredParticipantEmotions().get(personaId);
    return own != null ? Optional.of(own) : measuredEmotion();
  }
}
