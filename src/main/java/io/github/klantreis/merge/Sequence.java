package io.github.klantreis.merge;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * The order of a list that both sides may have changed. What neither side moved stays in order;
 * what a side moved or added stands after the same neighbour as on that side.
 *
 * @param <K> the items, each at most once in each version
 */
final class Sequence<K> {
  private final List<K> base;
  private final List<K> mine;
  private final List<K> theirs;
  private final Map<K, Integer> inBase;
  private final Map<K, Integer> inMine;
  private final Map<K, Integer> inTheirs;
  private final Set<K> stayInMine;
  private final Set<K> stayInTheirs;

  Sequence(List<K> base, List<K> mine, List<K> theirs) {
    this.base = base;
    this.mine = mine;
    this.theirs = theirs;
    inBase = positions(base);
    inMine = positions(mine);
    inTheirs = positions(theirs);
    stayInMine = staying(inBase, mine);
    stayInTheirs = staying(inBase, theirs);
  }

  private static <K> Map<K, Integer> positions(List<K> items) {
    Map<K, Integer> positions = new HashMap<>();
    for (int i = 0; i < items.size(); i++) {
      positions.put(items.get(i), i);
    }
    return positions;
  }

  private static <K> int at(Map<K, Integer> positions, K item) {
    return requireNonNull(positions.get(item));
  }

  /** Returns the longest series of items that are in both versions in the same order. */
  private static <K> Set<K> staying(Map<K, Integer> before, List<K> after) {
    List<K> common = after.stream().filter(before::containsKey).toList();
    int[] ends = new int[common.size()];
    int[] earlier = new int[common.size()];
    int length = 0;
    for (int i = 0; i < common.size(); i++) {
      int former = at(before, common.get(i));
      int low = 0;
      int high = length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (at(before, common.get(ends[middle])) < former) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      earlier[i] = low == 0 ? -1 : ends[low - 1];
      ends[low] = i;
      length = Math.max(length, low + 1);
    }
    Set<K> staying = new HashSet<>();
    for (int i = length == 0 ? -1 : ends[length - 1]; i >= 0; i = earlier[i]) {
      staying.add(common.get(i));
    }
    return staying;
  }

  /** Whether a side moved an item that is in the list on both sides and in the base. */
  boolean isMoved(K item, MergeSide side) {
    return inBase.containsKey(item)
        && positions(side).containsKey(item)
        && !stay(side).contains(item);
  }

  /** Whether an item of the base is on a side no more. */
  boolean isRemoved(K item, MergeSide side) {
    return inBase.containsKey(item) && !positions(side).containsKey(item);
  }

  private Set<K> stay(MergeSide side) {
    return side == MergeSide.MINE ? stayInMine : stayInTheirs;
  }

  private Map<K, Integer> positions(MergeSide side) {
    return side == MergeSide.MINE ? inMine : inTheirs;
  }

  private List<K> items(MergeSide side) {
    return side == MergeSide.MINE ? mine : theirs;
  }

