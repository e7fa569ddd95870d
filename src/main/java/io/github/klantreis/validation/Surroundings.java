package io.github.klantreis.validation;

import io.github.klantreis.model.JourneyHeading;
import io.github.klantreis.model.PhaseHeading;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.Branch;
import io.github.klantreis.part.Branching;
import io.github.klantreis.phase.PhaseKind;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is around an element that a validator looks at: the headings above it, options and the date.
 * A validator cannot see more than its element and these, so that results can be kept. Valid during
 * one call and for its thread only.
 */
public sealed interface Surroundings permits ValidationContext {

  /**
   * Returns the heading of the journey, without its phases; a validator that needs those checks
   * journeys.
   *
   * @return the heading
   */
  JourneyHeading journey();

  /**
   * Returns the heading of the phase that the element is or is in.
   *
   * @return the heading, which has no touchpoints; empty for what is in no phase
   */
  Optional<PhaseHeading> phase();

  /**
   * Returns the touchpoint that the element is or is at.
   *
   * @return the touchpoint; empty unless the element is a touchpoint, or an action or note at one
   */
  Optional<Touchpoint> touchpoint();

  /**
   * Returns the branching that the element is in a branch of.
   *
   * @return the branching; empty unless the element is in a branch: a touchpoint, or a note or
   *     action at one
   */
  Optional<Branching> branching();

  /**
   * Returns the branch that the element is in.
   *
   * @return the branch; empty unless the element is in a branch: a touchpoint, or a note or action
   *     at one
   */
  Optional<Branch> branch();

  /**
   * Whether the element is in a phase that overlaps a kind.
   *
   * @param kind a kind of any phase model
   * @return true if its phase overlaps the kind; false for what is in no phase
   */
  boolean isIn(PhaseKind kind);

  /**
   * Returns the value of an overview of the whole journey.
   *
   * @param overview the overview, which the validator's definition names
   * @param <V> the type of its value
   * @return the value
   * @throws IllegalStateException if the validator's definition does not name the overview
   */
  <V> V overview(Overview<V> overview);

  /**
   * Whether another validator is in the set, is not switched off, and judges journeys such as this
   * one: by their audience and scope, and once what it waits for has begun. Whether it finds
   * anything is not looked at.
   *
   * @param validatorId the id of the other validator, which the validator's definition names
   * @return true if it speaks, so that it says itself what it is about
   * @throws IllegalStateException if the validator's definition does not name the other one by
   *     {@link ValidatorDefinition#yieldingTo}
   */
  boolean speaks(String validatorId);

  /**
   * Returns the value of an option.
   *
   * @param option the option, which the validator's definition names
   * @param <T> the type of its value
   * @return what was set, else its default
   * @throws IllegalStateException if no definition of the set names the option
   */
  <T> T option(Option<T> option);

  /**
   * Returns the day on which the journey is judged. There is no hidden clock: see {@link
   * Validators#asOf(LocalDate)}.
   *
   * @return the day, or empty when nobody gave one; then validators that need it are silent
   */
  Optional<LocalDate> asOf();
}
