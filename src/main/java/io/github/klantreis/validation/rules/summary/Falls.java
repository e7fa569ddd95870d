package io.github.klantreis.validation.rules.summary;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.model.JourneyHeading;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.Emotion;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the emotion falls from one touchpoint of a phase to the next and no pain point says why.
 *
 * @param first the first touchpoint, or null in an empty phase
 * @param last the last touchpoint, or null in an empty phase
 * @param unexplained the falls in order
 */
public record Falls(@Nullable Touchpoint first, @Nullable Touchpoint last, List<Fall> unexplained) {
  private static final Falls NONE = new Falls(null, null, ImmutableList.of());

  /**
   * A fall between neighbours.
   *
   * @param before the touchpoint before it
   * @param after the touchpoint after it
   * @param points by how much, positive
   */
  public record Fall(Touchpoint before, Touchpoint after, int points) {}

  public static Falls in(Phase phase, JourneyHeading journey) {
    List<Touchpoint> touchpoints = phase.touchpoints();
    if (touchpoints.isEmpty()) {
      return NONE;
    }
    ImmutableList.Builder<Fall> falls = null;
    for (int i = 1; i < touchpoints.size(); i++) {
      Fall fall = between(touchpoints.get(i - 1), touchpoints.get(i), journey);
      if (fall != null) {
        falls = falls == null ? ImmutableList.builder() : falls;
        falls.add(fall);
      }
    }
    return new Falls(
        touchpoints.get(0),
        touchpoints.get(touchpoints.size() - 1),
        falls == null ? ImmutableList.of() : falls.build());
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
