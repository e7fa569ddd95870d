package io.github.klantreis.validation.rules;

import io.github.klantreis.validation.rules.Flaw.Base;
import java.util.List;

/** A flaw for each rule on actors. */
final class ActorFlaws {
  private ActorFlaws() {}

  static List<Flaw> all() {
    return List.of(
        Flaw.of(
            "hand-over-without-channel",
            Base.B2C,
            "phase[delivery]/touchpoint[installation]",
            journey -> journey.withTouchpoint("waits", t -> t.involved(List.of()))));
  }
}
