package io.github.klantreis.collect;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The collections of builders: they start as the immutable collections of a value and are copied at
 * the first addition, so that unchanged collections are shared with that value.
 */
public final class Growing {
  private static final int SHORT = 1;

  private Growing() {}

  public static <T> Collection<T> add(Collection<T> soFar, T element, String what) {
    requireNonNull(element, what);
    if (soFar.size() <= SHORT && soFar instanceof ImmutableList) {
      // Most lists of a journey stay short: this immutable list needs no copy later.
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

  /** Returns the list before if the list after has the same objects, so that it stays shared. */
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
