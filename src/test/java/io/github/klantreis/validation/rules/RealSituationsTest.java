package io.github.klantreis.validation.rules;

import static io.github.klantreis.phase.CanonicalPhase.ADVOCACY;
import static io.github.klantreis.phase.CanonicalPhase.AWARENESS;
import static io.github.klantreis.phase.CanonicalPhase.CONSIDERATION;
import static io.github.klantreis.phase.CanonicalPhase.DELIVERY;
import static io.github.klantreis.phase.CanonicalPhase.LOYALTY;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.phase.CanonicalPhase.USAGE;
import static io.github.klantreis.validation.rules.Journeys.shop;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyBuilder;
import io.github.klantreis.part.Metric;
import io.github.klantreis.part.TimeInterval;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.phase.PhaseModels;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.FormOfAddress;
import io.github.klantreis.term.JourneyScope;
import io.github.klantreis.term.Lifecycle;
import io.github.klantreis.term.LinkKind;
import io.github.klantreis.term.Market;
import io.github.klantreis.term.Moment;
import io.github.klantreis.term.People;
import io.github.klantreis.testing.ValidatorTester;
import io.github.klantreis.validation.Finding;
import io.github.klantreis.validation.JourneyValidator;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.validation.Validators;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Situations of published maps of which rules once said what is not true: of patients and citizens,
 * to whom nothing is sold; of parts of journeys; of what the author had not begun; and of what does
 * the job in another way. Each rule is silent there, and speaks on its twin.
 */
final class RealSituationsTest {
  private static JourneyBuilder clinic() {
    return Journey.builder("knee", "A new knee").people(People.PATIENTS);
  }

  private static List<Severity> severities(JourneyValidator<?> rule, Journey journey) {
    return Validators.of(rule).validate(journey).findings().stream()
        .map(Finding::severity)
        .toList();
  }

  // ---- to whom nothing is sold ----

  /** All phases, with an action in each, as a hospital or a municipality would have them. */
  private static JourneyBuilder all(JourneyBuilder journey) {
    for (CanonicalPhase phase : CanonicalPhase.values()) {
      journey.phase(
          phase,
          p ->
              p.touchpoint(
                      phase.id() + "-reads",
                      "Reads",
                      t ->
                          t.channel(Channel.LETTER)
                              .action(
                                  ActionKind.LETTER,
                                  a ->
                                      a.message(
                                          m ->
                                              m.link(LinkKind.SOCIAL, "instagram.com/us")
                                                  .choice("Call")
                                                  .choice("Write"))))
                  .touchpoint(
                      phase.id() + "-more", "Gets more", t -> t.action(ActionKind.DISCOUNT)));
    }
    return journey;
  }

  static Stream<JourneyValidator<?>> rulesOfSelling() {
    return Stream.of(
        CircleRules.JOURNEY_LINEAR_ONLY,
        LoyaltyRules.LOYALTY_NO_REVIEW_REQUEST,
        MapRules.JOURNEY_FUNNEL_UNLINKED,
        PurchaseRules.PURCHASE_DISTRACTING_LINK,
        PurchaseRules.PURCHASE_TOO_MANY_CHOICES,
        UsageRules.USAGE_ONBOARDING_MISSING);
  }

  @ParameterizedTest
  @MethodSource("rulesOfSelling")
  void patientsBuyNothing(JourneyValidator<?> rule) {
    assertThat(severities(rule, all(clinic()).build())).isEmpty();
    assertThat(severities(rule, all(clinic().market(Market.B2C)).build()))
        .as("a private clinic sells to patients")
        .isNotEmpty();
  }

  @Test
  void aGoalOfTheHospitalIsNotJudgedByWordsOfSales() {
    ValidatorTester.of(CustomerViewRules.JOURNEY_COMPANY_CENTRIC)
        .silent(clinic().goal("More conversion of referrals").build())
        .firesAt(shop().goal("More conversion").build(), "journey/@goal");
  }

  @Test
  void aTreatmentThatBeginsWithTheOperationLacksNoProspects() {
    ValidatorTester.of(CustomerViewRules.JOURNEY_PROSPECTS_EXCLUDED)
        .silent(clinic().phase(PURCHASE).phase(USAGE).build())
        .silent(shop().scope(JourneyScope.PART).phase(PURCHASE).phase(USAGE).build())
        .firesAt(shop().phase(PURCHASE).phase(USAGE).build(), "journey/@phases");
  }

