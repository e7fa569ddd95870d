package io.github.klantreis.observation.comparison;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.observation.JourneyStatistics;
import io.github.klantreis.observation.inference.Holm;
import io.github.klantreis.observation.wording.ComparisonTexts;
import io.github.klantreis.observation.wording.ReaderWords;
import io.github.klantreis.vocabulary.NoBean;
import io.github.klantreis.vocabulary.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Two statistics compared: two periods, segments or markets, or a journey as it is and as it is to
 * be. Each figure that means the same in both is one of the {@link #figures()}, with what is known
 * of the difference; the others are {@link #notCompared()}, with the reasons.
 *
 * <pre>{@code
 * StatisticsComparison comparison =
 *     StatisticsComparison.of(spring, autumn).withNames("spring", "autumn");
 * comparison.different(); // what is no accident, and large enough to matter
 * }</pre>
 *
 * <p>The unit is the customer, as in {@link io.github.klantreis.observation.ObservedRules}. Shares
 * are compared by Fisher's exact test, with the interval of Newcombe (1998) from exact bounds;
 * means of experiences by a bound that holds however the answers are distributed. Everything is
 * corrected for all figures together, so that, whatever is true, at most one comparison in twenty
 * reports a difference that is none. Each group needs 30 customers.
 *
 * <p>This holds for customers observed {@linkplain
 * io.github.klantreis.observation.ObservationPlan#during for the same time}, each of whom is in one
 * of the groups only and belongs to the period of the first encounter; without that, only the
 * drop-off of first stays, the conversion within the window and emotions are compared. {@link
 * io.github.klantreis.observation.Comparability} says which figures of two journeys can be
 * compared.
 *
 * <p>Immutable and thread-safe.
 */
public final class StatisticsComparison implements NoBean {
  private static final double FALSE_ALARMS = 0.05;
  private static final double LEAST = 0.02;
  private static final double LEAST_EMOTION = 0.25;

  private final JourneyStatistics before;
  private final JourneyStatistics after;
  private final Settings settings;
  private final List<ComparedFigure> figures = new ArrayList<>();
  private final List<IncomparableFigure> notCompared;

  private record Settings(
      Text nameBefore, Text nameAfter, double least, double leastEmotion, double falseAlarms) {}

  private StatisticsComparison(
      JourneyStatistics before, JourneyStatistics after, Settings settings) {
    this.before = before;
    this.after = after;
    this.settings = settings;
    Figures all =
        new Figures(
            before,
            after,
            Map.of(
                "before", settings.nameBefore(),
                "after", settings.nameAfter(),
                "fewest", Figures.FEWEST));
    List<Double> probabilities = all.comparable.stream().map(Figure::probability).toList();
    double[] levels = Holm.levels(probabilities, settings.falseAlarms());
    for (int i = 0; i < levels.length; i++) {
      Figure figure = all.comparable.get(i);
      double least = figure.isMean() ? settings.leastEmotion() : settings.least();
      figures.add(new ComparedFigure(figure, probabilities.get(i), levels[i], least));
    }
    notCompared = all.others;
  }

  /**
   * Returns the comparison of two statistics.
   *
   * @param before of a first group of customers, such as those of an earlier period
   * @param after of a second group, without customers of the first
   * @return the comparison
   */
  public static StatisticsComparison of(JourneyStatistics before, JourneyStatistics after) {
    return new StatisticsComparison(
        requireNonNull(before, "before"),
        requireNonNull(after, "after"),
        new Settings(
            ComparisonTexts.FIRST, ComparisonTexts.SECOND, LEAST, LEAST_EMOTION, FALSE_ALARMS));
  }

  /**
   * Returns this comparison with names of the groups, for texts.
   *
   * @param nameOfBefore the name of the first group, not blank, such as "spring"
   * @param nameOfAfter the name of the second group, not blank
   * @return the comparison
   * @throws IllegalArgumentException if a name is blank
   */
  public StatisticsComparison withNames(String nameOfBefore, String nameOfAfter) {
    requireNonNull(nameOfBefore, "nameOfBefore");
    requireNonNull(nameOfAfter, "nameOfAfter");
    if (nameOfBefore.isBlank() || nameOfAfter.isBlank()) {
      throw new IllegalArgumentException(
          "the groups of a comparison need names that are not blank, but were '"
              + nameOfBefore
              + "' and '"
              + nameOfAfter
              + "'");
    }
    return with(
        new Settings(
            Text.en(nameOfBefore),
            Text.en(nameOfAfter),
            settings.least(),
            settings.leastEmotion(),
            settings.falseAlarms()));
  }

  /**
   * Returns this comparison with another difference of shares that matters: of a million customers
   * everything differs a little.
   *
   * @param difference from 0 to 1; 0.02 (two percentage points) unless another is set. With 0, any
   *     difference that is no accident is one
   * @return the comparison
   * @throws IllegalArgumentException if the difference is out of range
   */
  public StatisticsComparison withLeast(double difference) {
    requireWithin(difference, 1);
    return with(
        new Settings(
            settings.nameBefore(),
            settings.nameAfter(),
            difference,
            settings.leastEmotion(),
            settings.falseAlarms()));
  }

  /**
   * Returns this comparison with another difference of emotions that matters.
   *
   * @param points from 0 to 4, on the scale of −2 to +2; 0.25 unless another is set. With 0, any
   *     difference that is no accident is one
   * @return the comparison
   * @throws IllegalArgumentException if the number is out of range
   */
  public StatisticsComparison withLeastEmotion(double points) {
    requireWithin(points, 4);
    return with(
        new Settings(
            settings.nameBefore(),
            settings.nameAfter(),
            settings.least(),
            points,
            settings.falseAlarms()));
  }

  private static void requireWithin(double least, double most) {
    if (!(least >= 0 && least <= most)) {
      throw new IllegalArgumentException(
          "the least difference must be from 0 to " + most + ", but was " + least);
    }
  }

  /**
   * Returns this comparison with another probability of false alarms.
   *
   * @param share how likely it may be that any difference is reported if there is none: above 0 and
   *     below 1; 0.05 unless another is set
   * @return the comparison
   * @throws IllegalArgumentException if the probability is out of range
   */
  public StatisticsComparison withFalseAlarms(double share) {
    if (!(share > 0 && share < 1)) {
      throw new IllegalArgumentException(
          "the probability of false alarms must be above 0 and below 1, but was " + share);
    }
    return with(
        new Settings(
            settings.nameBefore(),
            settings.nameAfter(),
            settings.least(),
            settings.leastEmotion(),
            share));
  }

  private StatisticsComparison with(Settings changed) {
    return new StatisticsComparison(before, after, changed);
  }

  /**
   * Returns the statistics of the first group.
   *
   * @return the statistics
   */
  public JourneyStatistics before() {
    return before;
  }

  /**
   * Returns the statistics of the second group.
   *
   * @return the statistics
   */
  public JourneyStatistics after() {
    return after;
  }

  /**
   * Returns the name of the first group.
   *
   * @param locale English is used unless its language is Dutch
   * @return the name
   */
  public String nameBefore(Locale locale) {
    return settings.nameBefore().get(locale);
  }

  /**
   * Returns the name of the second group.
   *
   * @param locale English is used unless its language is Dutch
   * @return the name
   */
  public String nameAfter(Locale locale) {
    return settings.nameAfter().get(locale);
  }

  Map<String, Object> names() {
    return Map.of("before", settings.nameBefore(), "after", settings.nameAfter());
  }

  /**
   * Returns which difference of shares matters.
   *
   * @return the difference, from 0 to 1
   * @see #withLeast(double)
   */
  public double least() {
    return settings.least();
  }

  /**
   * Returns which difference of emotions matters.
   *
   * @return the difference in points, from 0 to 4
   * @see #withLeastEmotion(double)
   */
  public double leastEmotion() {
    return settings.leastEmotion();
  }

  /**
   * Returns how likely it may be that any difference is reported if there is none.
   *
   * @return the probability, above 0 and below 1
   * @see #withFalseAlarms(double)
   */
  public double falseAlarms() {
    return settings.falseAlarms();
  }

  /**
   * Returns what is compared.
   *
   * @return the figures, by kind and then in the order of the journey, unmodifiable
   */
  public List<ComparedFigure> figures() {
    return Collections.unmodifiableList(figures);
  }

  /**
   * Returns what is different.
   *
   * @return those of the {@link #figures()} of which {@link ComparedFigure#isDifferent()} is true
   */
  public List<ComparedFigure> different() {
    return figures.stream().filter(ComparedFigure::isDifferent).toList();
  }

  /**
   * Returns what matters first: all that is different, and of the rest how customers convert and
   * where they drop off.
   *
   * @return these of the {@link #figures()}, what is different first
   */
  public List<ComparedFigure> foremost() {
    List<ComparedFigure> foremost = new ArrayList<>(different());
    figures.stream()
        .filter(f -> !f.isDifferent())
        .filter(f -> f.kind() == FigureKind.CONVERSION || f.kind() == FigureKind.DROP_OFF)
        .forEach(foremost::add);
    return foremost;
  }

  /**
   * Returns what is not compared.
   *
   * @return the figures, each with the reason, unmodifiable
   */
  public List<IncomparableFigure> notCompared() {
    return Collections.unmodifiableList(notCompared);
  }

  /**
   * Returns the comparison for people.
   *
   * @param locale English is used unless its language is Dutch
   * @return lines that each end with a line break
   */
  public String toText(Locale locale) {
    return new ComparisonText(this, ReaderWords.of(locale, after.people())).text();
  }

  /**
   * Returns the same in a language for which the library has no words, with those of the
   * application by the English ones, as {@linkplain JourneyStatistics#toText(Locale, Map)
   * statistics} do.
   *
   * @param language the reader's language
   * @param further the words by the English ones, both with their placeholders; what has no words
   *     is in English
   * @return lines that each end with a line break
   * @throws IllegalArgumentException if the language is English, Dutch or none, or words are blank;
   *     the message says which
   */
  public String toText(Locale language, Map<String, String> further) {
    return new ComparisonText(this, ReaderWords.of(language, further, after.people())).text();
  }

  /** Such as {@code StatisticsComparison{41 figures, 2 different}}. */
  @Override
  public String toString() {
    return "StatisticsComparison{"
        + figures.size()
        + " figures, "
        + different().size()
        + " different}";
  }
}
