package io.github.klantreis.observation;

import io.github.klantreis.term.Valence;
import io.github.klantreis.vocabulary.NoBean;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * The experiences that customers reported at a touchpoint, at the touchpoints of a phase or at all
 * touchpoints, compared with the emotions that the journey states. Experiences are whole numbers
 * from −2 to +2, the scale of {@link Valence}.
 *
 * <p>Only the experiences that were reported at touchpoints for which the journey states an emotion
 * are {@linkplain #comparedCount() compared}. Their mean is compared with the mean that the same
 * experiences would have if each were as the journey states, so that a touchpoint has the same
 * weight on both sides; the {@linkplain #difference() difference} is the first mean minus the
 * second.
 *
 * <p>The emotion that the journey states is the {@linkplain
 * io.github.klantreis.model.Touchpoint#emotion() emotion} of the touchpoint; for the customers of a
 * {@linkplain JourneyStatistics#personaId() persona's segment} it is the {@linkplain
 * io.github.klantreis.model.Reading#emotionOf(String) emotion of that persona}, also when they are
 * counted among all customers.
 *
 * <p>Immutable and thread-safe.
 */
public final class EmotionSummary implements NoBean {
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
   * Experiences that customers reported.
   *
   * @param persona the number of the persona whose emotions they are compared with, or {@link
   *     JourneyOutline#NOBODY}
   */
  record Reported(TallyBody body, int persona) {}

  /** Returns the summary of the touchpoints from one number (inclusive) to another (exclusive). */
  static EmotionSummary of(CompiledPlan plan, List<Reported> reported, int from, int to) {
    return reported.stream()
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
      int emotion = plan.outline.personas.emotion(persona, t);
      if (emotion != PersonaOutline.NO_EMOTION) {
        comparedCount += count;
        comparedSum += sum;
        modelledSum += count * emotion;
      }
    }
    return new EmotionSummary(scores, comparedCount, comparedSum, modelledSum);
  }

  /**
   * Returns how many experiences were reported.
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
   * Returns how often one experience was reported.
   *
   * @param experience from −2 to +2
   * @return the number, from 0
   * @throws IllegalArgumentException if the experience is outside that scale
   */
  public long count(int experience) {
    return scores[Valence.of(experience).score() - Valence.LOWEST];
  }

  /**
   * Returns the sum of all experiences.
   *
   * @return the sum, between −2 and +2 times the count
   */
  public long sum() {
    long sum = 0;
    for (int s = 0; s < scores.length; s++) {
      sum += scores[s] * (s + Valence.LOWEST);
    }
    return sum;
  }

  /**
   * Returns the worst experience.
   *
   * @return from −2 to +2, or empty if none was reported
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
   * Returns the best experience.
   *
   * @return from −2 to +2, or empty if none was reported
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
   * Returns the mean experience.
   *
   * @return from −2 to +2, or empty if none was reported
   */
  public OptionalDouble mean() {
    long count = count();
    return mean(sum(), count);
  }

  private static OptionalDouble mean(long sum, long count) {
    return count == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) sum / count);
  }

  /**
   * Returns how many experiences were reported at touchpoints for which the journey states an
   * emotion. Only these are compared.
   *
   * @return the number, from 0 to the count; for a single touchpoint either 0 or the count
   */
  public long comparedCount() {
    return comparedCount;
  }

  /**
   * Returns the mean of the experiences that are compared.
   *
   * @return from −2 to +2, or empty if none is compared
   */
  public OptionalDouble comparedMean() {
    return mean(comparedSum, comparedCount);
  }

  /**
   * Returns the mean that the compared experiences would have if each were as the emotion that the
   * journey states for its touchpoint.
   *
   * @return from −2 to +2, for one touchpoint and one persona the score of the emotion; empty if
   *     none is compared
   */
  public OptionalDouble modelled() {
    return mean(modelledSum, comparedCount);
  }

  /**
   * Returns the {@linkplain #comparedMean() mean of the compared experiences} minus the mean that
   * the {@linkplain #modelled() journey states}. It is exactly the difference of these two numbers.
   *
   * @return less than 0 if customers feel worse than the map states; empty if none is compared
   */
  public OptionalDouble difference() {
    return comparedCount == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(comparedMean().getAsDouble() - modelled().getAsDouble());
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
