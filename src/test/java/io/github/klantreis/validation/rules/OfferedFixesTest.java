package io.github.klantreis.validation.rules;

import static io.github.klantreis.phase.CanonicalPhase.ADVOCACY;
import static io.github.klantreis.phase.CanonicalPhase.AWARENESS;
import static io.github.klantreis.phase.CanonicalPhase.CONSIDERATION;
import static io.github.klantreis.phase.CanonicalPhase.LOYALTY;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.phase.CanonicalPhase.USAGE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyBuilder;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.PhaseBuilder;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.model.TouchpointBuilder;
import io.github.klantreis.part.AffinityGroup;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.part.Metric;
import io.github.klantreis.part.Scale;
import io.github.klantreis.part.TimeInterval;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.InteractionType;
import io.github.klantreis.term.JourneyState;
import io.github.klantreis.term.Moment;
import io.github.klantreis.term.Side;
import io.github.klantreis.testing.ValidatorTester;
import io.github.klantreis.validation.Fix;
import io.github.klantreis.validation.JourneyValidator;
import io.github.klantreis.validation.ValidationReport;
import io.github.klantreis.validation.Validators;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What rules offer of what the journey has already, to be chosen from. */
final class OfferedFixesTest {
  private static JourneyBuilder bed() {
    return Journey.builder("bed", "Buying a bed");
  }

  private static void offers(
      JourneyValidator<?> rule, Journey journey, String path, String... fixes) {
    ValidatorTester.of(rule).on(journey).finds(path).fixedBy(fixes).andNothingElse();
  }

  @Test
  void whatNobodyUsesIsLeftOut() {
    offers(
        PhaseRules.PHASE_EMPTY,
        bed().phase(PURCHASE, p -> p.touchpoint("pays", "Pays")).phase(USAGE).build(),
        "phase[usage]/@touchpoints",
        "leave-out");
    offers(
        PersonaRules.PERSONA_UNUSED,
        bed()
            .persona("ann", "Ann")
            .persona("bob", "Bob")
            .phase(PURCHASE, p -> p.touchpoint("pays", "Pays", t -> t.concerns("ann")))
            .build(),
        "persona[bob]",
        "leave-out");
    Journey looping =
        bed()
            .phase(PURCHASE, p -> p.touchpoint("pays", "Pays"))
            .phase(USAGE)
            .loyaltyLoop(USAGE, PURCHASE)
            .build();
    ValidatorTester.of(PhaseRules.PHASE_EMPTY)
        .on(looping)
        .finds("phase[usage]/@touchpoints")
        .hasNoFix();
  }

  @Test
  void aMissingMarkIsPutWhereSomebodySays() {
    Journey journey =
        bed()
            .phase(CONSIDERATION, p -> p.touchpoint("compares", "Compares"))
            .phase(PURCHASE, p -> p.touchpoint("pays", "Pays", t -> t.moment(Moment.PAYMENT)))
            .phase(USAGE, p -> p.touchpoint("sleeps", "Sleeps", t -> t.moment(Moment.FIRST_USE)))
            .build();

    offers(
        ConsiderationRules.DECISION_MOMENT_MISSING,
        journey,
        "phase[purchase]",
        "mark-decision",
        "mark-decision");
    offers(TouchpointRules.MOMENT_OF_TRUTH_UNMARKED, journey, "journey", "mark-second");
    assertThat(
            Validators.of(TouchpointRules.MOMENT_OF_TRUTH_UNMARKED)
                .validate(journey)
                .fixed()
                .applied())
        .as("nobody said so yet")
        .isEmpty();
  }

