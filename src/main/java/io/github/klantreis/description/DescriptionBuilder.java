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
 * Builds a {@link Description}, one row an attribute. The library uses it for its own tables. Not
 * thread-safe.
 *
 * @param <T> what is described
 * @param <B> the builder that makes one; {@link Void} where there is none
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
   * Starts the description of what no builder makes.
   *
   * @param type the Java type
   * @param name the name
   * @param sentence what it is, in one English sentence
   * @param <T> what is described
   * @return a new builder
   */
  public static <T> DescriptionBuilder<T, Void> of(Class<T> type, String name, String sentence) {
    return new DescriptionBuilder<>(type, name, sentence);
  }

  /**
   * Starts the description of what a builder makes.
   *
   * @param type the Java type
   * @param name the name
   * @param sentence what it is, in one English sentence
   * @param <T> what is described
   * @param <B> its builder
   * @return a new builder
   */
  public static <T, B> DescriptionBuilder<T, B> withBuilder(
      Class<T> type, String name, String sentence) {
    return new DescriptionBuilder<>(type, name, sentence);
  }

  /**
   * Sets how prominent the next attribute is; {@link Role#SHOWN} where nothing is said.
   *
   * @param next the role of the next attribute
   * @return this builder
   */
  public DescriptionBuilder<T, B> role(Role next) {
    role = requireNonNull(next, "next");
    return this;
  }

  /**
   * Adds an attribute that always holds one value.
   *
   * @param attribute the name of the accessor
   * @param dutch the Dutch label
   * @param said what it says, in one English sentence
   * @param kind the kind of value
   * @param get reads it
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
   * Adds an attribute that holds one value or none.
   *
   * @param attribute the name of the accessor
   * @param dutch the Dutch label
   * @param said what it says, in one English sentence
   * @param kind the kind of value
   * @param get reads it
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
   * Adds an attribute that holds any number of values.
   *
   * @param attribute the name of the accessor
   * @param dutch the Dutch label
   * @param said what it says, in one English sentence
   * @param kind the kind of each value
   * @param get reads them; where it gives a set, each value occurs once only
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
   * Adds an attribute that holds any number of values, each once only.
   *
   * @param attribute the name of the accessor
   * @param dutch the Dutch label
   * @param said what it says, in one English sentence
   * @param kind the kind of each value
   * @param get reads them
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
   * Adds an attribute that holds any number of values by key.
   *
   * @param attribute the name of the accessor
   * @param dutch the Dutch label
   * @param said what it says, in one English sentence
   * @param keys the kind of each key
   * @param kind the kind of each value
   * @param get reads them
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
   * Says how the builder takes an attribute.
   *
   * @param attribute an attribute of this description
   * @param set sets it on the builder
   * @param <V> what it holds
   * @return this builder
   */
  public <V> DescriptionBuilder<T, B> set(Attribute<T, V> attribute, BiConsumer<B, V> set) {
    setters.add(new Setter<>(attribute, set));
    return this;
  }

  /**
   * Completes the description of elements, which are not made by it.
   *
   * @return the description
   */
  public Description<T> readOnly() {
    return new Description<>(type, name, sentence, attributes, null);
  }

  /**
   * Completes the description.
   *
   * @param make makes a value of what its attributes hold
   * @return the description
   */
  public Description<T> made(Function<FieldValues, T> make) {
    return new Description<>(type, name, sentence, attributes, requireNonNull(make, "make"));
  }

  /**
   * Completes the description of what a builder makes.
   *
   * @param start makes a new builder
   * @param build makes the value of it
   * @return the description
   */
  public Description<T> built(Supplier<B> start, Function<B, T> build) {
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
    Attribute<T, V> added =
        new Attribute<>(attributes.size(), attribute, dutch, said, shape, role, read);
    attributes.add(added);
    role = Role.SHOWN;
    return added;
  }
}
