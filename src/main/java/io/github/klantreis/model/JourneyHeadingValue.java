package io.github.klantreis.model;

import org.immutables.value.Value;

/** The heading as a value, with a short {@code toString}. */
@Value.Immutable
@SuppressWarnings("immutables:subtype") // a test checks the order of the arguments
abstract sealed class JourneyHeadingValue extends Marked implements JourneyHeading
    permits ImmutableJourneyHeadingValue {
  @Override
  public final String toString() {
    return "JourneyHeading[" + id() + "]";
  }
}
