package io.github.klantreis.observation;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.observation.ObservedEvidence.Evidence;
import io.github.klantreis.observation.ObservedEvidence.Settings;
import io.github.klantreis.observation.wording.RuleTexts;
import io.github.klantreis.validation.JourneyValidator;
import io.github.klantreis.validation.Option;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.validation.ValidationContext;
import io.github.klantreis.validation.ValidatorDefinition;
import io.github.klantreis.validation.ValidatorProvider;
import io.github.klantreis.vocabulary.Literature;
import io.github.klantreis.vocabulary.Source;
import io.github.klantreis.vocabulary.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;

/**
 * The map against reality: rules that compare a journey with what its customers did. Their findings
 * work like those of any other rules, with severities, options, suppressions and baselines.
 *
 * <p>Findings are about customers: each customer counts once, however often something happened, so
 * a few who do much make no finding. Each rule counts only the customers of whom the outcome can be
 * known: see {@link TouchpointCount#met()}, {@link PhaseCount#dropOff()}, {@link
 * LoyaltyLoopSummary#takers()} and {@link LoyaltyLoopSummary#customersByLoyaltyLoop()}. Without a
 * {@linkplain ObservationPlan#withCutOff cut-off} it is unknown who is still on the way; then
 * neither drop-off nor loops that are not taken nor shares of branches are judged.
 *
 * <p>A share is found if it is beyond its threshold by an exact test, corrected for everything else
 * that the rule could have found, and only of {@value ObservedEvidence#FEWEST} customers or more; a
 * mean experience by a bound that holds however the answers are distributed. Whatever is true, at
 * most one report in twenty has a finding that is a false alarm, see {@link #withFalseAlarms}. The
 * price is that few customers show little: {@link #sight} returns what each rule can find. Of 2,000
 * customers, four times of five, a name off the map is found if 7.2 % met it (20 names), a drop-off
 * of 23.5 % (5 phases), a touchpoint that at most 0.28 % meet (10 touchpoints), and a mean that is
 * one point off if 100 customers reported it.
 *
 * <p>The statistics are of one journey in one version. If another journey is validated, or one with
 * touchpoints that the statistics do not have, a single finding says so and nothing is compared.
 *
 * <p>Immutable and thread-safe.
 */
public final class ObservedRules implements ValidatorProvider {
  /**
   * Minimum share of the customers who could meet a touchpoint and do: {@code
   * observed-touchpoint-unmet.least}, 1 %. Of a touchpoint that {@linkplain
   * io.github.klantreis.model.Reading#concernedPersonas() concerns} only some personas, the
   * customers of the segments of these personas count; without segments by persona it is not
   * judged.
   */
  public static final Option<Double> MIN_MET_SHARE =
      Option.ofShare("observed-touchpoint-unmet.least", 0.01);

  /**
   * Maximum share of the customers who may meet one event outside the map: {@code
   * observed-off-the-map.most}, 5 %.
   *
   * <p>Statistics keep the names of {@value TallyBody#UNMAPPED_EVENTS} such events, the shortest
   * ones, so a frequent event with a long name may be missing. If the customers who met one of the
   * others could together be more than this share, the rule reports that in a finding of its own.
   *
   * @see JourneyStatistics#encountersWithOtherUnmappedEvents()
   */
  public static final Option<Double> MAX_UNMAPPED_SHARE =
      Option.ofShare("observed-off-the-map.most", 0.05);

  /**
   * Maximum share of the customers who leave a phase, or a branch of one choice, who may do so for
   * one other phase, or for another branch, by a way that the map does not have: {@code
   * observed-move-unmodelled.most}, 5 %.
   */
  public static final Option<Double> MAX_UNMODELLED_SHARE =
      Option.ofShare("observed-move-unmodelled.most", 0.05);

  /**
   * Maximum share of the customers in a phase who may drop off there if no touchpoint is marked as
   * a drop-off point; customers who may still be on the way do not count: {@code
   * observed-drop-off-unmarked.most}, 20 %.
   */
  public static final Option<Double> MAX_DROP_OFF_SHARE =
      Option.ofShare("observed-drop-off-unmarked.most", 0.2);

  /**
   * Minimum difference of the mean experience, in points on the scale of −2 to +2, that is
   * reported: {@code observed-emotion-differs.points}, 0.5, beyond which another whole number fits
   * better. Each customer counts once, with the mean of what was reported at the touchpoint.
   *
   * <p>If the statistics have {@linkplain JourneyStatistics#segments() segments} that are personas
   * of the journey, and the journey states a separate emotion for such a persona at a touchpoint,
   * the experiences of that segment are compared with it, in a finding that names the persona; all
   * other experiences are compared with the touchpoint's emotion. Where the journey has a measured
   * emotion, that one is compared rather than the other.
   */
  public static final Option<Double> MAX_EMOTION_DIFFERENCE =
      Option.ofDouble("observed-emotion-differs.points", 0.5);

