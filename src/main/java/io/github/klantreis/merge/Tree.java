package io.github.klantreis.merge;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.description.Attribute;
import io.github.klantreis.description.Description;
import io.github.klantreis.model.ElementKind;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyElement;
import io.github.klantreis.model.Note;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.BranchPath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One version of a journey as pieces by identity, parents before children. */
final class Tree {
  /** The list of touchpoints of a phase, which shows where branchings are, or of a branch. */
  static final String TOUCHPOINTS = ElementKind.TOUCHPOINT.id();

  static final String BRANCHINGS = "@branchings";
  static final String BRANCHES = "@branches";
  static final Key ROOT = Key.inJourney(ElementKind.JOURNEY.id(), "");

  private final Map<Key, Key> renamed;
  private final Map<Key, Piece> pieces = new LinkedHashMap<>();
  private final Map<Slot, List<Key>> lists = new LinkedHashMap<>();

  private Tree(Map<Key, Key> renamed) {
    this.renamed = renamed;
  }

  static Tree of(Journey journey) {
    return of(journey, Map.of());
  }

  /**
   * Returns the pieces of a journey.
   *
   * @param renamed keys of notes that are known by the key of the note that they took the place of
   */
  static Tree of(Journey journey, Map<Key, Key> renamed) {
    Tree tree = new Tree(renamed);
    Piece root =
        new Piece(
            ROOT, null, journey, ElementKind.JOURNEY.description(), ElementPath.journey(), "");
    tree.add(root);
    tree.children(root);
    return tree;
  }

  private void add(Piece piece) {
    pieces.put(piece.key(), piece);
    if (piece.slot() != null) {
      list(piece.slot()).add(piece.key());
    }
  }

  private List<Key> list(Slot slot) {
    return lists.computeIfAbsent(slot, none -> new ArrayList<>());
  }

  private void children(Piece piece) {
    piece.nested().forEach((attribute, description) -> values(piece, attribute, description));
    if (!(piece.value() instanceof JourneyElement element)) {
      return;
    }
    for (ElementKind kind : element.elementKind().childKinds()) {
      if (kind == ElementKind.TOUCHPOINT) {
        touchpoints(piece, (Phase) element);
      } else {
        for (JourneyElement child : element.children(kind)) {
          child(piece, new Slot(piece.key(), kind.id()), child);
        }
      }
    }
  }

  private Piece child(Piece parent, Slot slot, JourneyElement child) {
    ElementKind kind = child.elementKind();
    Key key = keyOf(parent, child);
    Piece piece =
        new Piece(
            renamed.getOrDefault(key, key),
            slot,
            child,
            kind.description(),
            parent.path().element().child(kind, child.id()),
            "");
    add(piece);
    children(piece);
    return piece;
  }

  private static Key keyOf(Piece parent, JourneyElement child) {
    ElementKind kind = child.elementKind();
    if (kind == ElementKind.PERSONA || kind == ElementKind.ACTOR) {
      return Key.inJourney(Key.PARTICIPANT, child.id());
    }
    boolean isUniqueInParent =
        kind == ElementKind.ACTION || (child instanceof Note note && note.givenId().isEmpty());
    return isUniqueInParent
        ? new Key(kind.id(), parent.key().asScope(), child.id())
        : Key.inJourney(kind.id(), child.id());
  }

  /** Adds the values with ids in an attribute; one id may be there several times. */
  private void values(Piece owner, Attribute<?, ?> attribute, Description<?> description) {
    Attribute<?, ?> id = Piece.idOf(description).orElseThrow();
    String list = "@" + attribute.name();
    Map<String, Integer> seen = new LinkedHashMap<>();
    for (Object value : (Collection<?>) owner.read(attribute).orElseThrow()) {
      String given = (String) Piece.read(id, value).orElseThrow();
      int number = seen.merge(given, 1, Integer::sum);
      String which = number == 1 ? given : given + "#" + number;
      Piece piece =
          new Piece(
              valueKey(owner.key(), list, which),
              new Slot(owner.key(), list),
              value,
              description,
              owner.within().isEmpty() ? owner.path().attribute(attribute.name()) : owner.path(),
              owner.within().isEmpty() ? which : owner.within() + "/" + which);
      add(piece);
      children(piece);
    }
  }

  /** Returns the key of a value with an id; that of a branching is unique in the journey. */
  static Key valueKey(Key owner, String list, String id) {
    return list.equals(BRANCHINGS)
        ? Key.inJourney(list, id)
        : new Key(list, owner.equals(ROOT) ? "" : owner.asScope(), id);
  }

  /** Adds touchpoints to their phase or branch, with the branchings in their order. */
  private void touchpoints(Piece holder, Phase phase) {
    Slot outside = new Slot(holder.key(), TOUCHPOINTS);
    Set<Key> seen = new LinkedHashSet<>();
    for (Touchpoint touchpoint : phase.touchpoints()) {
      Optional<BranchPath> in = phase.branchOf(touchpoint.id());
      if (in.isEmpty()) {
        child(holder, outside, touchpoint);
        continue;
      }
      Key branching = Key.inJourney(BRANCHINGS, in.get().branching());
      if (seen.add(branching)) {
        list(outside).add(branching);
      }
      child(holder, new Slot(branchKey(in.get()), TOUCHPOINTS), touchpoint);
    }
  }

  static Key branchKey(BranchPath path) {
    return valueKey(Key.inJourney(BRANCHINGS, path.branching()), BRANCHES, path.branch());
  }

  @Nullable Piece get(Key key) {
    return pieces.get(key);
  }

  boolean has(Key key) {
    return pieces.containsKey(key);
  }

  Iterable<Piece> pieces() {
    return pieces.values();
  }

  Set<Key> keys() {
    return pieces.keySet();
  }

  Set<Slot> slots() {
    return lists.keySet();
  }

  List<Key> at(Slot slot) {
    return lists.getOrDefault(slot, List.of());
  }

  /** Returns all children, each once. */
  Set<Piece> childrenOf(Piece piece) {
    Set<Key> keys = new LinkedHashSet<>();
    piece.lists().forEach(list -> keys.addAll(at(new Slot(piece.key(), list))));
    Set<Piece> children = new LinkedHashSet<>();
    keys.forEach(key -> children.add(requireNonNull(pieces.get(key))));
    return children;
  }

  /** Returns this tree without some pieces and all that is in them. */
  Tree without(Set<Key> hidden) {
    if (hidden.isEmpty()) {
      return this;
    }
    Tree rest = new Tree(renamed);
    pieces.forEach(
        (key, piece) -> {
          if (!hidden.contains(key)) {
            rest.pieces.put(key, piece);
          }
        });
    lists.forEach(
        (slot, keys) ->
            rest.lists.put(
                slot,
                new ArrayList<>(keys.stream().filter(key -> !hidden.contains(key)).toList())));
    return rest;
  }
}
