package io.github.klantreis.model;

import java.util.List;

/** The same journey made anew, element by element and attribute by attribute: nothing is shared. */
final class Rebuilding {
  private Rebuilding() {}

  static JourneyBuilder of(Journey journey) {
    JourneyBuilder copy = copy(Attributes.JOURNEY, journey, Journey.builder("copy", "copy"));
    journey
        .personas()
        .forEach(
            persona ->
                copy.persona(
                    copy(Attributes.PERSONA, persona, Persona.builder("copy", "copy")).assemble()));
    journey
        .stakeholders()
        .forEach(
            holder ->
                copy.stakeholder(
                    copy(Attributes.STAKEHOLDER, holder, Stakeholder.builder("copy", "copy"))
                        .assemble()));
    journey.phases().forEach(phase -> copy.phase(of(phase)));
    journey
        .loyaltyLoops()
        .forEach(
            loop ->
                copy.loyaltyLoop(
                    copy(Attributes.LOYALTY_LOOP, loop, LoyaltyLoop.builder("copy", "copy"))
                        .assemble()));
    return copy;
  }

  static Phase of(Phase phase) {
    PhaseBuilder copy = copy(Attributes.PHASE, phase, Phase.builder(phase.kind()));
    phase.touchpoints().forEach(touchpoint -> copy.touchpoint(of(touchpoint)));
    return copy.assemble();
  }

  static Touchpoint of(Touchpoint touchpoint) {
    TouchpointBuilder copy =
        copy(Attributes.TOUCHPOINT, touchpoint, Touchpoint.builder("copy", "copy"));
    touchpoint
        .actions()
        .forEach(
            action ->
                copy.action(
                    copy(Attributes.ACTION, action, MarketingAction.builder(action.kind()))
                        .assemble()));
    return copy.assemble();
  }

  private static <E extends JourneyElement, B extends ElementBuilder<B>> B copy(
      Attributes<E, B> attributes, E element, B builder) {
    for (Attribute<E, B> attribute : List.copyOf(attributes.all())) {
      attribute.set().accept(builder, attribute.value().apply(element));
    }
    return builder;
  }
}
