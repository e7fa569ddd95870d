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
import io.github.klantreis.term.People;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class DropOffTraitsTest {
  private static final DropOffCounting COUNTING = DropOffCounting.of(SHOP, PLAN);

  /** The definition for one touchpoint, customer by customer. */
  @Test
  void countsThoseOfThePhaseByWhetherTheyMetItAndBought() {
    Instant stopped = PLAN.stoppedBefore().orElseThrow();
    for (int seed = 0; seed < 10; seed++) {
      List<Trail> trails = RandomLog.trails(seed, 800);
      long[] n = new long[6];
      for (Trail trail : trails) {
        List<Encounter> seen =
            trail.encounters().stream().filter(e -> !e.event().equals("heartbeat")).toList();
        List<Encounter> before = seen.stream().takeWhile(e -> !e.event().equals("pays")).toList();
        boolean bought = before.size() < seen.size();
        List<Encounter> stay =
            before.stream()
                .filter(e -> !e.event().equals("else"))
                .dropWhile(e -> !isAwareness(e))
                .takeWhile(DropOffTraitsTest::isAwareness)
                .toList();
        if (stay.isEmpty() || !stay.get(stay.size() - 1).at().isBefore(stopped)) {
          continue;
        }
        boolean hasStopped = seen.get(seen.size() - 1).at().isBefore(stopped);
        boolean met = stay.stream().anyMatch(e -> e.event().equals("sees"));
        n[(met ? 0 : 3) + (bought ? 0 : hasStopped ? 1 : 2)]++;
      }
      DropOffTrait sees = trails.stream().collect(COUNTING.counted()).all().get(0);
      assertThat(sees.touchpointId()).isEqualTo("sees");
      assertThat(sees.boughtIfMet()).isEqualTo(Share.of(n[0], n[0] + n[1] + n[2]));
      assertThat(sees.openIfMet()).isEqualTo(n[2]);
      assertThat(sees.boughtIfNot()).isEqualTo(Share.of(n[3], n[3] + n[4] + n[5]));
      assertThat(sees.openIfNot()).isEqualTo(n[5]);
      assertThat(sees.odds())
          .isEqualTo((n[0] + 0.5) * (n[4] + 0.5) / ((n[1] + 0.5) * (n[3] + 0.5)));
      assertThat(sees)
          .isEqualTo(
              new DropOffTrait(
                  "sees",
                  sees.name(),
                  sees.boughtIfMet(),
                  sees.openIfMet(),
                  sees.boughtIfNot(),
                  sees.openIfNot(),
                  sees.odds(),
                  sees.probability(),
                  sees.isFound()));
    }
  }

  private static boolean isAwareness(Encounter encounter) {
    return List.of("sees", "reads", "alias").contains(encounter.event());
  }

  @Test
  void talliesAddUpHoweverCustomersAreDivided() {
    for (int seed = 0; seed < 20; seed++) {
      RandomLog.requireAddsUp(COUNTING, RandomLog.trails(seed, 60), seed);
    }
  }

  @Test
  void findsWhatMakesADifferenceOnly() {
    DropOffTraits none = world(0.4, 1).stream().collect(COUNTING.counted());
    assertThat(none.found()).isEmpty();
    assertThat(none.toText(Locale.ENGLISH))
        .startsWith("Of no touchpoint is it shown")
        .endsWith(" (tested: " + none.all().size() + ").\n");
    DropOffTraits some = world(0.8, 1).stream().collect(COUNTING.counted());
    assertThat(some.found()).extracting(DropOffTrait::name).containsExactly("Reads");
    assertThat(some.found().get(0).isFound()).isTrue();
    assertThat(some.found().get(0).probability()).isLessThan(0.001);
    assertThat(some.toText(Locale.ENGLISH)).startsWith("Of the customers who met \"Reads\", ");
    assertThat(some.toText(Locale.forLanguageTag("nl")))
        .startsWith("Van de klanten die \"Reads\" tegenkwamen, kocht ");
  }

  /** Who buys is known at once, who does not only later: leaving out the latter is no way out. */
  @Test
  void whoeverMayStillBuyIsNeitherABuyerNorNot() {
    DropOffTraits some = withOpen(40, "sees", "reads");
    DropOffTrait reads = some.found().get(0);
    assertThat(reads.boughtIfMet()).isEqualTo(Share.of(415, 560));
    assertThat(reads.openIfMet()).isEqualTo(40);
    assertThat(reads.openIfNot()).isZero();
    assertThat(some.toText(Locale.ENGLISH))
        .startsWith(
            "Of the customers who met \"Reads\", 74.1 to 81.3% (415 of 560; 40 may still be on their"
                + " way) bought; of others in that phase 40.0% (192 of 480).");
    assertThat(some.toText(Locale.forLanguageTag("nl")))
        .startsWith(
            "Van de klanten die \"Reads\" tegenkwamen, kocht 74,1 tot 81,3% (415 van 560; 40 kunnen nog"
                + " onderweg zijn); van de anderen in die fase 40,0% (192 van 480).");
  }

  /** Returns what is found where others are still on their way, after their first phase. */
  private static DropOffTraits withOpen(int customers, String... met) {
    List<Trail> trails = new ArrayList<>(world(0.8, 1));
    Instant late = RandomLog.START.plus(Duration.ofDays(195));
    for (int i = 0; i < customers; i++) {
      String open = "open-" + i;
      List<Encounter> encounters = new ArrayList<>(trail(open, met).encounters());
      encounters.add(Encounter.of(open, late, "chooses"));
      trails.add(Trail.of(open, encounters));
    }
    return trails.stream().collect(COUNTING.counted());
  }

  /** Who is refused does not buy: so the map has it, and that is no trait of who drops off. */
  @Test
  void whoComesToABranchThatEndsTheJourneyDoesNotDropOff() {
    Journey loan =
        Journey.builder("loan", "A loan")
            .phase(
                CanonicalPhase.CONSIDERATION,
                p ->
                    p.touchpoint("asks", "Asks")
                        .choice(
                            "answer",
                            "Answer?",
                            c ->
                                c.branch("yes", "Yes", b -> b.touchpoint("granted", "Granted"))
                                    .branch(
                                        "no",
                                        "No",
                                        b -> b.endsJourney().touchpoint("refused", "Refused"))))
            .phase(CanonicalPhase.PURCHASE, p -> p.touchpoint("signs", "Signs"))
            .build();
    List<String[]> ways =
        List.of(
            new String[] {"asks", "granted", "signs"},
            new String[] {"asks", "granted"},
            new String[] {"asks", "refused"},
            new String[] {"asks"},
            new String[] {"asks", "signs"});
    ObservationPlan plan =
        ObservationPlan.of(loan)
            .withPurchasesAt("signs")
            .withCutOff(Duration.ofDays(10), RandomLog.START.plus(Duration.ofDays(200)));
    DropOffTraits traits =
        IntStream.range(0, 500)
            .mapToObj(i -> trail("c" + i, ways.get(i % ways.size())))
            .collect(DropOffCounting.of(loan, plan).counted());
    assertThat(traits.all()).extracting(DropOffTrait::touchpointId).containsExactly("granted");
    assertThat(traits.all().get(0).boughtIfMet()).isEqualTo(Share.of(100, 200));
    assertThat(traits.all().get(0).boughtIfNot()).isEqualTo(Share.of(100, 200));
    assertThat(traits.found()).isEmpty();
  }

  /** Returns a trail with an encounter each second. */
  private static Trail trail(String customer, String... events) {
    return Trail.of(
        customer,
        IntStream.range(0, events.length)
            .mapToObj(i -> Encounter.of(customer, RandomLog.START.plusSeconds(i), events[i]))
            .toList());
  }

  /** As many as make up for the difference may still buy: then there is none that is certain. */
  @Test
  void whoeverMayStillBuyMayMakeUpForADifference() {
    DropOffTraits some = withOpen(1_000, "sees");
    assertThat(some.found()).isEmpty();
    assertThat(some.all()).extracting(DropOffTrait::probability).contains(1.0);
  }

  /** Else a handful of customers would read as if nothing made a difference. */
  @Test
  void saysWhereNothingCouldBeTested() {
    DropOffTraits few = world(0.8, 1).stream().limit(20).collect(COUNTING.counted());
    assertThat(few.all()).isEmpty();
    assertThat(few.toText(Locale.ENGLISH))
        .isEqualTo(
            "No touchpoint could be tested: that takes 30 customers who met it and 30 who were in"
                + " its phase and did not.\n");
    assertThat(few.toText(Locale.forLanguageTag("nl")))
        .isEqualTo(
            "Geen enkel contactmoment was te toetsen: daarvoor zijn 30 klanten nodig die het"
                + " tegenkwamen, en 30 die in die fase waren en het niet tegenkwamen.\n");
  }

  /** Also where the touchpoints of a purchase are set: patients do not buy. */
  @Test
  void whoeverDoesNotBuyReachesWhatCounts() {
    Journey clinic = SHOP.toBuilder().people(People.PATIENTS).build();
    ObservationPlan plan =
        ObservationPlan.of(clinic)
            .withPurchasesAt("chooses", "pays")
            .withCutOff(Duration.ofDays(20), RandomLog.START.plus(Duration.ofDays(200)));
    DropOffTraits some = world(0.8, 1).stream().collect(DropOffCounting.of(clinic, plan).counted());
    assertThat(some.toText(Locale.ENGLISH))
        .startsWith("Of the patients who met \"Reads\", ")
        .contains(
            "79.8% (415 of 520) reached \"Chooses\" or \"Pays\"; of others in that phase 40.0% (192 of 480)");
    assertThat(some.toText(Locale.forLanguageTag("nl")))
        .startsWith("Van de patiënten die \"Reads\" tegenkwamen, bereikte ")
        .doesNotContain("kocht");
  }

  /** Half of the customers read; of these a share buys, of the others 40 %. */
  private static List<Trail> world(double share, long seed) {
    Random random = new Random(seed);
    List<Trail> trails = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      String customer = "customer-" + i;
      boolean reads = random.nextBoolean();
      List<Encounter> encounters = new ArrayList<>();
      encounters.add(Encounter.of(customer, RandomLog.START, "sees"));
      if (reads) {
        encounters.add(Encounter.of(customer, RandomLog.START.plusSeconds(1), "reads"));
      }
      if (random.nextDouble() < (reads ? share : 0.4)) {
        encounters.add(Encounter.of(customer, RandomLog.START.plusSeconds(2), "pays"));
      }
      trails.add(Trail.of(customer, encounters));
    }
    return trails;
  }

  @Test
  void anEndOfTheLogIsNeeded() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> DropOffCounting.of(SHOP, ObservationPlan.of(SHOP).withPurchasesAt("pays")))
        .withMessageContaining("withCutOff");
  }
}
