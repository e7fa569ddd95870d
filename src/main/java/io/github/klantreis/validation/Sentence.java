package io.github.klantreis.validation;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.model.Actor;
import io.github.klantreis.model.ElementKind;
import io.github.klantreis.model.Idea;
import io.github.klantreis.model.JourneyElement;
import io.github.klantreis.model.JourneyHeading;
import io.github.klantreis.model.LoyaltyLoop;
import io.github.klantreis.model.MarketingAction;
import io.github.klantreis.model.Opportunity;
import io.github.klantreis.model.PainPoint;
import io.github.klantreis.model.Persona;
import io.github.klantreis.model.PhaseHeading;
import io.github.klantreis.model.Solution;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Composed;

/** Makes validators of sentences; the sentence is composed from the words of its conditions. */
final class Sentence {
  private static final Text MUST = Text.en("\"{name}\" must {words}").nl("\"{name}\" moet {words}");
  private static final Text MUST_NOT =
      Text.en("\"{name}\" must not {words}").nl("\"{name}\" mag niet {words}");

  private Sentence() {}

  static <E extends JourneyElement> JourneyValidator<E> validator(
      ValidatorDefinition<E> definition, Condition<? super E> condition, boolean wanted) {
    requireNonNull(condition, "condition");
    Condition<? super E> opposite = condition.oppositeOrNull();
    if (opposite != null) {
      return validator(definition, opposite, !wanted); // No sentence says "must not not".
    }
    // In the languages of the words only: no sentence begins in Dutch and goes on in English.
    Text message =
        Composed.inBoth(wanted ? MUST : MUST_NOT, condition.words(), (must, words) -> must);
    ValidatorDefinition<E> described =
        definition.hasSummary()
            ? definition
            : definition.summary(summary(definition, condition, wanted));
    return new LambdaValidator<>(
        described,
        (element, context) -> {
          if (condition.holds(element) != wanted) {
            context.report(message).with("name", element).with("words", condition.words());
          }
        },
        condition.decidingClass());
  }

  private static <E extends JourneyElement> Text summary(
      ValidatorDefinition<E> definition, Condition<? super E> condition, boolean wanted) {
    Text subject = subject(definition.elementType());
    Text phases = null;
    for (PhaseKind kind : definition.phases()) {
      phases =
          phases == null
              ? Composed.inEither(Text.en("in").nl("in"), kind.label(), Sentence::spaced)
              : Composed.inEither(
                  Composed.inEither(phases, Text.en("or").nl("of"), Sentence::spaced),
                  kind.label(),
                  Sentence::spaced);
    }
    if (phases != null) {
      subject = Composed.inEither(subject, phases, Sentence::spaced);
    }
    if (definition.filter().isPresent()) {
      Condition<E> filter = definition.filter().get();
      Condition<E> opposite = filter.oppositeOrNull();
      Text that =
          opposite == null ? Text.en("that").nl("die") : Text.en("that do not").nl("die niet");
      subject =
          Composed.inBoth(
              Composed.inBoth(subject, that, Sentence::spaced),
              (opposite == null ? filter : opposite).words(),
              Sentence::spaced);
    }
    for (DefinitionFacts.Around<E> around : definition.around()) {
      subject =
          Composed.inEither(
              Composed.inEither(subject, Text.en("that").nl("die"), Sentence::spaced),
              around.words(),
              Sentence::spaced);
    }
    Text verb = wanted ? Text.en("must").nl("moeten") : Text.en("must not").nl("mogen niet");
    return Composed.inBoth(
        Composed.inBoth(subject, verb, Sentence::spaced), condition.words(), Sentence::spaced);
  }

  private static String spaced(String one, String other) {
    return one + " " + other;
  }

  private static Text subject(Class<?> type) {
    if (type == Touchpoint.class) {
      return ElementKind.TOUCHPOINT.pluralLabel();
    }
    if (PhaseHeading.class.isAssignableFrom(type)) {
      return ElementKind.PHASE.pluralLabel();
    }
    if (type == MarketingAction.class) {
      return ElementKind.ACTION.pluralLabel();
    }
    if (type == Persona.class) {
      return ElementKind.PERSONA.pluralLabel();
    }
    if (type == Actor.class) {
      return ElementKind.ACTOR.pluralLabel();
    }
    if (type == PainPoint.class) {
      return ElementKind.PAIN_POINT.pluralLabel();
    }
    if (type == Opportunity.class) {
      return ElementKind.OPPORTUNITY.pluralLabel();
    }
    if (type == Solution.class) {
      return ElementKind.SOLUTION.pluralLabel();
    }
    if (type == Idea.class) {
      return ElementKind.IDEA.pluralLabel();
    }
    if (type == LoyaltyLoop.class) {
      return ElementKind.LOYALTY_LOOP.pluralLabel();
    }
    if (JourneyHeading.class.isAssignableFrom(type)) {
      return ElementKind.JOURNEY.pluralLabel();
    }
    return Text.en("elements").nl("onderdelen");
  }
}
