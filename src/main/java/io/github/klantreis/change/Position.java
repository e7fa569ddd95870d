package io.github.klantreis.change;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.Place;

/**
 * Where an element stands in one journey: in which other element, and how far among its siblings of
 * the same kind. An edit takes a {@link Place} instead, which stays true when something is inserted
 * before.
 *
 * @param parent the path of the element it is in
 * @param index the position from 0
 */
public record Position(ElementPath parent, int index) {
  /**
   * Refuses null.
   *
   * @param parent the path of the element it is in
   * @param index the position from 0
   */
  public Position {
    requireNonNull(parent, "parent");
  }
}
