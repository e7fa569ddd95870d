package io.github.klantreis.change;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.Place;
import io.github.klantreis.part.BranchPath;
import java.util.Optional;

/**
 * The position of an element in one journey: its parent element, its index among its siblings of
 * the same kind and, of a touchpoint, the branch it is in. An edit takes a {@link Place} instead,
 * which stays valid if something is inserted before.
 *
 * @param parent the path of the parent element
 * @param index the index from 0
 * @param branch the branch that a touchpoint is in; otherwise empty
 */
public record Position(ElementPath parent, int index, Optional<BranchPath> branch) {
  /**
   * Creates a position.
   *
   * @param parent the path of the parent element
   * @param index the index from 0
   * @param branch the branch that a touchpoint is in; otherwise empty
   */
  public Position {
    requireNonNull(parent, "parent");
    requireNonNull(branch, "branch");
  }

  /**
   * Creates a position outside all branches.
   *
   * @param parent the path of the parent element
   * @param index the index from 0
   */
  public Position(ElementPath parent, int index) {
    this(parent, index, Optional.empty());
  }
}
