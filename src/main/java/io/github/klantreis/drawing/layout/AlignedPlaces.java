package io.github.klantreis.drawing.layout;

import io.github.klantreis.drawing.content.JourneyContent;
import io.github.klantreis.drawing.layout.RowBreaks.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The places of two journeys that are compared: what both have is below each other, and where only
 * one has something the other leaves its place free.
 */
final class AlignedPlaces {
  private final List<Place> first = new ArrayList<>();
  private final List<Place> second = new ArrayList<>();
  private int group;
  private int unit;

  private AlignedPlaces() {}

  /** Returns the places of the first and of the second journey; both have the same number. */
  static List<List<Place>> of(JourneyContent first, JourneyContent second) {
    AlignedPlaces aligned = new AlignedPlaces();
    for (Pair<PhaseUnits> pair :
        merged(phases(first), phases(second), PhaseUnits::phaseId, PhaseUnits::phaseId)) {
      aligned.phase(
          pair.first == null ? List.of() : pair.first.units,
          pair.second == null ? List.of() : pair.second.units);
    }
    return List.of(aligned.first, aligned.second);
  }

  private record PhaseUnits(String phaseId, List<ColumnUnit> units) {}

  private static List<PhaseUnits> phases(JourneyContent content) {
    Map<String, List<ColumnUnit>> byPhase = new LinkedHashMap<>();
    for (ColumnUnit unit : ColumnUnit.of(content.columns, content.branchings)) {
      byPhase.computeIfAbsent(unit.column().phase().id(), id -> new ArrayList<>()).add(unit);
    }
    List<PhaseUnits> phases = new ArrayList<>();
    byPhase.forEach((id, units) -> phases.add(new PhaseUnits(id, units)));
    return phases;
  }

  private void phase(List<ColumnUnit> ofFirst, List<ColumnUnit> ofSecond) {
    // The column of a phase without touchpoints stands for the first one of the other.
    Function<ColumnUnit, String> firstKey = keys(ofFirst, ofSecond);
    Function<ColumnUnit, String> secondKey = keys(ofSecond, ofFirst);
    for (Pair<ColumnUnit> pair : merged(ofFirst, ofSecond, firstKey, secondKey)) {
      int slots = Math.max(slots(pair.first), slots(pair.second));
      boolean isBranched = isBranched(pair.first) || isBranched(pair.second);
      for (int slot = 0; slot < slots; slot++) {
        first.add(place(pair.first, isBranched, slot, slots));
        second.add(place(pair.second, isBranched, slot, slots));
      }
      unit++;
    }
    group++;
  }

  private static Function<ColumnUnit, String> keys(List<ColumnUnit> own, List<ColumnUnit> other) {
    boolean isEmpty = own.size() == 1 && own.get(0).key().isEmpty();
    return isEmpty && !other.isEmpty() && !isBranched(other.get(0))
        ? each -> other.get(0).key()
        : ColumnUnit::key;
  }

  private static int slots(@Nullable ColumnUnit unit) {
    return unit == null ? 0 : unit.slots();
  }

  private static boolean isBranched(@Nullable ColumnUnit unit) {
    return unit != null && unit.branching() != null;
  }

  private Place place(@Nullable ColumnUnit own, boolean isBranched, int slot, int slots) {
    return own == null
        ? new Place(null, null, group, unit, isBranched, slot, slots)
        : new Place(own.column(), own.branching(), group, unit, isBranched, slot, slots);
  }

  // ---- two lists as one ----

  private record Pair<T>(@Nullable T first, @Nullable T second) {}

  /**
   * Merges two lists without duplicates: as much as possible of what is in both is one pair;
   * between two such pairs comes first what only the first list has.
   */
  private static <T> List<Pair<T>> merged(
      List<T> first,
      List<T> second,
      Function<? super T, String> firstKey,
      Function<? super T, String> secondKey) {
    Map<String, Integer> inSecond = new HashMap<>();
    for (int i = 0; i < second.size(); i++) {
      inSecond.put(secondKey.apply(second.get(i)), i);
    }
    int[] partners = new int[first.size()];
    for (int i = 0; i < partners.length; i++) {
      partners[i] = inSecond.getOrDefault(firstKey.apply(first.get(i)), -1);
    }
    List<Pair<T>> pairs = new ArrayList<>();
    int at = 0;
    int other = 0;
    for (int kept : longestIncreasing(partners)) {
      for (; at < kept; at++) {
        pairs.add(new Pair<>(first.get(at), null));
      }
      for (; other < partners[kept]; other++) {
        pairs.add(new Pair<>(null, second.get(other)));
      }
      pairs.add(new Pair<>(first.get(at++), second.get(other++)));
    }
    for (; at < first.size(); at++) {
      pairs.add(new Pair<>(first.get(at), null));
    }
    for (; other < second.size(); other++) {
      pairs.add(new Pair<>(null, second.get(other)));
    }
    return pairs;
  }

  /** Returns the indices of the longest increasing sequence of numbers that are not negative. */
  private static List<Integer> longestIncreasing(int[] numbers) {
    List<Integer> tails = new ArrayList<>();
    int[] before = new int[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      if (numbers[i] < 0) {
        continue;
      }
      int low = 0;
      int high = tails.size();
      while (low < high) {
        int middle = (low + high) / 2;
        if (numbers[tails.get(middle)] < numbers[i]) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      before[i] = low == 0 ? -1 : tails.get(low - 1);
      if (low == tails.size()) {
        tails.add(i);
      } else {
        tails.set(low, i);
      }
    }
    List<Integer> kept = new ArrayList<>();
    for (int i = tails.isEmpty() ? -1 : tails.get(tails.size() - 1); i >= 0; i = before[i]) {
      kept.add(i);
    }
    Collections.reverse(kept);
    return kept;
  }
}
