package io.github.klantreis.observation;

import io.github.klantreis.term.Valence;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What customers said of a touchpoint, of the touchpoints of a phase or of all, beside what the
 * journey says they feel there. Experiences are whole numbers from −2 to +2, the scale of {@link
 * Valence}.
 *
 * <p>Like is compared with like: only the experiences that were told at touchpoints of which the
 * journey says an emotion are {@linkplain #comparedCount() compared}. Their mean is held against
 * the mean that these same experiences would have if each were as the journey says, so that a
 * touchpoint counts on both sides as often as experiences were told there; and the {@linkplain
 * #difference() difference} is the one less the other.
 *
 * <p>What the journey says is the {@linkplain io.github.klantreis.model.Touchpoint#emotion()
 * emotion} of the touchpoint; for the customers of a {@linkplain JourneyStatistics#personaId()
 * persona's segment} it is the one of {@linkplain
 * io.github.klantreis.model.Touchpoint#emotionOf(String) that persona}, also where they are part of
 * all customers.
 *
 * <p>Immutable and thread-safe.
 */
public final class EmotionSummary {
  private final long[] scores;
  private final long comparedCount;
  private final long comparedSum;
  private final long modelledSum;

  private EmotionSummary(long[] scores, long comparedCount, long comparedSum, long modelledSum) {
    this.scores = scores;
    this.comparedCount = comparedCount;
    this.comparedSum = comparedSum;
    this.modelledSum = modelledSum;
  }

  /**
   * What customers told.
   *
   * @param persona the number of the persona with whose emotions they are compared, or {@link
   *     JourneyOutline#NOBODY}
   */
  record Told(TallyBody body, int persona) {}

  /** Of the touchpoints from one number to another, without the latter. */
  static EmotionSummary of(CompiledPlan plan, List<Told> told, int from, int to) {
    return told.stream()
        .map(some -> of(plan, some.body().cells(), from, to, some.persona()))
        .reduce(new EmotionSummary(new long[TallyLayout.SCORES], 0, 0, 0), EmotionSummary::and);
  }

  private EmotionSummary and(EmotionSummary other) {
    long[] sums = scores.clone();
    for (int s = 0; s < sums.length; s++) {
      sums[s] += other.scores[s];
    }
    return new EmotionSummary(
        sums,
        comparedCount + other.comparedCount,
        comparedSum + other.comparedSum,
        modelledSum + other.modelledSum);
  }

  private static EmotionSummary of(CompiledPlan plan, long[] cells, int from, int to, int persona) {
    long[] scores = new long[TallyLayout.SCORES];
    long comparedCount = 0;
    long comparedSum = 0;
    long modelledSum = 0;
    for (int t = from; t < to; t++) {
      long count = 0;
      long sum = 0;
      for (int s = 0; s < TallyLayout.SCORES; s++) {
        long here = cells[plan.layout.emotions + t * TallyLayout.SCORES + s];
        scores[s] += here;
        count += here;
        sum += here * (s + Valence.LOWEST);
      }
      int emotion = plan.outline.emotion(persona, t);
      if (emotion != JourneyOutline.NO_EMOTION) {
        comparedCount += count;
        comparedSum += sum;
        modelledSum += count * emotion;
      }
    }
    return new EmotionSummary(scores, comparedCount, comparedSum, modelledSum);
  }

  /** What is left of these experiences without some of them, compared with nothing. */
  EmotionSummary without(EmotionSummary some) {
    long[] rest = scores.clone();
    for (int s = 0; s < rest.length; s++) {
      rest[s] -= some.scores[s];
    }
    return new EmotionSummary(rest, 0, 0, 0);
  }

  /**
   * How many experiences were told.
   *
   * @return the number, from 0
   */
  public long count() {
    long count = 0;
    for (long score : scores) {
      count += score;
    }
    return count;
  }

  /**
   * How often one experience was told.
   *
   * @param experience from −2 to +2
   * @return the number, from 0
   * @throws IllegalArgumentException if the experience is outside that scale
   */
  public long count(int experience) {
    return scores[Valence.of(experience).score() - Valence.LOWEST];
  }

  /**
   * The sum of all experiences.
   *
   * @return the sum, from −2 to +2 times the count
   */
  public long sum() {
    long sum = 0;
    for (int s = 0; s < scores.length; s++) {
      sum += scores[s] * (s + Valence.LOWEST);
    }
    return sum;
  }

  /**
   * The worst experience.
   *
   * @return from −2 to +2, or empty where none was told
   */
  public OptionalInt worst() {
    for (int s = 0; s < scores.length; s++) {
      if (scores[s] > 0) {
        return OptionalInt.of(s + Valence.LOWEST);
      }
    }
    return OptionalInt.empty();
  }

  /**
   * The best experience.
   *
   * @return from −2 to +2, or empty where none was told
   */
  public OptionalInt best() {
    for (int s = scores.length - 1; s >= 0; s--) {
      if (scores[s] > 0) {
        return OptionalInt.of(s + Valence.LOWEST);
      }
    }
    return OptionalInt.empty();
  }

  /**
   * The mean experience.
   *
   * @return from −2 to +2, or empty where none was told
   */
  public OptionalDouble mean() {
    long count = count();
    return mean(sum(), count);
  }

  private static OptionalDouble mean(long sum, long count) {
    return count == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) sum / count);
  }

  /**
   * How many experiences were told at touchpoints of which the journey says an emotion: these are
   * compared with it.
   *
   * @return the number, from 0 to the count; of one touchpoint either of both
   */
  public long comparedCount() {
    return comparedCount;
  }

  /**
   * The mean of the experiences that are compared.
   *
   * @return from −2 to +2, or empty where none is
   */
  public OptionalDouble comparedMean() {
    return mean(comparedSum, comparedCount);
  }

  /**
   * What the journey says of the experiences that are compared: the mean that they would have if
   * each were as the emotion of its touchpoint.
   *
   * @return from −2 to +2, of one touchpoint and one persona the score of the emotion; or empty
   *     where none is compared
   */
  public OptionalDouble modelled() {
    return mean(modelledSum, comparedCount);
  }

  /**
   * The {@linkplain #comparedMean() mean of the experiences that are compared} less what the
   * journey {@linkplain #modelled() says of them}: exactly the one number less the other.
   *
   * @return less than 0 where customers feel worse than the map says; empty where none is compared
   */
  public OptionalDouble difference() {
    return comparedCount == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(comparedMean().getAsDouble() - modelled().getAsDouble());
  }

  /** How far the mean of such experiences may be off, with 95 % confidence. */
  double margin() {
    double n = count();
    double mean = sum() / n;
    double squares = 0;
    for (int s = 0; s < scores.length; s++) {
      double off = s + Valence.LOWEST - mean;
      squares += scores[s] * off * off;
    }
    return Share.Z * Math.sqrt(squares / (n - 1) / n);
  }

  @Override
  public String toString() {
    return "EmotionSummary{count="
        + count()
        + ", mean="
        + mean()
        + ", modelled="
        + modelled()
        + "}";
  }
}
