package io.github.klantreis.merge;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.change.Position;
import io.github.klantreis.change.wording.JourneyWords;
import io.github.klantreis.description.Attribute;
import io.github.klantreis.description.Shape;
import io.github.klantreis.description.ValueKind.ReferenceKind;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyElement;
import io.github.klantreis.model.Phase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One merge with the choices made so far: which pieces are there, where, in which order, and with
 * which values. Not reusable.
 */
final class Merging implements Settling {
  private final MergeConflictValue.Versions versions;
  private final JourneyWords words;
  private final Map<Point, Optional<MergeSide>> chosen;
  private final Tree base;
  private final Tree allOfMine;
  private final Tree allOfTheirs;
  private Tree mine;
  private Tree theirs;

  /** Removed pieces that must stay, as something refers to them. */
  private final Set<Key> used = new LinkedHashSet<>();

  private final Map<Point, MergeConflict> conflicts = new LinkedHashMap<>();
  private final Map<Point, Key> owners = new HashMap<>();
  private final Set<MergeRemark> remarks = new LinkedHashSet<>();

  /** The side whose version of a piece is taken as a whole. */
  private final Map<Key, MergeSide> whole = new HashMap<>();

  /** Pieces that one side removed, each with the topmost removed piece that it is in. */
  private final Map<Key, Key> tops = new LinkedHashMap<>();

  private final Set<Key> gone = new HashSet<>();
  private final Map<Key, Slot> places = new LinkedHashMap<>();
  private final Map<Slot, List<Key>> orders = new HashMap<>();
  private final Map<Key, Settled> pieces = new LinkedHashMap<>();
  private final Set<Key> references = new LinkedHashSet<>();
  private final Map<Slot, Sequence<Key>> sequences = new HashMap<>();

  /**
   * A piece of the result.
   *
   * @param lead the version that it starts from
   * @param values the values of attributes that differ in the result
   */
  record Settled(Piece lead, Map<Attribute<?, ?>, Optional<?>> values) {
    Settled(Piece lead) {
      this(lead, Map.of());
    }

    Optional<?> value(Attribute<?, ?> attribute) {
      Optional<?> value = values.get(attribute);
      return value == null ? lead.read(attribute) : value;
    }
  }

  Merging(MergeConflictValue.Versions versions, Map<Point, Optional<MergeSide>> chosen) {
    this.versions = versions;
    this.words = versions.words();
    this.chosen = chosen;
    base = Tree.of(versions.base());
    Tree one = Tree.of(versions.mine());
    Tree other = Tree.of(versions.theirs());
    Rewriting rewriting = Rewriting.of(base, one, other);
    allOfMine = rewriting.isNone() ? one : Tree.of(versions.mine(), rewriting.mine());
    allOfTheirs = rewriting.isNone() ? other : Tree.of(versions.theirs(), rewriting.theirs());
    mine = allOfMine;
    theirs = allOfTheirs;
  }

  /** Merges until nothing refers to what is gone. */
  void run() {
    do {
      mine = allOfMine;
      theirs = allOfTheirs;
      clear();
      wholes();
      removals(MergeSide.MINE);
      removals(MergeSide.THEIRS);
      places();
      values();
    } while (keepWhatIsUsed());
    dropReferences();
    orders();
  }

  private void clear() {
    conflicts.clear();
    owners.clear();
    remarks.clear();
    whole.clear();
    tops.clear();
    gone.clear();
    places.clear();
    orders.clear();
    pieces.clear();
    references.clear();
    sequences.clear();
  }

  // ---- what the result consists of ----

