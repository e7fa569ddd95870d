package io.github.klantreis.validation.rules;

import static io.github.klantreis.validation.rules.Edits.eachPhase;
import static io.github.klantreis.validation.rules.Edits.eachTouchpoint;
import static io.github.klantreis.validation.rules.Edits.edit;
import static io.github.klantreis.validation.rules.Edits.heading;
import static io.github.klantreis.validation.rules.Flaw.Base.B2C;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyElement;
import io.github.klantreis.model.MarketingAction;
import io.github.klantreis.model.Persona;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Place;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.part.Evidence;
import io.github.klantreis.part.Evidenced;
import io.github.klantreis.part.Metric;
import io.github.klantreis.part.Scale;
import io.github.klantreis.part.TeamMember;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.term.JourneyState;
import io.github.klantreis.term.Market;
import io.github.klantreis.vocabulary.Text;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Flaws for the rules on the journey as a whole. */
final class JourneyFlaws {
  private JourneyFlaws() {}

  /** The flaw of {@code journey-not-reviewed} is found as of a day only. */
  static List<Flaw> all() {
    return List.of(
        Flaw.of(
                "journey-goal-missing",
                B2C,
                "journey/@goal",
                journey ->
                    heading(j -> j.goal(Optional.empty()).successCriteria(List.of()))
                        .apply(journey)
                        .withPhase("usage", p -> p.goals(List.of())))
            .bringing("phase-goal-missing"),
        Flaw.of(
            "journey-persona-missing",
            B2C,
            "journey/@personas",
            journey ->
                journey.edit(
                    edit ->
                        edit.journey(j -> j.personas(List.of()))
                            .changePainPoint("silence", p -> p.concernedPersonas(List.of())))),
        Flaw.of(
            "journey-multiple-personas",
            B2C,
            "journey/@personas",
            journey -> journey.toBuilder().persona(twinOf(journey.personas().get(0))).build()),
        Flaw.of("journey-interval-missing", B2C, "journey/@horizon", any -> withoutTimes())
            .bringing(
                "journey-evidence-missing",
                "journey-goal-missing",
                "journey-is-touchpoint-list",
                "journey-metric-missing",
                "journey-not-reviewed",
                "journey-persona-missing",
                "journey-prospects-excluded",
                "phase-advocacy-missing",
                "phase-delivery-missing",
                "phase-goal-missing",
                "phase-loyalty-missing",
                "phase-owner-missing"),
        Flaw.of(
            "journey-interval-out-of-range",
            B2C,
            "journey/@horizon",
            heading(j -> j.horizon(Period.ofYears(2)))),
        Flaw.of("journey-is-touchpoint-list", B2C, "journey", JourneyFlaws::withoutExperience)
            .bringing(
                "phase-need-missing", "touchpoint-without-emotion", "awareness-need-unclassified"),
        Flaw.of("journey-company-centric", B2C, "journey/@goal", JourneyFlaws::companyCentric)
            .bringing("phase-need-missing", "awareness-need-unclassified"),
        Flaw.of(
                "journey-linear-only",
                B2C,
                "journey/@loyaltyLoops",
                edit(edit -> edit.removeLoyaltyLoop("loyalty-to-purchase")))
            .bringing("drop-off-unfollowed"),
        Flaw.of(
            "advocacy-does-not-feed-awareness",
            B2C,
            "journey/@advocacyFeedsAwareness",
            heading(j -> j.advocacyFeedsAwareness(false))),
        Flaw.of(
                "journey-prospects-excluded",
                B2C,
                "journey/@phases",
                edit(edit -> edit.removePhase("awareness").removePhase("consideration")))
            // where a company buys
            .bringing("b2b-no-personal-contact", "actor-without-part"),
        Flaw.of(
            "journey-metric-missing",
            B2C,
            "journey/@metrics",
            journey ->
                eachTouchpoint(
                        eachPhase(journey, p -> p.metrics(List.of()).successCriteria(List.of())),
                        t -> t.metrics(List.of()).successCriteria(List.of()))
                    .edit(
                        edit ->
                            edit.journey(j -> j.metrics(List.of()).successCriteria(List.of())))),
        Flaw.of(
            "metric-value-missing",
            B2C,
            "journey/@metrics",
            heading(
                j ->
                    j.metric(
                        Metric.of("answer", Text.en("hours until the answer"), Scale.of(0, 100))
                            .aimingAt(4)))),
        Flaw.of(
            "journey-not-reviewed",
            B2C,
            "journey/@reviewedOn",
            heading(j -> j.reviewedOn(LocalDate.of(2019, 1, 1)))),
        Flaw.of(
            "journey-evidence-missing", B2C, "journey/@evidence", JourneyFlaws::withoutEvidence),
        Flaw.of(
            "assumption-unresearched",
            B2C,
            "journey",
            edit(
                e ->
                    e.persona("homeowner", p -> p.evidence(List.of()).assumption("Asked nobody"))
                        .touchpoint(
                            "sees-crew", t -> t.evidence(List.of()).assumption("Asked nobody")))),
        Flaw.of(
            "journey-evidence-one-sided",
            B2C,
            "journey/@evidence",
            heading(
                j ->
                    j.evidence(
                        List.of(
                            Evidence.qualitative("12 interviews"),
                            Evidence.qualitative("Letters of complaint"))))),
        Flaw.of(
            "journey-team-too-narrow",
            B2C,
            "journey/@team",
            heading(j -> j.team(List.of(TeamMember.of("Noor", "marketing"))))),
        Flaw.of(
            "journey-dimensions-count",
            B2C,
            "journey/@dimensions",
            heading(j -> j.dimensions(List.of("sun", "trust")))),
        Flaw.of(
            "journey-affinity-ungrouped",
            B2C,
            "idea[~an-idea-that-nobody-liked]",
            heading(j -> j.idea("An idea that nobody liked"))),
        Flaw.of("journey-funnel-unlinked", B2C, "journey/@funnel", JourneyFlaws::withoutFunnel),
        Flaw.of("journey-too-large", B2C, "journey", JourneyFlaws::tooLarge)
            .bringing("drop-off-risk", "pain-at-many-touchpoints"),
        Flaw.of(
            "journey-state-mixed",
            B2C,
            "journey",
            journey -> {
              Touchpoint first = journey.phases().get(0).touchpoints().get(0);
              return journey.withTouchpoint(first.id(), t -> t.state(JourneyState.TO_BE));
            }),
        Flaw.of(
            "actual-experience-on-plan",
            B2C,
            "phase[delivery]/touchpoint[waits]/@measuredEmotion",
            JourneyFlaws::measuredPlan));
  }

