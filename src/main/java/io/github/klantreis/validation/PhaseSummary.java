package io.github.klantreis.validation;

import io.github.klantreis.model.PhaseHeading;
import org.immutables.value.Value;

/**
 * One fact of one phase, for a validator of journeys that needs no more: facts of unchanged phases
 * are kept from one validation to the next.
 *
 * <p>Immutable as far as the fact is; thread-safe.
 *
 * @param <S> the type of the fact
 * @see ValidatorDefinition#summarisingPhases
 */
@Value.Immutable
public sealed interface PhaseSummary<S> permits ImmutablePhaseSummary {

  /**
   * Returns the phase without its touchpoints.
   *
   * @return the heading
   */
  PhaseHeading phase();

  /**
   * Returns the value of the fact.
   *
   * @return what the validator computed of the phase
   */
  S value();
}
