package io.github.klantreis.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.model.Journey;
import io.github.klantreis.observation.Encounter;
import io.github.klantreis.observation.JourneyStatistics;
import io.github.klantreis.observation.ObservationPlan;
import io.github.klantreis.observation.Trail;
import io.github.klantreis.phase.CanonicalPhase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Beside each share of what happened stands one of the customers it happened to. */
final class SharesByCustomerTest {
  /** Shares of encounters, moves and purchases, with the share of customers beside each. */
  private static final Map<String, String> OF_EVENTS =
      Map.of(
          "/conformance/modelledMoves", "/conformance/customersByModelledMoves",
          "/loyaltyLoops/shareOfPurchases", "/loyaltyLoops/customersByLoyaltyLoop",
          "/loyaltyLoops/shareOfRepeatPurchases", "/loyaltyLoops/customersByLoyaltyLoop",
          "/unmappedEvents/encounters", "/unmappedEvents/customers");

  private static final Journey SHOP =
      Journey.builder("shop", "Shop")
          .phase(CanonicalPhase.AWARENESS, p -> p.touchpoint("sees", "Sees"))
          .phase(
              CanonicalPhase.PURCHASE,
              p ->
                  p.touchpoint("chooses", "Chooses")
                      .choice(
                          "how",
                          "How?",
                          c ->
                              c.branch("card", "Card", b -> b.touchpoint("pays", "Pays"))
                                  .branch("bill", "Bill", b -> b.touchpoint("bills", "Bills"))))
          .phase(CanonicalPhase.LOYALTY, p -> p.touchpoint("club", "Club"))
          .loyaltyLoop(CanonicalPhase.LOYALTY, CanonicalPhase.PURCHASE)
          .build();

  private static JourneyStatistics statistics() {
    Random random = new Random(5);
    List<String> events = List.of("sees", "chooses", "pays", "bills", "club", "else");
    List<Trail> trails = new ArrayList<>();
    for (int c = 0; c < 60; c++) {
      List<Encounter> met = new ArrayList<>();
      for (int n = 0; n < 20; n++) {
        met.add(
            Encounter.of(
                "c" + c,
                Instant.EPOCH.plus(Duration.ofHours(20L * c + n)),
                events.get(random.nextInt(events.size()))));
      }
      trails.add(Trail.of("c" + c, met));
    }
    ObservationPlan plan =
        ObservationPlan.of(SHOP)
            .withWindow(Duration.ofDays(2))
            .withCutOff(Duration.ofHours(40), Instant.EPOCH.plus(Duration.ofHours(1_300)));
    return trails.stream().collect(plan.statistics());
  }

  @Test
  void eachShareInTheJsonIsOfCustomersOrHasOneBesideIt() {
    JourneyStatistics statistics = statistics();
    JsonNode json = new JsonMapper().readTree(JourneyJson.write(statistics)).get("all");
    Set<String> ofMoreThanCustomers = new TreeSet<>();
    Set<String> shares = new TreeSet<>();
    shares("", json, statistics.customers(), shares, ofMoreThanCustomers);

    assertThat(shares).containsAll(OF_EVENTS.keySet()).containsAll(OF_EVENTS.values());
    assertThat(shares).hasSizeGreaterThan(20);
    assertThat(OF_EVENTS.keySet()).containsAll(ofMoreThanCustomers);
    assertThat(ofMoreThanCustomers).doesNotContainAnyElementsOf(OF_EVENTS.values());
  }

  private static void shares(
      String path, JsonNode node, long customers, Set<String> shares, Set<String> ofMore) {
    if (node.isArray()) {
      node.forEach(each -> shares(path, each, customers, shares, ofMore));
    } else if (node.has("part") && node.has("whole")) {
      shares.add(path);
      if (node.get("whole").asLong() > customers) {
        ofMore.add(path);
      }
    } else {
      node.properties()
          .forEach(
              field ->
                  shares(path + "/" + field.getKey(), field.getValue(), customers, shares, ofMore));
    }
  }

  /** In the text, too: who moved, who took the loop, who met what is off the map. */
  @Test
  void eachShareInTheTextHasOneOfCustomersBesideIt() {
    JourneyStatistics statistics = statistics();
    String text = statistics.toText(Locale.ENGLISH);
    String moved = statistics.conformance().customersByModelledMoves().percent(1);
    String took = statistics.loyaltyLoops().customersByLoyaltyLoop().percent(1);
    String off = statistics.unmappedEvents(1).get(0).customers().percent(1);

    assertThat(text.lines().filter(line -> line.contains("of the moves between phases")))
        .singleElement()
        .asString()
        .contains("; " + moved + "% of the customers who made any (");
    assertThat(text)
        .contains(
            "  " + took + "% of the customers who bought long enough ago did so again this way");
    assertThat(text.lines().filter(line -> line.startsWith("  else ")))
        .singleElement()
        .asString()
        .endsWith(off + "%");
  }
}
