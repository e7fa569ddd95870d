package io.github.klantreis.exchange.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a kind of object, in the order of the document. Fields without a setter are
 * arguments of the factory. Mutable: it is filled when a form is defined.
 *
 * @param <T> the type of the objects
 * @param <B> the builder that makes one; {@link Void} if there is none
 */
final class FieldList<T, B> {
  final String name;
  final String description;
  final List<Field<T>> fields = new ArrayList<>();

  /** Keywords of the schema besides those of the fields. */
  final Map<String, Object> further = new LinkedHashMap<>();

  FieldList(String name, String description) {
    this.name = name;
    this.description = description;
  }

  <W, R> FieldList<T, B> required(
      String field, String said, Form<W, R> form, Function<T, ? extends W> get) {
    return add(Field.required(field, said, form, get));
  }

  <W, R> FieldList<T, B> optional(
      String field, String said, Form<W, R> form, Function<T, Optional<W>> get) {
    return add(Field.optional(field, said, form, get, null));
  }

  <W, R> FieldList<T, B> optional(
      String field,
      String said,
      Form<W, R> form,
      Function<T, Optional<W>> get,
      BiConsumer<B, R> set) {
    return add(Field.optional(field, said, form, get, set));
  }

  <W, R> FieldList<T, B> list(
      String field, String said, ListForm<W, R> form, Function<T, ? extends Collection<W>> get) {
    return add(Field.list(field, said, form, get, null));
  }

  <W, R> FieldList<T, B> list(
      String field,
      String said,
      ListForm<W, R> form,
      Function<T, ? extends Collection<W>> get,
      BiConsumer<B, List<R>> set) {
    return add(Field.list(field, said, form, get, set));
  }

  <V> FieldList<T, B> map(
      String field,
      String said,
      MapForm<V> form,
      Function<T, Map<String, V>> get,
      BiConsumer<B, Map<String, V>> set) {
    return add(Field.map(field, said, form, get, set));
  }

  FieldList<T, B> number(String field, String said, Function<T, OptionalDouble> get) {
    return add(Field.number(field, said, get));
  }

  FieldList<T, B> flag(String field, String said, Predicate<T> get) {
    return add(Field.flag(field, said, get, null));
  }

  FieldList<T, B> flag(String field, String said, Predicate<T> get, BiConsumer<B, Boolean> set) {
    return add(Field.flag(field, said, get, set));
  }

  /** Adds a keyword to the schema of the object. */
  FieldList<T, B> asking(String keyword, Object schema) {
    further.put(keyword, schema);
    return this;
  }

  private FieldList<T, B> add(Field<T> field) {
    fields.add(field);
    return this;
  }

  /** Ends the list: objects are made by a function of the field values. */
  PartForm<T> made(Function<FieldValues, T> make) {
    return new PartForm<>(this, make);
  }

  /** Ends the list: objects are only written. */
  PartForm<T> written() {
    return made(
        slots -> {
          throw new UnsupportedOperationException(name + " is only written");
        });
  }

  /** Ends the list: objects are made by a builder, on which the fields that were read are set. */
  PartForm<T> built(Supplier<B> begin, Function<B, T> end) {
    return new PartForm<>(
        this,
        slots -> {
          B builder = begin.get();
          for (int i = 0; i < fields.size(); i++) {
            @Nullable Object read = slots.at(i);
            if (read != null) {
              fields.get(i).set(builder, read);
            }
          }
          return end.apply(builder);
        });
  }
}
