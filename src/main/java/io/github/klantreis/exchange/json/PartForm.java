package io.github.klantreis.exchange.json;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Values of several fields that elements are made of.
 *
 * @param <T> the values
 */
final class PartForm<T> extends MembersForm<T, T> {
  private final Function<Slots, T> make;
  private final ImmutableMap<String, Object> further;

  PartForm(Table<T, ?> table, Function<Slots, T> make) {
    super(table);
    this.make = make;
    this.further = ImmutableMap.copyOf(table.further);
  }

  /** The fields of values that no builder makes. */
  static <T> Table<T, Void> named(String name, String description) {
    return new Table<>(name, description);
  }

  /** The fields of values that a builder makes. */
  static <T, B> Table<T, B> withBuilder(String name, String description) {
    return new Table<>(name, description);
  }

  @Override
  @Nullable T made(Slots slots, Reading in) {
    try {
      return make.apply(slots);
    } catch (IllegalArgumentException refused) {
      if (!slots.damaged()) {
        in.refuseEnded(
            JsonProblemKind.WRONG_VALUE,
            Words.REFUSED,
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
