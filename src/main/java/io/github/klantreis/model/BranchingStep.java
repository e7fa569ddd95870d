package io.github.klantreis.model;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.klantreis.part.Branch;
import io.github.klantreis.part.Branching;
import io.github.klantreis.term.BranchingKind;
import java.util.List;
import java.util.Map;

/**
 * A branching and the touchpoints in its branches. Immutable and thread-safe.
 *
 * @param branching the branching
 * @param touchpoints the touchpoints in order, by the id of their branch; an empty list for a
 *     branch without touchpoints
 */
public record BranchingStep(Branching branching, Map<String, List<Touchpoint>> touchpoints)
    implements Step {

  /**
   * Copies the lists, in the order of the branches.
   *
   * @param branching the branching
   * @param touchpoints the touchpoints in order, by the id of their branch; none for the branches
   *     that are absent
   * @throws IllegalArgumentException if a key is not the id of a branch of the branching
   */
  public BranchingStep {
    requireNonNull(touchpoints, "touchpoints");
    requireNonNull(branching, "branching");
    ImmutableMap.Builder<String, List<Touchpoint>> copy = ImmutableMap.builder();
    for (Branch branch : branching.branches()) {
      List<Touchpoint> in = touchpoints.get(branch.id());
      copy.put(branch.id(), in == null ? ImmutableList.of() : ImmutableList.copyOf(in));
    }
    for (String id : touchpoints.keySet()) {
      if (branching.branch(id).isEmpty()) {
        throw new IllegalArgumentException(
            "the branching " + branching.id() + " has no branch \"" + id + "\"");
      }
    }
    touchpoints = copy.buildKeepingLast();
  }

  /**
   * Whether customers can pass by without any touchpoint.
   *
   * @return true if this is a choice with a branch without touchpoints that leads to the join
   */
  public boolean canBePassedBy() {
    return branching.kind() == BranchingKind.CHOICE
        && branching.branches().stream()
            .anyMatch(branch -> !branch.endsJourney() && touchpoints(branch.id()).isEmpty());
  }

  /**
   * Returns the touchpoints of a branch.
   *
   * @param branchId the id of a branch
   * @return the touchpoints in order, unmodifiable; empty for a branch without touchpoints
   * @throws IllegalArgumentException if the branching has no branch with that id
   */
  public List<Touchpoint> touchpoints(String branchId) {
    List<Touchpoint> in = touchpoints.get(requireNonNull(branchId, "branchId"));
    if (in == null) {
      throw new IllegalArgumentException(
          "the branching " + branching.id() + " has no branch \"" + branchId + "\"");
    }
    return in;
  }
}
