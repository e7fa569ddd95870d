package io.github.klantreis.validation.rules;

import static io.github.klantreis.phase.CanonicalPhase.AWARENESS;
import static io.github.klantreis.phase.CanonicalPhase.DELIVERY;
import static io.github.klantreis.phase.CanonicalPhase.LOYALTY;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.phase.CanonicalPhase.USAGE;
import static io.github.klantreis.validation.Severity.INFO;
import static io.github.klantreis.validation.Severity.WARNING;
import static io.github.klantreis.validation.rules.Journeys.shop;
import static io.github.klantreis.validation.rules.Journeys.touchpoint;

import io.github.klantreis.model.Journey;
import io.github.klantreis.part.Metric;
import io.github.klantreis.phase.ClassicFive;
import io.github.klantreis.phase.DutchFive;
import io.github.klantreis.phase.McKinsey2009;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.phase.PhaseModel;
import io.github.klantreis.phase.PhaseModels;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.Intent;
import io.github.klantreis.term.JourneyScope;
import io.github.klantreis.term.Moment;
import io.github.klantreis.term.People;
import io.github.klantreis.term.Side;
import io.github.klantreis.testing.ValidatorTester;
import io.github.klantreis.validation.JourneyValidator;
import io.github.klantreis.vocabulary.Text;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of using. */
final class UsageRulesTest {
  @Test
  void usageOnboardingMissing() {
    ValidatorTester.of(UsageRules.USAGE_ONBOARDING_MISSING)
        .fires(
            touchpoint(USAGE, "starts", "Starts", t -> t.action(ActionKind.NEWSLETTER)),
            WARNING,
            "phase[usage]/@touchpoints",
            "No touchpoint in \"Usage\" shows what helps customers get started",
            "Geen contactmoment in de fase \"Gebruik\" laat zien wat klanten op weg helpt")
        .silent(touchpoint(USAGE, "starts", "Starts", t -> t.action(ActionKind.MANUAL)));
  }

  @Test
  void usageNoService() {
    ValidatorTester.of(UsageRules.USAGE_NO_SERVICE)
        .fires(
            touchpoint(USAGE, "starts", "Starts", t -> t.action(ActionKind.MANUAL)),
            WARNING,
            "phase[usage]/@touchpoints",
            "No touchpoint in the phase \"Usage\" shows where customers get help",
            "Geen contactmoment in de fase \"Gebruik\" laat zien waar klanten hulp krijgen")
        .silent(touchpoint(USAGE, "asks", "Asks", t -> t.moment(Moment.SERVICE)));
  }

  @Test
  void metricNeverAsked() {
    ValidatorTester.of(UsageRules.METRIC_NEVER_ASKED)
        .fires(
            shop()
                .metric(Metric.nps())
                .phase(
                    USAGE, p -> p.touchpoint("starts", "Starts", t -> t.action(ActionKind.MANUAL)))
                .build(),
            INFO,
            "journey/@metrics",
            "The journey \"Shop\" is measured by NPS, but no touchpoint shows that customers are asked"
                + " for it",
            "De klantreis \"Shop\" wordt gemeten met NPS, maar geen contactmoment laat zien dat klanten"
                + " die vraag krijgen")
        .silent(
            shop()
                .metric(Metric.nps())
                .phase(
                    USAGE,
                    p -> p.touchpoint("asks", "Asks", t -> t.action(ActionKind.FEEDBACK_REQUEST)))
                .build());
  }

  @Test
  void aMetricIsAskedAnywhereOrNeedsNoAsking() {
    Journey nps =
        shop()
            .metric(Metric.nps())
            .phase(
                PURCHASE, p -> p.touchpoint("pays", "Pays", t -> t.action(ActionKind.CONFIRMATION)))
            .build();
    ValidatorTester.of(UsageRules.METRIC_NEVER_ASKED)
        .firesAt(nps, "journey/@metrics")
        .silent(nps.withTouchpoint("pays", t -> t.metric(Metric.nps())))
        .silent(nps.withPhase("purchase", p -> p.metric(Metric.ces())))
        .silent(nps.withTouchpoint("pays", t -> t.actions(List.of())))
        .silent(nps.toBuilder().scope(JourneyScope.PART).build())
        .silent(nps.toBuilder().metrics(List.of(Metric.conversion())).build());
  }

