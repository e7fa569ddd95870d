package io.github.klantreis.validation.rules.summary;

import io.github.klantreis.model.Phase;
import io.github.klantreis.model.PhaseHeading;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.validation.FindingDraft;
import io.github.klantreis.validation.PhaseFact;
import io.github.klantreis.validation.PhaseSummary;
import io.github.klantreis.validation.ValidationContext;
import io.github.klantreis.vocabulary.Text;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Whether a phase has what a rule asks for. A rule that asks for something looks at all phases that
 * overlap a canonical phase together: in whichever of them it is, it is there. Where a phase of the
 * model covers several canonical phases, having it anywhere in that phase is enough.
 *
 * <p>A phase without touchpoints lacks nothing: that it is empty is a finding of its own, and one
 * is enough.
 */
public enum Presence {
  /** The phase is of another kind, or empty. */
  ELSEWHERE,
  ABSENT,
  PRESENT;

  /**
   * The fact of a rule that wants a touchpoint of some sort in the phases that overlap one
   * canonical phase.
   *
   * @param where the canonical phase, which lacks it if no phase has it
   * @param alsoGoodIn where having it counts as well
   */
  public static PhaseFact<Presence> of(
      CanonicalPhase where, Set<CanonicalPhase> alsoGoodIn, Predicate<? super Touchpoint> wanted) {
    return PhaseFact.of(phase -> in(phase, where, alsoGoodIn, wanted)).lookingAt(wanted);
  }

  private static Presence in(
      Phase phase,
      CanonicalPhase where,
      Set<CanonicalPhase> alsoGoodIn,
      Predicate<? super Touchpoint> wanted) {
    boolean asked = phase.kind().overlaps(where) && !phase.touchpoints().isEmpty();
    if ((asked || overlapsAny(phase.kind(), alsoGoodIn)) && anyAt(phase, wanted)) {
      return PRESENT;
    }
    return asked ? ABSENT : ELSEWHERE;
  }

  public static Presence in(
      Phase phase, CanonicalPhase where, Predicate<? super Touchpoint> wanted) {
    return in(phase, where, Set.of(), wanted);
  }

  public static PhaseFact<Presence> of(CanonicalPhase where, Predicate<? super Touchpoint> wanted) {
    return of(where, Set.of(), wanted);
  }

  /** The check that reports at the phase which lacks it. */
  public static BiConsumer<List<PhaseSummary<Presence>>, ValidationContext> orReport(Text message) {
    return (facts, context) -> {
      PhaseHeading lacking = lacking(facts, PhaseSummary::value);
      if (lacking != null) {
        reportAmong(lacking, message, context);
      }
    };
  }

  public static FindingDraft reportAt(PhaseHeading phase, Text message, ValidationContext context) {
    return context.report(message).with("phase", phase).about(phase);
  }

  /** As {@link #reportAt}, where one more touchpoint of the phase would mend it. */
  public static FindingDraft reportAmong(
      PhaseHeading phase, Text message, ValidationContext context) {
    return reportAt(phase, message, context).attribute("touchpoints");
  }

  /**
   * The phase to report at: of those that lack it, the first of those that cover least. Null where
   * none lacks it, or any has it.
   */
  public static <S> @Nullable PhaseHeading lacking(
      List<PhaseSummary<S>> facts, Function<PhaseSummary<S>, Presence> presence) {
    PhaseHeading found = null;
    for (PhaseSummary<S> fact : facts) {
      switch (presence.apply(fact)) {
        case PRESENT -> {
          return null;
        }
        case ABSENT -> found = found == null ? fact.phase() : narrower(found, fact.phase());
        case ELSEWHERE -> {}
      }
    }
    return found;
  }

  /** The one that covers less; the first where they cover as much. */
  public static PhaseHeading narrower(PhaseHeading first, PhaseHeading second) {
    return second.kind().covers().size() < first.kind().covers().size() ? second : first;
  }

  /**
   * Whether all of a phase is a certain canonical phase. What a rule forbids there is forbidden for
   * sure; in a phase that covers others too it may belong to them.
   */
  public static boolean isOnly(PhaseKind kind, CanonicalPhase phase) {
    return kind == phase || (kind.covers(phase) && kind.covers().size() == 1);
  }

  public static boolean overlapsAny(PhaseKind kind, Set<CanonicalPhase> phases) {
    for (CanonicalPhase phase : phases) {
      if (kind.overlaps(phase)) {
        return true;
      }
    }
    return false;
  }

  private static boolean anyAt(Phase phase, Predicate<? super Touchpoint> wanted) {
    for (Touchpoint touchpoint : phase.touchpoints()) {
      if (wanted.test(touchpoint)) {
        return true;
      }
    }
    return false;
  }
}
