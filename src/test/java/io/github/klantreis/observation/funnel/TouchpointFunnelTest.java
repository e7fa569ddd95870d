package io.github.klantreis.observation.funnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.klantreis.Extent;
import io.github.klantreis.model.Journey;
import io.github.klantreis.observation.Encounter;
import io.github.klantreis.observation.FunnelMode;
import io.github.klantreis.observation.ObservationPlan;
import io.github.klantreis.observation.Trail;
import io.github.klantreis.observation.funnel.ChainsByBruteForce.Definition;
import io.github.klantreis.observation.funnel.ChainsByBruteForce.Event;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.term.People;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class TouchpointFunnelTest {
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

  private static final Journey SHOP =
      Journey.builder("shop", "Shop")
          .phase(CanonicalPhase.AWARENESS, p -> p.touchpoint("a", "A").touchpoint("x", "X"))
          .phase(CanonicalPhase.CONSIDERATION, p -> p.touchpoint("b", "B").touchpoint("c", "C"))
          .phase(CanonicalPhase.PURCHASE, p -> p.touchpoint("d", "D"))
          .build();

  private static final ObservationPlan PLAN = ObservationPlan.of(SHOP).withIgnored("i");

  private static final TouchpointFunnel ABD =
      TouchpointFunnel.of(PLAN).withStep("a").withStep("b").withStep("d");

  /** A trail such as "a0 b5 d9": the letter of an event and its second. */
  private static Trail trail(String events) {
    return trail("anna", events(events));
  }

  private static List<Event> events(String events) {
    return Arrays.stream(events.split(" "))
        .map(event -> new Event(event.charAt(0), Integer.parseInt(event.substring(1))))
        .toList();
  }

  private static Trail trail(String customer, List<Event> events) {
    return Trail.of(
        customer,
        events.stream()
            .map(event -> Encounter.of(customer, START.plusSeconds(event.at()), "" + event.what()))
            .toList());
  }

  private static List<Long> reached(TouchpointFunnel funnel, Trail... trails) {
    return Stream.of(trails).collect(funnel.result()).steps().stream()
        .map(StepCount::reached)
        .toList();
  }

  @Test
  void aStepIsFilledByAnyOfItsTouchpoints() {
    TouchpointFunnel funnel = TouchpointFunnel.of(PLAN).withStep("a").withStep("b", "c");
    assertThat(reached(funnel, trail("a0 c1"))).containsExactly(1L, 1L);
    assertThat(reached(funnel, trail("a0 b1 c2"), trail("c0 a1"))).containsExactly(2L, 1L);
  }

  @Test
  void anEncounterFillsOneStepOnly() {
    TouchpointFunnel twice = TouchpointFunnel.of(PLAN).withStep("a").withStep("a").withStep("b");
    assertThat(reached(twice, trail("a0 b1"))).containsExactly(1L, 0L, 0L);
    assertThat(reached(twice, trail("a0 a1 b2"))).containsExactly(1L, 1L, 1L);
  }

  @Test
  void optionalStepsCanBePassedOver() {
    TouchpointFunnel funnel =
        TouchpointFunnel.of(PLAN).withStep("a").withOptionalStep("b").withStep("d");
    FunnelResult result =
        Stream.of(trail("a0 d1"), trail("a0 b1 d2"), trail("a0 b1")).collect(funnel.result());
    assertThat(result.steps()).extracting(StepCount::reached).containsExactly(3L, 2L, 2L);
    assertThat(result.steps())
        .extracting(StepCount::isOptional)
        .containsExactly(false, true, false);
    assertThat(result.steps().get(2).continuation()).hasToString("2 of 3 (66.7%)");
    assertThat(result.conversion()).hasToString("2 of 3 (66.7%)");
  }

  @Test
  void anExclusionBreaksTheChainUntilANewStart() {
    TouchpointFunnel funnel = ABD.withExclusion("x").withExcludedEvent("n", "i");
    assertThat(reached(funnel, trail("a0 x1 b2 d3"))).containsExactly(1L, 0L, 0L);
    assertThat(reached(funnel, trail("a0 b1 n2 d3"))).containsExactly(1L, 1L, 0L);
    assertThat(reached(funnel, trail("a0 b1 i2 d3"))).containsExactly(1L, 1L, 0L);
    assertThat(reached(funnel, trail("a0 x1 a2 b3 d4 x5"))).containsExactly(1L, 1L, 1L);
    assertThat(reached(ABD, trail("a0 x1 b2 n3 i4 d5"))).containsExactly(1L, 1L, 1L);
  }

  @Test
  void ignoredEncountersDoNotComeBetween() {
    TouchpointFunnel funnel = ABD.withMode(FunnelMode.CONTIGUOUS);
    assertThat(reached(funnel, trail("a0 i1 b2 n3 d4"))).containsExactly(1L, 1L, 0L);
    assertThat(PLAN.isIgnored(Encounter.of("anna", START, "i"))).isTrue();
    assertThat(PLAN.isIgnored(Encounter.of("anna", START, "n"))).isFalse();
    assertThat(PLAN.isIgnored(Encounter.of("anna", START, "a"))).isFalse();
  }

  @Test
  void anOpenFunnelIsEnteredAnywhere() {
    FunnelResult result =
        Stream.of(trail("a0 b1 d2"), trail("b0 d1"), trail("d0 b1"), trail("x0"))
            .collect(ABD.open().result());
    assertThat(result.steps()).extracting(StepCount::reached).containsExactly(1L, 3L, 3L);
    assertThat(result.steps()).extracting(StepCount::entered).containsExactly(1L, 2L, 1L);
    assertThat(result.steps().get(2).continuation()).hasToString("2 of 3 (66.7%)");
    assertThat(result.steps().get(0).conversion()).hasToString("1 of 3 (33.3%)");
    assertThat(result.customers()).isEqualTo(4);
  }

  @Test
  void aSessionHoldsTheWholeChain() {
    Trail two =
        Trail.of(
            "anna",
            Encounter.of("anna", START, "a").withSession("s1"),
            Encounter.of("anna", START.plusSeconds(1), "a").withSession("s2"),
            Encounter.of("anna", START.plusSeconds(2), "b").withSession("s1"),
            Encounter.of("anna", START.plusSeconds(3), "b").withSession("s2"),
            Encounter.of("anna", START.plusSeconds(4), "d").withSession("s3"),
            Encounter.of("anna", START.plusSeconds(5), "d"));
    FunnelResult result = Stream.of(two).collect(ABD.perSession().result());
    assertThat(result.units()).isEqualTo(3);
    assertThat(result.steps()).extracting(StepCount::reached).containsExactly(2L, 2L, 0L);
    assertThat(result.steps()).extracting(StepCount::customers).containsExactly(1L, 1L, 0L);
    assertThat(result.encountersWithoutSession()).isOne();
    assertThat(reached(ABD, two)).containsExactly(1L, 1L, 1L);
  }

  @Test
  void theWindowIsThatOfThePlanUnlessChosen() {
    Trail slow = trail("a0 b10 d20");
    TouchpointFunnel ofPlan =
        TouchpointFunnel.of(PLAN.withWindow(Duration.ofSeconds(10)))
            .withStep("a")
            .withStep("b")
            .withStep("d");
    assertThat(reached(ofPlan, slow)).containsExactly(1L, 1L, 0L);
    assertThat(reached(ofPlan.within(Duration.ofSeconds(20)), slow)).containsExactly(1L, 1L, 1L);
  }

  @Test
  void thePhaseOfAMapBecomesSteps() {
    Journey branched =
        Journey.builder("shop", "Shop")
            .persona("fleet", "Fleet")
            .phase(
                CanonicalPhase.CONSIDERATION,
                p ->
                    p.touchpoint("looks", "Looks")
                        .touchpoint("tender", "Tender", t -> t.concerns("fleet"))
                        .choice(
                            "trial",
                            "Trial?",
                            c ->
                                c.branch("drive", "Drive", b -> b.touchpoint("drives", "Drives"))
                                    .branch(
                                        "lend",
                                        "Lend",
                                        b -> b.concerns("fleet").touchpoint("lends", "Lends")))
                        .choice(
                            "help",
                            "Help?",
                            c ->
                                c.branch(
                                        "asks",
                                        "Asks",
                                        b ->
                                            b.touchpoint("chats", "Chats")
                                                .touchpoint("calls", "Calls"))
                                    .branch("alone", "Alone"))
                        .touchpoint("decides", "Decides"))
            .build();
    TouchpointFunnel funnel =
        TouchpointFunnel.of(ObservationPlan.of(branched))
            .withStepsOf(branched.phases().iterator().next());
    List<StepCount> steps = Stream.<Trail>of().collect(funnel.result()).steps();
    assertThat(steps)
        .extracting(StepCount::touchpoints)
        .containsExactly(
            List.of("looks"),
            List.of("tender"),
            List.of("drives", "lends"),
            List.of("chats", "calls"),
            List.of("decides"));
    assertThat(steps)
        .extracting(StepCount::isOptional)
        .containsExactly(false, true, false, true, false);
  }

  // ---- other tools ----

  /** Of A at 2, A at 4 and B at 4 it counts one step, as the last A counts. */
  @Test
  void strictIncreaseTakesTheLastEncounterOfTheStepBefore() {
    TouchpointFunnel increasing = ABD.withWindowFunnel(WindowFunnelMode.STRICT_INCREASE);
    assertThat(reached(increasing, trail("a2 a4 b4"))).containsExactly(1L, 0L, 0L);
    assertThat(reached(increasing, trail("a2 a3 b4"))).containsExactly(1L, 1L, 0L);
    assertThat(reached(ABD.withMode(FunnelMode.BEST_START_STRICTLY_LATER), trail("a2 a4 b4")))
        .containsExactly(1L, 1L, 0L);
  }

  @Test
  void strictOrderEndsWhereAnotherEventComesBetween() {
    TouchpointFunnel strict = ABD.withWindowFunnel(WindowFunnelMode.STRICT_ORDER);
    assertThat(reached(strict, trail("n0 a1 b2 x3 d4"))).containsExactly(1L, 1L, 0L);
    assertThat(reached(strict, trail("a1 n2 a3 b4 d5"))).containsExactly(1L, 0L, 0L);
    assertThat(reached(strict, trail("a1 b2 b3 d4"))).containsExactly(1L, 1L, 1L);
  }

  @Test
  void strictDeduplicationEndsAtARepeatedStep() {
    TouchpointFunnel strict = ABD.withWindowFunnel(WindowFunnelMode.STRICT_DEDUPLICATION);
    assertThat(reached(strict, trail("a1 b2 b3 d4"))).containsExactly(1L, 1L, 0L);
    assertThat(reached(strict, trail("a1 a2 b3 d4"))).containsExactly(1L, 1L, 1L);
  }

  /**
   * Rows of the table of other tools, each by a pattern over the events: GA4's closed funnel, an
   * exact order, and steps excluded in between.
   */
  @Test
  void closedExactAndExcludingFunnelsAreWhatTheirPatternsSay() {
    Map<TouchpointFunnel, List<String>> patterns =
        Map.of(
            ABD,
            List.of("a", "a.*b", "a.*b.*d"),
            ABD.withMode(FunnelMode.CONTIGUOUS),
            List.of("a", "ab", "abd"),
            ABD.withExclusion("x"),
            List.of("a", "a[^x]*b", "a[^x]*b[^x]*d"));
    Random random = new Random(27);
    for (int round = 0; round < Extent.of(2_000, 20_000); round++) {
      StringBuilder met = new StringBuilder();
      for (int n = random.nextInt(9); n > 0; n--) {
        met.append("abdxc".charAt(random.nextInt(5)));
      }
      List<Event> events = new ArrayList<>();
      for (int i = 0; i < met.length(); i++) {
        events.add(new Event(met.charAt(i), i));
      }
      patterns.forEach(
          (funnel, steps) ->
              assertThat(reached(funnel, trail("anna", events)))
                  .as("%s in %s", met, funnel)
                  .containsExactlyElementsOf(
                      steps.stream()
                          .map(step -> Pattern.compile(step).matcher(met).find() ? 1L : 0L)
                          .toList()));
    }
  }

  /** Encounters within a second count in either order, and no further ones. */
  @Test
  void amplitudesSecondIsATolerance() {
    TouchpointFunnel tolerant = ABD.withTolerance(Duration.ofSeconds(1));
    assertThat(reached(tolerant, trail("b0 a1 d2"))).containsExactly(1L, 1L, 1L);
    assertThat(reached(tolerant, trail("b0 a2 d2"))).containsExactly(1L, 0L, 0L);
  }

  /** The first entry, and two seconds of grace. */
  @Test
  void mixpanelsGraceIsATolerance() {
    TouchpointFunnel mixpanel =
        ABD.withMode(FunnelMode.FIRST_ENTRY)
            .withTolerance(Duration.ofSeconds(2))
            .within(Duration.ofSeconds(9));
    assertThat(reached(mixpanel, trail("b0 a2 d9"))).containsExactly(1L, 1L, 1L);
    assertThat(reached(mixpanel, trail("a0 a5 b7 d12"))).containsExactly(1L, 1L, 0L);
  }

  // ---- against the definitions ----

  @ParameterizedTest
  @EnumSource(FunnelMode.class)
  void everyModeCountsWhatTryingAllChainsFinds(FunnelMode mode) {
    Random random = new Random(41);
    for (int round = 0; round < Extent.of(1_200, 3_000); round++) {
      Definition definition = definition(mode, random);
      List<Event> events = randomEvents(random);
      ChainsByBruteForce expected = new ChainsByBruteForce(definition, events);
      FunnelResult result = Stream.of(trail("anna", events)).collect(funnel(definition).result());
      for (int step = 0; step < expected.reached.length; step++) {
        StepCount count = result.steps().get(step);
        assertThat(count.reached() == 1)
            .as("step %s of %s in %s", step, definition, events)
            .isEqualTo(expected.reached[step]);
        assertThat(count.reached() - count.entered() == 1)
            .as("continued to step %s of %s in %s", step, definition, events)
            .isEqualTo(expected.continued[step]);
      }
    }
  }

  private static Definition definition(FunnelMode mode, Random random) {
    int tolerance =
        switch (mode) {
          case FIRST_ENTRY, BEST_START, BEST_START_TIES_IN_FAVOUR -> random.nextInt(4) - 1;
          default -> -1;
        };
    boolean isInOrder =
        tolerance < 0
            && mode != FunnelMode.ANY_ORDER
            && mode != FunnelMode.BEST_START_TIES_IN_FAVOUR;
    List<String> steps =
        isInOrder && random.nextBoolean() ? List.of("a", "ab", "a", "d") : List.of("a", "bc", "d");
    boolean isOpen =
        mode != FunnelMode.FIRST_ENTRY && mode != FunnelMode.ANY_ORDER && random.nextInt(3) == 0;
    Set<Integer> optional = new TreeSet<>();
    for (int step = 1; step < steps.size() && !isOpen && mode != FunnelMode.ANY_ORDER; step++) {
      if (random.nextInt(3) == 0) {
        optional.add(step);
      }
    }
    String excluded = List.of("", "x", "n", "xn").get(random.nextInt(4));
    return new Definition(steps, optional, excluded, random.nextInt(9), mode, tolerance, isOpen);
  }

  private static TouchpointFunnel funnel(Definition definition) {
    TouchpointFunnel funnel =
        TouchpointFunnel.of(PLAN)
            .withMode(definition.mode())
            .within(Duration.ofSeconds(definition.window()));
    for (int step = 0; step < definition.steps().size(); step++) {
      String[] ids =
          definition
              .steps()
              .get(step)
              .codePoints()
              .mapToObj(Character::toString)
              .toArray(String[]::new);
      String[] others = Arrays.copyOfRange(ids, 1, ids.length);
      funnel =
          definition.optional().contains(step)
              ? funnel.withOptionalStep(ids[0], others)
              : funnel.withStep(ids[0], others);
    }
    funnel = definition.excluded().contains("x") ? funnel.withExclusion("x") : funnel;
    funnel = definition.excluded().contains("n") ? funnel.withExcludedEvent("n") : funnel;
    funnel =
        definition.tolerance() >= 0
            ? funnel.withTolerance(Duration.ofSeconds(definition.tolerance()))
            : funnel;
    return definition.isOpen() ? funnel.open() : funnel;
  }

  private static List<Event> randomEvents(Random random) {
    List<Event> events = new ArrayList<>();
    int at = 0;
    for (int rest = random.nextInt(9); rest > 0; rest--) {
      at += random.nextInt(3);
      events.add(new Event("aabbcddxn".charAt(random.nextInt(9)), at));
    }
    return events;
  }

  @Test
  void windowFunnelCountsWhatItsDefinitionSays() {
    Random random = new Random(42);
    for (int round = 0; round < Extent.of(4_000, 12_000); round++) {
      Set<WindowFunnelMode> modes = EnumSet.noneOf(WindowFunnelMode.class);
      for (WindowFunnelMode mode : WindowFunnelMode.values()) {
        if (random.nextBoolean()) {
          modes.add(mode);
        }
      }
      List<String> steps = random.nextBoolean() ? List.of("a", "bc", "d") : List.of("a", "ab", "d");
      int window = random.nextInt(9);
      List<Event> events = randomEvents(random);
      TouchpointFunnel funnel =
          funnel(new Definition(steps, Set.of(), "", window, FunnelMode.BEST_START, -1, false))
              .withWindowFunnel(modes.toArray(WindowFunnelMode[]::new));
      long level = reached(funnel, trail("anna", events)).stream().mapToLong(Long::longValue).sum();
      assertThat(level)
          .as("%s with %s within %s in %s", steps, modes, window, events)
          .isEqualTo(WindowFunnelByDefinition.level(steps, window, modes, events));
    }
  }

  /** Without modes, ClickHouse counts as the best start with ties in favour. */
  @Test
  void windowFunnelWithoutModesIsTheBestStartWithTiesInFavour() {
    Random random = new Random(43);
    for (int round = 0; round < Extent.of(1_200, 3_000); round++) {
      Trail trail = trail("anna", randomEvents(random));
      TouchpointFunnel funnel = ABD.within(Duration.ofSeconds(random.nextInt(9)));
      assertThat(reached(funnel.withWindowFunnel(), trail))
          .isEqualTo(reached(funnel.withMode(FunnelMode.BEST_START_TIES_IN_FAVOUR), trail));
    }
  }

  // ---- tallies ----

  @Test
  void talliesAreEqualHoweverCustomersAreDivided() {
    Random random = new Random(44);
    List<Trail> trails = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      trails.add(trail("c" + i, randomEvents(random)));
    }
    TouchpointFunnel funnel = ABD.open().withExclusion("x");
    FunnelTally whole = trails.stream().collect(funnel.tally());
    for (int round = 0; round < 20; round++) {
      List<FunnelTally> parts =
          Stream.generate(funnel::newTally).limit(1 + random.nextInt(5)).toList();
      for (Trail trail : trails) {
        parts.get(random.nextInt(parts.size())).add(funnel, trail);
      }
      FunnelTally merged = funnel.newTally();
      parts.forEach(part -> merged.merge(FunnelTally.fromBytes(part.toBytes())));
      assertThat(merged).isEqualTo(whole).hasSameHashCodeAs(whole);
      assertThat(merged.toBytes()).isEqualTo(whole.toBytes());
    }
    assertThat(trails.parallelStream().collect(funnel.tally())).isEqualTo(whole);
    assertThat(whole.customers()).isEqualTo(200);
    assertThat(whole.result(funnel).steps().get(0).reached()).isPositive();
  }

  @Test
  void talliesOfOtherFunnelsAndOtherBytesAreRefused() {
    FunnelTally tally = ABD.newTally();
    for (TouchpointFunnel other :
        List.of(
            ABD.open(),
            ABD.perSession(),
            ABD.withStep("c"),
            ABD.withOptionalStep("c"),
            ABD.withExclusion("x"),
            ABD.withExcludedEvent("x"),
            ABD.within(Duration.ofDays(1)),
            ABD.withMode(FunnelMode.FIRST_ENTRY),
            ABD.withTolerance(Duration.ZERO),
            ABD.withWindowFunnel(),
            ABD.withWindowFunnel(WindowFunnelMode.STRICT_ORDER))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> tally.merge(other.newTally()))
          .withMessageStartingWith("counts of different funnels do not add up");
      assertThatIllegalArgumentException().isThrownBy(() -> tally.result(other));
      assertThatIllegalArgumentException().isThrownBy(() -> tally.add(other, trail("a0")));
    }
    byte[] bytes = tally.add(ABD, trail("a0 b1")).toBytes();
    for (int length = 0; length < bytes.length; length++) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThatIllegalArgumentException().isThrownBy(() -> FunnelTally.fromBytes(cut));
    }
    byte[] later = bytes.clone();
    later[3]++;
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FunnelTally.fromBytes(later))
        .withMessageContaining("another version");
  }

  /** Damaged on its way, so that it has the funnel and not its size. */
  @Test
  void aTallyOfAnotherSizeIsRefused() {
    byte[] bytes = ABD.newTally().toBytes();
    bytes[4]--; // a step
    FunnelTally damaged = FunnelTally.fromBytes(Arrays.copyOf(bytes, bytes.length - 3));

    assertThatIllegalArgumentException().isThrownBy(() -> damaged.result(ABD));
    assertThatIllegalArgumentException().isThrownBy(() -> damaged.merge(ABD.newTally()));
    assertThatIllegalArgumentException().isThrownBy(() -> ABD.newTally().merge(damaged));
    assertThatIllegalArgumentException().isThrownBy(() -> damaged.add(ABD, trail("a0")));
  }

  // ---- text and mistakes ----

  @Test
  void inWords() {
    FunnelResult result =
        Stream.of(trail("a0 d1"), trail("a0 b1 d2"), trail("a0"), trail("x0"))
            .collect(
                TouchpointFunnel.of(PLAN)
                    .withStep("a")
                    .withOptionalStep("b", "c")
                    .withStep("d")
                    .within(Duration.ofDays(7))
                    .result());
    assertThat(result.toText(Locale.ENGLISH))
        .isEqualTo(
            """
            3 of 4 customers entered the funnel (best start, within 7 days).
            1. A: 3 (100%)
            2. B or C (optional): 1 (33.3%)
            3. D: 2 (66.7%)
            """);
    assertThat(result.toText(Locale.forLanguageTag("nl")))
        .isEqualTo(
            """
            3 van 4 klanten kwamen in de trechter (beste begin, binnen 7 dagen).
            1. A: 3 (100%)
            2. B of C (optioneel): 1 (33,3%)
            3. D: 2 (66,7%)
            """);
  }

  @Test
  void theWordForPeopleIsThatOfTheJourney() {
    Journey clinic =
        Journey.builder("clinic", "Clinic")
            .people(People.PATIENTS)
            .phase(CanonicalPhase.PURCHASE, p -> p.touchpoint("a", "A").touchpoint("b", "B"))
            .build();
    TouchpointFunnel funnel =
        TouchpointFunnel.of(ObservationPlan.of(clinic)).withStep("a").withStep("b");
    assertThat(Stream.<Trail>of().collect(funnel.result()).toText(Locale.ENGLISH))
        .contains("0 of 0 patients entered")
        .doesNotContain("customers");
    assertThat(Stream.<Trail>of().collect(funnel.perSession().result()).toText(Locale.ENGLISH))
        .contains("0 patients")
        .doesNotContain("customers");
  }

  @Test
  void sessionsAndEntriesInWords() {
    Trail trail =
        Trail.of(
            "anna",
            Encounter.of("anna", START, "b").withSession("s"),
            Encounter.of("anna", START, "d"));
    assertThat(Stream.of(trail).collect(ABD.open().perSession().result()).toText(Locale.ENGLISH))
        .isEqualTo(
            """
            1 of 1 session entered the funnel (best start, without a window).
            1. A: 0 (0%); 0 customers; 0 entered here
            2. B: 1 (100%); 1 customer; 1 entered here
            3. D: 0 (0%); 0 customers; 0 entered here
            1 encounter without a session was left out.
            """);
    assertThat(
            Stream.<Trail>of()
                .collect(ABD.withWindowFunnel(WindowFunnelMode.STRICT_ORDER).result())
                .toText(Locale.ENGLISH))
        .startsWith("0 of 0 customers entered the funnel (windowFunnel and strict order,");
  }

  @Test
  void whatDoesNotGoTogetherIsRefusedAtOnce() {
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> TouchpointFunnel.of(PLAN).newTally())
        .withMessageContaining("at least one step");
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(
            TouchpointFunnel.of(PLAN)
                    .withOptionalStep("a")
                    .withStep("a", "b")
                    .withExclusion("b")
                    .withMode(FunnelMode.ANY_ORDER)
                    .withTolerance(Duration.ZERO)
                    .open()
                ::newTally)
        .withMessageStartingWith("7 problems:");
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(ABD.withWindowFunnel().withExclusion("x")::tally)
        .withMessageContaining("windowFunnel has no optional steps");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ABD.withStep("e"))
        .withMessageContaining("there is no touchpoint \"e\"");
    assertThatIllegalArgumentException().isThrownBy(() -> ABD.within(Duration.ofDays(-1)));
    assertThatIllegalArgumentException().isThrownBy(() -> ABD.withTolerance(Duration.ofDays(-1)));
    assertThatIllegalArgumentException().isThrownBy(() -> ABD.withExcludedEvent(" "));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                TouchpointFunnel.of(
                    PLAN.withCutOff(Duration.ofDays(1), START).during(Duration.ofDays(2))))
        .withMessageContaining("without during(…)");
  }

  @Test
  void aFunnelHasAtMostAHundredSteps() {
    TouchpointFunnel funnel = TouchpointFunnel.of(PLAN);
    for (int step = 0; step < 100; step++) {
      funnel = funnel.withStep("a");
    }
    TouchpointFunnel full = funnel;
    assertThat(reached(full, trail("a0 a1 a2")).stream().mapToLong(Long::longValue).sum())
        .isEqualTo(3);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> full.withStep("a"))
        .withMessage("a funnel has at most 100 steps");
  }
}
