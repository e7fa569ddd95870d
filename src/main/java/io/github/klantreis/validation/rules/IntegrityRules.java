package io.github.klantreis.validation.rules;

import static io.github.klantreis.validation.rules.StandardRules.B2B_PROFILE;
import static io.github.klantreis.validation.rules.StandardRules.RECOMMENDED_PROFILE;

import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.ExperienceElement;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyElement;
import io.github.klantreis.model.JourneyHeading;
import io.github.klantreis.model.LoyaltyLoop;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.PhaseHeading;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.Branching;
import io.github.klantreis.part.Metric;
import io.github.klantreis.part.Scale;
import io.github.klantreis.term.BranchingKind;
import io.github.klantreis.validation.Audience;
import io.github.klantreis.validation.Finding;
import io.github.klantreis.validation.FixOffers;
import io.github.klantreis.validation.JourneyValidator;
import io.github.klantreis.validation.Option;
import io.github.klantreis.validation.PhaseFact;
import io.github.klantreis.validation.PhaseSummary;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.validation.ValidationContext;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.validation.Wording;
import io.github.klantreis.validation.rules.text.WholeWords;
import io.github.klantreis.vocabulary.Literature;
import io.github.klantreis.vocabulary.Source;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Numbers;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Rules on what has to fit together: loops and time, metrics and their scales, choices and their
 * shares, success and its measure.
 *
 * <p>That ids are unique, that references resolve and that journeys drill down as a tree is proven
 * when journey and atlas are built. Each touchpoint is reached from the one before it and leads to
 * the one after it, so steps that cannot be reached or left, and branches that never meet, cannot
 * be built either.
 */
public final class IntegrityRules {
  private IntegrityRules() {}

  // ---- loops ----

  private static final Wording NO_DELAY =
      Wording.one(
              Text.en(
                      "It is not noted how long one round of the loyalty loop from \"{from}\" to"
                          + " \"{to}\" takes")
                  .nl(
                      "Bij de loyalty loop van \"{from}\" naar \"{to}\" staat niet hoe lang een ronde"
                          + " duurt"))
          .some(
              Text.en("For {n} loyalty loops it is not noted how long one round takes: {places}")
                  .nl("Bij {n} loyalty loops staat niet hoe lang een ronde duurt: {places}"));

  /**
   * A loop needs time between its rounds: a loyalty loop says how long it is from one purchase to
   * the next. (That this is longer than nothing is proven when the journey is built.) Information.
   */
  public static final JourneyValidator<Journey> LOOP_WITHOUT_DELAY =
      JourneyValidator.forJourneys("loop-without-delay")
          .severity(Severity.INFO)
          .speaksFor(Audience.SELLING)
          .summary(
              Text.en("a loop needs time between its rounds")
                  .nl("een loyalty loop heeft tijd nodig tussen twee rondes"))
          .source(Source.LIBRARY_DEFAULT)
          .hint(
              Text.en("Set the interval of the loop, such as a year between two purchases")
                  .nl("Geef de loyalty loop een interval, zoals een jaar tussen twee aankopen"))
          .check(IntegrityRules::checkDelays);

  private static void checkDelays(Journey journey, ValidationContext context) {
    context.judged(journey.loyaltyLoops().size());
    for (LoyaltyLoop loop : journey.loyaltyLoops()) {
      if (loop.interval().isEmpty()) {
        context
            .report(NO_DELAY)
            .about(loop)
            .attribute("interval")
            .with("from", journey.phase(loop.from()).orElseThrow())
            .with("to", journey.phase(loop.to()).orElseThrow());
      }
    }
  }

  // ---- metrics ----

  private static final Text SCALE_INCONSISTENT =
      Text.en(
              "The metric {metric} is measured from {min} to {max} at \"{place}\", but from"
                  + " {otherMin} to {otherMax} at \"{otherPlace}\"")
          .nl(
              "De meetwaarde {metric} loopt bij \"{place}\" van {min} tot {max}, maar bij"
                  + " \"{otherPlace}\" van {otherMin} tot {otherMax}");

  private static final Text SCALE_TWICE =
      Text.en(
              "The metric {metric} is twice at \"{place}\": from {min} to {max}, and from {otherMin}"
                  + " to {otherMax}")
          .nl(
              "De meetwaarde {metric} staat twee keer bij \"{place}\": van {min} tot {max} en van"
                  + " {otherMin} tot {otherMax}");

