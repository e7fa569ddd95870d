package io.github.klantreis.description;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.description.Attribute.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Builds a {@link Description}, one row per attribute. The library uses this class for its own
 * tables. Not thread-safe.
 *
 * @param <T> the described type
 * @param <B> the builder of that type; {@link Void} if there is none
 */
public final class DescriptionBuilder<T, B> {
  private final Class<T> type;
  private final String name;
  private final String sentence;
  private final List<Attribute<T, ?>> attributes = new ArrayList<>();
  private final List<Setter<B, ?>> setters = new ArrayList<>();
  private Role role = Role.SHOWN;

  private DescriptionBuilder(Class<T> type, String name, String sentence) {
    this.type = requireNonNull(type, "type");
    this.name = requireNonNull(name, "name");
    this.sentence = requireNonNull(sentence, "sentence");
  }

  private record Setter<B, V>(Attribute<?, V> attribute, BiConsumer<B, V> set) {
    void set(B builder, FieldValues values) {
      values.find(attribute).ifPresent(value -> set.accept(builder, value));
    }
  }

  /**
   * Starts the description of a type that has no builder.
   *
   * @param type the Java type
   * @param name the name
   * @param sentence what the type is, in one English sentence
   * @param <T> the described type
   * @return a new builder
   */
  public static <T> DescriptionBuilder<T, Void> of(Class<T> type, String name, String sentence) {
    return new DescriptionBuilder<>(type, name, sentence);
  }

  /**
   * Starts the description of a type that has a builder.
   *
   * @param type the Java type
   * @param name the name
   * @param sentence what the type is, in one English sentence
   * @param <T> the described type
   * @param <B> its builder
   * @return a new builder
   */
  public static <T, B> DescriptionBuilder<T, B> withBuilder(
      Class<T> type, String name, String sentence) {
    return new DescriptionBuilder<>(type, name, sentence);
  }

  /**
   * Sets how prominent the next attribute is; {@link Role#SHOWN} by default.
   *
   * @param next the role of the next attribute
   * @return this builder
   */
  public DescriptionBuilder<T, B> role(Role next) {
    role = requireNonNull(next, "next");
    return this;
  }

  /**
   * Adds an attribute that always has one value.
   *
   * @param attribute the name of the accessor
   * @param dutch the Dutch label
   * @param said what the attribute means, in one English sentence
   * @param kind the kind of value
   * @param get the accessor
   * @param <V> the Java type of the value
   * @return the attribute
   */
  public <V> Attribute<T, V> one(
      String attribute,
      String dutch,
      String said,
      ValueKind<V> kind,
      Function<T, ? extends V> get) {
    return add(attribute, dutch, said, new Shape.One(kind), get);
  }

  /**
   * Adds an attribute that has one value, which is a certain one where none is set.
   *
   * @param attribute the name of the accessor
   * @param dutch the Dutch label
   * @param said what the attribute means, in one English sentence
   * @param kind the kind of value
   * @param defaultValue the value where none is set
   * @param get the accessor
   * @param <V> the Java type of the value
   * @return the attribute
   */
  public <V> Attribute<T, V> one(
      String attribute,
      String dutch,
      String said,
      ValueKind<V> kind,
      V defaultValue,
      Function<T, ? extends V> get) {
    requireNonNull(defaultValue, "defaultValue");
    return add(attribute, dutch, said, new Shape.One(kind), Optional.of(defaultValue), get);
  }

  /**
   * Adds an attribute that has one value or none.
   *
   * @param attribute the name of the accessor
   * @param dutch the Dutch label
   * @param said what the attribute means, in one English sentence
   * @param kind the kind of value
   * @param get the accessor
   * @param <V> the Java type of the value
   * @return the attribute
   */
  public <V> Attribute<T, V> maybe(
      String attribute,
      String dutch,
      String said,
      ValueKind<V> kind,
      Function<T, Optional<V>> get) {
    return add(attribute, dutch, said, new Shape.Maybe(kind), get);
  }

