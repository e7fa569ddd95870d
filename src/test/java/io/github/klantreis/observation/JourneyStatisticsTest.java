package io.github.klantreis.observation;

import static io.github.klantreis.phase.CanonicalPhase.AWARENESS;
import static io.github.klantreis.phase.CanonicalPhase.CONSIDERATION;
import static io.github.klantreis.phase.CanonicalPhase.LOYALTY;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.klantreis.example.SolarPanels;
import io.github.klantreis.example.SyntheticCustomers;
import io.github.klantreis.model.Journey;
import io.github.klantreis.observation.tally.TimeBuckets;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.validation.Golden;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What statistics say, computed by hand. */
final class JourneyStatisticsTest {
  private static final Journey JOURNEY =
      Journey.builder("shop", "Buying shoes")
          .phase(AWARENESS, p -> p.touchpoint("sees-ad", "Sees an ad", t -> {}))
          .phase(
              CONSIDERATION,
              p ->
                  p.touchpoint("compares", "Compares", t -> t.emotion(Emotion.positive("curious")))
                      .touchpoint("asks", "Asks", t -> {}))
          .phase(PURCHASE, p -> p.touchpoint("pays", "Pays", t -> {}))
          .phase(LOYALTY, p -> p.touchpoint("offer", "Reads an offer", t -> {}))
          .loyaltyLoop(LOYALTY, PURCHASE, loop -> {})
          .build();

  private static final ObservationPlan PLAN =
      ObservationPlan.of(JOURNEY)
          .withFunnel(FunnelMode.BEST_START, FunnelMode.CONTIGUOUS)
          .withWindow(Duration.ofHours(10))
          .withCutOff(Duration.ofHours(50), hour(100))
          .withSegmentsBy("persona")
          .withIgnored("ping");

  private static Instant hour(int hour) {
    return Instant.EPOCH.plus(Duration.ofHours(hour));
  }

  /** Events with the hours before them: {@code "0 sees-ad", "3 compares"}. */
  private static Trail trail(String customer, String persona, String... events) {
    List<Encounter> encounters = new ArrayList<>();
    for (String event : events) {
      String[] parts = event.split(" ", -1);
      Encounter encounter =
          Encounter.of(customer, hour(Integer.parseInt(parts[0])), parts[1])
              .withAttribute("persona", persona);
      encounters.add(
          parts.length == 2 ? encounter : encounter.withExperience(Integer.parseInt(parts[2])));
    }
    return Trail.of(customer, encounters);
  }

  /** Buys, comes back by the loop, then weighs again. */
  private static final Trail ANN =
      trail(
          "ann",
          "runner",
          "0 sees-ad",
          "1 compares 2",
          "2 pays",
          "4 offer",
          "7 pays",
          "9 ping",
          "10 compares -1",
          "14 pays");

  /** Drops off while weighing, after something that is not on the map. */
  private static final Trail BOB =
      trail("bob", "walker", "0 sees-ad", "1 rings", "5 asks", "6 compares -2");

  /** Is too late for the window, and still on the way. */
  private static final Trail CID = trail("cid", "runner", "40 sees-ad", "51 compares", "52 rings");

  /** Was never on the map. */
  private static final Trail DEE = trail("dee", "", "60 rings", "61 shouts");

  private final JourneyStatistics statistics =
      List.of(ANN, BOB, CID, DEE).stream().collect(PLAN.statistics());

