package io.github.klantreis.observation.comparison;

import io.github.klantreis.observation.inference.Difference;
import io.github.klantreis.observation.inference.MeanDifference;
import io.github.klantreis.vocabulary.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A figure of two groups before it is judged: how many customers did not and did do something, or
 * how many reported each mean experience.
 *
 * @param texts the values that a sentence about it needs, among them {@code phase}, {@code to},
 *     {@code touchpoint} and {@code event}
 */
record Figure(
    FigureKind kind,
    List<String> elementIds,
    Text name,
    Map<String, Object> texts,
    long[] before,
    long[] after) {

  boolean isMean() {
    return kind == FigureKind.EMOTION;
  }

  /** Returns how many customers there are in the smaller group. */
  long fewest() {
    return Math.min(Arrays.stream(before).sum(), Arrays.stream(after).sum());
  }

  double probability() {
    return isMean()
        ? MeanDifference.probability(before, after)
        : Difference.probability(before[1], before[0] + before[1], after[1], after[0] + after[1]);
  }

  double differsAtLeast(double level) {
    return isMean()
        ? MeanDifference.lower(before, after, level)
        : Difference.lower(before[1], before[0] + before[1], after[1], after[0] + after[1], level);
  }

  double differsAtMost(double level) {
    return isMean()
        ? MeanDifference.upper(before, after, level)
        : Difference.upper(before[1], before[0] + before[1], after[1], after[0] + after[1], level);
  }
}
