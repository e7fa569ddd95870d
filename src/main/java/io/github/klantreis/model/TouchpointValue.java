package io.github.klantreis.model;

import org.immutables.value.Value;

/** Gives the generated value a short {@code toString}, which an interface cannot. */
@Value.Immutable
@SuppressWarnings("immutables:subtype") // a test checks the order of the arguments
abstract sealed class TouchpointValue extends Marked implements Touchpoint
    permits ImmutableTouchpointValue {
  @Override
  public final String toString() {
    return "Touchpoint[" + id() + ", " + name() + "]";
  }
}
