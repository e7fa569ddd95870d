package io.github.klantreis.validation.rules;

import static io.github.klantreis.phase.CanonicalPhase.AWARENESS;
import static io.github.klantreis.phase.CanonicalPhase.DELIVERY;
import static io.github.klantreis.phase.CanonicalPhase.LOYALTY;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.phase.CanonicalPhase.USAGE;
import static io.github.klantreis.validation.Severity.ERROR;
import static io.github.klantreis.validation.Severity.INFO;
import static io.github.klantreis.validation.Severity.WARNING;

import io.github.klantreis.model.Journey;
import io.github.klantreis.phase.ClassicFive;
import io.github.klantreis.phase.DutchFive;
import io.github.klantreis.phase.McKinsey2009;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.phase.PhaseModel;
import io.github.klantreis.phase.PhaseModels;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.Moment;
import io.github.klantreis.vocabulary.Text;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The rules of using. */
final class UsageRulesTest {
  @Test
  void usageOnboardingMissingFires() {
    // fires: usage-onboarding-missing
    Journey journey =
        Journey.builder("solar", "Solar panels")
            .phase(
                USAGE, p -> p.touchpoint("starts", "Starts", t -> t.action(ActionKind.NEWSLETTER)))
            .build();
    // end
    Judged.by(UsageRules.USAGE_ONBOARDING_MISSING, journey)
        .only(
            WARNING,
            "phase[usage]",
            "Nothing in \"Usage\" helps customers to get started",
            "Niets in de fase \"Gebruik\" helpt klanten op weg");
  }

  @Test
  void usageOnboardingMissingIsSilent() {
    // silent: usage-onboarding-missing
    Journey journey =
        Journey.builder("solar", "Solar panels")
            .phase(USAGE, p -> p.touchpoint("starts", "Starts", t -> t.action(ActionKind.MANUAL)))
            .build();
    // end
    Judged.by(UsageRules.USAGE_ONBOARDING_MISSING, journey).silent();
  }

  @Test
  void usageNoServiceFires() {
    // fires: usage-no-service
    Journey journey =
        Journey.builder("solar", "Solar panels")
            .phase(USAGE, p -> p.touchpoint("starts", "Starts", t -> t.action(ActionKind.MANUAL)))
            .build();
    // end
    Judged.by(UsageRules.USAGE_NO_SERVICE, journey)
        .only(
            WARNING,
            "phase[usage]",
            "In \"Usage\" there is no service that customers can reach",
            "In de fase \"Gebruik\" is er geen service die klanten kunnen bereiken");
  }

  @Test
  void usageNoServiceIsSilent() {
    // silent: usage-no-service
    Journey journey =
        Journey.builder("solar", "Solar panels")
            .phase(USAGE, p -> p.touchpoint("asks", "Asks", t -> t.moment(Moment.SERVICE)))
            .build();
    // end
    Judged.by(UsageRules.USAGE_NO_SERVICE, journey).silent();
  }

  @Test
  void usageNoFeedbackFires() {
    // fires: usage-no-feedback
    Journey journey =
        Journey.builder("solar", "Solar panels")
            .phase(USAGE, p -> p.touchpoint("starts", "Starts", t -> t.action(ActionKind.MANUAL)))
            .build();
    // end
    Judged.by(UsageRules.USAGE_NO_FEEDBACK, journey)
        .only(
            INFO,
            "phase[usage]",
            "From \"Usage\" on nobody asks customers how it was",
            "Vanaf de fase \"Gebruik\" vraagt niemand klanten hoe het was");
  }

  @Test
  void usageNoFeedbackIsSilent() {
    // silent: usage-no-feedback
    Journey journey =
        Journey.builder("solar", "Solar panels")
            .phase(
                USAGE,
                p ->
                    p.touchpoint(
                        "tells", "Tells how it went", t -> t.action(ActionKind.FEEDBACK_REQUEST)))
            .build();
    // end
    Judged.by(UsageRules.USAGE_NO_FEEDBACK, journey).silent();
  }

  @Test
  void complaintFollowUpMissingFires() {
    // fires: complaint-follow-up-missing
    Journey journey =
        Journey.builder("solar", "Solar panels")
            .phase(
                USAGE, p -> p.touchpoint("complains", "Complains", t -> t.moment(Moment.COMPLAINT)))
            .build();
    // end
    Judged.by(UsageRules.COMPLAINT_FOLLOW_UP_MISSING, journey)
        .only(
            ERROR,
            "phase[usage]/touchpoint[complains]",
            "The complaint \"Complains\" gets no answer",
            "De klacht \"Complains\" krijgt geen antwoord");
  }

