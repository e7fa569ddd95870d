package io.github.klantreis.validation.rules.summary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.klantreis.model.ExperienceElement;
import io.github.klantreis.model.JourneyHeading;
import io.github.klantreis.model.NotedElement;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.Expectation;
import io.github.klantreis.term.Fulfilment;
import io.github.klantreis.validation.PhaseFact;

/**
 * The missed expectations in a phase, where no opportunity or solution is noted beside them or for
 * the whole phase.
 *
 * @param missed the expectations
 * @param addressed the ids of pain points that opportunities in the phase address
 */
public record Unmet(ImmutableList<Missed> missed, ImmutableSet<String> addressed) {
  private static final Unmet NONE = new Unmet(ImmutableList.of(), ImmutableSet.of());

  /**
   * A missed expectation.
   *
   * @param holder the phase or touchpoint where customers have it
   * @param expectation the expectation
   * @param isLow whether people feel bad there
   */
  public record Missed(NotedElement holder, Expectation expectation, boolean isLow) {}

  /** Of a phase. */
  public static final PhaseFact<Unmet> FACT =
      PhaseFact.underHeading(Unmet::in)
          .lookingAt(
              touchpoint ->
                  !touchpoint.expectations().isEmpty()
                      || !touchpoint.opportunities().isEmpty()
                      || !touchpoint.solutions().isEmpty());

  private static Unmet in(Phase phase, JourneyHeading journey) {
    ImmutableList.Builder<Missed> missed = ImmutableList.builder();
    if (!Pains.isImproved(phase)) {
      if (phase.touchpoints().stream().noneMatch(Unmet::isAnswered)) {
        add(phase, false, missed);
      }
      for (Touchpoint touchpoint : phase.touchpoints()) {
        add(touchpoint, Feelings.areLow(phase.reading(touchpoint), journey), missed);
      }
    }
    ImmutableList<Missed> all = missed.build();
    ImmutableSet<String> addressed = Pains.in(phase).addressed();
    return all.isEmpty() && addressed.isEmpty() ? NONE : new Unmet(all, addressed);
  }

  private static <E extends ExperienceElement & NotedElement> void add(
      E element, boolean isLow, ImmutableList.Builder<Missed> missed) {
    if (!isAnswered(element)) {
      for (Expectation expectation : element.expectations()) {
        if (expectation.fulfilment().filter(Fulfilment.MISSED::equals).isPresent()) {
          missed.add(new Missed(element, expectation, isLow));
        }
      }
    }
  }

  private static boolean isAnswered(NotedElement element) {
    return !element.opportunities().isEmpty() || !element.solutions().isEmpty();
  }
}
