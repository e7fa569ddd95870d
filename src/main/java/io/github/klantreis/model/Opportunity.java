package io.github.klantreis.model;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.term.Progress;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * An opportunity: what could be better on a journey, in a phase or at a touchpoint. Values range
 * from 0 to 100 and effort from 0 to 5, as in TheyDo; there is no total score. Dutch: kans.
 *
 * <p>Immutable, equal by value and thread-safe.
 *
 * @see Note
 */
public sealed interface Opportunity extends Note permits NoteValue.OfOpportunity {

  /**
   * Returns an opportunity that is a mere sentence.
   *
   * @param text the text, not blank
   * @return the opportunity; a blank text is refused when the journey is built
   */
  static Opportunity of(String text) {
    return new NoteValue.OfOpportunity(requireNonNull(text, "text"), NoteValue.Details.NONE);
  }

  /**
   * Returns a builder of an opportunity whose id follows from its text.
   *
   * @param text the text, not blank
   * @return a new builder
   */
  static OpportunityBuilder builder(String text) {
    return new OpportunityBuilder(text);
  }

  /**
   * Returns a builder of an opportunity to which others can refer.
   *
   * @param id the id: letters, digits and {@code . _ : -}
   * @param text the text, not blank
   * @return a new builder
   */
  static OpportunityBuilder builder(String id, String text) {
    return new OpportunityBuilder(text).id(id);
  }

  /**
   * Returns the pain points that it addresses.
   *
   * @return the ids of pain points of the journey in order, unmodifiable
   */
  Set<String> addresses();

  /**
   * Returns its value for customers.
   *
   * @return from 0 to 100, or empty
   */
  OptionalInt customerValue();

  /**
   * Returns its value for the business.
   *
   * @return from 0 to 100, or empty
   */
  OptionalInt businessValue();

  /**
   * Returns the effort that it takes.
   *
   * @return from 0 to 5, or empty
   */
  OptionalInt effort();

  /**
   * Returns how far it is.
   *
   * @return the progress, or empty
   * @see Journey#progressOf(Opportunity)
   */
  Optional<Progress> progress();

  /**
   * Returns a builder that starts from this opportunity.
   *
   * @return a new builder
   */
  default OpportunityBuilder toBuilder() {
    return new OpportunityBuilder(this);
  }

  @Override
  default ElementKind elementKind() {
    return ElementKind.OPPORTUNITY;
  }
}
