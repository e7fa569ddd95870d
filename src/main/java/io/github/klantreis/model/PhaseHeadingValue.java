package io.github.klantreis.model;

import org.immutables.value.Value;

/** The heading as a value, with a short {@code toString}. */
@Value.Immutable
@SuppressWarnings("immutables:subtype") // a test checks the order of the arguments
abstract sealed class PhaseHeadingValue extends Marked implements PhaseHeading
    permits ImmutablePhaseHeadingValue {
  @Override
  public final String toString() {
    return "PhaseHeading[" + id() + "]";
  }
}
