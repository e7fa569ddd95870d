package io.github.klantreis.example;

import static io.github.klantreis.phase.CanonicalPhase.ADVOCACY;
import static io.github.klantreis.phase.CanonicalPhase.AWARENESS;
import static io.github.klantreis.phase.CanonicalPhase.CONSIDERATION;
import static io.github.klantreis.phase.CanonicalPhase.LOYALTY;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.phase.CanonicalPhase.USAGE;

import io.github.klantreis.model.Journey;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.FormOfAddress;
import io.github.klantreis.term.LinkKind;
import io.github.klantreis.term.Market;
import io.github.klantreis.term.Moment;
import io.github.klantreis.term.Reward;
import java.time.Duration;
import java.time.Period;

/**
 * A journey drawn in haste, as many are: it builds, but a reviewer has much to say about it. One
 * finding is suppressed with a reason.
 */
public final class GarageDoors {
  private GarageDoors() {}

  /** The journey with its flaws. */
  public static Journey inHaste() {
    return Journey.builder("garage-doors", "Buying a garage door")
        .market(Market.B2C)
        .goal("More leads that convert")
        .horizon(Period.ofDays(3))
        .formOfAddress(FormOfAddress.FORMAL)
        .persona("owner", "Somebody with a garage")
        .phase(
            AWARENESS,
            phase ->
                phase.touchpoint(
                    "sees-ad",
                    "Sees an ad",
                    touchpoint ->
                        touchpoint
                            .channel(Channel.SOCIAL_AD)
                            .emotion(Emotion.positive("curious"))
                            .action(ActionKind.ADVERTISEMENT)))
        .phase(
            CONSIDERATION,
            phase ->
                phase.touchpoint(
                    "website",
                    "Website",
                    touchpoint ->
                        touchpoint
                            .channel(Channel.WEBSITE)
                            .emotion(Emotion.positive("informed"))
                            .action(ActionKind.REVIEW)))
        .phase(
            PURCHASE,
            phase ->
                phase.touchpoint(
                    "orders",
                    "Orders the door",
                    touchpoint ->
                        touchpoint
                            .channel(Channel.WEBSITE)
                            .moment(Moment.PAYMENT)
                            .emotion(Emotion.veryPositive("happy"))
                            .action(
                                ActionKind.CHECKOUT,
                                action ->
                                    action.message(
                                        message ->
                                            message
                                                .addressedAs(FormOfAddress.INFORMAL)
                                                .choice("Pay")
                                                .choice("Save for later")
                                                .link(LinkKind.SOCIAL, "https://door.example/fb")))
                            .action(
                                ActionKind.CHAT,
                                action -> action.opensItselfAfter(Duration.ofSeconds(10)))))
        .phase(
            USAGE,
            phase ->
                phase.touchpoint(
                    "newsletter",
                    "Gets the newsletter",
                    touchpoint ->
                        touchpoint
                            .channel(Channel.NEWSLETTER)
                            .action(
                                ActionKind.NEWSLETTER,
                                action ->
                                    action.message(
                                        message -> message.sender("no-reply@door.example")))
                            .suppress("touchpoint-without-emotion", "Nobody has asked yet")))
        .phase(LOYALTY, phase -> phase.owner("marketing"))
        .phase(
            ADVOCACY,
            phase ->
                phase.touchpoint(
                    "recommends",
                    "Recommends us for a voucher",
                    touchpoint ->
                        touchpoint
                            .channel(Channel.WORD_OF_MOUTH)
                            .emotion(Emotion.positive("pleased"))
                            .action(
                                ActionKind.ASK_FOR_REFERRAL,
                                action -> action.reward(Reward.FINANCIAL))))
        .build();
  }
}
