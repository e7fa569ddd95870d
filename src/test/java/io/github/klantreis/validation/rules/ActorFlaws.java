package io.github.klantreis.validation.rules;

import static io.github.klantreis.validation.rules.Edits.heading;

import io.github.klantreis.model.Journey;
import io.github.klantreis.term.Side;
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
            journey -> journey.withTouchpoint("waits", t -> t.involved(List.of()))),
        Flaw.of("actor-without-voice", Base.B2C, "actor[son]", ActorFlaws::helped),
        Flaw.of(
            "actor-without-part",
            Base.B2C,
            "actor[court]",
            heading(j -> j.actor("court", "The court", Side.PARTNER, a -> {}))));
  }

  private static Journey helped(Journey journey) {
    return journey.edit(
        e ->
            e.journey(j -> j.actor("son", "The son", Side.CUSTOMER, a -> {}))
                .touchpoint("calculates", t -> t.initiator("son"))
                .touchpoint("sees-ad", t -> t.initiator("son")));
  }
}
