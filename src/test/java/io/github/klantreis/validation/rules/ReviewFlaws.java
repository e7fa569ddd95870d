package io.github.klantreis.validation.rules;

import static io.github.klantreis.validation.rules.Edits.changeAll;
import static io.github.klantreis.validation.rules.Edits.heading;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Persona;
import io.github.klantreis.model.Place;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.model.TouchpointBuilder;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.part.Evidence;
import io.github.klantreis.part.NextStep;
import io.github.klantreis.term.ActorKind;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.InteractionType;
import io.github.klantreis.term.Moment;
import io.github.klantreis.term.Sense;
import io.github.klantreis.term.Side;
import io.github.klantreis.validation.rules.Flaw.Base;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A flaw for each rule on what reviewers miss. */
final class ReviewFlaws {
  private ReviewFlaws() {}

  static List<Flaw> all() {
    return List.of(
        Flaw.of("pains-unanswered", Base.B2C, "journey", ReviewFlaws::unanswered)
            .bringing(
                "dropoff-risk",
                "emotion-low-without-opportunity",
                "expectation-missed",
                "pain-severe-unaddressed"),
        Flaw.of(
                "wait-without-word",
                Base.B2C,
                "phase[awareness]/touchpoint[hears-nothing]",
                ReviewFlaws::waiting)
            .bringing("touchpoint-without-action", "transition-gap"),
        Flaw.of(
                "wait-in-words",
                Base.B2C,
                "phase[awareness]/touchpoint[sees-crew]/@waitBefore",
                journey ->
                    journey.withTouchpoint("sees-crew", t -> t.painPoint("Has to wait for it")))
            .bringing("pain-passed-over"),
        Flaw.of(
                "wait-beyond-journey",
                Base.B2C,
                "phase[awareness]/touchpoint[sees-ad]/@waitBefore",
                journey -> journey.withTouchpoint("sees-ad", t -> t.waitBefore(Period.ofYears(3))))
            .bringing("wait-without-word"),
        Flaw.of(
                "journey-ends-in-hand-over",
                Base.B2C,
                "phase[advocacy]/touchpoint[passed-on]",
                ReviewFlaws::passedOn)
            .bringing("transition-gap", "hand-over-without-channel"),
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
                            .painPoint("loud", "It is loud", p -> {})
                            .painPoint("dull", "It is dull", p -> {})
                            .opportunity("softer", "Make it softer", o -> o.addresses("loud")))),
        Flaw.of(
                "journey-ends-low",
                Base.B2C,
                "phase[advocacy]/touchpoint[regrets]",
                ReviewFlaws::regretting)
            .bringing("transition-gap"),
        Flaw.of("journey-only-succeeds", Base.B2C, "journey", ReviewFlaws::onlySucceeding)
            .bringing(
                "complaint-follow-up-missing",
                "emotion-drop-unexplained",
                "purchase-dropoffs-unmapped"),
        Flaw.of("actor-without-voice", Base.B2C, "actor[son]", ReviewFlaws::helped),
        Flaw.of("improvement-missing", Base.B2C, "journey", ReviewFlaws::nothingToImprove)
            .bringing("dropoff-risk", "emotion-flat", "expectation-missed", "suppression-unused"),
        Flaw.of("evidence-of-one", Base.B2C, "journey/@evidence", ReviewFlaws::told),
        Flaw.of("quote-missing", Base.B2C, "journey", ReviewFlaws::unheard)
            .bringing("empathy-map-missing"),
        Flaw.of(
            "actor-without-part",
            Base.B2C,
            "actor[court]",
            heading(j -> j.actor("court", "The court", Side.PARTNER, a -> {}))),
        Flaw.of(
            "evidence-weak",
            Base.B2C,
            "journey/@evidence",
            heading(
                j ->
                    j.evidence(
                        List.of(
                            Evidence.qualitative("12 interviews"),
                            Evidence.quantitative("64 % of 15 respondents give up"))))));
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

  private static Journey told(Journey journey) {
    return JourneyFlaws.withoutEvidence(journey).toBuilder()
        .evidence(List.of(Evidence.qualitative("The story of one customer")))
        .build();
  }

  private static Journey unheard(Journey journey) {
    return changeAll((touchpoint, t) -> t.quotes(List.of()).thoughts(List.of()))
        .apply(Edits.eachPhase(journey, p -> p.quotes(List.of()).thoughts(List.of())))
        .edit(
            e ->
                journey.personas().stream()
                    .map(Persona::id)
                    .forEach(
                        id ->
                            e.persona(
                                id, p -> p.quote(Optional.empty()).empathyMap(Optional.empty()))));
  }

  private static Journey waiting(Journey journey) {
    return journey.edit(
        e ->
            e.insert(
                    fromUs("sends-a-question", "Sends a question").initiator(Side.CUSTOMER).build(),
                    Place.endOf("awareness"))
                .insert(
                    fromUs("hears-nothing", "Hears again").waitBefore(Period.ofWeeks(3)).build(),
                    Place.after("sends-a-question")));
  }

  private static TouchpointBuilder fromUs(String id, String name) {
    return Touchpoint.builder(id, name)
        .channel(Channel.LETTER)
        .sense(Sense.SIGHT)
        .initiator(Side.COMPANY)
        .emotion(Emotion.positive("curious"));
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
                    fromUs("passed-on", "Is passed on")
                        .initiator("bot")
                        .receiver("adviser")
                        .build(),
                    Place.endOf("advocacy")));
  }

  private static Journey helped(Journey journey) {
    return journey.edit(
        e ->
            e.journey(j -> j.actor("son", "The son", Side.CUSTOMER, a -> {}))
                .touchpoint("calculates", t -> t.initiator("son"))
                .touchpoint("sees-ad", t -> t.initiator("son")));
  }

  /** The bank decides, and nothing shows what happens to those whom it refuses. */
  private static Journey onlySucceeding(Journey journey) {
    return changeAll(
            (touchpoint, t) ->
                t.dropOffPoints(List.of())
                    .moments(
                        touchpoint.moments().stream()
                            .filter(moment -> !moment.equals(Moment.COMPLAINT))
                            .toList())
                    .nextSteps(
                        touchpoint.nextSteps().stream()
                            .map(step -> NextStep.to(step.touchpointId()))
                            .toList()))
        .apply(journey)
        .withPhase(
            "purchase",
            p ->
                p.touchpoint(
                    "credit",
                    "The bank checks the credit",
                    t ->
                        t.interaction(InteractionType.ACTIVITY)
                            .initiator(Side.PARTNER)
                            .moment(Moment.DECISION)));
  }
}
