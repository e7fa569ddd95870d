package io.github.klantreis.example;

import io.github.klantreis.model.Journey;
import io.github.klantreis.observation.FunnelStep;
import io.github.klantreis.observation.JourneyStatistics;
import io.github.klantreis.observation.LoyaltyLoopSummary;
import io.github.klantreis.observation.ObservationPlan;
import io.github.klantreis.observation.ObservedRules;
import io.github.klantreis.observation.ObservedSight;
import io.github.klantreis.observation.PurchaseOrigin;
import io.github.klantreis.observation.Trail;
import io.github.klantreis.observation.cohort.FanCounting;
import io.github.klantreis.observation.cohort.RetentionCounting;
import io.github.klantreis.validation.Finding;
import io.github.klantreis.validation.ValidationReport;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.vocabulary.Text;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What customers did on a journey, and where the map and they disagree most. */
final class ObservedOverview {
  private static final int CUSTOMERS = 10_000;
  private static final int SEED = 7;
  private static final int DISAGREEMENTS = 3;

  private static final Text TITLE = Text.en("What customers did").nl("Wat klanten deden");
  private static final Text ASIDE =
      Text.en("{customers} generated customers").nl("{customers} gegenereerde klanten");
  private static final Text FUNNEL = Text.en("Funnel").nl("Trechter");
  private static final Text REACHED =
      Text.en("{reached} reached it, {share}% of the first step")
          .nl("{reached} kwamen zover, {share}% van de eerste stap");
  private static final Text LOOP = Text.en("Loyalty loop").nl("Loyalty loop");
  private static final Text LOOPS =
      Text.en(
              "{loops} of {repeats} repeat purchases were made without evaluating again, as by the"
                  + " loyalty loop ({share}%), {again} after evaluating again")
          .nl(
              "{loops} van {repeats} herhaalaankopen waren zonder opnieuw af te wegen, zoals via de"
                  + " loyalty loop ({share}%), {again} na opnieuw afwegen");
  private static final Text DISAGREE =
      Text.en("Where map and reality disagree most")
          .nl("Waar kaart en werkelijkheid het meest verschillen");

  private static final Text FANS = Text.en("True fans").nl("Echte fans");
  private static final Text RETENTION = Text.en("Who stays active").nl("Wie actief blijft");
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
  private static final int MONTHS = 3;
  private static final double SHARE_OF_FANS = 0.3;

  private static final Text SIGHT =
      Text.en("What so many customers can show").nl("Wat zoveel klanten kunnen laten zien");

  private ObservedOverview() {}

  /** What the same generated customers did at every call. */
  static JourneyStatistics observed(Journey journey) {
    return customers(journey).collect(plan(journey).statistics());
  }

  private static ObservationPlan plan(Journey journey) {
    return ObservationPlan.of(journey)
        .withWindow(Duration.ofDays(365))
        .withCutOff(Duration.ofDays(90), Instant.parse("2026-12-31T00:00:00Z"))
        .withSegmentsBy("persona")
        .withConversionCurves();
  }

  private static Stream<Trail> customers(Journey journey) {
    return SyntheticCustomers.of(journey, SEED).trails(CUSTOMERS);
  }

  static String of(Journey journey, Locale locale) {
    Words words = new Words(locale);
    List<Trail> customers = customers(journey).toList();
    JourneyStatistics statistics = customers.stream().collect(plan(journey).statistics());
    Page page =
        new Page()
            .title(
                TITLE.get(locale),
                ASIDE.get(locale, Map.of("customers", words.number(statistics.customers()))));
    page.section(FUNNEL.get(locale));
    for (FunnelStep step : statistics.funnel().steps()) {
      page.sides(
          2,
          step.name(locale),
          REACHED.get(
              locale,
              Map.of(
                  "reached",
                  words.number(step.reached()),
                  "share",
                  words.percent(step.conversion()))));
    }
    LoyaltyLoopSummary loops = statistics.loyaltyLoops();
    page.section(LOOP.get(locale))
        .wrapped(
            "  ",
            "  ",
            LOOPS.get(
                locale,
                Map.of(
                    "loops",
                    words.number(loops.purchases(PurchaseOrigin.LOYALTY_LOOP)),
                    "repeats",
                    words.number(loops.repeatPurchases()),
                    "share",
                    words.percent(loops.shareOfRepeatPurchases()),
                    "again",
                    words.number(loops.purchases(PurchaseOrigin.EVALUATED_AGAIN)))));
    page.section(FANS.get(locale));
    FanCounting fans = FanCounting.of(journey, plan(journey)).withPersonasBy("persona");
    customers.stream()
        .collect(fans.counted())
        .withShare(SHARE_OF_FANS)
        .toText(locale)
        .lines()
        .forEach(line -> page.wrapped("  ", "  ", line));
    page.section(RETENTION.get(locale));
    customers.stream()
        .collect(RetentionCounting.byMonth(journey, plan(journey), ZONE).counted())
        .toText(locale)
        .lines()
        .limit(MONTHS)
        .forEach(line -> page.wrapped("  ", "    ", line));
    page.section(DISAGREE.get(locale));
    for (Finding finding : largest(statistics, journey)) {
      page.wrapped("  - ", "    ", finding.message(locale));
      finding.hint(locale).ifPresent(hint -> page.wrapped("    → ", "      ", hint));
    }
    page.section(SIGHT.get(locale));
    for (ObservedSight sight : ObservedRules.of(statistics).sight(journey)) {
      sight.toText(locale).lines().forEach(line -> page.wrapped("  - ", "    ", line));
    }
    return page.toString();
  }

  /** By how many customers each is about. */
  private static List<Finding> largest(JourneyStatistics statistics, Journey journey) {
    ValidationReport report =
        Validators.none().plus(ObservedRules.of(statistics)).validate(journey);
    return report.findings().stream()
        .sorted(Comparator.comparingLong(ObservedOverview::concerned).reversed())
        .limit(DISAGREEMENTS)
        .toList();
  }

  private static long concerned(Finding finding) {
    Object count = finding.arguments().getOrDefault("count", 0L);
    return count instanceof Number number ? number.longValue() : 0;
  }
}
