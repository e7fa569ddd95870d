package io.github.klantreis.validation;

import io.github.klantreis.model.Actor;
import io.github.klantreis.model.ElementKind;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyElement;
import io.github.klantreis.model.JourneyHeading;
import io.github.klantreis.model.Located;
import io.github.klantreis.model.LoyaltyLoop;
import io.github.klantreis.model.MarketingAction;
import io.github.klantreis.model.Note;
import io.github.klantreis.model.NotedElement;
import io.github.klantreis.model.Persona;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.PhaseHeading;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.BranchPath;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An element that a validator checks, with all that the validator can see from there. Paths are
 * made only for findings; elements are compared by identity, as equal ones may be at two places.
 *
 * @param heading the heading of the journey
 * @param journey the whole journey for validators that are given it, else null
 * @param phase the whole phase for validators that are given it, else null
 * @param phaseHeading the heading of the phase that the element is in, or null
 * @param touchpoint the touchpoint that the element is or is in, or null
 * @param branch the branch that the touchpoint is in, or null
 * @param element the element
 * @param isOfFacts whether validators are given facts of phases, which may hold touchpoints as they
 *     were before a change: those are found by id
 */
@SuppressWarnings("ReferenceEquality") // equal elements may be at two places
record Site(
    JourneyHeading heading,
    @Nullable Journey journey,
    @Nullable Phase phase,
    @Nullable PhaseHeading phaseHeading,
    @Nullable Touchpoint touchpoint,
    @Nullable BranchPath branch,
    JourneyElement element,
    boolean isOfFacts) {

  /** A whole journey. */
  static Site of(Journey journey) {
    return new Site(journey.heading(), journey, null, null, null, null, journey, false);
  }

  /** A whole journey, of which validators are given facts. */
  static Site ofFacts(Journey journey) {
    return new Site(journey.heading(), journey, null, null, null, null, journey, true);
  }

  /** A note on a phase. */
  static Site of(JourneyHeading heading, PhaseHeading phase, Note note) {
    return new Site(heading, null, null, phase, null, null, note, false);
  }

  /** An element of a journey that is in no phase, or the heading of the journey. */
  static Site beside(JourneyHeading heading, JourneyElement element) {
    return new Site(heading, null, null, null, null, null, element, false);
  }

  /** A whole phase. */
  static Site of(JourneyHeading heading, Phase phase) {
    return new Site(heading, null, phase, phase.heading(), null, null, phase, false);
  }

  /** The heading of a phase. */
  static Site of(JourneyHeading heading, PhaseHeading phase) {
    return new Site(heading, null, null, phase, null, null, phase, false);
  }

  /** A touchpoint, or an action or a note at it. */
  static Site of(
      JourneyHeading heading, Phase phase, Touchpoint touchpoint, JourneyElement element) {
    BranchPath branch = phase.branches().get(touchpoint.id());
    return new Site(heading, null, null, phase.heading(), touchpoint, branch, element, false);
  }

  /** The path of the element that is looked at. */
  ElementPath subject() {
    ElementPath path = ElementPath.journey();
    if (phaseHeading != null) {
      path = path.child(ElementKind.PHASE, phaseHeading.id());
    }
    if (touchpoint != null) {
      path = path.child(ElementKind.TOUCHPOINT, touchpoint.id());
    }
    ElementKind kind = element.elementKind();
    return switch (kind) {
      case JOURNEY, PHASE, TOUCHPOINT -> path;
      default -> path.child(kind, element.id());
    };
  }

  /**
   * The path of an element that can be seen from here, or null.
   *
   * @param holder the element of a note or action, where it is known
   */
  @Nullable ElementPath find(@Nullable NotedElement holder, JourneyElement wanted) {
    if (holder == null) {
      return find(wanted);
    }
    ElementPath path = find(holder);
    return path != null && holds(holder, wanted)
        ? path.child(wanted.elementKind(), wanted.id())
        : null;
  }

  /** Whether an element is looked for in all that can be seen, as nobody said where it stands. */
  boolean isSearch(@Nullable NotedElement holder, JourneyElement wanted) {
    ElementKind kind = wanted.elementKind();
    return holder == null
        && touchpoint == null
        && (kind == ElementKind.ACTION || kind.isNote())
        && wanted != element;
  }

  /** The path of an element that can be seen from here, or null. */
  @Nullable ElementPath find(JourneyElement wanted) {
    if (wanted == element) {
      return subject();
    }
    if (wanted == heading || wanted == journey) {
      return ElementPath.journey();
    }
    ElementKind kind = wanted.elementKind();
    return switch (kind) {
      case JOURNEY -> null;
      case PERSONA -> {
        Optional<Persona> known = heading.persona(wanted.id());
        yield child(known.isPresent() && known.get() == wanted, kind, wanted);
      }
      case ACTOR -> {
        Optional<Actor> known = heading.actor(wanted.id());
        yield child(known.isPresent() && known.get() == wanted, kind, wanted);
      }
      case LOYALTY_LOOP -> {
        Optional<LoyaltyLoop> known =
            journey == null ? Optional.empty() : journey.loyaltyLoop(wanted.id());
        yield child(known.isPresent() && known.get() == wanted, kind, wanted);
      }
      case PHASE -> findPhase((PhaseHeading) wanted);
      case TOUCHPOINT -> findTouchpoint((Touchpoint) wanted);
      case ACTION -> findAction((MarketingAction) wanted);
      case PAIN_POINT, OPPORTUNITY, SOLUTION, IDEA -> findNote((Note) wanted);
    };
  }

  private static @Nullable ElementPath child(
      boolean known, ElementKind kind, JourneyElement wanted) {
    return known ? ElementPath.journey().child(kind, wanted.id()) : null;
  }

  private @Nullable ElementPath findPhase(PhaseHeading wanted) {
    if (phaseHeading != null && isSame(phaseHeading, wanted)) {
      return ElementPath.phase(wanted.id());
    }
    if (journey != null) {
      Optional<Phase> known = journey.phase(wanted.id());
      if (known.isPresent() && isSame(known.get(), wanted)) {
        return ElementPath.phase(wanted.id());
      }
    }
    return null;
  }

  private static boolean isSame(PhaseHeading known, PhaseHeading wanted) {
    return headingOf(known) == headingOf(wanted);
  }

  private static PhaseHeading headingOf(PhaseHeading phase) {
    return phase instanceof Phase whole ? whole.heading() : phase;
  }

  private @Nullable ElementPath findTouchpoint(Touchpoint wanted) {
    if (phaseHeading != null && wanted == touchpoint) {
      return ElementPath.touchpoint(phaseHeading.id(), wanted.id());
    }
    Phase holder =
        phase != null ? phase : journey == null ? null : journey.phaseOf(wanted.id()).orElse(null);
    if (holder == null) {
      return null;
    }
    Optional<Touchpoint> known = holder.touchpoint(wanted.id());
    return known.isPresent() && (isOfFacts || known.get() == wanted)
        ? ElementPath.touchpoint(holder.id(), wanted.id())
        : null;
  }

  /** Notes with an id are found anywhere; equal sentences are different objects at each place. */
  private @Nullable ElementPath findNote(Note wanted) {
    ElementKind kind = wanted.elementKind();
    if (journey != null) {
      List<ElementPath> places =
          journey
              .walk(Note.class)
              .filter(located -> located.element() == wanted)
              .map(Located::path)
              .limit(2)
              .toList();
      return places.size() == 1 ? places.get(0) : null;
    }
    if (phase != null) {
      if (holds(phase, wanted)) {
        return ElementPath.phase(phase.id()).child(kind, wanted.id());
      }
      List<Touchpoint> holders =
          phase.touchpoints().stream().filter(each -> holds(each, wanted)).limit(2).toList();
      return holders.size() == 1
          ? ElementPath.touchpoint(phase.id(), holders.get(0).id()).child(kind, wanted.id())
          : null;
    }
    return phaseHeading != null && touchpoint != null && holds(touchpoint, wanted)
        ? ElementPath.touchpoint(phaseHeading.id(), touchpoint.id()).child(kind, wanted.id())
        : null;
  }

  private @Nullable ElementPath findAction(MarketingAction wanted) {
    if (phaseHeading != null && touchpoint != null) {
      return holds(touchpoint, wanted) ? actionPath(phaseHeading, touchpoint, wanted) : null;
    }
    List<Phase> phases =
        phase != null ? List.of(phase) : journey != null ? journey.phases() : List.of();
    ElementPath path = null;
    for (Phase each : phases) {
      for (Touchpoint candidate : each.touchpoints()) {
        if (holds(candidate, wanted)) {
          if (path != null) {
            return null; // It stands at several touchpoints: nobody can tell which is meant.
          }
          path = actionPath(each, candidate, wanted);
        }
      }
    }
    return path;
  }

  private static ElementPath actionPath(
      PhaseHeading holder, Touchpoint touchpoint, MarketingAction action) {
    return ElementPath.touchpoint(holder.id(), touchpoint.id())
        .child(ElementKind.ACTION, action.id());
  }

  private static boolean holds(NotedElement holder, JourneyElement wanted) {
    for (JourneyElement child : holder.children(wanted.elementKind())) {
      if (child == wanted) {
        return true;
      }
    }
    return false;
  }
}
