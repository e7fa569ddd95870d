package io.github.klantreis.observation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.github.klantreis.drawing.JourneyMap;
import io.github.klantreis.exchange.json.JourneyJson;
import io.github.klantreis.exchange.osmm.OsmmMeasurement;
import io.github.klantreis.model.Journey;
import io.github.klantreis.observation.comparison.StatisticsComparison;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.term.Moment;
import io.github.klantreis.validation.Validators;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A subscription that is renewed: its loop leads back to usage, and nobody buys again there. */
final class LoopToUsageTest {
  private static final Locale DUTCH = Locale.forLanguageTag("nl");
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final LocalDate JANUARY = LocalDate.parse("2026-01-01");
  private static final String LOOP = "loyalty-to-usage";

  private static final Journey NEWSPAPER =
      Journey.builder("newspaper", "A subscription to the newspaper")
          .phase(CanonicalPhase.AWARENESS, p -> p.touchpoint("leafs", "Leafs through a copy"))
          .phase(
              CanonicalPhase.PURCHASE,
              p -> p.touchpoint("subscribes", "Subscribes", t -> t.moment(Moment.PAYMENT)))
          .phase(CanonicalPhase.USAGE, p -> p.touchpoint("reads", "Reads"))
          .phase(
              CanonicalPhase.LOYALTY,
              p -> p.touchpoint("renews", "Renews", t -> t.moment(Moment.RENEWAL)))
          .loyaltyLoop(CanonicalPhase.LOYALTY, CanonicalPhase.USAGE, loop -> {})
          .build();

  private static ObservationPlan plan(Journey journey) {
    return ObservationPlan.of(journey)
        .withCutOff(Duration.ofDays(10), START.plus(Duration.ofDays(300)));
  }

  /** So many customers, of whom so many renew and read on. */
  private static JourneyStatistics count(ObservationPlan plan, int customers, int renewing) {
    return IntStream.range(0, customers)
        .mapToObj(
            i ->
                trail(
                    "c" + i,
                    i < renewing
                        ? "leafs subscribes reads renews reads"
                        : "leafs subscribes reads renews"))
        .collect(plan.statistics());
  }

  private static Trail trail(String customer, String events) {
    List<Encounter> encounters = new ArrayList<>();
    for (String event : Splitter.on(' ').split(events)) {
      Instant at = START.plus(Duration.ofDays(encounters.size()));
      encounters.add(Encounter.of(customer, at, event));
    }
    return Trail.of(customer, encounters);
  }

  private static List<String> found(JourneyStatistics statistics) {
    return Validators.none()
        .plus(ObservedRules.of(statistics))
        .validate(NEWSPAPER)
        .ofValidator("observed-loop-not-taken")
        .stream()
        .map(finding -> finding.message(Locale.ENGLISH))
        .toList();
  }

  @Test
  void itIsTakenByTheMove() {
    JourneyStatistics some = count(plan(NEWSPAPER), 1_000, 400);

    assertThat(plan(NEWSPAPER).leadsToPurchase(LOOP)).isFalse();
    assertThat(some.loyaltyLoops().taken()).containsEntry(LOOP, 400L);
    assertThat(some.loyaltyLoops().takers()).containsEntry(LOOP, Share.of(400, 1_000));
    assertThat(JourneyJson.write(some)).contains("\"loopId\"", LOOP);
  }

  @Test
  void theRuleIsSilentWhereTheMoveWasMade() {
    assertThat(found(count(plan(NEWSPAPER), 1_000, 400))).isEmpty();
    assertThat(found(count(plan(NEWSPAPER), 1_000, 0)))
        .containsExactly(
            "None of the 1,000 customers who bought long enough ago took the loyalty loop");
  }

  @Test
  void theTextTellsWhoTookIt() {
    JourneyStatistics some = count(plan(NEWSPAPER), 1_000, 400);

    assertThat(some.toText(Locale.ENGLISH))
        .contains("400× round a loyalty loop that leads elsewhere\n")
        .contains(
            "40.0% of the customers who bought long enough ago took the loop (400 of 1,000)\n")
        .doesNotContain("by the loyalty loop", "again this way");
    assertThat(some.toText(DUTCH))
        .contains("400× via een loyalty loop die ergens anders heen leidt\n")
        .contains(
            "40,0% van de klanten die lang genoeg geleden kochten, nam de loop (400 van 1.000)\n")
        .doesNotContain("zonder opnieuw af te wegen");
  }

  @Test
  void withoutACutOffOnlyTheMovesAreKnown() {
    JourneyStatistics some = count(ObservationPlan.of(NEWSPAPER), 10, 4);

    assertThat(some.toText(Locale.ENGLISH))
        .contains("4× round a loyalty loop that leads elsewhere\n")
        .doesNotContain("took the loop", "again this way");
  }

  @Test
  void theMapTellsTheMovesAlsoWhereSomebodyBoughtAgain() {
    JourneyStatistics some =
        IntStream.range(0, 10)
            .mapToObj(i -> trail("c" + i, "leafs subscribes reads renews reads subscribes"))
            .collect(plan(NEWSPAPER).statistics());

    assertThat(JourneyMap.of(NEWSPAPER).observed(some).toMarkdown())
        .contains("observed: taken 10×")
        .doesNotContain("of repeat purchases");
  }

  @Test
  void segmentsTellIt() {
    JourneyStatistics some =
        IntStream.range(0, 10)
            .mapToObj(
                i ->
                    trail(
                        "c" + i,
                        i < 4
                            ? "leafs subscribes reads renews reads"
                            : "leafs subscribes reads renews"))
            .collect(plan(NEWSPAPER).withSegmentsBy("region").statistics());

    assertThat(some.toText(Locale.ENGLISH))
        .contains("Customers by loop")
        .doesNotContain("Repeats by loop")
        .containsPattern("10 .*40\\.0%");
  }

  @Test
  void measurementsAndComparisonsTellIt() {
    ObservationPlan equally = plan(NEWSPAPER).during(Duration.ofDays(100));
    JourneyStatistics some = count(equally, 1_000, 400);
    JourneyStatistics few = count(equally, 1_000, 100);

    assertThat(StatisticsComparison.of(few, some).toText(Locale.ENGLISH))
        .contains("took the loop \"" + LOOP + "\"")
        .doesNotContain("again by a loyalty loop");
    assertThat(
            OsmmMeasurement.write(NEWSPAPER, some, JANUARY, JANUARY.plusMonths(9), Locale.ENGLISH))
        .contains("Customers who took the loyalty loop")
        .doesNotContain("by the loyalty loop");
  }

  @Test
  void aRenewalThatIsDeclaredAPurchaseAtItsTargetIsBuyingAgain() {
    Journey renewing = NEWSPAPER.edit(e -> e.touchpoint("reads", t -> t.moment(Moment.RENEWAL)));
    ObservationPlan declared = plan(renewing).withPurchasesAt("subscribes", "reads");

    assertThat(declared.leadsToPurchase(LOOP)).isTrue();
    assertThat(declared.leadsToPurchase("none")).isFalse();
    assertThat(declared.withPurchasesAt("renews").leadsToPurchase(LOOP))
        .as("it is bought before the loop is taken")
        .isFalse();
    LoyaltyLoopSummary loops = count(declared, 10, 4).loyaltyLoops();
    assertThat(loops.repeatPurchases()).isEqualTo(14);
    assertThat(loops.shareOfPurchases()).isEqualTo(Share.of(14, 24));
  }
}
