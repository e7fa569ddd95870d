package io.github.klantreis.observation.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.model.Journey;
import io.github.klantreis.observation.Encounter;
import io.github.klantreis.observation.ObservationPlan;
import io.github.klantreis.observation.Trail;
import io.github.klantreis.phase.CanonicalPhase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Customers of a shop by lot, with encounters that are ignored and others off the map. */
final class RandomLog {
  static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

  static final Journey SHOP =
      Journey.builder("shop", "Shop")
          .persona("anna", "Anna")
          .persona("ben", "Ben")
          .phase(
              CanonicalPhase.AWARENESS,
              p -> p.touchpoint("sees", "Sees").touchpoint("reads", "Reads"))
          .phase(
              CanonicalPhase.PURCHASE,
              p -> p.touchpoint("chooses", "Chooses").touchpoint("pays", "Pays"))
          .phase(
              CanonicalPhase.LOYALTY,
              p ->
                  p.touchpoint("card", "Card").touchpoint("party", "Party", t -> t.concerns("ben")))
          .phase(CanonicalPhase.ADVOCACY, p -> p.touchpoint("reviews", "Reviews"))
          .build();

  static final ObservationPlan PLAN =
      ObservationPlan.of(SHOP)
          .withPurchasesAt("pays")
          .withEvent("alias", "reads")
          .withIgnored("heartbeat")
          .withCutOff(Duration.ofDays(20), START.plus(Duration.ofDays(200)));

  private static final List<String> EVENTS =
      List.of(
          "sees",
          "reads",
          "chooses",
          "pays",
          "card",
          "party",
          "reviews",
          "alias",
          "heartbeat",
          "else");

  private RandomLog() {}

  static List<Trail> trails(long seed, int customers) {
    Random random = new Random(seed);
    List<Trail> trails = new ArrayList<>();
    for (int c = 0; c < customers; c++) {
      String customer = "customer-" + c;
      String persona = List.of("anna", "ben", "", "carl").get(random.nextInt(4));
      List<Encounter> encounters = new ArrayList<>();
      long hours = random.nextInt(24 * 190);
      for (int n = random.nextInt(14); n > 0; n--) {
        String event = EVENTS.get(random.nextInt(EVENTS.size()));
        encounters.add(
            Encounter.of(customer, START.plus(Duration.ofHours(hours)), event)
                .withAttribute("persona", persona)
                .withAttribute("cents", String.valueOf(random.nextInt(10_000))));
        hours += random.nextInt(3) == 0 ? 0 : random.nextInt(24 * 12);
      }
      trails.add(Trail.of(customer, encounters));
    }
    return trails;
  }

  /** Whatever parts the customers are counted in, and in whatever order these merge. */
  static void requireAddsUp(CohortCounting<?> counting, List<Trail> trails, long seed) {
    Random random = new Random(seed);
    CohortTally whole = trails.stream().collect(counting.tally());
    List<CohortTally> parts = new ArrayList<>();
    for (int i = 1 + random.nextInt(5); i > 0; i--) {
      parts.add(counting.newTally());
    }
    for (Trail trail : trails) {
      parts.get(random.nextInt(parts.size())).add(counting, trail);
    }
    CohortTally merged = counting.newTally();
    while (!parts.isEmpty()) {
      merged.merge(CohortTally.fromBytes(parts.remove(random.nextInt(parts.size())).toBytes()));
    }
    assertThat(merged.toBytes()).isEqualTo(whole.toBytes());
    assertThat(merged).isEqualTo(whole).hasSameHashCodeAs(whole);
    assertThat(counting.of(merged)).hasToString(counting.of(whole).toString());
  }
}
