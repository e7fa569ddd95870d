package io.github.klantreis.validation.rules.summary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.klantreis.model.JourneyHeading;
import io.github.klantreis.model.Opportunity;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Reading;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.Emotion;
import java.util.function.Predicate;

/**
 * The touchpoints of a phase at which customers feel bad without an opportunity or solution there,
 * and which pain points opportunities in the phase address.
 *
 * @param all how many touchpoints there are at which customers feel bad
 * @param touchpoints those without an opportunity or solution, with what customers feel
 * @param addressed the ids of pain points that opportunities in the phase address
 */
public record Lows(int all, ImmutableList<Low> touchpoints, ImmutableSet<String> addressed) {
  private static final Lows NONE = new Lows(0, ImmutableList.of(), ImmutableSet.of());

  /**
   * A touchpoint at which customers feel bad.
   *
   * @param touchpoint the touchpoint
   * @param felt the worst emotion there
   */
  public record Low(Touchpoint touchpoint, Feelings.Felt felt) {}

  /**
   * Returns the lows of a phase.
   *
   * @param isAnswered whether what customers feel at a touchpoint is answered in another way
   */
  public static Lows in(Phase phase, JourneyHeading journey, Predicate<Touchpoint> isAnswered) {
    boolean isImproved = Pains.isImproved(phase);
    int all = 0;
    ImmutableList.Builder<Low> lows = null;
    ImmutableSet.Builder<String> addressed = null;
    for (Opportunity opportunity : phase.opportunities()) {
      addressed = addressed == null ? ImmutableSet.builder() : addressed;
      addressed.addAll(opportunity.addresses());
    }
    for (Touchpoint touchpoint : phase.touchpoints()) {
      for (Opportunity opportunity : touchpoint.opportunities()) {
        addressed = addressed == null ? ImmutableSet.builder() : addressed;
        addressed.addAll(opportunity.addresses());
      }
      Reading reading = phase.reading(touchpoint);
      Emotion lowest = Feelings.lowest(reading, journey);
      if (lowest != null && lowest.score() < 0) {
        all++;
        Feelings.Felt worst =
            !isImproved
                    && touchpoint.opportunities().isEmpty()
                    && touchpoint.solutions().isEmpty()
                    && !isAnswered.test(touchpoint)
                ? Feelings.worst(reading, journey)
                : null;
        if (worst != null) {
          lows = lows == null ? ImmutableList.builder() : lows;
          lows.add(new Low(touchpoint, worst));
        }
      }
    }
    return all == 0 && addressed == null
        ? NONE
        : new Lows(
            all,
            lows == null ? ImmutableList.of() : lows.build(),
            addressed == null ? ImmutableSet.of() : addressed.build());
  }
}
