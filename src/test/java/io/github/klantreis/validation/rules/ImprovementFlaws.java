package io.github.klantreis.validation.rules;

import static io.github.klantreis.validation.rules.Edits.changeAll;

import io.github.klantreis.model.Journey;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.validation.rules.Flaw.Base;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A flaw for each rule on what could be better. */
final class ImprovementFlaws {
  private ImprovementFlaws() {}

  static List<Flaw> all() {
    return List.of(
        Flaw.of("pains-unanswered", Base.B2C, "journey", ImprovementFlaws::unanswered)
            .bringing(
                "drop-off-risk",
                "emotion-low-without-opportunity",
                "expectation-missed",
                "pain-severe-unaddressed"),
        Flaw.of(
            "pain-passed-over",
            Base.B2C,
            "phase[awareness]/touchpoint[sees-ad]/pain-point[dull]",
            journey ->
                journey.withTouchpoint(
                    "sees-ad",
                    t ->
                        t.ideas(List.of())
                            .solutions(List.of())
                            .opportunities(List.of())
                            .painPoint("loud", "It is loud")
                            .painPoint("dull", "It is dull")
                            .opportunity("softer", "Make it softer", o -> o.addresses("loud")))),
        Flaw.of("improvement-missing", Base.B2C, "journey", ImprovementFlaws::nothingToImprove)
            .bringing("drop-off-risk", "emotion-flat", "expectation-missed", "suppression-unused"));
  }

  private static Journey unanswered(Journey journey) {
    return Edits.eachTouchpoint(
        Edits.eachPhase(
            journey.edit(
                e -> {
                  e.journey(j -> j.opportunities(List.of()).solutions(List.of()).ideas(List.of()));
                  e.removeDanglingReferences(gone -> {});
                }),
            p -> p.opportunities(List.of()).solutions(List.of()).ideas(List.of())),
        t -> t.opportunities(List.of()).solutions(List.of()).ideas(List.of()));
  }

  private static Journey nothingToImprove(Journey journey) {
    return changeAll(
            (touchpoint, t) ->
                t.painPoints(List.of())
                    .channelEmotions(Map.of())
                    .participantEmotions(Map.of())
                    .measuredParticipantEmotions(Map.of())
                    .measuredEmotion(Optional.empty())
                    .emotion(Emotion.neutral("calm")))
        .apply(
            Edits.eachPhase(
                unanswered(journey),
                p -> p.painPoints(List.of()).measuredEmotion(Optional.empty())))
        .edit(e -> e.journey(j -> j.painPoints(List.of())));
  }
}
