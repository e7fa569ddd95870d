package io.github.klantreis.drawing.content;

import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyElement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One of two journeys that are compared, whose elements are found by their paths without a walk for
 * each.
 */
record ComparedJourney(Journey journey, Map<ElementPath, JourneyElement> elements) {
  static ComparedJourney of(Journey journey) {
    Map<ElementPath, JourneyElement> elements = new LinkedHashMap<>();
    journey
        .walk(JourneyElement.class)
        .forEach(located -> elements.put(located.path(), located.element()));
    return new ComparedJourney(journey, elements);
  }

  Optional<JourneyElement> element(ElementPath path) {
    return Optional.ofNullable(elements.get(path));
  }
}
