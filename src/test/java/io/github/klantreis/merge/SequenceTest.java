package io.github.klantreis.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class SequenceTest {

  @Test
  void aMoveIsLostIfTheResultLeavesTwoItemsAsTheyWereThatASideTurnedRound() {
    Random random = new Random(7);
    int lost = 0;
    for (int i = 0; i < 2_000; i++) {
      List<Integer> base = some(random);
      List<Integer> mine = some(random);
      List<Integer> theirs = some(random);
      List<Integer> merged = some(random);
      boolean isLost = isLost(base, mine, merged) || isLost(base, theirs, merged);
      assertThat(new Sequence<>(base, mine, theirs).isAnyMoveLost(merged)).isEqualTo(isLost);
      lost += isLost ? 1 : 0;
    }
    assertThat(lost).isBetween(200, 1_800);
  }

  private static List<Integer> some(Random random) {
    List<Integer> items = new ArrayList<>(List.of(1, 2, 3, 4, 5));
    if (random.nextInt(3) > 0) {
      Collections.swap(items, random.nextInt(5), random.nextInt(5));
    }
    items.removeIf(item -> random.nextInt(3) == 0);
    return items;
  }

  private static boolean isLost(List<Integer> base, List<Integer> side, List<Integer> merged) {
    Set<Integer> common = new LinkedHashSet<>(base);
    common.retainAll(side);
    common.retainAll(merged);
    return common.stream()
        .anyMatch(
            one ->
                common.stream()
                    .anyMatch(
                        other ->
                            base.indexOf(one) < base.indexOf(other)
                                && side.indexOf(one) > side.indexOf(other)
                                && merged.indexOf(one) < merged.indexOf(other)));
  }

  @Test
  void theOrderOfASideHasWhatOnlyTheOtherHasBehindItsNeighbourThere() {
    Sequence<String> sequence =
        new Sequence<>(
            List.of("a", "b", "c"), List.of("c", "b"), List.of("x", "a", "b", "y", "z", "c"));
    assertThat(sequence.ofSide(MergeSide.MINE, Set.of("a", "b", "c", "x", "y", "z")))
        .containsExactly("x", "a", "c", "b", "y", "z");
  }

  /** An item that counts how often it is looked up. */
  private record Counted(int number, AtomicInteger steps) {
    @Override
    public int hashCode() {
      steps.incrementAndGet();
      return number;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      steps.incrementAndGet();
      return other instanceof Counted that && that.number == number;
    }
  }

  @Test
  void theCostGrowsWithTheItemsAndNotWithTheirPairs() {
    assertThat(steps(8_000)).isLessThan(6 * steps(2_000));
  }

  private static int steps(int size) {
    AtomicInteger steps = new AtomicInteger();
    List<Counted> base =
        IntStream.range(0, size).mapToObj(number -> new Counted(number, steps)).toList();
    List<Counted> reversed = new ArrayList<>(base);
    Collections.reverse(reversed);
    Sequence<Counted> sequence = new Sequence<>(base, reversed, base);
    List<Counted> merged =
        sequence.merged(base, Comparator.comparing(Counted::number), (one, other) -> {});
    assertThat(sequence.isAnyMoveLost(merged)).isFalse();
    assertThat(sequence.ofSide(MergeSide.MINE, base)).hasSize(size);
    Sequence<Counted> halves = new Sequence<>(List.of(), base.subList(0, size / 2), reversed);
    assertThat(halves.merged(base, Comparator.comparing(Counted::number), (one, other) -> {}))
        .hasSize(size);
    assertThat(halves.ofSide(MergeSide.MINE, base)).hasSize(size);
    return steps.get();
  }
}