  /**
   * Returns the merged order.
   *
   * @param kept what is in the result
   * @param order which of two runs in one place comes first, by their first items
   * @param meeting takes of two runs in one place the first items that a side put there, in their
   *     order
   */
  List<K> merged(Collection<K> kept, Comparator<K> order, BiConsumer<K, K> meeting) {
    Set<K> result = new LinkedHashSet<>(kept);
    List<K> skeleton =
        base.stream()
            .filter(result::contains)
            .filter(stayInMine::contains)
            .filter(stayInTheirs::contains)
            .toList();
    Set<K> still = new HashSet<>(skeleton);
    Map<K, Integer> afterMine = anchors(mine, skeleton, still);
    Map<K, Integer> afterTheirs = anchors(theirs, skeleton, still);
    Map<Integer, List<K>> mineRuns = new LinkedHashMap<>();
    Map<Integer, List<K>> theirRuns = new LinkedHashMap<>();
    Set<K> placed = new HashSet<>(still);
    for (K item : mine) {
      if (result.contains(item) && !still.contains(item) && isPlacedBy(item, MergeSide.MINE)) {
        int after = at(afterMine, item);
        if (isPlacedBy(item, MergeSide.THEIRS)) {
          // Both put it somewhere: the place nearer to the start, on both machines.
          after = Math.min(after, at(afterTheirs, item));
          if (after < at(afterMine, item)) {
            continue;
          }
        }
        mineRuns.computeIfAbsent(after, none -> new ArrayList<>()).add(item);
        placed.add(item);
      }
    }
    for (K item : theirs) {
      if (result.contains(item) && !still.contains(item) && isPlacedBy(item, MergeSide.THEIRS)) {
        int after = at(afterTheirs, item);
        if (isPlacedBy(item, MergeSide.MINE) && at(afterMine, item) < after) {
          continue;
        }
        theirRuns.computeIfAbsent(after, none -> new ArrayList<>()).add(item);
        placed.add(item);
      }
    }
    List<K> merged = new ArrayList<>();
    for (int gap = -1; gap < skeleton.size(); gap++) {
      if (gap >= 0) {
        merged.add(skeleton.get(gap));
      }
      merged.addAll(
          joined(
              mineRuns.getOrDefault(gap, List.of()),
              theirRuns.getOrDefault(gap, List.of()),
              order,
              meeting));
    }
    for (K item : result) {
      if (!placed.contains(item)) {
        merged.add(item); // In no version here; it comes last.
      }
    }
    return merged;
  }

  /** Whether a side says where an item is: it alone has or moved it, or both did. */
  private boolean isPlacedBy(K item, MergeSide side) {
    if (!positions(side).containsKey(item)) {
      return false;
    }
    MergeSide other = side.other();
    return !positions(other).containsKey(item)
        || !stay(side).contains(item)
        || stay(other).contains(item);
  }

  /** Whether a side added or moved an item; what the other side only removed stands as it did. */
  private boolean isPut(K item) {
    return !inBase.containsKey(item)
        || isMoved(item, MergeSide.MINE)
        || isMoved(item, MergeSide.THEIRS);
  }

  /** Returns behind which item of the skeleton each other item stands; −1 before all. */
  private static <K> Map<K, Integer> anchors(List<K> items, List<K> skeleton, Set<K> still) {
    Map<K, Integer> anchors = new HashMap<>();
    Map<K, Integer> inSkeleton = positions(skeleton);
    int at = -1;
    for (K item : items) {
      if (still.contains(item)) {
        at = at(inSkeleton, item);
      } else {
        anchors.put(item, at);
      }
    }
    return anchors;
  }

  /** Joins two runs in one place: between what they share, one follows the other. */
  private List<K> joined(
      List<K> run, List<K> otherRun, Comparator<K> order, BiConsumer<K, K> meeting) {
    if (run.isEmpty() || otherRun.isEmpty()) {
      return run.isEmpty() ? otherRun : run;
    }
    boolean isFirst = isFirst(run, otherRun, order); // or else it would matter which side is whose
    List<K> one = isFirst ? run : otherRun;
    List<K> other = isFirst ? otherRun : run;
    List<K> joined = new ArrayList<>();
    Set<K> done = new HashSet<>();
    int next = 0;
    int nextOther = 0;
    Map<K, Integer> inOther = positions(other);
    for (int i = next; i < one.size(); i++) {
      int shared = inOther.getOrDefault(one.get(i), -1);
      if (shared >= nextOther) {
        follow(
            one.subList(next, i), other.subList(nextOther, shared), done, order, meeting, joined);
        joined.add(one.get(i));
        done.add(one.get(i));
        next = i + 1;
        nextOther = shared + 1;
      }
    }
    follow(
        one.subList(next, one.size()),
        other.subList(nextOther, other.size()),
        done,
        order,
        meeting,
        joined);
    return joined;
  }

  private static <K> boolean isFirst(List<K> run, List<K> other, Comparator<K> order) {
    for (int i = 0; i < Math.min(run.size(), other.size()); i++) {
      int compared = order.compare(run.get(i), other.get(i));
      if (compared != 0) {
        return compared < 0;
      }
    }
    return run.size() <= other.size();
  }