  /**
   * Minimum number of customers who reported an experience: {@code
   * observed-emotion-differs.customers}, 30.
   */
  public static final Option<Integer> MIN_CUSTOMERS_WITH_EXPERIENCE =
      Option.ofInt("observed-emotion-differs.customers", 30);

  /**
   * Maximum difference between the share of a branch on the map and the share of the customers who
   * take it first of its choice: {@code observed-branch-share-differs.most}, 0.05, which is five
   * percentage points. Of the customers who took any branch, those count of whom it can be known,
   * see {@link BranchCount#customersFirst()}.
   */
  public static final Option<Double> MAX_BRANCH_DIFFERENCE =
      Option.ofShare("observed-branch-share-differs.most", 0.05);

  /**
   * Minimum share of the customers who bought, and have had the time, who take a modelled loop:
   * {@code observed-loop-not-taken.least}, 1 %.
   */
  public static final Option<Double> MIN_LOOP_SHARE =
      Option.ofShare("observed-loop-not-taken.least", 0.01);

  /**
   * Maximum share of the customers who bought who may buy again by a loyalty loop if none is
   * modelled: {@code observed-loop-unmodelled.most}, 5 %.
   */
  public static final Option<Double> MAX_LOOP_SHARE =
      Option.ofShare("observed-loop-unmodelled.most", 0.05);

  /** How likely it may be, whatever is true, that a report has a false alarm. */
  private static final double FALSE_ALARMS = 0.05;

  /**
   * How many rules can find something in one report; of the two on loops only one can. That of
   * shares of branches can where the map has such shares.
   */
  private static final int RULES = 6;

  private static final Source STEER_ON_DATA =
      Literature.CUSTOMER_JOURNEY_UITWERKEN.at(Literature.step(3));

  private final JourneyStatistics statistics;

  private final double falseAlarms;

  private ObservedRules(JourneyStatistics statistics, double falseAlarms) {
    this.statistics = statistics;
    this.falseAlarms = falseAlarms;
  }

  /**
   * Returns the rules for the given statistics.
   *
   * @param statistics what they did
   * @return the rules, for {@link
   *     io.github.klantreis.validation.Validators#plus(ValidatorProvider)}
   */
  public static ObservedRules of(JourneyStatistics statistics) {
    return new ObservedRules(requireNonNull(statistics, "statistics"), FALSE_ALARMS);
  }

  /**
   * Returns these rules with another probability of false alarms.
   *
   * @param share how likely it may be, whatever is true, that a report has a finding that is a
   *     false alarm: above 0 and below 1; 0.05 unless another is set
   * @return the rules; a larger probability finds more, and errs more often
   * @throws IllegalArgumentException if the probability is out of range
   */
  public ObservedRules withFalseAlarms(double share) {
    if (!(share > 0 && share < 1)) {
      throw new IllegalArgumentException(
          "the probability of false alarms must be above 0 and below 1, but was " + share);
    }
    return new ObservedRules(statistics, share);
  }

  /**
   * Returns what each rule can find with so many customers, and what it does not judge, with the
   * default values of its options.
   *
   * @param journey the journey that is validated
   * @return one for each rule, in the order of the rules, unmodifiable; none if the statistics are
   *     of another journey
   */
  public List<ObservedSight> sight(Journey journey) {
    if (!isSame(journey)) {
      return List.of();
    }
    ObservedEvidence evidence = new ObservedEvidence(statistics, journey);
    List<ObservedSight> sight = new ArrayList<>();
    evidence
        .all(Option::defaultValue)
        .forEach(
            (rule, each) ->
                sight.add(new ObservedSight(rule, each, level(journey), journey.people())));
    return Collections.unmodifiableList(sight);
  }

  @Override
  public List<JourneyValidator<?>> validators() {
    return List.of(
        otherJourney(),
        touchpointUnmet(),
        offTheMap(),
        moveUnmodelled(),
        dropOffUnmarked(),
        emotionDiffers(),
        loopNotTaken(),
        loopUnmodelled(),
        branchShareDiffers());
  }

