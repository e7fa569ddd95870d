package io.github.klantreis.validation.rules;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.description.Attribute;
import io.github.klantreis.description.Description;
import io.github.klantreis.model.ElementKind;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyEditor;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Place;
import io.github.klantreis.model.Reading;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.validation.Finding;
import io.github.klantreis.validation.FixOffers;
import io.github.klantreis.vocabulary.Text;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What is offered where something stands twice: to make one of the two, if that loses nothing. */
final class JoinFixes {
  private static final Text AT_THE_END =
      Text.en("Put its touchpoints at the end of \"{phase}\"")
          .nl("Zet de contactmomenten achteraan in \"{phase}\"");

  /** What a touchpoint may take from its phase. */
  private static final ImmutableList<Function<Reading, Object>> READ =
      ImmutableList.of(
          Reading::emotion,
          Reading::measuredEmotion,
          Reading::participantEmotions,
          Reading::measuredParticipantEmotions,
          Reading::customerNeeds,
          Reading::customerGoals,
          Reading::goals,
          Reading::evidence);

  private JoinFixes() {}

  /** Offers to leave out a touchpoint of which the one of the same name says the same. */
  static void offerOneTouchpoint(Phase phase, Finding finding, FixOffers offers) {
    Touchpoint again = phase.touchpoint(offers.touchpointId()).orElseThrow();
    Touchpoint first = phase.touchpoint(lastId(finding.related().get(0))).orElseThrow();
    if (phase.branchings().isEmpty()
        && isSaidBy(Set.of("id", "name"), ElementKind.TOUCHPOINT, again, first)
        && again.concernedPersonas().equals(first.concernedPersonas())
        && hasNoChildren(offers.journey(), finding.path(), Set.of())
        && !isNextStep(offers.journey(), again)) {
      offers.choice(
          "leave-out",
          again.id(),
          Text.en("It is the same touchpoint, noted twice; leave this one out")
              .nl("Het is hetzelfde contactmoment, twee keer genoteerd; laat dit weg"),
          edit -> edit.removeTouchpoint(again.id()));
    }
  }

  /** Offers to put the touchpoints of a phase behind those of the former one of its kind. */
  static void offerOnePhase(Journey journey, Finding finding, FixOffers offers) {
    Phase again = journey.phase(lastId(finding.path())).orElseThrow();
    Phase former = journey.phase(lastId(finding.related().get(0))).orElseThrow();
    if (again.branchings().isEmpty()
        && isSaidBy(
            Set.of("id", "kind", "name"), ElementKind.PHASE, again.heading(), former.heading())
        && hasNoChildren(journey, finding.path(), Set.of(ElementKind.TOUCHPOINT))
        && again.touchpoints().stream()
            .allMatch(each -> readsTheSameIn(former, again.reading(each)))
        && !isEndOfLoop(journey, again)) {
      offers.choice(
          "join",
          former.id(),
          AT_THE_END,
          Map.of("phase", former),
          edit -> join(again, former, edit));
    }
  }

  /** Whether a touchpoint, where it is silent, takes the same from a phase as from its own. */
  private static boolean readsTheSameIn(Phase phase, Reading here) {
    Reading there = new Reading(phase.heading(), here.touchpoint(), Optional.empty());
    return READ.stream().allMatch(part -> part.apply(here).equals(part.apply(there)));
  }

  private static void join(Phase again, Phase former, JourneyEditor edit) {
    again
        .touchpoints()
        .forEach(touchpoint -> edit.moveTouchpoint(touchpoint.id(), Place.endOf(former.id())));
    edit.removePhase(again.id());
  }

  static boolean isEndOfLoop(Journey journey, Phase phase) {
    return journey.loyaltyLoops().stream()
        .anyMatch(loop -> loop.from().equals(phase.id()) || loop.to().equals(phase.id()));
  }

  private static boolean isNextStep(Journey journey, Touchpoint touchpoint) {
    return journey
        .touchpoints()
        .flatMap(before -> before.nextSteps().stream())
        .anyMatch(step -> step.touchpointId().equals(touchpoint.id()));
  }

  private static boolean hasNoChildren(Journey journey, ElementPath path, Set<ElementKind> but) {
    return journey
        .walk()
        .noneMatch(
            located ->
                located.path().parent().equals(Optional.of(path))
                    && !but.contains(located.path().kind()));
  }

  private static String lastId(ElementPath path) {
    return path.steps().get(path.steps().size() - 1).id();
  }

  /** Whether an element has no value in any attribute, with exceptions, that another has not. */
  private static <T> boolean isSaidBy(Set<String> but, ElementKind kind, T element, T other) {
    @SuppressWarnings("unchecked") // the elements are of the kind, or the headings of such
    Description<T> description = (Description<T>) kind.description();
    return description.attributes().stream()
        .filter(attribute -> !but.contains(attribute.name()))
        .allMatch(attribute -> isSaidBy(attribute, element, other));
  }

  private static <T, V> boolean isSaidBy(Attribute<T, V> attribute, T element, T other) {
    Optional<V> value = attribute.value(element);
    return value.isEmpty()
        || value.filter(JoinFixes::isEmpty).isPresent()
        || value.equals(attribute.defaultValue())
        || value.equals(attribute.value(other));
  }

  private static boolean isEmpty(Object value) {
    return (value instanceof Collection<?> all && all.isEmpty())
        || (value instanceof Map<?, ?> entries && entries.isEmpty());
  }
}
