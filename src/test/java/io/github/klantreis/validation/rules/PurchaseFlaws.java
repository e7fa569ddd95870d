package io.github.klantreis.validation.rules;

import static io.github.klantreis.validation.rules.Flaw.Base.B2C;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Place;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.LinkKind;
import io.github.klantreis.validation.rules.summary.Contact;
import java.time.Duration;
import java.util.List;

/** Flaws that the purchase rules have to find. */
final class PurchaseFlaws {
  private PurchaseFlaws() {}

  static List<Flaw> all() {
    return List.of(
        Flaw.of(
            "purchase-distracting-link",
            B2C,
            "phase[purchase]/touchpoint[pays-deposit]/action[checkout]/@message",
            journey ->
                journey.withTouchpoint(
                    "pays-deposit",
                    t ->
                        t.changeAction(
                            "checkout",
                            a ->
                                a.message(
                                    a.build()
                                        .message()
                                        .map(
                                            m ->
                                                m.toBuilder()
                                                    .link(LinkKind.SOCIAL, "instagram.com/dakzon")
                                                    .build()))))),
        Flaw.of(
            "purchase-too-many-choices",
            B2C,
            "phase[purchase]/touchpoint[pays-deposit]",
            journey ->
                journey.withTouchpoint(
                    "pays-deposit",
                    t ->
                        t.changeAction(
                            "checkout",
                            a ->
                                a.message(
                                    a.build()
                                        .message()
                                        .map(
                                            m ->
                                                m.toBuilder()
                                                    .choice("Nog even rondkijken")
                                                    .build()))))),
        Flaw.of(
            "purchase-chat-opens-too-soon",
            B2C,
            "phase[purchase]/touchpoint[accepts-quote]/action[quote-chat]",
            journey ->
                journey.withTouchpoint(
                    "accepts-quote",
                    t ->
                        t.changeAction(
                            "quote-chat", a -> a.opensItselfAfter(Duration.ofSeconds(10))))),
        Flaw.of(
            "purchase-upsell-misplaced",
            B2C,
            "phase[purchase]/touchpoint[is-offered-netting]/action[further-offer]",
            journey ->
                journey.edit(
                    e -> e.moveTouchpoint("is-offered-netting", Place.before("accepts-quote")))),
        Flaw.of(
                "purchase-no-reassurance",
                B2C,
                "phase[purchase]/@touchpoints",
                PurchaseFlaws::withoutReassurance)
            .bringing(
                "purchase-no-trust-signals",
                "consideration-no-social-proof",
                "touchpoint-sense-missing"),
        Flaw.of(
            "purchase-no-trust-signals",
            B2C,
            "phase[purchase]/@touchpoints",
            journey ->
                Replacing.actions(
                    journey, "purchase", ActionKind.ARTICLE, ActionKind.TRUST_SIGNAL)),
        Flaw.of(
            "purchase-no-help",
            B2C,
            "phase[purchase]/@touchpoints",
            journey ->
                Replacing.actions(
                        journey,
                        "purchase",
                        ActionKind.ARTICLE,
                        ActionKind.FAQ,
                        ActionKind.CHAT,
                        ActionKind.CUSTOMER_SERVICE,
                        ActionKind.PERSONAL_ADVICE)
                    .withPhase("purchase", p -> p.thought("What if it does not fit?"))),
        Flaw.of(
            "purchase-message-too-long",
            B2C,
            "phase[purchase]/touchpoint[accepts-quote]/action[quote]/@message",
            journey ->
                journey.withTouchpoint(
                    "accepts-quote",
                    t ->
                        t.changeAction(
                            "quote",
                            a ->
                                a.message(
                                    a.build()
                                        .message()
                                        .map(
                                            m -> m.toBuilder().text("zon ".repeat(76)).build()))))),
        Flaw.of(
            "purchase-drop-offs-unmapped",
            B2C,
            "phase[purchase]/@touchpoints",
            journey ->
                journey.edit(
                    e ->
                        e.touchpoint("accepts-quote", t -> t.dropOffPoints(List.of()))
                            .touchpoint("pays-deposit", t -> t.dropOffPoints(List.of())))));
  }

  private static Journey withoutReassurance(Journey journey) {
    Journey without = journey;
    for (String phase : List.of("awareness", "consideration")) {
      without =
          Replacing.actions(
              without,
              phase,
              ActionKind.GUIDE,
              ActionKind.REVIEW,
              ActionKind.TESTIMONIAL,
              ActionKind.CASE_STUDY);
      for (Touchpoint touchpoint : without.phase(phase).orElseThrow().touchpoints()) {
        if (Contact.showsOpinions(touchpoint)) {
          without =
              without.withTouchpoint(
                  touchpoint.id(), t -> t.channels(List.of(Channel.FACE_TO_FACE)));
        }
      }
    }
    return Replacing.actions(
        without,
        "purchase",
        ActionKind.ARTICLE,
        ActionKind.REVIEW,
        ActionKind.BENEFITS,
        ActionKind.TESTIMONIAL,
        ActionKind.CASE_STUDY,
        ActionKind.COMPARISON,
        ActionKind.TRUST_SIGNAL,
        ActionKind.PERSONAL_ADVICE);
  }
}
