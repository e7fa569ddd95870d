package acme.engines;

import static io.github.klantreis.phase.CanonicalPhase.*;

import io.github.klantreis.model.Journey;
import io.github.klantreis.observation.Encounter;
import io.github.klantreis.observation.JourneyTally;
import io.github.klantreis.observation.ObservationPlan;
import io.github.klantreis.observation.Trail;
import io.github.klantreis.observation.identity.Identities;
import io.github.klantreis.observation.identity.ResolvedIdentities;
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

  /**
   * The encounters of people who are known by several ids, mixed: a cookie, an app, sometimes the
   * tablet of two people, and their number, which some encounters state as an attribute.
   */
  static List<Encounter> encountersOfPeople(int people) {
    Random random = new Random(43);
    List<Encounter> encounters = new ArrayList<>();
    for (int person = 0; person < people; person++) {
      Instant at = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(random.nextInt(10_000_000));
      String[] ids = {"cookie-" + person, "app-" + person, "" + person, "tablet-" + person / 2};
      for (int i = random.nextInt(20); i >= 0; i--) {
        at = at.plusSeconds(random.nextInt(5) * 40_000L);
        String id = ids[random.nextInt(person % 10 < 2 ? 4 : 3)];
        Encounter encounter =
            Encounter.of(id, at, EVENTS[random.nextInt(EVENTS.length)])
                .withPosition(encounters.size());
        encounters.add(
            random.nextInt(3) == 0 ? encounter.withAttribute("number", "" + person) : encounter);
      }
    }
    Collections.shuffle(encounters, random);
    return encounters;
  }

  /** What one machine counts once the ids of each person are joined. */
  static byte[] expectedOfPeople(List<Encounter> encounters) {
    ResolvedIdentities who =
        encounters.stream().collect(Identities.fromAttribute("number")).resolve();
    if (who.joined().isEmpty() || who.shared().isEmpty()) {
      throw new IllegalStateException("there is nobody to join, or nobody who shares");
    }
    return expected(encounters.stream().map(who::resolve).toList());
  }

  /** What one machine counts. */
  static byte[] expected(List<Encounter> encounters) {
    ObservationPlan plan = plan();
    JourneyTally tally = plan.newTally();
    Trail.group(encounters.stream()).forEach(trail -> tally.add(plan, trail));
    return tally.toBytes();
  }
}
