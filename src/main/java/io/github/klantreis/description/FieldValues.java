package io.github.klantreis.description;

import java.util.NoSuchElementException;
import java.util.Optional;

/** Values by attribute, from which {@link Description#make} creates a value. */
public interface FieldValues {

  /**
   * Returns the value of an attribute.
   *
   * @param attribute the attribute
   * @param <V> the type of the attribute
   * @return the value, or empty
   */
  <V> Optional<V> find(Attribute<?, V> attribute);

  /**
   * Returns the value of a required attribute.
   *
   * @param attribute an attribute that always has one value
   * @param <V> the type of the attribute
   * @return the value
   * @throws NoSuchElementException if there is none
   */
  default <V> V get(Attribute<?, V> attribute) {
    return find(attribute).orElseThrow(() -> new NoSuchElementException(attribute.name()));
  }
}
