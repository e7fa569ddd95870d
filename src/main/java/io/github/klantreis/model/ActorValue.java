package io.github.klantreis.model;

import org.immutables.value.Value;

/** Gives the generated value a short {@code toString}, which an interface cannot. */
@Value.Immutable
@SuppressWarnings("immutables:subtype") // a test checks the order of the arguments
abstract sealed class ActorValue extends Marked implements Actor permits ImmutableActorValue {
  @Override
  public final String toString() {
    return "Actor[" + id() + ", " + name() + "]";
  }
}