  private JourneyValidator<Journey> otherJourney() {
    return JourneyValidator.forJourneys("observed-other-journey")
        .severity(Severity.ERROR)
        .summary(
            Text.en("the statistics are of this journey, in this version")
                .nl("de statistieken zijn van deze reis, in deze versie"))
        .source(STEER_ON_DATA)
        .hint(
            Text.en("Observe {people} with a plan of this journey")
                .nl("Observeer {people} met een plan van deze {peopleJourney}"))
        .check(
            (journey, context) -> {
              if (!journey.id().equals(statistics.journeyId())) {
                context.report(RuleTexts.OTHER_ID).with("observed", statistics.journeyId());
              } else if (!journey.version().equals(statistics.journeyVersion())) {
                context.report(RuleTexts.OTHER_VERSION);
              } else {
                unknownTouchpoint(journey)
                    .ifPresent(
                        unknown ->
                            context
                                .report(RuleTexts.OTHER_TOUCHPOINTS)
                                .with("touchpoint", unknown.name())
                                .about(unknown));
                goneTouchpoint(journey)
                    .ifPresent(
                        gone -> context.report(RuleTexts.TOUCHPOINT_GONE).with("touchpoint", gone));
              }
            });
  }

  private boolean isSame(Journey journey) {
    requireNonNull(journey, "journey");
    return journey.id().equals(statistics.journeyId())
        && journey.version().equals(statistics.journeyVersion())
        && unknownTouchpoint(journey).isEmpty()
        && goneTouchpoint(journey).isEmpty();
  }

  private Optional<String> goneTouchpoint(Journey journey) {
    return statistics.touchpoints().stream()
        .map(TouchpointCount::touchpointId)
        .filter(id -> journey.touchpoint(id).isEmpty())
        .findFirst();
  }

  private Optional<Touchpoint> unknownTouchpoint(Journey journey) {
    for (Phase phase : journey.phases()) {
      for (Touchpoint touchpoint : phase.touchpoints()) {
        boolean isKnown =
            statistics
                .touchpoint(touchpoint.id())
                .filter(count -> count.phaseId().equals(phase.id()))
                .isPresent();
        if (!isKnown) {
          return Optional.of(touchpoint);
        }
      }
    }
    return Optional.empty();
  }

  /** Returns a check that does nothing if the statistics are of another journey. */
  private BiConsumer<Journey, ValidationContext> ofSame(
      BiConsumer<Journey, ValidationContext> check) {
    return (journey, context) -> {
      if (isSame(journey)) {
        check.accept(journey, context);
      }
    };
  }

  /** Returns a check that reports what the evidence of a rule supports. */
  private BiConsumer<Journey, ValidationContext> judging(
      BiFunction<ObservedEvidence, Settings, Evidence> rule) {
    return ofSame(
        (journey, context) ->
            rule.apply(new ObservedEvidence(statistics, journey), context::option)
                .report(level(journey), context));
  }

  /** Returns how likely a rule may err. */
  private double level(Journey journey) {
    return falseAlarms / (RULES + (ObservedEvidence.statesShares(journey) ? 1 : 0));
  }

  /** Starts a rule that judges each thing by a test, corrected for all others. */
  private static ValidatorDefinition<Journey> tested(String id, Source why, Source test) {
    return JourneyValidator.forJourneys(id)
        .severity(Severity.WARNING)
        .source(why)
        .source(test)
        .source(Literature.MULTIPLE_TESTS);
  }

  private JourneyValidator<Journey> touchpointUnmet() {
    return tested(ObservedEvidence.UNMET, STEER_ON_DATA, Literature.CONFIDENCE_LIMITS)
        .summary(
            Text.en("customers meet each touchpoint of the map")
                .nl("klanten komen elk contactmoment van de kaart tegen"))
        .hint(
            Text.en(
                    "Take it off the map, find out why {people} do not get there, or say in the plan"
                        + " that it is not recorded")
                .nl(
                    "Haal het van de kaart, zoek uit waarom {people} er niet komen, of zeg in het plan"
                        + " dat het niet wordt vastgelegd"))
        .option(MIN_MET_SHARE)
        .check(judging(ObservedEvidence::unmet));
  }

  private JourneyValidator<Journey> offTheMap() {
    return tested(ObservedEvidence.OFF_THE_MAP, STEER_ON_DATA, Literature.CONFIDENCE_LIMITS)
        .summary(
            Text.en("what customers often do is on the map")
                .nl("wat klanten vaak doen staat op de kaart"))
        .hint(
            Text.en(
                    "Add a touchpoint, or say in the plan which one it is or that it is to be ignored")
                .nl(
                    "Voeg een contactmoment toe, of zeg in het plan bij welk contactmoment dit hoort of dat het genegeerd"
                        + " moet worden"))
        .option(MAX_UNMAPPED_SHARE)
        .check(judging(ObservedEvidence::offTheMap));
  }

