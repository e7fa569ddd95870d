package io.github.klantreis.validation.rules;

import static io.github.klantreis.validation.rules.Flaw.Base.B2C;

import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.Advocacy;
import io.github.klantreis.term.Reward;
import java.util.List;

/** Flaws that the advocacy rules have to find. */
final class AdvocacyFlaws {
  private AdvocacyFlaws() {}

  static List<Flaw> all() {
    return List.of(
        Flaw.of(
            "advocacy-paid",
            B2C,
            "phase[advocacy]/touchpoint[opens-house]/action[ask-for-referral]",
            journey ->
                journey.withTouchpoint(
                    "opens-house",
                    t -> t.changeAction("ask-for-referral", a -> a.reward(Reward.FINANCIAL)))),
        Flaw.of(
            "advocacy-influencer-misfiled",
            B2C,
            "phase[advocacy]/touchpoint[opens-house]/action[influencer]",
            journey -> journey.withTouchpoint("opens-house", t -> t.action(ActionKind.INFLUENCER))),
        Flaw.of(
            "advocacy-no-recognition",
            B2C,
            "phase[advocacy]/@touchpoints",
            journey ->
                journey.edit(
                    e ->
                        e.touchpoint(
                                "tells-neighbours",
                                t ->
                                    t.changeAction(
                                        "recognition",
                                        a -> a.kind(ActionKind.LETTER).reward(Reward.NONE)))
                            .touchpoint(
                                "opens-house",
                                t ->
                                    t.changeAction(
                                        "ask-for-referral", a -> a.reward(Reward.NONE))))),
        Flaw.of(
            "advocacy-not-asked",
            B2C,
            "phase[advocacy]/@touchpoints",
            journey ->
                Replacing.actions(
                        journey, "advocacy", ActionKind.EMAIL, ActionKind.ASK_FOR_REFERRAL)
                    .withTouchpoint("opens-house", t -> t.advocacy(Advocacy.SPONTANEOUS))),
        Flaw.of(
            "phase-loyalty-missing",
            B2C,
            "journey/@phases",
            journey ->
                journey.edit(
                    e ->
                        e.loyaltyLoop("loyalty-to-purchase", l -> l.from("advocacy"))
                            .removePhase("loyalty"))));
  }
}
