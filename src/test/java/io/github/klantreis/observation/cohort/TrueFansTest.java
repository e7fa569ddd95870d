package io.github.klantreis.observation.cohort;

import static io.github.klantreis.observation.cohort.RandomLog.PLAN;
import static io.github.klantreis.observation.cohort.RandomLog.SHOP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.klantreis.model.Journey;
import io.github.klantreis.observation.Encounter;
import io.github.klantreis.observation.ObservationPlan;
import io.github.klantreis.observation.Share;
import io.github.klantreis.observation.Trail;
import io.github.klantreis.phase.CanonicalPhase;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class TrueFansTest {
  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  private static final FanCounting COUNTING =
      FanCounting.of(SHOP, PLAN).withPersonasBy("persona").withValues(TrueFansTest::cents);

  private static long cents(Encounter encounter) {
    return Long.parseLong(encounter.attribute("cents").orElse("100"));
  }

  /** The definition, customer by customer. */
  @Test
  void fansBoughtTwiceAndThenMetTheShareOfWhatConcernsThem() {
    for (int seed = 0; seed < 40; seed++) {
      List<Trail> trails = RandomLog.trails(seed, 150);
      int least = seed % 4;
      FanCounting counting = least == 2 ? COUNTING : COUNTING.withLeastPurchases(least);
      for (double share : new double[] {0.3, 0.5, 2.0 / 3, 1}) {
        long fans = 0;
        long buyers = 0;
        long purchases = 0;
        long fansPurchases = 0;
        long value = 0;
        long fansValue = 0;
        for (Trail trail : trails) {
          List<String> events = trail.encounters().stream().map(Encounter::event).toList();
          long bought = events.stream().filter("pays"::equals).count();
          long worth =
              trail.encounters().stream()
                  .filter(each -> each.event().equals("pays"))
                  .mapToLong(TrueFansTest::cents)
                  .sum();
          boolean isBen =
              trail.size() > 0
                  && trail.encounters().get(0).attribute("persona").equals(Optional.of("ben"));
          List<String> concerned =
              isBen ? List.of("card", "party", "reviews") : List.of("card", "reviews");
          List<String> later =
              least == 0 ? events : events.subList(events.indexOf("pays") + 1, events.size());
          boolean isOnTheMap =
              trail.encounters().stream().anyMatch(e -> PLAN.touchpointOf(e).isPresent());
          long met = concerned.stream().filter(later::contains).count();
          boolean isFan = bought >= least && (double) met / concerned.size() >= share;
          fans += isFan ? 1 : 0;
          buyers += (least == 0 ? isOnTheMap : bought > 0) ? 1 : 0;
          purchases += bought;
          fansPurchases += isFan ? bought : 0;
          value += worth;
          fansValue += isFan ? worth : 0;
        }
        TrueFans counted = trails.stream().collect(counting.counted()).withShare(share);
        assertThat(counted.leastPurchases()).isEqualTo(least);
        assertThat(counted.fans()).hasValue(fans);
        assertThat(counted.shareOfCustomers()).isEqualTo(Share.of(fans, buyers));
        assertThat(counted.isOfBuyers()).isEqualTo(least > 0);
        assertThat(counted.shareOfPurchases()).isEqualTo(Share.of(fansPurchases, purchases));
        assertThat(counted.shareOfValue()).isEqualTo(Share.of(fansValue, value));
      }
    }
  }

  @Test
  void talliesAddUpHoweverCustomersAreDivided() {
    for (int seed = 0; seed < 20; seed++) {
      RandomLog.requireAddsUp(COUNTING, RandomLog.trails(seed, 60), seed);
    }
  }

  @Test
  void saysHowManyThereAreAndWhatTheyBuy() {
    TrueFans fans =
        List.of(
                trail("a", "pays", "card", "pays", "reviews"),
                trail("b", "pays", "card", "pays"),
                trail("c", "card", "reviews", "pays"),
                trail("d", "sees"))
            .stream()
            .collect(COUNTING.counted())
            .withAim(10);
    assertThat(fans.fans()).hasValue(1);
    assertThat(fans.aim()).isEqualTo(10);
    assertThat(fans.candidates()).isEqualTo(2);
    assertThat(fans.notJudged()).isZero();
    assertThat(fans.toText(Locale.ENGLISH))
        .isEqualTo(
            """
            True fans so far: 1, where the aim is 10. True fans are customers who bought at least \
            twice and met all touchpoints of loyalty and advocacy that concern them after their \
            first purchase.
            That is 33.3% of the customers who bought (1 of 3), with 40.0% of the purchases (2 of 5) \
            and 40.0% of their value.
            """);
    assertThat(fans.withShare(0.5).toText(DUTCH))
        .isEqualTo(
            """
            Echte fans tot nu toe: 2, bij een doel van 10. Echte fans zijn klanten die minstens \
            twee keer kochten en na hun eerste aankoop minstens 50% van de contactmomenten van \
            loyaliteit en ambassadeurschap tegenkwamen die voor hen bedoeld zijn.
            Dat is 66,7% van de klanten die kochten (2 van 3), met 80,0% van de aankopen (4 van 5) \
            en 80,0% van de waarde daarvan.
            """);
  }

  @Test
  void whereNothingIsBoughtTwiceLessCanBeAskedFor() {
    List<Trail> trails =
        List.of(trail("a", "pays", "card", "reviews"), trail("b", "card", "reviews"));
    TrueFans twice = trails.stream().collect(COUNTING.counted());
    assertThat(twice.fans()).hasValue(0);
    assertThat(twice.toText(Locale.ENGLISH))
        .isEqualTo(
            """
            True fans so far: 0, where the aim is 100. True fans are customers who bought at least \
            twice and met all touchpoints of loyalty and advocacy that concern them after their \
            first purchase.
            No customers bought at least twice, so nobody can be one. Where that is not to be \
            expected, fewer purchases can be asked for, or none.
            """);
    assertThat(twice.toText(DUTCH))
        .endsWith(
            """
            Er zijn geen klanten die minstens twee keer kochten, dus niemand kan het zijn. Waar dat \
            niet te verwachten is, kunnen minder aankopen gevraagd worden, of geen.
            """);
    TrueFans once = trails.stream().collect(COUNTING.withLeastPurchases(1).counted());
    assertThat(once.fans()).hasValue(1);
    assertThat(once.toText(Locale.ENGLISH)).contains("who bought at least once and met all");
    assertThat(trails.stream().collect(COUNTING.withLeastPurchases(3).counted()).toText(DUTCH))
        .contains("die minstens 3 keer kochten");
    TrueFans following = trails.stream().collect(COUNTING.withLeastPurchases(0).counted());
    assertThat(following.fans()).hasValue(2);
    assertThat(following.toText(Locale.ENGLISH))
        .isEqualTo(
            """
            True fans so far: 2, where the aim is 100. True fans are customers who met all \
            touchpoints of loyalty and advocacy that concern them.
            That is 100.0% of the customers who were on the map (2 of 2).
            """);
    assertThat(following.toText(DUTCH))
        .contains("Dat is 100,0% van de klanten die op de kaart waren (2 van 2).");
    assertThatIllegalArgumentException().isThrownBy(() -> COUNTING.withLeastPurchases(-1));
  }

  /** Whom a branch concerns counts for its touchpoints. */
  @Test
  void aBranchForSomePersonasConcernsNobodyElse() {
    Journey club =
        Journey.builder("club", "Club")
            .persona("anna", "Anna")
            .persona("ben", "Ben")
            .phase(CanonicalPhase.PURCHASE, p -> p.touchpoint("pays", "Pays"))
            .phase(
                CanonicalPhase.LOYALTY,
                p ->
                    p.touchpoint("card", "Card")
                        .choice(
                            "more",
                            "More?",
                            c ->
                                c.branch(
                                        "gold",
                                        "Gold",
                                        b -> b.concerns("ben").touchpoint("party", "Party"))
                                    .branch("none", "None")))
            .build();
    TrueFans fans =
        Stream.of(trail("a", "pays", "pays", "card"))
            .collect(FanCounting.of(club, ObservationPlan.of(club)).counted());
    assertThat(fans.fans()).hasValue(1);
  }

  private static final Journey LIBRARY =
      Journey.builder("library", "Library")
          .persona("anna", "Anna")
          .persona("ben", "Ben")
          .phase(CanonicalPhase.PURCHASE, p -> p.touchpoint("joins", "Joins"))
          .phase(
              CanonicalPhase.LOYALTY,
              p ->
                  p.choice(
                          "stays",
                          "Stays?",
                          c ->
                              c.branch(
                                      "leaves",
                                      "Leaves",
                                      b -> b.endsJourney().touchpoint("leaves", "Leaves"))
                                  .branch(
                                      "borrows",
                                      "Borrows",
                                      b ->
                                          b.touchpoint("borrows", "Borrows")
                                              .touchpoint("returns", "Returns"))
                                  .branch("visits", "Visits", b -> b.touchpoint("visits", "Visits"))
                                  .branch(
                                      "listens",
                                      "Listens",
                                      b -> b.concerns("ben").touchpoint("listens", "Listens")))
                      .choice(
                          "party",
                          "Party?",
                          c ->
                              c.branch("comes", "Comes", b -> b.touchpoint("comes", "Comes"))
                                  .branch("not", "Not")))
          .phase(CanonicalPhase.ADVOCACY, p -> p.touchpoint("tells", "Tells"))
          .build();

  /** Nobody meets all branches of a choice, and who leaves is no fan for it. */
  @Test
  void ofAChoiceOneBranchCounts() {
    FanCounting counting =
        FanCounting.of(LIBRARY, ObservationPlan.of(LIBRARY))
            .withLeastPurchases(1)
            .withPersonasBy("persona");
    assertThat(fans(counting, 1, "anna", "joins", "borrows", "returns", "tells")).isEqualTo(1);
    assertThat(fans(counting, 1, "anna", "joins", "visits", "tells")).isEqualTo(1);
    assertThat(fans(counting, 1, "anna", "joins", "borrows", "tells")).isZero();
    assertThat(fans(counting, 0.6, "anna", "joins", "borrows", "tells")).isEqualTo(1);
    assertThat(fans(counting, 0.7, "anna", "joins", "borrows", "tells")).isZero();
    assertThat(fans(counting, 1, "anna", "joins", "borrows", "visits", "tells")).isEqualTo(1);
    assertThat(fans(counting, 1, "anna", "joins", "leaves", "tells")).isZero();
    assertThat(fans(counting, 0.5, "anna", "joins", "leaves", "comes")).isZero();
    assertThat(fans(counting, 0.5, "anna", "joins", "tells")).isEqualTo(1);
    assertThat(fans(counting, 1, "anna", "joins", "listens", "tells")).isZero();
    assertThat(fans(counting, 1, "ben", "joins", "listens", "tells")).isEqualTo(1);
    assertThat(fans(counting, 1, "nobody", "joins", "visits", "tells")).isEqualTo(1);
    assertThat(fans(counting, 1, "nobody", "joins", "listens", "tells")).isZero();
  }

  @Test
  void whatCountsOfAChoiceIsSaid() {
    TrueFans fans =
        Stream.of(trail("a", "joins", "joins", "visits", "tells"))
            .collect(FanCounting.of(LIBRARY, ObservationPlan.of(LIBRARY)).counted());
    assertThat(fans.toText(Locale.ENGLISH))
        .contains(
            "Of a choice one branch counts, the one of which most was met; a branch with which the"
                + " journey ends does not count, nor does a choice that can be passed by.\n");
    assertThat(fans.toText(DUTCH)).contains("Van een keuze telt één tak,");
    assertThat(
            Stream.<Trail>of().collect(FanCounting.of(SHOP, PLAN).counted()).toText(Locale.ENGLISH))
        .doesNotContain("choice");
  }

  @Test
  void talliesOfChoicesAddUp() {
    FanCounting counting =
        FanCounting.of(LIBRARY, ObservationPlan.of(LIBRARY)).withLeastPurchases(1);
    CohortTally one = counting.newTally().add(counting, trail("a", "joins", "visits", "tells"));
    CohortTally other =
        counting.newTally().add(counting, trail("b", "joins", "borrows", "returns", "tells"));
    CohortTally both = CohortTally.fromBytes(one.toBytes()).merge(other);
    assertThat(counting.of(both).fans()).hasValue(2);
  }

  private static long fans(FanCounting counting, double share, String persona, String... events) {
    Instant start = RandomLog.START;
    List<Encounter> encounters =
        IntStream.range(0, events.length)
            .mapToObj(
                i ->
                    Encounter.of("c", start.plusSeconds(i), events[i])
                        .withAttribute("persona", persona))
            .toList();
    TrueFans fans = Stream.of(Trail.of("c", encounters)).collect(counting.counted());
    return fans.withShare(share).fans().orElseThrow();
  }

  @Test
  void withoutSuchTouchpointsThereIsNoNumber() {
    Journey kiosk =
        Journey.builder("kiosk", "Kiosk")
            .phase(CanonicalPhase.PURCHASE, p -> p.touchpoint("pays", "Pays"))
            .build();
    FanCounting counting = FanCounting.of(kiosk, ObservationPlan.of(kiosk));
    TrueFans fans = counting.of(counting.newTally().add(counting, trail("a", "pays", "pays")));
    assertThat(fans.fans()).isEmpty();
    assertThat(fans.shareOfCustomers().value()).isEmpty();
    assertThat(fans.notJudged()).isEqualTo(1);
    assertThat(fans.toText(Locale.ENGLISH)).contains("cannot be counted");
    assertThat(fans.toText(DUTCH)).contains("niet te tellen");
  }

  @Test
  void whatDoesNotBelongTogetherIsRefused() {
    FanCounting without = FanCounting.of(SHOP, PLAN);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> without.newTally().merge(COUNTING.newTally()))
        .withMessageContaining("do not belong together");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> without.of(COUNTING.newTally()))
        .withMessageContaining("do not belong together");
    byte[] bytes = without.newTally().toBytes();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CohortTally.fromBytes(Arrays.copyOf(bytes, bytes.length - 1)));
    bytes[3]++;
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CohortTally.fromBytes(bytes))
        .withMessageContaining("another version");
    CohortTally tally = without.withValues(each -> -1).newTally();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> tally.add(without.withValues(each -> -1), trail("a", "pays")))
        .withMessageContaining("customer 'a'");
    assertThatIllegalArgumentException().isThrownBy(() -> without.withPersonasBy(" "));
    TrueFans fans = without.of(without.newTally());
    assertThatIllegalArgumentException().isThrownBy(() -> fans.withShare(0));
    assertThatIllegalArgumentException().isThrownBy(() -> fans.withAim(0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FanCounting.of(SHOP, PLAN.during(Duration.ofDays(30))));
  }

  private static Trail trail(String customer, String... events) {
    Instant start = RandomLog.START;
    return Trail.of(
        customer,
        IntStream.range(0, events.length)
            .mapToObj(i -> Encounter.of(customer, start.plusSeconds(i), events[i]))
            .toList());
  }
}
