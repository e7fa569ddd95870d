package io.github.klantreis.observation;

import static java.util.Objects.requireNonNull;

import com.google.common.primitives.Booleans;
import com.google.common.primitives.Ints;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.Branch;
import io.github.klantreis.part.BranchPath;
import io.github.klantreis.part.Branching;
import io.github.klantreis.term.BranchingKind;
import io.github.klantreis.vocabulary.Term;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The branches of a journey, as plain arrays. Branchings are numbered in the order of the journey,
 * and so are the branches of all branchings together.
 */
final class BranchOutline {
  final String[] branchingIds;
  final String[] branchingNames;
  final boolean[] isParallel;

  /** Per branching the number of its first branch; then the number of all branches. */
  final int[] firstBranch;

  final String[] branchIds;
  final String[] branchNames;

  /** Per branch the share that the journey states, in percent; NaN if it states none. */
  final double[] statedShares;

  /** Per branch whether the journey ends with it. */
  final boolean[] endsJourney;

  /** Per touchpoint the number of its branch, or {@link Moves#NONE}. */
  final int[] branchOf;

  /** Per branch the number of its branching. */
  final int[] branchingOf;

  /** Per branch whether it has touchpoints. */
  private final boolean[] hasTouchpoints;

  /** Per branching the first of its touchpoints. */
  final int[] begin;

  /** Per branching the number after the last of its touchpoints. */
  final int[] end;

  BranchOutline(Journey journey, Map<String, Integer> touchpointNumbers) {
    List<String> ids = new ArrayList<>();
    List<String> names = new ArrayList<>();
    List<Boolean> parallel = new ArrayList<>();
    List<Integer> firsts = new ArrayList<>();
    List<Branch> branches = new ArrayList<>();
    branchOf = new int[touchpointNumbers.size()];
    Arrays.fill(branchOf, Moves.NONE);
    for (Phase phase : journey.phases()) {
      for (Branching branching : phase.branchings()) {
        ids.add(branching.id());
        names.add(branching.name());
        parallel.add(branching.kind() == BranchingKind.PARALLEL);
        firsts.add(branches.size());
        for (Branch branch : branching.branches()) {
          for (Touchpoint inside : phase.touchpoints(new BranchPath(branching.id(), branch.id()))) {
            branchOf[requireNonNull(touchpointNumbers.get(inside.id()))] = branches.size();
          }
          branches.add(branch);
        }
      }
    }
    firsts.add(branches.size());
    branchingIds = ids.toArray(String[]::new);
    branchingNames = names.toArray(String[]::new);
    isParallel = new boolean[ids.size()];
    for (int b = 0; b < isParallel.length; b++) {
      isParallel[b] = parallel.get(b);
    }
    firstBranch = Ints.toArray(firsts);
    branchIds = branches.stream().map(Branch::id).toArray(String[]::new);
    branchNames = branches.stream().map(Branch::name).toArray(String[]::new);
    statedShares =
        branches.stream().mapToDouble(branch -> branch.share().orElse(Double.NaN)).toArray();
    endsJourney = new boolean[branchIds.length];
    for (int b = 0; b < endsJourney.length; b++) {
      endsJourney[b] = branches.get(b).endsJourney();
    }
    branchingOf = branchingOf();
    hasTouchpoints = new boolean[branchIds.length];
    begin = new int[branchingIds.length];
    end = new int[branchingIds.length];
    findTouchpoints();
  }

  private BranchOutline(ObjectInput in, int touchpoints) throws IOException {
    branchingIds = SerialForm.readTexts(in);
    branchingNames = new String[branchingIds.length];
    isParallel = new boolean[branchingIds.length];
    List<String> ids = new ArrayList<>();
    List<String> names = new ArrayList<>();
    List<Double> shares = new ArrayList<>();
    List<Boolean> ends = new ArrayList<>();
    firstBranch = new int[branchingIds.length + 1];
    Set<String> seen = new HashSet<>();
    for (int b = 0; b < branchingIds.length; b++) {
      SerialForm.require(
          seen.add(Term.requireId(branchingIds[b])), "the id " + branchingIds[b] + " occurs twice");
      branchingNames[b] = SerialForm.readText(in);
      SerialForm.require(!branchingNames[b].isBlank(), "the name of a branching is blank");
      isParallel[b] = in.readBoolean();
      Set<String> own = new HashSet<>();
      for (int rest = SerialForm.readCount(in); rest > 0; rest--) {
        String id = Term.requireId(SerialForm.readText(in));
        SerialForm.require(own.add(id), "the id " + id + " occurs twice");
        ids.add(id);
        String name = SerialForm.readText(in);
        SerialForm.require(!name.isBlank(), "the name of a branch is blank");
        names.add(name);
        double share = in.readDouble();
        SerialForm.require(
            Double.isNaN(share) || (share >= 0 && share <= 100),
            "the share of a branch is " + share);
        shares.add(share);
        boolean endsHere = in.readBoolean();
        SerialForm.require(
            !endsHere || !isParallel[b], "the journey ends with a branch beside others");
        ends.add(endsHere);
      }
      firstBranch[b + 1] = ids.size();
    }
    branchIds = ids.toArray(String[]::new);
    branchNames = names.toArray(String[]::new);
    statedShares = shares.stream().mapToDouble(Double::doubleValue).toArray();
    endsJourney = Booleans.toArray(ends);
    branchOf = SerialForm.readNumbers(in, touchpoints);
    for (int branch : branchOf) {
      SerialForm.require(
          branch >= Moves.NONE && branch < branchIds.length,
          "a touchpoint is in the branch " + branch);
    }
    branchingOf = branchingOf();
    hasTouchpoints = new boolean[branchIds.length];
    begin = new int[branchingIds.length];
    end = new int[branchingIds.length];
    findTouchpoints();
    for (int b = 0; b < branchingIds.length; b++) {
      SerialForm.require(end[b] > 0, "no touchpoint is in " + branchingIds[b]);
    }
  }

