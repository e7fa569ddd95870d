package io.github.klantreis.change;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.Place;

/**
 * The position of an element in one journey: its parent element, and its index among its siblings
 * of the same kind. An edit takes a {@link Place} instead, which stays valid if something is
 * inserted before.
 *
 * @param parent the path of the parent element
 * @param index the index from 0
 */
public record Position(ElementPath parent, int index) {
  /**
   * Creates a position.
   *
   * @param parent the path of the parent element
   * @param index the index from 0
   */
  public Position {
    requireNonNull(parent, "parent");
  }
}
