package io.github.klantreis.observation;

import static io.github.klantreis.phase.CanonicalPhase.AWARENESS;
import static io.github.klantreis.phase.CanonicalPhase.CONSIDERATION;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.klantreis.Extent;
import io.github.klantreis.example.SolarPanels;
import io.github.klantreis.example.SyntheticCustomers;
import io.github.klantreis.model.BranchingBuilder;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyBuilder;
import io.github.klantreis.model.PhaseBuilder;
import io.github.klantreis.observation.tally.TallyWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Tallies add up, whatever was counted where, and travel. */
final class JourneyTallyTest {
  private static final Journey JOURNEY = SolarPanels.asIs();
  private static final ObservationPlan PLAN = ObservationPlan.of(JOURNEY).withSegmentsBy("persona");
  private static final SyntheticCustomers CUSTOMERS = SyntheticCustomers.of(JOURNEY, 7);

  @Test
  void anyPartitionAndAnyOrderOfMergingGiveTheSameBytes() {
    for (int seed = 0; seed < Extent.of(6, 40); seed++) {
      Random random = new Random(seed);
      ObservationPlan plan = RandomTrails.plan(random);
      List<Trail> trails = RandomTrails.trails(plan, random, 150);
      byte[] whole = trails.stream().collect(plan.tally()).toBytes();

      for (int round = 0; round < 5; round++) {
        assertThat(scattered(plan, trails, random).toBytes()).as("seed %s", seed).isEqualTo(whole);
      }
      assertThat(trails.parallelStream().collect(plan.tally()).toBytes()).isEqualTo(whole);
      assertThat(JourneyTally.fromBytes(whole).toBytes()).isEqualTo(whole);
    }
  }

  /** Counts in several places, some by way of bytes, and merges in any order. */
  private static JourneyTally scattered(ObservationPlan plan, List<Trail> trails, Random random) {
    List<JourneyTally> parts = new ArrayList<>();
    for (int i = random.nextInt(8); i >= 0; i--) {
      parts.add(plan.newTally());
    }
    List<Trail> shuffled = new ArrayList<>(trails);
    Collections.shuffle(shuffled, random);
    for (Trail trail : shuffled) {
      int at = random.nextInt(parts.size());
      parts.get(at).add(plan, trail);
      if (random.nextInt(20) == 0) {
        parts.set(at, JourneyTally.fromBytes(parts.get(at).toBytes()));
      }
    }
    while (parts.size() > 1) {
      JourneyTally right = parts.remove(random.nextInt(parts.size()));
      byte[] before = right.toBytes();
      parts.get(random.nextInt(parts.size())).merge(right);
      assertThat(right.toBytes()).as("the right one stays as it is").isEqualTo(before);
    }
    return parts.get(0);
  }

  @Test
  void segmentsBeyondTheCapJoinTheRestWhereverTheyWereCounted() {
    Random random = new Random(3);
    ObservationPlan plan = ObservationPlan.of(JOURNEY).withSegmentsBy("shop");
    List<Trail> trails = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      Encounter encounter =
          Encounter.of("c" + i, Instant.EPOCH.plusSeconds(i), i % 3 == 0 ? "elsewhere" : "pays");
      trails.add(Trail.of("c" + i, encounter.withAttribute("shop", "shop " + random.nextInt(450))));
    }
    JourneyTally whole = trails.stream().collect(plan.tally());

