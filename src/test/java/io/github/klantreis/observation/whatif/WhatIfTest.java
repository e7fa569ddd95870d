package io.github.klantreis.observation.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.klantreis.model.Journey;
import io.github.klantreis.observation.Encounter;
import io.github.klantreis.observation.ObservationPlan;
import io.github.klantreis.observation.Trail;
import io.github.klantreis.observation.TrailStatus;
import io.github.klantreis.observation.tally.TallyReader;
import io.github.klantreis.observation.tally.TallyWriter;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.term.People;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class WhatIfTest {
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

  /** sees → visits → buys → uses; buys again from uses. */
  private static final Journey SHOP =
      Journey.builder("shop", "Shop")
          .phase(CanonicalPhase.AWARENESS, p -> p.touchpoint("sees", "Sees"))
          .phase(CanonicalPhase.CONSIDERATION, p -> p.touchpoint("visits", "Visits"))
          .phase(CanonicalPhase.PURCHASE, p -> p.touchpoint("buys", "Buys"))
          .phase(CanonicalPhase.USAGE, p -> p.touchpoint("uses", "Uses"))
          .build();

  private static final ObservationPlan PLAN = ObservationPlan.of(SHOP);

  /** 60 of 100 visit, 30 buy, 30 use, 10 buy again. */
  private static final List<Trail> CUSTOMERS =
      customers(
          40,
          "sees",
          30,
          "sees visits",
          20,
          "sees visits buys uses",
          10,
          "sees visits buys uses buys");

  private final CustomerFlow now = CUSTOMERS.stream().collect(WhatIf.of(PLAN).flow());

  @Test
  void withoutEditsTheFiguresAreThoseObserved() {
    assertThat(now.isObserved()).isTrue();
    assertThat(now.conversion()).isEqualTo(0.3, within(1e-15));
    assertThat(now.conversionAtMost()).isEqualTo(now.conversion());
    assertThat(now.visits("visits")).isEqualTo(0.6, within(1e-15));
    assertThat(now.goalsPerCustomer()).isEqualTo(0.4, within(1e-15));
    assertThat(now.valuePerCustomer(100)).isEqualTo(40, within(1e-12));
    assertThat(now.valuePerCustomer(Map.of("buys", 50.0))).isEqualTo(20, within(1e-12));
    assertThat(now.edits()).isZero();
  }

  /** Conversion, visits and purchases, in exact arithmetic, over random logs and purchases. */
  @Test
  void withoutEditsTheFiguresAreThoseObservedExactly() {
    Random random = new Random(5);
    for (int run = 0; run < 300; run++) {
      int touchpoints = 2 + random.nextInt(6);
      Journey journey =
          Journey.builder("j", "J")
              .phase(
                  CanonicalPhase.PURCHASE,
                  phase -> {
                    for (int t = 0; t < touchpoints; t++) {
                      phase.touchpoint("t" + t, "T" + t);
                    }
                  })
              .build();
      ObservationPlan plan =
          ObservationPlan.of(journey)
              .withPurchasesAt(
                  "t" + random.nextInt(touchpoints), "t" + random.nextInt(touchpoints));
      List<Trail> trails = new ArrayList<>();
      for (int c = 1 + random.nextInt(30); c > 0; c--) {
        List<String> events = new ArrayList<>();
        for (int n = random.nextInt(9); n > 0 || events.isEmpty(); n--) {
          events.add(random.nextInt(9) == 0 ? "elsewhere" : "t" + random.nextInt(touchpoints));
        }
        trails.add(trail("c" + c, events));
      }
      WhatIf whatIf = WhatIf.of(plan);
      WhatIfTally tally = trails.stream().collect(whatIf.tally());
      long customers = trails.stream().filter(t -> count(t, plan.touchpoints()) > 0).count();
      assertThat(tally.customers()).isEqualTo(customers);
      if (customers == 0) {
        continue;
      }
      long buyers = trails.stream().filter(t -> count(t, plan.purchasesAt()) > 0).count();
      long purchases = trails.stream().mapToLong(t -> count(t, plan.purchasesAt())).sum();
      ExactFlow exact = new ExactFlow(whatIf, tally);
      assertThat(exact.conversion(tally)).isEqualTo(Fraction.of(buyers, customers));
      assertThat(exact.purchases()).isEqualTo(Fraction.of(purchases, customers));
      CustomerFlow flow = tally.flow(whatIf);
      assertThat(flow.conversion()).isEqualTo((double) buyers / customers, within(1e-13));
      assertThat(flow.goalsPerCustomer()).isEqualTo((double) purchases / customers, within(1e-12));
      for (int t = 0; t < touchpoints; t++) {
        String id = "t" + t;
        long visits = trails.stream().mapToLong(trail -> count(trail, List.of(id))).sum();
        assertThat(exact.visits(t)).isEqualTo(Fraction.of(visits, customers));
        assertThat(flow.visits(id)).isEqualTo((double) visits / customers, within(1e-12));
      }
    }
  }

  /** Who comes to a chosen touchpoint and how often, in exact arithmetic, over random logs. */
  @Test
  void withoutEditsAChosenGoalIsMetAsObservedExactly() {
    Random random = new Random(6);
    for (int run = 0; run < 300; run++) {
      int touchpoints = 2 + random.nextInt(6);
      Journey journey =
          Journey.builder("ward", "Ward")
              .people(People.PATIENTS)
              .phase(
                  CanonicalPhase.USAGE,
                  phase -> {
                    for (int t = 0; t < touchpoints; t++) {
                      phase.touchpoint("t" + t, "T" + t);
                    }
                  })
              .build();
      ObservationPlan plan = ObservationPlan.of(journey);
      List<Trail> trails = new ArrayList<>();
      for (int c = 1 + random.nextInt(30); c > 0; c--) {
        List<String> events = new ArrayList<>();
        for (int n = random.nextInt(9); n > 0 || events.isEmpty(); n--) {
          events.add("t" + random.nextInt(touchpoints));
        }
        trails.add(trail("c" + c, events));
      }
      List<String> goals =
          List.of("t" + random.nextInt(touchpoints), "t" + random.nextInt(touchpoints));
      WhatIf whatIf = WhatIf.towards(plan, goals.get(0), goals.get(1));
      WhatIfTally tally = trails.stream().collect(whatIf.tally());
      long came = trails.stream().filter(trail -> count(trail, goals) > 0).count();
      long times = trails.stream().mapToLong(trail -> count(trail, goals)).sum();
      ExactFlow exact = new ExactFlow(whatIf, tally);
      assertThat(exact.conversion(tally)).isEqualTo(Fraction.of(came, trails.size()));
      assertThat(exact.purchases()).isEqualTo(Fraction.of(times, trails.size()));
      CustomerFlow flow = tally.flow(whatIf);
      assertThat(flow.isObserved()).isTrue();
      assertThat(flow.goals()).isEqualTo(goals.stream().distinct().sorted().toList());
      assertThat(flow.touchpoints()).hasSize(touchpoints);
      assertThat(flow.conversion()).isEqualTo((double) came / trails.size(), within(1e-13));
      assertThat(flow.goalsPerCustomer()).isEqualTo((double) times / trails.size(), within(1e-12));
    }
  }

  /** Of 100 patients 60 see the doctor, and 30 go home. */
  @Test
  void whereNothingIsBoughtTheGoalIsChosen() {
    Journey ward =
        Journey.builder("ward", "Ward")
            .people(People.PATIENTS)
            .phase(CanonicalPhase.AWARENESS, p -> p.touchpoint("triage", "Triage"))
            .phase(CanonicalPhase.CONSIDERATION, p -> p.touchpoint("doctor", "Doctor"))
            .phase(
                "home", CanonicalPhase.USAGE, p -> p.name("Going home").touchpoint("goes", "Goes"))
            .phase("after", CanonicalPhase.LOYALTY, p -> {})
            .build();
    ObservationPlan plan = ObservationPlan.of(ward);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WhatIf.of(plan))
        .withMessageEndingWith("or choose another goal by WhatIf.towards(…)");
    List<Trail> patients = customers(40, "triage", 30, "triage doctor", 30, "triage doctor goes");

    CustomerFlow now = patients.stream().collect(WhatIf.towards(plan, "goes").flow());
    CustomerFlow byPhase =
        patients.stream().collect(WhatIf.towards(plan, ward.phase("home").orElseThrow()).flow());
    assertThat(now.conversion()).isEqualTo(0.3, within(1e-15));
    assertThat(byPhase.conversion()).isEqualTo(now.conversion());
    assertThat(now.goals()).isEqualTo(byPhase.goals()).containsExactly("goes");
    assertThat(now.customers()).isEqualTo(100);
    assertThat(now.open()).isZero();
    FlowComparison change = now.withStopping("triage", 0.1).comparedWith(now);
    assertThat(change.before()).isSameAs(now);
    assertThat(change.after().edits()).isEqualTo(1);
    assertThat(change.difference()).isEqualTo(0.15, within(1e-15));
    assertThat(change.lowest().orElseThrow()).isBetween(0.0, 0.15);
    assertThat(change.toText(Locale.ENGLISH))
        .startsWith(
            "What if: 10% of those at \"Triage\" stop there.\n"
                + "Patients who come to \"Goes\": 45% instead of 30%, a difference of +15 percentage"
                + " points (95% bounds: +")
        .endsWith(
            """
            Encounters there per patient: 0.45 instead of 0.3.
            If all else stays as it is; from 100 patients.
            """);
    assertThat(byPhase.withStopping("triage", 0.1).comparedWith(byPhase).toText(Locale.ENGLISH))
        .contains("\nPatients who come to \"Going home\": 45% instead of 30%");
    assertThat(change.toText(Locale.forLanguageTag("nl")))
        .startsWith(
            "Wat als: 10% van wie bij \"Triage\" is, stopt daar.\n"
                + "Patiënten die bij \"Goes\" komen: 45% in plaats van 30%, een verschil van +15"
                + " procentpunt (95%-grenzen: +")
        .contains("Contacten daar per patiënt: 0,45 in plaats van 0,3.");

    // Counts towards different goals do not add up, and nothing is bought that has no value.
    WhatIfTally toDoctor = patients.stream().collect(WhatIf.towards(plan, "doctor").tally());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> toDoctor.flow(WhatIf.towards(plan, "goes")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> now.valuePerCustomer(Map.of("doctor", 1.0)))
        .withMessage("doctor is not of the goal");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WhatIf.towards(plan, "nowhere"))
        .withMessageContaining("nowhere");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WhatIf.towards(plan, ward.phase("after").orElseThrow()))
        .withMessage("nobody can come to after, as it has no touchpoints");
  }

  /** Students choose a course in a phase of buying, and buy nothing. */
  @Test
  void whereAPhaseOfBuyingSellsNothingNoPurchasesAreSaid() {
    Journey choice =
        Journey.builder("choice", "Choice")
            .people(People.STUDENTS)
            .phase(CanonicalPhase.AWARENESS, p -> p.touchpoint("visits", "Open day"))
            .phase(CanonicalPhase.PURCHASE, p -> p.touchpoint("enrols", "Enrolment"))
            .build();
    ObservationPlan plan = ObservationPlan.of(choice);
    assertThat(plan.isSelling()).isFalse();
    assertThat(plan.journeyId()).isEqualTo("choice");
    assertThat(plan.journeyVersion()).isEmpty();
    assertThat(plan.touchpointName("enrols")).isEqualTo("Enrolment");
    assertThat(plan.withPurchasesAt("visits").isSelling()).isTrue();
    assertThat(plan.withPurchasesAt("visits").hasBuyers()).isFalse();
    CustomerFlow now =
        customers(50, "visits", 50, "visits enrols").stream().collect(WhatIf.of(plan).flow());
    assertThat(now.withStopping("visits", 0.4).comparedWith(now).toText(Locale.ENGLISH))
        .contains("\nStudents who come to \"Enrolment\": 60% instead of 50%")
        .contains("Encounters there per student: 0.6 instead of 0.5.")
        .doesNotContain("urchase");
  }

  private static long count(Trail trail, List<String> events) {
    return trail.encounters().stream().filter(e -> events.contains(e.event())).count();
  }

  @Test
  void aShareIsSetAndTheOthersKeepTheirProportions() {
    // 40% stop at "sees"; if only 10% did, 90% visit, half of whom buy.
    CustomerFlow then = now.withStopping("sees", 0.1);
    assertThat(then.conversion()).isEqualTo(0.45, within(1e-15));
    assertThat(then.goalsPerCustomer()).isEqualTo(0.6, within(1e-15));
    assertThat(then.edits()).isEqualTo(1);
    assertThat(then.isObserved()).isFalse();
    // A new way: one of four goes from seeing to buying at once; the others as before.
    CustomerFlow direct = now.withWay("sees", "buys", 0.25);
    assertThat(direct.conversion()).isEqualTo(0.25 + 0.75 * 0.3, within(1e-15));
    // More loops: purchases grow, conversion does not.
    CustomerFlow loyal = now.withWay("uses", "buys", 0.5);
    assertThat(loyal.conversion()).isEqualTo(0.3, within(1e-15));
    assertThat(loyal.goalsPerCustomer()).isGreaterThan(0.4);
    assertThat(direct.withStopping("sees", 0.1).withoutSkipping("visits").editsMade())
        .extracting(FlowEdit::kind)
        .containsExactly(FlowEditKind.WAY, FlowEditKind.STOPPING, FlowEditKind.WITHOUT_SKIPPING);
    assertThat(direct.editsMade())
        .containsExactly(
            new FlowEdit(FlowEditKind.WAY, "sees", Optional.of("buys"), OptionalDouble.of(0.25)));
    assertThat(now.withoutLosing("sees").editsMade())
        .containsExactly(
            new FlowEdit(
                FlowEditKind.WITHOUT_LOSING, "sees", Optional.empty(), OptionalDouble.empty()));
    // Edits apply in their order.
    assertThat(direct.withStopping("sees", 0.1).conversion())
        .isEqualTo((0.25 * 1 + 0.45 * 0.5) * 0.9 / 0.7, within(1e-15));
  }

  @Test
  void removingATouchpointHasAWorstAndABestCase() {
    assertThat(now.withoutLosing("visits").conversion()).isZero();
    assertThat(now.withoutSkipping("visits").conversion()).isEqualTo(0.3, within(1e-15));
    assertThat(now.withoutSkipping("visits").visits("visits")).isZero();
    assertThat(now.removalEffect("visits")).isEqualTo(1);
    assertThat(now.removalEffect("uses")).isZero();
    assertThat(now.removalEffect("uses", "visits")).isEqualTo(1);
    assertThat(now.withoutLosing("sees").conversion()).isZero();
    assertThat(now.withoutSkipping("sees").conversion()).isEqualTo(0.3, within(1e-15));
    // Where they bought, they do not buy.
    assertThat(now.withoutSkipping("buys").conversion()).isZero();
    assertThat(now.withoutSkipping("visits").comparedWith(now).lowest()).isEmpty();
  }

  @Test
  void saysWhatChangesWithBounds() {
    FlowComparison change = now.withStopping("sees", 0.1).comparedWith(now);
    assertThat(change.difference()).isEqualTo(0.15, within(1e-15));
    assertThat(change.lowest().orElseThrow()).isBetween(0.0, 0.15);
    assertThat(change.highest().orElseThrow()).isBetween(0.15, 0.3);
    assertThat(change.toText(Locale.ENGLISH))
        .startsWith(
            "What if: 10% of those at \"Sees\" stop there.\n"
                + "Conversion: 45% instead of 30%, a difference of +15 percentage points (95% bounds: +")
        .endsWith(
            """
            Purchases per customer: 0.6 instead of 0.4.
            If all else stays as it is; from 100 customers.
            """);
    assertThat(change.toText(Locale.forLanguageTag("nl")))
        .startsWith(
            "Wat als: 10% van wie bij \"Sees\" is, stopt daar.\n"
                + "Conversie: 45% in plaats van 30%, een verschil van +15 procentpunt (95%-grenzen:");
    assertThat(now.comparedWith(now).difference()).isZero();
    assertThat(now.comparedWith(now).highest()).hasValue(0);
    CustomerFlow other = CUSTOMERS.stream().skip(1).collect(WhatIf.of(PLAN).flow());
    assertThatIllegalArgumentException().isThrownBy(() -> other.comparedWith(now));
  }

  /** Of simulated logs, 95 % of the bounds hold the true difference. */
  @Test
  void theBoundsHoldTheTruth() {
    Random random = new Random(11);
    double truth = 0.9 * 0.5 - 0.6 * 0.5;
    int held = 0;
    int runs = 400;
    for (int run = 0; run < runs; run++) {
      List<Trail> trails = new ArrayList<>();
      for (int c = 0; c < 300; c++) {
        String way =
            random.nextDouble() < 0.4
                ? "sees"
                : random.nextDouble() < 0.5 ? "sees visits" : "sees visits buys";
        trails.add(trail("c" + c, Arrays.asList(way.split(" "))));
      }
      CustomerFlow flow = trails.stream().collect(WhatIf.of(PLAN).flow());
      FlowComparison change = flow.withStopping("sees", 0.1).comparedWith(flow);
      held +=
          change.lowest().orElseThrow() <= truth && truth <= change.highest().orElseThrow() ? 1 : 0;
    }
    assertThat(held / (double) runs).isBetween(0.92, 0.98);
  }

  /** That one customer went on, or all of a few did, is no proof that all others do. */
  @Test
  void theBoundsAreWideWhereFewWereSeen() {
    for (int customers : new int[] {1, 29, 30}) {
      CustomerFlow few =
          customers(customers, "sees visits buys").stream().collect(WhatIf.of(PLAN).flow());
      FlowComparison change = few.withWay("sees", "uses", 0.5).comparedWith(few);
      assertThat(change.difference()).isEqualTo(-0.5, within(1e-15));
      if (customers < 30) {
        assertThat(change.lowest()).as("as the text says, they are too few").isEmpty();
        assertThat(change.highest()).isEmpty();
        assertThat(change.toText(Locale.ENGLISH)).contains("are too few").doesNotContain("bounds");
      } else {
        assertThat(change.lowest().orElseThrow()).isLessThan(-0.52);
        assertThat(change.highest().orElseThrow()).isGreaterThan(-0.48);
        assertThat(change.toText(Locale.ENGLISH)).contains("bounds").doesNotContain("too few");
      }
    }
  }

  /** The difference is that of the percentages that are shown, and is between the bounds shown. */
  @Test
  void whatIsShownAddsUp() {
    CustomerFlow flow =
        customers(2, "sees visits buys", 1, "sees").stream().collect(WhatIf.of(PLAN).flow());
    assertThat(flow.withStopping("sees", 0.2085).comparedWith(flow).toText(Locale.ENGLISH))
        .contains("\nConversion: 79.2% instead of 66.7%, a difference of +12.5 percentage points");
    assertThat(flow.withStopping("sees", 0.5).comparedWith(flow).toText(Locale.ENGLISH))
        .contains("\nConversion: 50.0% instead of 66.7%, a difference of −16.7 percentage points");
  }

  /** Edits are named, in their order, so that several comparisons can be told apart. */
  @Test
  void saysWhatWasEdited() {
    CustomerFlow then =
        now.withWay("sees", "buys", 0.25).withStopping("sees", 0.075).withoutLosing("visits");
    assertThat(then.comparedWith(now.withoutSkipping("visits")).toText(Locale.ENGLISH))
        .startsWith(
            """
            What if: 25% of those at "Sees" go on to "Buys"; 7.5% of those at "Sees" stop there; \
            without "Visits", where those who came stop.
            Compared with: without "Visits", where those who came go on at once.
            Conversion:""");
    assertThat(then.comparedWith(now.withoutSkipping("visits")).toText(Locale.forLanguageTag("nl")))
        .startsWith(
            """
            Wat als: 25% van wie bij "Sees" is, gaat daarna naar "Buys"; 7,5% van wie bij "Sees" is, \
            stopt daar; zonder "Visits", en wie daar kwam, stopt.
            Vergeleken met: zonder "Visits", en wie daar kwam, gaat meteen verder.
            Conversie:""");
    assertThat(now.comparedWith(now).toText(Locale.ENGLISH)).startsWith("Conversion: ");
  }

  /** Who was seen too recently is neither counted as stopped nor left out. */
  @Test
  void countsOnlyWhatHadTheTime() {
    ObservationPlan plan = PLAN.withCutOff(Duration.ofDays(10), START.plus(Duration.ofDays(30)));
    WhatIf whatIf = WhatIf.of(plan);
    WhatIfTally tally = whatIf.newTally();
    tally.add(whatIf, days("a", "0 sees, 1 visits, 2 buys"));
    tally.add(whatIf, days("b", "0 sees, 5 visits"));
    tally.add(whatIf, days("c", "1 sees, 25 visits")); // it went on, nobody knows how
    tally.add(whatIf, days("d", "25 sees")); // too recent
    assertThat(tally.customers()).isEqualTo(3);
    assertThat(tally.open()).isEqualTo(2);
    CustomerFlow flow = tally.flow(whatIf);
    assertThat(flow.conversion()).isEqualTo(0.5, within(1e-15));
    assertThat(flow.isObserved()).isFalse();
    assertThat(flow.comparedWith(flow).toText(Locale.ENGLISH))
        .endsWith(
            "from 3 customers. For 1 of these customers it is not known yet what comes after the"
                + " last step. Not counted is 1 other customer, first seen too shortly before the"
                + " cut-off, or after it, to know what comes next. Fewer than 30 customers are too"
                + " few to say how far this may be off.\n");
    // Who was never on the map is not counted, and it says so.
    tally.add(whatIf, days("f", "0 phones"));
    assertThat(tally.neverOnTheMap()).isEqualTo(1);
    assertThat(WhatIfTally.fromBytes(tally.toBytes())).isEqualTo(tally);
    CustomerFlow known = tally.flow(whatIf);
    assertThat(known.customers()).isEqualTo(3);
    assertThat(known.neverOnTheMap()).isEqualTo(1);
    assertThat(known.comparedWith(known).toText(Locale.ENGLISH))
        .endsWith("Left out are customers who were never on the map: 1.\n");
    // Nobody was at "uses" for long enough: two answers.
    tally.add(whatIf, days("e", "0 sees, 22 uses"));
    assertThat(tally.flow(whatIf).conversion()).isEqualTo(0.375, within(1e-15));
    assertThat(tally.flow(whatIf).conversionAtMost()).isEqualTo(0.625, within(1e-15));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> tally.flow(whatIf).withStopping("uses", 0.5))
        .withMessageContaining("it is not known what customers do next at uses");
  }

  @Test
  void addsUpToTheSameBytes() {
    WhatIf whatIf = WhatIf.of(PLAN);
    WhatIfTally all = CUSTOMERS.stream().collect(whatIf.tally());
    WhatIfTally parts = whatIf.newTally();
    for (int part = 6; part >= 0; part--) {
      WhatIfTally counted = whatIf.newTally();
      for (int i = part; i < CUSTOMERS.size(); i += 7) {
        counted.add(WhatIf.of(ObservationPlan.of(SHOP)), CUSTOMERS.get(i));
      }
      parts.merge(WhatIfTally.fromBytes(counted.toBytes()));
    }
    assertThat(parts).isEqualTo(all).hasSameHashCodeAs(all).hasToString(all.toString());
    assertThat(parts.toBytes()).isEqualTo(all.toBytes());
    assertThat(CUSTOMERS.parallelStream().collect(whatIf.tally())).isEqualTo(all);
    byte[] bytes = all.toBytes();
    for (int length = 0; length < bytes.length; length++) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThatIllegalArgumentException().isThrownBy(() -> WhatIfTally.fromBytes(cut));
    }
    WhatIfTally other = WhatIf.of(PLAN.withPurchasesAt("uses")).newTally();
    assertThatIllegalArgumentException().isThrownBy(() -> all.merge(other));
    assertThatIllegalArgumentException().isThrownBy(() -> other.add(whatIf, CUSTOMERS.get(0)));
  }

  /** Damaged on their way, so that they have the plan and not its size. */
  @Test
  void countsOfAnotherSizeAreRefused() {
    WhatIf whatIf = WhatIf.of(PLAN);
    TallyReader in = new TallyReader(whatIf.newTally().toBytes());
    IntStream.range(0, 4).forEach(i -> in.raw());
    in.number("touchpoints");
    TallyWriter out = new TallyWriter();
    for (char each : "KRW\1".toCharArray()) {
      out.raw((byte) each);
    }
    out.number(1);
    out.word(in.word());
    IntStream.range(0, 3 + 5).forEach(i -> out.number(1));
    WhatIfTally damaged = WhatIfTally.fromBytes(out.toBytes());

    assertThatIllegalArgumentException().isThrownBy(() -> damaged.flow(whatIf));
    assertThatIllegalArgumentException().isThrownBy(() -> damaged.merge(whatIf.newTally()));
    assertThatIllegalArgumentException().isThrownBy(() -> whatIf.newTally().merge(damaged));
    assertThatIllegalArgumentException().isThrownBy(() -> damaged.add(whatIf, CUSTOMERS.get(0)));
  }

  @Test
  void countsThatOverflowAreRefused() {
    WhatIf whatIf = WhatIf.of(PLAN);
    WhatIfTally tally = CUSTOMERS.stream().collect(whatIf.tally());
    TallyReader in = new TallyReader(tally.toBytes());
    IntStream.range(0, 4).forEach(i -> in.raw());
    long touchpoints = in.number("touchpoints");
    long fingerprint = in.word();
    LongFunction<byte[]> counting =
        customers -> {
          TallyWriter out = new TallyWriter();
          for (char each : "KRW\1".toCharArray()) {
            out.raw((byte) each);
          }
          out.number(touchpoints);
          out.word(fingerprint);
          out.number(customers);
          for (long i = 2 * touchpoints * (touchpoints + 1) + touchpoints + 1; i >= 0; i--) {
            out.number(0);
          }
          return out.toBytes();
        };
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WhatIfTally.fromBytes(counting.apply((1L << 52) + 1)))
        .withMessageContaining("its counts are more than 2^52 together");
    WhatIfTally most = WhatIfTally.fromBytes(counting.apply(1L << 52));
    byte[] before = tally.toBytes();
    assertThatThrownBy(() -> tally.merge(most))
        .isInstanceOf(ArithmeticException.class)
        .hasMessage("the what-if tallies count more than 2^52 together");
    assertThat(tally.toBytes()).isEqualTo(before);
  }

  /** A way out of one in a billion: the error stays at the last digits. */
  @Test
  void losesNoDigitsWhereCustomersHardlyEverLeave() {
    CustomerFlow flow =
        now.withStopping("sees", 0).withWay("sees", "sees", 1 - 1e-9).withStopping("visits", 0.7);
    assertThat(flow.visits("sees")).isEqualTo(1 / (1 - (1 - 1e-9)), within(1e-3));
    assertThat(flow.conversion()).isEqualTo(0.3, within(1e-14));
  }

  @Test
  void refusesWhatHasNoAnswer() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                WhatIf.of(
                    ObservationPlan.of(
                        Journey.builder("j", "J")
                            .phase(CanonicalPhase.USAGE, p -> p.touchpoint("uses", "Uses"))
                            .build())))
        .withMessageContaining("nothing is bought");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> now.withStopping("sees", 1.1))
        .withMessageContaining("from 0 to 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> now.withWay("sees", "visit", 0.5))
        .withMessageContaining("visits");
    // All who use and buy again: they would do so for ever.
    assertThatIllegalArgumentException()
        .isThrownBy(() -> now.withWay("uses", "buys", 1).withWay("buys", "uses", 1))
        .withMessageContaining("buys, uses");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> now.withWay("sees", "visits", 1).withWay("sees", "visits", 0.5))
        .withMessageContaining("so far");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> now.withWay("uses", "uses", 1).withoutSkipping("uses"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> now.valuePerCustomer(Map.of("sees", 1.0)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> List.<Trail>of().stream().collect(WhatIf.of(PLAN).flow()));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> WhatIf.of(PLAN.withCutOff(Duration.ofDays(1), START).during(Duration.ofDays(9))));
  }

  private static List<Trail> customers(Object... countsAndWays) {
    List<Trail> trails = new ArrayList<>();
    for (int i = 0; i < countsAndWays.length; i += 2) {
      for (int n = (Integer) countsAndWays[i]; n > 0; n--) {
        trails.add(
            trail("c" + trails.size(), Arrays.asList(((String) countsAndWays[i + 1]).split(" "))));
      }
    }
    return trails;
  }

  private static Trail trail(String customer, List<String> events) {
    List<Encounter> encounters = new ArrayList<>();
    for (String event : events) {
      encounters.add(
          Encounter.of(customer, START.plus(Duration.ofHours(encounters.size())), event));
    }
    return Trail.of(customer, encounters);
  }

  /** What came after the cut-off is what followed, and who came then is still on the way. */
  @Test
  void encountersAfterTheCutOffCountAsInAllOtherCounts() {
    ObservationPlan plan = PLAN.withCutOff(Duration.ofDays(10), START.plus(Duration.ofDays(30)));
    WhatIf whatIf = WhatIf.of(plan);
    WhatIfTally tally = whatIf.newTally();
    tally.add(whatIf, days("a", "0 sees, 40 buys")); // it is known that it bought
    tally.add(whatIf, days("b", "0 sees"));
    tally.add(whatIf, days("c", "40 sees, 41 buys")); // nobody knows what will follow
    assertThat(tally.customers()).isEqualTo(2);
    assertThat(tally.open()).isEqualTo(2);
    assertThat(tally.flow(whatIf).conversion()).isEqualTo(0.5, within(1e-15));

    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      List<Trail> trails = new ArrayList<>();
      for (int customer = 0; customer < 20; customer++) {
        List<String> met = new ArrayList<>();
        for (int day = random.nextInt(50), i = 0; i < 3; day += random.nextInt(20), i++) {
          met.add(day + " " + plan.touchpoints().get(random.nextInt(4)));
        }
        trails.add(days("customer-" + customer, String.join(", ", met)));
      }
      long open =
          trails.stream().collect(plan.statistics()).phases().stream()
              .mapToLong(phase -> phase.last(TrailStatus.OPEN))
              .sum();
      assertThat(trails.stream().collect(whatIf.tally()).open()).isEqualTo(open);
    }
  }

  /** "0 sees, 1 visits": days and events. */
  private static Trail days(String customer, String text) {
    return Trail.of(
        customer,
        Arrays.stream(text.split(", "))
            .map(each -> each.split(" "))
            .map(
                each ->
                    Encounter.of(
                        customer, START.plus(Duration.ofDays(Integer.parseInt(each[0]))), each[1]))
            .toList());
  }
}
