package io.github.klantreis.validation.rules.summary;

import io.github.klantreis.term.JourneyState;
import java.util.Optional;

/** What is wanted, of which nothing can be measured, asked or improved yet. */
public final class ToBe {
  private ToBe() {}

  /** Whether a journey or a touchpoint of this state is to be. */
  public static boolean is(Optional<JourneyState> state) {
    return state.filter(JourneyState.TO_BE::equals).isPresent();
  }
}