    assertThat(whole.customers()).isEqualTo(2_000);
    for (int round = 0; round < Extent.of(2, 5); round++) {
      assertThat(scattered(plan, trails, random)).isEqualTo(whole);
    }
  }

  @Test
  void lookingAtATallyDoesNotChangeIt() {
    ObservationPlan plan = ObservationPlan.of(JOURNEY).withSegmentsBy("shop");
    JourneyTally tally = inShops(plan, 105);
    JourneyTally untouched = inShops(plan, 105);
    JourneyTally same = inShops(plan, 105);
    JourneyTally other = inShops(plan, 106);

    assertThat(tally).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo(other);
    assertThat(tally.toBytes()).isNotEmpty();
    assertThat(tally.toString()).contains("customers=105");
    assertThat(tally.statistics(plan).segments()).hasSize(100);

    assertThat(tally)
        .usingRecursiveComparison()
        .ignoringFields("pass")
        .ignoringFieldsMatchingRegexes(".*cells")
        .isEqualTo(untouched);
  }

  private static JourneyTally inShops(ObservationPlan plan, int shops) {
    JourneyTally tally = plan.newTally();
    for (int i = 0; i < shops; i++) {
      Encounter encounter =
          Encounter.of("c" + i, Instant.EPOCH, "pays").withAttribute("shop", "s" + i);
      tally.add(plan, Trail.of("c" + i, encounter));
    }
    return tally;
  }

  @Test
  void arraysAndTrailsGiveTheSame() {
    ObservationPlan plan = ObservationPlan.of(JOURNEY).withWindow(Duration.ofDays(3));
    SyntheticCustomers.Numbers numbers = CUSTOMERS.numbers(500);
    JourneyTally fromArrays = plan.newTally();
    for (int c = 0; c < 500; c++) {
      fromArrays.add(
          plan, numbers.touchpoints, numbers.millis, numbers.begins[c], numbers.begins[c + 1]);
    }
    List<Trail> silent = CUSTOMERS.trails(500).map(JourneyTallyTest::withoutExperiences).toList();

    assertThat(fromArrays.customers()).isEqualTo(500);
    assertThat(fromArrays.toBytes()).isNotEqualTo(silent.stream().collect(plan.tally()).toBytes());
    // The names of what is outside the map are all that arrays cannot tell.
    ObservationPlan nameless =
        plan.withRule("all", encounter -> true, JOURNEY.touchpoints().findFirst().get().id());
    JourneyTally mapped = nameless.newTally();
    int[] touchpoints =
        Arrays.stream(numbers.touchpoints).map(touchpoint -> Math.max(0, touchpoint)).toArray();
    for (int c = 0; c < 500; c++) {
      mapped.add(nameless, touchpoints, numbers.millis, numbers.begins[c], numbers.begins[c + 1]);
    }
    assertThat(mapped).isEqualTo(silent.stream().collect(nameless.tally()));
  }

  private static Trail withoutExperiences(Trail trail) {
    return Trail.of(
        trail.customer(),
        trail.encounters().stream()
            .map(e -> Encounter.of(e.customer(), e.at(), e.event()))
            .toList());
  }

  @Test
  void itTravelsByPlainSerialization() throws IOException, ClassNotFoundException {
    JourneyTally tally = CUSTOMERS.trails(200).collect(PLAN.tally());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(tally);
      out.writeObject(PLAN);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      JourneyTally read = (JourneyTally) in.readObject();
      ObservationPlan plan = (ObservationPlan) in.readObject();

      assertThat(read).isEqualTo(tally).hasSameHashCodeAs(tally);
      Trail more = CUSTOMERS.trail(300);
      assertThat(read.add(plan, more)).isEqualTo(tally.add(PLAN, more));
    }
  }

  @Test
  void zeroIsNeutral() {
    JourneyTally tally = CUSTOMERS.trails(50).collect(PLAN.tally());
    byte[] bytes = tally.toBytes();

    assertThat(tally.merge(PLAN.newTally()).toBytes()).isEqualTo(bytes);
    assertThat(PLAN.newTally().merge(tally).toBytes()).isEqualTo(bytes);
    assertThat(PLAN.newTally()).isEqualTo(PLAN.newTally()).isNotEqualTo(tally);
  }

  @Test
  void whatWasCountedByAnotherPlanIsRefused() {
    JourneyTally tally = CUSTOMERS.trails(20).collect(PLAN.tally());
    byte[] before = tally.toBytes();
    Journey other = JOURNEY.toBuilder().version("next").build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> tally.merge(ObservationPlan.of(other).newTally()))
        .withMessage(
            "a tally of the journey 'solar-panels'%s cannot be combined with customers of the journey"
                + " 'solar-panels' version 'next'",
            JOURNEY.version().map(version -> " version '" + version + "'").orElse(""));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> tally.merge(PLAN.withWindow(Duration.ofDays(1)).newTally()))
        .withMessageContaining("these plans or journeys differ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> tally.add(PLAN.withIgnored("heartbeat"), CUSTOMERS.trail(1)))
        .withMessageContaining("these plans or journeys differ");
    assertThat(tally.toBytes()).isEqualTo(before);
    assertThat(
            tally.merge(ObservationPlan.of(JOURNEY).withSegmentsBy("persona").newTally()).toBytes())
        .as("an equal plan is the same")
        .isEqualTo(before);
  }

  @Test
  void aPhaseThatNobodyCanMeetMakesAnotherJourney() {
    Journey two =
        Journey.builder("shop", "Shop")
            .phase(AWARENESS, p -> p.touchpoint("sees", "Sees", t -> {}))
            .phase(PURCHASE, p -> p.touchpoint("pays", "Pays", t -> {}))
            .build();
    Journey three =
        Journey.builder("shop", "Shop")
            .phase(AWARENESS, p -> p.touchpoint("sees", "Sees", t -> {}))
            .phase(CONSIDERATION)
            .phase(PURCHASE, p -> p.touchpoint("pays", "Pays", t -> {}))
            .build();
    JourneyTally tally = ObservationPlan.of(two).newTally();

    assertThatIllegalArgumentException()
        .as("the counts are the same, what is told of them is not")
        .isThrownBy(() -> tally.merge(ObservationPlan.of(three).newTally()))
        .withMessageContaining("these plans or journeys differ");
  }

  @Test
  void aTallyThatWasNeverReadCountsNothing() {
    JourneyTally unread = new JourneyTally();

    assertThatThrownBy(() -> unread.add(PLAN, CUSTOMERS.trail(1)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("plan.newTally()");
    assertThatThrownBy(() -> PLAN.newTally().merge(unread))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(unread::toBytes).isInstanceOf(IllegalStateException.class);
    assertThat(unread).isEqualTo(new JourneyTally()).isNotEqualTo(PLAN.newTally());
  }

  @Test
  void numbersThatMakeNoSenseAreRefusedAndNothingIsCounted() {
    JourneyTally tally = PLAN.newTally();
    long far = CurrentCustomer.MOST_MILLIS;

    assertThatIllegalArgumentException()
        .isThrownBy(() -> tally.add(PLAN, new int[] {0, 10_000}, new long[] {1, 2}, 0, 2))
        .withMessageContaining("not 10000");
    int count = (int) JOURNEY.touchpoints().count();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> tally.add(PLAN, new int[] {count, 0}, new long[] {1, 2}, 0, 2))
        .withMessage("a touchpoint's number is from -2 to " + (count - 1) + ", not " + count);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> tally.add(PLAN, new int[] {0, -3}, new long[] {1, 2}, 0, 2))
        .withMessageContaining("not -3");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> tally.add(PLAN, new int[] {0, 0}, new long[] {2, 1}, 0, 2))
        .withMessageContaining("ascending");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> tally.add(PLAN, new int[] {0, 0}, new long[] {2, far}, 0, 2));
    for (long at : new long[] {far, -far}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> tally.add(PLAN, new int[] {0}, new long[] {at}, 0, 1))
          .withMessageContaining("within 142,000 years before and after 1970");
    }
    assertThatThrownBy(() -> tally.add(PLAN, new int[] {0, 0}, new long[] {2}, 0, 2))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThat(tally).isEqualTo(PLAN.newTally());
    assertThat(tally.add(PLAN, new int[0], new long[0], 0, 0).customers()).isEqualTo(1);
  }

  @Test
  void theSumOfTheLongestTimesIsExactHoweverManyThereAre() {
    long latest = CurrentCustomer.MOST_MILLIS - 1;
    for (int customers : new int[] {1, 255, 256, 257, 1_000}) {
      JourneyTally whole = PLAN.newTally();
      List<JourneyTally> parts = List.of(PLAN.newTally(), PLAN.newTally(), PLAN.newTally());
      Duration total = Duration.ZERO;
      for (int i = 0; i < customers; i++) {
        long[] millis = {i - latest, latest};
        whole.add(PLAN, new int[2], millis, 0, 2);
        parts.get(i % 3).add(PLAN, new int[2], millis, 0, 2);
        total = total.plusMillis(2 * latest - i);
      }
      JourneyTally merged = JourneyTally.fromBytes(parts.get(0).toBytes());
      parts.forEach(part -> assertThat(JourneyTally.fromBytes(part.toBytes())).isEqualTo(part));
      merged.merge(parts.get(1)).merge(parts.get(2));

      assertThat(whole.statistics(PLAN).throughput().total()).isEqualTo(total);
      assertThat(merged.statistics(PLAN).throughput().total()).isEqualTo(total);
      assertThat(merged.toBytes()).isEqualTo(whole.toBytes());
      assertThat(whole.statistics(PLAN).throughput().longest())
          .contains(Duration.ofMillis(2 * latest));
    }
  }

  /** What is said of the memory of a tally, without branches, loops and options. */
  @Test
  void aTallyTakesTheMemoryThatIsSaid() {
    for (int touchpoints : new int[] {8, 24, 100, 500, 1_500}) {
      for (int phases : new int[] {4, 7, 30}) {
        double said =
            8.0 * touchpoints * touchpoints + 200.0 * touchpoints + 1_450.0 * phases * (phases + 3);
        double taken = 8.0 * TallyLayout.size(touchpoints, phases, 1, 0, 0, 1, 0);
        assertThat(taken / said).as("%s, %s", touchpoints, phases).isBetween(0.85, 1.15);
      }
    }
  }

  @Test
  void aTallyOfAnotherSizeThanItsPlanSaysIsRefused() {
    // As from a store in which fingerprint and body were mixed up: same plan, other size.
    ObservationPlan wide = PLAN.withFunnel(FunnelMode.BEST_START, FunnelMode.ANY_ORDER);
    byte[] here = PLAN.newTally().toBytes();
    byte[] there = wide.newTally().toBytes();
    System.arraycopy(here, 4, there, 4, 16);
    JourneyTally forged = JourneyTally.fromBytes(there);
    JourneyTally sound = PLAN.newTally();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> forged.add(PLAN, CUSTOMERS.trail(1)))
        .withMessageContaining("not of the plan's size; it is corrupt");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> forged.statistics(PLAN))
        .withMessageContaining("not of the plan's size");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sound.merge(forged))
        .withMessageContaining("differ in size");
    assertThatIllegalArgumentException().isThrownBy(() -> forged.merge(sound));
    assertThat(sound).isEqualTo(PLAN.newTally());
  }

  @Test
  void eachSizeOfATallyIsThatOfItsPlan() {
    ObservationPlan plan = ObservationPlan.of(shop(phase -> {}).build());
    Instant end = Instant.EPOCH.plus(Duration.ofDays(90));
    ObservationPlan closed = plan.withCutOff(Duration.ofDays(9), end);
    ObservationPlan followed = closed.during(Duration.ofDays(30));
    List<ObservationPlan> others =
        List.of(
            plan.withFunnel(FunnelMode.BEST_START, FunnelMode.ANY_ORDER),
            followed,
            ObservationPlan.of(shop(p -> p.touchpoint("asks", "Asks")).build()),
            ObservationPlan.of(shop(p -> {}).phase(PURCHASE, p -> p.touchpoint("x", "X")).build()),
            ObservationPlan.of(
                shop(p -> {}).loyaltyLoop(CONSIDERATION, AWARENESS, loop -> {}).build()),
            ObservationPlan.of(
                shop(p -> p.choice("way", "Way", way -> ways(way, "phone", "desk"))).build()),
            ObservationPlan.of(
                shop(p -> p.choice("way", "Way", way -> ways(way, "phone", "desk", "post")))
                    .build()));
    for (ObservationPlan one : others) {
      for (ObservationPlan other : others) {
        if (one != other) {
          // As from a store in which fingerprint and body were mixed up.
          byte[] mixed = other.newTally().toBytes();
          System.arraycopy(one.newTally().toBytes(), 4, mixed, 4, 16);
          JourneyTally forged = JourneyTally.fromBytes(mixed);

          assertThatIllegalArgumentException()
              .isThrownBy(() -> forged.statistics(one))
              .withMessageContaining("not of the plan's size");
          assertThatIllegalArgumentException()
              .isThrownBy(() -> one.newTally().merge(forged))
              .withMessageContaining("differ in size");
        }
      }
    }
  }

  private static JourneyBuilder shop(Consumer<PhaseBuilder> more) {
    return Journey.builder("shop", "Shop")
        .phase(AWARENESS, p -> p.touchpoint("sees", "Sees"))
        .phase(
            CONSIDERATION,
            p -> {
              p.touchpoint("looks", "Looks");
              more.accept(p);
            });
  }

  private static void ways(BranchingBuilder way, String... ids) {
    for (String id : ids) {
      way.branch(id, id, branch -> branch.touchpoint("by-" + id, "By " + id));
    }
  }

  @Test
  void aNameThatIsCutOrBrokenStaysText() {
    List<String> names = List.of("x".repeat(199) + "\uD83D\uDE00", "\uDE00y");
    JourneyTally tally = PLAN.newTally();
    for (String name : names) {
      tally.add(PLAN, Trail.of("c", Encounter.of("c", Instant.EPOCH, name)));
    }
    assertThat(tally.statistics(PLAN).unmappedEvents(2))
        .extracting(UnmappedEvent::event)
        .containsExactlyInAnyOrder("x".repeat(199) + "\uFFFD", "\uFFFDy");
  }

  @Test
  void bytesWithoutAJourneyAreRefused() {
    TallyWriter bytes = begun("");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> JourneyTally.fromBytes(bytes.toBytes()))
        .withMessageContaining("the journey's id is empty");
  }

  @Test
  void bytesWhoseCountsOverflowAreRefused() {
    long half = 1L << 51;
    assertThat(JourneyTally.fromBytes(counting(half, half)).customers()).isEqualTo(2 * half);
    for (long[] counts :
        new long[][] {{half, half + 1}, {half + 1, half}, {Long.MAX_VALUE, Long.MAX_VALUE}}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> JourneyTally.fromBytes(counting(counts[0], counts[1])))
          .withMessageContaining("its counts are more than 2^52 together");
    }
  }

  @Test
  void countsThatOverflowTogetherAreNotMerged() {
    JourneyTally tally = JourneyTally.fromBytes(counting(1L << 51, 1L << 50));
    byte[] before = tally.toBytes();

    assertThatThrownBy(() -> tally.merge(JourneyTally.fromBytes(counting(1L << 51, 1))))
        .isInstanceOf(ArithmeticException.class)
        .hasMessage("the tallies of the journey shop count more than 2^52 together");
    assertThat(tally.toBytes()).isEqualTo(before);
  }

  @Test
  void asManyAsAreAllowedAreMerged() {
    JourneyTally tally = JourneyTally.fromBytes(counting(1L << 51, 1L << 50));
    tally.merge(JourneyTally.fromBytes(counting(1L << 49, 1L << 49)));
    assertThat(tally.customers()).isEqualTo(1L << 52);
  }

  @Test
  void bytesWithACountBesideThoseOfTheJourneyAreRefused() {
    TallyLayout layout = TallyLayout.of(1, 1, 1, 0, 0, 0, 0);
    byte[] last = holding(layout.size - 1, 1);
    assertThat(JourneyTally.fromBytes(last).toBytes()).isEqualTo(last);
    for (int place : new int[] {layout.size, layout.size + 1, Integer.MAX_VALUE}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> JourneyTally.fromBytes(holding(place, 1)))
          .withMessageContaining("there is a count that such a journey does not have");
    }
  }

  @Test
  void bytesWithASumThatIsNotInItsOneFormAreRefused() {
    TallyLayout layout = TallyLayout.of(1, 1, 1, 0, 0, 0, 0);
    for (int time = layout.times; time < layout.size; time += TallyLayout.TIME_CELLS) {
      byte[] most = holding(time + TallyLayout.SUM_LOW, TallyLayout.LOW);
      byte[] more = holding(time + TallyLayout.SUM_LOW, TallyLayout.LOW + 1);
      byte[] high = holding(time + TallyLayout.SUM_HIGH, TallyLayout.LOW + 1);

      assertThat(JourneyTally.fromBytes(most).toBytes()).isEqualTo(most);
      assertThat(JourneyTally.fromBytes(high).toBytes()).isEqualTo(high);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> JourneyTally.fromBytes(more))
          .withMessageContaining("the lower part of a sum is 1048576");
    }
  }

  @Test
  void aSegmentHasCustomersIfOnlyYoungOnes() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JourneyTally.fromBytes(inSegment(TallyLayout.SEEN)))
        .withMessageContaining("a segment has no customers");
    for (int place : new int[] {TallyLayout.CUSTOMERS, TallyLayout.TOO_YOUNG}) {
      byte[] bytes = inSegment(place);
      assertThat(JourneyTally.fromBytes(bytes).toBytes()).isEqualTo(bytes);
    }
  }

  private static byte[] inSegment(int place) {
    TallyWriter bytes = begun("shop");
    body(bytes, 1);
    bytes.number(1);
    bytes.text("a");
    body(bytes, place, 1);
    return bytes.toBytes();
  }

  private static byte[] holding(int place, long count) {
    TallyWriter bytes = begun("shop");
    body(bytes, place, count);
    bytes.number(0); // no segments
    return bytes.toBytes();
  }

  /** A tally of so many customers outside all segments, and so many in the segment "a". */
  private static byte[] counting(long outside, long inside) {
    TallyWriter bytes = begun("shop");
    body(bytes, outside);
    bytes.number(1);
    bytes.text("a");
    body(bytes, inside);
    return bytes.toBytes();
  }

  private static TallyWriter begun(String journeyId) {
    TallyWriter bytes = new TallyWriter();
    for (char magic : "KRT\7".toCharArray()) {
      bytes.raw((byte) magic);
    }
    bytes.word(0);
    bytes.word(0);
    bytes.text(journeyId);
    bytes.text("");
    for (int size : new int[] {1, 1, 1, 0, 0, 0, 0}) {
      bytes.number(size);
    }
    return bytes;
  }

  private static void body(TallyWriter bytes, long customers) {
    body(bytes, TallyLayout.CUSTOMERS, customers);
  }

  private static void body(TallyWriter bytes, int place, long count) {
    bytes.number(1); // one count
    bytes.number(place);
    bytes.number(count);
    bytes.number(0); // no variants
    bytes.number(0); // no events outside the map
  }

  @Test
  void bytesThatAreNoTallyAreRefused() {
    byte[] bytes = CUSTOMERS.trails(100).collect(PLAN.tally()).toBytes();
    for (int length = 0; length < bytes.length; length++) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThatIllegalArgumentException().isThrownBy(() -> JourneyTally.fromBytes(cut));
    }
    byte[] longer = Arrays.copyOf(bytes, bytes.length + 1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JourneyTally.fromBytes(longer))
        .withMessageContaining("there are 1 bytes after its end");
    byte[] later = bytes.clone();
    later[3] = 9;
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JourneyTally.fromBytes(later))
        .withMessageContaining("their format is 9, but only format 7 can be read");

    byte[] earlier = bytes.clone();
    earlier[3] = 1;
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JourneyTally.fromBytes(earlier))
        .withMessageContaining("their format is 1, but only format 7 can be read");

    Random random = new Random(1);
    for (int i = 0; i < Extent.of(8_000, 20_000); i++) {
      byte[] forged = bytes.clone();
      for (int n = random.nextInt(3); n >= 0; n--) {
        forged[4 + random.nextInt(forged.length - 4)] = (byte) random.nextInt(256);
      }
      try {
        assertThat(JourneyTally.fromBytes(forged).toBytes())
            .as("what is read is written again as it was")
            .isEqualTo(forged);
      } catch (IllegalArgumentException refused) {
        assertThat(refused).hasMessageStartingWith("these bytes are not a tally: ");
      }
    }
  }
}
