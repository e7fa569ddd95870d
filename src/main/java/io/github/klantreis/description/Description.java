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
 * A kind of element, or of value that elements are made of, with its attributes.
 *
 * <p>Immutable and thread-safe. Each description exists once.
 *
 * @param <T> what it describes
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
   * Returns the Java type of what it describes.
   *
   * @return the type
   */
  public Class<T> type() {
    return type;
  }

  /**
   * Returns the name, as definitions of a JSON Schema use it.
   *
   * @return the name, such as "empathyMap"
   */
  public String name() {
    return name;
  }

  /**
   * Returns what it is, in one English sentence.
   *
   * @return the sentence, ended by a full stop
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
    return Optional.ofNullable(byName.get(attributeName));
  }

  /**
   * Makes a value of its attributes.
   *
   * @param values what each attribute holds
   * @return the value
   * @throws IllegalArgumentException if the values do not go together, with the reason
   * @throws UnsupportedOperationException for elements, which builders make
   */
  public T make(FieldValues values) {
    if (make == null) {
      throw new UnsupportedOperationException("a " + name + " is made by its builder");
    }
    return make.apply(values);
  }

  /** The name. */
  @Override
  public String toString() {
    return name;
  }
}
