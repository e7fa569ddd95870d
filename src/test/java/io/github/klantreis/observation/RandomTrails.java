package io.github.klantreis.observation;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.RandomJourneys;
import io.github.klantreis.model.Touchpoint;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Plans and trails drawn by lot, with all that is difficult: many encounters at the same instant,
 * windows that end on an encounter, events outside the map and to be ignored, rules, experiences,
 * segments, customers without encounters. The same lots give the same.
 */
final class RandomTrails {
  private static final Instant BEGIN = Instant.parse("2026-03-01T00:00:00Z");

  private RandomTrails() {}

  /** A plan with any settings for any journey, also one without touchpoints. */
  static ObservationPlan plan(Random random) {
    Journey journey = RandomJourneys.seeded(random.nextLong()).ofSize(random.nextInt(12)).next();
    return plan(journey, random);
  }

  static ObservationPlan plan(Journey journey, Random random) {
    List<String> ids = journey.touchpoints().map(Touchpoint::id).toList();
    FunnelMode[] modes = FunnelMode.values();
    ObservationPlan plan =
        ObservationPlan.of(journey)
            .withFunnel(
                modes[random.nextInt(modes.length)],
                random.nextBoolean() ? modes : new FunnelMode[0])
            .withIgnored("heartbeat")
            .withIgnored("robots", encounter -> encounter.event().startsWith("bot"));
    if (random.nextBoolean()) {
      plan = plan.withWindow(Duration.ofMinutes(random.nextInt(200)));
    }
    if (random.nextBoolean()) {
      plan =
          plan.withCutOff(
              Duration.ofMinutes(1 + random.nextInt(300)), BEGIN.plus(Duration.ofMinutes(400)));
    }
    if (random.nextBoolean()) {
      plan = plan.withSegmentsBy("channel");
    }
    if (!ids.isEmpty()) {
      plan = plan.withEvent("alias", any(ids, random));
      plan = plan.withRule("long", e -> e.event().endsWith("-long"), any(ids, random));
      if (random.nextBoolean()) {
        plan = plan.withPurchasesAt(any(ids, random), any(ids, random));
      }
    }
    return plan;
  }

  static List<Trail> trails(ObservationPlan plan, Random random, int count) {
    return trails(plan, random, count, 24);
  }

  /** Trails of up to so many encounters. */
  static List<Trail> trails(ObservationPlan plan, Random random, int count, int longest) {
    List<Trail> trails = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      trails.add(trail(plan, random, "customer-" + i, longest));
    }
    return trails;
  }

  private static Trail trail(ObservationPlan plan, Random random, String customer, int longest) {
    String[] ids = plan.outline().touchpointIds;
    List<Encounter> encounters = new ArrayList<>();
    boolean straight = random.nextBoolean();
    int place = 0;
    long minute = 0;
    for (int n = random.nextInt(longest + 1); n > 0; n--) {
      String event;
      if (ids.length == 0 || random.nextInt(8) == 0) {
        event = any(List.of("heartbeat", "bot-7", "alias", "x-long", "else", "other"), random);
      } else if (straight) {
        event = ids[Math.min(place, ids.length - 1)];
        place += random.nextInt(3);
      } else {
        event = ids[random.nextInt(ids.length)];
      }
      minute += random.nextInt(3) > 0 ? 0 : random.nextInt(60);
      Encounter encounter = Encounter.of(customer, BEGIN.plus(Duration.ofMinutes(minute)), event);
      if (random.nextInt(4) == 0) {
        encounter = encounter.withExperience(random.nextInt(5) - 2);
      }
      if (random.nextInt(10) == 0) {
        List<String> channels = new ArrayList<>(List.of("web", "shop", ""));
        channels.addAll(List.of(plan.outline().personas.ids));
        encounter = encounter.withAttribute("channel", any(channels, random));
      }
      encounters.add(encounter);
    }
    return Trail.of(customer, encounters);
  }

  private static String any(List<String> choices, Random random) {
    return choices.get(random.nextInt(choices.size()));
  }
}
