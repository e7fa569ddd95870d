package io.github.klantreis.model;

import org.immutables.value.Value;

/** Gives the generated value a short {@code toString}, which an interface cannot. */
@Value.Immutable
@SuppressWarnings("immutables:subtype") // a test checks the order of the arguments
abstract sealed class StakeholderValue extends Marked implements Stakeholder
    permits ImmutableStakeholderValue {
  @Override
  public final String toString() {
    return "Stakeholder[" + id() + ", " + name() + "]";
  }
}
