package io.github.klantreis.description;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The description of a kind of element, or of a value of which elements consist: its name and
 * attributes.
 *
 * <p>Immutable and thread-safe. Each description exists once.
 *
 * @param <T> the described type
 */
public final class Description<T> {
  private final Class<T> type;
  private final String name;
  private final String sentence;
  private final ImmutableList<Attribute<T, ?>> attributes;
  private final ImmutableMap<String, Attribute<T, ?>> byName;
  private final @Nullable Function<FieldValues, T> make;

  Description(
      Class<T> type,
      String name,
      String sentence,
      List<Attribute<T, ?>> attributes,
      @Nullable Function<FieldValues, T> make) {
    this.type = requireNonNull(type, "type");
    this.name = requireNonNull(name, "name");
    this.sentence = requireNonNull(sentence, "sentence");
    this.attributes = ImmutableList.copyOf(attributes);
    this.byName = Maps.uniqueIndex(this.attributes, Attribute::name);
    this.make = make;
  }

  /**
   * Returns the described Java type.
   *
   * @return the type
   */
  public Class<T> type() {
    return type;
  }

  /**
   * Returns the name, as used for definitions in a JSON schema.
   *
   * @return the name, such as "empathyMap"
   */
  public String name() {
    return name;
  }

  /**
   * Returns what the element or value is, in one English sentence.
   *
   * @return the sentence, with a full stop
   */
  public String sentence() {
    return sentence;
  }

  /**
   * Returns the attributes.
   *
   * @return the attributes in the order in which they are written, unmodifiable
   */
  public List<Attribute<T, ?>> attributes() {
    return attributes;
  }

  /**
   * Returns the attribute with a name.
   *
   * @param attributeName any text
   * @return the attribute, or empty when there is none with that name
   */
  public Optional<Attribute<T, ?>> attribute(String attributeName) {
    requireNonNull(attributeName, "attributeName");
    return Optional.ofNullable(byName.get(attributeName));
  }

  /**
   * Creates a value from its attributes.
   *
   * @param values the value of each attribute
   * @return the value
   * @throws IllegalArgumentException if the values are not valid together; the message says why
   * @throws UnsupportedOperationException for what is only described: elements, which their
   *     builders create, and phase models with their loops
   */
  public T make(FieldValues values) {
    requireNonNull(values, "values");
    if (make == null) {
      throw new UnsupportedOperationException(
          "\"" + name + "\" is only described here; use its own builder or factory");
    }
    return make.apply(values);
  }

  /** Returns the name. */
  @Override
  public String toString() {
    return name;
  }
}
