package io.github.klantreis.observation.cohort;

import io.github.klantreis.model.BranchingStep;
import io.github.klantreis.model.Step;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.Branch;
import io.github.klantreis.term.BranchingKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/**
 * What customers of one persona can meet of loyalty and advocacy: what all of them meet, and of
 * each choice one branch. Touchpoints are bits.
 */
final class LoyalRoutes {
  private final long always;

  /** Per choice that nobody passes by, its branches. */
  private final List<long[]> choices;

  private LoyalRoutes(long always, List<long[]> choices) {
    this.always = always;
    this.choices = choices;
  }

  /**
   * Finds the routes through some steps.
   *
   * @param bit the bit of a touchpoint, or 0 if it does not count for the persona
   * @param concerned whether a branch concerns the persona
   */
  static LoyalRoutes of(
      List<Step> steps, ToLongFunction<Touchpoint> bit, Predicate<Branch> concerned) {
    long always = 0;
    List<long[]> choices = new ArrayList<>();
    for (Step step : steps) {
      if (step instanceof Touchpoint touchpoint) {
        always |= bit.applyAsLong(touchpoint);
      } else if (step instanceof BranchingStep branching) {
        long[] branches =
            branching.branching().branches().stream()
                .filter(branch -> !branch.endsJourney() && concerned.test(branch))
                .mapToLong(branch -> bits(branching.touchpoints(branch.id()), bit))
                .toArray();
        if (branching.branching().kind() == BranchingKind.PARALLEL) {
          always |= Arrays.stream(branches).reduce(0, (a, b) -> a | b);
        } else if (branches.length > 0 && Arrays.stream(branches).noneMatch(each -> each == 0)) {
          choices.add(branches);
        }
      }
    }
    return new LoyalRoutes(always, choices);
  }

  private static long bits(List<Touchpoint> touchpoints, ToLongFunction<Touchpoint> bit) {
    return touchpoints.stream().mapToLong(bit).reduce(0, (a, b) -> a | b);
  }

  /**
   * Returns the touchpoints that count for a customer: of each choice those of the branch of which
   * the largest share was met; of equal shares of nothing, the shortest branch.
   *
   * @param met what the customer met
   */
  long counting(long met) {
    long counting = always;
    for (long[] branches : choices) {
      long best = branches[0];
      for (long branch : branches) {
        best = isNearer(branch, best, met) ? branch : best;
      }
      counting |= best;
    }
    return counting;
  }

  private static boolean isNearer(long branch, long than, long met) {
    int size = Long.bitCount(branch);
    int otherSize = Long.bitCount(than);
    int share = Long.bitCount(branch & met) * otherSize;
    int otherShare = Long.bitCount(than & met) * size;
    return share != otherShare ? share > otherShare : share == 0 && size < otherSize;
  }

  /** Returns how many touchpoints count, by the shortest branches. */
  int least() {
    return length(false);
  }

  /** Returns how many touchpoints count, by the longest branches. */
  int most() {
    return length(true);
  }

  private int length(boolean isLongest) {
    int length = Long.bitCount(always);
    for (long[] branches : choices) {
      var sizes = Arrays.stream(branches).mapToInt(Long::bitCount);
      length += (isLongest ? sizes.max() : sizes.min()).orElseThrow();
    }
    return length;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(Long.toHexString(always));
    for (long[] branches : choices) {
      text.append('?');
      for (long branch : branches) {
        text.append(Long.toHexString(branch)).append('/');
      }
    }
    return text.toString();
  }
}
