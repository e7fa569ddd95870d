package io.github.klantreis.validation.rules;

import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.term.Moment;
import io.github.klantreis.term.MomentOfTruth;
import io.github.klantreis.validation.FixOffers;
import io.github.klantreis.vocabulary.Text;
import java.util.Map;
import java.util.Set;

/** What is offered where a mark is missing: each touchpoint that could have it. */
final class MarkFixes {
  private MarkFixes() {}

  /** Offers to mark a moment at each touchpoint of the phases that overlap one of some kinds. */
  static void offer(Moment moment, Set<CanonicalPhase> where, FixOffers offers) {
    for (Phase phase : offers.journey().phases()) {
      if (where.stream().anyMatch(phase.kind()::overlaps)) {
        for (Touchpoint touchpoint : phase.touchpoints()) {
          offer(moment, touchpoint, offers);
        }
      }
    }
  }

  static void offer(Moment moment, Touchpoint touchpoint, FixOffers offers) {
    offers.choice(
        "mark-" + moment.id(),
        touchpoint.id(),
        Text.en("It is at \"{touchpoint}\"").nl("Het is bij \"{touchpoint}\""),
        Map.of("touchpoint", touchpoint),
        edit -> edit.touchpoint(touchpoint.id(), each -> each.moment(moment)));
  }

  /** Offers moments of truth at the moments that the journey marks. */
  static void offerMomentsOfTruth(FixOffers offers) {
    for (Phase phase : offers.journey().phases()) {
      for (Touchpoint touchpoint : phase.touchpoints()) {
        if (touchpoint.hasMoment(Moment.DECISION)) {
          offer(MomentOfTruth.FIRST, touchpoint, offers);
        }
        if (touchpoint.hasMoment(Moment.FIRST_USE)) {
          offer(MomentOfTruth.SECOND, touchpoint, offers);
        }
        if (touchpoint.hasMoment(Moment.RECOMMENDATION)) {
          offer(MomentOfTruth.ULTIMATE, touchpoint, offers);
        }
      }
    }
  }

  private static void offer(MomentOfTruth moment, Touchpoint touchpoint, FixOffers offers) {
    offers.choice(
        "mark-" + moment.id(),
        touchpoint.id(),
        Text.en("The {moment} is at \"{touchpoint}\"").nl("Het {moment} is bij \"{touchpoint}\""),
        Map.of("moment", moment, "touchpoint", touchpoint),
        edit -> edit.touchpoint(touchpoint.id(), each -> each.momentOfTruth(moment)));
  }
}
