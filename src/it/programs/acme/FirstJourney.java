package acme;

// README: first journey
import static io.github.klantreis.phase.CanonicalPhase.*;

import io.github.klantreis.model.*;
import io.github.klantreis.part.*;
import io.github.klantreis.term.*;

public final class FirstJourney {
  public static void main(String[] arguments) {
    System.out.println(journey());
  }

  static Journey journey() {
    return Journey.builder("e-bike", "Buying an e-bike")
        .goal("Half of the buyers come back to us for the next bicycle")
        .persona(
            "commuter",
            "Commutes twelve kilometres",
            persona ->
                persona
                    .need(Need.latent("Arrive fresh").withTrigger("A colleague's e-bike"))
                    .pain("Cannot tell a good battery from a bad one"))
        .phase(
            AWARENESS,
            phase ->
                phase.touchpoint(
                    "sees-colleague",
                    "Sees a colleague arrive",
                    t -> t.channel(Channel.WORD_OF_MOUTH).emotion(Emotion.positive("curious"))))
        .phase(
            CONSIDERATION,
            phase ->
                phase.touchpoint(
                    "compares",
                    "Compares batteries",
                    t ->
                        t.channel(Channel.WEBSITE)
                            .channel(Channel.REVIEW_SITE)
                            .emotion(Emotion.negative("overwhelmed"))
                            .painPoint("Forty models and four units of range")
                            .opportunity("Show the range on the customer's own commute")
                            .action(ActionKind.COMPARISON)))
        .phase(
            PURCHASE,
            phase ->
                phase
                    .owner("store")
                    .touchpoint(
                        "test-ride",
                        "Takes a test ride",
                        t ->
                            t.channel(Channel.STORE)
                                .moment(Moment.DECISION)
                                .sense(Sense.TOUCH)
                                .emotion(Emotion.veryPositive("free")))
                    .touchpoint(
                        "pays",
                        "Pays",
                        t ->
                            t.channel(Channel.STORE)
                                .moment(Moment.PAYMENT)
                                .dropOffPoint("Insurance doubles the price")
                                .emotion(Emotion.negative("startled"))))
        .phase(
            USAGE,
            phase ->
                phase.touchpoint(
                    "first-service",
                    "Brings it for the first service",
                    t -> t.channel(Channel.STORE).emotion(Emotion.neutral("in a hurry"))))
        .phase(
            LOYALTY,
            phase ->
                phase.touchpoint(
                    "gets-offer",
                    "Reads about a bicycle for the partner",
                    t ->
                        t.channel(Channel.EMAIL)
                            .action(
                                ActionKind.FURTHER_OFFER,
                                action ->
                                    action
                                        .offer(Offer.CROSS_SELL)
                                        .message(m -> m.sender("anna@bikes.example")))))
        .loyaltyLoop(LOYALTY, PURCHASE, loop -> loop.loyalist(LoyalistKind.ACTIVE))
        .build();
  }
}
// end
