package io.github.klantreis.description;

import static java.util.Objects.requireNonNull;

import com.google.common.base.CaseFormat;
import io.github.klantreis.vocabulary.Text;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One attribute of a kind of element, or of a value that elements are made of.
 *
 * <p>Immutable and thread-safe. Each attribute exists once, so that attributes can be compared with
 * {@code ==}.
 *
 * @param <T> what has the attribute
 * @param <V> what it holds: a value; a {@link Collection} or a {@link Map} of values where it can
 *     hold several
 */
public final class Attribute<T, V> {

  /** How prominent an attribute is where a value is written in words. */
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
  private final Function<T, ?> read;
  private final boolean readsOptional;

  /**
   * Creates an attribute.
   *
   * @param read the accessor: it gives an Optional where the shape is {@link Shape.Maybe}, and what
   *     the attribute holds otherwise
   */
  Attribute(
      int position,
      String name,
      String dutch,
      String description,
      Shape shape,
      Role role,
      Function<T, ?> read) {
    this.position = position;
    this.name = requireNonNull(name, "name");
    this.label = Text.en(words(name)).nl(dutch);
    this.description = requireNonNull(description, "description");
    this.shape = requireNonNull(shape, "shape");
    this.role = requireNonNull(role, "role");
    this.read = requireNonNull(read, "read");
    this.readsOptional = shape instanceof Shape.Maybe;
  }

  private static String words(String name) {
    return CaseFormat.LOWER_CAMEL.to(CaseFormat.LOWER_HYPHEN, name).replace('-', ' ');
  }

  /**
   * Returns the position among the attributes of the same owner.
   *
   * @return the position, from 0
   */
  public int position() {
    return position;
  }

  /**
   * Returns the name, which is that of the accessor and that in paths and documents.
   *
   * @return the name, such as "customerGoals"
   */
  public String name() {
    return name;
  }

  /**
   * Returns what people call it.
   *
   * @return the label in English and Dutch
   */
  public Text label() {
    return label;
  }

  /**
   * Returns what it says, in one English sentence.
   *
   * @return the sentence, ended by a full stop
   */
  public String description() {
    return description;
  }

  /**
   * Returns how many values it holds, and of which kind.
   *
   * @return the shape
   */
  public Shape shape() {
    return shape;
  }

  /**
   * Returns how prominent it is where its owner is written in words.
   *
   * @return the role
   */
  public Role role() {
    return role;
  }

  /**
   * Returns what its owner holds.
   *
   * @param owner what has the attribute
   * @return what the accessor gives, without the Optional; empty only where the shape is {@link
   *     Shape.Maybe} and there is no value
   */
  @SuppressWarnings("unchecked") // the accessor gives what the row says
  public Optional<V> value(T owner) {
    Object value = read.apply(owner);
    return readsOptional ? (Optional<V>) value : Optional.of((V) value);
  }

  /**
   * Returns whether an object has the type of what this attribute holds. Whether its content is
   * allowed is for the journey's proof of structure to say.
   *
   * @param value any object
   * @return true if it can be set
   */
  public boolean accepts(Object value) {
    if (shape instanceof Shape.Listed) {
      return value instanceof Collection<?> values && all(shape.kind(), values);
    }
    if (shape instanceof Shape.Keyed keyed) {
      return value instanceof Map<?, ?> values
          && all(keyed.keys(), values.keySet())
          && all(keyed.kind(), values.values());
    }
    return shape.kind().type().isInstance(value);
  }

  private static boolean all(ValueKind<?> kind, Collection<?> values) {
    for (Object value : values) {
      if (!kind.type().isInstance(value)) {
        return false;
      }
    }
    return true;
  }

  /** The name. */
  @Override
  public String toString() {
    return name;
  }
}
