package io.github.klantreis.drawing.layout;

import com.google.common.primitives.Ints;
import io.github.klantreis.drawing.content.MapColumn;
import io.github.klantreis.model.Phase;
import io.github.klantreis.part.Branch;
import io.github.klantreis.part.BranchPath;
import io.github.klantreis.part.Branching;
import io.github.klantreis.term.BranchingKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which columns follow each other, so that no line joins alternatives. */
final class CurveOrder {
  private final List<List<Integer>> next = new ArrayList<>();
  private final int[] runs;
  private boolean isDivided;

  private CurveOrder(List<MapColumn> columns) {
    columns.forEach(column -> next.add(new ArrayList<>()));
    runs = new int[columns.size()];
    int run = 0;
    List<Integer> before = new ArrayList<>();
    int i = 0;
    while (i < columns.size()) {
      Optional<BranchPath> branch = branch(columns.get(i));
      if (branch.isEmpty()) {
        join(before, i);
        before.clear();
        runs[i] = run;
        before.add(i++);
        continue;
      }
      isDivided = true;
      Map<String, List<Integer>> branches = new LinkedHashMap<>();
      Phase phase = columns.get(i).phase();
      String branching = branch.get().branching();
      for (; i < columns.size() && isIn(columns.get(i), phase, branching); i++) {
        branches
            .computeIfAbsent(branch(columns.get(i)).orElseThrow().branch(), id -> new ArrayList<>())
            .add(i);
      }
      List<Integer> ends = new ArrayList<>();
      for (List<Integer> inside : branches.values()) {
        run++;
        for (int column : inside) {
          runs[column] = run;
        }
        join(before, inside.get(0));
        for (int at = 1; at < inside.size(); at++) {
          next.get(inside.get(at - 1)).add(inside.get(at));
        }
        if (!ends(branch(columns.get(inside.get(0))).orElseThrow(), phase)) {
          ends.add(inside.get(inside.size() - 1));
        }
      }
      run++;
      if (!leadsStraightOn(phase, branching)) {
        before.clear();
      }
      before.addAll(ends);
    }
  }

  static CurveOrder of(List<MapColumn> columns) {
    return new CurveOrder(columns);
  }

  private void join(List<Integer> before, int column) {
    before.forEach(from -> next.get(from).add(column));
  }

  private static boolean isIn(MapColumn column, Phase phase, String branching) {
    return column.phase().id().equals(phase.id())
        && branch(column).filter(path -> path.branching().equals(branching)).isPresent();
  }

  private static Optional<BranchPath> branch(MapColumn column) {
    return column.branch();
  }

  private static boolean leadsStraightOn(Phase phase, String branchingId) {
    Branching branching = phase.branching(branchingId).orElseThrow();
    return branching.kind() == BranchingKind.CHOICE
        && branching.branches().stream()
            .filter(branch -> !branch.endsJourney())
            .map(Branch::id)
            .anyMatch(id -> phase.touchpoints(new BranchPath(branchingId, id)).isEmpty());
  }

  /** Whether no line leads on from a branch. */
  private static boolean ends(BranchPath branch, Phase phase) {
    return phase.branch(branch).filter(Branch::endsJourney).isPresent();
  }

  /** Whether no fork and no join is between two columns. */
  boolean areInOneRun(int one, int other) {
    return runs[one] == runs[other];
  }

  /** Whether any column is in a branch. */
  boolean isDivided() {
    return isDivided;
  }

  /** Returns the columns that follow a column, ascending. */
  int[] next(int column) {
    return Ints.toArray(next.get(column));
  }
}