  /** The same metric has the same scale everywhere. Warning. */
  public static final JourneyValidator<Journey> METRIC_SCALE_INCONSISTENT =
      JourneyValidator.forJourneys("metric-scale-inconsistent")
          .identifiedBy("metricId")
          .summary(
              Text.en("the same metric has the same scale everywhere")
                  .nl("dezelfde meetwaarde heeft overal dezelfde schaal"))
          .source(Source.LIBRARY_DEFAULT)
          .hint(
              Text.en("Measure {metric} on one scale, or give one of the two an id of its own")
                  .nl("Meet {metric} op één schaal, of geef een van de twee een eigen id"))
          .fixes(IntegrityRules::offerScales)
          .summarisingPhases(
              PhaseFact.of(IntegrityRules::scales)
                  .lookingAt(touchpoint -> !touchpoint.metrics().isEmpty()))
          .check(IntegrityRules::compareScales);

  private static final Text MEASURED_FROM =
      Text.en("At \"{place}\" it is measured from {min} to {max}")
          .nl("Bij \"{place}\" loopt de schaal van {min} tot {max}");

  /** The scale of the one for the other, where its numbers are on that; none is converted. */
  private static void offerScales(Journey journey, Finding finding, FixOffers offers) {
    String id = String.valueOf(finding.arguments().get("metricId"));
    ElementPath here = finding.path();
    ElementPath there = finding.related().get(0).attribute("metrics");
    offerScale(id, here, scalesOf(id, there, journey), offers);
    offerScale(id, there, scalesOf(id, here, journey), offers);
  }

  private static List<Metric> metricsAt(ElementPath path, Journey journey) {
    JourneyElement element = journey.element(path.element()).orElseThrow();
    return element instanceof Phase phase ? phase.metrics() : metricsOf(element);
  }

  private static List<Scale> scalesOf(String id, ElementPath path, Journey journey) {
    return metricsAt(path, journey).stream()
        .filter(metric -> metric.id().equals(id))
        .flatMap(metric -> metric.scale().stream())
        .distinct()
        .toList();
  }

  private static void offerScale(
      String id, ElementPath path, List<Scale> scales, FixOffers offers) {
    List<Metric> metrics = metricsAt(path, offers.journey());
    if (scales.size() != 1
        || !metrics.stream()
            .filter(metric -> metric.id().equals(id))
            .allMatch(metric -> fits(metric, scales.get(0)))) {
      return;
    }
    Scale scale = scales.get(0);
    String range = plain(scale.min()).toPlainString() + ".." + plain(scale.max()).toPlainString();
    offers.choice(
        "measure-from",
        path.element() + " " + range,
        MEASURED_FROM,
        Map.of(
            "place",
            offers.journey().element(path.element()).orElseThrow(),
            "min",
            Numbers.plain(plain(scale.min())),
            "max",
            Numbers.plain(plain(scale.max()))),
        edit ->
            edit.set(
                path,
                metrics.stream()
                    .map(metric -> metric.id().equals(id) ? onScale(metric, scale) : metric)
                    .toList()));
  }

  private static boolean fits(Metric metric, Scale scale) {
    return (metric.value().isEmpty() || scale.contains(metric.value().getAsDouble()))
        && (metric.target().isEmpty() || scale.contains(metric.target().getAsDouble()));
  }

  private static Metric onScale(Metric metric, Scale scale) {
    Metric moved = Metric.of(metric.id(), metric.label(), scale);
    if (metric.value().isPresent()) {
      moved = moved.valued(metric.value().getAsDouble());
    }
    return metric.target().isPresent() ? moved.aimingAt(metric.target().getAsDouble()) : moved;
  }

  /** A metric and its place; the element is kept to be named as related. */
  private record Placed(Metric metric, JourneyElement element) {}

  /** The metrics of a phase, each scale of each metric once. */
  private static List<Placed> scales(Phase phase) {
    List<Placed> scales = new ArrayList<>(0);
    addNew(phase.metrics(), phase.heading(), scales);
    List<Touchpoint> touchpoints = phase.touchpoints();
    for (int i = 0; i < touchpoints.size(); i++) {
      addNew(touchpoints.get(i).metrics(), touchpoints.get(i), scales);
    }
    return List.copyOf(scales);
  }

  private static void addNew(List<Metric> metrics, JourneyElement element, List<Placed> scales) {
    for (int i = 0; i < metrics.size(); i++) {
      if (!isKnown(metrics.get(i), scales)) {
        scales.add(new Placed(metrics.get(i), element));
      }
    }
  }

