package io.github.klantreis.observation.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Counts of many keys are exact for those that are kept, whatever was counted where. */
final class CappedCountsTest {
  private static final int CAP = 20;

  @Test
  void whatIsKeptDoesNotDependOnWhereItWasCounted() {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      int distinct = 1 + random.nextInt(120);
      Map<String, Long> all = new TreeMap<>();
      CappedCounts whole = new CappedCounts(CAP);
      List<CappedCounts> parts = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        parts.add(new CappedCounts(CAP));
      }
      for (int i = 0; i < 1_000; i++) {
        String key = "k".repeat(random.nextInt(4)) + random.nextInt(distinct);
        all.merge(key, 1L, Long::sum);
        add(whole, key);
        add(parts.get(random.nextInt(parts.size())), key);
      }
      while (parts.size() > 1) {
        CappedCounts right = parts.remove(random.nextInt(parts.size()));
        if (random.nextBoolean()) {
          right.prune();
        }
        parts.get(random.nextInt(parts.size())).merge(right);
      }

      Map<String, Long> kept = kept(whole);
      assertThat(kept(parts.get(0))).as("seed %s", seed).isEqualTo(kept);
      assertThat(bytes(parts.get(0))).isEqualTo(bytes(whole));
      assertThat(kept).hasSize(Math.min(CAP, all.size()));
      kept.forEach((key, count) -> assertThat(count).as(key).isEqualTo(all.get(key)));
      int longest = kept.keySet().stream().mapToInt(String::length).max().orElseThrow();
      assertThat(all.keySet())
          .filteredOn(key -> key.length() < longest)
          .as("all that are shorter")
          .allMatch(kept::containsKey);
    }
  }

  @Test
  void eachCustomerCountsOnceAtEachKey() {
    for (int seed = 0; seed < 100; seed++) {
      Random random = new Random(seed);
      Map<String, Long> all = new TreeMap<>();
      CappedCounts whole = CappedCounts.byCustomer(CAP);
      List<CappedCounts> parts = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        parts.add(CappedCounts.byCustomer(CAP));
      }
      for (int customer = 0; customer < 60; customer++) {
        CappedCounts part = parts.get(random.nextInt(parts.size()));
        whole.nextCustomer();
        part.nextCustomer();
        Set<String> met = new TreeSet<>();
        for (int i = random.nextInt(80); i > 0; i--) {
          String key = "k".repeat(random.nextInt(3)) + random.nextInt(1 + seed);
          add(whole, key);
          add(part, key);
          met.add(key);
        }
        met.forEach(key -> all.merge(key, 1L, Long::sum));
        if (random.nextInt(9) == 0) {
          part.prune();
        }
      }
      parts.get(2).merge(parts.get(0));
      parts.get(2).merge(parts.get(1));

      assertThat(bytes(parts.get(2))).isEqualTo(bytes(whole));
      for (int entry : whole.kept()) {
        String key = new String(whole.key(entry));
        assertThat(whole.customers(entry)).as(key).isEqualTo(all.get(key));
      }
    }
  }

  private static void add(CappedCounts counts, String key) {
    char[] chars = ("<" + key + ">").toCharArray();
    counts.add(chars, 1, chars.length - 1, CappedCounts.hash(chars, 1, chars.length - 1), 1);
  }

  private static Map<String, Long> kept(CappedCounts counts) {
    Map<String, Long> kept = new TreeMap<>();
    for (int entry : counts.kept()) {
      kept.put(new String(counts.key(entry)), counts.count(entry));
    }
    return kept;
  }

  private static byte[] bytes(CappedCounts counts) {
    TallyWriter bytes = new TallyWriter();
    counts.write(bytes);
    return bytes.toBytes();
  }
}
