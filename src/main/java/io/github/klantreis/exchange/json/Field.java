package io.github.klantreis.exchange.json;

import io.github.klantreis.description.Attribute;
import io.github.klantreis.description.Shape;
import java.util.Collection;
import java.util.Map;
import java.util.function.BiPredicate;
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
  private final SerializedString written;
  private final Value<T> value;
  private final WrittenForm<Object> writes;

  /**
   * Creates a field.
   *
   * @param value returns its value in an object, of the type that the form writes
   */
  @SuppressWarnings("unchecked") // the value is of the type that the form writes
  Field(String name, String description, boolean required, WrittenForm<?> form, Value<T> value) {
    this.name = name.intern(); // as Jackson's matcher of names requires
    this.description = description;
    this.required = required;
    this.form = form;
    this.value = value;
    this.written = new SerializedString(this.name);
    this.writes = (WrittenForm<Object>) form;
  }

  /** Returns the value of the field in an object; null if it is absent. */
  interface Value<T> {
    @Nullable Object of(T owner);
  }

  /**
   * Returns the field of an attribute; what is the default value is left out, and so are empty
   * lists.
   */
  static <T, V> Field<T> of(Attribute<T, V> attribute, Form<?, ?> form) {
    boolean isRequired =
        attribute.shape() instanceof Shape.One && attribute.defaultValue().isEmpty();
    return new Field<>(
        attribute.name(), attribute.description(), isRequired, form, new Stated<>(attribute));
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
        owner -> {
          V present = attribute.valueOrNull(owner);
          return present == null || isUsual.test(owner, present) ? null : present;
        });
  }

  /**
   * The value of an attribute, unless it is the default value or empty. One class for all shapes:
   * most attributes of most elements are absent, so that finding them absent is much of what
   * writing costs.
   *
   * @param <T> the type that has the attribute
   */
  private static final class Stated<T> implements Value<T> {
    private final Attribute<T, ?> attribute;
    private final boolean isListed;
    private final boolean isKeyed;
    private final @Nullable Object usual;

    Stated(Attribute<T, ?> attribute) {
      this.attribute = attribute;
      this.isListed = attribute.shape() instanceof Shape.Listed;
      this.isKeyed = attribute.shape() instanceof Shape.Keyed;
      this.usual = attribute.defaultValue().orElse(null);
    }

    @Override
    public @Nullable Object of(T owner) {
      Object value = attribute.valueOrNull(owner);
      if (value == null) {
        return null;
      }
      if (isListed) {
        return unlessEmpty((Collection<?>) value);
      }
      if (isKeyed) {
        return ((Map<?, ?>) value).isEmpty() ? null : value;
      }
      return usual != null && usual.equals(value) ? null : value;
    }
  }

  /** Returns null for an empty collection. */
  static @Nullable Object unlessEmpty(Collection<?> values) {
    return values.isEmpty() ? null : values;
  }

  /** Writes name and value, if there is a value. */
  void write(JsonGenerator out, T owner) {
    Object present = value.of(owner);
    if (present != null) {
      out.writeName(written);
      writes.write(out, present);
    }
  }

  /** Writes a value that the attribute holds. */
  void writeValue(JsonGenerator out, Object present) {
    writes.write(out, present);
  }
}
