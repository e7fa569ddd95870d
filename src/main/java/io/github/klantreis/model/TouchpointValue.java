package io.github.klantreis.model;

import java.util.List;
import org.immutables.value.Value;

/** Gives the generated value a short {@code toString}, which an interface cannot. */
@Value.Immutable
@SuppressWarnings("immutables:subtype") // a test checks the order of the arguments
abstract sealed class TouchpointValue extends Marked implements Touchpoint
    permits ImmutableTouchpointValue {
  abstract Notes notes();

  @Override
  public final List<PainPoint> painPoints() {
    return notes().painPoints();
  }

  @Override
  public final List<Opportunity> opportunities() {
    return notes().opportunities();
  }

  @Override
  public final List<Solution> solutions() {
    return notes().solutions();
  }

  @Override
  public final List<Idea> ideas() {
    return notes().ideas();
  }

  @Override
  public final String toString() {
    return "Touchpoint[" + id() + ", " + name() + "]";
  }
}