  List<MergeConflict> conflicts() {
    Map<Key, Integer> order = new HashMap<>();
    base.keys().forEach(key -> order.put(key, order.size()));
    union().forEach(key -> order.putIfAbsent(key, order.size()));
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

  Settled piece(Key key) {
    return requireNonNull(pieces.get(key));
  }

  List<Key> order(Slot slot) {
    return orders.getOrDefault(slot, List.of());
  }

  // ---- what is open ----

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

  /** The piece whose values are being merged. */
  private Key valued = Tree.ROOT;

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

  private Optional<MergeSide> choice(Point point) {
    Optional<MergeSide> side = chosen.get(point);
    return side == null ? Optional.empty() : side;
  }

  private void open(
      Point point, Key owner, Optional<?> before, Optional<?> one, Optional<?> other) {
    if (!chosen.containsKey(point)) {
      conflicts.putIfAbsent(
          point, new MergeConflictValue(point, before, one, other, List.of(), versions));
      owners.put(point, owner);
    }
  }

  private Point point(MergeConflictKind kind, Key key) {
    Piece piece = known(key);
    return new Point(kind, piece.path(), piece.within());
  }

  /**
   * Returns a piece as conflicts name it: as in the base, or else as it is in one of the copies.
   */
  private Piece known(Key key) {
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

  private static Optional<Object> valueOf(@Nullable Piece piece) {
    return piece == null ? Optional.empty() : Optional.of(piece.value());
  }

  private Tree tree(MergeSide side) {
    return side == MergeSide.MINE ? mine : theirs;
  }

  private Set<Key> union() {
    Set<Key> union = new LinkedHashSet<>(mine.keys());
    union.addAll(theirs.keys());
    return union;
  }

  // ---- taken as a whole ----

  private void wholes() {
    for (Piece one : mine.pieces()) {
      Piece other = theirs.get(one.key());
      Piece before = base.get(one.key());
      if (other == null || !mine.has(one.key())) {
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
    Point point = point(MergeConflictKind.CHANGED_TWICE, one.key());
    open(point, one.key(), valueOf(before), valueOf(one), valueOf(other));
    return lead(point, one, other);
  }

  private static boolean isSame(Piece one, Piece other) {
    return one.value().getClass() == other.value().getClass() && one.value().equals(other.value());
  }

  /** Takes one of two different things with one id, with all that was added to it. */
  private void addedTwice(Piece one, Piece other) {
    Point point = point(MergeConflictKind.ADDED_TWICE, one.key());
    open(point, one.key(), Optional.empty(), valueOf(one), valueOf(other));
    MergeSide side = lead(point, one, other);
    whole.put(one.key(), side);
    Tree loser = tree(side.other());
    Set<Key> hidden = new LinkedHashSet<>();
    hideAdded(requireNonNull(loser.get(one.key())), loser, hidden);
    if (side == MergeSide.MINE) {
      theirs = loser.without(hidden);
    } else {
      mine = loser.without(hidden);
    }
  }

  private void hideAdded(Piece piece, Tree tree, Set<Key> hidden) {
    for (Piece child : tree.childrenOf(piece)) {
      if (!base.has(child.key())) {
        hidden.add(child.key());
        hideAdded(child, tree, hidden);
      }
    }
  }

  private MergeSide lead(Point point, Piece one, Piece other) {
    if (!chosen.containsKey(point)) {
      refersTo(one);
      refersTo(other);
    }
    return choice(point).orElse(MergeSide.MINE);
  }

  private void refersTo(Piece piece) {
    own(new Settled(piece), references);
  }

  // ---- removed by one side ----

  private void removals(MergeSide survivor) {
    Tree kept = tree(survivor);
    Tree remover = tree(survivor.other());
    Set<Key> topmost = new LinkedHashSet<>();
    for (Piece piece : kept.pieces()) {
      if (base.has(piece.key()) && !remover.has(piece.key())) {
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
    Tree kept = tree(survivor);
    Tree remover = tree(survivor.other());
    Piece before = requireNonNull(base.get(top.key()));
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
        remarks.add(
            new MergeRemarkValue(
                MergeRemarkKind.REMOVED_AND_REORDERED, before.path(), within(before), words));
      }
      return;
    }
    Point point = point(kind, top.key());
    boolean isMine = survivor == MergeSide.MINE;
    open(
        point,
        top.key(),
        valueOf(before),
        isMine ? valueOf(top) : Optional.empty(),
        isMine ? Optional.empty() : valueOf(top));
    if (choice(point).orElse(survivor) != survivor) {
      gone.add(top.key());
    }
  }

  private static List<String> within(Piece piece) {
    return piece.within().isEmpty() ? List.of() : List.of(piece.within());
  }

  /** Whether a side changed a piece that the other removed, or something in it. */
  private boolean isChanged(Piece piece, Tree kept, Tree remover) {
    if (!piece.saysTheSameAs(requireNonNull(base.get(piece.key())))) {
      return true;
    }
    for (Piece child : kept.childrenOf(piece)) {
      Piece before = base.get(child.key());
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
    if (sequence(requireNonNull(piece.slot())).isMoved(piece.key(), side)) {
      return true;
    }
    return tree(side).childrenOf(piece).stream().anyMatch(child -> isReordered(child, side));
  }

  private Sequence<Key> sequence(Slot slot) {
    return sequences.computeIfAbsent(
        slot, at -> new Sequence<>(base.at(at), mine.at(at), theirs.at(at)));
  }

  // ---- places ----

  private void places() {
    Map<Key, List<Slot>> candidates = new LinkedHashMap<>();
    for (Key key : union()) {
      Key top = tops.get(key);
      if (!key.equals(Tree.ROOT) && (top == null || !gone.contains(top))) {
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
    Piece piece = known(key);
    if (tops.containsKey(requireNonNull(piece.slot()).parent())) {
      remarks.add(
          new MergeRemarkValue(
              MergeRemarkKind.ADDED_IN_REMOVED, piece.path(), within(piece), words));
    }
  }

  private boolean isThere(Key key) {
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
        Piece piece = known(key);
        remarks.add(
            new MergeRemarkValue(
                MergeRemarkKind.BRANCHING_EMPTIED, piece.path(), within(piece), words));
      }
    }
    return empty;
  }

  /** Returns the lists that a piece may be in, the best one first. */
  private List<Slot> candidates(Key key) {
    Piece before = base.get(key);
    Piece one = mine.get(key);
    Piece other = theirs.get(key);
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
      if (sequence(then).isMoved(key, mover.other())) {
        remarks.add(
            new MergeRemarkValue(
                MergeRemarkKind.MOVED_AND_REORDERED, known(key).path(), within(known(key)), words));
      }
      return mover;
    }
    Point point = point(MergeConflictKind.MOVED_TWICE, key);
    open(
        point,
        key,
        Optional.ofNullable(before).map(piece -> position(piece, versions.base())),
        Optional.of(position(one, versions.mine())),
        Optional.of(position(other, versions.theirs())));
    return choice(point).orElse(MergeSide.MINE);
  }

  /** Whether a side took something out of a branch that it removed and that is kept. */
  private boolean isBranchKept(Slot slot, MergeSide mover) {
    Key top = tops.get(slot.parent());
    return slot.parent().kind().equals(Tree.BRANCHES)
        && !tree(mover).has(slot.parent())
        && top != null
        && !gone.contains(top);
  }

  /** Whether a list is that of the phase that a branch is in. */
  private boolean isBeside(Slot branch, Slot slot) {
    Piece branching =
        base.get(requireNonNull(requireNonNull(base.get(branch.parent())).slot()).parent());
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

  // ---- values ----

  private void values() {
    pieces.put(Tree.ROOT, merged(Tree.ROOT));
    for (Key key : places.keySet()) {
      pieces.put(key, merged(key));
    }
  }

  private Settled merged(Key key) {
    valued = key;
    Piece before = base.get(key);
    Piece one = mine.get(key);
    Piece other = theirs.get(key);
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
            merge(known(key), attribute).of(attribute, then, now, other.read(attribute));
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
        ? new ValueMerge(this, piece.path().attribute(attribute.name()), "")
        : new ValueMerge(this, piece.path(), piece.within() + "/" + attribute.name());
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
    ElementPath path = known(key).path();
    Point point =
        new Point(
            MergeConflictKind.CHANGED_TWICE,
            path,
            "",
            apart.stream().map(Attribute::name).collect(ImmutableList.toImmutableList()));
    for (Attribute<?, ?> attribute : apart) {
      conflicts.keySet().removeIf(each -> each.path().equals(path.attribute(attribute.name())));
    }
    open(
        point,
        key,
        Optional.ofNullable(before).map(piece -> Together.valuesOf(apart, piece)),
        Optional.of(Together.valuesOf(apart, one)),
        Optional.of(Together.valuesOf(apart, other)));
    if (!chosen.containsKey(point)) {
      for (Attribute<?, ?> attribute : apart) {
        for (Piece side : List.of(one, other)) {
          side.read(attribute)
              .ifPresent(value -> References.visit(attribute.shape(), value, references::add));
        }
      }
    }
    return new Settled(
        one, choice(point).orElse(MergeSide.MINE) == MergeSide.MINE ? byMine : byTheirs);
  }

  private Settled asAWhole(Key key, @Nullable Piece before, Piece one, Piece other) {
    Point point = point(MergeConflictKind.CHANGED_TWICE, key);
    open(point, key, valueOf(before), valueOf(one), valueOf(other));
    return new Settled(lead(point, one, other) == MergeSide.MINE ? one : other);
  }

  // ---- references ----

  /** Whether something that was removed has to stay after all. */
  private boolean keepWhatIsUsed() {
    pieces.values().forEach(piece -> own(piece, references));
    boolean isMore = false;
    for (Key target : references) {
      Key top = tops.get(target);
      if (top != null && !isThere(target)) {
        isMore |= used.add(top);
      }
    }
    return isMore;
  }

  private static void own(Settled piece, Collection<Key> into) {
    for (Attribute<?, ?> attribute : piece.lead().referringAttributes()) {
      visit(piece, attribute, into::add);
    }
  }

  private static void visit(Settled piece, Attribute<?, ?> attribute, Consumer<Key> with) {
    piece.value(attribute).ifPresent(value -> References.visit(attribute.shape(), value, with));
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
      visit(
          piece,
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
    ElementPath path = known(key).path();
    Map<Attribute<?, ?>, Optional<?>> values = new LinkedHashMap<>(piece.values());
    List<MergeRemark> dropped = new ArrayList<>();
    for (Map.Entry<Attribute<?, ?>, List<String>> each : gone.entrySet()) {
      Attribute<?, ?> attribute = each.getKey();
      Optional<Object> rest =
          References.without(attribute.shape(), piece.value(attribute).orElseThrow(), this::isGone);
      if (rest.isEmpty() && attribute.shape() instanceof Shape.One) {
        pieces.remove(key);
        places.remove(key);
        remarks.add(referenceDropped(path, each.getValue()));
        return;
      }
      values.put(attribute, rest);
      boolean isElement = piece.lead().value() instanceof JourneyElement;
      dropped.add(
          referenceDropped(isElement ? path.attribute(attribute.name()) : path, each.getValue()));
    }
    pieces.put(key, new Settled(piece.lead(), values));
    remarks.addAll(dropped);
  }

  private MergeRemark referenceDropped(ElementPath path, List<String> ids) {
    return new MergeRemarkValue(MergeRemarkKind.REFERENCE_DROPPED, path, ids, words);
  }

  /** Whether a target is not in the result; what is in no version either the proof reports. */
  private boolean isGone(Key target) {
    return !isThere(target)
        && (base.has(target) || allOfMine.has(target) || allOfTheirs.has(target));
  }

  // ---- order ----

  private void orders() {
    Map<Slot, List<Key>> kept = new LinkedHashMap<>();
    places.forEach(
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
    List<Key> inMine = mine.at(slot);
    if (keys.size() == 1) {
      return keys;
    }
    if (inMine.size() == keys.size()
        && inMine.equals(theirs.at(slot))
        && new HashSet<>(keys).containsAll(inMine)) {
      return inMine;
    }
    Sequence<Key> sequence = sequence(slot);
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
                        words)));
    if (!sequence.isAnyMoveLost(merged)) {
      if (!slot.list().equals(Tree.BRANCHINGS)) {
        remarks.addAll(met);
      }
      return merged;
    }
    Point point = new Point(MergeConflictKind.MOVED_TWICE, pathOf(slot.parent()), listName(slot));
    open(
        point,
        slot.parent(),
        Optional.of(ids(base.at(slot))),
        Optional.of(ids(mine.at(slot))),
        Optional.of(ids(theirs.at(slot))));
    return sequence.ofSide(choice(point).orElse(MergeSide.MINE), keys);
  }

  /** Phases added in one place are in the order of their model. */
  private int rank(Key key) {
    Object value = piece(key).lead().value();
    return value instanceof Phase phase ? versions.base().phaseModel().indexOf(phase.kind()) : 0;
  }

  private ElementPath pathOf(Key key) {
    return known(key).path().element();
  }

  private String listName(Slot slot) {
    String list = slot.list().startsWith("@") ? slot.list().substring(1) : slot.list();
    return known(slot.parent()).within().isEmpty()
        ? list
        : known(slot.parent()).within() + "/" + list;
  }

  private static List<String> ids(List<Key> keys) {
    return keys.stream().map(Key::id).toList();
  }
}