  private JourneyValidator<Journey> moveUnmodelled() {
    return tested(ObservedEvidence.UNMODELLED, STEER_ON_DATA, Literature.CONFIDENCE_LIMITS)
        .summary(
            Text.en("the map has the ways that customers often take")
                .nl("op de kaart staan de wegen die klanten vaak gaan"))
        .hint(
            Text.en(
                    "Draw this way on the map as a next step or a loop, or find out what drives"
                        + " {people} there")
                .nl(
                    "Teken deze weg op de kaart als vervolgstap of loop, of zoek uit wat {people}"
                        + " daarheen drijft"))
        .option(MAX_UNMODELLED_SHARE)
        .check(judging(ObservedEvidence::unmodelled));
  }

  private JourneyValidator<Journey> dropOffUnmarked() {
    return tested(ObservedEvidence.DROP_OFF, STEER_ON_DATA, Literature.CONFIDENCE_LIMITS)
        .summary(
            Text.en("where many customers drop off, a drop-off point is marked")
                .nl("waar veel klanten afhaken, is een afhaakpunt gemarkeerd"))
        .hint(
            Text.en(
                    "Mark the touchpoint where {people} leave, with the reason, and fix it; put what"
                        + " not everyone does in a choice with an empty branch")
                .nl(
                    "Markeer het contactmoment waar {people} vertrekken, met de reden, en los die op;"
                        + " zet wat niet iedereen doet in een keuze met een lege tak"))
        .option(MAX_DROP_OFF_SHARE)
        .check(judging(ObservedEvidence::dropOff));
  }

  private JourneyValidator<Journey> emotionDiffers() {
    return tested(ObservedEvidence.EMOTION, STEER_ON_DATA, Literature.EMPIRICAL_LIKELIHOOD)
        .summary(
            Text.en("customers feel what the map says")
                .nl("klanten voelen wat er op de kaart staat"))
        .hint(
            Text.en("Ask {people} why, and change the touchpoint or the map")
                .nl("Vraag {people} waarom, en verander het contactmoment of de kaart"))
        .option(MAX_EMOTION_DIFFERENCE)
        .option(MIN_CUSTOMERS_WITH_EXPERIENCE)
        .check(judging(ObservedEvidence::emotions));
  }

  private JourneyValidator<Journey> branchShareDiffers() {
    return tested(ObservedEvidence.BRANCH_SHARE, STEER_ON_DATA, Literature.CONFIDENCE_LIMITS)
        .summary(
            Text.en("as many customers take a branch as the map says")
                .nl("er nemen evenveel klanten een tak als op de kaart staat"))
        .hint(
            Text.en("Correct the share on the map, or find out why {people} choose otherwise")
                .nl("Corrigeer het aandeel op de kaart, of zoek uit waarom {people} anders kiezen"))
        .option(MAX_BRANCH_DIFFERENCE)
        .check(judging(ObservedEvidence::branchShares));
  }

  private JourneyValidator<Journey> loopNotTaken() {
    return tested(
            ObservedEvidence.LOOP_NOT_TAKEN,
            Literature.CONSUMER_DECISION_JOURNEY,
            Literature.CONFIDENCE_LIMITS)
        .summary(
            Text.en("customers take the loyalty loop of the map")
                .nl("klanten nemen de loyalty loop van de kaart"))
        .hint(
            Text.en("Give {people} a reason to come back, or take the loop off the map")
                .nl("Geef {people} een reden om terug te komen, of haal de loop van de kaart"))
        .option(MIN_LOOP_SHARE)
        .check(judging(ObservedEvidence::loopNotTaken));
  }

  private JourneyValidator<Journey> loopUnmodelled() {
    return tested(
            ObservedEvidence.LOOP_UNMODELLED,
            Literature.CONSUMER_DECISION_JOURNEY,
            Literature.CONFIDENCE_LIMITS)
        .summary(
            Text.en("where customers come back to buy, the map has a loyalty loop")
                .nl("waar klanten terugkomen om te kopen, heeft de kaart een loyalty loop"))
        .hint(
            Text.en("Draw the loyalty loop, and say what sets it off")
                .nl("Teken de loyalty loop, en zeg wat hem in gang zet"))
        .option(MAX_LOOP_SHARE)
        .check(judging(ObservedEvidence::loopUnmodelled));
  }
}