  static BranchOutline read(ObjectInput in, int touchpoints) throws IOException {
    return new BranchOutline(in, touchpoints);
  }

  void write(ObjectOutput out) throws IOException {
    SerialForm.writeTexts(out, branchingIds);
    for (int b = 0; b < branchingIds.length; b++) {
      SerialForm.writeText(out, branchingNames[b]);
      out.writeBoolean(isParallel[b]);
      out.writeInt(firstBranch[b + 1] - firstBranch[b]);
      for (int branch = firstBranch[b]; branch < firstBranch[b + 1]; branch++) {
        SerialForm.writeText(out, branchIds[branch]);
        SerialForm.writeText(out, branchNames[branch]);
        out.writeDouble(statedShares[branch]);
        out.writeBoolean(endsJourney[branch]);
      }
    }
    for (int branch : branchOf) {
      out.writeInt(branch);
    }
  }

  private int[] branchingOf() {
    int[] branchings = new int[branchIds.length];
    for (int b = 0; b < branchingIds.length; b++) {
      Arrays.fill(branchings, firstBranch[b], firstBranch[b + 1], b);
    }
    return branchings;
  }

  private void findTouchpoints() {
    for (int t = branchOf.length - 1; t >= 0; t--) {
      int branching = branching(t);
      if (branching != Moves.NONE) {
        hasTouchpoints[branchOf[t]] = true;
        begin[branching] = t;
        end[branching] = Math.max(end[branching], t + 1);
      }
    }
  }

  /** Returns the branching that a touchpoint is in, or {@link Moves#NONE}. */
  int branching(int touchpoint) {
    return branchOf[touchpoint] == Moves.NONE ? Moves.NONE : branchingOf[branchOf[touchpoint]];
  }

  /** Returns what goes on side by side where a touchpoint is, or {@link Moves#NONE}. */
  int parallel(int touchpoint) {
    int branching = branching(touchpoint);
    return branching != Moves.NONE && isParallel[branching] ? branching : Moves.NONE;
  }

  /** Whether two touchpoints are in different branches of one branching. */
  boolean areInDifferentBranches(int one, int other) {
    return branching(one) != Moves.NONE
        && branching(one) == branching(other)
        && branchOf[one] != branchOf[other];
  }

  boolean isEmpty(int branch) {
    return !hasTouchpoints[branch];
  }

  /**
   * Returns the branch for which customers are counted who go straight on: the first of a choice
   * that has no touchpoints and leads to the join, or {@link Moves#NONE}.
   */
  int straightOn(int branching) {
    for (int branch = firstBranch[branching];
        !isParallel[branching] && branch < firstBranch[branching + 1];
        branch++) {
      if (isEmpty(branch) && !endsJourney[branch]) {
        return branch;
      }
    }
    return Moves.NONE;
  }

  /**
   * Returns the branch that customers take who go by a choice to the end of the journey: that which
   * leads {@link #straightOn}, otherwise the first without touchpoints, or {@link Moves#NONE}.
   */
  int goingBy(int branching) {
    int straightOn = straightOn(branching);
    return straightOn != Moves.NONE || isParallel[branching]
        ? straightOn
        : IntStream.range(firstBranch[branching], firstBranch[branching + 1])
            .filter(this::isEmpty)
            .findFirst()
            .orElse(Moves.NONE);
  }

  /** Whether the journey ends with the branch that a touchpoint is in, if one comes to its end. */
  boolean endsWith(int touchpoint) {
    return branchOf[touchpoint] != Moves.NONE && endsJourney[branchOf[touchpoint]];
  }

  /** Whether the journey ends with a branch of a branching. */
  boolean endsForSome(int branching) {
    return IntStream.range(firstBranch[branching], firstBranch[branching + 1])
        .anyMatch(branch -> endsJourney[branch]);
  }

  /** Whether a branch of a branching leads to the join. */
  boolean goesOn(int branching) {
    for (int branch = firstBranch[branching]; branch < firstBranch[branching + 1]; branch++) {
      if (!endsJourney[branch]) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the branches that customers take who go straight on from one touchpoint to one that
   * follows it in the order of the journey.
   */
  int[] taken(int from, int to) {
    List<Integer> taken = new ArrayList<>();
    for (int b = 0; b < branchingIds.length; b++) {
      if (from < begin[b] && to >= end[b] && straightOn(b) != Moves.NONE) {
        taken.add(straightOn(b));
      }
    }
    return Ints.toArray(taken);
  }
}
