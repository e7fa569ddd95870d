package io.github.klantreis.merge;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The base of a merge and both copies, as trees of pieces, without those that are hidden. */
final class Trees {
  final Tree base;
  private final Tree allOfMine;
  private final Tree allOfTheirs;
  private Tree mine;
  private Tree theirs;
  private final Map<Slot, Sequence<Key>> sequences = new HashMap<>();

  Trees(MergeConflictValue.Versions versions) {
    base = Tree.of(versions.base());
    Tree one = Tree.of(versions.mine());
    Tree other = Tree.of(versions.theirs());
    Rewriting rewriting = Rewriting.of(base, one, other);
    allOfMine = rewriting.isNone() ? one : Tree.of(versions.mine(), rewriting.mine());
    allOfTheirs = rewriting.isNone() ? other : Tree.of(versions.theirs(), rewriting.theirs());
    mine = allOfMine;
    theirs = allOfTheirs;
  }

  /** Hides nothing any more. */
  void showAll() {
    mine = allOfMine;
    theirs = allOfTheirs;
    sequences.clear();
  }

  /** Hides pieces of a copy, with all that is in them. */
  void hide(MergeSide side, Set<Key> hidden) {
    if (side == MergeSide.MINE) {
      mine = mine.without(hidden);
    } else {
      theirs = theirs.without(hidden);
    }
  }

  Tree mine() {
    return mine;
  }

  Tree theirs() {
    return theirs;
  }

  Tree of(MergeSide side) {
    return side == MergeSide.MINE ? mine : theirs;
  }

  /** Returns the keys of both copies. */
  Set<Key> union() {
    Set<Key> union = new LinkedHashSet<>(mine.keys());
    union.addAll(theirs.keys());
    return union;
  }

  /** Whether a piece is in the base or in a copy, be it hidden there. */
  boolean isInAny(Key key) {
    return base.has(key) || allOfMine.has(key) || allOfTheirs.has(key);
  }

  /** Returns a piece as conflicts name it: as in the base, or else as it is in one of the trees. */
  Piece known(Key key) {
    Piece before = base.get(key);
    if (before != null) {
      return before;
    }
    Piece one = mine.get(key);
    Piece other = theirs.get(key);
    if (one == null || other == null) {
      return requireNonNull(one == null ? other : one);
    }
    return one.path().toString().compareTo(other.path().toString()) <= 0 ? one : other;
  }

  /** Returns the order of a list in the base and in both copies. */
  Sequence<Key> sequence(Slot slot) {
    return sequences.computeIfAbsent(
        slot, at -> new Sequence<>(base.at(at), mine.at(at), theirs.at(at)));
  }
}