  /**
   * Adds an attribute that has any number of values.
   *
   * @param attribute the name of the accessor
   * @param dutch the Dutch label
   * @param said what the attribute means, in one English sentence
   * @param kind the kind of each value
   * @param get the accessor
   * @param <V> the Java type of each value
   * @return the attribute
   */
  public <V> Attribute<T, Collection<V>> listed(
      String attribute,
      String dutch,
      String said,
      ValueKind<V> kind,
      Function<T, ? extends Collection<V>> get) {
    return listed(attribute, dutch, said, new Shape.Listed(kind, false), get);
  }

  /**
   * Adds an attribute that has any number of distinct values.
   *
   * @param attribute the name of the accessor
   * @param dutch the Dutch label
   * @param said what the attribute means, in one English sentence
   * @param kind the kind of each value
   * @param get the accessor
   * @param <V> the Java type of each value
   * @return the attribute
   */
  public <V> Attribute<T, Collection<V>> distinct(
      String attribute,
      String dutch,
      String said,
      ValueKind<V> kind,
      Function<T, ? extends Collection<V>> get) {
    return listed(attribute, dutch, said, new Shape.Listed(kind, true), get);
  }

  /**
   * Adds an attribute that has any number of values by key.
   *
   * @param attribute the name of the accessor
   * @param dutch the Dutch label
   * @param said what the attribute means, in one English sentence
   * @param keys the kind of each key
   * @param kind the kind of each value
   * @param get the accessor
   * @param <K> the Java type of each key
   * @param <V> the Java type of each value
   * @return the attribute
   */
  public <K, V> Attribute<T, Map<K, V>> keyed(
      String attribute,
      String dutch,
      String said,
      ValueKind<K> keys,
      ValueKind<V> kind,
      Function<T, Map<K, V>> get) {
    return add(attribute, dutch, said, new Shape.Keyed(keys, kind), get);
  }

  /**
   * Sets how the builder receives an attribute.
   *
   * @param attribute an attribute of this description
   * @param set sets the attribute on the builder
   * @param <V> the type of the attribute
   * @return this builder
   */
  public <V> DescriptionBuilder<T, B> set(Attribute<T, V> attribute, BiConsumer<B, V> set) {
    requireNonNull(attribute, "attribute");
    requireNonNull(set, "set");
    setters.add(new Setter<>(attribute, set));
    return this;
  }

  /**
   * Completes the description of elements, which are created by their builders only.
   *
   * @return the description
   */
  public Description<T> readOnly() {
    return new Description<>(type, name, sentence, attributes, null);
  }

  /**
   * Completes the description.
   *
   * @param make creates a value from its attributes
   * @return the description
   */
  public Description<T> made(Function<FieldValues, T> make) {
    return new Description<>(type, name, sentence, attributes, requireNonNull(make, "make"));
  }

  /**
   * Completes the description of a type that has a builder.
   *
   * @param start creates a new builder
   * @param build creates the value from the builder
   * @return the description
   */
  public Description<T> built(Supplier<B> start, Function<B, T> build) {
    requireNonNull(start, "start");
    requireNonNull(build, "build");
    List<Setter<B, ?>> all = List.copyOf(setters);
    return made(
        values -> {
          B builder = start.get();
          all.forEach(setter -> setter.set(builder, values));
          return build.apply(builder);
        });
  }

  private <V> Attribute<T, Collection<V>> listed(
      String attribute,
      String dutch,
      String said,
      Shape shape,
      Function<T, ? extends Collection<V>> get) {
    return add(attribute, dutch, said, shape, get);
  }

  private <V> Attribute<T, V> add(
      String attribute, String dutch, String said, Shape shape, Function<T, ?> read) {
    boolean isFlag = shape instanceof Shape.One && shape.kind() instanceof ValueKind.FlagKind;
    return add(attribute, dutch, said, shape, isFlag ? Optional.of(false) : Optional.empty(), read);
  }

  private <V> Attribute<T, V> add(
      String attribute,
      String dutch,
      String said,
      Shape shape,
      Optional<?> defaultValue,
      Function<T, ?> read) {
    Attribute<T, V> added =
        new Attribute<>(attributes.size(), attribute, dutch, said, shape, role, defaultValue, read);
    attributes.add(added);
    role = Role.SHOWN;
    return added;
  }
}
