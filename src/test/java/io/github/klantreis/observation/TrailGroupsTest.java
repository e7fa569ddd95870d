package io.github.klantreis.observation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.Extent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Encounters in any order by customer, as a map of lists gives them. */
final class TrailGroupsTest {
  private static List<Encounter> log(Random random, int size, IntFunction<String> customer) {
    List<Encounter> log = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      Instant at = Instant.ofEpochSecond(random.nextInt(50)); // often at the same instant
      log.add(Encounter.of(customer.apply(random.nextInt(1 + size / 3)), at, "event-" + i));
    }
    return log;
  }

  private static List<Trail> byDefinition(List<Encounter> log) {
    Map<String, List<Encounter>> groups = new LinkedHashMap<>();
    for (Encounter encounter : log) {
      groups.computeIfAbsent(encounter.customer(), customer -> new ArrayList<>()).add(encounter);
    }
    List<Trail> trails = new ArrayList<>();
    groups.forEach((customer, encounters) -> trails.add(Trail.of(customer, encounters)));
    return trails;
  }

  private static void requireGrouped(List<Encounter> log) {
    List<Trail> expected = byDefinition(log);
    assertThat(Trail.group(log.stream()).toList()).isEqualTo(expected);
    assertThat(Trail.group(log.parallelStream()).parallel().toList()).isEqualTo(expected);
  }

  @Test
  void customersComeAsTheyFirstAppear() {
    Random random = new Random(3);
    requireGrouped(List.of());
    for (int round = 0; round < 200; round++) {
      requireGrouped(log(random, random.nextInt(300), customer -> "customer-" + customer));
    }
    requireGrouped(log(random, 60_000, customer -> "" + customer));
  }

  /** Ids of the same hash, as somebody might send them. */
  @Test
  void idsWithTheSameHashAreSoonFound() {
    IntFunction<String> colliding =
        customer -> {
          StringBuilder id = new StringBuilder();
          for (int bit = 0; bit < 17; bit++) {
            id.append((customer >> bit & 1) == 0 ? "Aa" : "BB");
          }
          return id.toString();
        };
    assertThat(colliding.apply(1)).hasSameHashCodeAs(colliding.apply(2));
    Random random = new Random(4);
    requireGrouped(log(random, 1_000, colliding));
    requireGrouped(
        log(
            random,
            Extent.of(60_000, 300_000),
            customer -> customer % 2 == 0 ? "c" + customer : colliding.apply(customer)));
  }

  @Test
  void closingTheTrailsClosesTheLog() {
    AtomicBoolean isClosed = new AtomicBoolean();
    Encounter one = Encounter.of("a", Instant.EPOCH, "sees");
    Trail.group(Stream.of(one).onClose(() -> isClosed.set(true))).close();
    assertThat(isClosed).isTrue();
  }
}
