package io.github.klantreis.term;

import io.github.klantreis.vocabulary.NoBean;

/**
 * Who takes part in a touchpoint: a persona or actor of the journey, referred to by its id, or a
 * {@link Side} where nobody in particular is meant.
 *
 * <p>Immutable, equal by value and thread-safe.
 */
public sealed interface Participant extends NoBean permits Side, NamedParticipant {

  /**
   * Returns the participant that a persona or actor is.
   *
   * @param id the id of a persona or actor of the journey; {@code build()} reports an unknown one
   * @return the participant
   */
  static NamedParticipant of(String id) {
    return new NamedParticipant(id);
  }
}