  @Test
  void complaintFollowUpMissingIsSilent() {
    // silent: complaint-follow-up-missing
    Journey journey =
        Journey.builder("solar", "Solar panels")
            .phase(
                USAGE,
                p ->
                    p.touchpoint(
                        "complains",
                        "Complains",
                        t -> t.moment(Moment.COMPLAINT).action(ActionKind.COMPLAINT_RESPONSE)))
            .build();
    // end
    Judged.by(UsageRules.COMPLAINT_FOLLOW_UP_MISSING, journey).silent();
  }

  @Test
  void aJourneyThatShowsNoComplaintIsWarned() {
    Journey journey =
        Journey.builder("solar", "Solar panels")
            .phase(DELIVERY, p -> p.touchpoint("waits", "Waits"))
            .phase(USAGE, p -> p.touchpoint("starts", "Starts"))
            .build();
    Judged.by(UsageRules.COMPLAINT_FOLLOW_UP_MISSING, journey)
        .only(
            WARNING,
            "phase[usage]",
            "From \"Usage\" on it is not shown where customers complain and what happens then",
            "Vanaf de fase \"Gebruik\" is niet te zien waar klanten klagen en wat er dan gebeurt");
    Judged.by(UsageRules.COMPLAINT_FOLLOW_UP_MISSING, journey.edit(e -> e.removePhase("usage")))
        .at("phase[delivery]");
    Judged.by(
            UsageRules.COMPLAINT_FOLLOW_UP_MISSING,
            journey.withTouchpoint("starts", t -> t.action(ActionKind.COMPLAINT_RESPONSE)))
        .silent();
  }

  @Test
  void beforeThePurchaseNobodyComplains() {
    Journey journey =
        Journey.builder("solar", "Solar panels")
            .phase(AWARENESS, p -> p.touchpoint("ad", "Ad"))
            .phase(PURCHASE, p -> p.touchpoint("pays", "Pays"))
            .phase(USAGE)
            .build();
    Judged.by(UsageRules.all(), journey).silent();
  }

  private static Journey complaining(String answering) {
    return Journey.builder("solar", "Solar panels")
        .phase(
            DELIVERY,
            p ->
                p.touchpoint("waits", "Waits")
                    .touchpoint("complains", "Complains", t -> t.moment(Moment.COMPLAINT))
                    .touchpoint("receives", "Receives"))
        .phase(USAGE, p -> p.touchpoint("starts", "Starts"))
        .build()
        .withTouchpoint(answering, t -> t.action(ActionKind.COMPLAINT_RESPONSE));
  }

  @Test
  void aComplaintIsAnsweredAtOnceOrLater() {
    Judged.by(UsageRules.COMPLAINT_FOLLOW_UP_MISSING, complaining("complains")).silent();
    Judged.by(UsageRules.COMPLAINT_FOLLOW_UP_MISSING, complaining("receives")).silent();
    Judged.by(UsageRules.COMPLAINT_FOLLOW_UP_MISSING, complaining("starts")).silent();
    Judged.by(UsageRules.COMPLAINT_FOLLOW_UP_MISSING, complaining("waits"))
        .at("phase[delivery]/touchpoint[complains]");
    Judged.by(
            UsageRules.COMPLAINT_FOLLOW_UP_MISSING,
            complaining("waits").withTouchpoint("complains", t -> t.leadsTo("waits")))
        .silent();
  }

  @Test
  void aComplaintBeforeThePurchaseIsNotAsked() {
    Journey early =
        Journey.builder("shop", "Shop")
            .phase(
                AWARENESS,
                p -> p.touchpoint("grumbles", "Grumbles", t -> t.moment(Moment.COMPLAINT)))
            .build();
    Judged.by(UsageRules.COMPLAINT_FOLLOW_UP_MISSING, early).silent();
    Journey later = early.toBuilder().phase(USAGE, p -> p.touchpoint("rides", "Rides")).build();
    Judged.by(UsageRules.COMPLAINT_FOLLOW_UP_MISSING, later).at("phase[usage]");
  }

