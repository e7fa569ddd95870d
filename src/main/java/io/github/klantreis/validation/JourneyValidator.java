package io.github.klantreis.validation;

import io.github.klantreis.model.Actor;
import io.github.klantreis.model.Idea;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyElement;
import io.github.klantreis.model.JourneyHeading;
import io.github.klantreis.model.LoyaltyLoop;
import io.github.klantreis.model.MarketingAction;
import io.github.klantreis.model.Opportunity;
import io.github.klantreis.model.PainPoint;
import io.github.klantreis.model.Persona;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.PhaseHeading;
import io.github.klantreis.model.Solution;
import io.github.klantreis.model.Touchpoint;

/**
 * A check on one type of element: what applications implement to extend Klantreis.
 *
 * <p>There are three forms, which all start with a definition: a lambda, {@code
 * JourneyValidator.forTouchpoints("acme.hours").check((touchpoint, context) -> …)}; a sentence,
 * {@code
 * JourneyValidator.forTouchpoints("acme.no-fax").inPhases(PURCHASE).mustNot(useChannel(FAX))}; and
 * a class that implements this interface.
 *
 * <p>A validator sees its element downwards and headings upwards, through the context. What it
 * cannot see it cannot depend on; therefore a result can be kept until the element or a heading
 * changes. It keeps no state and may be called by many threads at once. What it throws becomes a
 * finding that names it.
 *
 * @param <E> the type of element that it checks
 */
public interface JourneyValidator<E extends JourneyElement> {

  /**
   * Returns the definition of this validator. Called once, when it is registered.
   *
   * @return the definition
   */
  ValidatorDefinition<E> definition();

  /**
   * Checks one element and reports what is wrong to the context.
   *
   * @param element the element
   * @param context what is around the element; valid during this call only
   */
  void check(E element, ValidationContext context);

  /**
   * Starts a validator of whole journeys. It is run again after each change; where a few facts of
   * each phase are enough, {@link ValidatorDefinition#summarisingPhases} is cheaper.
   *
   * @param id the id, the same for ever: letters, digits and {@code . _ : -}
   * @return its definition, to be refined
   * @throws IllegalArgumentException if the id has another form
   */
  static ValidatorDefinition<Journey> forJourneys(String id) {
    return ValidatorDefinition.of(id, Journey.class);
  }

  /**
   * Starts a validator of journeys that checks all but phases and loops.
   *
   * @param id the id, the same for ever: letters, digits and {@code . _ : -}
   * @return its definition, to be refined
   * @throws IllegalArgumentException if the id has another form
   */
  static ValidatorDefinition<JourneyHeading> forJourneyHeadings(String id) {
    return ValidatorDefinition.of(id, JourneyHeading.class);
  }

  /**
   * Starts a validator of phases with their touchpoints: for what depends on order, number or
   * neighbours.
   *
   * @param id the id, the same for ever: letters, digits and {@code . _ : -}
   * @return its definition, to be refined
   * @throws IllegalArgumentException if the id has another form
   */
  static ValidatorDefinition<Phase> forPhases(String id) {
    return ValidatorDefinition.of(id, Phase.class);
  }

  /**
   * Starts a validator of phases that checks all but their touchpoints.
   *
   * @param id the id, the same for ever: letters, digits and {@code . _ : -}
   * @return its definition, to be refined
   * @throws IllegalArgumentException if the id has another form
   */
  static ValidatorDefinition<PhaseHeading> forPhaseHeadings(String id) {
    return ValidatorDefinition.of(id, PhaseHeading.class);
  }

  /**
   * Starts a validator of touchpoints.
   *
   * @param id the id, the same for ever: letters, digits and {@code . _ : -}
   * @return its definition, to be refined
   * @throws IllegalArgumentException if the id has another form
   */
  static ValidatorDefinition<Touchpoint> forTouchpoints(String id) {
    return ValidatorDefinition.of(id, Touchpoint.class);
  }

  /**
   * Starts a validator of marketing actions.
   *
   * @param id the id, the same for ever: letters, digits and {@code . _ : -}
   * @return its definition, to be refined
   * @throws IllegalArgumentException if the id has another form
   */
  static ValidatorDefinition<MarketingAction> forActions(String id) {
    return ValidatorDefinition.of(id, MarketingAction.class);
  }

  /**
   * Starts a validator of personas.
   *
   * @param id the id, the same for ever: letters, digits and {@code . _ : -}
   * @return its definition, to be refined
   * @throws IllegalArgumentException if the id has another form
   */
  static ValidatorDefinition<Persona> forPersonas(String id) {
    return ValidatorDefinition.of(id, Persona.class);
  }

  /**
   * Starts a validator of pain points: those on the journey, and those on phases and at
   * touchpoints. In {@linkplain ValidatorDefinition#inPhases certain phases}, those on the journey
   * are left out.
   *
   * @param id the id
   * @return its definition
   */
  static ValidatorDefinition<PainPoint> forPainPoints(String id) {
    return ValidatorDefinition.of(id, PainPoint.class);
  }

  /**
   * Starts a validator of opportunities: those on the journey, and those on phases and at
   * touchpoints. In {@linkplain ValidatorDefinition#inPhases certain phases}, those on the journey
   * are left out.
   *
   * @param id the id
   * @return its definition
   */
  static ValidatorDefinition<Opportunity> forOpportunities(String id) {
    return ValidatorDefinition.of(id, Opportunity.class);
  }

  /**
   * Starts a validator of solutions: those on the journey, and those on phases and at touchpoints.
   * In {@linkplain ValidatorDefinition#inPhases certain phases}, those on the journey are left out.
   *
   * @param id the id
   * @return its definition
   */
  static ValidatorDefinition<Solution> forSolutions(String id) {
    return ValidatorDefinition.of(id, Solution.class);
  }

  /**
   * Starts a validator of ideas: those on the journey, and those on phases and at touchpoints. In
   * {@linkplain ValidatorDefinition#inPhases certain phases}, those on the journey are left out.
   *
   * @param id the id
   * @return its definition
   */
  static ValidatorDefinition<Idea> forIdeas(String id) {
    return ValidatorDefinition.of(id, Idea.class);
  }

  /**
   * Starts a validator of actors.
   *
   * @param id the id, the same for ever: letters, digits and {@code . _ : -}
   * @return its definition, to be refined
   * @throws IllegalArgumentException if the id has another form
   */
  static ValidatorDefinition<Actor> forActors(String id) {
    return ValidatorDefinition.of(id, Actor.class);
  }

  /**
   * Starts a validator of loyalty loops. Which phases a loop skips only a validator of whole
   * journeys can see.
   *
   * @param id the id, the same for ever: letters, digits and {@code . _ : -}
   * @return its definition, to be refined
   * @throws IllegalArgumentException if the id has another form
   */
  static ValidatorDefinition<LoyaltyLoop> forLoyaltyLoops(String id) {
    return ValidatorDefinition.of(id, LoyaltyLoop.class);
  }

  /**
   * Starts a validator of all elements of a type, such as {@code ExperienceElement.class} for
   * phases and touchpoints. A supertype is given the headings of journeys and phases, not what is
   * in them.
   *
   * @param type the type
   * @param id the id, the same for ever: letters, digits and {@code . _ : -}
   * @param <E> the type
   * @return its definition, to be refined
   * @throws IllegalArgumentException if the id has another form
   */
  static <E extends JourneyElement> ValidatorDefinition<E> forElements(Class<E> type, String id) {
    return ValidatorDefinition.of(id, type);
  }
}
