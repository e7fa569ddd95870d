package io.github.klantreis.atlas;

import org.immutables.value.Value;

/** Gives the generated value a short {@code toString}, which an interface cannot. */
@Value.Immutable
@SuppressWarnings("immutables:subtype") // a test checks the order of the arguments
abstract sealed class DrillDownValue implements DrillDown permits ImmutableDrillDownValue {
  @Override
  public final String toString() {
    return "DrillDown[" + from().id() + ", " + element().id() + " to " + to().id() + "]";
  }
}
