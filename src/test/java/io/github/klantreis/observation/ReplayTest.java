package io.github.klantreis.observation;

import static io.github.klantreis.observation.DeviationKind.MISSED;
import static io.github.klantreis.observation.DeviationKind.OUTSIDE;
import static io.github.klantreis.phase.CanonicalPhase.ADVOCACY;
import static io.github.klantreis.phase.CanonicalPhase.AWARENESS;
import static io.github.klantreis.phase.CanonicalPhase.CONSIDERATION;
import static io.github.klantreis.phase.CanonicalPhase.DELIVERY;
import static io.github.klantreis.phase.CanonicalPhase.LOYALTY;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.phase.CanonicalPhase.USAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.klantreis.model.Journey;
import io.github.klantreis.part.NextStep;
import io.github.klantreis.term.LoyalistKind;
import io.github.klantreis.term.Moment;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

final class ReplayTest {
  private static final Locale DUTCH = Locale.forLanguageTag("nl");
  private static final Instant BEGIN = Instant.parse("2026-03-01T10:00:00Z");

  /** Delivery has no touchpoint. */
  private static final Journey BICYCLE = bicycle(LoyalistKind.ACTIVE);

  private static final ObservationPlan PLAN = ObservationPlan.of(BICYCLE);

  @Test
  void goingOnIsToldStepByStep() {
    assertThat(moves(PLAN, "sees", "compares", "asks", "rides", "pays"))
        .containsExactly(
            "start →awareness",
            "forward awareness→consideration",
            "stay consideration→consideration",
            "forward consideration→purchase",
            "stay purchase→purchase");
  }

  @Test
  void aSkipNamesWhatIsSkippedAndAStartWhatPrecedes() {
    assertThat(moves(PLAN, "sees", "pays", "gets-offer"))
        .containsExactly(
            "start →awareness",
            "skip awareness→purchase over consideration, not on the map",
            "skip purchase→loyalty over usage, not on the map");
    assertThat(moves(PLAN, "rides"))
        .containsExactly("start →purchase over awareness, consideration, not on the map");
  }

  @Test
  void aPhaseWithoutTouchpointsIsPassedOnTheWay() {
    // From the last touchpoint of the purchase to the next one, which is of the usage.
    assertThat(moves(PLAN, "sees", "compares", "pays", "service"))
        .endsWith("forward purchase→usage");
    assertThat(moves(PLAN, "sees", "compares", "rides", "service"))
        .as("delivery can be met by nobody, so nobody skips it")
        .endsWith("forward purchase→usage");
  }

  @Test
  void aDeclaredNextStepIsOnTheMap() {
    assertThat(moves(PLAN, "sees", "compares", "tells"))
        .endsWith("skip consideration→advocacy over purchase, usage, loyalty");
    assertThat(moves(PLAN, "sees", "asks", "tells"))
        .endsWith("skip consideration→advocacy over purchase, usage, loyalty, not on the map");
  }

  @Test
  void goingBackBeforeAPurchaseIsGoingBack() {
    assertThat(moves(PLAN, "sees", "rides", "compares", "service", "rides"))
        .contains("back purchase→consideration, not on the map")
        .endsWith("back usage→purchase, not on the map");
  }

  @Test
  void goingBackAfterAPurchaseIsALoopOrShoppingAround() {
    assertThat(moves(PLAN, "pays", "gets-offer", "rides"))
        .endsWith("loyalty-loop loyalty→purchase over awareness, consideration by again");
    // No loop leaves the usage: the customer takes it all the same.
    assertThat(moves(PLAN, "pays", "service", "pays"))
        .endsWith(
            "loyalty-loop usage→purchase over awareness, consideration by again, not on the map");
    assertThat(moves(PLAN, "pays", "gets-offer", "compares"))
        .endsWith("shopping-around-again loyalty→consideration, not on the map");
    assertThat(moves(PLAN, "pays", "tells", "service"))
        .endsWith("back advocacy→usage, not on the map");
  }

