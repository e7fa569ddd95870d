package io.github.klantreis.validation;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.model.Touchpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Collects what is found at some elements, and where validators judged other than one element. */
final class Gathering {
  private final List<Finding> all = new ArrayList<>();
  private final List<Judged> judged = new ArrayList<>(0);
  private boolean isLasting = true;

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
   * @param isOrdered whether they are certainly what a report says of the element, in its order
   * @param isLasting whether the same is found again as long as validators see the same: not where
   *     one failed, or named an element without its place, which may come to stand elsewhere too
   */
  record Found(
      ImmutableList<Finding> all,
      ImmutableList<Judged> judged,
      boolean isOrdered,
      boolean isLasting) {
    static final Found NOTHING = new Found(ImmutableList.of(), ImmutableList.of(), true, true);

    /**
     * Whether a validator failed. Of several, a report has the failures in the order of the set.
     */
    boolean hasFailure() {
      for (int i = 0; i < all.size(); i++) {
        if (all.get(i).validatorId().equals(RunContext.VALIDATOR_FAILED)) {
          return true;
        }
      }
      return false;
    }

    /** Adds to the numbers of all validators how many they judged, less those that they got. */
    void addMoreJudged(int[] more) {
      for (int i = 0; i < judged.size(); i++) {
        more[judged.get(i).index()] += judged.get(i).more();
      }
    }

    /** How many elements a validator judged, less those that it was given. */
    int moreJudged(int index) {
      int more = 0;
      for (int i = 0; i < judged.size(); i++) {
        more += judged.get(i).index() == index ? judged.get(i).more() : 0;
      }
      return more;
    }
  }

  void add(Finding finding) {
    all.add(finding);
  }

  void judged(int index, int elements) {
    judged.add(new Judged(index, elements - 1));
  }

  /** Adds what was found before, but for what some validators found, which run again. */
  void addKept(Found former, Set<String> again, ValidatorPlan plan) {
    if (again.isEmpty()) {
      all.addAll(former.all());
      judged.addAll(former.judged());
    } else {
      for (Finding finding : former.all()) {
        if (!again.contains(finding.validatorId())) {
          all.add(finding);
        }
      }
      for (Judged each : former.judged()) {
        if (!again.contains(plan.entries.get(each.index()).id())) {
          judged.add(each);
        }
      }
    }
    isLasting &= former.isLasting();
  }

  /** Says that it may not be found again although validators see the same. */
  void isNotLasting() {
    isLasting = false;
  }

  /** Returns what was collected, and starts anew. */
  Found take() {
    return take(false);
  }

  /** Returns what was collected at a touchpoint, and starts anew. */
  Found takeAt(Touchpoint touchpoint) {
    return take(OrderedFindings.areOrdered(touchpoint, all));
  }

  private Found take(boolean isOrdered) {
    if (all.isEmpty() && judged.isEmpty() && isOrdered) {
      return Found.NOTHING;
    }
    Found found =
        new Found(ImmutableList.copyOf(all), ImmutableList.copyOf(judged), isOrdered, isLasting);
    all.clear();
    judged.clear();
    isLasting = true;
    return found;
  }
}
