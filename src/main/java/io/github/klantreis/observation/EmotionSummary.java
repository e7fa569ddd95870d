package io.github.klantreis.observation;

import io.github.klantreis.model.Valence;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What customers said of a touchpoint or of the touchpoints of a phase, beside what the journey
 * says they feel there. Experiences are whole numbers from −2 to +2, the scale of {@link Valence}.
 *
 * <p>Immutable and thread-safe.
 */
public final class EmotionSummary {
  private final long[] scores;
  private final long comparedCount;
  private final long comparedSum;
  private final long modelledSum;
  private final OptionalDouble modelled;

  private EmotionSummary(
      long[] scores,
      long comparedCount,
      long comparedSum,
      long modelledSum,
      OptionalDouble modelled) {
    this.scores = scores;
    this.comparedCount = comparedCount;
    this.comparedSum = comparedSum;
    this.modelledSum = modelledSum;
    this.modelled = modelled;
  }

  /** Of the touchpoints from one number to another, without the latter. */
  static EmotionSummary of(CompiledPlan plan, long[] cells, int from, int to) {
    long[] scores = new long[TallyLayout.SCORES];
    long comparedCount = 0;
    long comparedSum = 0;
    long modelledSum = 0;
    int emotions = 0;
    int emotionSum = 0;
    for (int t = from; t < to; t++) {
      long count = 0;
      long sum = 0;
      for (int s = 0; s < TallyLayout.SCORES; s++) {
        long here = cells[plan.layout.emotions + t * TallyLayout.SCORES + s];
        scores[s] += here;
        count += here;
        sum += here * (s + Valence.LOWEST);
      }
      int emotion = plan.outline.emotions[t];
      if (emotion != JourneyOutline.NO_EMOTION) {
        comparedCount += count;
        comparedSum += sum;
        modelledSum += count * emotion;
        emotions++;
        emotionSum += emotion;
      }
    }
    return new EmotionSummary(
        scores,
        comparedCount,
        comparedSum,
        modelledSum,
        emotions == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) emotionSum / emotions));
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
    return count == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) sum() / count);
  }

  /**
   * What the journey says.
   *
   * @return the score of the touchpoint's emotion, of a phase the mean over its touchpoints that
   *     have one; or empty
   */
  public OptionalDouble modelled() {
    return modelled;
  }

  /**
   * The mean experience less what the journey says, both only of touchpoints for which the journey
   * says something and customers did; each touchpoint counts as often as experiences were told.
   *
   * @return less than 0 where customers feel worse than the map says; empty where there is none
   */
  public OptionalDouble difference() {
    return comparedCount == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) (comparedSum - modelledSum) / comparedCount);
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
    return "EmotionSummary{count=" + count() + ", mean=" + mean() + ", modelled=" + modelled + "}";
  }
}