  @Test
  void whatIsSaidInTwoWaysIsSaidInOne() {
    Journey mixed =
        bed()
            .phase(
                PURCHASE,
                p ->
                    p.touchpoint("pays", "Pays", t -> t.state(JourneyState.AS_IS))
                        .touchpoint("signs", "Signs", t -> t.state(JourneyState.TO_BE)))
            .build();
    ValidationReport report = Validators.of(MapRules.JOURNEY_STATE_MIXED).validate(mixed);

    assertThat(report.fixes(report.findings().get(0)))
        .extracting(fix -> fix.words().get(Locale.forLanguageTag("nl")))
        .containsExactly("Alles is de huidige situatie", "Alles is de gewenste situatie");
    assertThat(report.fixes(report.findings().get(0)))
        .allSatisfy(fix -> assertThat(report.revalidate(fix.applyTo(mixed)).isClean()).isTrue());
    offers(
        MapRules.ACTUAL_EXPERIENCE_ON_PLAN,
        bed()
            .state(JourneyState.TO_BE)
            .phase(
                PURCHASE,
                p -> p.touchpoint("pays", "Pays", t -> t.measuredEmotion(Emotion.positive("glad"))))
            .build(),
        "phase[purchase]/touchpoint[pays]/@measuredEmotion",
        "expect",
        "leave-out");
  }

  @Test
  void anIdeaJoinsAGroupOrIsDropped() {
    offers(
        WorkshopRules.JOURNEY_AFFINITY_UNGROUPED,
        bed()
            .idea("Call back")
            .idea("Write")
            .affinityGroups(List.of(AffinityGroup.of("Contact", List.of("Write"))))
            .build(),
        "idea[~call-back]",
        "put-into",
        "drop");
  }

  @Test
  void aWayLeadsWhereTheJourneyHasItsEnd() {
    offers(
        UsageRules.COMPLAINT_FOLLOW_UP_MISSING,
        bed()
            .phase(
                AWARENESS,
                p -> p.touchpoint("reads", "Reads", t -> t.action(ActionKind.COMPLAINT_RESPONSE)))
            .phase(
                USAGE, p -> p.touchpoint("complains", "Complains", t -> t.moment(Moment.COMPLAINT)))
            .build(),
        "phase[usage]/touchpoint[complains]/@actions",
        "leads-to");
    offers(
        LoyaltyRules.LOYALTY_LOOP_TARGET_INVALID,
        bed()
            .phase(CONSIDERATION, p -> p.touchpoint("compares", "Compares"))
            .phase(PURCHASE, p -> p.touchpoint("pays", "Pays"))
            .phase(USAGE, p -> p.touchpoint("sleeps", "Sleeps"))
            .phase(ADVOCACY, p -> p.touchpoint("tells", "Tells"))
            .loyaltyLoop(ADVOCACY, USAGE)
            .build(),
        "loyalty-loop[advocacy-to-usage]/@to",
        "lead-to",
        "lead-to");
  }

  @Test
  void theChannelIsThatOfTheAction() {
    offers(
        TouchpointRules.TOUCHPOINT_WITHOUT_CHANNEL,
        bed()
            .phase(PURCHASE, p -> p.touchpoint("pays", "Pays", t -> t.action(ActionKind.EMAIL)))
            .build(),
        "phase[purchase]/touchpoint[pays]/@channels",
        "use");
  }

  @Test
  void aFixNamesAPhaseAsItIsCalledInEachLanguage() {
    Journey journey =
        bed()
            .phase(PURCHASE, p -> p.touchpoint("pays", "Pays"))
            .phase(LOYALTY, p -> p.touchpoint("returns", "Returns"))
            .build();
    offers(CircleRules.JOURNEY_LINEAR_ONLY, journey, "journey/@loyaltyLoops", "loop-to");
    Fix fix = first(CircleRules.JOURNEY_LINEAR_ONLY, journey);

    assertThat(fix.words().get(Locale.ENGLISH))
        .isEqualTo("From \"Loyalty\" customers come back to \"Purchase\"");
    assertThat(fix.words().get(Locale.forLanguageTag("nl")))
        .isEqualTo("Vanuit \"Loyaliteit\" komen klanten terug bij \"Aankoop\"");
  }

