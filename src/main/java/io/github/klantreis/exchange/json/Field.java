package io.github.klantreis.exchange.json;

import io.github.klantreis.description.Attribute;
import io.github.klantreis.description.Shape;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
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
  final WrittenForm<?> form;
  final Function<T, ? extends @Nullable Object> read;
  private final SerializedString written;
  private final WrittenForm<Object> writes;
  private final @Nullable Object usual;

  /**
   * Creates a field.
   *
   * @param read returns its value in an object, of the type that the form writes, or an Optional of
   *     it; it is absent where that is null or an empty Optional, and unless it is required, where
   *     that is empty
   */
  Field(
      String name,
      String description,
      boolean required,
      WrittenForm<?> form,
      Function<T, ? extends @Nullable Object> read) {
    this(name, description, required, form, read, null);
  }

  @SuppressWarnings("unchecked") // the value is of the type that the form writes
  private Field(
      String name,
      String description,
      boolean required,
      WrittenForm<?> form,
      Function<T, ? extends @Nullable Object> read,
      @Nullable Object usual) {
    this.name = name.intern(); // as Jackson's matcher of names requires
    this.description = description;
    this.required = required;
    this.form = form;
    this.read = read;
    this.usual = usual;
    this.written = new SerializedString(this.name);
    this.writes = (WrittenForm<Object>) form;
  }

  /** Returns the field of an attribute; what is the default value is left out. */
  static <T, V> Field<T> of(Attribute<T, V> attribute, Form<?, ?> form) {
    boolean isRequired =
        attribute.shape() instanceof Shape.One && attribute.defaultValue().isEmpty();
    return new Field<>(
        attribute.name(),
        attribute.description(),
        isRequired,
        form,
        attribute.accessor(),
        attribute.defaultValue().orElse(null));
  }

  /**
   * Returns the field of an attribute that is left out where its value is the usual one.
   *
   * @param said a further sentence of the description, or an empty text
   * @param isUsual whether a value of an object is the usual one
   */
  static <T, V> Field<T> unless(
      Attribute<T, V> attribute, Form<?, ?> form, String said, BiPredicate<T, V> isUsual) {
    return new Field<>(
        attribute.name(),
        attribute.description() + said,
        false,
        form,
        owner -> attribute.value(owner).filter(present -> !isUsual.test(owner, present)));
  }

  /**
   * Writes name and value, if there is a value.
   *
   * @param value what {@link #read} returned
   */
  void write(JsonGenerator out, Object value) {
    if (value instanceof Optional<?> optional) {
      if (optional.isPresent()) {
        writeNamed(out, optional.get());
      }
    } else if (required || !(isEmpty(value) || value.equals(usual))) {
      writeNamed(out, value);
    }
  }

  private static boolean isEmpty(Object value) {
    return value instanceof Collection<?> values
        ? values.isEmpty()
        : value instanceof Map<?, ?> map && map.isEmpty();
  }

  private void writeNamed(JsonGenerator out, Object value) {
    out.writeName(written);
    writes.write(out, value);
  }

  /** Writes a value that the attribute holds. */
  void writeValue(JsonGenerator out, Object present) {
    writes.write(out, present);
  }
}
