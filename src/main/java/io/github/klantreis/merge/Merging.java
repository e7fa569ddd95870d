package io.github.klantreis.merge;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.description.Attribute;
import io.github.klantreis.description.Shape;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.JourneyElement;
import io.github.klantreis.model.Phase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One merge with the choices made so far: which pieces are there, where, in which order, and with
 * which values. Not reusable.
 */
final class Merging {
  private final MergeConflictValue.Versions versions;
  private final Trees trees;
  private final Decisions decisions;
  private final Removals removals;
  private final Placing placing;

  /** The side whose version of a piece is taken as a whole. */
  private final Map<Key, MergeSide> whole = new HashMap<>();

  private final Map<Slot, List<Key>> orders = new HashMap<>();
  private final Map<Key, Settled> pieces = new LinkedHashMap<>();

  Merging(MergeConflictValue.Versions versions, Map<Point, Optional<MergeSide>> chosen) {
    this.versions = versions;
    trees = new Trees(versions);
    decisions = new Decisions(versions, trees, chosen);
    removals = new Removals(trees, decisions);
    placing = new Placing(versions, trees, decisions, removals, whole);
  }

  /** Merges until nothing refers to what is gone. */
  void run() {
    do {
      trees.showAll();
      decisions.clear();
      removals.clear();
      whole.clear();
      pieces.clear();
      wholes();
      removals.find(MergeSide.MINE);
      removals.find(MergeSide.THEIRS);
      placing.find();
      values();
    } while (keepWhatIsUsed());
    dropReferences();
    orders();
  }

  // ---- what the result consists of ----

  List<MergeConflict> conflicts() {
    return decisions.conflicts();
  }

  List<MergeRemark> remarks() {
    return decisions.remarks();
  }

  Settled piece(Key key) {
    return requireNonNull(pieces.get(key));
  }

  List<Key> order(Slot slot) {
    return orders.getOrDefault(slot, List.of());
  }

  // ---- taken as a whole ----

  private void wholes() {
    for (Piece one : trees.mine().pieces()) {
      Piece other = trees.theirs().get(one.key());
      Piece before = trees.base.get(one.key());
      if (other == null || !trees.mine().has(one.key())) {
        continue;
      }
      if (before == null) {
        if (!one.isCalledLike(other)) {
          addedTwice(one, other);
        }
      } else if (one.isRewritten()
          || other.isRewritten()
          || one.value().getClass() != before.value().getClass()
          || other.value().getClass() != before.value().getClass()) {
        whole.put(one.key(), wholeSide(before, one, other));
      }
    }
  }

  private MergeSide wholeSide(Piece before, Piece one, Piece other) {
    if (isSame(one, other) || isSame(other, before)) {
      return MergeSide.MINE;
    }
    if (isSame(one, before)) {
      return MergeSide.THEIRS;
    }
    Point point = decisions.point(MergeConflictKind.CHANGED_TWICE, one.key());
    decisions.open(
        point,
        one.key(),
        Decisions.valueOf(before),
        Decisions.valueOf(one),
        Decisions.valueOf(other));
    return decisions.lead(point, one, other);
  }

  private static boolean isSame(Piece one, Piece other) {
    return one.value().getClass() == other.value().getClass() && one.value().equals(other.value());
  }

  /** Takes one of two different things with one id, with all that was added to it. */
  private void addedTwice(Piece one, Piece other) {
    Point point = decisions.point(MergeConflictKind.ADDED_TWICE, one.key());
    decisions.open(
        point, one.key(), Optional.empty(), Decisions.valueOf(one), Decisions.valueOf(other));
    MergeSide side = decisions.lead(point, one, other);
    whole.put(one.key(), side);
    Tree loser = trees.of(side.other());
    Set<Key> hidden = new LinkedHashSet<>();
    hideAdded(requireNonNull(loser.get(one.key())), loser, hidden);
    trees.hide(side.other(), hidden);
  }

  private void hideAdded(Piece piece, Tree tree, Set<Key> hidden) {
    for (Piece child : tree.childrenOf(piece)) {
      if (!trees.base.has(child.key())) {
        hidden.add(child.key());
        hideAdded(child, tree, hidden);
      }
    }
  }

  // ---- values ----

  private void values() {
    pieces.put(Tree.ROOT, merged(Tree.ROOT));
    for (Key key : placing.all().keySet()) {
      pieces.put(key, merged(key));
    }
  }