  @Test
  void aPassiveLoyalistShopsAroundOnTheMap() {
    ObservationPlan passive = ObservationPlan.of(bicycle(LoyalistKind.PASSIVE));

    assertThat(moves(passive, "pays", "gets-offer", "compares"))
        .endsWith("shopping-around-again loyalty→consideration by again");
    assertThat(moves(passive, "pays", "gets-offer", "sees"))
        .endsWith("shopping-around-again loyalty→awareness, not on the map");
  }

  @Test
  void aWayOfTheJourneyIsOnTheMapAlsoForWhoHasNotBought() {
    assertThat(moves(PLAN, "gets-offer", "pays")).endsWith("back loyalty→purchase");
  }

  @Test
  void withoutALoopOnlyWhatPrecedesBuyingIsShoppedAroundAgain() {
    ObservationPlan straight =
        ObservationPlan.of(BICYCLE.toBuilder().loyaltyLoops(List.of()).build());

    assertThat(moves(straight, "pays", "gets-offer", "pays", "compares"))
        .endsWith(
            "back loyalty→purchase, not on the map",
            "shopping-around-again purchase→consideration, not on the map");
  }

  @Test
  void offTheMapOneStaysWhereOneIs() {
    Replay replay =
        PLAN.withIgnored("heartbeat")
            .replay(trail("else", "sees", "else", "heartbeat", "compares"));

    assertThat(replay.moves().stream().map(ReplayTest::told))
        .containsExactly(
            "off-the-map →, not on the map",
            "start →awareness",
            "off-the-map awareness→, not on the map",
            "forward awareness→consideration");
    assertThat(replay.offTheMap()).extracting(Encounter::event).containsExactly("else", "else");
    assertThat(replay.ignored()).extracting(Encounter::event).containsExactly("heartbeat");
    assertThat(replay.currentPhase()).contains("consideration");
  }

  @Test
  void eachPurchaseHasItsOrigin() {
    Replay replay =
        PLAN.replay(
            trail("sees", "pays", "gets-offer", "pays", "compares", "tells", "pays", "pays"));

    assertThat(replay.purchases())
        .extracting(Purchase::touchpointId, Purchase::origin, p -> p.sincePrevious().orElse(null))
        .containsExactly(
            tuple("pays", PurchaseOrigin.FIRST, null),
            tuple("pays", PurchaseOrigin.LOYALTY_LOOP, Duration.ofDays(2)),
            tuple("pays", PurchaseOrigin.EVALUATED_AGAIN, Duration.ofDays(3)),
            tuple("pays", PurchaseOrigin.LOYALTY_LOOP, Duration.ofDays(1)));
    assertThat(replay.loyaltyLoops()).isEqualTo(2);
    assertThat(replay.shoppedAroundAgain()).isEqualTo(1);
  }

  @Test
  void whatCountsAsAPurchaseIsForThePlanToSay() {
    Replay replay = PLAN.withPurchasesAt("rides", "sees").replay(trail("rides", "pays", "sees"));

    // Who buys in a phase that the loop skips has not taken it.
    assertThat(replay.purchases())
        .extracting(Purchase::touchpointId, Purchase::origin)
        .containsExactly(
            tuple("rides", PurchaseOrigin.FIRST), tuple("sees", PurchaseOrigin.EVALUATED_AGAIN));
  }

  @Test
  void withoutACutOffNobodyKnowsWhetherTheCustomerStopped() {
    assertThat(PLAN.replay(trail("sees")).status()).isEqualTo(TrailStatus.UNKNOWN);
    assertThat(PLAN.replay(trail("sees")).droppedOffIn()).isEmpty();
  }

  @Test
  void whoIsNotSeenForLongHasStopped() {
    Instant lastDay = BEGIN.plus(Duration.ofDays(1));
    Duration tenDays = Duration.ofDays(10);
    Trail trail = trail("sees", "compares");

    ObservationPlan open = PLAN.withCutOff(tenDays, lastDay.plus(tenDays));
    ObservationPlan stopped = PLAN.withCutOff(tenDays, lastDay.plus(tenDays).plusMillis(1));

    assertThat(open.replay(trail).status()).isEqualTo(TrailStatus.OPEN);
    assertThat(open.replay(trail).droppedOffIn()).isEmpty();
    assertThat(stopped.replay(trail).status()).isEqualTo(TrailStatus.STOPPED);
    assertThat(stopped.replay(trail).droppedOffIn()).contains("consideration");
  }

