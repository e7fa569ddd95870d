package io.github.klantreis.change;

import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.JourneyElement;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.BranchPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The children of one kind that an element has before and after the change: which are the same by
 * their ids, and which of these kept their order.
 *
 * @param <E> the kind of child
 */
final class Siblings<E extends JourneyElement> {
  private static final int NEW = -1;

  private final List<E> before;
  private final List<E> after;
  private final int[] former;
  private final boolean[] gone;
  private final Map<String, BranchPath> branchesBefore;
  private final Map<String, BranchPath> branchesAfter;

  private Siblings(
      List<E> before,
      List<E> after,
      Map<String, BranchPath> branchesBefore,
      Map<String, BranchPath> branchesAfter) {
    this.before = before;
    this.after = after;
    this.branchesBefore = branchesBefore;
    this.branchesAfter = branchesAfter;
    former = new int[after.size()];
    gone = new boolean[before.size()];
    match();
  }

  static <E extends JourneyElement> Siblings<E> of(List<E> before, List<E> after) {
    return new Siblings<>(before, after, Map.of(), Map.of());
  }

  /** Returns the touchpoints of two phases, which are in the same place only in the same branch. */
  static Siblings<Touchpoint> of(
      List<Touchpoint> before,
      Map<String, BranchPath> branchesBefore,
      List<Touchpoint> after,
      Map<String, BranchPath> branchesAfter) {
    return new Siblings<>(before, after, branchesBefore, branchesAfter);
  }

  /** Returns the position of a child of the first journey. */
  Position positionBefore(ElementPath parent, int index) {
    return position(parent, index, branchesBefore.get(before.get(index).id()));
  }

  /** Returns the position of a child of the second journey. */
  Position positionAfter(ElementPath parent, int index) {
    return position(parent, index, branchesAfter.get(after.get(index).id()));
  }

  private static Position position(ElementPath parent, int index, @Nullable BranchPath branch) {
    return new Position(parent, index, Optional.ofNullable(branch));
  }

  List<E> before() {
    return before;
  }

  List<E> after() {
    return after;
  }

  /** Whether a child of the second journey was in the first, too. */
  boolean wasThere(int position) {
    return former[position] != NEW;
  }

  /** Returns the former position of a child that was in the first journey. */
  int former(int position) {
    return former[position];
  }

  /** Whether a child of the first journey is not in the second. */
  boolean isGone(int formerPosition) {
    return gone[formerPosition];
  }

  /** Matches the children. A common start and end need no map, as most edits are small. */
  private void match() {
    int shorter = Math.min(before.size(), after.size());
    int begin = 0;
    while (begin < shorter && same(begin, begin)) {
      former[begin] = begin;
      begin++;
    }
    int end = 0;
    while (end < shorter - begin && same(before.size() - 1 - end, after.size() - 1 - end)) {
      former[after.size() - 1 - end] = before.size() - 1 - end;
      end++;
    }
    Map<String, Integer> rest = new HashMap<>();
    for (int i = begin; i < before.size() - end; i++) {
      rest.put(before.get(i).id(), i);
    }
    for (int i = begin; i < after.size() - end; i++) {
      Integer position = rest.remove(after.get(i).id());
      former[i] = position == null ? NEW : position;
    }
    rest.values().forEach(position -> gone[position] = true);
  }

  @SuppressWarnings("ReferenceEquality") // the same object has the same id
  private boolean same(int formerPosition, int position) {
    E then = before.get(formerPosition);
    E now = after.get(position);
    return then == now || then.id().equals(now.id());
  }

  /**
   * Returns which children stay in place: the longest series of children of both journeys that
   * follow each other in the same order, each in its branch. All others of both journeys have
   * moved.
   */
  boolean[] staying() {
    // ends[k] is the position of the child with the lowest former position that ends a series of
    // k + 1; earlier[i] is the position of the child before i in its series.
    int[] ends = new int[former.length];
    int[] earlier = new int[former.length];
    int length = 0;
    for (int i = 0; i < former.length; i++) {
      if (former[i] == NEW || !isInSameBranch(after.get(i).id())) {
        continue;
      }
      int k = length;
      if (length > 0 && former[ends[length - 1]] > former[i]) {
        k = firstEndAfter(former[i], ends, length);
      }
      earlier[i] = k == 0 ? NEW : ends[k - 1];
      ends[k] = i;
      length = Math.max(length, k + 1);
    }
    boolean[] staying = new boolean[former.length];
    for (int i = length == 0 ? NEW : ends[length - 1]; i != NEW; i = earlier[i]) {
      staying[i] = true;
    }
    return staying;
  }

  private boolean isInSameBranch(String id) {
    return Objects.equals(branchesBefore.get(id), branchesAfter.get(id));
  }

  private int firstEndAfter(int formerPosition, int[] ends, int length) {
    int low = 0;
    int high = length - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (former[ends[middle]] > formerPosition) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
