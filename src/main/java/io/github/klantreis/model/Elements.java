package io.github.klantreis.model;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableList;
import io.github.klantreis.term.NamedParticipant;
import io.github.klantreis.term.Participant;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Suggestions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds elements in a journey. */
final class Elements {
  private Elements() {}

  static <E extends JourneyElement> Stream<Located<E>> walk(Journey journey, Class<E> type) {
    return (ExperienceElement.class.isAssignableFrom(type) ? experienced(journey) : all(journey))
        .filter(located -> type.isInstance(located.element()))
        .map(
            located -> {
              @SuppressWarnings("unchecked") // the element is known to be an E
              Located<E> ofType = (Located<E>) located;
              return ofType;
            });
  }

  private static Stream<Located<?>> all(Journey journey) {
    return Stream.of(
            Stream.<Located<?>>of(new Located<>(journey, null, null)),
            journey.personas().stream().map(persona -> new Located<>(persona, null, null)),
            journey.actors().stream().map(holder -> new Located<>(holder, null, null)),
            notes(journey, null, null),
            journey.phases().stream().flatMap(Elements::inPhase),
            journey.loyaltyLoops().stream().map(loop -> new Located<>(loop, null, null)))
        .flatMap(part -> part);
  }

  /** The phases and touchpoints, without looking at what stands at them. */
  private static Stream<Located<?>> experienced(Journey journey) {
    return journey.phases().stream()
        .flatMap(
            phase ->
                Stream.concat(
                    Stream.of(new Located<>(phase, phase, null)),
                    phase.touchpoints().stream()
                        .map(touchpoint -> new Located<>(touchpoint, phase, touchpoint))));
  }

  private static Stream<Located<?>> inPhase(Phase phase) {
    return Stream.of(
            Stream.<Located<?>>of(new Located<>(phase, phase, null)),
            notes(phase, phase, null),
            phase.touchpoints().stream().flatMap(touchpoint -> atTouchpoint(phase, touchpoint)))
        .flatMap(part -> part);
  }

  private static Stream<Located<?>> atTouchpoint(Phase phase, Touchpoint touchpoint) {
    Stream<Located<?>> own = Stream.of(new Located<>(touchpoint, phase, touchpoint));
    Stream<Located<?>> actions =
        touchpoint.actions().stream().map(action -> new Located<>(action, phase, touchpoint));
    return Notes.areNone(touchpoint)
        ? Stream.concat(own, actions)
        : Stream.of(own, notes(touchpoint, phase, touchpoint), actions).flatMap(part -> part);
  }

  private static Stream<Located<?>> notes(
      NotedElement element, @Nullable Phase phase, @Nullable Touchpoint touchpoint) {
    Stream.Builder<Located<?>> notes = Stream.builder();
    Notes.on(element).each(note -> notes.add(new Located<>(note, phase, touchpoint)));
    return notes.build();
  }

  static Optional<JourneyElement> find(Journey journey, ElementPath path) {
    List<ElementPath.Step> steps = path.steps();
    if (steps.isEmpty()) {
      return Optional.of(journey);
    }
    Optional<? extends JourneyElement> found = child(journey, steps.get(0));
    for (ElementPath.Step step : steps.subList(1, steps.size())) {
      found = found.flatMap(parent -> child(parent, step));
    }
    return found.map(element -> element);
  }

  private static Optional<? extends JourneyElement> child(
      JourneyElement parent, ElementPath.Step step) {
    if (step.kind().isNote() && parent instanceof NotedElement noted) {
      return noted.children(step.kind()).stream()
          .filter(note -> note.id().equals(step.id()))
          .findFirst();
    }
    if (parent instanceof Journey journey) {
      return switch (step.kind()) {
        case PERSONA -> journey.persona(step.id());
        case ACTOR -> journey.actor(step.id());
        case PHASE -> journey.phase(step.id());
        case LOYALTY_LOOP -> journey.loyaltyLoop(step.id());
        default -> Optional.empty();
      };
    }
    if (parent instanceof Phase phase && step.kind() == ElementKind.TOUCHPOINT) {
      return phase.touchpoint(step.id());
    }
    if (parent instanceof Touchpoint touchpoint && step.kind() == ElementKind.ACTION) {
      return touchpoint.action(step.id());
    }
    return Optional.empty();
  }

  /** Returns the persona or actor that a participant names. */
  static JourneyElement participant(JourneyHeading journey, Participant participant) {
    String id = ((NamedParticipant) requireNonNull(participant, "participant")).id();
    Optional<? extends JourneyElement> persona = journey.persona(id);
    return (persona.isPresent() ? persona : journey.actor(id))
        .<JourneyElement>map(named -> named)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    Suggestions.unknown(
                        "persona or actor",
                        id,
                        "there are",
                        Stream.of(journey.personas(), journey.actors())
                            .flatMap(List::stream)
                            .map(JourneyElement::id)
                            .toList())));
  }

  /** Says that there is no element of a kind with an id, and which there are. */
  static Text unknown(ElementKind kind, String id, Collection<? extends JourneyElement> known) {
    return Suggestions.unknown(
        kind.label(), id, Suggestions.THERE_ARE, Collections2.transform(known, JourneyElement::id));
  }

  /** Returns the elements with one of them changed; the same collection if nothing changed. */
  static <E extends JourneyElement> Collection<E> change(
      Collection<E> elements, String id, ElementKind kind, UnaryOperator<E> change) {
    requireNonNull(id, "id");
    List<E> changed = new ArrayList<>(elements);
    for (int i = 0; i < changed.size(); i++) {
      if (changed.get(i).id().equals(id)) {
        E after = change.apply(changed.get(i));
        if (after.equals(changed.get(i))) {
          return elements;
        }
        changed.set(i, after);
        return ImmutableList.copyOf(changed);
      }
    }
    throw new RefusedEditException(unknown(kind, id, elements));
  }
}
