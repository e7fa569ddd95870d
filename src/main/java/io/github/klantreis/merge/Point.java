package io.github.klantreis.merge;

import io.github.klantreis.model.ElementPath;

/**
 * What a conflict is about: two conflicts with the same point are the same one.
 *
 * @param kind the kind of conflict
 * @param path where it is
 * @param key where it is in the value at the path; empty for the whole
 */
record Point(MergeConflictKind kind, ElementPath path, String key) {}