  private void follow(
      List<K> one,
      List<K> other,
      Set<K> done,
      Comparator<K> order,
      BiConsumer<K, K> meeting,
      List<K> into) {
    List<K> first = one.stream().filter(item -> !done.contains(item)).toList();
    List<K> second = other.stream().filter(item -> !done.contains(item)).toList();
    if (!first.isEmpty() && !second.isEmpty()) {
      if (order.compare(first.get(0), second.get(0)) > 0) {
        List<K> swapped = first;
        first = second;
        second = swapped;
      }
      Optional<K> put = first.stream().filter(this::isPut).findFirst();
      Optional<K> otherPut = second.stream().filter(this::isPut).findFirst();
      if (put.isPresent() && otherPut.isPresent()) {
        meeting.accept(put.get(), otherPut.get());
      }
    }
    for (List<K> run : List.of(first, second)) {
      for (K item : run) {
        if (done.add(item)) {
          into.add(item);
        }
      }
    }
  }

  /**
   * Returns the order of one side, in which what is only on the other side stands after its
   * neighbour there.
   */
  List<K> ofSide(MergeSide side, Collection<K> kept) {
    Set<K> result = new LinkedHashSet<>(kept);
    List<K> order = items(side).stream().filter(result::contains).toList();
    for (List<K> more : List.of(items(side.other()), base, List.copyOf(result))) {
      order = inserted(order, more, result);
    }
    return order;
  }

  /** Returns an order with what another version has as well, each behind its neighbour there. */
  private static <K> List<K> inserted(List<K> order, List<K> from, Set<K> result) {
    Set<K> there = new HashSet<>(order);
    List<K> inserted = new ArrayList<>();
    Map<K, List<K>> behind = new HashMap<>();
    List<K> run = inserted; // before all others
    for (K item : from) {
      if (there.contains(item)) {
        run = behind.computeIfAbsent(item, none -> new ArrayList<>());
      } else if (result.contains(item)) {
        run.add(item);
      }
    }
    for (K item : order) {
      inserted.add(item);
      inserted.addAll(behind.getOrDefault(item, List.of()));
    }
    return inserted;
  }

  /** Whether a side turned two items round that the result leaves as they were. */
  boolean isAnyMoveLost(List<K> merged) {
    return isAnyMoveLost(merged, inMine) || isAnyMoveLost(merged, inTheirs);
  }

  private boolean isAnyMoveLost(List<K> merged, Map<K, Integer> side) {
    Latest latest = new Latest(base.size());
    for (K item : merged) {
      if (inBase.containsKey(item) && side.containsKey(item)) {
        int before = at(inBase, item);
        int now = at(side, item);
        if (latest.before(before) > now) {
          return true;
        }
        latest.add(before, now);
      }
    }
    return false;
  }

  /** The highest of the positions on a side, of all items up to a position in the base. */
  private static final class Latest {
    private final int[] highest;

    Latest(int size) {
      highest = new int[size + 1];
      Arrays.fill(highest, -1);
    }

    void add(int before, int now) {
      for (int i = before + 1; i < highest.length; i += i & -i) {
        highest[i] = Math.max(highest[i], now);
      }
    }

    /** Returns the highest one of the items that are before a position in the base; −1 if none. */
    int before(int position) {
      int latest = -1;
      for (int i = position; i > 0; i -= i & -i) {
        latest = Math.max(latest, highest[i]);
      }
      return latest;
    }
  }

  /**
   * Returns what a side put in the place of what: items of the base that it removed, each with the
   * item that it added there.
   */
  Map<K, K> rewritten(MergeSide side) {
    Map<K, K> rewritten = new LinkedHashMap<>();
    List<K> items = items(side);
    Set<K> stay = stay(side);
    int before = 0;
    int now = 0;
    while (before < base.size() || now < items.size()) {
      List<K> gone = new ArrayList<>();
      List<K> added = new ArrayList<>();
      for (; before < base.size() && !stay.contains(base.get(before)); before++) {
        if (!positions(side).containsKey(base.get(before))) {
          gone.add(base.get(before));
        }
      }
      for (; now < items.size() && !stay.contains(items.get(now)); now++) {
        if (!inBase.containsKey(items.get(now))) {
          added.add(items.get(now));
        }
      }
      for (int i = 0; i < Math.min(gone.size(), added.size()); i++) {
        rewritten.put(gone.get(i), added.get(i));
      }
      before++;
      now++;
    }
    return rewritten;
  }
}
