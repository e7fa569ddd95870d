package acme.engines;

import static io.github.klantreis.phase.CanonicalPhase.*;

import io.github.klantreis.model.Journey;
import io.github.klantreis.observation.Encounter;
import io.github.klantreis.observation.JourneyTally;
import io.github.klantreis.observation.ObservationPlan;
import io.github.klantreis.observation.Trail;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.LoyalistKind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** What every engine is given, and what one machine makes of it. */
final class Given {
  private static final String[] EVENTS = {
    "sees-ad", "compares", "pays", "arrives", "uses", "is-thanked", "tells-friends", "elsewhere"
  };

  private Given() {}

  static Journey journey() {
    return Journey.builder("kettle", "Buying a kettle")
        .phase(
            AWARENESS,
            p -> p.touchpoint("sees-ad", "Sees an advertisement", t -> t.channel(Channel.WEBSITE)))
        .phase(
            CONSIDERATION,
            p -> p.touchpoint("compares", "Compares kettles", t -> t.channel(Channel.WEBSITE)))
        .phase(PURCHASE, p -> p.touchpoint("pays", "Pays", t -> t.channel(Channel.STORE)))
        .phase(
            DELIVERY, p -> p.touchpoint("arrives", "Gets it home", t -> t.channel(Channel.STORE)))
        .phase(
            USAGE,
            p ->
                p.touchpoint(
                    "uses",
                    "Makes tea",
                    t -> t.channel(Channel.STORE).emotion(Emotion.positive("at ease"))))
        .phase(
            LOYALTY, p -> p.touchpoint("is-thanked", "Is thanked", t -> t.channel(Channel.EMAIL)))
        .phase(
            ADVOCACY,
            p ->
                p.touchpoint(
                    "tells-friends", "Tells friends", t -> t.channel(Channel.WORD_OF_MOUTH)))
        .loyaltyLoop(LOYALTY, PURCHASE, loop -> loop.loyalist(LoyalistKind.ACTIVE))
        .build();
  }

  static ObservationPlan plan() {
    return ObservationPlan.of(journey())
        .withWindow(Duration.ofDays(30))
        .withCutOff(Duration.ofDays(60), Instant.parse("2026-06-01T00:00:00Z"))
        .withSegmentsBy("persona");
  }

  /**
   * The encounters of some customers, mixed. Many are at the same instant, and engines bring them
   * in any order: their positions keep the order of the log.
   */
  static List<Encounter> encounters(int customers) {
    Random random = new Random(42);
    List<Encounter> encounters = new ArrayList<>();
    for (int customer = 0; customer < customers; customer++) {
      Instant at = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(random.nextInt(10_000_000));
      String persona = random.nextBoolean() ? "tea-drinker" : "coffee-drinker";
      for (int i = random.nextInt(20); i >= 0; i--) {
        at = at.plusSeconds(random.nextInt(5) * 40_000L); // often at the same instant
        encounters.add(
            Encounter.of("customer-" + customer, at, EVENTS[random.nextInt(EVENTS.length)])
                .withPosition(encounters.size())
                .withExperience(random.nextInt(5) - 2)
                .withAttribute("persona", persona));
      }
    }
    Collections.shuffle(encounters, random);
    return encounters;
  }

  /** What one machine counts. */
  static byte[] expected(List<Encounter> encounters) {
    ObservationPlan plan = plan();
    JourneyTally tally = plan.newTally();
    Trail.group(encounters.stream()).forEach(trail -> tally.add(plan, trail));
    return tally.toBytes();
  }
}