  @Test
  void employeesWhoChooseTheirBenefitsWantHelpAndReassurance() {
    JourneyBuilder benefits =
        Journey.builder("benefits", "Choosing benefits").people(People.EMPLOYEES);
    for (JourneyValidator<?> rule :
        List.of(ReassuranceRules.PURCHASE_NO_HELP, ReassuranceRules.PURCHASE_NO_REASSURANCE)) {
      ValidatorTester.of(rule)
          .firesAt(
              benefits
                  .phase(
                      PURCHASE,
                      p ->
                          p.touchpoint(
                              "enrols",
                              "Enrols",
                              t -> t.channel(Channel.APP).action(ActionKind.CONFIRMATION)))
                  .build(),
              "phase[purchase]/@touchpoints")
          .silent(
              clinic()
                  .phase(USAGE, p -> p.touchpoint("rests", "Rests", t -> t.action(ActionKind.TIPS)))
                  .build());
      benefits = Journey.builder("benefits", "Choosing benefits").people(People.EMPLOYEES);
    }
  }

  // ---- what the author had not begun ----

  @Test
  void whoNamesNoActionHasNotSaidThatThereIsNoHelp() {
    Journey bare =
        shop()
            .phase(PURCHASE, p -> p.touchpoint("pays", "Pays", t -> t.channel(Channel.WEBSHOP)))
            .phase(USAGE, p -> p.touchpoint("wears", "Wears it"))
            .phase(LOYALTY, p -> p.touchpoint("reads", "Reads the news"))
            .build();
    for (JourneyValidator<?> rule :
        List.of(
            ReassuranceRules.PURCHASE_NO_HELP,
            ReassuranceRules.PURCHASE_NO_REASSURANCE,
            ReassuranceRules.PURCHASE_NO_TRUST_SIGNALS,
            ReassuranceRules.PURCHASE_DROP_OFFS_UNMAPPED,
            UsageRules.USAGE_ONBOARDING_MISSING,
            UsageRules.USAGE_NO_SERVICE,
            UsageRules.USAGE_NO_FEEDBACK,
            UsageRules.COMPLAINT_FOLLOW_UP_MISSING,
            LoyaltyRules.LOYALTY_NO_GROWTH_OFFER,
            LoyaltyRules.LOYALTY_NO_REVIEW_REQUEST,
            MapRules.JOURNEY_FUNNEL_UNLINKED)) {
      assertThat(severities(rule, bare)).as(rule.definition().id()).isEmpty();
    }
  }

  @Test
  void aListOfOneOrTwoTouchpointsIsNoListYet() {
    ValidatorTester.of(CustomerViewRules.JOURNEY_IS_TOUCHPOINT_LIST)
        .silent(
            shop().phase(PURCHASE, p -> p.touchpoint("a", "Looks").touchpoint("b", "Pays")).build())
        .firesAt(
            shop()
                .phase(
                    PURCHASE,
                    p -> p.touchpoint("a", "Looks").touchpoint("b", "Pays").touchpoint("c", "Goes"))
                .build(),
            "journey");
  }

  @Test
  void aJourneyWithoutATeamOrGroupsHasNotHeldTheWorkshop() {
    ValidatorTester.of(WorkshopRules.JOURNEY_TEAM_TOO_NARROW).silent(shop().build());
    ValidatorTester.of(WorkshopRules.JOURNEY_AFFINITY_UNGROUPED)
        .silent(shop().idea("A QR code on the letter").build());
  }

  @Test
  void advocatesOfALinearMapAreNotAskedWhomTheyFeed() {
    ValidatorTester.of(CircleRules.ADVOCACY_DOES_NOT_FEED_AWARENESS)
        .silent(
            shop()
                .phase(AWARENESS)
                .phase(PURCHASE)
                .phase(ADVOCACY)
                .advocacyFeedsAwareness(false)
                .build())
        .firesAt(
            shop()
                .phase(AWARENESS)
                .phase(PURCHASE)
                .phase(LOYALTY)
                .phase(ADVOCACY)
                .loyaltyLoop(LOYALTY, PURCHASE)
                .advocacyFeedsAwareness(false)
                .build(),
            "journey/@advocacyFeedsAwareness");
  }

