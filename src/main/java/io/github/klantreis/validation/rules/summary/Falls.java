package io.github.klantreis.validation.rules.summary;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.model.JourneyHeading;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.part.NextStep;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the emotion falls from one touchpoint of a phase to the next and no pain point says why.
 *
 * @param whole the phase
 * @param first the touchpoints with which the phase can start
 * @param last the touchpoints after which the next phase follows
 * @param canBePassedBy whether customers can pass by the phase without any touchpoint
 * @param unexplained the falls in order
 * @param ways the next steps that lead out of the phase, in order
 */
public record Falls(
    Phase whole,
    List<Touchpoint> first,
    List<Touchpoint> last,
    boolean canBePassedBy,
    List<Fall> unexplained,
    List<Way> ways) {

  /**
   * A fall between neighbours.
   *
   * @param before the touchpoint before it
   * @param after the touchpoint after it
   * @param points by how much, positive
   */
  public record Fall(Touchpoint before, Touchpoint after, int points) {}

  /**
   * A next step into another phase.
   *
   * @param before the touchpoint from which it leads
   * @param to the id of the touchpoint to which it leads
   */
  public record Way(Touchpoint before, String to) {}

  public static Falls in(Phase phase, JourneyHeading journey) {
    if (phase.touchpoints().isEmpty()) {
      ImmutableList<Touchpoint> nothing = ImmutableList.of();
      return new Falls(phase, nothing, nothing, true, ImmutableList.of(), ImmutableList.of());
    }
    ImmutableList.Builder<Fall> falls = ImmutableList.builder();
    Neighbours.forEach(
        phase,
        (before, after) -> {
          Fall fall = between(before, after, journey);
          if (fall != null) {
            falls.add(fall);
          }
        });
    ImmutableList.Builder<Way> ways = ImmutableList.builder();
    for (Touchpoint touchpoint : phase.touchpoints()) {
      for (NextStep step : touchpoint.nextSteps()) {
        if (phase.touchpoint(step.touchpointId()).isEmpty()) {
          ways.add(new Way(touchpoint, step.touchpointId()));
        }
      }
    }
    return new Falls(
        phase,
        phase.firstTouchpoints(),
        phase.lastTouchpoints(),
        Reach.canBePassedBy(phase),
        falls.build(),
        ways.build());
  }

  public static @Nullable Fall between(
      Touchpoint before, Touchpoint after, JourneyHeading journey) {
    if (!after.painPoints().isEmpty()) {
      return null;
    }
    int points = points(before.emotion(), after.emotion());
    points = Math.max(points, pointsOf(before, before, after, journey));
    points = Math.max(points, pointsOf(after, before, after, journey));
    return points > 0 ? new Fall(before, after, points) : null;
  }

  /** The greatest fall of those who feel differently at one of the two. */
  private static int pointsOf(
      Touchpoint one, Touchpoint before, Touchpoint after, JourneyHeading journey) {
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