  private Settled merged(Key key) {
    decisions.startValuesOf(key);
    Piece before = trees.base.get(key);
    Piece one = trees.mine().get(key);
    Piece other = trees.theirs().get(key);
    MergeSide side = whole.get(key);
    if (side != null) {
      return new Settled(requireNonNull(side == MergeSide.MINE ? one : other));
    }
    if (one == null || other == null) {
      return new Settled(requireNonNull(one == null ? other : one));
    }
    if (one.saysTheSameAs(other) || (before != null && other.saysTheSameAs(before))) {
      return new Settled(one);
    }
    if (before != null && !key.equals(Tree.ROOT) && one.saysTheSameAs(before)) {
      return new Settled(other);
    }
    Map<Attribute<?, ?>, Optional<?>> values = new LinkedHashMap<>();
    for (Attribute<?, ?> attribute : one.description().attributes()) {
      if (one.isOwn(attribute)) {
        Optional<?> now = one.read(attribute);
        Optional<?> then = before == null ? Together.unset(attribute) : before.read(attribute);
        Optional<?> value =
            merge(trees.known(key), attribute).of(attribute, then, now, other.read(attribute));
        if (!value.equals(now)) {
          values.put(attribute, value);
        }
      }
    }
    return Together.isSound(one, values)
        ? new Settled(one, values)
        : notTogether(key, before, one, other, values);
  }

  private ValueMerge merge(Piece piece, Attribute<?, ?> attribute) {
    return piece.value() instanceof JourneyElement
        ? new ValueMerge(decisions, piece.path().attribute(attribute.name()), "")
        : new ValueMerge(decisions, piece.path(), piece.within() + "/" + attribute.name());
  }

  /** Makes what both sides say a conflict of those attributes only that do not go together. */
  private Settled notTogether(
      Key key,
      @Nullable Piece before,
      Piece one,
      Piece other,
      Map<Attribute<?, ?>, Optional<?>> values) {
    Set<Attribute<?, ?>> apart =
        one.value() instanceof JourneyElement
            ? Together.apart(before, one, other, values)
            : Set.of();
    Map<Attribute<?, ?>, Optional<?>> byMine = Together.with(apart, one, one, values);
    Map<Attribute<?, ?>, Optional<?>> byTheirs = Together.with(apart, other, one, values);
    if (apart.isEmpty() || !Together.isSound(one, byMine) || !Together.isSound(one, byTheirs)) {
      return asAWhole(key, before, one, other);
    }
    ElementPath path = trees.known(key).path();
    Point point =
        new Point(
            MergeConflictKind.CHANGED_TWICE,
            path,
            "",
            apart.stream().map(Attribute::name).collect(ImmutableList.toImmutableList()));
    decisions.openTogether(point, key, apart, before, one, other);
    return new Settled(
        one, decisions.choice(point).orElse(MergeSide.MINE) == MergeSide.MINE ? byMine : byTheirs);
  }

  private Settled asAWhole(Key key, @Nullable Piece before, Piece one, Piece other) {
    Point point = decisions.point(MergeConflictKind.CHANGED_TWICE, key);
    decisions.open(
        point, key, Decisions.valueOf(before), Decisions.valueOf(one), Decisions.valueOf(other));
    return new Settled(decisions.lead(point, one, other) == MergeSide.MINE ? one : other);
  }

  // ---- references ----

  /** Whether something that was removed has to stay after all. */
  private boolean keepWhatIsUsed() {
    Set<Key> references = new LinkedHashSet<>(decisions.references());
    pieces.values().forEach(piece -> piece.visitReferences(references::add));
    boolean isMore = false;
    for (Key target : references) {
      isMore |= !placing.isThere(target) && removals.keep(target);
    }
    return isMore;
  }

  /** Drops references to what is not there by somebody's choice, and what cannot be without. */
  private void dropReferences() {
    for (Key key : List.copyOf(pieces.keySet())) {
      Map<Attribute<?, ?>, List<String>> gone = gone(piece(key));
      if (!gone.isEmpty()) {
        dropReferences(key, gone);
      }
    }
  }

  /** Returns the attributes that refer to what is not there, each with the ids. */
  private Map<Attribute<?, ?>, List<String>> gone(Settled piece) {
    Map<Attribute<?, ?>, List<String>> all = new LinkedHashMap<>();
    for (Attribute<?, ?> attribute : piece.lead().referringAttributes()) {
      List<String> ids = new ArrayList<>();
      piece.visitReferences(
          attribute,
          target -> {
            if (isGone(target) && !ids.contains(target.id())) {
              ids.add(target.id());
            }
          });
      if (!ids.isEmpty()) {
        all.put(attribute, ids);
      }
    }
    return all;
  }