  private static Fix first(JourneyValidator<?> rule, Journey journey) {
    ValidationReport report = Validators.of(rule).validate(journey);
    return report.fixes(report.findings().get(0)).get(0);
  }

  @Test
  void twoPhasesOfAKindAreJoinedIfTheSecondSaysNothingOfItself() {
    Consumer<PhaseBuilder> plain = p -> p.touchpoint("asks", "Asks");
    offers(PhaseRules.PHASE_DUPLICATE_KIND, usedTwice(plain), "phase[again]", "join");
    Journey joined =
        first(PhaseRules.PHASE_DUPLICATE_KIND, usedTwice(plain)).applyTo(usedTwice(plain));
    assertThat(joined.phases()).extracting(Phase::id).containsExactly("usage", "purchase");
    assertThat(joined.phases().get(0).touchpoints())
        .extracting(Touchpoint::id)
        .containsExactly("sleeps", "asks");
    for (Consumer<PhaseBuilder> telling :
        List.<Consumer<PhaseBuilder>>of(
            p -> p.touchpoint("asks", "Asks").goal("Fewer calls"),
            p -> p.touchpoint("asks", "Asks").painPoint("Nobody picks up"))) {
      ValidatorTester.of(PhaseRules.PHASE_DUPLICATE_KIND)
          .on(usedTwice(telling))
          .finds("phase[again]")
          .hasNoFix();
    }
  }

  @Test
  void whatIsLeftToBeChosenIsCounted() {
    ValidationReport report =
        Validators.of(PhaseRules.PHASE_DUPLICATE_KIND)
            .validate(usedTwice(p -> p.touchpoint("asks", "Asks")));

    assertThat(report.fixed().toText(Locale.ENGLISH))
        .isEqualTo(
            "Nothing was changed in \"Buying a bed\".\nFor 1 finding a change is still to be chosen.\n");
    assertThat(report.fixed().toText(Locale.forLanguageTag("nl")))
        .isEqualTo(
            "Er is niets gewijzigd in \"Buying a bed\".\nVoor 1 bevinding is er nog een wijziging te kiezen.\n");
    assertThat(report.fixed(fix -> true).toText(Locale.ENGLISH))
        .startsWith("1 change was made in \"Buying a bed\":\n")
        .doesNotContain("to be chosen");
  }

  @Test
  void twoPhasesOfAKindAreNotJoinedIfTouchpointsWouldTakeWhatOnlyTheFirstSays() {
    Consumer<PhaseBuilder> silent = p -> p.touchpoint("asks", "Asks");
    for (Consumer<PhaseBuilder> telling :
        List.<Consumer<PhaseBuilder>>of(
            p -> p.goal("Fewer calls"),
            p -> p.customerGoal("Sleep well"),
            p -> p.emotion(Emotion.negative("tired")))) {
      ValidatorTester.of(PhaseRules.PHASE_DUPLICATE_KIND)
          .on(usedTwice(silent).withPhase("usage", telling))
          .finds("phase[again]")
          .hasNoFix();
    }
    offers(
        PhaseRules.PHASE_DUPLICATE_KIND,
        usedTwice(p -> p.touchpoint("asks", "Asks", t -> t.goal("A call less")))
            .withPhase("usage", p -> p.goal("Fewer calls")),
        "phase[again]",
        "join");
  }

  private static Journey usedTwice(Consumer<PhaseBuilder> again) {
    return bed()
        .phase(USAGE, p -> p.touchpoint("sleeps", "Sleeps"))
        .phase(PURCHASE, p -> p.touchpoint("pays", "Pays"))
        .phase("again", USAGE, again)
        .build();
  }

