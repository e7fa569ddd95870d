package io.github.klantreis.model;

import io.github.klantreis.part.Emotion;
import io.github.klantreis.part.Metric;
import io.github.klantreis.part.Need;
import io.github.klantreis.part.Picture;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a phase and a touchpoint have in common: the cells of the map below them, such as emotion,
 * pain points and metrics.
 */
public sealed interface ExperienceElement extends JourneyElement permits PhaseHeading, Touchpoint {

  /**
   * What it is in a few sentences.
   *
   * @return the description, or empty
   */
  Optional<String> description();

  /**
   * Who in the company owns it.
   *
   * @return the owner, or empty
   */
  Optional<String> owner();

  /**
   * The company's goals here, such as "top of mind" (seed text S3 lists them for each phase).
   *
   * @return the goals in order, unmodifiable
   */
  List<String> goals();

  /**
   * The customer's goals here.
   *
   * @return the goals in order, unmodifiable
   */
  List<String> customerGoals();

  /**
   * What the customer needs here; the wishes and needs of the customer stand central (seed text
   * S0).
   *
   * @return the needs in order, unmodifiable
   */
  List<Need> customerNeeds();

  /**
   * How one can tell that it went well.
   *
   * @return the criteria in order, unmodifiable
   */
  List<String> successCriteria();

  /**
   * What customers feel here according to the plan or to those who drew the map.
   *
   * @return the emotion of all personas that have none of their own, or empty
   */
  Optional<Emotion> emotion();

  /**
   * The emotions of personas that feel differently here.
   *
   * @return emotions by persona id, in order of addition, unmodifiable
   */
  Map<String, Emotion> personaEmotions();

  /**
   * What customers were measured to feel here. A journey that is only planned has none.
   *
   * @return the measured emotion of all personas that have none of their own, or empty
   */
  Optional<Emotion> measuredEmotion();

  /**
   * The measured emotions of personas that feel differently here.
   *
   * @return emotions by persona id, in order of addition, unmodifiable
   */
  Map<String, Emotion> measuredPersonaEmotions();

  /**
   * What customers think here.
   *
   * @return the thoughts in order, unmodifiable
   */
  List<String> thoughts();

  /**
   * What customers said about it, literally.
   *
   * @return the quotes in order, unmodifiable
   */
  List<String> quotes();

  /**
   * What hurts here.
   *
   * @return the pain points in order, unmodifiable
   */
  List<String> painPoints();

  /**
   * What could be better here.
   *
   * @return the opportunities in order, unmodifiable
   */
  List<String> opportunities();

  /**
   * How it will be made better.
   *
   * @return the solutions in order, unmodifiable
   */
  List<String> solutions();

  /**
   * The numbers to steer on here.
   *
   * @return the metrics in order, unmodifiable
   */
  List<Metric> metrics();

  /**
   * The texts in the journey's own lanes.
   *
   * @return texts by lane id, in order of addition, unmodifiable
   * @see JourneyHeading#lanes()
   */
  Map<String, String> laneTexts();

  /**
   * Pictures.
   *
   * @return the pictures in order, unmodifiable
   */
  List<Picture> pictures();

  /**
   * What one persona feels here.
   *
   * @param personaId the persona's id
   * @return the persona's own emotion, else the one of all, else empty
   */
  default Optional<Emotion> emotionOf(String personaId) {
    Emotion own = personaEmotions().get(personaId);
    return own != null ? Optional.of(own) : emotion();
  }

  /**
   * What one persona was measured to feel here.
   *
   * @param personaId the persona's id
   * @return the persona's own measured emotion, else the one of all, else empty
   */
  default Optional<Emotion> measuredEmotionOf(String personaId) {
    Emotion own = measuredPersonaEmotions().get(personaId);
    return own != null ? Optional.of(own) : measuredEmotion();
  }
}