  @Test
  void whoStopsInTheLastPhaseHasArrived() {
    ObservationPlan plan = PLAN.withCutOff(Duration.ofDays(1), BEGIN.plus(Duration.ofDays(99)));

    assertThat(plan.replay(trail("sees", "tells")).status()).isEqualTo(TrailStatus.ARRIVED);
    assertThat(plan.replay(trail("sees", "tells")).droppedOffIn()).isEmpty();
    assertThat(plan.replay(trail("sees", "tells", "else")).status()).isEqualTo(TrailStatus.ARRIVED);
    assertThat(plan.replay(trail("tells", "sees")).status()).isEqualTo(TrailStatus.STOPPED);
  }

  @Test
  void beingSeenIsAnyEncounterThatIsNotIgnored() {
    ObservationPlan plan =
        PLAN.withIgnored("heartbeat")
            .withCutOff(Duration.ofDays(1), BEGIN.plus(Duration.ofDays(2)));

    assertThat(plan.replay(trail("sees", "else")).status()).isEqualTo(TrailStatus.OPEN);
    assertThat(plan.replay(trail("sees", "heartbeat")).status()).isEqualTo(TrailStatus.STOPPED);
    assertThat(plan.replay(trail("heartbeat")).status()).isEqualTo(TrailStatus.UNKNOWN);
    assertThat(plan.replay(trail()).status()).isEqualTo(TrailStatus.UNKNOWN);
    ObservationPlan later = plan.withCutOff(Duration.ofDays(1), BEGIN.plus(Duration.ofDays(9)));
    assertThat(later.replay(trail("else")).status()).isEqualTo(TrailStatus.STOPPED);
    assertThat(later.replay(trail("else")).droppedOffIn()).isEmpty();
  }

  @Test
  void aCutOffHidesNothing() {
    ObservationPlan plan = PLAN.withCutOff(Duration.ofDays(1), BEGIN.minus(Duration.ofDays(30)));
    Replay replay = plan.replay(trail("sees", "compares"));

    assertThat(replay.moves()).hasSize(2);
    assertThat(replay.status()).isEqualTo(TrailStatus.OPEN);
  }

