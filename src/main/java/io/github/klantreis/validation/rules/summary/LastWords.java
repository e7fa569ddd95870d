package io.github.klantreis.validation.rules.summary;

import com.google.common.collect.ImmutableSet;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyHeading;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.PhaseHeading;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.NextStep;
import io.github.klantreis.term.Side;
import io.github.klantreis.validation.Overview;
import io.github.klantreis.validation.PhaseFact;
import io.github.klantreis.validation.rules.text.Families;
import io.github.klantreis.validation.rules.text.Statement;
import io.github.klantreis.validation.rules.text.TimeWords;
import java.util.ArrayList;
import java.util.List;

/**
 * What customers heard before they come from one phase to another.
 *
 * @param silent the ids of the phases to whose first touchpoints customers come without having
 *     heard anything at the last ones before; without the first phase of a journey, as it is
 *     unknown what comes before
 * @param heard the ids of the touchpoints to which a next step leads from another phase, from a
 *     touchpoint at which something is heard
 */
public record LastWords(ImmutableSet<String> silent, ImmutableSet<String> heard) {
  /** Of the whole journey. */
  public static final Overview<LastWords> OVERVIEW =
      Overview.of(
          PhaseFact.underHeading(Parting::in)
              .reading(touchpoint -> List.of(touchpoint.nextSteps(), part(touchpoint))),
          LastWords::together);

  /**
   * What is heard where customers leave a phase.
   *
   * @param phase the id of the phase
   * @param isEmpty whether it has no touchpoints
   * @param canBePassedBy whether customers can pass by it without any touchpoint
   * @param isHeard whether something is heard at one of its last touchpoints, or the phase promises
   *     something
   * @param ahead the ids of the touchpoints in other phases to which next steps lead from where
   *     something is heard
   */
  private record Parting(
      String phase,
      boolean isEmpty,
      boolean canBePassedBy,
      boolean isHeard,
      ImmutableSet<String> ahead) {
    static Parting in(Phase phase, JourneyHeading journey) {
      ImmutableSet.Builder<String> ahead = ImmutableSet.builder();
      for (Touchpoint touchpoint : phase.touchpoints()) {
        for (NextStep step : touchpoint.nextSteps()) {
          if (phase.touchpoint(step.touchpointId()).isEmpty() && isHeardAt(touchpoint, journey)) {
            ahead.add(step.touchpointId());
          }
        }
      }
      return new Parting(
          phase.id(),
          phase.touchpoints().isEmpty(),
          Reach.canBePassedBy(phase),
          promises(phase)
              || phase.lastTouchpoints().stream().anyMatch(last -> isHeardAt(last, journey)),
          ahead.build());
    }
  }

  private static LastWords together(Journey journey, List<Parting> phases) {
    ImmutableSet.Builder<String> silent = ImmutableSet.builder();
    ImmutableSet.Builder<String> heard = ImmutableSet.builder();
    List<Parting> before = new ArrayList<>();
    for (Parting phase : phases) {
      if (!before.isEmpty() && before.stream().noneMatch(Parting::isHeard)) {
        silent.add(phase.phase());
      }
      if (!phase.isEmpty()) {
        if (!phase.canBePassedBy()) {
          before.clear();
        }
        before.add(phase);
      }
      heard.addAll(phase.ahead());
    }
    return new LastWords(silent.build(), heard.build());
  }

  /** Whether customers who come from a touchpoint have heard something there. */
  public static boolean isHeardAt(Touchpoint touchpoint, JourneyHeading journey) {
    return tells(touchpoint)
        || saysWhen(touchpoint)
        || isMessage(touchpoint)
        || isCall(touchpoint, journey);
  }

  /** All that decides whether something is heard at a touchpoint. */
  public static Object part(Touchpoint touchpoint) {
    return List.of(
        tells(touchpoint), saysWhen(touchpoint), isMessage(touchpoint), Contact.part(touchpoint));
  }

  /** Whether something is promised, said or done at a touchpoint. */
  public static boolean tells(Touchpoint touchpoint) {
    return Contact.saysWhatIsDone(touchpoint) || !touchpoint.expectations().isEmpty();
  }

  /** Whether a phase has an expectation, or its description promises how long something takes. */
  public static boolean promises(PhaseHeading phase) {
    return !phase.expectations().isEmpty()
        || phase
            .description()
            .filter(each -> TimeWords.areIn(each) && Families.PROMISE.areIn(each))
            .isPresent();
  }

  /** Whether a contact says in words how long something takes, as in "ready in five days". */
  private static boolean saysWhen(Touchpoint touchpoint) {
    return !touchpoint.channels().isEmpty()
        && (TimeWords.areIn(touchpoint.name()) || TimeWords.areIn(touchpoint.description()));
  }

  /** Whether the name of a contact says that people get a message there. */
  private static boolean isMessage(Touchpoint touchpoint) {
    return !touchpoint.channels().isEmpty()
        && Statement.has(Families.MESSAGE_RECEIVED, touchpoint.name());
  }

  /** Whether the organisation gets in touch with customers there. */
  private static boolean isCall(Touchpoint touchpoint, JourneyHeading journey) {
    return !Contact.isActivity(touchpoint)
        && !journey.isWithoutCustomer(touchpoint)
        && touchpoint.initiator().filter(who -> journey.sideOf(who) == Side.COMPANY).isPresent();
  }
}
