package io.github.klantreis.exchange.json;

import io.github.klantreis.description.Attribute;
import io.github.klantreis.description.FieldValues;
import io.github.klantreis.exchange.json.Problems.Place;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The fields that were read of one object.
 *
 * @param values the values in the order of the document; null where absent
 * @param first the position of the first attribute among them
 * @param damaged whether a value was refused, which may be why a field is absent
 * @param begin where the object starts; null if the position is computed only when a problem is
 *     reported
 */
@SuppressWarnings("ArrayRecordComponent") // passed on, never compared
record ReadFields(@Nullable Object[] values, int first, boolean damaged, @Nullable Place begin)
    implements FieldValues {

  /** Returns the value of the field at a position. */
  @Nullable Object at(int index) {
    return values[index];
  }

  @Override
  @SuppressWarnings("unchecked") // read by the form of that attribute
  public <V> Optional<V> find(Attribute<?, V> attribute) {
    return Optional.ofNullable((V) values[first + attribute.position()]);
  }
}
