package io.github.klantreis.drawing.content;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.model.Phase;
import io.github.klantreis.part.Branch;
import io.github.klantreis.part.BranchPath;
import io.github.klantreis.part.Branching;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A branching on the map.
 *
 * @param first the index of its first column; the columns of its branches follow each other
 * @param end the index behind its last column
 * @param branches those that are drawn: first the ones with columns, then those that lead straight
 *     on
 */
public record MapBranching(
    Branching branching, int first, int end, ImmutableList<MapBranch> branches) {

  /**
   * A branch on the map.
   *
   * @param letter tells it from the others in every lane; empty for one without touchpoints
   */
  public record MapBranch(Branch branch, String letter, ImmutableList<MapColumn> columns) {}

  /**
   * Returns the branchings of a map in order. A branch is left out if none of the personas that are
   * shown takes it.
   *
   * @param view of the personas that are shown
   */
  static ImmutableList<MapBranching> of(List<MapColumn> columns, PersonaView view) {
    ImmutableList.Builder<MapBranching> found = ImmutableList.builder();
    int at = 0;
    while (at < columns.size()) {
      Optional<BranchPath> path = columns.get(at).branch();
      int end = at + 1;
      if (path.isPresent()) {
        while (end < columns.size() && isIn(columns.get(end), columns.get(at), path.get())) {
          end++;
        }
        found.add(of(columns.subList(at, end), path.get().branching(), view));
      }
      at = end;
    }
    return found.build();
  }

  private static boolean isIn(MapColumn column, MapColumn first, BranchPath path) {
    return column.phaseIndex() == first.phaseIndex()
        && column.branch().filter(own -> own.branching().equals(path.branching())).isPresent();
  }

  private static MapBranching of(List<MapColumn> columns, String branchingId, PersonaView view) {
    Phase phase = columns.get(0).phase();
    Branching branching = phase.branching(branchingId).orElseThrow();
    Map<String, List<MapColumn>> inside = new LinkedHashMap<>();
    for (MapColumn column : columns) {
      inside
          .computeIfAbsent(column.branch().orElseThrow().branch(), id -> new ArrayList<>())
          .add(column);
    }
    ImmutableList.Builder<MapBranch> branches = ImmutableList.builder();
    int letter = 0;
    for (Branch branch : branching.branches()) {
      List<MapColumn> own = inside.get(branch.id());
      if (own != null) {
        branches.add(new MapBranch(branch, letter(letter++), ImmutableList.copyOf(own)));
      }
    }
    for (Branch branch : branching.branches()) {
      if (phase.touchpoints(new BranchPath(branchingId, branch.id())).isEmpty()
          && view.isSeen(branch)) {
        branches.add(new MapBranch(branch, "", ImmutableList.of()));
      }
    }
    int first = columns.get(0).index();
    return new MapBranching(branching, first, first + columns.size(), branches.build());
  }

  /** Returns a to z, then aa to az, ba and so on. */
  private static String letter(int number) {
    String last = String.valueOf((char) ('a' + number % 26));
    return number < 26 ? last : letter(number / 26 - 1) + last;
  }
}
