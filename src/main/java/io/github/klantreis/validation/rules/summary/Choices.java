package io.github.klantreis.validation.rules.summary;

import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.BranchPath;
import io.github.klantreis.term.BranchingKind;
import java.util.Optional;

/** What a choice says of two touchpoints of a phase. */
public final class Choices {
  private Choices() {}

  /** Whether people come from one touchpoint to the other as a choice leads them there. */
  public static boolean leadInto(Touchpoint before, Touchpoint after, Phase phase) {
    if (phase.branchings().isEmpty()) {
      return false;
    }
    Optional<BranchPath> into = phase.branchOf(after.id());
    return into.filter(branch -> isOfChoice(branch, phase)).isPresent()
        && !into.equals(phase.branchOf(before.id()));
  }

  /** Whether two touchpoints are in different branches of a choice, so that people come to one. */
  public static boolean separate(Touchpoint one, Touchpoint other, Phase phase) {
    if (phase.branchings().isEmpty()) {
      return false;
    }
    Optional<BranchPath> branch = phase.branchOf(one.id());
    Optional<BranchPath> otherBranch = phase.branchOf(other.id());
    return branch.filter(each -> isOfChoice(each, phase)).isPresent()
        && !branch.equals(otherBranch)
        && branch.map(BranchPath::branching).equals(otherBranch.map(BranchPath::branching));
  }

  private static boolean isOfChoice(BranchPath branch, Phase phase) {
    return phase
        .heading()
        .branching(branch.branching())
        .filter(branching -> branching.kind() == BranchingKind.CHOICE)
        .isPresent();
  }
}
