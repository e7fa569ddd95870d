package io.github.klantreis.merge;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.klantreis.description.Attribute;
import io.github.klantreis.description.Attribute.Role;
import io.github.klantreis.description.Description;
import io.github.klantreis.description.FieldValues;
import io.github.klantreis.description.Shape;
import io.github.klantreis.description.ValueKind.PartKind;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.vocabulary.Term;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Merges the values of one attribute, as its shape says. */
final class ValueMerge {
  private static final Comparator<Object> BY_TEXT = Comparator.comparing(String::valueOf);

  private final Settling settling;
  private final ElementPath path;
  private final String prefix;
  private final List<Settling.Disputed> disputed;

  /**
   * Prepares a merge.
   *
   * @param prefix what precedes the keys of conflicts; empty for attributes of elements
   */
  ValueMerge(Settling settling, ElementPath path, String prefix) {
    this(settling, path, prefix, new ArrayList<>());
  }

  private ValueMerge(
      Settling settling, ElementPath path, String prefix, List<Settling.Disputed> disputed) {
    this.settling = settling;
    this.path = path;
    this.prefix = prefix;
    this.disputed = disputed;
  }

  /** One of several equal items of a list. */
  private record Item(Object value, int number) {
    static List<Item> of(Collection<?> values) {
      Map<Object, Integer> seen = new HashMap<>();
      List<Item> items = new ArrayList<>(values.size());
      for (Object value : values) {
        items.add(new Item(value, seen.merge(value, 1, Integer::sum)));
      }
      return items;
    }

    @Override
    public String toString() {
      return value + "#" + number;
    }
  }

  /** Returns the merged value of an attribute. */
  Optional<?> of(
      Attribute<?, ?> attribute, Optional<?> base, Optional<?> mine, Optional<?> theirs) {
    Optional<?> merged = merged(attribute, base, mine, theirs);
    disputed.forEach(settling::changedTwice);
    return merged;
  }

  private Optional<?> merged(
      Attribute<?, ?> attribute, Optional<?> base, Optional<?> mine, Optional<?> theirs) {
    Shape shape = attribute.shape();
    if (mine.equals(theirs) || theirs.equals(base)) {
      return mine;
    }
    if (mine.equals(base)) {
      return theirs;
    }
    if (shape instanceof Shape.Keyed) {
      return Optional.of(keyed(shape, map(base), map(mine), map(theirs)));
    }
    if (shape instanceof Shape.Listed listed) {
      return listed(listed, base, mine, theirs);
    }
    Optional<?> byFields = byFields(shape, base, mine, theirs);
    return byFields.isPresent() ? byFields : settled(shape, "", base, mine, theirs);
  }

  private Optional<?> settled(
      Shape shape, String key, Optional<?> base, Optional<?> mine, Optional<?> theirs) {
    String whole = within(key);
    disputed.add(new Settling.Disputed(path, whole, shape, base, mine, theirs));
    return settling.side(path, whole) == MergeSide.MINE ? mine : theirs;
  }

  private String within(String key) {
    return prefix.isEmpty() || key.isEmpty() ? prefix + key : prefix + "/" + key;
  }

  private static Map<?, ?> map(Optional<?> value) {
    return value.isPresent() ? (Map<?, ?>) value.get() : Map.of();
  }

  private static List<Item> items(Optional<?> value) {
    return value.isPresent() ? Item.of((Collection<?>) value.get()) : List.of();
  }

  private Map<?, ?> keyed(Shape shape, Map<?, ?> base, Map<?, ?> mine, Map<?, ?> theirs) {
    Map<Object, Object> merged = new LinkedHashMap<>();
    Set<Object> keys = new LinkedHashSet<>(mine.keySet());
    keys.addAll(theirs.keySet());
    for (Object key : keys) {
      Optional<?> then = Optional.ofNullable(base.get(key));
      Optional<?> one = Optional.ofNullable(mine.get(key));
      Optional<?> other = Optional.ofNullable(theirs.get(key));
      Optional<?> value;
      if (one.equals(other) || other.equals(then)) {
        value = one;
      } else if (one.equals(then)) {
        value = other;
      } else {
        String name = key instanceof Term term ? term.id() : String.valueOf(key);
        value = settled(shape, name, then, one, other);
      }
      value.ifPresent(known -> merged.put(key, known));
    }
    List<Object> order =
        new Sequence<Object>(
                new ArrayList<>(base.keySet()),
                new ArrayList<>(mine.keySet()),
                new ArrayList<>(theirs.keySet()))
            .merged(merged.keySet(), BY_TEXT, (one, other) -> {});
    ImmutableMap.Builder<Object, Object> ordered = ImmutableMap.builder();
    order.forEach(key -> ordered.put(key, Objects.requireNonNull(merged.get(key))));
    return ordered.buildOrThrow();
  }