  @Test
  void volume() {
    assertThat(statistics.customers()).isEqualTo(4);
    assertThat(statistics.customersOnTheMap()).isEqualTo(3);
    assertThat(statistics.encountersOnTheMap()).isEqualTo(7 + 3 + 2);
    assertThat(statistics.encountersOffTheMap()).isEqualTo(4);
    assertThat(statistics.ignoredEvents()).isEqualTo(1);
    assertThat(statistics.unmappedEvents(9))
        .hasToString("[rings: 3 of 16 (18.8%), shouts: 1 of 16 (6.3%)]");
    assertThat(statistics.unmappedEvents(1)).hasSize(1);
    assertThat(statistics.encountersWithOtherUnmappedEvents()).isZero();
    assertThat(statistics.touchpoints())
        .extracting(TouchpointCount::encounters)
        .containsExactly(3L, 4L, 1L, 3L, 1L);
    assertThat(statistics.touchpoint("compares").orElseThrow().customers())
        .hasToString("3 of 3 (100.0%)");
    assertThat(statistics.phase("purchase").orElseThrow().customers())
        .hasToString("1 of 4 (25.0%)");
  }

  @Test
  void funnels() {
    Funnel funnel = statistics.funnel();

    assertThat(funnel.steps()).extracting(FunnelStep::reached).containsExactly(3L, 2L, 1L, 1L);
    assertThat(funnel.steps()).extracting(FunnelStep::dropOff).containsExactly(1L, 1L, 1L, 0L);
    assertThat(funnel.conversionTo("purchase")).hasToString("1 of 3 (33.3%)");
    assertThat(funnel.step("purchase").orElseThrow().stepConversion().percent(0)).isEqualTo("50");
    assertThat(funnel.step("consideration").orElseThrow().sincePreviousStep().longest())
        .contains(Duration.ofHours(5));
    assertThat(funnel.step("loyalty").orElseThrow().sinceStart().mean())
        .contains(Duration.ofHours(4));
    assertThat(statistics.funnel(FunnelMode.CONTIGUOUS).steps())
        .as("bob did something else in between")
        .extracting(FunnelStep::reached)
        .containsExactly(3L, 1L, 1L, 1L);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> funnel.conversionTo("buying"))
        .withMessageContaining("it has [awareness, consideration, purchase, loyalty]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> statistics.funnel(FunnelMode.ANY_ORDER))
        .withMessageContaining("but [best-start, contiguous]");
  }

  @Test
  void whereCustomersAreLast() {
    PhaseCount weighing = statistics.phase("consideration").orElseThrow();

    assertThat(weighing.last(TrailStatus.STOPPED)).as("bob").isEqualTo(1);
    assertThat(weighing.last(TrailStatus.OPEN)).as("cid").isEqualTo(1);
    assertThat(statistics.phase("purchase").orElseThrow().last(TrailStatus.STOPPED)).isEqualTo(1);
    assertThat(statistics.neverOnTheMap(TrailStatus.OPEN)).as("dee").isEqualTo(1);
    assertThat(statistics.customers(TrailStatus.STOPPED)).isEqualTo(2);
    assertThat(statistics.customers(TrailStatus.ARRIVED)).isZero();
  }

  @Test
  void theLoyaltyLoop() {
    LoyaltyLoopSummary loops = statistics.loyaltyLoops();

    assertThat(loops.purchases()).isEqualTo(3);
    assertThat(loops.purchases(PurchaseOrigin.LOYALTY_LOOP)).isEqualTo(1);
    assertThat(loops.purchases(PurchaseOrigin.EVALUATED_AGAIN)).isEqualTo(1);
    assertThat(loops.repeatCustomers()).hasToString("1 of 1 (100.0%)");
    assertThat(loops.shareOfPurchases()).hasToString("1 of 3 (33.3%)");
    assertThat(loops.shareOfRepeatPurchases()).hasToString("1 of 2 (50.0%)");
    assertThat(loops.customersByLoops()).startsWith(2L, 1L, 0L).hasSize(33);
    assertThat(loops.taken()).isEqualTo(Map.of("loyalty-to-purchase", 1L));
    assertThat(loops.timeByLoyaltyLoop().mean()).contains(Duration.ofHours(5));
    assertThat(loops.timeByEvaluatingAgain().mean()).contains(Duration.ofHours(7));
    assertThat(loops.timeBetweenPurchases().mean()).contains(Duration.ofHours(6));
    assertThat(statistics.moves())
        .containsEntry(MoveKind.START, 3L)
        .containsEntry(MoveKind.STAY, 1L)
        .containsEntry(MoveKind.FORWARD, 6L)
        .containsEntry(MoveKind.LOYALTY_LOOP, 1L)
        .containsEntry(MoveKind.SHOPPING_AROUND_AGAIN, 1L)
        .containsEntry(MoveKind.OFF_THE_MAP, 4L);
  }

