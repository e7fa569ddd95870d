package io.github.klantreis.validation.rules;

import static io.github.klantreis.validation.rules.Flaw.Base.B2C;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.PhaseBuilder;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.Channel;
import java.util.List;
import java.util.Map;

/** Flaws that the usage rules have to find. */
final class UsageFlaws {
  private UsageFlaws() {}

  static List<Flaw> all() {
    return List.of(
        Flaw.of(
            "usage-onboarding-missing",
            B2C,
            "phase[usage]/@touchpoints",
            journey ->
                Replacing.actions(
                        Replacing.actions(
                            journey,
                            "delivery",
                            ActionKind.ARTICLE,
                            ActionKind.TIPS,
                            ActionKind.VIDEO),
                        "usage",
                        ActionKind.EMAIL,
                        ActionKind.ONBOARDING,
                        ActionKind.MANUAL)
                    .withTouchpoint("installation", t -> t.channels(List.of(Channel.PARCEL)))),
        Flaw.of(
            "usage-no-service",
            B2C,
            "phase[usage]/@touchpoints",
            journey ->
                Replacing.actions(
                        journey,
                        "usage",
                        ActionKind.EMAIL,
                        ActionKind.CUSTOMER_SERVICE,
                        ActionKind.CHAT,
                        ActionKind.CALL,
                        ActionKind.PERSONAL_ADVICE)
                    .withTouchpoint("asks-service", t -> t.moments(List.of()))
                    .withPhase("usage", UsageFlaws::inWritingOnly)),
        Flaw.of(
                "metric-never-asked",
                B2C,
                "journey/@metrics",
                journey -> Edits.eachPhase(unasked(journey), p -> p.metrics(List.of())))
            .bringing("loyalty-no-review-request", "usage-no-feedback"),
        Flaw.of("usage-no-feedback", B2C, "phase[usage]/@touchpoints", UsageFlaws::unasked)
            .bringing("loyalty-no-review-request"),
        Flaw.of(
            "complaint-follow-up-missing",
            B2C,
            "phase[usage]/touchpoint[complains]/@actions",
            journey ->
                Replacing.actions(
                    journey, "usage", ActionKind.NEWSLETTER, ActionKind.COMPLAINT_RESPONSE)));
  }

  /** Nobody is asked how it was, at no touchpoint. */
  private static Journey unasked(Journey journey) {
    return Edits.eachTouchpoint(
            Replacing.actions(
                Replacing.actions(journey, "usage", ActionKind.EMAIL, ActionKind.FEEDBACK_REQUEST),
                "loyalty",
                ActionKind.EMAIL,
                ActionKind.REVIEW_REQUEST),
            t -> t.metrics(List.of()))
        .withTouchpoint("gives-feedback", t -> t.moments(List.of()));
  }

  /** Nobody can be asked in person, by telephone or in a chat. */
  private static void inWritingOnly(PhaseBuilder phase) {
    for (Touchpoint touchpoint : phase.build().touchpoints()) {
      if (!touchpoint.channels().isEmpty()) {
        phase.changeTouchpoint(
            touchpoint.id(),
            t -> t.channels(List.of(Channel.EMAIL, Channel.WEBSITE)).channelEmotions(Map.of()));
      }
    }
  }
}
