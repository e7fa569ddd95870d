package io.github.klantreis.exchange;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.LoyaltyLoop;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.part.Evidence;
import io.github.klantreis.part.Metric;
import io.github.klantreis.part.Need;
import io.github.klantreis.part.Scale;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.phase.PhaseModel;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.LinkKind;
import io.github.klantreis.term.Side;
import io.github.klantreis.vocabulary.Text;
import java.net.URI;

/** Journeys that hold one text wherever a user can put one. */
public final class HostileJourneys {
  private HostileJourneys() {}

  /** Three phases, four touchpoints and two personas whose every text is this one. */
  public static Journey with(String text) {
    // A model's labels are users' texts too; the number keeps them apart, as a model demands.
    PhaseKind first = PhaseKind.of("first", Text.en("1 " + text), CanonicalPhase.AWARENESS);
    PhaseKind second = PhaseKind.of("second", Text.en("2 " + text), CanonicalPhase.PURCHASE);
    PhaseKind third = PhaseKind.of("third", Text.en("3 " + text), CanonicalPhase.LOYALTY);
    return Journey.builder("hostile", text)
        .phaseModel(PhaseModel.of("own", Text.en(text), first, second, third))
        .description(text)
        .version(text)
        .goal(text)
        .customerGoal(text)
        .successCriterion(text)
        .toneOfVoice(text)
        .funnel(text)
        .dimension(text)
        .idea(text)
        .affinityGroup(text, text)
        .teamMember(text, text)
        .evidence(Evidence.qualitative(text).withSource(text))
        .metric(Metric.of("own", Text.en(text), Scale.of(0, 10)).valued(7).aimingAt(8))
        .lane("lane", text)
        .picture(URI.create("https://example.org/x.png"), text)
        .attribute("note", text)
        .attribute("accTitle", text)
        .persona(
            "one",
            text,
            persona ->
                persona
                    .description(text)
                    .need(Need.latent(text).withTrigger(text))
                    .goal(text)
                    .emotionalMotivation(text)
                    .pain(text)
                    .quote(text)
                    .empathyMap(map -> map.sees(text).hears(text).thinksAndFeels(text)))
        .persona("two", "2 " + text)
        .actor("actor", text, Side.CUSTOMER, actor -> actor.persona("one"))
        .phase(
            first,
            phase ->
                phase
                    .description(text)
                    .owner(text)
                    .goal(text)
                    .customerGoal(text)
                    .customerNeed(text)
                    .successCriterion(text)
                    .emotion(Emotion.positive(text))
                    .thought(text)
                    .quote(text)
                    .painPoint(text)
                    .opportunity(text)
                    .solution(text)
                    .laneText("lane", text)
                    .touchpoint(
                        "a",
                        text,
                        touchpoint ->
                            touchpoint
                                .description(text)
                                .channel(Channel.WEBSITE)
                                .emotion(Emotion.negative(text))
                                .emotionOf("two", Emotion.positive(text))
                                .initiator("actor")
                                .receiver("one")
                                .involves("two")
                                .emotionOf("actor", Emotion.negative(text))
                                .measuredEmotion(Emotion.neutral(text))
                                .thought(text)
                                .quote(text)
                                .painPoint(text)
                                .opportunity(text)
                                .solution(text)
                                .dropOffPoint(text)
                                .laneText("lane", text)
                                .action(
                                    "act",
                                    ActionKind.EMAIL,
                                    action ->
                                        action
                                            .name(text)
                                            .trigger(text)
                                            .message(
                                                message ->
                                                    message
                                                        .sender(text)
                                                        .text(text)
                                                        .toneOfVoice(text)
                                                        .personalisedBy(text)
                                                        .choice(text)
                                                        .link(LinkKind.NEXT_STEP, text)))
                                .blueprint(
                                    blueprint ->
                                        blueprint
                                            .frontstage(text)
                                            .backstage(text)
                                            .supportingSystem(text))
                                .leadsTo("b", text)
                                .suppress("own.rule", text))
                    .touchpoint("b", text))
        .phase(
            second,
            phase ->
                phase
                    .name(text)
                    .touchpoint(
                        "c",
                        text,
                        touchpoint ->
                            touchpoint.concerns("one").emotion(Emotion.veryPositive(text))))
        .phase(third, phase -> phase.touchpoint("d", text, touchpoint -> {}))
        .loyaltyLoop(LoyaltyLoop.builder("third", "second").trigger(text).build())
        .build();
  }
}
