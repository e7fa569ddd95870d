package io.github.klantreis.merge;

import com.google.common.base.Splitter;
import io.github.klantreis.model.ElementPath;
import java.util.List;

/**
 * What a conflict is about: two conflicts with the same point are the same one.
 *
 * @param kind the kind of conflict
 * @param path where it is
 * @param key where it is in the value at the path, or which attributes of the element at the path
 *     do not go together; empty for the whole
 */
record Point(MergeConflictKind kind, ElementPath path, String key) {
  /** Stands between the names of attributes; in no id. */
  static final String AND = "+";

  /** Returns the names of the attributes of an element that do not go together, if it is that. */
  static List<String> attributes(ElementPath path, String key) {
    return path.attribute().isEmpty() && key.contains(AND)
        ? Splitter.on(AND).splitToList(key)
        : List.of();
  }
}
