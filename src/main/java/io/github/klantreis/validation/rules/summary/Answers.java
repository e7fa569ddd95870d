package io.github.klantreis.validation.rules.summary;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyHeading;
import io.github.klantreis.model.NotedElement;
import io.github.klantreis.model.PainPoint;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.validation.PhaseFact;
import java.util.List;

/**
 * How many pain points there are, and whether anything answers one.
 *
 * @param pains all of them
 * @param low those at touchpoints where people feel bad and the organisation takes part
 * @param isAnswered whether there is an opportunity, a solution or an idea
 * @param isRated whether a pain point says how severe it is
 */
public record Answers(int pains, int low, boolean isAnswered, boolean isRated) {
  /** More than a list of places names. */
  private static final int MANY = 6;

  /** Of a phase. */
  public static final PhaseFact<Answers> FACT =
      PhaseFact.underHeading(Answers::in).lookingAt(Answers::isAnyNoted).reading(Answers::part);

  /** All of a touchpoint that is counted. */
  public static Object part(Touchpoint touchpoint) {
    return List.of(
        on(touchpoint, false), Feelings.part(touchpoint), Contact.ofOrganisation(touchpoint));
  }

  static boolean isAnyNoted(Touchpoint touchpoint) {
    return !touchpoint.painPoints().isEmpty()
        || !touchpoint.opportunities().isEmpty()
        || !touchpoint.solutions().isEmpty()
        || !touchpoint.ideas().isEmpty();
  }

  public static Answers in(Phase phase, JourneyHeading journey) {
    Answers all = on(phase, false);
    for (Touchpoint touchpoint : phase.touchpoints()) {
      all =
          all.and(
              on(
                  touchpoint,
                  !Contact.isWithoutOrganisation(touchpoint, journey)
                      && Feelings.areLow(phase.reading(touchpoint), journey)));
    }
    return all;
  }

  private static Answers on(NotedElement element, boolean isLow) {
    int pains = element.painPoints().size();
    return new Answers(
        pains,
        isLow ? pains : 0,
        !element.opportunities().isEmpty()
            || !element.solutions().isEmpty()
            || !element.ideas().isEmpty(),
        isAnyRated(element.painPoints()));
  }

  private static boolean isAnyRated(List<PainPoint> pains) {
    for (PainPoint pain : pains) {
      if (pain.severity().isPresent()) {
        return true;
      }
    }
    return false;
  }

  private Answers and(Answers other) {
    return new Answers(
        pains + other.pains,
        low + other.low,
        isAnswered || other.isAnswered,
        isRated || other.isRated);
  }

  /** Of the whole journey. */
  public static Answers together(Journey journey, List<Answers> phases) {
    Answers all = on(journey, false);
    for (Answers phase : phases) {
      all = all.and(phase);
    }
    return all;
  }

  /**
   * How many pain points there are, if nothing answers any, and not all are where people feel bad
   * or there are too many to name them.
   */
  public int unanswered() {
    return !isAnswered && (low < pains || isMany()) ? pains : 0;
  }

  public boolean isMany() {
    return pains >= MANY;
  }
}
