package io.github.klantreis.exchange.json;

import com.google.common.collect.ImmutableMap;
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
  private final ImmutableMap<String, Object> further;

  PartForm(FieldList<T, ?> table, Function<FieldValues, T> make) {
    super(table);
    this.make = make;
    this.further = ImmutableMap.copyOf(table.further);
  }

  /** Starts the list of fields of values that no builder makes. */
  static <T> FieldList<T, Void> named(String name, String description) {
    return new FieldList<>(name, description);
  }

  /** Starts the list of fields of values that a builder makes. */
  static <T, B> FieldList<T, B> withBuilder(String name, String description) {
    return new FieldList<>(name, description);
  }

  @Override
  @Nullable T made(FieldValues slots, Reading in) {
    try {
      return make.apply(slots);
    } catch (IllegalArgumentException refused) {
      if (!slots.damaged()) {
        in.refuseEnded(
            JsonProblemKind.WRONG_VALUE,
            JsonWords.REFUSED,
            Map.of("reason", String.valueOf(refused.getMessage())),
            slots.begin());
      }
      return null;
    }
  }

  @Override
  Map<String, Object> definition(Definitions definitions) {
    Map<String, Object> schema = super.definition(definitions);
    schema.putAll(further);
    return schema;
  }
}
