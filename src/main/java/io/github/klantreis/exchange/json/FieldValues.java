package io.github.klantreis.exchange.json;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.exchange.json.Problems.Place;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The fields that were read of one object.
 *
 * @param values the values in the order of the field list; null where absent
 * @param damaged whether a value was refused, which may be why a field is absent
 * @param begin where the object starts; null if the position is computed only when a problem is
 *     reported
 */
@SuppressWarnings("ArrayRecordComponent") // passed on, never compared
record FieldValues(@Nullable Object[] values, boolean damaged, @Nullable Place begin) {

  @Nullable Object at(int index) {
    return values[index];
  }

  boolean has(int index) {
    return values[index] != null;
  }

  /** Returns the value of a field that is present. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // read by the form of that field
  <V> V get(int index) {
    return (V) requireNonNull(values[index]);
  }

  /** Returns the value of a field, if it is present. */
  @SuppressWarnings("unchecked") // read by the form of that field
  <V> Optional<V> find(int index) {
    return Optional.ofNullable((V) values[index]);
  }
}
