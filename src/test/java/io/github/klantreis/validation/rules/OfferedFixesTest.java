package io.github.klantreis.validation.rules;

import static io.github.klantreis.phase.CanonicalPhase.ADVOCACY;
import static io.github.klantreis.phase.CanonicalPhase.AWARENESS;
import static io.github.klantreis.phase.CanonicalPhase.CONSIDERATION;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.phase.CanonicalPhase.USAGE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyBuilder;
import io.github.klantreis.part.AffinityGroup;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.JourneyState;
import io.github.klantreis.term.Moment;
import io.github.klantreis.testing.ValidatorTester;
import io.github.klantreis.validation.JourneyValidator;
import io.github.klantreis.validation.ValidationReport;
import io.github.klantreis.validation.Validators;
import java.util.List;
import java.util.Locale;
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
}
