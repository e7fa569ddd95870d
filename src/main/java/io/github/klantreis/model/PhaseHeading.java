package io.github.klantreis.model;

import io.github.klantreis.phase.PhaseKind;
import java.util.Locale;
import java.util.Optional;

/**
 * All of a phase but its touchpoints. A {@link Phase} is one too; {@link Phase#heading()} gives the
 * heading alone, which stays the same object as long as only touchpoints change.
 */
public sealed interface PhaseHeading extends ExperienceElement permits Phase, PhaseHeadingValue {

  /**
   * Which phase of the journey's phase model it is.
   *
   * @return the kind
   */
  PhaseKind kind();

  /**
   * Its own name, where it has one.
   *
   * @return the name, or empty when the kind's label serves
   */
  Optional<String> name();

  @Override
  default String nameIn(Locale locale) {
    return name().orElseGet(() -> kind().label().get(locale));
  }

  @Override
  default ElementKind elementKind() {
    return ElementKind.PHASE;
  }
}