  @Test
  void aMapWithoutMessagesNeedsNoFormOfAddress() {
    ValidatorTester.of(FormOfAddressRules.FORM_OF_ADDRESS_UNSET)
        .silent(clinic().language(Locale.forLanguageTag("nl")).build())
        .silent(
            shop()
                .phase(
                    USAGE,
                    p ->
                        p.touchpoint(
                            "mail",
                            "Reads",
                            t ->
                                t.action(
                                    ActionKind.EMAIL, a -> a.message(m -> m.text("Your order")))))
                .build())
        .firesAt(
            shop()
                .phase(
                    USAGE,
                    p ->
                        p.touchpoint(
                            "mail",
                            "Leest",
                            t ->
                                t.action(
                                    ActionKind.EMAIL,
                                    a -> a.message(m -> m.text("Uw bestelling is onderweg")))))
                .build(),
            "journey/@formOfAddress");
  }

  // ---- what does the job in another way ----

  @Test
  void aRenewalClosesTheCircleOfAGym() {
    ValidatorTester.of(CircleRules.JOURNEY_LINEAR_ONLY)
        .silent(
            shop()
                .phase(PURCHASE, p -> p.touchpoint("joins", "Joins"))
                .phase(
                    LOYALTY, p -> p.touchpoint("renews", "Renews", t -> t.moment(Moment.RENEWAL)))
                .build())
        .silent(
            shop()
                .phase(PURCHASE, p -> p.touchpoint("joins", "Joins"))
                .phase(
                    LOYALTY, p -> p.touchpoint("pays", "Pays", t -> t.recurs(Period.ofMonths(1))))
                .build());
  }

  @Test
  void revenueComesLastInAarrr() {
    ValidatorTester.of(CircleRules.JOURNEY_LINEAR_ONLY)
        .silent(Journeys.allPhasesOf(PhaseModels.AARRR));
  }

  @Test
  void aLoopThatThePhaseModelDeclaresIsSound() {
    JourneyBuilder phone = shop().phaseModel(PhaseModels.MCKINSEY_2015);
    PhaseModels.MCKINSEY_2015.phases().forEach(phone::phase);
    PhaseModels.MCKINSEY_2015
        .loyaltyLoops()
        .forEach(loop -> phone.loyaltyLoop(loop.from(), loop.to()));
    ValidatorTester.of(LoyaltyRules.LOYALTY_LOOP_TARGET_INVALID).silent(phone.build());
  }

  @Test
  void aDiscountOnRenewalIsAnOfferToExistingCustomers() {
    for (ActionKind kind :
        List.of(ActionKind.RENEWAL, ActionKind.LOYALTY_PROGRAMME, ActionKind.DISCOUNT)) {
      ValidatorTester.of(LoyaltyRules.LOYALTY_NO_GROWTH_OFFER)
          .silent(Journeys.touchpoint(LOYALTY, "mail", "Reads", t -> t.action(kind)));
    }
    ValidatorTester.of(LoyaltyRules.LOYALTY_NO_GROWTH_OFFER)
        .firesAt(
            Journeys.touchpoint(LOYALTY, "mail", "Reads", t -> t.action(ActionKind.NEWSLETTER)),
            "phase[loyalty]/@touchpoints");
  }

  @Test
  void aDeskWhereSomebodySitsIsHelp() {
    for (Channel channel : List.of(Channel.FACE_TO_FACE, Channel.TELEPHONE, Channel.CHAT)) {
      Journey passport =
          Journey.builder("passport", "A new passport")
              .people(People.CITIZENS)
              .phase(
                  PURCHASE,
                  p ->
                      p.touchpoint(
                          "applies",
                          "Applies at the desk",
                          t -> t.channel(channel).action(ActionKind.CONFIRMATION)))
              .phase(
                  USAGE,
                  p ->
                      p.touchpoint(
                          "asks",
                          "Asks where it is",
                          t -> t.channel(channel).action(ActionKind.DELIVERY_UPDATE)))
              .build();
      ValidatorTester.of(ReassuranceRules.PURCHASE_NO_HELP).silent(passport);
      ValidatorTester.of(UsageRules.USAGE_NO_SERVICE).silent(passport);
    }
  }

  @Test
  void neighboursWhoTellHowItWasReassure() {
    ValidatorTester.of(ReassuranceRules.PURCHASE_NO_REASSURANCE)
        .silent(
            Journeys.touchpoint(
                PURCHASE,
                "asks",
                "Asks the neighbours",
                t -> t.channel(Channel.WORD_OF_MOUTH).action(ActionKind.EMAIL)));
  }

