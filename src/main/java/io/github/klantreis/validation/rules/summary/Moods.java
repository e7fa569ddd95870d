package io.github.klantreis.validation.rules.summary;

import com.google.common.base.CharMatcher;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyHeading;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Reading;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.validation.PhaseFact;
import io.github.klantreis.validation.PhaseSummary;
import io.github.klantreis.validation.rules.text.WholeWords;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which emotions are noted, beside which pain points. One that stands on a phase counts once, and
 * not at each of its touchpoints.
 *
 * @param emotions how many touchpoints and phases have an emotion of their own
 * @param phases in how many phases there are any
 * @param lowest the lowest score, at most 0 where a label names two feelings, or {@link
 *     Integer#MAX_VALUE} without any
 * @param pains how many pain points are noted
 */
public record Moods(int emotions, int phases, int lowest, int pains) {
  /** Of a phase. */
  public static final PhaseFact<Moods> FACT =
      PhaseFact.underHeading(Moods::in)
          .reading(
              touchpoint -> List.of(Feelings.part(touchpoint), touchpoint.painPoints().size()));

  private static Moods in(Phase phase, JourneyHeading journey) {
    int emotions = Feelings.isNotedOn(phase, journey) ? 1 : 0;
    int lowest = lowest(Feelings.notedOn(phase, journey));
    int pains = phase.painPoints().size();
    for (Touchpoint touchpoint : phase.touchpoints()) {
      pains += touchpoint.painPoints().size();
      emotions +=
          Feelings.isNotedOn(touchpoint, journey) || !touchpoint.channelEmotions().isEmpty()
              ? 1
              : 0;
      lowest = Math.min(lowest, lowest(phase.reading(touchpoint), journey));
      lowest = Math.min(lowest, lowest(Feelings.notedOn(touchpoint, journey)));
      lowest = Math.min(lowest, lowest(touchpoint.channelEmotions().values()));
    }
    return new Moods(emotions, emotions > 0 ? 1 : 0, lowest, pains);
  }

  /** Join or oppose two feelings, of which the score tells one at most. */
  private static final WholeWords BETWEEN_TWO =
      WholeWords.of("(and,but,though,although,yet)", "(en,maar,hoewel)");

  /** Says of one feeling that it is not there so far. */
  private static final WholeWords SO_FAR = WholeWords.of("(not,as) yet");

  private static final CharMatcher BETWEEN_CLAUSES = CharMatcher.anyOf(",;/&+");

  private static boolean namesTwo(String label) {
    return BETWEEN_CLAUSES.matchesAnyOf(label)
        || (BETWEEN_TWO.areIn(label) && !SO_FAR.areIn(label));
  }

  private static int lowest(Collection<Emotion> emotions) {
    int lowest = Integer.MAX_VALUE;
    for (Emotion emotion : emotions) {
      lowest = Math.min(lowest, clearScore(emotion));
    }
    return lowest;
  }

  private static int clearScore(Emotion emotion) {
    return emotion.score() > 0 && namesTwo(emotion.label()) ? 0 : emotion.score();
  }

  private static int lowest(Reading touchpoint, JourneyHeading journey) {
    @Nullable Emotion lowest = Feelings.extreme(touchpoint, journey, -1);
    return lowest == null ? Integer.MAX_VALUE : lowest.score();
  }

  /** Of the whole journey. */
  public static Moods together(Journey journey, List<PhaseSummary<Moods>> phases) {
    int emotions = 0;
    int inPhases = 0;
    int lowest = Integer.MAX_VALUE;
    int pains = journey.painPoints().size();
    for (PhaseSummary<Moods> phase : phases) {
      emotions += phase.value().emotions;
      inPhases += phase.value().phases;
      lowest = Math.min(lowest, phase.value().lowest);
      pains += phase.value().pains;
    }
    return new Moods(emotions, inPhases, lowest, pains);
  }
}
