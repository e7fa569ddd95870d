package io.github.klantreis.validation.rules;

import static io.github.klantreis.validation.rules.Edits.edit;
import static io.github.klantreis.validation.rules.Edits.heading;
import static io.github.klantreis.validation.rules.Flaw.Base.B2B;
import static io.github.klantreis.validation.rules.Flaw.Base.B2C;

import io.github.klantreis.model.Journey;
import io.github.klantreis.part.Branching;
import io.github.klantreis.part.Metric;
import io.github.klantreis.part.Scale;
import java.util.List;
import java.util.Optional;

/** Flaws for the rules on what has to fit together. */
final class IntegrityFlaws {
  private IntegrityFlaws() {}

  static List<Flaw> all() {
    return List.of(
        Flaw.of(
            "loop-without-delay",
            B2C,
            "loyalty-loop[loyalty-to-purchase]/@interval",
            edit(
                edit ->
                    edit.loyaltyLoop("loyalty-to-purchase", l -> l.interval(Optional.empty())))),
        Flaw.of(
            "metric-scale-inconsistent",
            B2C,
            "phase[usage]/@metrics",
            edit(edit -> edit.phase("usage", p -> p.metric(Metric.csat(Scale.of(1, 7)))))),
        Flaw.of(
            "metric-value-out-of-scale",
            B2B,
            "journey/@metrics",
            heading(j -> j.metric(Metric.ces().valued(9)))),
        Flaw.of(
            "branch-shares-inconsistent",
            B2B,
            "phase[enjoy]/@branchings",
            IntegrityFlaws::sharesAsFractions),
        Flaw.of(
            "success-not-measurable",
            B2B,
            "journey/@successCriteria",
            heading(j -> j.successCriterion("Tenants are content"))));
  }

  private static Journey sharesAsFractions(Journey journey) {
    return journey.withPhase(
        "enjoy",
        p ->
            p.branchings(
                p.build().branchings().stream()
                    .map(
                        each ->
                            Branching.of(
                                each.id(),
                                each.name(),
                                each.kind(),
                                each.branches().stream()
                                    .map(b -> b.withShare(b.share().orElseThrow() / 100))
                                    .toList()))
                    .toList()));
  }
}
