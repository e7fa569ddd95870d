package io.github.klantreis.model;

import static io.github.klantreis.description.ValueKinds.NOT_BLANK;
import static io.github.klantreis.part.PartDescriptions.BRANCHING;
import static io.github.klantreis.part.PartDescriptions.POSITIVE_TIME_SPAN;
import static io.github.klantreis.part.TermDescriptions.PHASE_KIND;

import io.github.klantreis.description.ValueKind.ReferenceKind;
import io.github.klantreis.description.ValueKind.Target;
import io.github.klantreis.description.ValueKind.TermKind;
import io.github.klantreis.term.LoyalistKind;
import io.github.klantreis.term.LoyaltyBasis;

/** The attributes of phases and of the loops between them. */
final class PhaseRows {
  private PhaseRows() {}

  static ElementRows<PhaseHeading, PhaseBuilder> phase() {
    return ExperienceRows.addTo(
            ElementRows.<PhaseHeading, PhaseBuilder>of(
                    PhaseHeading.class,
                    "phase",
                    "A phase of the journey.",
                    "The id, unique among the phases.")
                .one(
                    "kind",
                    "soort",
                    "The id of a phase of the phase model.",
                    PHASE_KIND,
                    PhaseHeading::kind,
                    PhaseBuilder::kind)
                .maybe(
                    "name",
                    "naam",
                    "Its own name; if absent, the label of its kind.",
                    NOT_BLANK,
                    PhaseHeading::name,
                    PhaseBuilder::name)
                .listed(
                    "branchings",
                    "vertakkingen",
                    "Where it divides into branches; each touchpoint has the branch that it is in.",
                    BRANCHING,
                    PhaseHeading::branchings,
                    PhaseBuilder::branchings))
        .complete();
  }

  static ElementRows<LoyaltyLoop, LoyaltyLoopBuilder> loyaltyLoop() {
    return ElementRows.<LoyaltyLoop, LoyaltyLoopBuilder>of(
            LoyaltyLoop.class,
            "loyaltyLoop",
            "A way back that skips phases.",
            "The id, unique among the loops.")
        .one(
            "from",
            "van",
            "The id of the phase it leaves.",
            new ReferenceKind(Target.PHASE),
            LoyaltyLoop::from,
            LoyaltyLoopBuilder::from)
        .one(
            "to",
            "naar",
            "The id of the phase it enters.",
            new ReferenceKind(Target.PHASE),
            LoyaltyLoop::to,
            LoyaltyLoopBuilder::to)
        .maybe(
            "trigger",
            "aanleiding",
            "What sets it off, such as a further offer.",
            NOT_BLANK,
            LoyaltyLoop::trigger,
            LoyaltyLoopBuilder::trigger)
        .maybe(
            "loyalist",
            "mate van loyaliteit",
            "The kind of loyalists who take the loop.",
            TermKind.of(LoyalistKind.class),
            LoyaltyLoop::loyalist,
            LoyaltyLoopBuilder::loyalist)
        .maybe(
            "loyalty",
            "loyaliteit",
            "What their loyalty rests on.",
            TermKind.of(LoyaltyBasis.class),
            LoyaltyLoop::loyalty,
            LoyaltyLoopBuilder::loyalty)
        .maybe(
            "interval",
            "tussenpoos",
            "How long it takes from one purchase to the next.",
            POSITIVE_TIME_SPAN,
            LoyaltyLoop::interval,
            LoyaltyLoopBuilder::interval)
        .complete();
  }
}