  @Test
  void whatFollowsWhat() {
    assertThat(statistics.follows())
        .as("what is off the map does not part two touchpoints")
        .filteredOn(follow -> follow.from().equals("sees-ad"))
        .hasToString("[sees-ad → compares: 2 of 3 (66.7%), sees-ad → asks: 1 of 3 (33.3%)]");
    DirectlyFollows back =
        statistics.phaseFollows().stream()
            .filter(follow -> follow.from().equals("purchase"))
            .filter(follow -> follow.to().equals("consideration"))
            .findFirst()
            .orElseThrow();
    assertThat(back.unmodelled()).isEqualTo(1);
    assertThat(back.time().shortest()).contains(Duration.ofHours(3));
    assertThat(statistics.conformance().modelledMoves()).hasToString("7 of 8 (87.5%)");
    assertThat(statistics.variants(1)).hasToString("[awareness → consideration: 2 of 3 (66.7%)]");
    assertThat(statistics.customersOfOtherVariants()).isZero();
    assertThat(statistics.throughput().longest()).contains(Duration.ofHours(14));
    assertThat(statistics.phase("consideration").orElseThrow().dwell().count())
        .as("ann's two stays; the last of bob and cid have no end")
        .isEqualTo(2);
  }

  @Test
  void emotions() {
    EmotionSummary emotion = statistics.touchpoint("compares").orElseThrow().emotion();

    assertThat(emotion.count()).isEqualTo(3);
    assertThat(emotion.mean()).hasValue(-1.0 / 3);
    assertThat(emotion.worst()).hasValue(-2);
    assertThat(emotion.best()).hasValue(2);
    assertThat(emotion.modelled()).hasValue(1);
    assertThat(emotion.difference()).hasValue(-4.0 / 3);
    assertThat(statistics.touchpoint("pays").orElseThrow().emotion().mean()).isEmpty();
  }

  @Test
  void theTimeOfAStepIsOfTheChainThatFillsIt() {
    Trail eve =
        trail("eve", "", "0 sees-ad", "1 sees-ad", "2 sees-ad", "3 compares", "4 asks", "7 pays");
    FunnelMode[] modes = {FunnelMode.BEST_START, FunnelMode.ANY_ORDER, FunnelMode.FIRST_ENTRY};
    String[] expected = {"[null/null, 1/1, 4/5]", "[null/null, 1/1, 4/5]", "[null/null, 3/3, 4/7]"};
    for (int i = 0; i < modes.length; i++) {
      ObservationPlan plan = ObservationPlan.of(JOURNEY).withFunnel(modes[i]);
      assertThat(
              Stream.of(eve).collect(plan.statistics()).funnel().steps().stream()
                  .limit(3)
                  .map(step -> hours(step.sincePreviousStep()) + "/" + hours(step.sinceStart()))
                  .toList())
          .as(modes[i].id())
          .hasToString(expected[i]);
      assertThat(plan.replay(eve).explain(Locale.ENGLISH))
          .as(modes[i].id())
          .containsPattern("yes, by \"Compares\".* at 1 January 1970, 3:00 UTC")
          .contains(modes[i] == FunnelMode.FIRST_ENTRY ? ", 0:00 UTC" : ", 2:00 UTC");
    }
  }

  private static @Nullable Long hours(TimeSummary time) {
    return time.mean().map(Duration::toHours).orElse(null);
  }