  @Test
  void usageNoFeedback() {
    ValidatorTester.of(UsageRules.USAGE_NO_FEEDBACK)
        .fires(
            touchpoint(USAGE, "starts", "Starts", t -> t.action(ActionKind.MANUAL)),
            INFO,
            "phase[usage]/@touchpoints",
            "From \"Usage\" on, no touchpoint shows that customers are asked how it was",
            "Vanaf de fase \"Gebruik\" laat geen contactmoment zien dat klanten de vraag krijgen hoe"
                + " het was")
        .silent(
            touchpoint(
                USAGE, "tells", "Tells how it went", t -> t.action(ActionKind.FEEDBACK_REQUEST)));
  }

  @Test
  void complaintFollowUpMissing() {
    ValidatorTester.of(UsageRules.COMPLAINT_FOLLOW_UP_MISSING)
        .fires(
            touchpoint(USAGE, "complains", "Complains", t -> t.moment(Moment.COMPLAINT)),
            WARNING,
            "phase[usage]/touchpoint[complains]/@actions",
            "It is not shown how the complaint at \"Complains\" is handled",
            "Er staat niet hoe de klacht bij \"Complains\" wordt afgehandeld")
        .silent(
            touchpoint(
                USAGE,
                "complains",
                "Complains",
                t -> t.moment(Moment.COMPLAINT).action(ActionKind.COMPLAINT_RESPONSE)));
  }

  @Test
  void whoeverTurnsToThemAboutItHandlesAComplaint() {
    Journey journey =
        shop()
            .actor("handler", "Complaint handler", Side.COMPANY)
            .phase(
                USAGE,
                p ->
                    p.touchpoint(
                            "complains",
                            "Complains",
                            t -> t.moment(Moment.COMPLAINT).initiator(Side.CUSTOMER))
                        .touchpoint("later", "Next"))
            .build();
    String complaint = "phase[usage]/touchpoint[complains]/@actions";
    ValidatorTester.of(UsageRules.COMPLAINT_FOLLOW_UP_MISSING)
        .firesAt(journey, complaint)
        .silent(
            journey.withTouchpoint("later", t -> t.initiator("handler").receiver(Side.CUSTOMER)),
            journey.withTouchpoint("later", t -> t.initiator("handler").action(ActionKind.LETTER)),
            journey.withTouchpoint("later", t -> t.name("Krijgt zijn geld terug")))
        .firesAt(
            journey.withTouchpoint(
                "later", t -> t.initiator(Side.COMPANY).action(ActionKind.NEWSLETTER)),
            complaint)
        .firesAt(
            journey.withTouchpoint(
                "later", t -> t.name("Complains once more").initiator(Side.CUSTOMER)),
            complaint);
  }

  @Test
  void aComplaintIsHandledByServiceThereAndByNoNewsletter() {
    Journey journey = touchpoint(USAGE, "starts", "Starts", t -> t.moment(Moment.COMPLAINT));
    String complaint = "phase[usage]/touchpoint[starts]/@actions";
    ValidatorTester.of(UsageRules.COMPLAINT_FOLLOW_UP_MISSING)
        .firesAt(journey, complaint)
        .silent(
            journey.withTouchpoint("starts", t -> t.action(ActionKind.CUSTOMER_SERVICE)),
            journey.withTouchpoint("starts", t -> t.action(ActionKind.EMAIL)),
            journey.withTouchpoint(
                "starts", t -> t.action("sorry", ActionKind.GIFT, a -> a.name("We apologise"))),
            journey.withTouchpoint(
                "starts",
                t -> t.action(ActionKind.of("refund", Text.en("Refund").nl("Terugbetaling")))))
        .firesAt(journey.withTouchpoint("starts", t -> t.action(ActionKind.NEWSLETTER)), complaint)
        .firesAt(
            journey.withTouchpoint(
                "starts",
                t -> t.action("mail", ActionKind.EMAIL, a -> a.name("Newsletter of May"))),
            complaint)
        .firesAt(
            journey.withTouchpoint(
                "starts",
                t ->
                    t.action(
                        "mail",
                        ActionKind.EMAIL,
                        a -> a.message(m -> m.intent(Intent.PROMOTIONAL)))),
            complaint)
        .firesAt(
            journey.withTouchpoint(
                "starts", t -> t.action("form", ActionKind.FAQ, a -> a.name("Complaint form"))),
            complaint);
  }