  @Test
  void aTouchpointNotedTwiceIsLeftOutOnceIfThatLosesNothing() {
    offers(TouchpointRules.TOUCHPOINT_DUPLICATE, twice(t -> {}), AGAIN, "leave-out");
    offers(
        TouchpointRules.TOUCHPOINT_DUPLICATE,
        twice(t -> t.channel(Channel.STORE)),
        AGAIN,
        "leave-out");
    for (Consumer<TouchpointBuilder> telling :
        List.<Consumer<TouchpointBuilder>>of(
            t -> t.channel(Channel.WEBSITE),
            t -> t.emotion(Emotion.positive("glad")),
            t -> t.action(ActionKind.EMAIL))) {
      ValidatorTester.of(TouchpointRules.TOUCHPOINT_DUPLICATE)
          .on(twice(telling))
          .finds(AGAIN)
          .hasNoFix();
    }
    ValidatorTester.of(TouchpointRules.TOUCHPOINT_DUPLICATE)
        .on(twice(t -> {}).withTouchpoint("pays", t -> t.leadsTo("again")))
        .finds(AGAIN)
        .hasNoFix();
    Journey forOneOfTwo =
        twice(t -> {}).toBuilder().persona("ann", "Ann").persona("bob", "Bob").build();
    ValidatorTester.of(TouchpointRules.TOUCHPOINT_DUPLICATE)
        .on(forOneOfTwo.withTouchpoint("pays", t -> t.concerns("ann")))
        .finds(AGAIN)
        .hasNoFix();
  }

  private static final String AGAIN = "phase[purchase]/touchpoint[again]";

  private static Journey twice(Consumer<TouchpointBuilder> second) {
    return bed()
        .phase(
            PURCHASE,
            p ->
                p.touchpoint("pays", "Pays", t -> t.channel(Channel.STORE))
                    .touchpoint("again", "Pays", second))
        .build();
  }

  @Test
  void aFurtherOfferMovesToJustBeforeThePayment() {
    Consumer<TouchpointBuilder> pays = t -> t.moment(Moment.PAYMENT);
    Journey journey = upselling(pays);
    offers(PurchaseRules.PURCHASE_UPSELL_MISPLACED, journey, UPSELL, "move");
    Journey moved = first(PurchaseRules.PURCHASE_UPSELL_MISPLACED, journey).applyTo(journey);
    assertThat(moved.touchpoint("chooses").orElseThrow().action("upsell")).isPresent();
    assertThat(moved.touchpoint("looks").orElseThrow().actions()).isEmpty();

    offers(
        PurchaseRules.PURCHASE_UPSELL_MISPLACED,
        upselling(t -> {}),
        UPSELL,
        "mark-payment",
        "mark-payment");
  }

  private static final String UPSELL = "phase[purchase]/touchpoint[looks]/action[upsell]";

  private static Journey upselling(Consumer<TouchpointBuilder> last) {
    return bed()
        .phase(
            PURCHASE,
            p ->
                p.touchpoint(
                        "looks",
                        "Looks",
                        t -> t.action("upsell", ActionKind.FURTHER_OFFER, a -> {}))
                    .touchpoint("chooses", "Chooses")
                    .touchpoint("pays", "Pays", last))
        .build();
  }

  @Test
  void aMetricGetsTheOtherScaleOnlyIfItsNumbersAreOnIt() {
    String path = "phase[usage]/@metrics";
    Journey fitting = measured(Metric.csat(Scale.of(1, 7)).valued(4));
    offers(IntegrityRules.METRIC_SCALE_INCONSISTENT, fitting, path, "measure-from", "measure-from");
    assertThat(first(IntegrityRules.METRIC_SCALE_INCONSISTENT, fitting).words())
        .satisfies(
            words -> {
              assertThat(words.get(Locale.ENGLISH))
                  .isEqualTo("At \"Usage\" it is measured from 1 to 5.5");
              assertThat(words.get(Locale.forLanguageTag("nl")))
                  .isEqualTo("Bij \"Gebruik\" loopt de schaal van 1 tot 5,5");
            });
    offers(
        IntegrityRules.METRIC_SCALE_INCONSISTENT,
        measured(Metric.csat(Scale.of(1, 7)).valued(6)),
        path,
        "measure-from");
  }