  @Test
  void allAreComparedWithWhatTheMapSaysOfEachOnesPersona() {
    Journey journey =
        JOURNEY.edit(
            e ->
                e.journey(j -> j.persona("runner", "Runner"))
                    .touchpoint(
                        "compares", t -> t.emotionOf("runner", Emotion.veryNegative("lost"))));
    ObservationPlan plan = ObservationPlan.of(journey).withSegmentsBy("persona");
    JourneyStatistics counted =
        Stream.of(
                trail("ann", "runner", "0 compares -2", "1 compares -2"),
                trail("bob", "walker", "0 compares 1"))
            .collect(plan.statistics());

    assertThat(counted.emotion().modelled()).hasValue(-1);
    assertThat(counted.emotion().difference()).hasValue(0);
    assertThat(counted.touchpoint("compares").orElseThrow().emotion().difference()).hasValue(0);
    assertThat(counted.segments().get("walker").emotion().modelled()).hasValue(1);
  }

  @Test
  void anAttributeThatNobodyHasIsTold() {
    ObservationPlan plan = ObservationPlan.of(JOURNEY).withSegmentsBy("personae");
    JourneyStatistics counted = Stream.of(ANN, BOB).collect(plan.statistics());

    assertThat(counted.toText(Locale.ENGLISH))
        .contains(
            "(none)",
            "all customers are in this group, because \"personae\", by which they were to be");
    assertThat(counted.toText(Locale.forLanguageTag("nl")))
        .contains(
            "(geen)", "alle klanten vallen in deze groep, omdat \"personae\", waarop ze zouden");
    assertThat(statistics.toText(Locale.ENGLISH))
        .contains("(none): those of whom \"persona\" is not filled in at any contact\n");
  }

  @Test
  void emptyAndBlankValuesMakeNoSegment() {
    ObservationPlan plan = ObservationPlan.of(JOURNEY).withSegmentsBy("persona");
    List<Trail> trails = new ArrayList<>();
    for (String value : List.of("", " ", "\t", "runner", JourneyStatistics.NO_SEGMENT)) {
      Encounter blank = Encounter.of("c", Instant.EPOCH, "pays").withAttribute("persona", value);
      Encounter later = Encounter.of("c", Instant.EPOCH.plusSeconds(1), "pays");
      trails.add(Trail.of("c", blank, later));
      trails.add(Trail.of("c", blank, later.withAttribute("persona", "walker")));
    }
    JourneyStatistics counted = trails.stream().collect(plan.statistics());

    assertThat(counted.segments())
        .containsOnlyKeys(JourneyStatistics.NO_SEGMENT, "runner", "walker");
    assertThat(counted.segments().get("walker").customers())
        .as("the first value that is one counts")
        .isEqualTo(3);
    assertThat(counted.segments().get("runner").customers()).isEqualTo(2);
  }

  @Test
  void segments() {
    assertThat(statistics.segments())
        .containsOnlyKeys(JourneyStatistics.NO_SEGMENT, "runner", "walker");
    assertThat(statistics.toText(Locale.ENGLISH))
        .as("shares of a segment stand beside what they are of")
        .containsPattern("\n  runner +2 +\\d+\\.0% of [12] ");
    JourneyStatistics runners = List.of(ANN, CID).stream().collect(PLAN.statistics());
    assertThat(statistics.segments().get("runner").funnel())
        .hasToString(runners.funnel().toString());
    assertThat(statistics.otherSegments()).isEmpty();
  }

  @Test
  void aParallelStreamGivesTheSame() {
    SyntheticCustomers customers = SyntheticCustomers.of(JOURNEY, 5);
    JourneyStatistics one = customers.trails(3_000).collect(PLAN.statistics());
    JourneyStatistics other = customers.trails(3_000).parallel().collect(PLAN.statistics());

    assertThat(other).isEqualTo(one).hasSameHashCodeAs(one).isNotEqualTo(statistics);
    assertThat(other.toText(Locale.ENGLISH)).isEqualTo(one.toText(Locale.ENGLISH));
  }

