package io.github.klantreis.validation.rules;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.PhaseBuilder;
import io.github.klantreis.model.TouchpointBuilder;
import io.github.klantreis.phase.PhaseKind;
import java.util.function.Consumer;

/** The smallest journeys that have what a rule looks at. */
public final class Journeys {
  private Journeys() {}

  /** A journey of one empty phase. */
  public static Journey phase(PhaseKind kind) {
    return phase(kind, p -> {});
  }

  /** A journey of one phase. */
  public static Journey phase(PhaseKind kind, Consumer<PhaseBuilder> details) {
    return Journey.builder("shop", "Shop").phase(kind, details).build();
  }

  /** A journey of one bare touchpoint. */
  public static Journey touchpoint(PhaseKind kind, String id, String name) {
    return touchpoint(kind, id, name, t -> {});
  }

  /** A journey of one touchpoint. */
  public static Journey touchpoint(
      PhaseKind kind, String id, String name, Consumer<TouchpointBuilder> details) {
    return phase(kind, p -> p.touchpoint(id, name, details));
  }
}
