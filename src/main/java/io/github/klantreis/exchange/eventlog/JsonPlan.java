package io.github.klantreis.exchange.eventlog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The values of a record that are read, each with a number: trees of names and indices in which the
 * tokens of a record are looked up, so that everything else is skipped.
 */
final class JsonPlan {

  private static final int MOST_NAMES = 64;

  /** A name or index on the way to values. */
  static final class Node {
    private final Map<String, Node> children = new HashMap<>();

    /** The number of the value here; -1 if none is read. */
    int slot = -1;

    /** The members of the array here, of which conditions select one; null if there are none. */
    @Nullable Node members;

    final List<Selection> selections = new ArrayList<>();

    /** The values that are collected of all members. */
    int[] collected = {};

    /** Whether the array here has the elements. */
    boolean isElements;

    /** The names in the objects here, in the order in which the last ones had them. */
    private final String[] names = new String[MOST_NAMES];

    private final @Nullable Node[] ofNames = new @Nullable Node[MOST_NAMES];

    @Nullable Node child(String name) {
      return children.get(name);
    }

    /** Finds a child without a search where the object has its names in the order of the last. */
    @Nullable Node child(String name, int index) {
      if (index >= MOST_NAMES) {
        return child(name);
      }
      if (!name.equals(names[index])) {
        names[index] = name;
        ofNames[index] = child(name);
      }
      return ofNames[index];
    }

    boolean hasChildren() {
      return !children.isEmpty();
    }

    Collection<Node> children() {
      return children.values();
    }

    Node make(String pointer) {
      Node node = this;
      if (!pointer.isEmpty()) {
        for (String part : pointer.substring(1).split("/", -1)) {
          String name = part.replace("~1", "/").replace("~0", "~");
          node = node.children.computeIfAbsent(name, key -> new Node());
        }
      }
      return node;
    }
  }

  /**
   * A condition on the members of an array.
   *
   * @param slot the number of the value that is read
   * @param where the number of the value that is compared
   * @param is what it must be
   * @param then the number of the value in the member
   */
  record Selection(int slot, int where, Object is, int then) {}

  final Node record = new Node();
  final Node parent = new Node();
  private final List<JsonField.@Nullable Place> places = new ArrayList<>();
  private final List<TextPool> pools = new ArrayList<>();

  /** Returns the numbers of a field's values, in the order of its places. */
  int[] add(JsonField field) {
    return field.places().stream().mapToInt(this::add).toArray();
  }

  private int add(JsonField.Place place) {
    Node node = (place.isOfParent() ? parent : record).make(place.pointer());
    JsonField.Condition condition = place.condition();
    if (condition == null) {
      node.slot = node.slot < 0 ? next(place) : node.slot;
      return node.slot;
    }
    Node members = node.members == null ? new Node() : node.members;
    node.members = members;
    Node where = members.make(condition.where());
    where.slot = where.slot < 0 ? next(null) : where.slot;
    Node then = members.make(condition.then());
    then.slot = then.slot < 0 ? next(null) : then.slot;
    int slot = next(place);
    node.selections.add(new Selection(slot, where.slot, condition.is(), then.slot));
    return slot;
  }

  /** Collects values of all members of an array in the record. */
  void collect(String array, List<String> values) {
    Node node = record.make(array);
    Node members = node.members == null ? new Node() : node.members;
    node.members = members;
    node.collected = new int[values.size()];
    for (int i = 0; i < node.collected.length; i++) {
      Node member = members.make(values.get(i));
      member.slot = member.slot < 0 ? next(null) : member.slot;
      node.collected[i] = member.slot;
    }
  }

  /** Expects elements in an array of the parent. */
  void elements(String array) {
    parent.make(array).isElements = true;
  }

  private int next(JsonField.@Nullable Place place) {
    places.add(place);
    pools.add(TextPool.forgetful());
    return places.size() - 1;
  }

  /** Lets values have their texts from a pool in place of their own. */
  void pool(int[] ofSlots, TextPool pool) {
    for (int slot : ofSlots) {
      pools.set(slot, pool);
    }
  }

  /** Returns what shares the texts of each value, as some are repeated and others are not. */
  List<TextPool> pools() {
    return pools;
  }

  /** Whether a value is in the object or array that another place has. */
  boolean isWithin(int slot, int around) {
    JsonField.Place inner = places.get(slot);
    JsonField.Place outer = places.get(around);
    return inner != null
        && outer != null
        && inner.isOfParent() == outer.isOfParent()
        && outer.condition() == null
        && (inner.pointer().startsWith(outer.pointer() + "/")
            || (inner.condition() != null && inner.pointer().equals(outer.pointer())));
  }

  int slots() {
    return places.size();
  }

  /** Returns the place of a value, for messages; null if it is only compared or collected. */
  JsonField.@Nullable Place place(int slot) {
    return places.get(slot);
  }
}