  @Test
  void quantilesLieBetweenTheirBounds() {
    TimeSummary dwell =
        SyntheticCustomers.of(JOURNEY, 5)
            .trails(500)
            .collect(ObservationPlan.of(JOURNEY).statistics())
            .throughput();
    for (int percent = 0; percent <= 100; percent++) {
      Duration from = dwell.quantileAtLeast(percent / 100.0).orElseThrow();
      Duration to = dwell.quantileAtMost(percent / 100.0).orElseThrow();
      assertThat(from).isLessThanOrEqualTo(to);
      assertThat(to.toMillis()).isLessThanOrEqualTo(from.toMillis() * 5 / 4 + 1);
    }
    assertThat(dwell.quantileAtMost(1)).isEqualTo(dwell.longest());
    assertThatIllegalArgumentException().isThrownBy(() -> dwell.quantileAtLeast(1.1));
  }

  @Test
  void sharesAreExact() {
    assertThat(Share.of(1, 8).percent(1)).isEqualTo("12.5");
    assertThat(Share.of(1, 16).percent(1)).as("half up").isEqualTo("6.3");
    assertThat(Share.of(2, 3).percent(9)).isEqualTo("66.666666667");
    assertThat(Share.of(0, 0).percent(1)).isEqualTo("–");
    assertThat(Share.of(0, 0).value()).isEmpty();
    // The exact interval of 10 in 100, as published in tables.
    assertThat(Share.of(10, 100).atLeast()).isBetween(0.0490, 0.0491);
    assertThat(Share.of(10, 100).atMost()).isBetween(0.1762, 0.1763);
    assertThatIllegalArgumentException().isThrownBy(() -> Share.of(1, 2).percent(-1));
  }

  @Test
  void oneIsToldAsOne() {
    ObservationPlan plan = ObservationPlan.of(JOURNEY).withWindow(Duration.ofDays(1));
    String english =
        List.of(trail("ann", "", "0 sees-ad", "24 compares", "30 pays", "54 pays")).stream()
            .collect(plan.statistics())
            .toText(Locale.ENGLISH);
    String dutch =
        List.of(trail("ann", "", "0 sees-ad", "24 compares", "30 pays", "54 pays")).stream()
            .collect(plan.statistics())
            .toText(Locale.forLanguageTag("nl"));

    assertThat(english)
        .contains("Buying shoes: 1 customer, 4 encounters on the map")
        .contains("Funnel (best start, within 1 day)")
        .contains("2 purchases by 1 customer, 1 of whom bought again")
        .contains("median time between purchases: about 1 day\n")
        .doesNotContain("1 days", "1 customers", "1 encounters ");
    assertThat(dutch)
        .contains("Buying shoes: 1 klant, 4 contacten op de kaart")
        .contains("Trechter (beste begin, binnen 1 dag)")
        .contains("2 aankopen door 1 klant, van wie er 1 opnieuw kocht (")
        .contains("mediane tijd tussen aankopen: ongeveer 1 dag\n");
    String single =
        List.of(trail("ann", "", "0 compares"), trail("bob", "", "0 sees-ad")).stream()
            .collect(plan.statistics())
            .toText(Locale.ENGLISH);
    assertThat(
            List.of(trail("ann", "", "0 elsewhere")).stream()
                .collect(plan.statistics())
                .toText(Locale.ENGLISH))
        .contains("1 customer, 0 encounters on the map, 1 off it")
        .doesNotContain("Fit with the map", "Most frequent ways");
    assertThat(single)
        .contains("  1 customer is not in it: not seen in Awareness, where the funnel starts\n")
        .contains("Loyalty loop\n  nothing was bought\n");
    assertThat(
            List.of(trail("ann", "", "0 pays")).stream()
                .collect(plan.statistics())
                .toText(Locale.ENGLISH))
        .contains(
            "Buying shoes: 1 customer, 1 encounter on the map, 0 off it",
            "1 purchase by 1 customer");
  }

