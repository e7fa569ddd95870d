package io.github.klantreis.validation.rules;

import static io.github.klantreis.validation.rules.Flaw.Base.B2C;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.MarketingAction;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.Message;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.Intent;
import java.util.List;

/** Flaws that the consideration rules have to find. */
final class ConsiderationFlaws {
  private ConsiderationFlaws() {}

  static List<Flaw> all() {
    return List.of(
        Flaw.of(
                "consideration-too-commercial",
                B2C,
                "phase[consideration]",
                journey -> commercial(journey))
            .bringing("message-not-personal"),
        Flaw.of(
                "consideration-no-comparison",
                B2C,
                "phase[consideration]/@touchpoints",
                journey ->
                    Replacing.actions(
                            journey,
                            "consideration",
                            ActionKind.ARTICLE,
                            ActionKind.COMPARISON,
                            ActionKind.REVIEW,
                            ActionKind.TESTIMONIAL,
                            ActionKind.CASE_STUDY,
                            ActionKind.PERSONAL_ADVICE,
                            ActionKind.DEMO,
                            ActionKind.GUIDE)
                        .withTouchpoint(
                            "compares", t -> t.name("Reads on").channels(List.of(Channel.WEBSITE))))
            .bringing("consideration-no-social-proof"),
        Flaw.of(
            "consideration-no-social-proof",
            B2C,
            "phase[consideration]/@touchpoints",
            journey ->
                Replacing.actions(
                        journey,
                        "consideration",
                        ActionKind.ARTICLE,
                        ActionKind.REVIEW,
                        ActionKind.TESTIMONIAL,
                        ActionKind.CASE_STUDY)
                    .withTouchpoint(
                        "compares",
                        t -> t.channels(List.of(Channel.WEBSITE, Channel.COMPARISON_SITE)))),
        Flaw.of(
            "consideration-choice-stress-unnamed",
            B2C,
            "phase[consideration]/@touchpoints",
            journey ->
                journey.withTouchpoint(
                    "compares",
                    t ->
                        t.changeAction(
                            "comparison",
                            a ->
                                a.message(
                                    a.build()
                                        .message()
                                        .map(
                                            m ->
                                                m.toBuilder().namesChoiceStress(false).build()))))),
        Flaw.of(
            "decision-moment-missing",
            B2C,
            "phase[purchase]",
            journey -> journey.withTouchpoint("accepts-quote", t -> t.moments(List.of()))),
        Flaw.of(
            "own-brand-not-considered",
            B2C,
            "journey/@considerationSet",
            journey ->
                journey.edit(
                    e ->
                        e.journey(
                            j -> j.considerationSet(set -> set.initially("A").ownBrand("B"))))));
  }

  /** All actions of weighing want to sell; those without a message say what the first one says. */
  private static Journey commercial(Journey journey) {
    Message first =
        journey
            .touchpoint("calculates")
            .flatMap(t -> t.action("guide"))
            .flatMap(MarketingAction::message)
            .orElseThrow();
    return journey.withPhase(
        "consideration",
        p -> {
          for (Touchpoint touchpoint : journey.phase("consideration").orElseThrow().touchpoints()) {
            p.changeTouchpoint(
                touchpoint.id(),
                t -> {
                  for (MarketingAction action : touchpoint.actions()) {
                    Message message = action.message().orElse(first);
                    t.changeAction(
                        action.id(),
                        a -> a.message(message.toBuilder().intent(Intent.PROMOTIONAL).build()));
                  }
                });
          }
        });
  }
}
