package io.github.klantreis.validation;

import io.github.klantreis.model.Actor;
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

/** Makes validators of sentences; the sentence is composed from the words of its conditions. */
final class Sentence {
  private static final Text MUST = Text.en("\"{name}\" must {words}").nl("\"{name}\" moet {words}");
  private static final Text MUST_NOT =
      Text.en("\"{name}\" must not {words}").nl("\"{name}\" mag niet {words}");

  private Sentence() {}

  static <E extends JourneyElement> JourneyValidator<E> validator(
      ValidatorDefinition<E> definition, Condition<? super E> condition, boolean wanted) {
    Condition<? super E> opposite = condition.oppositeOrNull();
    if (opposite != null) {
      return validator(definition, opposite, !wanted); // No sentence says "must not not".
    }
    // In the languages of the words only: no sentence begins in Dutch and goes on in English.
    Text message =
        Condition.joinedInBoth(wanted ? MUST : MUST_NOT, condition.words(), (must, words) -> must);
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
              ? Condition.composed(Text.en("in").nl("in"), kind.label(), Sentence::spaced)
              : Condition.composed(
                  Condition.composed(phases, Text.en("or").nl("of"), Sentence::spaced),
                  kind.label(),
                  Sentence::spaced);
    }
    if (phases != null) {
      subject = Condition.composed(subject, phases, Sentence::spaced);
    }
    if (definition.filter().isPresent()) {
      Condition<E> filter = definition.filter().get();
      Condition<E> opposite = filter.oppositeOrNull();
      Text that =
          opposite == null ? Text.en("that").nl("die") : Text.en("that do not").nl("die niet");
      subject =
          Condition.joinedInBoth(
              Condition.joinedInBoth(subject, that, Sentence::spaced),
              (opposite == null ? filter : opposite).words(),
              Sentence::spaced);
    }
    for (DefinitionFacts.Around<E> around : definition.around()) {
      subject =
          Condition.composed(
              Condition.composed(subject, Text.en("that").nl("die"), Sentence::spaced),
              around.words(),
              Sentence::spaced);
    }
    Text verb = wanted ? Text.en("must").nl("moeten") : Text.en("must not").nl("mogen niet");
    return Condition.joinedInBoth(
        Condition.joinedInBoth(subject, verb, Sentence::spaced),
        condition.words(),
        Sentence::spaced);
  }

  private static String spaced(String one, String other) {
    return one + " " + other;
  }

  private static Text subject(Class<?> type) {
    if (type == Touchpoint.class) {
      return Text.en("touchpoints").nl("contactmomenten");
    }
    if (PhaseHeading.class.isAssignableFrom(type)) {
      return Text.en("phases").nl("fasen");
    }
    if (type == MarketingAction.class) {
      return Text.en("marketing actions").nl("marketingacties");
    }
    if (type == Persona.class) {
      return Text.en("personas").nl("persona's");
    }
    if (type == Actor.class) {
      return Text.en("actors").nl("actoren");
    }
    if (type == PainPoint.class) {
      return Text.en("pain points").nl("pijnpunten");
    }
    if (type == Opportunity.class) {
      return Text.en("opportunities").nl("kansen");
    }
    if (type == Solution.class) {
      return Text.en("solutions").nl("oplossingen");
    }
    if (type == Idea.class) {
      return Text.en("ideas").nl("ideeën");
    }
    if (type == LoyaltyLoop.class) {
      return Text.en("loyalty loops").nl("loyalty loops");
    }
    if (JourneyHeading.class.isAssignableFrom(type)) {
      return Text.en("journeys").nl("klantreizen");
    }
    return Text.en("elements").nl("onderdelen");
  }
}
