package io.github.klantreis.validation.rules;

import static io.github.klantreis.validation.rules.Edits.changeAll;
import static io.github.klantreis.validation.rules.Edits.heading;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Persona;
import io.github.klantreis.part.Evidence;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.JourneyScope;
import io.github.klantreis.term.Market;
import io.github.klantreis.validation.rules.Flaw.Base;
import java.util.List;
import java.util.Optional;

/** A flaw for each rule on the people who were asked. */
final class ResearchFlaws {
  private ResearchFlaws() {}

  static List<Flaw> all() {
    return List.of(
        Flaw.of(
            "evidence-weak",
            Base.B2C,
            "journey/@evidence",
            heading(
                j ->
                    j.evidence(
                        List.of(
                            Evidence.qualitative("12 interviews"),
                            Evidence.quantitative("64 % of 15 respondents give up"))))),
        Flaw.of("evidence-of-one", Base.B2C, "journey/@evidence", ResearchFlaws::told),
        Flaw.of("quote-missing", Base.B2C, "journey", ResearchFlaws::unheard)
            .bringing("empathy-map-missing"),
        Flaw.of(
                "expectations-unjudged",
                Base.B2C,
                "phase[usage]/touchpoint[calls]/@expectations",
                any -> unjudged())
            .bringing(
                "journey-evidence-missing",
                "journey-goal-missing",
                "journey-metric-missing",
                "journey-not-reviewed",
                "journey-persona-missing",
                "phase-goal-missing",
                "phase-owner-missing",
                "touchpoint-without-emotion"));
  }

  private static Journey unjudged() {
    return Journey.builder("help", "Help")
        .phase(
            CanonicalPhase.USAGE,
            p ->
                p.touchpoint(
                    "calls",
                    "Calls",
                    t ->
                        t.channel(Channel.TELEPHONE)
                            .expectation("A clear price")
                            .expectation("A quick answer")
                            .expectation("No obligation")))
        .market(Market.B2C)
        .scope(JourneyScope.PART)
        .build();
  }

  private static Journey told(Journey journey) {
    return JourneyFlaws.withoutEvidence(journey).toBuilder()
        .evidence(List.of(Evidence.qualitative("The story of one customer")))
        .build();
  }

  private static Journey unheard(Journey journey) {
    return changeAll((touchpoint, t) -> t.quotes(List.of()).thoughts(List.of()))
        .apply(Edits.eachPhase(journey, p -> p.quotes(List.of()).thoughts(List.of())))
        .edit(
            e ->
                journey.personas().stream()
                    .map(Persona::id)
                    .forEach(
                        id ->
                            e.persona(
                                id, p -> p.quote(Optional.empty()).empathyMap(Optional.empty()))));
  }
}