  @Test
  void namesOfOthersStayOnTheirLine() {
    Journey hostile =
        JOURNEY.edit(e -> e.phase("awareness", p -> p.name("Line\nnext \u202E{phase}")));
    for (FunnelMode mode : FunnelMode.values()) {
      JourneyStatistics of =
          List.of(ANN, BOB, DEE).stream()
              .collect(
                  ObservationPlan.of(hostile)
                      .withFunnel(mode)
                      .withSegmentsBy("persona")
                      .statistics());
      assertThat(of.toText(Locale.ENGLISH))
          .contains("Line\\nnext \\u{202e}{phase}")
          .doesNotContain("Line\nnext");
    }
  }

  @Test
  void ranksOfQuantilesAreExactHoweverManyThereAre() {
    ObservationPlan plan = ObservationPlan.of(JOURNEY);
    CompiledPlan compiled = plan.compiled();
    TallyLayout layout = compiled.layout;
    int place = layout.times + layout.throughput * TallyLayout.TIME_CELLS;
    // As doubles both the counts and their products with a share would be rounded.
    for (long count : new long[] {100, 1_000_000_007L, (1L << 53) + 1, (1L << 60) + 3}) {
      for (int percent : new int[] {1, 7, 29, 50, 57, 99}) {
        long rank =
            BigInteger.valueOf(count)
                .multiply(BigInteger.valueOf(percent))
                .add(BigInteger.valueOf(99))
                .divide(BigInteger.valueOf(100))
                .longValueExact();
        for (int off : new int[] {0, -1}) {
          long[] cells = new long[layout.size];
          cells[place + TallyLayout.HISTOGRAM + TimeBuckets.of(10)] = rank + off;
          cells[place + TallyLayout.HISTOGRAM + TimeBuckets.of(1_000)] = count - rank - off;
          cells[place + TallyLayout.LONGEST] = 1_001;
          cells[place + TallyLayout.SHORTEST] = Long.MAX_VALUE - 10;
          TimeSummary times = TimeSummary.of(layout, cells, layout.throughput);

          assertThat(times.count()).isEqualTo(count);
          assertThat(times.quantileAtMost(percent / 100.0).orElseThrow().toMillis() < 100)
              .as("%s%% of %s with %s short ones", percent, count, rank + off)
              .isEqualTo(off == 0);
        }
      }
    }
  }

  @Test
  void theTextIsWhatWasLookedAt() {
    Journey solar = SolarPanels.asIs();
    JourneyStatistics many =
        SyntheticCustomers.of(solar, 42)
            .trails(2_000)
            .collect(
                ObservationPlan.of(solar)
                    .withWindow(Duration.ofDays(90))
                    .withCutOff(Duration.ofDays(60), Instant.parse("2026-07-01T00:00:00Z"))
                    .withSegmentsBy("persona")
                    .statistics());
    for (String language : List.of("en", "nl")) {
      Golden.assertHolds(
          "src/test/resources/io/github/klantreis/observation/statistics-" + language + ".txt",
          many.toText(Locale.forLanguageTag(language)),
          JourneyStatisticsTest.class);
    }
    assertThat(PLAN.newTally().statistics(PLAN).toText(Locale.ENGLISH))
        .contains("Buying shoes: 0 customers");
  }

  @Test
  void theyAreOfOneVersionOfAJourney() {
    ObservationPlan second = ObservationPlan.of(JOURNEY.toBuilder().version("2").build());

    assertThat(statistics.journeyId()).isEqualTo("shop");
    assertThat(statistics.journeyVersion()).isEmpty();
    assertThat(second.newTally().statistics(second).journeyVersion()).contains("2");
  }

  @Test
  void eachFunnelSaysItsMode() {
    assertThat(statistics.funnel().mode()).isEqualTo(FunnelMode.BEST_START);
    assertThat(statistics.funnel(FunnelMode.CONTIGUOUS).mode()).isEqualTo(FunnelMode.CONTIGUOUS);
  }

