package io.github.klantreis.observation.wording;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.LinkedHashMap;
import java.util.Map;

/** Names that say which of several elements is meant. */
public final class DistinctNames {
  private DistinctNames() {}

  /**
   * Returns what elements are called: by their names, with the id where another is called the same.
   *
   * @param names the names by the ids of the elements
   * @return what they are called by their ids, in the same order
   */
  public static Map<String, String> of(Map<String, String> names) {
    Multiset<String> all = HashMultiset.create(names.values());
    Map<String, String> distinct = new LinkedHashMap<>(names);
    distinct.replaceAll((id, name) -> all.count(name) > 1 ? name + " (" + id + ")" : name);
    return distinct;
  }
}
