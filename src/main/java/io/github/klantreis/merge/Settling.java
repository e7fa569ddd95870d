package io.github.klantreis.merge;

import io.github.klantreis.description.Shape;
import io.github.klantreis.model.ElementPath;
import java.util.Optional;

/** Decides values that both sides changed: by the choice that was made, or else for now. */
interface Settling {

  /** Returns the chosen side for a value; mine where none was chosen. */
  MergeSide side(ElementPath path, String key);

  /** Takes a value that both sides changed. */
  void changedTwice(Disputed disputed);

  /**
   * A value that both sides changed.
   *
   * @param path the path of the attribute
   * @param key which of the values with keys, or which field; empty for the whole
   * @param shape what kind of value it is
   */
  record Disputed(
      ElementPath path,
      String key,
      Shape shape,
      Optional<?> base,
      Optional<?> mine,
      Optional<?> theirs) {}
}
