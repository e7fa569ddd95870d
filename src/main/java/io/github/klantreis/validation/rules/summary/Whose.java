package io.github.klantreis.validation.rules.summary;

import io.github.klantreis.model.JourneyHeading;
import io.github.klantreis.model.Persona;
import io.github.klantreis.model.Reading;
import java.util.Optional;
import java.util.Set;

/** Whom a touchpoint concerns. */
public final class Whose {
  private Whose() {}

  /** The only persona of several that a touchpoint concerns, by itself or by its branch. */
  public static Optional<Persona> only(Reading touchpoint, JourneyHeading journey) {
    Set<String> concerned = touchpoint.concernedPersonas();
    return concerned.size() == 1 && journey.personas().size() > 1
        ? journey.persona(concerned.iterator().next())
        : Optional.empty();
  }
}
