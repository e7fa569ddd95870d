package io.github.klantreis.merge;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.model.ElementPath;

/**
 * What a conflict is about: two conflicts with the same point are the same one.
 *
 * @param kind the kind of conflict
 * @param path where it is
 * @param key where it is in the value at the path; empty for the whole
 * @param attributes the names of the attributes of the element at the path that do not go together;
 *     empty for any other conflict
 */
record Point(
    MergeConflictKind kind, ElementPath path, String key, ImmutableList<String> attributes) {
  Point(MergeConflictKind kind, ElementPath path, String key) {
    this(kind, path, key, ImmutableList.of());
  }
}
