package io.github.klantreis.observation.comparison;

import io.github.klantreis.observation.inference.Difference;
import io.github.klantreis.observation.inference.MeanDifference;
import io.github.klantreis.observation.wording.Phrase;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A figure of two groups before it is judged: how many customers did not and did do something, or
 * how many reported each mean experience.
 */
final class Figure {
  private final FigureKind kind;
  private final List<String> elementIds;
  private final Phrase name;
  private final Map<String, Object> texts;
  private final long[] before;
  private final long[] after;

  /**
   * Makes a figure.
   *
   * @param texts the values that a sentence about it needs, among them {@code phase}, {@code to},
   *     {@code touchpoint} and {@code event}
   * @param before the counts of the first group, which are not copied
   * @param after the counts of the second group, which are not copied
   */
  Figure(
      FigureKind kind,
      List<String> elementIds,
      Phrase name,
      Map<String, Object> texts,
      long[] before,
      long[] after) {
    this.kind = kind;
    this.elementIds = elementIds;
    this.name = name;
    this.texts = texts;
    this.before = before;
    this.after = after;
  }

  FigureKind kind() {
    return kind;
  }

  List<String> elementIds() {
    return elementIds;
  }

  Phrase name() {
    return name;
  }

  Map<String, Object> texts() {
    return texts;
  }

  long[] before() {
    return before;
  }

  long[] after() {
    return after;
  }

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