  @Test
  void theJourneysHorizonIsATimeOfInactivityToo() {
    ObservationPlan plan =
        ObservationPlan.of(BICYCLE.edit(e -> e.journey(j -> j.horizon(Period.ofMonths(1)))));

    // A month before is the first of March, ten o'clock.
    assertThat(
            plan.withCutOff(Instant.parse("2026-04-01T10:00:00Z")).replay(trail("sees")).status())
        .isEqualTo(TrailStatus.OPEN);
    assertThat(
            plan.withCutOff(Instant.parse("2026-04-01T10:00:00.001Z"))
                .replay(trail("sees"))
                .status())
        .isEqualTo(TrailStatus.STOPPED);
    assertThatThrownBy(() -> PLAN.withCutOff(BEGIN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("bicycle has no horizon");
  }

  @Test
  void deviationsAreWhatIsTooMuchAndWhatIsMissed() {
    Conformance conformance =
        PLAN.withIgnored("heartbeat")
            .replay(
                trail("sees", "else", "compares", "asks", "heartbeat", "pays", "service", "tells"))
            .conformance();

    assertThat(conformance.deviations())
        .extracting(Deviation::kind, Deviation::label, Deviation::position)
        .containsExactly(
            tuple(OUTSIDE, "else", 1), tuple(MISSED, "rides", 4), tuple(MISSED, "gets-offer", 6));
    assertThat(conformance.deviations().get(0).encounter())
        .get()
        .extracting(Encounter::event)
        .isEqualTo("else");
    assertThat(conformance.encounters()).isEqualTo(7);
    // Sees, compares, tells: by the declared next step.
    assertThat(conformance.shortestRoute()).isEqualTo(3);
    assertThat(conformance.fitness()).isEqualTo(1 - 3 / 10.0);
  }

  @Test
  void aRoundOfTheLoopDoesNotDeviate() {
    String[] round = {
      "sees",
      "compares",
      "asks",
      "rides",
      "pays",
      "service",
      "gets-offer",
      "rides",
      "pays",
      "service",
      "gets-offer",
      "tells"
    };
    assertThat(PLAN.replay(trail(round)).conformance().deviations()).isEmpty();
    assertThat(PLAN.replay(trail(round)).conformance().fitness()).isEqualTo(1);
    assertThat(PLAN.replay(trail(round)).phaseConformance().deviations()).isEmpty();
  }

  @Test
  void phasesAreComparedByVisits() {
    Conformance conformance =
        PLAN.replay(trail("sees", "else", "asks", "asks", "pays", "rides", "gets-offer", "tells"))
            .phaseConformance();

    assertThat(conformance.encounters()).isEqualTo(5);
    assertThat(conformance.deviations())
        .extracting(Deviation::kind, Deviation::label, Deviation::position)
        .containsExactly(tuple(MISSED, "usage", 3));
  }

  @Test
  void theStartToWhichAFigureRefersIsNamed() {
    Instant first = Instant.parse("2026-01-01T00:00:00Z");
    Trail trail =
        Trail.of(
            "anna",
            Encounter.of("anna", first, "sees"),
            Encounter.of("anna", first.plus(Duration.ofDays(10)), "sees"),
            Encounter.of("anna", first.plus(Duration.ofDays(14)), "compares"));
    StepExplanation late =
        PLAN.withWindow(Duration.ofDays(3)).replay(trail).funnel().steps().get(1);

    assertThat(late.missedBy()).contains(Duration.ofDays(1));
    assertThat(late.window()).get().extracting(Encounter::at).hasToString("2026-01-11T00:00:00Z");
    assertThat(late.toText(Locale.ENGLISH))
        .isEqualTo(
            "Consideration: no: \"Compares\" at 15 January 2026, 0:00 UTC came 1 day after the window"
                + " had closed that \"Sees one\" opened at 11 January 2026, 0:00 UTC");
    assertThat(late.toText(DUTCH))
        .endsWith(
            "kwam 1 dag nadat het venster dicht was dat \"Sees one\" opende op 11 januari 2026, 0:00 UTC");
    Replay before =
        PLAN.withFunnel(FunnelMode.ANY_ORDER)
            .withWindow(Duration.ofDays(3))
            .replay(
                Trail.of(
                    "anna",
                    Encounter.of("anna", first, "sees"),
                    Encounter.of("anna", first.plus(Duration.ofDays(10)), "asks"),
                    Encounter.of("anna", first.plus(Duration.ofDays(11)), "pays")));
    assertThat(before.funnel().steps().get(2).toText(Locale.ENGLISH))
        .endsWith(
            "came 8 days before the window opened that ends with \"Pays\" at"
                + " 12 January 2026, 0:00 UTC");
  }

  @Test
  void eachStepOfTheFunnelIsExplained() {
    Replay replay =
        PLAN.withWindow(Duration.ofDays(2))
            .withCutOff(Duration.ofDays(9), BEGIN.plus(Duration.ofDays(60)))
            .replay(trail("sees", "compares", "else", "else", "else", "pays"));

    assertThat(replay.funnel().stepsReached()).isEqualTo(2);
    assertThat(replay.funnel().steps())
        .extracting(StepExplanation::phaseId, StepExplanation::isFilled, StepExplanation::reason)
        .containsExactly(
            tuple(Optional.of("awareness"), true, StepReason.FILLED),
            tuple(Optional.of("consideration"), true, StepReason.FILLED),
            tuple(Optional.of("purchase"), false, StepReason.AFTER_WINDOW),
            tuple(Optional.of("usage"), false, StepReason.NEVER_MET),
            tuple(Optional.of("loyalty"), false, StepReason.NEVER_MET),
            tuple(Optional.of("advocacy"), false, StepReason.NEVER_MET));
    StepExplanation purchase = replay.funnel().steps().get(2);
    assertThat(purchase.missedBy()).contains(Duration.ofDays(3));
    assertThat(purchase.encounter()).get().extracting(Encounter::event).isEqualTo("pays");
    assertThat(replay.explain(Locale.ENGLISH))
        .isEqualTo(
            """
            anna: dropped off, last seen in Purchase
            2 of 6 steps reached (best start, within 2 days)
              1. Awareness: yes, by "Sees one" at 1 March 2026, 10:00 UTC
              2. Consideration: yes, by "Compares" at 2 March 2026, 10:00 UTC
              3. Purchase: no: "Pays" at 6 March 2026, 10:00 UTC came 3 days after the window had closed that "Sees one" opened at 1 March 2026, 10:00 UTC
              4. Usage: no: not met
              5. Loyalty: no: not met
              6. Advocacy: no: not met
            """);
    assertThat(replay.explain(DUTCH))
        .startsWith(
            """
            anna: afgehaakt, laatst gezien in Aankoop
            2 van 6 stappen bereikt (beste begin, binnen 2 dagen)
              1. Bewustwording: ja, door "Sees one" op 1 maart 2026, 10:00 UTC
            """)
        .contains(
            "3. Aankoop: nee: \"Pays\" op 6 maart 2026, 10:00 UTC kwam 3 dagen nadat het venster dicht was");
    assertThat(replay.explain(DUTCH, ZoneId.of("Europe/Amsterdam")))
        .startsWith(
            """
            anna: afgehaakt, laatst gezien in Aankoop
            2 van 6 stappen bereikt (beste begin, binnen 2 dagen)
              1. Bewustwording: ja, door "Sees one" op 1 maart 2026, 11:00
            """)
        .contains("6 maart 2026, 11:00 kwam", "opende op 1 maart 2026, 11:00\n")
        .doesNotContain("UTC");
    assertThat(replay.explain(Locale.ENGLISH, ZoneId.of("Pacific/Kiritimati")))
        .contains("at 2 March 2026\n"); // where the day starts at that moment
  }

  /** Nobody who reached all there is to reach is said to be on the way to it. */
  @Test
  void whoeverReachedEveryStepIsNotSaidToBeOnTheWay() {
    ObservationPlan plan = PLAN.withCutOff(Duration.ofDays(9), BEGIN.plus(Duration.ofDays(10)));
    String[] all = {"sees", "compares", "pays", "service", "gets-offer", "tells"};
    Replay open = plan.replay(trail(all));
    assertThat(open.status()).isEqualTo(TrailStatus.OPEN);
    assertThat(open.explain(DUTCH))
        .startsWith(
            """
            anna: alle stappen bereikt, komt misschien nog terug; laatst gezien in Ambassadeur
            6 van 6 stappen bereikt (beste begin, geen venster)
            """);
    ObservationPlan later = PLAN.withCutOff(Duration.ofDays(9), BEGIN.plus(Duration.ofDays(60)));
    assertThat(
            later
                .replay(
                    trail("sees", "compares", "pays", "service", "gets-offer", "tells", "compares"))
                .explain(Locale.ENGLISH))
        .startsWith(
            "anna: every step reached, dropped off later; last seen in Consideration\n6 of 6");
    assertThat(later.replay(trail(all)).explain(Locale.ENGLISH))
        .startsWith("anna: reached the last phase, ");
    assertThat(plan.replay(trail("sees", "compares")).explain(DUTCH))
        .startsWith("anna: onderweg, laatst gezien in Overweging\n2 van 6")
        .contains("3. Aankoop: nee: niet meegemaakt\n");
  }

  @Test
  void everyReasonHasItsWords() {
    assertThat(explained(FunnelMode.CONTIGUOUS, "sees", "else", "compares"))
        .contains("Consideration: no: between the step before and \"Compares\" at")
        .contains("lay \"else\"\n")
        .contains("no window");
    assertThat(explained(FunnelMode.BEST_START, "compares", "sees", "pays"))
        .contains("Consideration: no: \"Compares\" at 1 March 2026, 10:00 UTC came before the step")
        .contains("Purchase: no: a step before it is not filled");
    Trail tied =
        Trail.of("anna", Encounter.of("anna", BEGIN, "sees"), Encounter.of("anna", BEGIN, "asks"));
    assertThat(PLAN.withFunnel(FunnelMode.BEST_START_STRICTLY_LATER).replay(tied).explain(DUTCH))
        .contains(
            "Overweging: nee: \"Asks a friend\" op 1 maart 2026, 10:00 UTC is van hetzelfde moment");
    assertThat(
            PLAN.withFunnel(FunnelMode.ANY_ORDER)
                .withWindow(Duration.ofMinutes(90))
                .replay(trail("asks", "sees"))
                .explain(Locale.ENGLISH))
        .contains("1 of 6 steps reached (any order, within 1 h 30 min)")
        .contains(
            "2 phases: no: \"Sees one\" (Awareness) at 2 March 2026, 10:00 UTC came 22 h 30 min after");
    assertThat(PLAN.replay(trail()).explain(Locale.ENGLISH))
        .startsWith("anna: status unknown\n0 of");
  }

  @Test
  void textsOfOthersCannotMakeLinesOfTheirOwn() {
    String hostile = "x\" at\n  2. Consideration: yes, {by} \u202E";
    String text =
        PLAN.withFunnel(FunnelMode.CONTIGUOUS)
            .replay(trail("sees", hostile, "compares"))
            .explain(Locale.ENGLISH);

    assertThat(text.lines()).hasSize(8);
    assertThat(text).contains("lay \"x\\\" at\\n  2. Consideration: yes, {by} \\u{202e}\"");
  }

  @Test
  void aJourneyWithoutPhasesKnowsNothing() {
    Replay replay =
        ObservationPlan.of(Journey.builder("empty", "Empty").build()).replay(trail("sees"));

    assertThat(replay.moves()).extracting(Move::kind).containsExactly(MoveKind.OFF_THE_MAP);
    assertThat(replay.funnel().stepsReached()).isZero();
    assertThat(replay.conformance().deviations()).hasSize(1);
    assertThat(replay.phaseConformance().fitness()).isEqualTo(1);
    assertThat(replay.explain(Locale.ENGLISH)).contains("0 of 0 steps");
  }

  @Test
  void aTimeBeyondAllLogsIsRefused() {
    Instant first = Instant.parse("-100000-01-01T00:00:00Z");
    Instant last = Instant.parse("+100000-12-31T00:00:00Z");
    for (Instant beyond :
        List.of(Instant.MAX, Instant.MIN, first.minusNanos(1), last.plus(Duration.ofDays(1)))) {
      assertThatThrownBy(() -> Encounter.of("anna", beyond, "sees"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("anna")
          .hasMessageContaining("100,000");
    }
    Trail longest =
        Trail.of("anna", Encounter.of("anna", last, "pays"), Encounter.of("anna", first, "sees"));
    JourneyStatistics statistics =
        List.of(longest).stream().collect(PLAN.withWindow(Duration.ofDays(1)).statistics());
    assertThat(statistics.throughput().longest()).contains(Duration.between(first, last));
    assertThat(statistics.throughput().total()).isEqualTo(Duration.between(first, last));
    assertThat(PLAN.replay(longest).moves()).hasSize(2);
  }

  @Test
  void anyInstantMayBeTheCutOff() {
    Duration longest = Duration.ofSeconds(Long.MAX_VALUE, 999_999_999);
    for (Instant cutOff : List.of(Instant.MIN, Instant.EPOCH, BEGIN, Instant.MAX)) {
      for (Duration inactivity : List.of(Duration.ofNanos(1), Duration.ofDays(365), longest)) {
        boolean hasStopped =
            cutOff.equals(Instant.MAX) && inactivity.compareTo(Duration.ofDays(365)) <= 0;
        ObservationPlan plan = PLAN.withCutOff(inactivity, cutOff);
        TrailStatus status = hasStopped ? TrailStatus.STOPPED : TrailStatus.OPEN;

        assertThat(plan.replay(trail("sees")).status())
            .as("%s before %s", inactivity, cutOff)
            .isEqualTo(status);
        assertThat(List.of(trail("sees")).stream().collect(plan.statistics()).customers(status))
            .isEqualTo(1);
      }
    }
    ObservationPlan monthly =
        ObservationPlan.of(BICYCLE.edit(e -> e.journey(j -> j.horizon(Period.ofMonths(1)))));
    for (Instant cutOff : List.of(Instant.MIN, Instant.MAX)) {
      assertThatThrownBy(() -> monthly.withCutOff(cutOff))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("P1M, the horizon of the journey bicycle, from " + cutOff);
    }
    ObservationPlan endless =
        ObservationPlan.of(
            BICYCLE.edit(e -> e.journey(j -> j.horizon(Period.ofYears(1_999_999_999)))));
    assertThatThrownBy(() -> endless.withCutOff(BEGIN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("P1999999999Y");
  }

  @Test
  void aStatusComparesMillisecondsAsATallyDoes() {
    Instant lastSeen = BEGIN.plusNanos(500_000);
    Trail trail = Trail.of("anna", Encounter.of("anna", lastSeen, "sees"));
    Duration day = Duration.ofDays(1);
    for (int nanos = -1_500_000; nanos <= 1_500_000; nanos += 250_000) {
      Instant cutOff = BEGIN.plus(day).plusNanos(nanos);
      ObservationPlan plan = PLAN.withCutOff(day, cutOff);
      TrailStatus status = plan.replay(trail).status();

      assertThat(List.of(trail).stream().collect(plan.statistics()).customers(status))
          .as("%s ns", nanos)
          .isEqualTo(1);
      // Seen in the millisecond of BEGIN: that is not before the first whole one from the cut-off.
      assertThat(status).isEqualTo(nanos > 0 ? TrailStatus.STOPPED : TrailStatus.OPEN);
    }
  }

  @Test
  void whatIsFoundIsFoundOnceAlsoByManyThreads() throws Exception {
    Replay replay = PLAN.replay(trail("sees", "else", "compares", "pays"));
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      Set<Object> found = ConcurrentHashMap.newKeySet();
      Set<Object> same =
          Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));
      List<Callable<Boolean>> tasks =
          Collections.nCopies(
              64,
              () -> {
                found.add(replay.explain(Locale.ENGLISH));
                return same.addAll(
                    List.of(replay.funnel(), replay.conformance(), replay.phaseConformance()));
              });
      for (Future<Boolean> done : threads.invokeAll(tasks)) {
        done.get();
      }
      assertThat(same).hasSize(3);
      assertThat(found).hasSize(1);
    } finally {
      threads.shutdownNow();
    }
    assertThatThrownBy(() -> replay.conformance().deviations().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> replay.funnel().steps().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  /** By hand: n encounters, m touchpoints, and the longest row that both have. */
  @Test
  void aLinearJourneyGivesWhatIsNotInTheLongestCommonSubsequence() {
    ObservationPlan plan =
        ObservationPlan.of(
            Journey.builder("line", "A line")
                .phase(AWARENESS, p -> p.touchpoint("a", "A").touchpoint("b", "B"))
                .phase(CONSIDERATION, p -> p.touchpoint("c", "C"))
                .phase(PURCHASE, p -> p.touchpoint("d", "D").touchpoint("e", "E"))
                .build());

    assertDeviations(plan, 0, "a", "b", "c", "d", "e");
    assertDeviations(plan, 5); // 0 + 5 − 2·0
    assertDeviations(plan, 3, "b", "d"); // b d: 2 + 5 − 2·2
    assertDeviations(plan, 8, "e", "d", "c", "b", "a"); // any one: 5 + 5 − 2·1
    assertDeviations(plan, 3, "a", "c", "b", "c", "x", "d"); // a b c d: 6 + 5 − 2·4
  }

  private static void assertDeviations(ObservationPlan plan, int expected, String... events) {
    assertThat(plan.replay(trail(events)).conformance().deviations()).hasSize(expected);
  }

  /** By hand, on a journey with a step that leads ahead, a loop, and one back to weighing. */
  @Test
  void whatTheJourneyAllowsCostsNothing() {
    ObservationPlan passive = ObservationPlan.of(bicycle(LoyalistKind.PASSIVE));

    // Ahead by the declared next step.
    assertDeviations(passive, 0, "sees", "compares", "tells");
    // Straight on; delivery has nothing to be met.
    String[] on = {"sees", "compares", "asks", "rides", "pays", "service", "gets-offer", "tells"};
    assertDeviations(passive, 0, on);
    // Back to weighing, as passive loyalists do, and then ahead.
    assertDeviations(
        passive,
        0,
        "sees",
        "compares",
        "asks",
        "rides",
        "pays",
        "service",
        "gets-offer",
        "compares",
        "tells");
    // An active one does not: compares is one too many.
    assertDeviations(
        PLAN,
        1,
        "sees",
        "compares",
        "asks",
        "rides",
        "pays",
        "service",
        "gets-offer",
        "compares",
        "tells");
    // From asking there is no way ahead; without it there is.
    assertDeviations(PLAN, 1, "sees", "compares", "asks", "tells");
    // Along phases a loop and what lies in one phase cost nothing either.
    assertThat(
            PLAN.replay(
                    trail(
                        "sees",
                        "compares",
                        "asks",
                        "pays",
                        "service",
                        "gets-offer",
                        "pays",
                        "service",
                        "gets-offer",
                        "tells"))
                .phaseConformance()
                .deviations())
        .isEmpty();
  }

  private static String explained(FunnelMode mode, String... events) {
    return PLAN.withFunnel(mode).replay(trail(events)).explain(Locale.ENGLISH);
  }

  private static List<String> moves(ObservationPlan plan, String... events) {
    return plan.replay(trail(events)).moves().stream().map(ReplayTest::told).toList();
  }

  private static String told(Move move) {
    return move.kind().id()
        + " "
        + move.fromPhase().orElse("")
        + "→"
        + move.toPhase().orElse("")
        + (move.skippedPhases().isEmpty() ? "" : " over " + String.join(", ", move.skippedPhases()))
        + move.loop().map(loop -> " by " + loop).orElse("")
        + (move.isModelled() ? "" : ", not on the map");
  }

  /** An encounter a day. */
  private static Trail trail(String... events) {
    List<Encounter> encounters = new ArrayList<>();
    for (String event : events) {
      Instant at = BEGIN.plus(Duration.ofDays(encounters.size()));
      encounters.add(Encounter.of("anna", at, event));
    }
    return Trail.of("anna", encounters);
  }

  private static Journey bicycle(LoyalistKind loyalist) {
    return Journey.builder("bicycle", "A bicycle")
        .phase(AWARENESS, p -> p.touchpoint("sees", "Sees one"))
        .phase(
            CONSIDERATION,
            p ->
                p.touchpoint(
                        "compares",
                        "Compares",
                        t -> t.nextStep(NextStep.to("tells").onCondition("sure at once")))
                    .touchpoint("asks", "Asks a friend"))
        .phase(
            PURCHASE,
            p ->
                p.touchpoint("rides", "Takes a ride")
                    .touchpoint("pays", "Pays", t -> t.moment(Moment.PAYMENT)))
        .phase(DELIVERY)
        .phase(USAGE, p -> p.touchpoint("service", "Has it serviced"))
        .phase(LOYALTY, p -> p.touchpoint("gets-offer", "Gets an offer"))
        .phase(ADVOCACY, p -> p.touchpoint("tells", "Tells friends"))
        .loyaltyLoop("again", LOYALTY, PURCHASE, loop -> loop.loyalist(loyalist))
        .build();
  }

  @Test
  void theFunnelSaysByWhichRulesItCounts() {
    FunnelProgress within =
        PLAN.withFunnel(FunnelMode.ANY_ORDER)
            .withWindow(Duration.ofDays(2))
            .replay(trail("sees"))
            .funnel();
    FunnelProgress ever = PLAN.replay(trail("sees")).funnel();

    assertThat(within.mode()).isEqualTo(FunnelMode.ANY_ORDER);
    assertThat(within.window()).contains(Duration.ofDays(2));
    assertThat(ever.mode()).isEqualTo(FunnelMode.BEST_START);
    assertThat(ever.window()).isEmpty();
  }
}
