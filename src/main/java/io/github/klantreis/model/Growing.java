package io.github.klantreis.model;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Collections that builders collect in: they begin as the value's own immutable ones and are copied
 * at the first addition, so what nobody touches is shared with the value it came from.
 */
final class Growing {
  private static final int SHORT = 1;

  private Growing() {}

  static <T> Collection<T> add(Collection<T> soFar, T element, String what) {
    requireNonNull(element, what);
    if (soFar.size() <= SHORT && soFar instanceof ImmutableList) {
      // Most lists of a journey stay short: this is already the value's own list.
      return soFar.isEmpty()
          ? ImmutableList.of(element)
          : ImmutableList.of(soFar.iterator().next(), element);
    }
    Collection<T> grown = soFar instanceof ArrayList ? soFar : copy(soFar);
    grown.add(element);
    return grown;
  }

  static <K, V> Map<K, V> put(Map<K, V> soFar, K key, V value) {
    requireNonNull(key, "key");
    requireNonNull(value, "value");
    Map<K, V> grown = soFar instanceof LinkedHashMap ? soFar : new LinkedHashMap<>(soFar);
    grown.put(key, value);
    return grown;
  }

  static <E extends JourneyElement> Collection<E> change(
      Collection<E> elements, String id, String what, UnaryOperator<E> change) {
    requireNonNull(id, "id");
    List<E> changed = new ArrayList<>(elements);
    for (int i = 0; i < changed.size(); i++) {
      if (changed.get(i).id().equals(id)) {
        E after = change.apply(changed.get(i));
        if (after.equals(changed.get(i))) {
          return elements;
        }
        changed.set(i, after);
        return ImmutableList.copyOf(changed);
      }
    }
    throw new IllegalArgumentException(Elements.unknown(what, id, elements));
  }

  /** The list before, where the one after holds the same objects: what is equal stays shared. */
  static <T> ImmutableList<T> sharing(List<T> before, ImmutableList<T> after) {
    if (before.size() != after.size()) {
      return after;
    }
    for (int i = 0; i < after.size(); i++) {
      if (before.get(i) != after.get(i)) {
        return after;
      }
    }
    return ImmutableList.copyOf(before);
  }

  /** An emotion whose score may be wrong; {@link Proof} finds it. */
  static Emotion unproven(int score, String label) {
    return ImmutableEmotion.of(score, requireNonNull(label, "label"));
  }

  private static <T> Collection<T> copy(Collection<T> soFar) {
    List<T> copy = new ArrayList<>(soFar.size() + 4);
    copy.addAll(soFar);
    return copy;
  }
}
