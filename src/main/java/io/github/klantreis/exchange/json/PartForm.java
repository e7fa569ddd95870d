package io.github.klantreis.exchange.json;

import io.github.klantreis.description.FieldValues;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The form of values with several fields that are parts of elements.
 *
 * @param <T> the type of the values
 */
final class PartForm<T> extends ObjectForm<T, T> {
  private final Function<FieldValues, T> make;
  private final Map<String, Object> further;

  /**
   * Creates the form.
   *
   * @param written a field for each attribute
   * @param make makes a value of what was read
   * @param further keywords of the schema besides those of the fields
   */
  PartForm(WrittenObject<T> written, Function<FieldValues, T> make, Map<String, Object> further) {
    super(written, 0);
    this.make = make;
    this.further = further;
  }

  @Override
  @Nullable T made(ReadFields read, DocumentReading in) {
    try {
      return make.apply(read);
    } catch (IllegalArgumentException refused) {
      if (!read.damaged()) {
        in.refuseEnded(
            JsonProblemKind.WRONG_VALUE,
            JsonWords.REFUSED,
            Map.of("reason", String.valueOf(refused.getMessage())),
            read.begin());
      }
      return null;
    }
  }

  @Override
  Map<String, Object> further() {
    return further;
  }
}