  @Test
  void aNewsletterByEmailAfterAComplaintIsNoAnswer() {
    Journey journey =
        touchpoint(USAGE, "starts", "Starts", t -> t.moment(Moment.COMPLAINT))
            .edit(
                edit ->
                    edit.phase(
                        "usage",
                        p ->
                            p.touchpoint(
                                "news",
                                "Receives the newsletter",
                                t -> t.channel(Channel.EMAIL).initiator(Side.COMPANY))));
    String complaint = "phase[usage]/touchpoint[starts]/@actions";
    ValidatorTester.of(UsageRules.COMPLAINT_FOLLOW_UP_MISSING)
        .firesAt(journey, complaint)
        .firesAt(
            journey.withTouchpoint(
                "news", t -> t.name("Hears of it").action(ActionKind.NEWSLETTER)),
            complaint)
        .silent(
            journey.withTouchpoint("news", t -> t.name("Hears of it").action(ActionKind.EMAIL)));
  }

  @Test
  void whereNobodyBuysOnlyUseIsAskedForService() {
    PhaseKind exit = PhaseKind.of("exit", Text.en("Leaving"), DELIVERY, USAGE);
    PhaseKind stay = PhaseKind.of("stay", Text.en("Staying"), DELIVERY, USAGE);
    PhaseKind service = PhaseKind.of("service", Text.en("Service"), DELIVERY, USAGE);
    for (JourneyValidator<Journey> rule :
        List.of(UsageRules.USAGE_NO_SERVICE, UsageRules.COMPLAINT_FOLLOW_UP_MISSING)) {
      ValidatorTester.of(rule)
          .silent(given(exit, People.MEMBERS))
          .firesAt(given(service, People.MEMBERS), "phase[service]/@touchpoints")
          .firesAt(given(USAGE, People.MEMBERS), "phase[usage]/@touchpoints")
          .firesAt(given(stay, People.CUSTOMERS), "phase[stay]/@touchpoints");
    }
  }

