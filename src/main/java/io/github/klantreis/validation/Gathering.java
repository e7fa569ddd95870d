package io.github.klantreis.validation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** Collects what is found at some elements, and where validators judged other than one element. */
final class Gathering {
  private final List<Finding> all = new ArrayList<>();
  private final List<Judged> judged = new ArrayList<>(0);

  /**
   * How many elements a validator judged in a check, less the one that it was given.
   *
   * @param index the index of the validator in the plan
   * @param more the number above one; -1 where it judged nothing
   */
  record Judged(int index, int more) {}

  /**
   * What was found.
   *
   * @param all the findings in order
   * @param judged what differs from one judged element a check
   */
  record Found(ImmutableList<Finding> all, ImmutableList<Judged> judged) {
    private static final Found NOTHING = new Found(ImmutableList.of(), ImmutableList.of());

    /** Adds what was judged to counts by the index of the validator. */
    void addTo(long[] counts) {
      for (Judged each : judged) {
        counts[each.index()] += each.more();
      }
    }
  }

  void add(Finding finding) {
    all.add(finding);
  }

  void judged(int index, int elements) {
    judged.add(new Judged(index, elements - 1));
  }

  /** Returns what was collected, and starts anew. */
  Found take() {
    if (all.isEmpty() && judged.isEmpty()) {
      return Found.NOTHING;
    }
    Found found = new Found(ImmutableList.copyOf(all), ImmutableList.copyOf(judged));
    all.clear();
    judged.clear();
    return found;
  }
}