  private static boolean isKnown(Metric metric, List<Placed> scales) {
    for (int i = 0; i < scales.size(); i++) {
      Metric known = scales.get(i).metric();
      if (known.id().equals(metric.id()) && known.scale().equals(metric.scale())) {
        return true;
      }
    }
    return false;
  }

  private static void compareScales(
      List<PhaseSummary<List<Placed>>> phases, ValidationContext context) {
    Map<String, Placed> first = new HashMap<>();
    Map<String, Integer> places = new HashMap<>();
    Set<String> reported = new HashSet<>();
    context.journey().metrics().forEach(metric -> places.merge(metric.id(), 1, Integer::sum));
    for (PhaseSummary<List<Placed>> phase : phases) {
      phase.value().forEach(placed -> places.merge(placed.metric().id(), 1, Integer::sum));
    }
    context.judged((int) places.values().stream().filter(count -> count > 1).count());
    for (Metric metric : context.journey().metrics()) {
      compare(new Placed(metric, context.journey()), first, reported, context);
    }
    for (PhaseSummary<List<Placed>> phase : phases) {
      for (Placed placed : phase.value()) {
        compare(placed, first, reported, context);
      }
    }
  }

  private static void compare(
      Placed placed, Map<String, Placed> first, Set<String> reported, ValidationContext context) {
    Metric metric = placed.metric();
    if (metric.scale().isEmpty()) {
      return;
    }
    Placed before = first.putIfAbsent(metric.id(), placed);
    if (before != null
        && !before.metric().scale().equals(metric.scale())
        && reported.add(metric.id())) {
      Scale scale = metric.scale().get();
      Scale other = before.metric().scale().orElseThrow();
      boolean isHere = before.element() == placed.element();
      context
          .report(isHere ? SCALE_TWICE : SCALE_INCONSISTENT)
          .about(placed.element())
          .attribute("metrics")
          .related(before.element())
          .with("metric", metric.label())
          .with("metricId", metric.id())
          .with("place", placed.element())
          .with("min", plain(scale.min()))
          .with("max", plain(scale.max()))
          .with("otherPlace", before.element())
          .with("otherMin", plain(other.min()))
          .with("otherMax", plain(other.max()));
    }
  }

  /** A number that is written in the reader's language: 45 instead of 45.0, and 8,5 in Dutch. */
  private static BigDecimal plain(double number) {
    return Numbers.decimal(number);
  }

  private static final Wording VALUE_OUT_OF_SCALE =
      Wording.one(
              Text.en(
                      "The value {value} of {metric} at \"{place}\" is not on its scale of {min} to {max}")
                  .nl(
                      "De waarde {value} van {metric} bij \"{place}\" valt buiten de schaal van {min} tot"
                          + " {max}"))
          .some(
              Text.en("{n} values of metrics are not on their scale: {places}")
                  .nl("{n} waarden van meetwaarden vallen buiten hun schaal: {places}"));

  private static final Wording TARGET_OUT_OF_SCALE =
      Wording.one(
              Text.en(
                      "The target {value} of {metric} at \"{place}\" is not on its scale of {min} to {max}")
                  .nl(
                      "De streefwaarde {value} van {metric} bij \"{place}\" valt buiten de schaal van {min}"
                          + " tot {max}"))
          .some(
              Text.en("{n} targets of metrics are not on their scale: {places}")
                  .nl("{n} streefwaarden van meetwaarden vallen buiten hun schaal: {places}"));

