package io.github.klantreis.observation;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyBuilder;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.phase.CanonicalPhase;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** How simulated customers are: with everything at its threshold until something is set. */
final class World {
  private static final Instant CUT_OFF = Instant.parse("2026-01-01T00:00:00Z");
  private static final Duration SILENCE = Duration.ofDays(30);
  private static final long DAY = Duration.ofDays(1).toMillis();
  private static final List<CanonicalPhase> PHASES =
      List.of(
          CanonicalPhase.AWARENESS,
          CanonicalPhase.CONSIDERATION,
          CanonicalPhase.PURCHASE,
          CanonicalPhase.LOYALTY,
          CanonicalPhase.ADVOCACY);
  private static final int CHOOSING = 1;
  private static final int BUYING = 2;

  /** The share of customers who start in the last 20 of 400 days. */
  double recent;

  /** The share of customers who do everything a hundred times. */
  double heavy;

  double dropOff = 0.2;

  /** In the second phase only. */
  double dropOffThere = 0.2;

  double rarelyMet = 0.01;

  /** The second phase's touchpoint only. */
  double metThere = 0.01;

  int names = 20;
  double named = 0.05;

  /** The first name only. */
  double firstNamed = 0.05;

  double skips = 0.05;

  /** From the second phase only. */
  double skipsThere = 0.05;

  /** The share that telephones; the map says 60 %, and that the others come to the desk. */
  double phones = 0.65;

  boolean hasLoop = true;
  double takesLoop = 0.01;
  double feelsBetter = 0.5;
  Period interval = Period.ofDays(20);
  int days = 400;

  Journey journey() {
    JourneyBuilder journey = Journey.builder("world", "World");
    for (int p = 0; p < PHASES.size(); p++) {
      String name = "" + p;
      Emotion emotion = p % 2 == 0 ? Emotion.neutral("so") : Emotion.positive("fine");
      journey.phase(
          PHASES.get(p),
          phase -> {
            phase
                .touchpoint("met-" + name, "Met " + name, t -> t.emotion(emotion))
                .touchpoint("rare-" + name, "Rare " + name, t -> {});
            if (name.equals("" + CHOOSING)) {
              phase.choice(
                  "way",
                  "Way",
                  way ->
                      way.branch("phone", "Phone", b -> b.share(60).touchpoint("phone", "Phones"))
                          .branch("desk", "Desk", b -> b.share(40).touchpoint("desk", "Visits")));
            }
          });
    }
    if (hasLoop) {
      journey.loyaltyLoop(
          CanonicalPhase.LOYALTY, CanonicalPhase.PURCHASE, loop -> loop.interval(interval));
    }
    return journey.build();
  }

  ObservationPlan plan(Journey journey) {
    return ObservationPlan.of(journey).withPurchasesAt("met-2").withCutOff(SILENCE, CUT_OFF);
  }

  Trail customer(int number, Random random) {
    return new Walk(this, "c" + number, random).trail();
  }

  /** One customer. */
  private static final class Walk {
    private final World world;
    private final String customer;
    private final Random random;
    private final int times;
    private final List<Encounter> encounters = new ArrayList<>();
    private long now;

    private Walk(World world, String customer, Random random) {
      this.world = world;
      this.customer = customer;
      this.random = random;
      times = random.nextDouble() < world.heavy ? 100 : 1;
      double days =
          random.nextDouble() < world.recent
              ? 20 * random.nextDouble()
              : world.days * random.nextDouble();
      now = CUT_OFF.toEpochMilli() - (long) (days * DAY) - 1;
    }

    private Trail trail() {
      names();
      int phase = 0;
      while (phase < PHASES.size()) {
        boolean takesLoop = phase == BUYING && random.nextDouble() < world.takesLoop;
        stay(phase, takesLoop);
        boolean isThere = phase == 1;
        double drops = isThere ? world.dropOffThere : world.dropOff;
        if (random.nextDouble() < drops) {
          break;
        }
        double skips = phase >= PHASES.size() - 2 ? 0 : isThere ? world.skipsThere : world.skips;
        phase += random.nextDouble() < skips ? 2 : 1;
        goOn();
      }
      return Trail.of(customer, encounters.stream().filter(e -> !e.at().isAfter(CUT_OFF)).toList());
    }

    private void names() {
      meet("met-0");
      for (int name = 0; name < world.names; name++) {
        if (random.nextDouble() < (name == 0 ? world.firstNamed : world.named)) {
          for (int time = 0; time < times; time++) {
            meet("name-" + name);
          }
        }
      }
    }

    private void stay(int phase, boolean takesLoop) {
      double rarely = phase == 1 ? world.metThere : world.rarelyMet;
      if (random.nextDouble() < rarely) {
        meet("rare-" + phase);
      }
      // Half of the customers are at the map's 0 and half a point above at +1; where it says +1,
      // one in six is at −2 and the others are at +1.
      int feels =
          phase % 2 == 0
              ? (random.nextDouble() < world.feelsBetter ? 1 : 0)
              : random.nextInt(6) == 0 ? -2 : 1;
      for (int time = 0; time < (phase == BUYING ? 1 : times); time++) {
        encounters.add(at("met-" + phase).withExperience(feels));
      }
      if (phase == CHOOSING) {
        boolean phones = random.nextDouble() < world.phones;
        if (!phones) {
          goOn(); // the desk takes longer, so that of recent customers fewer have been there
        }
        meet(phones ? "phone" : "desk");
      }
      if (takesLoop) {
        goOn();
        meet("met-" + BUYING);
      }
    }

    private void goOn() {
      now += 1 + (long) (Math.min(-3 * Math.log(random.nextDouble()), 29.9) * DAY);
    }

    private void meet(String event) {
      encounters.add(at(event));
    }

    private Encounter at(String event) {
      return Encounter.of(customer, Instant.ofEpochMilli(now), event)
          .withPosition(encounters.size());
    }
  }
}
