package io.github.klantreis.model;

import org.immutables.value.Value;

/**
 * The elements as values, with a short {@code toString}, which an interface cannot give them; notes
 * and touchpoints have classes of their own.
 */
@Value.Enclosing
@SuppressWarnings("immutables:subtype") // a test checks the order of the arguments
final class ElementValues {
  private ElementValues() {}

  @Value.Immutable
  abstract static sealed class PersonaValue extends Marked implements Persona
      permits ImmutableElementValues.PersonaValue {
    @Override
    public final String toString() {
      return "Persona[" + id() + ", " + name() + "]";
    }
  }

  @Value.Immutable
  abstract static sealed class ActorValue extends Marked implements Actor
      permits ImmutableElementValues.ActorValue {
    @Override
    public final String toString() {
      return "Actor[" + id() + ", " + name() + "]";
    }
  }

  @Value.Immutable
  abstract static sealed class JourneyHeadingValue extends Marked implements JourneyHeading
      permits ImmutableElementValues.JourneyHeadingValue {
    @Override
    public final String toString() {
      return "JourneyHeading[" + id() + "]";
    }
  }

  @Value.Immutable
  abstract static sealed class LoyaltyLoopValue extends Marked implements LoyaltyLoop
      permits ImmutableElementValues.LoyaltyLoopValue {
    @Override
    public final String toString() {
      return "LoyaltyLoop[" + id() + ", " + from() + " to " + to() + "]";
    }
  }

  @Value.Immutable
  abstract static sealed class MarketingActionValue extends Marked implements MarketingAction
      permits ImmutableElementValues.MarketingActionValue {
    @Override
    public final String toString() {
      return "MarketingAction[" + id() + "]";
    }
  }

  @Value.Immutable
  abstract static sealed class PhaseHeadingValue extends Marked implements PhaseHeading
      permits ImmutableElementValues.PhaseHeadingValue {
    @Override
    public final String toString() {
      return "PhaseHeading[" + id() + "]";
    }
  }
}
