package io.github.klantreis.drawing.content;

import com.google.common.collect.ImmutableSet;
import io.github.klantreis.model.ExperienceElement;
import io.github.klantreis.model.Persona;
import io.github.klantreis.model.Reading;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.Emotion;
import java.util.Optional;

/**
 * A customer with a curve on the map: a persona, or the only customer of a journey without
 * personas.
 *
 * @param touchpoints the ids of the touchpoints to which the persona comes
 */
public record MapCustomer(
    Optional<Persona> persona, String name, int index, ImmutableSet<String> touchpoints) {
  static MapCustomer of(Persona persona, int index, PersonaView view) {
    return new MapCustomer(
        Optional.of(persona), persona.name(), index, view.touchpointsOf(persona));
  }

  /** Returns the only customer of a journey without personas. */
  static MapCustomer any(String name) {
    return new MapCustomer(Optional.empty(), name, 0, ImmutableSet.of());
  }

  /** Returns this customer in another journey, where a persona may come to other touchpoints. */
  public MapCustomer in(PersonaView other) {
    return persona.map(same -> of(same, index, other)).orElse(this);
  }

  /** Whether the customer comes to a touchpoint. */
  boolean isAt(Reading touchpoint) {
    return persona.isEmpty() || touchpoints.contains(touchpoint.touchpoint().id());
  }

  /** Returns what the customer feels in a column; what the phase says counts where it is silent. */
  public Optional<Emotion> emotionAt(MapColumn column) {
    return column.reading().map(this::emotionAt).orElseGet(() -> emotionOf(column.phase()));
  }

  public Optional<Emotion> emotionAt(Reading touchpoint) {
    if (persona.isEmpty()) {
      return touchpoint.emotion();
    }
    return isAt(touchpoint) ? touchpoint.emotionOf(persona.get().id()) : Optional.empty();
  }

  public Optional<Emotion> measuredAt(MapColumn column) {
    return column.reading().map(this::measuredAt).orElseGet(() -> measuredOf(column.phase()));
  }

  private Optional<Emotion> measuredAt(Reading touchpoint) {
    if (persona.isEmpty()) {
      return touchpoint.measuredEmotion();
    }
    return isAt(touchpoint) ? touchpoint.measuredEmotionOf(persona.get().id()) : Optional.empty();
  }

  /** Returns what was measured in a column where the journey does not state what is felt. */
  public Optional<Emotion> onlyMeasuredAt(MapColumn column) {
    return emotionAt(column).isPresent() ? Optional.empty() : measuredAt(column);
  }

  /** Returns what was measured at an element that does not state what is felt. */
  public Optional<Emotion> onlyMeasuredOf(ExperienceElement element) {
    return emotionOf(element).isPresent() ? Optional.empty() : measuredOf(element);
  }

  /** Returns what an element itself says that the customer feels there. */
  public Optional<Emotion> emotionOf(ExperienceElement element) {
    return persona.isEmpty() ? element.emotion() : element.emotionOf(persona.get().id());
  }

  /** Whether a touchpoint itself says nothing of what the customer feels there. */
  public boolean isSilentAt(Touchpoint touchpoint) {
    return emotionOf(touchpoint).isEmpty() && measuredOf(touchpoint).isEmpty();
  }

  public Optional<Emotion> measuredOf(ExperienceElement element) {
    return persona.isEmpty()
        ? element.measuredEmotion()
        : element.measuredEmotionOf(persona.get().id());
  }
}
