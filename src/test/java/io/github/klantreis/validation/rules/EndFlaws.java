package io.github.klantreis.validation.rules;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Place;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.phase.PhaseModel;
import io.github.klantreis.term.ActorKind;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.Market;
import io.github.klantreis.term.Sense;
import io.github.klantreis.term.Side;
import io.github.klantreis.validation.rules.Flaw.Base;
import io.github.klantreis.vocabulary.Text;
import java.util.List;

/** A flaw for each rule on where a journey ends. */
final class EndFlaws {
  private EndFlaws() {}

  static List<Flaw> all() {
    return List.of(
        Flaw.of(
                "journey-ends-low",
                Base.B2C,
                "phase[advocacy]/touchpoint[regrets]",
                EndFlaws::regretting)
            .bringing("transition-gap"),
        Flaw.of(
                "journey-ends-in-hand-over",
                Base.B2C,
                "phase[advocacy]/touchpoint[passed-on]",
                EndFlaws::passedOn)
            .bringing("transition-gap", "hand-over-without-channel"),
        Flaw.bare(
            Flaw.of(
                "journey-ends-at-purchase",
                Base.B2C,
                "phase[there]/touchpoint[orders]",
                any -> cafe())),
        Flaw.of(
            "branch-ends-empty",
            Base.B2C,
            "phase[advocacy]/@branchings",
            journey ->
                journey.withPhase(
                    "advocacy",
                    p ->
                        p.choice(
                            "goes-on",
                            "Will the neighbours buy?",
                            c ->
                                c.branch(
                                        "yes",
                                        "Yes",
                                        b ->
                                            b.touchpoint(
                                                Edits.asked("tells", "Tells them").build()))
                                    .branch("no", "No", b -> b.share(60))))));
  }

  private static Journey regretting(Journey journey) {
    return journey.edit(
        e ->
            e.insert(
                Touchpoint.builder("regrets", "Regrets it")
                    .channel(Channel.WORD_OF_MOUTH)
                    .sense(Sense.SIGHT)
                    .emotion(Emotion.negative("sorry"))
                    .painPoint("Nobody warned of the snow")
                    .opportunity("Warn them in autumn")
                    .build(),
                Place.endOf("advocacy")));
  }

  private static Journey passedOn(Journey journey) {
    return journey.edit(
        e ->
            e.journey(
                    j ->
                        j.actor("bot", "The chatbot", Side.COMPANY, a -> a.kind(ActorKind.SYSTEM))
                            .actor("adviser", "The adviser", Side.COMPANY, a -> {}))
                .insert(
                    Edits.fromUs("passed-on", "Is passed on")
                        .initiator("bot")
                        .receiver("adviser")
                        .build(),
                    Place.endOf("advocacy")));
  }

  private static Journey cafe() {
    PhaseKind there = PhaseKind.of("there", Text.en("There").nl("Daar"));
    return Journey.builder("cafe", "A coffee")
        .market(Market.B2C)
        .phaseModel(
            PhaseModel.builder("cafe", Text.en("At the café").nl("In het café"))
                .phase(there)
                .build())
        .phase(there, p -> p.touchpoint("orders", "Orders a coffee"))
        .build();
  }
}
