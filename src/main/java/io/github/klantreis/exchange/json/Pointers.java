package io.github.klantreis.exchange.json;

import io.github.klantreis.model.ElementKind;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyElement;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The JSON Pointers of the elements of a journey in its document. Not thread-safe. */
final class Pointers {
  private final Journey journey;
  private final IdentityHashMap<JourneyElement, Map<ElementKind, Map<String, Integer>>> indices =
      new IdentityHashMap<>();

  Pointers(Journey journey) {
    this.journey = journey;
  }

  /** Returns the field that has the elements of a kind. */
  static String field(ElementKind kind) {
    return switch (kind) {
      case JOURNEY -> throw new AssertionError("the journey stands in no field");
      case PERSONA -> "personas";
      case ACTOR -> "actors";
      case PAIN_POINT -> "painPoints";
      case OPPORTUNITY -> "opportunities";
      case SOLUTION -> "solutions";
      case IDEA -> "ideas";
      case PHASE -> "phases";
      case TOUCHPOINT -> "touchpoints";
      case ACTION -> "actions";
      case LOYALTY_LOOP -> "loyaltyLoops";
    };
  }

  String journeyId() {
    return journey.id();
  }

  /** Returns the pointer of an element or attribute, if the journey has the element. */
  Optional<String> find(ElementPath path) {
    return journey.element(path.element()).map(there -> of(path));
  }

  /** Returns the pointer of an element or attribute. */
  String of(ElementPath path) {
    StringBuilder pointer = new StringBuilder();
    JourneyElement element = journey;
    for (ElementPath.Step step : path.steps()) {
      List<? extends JourneyElement> siblings = element.children(step.kind());
      Integer index = indices(element, step.kind(), siblings).get(step.id());
      if (index == null) {
        throw new IllegalArgumentException(
            "the journey \"" + journey.id() + "\" has nothing at " + path);
      }
      pointer.append('/').append(field(step.kind())).append('/').append(index);
      element = siblings.get(index);
    }
    path.attribute().ifPresent(attribute -> pointer.append('/').append(attribute));
    return pointer.toString();
  }

  /** The positions of siblings by id, found once for all paths that lead by them. */
  private Map<String, Integer> indices(
      JourneyElement parent, ElementKind kind, List<? extends JourneyElement> siblings) {
    return indices
        .computeIfAbsent(parent, unseen -> new EnumMap<>(ElementKind.class))
        .computeIfAbsent(
            kind,
            unseen -> {
              Map<String, Integer> byId = new HashMap<>();
              for (int i = 0; i < siblings.size(); i++) {
                byId.putIfAbsent(siblings.get(i).id(), i);
              }
              return byId;
            });
  }
}
