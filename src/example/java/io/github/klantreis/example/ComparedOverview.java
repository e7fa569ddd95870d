package io.github.klantreis.example;

import io.github.klantreis.model.Journey;
import io.github.klantreis.observation.Encounter;
import io.github.klantreis.observation.JourneyStatistics;
import io.github.klantreis.observation.ObservationPlan;
import io.github.klantreis.observation.Trail;
import io.github.klantreis.observation.comparison.DriftRules;
import io.github.klantreis.observation.comparison.StatisticsComparison;
import io.github.klantreis.validation.Finding;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.vocabulary.Text;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What changed from one period to the next: customers are counted in that of their first day. */
final class ComparedOverview {
  private static final int CUSTOMERS = 8_000;
  private static final int SEED = 11;
  private static final Instant APRIL = Instant.parse("2026-04-01T00:00:00Z");

  private static final Text TITLE = Text.en("What changed").nl("Wat er veranderde");
  private static final Text ASIDE =
      Text.en("customers of winter and of spring").nl("klanten van de winter en van het voorjaar");
  private static final Text WINTER = Text.en("winter").nl("de winter");
  private static final Text SPRING = Text.en("spring").nl("het voorjaar");
  private static final Text FINDINGS = Text.en("As findings").nl("Als bevindingen");

  private ComparedOverview() {}

  /**
   * Compares customers who came before and after 1 April. From then on, so it is pretended,
   * somebody calls those who hesitate: of every two who would have been lost while considering, one
   * is not among the customers any more who are generated.
   */
  static StatisticsComparison periods(Journey journey, Locale locale) {
    ObservationPlan plan =
        ObservationPlan.of(journey)
            .withCutOff(Duration.ofDays(30), Instant.parse("2026-12-31T00:00:00Z"))
            .during(Duration.ofDays(120));
    List<Trail> customers = SyntheticCustomers.of(journey, SEED).trails(CUSTOMERS).toList();
    Stream<Trail> winter = customers.stream().filter(trail -> first(trail).isBefore(APRIL));
    Stream<Trail> spring =
        customers.stream()
            .filter(trail -> !first(trail).isBefore(APRIL))
            .filter(trail -> !isLeftOut(plan, trail));
    JourneyStatistics before = winter.collect(plan.statistics());
    JourneyStatistics after = spring.collect(plan.statistics());
    return StatisticsComparison.of(before, after).withNames(WINTER.get(locale), SPRING.get(locale));
  }

  private static Instant first(Trail trail) {
    return trail.encounters().stream().findFirst().map(Encounter::at).orElse(APRIL);
  }

  private static boolean isLeftOut(ObservationPlan plan, Trail trail) {
    Optional<String> lost = plan.replay(trail).droppedOffIn();
    return lost.filter("consideration"::equals).isPresent()
        && Math.floorMod(trail.customer().hashCode(), 2) == 0;
  }

  static String of(Journey journey, Locale locale) {
    StatisticsComparison comparison = periods(journey, locale);
    Page page = new Page().title(TITLE.get(locale), ASIDE.get(locale)).blank();
    for (String line : comparison.toText(locale).lines().toList()) {
      if (line.strip().contains("  ")) {
        page.row(line);
      } else {
        page.wrapped("", "  ", line);
      }
    }
    page.section(FINDINGS.get(locale));
    for (Finding finding :
        Validators.none().plus(DriftRules.of(comparison)).validate(journey).findings()) {
      page.wrapped("  - ", "    ", finding.message(locale));
    }
    return page.toString();
  }
}