  @Test
  void whoMeasuresNpsAsksHowItWas() {
    ValidatorTester.of(UsageRules.USAGE_NO_FEEDBACK)
        .silent(
            Journeys.touchpoint(
                USAGE, "wears", "Wears it", t -> t.action(ActionKind.TIPS).metric(Metric.nps())));
  }

  @Test
  void aFitterAtTheFirstUseGetsCustomersStarted() {
    ValidatorTester.of(UsageRules.USAGE_ONBOARDING_MISSING)
        .silent(
            Journeys.touchpoint(
                USAGE,
                "starts",
                "Turns it on with the fitter",
                t ->
                    t.channel(Channel.HOME_VISIT)
                        .moment(Moment.FIRST_USE)
                        .action(ActionKind.CUSTOMER_SERVICE)))
        .firesAt(
            Journeys.touchpoint(
                USAGE, "starts", "Turns it on", t -> t.action(ActionKind.NEWSLETTER)),
            "phase[usage]/@touchpoints");
  }

  @Test
  void aComplaintAtTheCounterIsAnsweredByWhatTheBlueprintSays() {
    ValidatorTester.of(UsageRules.COMPLAINT_FOLLOW_UP_MISSING)
        .silent(
            Journeys.touchpoint(
                USAGE,
                "complains",
                "Complains at the counter",
                t ->
                    t.moment(Moment.COMPLAINT)
                        .blueprint(b -> b.frontstage("Clerk apologises and mends it"))))
        .firesAt(
            Journeys.touchpoint(USAGE, "complains", "Complains", t -> t.moment(Moment.COMPLAINT)),
            "phase[usage]/touchpoint[complains]/@actions");
  }

  // ---- paying ----

  @Test
  void iDealAndCreditCardAreNoTwoChoices() {
    ValidatorTester.of(PurchaseRules.PURCHASE_TOO_MANY_CHOICES)
        .silent(paying(List.of("iDEAL", "Credit card", "Pay later with Klarna")))
        .firesAt(
            paying(List.of("iDEAL", "Read the news", "See our other shoes")),
            "phase[purchase]/touchpoint[pays]");
    ValidatorTester.of(PurchaseRules.PURCHASE_TOO_MANY_CHOICES)
        .withOption(PurchaseRules.WAYS_TO_PAY, List.of("Barter"))
        .silent(paying(List.of("Pay", "Barter for eggs")))
        .firesAt(paying(List.of("iDEAL", "Credit card")), "phase[purchase]/touchpoint[pays]");
  }

  private static Journey paying(List<String> choices) {
    return Journeys.touchpoint(
        PURCHASE,
        "pays",
        "Pays",
        t ->
            t.action(
                ActionKind.CHECKOUT,
                a ->
                    a.message(
                        m -> {
                          for (String choice : choices) {
                            m.choice(choice);
                          }
                        })));
  }

  @Test
  void theTrustMarkDoesNotLeadAway() {
    ValidatorTester.of(PurchaseRules.PURCHASE_DISTRACTING_LINK)
        .silent(linking(ActionKind.TRUST_SIGNAL, "thuiswinkel.org/leden/shop"))
        .silent(linking(ActionKind.CHECKOUT, "Webshop Keurmerk"))
        .firesAt(
            linking(ActionKind.CHECKOUT, "instagram.com/shop"),
            "phase[purchase]/touchpoint[pays]/action[" + ActionKind.CHECKOUT.id() + "]/@message");
    assertThat(
            severities(
                PurchaseRules.PURCHASE_DISTRACTING_LINK,
                linking(ActionKind.CHECKOUT, "instagram.com/shop")))
        .containsExactly(Severity.WARNING);
  }

  private static Journey linking(ActionKind kind, String target) {
    return Journeys.touchpoint(
        PURCHASE,
        "pays",
        "Pays",
        t -> t.action(kind, a -> a.message(m -> m.link(LinkKind.EXTERNAL, target))));
  }

  @Test
  void aChatAtFiftySecondsIsNoError() {
    assertThat(severities(PurchaseRules.PURCHASE_CHAT_OPENS_TOO_SOON, chatAfter(10)))
        .containsExactly(Severity.ERROR);
    assertThat(severities(PurchaseRules.PURCHASE_CHAT_OPENS_TOO_SOON, chatAfter(50)))
        .containsExactly(Severity.WARNING);
    assertThat(severities(PurchaseRules.PURCHASE_CHAT_OPENS_TOO_SOON, chatAfter(60))).isEmpty();
  }

