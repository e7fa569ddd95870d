package io.github.klantreis.validation;

import static io.github.klantreis.phase.CanonicalPhase.AWARENESS;
import static io.github.klantreis.phase.CanonicalPhase.LOYALTY;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;

import io.github.klantreis.model.Journey;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.BuyingRole;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.Side;
import java.util.Locale;

/** A small journey with an element of each type, and what tests of the engine share. */
final class Flats {
  static final Locale EN = Locale.ENGLISH;
  static final Locale NL = Locale.forLanguageTag("nl");

  private Flats() {}

  static Journey journey() {
    return Journey.builder("rent", "Renting a flat")
        .persona("student", "A student")
        .actor("parent", "A parent", Side.CUSTOMER, parent -> parent.role(BuyingRole.DECIDER))
        .phase(
            AWARENESS,
            phase ->
                phase.touchpoint(
                    "sees-ad",
                    "Sees an ad",
                    ad -> ad.channel(Channel.SOCIAL_MEDIA).action(ActionKind.ADVERTISEMENT)))
        .phase(
            PURCHASE,
            phase ->
                phase
                    .touchpoint("calls", "Calls us", calls -> calls.channel(Channel.TELEPHONE))
                    .touchpoint(
                        "signs",
                        "Signs the contract",
                        signs ->
                            signs
                                .channel(Channel.WEBSITE)
                                .action(ActionKind.CHAT)
                                .action(ActionKind.CONFIRMATION)))
        .phase(LOYALTY)
        .loyaltyLoop(LOYALTY, PURCHASE)
        .build();
  }
}
