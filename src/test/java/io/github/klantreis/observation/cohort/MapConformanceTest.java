package io.github.klantreis.observation.cohort;

import static io.github.klantreis.observation.cohort.RandomLog.PLAN;
import static io.github.klantreis.observation.cohort.RandomLog.SHOP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.klantreis.model.Journey;
import io.github.klantreis.observation.Conformance;
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
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class MapConformanceTest {
  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  /**
   * The definition on a map of one line, customer by customer: what remains of the line and of the
   * trail without their longest common subsequence. Events off the map remain, too, or are left out
   * before. The party is for ben only; whoever is not known to be ben misses none.
   */
  @Test
  void countsTheFewestDeviationsWithEventsOffTheMapAndWithout() {
    List<String> line = SHOP.touchpoints().map(each -> each.id()).toList();
    List<String> phases = List.of("awareness", "purchase", "loyalty", "advocacy");
    Instant stopped = PLAN.stoppedBefore().orElseThrow();
    for (int variant = 0; variant < 4; variant++) {
      boolean isByPhase = variant % 2 == 0;
      boolean hasPersonas = variant < 2;
      ObservationPlan plan = hasPersonas ? PLAN.withSegmentsBy("persona") : PLAN;
      ConformanceCounting counting =
          isByPhase
              ? ConformanceCounting.byPhase(SHOP, plan)
              : ConformanceCounting.byTouchpoint(SHOP, plan);
      for (int seed = 0; seed < 20; seed++) {
        long unknown = 0;
        long bens = 0;
        long withoutParty = 0;
        List<Trail> trails = RandomLog.trails(seed, 60);
        long customers = 0;
        long open = 0;
        long deviations = 0;
        long offTheMap = 0;
        long worst = 0;
        long conforming = 0;
        long strict = 0;
        for (Trail trail : trails) {
          List<Encounter> seen =
              trail.encounters().stream().filter(e -> !e.event().equals("heartbeat")).toList();
          List<String> met = new ArrayList<>();
          long off = 0;
          for (Encounter encounter : seen) {
            String id = encounter.event().equals("alias") ? "reads" : encounter.event();
            if (!line.contains(id)) {
              off++;
            } else if (!isByPhase) {
              met.add(id);
            } else if (met.isEmpty() || !met.get(met.size() - 1).equals(phaseOf(id))) {
              met.add(phaseOf(id));
            }
          }
          if (met.isEmpty()) {
            continue;
          }
          if (!seen.get(seen.size() - 1).at().isBefore(stopped)) {
            open++;
            continue;
          }
          Optional<String> persona =
              trail.encounters().get(0).attribute("persona").filter(each -> hasPersonas);
          boolean isBen = persona.filter("ben"::equals).isPresent();
          boolean isKnown = isBen || persona.filter("anna"::equals).isPresent();
          // Whoever has met what need not be met is best compared with a route that has it.
          List<String> least = new ArrayList<>(isByPhase ? phases : line);
          if (!isBen) {
            least.remove("party");
          }
          long fewest = least.size() + met.size() - 2L * common(least, met);
          if (!isBen && !isByPhase) {
            long with = line.size() + met.size() - 2L * common(line, met);
            fewest = Math.min(fewest, with - (common(line, met) > common(least, met) ? 0 : 1));
          }
          unknown += isKnown || isByPhase ? 0 : 1;
          bens += isBen ? 1 : 0;
          withoutParty += isBen && !met.contains("party") ? 1 : 0;
          customers++;
          deviations += fewest;
          offTheMap += off;
          worst += least.size() + met.size();
          conforming += fewest == 0 ? 1 : 0;
          strict += fewest + off == 0 ? 1 : 0;
        }
        MapConformance fit = trails.stream().collect(counting.counted());
        assertThat(fit.isByPhase()).isEqualTo(isByPhase);
        assertThat(fit.customers()).isEqualTo(customers);
        assertThat(fit.open()).isEqualTo(open);
        assertThat(fit.deviations()).isEqualTo(deviations);
        assertThat(fit.encountersOffTheMap()).isEqualTo(offTheMap);
        assertThat(fit.conforming()).isEqualTo(Share.of(conforming, customers));
        assertThat(fit.conformingWithoutOffTheMap()).isEqualTo(Share.of(strict, customers));
        assertThat(fit.fitness().orElseThrow())
            .isEqualTo(1 - (double) deviations / worst, within(1e-15));
        assertThat(fit.fitnessWithOffTheMap().orElseThrow())
            .isEqualTo(1 - (double) (deviations + offTheMap) / (worst + offTheMap), within(1e-15));
        assertThat(fit.withoutBranch().part()).isZero();
        assertThat(fit.elements().stream().map(ElementConformance::elementId))
            .containsExactlyElementsOf(isByPhase ? phases : line);
        assertThat(fit.customersOfUnknownPersona()).isEqualTo(unknown);
        if (!isByPhase) {
          Share missed = fit.elements().get(line.indexOf("party")).missed();
          assertThat(missed.whole()).isEqualTo(bens);
          assertThat(missed.part()).isBetween(withoutParty, bens);
        }
      }
    }
  }

  private static String phaseOf(String touchpoint) {
    return SHOP.phases().stream()
        .filter(phase -> phase.touchpoints().stream().anyMatch(t -> t.id().equals(touchpoint)))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private static int common(List<String> one, List<String> other) {
    int[][] longest = new int[one.size() + 1][other.size() + 1];
    for (int i = one.size() - 1; i >= 0; i--) {
      for (int j = other.size() - 1; j >= 0; j--) {
        longest[i][j] =
            one.get(i).equals(other.get(j))
                ? 1 + longest[i + 1][j + 1]
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    return longest[0][0];
  }

  @Test
  void talliesAddUpHoweverCustomersAreDivided() {
    for (int seed = 0; seed < 10; seed++) {
      RandomLog.requireAddsUp(
          ConformanceCounting.byTouchpoint(SHOP, PLAN), RandomLog.trails(seed, 60), seed);
      RandomLog.requireAddsUp(
          ConformanceCounting.byPhase(SHOP, PLAN), RandomLog.trails(seed, 60), seed);
    }
  }

  /** A patient is treated or sent on; who leaves without either missed neither in particular. */
  private static final Journey WARD =
      Journey.builder("ward", "Ward")
          .people(People.PATIENTS)
          .phase(
              CanonicalPhase.AWARENESS,
              p -> p.touchpoint("arrives", "Arrives").touchpoint("waits", "Waits"))
          .phase(
              CanonicalPhase.USAGE,
              p ->
                  p.choice(
                      "way",
                      "Way",
                      way ->
                          way.branch("treated", "Treated", b -> b.touchpoint("treats", "Treats"))
                              .branch("sent", "Sent on", b -> b.touchpoint("refers", "Refers"))))
          .build();

  @Test
  void saysWhoMissedWhatOfPatientsWithBranches() {
    ObservationPlan plan =
        ObservationPlan.of(WARD)
            .withCutOff(Duration.ofDays(5), Instant.parse("2026-03-01T00:00:00Z"));
    List<Trail> trails =
        List.of(
            trail("p1", "arrives", "waits", "treats"),
            trail("p2", "arrives", "waits", "refers"),
            trail("p3", "arrives", "coffee", "waits", "treats"),
            trail("p4", "arrives", "refers"),
            trail("p5", "arrives", "waits"),
            trail("p6", "coffee"),
            Trail.of("p7", Encounter.of("p7", Instant.parse("2026-02-28T00:00:00Z"), "arrives")));
    MapConformance fit =
        trails.stream().collect(ConformanceCounting.byTouchpoint(WARD, plan).counted());
    assertThat(fit.customers()).isEqualTo(5);
    assertThat(fit.conforming()).isEqualTo(Share.of(3, 5));
    assertThat(fit.conformingWithoutOffTheMap()).isEqualTo(Share.of(2, 5));
    assertThat(fit.elements())
        .containsExactly(
            new ElementConformance("arrives", Share.of(0, 5), Share.of(0, 5), 6, false),
            new ElementConformance("waits", Share.of(1, 5), Share.of(0, 5), 4, false),
            new ElementConformance("treats", Share.of(0, 5), Share.of(0, 5), 2, false),
            new ElementConformance("refers", Share.of(0, 5), Share.of(0, 5), 2, false));
    assertThat(fit.withoutBranch()).isEqualTo(Share.of(0, 4));
    assertThat(fit.elements().get(1).missed()).isEqualTo(Share.of(1, 5));
    assertThat(fit.elements().get(1).outside()).isEqualTo(Share.of(0, 5));
    Conformance without = plan.replay(trails.get(4)).conformance();
    assertThat(without.choiceOf(without.deviations().get(0))).hasValue("Way");
    Conformance missed = plan.replay(trails.get(3)).conformance();
    assertThat(missed.choiceOf(missed.deviations().get(0))).isEmpty();
    assertThat(fit.toText(Locale.ENGLISH))
        .isEqualTo(
            """
            Of 5 patients, 60.0% follow a route of the map touchpoint by touchpoint (3); 40.0% if events off the map count as deviations (2).
            The ways fit the routes for 92.9%, with events off the map for 89.7%.
            20.0% of the patients missed "Waits" (1 of 5)
            Left out are patients who were never on the map: 1.
            Left out are patients who may still be on their way: 1.
            """);
    assertThat(fit.neverOnTheMap()).isEqualTo(1);
    assertThat(fit.nameOf("waits", DUTCH)).isEqualTo("Waits");
    assertThatIllegalArgumentException().isThrownBy(() -> fit.nameOf("nowhere", DUTCH));
    assertThat(fit.toText(DUTCH))
        .startsWith(
            "Van 5 patiënten volgt 60,0% contactmoment voor contactmoment een route van de kaart"
                + " (3); 40,0% als")
        .contains("20,0% van de patiënten miste \"Waits\" (1 van 5)");

    MapConformance byPhase =
        trails.stream().collect(ConformanceCounting.byPhase(WARD, plan).counted());
    assertThat(byPhase.conforming()).isEqualTo(Share.of(4, 5));
    assertThat(byPhase.toText(Locale.ENGLISH))
        .startsWith("Of 5 patients, 80.0% follow a route of the map phase by phase (4); 60.0% if");
  }

  /** Whose log has no event off the map reads each figure once. */
  @Test
  void saysOnceWhatEventsOffTheMapDoNotChange() {
    MapConformance fit =
        Stream.of(Trail.of("p1", Encounter.of("p1", Instant.EPOCH, "arrives")))
            .collect(ConformanceCounting.byTouchpoint(WARD, ObservationPlan.of(WARD)).counted());
    assertThat(fit.toText(Locale.ENGLISH))
        .startsWith("Of 1 patient, 0.0% follow a route of the map touchpoint by touchpoint (0).\n")
        .contains("\nThe ways fit the routes for ")
        .doesNotContain("events off the map");
    assertThat(fit.toText(DUTCH)).doesNotContain("buiten de kaart");
  }

  private static final Journey CLINIC =
      Journey.builder("clinic", "Clinic")
          .people(People.PATIENTS)
          .persona("anna", "Anna", anna -> {})
          .persona("ben", "Ben", ben -> {})
          .phase(CanonicalPhase.AWARENESS, p -> p.touchpoint("arrives", "Arrives"))
          .phase(
              CanonicalPhase.CONSIDERATION,
              p ->
                  p.touchpoint("waits", "Waits")
                      .choice(
                          "way",
                          "Way",
                          way ->
                              way.branch(
                                      "treated", "Treated", b -> b.touchpoint("treats", "Treats"))
                                  .branch(
                                      "sent", "Sent on", b -> b.touchpoint("refers", "Refers"))))
          .phase(
              CanonicalPhase.PURCHASE,
              p ->
                  p.choice(
                      "pay",
                      "Pay",
                      pay ->
                          pay.branch("cash", "Cash", b -> b.touchpoint("coins", "Coins"))
                              .branch(
                                  "card", "Card", b -> b.concerns("ben").touchpoint("pin", "Pin"))))
          .phase(CanonicalPhase.USAGE, p -> p.touchpoint("leaves", "Leaves"))
          .build();

  /**
   * By the definition: who came to the phase of a choice or further, and met no branch of it. To
   * pay is a choice for ben only; whoever is not known must have paid in cash, or as ben may.
   */
  @Test
  void whoNeverCameToAChoiceDidNotLeaveItUnmade() {
    List<String> touchpoints = CLINIC.touchpoints().map(each -> each.id()).toList();
    ObservationPlan plan = ObservationPlan.of(CLINIC).withSegmentsBy("who");
    Random random = new Random(5);
    for (int run = 0; run < 20; run++) {
      List<Trail> trails = new ArrayList<>();
      long came = 0;
      long unmade = 0;
      for (int i = 0; i < 40; i++) {
        String who = List.of("anna", "ben", "nobody").get(random.nextInt(3));
        List<Encounter> met = new ArrayList<>();
        int stop = random.nextInt(touchpoints.size()) + 1;
        for (String id : touchpoints.subList(0, stop)) {
          if (random.nextInt(3) > 0 || met.isEmpty()) {
            met.add(
                Encounter.of("c" + i, Instant.ofEpochSecond(met.size()), id)
                    .withAttribute("who", who));
          }
        }
        trails.add(Trail.of("c" + i, met));
        Set<String> ids = met.stream().map(Encounter::event).collect(Collectors.toSet());
        boolean cameToWay = ids.stream().anyMatch(id -> touchpoints.indexOf(id) >= 1);
        boolean cameToPay = ids.stream().anyMatch(id -> touchpoints.indexOf(id) >= 4);
        cameToPay &= !who.equals("anna");
        came += cameToWay || cameToPay ? 1 : 0;
        boolean isUnmade = cameToWay && !ids.contains("treats") && !ids.contains("refers");
        isUnmade |= cameToPay && !ids.contains("coins") && !ids.contains("pin");
        unmade += isUnmade ? 1 : 0;
      }
      MapConformance fit =
          trails.stream().collect(ConformanceCounting.byTouchpoint(CLINIC, plan).counted());
      assertThat(fit.withoutBranch()).isEqualTo(Share.of(unmade, came));
      assertThat(unmade).isBetween(1L, came - 1);
      assertThat(fit.toText(Locale.ENGLISH))
          .contains(
              " of the patients who came to the phase of a choice or further took no branch of it ("
                  + unmade
                  + " of "
                  + came
                  + ")");
    }
  }

  @Test
  void withoutACutOffAllCountAndItSaysSo() {
    ObservationPlan plan = ObservationPlan.of(WARD);
    MapConformance fit =
        Stream.of(trail("p1", "treats", "arrives"))
            .collect(ConformanceCounting.byTouchpoint(WARD, plan).counted());
    assertThat(fit.open()).isZero();
    assertThat(fit.toText(Locale.ENGLISH))
        .endsWith(
            "Without a cut-off it is not known who is still on the way: all patients count.\n");
    MapConformance nobody =
        Stream.<Trail>of().collect(ConformanceCounting.byPhase(WARD, plan).counted());
    assertThat(nobody.fitness()).isEmpty();
    assertThat(nobody.fitnessWithOffTheMap()).isEmpty();
    assertThat(nobody.toText(DUTCH))
        .startsWith("Er zijn geen patiënten om met de routes van de kaart te vergelijken.\n");
  }

  private static Trail trail(String customer, String... events) {
    Encounter[] all = new Encounter[events.length];
    for (int i = 0; i < all.length; i++) {
      all[i] =
          Encounter.of(
              customer, Instant.parse("2026-01-01T00:00:00Z").plusSeconds(60L * i), events[i]);
    }
    return Trail.of(customer, all);
  }
}