  @Test
  void whoOnlyGetsWordUsesNothingForWhichServiceIsMissed() {
    PhaseKind exit = PhaseKind.of("exit", Text.en("Exit").nl("Vertrek"), USAGE);
    Journey flies = given(exit, People.CUSTOMERS);
    Journey isThanked = flies.withTouchpoint("thanks", t -> t.initiator("seller"));
    ValidatorTester.of(UsageRules.USAGE_NO_SERVICE)
        .firesAt(flies, "phase[exit]/@touchpoints")
        .silent(isThanked)
        .firesAt(
            given(USAGE, People.CUSTOMERS).withTouchpoint("thanks", t -> t.initiator("seller")),
            "phase[usage]/@touchpoints");
    ValidatorTester.of(UsageRules.COMPLAINT_FOLLOW_UP_MISSING)
        .firesAt(isThanked, "phase[exit]/@touchpoints");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "There is no customer service",
        "Nobody handles complaints",
        "Geen bezwaar tegen de prijs",
        "Where is the help desk?"
      })
  void whatIsMissingOrAskedForIsNotThere(String text) {
    Journey none = given(USAGE, People.CUSTOMERS);
    List<Journey> saying =
        List.of(
            none.withTouchpoint("thanks", t -> t.name(text)),
            none.withTouchpoint("thanks", t -> t.description(text)),
            none.withTouchpoint("thanks", t -> t.painPoint(text)),
            none.withTouchpoint("thanks", t -> t.quote(text)));
    for (Journey journey : saying) {
      staysUnhelped(journey);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Add a help desk", "I would like a live chat", "Add a complaints form"})
  void aWishIsNoPlaceToGoTo(String text) {
    Journey none = given(USAGE, People.CUSTOMERS);
    staysUnhelped(none.withTouchpoint("thanks", t -> t.opportunity(text)));
    staysUnhelped(none.withTouchpoint("thanks", t -> t.thought(text)));
    staysUnhelped(none.withTouchpoint("thanks", t -> t.expectation(text)));
    staysUnhelped(inLane(none, "Ideas", text));
  }

  @Test
  void aPlaceToGoToMayBeInALaneOfWhatIsDone() {
    Journey none = given(USAGE, People.CUSTOMERS);
    ValidatorTester.of(UsageRules.USAGE_NO_SERVICE)
        .firesAt(inLane(none, "Ideas", "A help desk"), "phase[usage]/@touchpoints")
        .silent(inLane(none, "What we do", "A help desk"));
  }

  private static Journey inLane(Journey journey, String name, String text) {
    return journey.toBuilder()
        .lane("more", name)
        .build()
        .withTouchpoint("thanks", t -> t.laneText("more", text));
  }

  private static void staysUnhelped(Journey journey) {
    String usage = "phase[usage]/@touchpoints";
    ValidatorTester.of(UsageRules.USAGE_NO_SERVICE).firesAt(journey, usage);
    ValidatorTester.of(UsageRules.COMPLAINT_FOLLOW_UP_MISSING).firesAt(journey, usage);
  }

  @Test
  void aComplaintAtWhichPeopleGiveUpIsToBeFollowedUp() {
    Journey complains =
        given(USAGE, People.CUSTOMERS)
            .withTouchpoint("thanks", t -> t.actions(List.of()).moment(Moment.COMPLAINT));
    String complaint = "phase[usage]/touchpoint[thanks]/@actions";
    ValidatorTester.of(UsageRules.COMPLAINT_FOLLOW_UP_MISSING)
        .firesAt(complains, complaint)
        .firesAt(complains.withTouchpoint("thanks", t -> t.dropOffPoint("Gives up")), complaint);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Interacts with customer service",
        "Gaat naar de klantenservice",
        "Chats with us on live chat"
      })
  void aPlaceToGoToIsKnownByOtherNames(String name) {
    Journey asks = given(USAGE, People.CUSTOMERS).withTouchpoint("thanks", t -> t.name(name));
    ValidatorTester.of(UsageRules.USAGE_NO_SERVICE).silent(asks);
    ValidatorTester.of(UsageRules.COMPLAINT_FOLLOW_UP_MISSING)
        .silent(asks)
        .firesAt(
            asks.withTouchpoint("thanks", t -> t.name("Is thanked")), "phase[usage]/@touchpoints");
  }

  private static Journey given(PhaseKind kind, People people) {
    return shop()
        .people(people)
        .actor("seller", "The seller", Side.COMPANY)
        .phaseModel(PhaseModel.of("one", Text.en("One"), kind))
        .phase(kind, p -> p.touchpoint("thanks", "Thanks", t -> t.action(ActionKind.EMAIL)))
        .build();
  }

  @Test
  void aJourneyThatShowsNoComplaintIsWarned() {
    Journey journey =
        shop()
            .phase(
                DELIVERY,
                p -> p.touchpoint("waits", "Waits", t -> t.action(ActionKind.DELIVERY_UPDATE)))
            .phase(USAGE, p -> p.touchpoint("starts", "Starts", t -> t.action(ActionKind.TIPS)))
            .build();
    ValidatorTester.of(UsageRules.COMPLAINT_FOLLOW_UP_MISSING)
        .silent(
            journey.withTouchpoint("starts", t -> t.actions(List.of())),
            journey.withTouchpoint("starts", t -> t.name("Complains by telephone")))
        .fires(
            journey,
            WARNING,
            "phase[usage]/@touchpoints",
            "From the phase \"Usage\" on, the journey does not show where customers can complain, or what is done about it",
            "Vanaf de fase \"Gebruik\" is niet te zien waar klanten een klacht kwijt kunnen en wat er dan gebeurt")
        .firesAt(journey.edit(e -> e.removePhase("usage")), "phase[delivery]/@touchpoints")
        .silent(journey.withTouchpoint("starts", t -> t.action(ActionKind.COMPLAINT_RESPONSE)));
  }

  @Test
  void beforeThePurchaseNobodyComplains() {
    ValidatorTester.of(UsageRules.all())
        .silent(
            shop()
                .phase(AWARENESS, p -> p.touchpoint("ad", "Ad"))
                .phase(PURCHASE, p -> p.touchpoint("pays", "Pays"))
                .phase(USAGE)
                .build());
  }

  private static Journey complaining(String answering) {
    return shop()
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
    ValidatorTester.of(UsageRules.COMPLAINT_FOLLOW_UP_MISSING)
        .silent(complaining("complains"))
        .silent(complaining("receives"))
        .silent(complaining("starts"))
        .firesAt(complaining("waits"), "phase[delivery]/touchpoint[complains]/@actions")
        .silent(complaining("waits").withTouchpoint("complains", t -> t.leadsTo("waits")));
  }

  @Test
  void aComplaintBeforeThePurchaseIsNotAsked() {
    Journey early = touchpoint(AWARENESS, "grumbles", "Grumbles", t -> t.moment(Moment.COMPLAINT));
    ValidatorTester.of(UsageRules.COMPLAINT_FOLLOW_UP_MISSING)
        .silent(early)
        .firesAt(
            early.toBuilder()
                .phase(USAGE, p -> p.touchpoint("rides", "Rides", t -> t.action(ActionKind.TIPS)))
                .build(),
            "phase[usage]/@touchpoints");
  }

  @Test
  void aPhaseWithoutCounterpartIsJudgedByItsPlace() {
    PhaseKind before = PhaseKind.of("before", Text.en("Before"));
    PhaseKind after = PhaseKind.of("after", Text.en("After"));
    Journey journey =
        shop()
            .phaseModel(PhaseModel.of("own", Text.en("Own"), before, PURCHASE, after))
            .phase(before, p -> p.touchpoint("b", "B", t -> t.moment(Moment.COMPLAINT)))
            .phase(PURCHASE, p -> p.touchpoint("p", "P", t -> t.moment(Moment.COMPLAINT)))
            .phase(after, p -> p.touchpoint("a", "A", t -> t.moment(Moment.COMPLAINT)))
            .build();
    ValidatorTester.of(UsageRules.COMPLAINT_FOLLOW_UP_MISSING)
        .firesAt(
            journey,
            "phase[purchase]/touchpoint[p]/@actions",
            "phase[after]/touchpoint[a]/@actions")
        .silent(journey.withTouchpoint("a", t -> t.action(ActionKind.COMPLAINT_RESPONSE)));
  }

  @Test
  void aLaterComplaintNeedsItsOwnAnswer() {
    ValidatorTester.of(UsageRules.COMPLAINT_FOLLOW_UP_MISSING)
        .firesAt(
            complaining("receives").withTouchpoint("starts", t -> t.moment(Moment.COMPLAINT)),
            "phase[usage]/touchpoint[starts]/@actions");
  }

  @Test
  void onboardingMayBeginAtDelivery() {
    PhaseKind onboarding = PhaseKind.of("onboarding", Text.en("Onboarding"), DELIVERY);
    PhaseKind retention = PhaseKind.of("retention", Text.en("Retention"), USAGE, LOYALTY);
    Journey journey =
        shop()
            .phaseModel(PhaseModel.of("own", Text.en("Own"), onboarding, retention))
            .phase(
                onboarding,
                p -> p.touchpoint("starts", "Starts", t -> t.action(ActionKind.ONBOARDING)))
            .phase(
                retention, p -> p.touchpoint("uses", "Uses", t -> t.action(ActionKind.NEWSLETTER)))
            .build();
    ValidatorTester.of(UsageRules.USAGE_ONBOARDING_MISSING)
        .silent(journey)
        .firesAt(
            journey.withTouchpoint(
                "starts", t -> t.changeAction("onboarding", a -> a.kind(ActionKind.EMAIL))),
            "phase[retention]/@touchpoints");
  }

  @Test
  void feedbackMayComeLater() {
    ValidatorTester.of(UsageRules.USAGE_NO_FEEDBACK)
        .silent(
            shop()
                .phase(USAGE, p -> p.touchpoint("starts", "Starts"))
                .phase(LOYALTY, p -> p.touchpoint("tells", "Tells", t -> t.moment(Moment.FEEDBACK)))
                .build())
        .firesAt(
            shop()
                .phase(
                    PURCHASE, p -> p.touchpoint("tells", "Tells", t -> t.moment(Moment.FEEDBACK)))
                .phase(
                    USAGE, p -> p.touchpoint("starts", "Starts", t -> t.action(ActionKind.MANUAL)))
                .build(),
            "phase[usage]/@touchpoints");
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
              shop()
                  .phaseModel(model)
                  .phase(
                      kind, p -> p.touchpoint("uses", "Uses", t -> t.action(ActionKind.NEWSLETTER)))
                  .build();
          String phase = "phase[" + kind.id() + "]/@touchpoints";
          ValidatorTester.of(UsageRules.all()).firesAt(journey, phase, phase, phase, phase);
          ValidatorTester.of(UsageRules.all())
              .silent(
                  journey.withTouchpoint(
                      "uses",
                      t ->
                          t.action(ActionKind.ONBOARDING)
                              .action(ActionKind.CUSTOMER_SERVICE)
                              .action(ActionKind.COMPLAINT_RESPONSE)
                              .action(ActionKind.FEEDBACK_REQUEST)));
        });
  }

  @Test
  void aPartThatDoesNotShowHowUseStartsLacksNoOnboarding() {
    Journey bill =
        touchpoint(
                USAGE,
                "bill",
                "Opens the first bill",
                t -> t.channel(Channel.EMAIL).action(ActionKind.ARTICLE))
            .toBuilder()
            .scope(JourneyScope.PART)
            .build();
    ValidatorTester.of(UsageRules.USAGE_ONBOARDING_MISSING)
        .silent(bill)
        .firesAt(
            bill.withTouchpoint("bill", t -> t.moment(Moment.FIRST_USE)),
            "phase[usage]/@touchpoints")
        .firesAt(
            bill.toBuilder().scope(JourneyScope.END_TO_END).build(), "phase[usage]/@touchpoints");
  }

  @Test
  void whatAnotherPartMayHaveIsNotMissedInOne() {
    Journey whole =
        touchpoint(
            USAGE,
            "bill",
            "Opens the first bill",
            t -> t.channel(Channel.EMAIL).action(ActionKind.ARTICLE));
    Journey part = whole.toBuilder().scope(JourneyScope.PART).build();
    ValidatorTester.of(UsageRules.USAGE_NO_SERVICE)
        .firesAt(whole, "phase[usage]/@touchpoints")
        .silent(part);
    ValidatorTester.of(UsageRules.USAGE_NO_FEEDBACK)
        .firesAt(whole, "phase[usage]/@touchpoints")
        .silent(part);
  }

  @Test
  void aPartInWhichPeopleOnlyAskForHelpShowsNoStartOfUse() {
    Journey part =
        shop()
            .scope(JourneyScope.PART)
            .phase(DELIVERY, p -> p.touchpoint("receives", "Receives the bicycle"))
            .phase(
                USAGE,
                p ->
                    p.touchpoint(
                        "calls",
                        "Calls about the invoice",
                        t -> t.moment(Moment.SERVICE).action(ActionKind.CUSTOMER_SERVICE)))
            .build();
    ValidatorTester.of(UsageRules.USAGE_ONBOARDING_MISSING)
        .silent(part)
        .firesAt(
            part.withPhase("usage", p -> p.touchpoint("rides", "Rides to work")),
            "phase[usage]/@touchpoints");
  }
}
