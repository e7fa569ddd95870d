package io.github.klantreis.drawing;

import io.github.klantreis.model.Emotion;
import io.github.klantreis.model.ExperienceElement;
import io.github.klantreis.model.Persona;
import io.github.klantreis.model.Touchpoint;
import java.util.Optional;

/**
 * Whose curve is drawn: a persona, or of a journey without personas its customer. Told apart by
 * colour, by the marker's shape and by the kind of line.
 */
record Traveller(Optional<Persona> persona, String name, int index) {
  private static final int MARKERS = 5;
  private static final int DASHES = 4;

  ColourRole role() {
    return ColourRole.persona(index);
  }

  /** The class of the line. */
  String dash() {
    return "d" + index % DASHES;
  }

  /** Whether a touchpoint concerns this traveller; phases concern all. */
  boolean isAt(ExperienceElement element) {
    return persona.isEmpty()
        || !(element instanceof Touchpoint touchpoint)
        || touchpoint.concerns(persona.get().id());
  }

  Optional<Emotion> emotionAt(ExperienceElement element) {
    if (persona.isEmpty()) {
      return element.emotion();
    }
    return isAt(element) ? element.emotionOf(persona.get().id()) : Optional.empty();
  }

  Optional<Emotion> measuredAt(ExperienceElement element) {
    if (persona.isEmpty()) {
      return element.measuredEmotion();
    }
    return isAt(element) ? element.measuredEmotionOf(persona.get().id()) : Optional.empty();
  }

  /** The outline of the marker around a point. */
  String marker(int x, int y) {
    return switch (index % MARKERS) {
      case 0 -> circle(x, y, 5);
      case 1 -> "M" + (x - 5) + " " + (y - 5) + "h10v10h-10z";
      case 2 -> "M" + x + " " + (y - 6) + "l6 11h-12z";
      case 3 -> "M" + x + " " + (y - 7) + "l7 7l-7 7l-7-7z";
      default -> "M" + x + " " + (y + 6) + "l6-11h-12z";
    };
  }

  static String circle(int x, int y, int radius) {
    return "M"
        + (x + radius)
        + " "
        + y
        + "a"
        + radius
        + " "
        + radius
        + " 0 1 1-"
        + 2 * radius
        + " 0a"
        + radius
        + " "
        + radius
        + " 0 1 1 "
        + 2 * radius
        + " 0z";
  }
}
