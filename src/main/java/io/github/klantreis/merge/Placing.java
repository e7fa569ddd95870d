package io.github.klantreis.merge;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.change.Position;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyElement;
import io.github.klantreis.model.Phase;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** In which list each piece of the result of a merge is. */
final class Placing {
  private final MergeConflictValue.Versions versions;
  private final Trees trees;
  private final Decisions decisions;
  private final Removals removals;

  /** The side whose version of a piece is taken as a whole. */
  private final Map<Key, MergeSide> whole;

  private final Map<Key, Slot> places = new LinkedHashMap<>();

  Placing(
      MergeConflictValue.Versions versions,
      Trees trees,
      Decisions decisions,
      Removals removals,
      Map<Key, MergeSide> whole) {
    this.versions = versions;
    this.trees = trees;
    this.decisions = decisions;
    this.removals = removals;
    this.whole = whole;
  }

  /** Returns the pieces with a place: all but the journey itself. */
  Map<Key, Slot> all() {
    return places;
  }

  /** Finds the place of each piece. */
  void find() {
    Map<Key, List<Slot>> candidates = new LinkedHashMap<>();
    for (Key key : trees.union()) {
      if (!key.equals(Tree.ROOT) && !removals.isGone(key)) {
        candidates.put(key, candidates(key));
      }
    }
    settlePlaces(candidates);
    candidates.keySet().stream().filter(key -> !isThere(key)).forEach(this::addedInRemoved);
    Set<Key> emptied = emptyBranchings();
    if (!emptied.isEmpty()) {
      candidates.keySet().removeAll(emptied);
      settlePlaces(candidates);
    }
  }

  private void settlePlaces(Map<Key, List<Slot>> candidates) {
    places.clear();
    candidates.forEach((key, slots) -> places.put(key, slots.get(0)));
    boolean isSettled = false;
    while (!isSettled) {
      isSettled = true;
      for (Map.Entry<Key, List<Slot>> each : candidates.entrySet()) {
        Slot now = places.get(each.getKey());
        Optional<Slot> sound =
            each.getValue().stream().filter(slot -> isThere(slot.parent())).findFirst();
        if (now != null && !sound.equals(Optional.of(now))) {
          isSettled = false;
          sound.ifPresentOrElse(
              slot -> places.put(each.getKey(), slot), () -> places.remove(each.getKey()));
        }
      }
    }
  }

  /** Remarks on what is added in something that is removed, but not on what is in that in turn. */
  private void addedInRemoved(Key key) {
    Piece piece = trees.known(key);
    if (removals.areOf(requireNonNull(piece.slot()).parent())) {
      decisions.remark(MergeRemarkKind.ADDED_IN_REMOVED, piece);
    }
  }

  /** Whether a piece is in the result. */
  boolean isThere(Key key) {
    return key.equals(Tree.ROOT) || places.containsKey(key);
  }

  private Set<Key> emptyBranchings() {
    Set<Key> filled = new HashSet<>();
    for (Slot slot : places.values()) {
      Slot branch = places.get(slot.parent());
      if (slot.list().equals(Tree.TOUCHPOINTS) && slot.parent().kind().equals(Tree.BRANCHES)) {
        filled.add(requireNonNull(branch).parent());
      }
    }
    Set<Key> empty = new LinkedHashSet<>();
    for (Key key : places.keySet()) {
      if (key.kind().equals(Tree.BRANCHINGS) && !filled.contains(key)) {
        empty.add(key);
        decisions.remark(MergeRemarkKind.BRANCHING_EMPTIED, trees.known(key));
      }
    }
    return empty;
  }

  /** Returns the lists that a piece may be in, the best one first. */
  private List<Slot> candidates(Key key) {
    Piece before = trees.base.get(key);
    Piece one = trees.mine().get(key);
    Piece other = trees.theirs().get(key);
    Set<Slot> slots = new LinkedHashSet<>();
    if (one != null && other != null) {
      MergeSide side = whole.get(key);
      if (side == null) {
        side = placing(key, before, one, other);
      }
      slots.add(requireNonNull((side == MergeSide.MINE ? one : other).slot()));
    }
    for (Piece piece : new Piece[] {one, other, before}) {
      if (piece != null) {
        slots.add(requireNonNull(piece.slot()));
      }
    }
    return List.copyOf(slots);
  }

  private MergeSide placing(Key key, @Nullable Piece before, Piece one, Piece other) {
    Slot then = before == null ? null : before.slot();
    Slot mineNow = requireNonNull(one.slot());
    Slot theirsNow = requireNonNull(other.slot());
    if (mineNow.equals(theirsNow)) {
      return MergeSide.MINE;
    }
    if (then != null && (theirsNow.equals(then) || mineNow.equals(then))) {
      MergeSide mover = theirsNow.equals(then) ? MergeSide.MINE : MergeSide.THEIRS;
      if (isBranchKept(then, mover)
          && isBeside(then, mover == MergeSide.MINE ? mineNow : theirsNow)) {
        return mover.other(); // The branch stays, so what stood in it does.
      }
      if (trees.sequence(then).isMoved(key, mover.other())) {
        decisions.remark(MergeRemarkKind.MOVED_AND_REORDERED, trees.known(key));
      }
      return mover;
    }
    Point point = decisions.point(MergeConflictKind.MOVED_TWICE, key);
    decisions.open(
        point,
        key,
        Optional.ofNullable(before).map(piece -> position(piece, versions.base())),
        Optional.of(position(one, versions.mine())),
        Optional.of(position(other, versions.theirs())));
    return decisions.choice(point).orElse(MergeSide.MINE);
  }

  /** Whether a side took something out of a branch that it removed and that is kept. */
  private boolean isBranchKept(Slot slot, MergeSide mover) {
    return slot.parent().kind().equals(Tree.BRANCHES)
        && !trees.of(mover).has(slot.parent())
        && removals.areOf(slot.parent())
        && !removals.isGone(slot.parent());
  }

  /** Whether a list is that of the phase that a branch is in. */
  private boolean isBeside(Slot branch, Slot slot) {
    Piece branching =
        trees.base.get(
            requireNonNull(requireNonNull(trees.base.get(branch.parent())).slot()).parent());
    return slot.parent().equals(requireNonNull(requireNonNull(branching).slot()).parent());
  }

  private static Position position(Piece piece, Journey journey) {
    ElementPath parent =
        piece.within().isEmpty() ? piece.path().parent().orElseThrow() : piece.path().element();
    JourneyElement holder = journey.element(parent).orElseThrow();
    if (!(piece.value() instanceof JourneyElement element)) {
      return new Position(parent, 0);
    }
    int index = holder.children(element.elementKind()).indexOf(element);
    return new Position(
        parent,
        index,
        holder instanceof Phase phase ? phase.branchOf(element.id()) : Optional.empty());
  }
}
