package io.github.klantreis.observation.comparison;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.observation.JourneyStatistics;
import io.github.klantreis.observation.wording.DriftTexts;
import io.github.klantreis.validation.FindingDraft;
import io.github.klantreis.validation.JourneyValidator;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.validation.ValidationContext;
import io.github.klantreis.validation.ValidatorDefinition;
import io.github.klantreis.validation.ValidatorProvider;
import io.github.klantreis.vocabulary.Literature;
import io.github.klantreis.vocabulary.Source;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Numbers;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What changed from one group of customers to another, as findings: rules with the ids {@code
 * observed-drift-conversion}, {@code -drop-off}, {@code -met}, {@code -moves}, {@code
 * -off-the-map}, {@code -loops}, {@code -emotion} and {@code -times}. Their findings work like
 * those of any other rules, and are hints: a change may be for the better.
 *
 * <p>What is found are the {@linkplain StatisticsComparison#different() differences} of a
 * comparison, corrected for all figures of all these rules together.
 *
 * <p>Immutable and thread-safe.
 *
 * @see StatisticsComparison
 */
public final class DriftRules implements ValidatorProvider {
  private static final Source STEER_ON_DATA =
      Literature.CUSTOMER_JOURNEY_UITWERKEN.at(Literature.step(3));

  private final StatisticsComparison comparison;

  private DriftRules(StatisticsComparison comparison) {
    this.comparison = comparison;
  }

  /**
   * Returns the rules for two statistics.
   *
   * @param before of a first group of customers, such as those of an earlier period
   * @param after of a second group, of the journey that is validated
   * @return the rules, for {@link
   *     io.github.klantreis.validation.Validators#plus(ValidatorProvider)}
   */
  public static DriftRules comparing(JourneyStatistics before, JourneyStatistics after) {
    return of(StatisticsComparison.of(before, after));
  }

  /**
   * Returns the rules for a comparison.
   *
   * @param comparison the comparison, with the names of the groups and what matters
   * @return the rules
   */
  public static DriftRules of(StatisticsComparison comparison) {
    return new DriftRules(requireNonNull(comparison, "comparison"));
  }

  @Override
  public List<JourneyValidator<?>> validators() {
    List<JourneyValidator<?>> rules = new ArrayList<>();
    rules.add(otherJourney());
    rules.add(rule(FigureKind.CONVERSION, "conversion", DriftTexts.CONVERSION_STAYS));
    rules.add(rule(FigureKind.DROP_OFF, "drop-off", DriftTexts.DROP_OFF_STAYS));
    rules.add(rule(FigureKind.MET, "met", DriftTexts.MET_STAYS));
    rules.add(rule(FigureKind.MOVE, "moves", DriftTexts.MOVES_STAY));
    rules.add(rule(FigureKind.OFF_THE_MAP, "off-the-map", DriftTexts.OFF_THE_MAP_STAYS));
    rules.add(rule(FigureKind.LOYALTY_LOOP, "loops", DriftTexts.LOOPS_STAY));
    rules.add(rule(FigureKind.EMOTION, "emotion", DriftTexts.EMOTION_STAYS));
    rules.add(rule(FigureKind.STAY, "times", DriftTexts.TIMES_STAY));
    return Collections.unmodifiableList(rules);
  }

  private boolean isSame(Journey journey) {
    return journey.id().equals(comparison.after().journeyId())
        && journey.version().equals(comparison.after().journeyVersion());
  }

  private JourneyValidator<Journey> otherJourney() {
    return JourneyValidator.forJourneys("observed-drift-other-journey")
        .severity(Severity.ERROR)
        .summary(DriftTexts.SAME_JOURNEY)
        .source(STEER_ON_DATA)
        .hint(DriftTexts.OBSERVE_IT)
        .check(
            (journey, context) -> {
              if (!isSame(journey)) {
                context
                    .report(DriftTexts.OTHER_JOURNEY)
                    .with("after", requireNonNull(comparison.names().get("after")))
                    .with("observed", comparison.after().journeyId());
              }
            });
  }

  private JourneyValidator<Journey> rule(FigureKind kind, String name, Text summary) {
    ValidatorDefinition<Journey> definition =
        JourneyValidator.forJourneys("observed-drift-" + name).source(STEER_ON_DATA);
    ValidatorDefinition<Journey> tested =
        kind == FigureKind.EMOTION
            ? definition.source(Literature.EMPIRICAL_LIKELIHOOD)
            : definition.source(Literature.EXACT_TEST).source(Literature.DIFFERENCE_OF_SHARES);
    return tested
        .severity(Severity.INFO)
        .summary(summary)
        .source(Literature.MULTIPLE_TESTS)
        .hint(DriftTexts.FIND_OUT)
        .check(
            (journey, context) -> {
              if (isSame(journey)) {
                comparison.different().stream()
                    .filter(figure -> figure.kind() == kind)
                    .forEach(figure -> report(figure, journey, context));
              }
            });
  }

  private static Text sentence(FigureKind kind) {
    return switch (kind) {
      case CONVERSION -> DriftTexts.CONVERSION;
      case DROP_OFF -> DriftTexts.DROP_OFF;
      case MET -> DriftTexts.MET;
      case MOVE -> DriftTexts.MOVE;
      case OFF_THE_MAP -> DriftTexts.OFF_THE_MAP;
      case LOYALTY_LOOP -> DriftTexts.LOYALTY_LOOP;
      case EMOTION -> DriftTexts.EMOTION;
      case STAY -> DriftTexts.STAY;
    };
  }

  private void report(ComparedFigure figure, Journey journey, ValidationContext context) {
    FindingDraft draft = context.report(sentence(figure.kind()));
    comparison.names().forEach(draft::with);
    figure.figure().texts().forEach(draft::with);
    draft
        .with("was", shown(figure, figure.before()))
        .with("is", shown(figure, figure.after()))
        .with("n", Numbers.grouped(figure.customersBefore()))
        .with("m", Numbers.grouped(figure.customersAfter()));
    if (figure.kind() == FigureKind.LOYALTY_LOOP) {
      figure
          .elementIds()
          .forEach(
              id ->
                  journey.loyaltyLoops().stream()
                      .filter(loop -> loop.id().equals(id))
                      .forEach(draft::about));
      return;
    }
    if (!figure.elementIds().isEmpty()) {
      String id = figure.elementIds().get(0);
      switch (figure.kind()) {
        case MET, EMOTION -> {
          Touchpoint touchpoint = journey.touchpoint(id).orElse(null);
          if (touchpoint != null) {
            draft.about(touchpoint);
          }
        }
        case CONVERSION, DROP_OFF, STAY, MOVE -> journey.phase(id).ifPresent(draft::about);
        default -> {}
      }
    }
  }

  /** Returns a percentage without its sign, or a mean with its own. */
  private static Text shown(ComparedFigure figure, double value) {
    BigDecimal number = BigDecimal.valueOf(value);
    return figure.kind() == FigureKind.EMOTION
        ? Numbers.signed(number.setScale(2, RoundingMode.HALF_UP))
        : Numbers.plain(number.movePointRight(2).setScale(1, RoundingMode.HALF_UP));
  }
}
