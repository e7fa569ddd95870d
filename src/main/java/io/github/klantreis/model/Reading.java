package io.github.klantreis.model;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import io.github.klantreis.part.Branch;
import io.github.klantreis.part.Concerning;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.part.Evidence;
import io.github.klantreis.part.Evidenced;
import io.github.klantreis.part.Need;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A touchpoint as it is to be read in its phase: where the touchpoint itself is silent, what the
 * phase says counts for it (emotions, needs, goals, evidence), and so do the personas whom its
 * branch concerns. Rules, maps and statistics read touchpoints in this way.
 *
 * <p>On emotions a touchpoint is silent where it has neither an emotion for all, drawn or measured,
 * nor one of a channel; then those of the phase count, except for personas and actors that have one
 * of their own here. Lists are silent where they are empty, and are never merged.
 *
 * <p>Immutable, equal by value and thread-safe.
 *
 * @param phase the phase
 * @param touchpoint a touchpoint of the phase
 * @param branch the branch that the touchpoint is in, or empty
 * @see Phase#reading
 */
public record Reading(PhaseHeading phase, Touchpoint touchpoint, Optional<Branch> branch)
    implements Evidenced, Concerning {
  /**
   * Checks that nothing is null.
   *
   * @param phase the phase
   * @param touchpoint a touchpoint of the phase
   * @param branch the branch that the touchpoint is in, or empty
   */
  public Reading {
    requireNonNull(phase, "phase");
    requireNonNull(touchpoint, "touchpoint");
    requireNonNull(branch, "branch");
  }

  private boolean isSilentOnEmotions() {
    return touchpoint.emotion().isEmpty()
        && touchpoint.measuredEmotion().isEmpty()
        && touchpoint.channelEmotions().isEmpty();
  }

  /**
   * Returns what customers feel at the touchpoint.
   *
   * @return the emotion of all personas without an emotion of their own, or empty
   */
  public Optional<Emotion> emotion() {
    return isSilentOnEmotions() ? phase.emotion() : touchpoint.emotion();
  }

  /**
   * Returns what customers feel at the touchpoint according to measurement.
   *
   * @return the measured emotion of all personas without one of their own, or empty
   */
  public Optional<Emotion> measuredEmotion() {
    return isSilentOnEmotions() ? phase.measuredEmotion() : touchpoint.measuredEmotion();
  }

  /**
   * Returns the emotions of personas that feel differently, and of actors.
   *
   * @return emotions by the id of the persona or actor, unmodifiable
   */
  public Map<String, Emotion> participantEmotions() {
    return merged(phase.participantEmotions(), touchpoint.participantEmotions());
  }

  /**
   * Returns the measured emotions of personas that feel differently, and of actors.
   *
   * @return emotions by the id of the persona or actor, unmodifiable
   */
  public Map<String, Emotion> measuredParticipantEmotions() {
    return merged(phase.measuredParticipantEmotions(), touchpoint.measuredParticipantEmotions());
  }

  private Map<String, Emotion> merged(Map<String, Emotion> general, Map<String, Emotion> own) {
    if (general.isEmpty() || !isSilentOnEmotions()) {
      return own;
    }
    return own.isEmpty()
        ? general
        : ImmutableMap.<String, Emotion>builder().putAll(general).putAll(own).buildKeepingLast();
  }

  /**
   * Returns what a persona feels at the touchpoint.
   *
   * @param personaId the id of the persona
   * @return the persona's own emotion, or else the common one, or empty
   */
  public Optional<Emotion> emotionOf(String personaId) {
    requireNonNull(personaId, "personaId");
    Emotion own = participantEmotions().get(personaId);
    return own != null ? Optional.of(own) : emotion();
  }

  /**
   * Returns what a persona feels at the touchpoint according to measurement.
   *
   * @param personaId the id of the persona
   * @return the persona's own measured emotion, or else the common one, or empty
   */
  public Optional<Emotion> measuredEmotionOf(String personaId) {
    requireNonNull(personaId, "personaId");
    Emotion own = measuredParticipantEmotions().get(personaId);
    return own != null ? Optional.of(own) : measuredEmotion();
  }

  /**
   * Returns the needs of customers.
   *
   * @return those of the touchpoint, or else those of the phase, in order, unmodifiable
   */
  public List<Need> customerNeeds() {
    return touchpoint.customerNeeds().isEmpty()
        ? phase.customerNeeds()
        : touchpoint.customerNeeds();
  }

  /**
   * Returns the goals of customers.
   *
   * @return those of the touchpoint, or else those of the phase, in order, unmodifiable
   */
  public List<String> customerGoals() {
    return touchpoint.customerGoals().isEmpty()
        ? phase.customerGoals()
        : touchpoint.customerGoals();
  }

  /**
   * Returns the company's goals.
   *
   * @return those of the touchpoint, or else those of the phase, in order, unmodifiable
   */
  public List<String> goals() {
    return touchpoint.goals().isEmpty() ? phase.goals() : touchpoint.goals();
  }

  /** Returns the evidence of the touchpoint, or else that of the phase. */
  @Override
  public List<Evidence> evidence() {
    return touchpoint.evidence().isEmpty() ? phase.evidence() : touchpoint.evidence();
  }

  /**
   * Returns the personas that the touchpoint concerns.
   *
   * @return the ids of its own personas, or else of those of its branch, in order, unmodifiable;
   *     empty means all personas
   */
  @Override
  public Set<String> concernedPersonas() {
    return touchpoint.concernedPersonas().isEmpty() && branch.isPresent()
        ? branch.get().concernedPersonas()
        : touchpoint.concernedPersonas();
  }

  /**
   * Whether a persona can meet both this touchpoint and another.
   *
   * @param other the other touchpoint, of this phase or another
   * @return true if both concern one persona, or if one of them concerns all
   */
  public boolean sharesPersonasWith(Reading other) {
    requireNonNull(other, "other");
    Set<String> personas = concernedPersonas();
    return personas.isEmpty() || personas.stream().anyMatch(other::concerns);
  }
}
