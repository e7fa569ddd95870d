package io.github.klantreis.observation;

import com.google.common.primitives.Ints;

/** The definition of moves, on the numbers of an outline. */
final class Moves {
  /** No phase, touchpoint or loop; for a phase entered, an encounter off the map. */
  static final int NONE = -1;

  private Moves() {}

  /**
   * Returns the kind of a move.
   *
   * @param from the phase of the last encounter on the map, or {@link #NONE}
   * @param to the phase entered, or less than 0 off the map
   * @param hasBought whether an earlier encounter was a purchase
   */
  static MoveKind kind(JourneyOutline outline, int from, int to, boolean hasBought) {
    if (to < 0) {
      return MoveKind.OFF_THE_MAP;
    }
    if (from < 0) {
      return MoveKind.START;
    }
    if (to >= from) {
      return to == from
          ? MoveKind.STAY
          : outline.skipsNothing(from + 1, to) ? MoveKind.FORWARD : MoveKind.SKIP;
    }
    if (hasBought && entersLoop(outline, to)) {
      return MoveKind.LOYALTY_LOOP;
    }
    return hasBought && to < outline.firstPhaseNotSkipped()
        ? MoveKind.SHOPPING_AROUND_AGAIN
        : MoveKind.BACK;
  }

  /**
   * Whether the journey models the move from one touchpoint to another: to the same one again, to
   * one that follows, to a declared next step, to another branch of what goes on side by side, to
   * the next phase that has touchpoints, round a loyalty loop, or back to evaluation if a loop is
   * that of a passive loyalist. Customers start in the first phase that has a touchpoint. What
   * concerns some personas only may be passed over, whoever the customer is. From a branch with
   * which the journey ends, only what follows in it and declared next steps are modelled.
   *
   * @param from the last touchpoint on the map, or {@link #NONE}
   * @param to the touchpoint met, or less than 0 off the map
   */
  static boolean isModelled(JourneyOutline outline, int from, int to) {
    if (to < 0) {
      return false;
    }
    int entered = outline.phaseOf[to];
    if (from < 0) {
      return outline.skipsNothing(0, entered) || outline.is(JourneyOutline.STARTS_JOURNEY, to);
    }
    int left = outline.phaseOf[from];
    if (to == from
        || areSideBySide(outline.branches, from, to)
        || Ints.contains(outline.followingOver(from), to)
        || Ints.contains(outline.nextSteps[from], to)) {
      return true;
    }
    if (outline.branches.endsWith(from)) {
      return false;
    }
    if (entered > left && outline.skipsNothing(left + 1, entered)) {
      return true;
    }
    for (int loop = 0; loop < outline.loops.ids.length; loop++) {
      if (outline.loops.from[loop] == left
          && (outline.loops.to[loop] == entered || outline.shoppingAround(loop) == entered)) {
        return true;
      }
    }
    return false;
  }

  private static boolean areSideBySide(BranchOutline branches, int from, int to) {
    return branches.parallel(from) != NONE && branches.areInDifferentBranches(from, to);
  }

  /**
   * Returns the loop that a move of a kind takes: of the loops that enter the phase the first that
   * leaves the phase before, otherwise the first that leads back; for shopping around again only a
   * loop that allows it.
   *
   * @return its number, or {@link #NONE}
   */
  static int loop(JourneyOutline outline, MoveKind kind, int from, int to) {
    int found = NONE;
    for (int loop = 0; loop < outline.loops.ids.length; loop++) {
      boolean leaves = outline.loops.from[loop] == from;
      if (kind == MoveKind.SHOPPING_AROUND_AGAIN && leaves && outline.shoppingAround(loop) == to) {
        return loop;
      }
      if (kind == MoveKind.LOYALTY_LOOP && outline.loops.to[loop] == to && isBack(outline, loop)) {
        if (leaves) {
          return loop;
        }
        found = found == NONE ? loop : found;
      }
    }
    return found;
  }

  private static boolean entersLoop(JourneyOutline outline, int phase) {
    for (int loop = 0; loop < outline.loops.ids.length; loop++) {
      if (outline.loops.to[loop] == phase && isBack(outline, loop)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBack(JourneyOutline outline, int loop) {
    return outline.loops.to[loop] < outline.loops.from[loop];
  }
}