  private Optional<?> listed(
      Shape.Listed shape, Optional<?> base, Optional<?> mine, Optional<?> theirs) {
    List<Item> then = items(base);
    List<Item> one = items(mine);
    List<Item> other = items(theirs);
    Sequence<Item> sequence = new Sequence<>(then, one, other);
    Set<Item> kept = new LinkedHashSet<>(one);
    kept.addAll(other);
    kept.removeIf(
        item ->
            sequence.isRemoved(item, MergeSide.MINE) || sequence.isRemoved(item, MergeSide.THEIRS));
    List<Item> merged = sequence.merged(kept, Comparator.comparing(Item::toString), (a, b) -> {});
    if (!shape.isDistinct()
        && (sequence.isAnyMoveLost(merged) || isRewrittenTwice(sequence, then))) {
      return settled(shape, "", base, mine, theirs);
    }
    List<Object> values = merged.stream().map(Item::value).toList();
    return Optional.of(
        shape.isDistinct() ? ImmutableSet.copyOf(values) : ImmutableList.copyOf(values));
  }

  /** Whether both sides rewrote one item, or one rewrote what the other removed. */
  private static boolean isRewrittenTwice(Sequence<Item> sequence, List<Item> base) {
    Map<Item, Item> byMine = sequence.rewritten(MergeSide.MINE);
    Map<Item, Item> byTheirs = sequence.rewritten(MergeSide.THEIRS);
    for (Item item : base) {
      Item one = byMine.get(item);
      Item other = byTheirs.get(item);
      boolean isGoneTwice =
          sequence.isRemoved(item, MergeSide.MINE) && sequence.isRemoved(item, MergeSide.THEIRS);
      if (isGoneTwice && !Objects.equals(one, other)) {
        return true;
      }
    }
    return false;
  }

  /** Merges a value field by field, if what it says first is the same in all versions. */
  private Optional<?> byFields(
      Shape shape, Optional<?> base, Optional<?> mine, Optional<?> theirs) {
    if (!(shape.kind() instanceof PartKind<?> part)
        || base.isEmpty()
        || mine.isEmpty()
        || theirs.isEmpty()) {
      return Optional.empty();
    }
    Description<?> description = part.description();
    Map<Attribute<?, ?>, Object> fields = new HashMap<>();
    int before = disputed.size();
    for (Attribute<?, ?> field : description.attributes()) {
      Optional<?> then = Piece.read(field, base.get());
      Optional<?> one = Piece.read(field, mine.get());
      Optional<?> other = Piece.read(field, theirs.get());
      if (field.role() == Role.HEADLINE && !(one.equals(then) && other.equals(then))) {
        disputed.subList(before, disputed.size()).clear();
        return Optional.empty();
      }
      new ValueMerge(settling, path, within(field.name()), disputed)
          .merged(field, then, one, other)
          .ifPresent(value -> fields.put(field, value));
    }
    try {
      return Optional.of(made(description, fields));
    } catch (IllegalArgumentException notTogether) {
      disputed.subList(before, disputed.size()).clear();
      return Optional.empty();
    }
  }

  /** Creates a value from its fields. */
  static Object made(Description<?> description, Map<Attribute<?, ?>, ?> fields) {
    return description.make(
        new FieldValues() {
          @Override
          @SuppressWarnings("unchecked") // each field has its own values
          public <V> Optional<V> find(Attribute<?, V> attribute) {
            return Optional.ofNullable((V) fields.get(attribute));
          }
        });
  }
}
