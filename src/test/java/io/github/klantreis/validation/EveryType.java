package io.github.klantreis.validation;

import static io.github.klantreis.phase.CanonicalPhase.LOYALTY;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;

import io.github.klantreis.model.ExperienceElement;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyElement;
import io.github.klantreis.model.Note;
import io.github.klantreis.model.NotedElement;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.PhaseHeading;
import io.github.klantreis.term.JourneyScope;
import io.github.klantreis.vocabulary.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Validators of every type of element, which report all that they can see, so that nothing can
 * change without being told. They break on purpose here and there.
 */
final class EveryType {
  private static final Text SEEN = Text.en("sees {seen}").nl("ziet {seen}");

  private EveryType() {}

  static Validators validators() {
    return Validators.of(
        JourneyValidator.forJourneys("journeys").check(EveryType::tell),
        JourneyValidator.forJourneyHeadings("journey-headings").check(EveryType::tell),
        JourneyValidator.forPhases("phases").check(EveryType::tellNeighbours),
        JourneyValidator.forPhases("phases-when-buying").inPhases(PURCHASE).check(EveryType::tell),
        JourneyValidator.forPhaseHeadings("phase-headings").check(EveryType::tell),
        JourneyValidator.forTouchpoints("touchpoints").check(EveryType::tell),
        JourneyValidator.forTouchpoints("touchpoints-when-loyal")
            .inPhases(LOYALTY, PURCHASE)
            .check(EveryType::tell),
        JourneyValidator.forActions("actions").check(EveryType::tell),
        JourneyValidator.forPersonas("personas").check(EveryType::tell),
        JourneyValidator.forActors("actors").check(EveryType::tell),
        JourneyValidator.forLoyaltyLoops("loops").check(EveryType::tell),
        JourneyValidator.forPainPoints("pain-points").check(EveryType::tell),
        JourneyValidator.forOpportunities("opportunities").check(EveryType::tell),
        JourneyValidator.forSolutions("solutions").inPhases(PURCHASE).check(EveryType::tell),
        JourneyValidator.forIdeas("ideas").check(EveryType::tell),
        JourneyValidator.forElements(Note.class, "notes").check(EveryType::tell),
        JourneyValidator.forElements(NotedElement.class, "noted").check(EveryType::tell),
        JourneyValidator.forJourneys("summary-with-notes")
            .summarisingPhases(phase -> phase.ideas().hashCode())
            .checkJourney(
                (journey, facts, context) ->
                    journey
                        .ideas()
                        .forEach(
                            idea ->
                                context
                                    .report(SEEN)
                                    .with("seen", facts.hashCode())
                                    .about(journey, idea))),
        JourneyValidator.forElements(JourneyElement.class, "elements").check(EveryType::tell),
        JourneyValidator.forElements(ExperienceElement.class, "experiences").check(EveryType::tell),
        JourneyValidator.forJourneys("summary")
            .summarisingPhasesUnderHeading(
                (phase, journey) -> phase.touchpoints().hashCode() + journey.hashCode())
            .check(
                (facts, context) ->
                    facts.forEach(
                        fact ->
                            context
                                .report(SEEN)
                                .with("seen", fact.value() + " " + context.journey().hashCode())
                                .about(fact.phase()))),
        JourneyValidator.forJourneys("broken-summary")
            .summarisingPhases(
                phase -> {
                  if (phase.touchpoints().size() > 9) {
                    throw new IllegalStateException("too many");
                  }
                  return phase.heading().hashCode();
                })
            .check((facts, context) -> context.report(SEEN).with("seen", facts.hashCode())),
        JourneyValidator.forJourneys("about-touchpoints")
            .check(
                (journey, context) ->
                    journey
                        .touchpoints()
                        .filter(touchpoint -> touchpoint.name().length() % 3 == 0)
                        .forEach(
                            touchpoint -> context.report(SEEN).with("seen", 1).about(touchpoint))),
        JourneyValidator.forTouchpoints("when-selling")
            .speaksFor(Audience.SELLING)
            .that(
                SEEN,
                (touchpoint, around) ->
                    (touchpoint.hashCode() + around.phase().hashCode()) % 2 == 0)
            .check(EveryType::tell),
        JourneyValidator.forJourneys("messaged")
            .speaksFor(Audience.MESSAGED)
            .scope(JourneyScope.END_TO_END)
            .check(EveryType::tell),
        JourneyValidator.forIdeas("once-there-is-pain")
            .once(Begun.anyTouchpoint(SEEN, touchpoint -> !touchpoint.painPoints().isEmpty()))
            .check(
                (idea, context) -> {
                  if (idea.text().length() % 2 == 0) {
                    context.abstain();
                  } else {
                    tell(idea, context);
                  }
                }),
        JourneyValidator.forPhases("once-many-are-happy")
            .once(
                Begun.share(
                        SEEN,
                        0.3,
                        (phase, journey) ->
                            (int)
                                phase.touchpoints().stream()
                                    .filter(each -> each.emotion().isPresent())
                                    .count(),
                        (phase, journey) -> phase.touchpoints().size())
                    .or(Begun.journey(SEEN, journey -> journey.loyaltyLoops().size() > 1)))
            .check(
                (phase, context) -> {
                  context.judged(phase.touchpoints().size());
                  tell(phase, context);
                }),
        JourneyValidator.forJourneys("summary-once-long")
            .once(Begun.touchpoints(SEEN, 12, touchpoint -> true))
            .summarisingPhases(phase -> phase.touchpoints().size())
            .check(
                (facts, context) -> {
                  context.judged(facts.stream().mapToInt(PhaseSummary::value).sum());
                  context.report(SEEN).with("seen", facts.size());
                }),
        JourneyValidator.forTouchpoints("broken-condition")
            .once(
                Begun.of(
                    SEEN,
                    1,
                    (phase, journey) -> {
                      if (phase.touchpoints().size() > 8) {
                        throw new IllegalStateException("too many");
                      }
                      return 1;
                    }))
            .check(EveryType::tell),
        JourneyValidator.forTouchpoints("broken")
            .check(
                (touchpoint, context) -> {
                  if (touchpoint.name().length() % 5 == 0) {
                    throw new IllegalStateException(touchpoint.name());
                  }
                }));
  }

  private static void tell(JourneyElement element, ValidationContext context) {
    Object seen = element instanceof Journey journey ? journey.phases().hashCode() : "";
    context
        .report(SEEN)
        .with(
            "seen",
            element.hashCode()
                + " "
                + seen
                + context.journey().hashCode()
                + context.phase().map(PhaseHeading::hashCode).orElse(0)
                + context.touchpoint().map(Object::hashCode).orElse(0));
  }

  private static void tellNeighbours(Phase phase, ValidationContext context) {
    List<String> before = new ArrayList<>();
    phase
        .touchpoints()
        .forEach(
            touchpoint -> {
              context.report(SEEN).with("seen", before.toString()).about(touchpoint);
              before.add(touchpoint.id());
            });
  }
}
