package io.github.klantreis.drawing.content;

import io.github.klantreis.model.ExperienceElement;
import io.github.klantreis.model.Persona;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.Emotion;
import java.util.Optional;

/**
 * A customer with a curve on the map: a persona, or the only customer of a journey without
 * personas.
 */
public record MapCustomer(Optional<Persona> persona, String name, int index) {
  /** Whether a touchpoint concerns this customer; phases concern all. */
  boolean isAt(ExperienceElement element) {
    return persona.isEmpty()
        || !(element instanceof Touchpoint touchpoint)
        || touchpoint.concerns(persona.get().id());
  }

  public Optional<Emotion> emotionAt(ExperienceElement element) {
    if (persona.isEmpty()) {
      return element.emotion();
    }
    return isAt(element) ? element.emotionOf(persona.get().id()) : Optional.empty();
  }

  public Optional<Emotion> measuredAt(ExperienceElement element) {
    if (persona.isEmpty()) {
      return element.measuredEmotion();
    }
    return isAt(element) ? element.measuredEmotionOf(persona.get().id()) : Optional.empty();
  }
}
