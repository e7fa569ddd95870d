package io.github.klantreis.exchange.json;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.exchange.json.Problems.Place;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was read of the fields of one object.
 *
 * @param values in the order of the table; null where absent
 * @param damaged whether anything was refused, so that a field may be absent for that reason
 * @param begin where the object begins; null where it is found out later
 */
@SuppressWarnings("ArrayRecordComponent") // passed on, never compared
record Slots(@Nullable Object[] values, boolean damaged, @Nullable Place begin) {

  @Nullable Object at(int index) {
    return values[index];
  }

  boolean has(int index) {
    return values[index] != null;
  }

  /** What a field that is there holds. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // read by the form of that field
  <V> V get(int index) {
    return (V) requireNonNull(values[index]);
  }

  /** What a field holds, if it is there. */
  @SuppressWarnings("unchecked") // read by the form of that field
  <V> Optional<V> find(int index) {
    return Optional.ofNullable((V) values[index]);
  }
}
