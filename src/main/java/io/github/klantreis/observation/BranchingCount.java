package io.github.klantreis.observation;

import io.github.klantreis.term.BranchingKind;
import io.github.klantreis.vocabulary.NoBean;
import java.util.Collections;
import java.util.List;

/**
 * Which branches customers took where the journey divides. A customer takes a branch by meeting a
 * touchpoint of it. A branch of a choice that has no touchpoints is taken by going straight on:
 * directly from a touchpoint before the choice to one behind it, where the order of the journey
 * leads from one to the other. Each customer counts once for each branch, however often it was
 * taken, and encounters outside the map are passed over.
 *
 * <p>Immutable and thread-safe.
 *
 * @see JourneyStatistics#branchings()
 */
public final class BranchingCount implements NoBean {
  private final String branchingId;
  private final String name;
  private final BranchingKind kind;
  private final String phaseId;
  private final List<BranchCount> branches;
  private final Share several;
  private final Share each;
  private final Share none;
  private final Share leftForOther;
  private final long stoppedBefore;

  BranchingCount(
      String branchingId,
      String name,
      BranchingKind kind,
      String phaseId,
      List<BranchCount> branches,
      Share several,
      Share each,
      Share none,
      Share leftForOther,
      long stoppedBefore) {
    this.branchingId = branchingId;
    this.name = name;
    this.kind = kind;
    this.phaseId = phaseId;
    this.branches = Collections.unmodifiableList(branches);
    this.several = several;
    this.each = each;
    this.none = none;
    this.leftForOther = leftForOther;
    this.stoppedBefore = stoppedBefore;
  }

  /**
   * Returns the id of the branching.
   *
   * @return the branching's id
   */
  public String branchingId() {
    return branchingId;
  }

  /**
   * Returns the name of the branching.
   *
   * @return the name
   */
  public String name() {
    return name;
  }

  /**
   * Whether the log need not have any encounter in one of the branches. Then it is known of whoever
   * was seen in another that she took that one, and of nobody that she took none: shares say
   * nothing.
   *
   * @return whether one of the {@link #branches()} is {@linkplain BranchCount#isUnrecorded()
   *     unrecorded}
   */
  public boolean hasUnrecordedBranch() {
    return branches.stream().anyMatch(BranchCount::isUnrecorded);
  }

  /**
   * Returns whether customers are to take one of the branches or all of them.
   *
   * @return the kind
   */
  public BranchingKind kind() {
    return kind;
  }

  /**
   * Returns the phase of the branching.
   *
   * @return the id of the phase
   */
  public String phaseId() {
    return phaseId;
  }

  /**
   * Returns how many customers took any branch.
   *
   * @return the number, from 0
   */
  public long customers() {
    return several.whole();
  }

  /**
   * Returns the branches that encounters can show.
   *
   * @return the branches in the order of the journey, unmodifiable. A branch without touchpoints is
   *     left out in what goes on side by side, where the choice starts the journey, and where the
   *     journey ends with the branch while more follows for others; without a {@linkplain
   *     ObservationPlan#withCutOff cut-off} also where nothing follows the choice. Several of one
   *     choice are counted together
   */
  public List<BranchCount> branches() {
    return branches;
  }

  /**
   * Returns how many customers took more than one branch.
   *
   * @return these customers, as a share of those who took any branch
   */
  public Share severalBranches() {
    return several;
  }

  /**
   * Returns how many customers took each of the {@linkplain #branches() branches}.
   *
   * @return these customers, as a share of those who took any branch
   */
  public Share eachBranch() {
    return each;
  }

  /**
   * Returns how many customers were in the phase and took no branch. They stopped before, took
   * another way or are not there yet.
   *
   * @return these customers, as a share of those who were in the phase
   */
  public Share noBranch() {
    return none;
  }

  /**
   * Returns how many customers went from one branch to another by a way that the journey does not
   * model, each counted once.
   *
   * @return these customers, as a share of those who left a branch for anything that is not in it
   */
  public Share unmodelledToOtherBranch() {
    return leftForOther;
  }

  /**
   * Returns how many customers are no longer on the way and took no branch that was seen, though
   * one may be without touchpoints: they were last met where the choice comes next. Whether they
   * took such a branch or stopped before the choice is not known. The shares of the {@linkplain
   * #branches() branches} are without them; where many stop, those of branches with touchpoints are
   * too high.
   *
   * @return the number, from 0; 0 without a {@linkplain ObservationPlan#withCutOff cut-off}, where
   *     no branch is without touchpoints, and where the journey can end before the choice, as they
   *     count for that branch then
   */
  public long stoppedBefore() {
    return stoppedBefore;
  }

  @Override
  public String toString() {
    return branchingId + ": " + branches;
  }
}
