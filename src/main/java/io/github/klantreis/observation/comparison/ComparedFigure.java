package io.github.klantreis.observation.comparison;

import com.google.common.base.Suppliers;
import io.github.klantreis.observation.Share;
import io.github.klantreis.observation.inference.MeanDifference;
import io.github.klantreis.observation.wording.Phrase;
import io.github.klantreis.vocabulary.NoBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One figure of two groups of customers, with what is known of the difference.
 *
 * <p>Immutable and thread-safe.
 */
public final class ComparedFigure implements NoBean {
  private final Figure figure;
  private final double probability;

  // Computed on first use, as few need them.
  private final Supplier<Double> atLeast;
  private final Supplier<Double> atMost;
  private final boolean isDifferent;

  ComparedFigure(Figure figure, double probability, double level, double least) {
    this.figure = figure;
    this.probability = probability;
    this.atLeast = Suppliers.memoize(() -> figure.differsAtLeast(level));
    this.atMost = Suppliers.memoize(() -> figure.differsAtMost(level));
    isDifferent =
        probability <= level && (least <= 0 || atLeast.get() > least || atMost.get() < -least);
  }

  Figure figure() {
    return figure;
  }

  /**
   * Returns what the figure is about.
   *
   * @return the kind
   */
  public FigureKind kind() {
    return figure.kind();
  }

  /**
   * Returns the elements that the figure is about.
   *
   * @return the id of a phase, a touchpoint or a loop, the name of an event, or the ids of the
   *     phase that is left and the one that is entered; empty for a step that is no phase, and for
   *     all loyalty loops; unmodifiable
   */
  public List<String> elementIds() {
    return figure.elementIds();
  }

  /**
   * Returns the name of the figure, such as {@code drop-off in "Consideration"}.
   *
   * @param locale English is used unless its language is Dutch
   * @return the name
   */
  public String name(Locale locale) {
    return figure.name().get(locale);
  }

  Phrase name() {
    return figure.name();
  }

  /**
   * Returns the share of the first group.
   *
   * @return the share; empty for emotions
   */
  public Optional<Share> shareBefore() {
    return share(figure.before());
  }

  /**
   * Returns the share of the second group.
   *
   * @return the share; empty for emotions
   */
  public Optional<Share> shareAfter() {
    return share(figure.after());
  }

  private Optional<Share> share(long[] counts) {
    return figure.isMean() ? Optional.empty() : Optional.of(Share.of(counts[1], sum(counts)));
  }

  /**
   * Returns how many customers of the first group the figure is about.
   *
   * @return the number
   */
  public long customersBefore() {
    return sum(figure.before());
  }

  /**
   * Returns how many customers of the second group the figure is about.
   *
   * @return the number
   */
  public long customersAfter() {
    return sum(figure.after());
  }

  private static long sum(long[] counts) {
    return Arrays.stream(counts).sum();
  }

  /**
   * Returns the value of the first group.
   *
   * @return a share from 0 to 1; for emotions a mean from −2 to 2
   */
  public double before() {
    return value(figure.before());
  }

  /**
   * Returns the value of the second group.
   *
   * @return a share from 0 to 1; for emotions a mean from −2 to 2
   */
  public double after() {
    return value(figure.after());
  }

  private double value(long[] counts) {
    return figure.isMean() ? MeanDifference.mean(counts) : (double) counts[1] / sum(counts);
  }

  /**
   * Returns the value of the second group less that of the first.
   *
   * @return the difference, less than 0 if the value is smaller
   */
  public double difference() {
    return after() - before();
  }

  /**
   * Returns the lower bound of the true difference, corrected for all figures that are compared.
   *
   * @return the bound, not above the {@link #difference()}
   */
  public double differenceAtLeast() {
    return atLeast.get();
  }

  /**
   * Returns the upper bound of the true difference, corrected for all figures that are compared.
   *
   * @return the bound, not below the {@link #difference()}
   */
  public double differenceAtMost() {
    return atMost.get();
  }

  /**
   * Returns how likely it is to see a difference as large as this one if there is none: of this
   * figure alone, not corrected for the others.
   *
   * @return from 0 to 1
   */
  public double probability() {
    return probability;
  }

  /**
   * Whether the groups differ: the difference is no accident, and is larger than what matters.
   *
   * @return whether it is; if not, they may still differ, as is seen by the bounds
   * @see StatisticsComparison#withLeast(double)
   */
  public boolean isDifferent() {
    return isDifferent;
  }

  /**
   * Returns the value of the first group as it is written.
   *
   * @param locale English is used unless its language is Dutch
   * @return a percentage such as {@code 31.2%}; for emotions a mean such as {@code −0.35}
   */
  public String beforeText(Locale locale) {
    return new FigureText(this, locale).before();
  }

  /**
   * Returns the value of the second group as it is written.
   *
   * @param locale English is used unless its language is Dutch
   * @return as {@link #beforeText(Locale)}
   */
  public String afterText(Locale locale) {
    return new FigureText(this, locale).after();
  }

  /**
   * Returns the difference as it is written: that of both values as they are written.
   *
   * @param locale English is used unless its language is Dutch
   * @return a number of percentage points, or for emotions of points, such as {@code +7.2}
   */
  public String differenceText(Locale locale) {
    return new FigureText(this, locale).difference();
  }

  @Override
  public String toString() {
    return name(Locale.ENGLISH) + ": " + before() + " → " + after();
  }
}
