package io.github.klantreis.observation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.Extent;
import io.github.klantreis.model.Journey;
import io.github.klantreis.observation.comparison.ComparedFigure;
import io.github.klantreis.observation.comparison.StatisticsComparison;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/**
 * Simulated customers of two periods. Where nothing changed, at most one comparison in twenty may
 * find anything, also if many of the second period are recent; and how often a change is found.
 *
 * <p>With {@code -Dklantreis.wide=true} also of 20,000 customers, with a table in {@code
 * target/drift.txt}.
 */
final class DriftAlarmsTest {
  private static final boolean ALL = Extent.isWide();
  private static final Duration FOLLOW_UP = Duration.ofDays(100);

  private static World world(Consumer<World> settings) {
    World world = new World();
    world.takesLoop = 0.2;
    settings.accept(world);
    return world;
  }

  private static JourneyStatistics observe(
      World world, boolean equally, int customers, Random lots) {
    Journey journey = world.journey();
    ObservationPlan plan = world.plan(journey);
    if (equally) {
      plan = plan.during(FOLLOW_UP);
    }
    JourneyTally tally = plan.newTally();
    for (int i = 0; i < customers; i++) {
      tally.add(plan, world.customer(i, lots));
    }
    return tally.statistics(plan);
  }

  /** How many of so many comparisons find something, and what. */
  private static Map<String, Integer> found(
      World before, World after, boolean equally, double least, int customers, int reports) {
    Map<String, Integer> found = new LinkedHashMap<>();
    found.put("any", 0);
    found.put("figures", 0);
    for (int report = 0; report < reports; report++) {
      Random lots = new Random(1_000L * report + customers);
      StatisticsComparison comparison =
          StatisticsComparison.of(
                  observe(before, equally, customers, lots),
                  observe(after, equally, customers, lots))
              .withLeast(least)
              .withLeastEmotion(least > 0 ? 0.25 : 0);
      found.merge("any", comparison.different().isEmpty() ? 0 : 1, Integer::sum);
      found.merge("figures", comparison.figures().size(), Integer::sum);
      comparison.different().stream()
          .map(ComparedFigure::kind)
          .distinct()
          .forEach(kind -> found.merge(kind.id(), 1, Integer::sum));
    }
    return found;
  }

  private static String line(String name, int customers, int reports, Map<String, Integer> found) {
    StringBuilder line =
        new StringBuilder(String.format(Locale.ROOT, "%-48s %6d:", name, customers));
    found.forEach(
        (what, count) ->
            line.append(
                what.equals("figures")
                    ? String.format(Locale.ROOT, " (%d figures)", count / reports)
                    : String.format(Locale.ROOT, " %s %.1f%%", what, 100.0 * count / reports)));
    return line.append('\n').toString();
  }

  private static final Map<Integer, Integer> SIZES = sizes();

  private static Map<Integer, Integer> sizes() {
    Map<Integer, Integer> sizes = new LinkedHashMap<>();
    sizes.put(200, ALL ? 300 : 40);
    sizes.put(2_000, ALL ? 100 : 10);
    if (ALL) {
      sizes.put(20_000, 40);
    }
    return sizes;
  }

  @Test
  void whereNothingChangedNothingIsSeldomFound() {
    StringBuilder table = new StringBuilder();
    Map<String, World> worlds = new LinkedHashMap<>();
    worlds.put("same world", world(w -> {}));
    worlds.put("then 60 % recent", world(w -> w.recent = 0.6));
    worlds.put(
        "then 60 % recent, 2 % heavy",
        world(
            w -> {
              w.heavy = 0.02;
              w.recent = 0.6;
            }));
    worlds.forEach(
        (name, after) -> {
          World before = world(w -> w.heavy = after.heavy);
          SIZES.forEach(
              (customers, reports) -> {
                for (double least : ALL ? new double[] {0, 0.02} : new double[] {0}) {
                  for (boolean equally : ALL ? new boolean[] {true, false} : new boolean[] {true}) {
                    Map<String, Integer> found =
                        found(before, after, equally, least, customers, reports);
                    String how = name + (equally ? "" : ", unequal") + ", least " + least;
                    table.append(line(how, customers, reports, found));
                    double expected = reports / 20.0;
                    assertThat((double) found.get("any"))
                        .as("%s, %s customers: %s", how, customers, found)
                        .isLessThanOrEqualTo(expected + (ALL ? 2 * Math.sqrt(expected) : 1));
                  }
                }
              });
        });
    Extent.write("drift-false.txt", table);
  }

  @Test
  void whatChangedIsFoundInTheEnd() {
    StringBuilder table = new StringBuilder();
    Map<String, World> changed = new LinkedHashMap<>();
    changed.put("drop-off", world(w -> w.dropOffThere = 0.35));
    changed.put("off-the-map", world(w -> w.firstNamed = 0.2));
    changed.put("move", world(w -> w.skipsThere = 0.2));
    changed.put("met", world(w -> w.metThere = 0.2));
    changed.put("loyalty-loop", world(w -> w.takesLoop = 0.4));
    changed.put("emotion", world(w -> w.feelsBetter = 1));
    changed.forEach(
        (kind, after) -> {
          SIZES.forEach(
              (customers, reports) -> {
                if (ALL) {
                  table.append(
                      line(
                          kind,
                          customers,
                          reports,
                          found(world(w -> {}), after, true, 0.02, customers, reports)));
                }
              });
          Map<String, Integer> found = found(world(w -> {}), after, true, 0.02, 4_000, 2);
          assertThat(found).as(kind).containsEntry(kind, 2);
        });
    Extent.write("drift-found.txt", table);
  }
}
