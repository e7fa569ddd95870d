package io.github.klantreis.merge;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.description.Attribute;
import io.github.klantreis.description.Shape;
import io.github.klantreis.description.ValueKind.ReferenceKind;
import io.github.klantreis.model.ElementPath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about a merge, what is still to be decided, and what is only remarked on. In
 * place of a side that was not chosen stands mine.
 */
final class Decisions implements Settling {
  private final MergeConflictValue.Versions versions;
  private final Trees trees;
  private final Map<Point, Optional<MergeSide>> chosen;
  private final Map<Point, MergeConflict> conflicts = new LinkedHashMap<>();
  private final Map<Point, Key> owners = new HashMap<>();
  private final Set<MergeRemark> remarks = new LinkedHashSet<>();

  /** What one of two values refers to that may still be chosen. */
  private final Set<Key> references = new LinkedHashSet<>();

  /** The piece whose values are being merged. */
  private Key valued = Tree.ROOT;

  Decisions(
      MergeConflictValue.Versions versions, Trees trees, Map<Point, Optional<MergeSide>> chosen) {
    this.versions = versions;
    this.trees = trees;
    this.chosen = chosen;
  }

  /** Forgets all but what was chosen. */
  void clear() {
    conflicts.clear();
    owners.clear();
    remarks.clear();
    references.clear();
  }

  /** Returns the conflicts in the order of the base, then of the copies. */
  List<MergeConflict> conflicts() {
    Map<Key, Integer> order = new HashMap<>();
    trees.base.keys().forEach(key -> order.put(key, order.size()));
    trees.union().forEach(key -> order.putIfAbsent(key, order.size()));
    List<MergeConflict> sorted = new ArrayList<>(conflicts.values());
    sorted.sort(
        Comparator.comparingInt(
            conflict ->
                order.getOrDefault(
                    requireNonNull(owners.get(((MergeConflictValue) conflict).point())), 0)));
    return sorted;
  }

  List<MergeRemark> remarks() {
    return List.copyOf(remarks);
  }

  Set<Key> references() {
    return references;
  }

  void remark(MergeRemark remark) {
    remarks.add(remark);
  }

  /** Remarks on a piece. */
  void remark(MergeRemarkKind kind, Piece piece) {
    List<String> within = piece.within().isEmpty() ? List.of() : List.of(piece.within());
    remarks.add(new MergeRemarkValue(kind, piece.path(), within, versions.words()));
  }

  /** From here on, the values of a piece are merged. */
  void startValuesOf(Key key) {
    valued = key;
  }

  /** Makes attributes that do not go together one conflict instead of a conflict each. */
  void openTogether(
      Point point,
      Key owner,
      Set<Attribute<?, ?>> apart,
      @Nullable Piece before,
      Piece one,
      Piece other) {
    for (Attribute<?, ?> attribute : apart) {
      conflicts
          .keySet()
          .removeIf(each -> each.path().equals(point.path().attribute(attribute.name())));
    }
    open(
        point,
        owner,
        Optional.ofNullable(before).map(piece -> Together.valuesOf(apart, piece)),
        Optional.of(Together.valuesOf(apart, one)),
        Optional.of(Together.valuesOf(apart, other)));
    if (!chosen.containsKey(point)) {
      for (Attribute<?, ?> attribute : apart) {
        new Settled(one).visitReferences(attribute, references::add);
        new Settled(other).visitReferences(attribute, references::add);
      }
    }
  }

  @Override
  public MergeSide side(ElementPath path, String key) {
    return choice(new Point(MergeConflictKind.CHANGED_TWICE, path, key)).orElse(MergeSide.MINE);
  }

  @Override
  public void changedTwice(Disputed disputed) {
    Point point = new Point(MergeConflictKind.CHANGED_TWICE, disputed.path(), disputed.key());
    open(point, valued, disputed.base(), disputed.mine(), disputed.theirs());
    if (!chosen.containsKey(point)) {
      disputed.mine().ifPresent(value -> refer(disputed, value));
      disputed.theirs().ifPresent(value -> refer(disputed, value));
    }
  }

  private void refer(Disputed disputed, Object value) {
    Shape shape = disputed.shape();
    if (shape instanceof Shape.Keyed keyed && !(value instanceof Map<?, ?>)) {
      References.visit(new Shape.One(keyed.kind()), value, references::add);
      if (keyed.keys() instanceof ReferenceKind) {
        References.visit(new Shape.One(keyed.keys()), disputed.key(), references::add);
      }
    } else {
      References.visit(shape, value, references::add);
    }
  }

  Optional<MergeSide> choice(Point point) {
    Optional<MergeSide> side = chosen.get(point);
    return side == null ? Optional.empty() : side;
  }

  /** Makes a point a conflict unless its side was chosen. */
  void open(Point point, Key owner, Optional<?> before, Optional<?> one, Optional<?> other) {
    if (!chosen.containsKey(point)) {
      conflicts.putIfAbsent(
          point, new MergeConflictValue(point, before, one, other, List.of(), versions));
      owners.put(point, owner);
    }
  }

  Point point(MergeConflictKind kind, Key key) {
    Piece piece = trees.known(key);
    return new Point(kind, piece.path(), piece.within());
  }

  static Optional<Object> valueOf(@Nullable Piece piece) {
    return piece == null ? Optional.empty() : Optional.of(piece.value());
  }

  /** Returns the side whose version of a piece is taken, and keeps what a version refers to. */
  MergeSide lead(Point point, Piece one, Piece other) {
    if (!chosen.containsKey(point)) {
      new Settled(one).visitReferences(references::add);
      new Settled(other).visitReferences(references::add);
    }
    return choice(point).orElse(MergeSide.MINE);
  }
}
