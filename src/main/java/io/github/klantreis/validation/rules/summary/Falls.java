package io.github.klantreis.validation.rules.summary;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.model.Actor;
import io.github.klantreis.model.JourneyHeading;
import io.github.klantreis.model.Persona;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Reading;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.part.NextStep;
import io.github.klantreis.validation.PhaseFact;
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
 * @param felt how many pairs of neighbours in the phase have emotions
 * @param unexplained the falls in order
 * @param ways the next steps that lead out of the phase, in order
 */
public record Falls(
    Phase whole,
    List<Reading> first,
    List<Reading> last,
    boolean canBePassedBy,
    int felt,
    List<Fall> unexplained,
    List<Way> ways) {

  /**
   * A fall between neighbours.
   *
   * @param before the touchpoint before it
   * @param after the touchpoint after it
   * @param all how far each persona and other customer falls who comes to both, by 0 or less where
   *     it is no fall; one without a name stands for all in a journey without personas
   */
  public record Fall(Touchpoint before, Touchpoint after, ImmutableList<Faller> all) {
    /** Returns who falls at least so far: one of all if all do. */
    public List<Faller> fallers(int least) {
      List<Faller> far =
          all.stream()
              .filter(each -> each.points() >= least)
              .collect(ImmutableList.toImmutableList());
      if (far.isEmpty() || far.size() < all.size()) {
        return far;
      }
      int fewest = far.stream().mapToInt(Faller::points).min().orElseThrow();
      boolean isOrMore = far.stream().anyMatch(each -> each.points() > fewest);
      return ImmutableList.of(new Faller(null, fewest, isOrMore));
    }
  }

  /**
   * Whose emotion falls.
   *
   * @param name the name of the persona, or null if it is that of all who come
   * @param points by how much; 0 or less is no fall
   * @param isOrMore whether that of some falls further
   */
  public record Faller(@Nullable String name, int points, boolean isOrMore) {}

  /**
   * A next step into another phase.
   *
   * @param before the touchpoint from which it leads
   * @param to the id of the touchpoint to which it leads
   */
  public record Way(Reading before, String to) {}

  /** Of a phase. */
  public static final PhaseFact<Falls> FACT =
      PhaseFact.underHeading(Falls::in)
          .reading(
              touchpoint ->
                  List.of(
                      touchpoint.name(),
                      Feelings.part(touchpoint),
                      touchpoint.painPoints().isEmpty(),
                      touchpoint.nextSteps(),
                      touchpoint.concernedPersonas()));

  private static Falls in(Phase phase, JourneyHeading journey) {
    if (phase.touchpoints().isEmpty()) {
      ImmutableList<Reading> nothing = ImmutableList.of();
      return new Falls(phase, nothing, nothing, true, 0, ImmutableList.of(), ImmutableList.of());
    }
    ImmutableList.Builder<Fall> falls = ImmutableList.builder();
    int[] felt = new int[1];
    Neighbours.forEach(
        phase,
        (before, after) -> {
          Reading one = phase.reading(before);
          Reading next = phase.reading(after);
          felt[0] += areFelt(one, next, journey) ? 1 : 0;
          Fall fall = phase.painPoints().isEmpty() ? between(one, next, journey) : null;
          if (fall != null) {
            falls.add(fall);
          }
        });
    ImmutableList.Builder<Way> ways = ImmutableList.builder();
    for (Touchpoint touchpoint : phase.touchpoints()) {
      for (NextStep step : touchpoint.nextSteps()) {
        if (phase.touchpoint(step.touchpointId()).isEmpty()) {
          ways.add(new Way(phase.reading(touchpoint), step.touchpointId()));
        }
      }
    }
    return new Falls(
        phase,
        readings(phase, phase.firstTouchpoints()),
        readings(phase, phase.lastTouchpoints()),
        Reach.canBePassedBy(phase),
        felt[0],
        falls.build(),
        ways.build());
  }

  private static List<Reading> readings(Phase phase, List<Touchpoint> touchpoints) {
    return touchpoints.stream().map(phase::reading).collect(ImmutableList.toImmutableList());
  }

  /** Whether it is said of both what customers feel there. */
  public static boolean areFelt(Reading before, Reading after, JourneyHeading journey) {
    return Feelings.areTold(before, journey) && Feelings.areTold(after, journey);
  }

  public static @Nullable Fall between(Reading before, Reading after, JourneyHeading journey) {
    if (!after.touchpoint().painPoints().isEmpty()) {
      return null;
    }
    ImmutableList.Builder<Faller> builder = ImmutableList.builder();
    if (journey.personas().isEmpty()) {
      builder.add(new Faller(null, points(before.emotion(), after.emotion()), false));
    }
    for (Persona persona : journey.personas()) {
      add(persona.id(), persona.name(), before, after, builder);
    }
    for (Actor actor : journey.actors()) {
      if (Feelings.ofCustomers(before.participantEmotions(), journey).containsKey(actor.id())
          || Feelings.ofCustomers(after.participantEmotions(), journey).containsKey(actor.id())) {
        add(actor.id(), actor.name(), before, after, builder);
      }
    }
    ImmutableList<Faller> all = builder.build();
    return all.stream().anyMatch(each -> each.points() > 0)
        ? new Fall(before.touchpoint(), after.touchpoint(), all)
        : null;
  }

  private static void add(
      String id, String name, Reading before, Reading after, ImmutableList.Builder<Faller> all) {
    if (before.concerns(id) && after.concerns(id)) {
      all.add(new Faller(name, points(before.emotionOf(id), after.emotionOf(id)), false));
    }
  }

  private static int points(Optional<Emotion> before, Optional<Emotion> after) {
    return before.isPresent() && after.isPresent() ? before.get().score() - after.get().score() : 0;
  }
}