  @Test
  void aFollowerIsAShareOfAllThatFollow() {
    DirectlyFollows compares =
        statistics.follows().stream()
            .filter(follow -> follow.from().equals("sees-ad") && follow.to().equals("compares"))
            .findFirst()
            .orElseThrow();

    assertThat(compares.share()).isEqualTo(Share.of(2, 3));
    assertThat(compares.count()).isEqualTo(2);
  }

  @Test
  void customersWithoutDeviationTookARouteOfTheMap() {
    JourneyStatistics counted =
        Stream.of(
                trail("ann", "", "0 sees-ad", "1 compares", "2 pays", "3 offer"),
                trail(
                    "bob", "", "0 sees-ad", "1 compares", "2 pays", "3 offer", "4 pays", "5 offer"),
                trail("cid", "", "0 sees-ad", "1 pays"))
            .collect(ObservationPlan.of(JOURNEY).statistics());

    assertThat(counted.conformance().customersWithoutDeviation()).isEqualTo(Share.of(2, 3));
    assertThat(counted.conformance().customersByDeviations()).startsWith(2L, 0L, 1L);
    assertThat(PLAN.newTally().statistics(PLAN).conformance().customersWithoutDeviation())
        .as("of nobody")
        .isEqualTo(Share.of(0, 0));
  }

  @Test
  void aLongVariantIsCutOff() {
    List<String> events = new ArrayList<>(List.of("0 sees-ad"));
    for (int hour = 1; hour <= 200; hour += 2) {
      events.add(hour + " pays");
      events.add(hour + 1 + " offer");
    }
    Variant tooLong = variant(events);
    Variant shorter = variant(events.subList(0, 20));

    assertThat(tooLong.isTruncated()).isTrue();
    assertThat(tooLong.phaseIds()).hasSize(CustomerPass.LONGEST_VARIANT);
    assertThat(tooLong.toString()).endsWith("loyalty → purchase → …: 1 of 1 (100.0%)");
    assertThat(shorter.isTruncated()).isFalse();
    assertThat(shorter.phaseIds()).hasSize(20);
  }

  @Test
  void variantsThatDifferOnlyAfterTheCutAreOne() {
    List<String> events = new ArrayList<>(List.of("0 sees-ad"));
    for (int hour = 1; events.size() < CustomerPass.LONGEST_VARIANT; hour++) {
      events.add(hour + (hour % 2 == 0 ? " offer" : " pays"));
    }
    List<String> further = new ArrayList<>(events);
    events.add("100 sees-ad");
    further.addAll(List.of("100 offer", "101 pays"));

    JourneyStatistics statistics =
        Stream.of(events, further)
            .map(each -> trail("ann", "", each.toArray(new String[0])))
            .collect(ObservationPlan.of(JOURNEY).statistics());

    assertThat(statistics.variants(9))
        .singleElement()
        .asString()
        .endsWith("loyalty → purchase → …: 2 of 2 (100.0%)");
  }

  private static Variant variant(List<String> events) {
    return Stream.of(trail("ann", "", events.toArray(new String[0])))
        .collect(ObservationPlan.of(JOURNEY).statistics())
        .variants(1)
        .get(0);
  }

  @Test
  void theMedianIsExactForOneAndCloseForMany() {
    TimeSummary one = Stream.of(ANN).collect(ObservationPlan.of(JOURNEY).statistics()).throughput();
    TimeSummary many =
        SyntheticCustomers.of(JOURNEY, 5)
            .trails(500)
            .collect(ObservationPlan.of(JOURNEY).statistics())
            .throughput();

    assertThat(one.median()).contains(Duration.ofHours(14));
    assertThat(many.median().orElseThrow())
        .isBetween(many.quantileAtLeast(0.5).orElseThrow(), many.quantileAtMost(0.5).orElseThrow());
    assertThat(PLAN.newTally().statistics(PLAN).throughput().median()).isEmpty();
  }
}
