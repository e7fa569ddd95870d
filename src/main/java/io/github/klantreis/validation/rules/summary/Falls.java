package io.github.klantreis.validation.rules.summary;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.model.BranchingStep;
import io.github.klantreis.model.JourneyHeading;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Reading;
import io.github.klantreis.model.Step;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.Emotion;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the emotion falls from one touchpoint of a phase to the next and no pain point says why.
 *
 * @param first the touchpoints with which the phase can start
 * @param last the touchpoints after which the next phase follows
 * @param canBePassedBy whether customers can pass by the phase without any touchpoint
 * @param unexplained the falls in order
 */
public record Falls(
    List<Reading> first, List<Reading> last, boolean canBePassedBy, List<Fall> unexplained) {
  private static final Falls NONE =
      new Falls(ImmutableList.of(), ImmutableList.of(), true, ImmutableList.of());

  /**
   * A fall between neighbours.
   *
   * @param before the touchpoint before it
   * @param after the touchpoint after it
   * @param points by how much, positive
   */
  public record Fall(Touchpoint before, Touchpoint after, int points) {}

  public static Falls in(Phase phase, JourneyHeading journey) {
    if (phase.touchpoints().isEmpty()) {
      return NONE;
    }
    ImmutableList.Builder<Fall> falls = ImmutableList.builder();
    Neighbours.forEach(
        phase,
        (before, after) -> {
          Fall fall = between(phase.reading(before), phase.reading(after), journey);
          if (fall != null) {
            falls.add(fall);
          }
        });
    return new Falls(
        readings(phase, phase.firstTouchpoints()),
        readings(phase, phase.lastTouchpoints()),
        !phase.branchings().isEmpty() && phase.steps().stream().allMatch(Falls::canBePassedBy),
        falls.build());
  }

  private static List<Reading> readings(Phase phase, List<Touchpoint> touchpoints) {
    return touchpoints.stream().map(phase::reading).collect(ImmutableList.toImmutableList());
  }

  private static boolean canBePassedBy(Step step) {
    return step instanceof BranchingStep branching && branching.canBePassedBy();
  }

  public static @Nullable Fall between(Reading before, Reading after, JourneyHeading journey) {
    if (!after.touchpoint().painPoints().isEmpty()) {
      return null;
    }
    int points = points(before.emotion(), after.emotion());
    points = Math.max(points, pointsOf(before, before, after, journey));
    points = Math.max(points, pointsOf(after, before, after, journey));
    return points > 0 ? new Fall(before.touchpoint(), after.touchpoint(), points) : null;
  }

  /** The greatest fall of those who feel differently at one of the two. */
  private static int pointsOf(Reading one, Reading before, Reading after, JourneyHeading journey) {
    if (one.participantEmotions().isEmpty()) {
      return 0;
    }
    int most = 0;
    for (String persona : Feelings.ofCustomers(one.participantEmotions(), journey).keySet()) {
      if (before.concerns(persona) && after.concerns(persona)) {
        most = Math.max(most, points(before.emotionOf(persona), after.emotionOf(persona)));
      }
    }
    return most;
  }

  private static int points(Optional<Emotion> before, Optional<Emotion> after) {
    return before.isPresent() && after.isPresent() ? before.get().score() - after.get().score() : 0;
  }
}
