package io.github.klantreis.description;

import java.util.NoSuchElementException;
import java.util.Optional;

/** Values by attribute, from which a value that elements are made of can be made. */
public interface FieldValues {

  /**
   * Returns what an attribute holds.
   *
   * @param attribute the attribute
   * @param <V> what it holds
   * @return its value, or empty
   */
  <V> Optional<V> find(Attribute<?, V> attribute);

  /**
   * Returns what a required attribute holds.
   *
   * @param attribute an attribute that holds exactly one value
   * @param <V> what it holds
   * @return its value
   * @throws NoSuchElementException if there is none
   */
  default <V> V get(Attribute<?, V> attribute) {
    return find(attribute).orElseThrow(() -> new NoSuchElementException(attribute.name()));
  }
}
