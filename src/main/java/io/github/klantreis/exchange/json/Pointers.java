package io.github.klantreis.exchange.json;

import io.github.klantreis.model.ElementKind;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyElement;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import java.util.List;

/** The JSON Pointers of the elements of a journey in its document. */
final class Pointers {
  private final Journey journey;

  Pointers(Journey journey) {
    this.journey = journey;
  }

  /** Returns the field that has the elements of a kind. */
  static String field(ElementKind kind) {
    return switch (kind) {
      case JOURNEY -> throw new AssertionError("the journey stands in no field");
      case PERSONA -> "personas";
      case STAKEHOLDER -> "stakeholders";
      case PHASE -> "phases";
      case TOUCHPOINT -> "touchpoints";
      case ACTION -> "actions";
      case LOYALTY_LOOP -> "loyaltyLoops";
    };
  }

  /** Returns the pointer of an element or attribute. */
  String of(ElementPath path) {
    StringBuilder pointer = new StringBuilder();
    JourneyElement element = journey;
    for (ElementPath.Step step : path.steps()) {
      List<? extends JourneyElement> siblings = children(element, step.kind());
      int index = 0;
      while (index < siblings.size() && !siblings.get(index).id().equals(step.id())) {
        index++;
      }
      if (index == siblings.size()) {
        throw new IllegalArgumentException(
            "the journey \"" + journey.id() + "\" has nothing at " + path);
      }
      pointer.append('/').append(field(step.kind())).append('/').append(index);
      element = siblings.get(index);
    }
    path.attribute().ifPresent(attribute -> pointer.append('/').append(attribute));
    return pointer.toString();
  }

  private static List<? extends JourneyElement> children(JourneyElement parent, ElementKind kind) {
    if (parent instanceof Journey journey) {
      return switch (kind) {
        case PERSONA -> journey.personas();
        case STAKEHOLDER -> journey.stakeholders();
        case PHASE -> journey.phases();
        case LOYALTY_LOOP -> journey.loyaltyLoops();
        default -> List.of();
      };
    }
    if (parent instanceof Phase phase && kind == ElementKind.TOUCHPOINT) {
      return phase.touchpoints();
    }
    return parent instanceof Touchpoint touchpoint && kind == ElementKind.ACTION
        ? touchpoint.actions()
        : List.of();
  }
}
