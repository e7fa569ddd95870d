package io.github.klantreis.observation;

import io.github.klantreis.vocabulary.NoBean;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How many customers took one branch.
 *
 * <p>Immutable and thread-safe.
 *
 * @see BranchingCount#branches()
 */
public final class BranchCount implements NoBean {
  private final String[] branchIds;
  private final String name;
  private final boolean isStraightOn;
  private final Share customers;
  private final Share customersFirst;
  private final double statedShare;
  private final boolean isUnrecorded;

  BranchCount(
      String[] branchIds,
      String name,
      boolean isStraightOn,
      Share customers,
      Share customersFirst,
      double statedShare,
      boolean isUnrecorded) {
    this.branchIds = branchIds;
    this.name = name;
    this.isStraightOn = isStraightOn;
    this.customers = customers;
    this.customersFirst = customersFirst;
    this.statedShare = statedShare;
    this.isUnrecorded = isUnrecorded;
  }

  /**
   * Returns the branch.
   *
   * @return the id of the branch, unmodifiable; for one without touchpoints the ids of all branches
   *     of the choice without touchpoints that lead to the same, as encounters do not tell them
   *     apart
   */
  public List<String> branchIds() {
    return Collections.unmodifiableList(Arrays.asList(branchIds));
  }

  /**
   * Returns the name of the branch.
   *
   * @return the name; the names of several branches are separated by a slash
   */
  public String name() {
    return name;
  }

  /**
   * Whether the log need not have any encounter in the branch: it was taken by at least those who
   * are counted, and the shares of all branches of the {@linkplain
   * BranchingCount#hasUnrecordedBranch() branching} say nothing.
   *
   * @return whether the plan has all of its touchpoints as {@linkplain
   *     ObservationPlan#withUnrecorded unrecorded}; or it has none, and the plan has those of
   *     another branch so, as whoever goes straight on may have taken either
   */
  public boolean isUnrecorded() {
    return isUnrecorded;
  }

  /**
   * Whether customers who take the branch meet nothing of it and go straight on.
   *
   * @return whether they go from a touchpoint before the choice straight on to one behind it; false
   *     for a branch without touchpoints with which the journey ends, or behind which nothing comes
   */
  public boolean isStraightOn() {
    return isStraightOn;
  }

  /**
   * Returns how many customers took the branch at least once: they met a touchpoint of it or, where
   * it has none, went {@linkplain #isStraightOn() straight on} or, where the journey can end before
   * the choice, are no longer on the way after a touchpoint after which the choice comes next.
   *
   * @return these customers, as a share of those who took any branch of the branching. As customers
   *     may take several, the shares of all branches can exceed 100 %
   */
  public Share customers() {
    return customers;
  }

  /**
   * Returns how many customers took this branch before any other, of those of whom it is known what
   * they took: if the plan has a cut-off, the encounter before was at least the inactivity before
   * it, so that the shares of slow branches are not too low.
   *
   * @return these customers, as a share of those who took any branch so early; the shares of all
   *     branches are 100 % together
   */
  public Share customersFirst() {
    return customersFirst;
  }

  /**
   * Returns the share that the journey states.
   *
   * @return the share in percent, from 0 to 100, see {@link io.github.klantreis.part.Branch#share};
   *     the sum where there are several branches; empty if a share is missing, and in a choice of
   *     which encounters do not show each branch: the observed shares leave out who took that one
   */
  public OptionalDouble statedShare() {
    return Double.isNaN(statedShare) ? OptionalDouble.empty() : OptionalDouble.of(statedShare);
  }

  @Override
  public String toString() {
    return String.join("/", branchIds) + ": " + customers;
  }
}