  /** Values and targets of metrics lie on their scales. Error. */
  public static final JourneyValidator<JourneyElement> METRIC_VALUE_OUT_OF_SCALE =
      JourneyValidator.forElements(JourneyElement.class, "metric-value-out-of-scale")
          .identifiedBy("metricId")
          .severity(Severity.ERROR)
          .that(
              Text.en("have a metric with a value or a target")
                  .nl("een meetwaarde met een waarde of streefwaarde hebben"),
              (element, around) -> hasNumber(metricsOf(element)))
          .summary(
              Text.en("the value of a metric is on its scale")
                  .nl("de waarde van een meetwaarde valt binnen de schaal"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source(Literature.NET_PROMOTER_SCORE)
          .source(Literature.CUSTOMER_EFFORT_SCORE)
          .hint(
              Text.en("Correct the number, or the scale it was measured on")
                  .nl("Verbeter het getal, of de schaal waarop het is gemeten"))
          .check(
              (element, context) -> {
                List<Metric> metrics = metricsOf(element);
                for (int i = 0; i < metrics.size(); i++) {
                  Metric metric = metrics.get(i);
                  checkOnScale(VALUE_OUT_OF_SCALE, metric.value(), metric, element, context);
                  checkOnScale(TARGET_OUT_OF_SCALE, metric.target(), metric, element, context);
                }
              });

  private static void checkOnScale(
      Wording message,
      OptionalDouble number,
      Metric metric,
      JourneyElement element,
      ValidationContext context) {
    Scale scale = metric.scale().orElse(null);
    if (scale != null && number.isPresent() && !scale.contains(number.getAsDouble())) {
      context
          .report(message)
          .attribute("metrics")
          .with("value", plain(number.getAsDouble()))
          .with("metric", metric.label())
          .with("metricId", metric.id())
          .with("place", element)
          .with("min", plain(scale.min()))
          .with("max", plain(scale.max()));
    }
  }

  private static boolean hasNumber(List<Metric> metrics) {
    for (int i = 0; i < metrics.size(); i++) {
      if (metrics.get(i).value().isPresent() || metrics.get(i).target().isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** The metrics of a journey, phase or touchpoint; none of other elements. */
  static List<Metric> metricsOf(JourneyElement element) {
    return switch (element.elementKind()) {
      case JOURNEY -> ((JourneyHeading) element).metrics();
      case PHASE, TOUCHPOINT -> ((ExperienceElement) element).metrics();
      default -> List.of();
    };
  }

  // ---- branches ----

  private static final Text NOT_ALL =
      Text.en("The branches of \"{name}\" have shares of {sum}% together, not of 100%")
          .nl("De takken van \"{name}\" hebben samen een aandeel van {sum}% in plaats van 100%");

  private static final Text MORE_THAN_ALL =
      Text.en("The branches of \"{name}\" have shares of {sum}% together, more than 100%")
          .nl("De takken van \"{name}\" hebben samen een aandeel van {sum}%, meer dan 100%");

  private static final Text LESS_THAN_ONE =
      Text.en("The branches of \"{name}\" have shares of {sum}% together, less than 1%")
          .nl("De takken van \"{name}\" hebben samen een aandeel van {sum}%, minder dan 1%");

  /**
   * Each customer takes one branch of a choice, so the shares of its branches are 100% together;
   * where a branch has none, they are less. Half a percent for each branch is taken for rounding.
   * Shares that are less than 1 % together, such as 0.6, seem to be no percentages. Warning.
   */
  public static final JourneyValidator<PhaseHeading> BRANCH_SHARES_INCONSISTENT =
      JourneyValidator.forPhaseHeadings("branch-shares-inconsistent")
          .identifiedBy("branching")
          .that(
              Text.en("have a choice with shares").nl("een keuze met aandelen hebben"),
              (phase, around) ->
                  phase.branchings().stream().anyMatch(IntegrityRules::isChoiceWithShares))
          .summary(
              Text.en("the shares of the branches of a choice are 100% together")
                  .nl("de aandelen van de takken van een keuze zijn samen 100%"))
          .source(Source.LIBRARY_DEFAULT)
          .hint(
              Text.en("Note the shares in percent of those who come to the choice: 60 for 60%")
                  .nl("Noteer de aandelen in procenten van wie voor de keuze staat: 60 voor 60%"))
          .check(IntegrityRules::checkShares);

  private static boolean isChoiceWithShares(Branching branching) {
    return branching.kind() == BranchingKind.CHOICE
        && branching.branches().stream().anyMatch(branch -> branch.share().isPresent());
  }

  private static void checkShares(PhaseHeading phase, ValidationContext context) {
    int judged = 0;
    for (Branching branching : phase.branchings()) {
      if (isChoiceWithShares(branching)) {
        judged++;
        Text trouble = troubleWithShares(branching);
        if (trouble != null) {
          context
              .report(trouble)
              .attribute("branchings")
              .with("branching", branching.id())
              .with("name", branching.name())
              .with("sum", plain(sumOfShares(branching)));
        }
      }
    }
    context.judged(judged);
  }

  private static @Nullable Text troubleWithShares(Branching branching) {
    double sum = sumOfShares(branching);
    double rounding = 0.5 * branching.branches().size();
    if (branching.branches().stream().allMatch(branch -> branch.share().isPresent())) {
      return Math.abs(sum - 100) > rounding ? NOT_ALL : null;
    }
    return sum > 100 + rounding ? MORE_THAN_ALL : sum > 0 && sum < 1 ? LESS_THAN_ONE : null;
  }

  /** To two decimals. */
  private static double sumOfShares(Branching branching) {
    double sum =
        branching.branches().stream().mapToDouble(branch -> branch.share().orElse(0)).sum();
    return Math.round(sum * 100) / 100.0;
  }

  // ---- success ----

  /**
   * Words that name a measure without a digit, numbers among them, found whole and whatever their
   * case.
   */
  public static final Option<List<String>> SUCCESS_MEASURES =
      Option.ofWords(
          "success-not-measurable.measures",
          List.of(
              "NPS",
              "CSAT",
              "CES",
              "percent",
              "per cent",
              "procent",
              "minute",
              "minutes",
              "minuut",
              "minuten",
              "hour",
              "hours",
              "uur",
              "day",
              "days",
              "dag",
              "dagen",
              "week",
              "weeks",
              "weken",
              "month",
              "months",
              "maand",
              "maanden",
              "year",
              "years",
              "jaar",
              "euro",
              "euros",
              "two",
              "three",
              "four",
              "five",
              "six",
              "seven",
              "eight",
              "nine",
              "ten",
              "twelve",
              "twee",
              "drie",
              "vier",
              "vijf",
              "zes",
              "zeven",
              "acht",
              "negen",
              "tien",
              "twaalf",
              "half",
              "helft",
              "nobody",
              "niemand",
              "everybody",
              "iedereen"));

  private static final Wording NOT_MEASURABLE =
      Wording.one(
              Text.en(
                      "Whether \"{criterion}\" is met cannot be measured: it has no number, no unit"
                          + " and no date")
                  .nl(
                      "Of \"{criterion}\" is gehaald, valt niet te meten: er staat geen getal,"
                          + " eenheid of datum in"))
          .some(
              Text.en(
                      "Whether {n} success criteria are met cannot be measured: they have no number, no unit and no date: {places}")
                  .nl(
                      "Of {n} succescriteria zijn gehaald, valt niet te meten: er staat geen getal, eenheid of datum in: {places}"));

  /**
   * Success criteria can be measured: each holds a digit, a sign such as % or €, or a word for a
   * measure. Information. Option {@link #SUCCESS_MEASURES}.
   */
  public static final JourneyValidator<JourneyElement> SUCCESS_NOT_MEASURABLE =
      JourneyValidator.forElements(JourneyElement.class, "success-not-measurable")
          .identifiedBy("criterion")
          .severity(Severity.INFO)
          .that(
              Text.en("have a success criterion").nl("een succescriterium hebben"),
              (element, around) -> !criteriaOf(element).isEmpty())
          .summary(Text.en("success criteria can be measured").nl("succescriteria zijn meetbaar"))
          .source(Source.LIBRARY_DEFAULT)
          .hint(
              Text.en("Note how much or by when, such as \"8 of 10 orders without a call\"")
                  .nl(
                      "Noteer hoeveel of voor wanneer, zoals \"8 van de 10 bestellingen zonder"
                          + " telefoontje\""))
          .option(SUCCESS_MEASURES)
          .check(
              (element, context) -> {
                List<String> criteria = criteriaOf(element);
                context.judged(criteria.size());
                for (int i = 0; i < criteria.size(); i++) {
                  if (!isMeasurable(criteria.get(i), context)) {
                    context
                        .report(NOT_MEASURABLE)
                        .attribute("successCriteria")
                        .with("criterion", criteria.get(i));
                  }
                }
              });

  private static List<String> criteriaOf(JourneyElement element) {
    return switch (element.elementKind()) {
      case JOURNEY -> ((JourneyHeading) element).successCriteria();
      case PHASE, TOUCHPOINT -> ((ExperienceElement) element).successCriteria();
      default -> List.of();
    };
  }

  private static boolean isMeasurable(String criterion, ValidationContext context) {
    for (int i = 0; i < criterion.length(); i++) {
      char sign = criterion.charAt(i);
      if (Character.isDigit(sign) || "%‰€$£".indexOf(sign) >= 0) {
        return true;
      }
    }
    return WholeWords.firstIn(criterion, context.option(SUCCESS_MEASURES)) != null;
  }

  /**
   * Returns all rules of this theme.
   *
   * @return the set
   */
  public static Validators all() {
    return Validators.of(
        LOOP_WITHOUT_DELAY,
        METRIC_SCALE_INCONSISTENT,
        METRIC_VALUE_OUT_OF_SCALE,
        BRANCH_SHARES_INCONSISTENT,
        SUCCESS_NOT_MEASURABLE);
  }
}
