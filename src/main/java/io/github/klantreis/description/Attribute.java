package io.github.klantreis.description;

import static java.util.Objects.requireNonNull;

import com.google.common.base.CaseFormat;
import io.github.klantreis.description.ValueKind.ReferenceKind;
import io.github.klantreis.vocabulary.Text;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * An attribute of a kind of element, or of a value of which elements consist.
 *
 * <p>Immutable and thread-safe. Each attribute exists once, so that attributes can be compared with
 * {@code ==}.
 *
 * @param <T> the type that has the attribute
 * @param <V> the type of the attribute: that of its value, or a {@link Collection} or {@link Map}
 *     if the attribute can have several values
 */
public final class Attribute<T, V> {

  /** How prominent an attribute is when its owner is written in words. */
  public enum Role {
    /** Written first, without its label. */
    HEADLINE,
    /** Written with its label. */
    SHOWN,
    /** Not written, only compared. */
    HIDDEN
  }

  private final int position;
  private final String name;
  private final Text label;
  private final String description;
  private final Shape shape;
  private final Role role;
  private final Optional<?> defaultValue;
  private final Function<T, ?> read;
  private final boolean readsOptional;

  /**
   * Creates an attribute.
   *
   * @param read the accessor, which returns an Optional if the shape is {@link Shape.Maybe}, and
   *     the value otherwise
   */
  Attribute(
      int position,
      String name,
      String dutch,
      String description,
      Shape shape,
      Role role,
      Optional<?> defaultValue,
      Function<T, ?> read) {
    this.position = position;
    this.name = requireNonNull(name, "name");
    this.label =
        Text.en(words(shape.kind() instanceof ReferenceKind ? withoutId(name) : name)).nl(dutch);
    this.description = requireNonNull(description, "description");
    this.shape = requireNonNull(shape, "shape");
    this.role = requireNonNull(role, "role");
    this.defaultValue = defaultValue;
    this.read = requireNonNull(read, "read");
    this.readsOptional = shape instanceof Shape.Maybe;
  }

  /** Leaves out that a reference is by id: what is shown is what it leads to. */
  private static String withoutId(String name) {
    return name.endsWith("Id") ? name.substring(0, name.length() - "Id".length()) : name;
  }

  private static String words(String name) {
    return CaseFormat.LOWER_CAMEL
        .to(CaseFormat.LOWER_HYPHEN, name)
        .replace('-', ' ')
        .replace("drop off ", "drop-off ");
  }

  /**
   * Returns the position among the attributes of the same description.
   *
   * @return the position, from 0
   */
  public int position() {
    return position;
  }

  /**
   * Returns the name, which is also that of the accessor, in paths and in documents.
   *
   * @return the name, such as "customerGoals"
   */
  public String name() {
    return name;
  }

  /**
   * Returns the name for display.
   *
   * @return the label in English and Dutch
   */
  public Text label() {
    return label;
  }

  /**
   * Returns what the attribute means, in one English sentence.
   *
   * @return the sentence, with a full stop
   */
  public String description() {
    return description;
  }

  /**
   * Returns how many values the attribute can have, and of which kind.
   *
   * @return the shape
   */
  public Shape shape() {
    return shape;
  }

  /**
   * Returns how prominent the attribute is when its owner is written in words.
   *
   * @return the role
   */
  public Role role() {
    return role;
  }

  /**
   * Returns the value that the attribute has where none is set, which documents leave out.
   *
   * @return the value; empty if the attribute always has to be set, or need not have a value at all
   */
  @SuppressWarnings("unchecked") // the value is of the kind of the row
  public Optional<V> defaultValue() {
    return (Optional<V>) defaultValue;
  }

  /**
   * Returns the value of the attribute in an owner.
   *
   * @param owner the object that has the attribute
   * @return what the accessor returns, without the Optional; empty only if the shape is {@link
   *     Shape.Maybe} and there is no value
   */
  @SuppressWarnings("unchecked") // the accessor returns the type of the row
  public Optional<V> value(T owner) {
    requireNonNull(owner, "owner");
    Object value = read.apply(owner);
    return readsOptional ? (Optional<V>) value : Optional.of((V) value);
  }

  /**
   * Returns the accessor, for those who read many attributes of many objects; all others call
   * {@link #value}.
   *
   * @return a function that never returns null: if the shape is {@link Shape.Maybe}, it returns an
   *     Optional; otherwise the value itself
   */
  public Function<T, ?> accessor() {
    return read;
  }

  /**
   * Whether an object can be set as the value of this attribute: it has the right type, and numbers
   * in it are in their range. What texts say, and whether there is what ids refer to, is checked
   * when the journey is built.
   *
   * @param value any object
   * @return true if the object can be set as the value
   * @see ValueKind#accepts
   */
  public boolean accepts(Object value) {
    requireNonNull(value, "value");
    if (shape instanceof Shape.Listed) {
      return value instanceof Collection<?> values && all(shape.kind(), values);
    }
    if (shape instanceof Shape.Keyed keyed) {
      return value instanceof Map<?, ?> values
          && all(keyed.keys(), values.keySet())
          && all(keyed.kind(), values.values());
    }
    return shape.kind().accepts(value);
  }

  private static boolean all(ValueKind<?> kind, Collection<?> values) {
    for (Object value : values) {
      if (!kind.accepts(value)) {
        return false;
      }
    }
    return true;
  }

  /** Returns the name. */
  @Override
  public String toString() {
    return name;
  }
}
