package io.github.klantreis.model;

import com.google.common.base.CaseFormat;
import io.github.klantreis.vocabulary.Text;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * One attribute of a kind of element: how to read it and how to set it.
 *
 * @param <E> the kind of element
 * @param <B> its builder
 * @param name the name of the accessor
 * @param label what people call it
 * @param value reads it; empty only where the accessor gives an empty Optional
 * @param set sets it on a builder, to what was read from another element
 */
record Attribute<E, B>(
    String name, Text label, Function<E, Optional<?>> value, BiConsumer<B, Optional<?>> set) {

  /** An attribute that always has a value, be it an empty list. */
  static <E, B, T> Attribute<E, B> required(
      String name, String dutch, Function<E, T> get, BiConsumer<B, T> set) {
    return new Attribute<>(
        name,
        label(name, dutch),
        element -> Optional.of(get.apply(element)),
        (builder, value) -> {
          @SuppressWarnings("unchecked") // read by get
          T known = (T) value.orElseThrow();
          set.accept(builder, known);
        });
  }

  /** An attribute that may be absent. */
  static <E, B, T> Attribute<E, B> optional(
      String name, String dutch, Function<E, Optional<T>> get, BiConsumer<B, Optional<T>> set) {
    return new Attribute<>(
        name,
        label(name, dutch),
        get::apply,
        (builder, value) -> {
          @SuppressWarnings("unchecked") // read by get
          Optional<T> known = (Optional<T>) value;
          set.accept(builder, known);
        });
  }

  /** In English the words of the accessor's name. */
  static Text label(String name, String dutch) {
    String words = CaseFormat.LOWER_CAMEL.to(CaseFormat.LOWER_HYPHEN, name).replace('-', ' ');
    return Text.en(words).nl(dutch);
  }
}