  @Test
  void aPhaseWithoutCounterpartIsJudgedByItsPlace() {
    PhaseKind before = PhaseKind.of("before", Text.en("Before"));
    PhaseKind after = PhaseKind.of("after", Text.en("After"));
    Journey journey =
        Journey.builder("shop", "Shop")
            .phaseModel(PhaseModel.of("own", Text.en("Own"), before, PURCHASE, after))
            .phase(before, p -> p.touchpoint("b", "B", t -> t.moment(Moment.COMPLAINT)))
            .phase(PURCHASE, p -> p.touchpoint("p", "P", t -> t.moment(Moment.COMPLAINT)))
            .phase(after, p -> p.touchpoint("a", "A", t -> t.moment(Moment.COMPLAINT)))
            .build();
    Judged.by(UsageRules.COMPLAINT_FOLLOW_UP_MISSING, journey)
        .at("phase[purchase]/touchpoint[p]", "phase[after]/touchpoint[a]");
    Judged.by(
            UsageRules.COMPLAINT_FOLLOW_UP_MISSING,
            journey.withTouchpoint("a", t -> t.action(ActionKind.COMPLAINT_RESPONSE)))
        .silent();
  }

  @Test
  void aLaterComplaintNeedsItsOwnAnswer() {
    Journey journey =
        complaining("receives").withTouchpoint("starts", t -> t.moment(Moment.COMPLAINT));
    Judged.by(UsageRules.COMPLAINT_FOLLOW_UP_MISSING, journey)
        .at("phase[usage]/touchpoint[starts]");
  }

  @Test
  void onboardingMayBeginAtDelivery() {
    PhaseKind onboarding = PhaseKind.of("onboarding", Text.en("Onboarding"), DELIVERY);
    PhaseKind retention = PhaseKind.of("retention", Text.en("Retention"), USAGE, LOYALTY);
    Journey journey =
        Journey.builder("solar", "Solar panels")
            .phaseModel(PhaseModel.of("own", Text.en("Own"), onboarding, retention))
            .phase(
                onboarding,
                p -> p.touchpoint("starts", "Starts", t -> t.action(ActionKind.ONBOARDING)))
            .phase(retention, p -> p.touchpoint("uses", "Uses"))
            .build();
    Judged.by(UsageRules.USAGE_ONBOARDING_MISSING, journey).silent();
    Judged.by(
            UsageRules.USAGE_ONBOARDING_MISSING,
            journey.withTouchpoint(
                "starts", t -> t.changeAction("onboarding", a -> a.kind(ActionKind.EMAIL))))
        .at("phase[retention]");
  }

  @Test
  void feedbackMayComeLater() {
    Journey journey =
        Journey.builder("solar", "Solar panels")
            .phase(USAGE, p -> p.touchpoint("starts", "Starts"))
            .phase(LOYALTY, p -> p.touchpoint("tells", "Tells", t -> t.moment(Moment.FEEDBACK)))
            .build();
    Judged.by(UsageRules.USAGE_NO_FEEDBACK, journey).silent();
    Judged.by(
            UsageRules.USAGE_NO_FEEDBACK,
            Journey.builder("solar", "Solar panels")
                .phase(
                    PURCHASE, p -> p.touchpoint("tells", "Tells", t -> t.moment(Moment.FEEDBACK)))
                .phase(USAGE, p -> p.touchpoint("starts", "Starts"))
                .build())
        .at("phase[usage]");
  }

  @Test
  void usageIsFoundInEachModel() {
    Map<PhaseModel, PhaseKind> usages =
        Map.of(
            PhaseModels.CLASSIC_FIVE, ClassicFive.RETENTION,
            PhaseModels.DUTCH_FIVE, DutchFive.USAGE,
            PhaseModels.MCKINSEY_2009, McKinsey2009.POSTPURCHASE_EXPERIENCE,
            PhaseModels.SEVEN_PHASES, USAGE);
    usages.forEach(
        (model, kind) -> {
          Journey journey =
              Journey.builder("solar", "Solar panels")
                  .phaseModel(model)
                  .phase(kind, p -> p.touchpoint("uses", "Uses"))
                  .build();
          String phase = "phase[" + kind.id() + "]";
          Judged.by(UsageRules.all(), journey).at(phase, phase, phase, phase);
          Judged.by(
                  UsageRules.all(),
                  journey.withTouchpoint(
                      "uses",
                      t ->
                          t.action(ActionKind.ONBOARDING)
                              .action(ActionKind.CUSTOMER_SERVICE)
                              .action(ActionKind.COMPLAINT_RESPONSE)
                              .action(ActionKind.FEEDBACK_REQUEST)))
              .silent();
        });
  }
}