  private static Persona twinOf(Persona persona) {
    return Persona.builder("twin", "The neighbour")
        .description(persona.description())
        .need(persona.need())
        .goals(persona.goals())
        .motivations(persona.motivations())
        .pains(persona.pains())
        .quote(persona.quote())
        .empathyMap(persona.empathyMap())
        .build();
  }

  private static Journey withoutExperience(Journey journey) {
    Journey phases =
        eachPhase(
            journey,
            p ->
                p.emotion(Optional.empty())
                    .participantEmotions(Map.of())
                    .measuredEmotion(Optional.empty())
                    .measuredParticipantEmotions(Map.of())
                    .customerNeeds(List.of())
                    .customerGoals(List.of())
                    .expectations(List.of())
                    .thoughts(List.of())
                    .quotes(List.of())
                    .painPoints(List.of()));
    return eachTouchpoint(
        phases,
        t ->
            t.channelEmotions(Map.of())
                .emotion(Optional.empty())
                .participantEmotions(Map.of())
                .measuredEmotion(Optional.empty())
                .measuredParticipantEmotions(Map.of())
                .customerNeeds(List.of())
                .customerGoals(List.of())
                .expectations(List.of())
                .thoughts(List.of())
                .quotes(List.of())
                .painPoints(List.of()));
  }

  private static Journey companyCentric(Journey journey) {
    return eachTouchpoint(
            eachPhase(journey, p -> p.customerNeeds(List.of()).customerGoals(List.of())),
            t -> t.customerNeeds(List.of()).customerGoals(List.of()))
        .edit(
            edit ->
                edit.journey(
                    j -> j.goal("Collect leads and convert them").customerGoals(List.of())));
  }

  private static Journey withoutFunnel(Journey journey) {
    return journey.edit(
        edit -> {
          edit.journey(j -> j.funnel(Optional.empty()));
          journey
              .touchpoints()
              .forEach(
                  each ->
                      edit.touchpoint(
                          each.id(),
                          t -> {
                            for (MarketingAction action : each.actions()) {
                              t.changeAction(action.id(), a -> a.funnelStage(Optional.empty()));
                            }
                          }));
        });
  }

  /** More of the last touchpoint in use: each is as good as that one, but nobody sees them all. */
  private static Journey tooLarge(Journey journey) {
    Phase usage = journey.phase("usage").orElseThrow();
    Touchpoint last = usage.touchpoints().get(usage.touchpoints().size() - 1);
    return journey.edit(
        edit -> {
          for (int i = 1; i <= 51; i++) {
            edit.insert(
                Touchpoint.builder(last.id() + "-" + i, last.name() + " " + i)
                    .channels(last.channels())
                    .interaction(last.interaction())
                    .initiator(last.initiator())
                    .receiver(last.receiver())
                    .senses(last.senses())
                    .emotion(last.emotion())
                    .painPoints(last.painPoints())
                    .opportunities(last.opportunities())
                    .solutions(last.solutions())
                    .successCriterion("9 of 10 owners know what to do next")
                    .actions(last.actions())
                    .build(),
                Place.endOf("usage"));
          }
        });
  }

  private static Journey measuredPlan(Journey journey) {
    Journey unmeasured =
        eachTouchpoint(
            eachPhase(
                journey,
                p -> p.measuredEmotion(Optional.empty()).measuredParticipantEmotions(Map.of())),
            t -> t.measuredEmotion(Optional.empty()).measuredParticipantEmotions(Map.of()));
    return unmeasured.edit(
        edit ->
            edit.journey(j -> j.state(JourneyState.TO_BE))
                .touchpoint("waits", t -> t.measuredEmotion(Emotion.veryNegative("forgotten"))));
  }

  static Journey withoutEvidence(Journey journey) {
    return journey.edit(
        edit ->
            journey
                .walk(JourneyElement.class)
                .filter(
                    located ->
                        located.element() instanceof Evidenced based && !based.evidence().isEmpty())
                .forEach(located -> edit.clear(located.path().attribute("evidence"))));
  }

  private static Journey withoutTimes() {
    return Journey.builder("shop", "Shop")
        .market(Market.B2C)
        .phase(
            CanonicalPhase.PURCHASE,
            p ->
                p.touchpoint("looks", "Looks", t -> t.lasts(Period.ofDays(2)))
                    .touchpoint("tries", "Tries")
                    .touchpoint("pays", "Pays"))
        .phase(
            CanonicalPhase.USAGE,
            p -> p.touchpoint("uses", "Uses it", t -> t.startsAfter(Period.ofWeeks(3))))
        .build();
  }
}
