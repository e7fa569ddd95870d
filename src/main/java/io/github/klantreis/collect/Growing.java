package io.github.klantreis.collect;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collections that builders collect in: they begin as the value's own immutable ones and are copied
 * at the first addition, so what nobody touches is shared with the value it came from.
 */
public final class Growing {
  private static final int SHORT = 1;

  private Growing() {}

  public static <T> Collection<T> add(Collection<T> soFar, T element, String what) {
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

  public static <K, V> Map<K, V> put(Map<K, V> soFar, K key, V value) {
    requireNonNull(key, "key");
    requireNonNull(value, "value");
    Map<K, V> grown = soFar instanceof LinkedHashMap ? soFar : new LinkedHashMap<>(soFar);
    grown.put(key, value);
    return grown;
  }

  /** The list before, where the one after holds the same objects: what is equal stays shared. */
  public static <T> ImmutableList<T> sharing(List<T> before, ImmutableList<T> after) {
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

  private static <T> Collection<T> copy(Collection<T> soFar) {
    List<T> copy = new ArrayList<>(soFar.size() + 4);
    copy.addAll(soFar);
    return copy;
  }
}