  private static Journey measured(Metric metric) {
    return bed()
        .phase(PURCHASE, p -> p.metric(Metric.csat(Scale.of(1, 5.5)).valued(4)))
        .phase(USAGE, p -> p.metric(metric))
        .build();
  }

  @Test
  void aJourneyEndsWithTheLastOfWhichTheTimeIsKnown() {
    Journey journey =
        bed()
            .phase(
                PURCHASE,
                p ->
                    p.touchpoint("pays", "Pays", t -> t.startsAfter(Period.ofDays(3)))
                        .touchpoint(
                            "waits",
                            "Waits",
                            t ->
                                t.startsAfter(Period.ofDays(4))
                                    .lasts(Period.ofDays(3), Period.ofDays(10))))
            .build();
    offers(JourneyRules.JOURNEY_INTERVAL_MISSING, journey, "journey/@horizon", "end-at");
    Fix fix = first(JourneyRules.JOURNEY_INTERVAL_MISSING, journey);
    assertThat(fix.words().get(Locale.forLanguageTag("nl")))
        .isEqualTo("Die eindigt met \"Waits\", na 2 weken");
    assertThat(fix.applyTo(journey).horizon()).contains(TimeInterval.of(Period.ofDays(14)));
    ValidatorTester.of(JourneyRules.JOURNEY_INTERVAL_MISSING)
        .on(
            bed()
                .phase(
                    PURCHASE, p -> p.touchpoint("pays", "Pays", t -> t.recurs(Period.ofYears(1))))
                .build())
        .finds("journey/@horizon")
        .hasNoFix();
  }

  @Test
  void aStepIsDrawnWherePeopleHaveOneWayOnly() {
    Journey journey =
        bed()
            .phase(
                PURCHASE,
                p ->
                    p.touchpoint("orders", "Orders", t -> t.channel(Channel.WEBSITE))
                        .touchpoint("fetches", "Fetches", t -> t.channel(Channel.STORE))
                        .touchpoint(
                            "reads", "Reads", t -> t.channel(Channel.STORE).leadsTo("fetches")))
            .build();
    offers(ChannelRules.TRANSITION_GAP, journey, "phase[purchase]/touchpoint[fetches]", "leads-to");
  }

  @Test
  void theOtherPartyOfACommunicationIsOfferedOrThatThereIsNone() {
    String path = "phase[purchase]/touchpoint[mails]";
    Consumer<TouchpointBuilder> mail =
        t -> t.interaction(InteractionType.COMMUNICATION).channel(Channel.EMAIL);
    offers(TouchpointRules.COMMUNICATION_INCOMPLETE, mailing(mail), path, "is-activity");
    Journey sent = mailing(mail.andThen(t -> t.initiator(Side.COMPANY)));
    offers(
        TouchpointRules.COMMUNICATION_INCOMPLETE,
        sent,
        path + "/@receiver",
        "receiver",
        "is-activity");
    assertThat(first(TouchpointRules.COMMUNICATION_INCOMPLETE, sent).words().get(Locale.ENGLISH))
        .isEqualTo("It goes to customers");
    offers(
        TouchpointRules.COMMUNICATION_INCOMPLETE,
        mailing(mail.andThen(t -> t.receiver(Side.COMPANY))),
        path + "/@initiator",
        "sender",
        "is-activity");
    ValidatorTester.of(TouchpointRules.COMMUNICATION_INCOMPLETE)
        .on(
            mailing(
                t ->
                    t.interaction(InteractionType.COMMUNICATION)
                        .initiator(Side.COMPANY)
                        .receiver(Side.CUSTOMER)))
        .finds(path + "/@channels")
        .hasNoFix();
  }

  private static Journey mailing(Consumer<TouchpointBuilder> details) {
    return bed().phase(PURCHASE, p -> p.touchpoint("mails", "Mails", details)).build();
  }
}
