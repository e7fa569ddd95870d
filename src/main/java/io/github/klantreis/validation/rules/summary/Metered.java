package io.github.klantreis.validation.rules.summary;

import com.google.common.collect.ImmutableSet;
import io.github.klantreis.model.ExperienceElement;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.NotedElement;
import io.github.klantreis.model.Persona;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Solution;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.Evidence;
import io.github.klantreis.part.Metric;
import io.github.klantreis.term.EvidenceKind;
import io.github.klantreis.term.Moment;
import io.github.klantreis.validation.Overview;
import io.github.klantreis.validation.PhaseFact;
import io.github.klantreis.validation.PhaseSummary;
import io.github.klantreis.validation.rules.text.TimeWords;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether a phase has metrics by which a journey can be steered.
 *
 * @param steers whether it has one for sure: of its own, a standard one or one with a target; or a
 *     goal with a share or a length of time, or a criterion of success or quantitative evidence of
 *     a solution with a number
 * @param others the ids of all other metrics at its touchpoints, which steer if they stand twice
 * @param noted what else it has of which one could make a metric
 */
public record Metered(boolean steers, ImmutableSet<String> others, Noted noted) {
  /** What is noted without a metric, the most telling last. */
  public enum Noted {
    NOTHING,
    /** People give feedback. */
    FEEDBACK,
    /** Quantitative evidence with a number. */
    FIGURES,
    /** A criterion of success. */
    CRITERIA;

    Noted or(Noted other) {
      return compareTo(other) < 0 ? other : this;
    }
  }

  private static final ImmutableSet<String> STANDARD =
      Stream.of(
              Metric.nps(),
              Metric.csat(),
              Metric.ces(),
              Metric.conversion(),
              Metric.repeatPurchase())
          .map(Metric::id)
          .collect(ImmutableSet.toImmutableSet());
  private static final Metered NOT = new Metered(false, ImmutableSet.of(), Noted.NOTHING);
  private static final Metered STEERED = new Metered(true, ImmutableSet.of(), Noted.NOTHING);

  /** Of a phase. */
  public static final PhaseFact<Metered> FACT =
      PhaseFact.of(Metered::in)
          .lookingAt(
              touchpoint ->
                  !touchpoint.metrics().isEmpty()
                      || saysHowMuch(touchpoint)
                      || notedAt(touchpoint) != Noted.NOTHING);

  /** Whether nothing at all is measured in a journey. */
  public static final Overview<Boolean> NOTHING =
      Overview.of(
          FACT,
          (journey, phases) ->
              !steers(journey)
                  && phases.stream().allMatch(each -> !each.steers && each.others.isEmpty()));

  /** Whether a journey has metrics by which it can be steered. */
  public static final Overview<Boolean> STEERS =
      Overview.of(FACT, (journey, phases) -> steers(journey) || anySteers(phases));

  private static Metered in(Phase phase) {
    if (!phase.metrics().isEmpty() || saysHowMuch(phase)) {
      return STEERED;
    }
    Set<String> seen = null;
    for (Touchpoint touchpoint : phase.touchpoints()) {
      if (saysHowMuch(touchpoint)) {
        return STEERED;
      }
      for (Metric metric : touchpoint.metrics()) {
        if (STANDARD.contains(metric.id()) || metric.target().isPresent()) {
          return STEERED;
        }
        seen = seen == null ? new HashSet<>() : seen;
        if (!seen.add(metric.id())) {
          return STEERED;
        }
      }
    }
    Noted noted = notedOn(phase);
    for (Touchpoint touchpoint : phase.touchpoints()) {
      noted = noted.or(notedAt(touchpoint));
    }
    return seen == null && noted == Noted.NOTHING
        ? NOT
        : new Metered(false, seen == null ? ImmutableSet.of() : ImmutableSet.copyOf(seen), noted);
  }

  /** What is noted in a journey without a metric. */
  public static Noted noted(Journey journey, List<PhaseSummary<Metered>> phases) {
    Noted noted = noted(journey.successCriteria(), journey.evidence());
    for (Persona persona : journey.personas()) {
      noted = noted.or(noted(List.of(), persona.evidence()));
    }
    for (PhaseSummary<Metered> phase : phases) {
      noted = noted.or(phase.value().noted);
    }
    return noted;
  }

  private static Noted notedOn(ExperienceElement element) {
    return noted(element.successCriteria(), element.evidence());
  }

  private static Noted notedAt(Touchpoint touchpoint) {
    Noted noted = notedOn(touchpoint);
    return touchpoint.hasMoment(Moment.FEEDBACK) ? noted.or(Noted.FEEDBACK) : noted;
  }

  private static Noted noted(List<String> criteria, List<Evidence> evidence) {
    return !criteria.isEmpty()
        ? Noted.CRITERIA
        : !evidence.isEmpty() && evidence.stream().anyMatch(Metered::isFigure)
            ? Noted.FIGURES
            : Noted.NOTHING;
  }

  /** Whether a journey has one of its own. */
  public static boolean steers(Journey journey) {
    return !journey.metrics().isEmpty()
        || journey.goal().filter(Metered::isMeasurable).isPresent()
        || anySaysHowMuch(journey.successCriteria())
        || areMeasured(journey.solutions());
  }

  private static <E extends ExperienceElement & NotedElement> boolean saysHowMuch(E element) {
    return (!element.goals().isEmpty() && element.goals().stream().anyMatch(Metered::isMeasurable))
        || anySaysHowMuch(element.successCriteria())
        || areMeasured(element.solutions());
  }

  private static boolean anySaysHowMuch(List<String> texts) {
    return !texts.isEmpty() && texts.stream().anyMatch(Metered::saysHowMuch);
  }

  /** Whether a goal has a share or a length of time; another number may be a day or a year. */
  private static boolean isMeasurable(String goal) {
    return goal.indexOf('%') >= 0 || TimeWords.areIn(goal);
  }

  /** Whether a text has a number, as "in less than 2 weeks" and "within two weeks" do. */
  private static boolean saysHowMuch(String text) {
    return text.chars().anyMatch(Character::isDigit) || TimeWords.areIn(text);
  }

  private static boolean areMeasured(List<Solution> solutions) {
    return !solutions.isEmpty()
        && solutions.stream()
            .flatMap(solution -> solution.evidence().stream())
            .anyMatch(Metered::isFigure);
  }

  /** Whether evidence has a number; that a survey was held is none. */
  private static boolean isFigure(Evidence evidence) {
    return evidence.kind() == EvidenceKind.QUANTITATIVE && saysHowMuch(evidence.text());
  }

  /** Whether the phases together have one. */
  public static boolean together(List<PhaseSummary<Metered>> phases) {
    return anySteers(phases.stream().map(PhaseSummary::value).toList());
  }

  private static boolean anySteers(List<Metered> phases) {
    Set<String> seen = new HashSet<>();
    for (Metered phase : phases) {
      if (phase.steers || !phase.others.stream().allMatch(seen::add)) {
        return true;
      }
    }
    return false;
  }
}
