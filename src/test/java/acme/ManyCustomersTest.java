package acme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.drawing.ComparisonPicture;
import io.github.klantreis.example.SyntheticCustomers;
import io.github.klantreis.model.Journey;
import io.github.klantreis.observation.JourneyStatistics;
import io.github.klantreis.observation.JourneyTally;
import io.github.klantreis.observation.LoyaltyLoopSummary;
import io.github.klantreis.observation.ObservationPlan;
import io.github.klantreis.observation.ObservedRules;
import io.github.klantreis.observation.Share;
import io.github.klantreis.observation.Trail;
import io.github.klantreis.observation.TrailStatus;
import io.github.klantreis.observation.cohort.ConformanceCounting;
import io.github.klantreis.observation.cohort.MapConformance;
import io.github.klantreis.observation.comparison.ComparedFigure;
import io.github.klantreis.observation.comparison.DriftRules;
import io.github.klantreis.observation.comparison.StatisticsComparison;
import io.github.klantreis.validation.ValidationReport;
import io.github.klantreis.validation.rules.StandardRules;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What README and guide show of many customers, see {@link ReadmeTest}. */
final class ManyCustomersTest {
  private final Journey journey = FirstJourney.journey();
  private final SyntheticCustomers customers = SyntheticCustomers.of(journey, 42);

  @Test
  void statistics() {
    Stream<Trail> trails = customers.trails(5_000);
    // README: many customers
    ObservationPlan plan =
        ObservationPlan.of(journey)
            .withWindow(Duration.ofDays(90))
            .withCutOff(Duration.ofDays(60), Instant.parse("2026-07-01T00:00:00Z"))
            .withSegmentsBy("persona");
    JourneyStatistics statistics = trails.parallel().collect(plan.statistics());

    Share conversion = statistics.funnel().conversionTo("purchase"); // exact: part() of whole()
    long lost = statistics.phase("consideration").orElseThrow().last(TrailStatus.STOPPED);
    LoyaltyLoopSummary loops = statistics.loyaltyLoops();
    String loopShare = loops.shareOfRepeatPurchases().percent(1);
    String report = statistics.toText(Locale.ENGLISH); // by phase and by segment, not by touchpoint
    // end

    assertThat(plan)
        .hasToString(
            "ObservationPlan{e-bike, funnel=best-start, window=90 days,"
                + " cutOff=2026-07-01T00:00:00Z, inactivity=60 days, purchasesAt=[pays],"
                + " segmentsBy=persona}");
    assertThat(conversion.part()).isPositive().isLessThan(conversion.whole());
    assertThat(lost).isPositive();
    assertThat(loopShare).isNotEqualTo("–");
    assertThat(report).contains("Loyalty loop", "Commutes twelve kilometres");
  }

  @Test
  void conformanceByPersona() {
    ObservationPlan plan =
        ObservationPlan.of(journey)
            .withCutOff(Duration.ofDays(60), Instant.parse("2026-07-01T00:00:00Z"))
            .withSegmentsBy("persona");
    Stream<Trail> trails = customers.trails(500);
    // README: conformance by persona
    ConformanceCounting counting = ConformanceCounting.byTouchpoint(journey, plan);
    Map<Optional<String>, MapConformance> byPersona = // those of unknown persona under "empty"
        trails.collect(Collectors.groupingBy(plan::personaOf, counting.counted()));
    MapConformance ofCommuters = byPersona.get(Optional.of("commuter"));
    // end

    assertThat(ofCommuters).isNotNull();
    assertThat(byPersona.values().stream().mapToLong(each -> each.customers() + each.open()).sum())
        .isPositive()
        .isLessThanOrEqualTo(500);
  }

  @Test
  void tallies() {
    ObservationPlan plan = ObservationPlan.of(journey);
    List<Trail> trails = customers.trails(200).toList();
    // README: tally
    JourneyTally here = plan.newTally();
    JourneyTally there = plan.newTally();
    for (Trail trail : trails) {
      (trail.customer().endsWith("7") ? here : there).add(plan, trail);
    }
    byte[] sent = there.toBytes();
    JourneyTally all = here.merge(JourneyTally.fromBytes(sent));
    // end

    assertThat(all).isEqualTo(trails.stream().collect(plan.tally()));
  }

  @Test
  void theMapAgainstReality() {
    JourneyStatistics statistics =
        customers.trails(5_000).collect(ObservationPlan.of(journey).statistics());
    // README: map against reality
    ValidationReport report =
        StandardRules.recommended().plus(ObservedRules.of(statistics)).validate(journey);
    String offTheMap = report.ofValidator("observed-off-the-map").get(0).message(Locale.ENGLISH);
    String canBeSeen = ObservedRules.of(statistics).sight(journey).get(1).toText(Locale.ENGLISH);
    // end

    assertThat(offTheMap + "\n" + canBeSeen)
        .isEqualTo(
            // README: off the map
            """
            "newsletter" was met by 6.0% of the customers (302 of 5,000; 1.3% of all encounters), and is not on the map
            observed-off-the-map: with 5,000 customers, a true share of at least 6.2% is found in four cases of five (threshold 5%)
            """
            // end
            );
  }

  @Test
  void twoGroups() {
    List<Trail> trails = customers.trails(6_000).toList();
    Instant april = Instant.parse("2026-04-01T00:00:00Z");
    Predicate<Trail> isEarly = trail -> trail.encounters().get(0).at().isBefore(april);
    List<Trail> winter = trails.stream().filter(isEarly).toList();
    List<Trail> spring =
        trails.stream()
            .filter(isEarly.negate())
            .filter(trail -> trail.size() > 3 || trail.customer().endsWith("1"))
            .toList();
    // README: two groups
    ObservationPlan plan =
        ObservationPlan.of(journey)
            .withCutOff(Duration.ofDays(30), Instant.parse("2026-12-31T00:00:00Z"))
            .during(Duration.ofDays(120)); // of each customer as many days, whoever is younger not
    StatisticsComparison comparison =
        StatisticsComparison.of(
                winter.stream().collect(plan.statistics()),
                spring.stream().collect(plan.statistics()))
            .withNames("winter", "spring");
    List<ComparedFigure> changed = comparison.different();
    String asText = comparison.toText(Locale.ENGLISH);
    String svg = ComparisonPicture.of(comparison).toSvg();
    ValidationReport report =
        StandardRules.recommended().plus(DriftRules.of(comparison)).validate(journey);
    // end

    assertThat(asText)
        .startsWith(
            // README: what changed
            """
            winter (2,972 customers) and spring (1,848 customers)
            Each customer counts for 120 days from the first encounter

            Different (7 of 43 figures)
              Figure                                 winter          spring  Difference          Between
              conversion to "Consideration"  72.6% of 2,690  88.7% of 1,652       +16.1  +12.2 and +19.9
              conversion to "Purchase"       50.4% of 2,690  77.7% of 1,652       +27.3  +22.6 and +31.9
            """
            // end
            );
    assertThat(changed).isNotEmpty();
    assertThat(svg).startsWith("<svg");
    assertThat(report.ofValidator("observed-drift-conversion")).isNotEmpty();
  }
}
