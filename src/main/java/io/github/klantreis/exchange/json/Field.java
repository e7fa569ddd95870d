package io.github.klantreis.exchange.json;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;

/**
 * One field of an object.
 *
 * @param <T> what the object stands for
 */
final class Field<T> {
  final String name;
  final String description;
  final boolean required;
  final Form<?, ?> form;
  private final SerializedString written;
  private final Value<T> value;
  private final Form<Object, ?> writes;
  private final @Nullable BiConsumer<Object, Object> set;

  @SuppressWarnings("unchecked") // a field list pairs a form only with values of its own type
  private Field(
      String name,
      String description,
      boolean required,
      Form<?, ?> form,
      Value<T> value,
      @Nullable BiConsumer<?, ?> set) {
    this.name = name;
    this.description = description;
    this.required = required;
    this.form = form;
    this.value = value;
    this.written = new SerializedString(name);
    this.writes = (Form<Object, ?>) form;
    this.set = (BiConsumer<Object, Object>) set;
  }

  /** Returns the value of the field in an object; null if it is absent. */
  private interface Value<T> {
    @Nullable Object of(T owner);
  }

  static <T, W, R> Field<T> required(
      String name, String description, Form<W, R> form, Function<T, ? extends W> get) {
    return new Field<>(name, description, true, form, get::apply, null);
  }

  static <T, W, R> Field<T> optional(
      String name,
      String description,
      Form<W, R> form,
      Function<T, Optional<W>> get,
      @Nullable BiConsumer<?, ? super R> set) {
    return new Field<>(name, description, false, form, owner -> get.apply(owner).orElse(null), set);
  }

  static <T, W, R> Field<T> list(
      String name,
      String description,
      ListForm<W, R> form,
      Function<T, ? extends Collection<W>> get,
      @Nullable BiConsumer<?, ?> set) {
    return new Field<>(
        name,
        description,
        false,
        form,
        owner -> {
          Collection<W> values = get.apply(owner);
          return values.isEmpty() ? null : values;
        },
        set);
  }

  static <T, V> Field<T> map(
      String name,
      String description,
      MapForm<V> form,
      Function<T, Map<String, V>> get,
      @Nullable BiConsumer<?, Map<String, V>> set) {
    return new Field<>(
        name,
        description,
        false,
        form,
        owner -> {
          Map<String, V> values = get.apply(owner);
          return values.isEmpty() ? null : values;
        },
        set);
  }

  /** A flag that is written only if it is true. */
  static <T> Field<T> flag(
      String name, String description, Predicate<T> get, @Nullable BiConsumer<?, Boolean> set) {
    return new Field<>(
        name,
        description,
        false,
        FlagForm.FLAG,
        owner -> get.test(owner) ? Boolean.TRUE : null,
        set);
  }

  static <T> Field<T> number(String name, String description, Function<T, OptionalDouble> get) {
    return new Field<>(
        name,
        description,
        false,
        NumberForm.ANY,
        owner -> {
          OptionalDouble number = get.apply(owner);
          return number.isPresent() ? number.getAsDouble() : null;
        },
        null);
  }

  /** Writes name and value, if there is a value. */
  void write(JsonGenerator out, T owner) {
    Object present = value.of(owner);
    if (present != null) {
      out.writeName(written);
      writes.write(out, present);
    }
  }

  /** Writes the value that the accessor of that name returned. */
  void writeValue(JsonGenerator out, Object present) {
    boolean entries = form instanceof ListForm && present instanceof Map;
    writes.write(out, entries ? ((Map<?, ?>) present).entrySet() : present);
  }

  /** Sets the value that was read on a builder. */
  void set(Object builder, Object read) {
    if (set != null) {
      set.accept(builder, read);
    }
  }
}
