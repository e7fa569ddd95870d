package io.github.klantreis.model;

import io.github.klantreis.phase.PhaseKind;
import java.util.Locale;
import java.util.Optional;

/**
 * A phase without its notes and touchpoints. A {@link Phase} is a heading, too; {@link
 * Phase#heading()} returns the heading alone, which stays the same object as long as only notes and
 * touchpoints change.
 */
public sealed interface PhaseHeading extends ExperienceElement permits Phase, PhaseHeadingValue {

  /**
   * Returns the kind of phase, one of the journey's phase model.
   *
   * @return the kind
   */
  PhaseKind kind();

  /**
   * Returns the phase's own name.
   *
   * @return the name, not blank; or empty if the label of the kind serves as its name
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
