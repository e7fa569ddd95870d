package io.github.klantreis.model;

import io.github.klantreis.description.Attribute;
import io.github.klantreis.term.Side;

/** The same journey made anew, element by element and attribute by attribute: nothing is shared. */
public final class Rebuilding {
  private Rebuilding() {}

  public static JourneyBuilder of(Journey journey) {
    JourneyBuilder copy = copy(journey, Journey.builder("copy", "copy"));
    journey
        .personas()
        .forEach(
            persona -> copy.persona(copy(persona, Persona.builder("copy", "copy")).assemble()));
    journey
        .actors()
        .forEach(
            holder ->
                copy.actor(copy(holder, Actor.builder("copy", "copy", Side.CUSTOMER)).assemble()));
    notes(journey, copy);
    journey.phases().forEach(phase -> copy.phase(of(phase)));
    journey
        .loyaltyLoops()
        .forEach(
            loop -> copy.loyaltyLoop(copy(loop, LoyaltyLoop.builder("copy", "copy")).assemble()));
    return copy;
  }

  public static Phase of(Phase phase) {
    PhaseBuilder copy = copy(phase, Phase.builder(phase.kind()));
    notes(phase, copy);
    copy.touchpoints(phase.touchpoints().stream().map(Rebuilding::of).toList(), phase.branches());
    return copy.assemble();
  }

  public static Touchpoint of(Touchpoint touchpoint) {
    TouchpointBuilder copy = copy(touchpoint, Touchpoint.builder("copy", "copy"));
    notes(touchpoint, copy);
    touchpoint
        .actions()
        .forEach(
            action -> copy.action(copy(action, MarketingAction.builder(action.kind())).assemble()));
    return copy.assemble();
  }

  private static void notes(NotedElement element, NotedElementBuilder<?> copy) {
    element
        .painPoints()
        .forEach(each -> copy.painPoint(copy(each, PainPoint.builder("copy")).assemble()));
    element
        .opportunities()
        .forEach(each -> copy.opportunity(copy(each, Opportunity.builder("copy")).assemble()));
    element
        .solutions()
        .forEach(each -> copy.solution(copy(each, Solution.builder("copy")).assemble()));
    element.ideas().forEach(each -> copy.idea(copy(each, Idea.builder("copy")).assemble()));
  }

  private static <B extends ElementBuilder<B>> B copy(JourneyElement element, B builder) {
    for (Attribute<?, ?> attribute : element.elementKind().attributes()) {
      element
          .value(attribute)
          .ifPresentOrElse(value -> builder.set(attribute, value), () -> builder.clear(attribute));
    }
    return builder;
  }
}
