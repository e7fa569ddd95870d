package io.github.klantreis.drawing.content;

import io.github.klantreis.change.wording.ValueText.Name;
import io.github.klantreis.description.ValueKind.Target;
import io.github.klantreis.drawing.wording.MapWords;
import io.github.klantreis.model.Actor;
import io.github.klantreis.model.ElementKind;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.JourneyElement;
import io.github.klantreis.model.LoyaltyLoop;
import io.github.klantreis.model.Opportunity;
import io.github.klantreis.model.PainPoint;
import io.github.klantreis.model.Persona;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.vocabulary.Text;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is called how in two journeys that are compared. Where two things have the same name, in one
 * of the journeys or one in each, their ids tell them apart: elements with the same parent, and
 * whatever a reference can lead to.
 */
final class ComparedNames {
  private static final Text LOOP =
      Text.en("{kind} from {from} to {to}").nl("{kind} van {from} naar {to}");

  private final MapWords words;
  private final Map<Target, Map<String, String>> referred = new EnumMap<>(Target.class);
  private final Sharing ofElements = new Sharing();
  private final Sharing ofReferred = new Sharing();

  ComparedNames(ComparedJourney before, ComparedJourney after, MapWords words) {
    this.words = words;
    for (ComparedJourney journey : List.of(before, after)) {
      journey.journey().lanes().forEach(lane -> refer(Target.LANE, lane.id(), lane.name()));
      journey.elements().values().forEach(this::refer);
    }
    // Loops are called by phases, whose names are known by now.
    for (ComparedJourney journey : List.of(before, after)) {
      journey.elements().forEach(this::child);
    }
  }

  /** Returns the name of what an id belongs to, in the journey before or else in that after. */
  Name of(Target target, String id) {
    String name = referred.getOrDefault(target, Map.of()).get(id);
    return name == null ? Name.unique(id) : ofReferred.name(target, name, id);
  }

  /** Returns the name of an element of one of the journeys. */
  Name of(ElementPath path, JourneyElement element) {
    String name = nameOf(element);
    return path.parent()
        .map(parent -> ofElements.name(parent, name, element.id()))
        .orElseGet(() -> Name.unique(name));
  }

  private void child(ElementPath path, JourneyElement element) {
    path.parent().ifPresent(parent -> ofElements.add(parent, nameOf(element), path));
  }

  private void refer(JourneyElement element) {
    ElementFacts.metricsOf(element)
        .forEach(each -> refer(Target.METRIC, each.id(), words.given(each.label())));
    if (element instanceof Persona) {
      refer(Target.PERSONA, element);
      refer(Target.PARTICIPANT, element);
    } else if (element instanceof Actor) {
      refer(Target.PARTICIPANT, element);
    } else if (element instanceof Phase) {
      refer(Target.PHASE, element);
    } else if (element instanceof Touchpoint) {
      refer(Target.TOUCHPOINT, element);
    } else if (element instanceof PainPoint) {
      refer(Target.PAIN_POINT, element);
    } else if (element instanceof Opportunity) {
      refer(Target.OPPORTUNITY, element);
    }
  }

  private void refer(Target target, JourneyElement element) {
    refer(target, element.id(), nameOf(element));
  }

  private void refer(Target target, String id, String name) {
    referred.computeIfAbsent(target, any -> new HashMap<>()).putIfAbsent(id, name);
    ofReferred.add(target, name, id);
  }

  private String nameOf(JourneyElement element) {
    if (element instanceof LoyaltyLoop loop) {
      return words.of(
          LOOP,
          Map.of(
              "kind", words.of(ElementKind.LOYALTY_LOOP),
              "from", phase(loop.from()),
              "to", phase(loop.to())));
    }
    return words.called(element);
  }

  private String phase(String id) {
    Name name = of(Target.PHASE, id);
    return name.marking(name.text());
  }

  /** The names that several things have which stand in the same place. */
  private static final class Sharing {
    private final Map<Placed, Object> owners = new HashMap<>();
    private final Set<Placed> shared = new HashSet<>();

    /** A name and the place where it tells things apart. */
    private record Placed(Object place, String name) {}

    void add(Object place, String name, Object owner) {
      Placed placed = new Placed(place, name);
      Object known = owners.putIfAbsent(placed, owner);
      if (known != null && !known.equals(owner)) {
        shared.add(placed);
      }
    }

    Name name(Object place, String name, String id) {
      boolean isShared = shared.contains(new Placed(place, name));
      return new Name(name, isShared ? Optional.of(id) : Optional.empty());
    }
  }
}