  private static Journey chatAfter(int seconds) {
    return Journeys.touchpoint(
        PURCHASE,
        "pays",
        "Pays",
        t -> t.action(ActionKind.CHAT, a -> a.opensItselfAfter(Duration.ofSeconds(seconds))));
  }

  // ---- severities as earned ----

  @Test
  void whatIsMerelyMissingIsNoErrorAndInADraftAHint() {
    Journey timed =
        shop()
            .phase(
                PURCHASE,
                p ->
                    p.touchpoint("waits", "Waits", t -> t.lasts(Duration.ofMinutes(9)))
                        .touchpoint("pays", "Pays"))
            .build();
    for (JourneyValidator<?> rule :
        List.of(
            JourneyRules.JOURNEY_GOAL_MISSING,
            JourneyRules.JOURNEY_PERSONA_MISSING,
            JourneyRules.JOURNEY_INTERVAL_MISSING)) {
      assertThat(severities(rule, timed)).containsExactly(Severity.WARNING);
      assertThat(severities(rule, timed.toBuilder().lifecycle(Lifecycle.DRAFT).build()))
          .containsExactly(Severity.INFO);
    }
  }

  @Test
  void aFormOfAddressIsAnErrorOnlyAgainstWhatTheJourneyDeclares() {
    Journey undeclared =
        Journeys.mails(
            null,
            m -> m.formOfAddress(FormOfAddress.FORMAL),
            m -> m.formOfAddress(FormOfAddress.FORMAL),
            m -> m.formOfAddress(FormOfAddress.INFORMAL));
    assertThat(severities(FormOfAddressRules.FORM_OF_ADDRESS_MIXED, undeclared))
        .containsExactly(Severity.WARNING);
    assertThat(
            severities(
                FormOfAddressRules.FORM_OF_ADDRESS_MIXED,
                undeclared.edit(edit -> edit.journey(j -> j.formOfAddress(FormOfAddress.FORMAL)))))
        .containsExactly(Severity.ERROR);
  }

  @Test
  void noReplyIsFoundInEveryPhase() {
    for (CanonicalPhase phase : List.of(AWARENESS, CONSIDERATION, PURCHASE, DELIVERY, LOYALTY)) {
      assertThat(severities(MessageRules.MESSAGE_NO_REPLY_SENDER, noReplyIn(phase)))
          .as(phase.id())
          .containsExactly(Severity.WARNING);
    }
    assertThat(severities(MessageRules.MESSAGE_NO_REPLY_SENDER, noReplyIn(USAGE)))
        .containsExactly(Severity.ERROR);
  }

  private static Journey noReplyIn(CanonicalPhase phase) {
    return Journeys.touchpoint(
        phase,
        "mail",
        "Reads",
        t -> t.action(ActionKind.EMAIL, a -> a.message(m -> m.sender("no-reply@shop.example"))));
  }

  // ---- personas and time ----

  @Test
  void aPatientAndAPartnerWhoAreNamedAtTheirStepsAreNoTwoJourneys() {
    JourneyBuilder knee = clinic().persona("ann", "Ann").persona("bob", "Bob, her husband");
    ValidatorTester.of(JourneyRules.JOURNEY_MULTIPLE_PERSONAS)
        .firesAt(
            knee.phase(USAGE, p -> p.touchpoint("rests", "Rests")).build(), "journey/@personas");
    ValidatorTester.of(JourneyRules.JOURNEY_MULTIPLE_PERSONAS)
        .silent(
            clinic()
                .persona("ann", "Ann")
                .persona("bob", "Bob, her husband")
                .phase(
                    USAGE, p -> p.touchpoint("drives", "Drives her home", t -> t.involves("bob")))
                .build());
  }

  @Test
  void minutesAndALifetimeAreJourneysToo() {
    for (Period length : List.of(Period.ofDays(1), Period.ofYears(6))) {
      ValidatorTester.of(JourneyRules.JOURNEY_INTERVAL_OUT_OF_RANGE)
          .silent(clinic().horizon(TimeInterval.of(length)).build())
          .firesAt(shop().horizon(TimeInterval.of(length)).build(), "journey/@horizon");
    }
  }
}
