package io.github.klantreis.observation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.Extent;
import io.github.klantreis.model.Journey;
import io.github.klantreis.validation.Finding;
import io.github.klantreis.validation.Validators;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/**
 * Simulated customers of a map that is right, though only just: everything is at its threshold. At
 * most one report in twenty may find anything. And of maps that are wrong: how often that is found.
 *
 * <p>With {@code -Dklantreis.wide=true} also of 20,000 customers, and how often what is found goes
 * into {@code target/detection.txt}.
 */
final class FalseAlarmsTest {
  private static final boolean ALL = Extent.isWide();

  /** In how many of so many reports which rules find something, and how many reports have any. */
  private static Map<String, Integer> found(World world, int customers, int reports) {
    Journey journey = world.journey();
    ObservationPlan plan = world.plan(journey);
    Map<String, Integer> found = new LinkedHashMap<>();
    for (int report = 0; report < reports; report++) {
      Random random = new Random(1_000L * report + customers);
      JourneyTally tally = plan.newTally();
      for (int i = 0; i < customers; i++) {
        tally.add(plan, world.customer(i, random));
      }
      List<String> rules =
          Validators.none()
              .plus(ObservedRules.of(tally.statistics(plan)))
              .validate(journey)
              .findings()
              .stream()
              .map(Finding::validatorId)
              .distinct()
              .toList();
      rules.forEach(rule -> found.merge(rule, 1, Integer::sum));
      found.merge("any", rules.isEmpty() ? 0 : 1, Integer::sum);
    }
    return found;
  }

  private static World world(Consumer<World> settings) {
    World world = new World();
    settings.accept(world);
    return world;
  }

  private static Map<String, World> rightMaps() {
    Map<String, World> worlds = new LinkedHashMap<>();
    worlds.put("everything at its threshold", world(w -> {}));
    worlds.put("without a loop", world(w -> loopless(w, 0.05)));
    worlds.put(
        "60 % recent, 2 % heavy",
        world(
            w -> {
              w.recent = 0.6;
              w.heavy = 0.02;
            }));
    worlds.put(
        "a loop due in a year, a log of 166 days",
        world(
            w -> {
              w.interval = Period.ofYears(1);
              w.takesLoop = 0;
              w.days = 166;
            }));
    return worlds;
  }

  private static void loopless(World world, double share) {
    world.hasLoop = false;
    world.takesLoop = share;
  }

  @Test
  void aMapThatIsRightIsSeldomDoubted() {
    StringBuilder table = new StringBuilder();
    Map<Integer, Integer> sizes = new LinkedHashMap<>();
    sizes.put(200, ALL ? 400 : 100);
    sizes.put(2_000, ALL ? 200 : 20);
    if (ALL) {
      sizes.put(20_000, 100);
    }
    rightMaps()
        .forEach(
            (name, world) ->
                sizes.forEach(
                    (customers, reports) -> {
                      Map<String, Integer> found = found(world, customers, reports);
                      table.append(line(name, customers, reports, found));
                      assertThat(found.get("any"))
                          .as("%s, %s customers: %s", name, customers, found)
                          .isLessThanOrEqualTo(reports / 20);
                    }));
    Extent.write("false-alarms.txt", table);
  }

  @Test
  void aDropOffIsFoundHoweverManyCustomersAreRecent() {
    World world = wrongMaps().get("drop-off 30 %, 60 % recent");

    assertThat(found(world, 2_000, 20)).containsEntry("observed-drop-off-unmarked", 20);
  }

  private static Map<String, World> wrongMaps() {
    Map<String, World> worlds = new LinkedHashMap<>();
    worlds.put("unmet, met by 0", world(w -> w.metThere = 0));
    worlds.put("unmet, met by 0.3 %", world(w -> w.metThere = 0.003));
    worlds.put("off the map 7 %", world(w -> w.firstNamed = 0.07));
    worlds.put("off the map 10 %", world(w -> w.firstNamed = 0.1));
    worlds.put("move 8 %", world(w -> w.skipsThere = 0.08));
    worlds.put("move 10 %", world(w -> w.skipsThere = 0.1));
    worlds.put("drop-off 25 %", world(w -> w.dropOffThere = 0.25));
    worlds.put("drop-off 30 %", world(w -> w.dropOffThere = 0.3));
    worlds.put(
        "drop-off 30 %, 60 % recent",
        world(
            w -> {
              w.dropOffThere = 0.3;
              w.recent = 0.6;
            }));
    worlds.put("60 % phone, 70 % do", world(w -> w.phones = 0.7));
    worlds.put("60 % phone, 75 % do", world(w -> w.phones = 0.75));
    worlds.put("emotion +1", world(w -> w.feelsBetter = 1));
    worlds.put("loop taken by 0", world(w -> w.takesLoop = 0));
    worlds.put("loop taken by 0.4 %", world(w -> w.takesLoop = 0.004));
    worlds.put("loop unmodelled 8 %", world(w -> loopless(w, 0.08)));
    return worlds;
  }

  @Test
  void whatIsWrongIsFoundInTheEnd() {
    StringBuilder table = new StringBuilder();
    wrongMaps()
        .forEach(
            (name, world) -> {
              if (ALL) {
                table.append(line(name, 200, 200, found(world, 200, 200)));
                table.append(line(name, 2_000, 100, found(world, 2_000, 100)));
                table.append(line(name, 20_000, 10, found(world, 20_000, 10)));
              }
            });
    Extent.write("detection.txt", table);
    for (String bold :
        List.of(
            "off the map 10 %",
            "move 10 %", "emotion +1", "loop taken by 0", "60 % phone, 75 % do")) {
      Map<String, Integer> found = found(wrongMaps().get(bold), 4_000, 3);
      assertThat(found.get("any")).as("%s: %s", bold, found).isEqualTo(3);
    }
  }

  private static String line(String name, int customers, int reports, Map<String, Integer> found) {
    StringBuilder line =
        new StringBuilder(String.format(Locale.ROOT, "%-42s %6d:", name, customers));
    found.forEach(
        (rule, count) ->
            line.append(String.format(Locale.ROOT, " %s %.1f%%", rule, 100.0 * count / reports)));
    return line.append('\n').toString();
  }
}