  private void dropReferences(Key key, Map<Attribute<?, ?>, List<String>> gone) {
    Settled piece = piece(key);
    ElementPath path = trees.known(key).path();
    Map<Attribute<?, ?>, Optional<?>> values = new LinkedHashMap<>(piece.values());
    List<MergeRemark> dropped = new ArrayList<>();
    for (Map.Entry<Attribute<?, ?>, List<String>> each : gone.entrySet()) {
      Attribute<?, ?> attribute = each.getKey();
      Optional<Object> rest =
          References.without(attribute.shape(), piece.value(attribute).orElseThrow(), this::isGone);
      if (rest.isEmpty() && attribute.shape() instanceof Shape.One) {
        pieces.remove(key);
        placing.all().remove(key);
        decisions.remark(referenceDropped(path, each.getValue()));
        return;
      }
      values.put(attribute, rest);
      boolean isElement = piece.lead().value() instanceof JourneyElement;
      dropped.add(
          referenceDropped(isElement ? path.attribute(attribute.name()) : path, each.getValue()));
    }
    pieces.put(key, new Settled(piece.lead(), values));
    dropped.forEach(decisions::remark);
  }

  private MergeRemark referenceDropped(ElementPath path, List<String> ids) {
    return new MergeRemarkValue(MergeRemarkKind.REFERENCE_DROPPED, path, ids, versions.words());
  }

  /** Whether a target is not in the result; what is in no version either the proof reports. */
  private boolean isGone(Key target) {
    return !placing.isThere(target) && trees.isInAny(target);
  }

  // ---- order ----

  private void orders() {
    Map<Slot, List<Key>> kept = new LinkedHashMap<>();
    placing
        .all()
        .forEach(
            (key, slot) -> {
              kept.computeIfAbsent(slot, none -> new ArrayList<>()).add(key);
              if (slot.list().equals(Tree.BRANCHINGS)) {
                Slot steps = new Slot(slot.parent(), Tree.TOUCHPOINTS);
                kept.computeIfAbsent(steps, none -> new ArrayList<>()).add(key);
              }
            });
    kept.forEach((slot, keys) -> orders.put(slot, order(slot, keys)));
  }

  private List<Key> order(Slot slot, List<Key> keys) {
    List<Key> inMine = trees.mine().at(slot);
    if (keys.size() == 1) {
      return keys;
    }
    if (inMine.size() == keys.size()
        && inMine.equals(trees.theirs().at(slot))
        && new HashSet<>(keys).containsAll(inMine)) {
      return inMine;
    }
    Sequence<Key> sequence = trees.sequence(slot);
    List<MergeRemark> met = new ArrayList<>();
    List<Key> merged =
        sequence.merged(
            keys,
            Comparator.comparing(this::rank).thenComparing(Key::toString),
            (one, other) ->
                met.add(
                    new MergeRemarkValue(
                        MergeRemarkKind.SAME_PLACE,
                        pathOf(slot.parent()),
                        List.of(one.id(), other.id()),
                        versions.words())));
    if (!sequence.isAnyMoveLost(merged)) {
      if (!slot.list().equals(Tree.BRANCHINGS)) {
        met.forEach(decisions::remark);
      }
      return merged;
    }
    Point point = new Point(MergeConflictKind.MOVED_TWICE, pathOf(slot.parent()), listName(slot));
    decisions.open(
        point,
        slot.parent(),
        Optional.of(ids(trees.base.at(slot))),
        Optional.of(ids(trees.mine().at(slot))),
        Optional.of(ids(trees.theirs().at(slot))));
    return sequence.ofSide(decisions.choice(point).orElse(MergeSide.MINE), keys);
  }

  /** Phases added in one place are in the order of their model. */
  private int rank(Key key) {
    Object value = piece(key).lead().value();
    return value instanceof Phase phase ? versions.base().phaseModel().indexOf(phase.kind()) : 0;
  }

  private ElementPath pathOf(Key key) {
    return trees.known(key).path().element();
  }

  private String listName(Slot slot) {
    String list = slot.list().startsWith("@") ? slot.list().substring(1) : slot.list();
    return trees.known(slot.parent()).within().isEmpty()
        ? list
        : trees.known(slot.parent()).within() + "/" + list;
  }

  private static List<String> ids(List<Key> keys) {
    return keys.stream().map(Key::id).toList();
  }
}
