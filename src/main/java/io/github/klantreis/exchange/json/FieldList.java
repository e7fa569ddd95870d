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
 * The fields of a kind of object, being listed in the order of the document. A field without a
 * setter is what the object is begun with.
 *
 * @param <T> what the objects stand for
 * @param <B> the builder that makes one of what was read; {@link Void} where there is none
 */
final class Table<T, B> {
  final String name;
  final String description;
  final List<Member<T>> members = new ArrayList<>();

  /** What the schema says beside the fields. */
  final Map<String, Object> further = new LinkedHashMap<>();

  Table(String name, String description) {
    this.name = name;
    this.description = description;
  }

  <W, R> Table<T, B> required(
      String field, String said, Form<W, R> form, Function<T, ? extends W> get) {
    return add(Member.required(field, said, form, get));
  }

  <W, R> Table<T, B> optional(
      String field, String said, Form<W, R> form, Function<T, Optional<W>> get) {
    return add(Member.optional(field, said, form, get, null));
  }

  <W, R> Table<T, B> optional(
      String field,
      String said,
      Form<W, R> form,
      Function<T, Optional<W>> get,
      BiConsumer<B, R> set) {
    return add(Member.optional(field, said, form, get, set));
  }

  <W, R> Table<T, B> list(
      String field, String said, ListForm<W, R> form, Function<T, ? extends Collection<W>> get) {
    return add(Member.list(field, said, form, get, null));
  }

  <W, R> Table<T, B> list(
      String field,
      String said,
      ListForm<W, R> form,
      Function<T, ? extends Collection<W>> get,
      BiConsumer<B, List<R>> set) {
    return add(Member.list(field, said, form, get, set));
  }

  <V> Table<T, B> map(
      String field,
      String said,
      MapForm<V> form,
      Function<T, Map<String, V>> get,
      BiConsumer<B, Map<String, V>> set) {
    return add(Member.map(field, said, form, get, set));
  }

  Table<T, B> number(String field, String said, Function<T, OptionalDouble> get) {
    return add(Member.number(field, said, get));
  }

  Table<T, B> flag(String field, String said, Predicate<T> get) {
    return add(Member.flag(field, said, get, null));
  }

  Table<T, B> flag(String field, String said, Predicate<T> get, BiConsumer<B, Boolean> set) {
    return add(Member.flag(field, said, get, set));
  }

  /** Says in the schema what no single field can say. */
  Table<T, B> asking(String keyword, Object schema) {
    further.put(keyword, schema);
    return this;
  }

  private Table<T, B> add(Member<T> member) {
    members.add(member);
    return this;
  }

  /** What is read is made by a function of the fields in order. */
  PartForm<T> made(Function<Slots, T> make) {
    return new PartForm<>(this, make);
  }

  /** It is only written, for others. */
  PartForm<T> written() {
    return made(
        slots -> {
          throw new UnsupportedOperationException(name + " is only written");
        });
  }

  /** What is read is made by a builder, on which the fields set what they hold. */
  PartForm<T> built(Supplier<B> begin, Function<B, T> end) {
    return new PartForm<>(
        this,
        slots -> {
          B builder = begin.get();
          for (int i = 0; i < members.size(); i++) {
            @Nullable Object read = slots.at(i);
            if (read != null) {
              members.get(i).set(builder, read);
            }
          }
          return end.apply(builder);
        });
  }
}
