package io.github.klantreis.merge;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Pieces that one side removed and the other has: whether they go or stay. */
final class Removals {
  private final Trees trees;
  private final Decisions decisions;

  /** Removed pieces that must stay, as something refers to them. */
  private final Set<Key> used = new LinkedHashSet<>();

  /** Pieces that one side removed, each with the topmost removed piece that it is in. */
  private final Map<Key, Key> tops = new LinkedHashMap<>();

  private final Set<Key> gone = new HashSet<>();

  Removals(Trees trees, Decisions decisions) {
    this.trees = trees;
    this.decisions = decisions;
  }

  /** Forgets all but what is used. */
  void clear() {
    tops.clear();
    gone.clear();
  }

  /** Whether a side removed a piece. */
  boolean areOf(Key key) {
    return tops.containsKey(key);
  }

  /** Whether a piece is removed, with the one that it is in. */
  boolean isGone(Key key) {
    Key top = tops.get(key);
    return top != null && gone.contains(top);
  }

  /**
   * Keeps a removed piece, with the topmost one that it is in.
   *
   * @return whether it was not kept before
   */
  boolean keep(Key key) {
    Key top = tops.get(key);
    return top != null && used.add(top);
  }

  /** Finds what the other side removed of what a side has. */
  void find(MergeSide survivor) {
    Tree kept = trees.of(survivor);
    Tree remover = trees.of(survivor.other());
    Set<Key> topmost = new LinkedHashSet<>();
    for (Piece piece : kept.pieces()) {
      if (trees.base.has(piece.key()) && !remover.has(piece.key())) {
        Key parent = requireNonNull(piece.slot()).parent();
        Key top = tops.getOrDefault(parent, piece.key());
        tops.put(piece.key(), top);
        topmost.add(top);
      }
    }
    for (Key top : topmost) {
      removed(requireNonNull(kept.get(top)), survivor);
    }
  }

  private void removed(Piece top, MergeSide survivor) {
    Tree kept = trees.of(survivor);
    Tree remover = trees.of(survivor.other());
    Piece before = requireNonNull(trees.base.get(top.key()));
    boolean isMoved = !requireNonNull(top.slot()).equals(before.slot());
    MergeConflictKind kind;
    if (isChanged(top, kept, remover)) {
      kind = MergeConflictKind.REMOVED_AND_CHANGED;
    } else if (isMoved) {
      kind = MergeConflictKind.REMOVED_AND_MOVED;
    } else if (used.contains(top.key())) {
      kind = MergeConflictKind.REMOVED_AND_USED;
    } else {
      gone.add(top.key());
      if (isReordered(top, survivor)) {
        decisions.remark(MergeRemarkKind.REMOVED_AND_REORDERED, before);
      }
      return;
    }
    Point point = decisions.point(kind, top.key());
    boolean isMine = survivor == MergeSide.MINE;
    decisions.open(
        point,
        top.key(),
        Decisions.valueOf(before),
        isMine ? Decisions.valueOf(top) : Optional.empty(),
        isMine ? Optional.empty() : Decisions.valueOf(top));
    if (decisions.choice(point).orElse(survivor) != survivor) {
      gone.add(top.key());
    }
  }

  /** Whether a side changed a piece that the other removed, or something in it. */
  private boolean isChanged(Piece piece, Tree kept, Tree remover) {
    if (!piece.saysTheSameAs(requireNonNull(trees.base.get(piece.key())))) {
      return true;
    }
    for (Piece child : kept.childrenOf(piece)) {
      Piece before = trees.base.get(child.key());
      if (before == null || !requireNonNull(child.slot()).equals(before.slot())) {
        return true;
      }
      if (!remover.has(child.key()) && isChanged(child, kept, remover)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a side put a piece, or something in it, in another order. */
  private boolean isReordered(Piece piece, MergeSide side) {
    if (trees.sequence(requireNonNull(piece.slot())).isMoved(piece.key(), side)) {
      return true;
    }
    return trees.of(side).childrenOf(piece).stream().anyMatch(child -> isReordered(child, side));
  }
}
