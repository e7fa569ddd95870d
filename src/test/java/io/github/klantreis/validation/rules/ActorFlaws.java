package io.github.klantreis.validation.rules;

import static io.github.klantreis.validation.rules.Edits.heading;

import io.github.klantreis.model.Journey;
import io.github.klantreis.term.Side;
import io.github.klantreis.validation.rules.Flaw.Base;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        Flaw.of("hand-overs-untold", Base.B2C, "journey", ActorFlaws::passedOn)
            .bringing(
                "drop-off-risk", "emotion-low-without-opportunity", "hand-over-without-channel"),
        Flaw.of("actor-without-voice", Base.B2C, "actor[son]", ActorFlaws::helped),
        Flaw.of(
            "actor-without-part",
            Base.B2C,
            "actor[court]",
            heading(j -> j.actor("court", "The court", Side.PARTNER, a -> {}))));
  }

  private static Journey passedOn(Journey journey) {
    return journey.edit(
        e ->
            e.touchpoint("waits", t -> t.involved(List.of()))
                .touchpoint(
                    "installation",
                    t ->
                        t.measuredEmotion(Optional.empty())
                            .participantEmotions(Map.of())
                            .emotion(-1, "annoyed")));
  }

  private static Journey helped(Journey journey) {
    return journey.edit(
        e ->
            e.journey(j -> j.actor("son", "The son", Side.CUSTOMER, a -> {}))
                .touchpoint("calculates", t -> t.initiator("son"))
                .touchpoint("sees-ad", t -> t.initiator("son")));
  }
}
